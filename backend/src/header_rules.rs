//! The `_headers` file: which headers a static host adds to which paths.
//!
//! The format is the one that Netlify and Cloudflare Pages share. A line without indentation is a
//! path pattern, with `*` at its end for "and everything below"; the indented lines after it are
//! `Name: value`, or `! Name` to drop a header that the host or an earlier rule set. `#` starts a
//! comment line. What this server cannot follow is an error, not a line that it skips: a header
//! that is missing only in the tests would hide a fault.

use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

/// All rules of a `_headers` file, in its order.
#[derive(Debug, Default)]
pub struct HeaderRules(Vec<Rule>);

/// A line that cannot be followed.
#[derive(Debug, PartialEq, Eq)]
pub struct BadLine {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub reason: &'static str,
}

#[derive(Debug)]
struct Rule {
    pattern: Pattern,
    drop: Vec<HeaderName>,
    set: Vec<(HeaderName, HeaderValue)>,
}

#[derive(Debug)]
enum Pattern {
    Exactly(String),
    Below(String),
}

impl HeaderRules {
    /// Reads the text of a `_headers` file.
    pub fn parse(text: &str) -> Result<Self, BadLine> {
        let mut rules: Vec<Rule> = Vec::new();
        for (index, raw) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            let bad = |reason| BadLine { line: index + 1, reason };
            let line = raw.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if !raw.starts_with([' ', '\t']) {
                rules.push(Rule { pattern: Pattern::parse(line).map_err(bad)?, drop: Vec::new(), set: Vec::new() });
                continue;
            }
            let rule = rules.last_mut().ok_or_else(|| bad("a header stands before the first path"))?;
            if let Some(name) = line.strip_prefix('!') {
                rule.drop.push(parse_name(name).map_err(bad)?);
            } else {
                let (name, value) =
                    line.split_once(':').ok_or_else(|| bad("an indented line has to read `Name: value`"))?;
                let value = HeaderValue::from_str(value.trim())
                    .map_err(|_| bad("the value has characters that no header may have"))?;
                rule.set.push((parse_name(name).map_err(bad)?, value));
            }
        }
        Ok(Self(rules))
    }

    /// Puts the headers of every rule that fits `path` into `headers`.
    ///
    /// A value takes the place of the server's own; values that two rules, or two lines of a rule,
    /// give for the same name are joined with a comma, as the hosts do. `Cache-Control` is left
    /// alone where there is no file to keep: a browser would remember a missing file for a year.
    pub fn apply(&self, path: &str, status: StatusCode, headers: &mut HeaderMap) {
        let keepable = status.is_success() || status == StatusCode::NOT_MODIFIED;
        let mut from_rules = HeaderMap::new();
        for rule in self.0.iter().filter(|rule| rule.pattern.fits(path)) {
            for name in &rule.drop {
                headers.remove(name);
                from_rules.remove(name);
            }
            for (name, value) in &rule.set {
                if keepable || *name != header::CACHE_CONTROL {
                    from_rules.append(name, value.clone());
                }
            }
        }
        for name in from_rules.keys() {
            let values: Vec<&[u8]> = from_rules.get_all(name).iter().map(HeaderValue::as_bytes).collect();
            // Joining two valid values with a comma gives a valid value.
            if let Ok(joined) = HeaderValue::from_bytes(&values.join(&b", "[..])) {
                headers.insert(name, joined);
            }
        }
    }
}

impl Pattern {
    fn parse(pattern: &str) -> Result<Self, &'static str> {
        if !pattern.starts_with('/') {
            return Err("a path has to start with `/`, and a header has to be indented");
        }
        if pattern.contains(char::is_whitespace) {
            return Err("a path has no spaces");
        }
        if pattern.contains("/:") {
            return Err("placeholders (`/:name`) are not supported, only `*` at the end");
        }
        match pattern.split_once('*') {
            None => Ok(Self::Exactly(pattern.to_owned())),
            Some((prefix, "")) => Ok(Self::Below(prefix.to_owned())),
            Some(_) => Err("`*` is supported only at the end of a path"),
        }
    }

    fn fits(&self, path: &str) -> bool {
        match self {
            Self::Exactly(exact) => path == exact,
            Self::Below(prefix) => path.starts_with(prefix.as_str()),
        }
    }
}

fn parse_name(name: &str) -> Result<HeaderName, &'static str> {
    name.trim().parse().map_err(|_| "the part before the colon is no header name")
}

#[cfg(test)]
#[allow(clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    fn applied(rules: &str, path: &str, status: StatusCode) -> Vec<(String, String)> {
        let mut headers = HeaderMap::new();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        HeaderRules::parse(rules).expect("the rules are well formed").apply(path, status, &mut headers);
        let mut list: Vec<_> = headers
            .iter()
            .map(|(name, value)| {
                let value = value.to_str().expect("the tests use ASCII values");
                (name.to_string(), value.to_owned())
            })
            .collect();
        list.sort();
        list
    }

    fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
        list.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn rules_replace_join_and_drop() {
        let rules = "\u{feff}# security\n/*\n  X-A: 1\n  Link: <a>\n  Link: <b>\n\n/assets/*\n\
                     \tX-A: 2\n\tCache-Control: public\n/plain\n  ! X-A\r\n  ! Cache-Control\r\n";
        let check = |path, status, expected: &[(&str, &str)]| {
            assert_eq!(applied(rules, path, status), pairs(expected), "{path}");
        };
        check("/other", StatusCode::OK, &[("cache-control", "no-cache"), ("link", "<a>, <b>"), ("x-a", "1")]);
        check("/assets/app.js", StatusCode::OK, &[("cache-control", "public"), ("link", "<a>, <b>"), ("x-a", "1, 2")]);
        check(
            "/assets/missing.js",
            StatusCode::NOT_FOUND,
            &[("cache-control", "no-cache"), ("link", "<a>, <b>"), ("x-a", "1, 2")],
        );
        check("/plain", StatusCode::OK, &[("link", "<a>, <b>")]);
    }

    #[test]
    fn a_line_that_cannot_be_followed_is_named() {
        for (text, line) in [
            ("  X-A: 1\n", 1),
            ("/*\n\nX-A: 1\n", 3),
            ("/*\n  X-A 1\n", 2),
            ("/*\n  X A: 1\n", 2),
            ("/*\n  X-A: \u{7}\n", 2),
            ("/a/*/b\n", 1),
            ("/a/:lang/\n", 1),
            ("# a\n\nhttps://example.jp/*\n", 3),
        ] {
            match HeaderRules::parse(text) {
                Err(bad) => assert_eq!(bad.line, line, "{text:?}: {}", bad.reason),
                Ok(rules) => panic!("{text:?} was read as {rules:?}"),
            }
        }
    }
}
