//! A tour of the client: resolve a key, walk every session, show what was found, meet the wrong region.
//!
//! ```text
//! ISNOTAI_API_KEY=... ISNOTAI_REGION=eu cargo run --example tour -p notai
//! ```
//!
//! `ISNOTAI_BASE_URL` names another endpoint, such as a simulator's, and `TOUR_OTHER_BASE_URL` that of the other
//! region; `TOUR_SESSIONS` is how many sessions there must be. `cargo xtask demo` sets all of them.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for people: it prints")]

use std::collections::{BTreeMap, HashSet};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use comfy_table::{Table, presets};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use notai::types::{AnalyticsPeriod, PublicSession};
use notai::{Client, Error, Region, Tier};

#[tokio::main]
async fn main() -> ExitCode {
    match tour().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            if let Some(help) = error.help() {
                eprintln!("{help}");
            }
            ExitCode::FAILURE
        }
    }
}

/// `false` if what was found is not what must be there.
async fn tour() -> Result<bool, Error> {
    let client = Client::from_env()?;
    resolve_key(&client).await?;
    let found = walk_sessions(&client).await?;
    show(&client, &found).await?;
    Ok(is_complete(&found) && is_refused_elsewhere(&client).await?)
}

async fn resolve_key(client: &Client) -> Result<(), Error> {
    let integration = client.get_integration().await?;
    let tier = integration.tier().map_or("unknown".to_owned(), |tier: Tier| tier.to_string());
    println!(
        "  key {} is {} of {}, plan {tier}, region {}",
        integration.api_key_masked.as_deref().unwrap_or("(not shown)"),
        integration.id,
        integration.institution_name.as_deref().unwrap_or("(unnamed)"),
        client.region(),
    );
    Ok(())
}

/// What the walk gathers.
#[derive(Default)]
struct Found {
    sessions: u64,
    pages: u64,
    bots: u64,
    status: BTreeMap<String, u64>,
    ids: HashSet<String>,
    took: Duration,
}

impl Found {
    fn add(&mut self, session: PublicSession) {
        self.sessions += 1;
        // The threshold of the API's own `botOnly` filter.
        self.bots += u64::from(session.bot_score.is_some_and(|score| score >= 0.7));
        let status = session.status.map_or("(none)".to_owned(), |status| status.to_string());
        *self.status.entry(status).or_default() += 1;
        self.ids.insert(session.id);
    }
}

async fn walk_sessions(client: &Client) -> Result<Found, Error> {
    // Lists carry no total; the analytics of a window that covers them give the length of the bar.
    let analytics = client.get_analytics().period(AnalyticsPeriod::Last30Days).send().await?;
    let expected = analytics.summary.as_ref().and_then(|summary| summary.total_sessions).unwrap_or_default();
    let bar = progress(u64::try_from(expected).unwrap_or_default());
    let mut found = Found::default();
    let started = Instant::now();
    let mut pages = client.list_sessions().pages();
    while let Some(page) = pages.next().await {
        let page = page?;
        bar.inc(page.items.len() as u64);
        found.pages += 1;
        page.items.into_iter().for_each(|session| found.add(session));
        if bar.is_hidden() && found.pages % 10 == 0 {
            println!("  {} of {expected} sessions, {} pages", found.sessions, found.pages);
        }
    }
    found.took = started.elapsed();
    bar.finish_and_clear();
    println!("  {} sessions in {} pages, {:.0?}", found.sessions, found.pages, found.took);
    Ok(found)
}

/// A bar if stdout is a terminal; hidden elsewhere, where lines are printed instead.
fn progress(length: u64) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(length), ProgressDrawTarget::stdout());
    if let Ok(style) = ProgressStyle::with_template("  {bar:40} {pos}/{len} sessions, {per_sec}, {eta} left") {
        bar.set_style(style);
    }
    bar
}

async fn show(client: &Client, found: &Found) -> Result<(), Error> {
    let users = client.list_users().items().try_collect().await?;
    let courses = client.list_courses().items().try_collect().await?;
    let riskiest = users.iter().max_by_key(|user| user.bot_session_count);
    let share = 100.0 * found.bots as f64 / found.sessions.max(1) as f64;
    let mut table = Table::new();
    table.load_style(presets::UTF8_HORIZONTAL_ONLY).set_header(["found", "count", "remark"]);
    let states: Vec<String> = found.status.iter().map(|(status, count)| format!("{count} {status}")).collect();
    table.add_row(["sessions".to_owned(), found.sessions.to_string(), states.join(", ")]);
    table.add_row([
        "bots".to_owned(),
        found.bots.to_string(),
        format!("{share:.1} % of sessions, score 0.7 and above"),
    ]);
    let riskiest = riskiest.map_or(String::new(), |user| {
        format!("most bot sessions: {} with {}", user.user_id, user.bot_session_count.unwrap_or_default())
    });
    table.add_row(["users".to_owned(), users.len().to_string(), riskiest]);
    table.add_row(["courses".to_owned(), courses.len().to_string(), "from the URLs of sessions".to_owned()]);
    println!("{}", indented(&table.to_string(), "  "));
    Ok(())
}

/// Whether every session was found once, where it is known how many there are.
fn is_complete(found: &Found) -> bool {
    let distinct = found.ids.len() as u64;
    let expected = std::env::var("TOUR_SESSIONS").ok().and_then(|count| count.parse().ok()).unwrap_or(found.sessions);
    let complete = found.sessions == expected && distinct == expected;
    if complete {
        println!("  every one of {expected} sessions was found once");
    } else {
        println!("  of {expected} sessions {} were found, {distinct} of them distinct", found.sessions);
    }
    complete
}

/// Asks the other region with the same key, which it must not know.
async fn is_refused_elsewhere(client: &Client) -> Result<bool, Error> {
    let Ok(other_endpoint) = std::env::var("TOUR_OTHER_BASE_URL") else {
        return Ok(true);
    };
    let other = if client.region() == Region::Eu { Region::Us } else { Region::Eu };
    let key = std::env::var("ISNOTAI_API_KEY").unwrap_or_default();
    let stranger = Client::builder(other).with_endpoint(other_endpoint).api_key(key).build()?;
    match stranger.get_integration().await {
        Err(error) if error.is_unauthorized() => {
            println!("  region {other} answers: {error}");
            println!("{}", indented(error.help().unwrap_or_default(), "    "));
            Ok(true)
        }
        Err(error) => Err(error),
        Ok(_) => {
            println!("  region {other} knows the key too, which it must not");
            Ok(false)
        }
    }
}

fn indented(text: &str, by: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| format!("{by}{}", line.trim_end())).collect();
    lines.join("\n")
}
