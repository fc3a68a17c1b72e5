//! Figures for Prometheus. Labels come from closed sets: no figure names a number or a client.

use std::sync::Mutex;
use std::time::Duration;

use prometheus_client::{
    encoding::{EncodeLabelSet, prometheus_text},
    metrics::{counter::Counter, family::Family, histogram::Histogram},
    registry::{Registry, Unit},
};

/// The content type of [`Metrics::text`].
pub const CONTENT_TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";

/// The upper bounds of the histograms' buckets, in seconds.
const SECONDS: [f64; 10] = [0.001, 0.005, 0.02, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Answered {
    route: String,
    status: u16,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Route {
    route: String,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Outcome {
    outcome: &'static str,
}

/// What the server counts.
pub struct Metrics {
    registry: Mutex<Registry>,
    answers: Family<Answered, Counter>,
    durations: Family<Route, Histogram, fn() -> Histogram>,
    cache: Family<Outcome, Counter>,
    source: Family<Outcome, Counter>,
    source_durations: Histogram,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("tebiki");
        let answers = Family::default();
        let durations = Family::<_, _, fn() -> Histogram>::new_with_constructor(histogram);
        let cache = Family::default();
        let source = Family::default();
        let source_durations = histogram();
        registry.register("answers", "Answers by route and status", answers.clone());
        registry.register_with_unit("answer", "Time to an answer", Unit::Seconds, durations.clone());
        registry.register("cache_lookups", "Whether an answer was at hand", cache.clone());
        registry.register("source_answers", "How asking the carrier's site went", source.clone());
        registry.register_with_unit("source", "Time to the carrier's answer", Unit::Seconds, source_durations.clone());
        Self { registry: Mutex::new(registry), answers, durations, cache, source, source_durations }
    }
}

impl Metrics {
    /// Counts an answer. The route is its pattern, never what stood in it.
    pub fn answered(&self, route: &str, status: u16, took: Duration) {
        self.answers.get_or_create(&Answered { route: route.to_owned(), status }).inc();
        self.durations.get_or_create(&Route { route: route.to_owned() }).observe(took.as_secs_f64());
    }

    /// Counts an answer that was at hand, or was not.
    pub fn looked_up(&self, hit: bool) {
        self.cache.get_or_create(&Outcome { outcome: if hit { "hit" } else { "miss" } }).inc();
    }

    /// Counts a request to the carrier's site.
    pub fn asked(&self, outcome: &'static str, took: Duration) {
        self.source.get_or_create(&Outcome { outcome }).inc();
        self.source_durations.observe(took.as_secs_f64());
    }

    /// Everything, as Prometheus reads it.
    pub fn text(&self) -> String {
        let mut text = String::new();
        // A poisoned lock means that a reader panicked; the figures themselves are whole.
        let registry = self.registry.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        // Writing to a string does not fail.
        let _ = prometheus_text::encode(&mut text, &registry);
        text
    }
}

fn histogram() -> Histogram {
    Histogram::new(SECONDS)
}
