//! Lists every way through a wizard, to be read by a person who knows the procedure, and kept as a golden file.

use std::fmt::Write;
use tebiki::rules::flow::{self, Wizard};

/// One line a path: `reason=lost lost-when=in-time … -> eligible`.
pub fn list(wizard: &Wizard) -> String {
    let mut out = String::new();
    if let Some(begins) = &wizard.begins {
        let (year, month, day) = begins.on;
        let _ = writeln!(out, "(before {year:04}-{month:02}-{day:02}) -> {}", begins.before.id);
    }
    for path in flow::paths(wizard) {
        for (question, answer) in &path.steps {
            let _ = write!(out, "{}={} ", question.id, answer.id);
        }
        let _ = writeln!(out, "-> {}", path.outcome.map_or("(comes back to a question)", |outcome| outcome.id));
    }
    out
}
