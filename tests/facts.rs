//! Every fact and every later notice is carried by a procedure.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::{collections::BTreeSet, ptr};
use tebiki::{
    procedures::ALL,
    rules::cite::{FACTS, NOTICES, Origin, SOURCES, Statement},
};

#[test]
fn every_statement_is_cited() {
    let cited = cited();
    let missing: Vec<&str> =
        statements().filter(|statement| !cited.contains(statement.id)).map(|statement| statement.id).collect();
    assert!(missing.is_empty(), "no procedure cites {}", missing.join(", "));
}

/// By number, so that a row that is lost from the tables is missed as well.
#[test]
fn every_procedure_cites_all_of_its_own() {
    let cited = cited();
    for (letters, last) in [("VP", 48), ("LV", 3), ("PR", 39), ("LP", 5), ("AR", 38), ("LA", 6), ("EI", 23), ("LX", 7)]
    {
        let numbers = (1..=last).map(|number| format!("{letters}-{number:02}"));
        let missing: Vec<String> = numbers.filter(|id| !cited.contains(id.as_str())).collect();
        assert!(missing.is_empty(), "not cited: {}", missing.join(", "));
    }
}

/// A source belongs to one procedure.
#[test]
fn every_source_has_its_procedure() {
    for source in SOURCES {
        let there = ALL.iter().filter(|procedure| ptr::eq(procedure.source, *source)).count();
        assert_eq!(there, 1, "{}", source.id);
        assert!(source.url.starts_with("https://"), "{}", source.url);
    }
}

#[test]
fn notices_are_about_facts_of_their_own_source() {
    for notice in NOTICES {
        assert!(notice.is_notice());
        let Origin::Notice { about, references, .. } = &notice.origin else { panic!("{}", notice.id) };
        assert!(!references.is_empty(), "{} was read nowhere", notice.id);
        for fact in *about {
            assert!(!fact.is_notice() && ptr::eq(fact.source, notice.source), "{} is about {}", notice.id, fact.id);
        }
    }
    assert!(FACTS.iter().all(|fact| !fact.is_notice()));
}

/// The numbers as the tables have them: none was lost on the way into the program.
#[test]
fn the_program_holds_every_row() {
    let rows = |table: &str| -> Vec<String> {
        let path = format!("{}/sources/{table}.tsv", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        text.lines().skip(1).filter_map(|line| Some(line.split_once('\t')?.0.to_owned())).collect()
    };
    let ids = |statements: &[&Statement]| -> Vec<String> {
        statements.iter().map(|statement| statement.id.to_owned()).collect()
    };
    assert_eq!(ids(FACTS), rows("facts"));
    assert_eq!(ids(NOTICES), rows("later"));
    assert_eq!(SOURCES.iter().map(|source| source.id.to_owned()).collect::<Vec<_>>(), rows("sources"));
}

fn statements() -> impl Iterator<Item = &'static Statement> {
    FACTS.iter().chain(NOTICES).copied()
}

fn cited() -> BTreeSet<&'static str> {
    ALL.iter().flat_map(|procedure| procedure.cites()).flatten().map(|statement| statement.id).collect()
}
