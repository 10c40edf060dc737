//! Operations by group.

pub mod log;
pub mod ships;

use crate::support::OperationInfo;

/// Every operation of the API, in the order of its document.
pub const OPERATIONS: &[OperationInfo] = &[
    OperationInfo::new("listShips", "GET", "/ships", &[]),
    OperationInfo::new("addShip", "POST", "/ships", &[]),
    OperationInfo::new("changeShip", "PATCH", "/ships/{id}", &[]),
    OperationInfo::new("readLog", "GET", "/log", &[]),
    OperationInfo::new("writeLog", "POST", "/log", &[]),
];
