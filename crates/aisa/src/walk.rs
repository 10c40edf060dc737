//! Walking: lists as streams of items or pages, in whichever of its ways the API pages them.

use std::fmt;

use client_runtime::{Checkpoint, Paged, Settings};

use crate::Error;

/// A list as a stream of items; see [`Walk`].
pub type Items<T> = client_runtime::Items<T, Error>;

/// A list as a stream of pages; see [`Walk`].
pub type Pages<T> = client_runtime::Pages<T, Error>;

/// What every list operation can do: be walked. Implemented for the builders of all operations that page, and for nothing
/// else.
///
/// The API pages by cursors, by keys, by numbers, by offsets and by addresses; none of that is to be seen here. One page is
/// in memory, and the next is asked for while this one is dealt with ([`Items::prefetch`]). After an error the stream is over;
/// its checkpoint tells where to go on, in this process or another.
///
/// A page costs what a call costs. The one that is asked for ahead is paid for too, also when nobody comes to read it:
/// `.items().prefetch(0)` asks for none before it is wanted.
///
/// A checkpoint finds its place in a page by the id of the next item, where the list has ids. If that item is gone, all pages
/// after it are asked for, and paid, before that is an error. Where items have no id they are counted: in a list that grows in
/// front, items may then come twice, or be passed over where some were removed.
pub trait Walk: Paged {
    /// Settings of the calls of this walk.
    fn list(self) -> List<Self> {
        List { asked: self, settings: Settings::default() }
    }

    /// The list as a stream of items.
    fn items(self) -> Items<Self::Item> {
        self.list().items()
    }

    /// The list as a stream of pages.
    fn pages(self) -> Pages<Self::Item> {
        self.list().pages()
    }

    /// The list as a stream of items, from where `checkpoint` stands. The parameters have to be those of the walk that it was
    /// taken from.
    ///
    /// # Errors
    ///
    /// [`Error::is_checkpoint`] when the checkpoint is of another operation, endpoint or version, or of other parameters.
    fn resume(self, checkpoint: &Checkpoint) -> Result<Items<Self::Item>, Error> {
        self.list().resume(checkpoint)
    }
}

impl<P: Paged> Walk for P {}

/// A list operation with settings of its own, which hold for each page anew, also what it is estimated to cost; made by
/// [`Walk::list`].
#[must_use = "a list does nothing until it is turned into pages or items"]
pub struct List<P> {
    asked: P,
    settings: Settings,
}

client_runtime::call_settings!([P] List<P>, settings);
crate::spend::estimates!([P] List<P>);

impl<P: Paged> List<P> {
    /// The list as a stream of pages.
    pub fn pages(self) -> Pages<P::Item> {
        let scope = scope(&self.asked);
        client_runtime::pages(self.asked, self.settings, &scope)
    }

    /// The list as a stream of items.
    pub fn items(self) -> Items<P::Item> {
        self.pages().items()
    }

    /// The list as a stream of pages, from where `checkpoint` stands; see [`Walk::resume`].
    ///
    /// # Errors
    ///
    /// [`Error::is_checkpoint`] when the checkpoint is of another operation, endpoint or version, or of other parameters.
    pub fn resume_pages(self, checkpoint: &Checkpoint) -> Result<Pages<P::Item>, Error> {
        let scope = scope(&self.asked);
        Ok(client_runtime::resume_pages(self.asked, self.settings, &scope, checkpoint)?)
    }

    /// The list as a stream of items, from where `checkpoint` stands; see [`Walk::resume`].
    ///
    /// # Errors
    ///
    /// [`Error::is_checkpoint`] when the checkpoint is of another operation, endpoint or version, or of other parameters.
    pub fn resume(self, checkpoint: &Checkpoint) -> Result<Items<P::Item>, Error> {
        Ok(self.resume_pages(checkpoint)?.items())
    }
}

/// What a checkpoint is bound to: the cursors of one server mean nothing to another.
fn scope(asked: &impl Paged) -> String {
    match asked.call().authority() {
        Some(authority) => format!("aisa {authority}"),
        None => "aisa".to_owned(),
    }
}

/// Shows the settings. What is asked for may name persons.
impl<P> fmt::Debug for List<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("List").field("settings", &self.settings).finish_non_exhaustive()
    }
}
