//! What no compiler holds: the layers' direction, no clock but one, no words in Rust, no traces of one machine.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

// Layers.

/// Each uses those before it and never those after it. What stands directly under `src/` and in `src/bin/` uses all.
const LAYERS: [&str; 5] = ["text", "rules", "procedures", "ports", "web"];

/// Macros stand at the crate's root wherever they are written.
const MACROS: &[(&str, &str)] = &[("cite", "rules")];

#[test]
fn layers_look_one_way() {
    let mut seen = BTreeSet::new();
    let mut complaints = Vec::new();
    for file in files("src", "rs") {
        let Some(layer) = layer_of(&file) else { continue };
        for used in layers_used(&code(&read(&file), Strings::Blank)) {
            seen.insert((layer, used));
            if used > layer {
                complaints.push(format!("{file} is {} and uses {}", LAYERS[layer], LAYERS[used]));
            }
        }
    }
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
    for (layer, used) in [("rules", "text"), ("procedures", "rules"), ("web", "ports"), ("web", "procedures")] {
        let number = |name: &str| LAYERS.iter().position(|layer| *layer == name).unwrap();
        assert!(
            seen.contains(&(number(layer), number(used))),
            "{layer} was not seen to use {used}: can this test see?"
        );
    }
}

#[test]
fn the_search_for_layers_sees_every_way_to_write_it() {
    let found = |code: &str| layers_used(code).into_iter().map(|layer| LAYERS[layer]).collect::<Vec<_>>().join(" ");
    assert_eq!(found("use crate::web::app;"), "web");
    assert_eq!(found("use crate::{\n cite,\n ports::{self, clock},\n text::t,\n};"), "rules ports text");
    assert_eq!(found("pub(in crate::web) fn f() { crate::rules::flow::walk() }"), "web rules");
    assert_eq!(found("use crate::{rules::{web, ports}};"), "rules");
    assert_eq!(found("use crate::webs; use other_crate::web;"), "");
    assert_eq!(found("use tebiki::web::App;"), "web");
}

/// Every module of the library is a layer, and every layer is there.
#[test]
fn the_library_is_its_layers() {
    let library = code(&read("src/lib.rs"), Strings::Blank);
    let modules: Vec<&str> =
        library.lines().filter_map(|line| line.trim().strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    assert_eq!(modules, LAYERS);
}

fn layer_of(file: &str) -> Option<usize> {
    let first = file.strip_prefix("src/")?.split('/').next()?.trim_end_matches(".rs");
    LAYERS.iter().position(|layer| *layer == first)
}

/// The layers that are named after `crate::`, also in groups.
fn layers_used(code: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let starts = ["crate::", "tebiki::"].into_iter().flat_map(|start| code.match_indices(start));
    for (at, start) in starts {
        if code[..at].ends_with(|char: char| is_word(char)) {
            continue;
        }
        let rest = &code[at + start.len()..];
        let names = if let Some(group) = rest.strip_prefix('{') { first_names(group) } else { vec![word(rest)] };
        for name in names {
            let name = MACROS.iter().find(|(known, _)| *known == name).map_or(name, |(_, layer)| layer);
            found.extend(LAYERS.iter().position(|layer| *layer == name));
        }
    }
    found
}

/// Of `a, b::{c, d}, e}` the names a, b and e.
fn first_names(group: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut depth = 0;
    let mut start = 0;
    for (at, char) in group.char_indices() {
        match char {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.push(word(group[start..at].trim_start()));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(word(group[start..at].trim_start()));
                start = at + 1;
            }
            _ => {}
        }
    }
    names
}

// Clocks.

/// Only this file reads the clock.
const CLOCK: &str = "src/ports/clock.rs";

#[test]
fn one_file_reads_the_clock() {
    let clocks = [
        "Utc::now",
        "Local::",
        "::Local",
        "SystemTime",
        "UNIX_EPOCH",
        "Instant::now",
        "Date::now",
        "Date::new_0",
        "performance",
    ];
    for file in files("src", "rs").into_iter().filter(|file| file != CLOCK) {
        // Measuring how long something took is no reading of the day, and only the programs for development do it.
        let program = file.starts_with("src/bin/");
        let code = code(&without_tests(&read(&file)), Strings::Blank);
        for clock in clocks.iter().filter(|clock| !(program && **clock == "Instant::now")) {
            assert!(!code.contains(clock), "{file} reads a clock: {clock}");
        }
    }
    assert!(clocks.iter().any(|clock| read(CLOCK).contains(clock)), "{CLOCK} reads no clock: can this test see?");
}

/// Without these features chrono has no clock to read.
#[test]
fn chrono_has_no_clock() {
    let manifest = read("Cargo.toml");
    let line = manifest.lines().find(|line| line.starts_with("chrono = ")).unwrap();
    assert!(line.contains("default-features = false"), "{line}");
    for feature in ["\"now\"", "\"clock\"", "\"std\"", "\"wasmbind\""] {
        assert!(!line.contains(feature), "{line}");
    }
}

// Words.

/// Attributes whose values are no words that a person reads.
const NO_WORDS: &[&str] = &[
    "class",
    "rel",
    "role",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "autocomplete",
    "d",
    "sizes",
    "media",
    "allow",
    "sandbox",
    "viewBox",
    // Rust's own attributes, which are written with spaces.
    "reason =",
    "doc =",
    "path =",
    "feature =",
];

#[test]
fn no_words_stand_in_rust() {
    let mut complaints = Vec::new();
    let mut strings = 0;
    for layer in LAYERS {
        for file in files(&format!("src/{layer}"), "rs") {
            let text = without_tests(&read(&file));
            for literal in literals(&text) {
                strings += 1;
                // What rules recognise in pasted text is no word of ours; tables of kana are none at all.
                let own = layer != "rules" || literal.text.is_ascii() || is_japanese_sentence(&literal.text);
                if !NO_WORDS.contains(&literal.attribute.as_str()) && is_sentence(&literal.text) && own {
                    complaints.push(format!("{file}:{}: {:?}", literal.line, literal.text));
                }
            }
            if layer == "web" {
                complaints.extend(bare_text(&file, &text));
            }
        }
    }
    assert!(complaints.is_empty(), "words belong into locales/:\n{}", complaints.join("\n"));
    assert!(strings > 100, "only {strings} strings were found: can this test see?");
}

#[test]
fn the_search_for_words_finds_them() {
    for sentence in
        ["Enter the date", "date missing", "手続きを選んでください", "窓口へ", "Read it: now!", "{count} numbers found"]
    {
        assert!(is_sentence(sentence), "{sentence}");
    }
    for other in [
        "",
        "lost-when",
        "width=device-width, initial-scale=1",
        "M4 4h16v16H4z",
        "{}:{}",
        "円",
        "a b",
        "(min-width: 40em)",
        "<svg x=\\\"0\\\"> <path d/>",
    ] {
        assert!(!is_sentence(other), "{other}");
    }
    let found = |code: &str| {
        let found = literals(code)
            .into_iter()
            .map(|literal| format!("{}:{}:{}", literal.line, literal.attribute, literal.text));
        found.collect::<Vec<_>>().join("|")
    };
    assert_eq!(found("f(\"a\\\"b\", 'c', '\"', '\\'', \"d\")"), "1::a\\\"b|1::d");
    assert_eq!(found("// \"no\"\nf::<'static>(r#\"raw \"x\" y\"#) /* \"no\" /* \"no\" */ */"), "2::raw \"x\" y");
    assert_eq!(found("<p class=\"a b\" aria-label=\"c\">\"text\"</p>"), "1:class:a b|1:aria-label:c|1::text");
    assert_eq!(found("#[doc = \"one\"]\nlet x: &'a str = \"two\";"), "1:doc =:one|2:str =:two");
    assert_eq!(found("<p class=format!(\"a {}\", 1)>"), "1:class:a {}");
    assert_eq!(bare_text("f", "view! { <p>Some words here</p> }").len(), 1);
    assert_eq!(bare_text("f", "if a > b { c } fn f<T>(x: T) -> Vec<T> { words(x) }\n<p>{words}</p>").len(), 0);
}

/// At least two words of three letters with a space between them, or three characters of Japanese.
fn is_sentence(text: &str) -> bool {
    let word = |part: &&str| {
        let part = part.trim_matches(|char: char| ".,:;!?()…–—“”‘’\"'".contains(char));
        part.chars().count() >= 3 && part.chars().all(char::is_alphabetic) && part.is_ascii()
    };
    let japanese = |char: &char| matches!(char, '\u{3041}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '、' | '。');
    text.split_whitespace().filter(word).count() >= 2 || text.chars().filter(japanese).count() >= 3
}

/// Eight or more characters of Japanese, kanji and hiragana among them.
fn is_japanese_sentence(text: &str) -> bool {
    let kanji = |char: char| matches!(char, '\u{4e00}'..='\u{9fff}');
    let hiragana = |char: char| matches!(char, '\u{3041}'..='\u{309f}');
    let japanese = text.chars().filter(|char| kanji(*char) || matches!(char, '\u{3041}'..='\u{30ff}')).count();
    japanese >= 8 && text.contains(kanji) && text.contains(hiragana)
}

/// Text that stands between two tags without quotation marks.
fn bare_text(file: &str, text: &str) -> Vec<String> {
    let code = code(text, Strings::Blank);
    let between = code.split("</").filter_map(|before| Some((before, before.rsplit_once('>')?.1)));
    between
        .filter(|(_, text)| !text.contains(['{', '}', ';', '(', '=']) && is_sentence(text))
        .map(|(_, text)| format!("{file}: {}", text.trim()))
        .collect()
}

// Files.

#[test]
fn every_file_says_what_it_is_for() {
    for file in tracked().into_iter().filter(|file| file.ends_with(".rs")) {
        let text = read(&file);
        let first = text.lines().next().unwrap_or_default();
        let purpose = first.strip_prefix("//! ").unwrap_or_default();
        assert!(purpose.split_whitespace().count() >= 3, "{file} opens with {first:?}, not with what it is for");
    }
}

/// Tests stand last in a file, so that what comes before them is the program.
#[test]
fn tests_stand_last() {
    for file in files("src", "rs") {
        let text = read(&file);
        let tests = text.matches("\n#[cfg(test)]\n").count();
        assert!(tests <= 1, "{file} has {tests} parts for tests");
        if let Some((_, after)) = text.split_once("\n#[cfg(test)]\n") {
            assert!(after.starts_with("mod tests {"), "{file}: what is for tests stands in `mod tests`");
            let end = after.find("\n}\n").unwrap_or_default();
            assert!(after[end..].trim() == "}", "{file}: something stands behind the tests");
        }
    }
}

/// A registry's own name in a lock file is the same everywhere; a mirror's host or a folder is of one machine.
#[test]
fn no_machine_leaves_its_trace() {
    let hosts = [
        "registry.npmjs",
        "static.crates",
        "index.crates",
        "pythonhosted",
        "pypi.",
        "proxy.golang",
        "npmmirror",
        "artifactory",
        "jfrog",
        "localhost:4",
    ];
    let folders = ["root", "home", "work", "tmp", "Users", "farm"];
    let mut complaints = Vec::new();
    for file in tracked().into_iter().filter(|file| file != "tests/tidy.rs") {
        let Ok(text) = fs::read_to_string(root().join(&file)) else { continue };
        for (number, line) in text.lines().enumerate() {
            let mut say = |what: &str| complaints.push(format!("{file}:{}: {what}: {}", number + 1, line.trim()));
            if hosts.iter().any(|host| line.contains(host)) || line.contains("\"resolved\"") {
                say("a registry's host");
            }
            for folder in folders {
                let path = format!("/{folder}");
                let traced = line.match_indices(&path).any(|(at, _)| {
                    let starts = !line[..at].ends_with(|char: char| is_word(char) || "./-}<)*".contains(char));
                    let ends = line[at + path.len()..].starts_with('/') && !line[at + path.len()..].starts_with("//");
                    starts && ends
                });
                if traced {
                    say("a folder of one machine");
                }
            }
        }
    }
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

/// What clippy refuses outside `ports` is refused there by its own attribute, or the list would be worth nothing.
#[test]
fn browser_calls_are_disallowed() {
    let list = read("clippy.toml");
    for method in ["web_sys::window", "js_sys::Date::now", "js_sys::eval", "std::time::SystemTime::now"] {
        assert!(list.contains(&format!("path = \"{method}\"")), "clippy.toml does not name {method}");
    }
    let allowing: Vec<String> = files("src", "rs")
        .into_iter()
        .filter(|file| read(file).contains("disallowed_methods"))
        .filter(|file| layer_of(file) != Some(3))
        .collect();
    assert!(allowing.is_empty(), "only ports may allow browser calls: {allowing:?}");
}

/// `web` asks the ports: it names no browser crate itself.
#[test]
fn only_ports_name_the_browser() {
    for file in files("src", "rs").into_iter().filter(|file| layer_of(file) != Some(3)) {
        let code = code(&read(&file), Strings::Blank);
        for name in ["web_sys", "js_sys", "wasm_bindgen", "gloo"] {
            assert!(!code.contains(&format!("{name}::")), "{file} uses {name}");
        }
    }
}

// Reading.

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The files under a folder with this ending, from the root.
fn files(folder: &str, ending: &str) -> Vec<String> {
    let mut found = Vec::new();
    gather(&root().join(folder), &mut found);
    found.retain(|file| Path::new(file).extension().is_some_and(|found| found == ending));
    found
}

/// Everything but what `.gitignore` names.
fn tracked() -> Vec<String> {
    let ignored: Vec<String> =
        read(".gitignore").lines().filter_map(|line| Some(line.strip_prefix('/')?.to_owned())).collect();
    let mut found = Vec::new();
    for entry in fs::read_dir(root()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name == ".git" || ignored.contains(&format!("{name}/")) {
            continue;
        }
        if path.is_dir() { gather(&path, &mut found) } else { found.push(name) }
    }
    found.retain(|file| !file.ends_with(".log"));
    found
}

fn gather(folder: &Path, found: &mut Vec<String>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            gather(&path, found);
        } else {
            found.push(path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/"));
        }
    }
}

fn without_tests(text: &str) -> String {
    text.split("\n#[cfg(test)]\n").next().unwrap_or_default().to_owned()
}

fn word(text: &str) -> &str {
    &text[..text.find(|char| !is_word(char)).unwrap_or(text.len())]
}

fn is_word(char: char) -> bool {
    char.is_ascii_alphanumeric() || char == '_'
}

/// A string literal.
struct Literal {
    line: usize,
    text: String,
    /// What stands before its `=`, as in `class="…"`.
    attribute: String,
}

/// What becomes of strings in [`code`].
#[derive(Clone, Copy, PartialEq)]
enum Strings {
    Blank,
    Keep,
}

fn literals(text: &str) -> Vec<Literal> {
    let mut found = Vec::new();
    scan(text, Strings::Keep, &mut found);
    found
}

/// The text without comments, and with or without what stands in its strings.
fn code(text: &str, strings: Strings) -> String {
    scan(text, strings, &mut Vec::new())
}

/// Reads Rust as far as is needed to tell strings from comments and from the rest.
fn scan(text: &str, strings: Strings, found: &mut Vec<Literal>) -> String {
    let mut out = String::new();
    let mut at = 0;
    while let Some(char) = text[at..].chars().next() {
        let rest = &text[at..];
        if rest.starts_with("//") {
            at += rest.find('\n').unwrap_or(rest.len());
        } else if rest.starts_with("/*") {
            at += comment(rest);
        } else if let Some((open, length, hashes)) = raw_string(rest).filter(|_| !out.ends_with(is_word)) {
            let close = format!("\"{hashes}");
            literal(text, at, &rest[open..length - close.len()], &out, found);
            out.push_str(if strings == Strings::Keep { &rest[..length] } else { "\"\"" });
            at += length;
        } else if char == '"' {
            let length = string(rest);
            literal(text, at, &rest[1..length - 1], &out, found);
            out.push_str(if strings == Strings::Keep { &rest[..length] } else { "\"\"" });
            at += length;
        } else if let Some(length) = character(rest) {
            out.push_str("' '");
            at += length;
        } else {
            out.push(char);
            at += char.len_utf8();
        }
    }
    out
}

fn literal(text: &str, at: usize, content: &str, before: &str, found: &mut Vec<Literal>) {
    // `class="…"`, `class=format!("…"`, `reason = "…"`.
    let before = before.strip_suffix("format!(").unwrap_or(before);
    let (name, spaced) = match (before.strip_suffix('='), before.strip_suffix(" = ")) {
        (Some(name), _) => (name, ""),
        (_, Some(name)) => (name, " ="),
        _ => ("", ""),
    };
    let start = name.rfind(|char: char| !(is_word(char) || char == '-' || char == ':')).map_or(0, |at| at + 1);
    let attribute = format!("{}{spaced}", &name[start..]);
    found.push(Literal { line: text[..at].matches('\n').count() + 1, text: content.to_owned(), attribute });
}

/// The length of a comment, also of one that holds others.
fn comment(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        if text[at..].starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if text[at..].starts_with("*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// Where the content of `r#"…"#` begins, its whole length, and its hashes.
fn raw_string(text: &str) -> Option<(usize, usize, String)> {
    let rest = text.strip_prefix("br").or_else(|| text.strip_prefix('r'))?;
    let hashes: String = rest.chars().take_while(|char| *char == '#').collect();
    rest[hashes.len()..].strip_prefix('"')?;
    let open = text.len() - rest.len() + hashes.len() + 1;
    let end = text[open..].find(&format!("\"{hashes}"))?;
    Some((open, open + end + 1 + hashes.len(), hashes))
}

fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, char) in text.char_indices().skip(1) {
        match char {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of `'a'` or `'\n'`; none for a lifetime.
fn character(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('\'')?;
    let mut chars = rest.chars();
    match chars.next()? {
        '\\' => Some(rest.char_indices().skip(2).find(|(_, char)| *char == '\'')?.0 + 2),
        first => rest[first.len_utf8()..].starts_with('\'').then(|| first.len_utf8() + 2),
    }
}
