//! Headers of answers.

use super::Comparison;
use super::change::Change;
use super::content::Carrier;
use super::parameters::find;
use crate::contract::parameters::Parameter;
use crate::finding::Use;
use crate::rule::{Action, Area, Kind};

impl<'d> Comparison<'_, 'd> {
    /// The headers of an answer, on behalf of which `carrier` is.
    pub(super) fn headers(&mut self, carrier: &Carrier, base: &[Parameter<'d>], revision: &[Parameter<'d>]) {
        let direction = carrier.direction;
        let used = |name: &str| Use { part: format!("{} header {name}", carrier.used.part), ..carrier.used.clone() };
        let kind = |header: &Parameter<'_>| if header.is_required { Kind::RequiredHeader } else { Kind::Header };
        let need = |header: &Parameter<'_>| if header.is_required { "required " } else { "" };
        for header in base {
            let name = &header.name;
            match find(revision, &header.identity) {
                Some(partner) => {
                    let described = format!("header {name}");
                    self.parameter((Area::Header, direction), used(name), &described, header, partner);
                }
                None => {
                    let message = format!("the {}header {name} is gone", need(header));
                    let change = Change::new(Area::Header, kind(header), Action::Remove, direction, message);
                    self.note_in(used(name), change.only_in_base(&header.node).of_parameter(name));
                }
            }
        }
        for header in revision.iter().filter(|header| find(base, &header.identity).is_none()) {
            let name = &header.name;
            let message = format!("the {}header {name} is new", need(header));
            let change = Change::new(Area::Header, kind(header), Action::Add, direction, message);
            self.note_in(used(name), change.only_in_revision(&header.node).of_parameter(name));
        }
    }
}
