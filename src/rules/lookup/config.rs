//! Which status backend is asked: what the site's `config.json` names, and what a person chose instead.

use crate::rules::json::{self, Fault, Map, Value};

/// The most bytes that a configuration has.
const LARGEST: usize = 16_384;

/// What the site's owner set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Config {
    /// The site's own backend.
    pub backend: Option<Backend>,
    /// Whether a person may name another. The pages' policy has to allow it, too.
    pub others_allowed: bool,
    /// How long is waited.
    pub limits: Limits,
}

/// A server that knows statuses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backend {
    /// Which language it speaks.
    pub kind: Kind,
    /// Its address without the last slash; empty for the site itself.
    url: String,
}

/// Which language a backend speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Our own contract (`backend/`).
    Tebiki,
    /// An RSSHub instance.
    RssHub,
}

/// How long is waited, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// For one request, its answer included.
    pub request: u64,
    /// For all requests of a look-up and the pauses between them.
    pub total: u64,
    /// The first pause before a further attempt.
    pub pause: u64,
}

/// What a person chose on this device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// The site's own backend.
    Site,
    /// None: nothing is ever fetched.
    Nothing,
    /// Another one.
    Own(Backend),
}

/// Why an address cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadAddress {
    /// Nothing was entered.
    Empty,
    /// It does not begin with `https://`.
    NotSecure,
    /// It is no address, or holds a name, a password, a question mark or a fragment.
    NotAnAddress,
}

impl Default for Limits {
    fn default() -> Self {
        Self { request: 10_000, total: 30_000, pause: 500 }
    }
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Tebiki, Self::RssHub];

    /// A permanent name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Tebiki => "tebiki",
            Self::RssHub => "rsshub",
        }
    }

    /// The kind with this name.
    #[must_use]
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

impl Config {
    /// Reads the site's `config.json`; what it does not name is as usual.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(text: &str) -> Result<Self, Fault> {
        let object = json::read_object(text.as_bytes(), LARGEST)?;
        let others_allowed = match object.get("allowOtherBackends") {
            None | Some(Value::Null) => false,
            Some(Value::Bool(allowed)) => *allowed,
            Some(_) => return Err(Fault::Field("allowOtherBackends")),
        };
        let (backend, limits) = match object.get("statusBackend") {
            None | Some(Value::Null) => (None, Limits::default()),
            Some(Value::Object(backend)) => (Some(Backend::from_json(backend)?), limits(backend)?),
            Some(_) => return Err(Fault::Field("statusBackend")),
        };
        Ok(Self { backend, others_allowed, limits })
    }

    /// The backend that is asked, after what a person chose.
    #[must_use]
    pub fn chosen(&self, choice: &Choice) -> Option<Backend> {
        match choice {
            Choice::Own(backend) if self.others_allowed => Some(backend.clone()),
            Choice::Site | Choice::Own(_) => self.backend.clone(),
            Choice::Nothing => None,
        }
    }
}

fn limits(backend: &Map<String, Value>) -> Result<Limits, Fault> {
    const LONGEST: u64 = 300_000;
    let usual = Limits::default();
    let given = match backend.get("timeLimits") {
        None | Some(Value::Null) => return Ok(usual),
        Some(Value::Object(given)) => given,
        Some(_) => return Err(Fault::Field("timeLimits")),
    };
    let limit = |name: &'static str, usual: u64| match given.get(name) {
        None => Ok(usual),
        Some(value) => value.as_u64().filter(|limit| (1..=LONGEST).contains(limit)).ok_or(Fault::Field(name)),
    };
    Ok(Limits {
        request: limit("request", usual.request)?,
        total: limit("total", usual.total)?,
        pause: limit("pause", usual.pause)?,
    })
}

impl Backend {
    /// A backend that a site's owner names: `https://` or `http://`, or `/` for the site itself.
    #[must_use]
    pub fn new(kind: Kind, address: &str) -> Option<Self> {
        let url = address.strip_suffix('/').unwrap_or(address);
        let whole = url.is_empty() && address == "/" || parts(url).is_some();
        whole.then(|| Self { kind, url: url.to_owned() })
    }

    /// A backend that a person names.
    ///
    /// # Errors
    /// Why the address cannot be used.
    pub fn of_person(kind: Kind, address: &str) -> Result<Self, BadAddress> {
        let address = address.trim();
        if address.is_empty() {
            return Err(BadAddress::Empty);
        }
        match parts(address.strip_suffix('/').unwrap_or(address)) {
            Some(("https", _)) => Self::new(kind, address).ok_or(BadAddress::NotAnAddress),
            Some(_) => Err(BadAddress::NotSecure),
            None if address.contains("://") => Err(BadAddress::NotAnAddress),
            None => Err(BadAddress::NotSecure),
        }
    }

    fn from_json(object: &Map<String, Value>) -> Result<Self, Fault> {
        let kind = Kind::of(json::required(object, "kind")?).ok_or(Fault::Field("kind"))?;
        Self::new(kind, json::required(object, "url")?).ok_or(Fault::Field("url"))
    }

    /// Its address without the last slash; empty for the site itself.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Its address as it is written in a form.
    #[must_use]
    pub fn address(&self) -> &str {
        if self.url.is_empty() { "/" } else { &self.url }
    }

    /// The host to which a number goes; none where it is the site's own.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        parts(&self.url).map(|(_, host)| host)
    }

    /// Scheme, host and port, as a page's policy names it; none where it is the site's own.
    #[must_use]
    pub fn origin(&self) -> Option<String> {
        parts(&self.url).map(|(scheme, host)| format!("{scheme}://{host}"))
    }
}

impl Choice {
    /// Reads what was kept on the device; what cannot be read counts as no choice.
    #[must_use]
    pub fn read(text: &str) -> Self {
        if text == "none" {
            return Self::Nothing;
        }
        let backend = json::read_object(text.as_bytes(), LARGEST).and_then(|object| Backend::from_json(&object));
        let own = backend.ok().and_then(|backend| Backend::of_person(backend.kind, &backend.url).ok());
        own.map_or(Self::Site, Self::Own)
    }

    /// As it is kept on the device; none for the site's own, which needs no keeping.
    #[must_use]
    pub fn written(&self) -> Option<String> {
        match self {
            Self::Site => None,
            Self::Nothing => Some("none".to_owned()),
            Self::Own(backend) => {
                let fields = [("kind", backend.kind.id()), ("url", backend.url.as_str())];
                let object: Map<String, Value> =
                    fields.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
                Some(Value::Object(object).to_string())
            }
        }
    }
}

/// Scheme and host of an address that can stand in a policy and in front of a path.
fn parts(url: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = url.split_once("://")?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') => (name, Some(port)),
        _ => (host, None),
    };
    let plain = !name.is_empty()
        && name.len() <= 253
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte))
        && (!name.contains(':') || name.starts_with('[') && name.ends_with(']'))
        && port.is_none_or(|port| port.parse::<u16>().is_ok_and(|port| port > 0));
    let path = path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/._~-%".contains(&byte));
    (plain && path && matches!(scheme, "http" | "https")).then_some((scheme, host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn configurations() {
        let check = |text: &str, expected: Result<Option<(&str, &str)>, Fault>| {
            let found = Config::read(text).map(|config| config.backend);
            let found = found.as_ref().map(|found| found.as_ref().map(|found| (found.kind.id(), found.address())));
            assert_eq!(found.map_err(|fault| *fault), expected, "{text}");
        };
        check("{}", Ok(None));
        check(r#"{"origin": "https://x.example", "statusBackend": null}"#, Ok(None));
        let backend = |kind: &str, url: &str| format!(r#"{{"statusBackend": {{"kind": "{kind}", "url": "{url}"}}}}"#);
        check(&backend("tebiki", "/"), Ok(Some(("tebiki", "/"))));
        check(&backend("tebiki", "https://status.example"), Ok(Some(("tebiki", "https://status.example"))));
        check(&backend("rsshub", "https://x.example:8443/p/"), Ok(Some(("rsshub", "https://x.example:8443/p"))));
        check(&backend("rsshub", "http://127.0.0.1:1200"), Ok(Some(("rsshub", "http://127.0.0.1:1200"))));
        check(&backend("other", "https://x.example"), Err(Fault::Field("kind")));
        for url in [
            "",
            "x.example",
            "//x.example",
            "/status",
            "ftp://x.example",
            "https://",
            "https://a@b",
            "https://x.example?a",
            "https://x.example/#a",
            "https://x.example; script-src *",
            "https://x.example/ 'unsafe-inline'",
            "https://x.example:0",
            "https://x.example:99999",
            "https://例え.example",
        ] {
            check(&backend("tebiki", url), Err(Fault::Field("url")));
        }
        check(r#"{"statusBackend": "https://x.example"}"#, Err(Fault::Field("statusBackend")));
        check("[]", Err(Fault::Field("")));
        check("<html>", Err(Fault::NotJson));
    }

    #[test]
    fn time_limits() {
        let check = |limits: &str, expected: Result<(u64, u64), Fault>| {
            let text = format!(r#"{{"statusBackend": {{"kind": "tebiki", "url": "/", "timeLimits": {limits}}}}}"#);
            let found = Config::read(&text).map(|config| (config.limits.request, config.limits.total));
            assert_eq!(found, expected, "{limits}");
        };
        check("{}", Ok((10_000, 30_000)));
        check(r#"{"request": 200, "total": 900}"#, Ok((200, 900)));
        check(r#"{"request": 0}"#, Err(Fault::Field("request")));
        check(r#"{"total": "long"}"#, Err(Fault::Field("total")));
        check("3", Err(Fault::Field("timeLimits")));
    }

    #[test]
    fn addresses_of_persons() {
        let check = |address: &str, expected: Result<&str, BadAddress>| {
            let found = Backend::of_person(Kind::Tebiki, address).map(|backend| backend.address().to_owned());
            assert_eq!(found, expected.map(str::to_owned), "{address:?}");
        };
        check(" https://status.example/ ", Ok("https://status.example"));
        check("", Err(BadAddress::Empty));
        check("http://status.example", Err(BadAddress::NotSecure));
        check("status.example", Err(BadAddress::NotSecure));
        check("/", Err(BadAddress::NotSecure));
        check("https://me:secret@status.example", Err(BadAddress::NotAnAddress));
    }

    #[test]
    fn choices() {
        let own = Backend::of_person(Kind::RssHub, "https://rss.example/hub").unwrap();
        for choice in [Choice::Site, Choice::Nothing, Choice::Own(own.clone())] {
            assert_eq!(choice.written().map_or(Choice::Site, |text| Choice::read(&text)), choice);
        }
        for rubbish in ["", "null", "{}", r#"{"kind":"tebiki","url":"http://x.example"}"#, r#"{"kind":"x","url":"/"}"#]
        {
            assert_eq!(Choice::read(rubbish), Choice::Site, "{rubbish}");
        }
        let site = Backend::new(Kind::Tebiki, "/");
        let closed = Config { backend: site.clone(), ..Config::default() };
        let open = Config { others_allowed: true, ..closed.clone() };
        assert_eq!(closed.chosen(&Choice::Own(own.clone())), site);
        assert_eq!(open.chosen(&Choice::Own(own.clone())), Some(own));
        assert_eq!(open.chosen(&Choice::Nothing), None);
    }
}
