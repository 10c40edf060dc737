//! Reports: one rich drift in every format, and what no format may ever say.

mod browser;
mod fixture;
mod formats;
mod groups;
mod honesty;
mod hostile;
mod limits;
mod schemas;
