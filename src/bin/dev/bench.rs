//! Measures how long pasted texts take to read. It prints and asserts nothing: clocks differ, step counts do not.

use std::{fmt::Write, fs, hint::black_box, time::Instant};
use tebiki::rules::{
    fold::fold_chars,
    jst::{Day, Moment},
    status::{Context, interpret},
    tracking_number,
};

/// A tracking page as it is copied from a browser.
const PAGE: &str = include_str!("../../../tests/cases/statuses/page-ja-tabs.txt");

/// One pasted page, and texts of a megabyte of the kinds that take longest. On Linux the time on a processor counts,
/// so that what else runs does not.
pub fn status() -> String {
    let mut out = String::new();
    let Some(now) = Day::from_ymd_opt(2026, 11, 22).and_then(|day| Moment::at(day, 10, 0)) else { return out };
    let long = |part: &str, length: usize| part.repeat(length / part.len().max(1));
    let texts = [
        ("pasted page", PAGE.to_owned(), 2000),
        ("10 KB of pages", long(PAGE, 10_000), 500),
        ("pages, 1 MB", long(PAGE, 1 << 20), 10),
        ("prose, 1 MB", long("The parcel stood in the hall of the house and nobody looked at it. ", 1 << 20), 10),
        ("Japanese prose, 1 MB", long("郵便局の窓口に荷物が並んでいて、だれも見ていませんでした。", 1 << 20), 10),
        ("digits, 1 MB", long("1234-5678-9014 2026/11/20 18:05 ", 1 << 20), 10),
        (
            "parts of phrases, 1 MB",
            long(
                "Your passport is still with the Your passport has been 到着not 2/30(1234 5678 9013ご不在のためNov 20",
                1 << 20,
            ),
            10,
        ),
        ("tiny lines, 1 MB", long("ßa\n", 1 << 20), 10),
        ("brackets, 1 MB", long("1(0", 1 << 20), 10),
        ("nearly a message, 1 MB", long("Your passport has been picked your passport has been ", 1 << 20), 10),
        ("statuses, 1 MB", long("到着\n", 1 << 20), 10),
        ("spaces, 1 MB", long(" \t\n", 1 << 20), 10),
    ];
    for (name, text, times) in texts {
        let read = time_of(times, || interpret(black_box(&text), now, &Context::default()));
        let found = time_of(times, || tracking_number::find(black_box(&text)));
        let folded = time_of(times, || fold_chars(black_box(&text)));
        let length = text.len();
        let _ =
            writeln!(out, "{name} ({length} bytes): read in {read} µs; numbers found in {found}, folded in {folded}");
    }
    out
}

/// What it takes once, in microseconds, of several times.
fn time_of<T>(times: u32, work: impl Fn() -> T) -> u128 {
    let watch = Stopwatch::start();
    for _ in 0..times {
        black_box(work());
    }
    watch.micros() / u128::from(times)
}

/// Tells for how long this thread was on a processor, where the system tells it (Linux), and else how much time went by.
pub struct Stopwatch {
    start: Instant,
    begun: Option<u128>,
}

impl Stopwatch {
    /// Begins now.
    pub fn start() -> Self {
        Self { start: Instant::now(), begun: processor_time() }
    }

    /// Microseconds since then.
    pub fn micros(&self) -> u128 {
        let worked = processor_time().zip(self.begun).and_then(|(end, begun)| end.checked_sub(begun));
        worked.unwrap_or(self.start.elapsed().as_nanos()) / 1000
    }
}

/// For how long this thread was on a processor: what else runs does not count.
fn processor_time() -> Option<u128> {
    let text = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split(' ').next()?.parse().ok()
}
