//! The demo of Not AI: the whole path on one machine, from a document on a server to a table of what a client found.
//!
//! The simulated Not AI runs in this process. The client runs in another one, which cargo builds: this program must
//! not depend on the client it regenerates.

use std::time::Instant;

use notai_sim::{BlockingSimulator, Config, Plan, Region, Simulator};
use openapi_pin::{Address, Api, Condition, Fetched, Limits, fetch};
use similar::TextDiff;

use super::example;
use crate::report::{Exit, Failure};
use crate::{Context, fetch as fetch_command, pipeline, printable};

/// What the reader would write next.
const NEXT: &str = r#"
    // Cargo.toml: notai = { path = "crates/notai" }, tokio = { version = "1", features = ["full"] }
    #[tokio::main]
    async fn main() -> Result<(), notai::Error> {
        let client = notai::Client::from_env()?; // ISNOTAI_API_KEY, ISNOTAI_REGION
        let mut bots = client.list_sessions().bot_only(true).items();
        while let Some(session) = bots.next().await {
            let session = session?;
            println!("{} {:?}", session.id, session.user_name);
        }
        Ok(())
    }
"#;

/// Runs it.
///
/// # Errors
///
/// If a step could not be made. A step whose answer is no ends the demo with [`Exit::Differs`].
pub(super) fn run(sessions: u64, context: &mut Context<'_>) -> Result<Exit, Failure> {
    let started = Instant::now();
    let api = Api::open(&context.root, "notai")?;

    step(context, 1, "Start a simulated Not AI: two isolated regions on loopback")?;
    let simulator = Simulator::start_blocking(Config::default().with_sessions(sessions))
        .map_err(|error| Failure::new(format!("the simulator could not be started: {error}")))?;
    for region in [Region::Us, Region::Eu] {
        writeln!(context.out, "  {}: {} with {sessions} sessions", region.as_str(), simulator.base_url(region))?;
    }

    step(context, 2, "Fetch its OpenAPI document and compare it with the pinned one")?;
    let served = fetch_document(&simulator, context)?;
    if !same_as_pinned(&api, &served, context)? {
        return Ok(Exit::Differs);
    }

    step(context, 3, "Regenerate the low-level client from it")?;
    if !regenerates(&api, &served, context)? {
        return Ok(Exit::Differs);
    }

    step(context, 4, "Use the client: resolve the key, walk every session, meet the wrong region")?;
    if !tour(&simulator, sessions, context)? {
        return Ok(Exit::Differs);
    }

    step(context, 5, "What you would write next")?;
    writeln!(context.out, "{NEXT}")?;
    writeln!(
        context.out,
        "Done in {:.1} s. All of this ran on loopback against a simulation: the pinned document is a reconstruction\n\
         from public documentation until `cargo xtask fetch notai` has been run against the live host.",
        started.elapsed().as_secs_f64()
    )?;
    Ok(Exit::Success)
}

fn step(context: &mut Context<'_>, number: u32, title: &str) -> Result<(), Failure> {
    writeln!(context.out, "\n{number}/5 {title}")?;
    Ok(context.out.flush()?)
}

fn fetch_document(simulator: &BlockingSimulator, context: &mut Context<'_>) -> Result<Vec<u8>, Failure> {
    let address: Address = format!("{}/openapi/v3.json", simulator.base_url(Region::Eu)).parse()?;
    let fetched = fetch_command::runtime()?.block_on(fetch(&address, Condition::Always, &Limits::default()))?;
    let Fetched::Document { bytes, .. } = fetched else {
        return Err(Failure::new("the simulator answered `not modified` to an unconditional request"));
    };
    writeln!(context.out, "  {address}: {} bytes", bytes.len())?;
    Ok(bytes)
}

fn same_as_pinned(api: &Api, served: &[u8], context: &mut Context<'_>) -> Result<bool, Failure> {
    let document = api.document(None)?;
    let (pinned, lock) = document.read()?;
    if pinned == served {
        writeln!(
            context.out,
            "  identical to {}, info.version {}, as its lock says (the simulator serves what was pinned when it was built)",
            document.file(),
            printable::line(lock.info_version.as_deref().unwrap_or("(none)"))
        )?;
        return Ok(true);
    }
    let (pinned, served) = (String::from_utf8_lossy(&pinned), String::from_utf8_lossy(served));
    let diff = TextDiff::from_lines(&*pinned, &*served).unified_diff().header("pinned", "served").to_string();
    writeln!(context.out, "{}", printable::lines(&diff))?;
    writeln!(context.out, "  the served document is not the pinned one")?;
    Ok(false)
}

fn regenerates(api: &Api, served: &[u8], context: &mut Context<'_>) -> Result<bool, Failure> {
    let document = pipeline::read_document(served, "the served document")?;
    let group = api.manifest().group(None)?;
    let generated = pipeline::generate(api, group, &document)?;
    let generate = &api.manifest().generate;
    let differences = generated.check(&api.path(&generate.dir), &api.path(&api.names_file(group)))?;
    for difference in &differences {
        write!(context.out, "{}", printable::lines(&difference.to_string()))?;
    }
    let lines: usize = generated.files.files().values().map(|text| text.lines().count()).sum();
    let verdict = if differences.is_empty() { "byte-identical to" } else { "not the same as" };
    writeln!(context.out, "  {lines} generated lines, {verdict} the committed {}", generate.dir)?;
    Ok(differences.is_empty())
}

/// The client half: an example of the `notai` crate, in a process of its own.
fn tour(simulator: &BlockingSimulator, sessions: u64, context: &mut Context<'_>) -> Result<bool, Failure> {
    let key = simulator.mint_key(Region::Eu, Plan::Pro);
    let is_good =
        example(&["--package", "notai", "--example", "tour"], "crates/notai/examples/tour.rs", context, |run| {
            run.env("ISNOTAI_API_KEY", key.expose())
                .env("ISNOTAI_REGION", "eu")
                .env("ISNOTAI_BASE_URL", simulator.base_url(Region::Eu))
                .env("TOUR_SESSIONS", sessions.to_string())
                .env("TOUR_OTHER_BASE_URL", simulator.base_url(Region::Us));
        })?;
    if is_good {
        let count = simulator.requests(Region::Eu) + simulator.requests(Region::Us);
        writeln!(context.out, "  the simulator served {count} requests")?;
    }
    Ok(is_good)
}
