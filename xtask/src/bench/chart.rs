//! The ratios as a bar chart in SVG: `notai` to what one writes by hand, with the interval that holds the median.
//!
//! A bar ends at the median, a line across its end spans the interval, and a short mark stands where the aim is. The bar
//! below it, where there is one, is `notai` to hyper alone. Written by hand: a picture of rectangles needs no library.

use std::fmt;

use super::rows::Row;
use super::stats::{Aim, Spread};

/// A picture of ratios.
#[derive(Debug)]
pub struct Chart {
    /// Where they were measured.
    pub machine: String,
    /// Bars that belong together, under their title.
    pub groups: Vec<(String, Vec<Bar>)>,
}

/// A ratio.
#[derive(Debug)]
pub struct Bar {
    /// What was measured.
    pub what: String,
    /// `notai` to what it is compared with.
    pub ratio: Spread,
    /// `notai` to the least that could be had.
    pub floor: Option<Spread>,
    /// What the ratio is to be.
    pub aim: Option<Aim>,
}

impl Bar {
    /// The ratio of a row.
    #[must_use]
    pub fn of_row(row: &Row) -> Bar {
        Bar {
            what: row.what.clone(),
            ratio: row.comparison.ratio,
            floor: row.floor.map(|floor| floor.ratio),
            aim: row.aim,
        }
    }

    fn largest(&self) -> f64 {
        [Some(self.ratio.upper), self.floor.map(|floor| floor.upper), self.aim.map(Aim::bound)]
            .into_iter()
            .flatten()
            .fold(1.0, f64::max)
    }
}

/// Where bars begin, and how long the longest may be.
const LEFT: f64 = 250.0;
const LENGTH: f64 = 480.0;
const WIDTH: f64 = 860.0;
/// Height of a line of text and of a bar with its space.
const LINE: f64 = 24.0;

const HEAD: &str = "\
<style>
  text { font: 12px sans-serif; fill: #222 }
  .title { font-weight: bold }
  .ratio { fill: #3b75af }
  .floor { fill: #c3c8ce }
  .sure { stroke: #222; stroke-width: 1.5 }
  .aim { stroke: #c44e52; stroke-width: 3 }
  .one { stroke: #999; stroke-dasharray: 3 3 }
</style>
<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>";

impl fmt::Display for Chart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: usize = self.groups.iter().map(|(_, bars)| bars.len() + 2).sum();
        let height = LINE * (lines as f64 + 3.0);
        let bars = || self.groups.iter().flat_map(|(_, bars)| bars);
        let scale = LENGTH / bars().map(Bar::largest).fold(1.0, f64::max);
        let size = format!("width=\"{WIDTH}\" height=\"{height}\" viewBox=\"0 0 {WIDTH} {height}\"");
        writeln!(f, "<svg xmlns=\"http://www.w3.org/2000/svg\" {size}>\n{HEAD}")?;
        let mut y = LINE;
        text(f, 10.0, y, "title", &format!("notai to a client written by hand, on {}", self.machine))?;
        y += LINE;
        let legend = "blue: the ratio, and where it lies with 95 % confidence; red: the aim; grey: to hyper alone";
        text(f, 10.0, y, "legend", legend)?;
        for (title, bars) in &self.groups {
            y += 2.0 * LINE;
            text(f, 10.0, y, "title", title)?;
            let top = y + 6.0;
            for bar in bars {
                y += LINE;
                bar.write(f, y, scale)?;
            }
            line(f, "one", (LEFT + scale, top), (LEFT + scale, y + 8.0))?;
        }
        writeln!(f, "</svg>")
    }
}

impl Bar {
    /// Draws the bar beside the text whose base is at `y`.
    fn write(&self, f: &mut fmt::Formatter<'_>, y: f64, scale: f64) -> fmt::Result {
        let at = |ratio: f64| LEFT + ratio * scale;
        text(f, 20.0, y, "what", &self.what)?;
        let Spread { lower, median, upper, .. } = self.ratio;
        rectangle(f, "ratio", y - 10.0, median * scale, 10.0)?;
        line(f, "sure", (at(lower), y - 5.0), (at(upper), y - 5.0))?;
        for end in [lower, upper] {
            line(f, "sure", (at(end), y - 8.0), (at(end), y - 2.0))?;
        }
        if let Some(aim) = self.aim {
            line(f, "aim", (at(aim.bound()), y - 12.0), (at(aim.bound()), y + 2.0))?;
        }
        let mut shown = format!("{median:.2}");
        if let Some(floor) = &self.floor {
            rectangle(f, "floor", y + 1.0, floor.median * scale, 4.0)?;
            shown.push_str(&format!(" ({:.2})", floor.median));
        }
        text(f, LEFT + LENGTH + 20.0, y, "value", &shown)
    }
}

fn text(f: &mut fmt::Formatter<'_>, x: f64, y: f64, class: &str, text: &str) -> fmt::Result {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    writeln!(f, "<text class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\">{text}</text>")
}

fn rectangle(f: &mut fmt::Formatter<'_>, class: &str, y: f64, width: f64, height: f64) -> fmt::Result {
    writeln!(f, "<rect class=\"{class}\" x=\"{LEFT:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\"/>")
}

fn line(f: &mut fmt::Formatter<'_>, class: &str, from: (f64, f64), to: (f64, f64)) -> fmt::Result {
    let ((x1, y1), (x2, y2)) = (from, to);
    writeln!(f, "<line class=\"{class}\" x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\"/>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_leave_its_place() {
        let bar = Bar { what: "a < b & c".to_owned(), ratio: Spread::of(&[1.0]).unwrap(), floor: None, aim: None };
        let chart = Chart { machine: "</svg>".to_owned(), groups: vec![("a".to_owned(), vec![bar])] }.to_string();
        assert!(chart.contains("a &lt; b &amp; c") && chart.contains("&lt;/svg&gt;"), "{chart}");
        assert_eq!(chart.matches("</svg>").count(), 1);
    }

    #[test]
    fn nothing_measured_is_a_picture_too() {
        let chart = Chart { machine: String::new(), groups: Vec::new() }.to_string();
        assert!(chart.starts_with("<svg ") && chart.ends_with("</svg>\n"), "{chart}");
    }
}
