//! Measures how long pasted texts take to read. It prints and asserts nothing: clocks differ, step counts do not.

use std::{fmt::Write, hint::black_box, time::Instant};
use tebiki::rules::{
    jst::{Day, Moment},
    status::{Context, interpret},
};

/// A tracking page as it is copied from a browser.
const PAGE: &str = include_str!("../../../tests/cases/statuses/page-ja-tabs.txt");

/// One pasted page, and texts of a megabyte of the kinds that take longest.
pub fn status() -> String {
    let mut out = String::new();
    let Some(now) = Day::from_ymd_opt(2026, 11, 22).and_then(|day| Moment::at(day, 10, 0)) else { return out };
    let megabyte = |part: &str| part.repeat((1 << 20) / part.len().max(1));
    let texts = [
        ("pasted page", PAGE.to_owned(), 2000),
        ("page, 1 MB", megabyte(PAGE), 5),
        ("prose, 1 MB", megabyte("The parcel stood in the hall of the house and nobody looked at it. "), 5),
        ("Japanese prose, 1 MB", megabyte("郵便局の窓口に荷物が並んでいて、だれも見ていませんでした。"), 5),
        ("digits, 1 MB", megabyte("1234-5678-9014 2026/11/20 18:05 "), 5),
        ("nearly a message, 1 MB", megabyte("Your passport has been picked your passport has been "), 5),
        ("statuses, 1 MB", megabyte("到着\n"), 5),
        ("spaces, 1 MB", megabyte(" \t\n"), 5),
    ];
    for (name, text, times) in texts {
        let start = Instant::now();
        for _ in 0..times {
            black_box(interpret(black_box(&text), now, &Context::default()));
        }
        let micros = start.elapsed().as_micros() / times;
        let _ = writeln!(out, "{name}: {micros} µs for {} bytes", text.len());
    }
    out
}
