//! What crates of the same documents cost, made by us and by other generators.
//!
//! Each generator is built once from its published crate; each makes a crate of each document, in turn, as often as was
//! asked for. What is compiled is the crate alone: its dependencies are checked before the clock starts, and so what a
//! generator's runtime library costs is not in it (nor ours). The crates of all generators are checked in turn, too, so
//! that a busy moment of the machine slows a round and not one of them.

pub mod generators;
pub mod report;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use generators::{GENERATORS, Generator, Task};

use super::progress::Progress;
use super::stats::{Comparison, Spread};
use crate::corpus::cargo_check::Crate;
use crate::corpus::tasks;
use crate::report::Failure;

/// What was measured of all documents.
#[derive(Debug)]
pub struct Documents {
    /// How often each was generated and checked.
    pub runs: u32,
    /// The documents, in the order of their names.
    pub rows: Vec<Row>,
}

/// What was measured of one document.
#[derive(Debug)]
pub struct Row {
    /// The file's name.
    pub document: String,
    /// What each generator made of it, in the order of [`GENERATORS`].
    pub crates: Vec<Measured>,
}

/// What a generator made of a document.
#[derive(Debug, Default)]
pub struct Measured {
    /// Why there is no crate.
    pub failure: Option<String>,
    /// Wall time of the generator, in seconds.
    pub generate: Vec<f64>,
    /// The most memory it held, in bytes.
    pub peak: f64,
    /// Lines of Rust in the crate.
    pub lines: usize,
    /// How many errors the compiler finds.
    pub errors: usize,
    /// How many warnings.
    pub warnings: usize,
    /// Wall time of a cold check of the crate alone, in seconds.
    pub check: Vec<f64>,
    /// Processor time of the same.
    pub check_cpu: Vec<f64>,
}

impl Measured {
    /// Whether there is a crate that compiles.
    #[must_use]
    pub fn compiles(&self) -> bool {
        self.failure.is_none() && self.errors == 0 && !self.check.is_empty()
    }

    /// Ours beside this one.
    #[must_use]
    pub fn beside(&self, ours: &Measured, of: fn(&Measured) -> &[f64]) -> Option<Comparison> {
        let pairs: Vec<_> = of(self).iter().copied().zip(of(ours).iter().copied()).collect();
        Comparison::of(&pairs)
    }

    /// How a measured value is spread.
    #[must_use]
    pub fn spread(&self, of: fn(&Measured) -> &[f64]) -> Option<Spread> {
        Spread::of(of(self))
    }
}

/// Measures all documents in `place` whose names contain one of `only`.
///
/// # Errors
///
/// If there are none, or a generator cannot be built. What a generator cannot do is in its column.
pub fn measure(
    root: &Path,
    place: &Path,
    only: &[String],
    runs: u32,
    progress: &mut Progress<'_>,
) -> Result<Documents, Failure> {
    let tasks = tasks::find(place, only)?.tasks;
    if let Some((task, why)) = tasks.iter().find_map(|task| Some((task, task.unreadable.as_ref()?))) {
        return Err(Failure::new(why).at(task.file.display().to_string()));
    }
    let folder = root.join("target/bench/documents");
    let tools = root.join("target/bench/tools");
    progress.begin("building the generators", GENERATORS.len() as u64)?;
    for generator in &GENERATORS {
        generator.install(root, &tools)?;
        progress.step();
    }
    progress.begin("making and checking crates, in turn", tasks.len() as u64)?;
    let mut rows = Vec::new();
    for task in tasks {
        let work = Work { root, tools: &tools, folder: folder.join(&task.name), targets: &folder, runs };
        let name = task.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        rows.push(Row { document: name, crates: work.measure(&task.file, &task.name)? });
        progress.step();
    }
    Ok(Documents { runs, rows })
}

/// The work on one document.
struct Work<'a> {
    root: &'a Path,
    tools: &'a Path,
    folder: PathBuf,
    targets: &'a Path,
    runs: u32,
}

impl Work<'_> {
    fn measure(&self, document: &Path, name: &str) -> Result<Vec<Measured>, Failure> {
        let folders: Vec<_> = (0..GENERATORS.len()).map(|index| self.folder.join(index.to_string())).collect();
        let tasks: Vec<_> = folders.iter().map(|folder| Task { document, folder, name }).collect();
        let mut all: Vec<Measured> = GENERATORS.iter().map(|_| Measured::default()).collect();
        for _ in 0..self.runs {
            for ((generator, task), measured) in GENERATORS.iter().zip(&tasks).zip(&mut all) {
                // Who failed once will do so again.
                if measured.failure.is_none() {
                    self.generate(generator, task, measured)?;
                }
            }
        }
        for run in 0..=self.runs {
            for ((generator, task), measured) in GENERATORS.iter().zip(&tasks).zip(&mut all) {
                if measured.failure.is_none() && measured.errors == 0 {
                    self.check(generator, task, run, measured)?;
                }
            }
        }
        Ok(all)
    }

    fn generate(&self, generator: &Generator, task: &Task<'_>, measured: &mut Measured) -> Result<(), Failure> {
        let finished = generator.generate(self.tools, task)?;
        let made = generator.crate_of(task);
        if !finished.status.success() || !made.join("Cargo.toml").exists() {
            measured.failure = Some(format!("{}: {}", finished.status, generator.said(task)));
            return Ok(());
        }
        measured.generate.push(finished.wall.as_secs_f64());
        measured.peak = measured.peak.max(finished.peak as f64);
        measured.lines = lines(&made.join("src")).map_err(|error| {
            Failure::new(format!("the code could not be read: {error}")).at(made.display().to_string())
        })?;
        self.stand_alone(&made)
    }

    /// Makes the crate a workspace of its own, wherever the folder may be.
    fn stand_alone(&self, made: &Path) -> Result<(), Failure> {
        let file = made.join("Cargo.toml");
        let failed = |error: &dyn std::fmt::Display| Failure::new(error.to_string()).at(file.display().to_string());
        let text = fs::read_to_string(&file).map_err(|error| failed(&error))?;
        let mut manifest: toml::Table = text.parse().map_err(|error| failed(&error))?;
        manifest.entry("workspace").or_insert_with(|| toml::Value::Table(toml::Table::new()));
        fs::write(&file, manifest.to_string()).map_err(|error| failed(&error))?;
        fs::copy(self.root.join("Cargo.lock"), made.join("Cargo.lock")).map_err(|error| failed(&error))?;
        Ok(())
    }

    /// The first check is not counted: it says whether the crate compiles, and prepares its dependencies.
    fn check(&self, generator: &Generator, task: &Task<'_>, run: u32, measured: &mut Measured) -> Result<(), Failure> {
        let folder = generator.crate_of(task);
        let target = self.targets.join("check");
        let generated = Crate { root: self.root, folder: &folder, target: &target, name: task.name };
        let checked = generated.check()?;
        if run == 0 {
            measured.errors = checked.error_count;
            measured.warnings = checked.warnings.values().sum();
        } else {
            measured.check.push(checked.seconds);
            measured.check_cpu.push(checked.cpu_seconds);
        }
        Ok(())
    }
}

/// Lines of all Rust files below a folder.
fn lines(folder: &Path) -> std::io::Result<usize> {
    let mut count = 0;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            count += lines(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            count += fs::read_to_string(&path)?.lines().count();
        }
    }
    Ok(count)
}

/// The sums of one generator over the documents that both it and ours make compile.
#[derive(Debug, Default, Clone)]
pub struct Sums {
    /// How many documents it makes crates of.
    pub generated: usize,
    /// How many of them compile.
    pub compiled: usize,
    /// How many documents the sums are over.
    pub both: usize,
    /// Lines: its, ours.
    pub lines: (usize, usize),
    /// Median time of checks in seconds: its, ours.
    pub check: (f64, f64),
    /// Median time of generating in seconds: its, ours.
    pub generate: (f64, f64),
}

impl Documents {
    /// The sums by generator, in the order of [`GENERATORS`].
    #[must_use]
    pub fn sums(&self) -> BTreeMap<usize, Sums> {
        let mut all = BTreeMap::new();
        for row in &self.rows {
            for (index, measured) in row.crates.iter().enumerate() {
                let sums: &mut Sums = all.entry(index).or_default();
                sums.generated += usize::from(measured.failure.is_none());
                sums.compiled += usize::from(measured.compiles());
                let Some(ours) = row.crates.first().filter(|ours| ours.compiles() && measured.compiles()) else {
                    continue;
                };
                let median = |of: &[f64]| Spread::of(of).map_or(0.0, |spread| spread.median);
                sums.both += 1;
                sums.lines = (sums.lines.0 + measured.lines, sums.lines.1 + ours.lines);
                sums.check = (sums.check.0 + median(&measured.check), sums.check.1 + median(&ours.check));
                sums.generate =
                    (sums.generate.0 + median(&measured.generate), sums.generate.1 + median(&ours.generate));
            }
        }
        all
    }
}
