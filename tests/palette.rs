//! The palette of `style/tokens.css`, held against the package whose values it repeats, and its contrasts against
//! what WCAG 2.2 asks for: 4.5 for text, 3 for the edges of fields and the focus.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::{collections::BTreeMap, fs};

const PACKAGE: &str = "node_modules/@digital-go-jp/design-tokens/dist/tokens.css";

#[test]
fn values_are_the_packages() {
    let Ok(package) = fs::read_to_string(PACKAGE) else {
        assert!(!std::path::Path::new("node_modules").exists(), "npm's packages are there, but {PACKAGE} is not");
        return;
    };
    let declared = palette();
    assert!(declared.len() > 40, "only {} colours were found", declared.len());
    for (scheme, name, value, token) in declared {
        let token = if token.starts_with("neutral") { token } else { format!("primitive-{token}") };
        let line = format!("--color-{token}: {value};");
        assert!(package.contains(&line), "{scheme} --{name}: the package has no {line}");
    }
}

#[test]
fn contrasts_are_enough() {
    let text = [
        ("ink", "ground"),
        ("ink", "ground-soft"),
        ("ink-soft", "ground"),
        ("ink-soft", "ground-soft"),
        ("press", "ground"),
        ("press", "ground-soft"),
        ("press", "press-ground"),
        ("press-hover", "press-ground"),
        ("on-press", "press"),
        ("on-press", "press-hover"),
        ("yes", "yes-ground"),
        ("yes", "ground"),
        ("ask", "ask-ground"),
        ("ask", "notice-ground"),
        ("no", "no-ground"),
        ("no", "ground"),
        ("ink", "yes-ground"),
        ("ink", "ask-ground"),
        ("ink", "notice-ground"),
        ("ink", "no-ground"),
        ("ink", "press-ground"),
    ];
    let edges = [("line-field", "ground"), ("focus", "ground"), ("focus", "focus-halo")];
    for scheme in ["light", "dark"] {
        let colours = colours(scheme);
        let wanted = text.iter().map(|pair| (pair, 4.5)).chain(edges.iter().map(|pair| (pair, 3.0)));
        for ((front, back), least) in wanted {
            let contrast = contrast(&colours[*front], &colours[*back]);
            assert!(contrast >= least, "{scheme}: --{front} on --{back} has {contrast:.2}, {least} is the least");
        }
    }
}

/// Scheme, name, value and token of every colour.
fn palette() -> Vec<(&'static str, String, String, String)> {
    let style = fs::read_to_string("style/tokens.css").unwrap();
    let mut scheme = "light";
    let mut found = Vec::new();
    for line in style.lines() {
        if line.contains("prefers-color-scheme: dark") {
            scheme = "dark";
        }
        let Some((name, rest)) = line.trim().strip_prefix("--").and_then(|line| line.split_once(": #")) else {
            continue;
        };
        let (value, rest) = rest.split_once("; /* ").unwrap_or_else(|| panic!("{line}: which token is it?"));
        let token = rest.strip_suffix(" */").unwrap_or_else(|| panic!("{line}: which token is it?"));
        found.push((scheme, name.to_owned(), format!("#{value}"), token.to_owned()));
    }
    found
}

/// What a scheme shows: the dark one changes some of the light one's colours.
fn colours(scheme: &str) -> BTreeMap<String, String> {
    let all = palette();
    let of = |wanted: &str| {
        let chosen = all.iter().filter(|colour| colour.0 == wanted);
        chosen.map(|(_, name, value, _)| (name.clone(), value.clone())).collect::<BTreeMap<_, _>>()
    };
    let mut colours = of("light");
    if scheme == "dark" {
        colours.extend(of("dark"));
    }
    colours
}

fn contrast(one: &str, two: &str) -> f64 {
    let (one, two) = (luminance(one), luminance(two));
    (one.max(two) + 0.05) / (one.min(two) + 0.05)
}

fn luminance(colour: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

/// A style sheet that is cut in a block would silently lose all that follows.
#[test]
fn style_sheets_are_whole() {
    for entry in fs::read_dir("style").unwrap() {
        let path = entry.unwrap().path();
        let mut depth = 0;
        for (at, line) in fs::read_to_string(&path).unwrap().lines().enumerate() {
            assert!(!line.starts_with('.') || depth == 0, "{}:{}: a block above is open", path.display(), at + 1);
            depth += line.matches('{').count();
            depth = depth.checked_sub(line.matches('}').count()).expect("no block is closed twice");
        }
        assert_eq!(depth, 0, "{} ends in a block", path.display());
    }
}
