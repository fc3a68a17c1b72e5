//! Drives the built site in Chromium, Firefox and WebKit, and holds it to its budgets.
//!
//! `cargo run --release -p tebiki-e2e` runs everything against `dist` and ends with `N passed, N failed`.

mod address;
mod axe;
mod browsers;
mod budgets;
mod faults;
mod fetch;
mod http;
mod journey;
mod looks;
mod options;
mod pages;
mod papers;
mod paste;
#[path = "../../pictures/mod.rs"]
mod pictures;
mod programs;
mod saved;
mod screenshots;
mod signature;
mod site;
mod status;
mod tests;
mod visit;

use crate::{
    browsers::{Browser, Engine, Scripts},
    options::Options,
    site::Sites,
    tests::Test,
};
use anyhow::{Context, Result};
use std::{
    process::ExitCode,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Instant,
};

#[tokio::main]
async fn main() -> ExitCode {
    // The drivers are asked over plain http; but the client, whose features the backend chooses, asks for this anyway.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let result = tokio::select! {
        result = run() => result,
        _ = tokio::signal::ctrl_c() => Err(anyhow::anyhow!("stopped by hand")),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("tebiki-e2e: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// How many checks passed and failed.
#[derive(Debug, Default)]
pub struct Tally {
    passed: AtomicUsize,
    failed: AtomicUsize,
}

impl Tally {
    /// Prints a line for a check, and counts it.
    pub fn note(&self, who: &str, name: &str, started: Instant, result: &Result<()>) {
        let seconds = started.elapsed().as_secs_f64();
        match result {
            Ok(()) => {
                self.passed.fetch_add(1, Ordering::Relaxed);
                println!("ok     {who:<8} {name} ({seconds:.1} s)");
            }
            Err(error) => {
                self.failed.fetch_add(1, Ordering::Relaxed);
                // The cause first, then where it was seen.
                let causes: Vec<String> = error.chain().map(ToString::to_string).collect();
                let causes: Vec<&str> = causes.iter().rev().map(String::as_str).collect();
                println!("FAILED {who:<8} {name} ({seconds:.1} s)\n  {}", causes.join("\n  "));
            }
        }
    }
}

/// Answers whether everything holds.
async fn run() -> Result<bool> {
    let options = Options::read(std::env::args().skip(1))?;
    let tests: Vec<Test> = [
        journey::tests(),
        paste::tests(),
        status::tests(),
        address::tests(),
        signature::tests(),
        fetch::tests(),
        saved::tests(),
        pages::tests(),
        papers::tests(),
        axe::tests(),
        budgets::tests(),
    ]
    .concat();
    if options.list {
        for test in &tests {
            println!("{}", test.name);
        }
        println!("{HTML_VALIDATE}");
        for (name, _) in programs::AUDITED {
            println!("{}", audit(name));
        }
        return Ok(true);
    }
    std::fs::create_dir_all(&options.artefacts).context("the folder for screenshots cannot be made")?;
    let sites = Arc::new(Sites::open(&options.site).await?);
    if let Some(folder) = &options.screenshots {
        screenshots::write(&sites, folder, |name| options.wants(name)).await?;
        return Ok(true);
    }
    let tally = Arc::new(Tally::default());
    let mut running = Vec::new();
    for engine in &options.engines {
        let tests = tests.iter().filter(|test| test.engines.contains(engine) && options.wants(test.name));
        let tests: Vec<Test> = tests.copied().collect();
        running.push(tokio::spawn(in_browser(*engine, tests, Arc::clone(&sites), Arc::clone(&tally), options.clone())));
    }
    for engine in running {
        engine.await??;
    }
    // By themselves: Lighthouse measures times, too.
    by_other_programs(&options, &sites, &tally).await;
    let (passed, failed) = (tally.passed.load(Ordering::Relaxed), tally.failed.load(Ordering::Relaxed));
    println!("{passed} passed, {failed} failed");
    Ok(failed == 0)
}

const HTML_VALIDATE: &str = "html-validate: every page";

fn audit(page: &str) -> String {
    format!("lighthouse: {page}")
}

async fn by_other_programs(options: &Options, sites: &Sites, tally: &Tally) {
    if options.wants(HTML_VALIDATE) {
        let started = Instant::now();
        tally.note("node", HTML_VALIDATE, started, &programs::html_validate(sites).await);
    }
    for (name, page) in programs::AUDITED {
        // Lighthouse runs Chromium.
        if options.wants(&audit(name)) && options.engines.contains(&Engine::Chromium) {
            let started = Instant::now();
            let result = programs::lighthouse(sites, &options.artefacts, name, page).await;
            tally.note("node", &audit(name), started, &result);
        }
    }
}

async fn in_browser(
    engine: Engine,
    tests: Vec<Test>,
    sites: Arc<Sites>,
    tally: Arc<Tally>,
    options: Options,
) -> Result<()> {
    if tests.is_empty() {
        return Ok(());
    }
    for scripts in [Scripts::On, Scripts::Off] {
        let mut chosen = tests.clone();
        chosen.retain(|test| test.scripts == scripts);
        if chosen.is_empty() {
            continue;
        }
        let mut browser = Browser::start(engine, scripts).await?;
        for test in chosen {
            let started = Instant::now();
            let result = test.run(&browser, &sites, &options.artefacts).await;
            tally.note(engine.id(), test.name, started, &result);
            if browser.driver.current_url().await.is_err() {
                println!("       {engine} no longer answers and is started anew");
                browser.stop().await;
                browser = Browser::start(engine, scripts).await?;
            }
        }
        browser.stop().await;
    }
    Ok(())
}
