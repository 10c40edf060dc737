//! Operations by group.

pub mod crossings;
pub mod freight;

use crate::support::OperationInfo;

/// Every operation of the API, in the order of its document.
pub const OPERATIONS: &[OperationInfo] = &[
    OperationInfo::new("listCrossings", "GET", "/crossings", &[&["token"], &["officer"]]),
    OperationInfo::new("getCrossing", "GET", "/crossings/{id}", &[&["token"], &["officer"]]),
    OperationInfo::new("crossingExists", "HEAD", "/crossings/{id}", &[]),
    OperationInfo::new("replaceCrossing", "PUT", "/crossings/{id}", &[&["token"], &["officer"]]),
    OperationInfo::new("changeCrossing", "PATCH", "/crossings/{id}", &[&["token"], &["officer"]]),
    OperationInfo::new("listLegs", "GET", "/crossings/{id}/legs/{legs}/{mark}{where}", &[&["token"], &["officer"]]),
    OperationInfo::new("followCrossing", "GET", "/crossings/{id}/position", &[&["harbourKey"]]),
    OperationInfo::new("askBridge", "POST", "/chat", &[&["token"], &[]]),
    OperationInfo::new("sendFreight", "POST", "/freight", &[&["token"], &["officer"]]),
    OperationInfo::new("setOwner", "PUT", "/freight/{id}/owner", &[&["token", "harbourKey"]]),
    OperationInfo::new("getLabel", "GET", "/freight/{id}/label", &[&["cookieKey"]]),
    OperationInfo::new("setLabel", "PUT", "/freight/{id}/label", &[&["queryKey"]]),
    OperationInfo::new("login", "POST", "/login", &[]),
    OperationInfo::new("writeLog", "POST", "/log", &[&["token"], &["officer"]]),
    OperationInfo::new("setManual", "PUT", "/manuals/{name}/{page}", &[&["token"], &["officer"]]),
];
