//! How far a measurement is: a bar on a terminal, a line for each part elsewhere.

use std::io::{self, Write};

use indicatif::{ProgressBar, ProgressStyle};

/// Shows which part of the measurement runs.
pub struct Progress<'a> {
    bar: ProgressBar,
    lines: &'a mut dyn Write,
}

impl<'a> Progress<'a> {
    /// Draws on standard error if that is a terminal, and writes to `lines` if not.
    pub fn new(lines: &'a mut dyn Write) -> Progress<'a> {
        // Redrawn only between steps: a ticking bar would take its share of the processor that is measured.
        let bar = ProgressBar::new(0);
        if let Ok(style) = ProgressStyle::with_template("{msg:34} {wide_bar} {pos}/{len}") {
            bar.set_style(style);
        }
        Progress { bar, lines }
    }

    /// Begins a part of so many steps.
    ///
    /// # Errors
    ///
    /// If the line cannot be written.
    pub fn begin(&mut self, part: &'static str, steps: u64) -> io::Result<()> {
        if self.bar.is_hidden() {
            return writeln!(self.lines, "{part} ...");
        }
        self.bar.reset();
        self.bar.set_length(steps);
        self.bar.set_message(part);
        self.bar.tick();
        Ok(())
    }

    /// The bar, for those who do steps elsewhere.
    pub fn bar(&self) -> ProgressBar {
        self.bar.clone()
    }

    /// A step is done.
    pub fn step(&self) {
        self.bar.inc(1);
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
