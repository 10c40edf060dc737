//! A row of the report: what was measured on both sides, and what it was to be. Table, JSON and chart show the same rows.

use comfy_table::{CellAlignment, Table, presets};
use serde_json::{Map, Value, json};

use super::stats::{Aim, Comparison, Spread};

/// What a number counts, and so how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Seconds, written as a millionth of them.
    Microseconds,
    /// Seconds, written as a thousandth of them.
    Milliseconds,
    /// Seconds.
    Seconds,
    /// Bytes, written as 2^20 of them.
    Mebibytes,
    /// Bytes, written as 2^10 of them.
    Kibibytes,
    /// How often in a second.
    PerSecond,
    /// How many.
    Count,
}

impl Unit {
    /// A value in this unit.
    #[must_use]
    pub fn show(self, value: f64) -> String {
        match self {
            Unit::Microseconds => format!("{:.1} µs", value * 1e6),
            Unit::Milliseconds => format!("{:.1} ms", value * 1e3),
            Unit::Seconds => format!("{value:.1} s"),
            Unit::Mebibytes => format!("{:.2} MiB", value / f64::from(1 << 20)),
            Unit::Kibibytes => format!("{:.1} KiB", value / f64::from(1 << 10)),
            Unit::PerSecond => format!("{value:.0} /s"),
            Unit::Count => format!("{value:.1}"),
        }
    }
}

/// What was measured on both sides.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its name in JSON.
    pub key: String,
    /// Its name for people.
    pub what: String,
    /// What is counted.
    pub unit: Unit,
    /// By hand and with `notai`.
    pub comparison: Comparison,
    /// With hyper alone and with `notai`, where that was measured.
    pub floor: Option<Comparison>,
    /// What the ratio is to be.
    pub aim: Option<Aim>,
}

impl Row {
    /// A row without a floor.
    pub fn new(key: &str, what: &str, unit: Unit, comparison: Comparison, aim: Option<Aim>) -> Row {
        Row { key: key.to_owned(), what: what.to_owned(), unit, comparison, floor: None, aim }
    }

    fn to_json(&self) -> Value {
        let Comparison { plain, ours, ratio } = &self.comparison;
        let mut value = json!({ "plain": spread(plain), "ours": spread(ours), "ratio": spread(ratio) });
        if let Some(floor) = &self.floor {
            value["hyper"] = spread(&floor.plain);
            value["ratio_to_hyper"] = spread(&floor.ratio);
        }
        if let Some(aim) = self.aim {
            value["aim"] = json!(aim.bound());
            value["verdict"] = json!(aim.verdict(ratio).to_string());
        }
        value
    }
}

/// The rows under their names.
#[must_use]
pub fn to_json(rows: &[Row]) -> Map<String, Value> {
    rows.iter().map(|row| (row.key.clone(), row.to_json())).collect()
}

/// The rows as a table, with a column for each side; with those of the floor where a row has one.
#[must_use]
pub fn to_table(client: &str, rows: &[Row]) -> Table {
    let with_floor = rows.iter().any(|row| row.floor.is_some());
    let mut header = vec!["", "by hand", client, "ratio", "95 % sure", "min .. max", "aim"];
    if with_floor {
        header.extend(["hyper", "notai to it"]);
    }
    let mut table = table_of(header);
    for row in rows {
        let Comparison { plain, ours, ratio } = &row.comparison;
        let mut cells = vec![
            row.what.clone(),
            row.unit.show(plain.median),
            row.unit.show(ours.median),
            format!("{:.2}", ratio.median),
            format!("{:.2} .. {:.2}", ratio.lower, ratio.upper),
            format!("{:.2} .. {:.2}", ratio.min, ratio.max),
            row.aim.map_or_else(String::new, |aim| format!("{aim} {}", aim.verdict(ratio))),
        ];
        if let Some(floor) = &row.floor {
            cells.extend([row.unit.show(floor.plain.median), format!("{:.2}", floor.ratio.median)]);
        }
        table.add_row(cells);
    }
    table
}

/// An empty table; all columns but the first hold numbers.
pub fn table_of<'a>(header: impl IntoIterator<Item = &'a str>) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(header);
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}

/// The table as text, without blanks at the ends of lines.
pub fn trimmed(table: &Table) -> String {
    table.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

/// A spread with all its digits.
pub fn spread(spread: &Spread) -> Value {
    let Spread { min, lower, median, upper, max } = spread;
    json!({ "min": min, "lower": lower, "median": median, "upper": upper, "max": max })
}
