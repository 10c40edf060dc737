//! The whole way from a normal form to a crate, top to bottom.

use openapi_normal::{Ledger, NormalForm};

use crate::{Error, GeneratedCrate, Settings, drive, format, polish, stack};

/// Generates a crate from a document in normal form.
///
/// `ledger` tells what was changed on the way to the normal form; what generation had to give up
/// is added to it, and the whole ledger becomes a file of the crate. The entries that are added point
/// into the normal form, which [`GeneratedCrate::with_origins`] can change. The same arguments give the
/// same bytes on every machine.
///
/// # Errors
///
/// [`Error::Setting`] for a setting that cannot be used, [`Error::Generator`] when progenitor
/// fails at something that cannot be left out, [`Error::Polish`] when its output has a shape that
/// our passes do not know, [`Error::Stack`] when there is no memory to begin with.
pub fn generate(form: &NormalForm, ledger: &Ledger, settings: &Settings) -> Result<GeneratedCrate, Error> {
    stack::with_large_stack(|| run(form, ledger, settings))
}

fn run(form: &NormalForm, ledger: &Ledger, settings: &Settings) -> Result<GeneratedCrate, Error> {
    let driven = drive::drive(form.value(), settings)?;

    let polished = polish::polish(driven.file, form.value(), settings)?;
    let code = format::format(polished, &polish::header(settings));

    let (file, ledger_file) = settings.files();
    Ok(GeneratedCrate::new([(file, code)], (ledger_file, ledger.clone()), driven.degraded))
}
