//! Every fact and every later notice is carried by a procedure, or by one that is still announced as coming.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::{collections::BTreeSet, ptr};
use tebiki::{
    procedures::{ALL, UPCOMING},
    rules::cite::{FACTS, NOTICES, Origin, SOURCES, Statement},
};

/// The statements of procedures that are not there yet, by the letters of their numbers. A line leaves this list with
/// the change that brings its procedure.
const COMING: &[(&str, &str)] = &[("VP", "visa-passport-return"), ("LV", "visa-passport-return")];

#[test]
fn every_statement_is_cited() {
    let cited = cited();
    let missing: Vec<&str> = statements()
        .filter(|statement| coming(statement).is_none() && !cited.contains(statement.id))
        .map(|statement| statement.id)
        .collect();
    assert!(missing.is_empty(), "no procedure cites {}", missing.join(", "));
}

/// Express issuance carries all of its own, by number: EI-01 to EI-23 and LX-01 to LX-07.
#[test]
fn express_issuance_cites_all_of_its_own() {
    let cited = cited();
    let numbers =
        (1..=23).map(|number| format!("EI-{number:02}")).chain((1..=7).map(|number| format!("LX-{number:02}")));
    let missing: Vec<String> = numbers.filter(|id| !cited.contains(id.as_str())).collect();
    assert!(missing.is_empty(), "not cited: {}", missing.join(", "));
}

/// So does passport renewal: PR-01 to PR-39 and LP-01 to LP-05.
#[test]
fn passport_renewal_cites_all_of_its_own() {
    let cited = cited();
    let numbers =
        (1..=39).map(|number| format!("PR-{number:02}")).chain((1..=5).map(|number| format!("LP-{number:02}")));
    let missing: Vec<String> = numbers.filter(|id| !cited.contains(id.as_str())).collect();
    assert!(missing.is_empty(), "not cited: {}", missing.join(", "));
}

/// And the disclosure of alien registration records: AR-01 to AR-38 and LA-01 to LA-06.
#[test]
fn alien_registration_disclosure_cites_all_of_its_own() {
    let cited = cited();
    let numbers =
        (1..=38).map(|number| format!("AR-{number:02}")).chain((1..=6).map(|number| format!("LA-{number:02}")));
    let missing: Vec<String> = numbers.filter(|id| !cited.contains(id.as_str())).collect();
    assert!(missing.is_empty(), "not cited: {}", missing.join(", "));
}

/// Nothing stands on the list of what is coming that has come, that there is not, or that is announced nowhere.
#[test]
fn what_is_coming_is_exact() {
    let cited = cited();
    for (letters, procedure) in COMING {
        assert!(ALL.iter().all(|there| there.id != *procedure), "{procedure} is there: take {letters} off the list");
        assert!(UPCOMING.iter().any(|coming| coming.source.id == *procedure), "{procedure} is not announced");
        let own: Vec<&Statement> = statements().filter(|statement| letters_of(statement) == *letters).collect();
        assert!(!own.is_empty(), "there is no {letters}");
        for statement in own {
            assert_eq!(statement.source.id, *procedure, "{}", statement.id);
            assert!(!cited.contains(statement.id), "{} is cited before {procedure} is there", statement.id);
        }
    }
    let both: BTreeSet<(&str, &str)> = COMING.iter().copied().collect();
    assert_eq!(both.len(), COMING.len());
}

/// A source belongs to one procedure, there or announced, and never to both.
#[test]
fn every_source_has_its_procedure() {
    for source in SOURCES {
        let there = ALL.iter().filter(|procedure| ptr::eq(procedure.source, *source)).count();
        let announced = UPCOMING.iter().filter(|coming| ptr::eq(coming.source, *source)).count();
        assert_eq!(there + announced, 1, "{}", source.id);
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

fn letters_of(statement: &Statement) -> &'static str {
    statement.id.split('-').next().unwrap_or_default()
}

fn coming(statement: &Statement) -> Option<&'static str> {
    COMING.iter().find(|(letters, _)| *letters == letters_of(statement)).map(|(_, procedure)| *procedure)
}
