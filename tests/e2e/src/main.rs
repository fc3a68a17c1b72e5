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

/// How many checks passed and failed, and how many of those that passed failed once.
#[derive(Debug, Default)]
pub struct Tally {
    passed: AtomicUsize,
    failed: AtomicUsize,
    doubtful: AtomicUsize,
}

impl Tally {
    /// Prints a line for a check, and counts it.
    pub fn note(&self, who: &str, name: &str, trial: &Trial) {
        let seconds = trial.started.elapsed().as_secs_f64();
        if trial.holds() {
            self.passed.fetch_add(1, Ordering::Relaxed);
            println!("ok     {who:<8} {name} ({seconds:.1} s)");
            if let Some(error) = trial.failures.first() {
                self.doubtful.fetch_add(1, Ordering::Relaxed);
                println!("       DOUBTFUL: it failed once and then held twice\n  {}", causes(error));
            }
        } else {
            self.failed.fetch_add(1, Ordering::Relaxed);
            let failures: Vec<String> = trial.failures.iter().map(causes).collect();
            println!("FAILED {who:<8} {name} ({seconds:.1} s)\n  {}", failures.join("\n  and, run again:\n  "));
        }
    }
}

/// The cause first, then where it was seen.
fn causes(error: &anyhow::Error) -> String {
    let causes: Vec<String> = error.chain().map(ToString::to_string).collect();
    let causes: Vec<&str> = causes.iter().rev().map(String::as_str).collect();
    causes.join("\n  ")
}

/// One check, run until it is known whether it holds: once where it passes, and where it fails until it has failed
/// twice or has held twice. Three browsers on a busy machine lose a page now and then; what is broken fails again.
#[derive(Debug)]
pub struct Trial {
    started: Instant,
    held: usize,
    failures: Vec<anyhow::Error>,
}

impl Trial {
    fn start() -> Self {
        Self { started: Instant::now(), held: 0, failures: Vec::new() }
    }

    /// Whether it has to run, or to run again.
    fn goes_on(&self) -> bool {
        self.holds() && self.held <= self.failures.len()
    }

    fn holds(&self) -> bool {
        self.failures.len() < 2
    }

    fn note(&mut self, result: Result<()>) {
        match result {
            Ok(()) => self.held += 1,
            Err(error) => self.failures.push(error),
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
    let doubtful = tally.doubtful.load(Ordering::Relaxed);
    if doubtful > 0 {
        println!("{doubtful} of those that passed failed once: look for DOUBTFUL above");
    }
    println!("{passed} passed, {failed} failed");
    Ok(failed == 0)
}

const HTML_VALIDATE: &str = "html-validate: every page";

fn audit(page: &str) -> String {
    format!("lighthouse: {page}")
}

async fn by_other_programs(options: &Options, sites: &Sites, tally: &Tally) {
    if options.wants(HTML_VALIDATE) {
        let mut trial = Trial::start();
        while trial.goes_on() {
            trial.note(programs::html_validate(sites).await);
        }
        tally.note("node", HTML_VALIDATE, &trial);
    }
    for (name, page) in programs::AUDITED {
        // Lighthouse runs Chromium.
        if options.wants(&audit(name)) && options.engines.contains(&Engine::Chromium) {
            let mut trial = Trial::start();
            while trial.goes_on() {
                trial.note(programs::lighthouse(sites, &options.artefacts, name, page).await);
            }
            tally.note("node", &audit(name), &trial);
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
            let mut trial = Trial::start();
            while trial.goes_on() {
                trial.note(test.run(&browser, &sites, &options.artefacts).await);
                if browser.driver.current_url().await.is_err() {
                    println!("       {engine} no longer answers and is started anew");
                    browser.stop().await;
                    browser = Browser::start(engine, scripts).await?;
                }
            }
            tally.note(engine.id(), test.name, &trial);
        }
        browser.stop().await;
    }
    Ok(())
}

#[cfg(test)]
mod trials {
    use super::Trial;
    use anyhow::anyhow;

    /// What a check answers each time it runs, how often it runs, and whether it holds then.
    #[test]
    fn what_fails_is_run_again() {
        for (answers, runs, holds) in [
            (&[true, false, false][..], 1, true),
            (&[false, true, true, false], 3, true),
            (&[false, true, false, true], 3, false),
            (&[false, false, true], 2, false),
        ] {
            let mut trial = Trial::start();
            let mut ran = 0;
            while trial.goes_on() {
                trial.note(if answers[ran] { Ok(()) } else { Err(anyhow!("run {ran}")) });
                ran += 1;
            }
            assert_eq!((ran, trial.holds()), (runs, holds), "{answers:?}");
        }
    }
}
