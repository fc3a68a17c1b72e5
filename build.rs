//! Makes the typed words, facts and statuses that the rest of the program is compiled against.

#[path = "build/facts.rs"]
mod facts;
#[path = "build/statuses.rs"]
mod statuses;
#[path = "build/words.rs"]
mod words;

use std::{env, fs, path::Path, process::exit};

/// Says which postal data there is.
const POSTAL: &str = "public/postal/manifest.json";

fn main() {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=sources");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed={POSTAL}");
    if let Err(complaints) = run() {
        for complaint in complaints {
            println!("cargo::error={complaint}");
        }
        exit(1);
    }
}

fn run() -> Result<(), Vec<String>> {
    let facts = facts::read(Path::new("sources"))?;
    let catalog = words::read(Path::new("locales"), &facts.english())?;
    println!("cargo::rustc-env=TEBIKI_POSTAL_DATE={}", postal_date()?);
    let out = env::var("OUT_DIR").map_err(|error| vec![error.to_string()])?;
    let write = |name: &str, content: &str| {
        fs::write(Path::new(&out).join(name), content).map_err(|error| vec![format!("{name}: {error}")])
    };
    write("words.rs", &catalog.rust())?;
    for language in &catalog.languages {
        for (pack, content) in catalog.packs(language) {
            write(&format!("{pack}.{}.txt", language.code), &content)?;
        }
    }
    write("facts.rs", &facts.rust(&catalog)?)?;
    write("statuses.rs", &statuses::read(Path::new("sources"))?.rust())
}

/// Of which month the postal data is: `2026-10`.
fn postal_date() -> Result<String, Vec<String>> {
    let manifest = fs::read_to_string(POSTAL).map_err(|error| vec![format!("{POSTAL}: {error}")])?;
    let date = manifest.split_once("\"date\": \"").and_then(|(_, rest)| Some(rest.split_once('"')?.0.to_owned()));
    date.ok_or_else(|| vec![format!("{POSTAL}: it has no date")])
}
