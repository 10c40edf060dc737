//! One document out of many: every reference leads to a place inside it.
//!
//! There are two ways in. [`strict`] is for a document that is pinned and committed: anything unusual about
//! its references is an error that somebody looks at. The other is for any document: [`sources`] finds what
//! a reference names, in other files too, [`components`] says what it is called in the result, and
//! [`crate::repair`] carries it out on its way through the document.

pub(crate) mod components;
mod external;
pub(crate) mod files;
mod resources;
pub(crate) mod sources;
mod strict;

pub(crate) use external::bring_in;
pub(crate) use strict::bundle;
