//! Measures how long addresses take to check. It prints and asserts nothing.

use super::bench::Stopwatch;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
    hint::black_box,
    path::Path,
};
use tebiki::rules::{
    address::{Address, Dwelling, Form, Kind, check, shards_wanted, table::Job},
    postal::{Cities, Postal, Shard},
};

/// The addresses of the cases: kind, address, parts, findings.
const CASES: &str = include_str!("../../../tests/cases/addresses.tsv");

/// The cases' addresses one by one, a list of 10,000 of them, and the texts that take longest.
pub fn address() -> Result<String, String> {
    let folder = Path::new("public/postal");
    let read = |name: &str| fs::read_to_string(folder.join(name)).map_err(|error| format!("{name}: {error}"));
    let start = Stopwatch::start();
    let cities = Cities::parse(&read("cities.txt")?);
    let mut out = String::new();
    let _ = writeln!(out, "index of all municipalities: {} µs", start.micros());
    let addresses: Vec<(Kind, Address)> = CASES
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut cells = line.split('\t');
            let kind = Kind::named(cells.next()?).unwrap_or(Kind::SomebodyElse(Dwelling::House));
            Some((kind, Address::Whole(cells.next()?.replace("\\n", "\n"))))
        })
        .collect();
    let mut postal = Postal::new(cities, Vec::new());
    let mut shards: BTreeMap<String, Shard> = BTreeMap::new();
    let mut shard_of = |prefix: &str| {
        let known = shards.entry(prefix.to_owned()).or_insert_with(|| {
            Shard::parse(prefix, &fs::read_to_string(folder.join(format!("{prefix}.txt"))).unwrap_or_default())
        });
        known.clone()
    };
    let longest = fs::read_dir(folder).map_err(|error| error.to_string())?.flatten().filter_map(|entry| {
        let name = entry.file_name().into_string().ok()?;
        let prefix = name.strip_suffix(".txt")?.to_owned();
        (prefix != "cities").then_some((entry.metadata().ok()?.len(), prefix))
    });
    if let Some((bytes, prefix)) = longest.max() {
        let text = read(&format!("{prefix}.txt"))?;
        let start = Stopwatch::start();
        for _ in 0..20 {
            black_box(Shard::parse(&prefix, &text));
        }
        let _ = writeln!(out, "the longest shard, {bytes} bytes: {} µs", start.micros() / 20);
    }
    let (mut spent, mut count) = (0, 0_u32);
    for (kind, address) in &addresses {
        postal.shards = shards_wanted(address, &postal).iter().map(|prefix| shard_of(prefix)).collect();
        let form = Form { address: address.clone(), ..Form::default() };
        let start = Stopwatch::start();
        for _ in 0..20 {
            black_box(check(black_box(&form), &postal, *kind));
        }
        spent += start.micros();
        count += 20;
    }
    let per_second = u128::from(count) * 1_000_000 / spent.max(1);
    let _ = writeln!(out, "{count} addresses: {} µs each, {per_second} a second", spent / u128::from(count));
    let list: String = addresses
        .iter()
        .cycle()
        .map(|(_, address)| format!("\"{}\"\n", address.text().replace('"', "").replace('\n', " ")))
        .filter(|line| line.len() > 5)
        .take(10_000)
        .collect();
    let start = Stopwatch::start();
    postal.shards = Vec::new();
    let kind = Kind::Home(Dwelling::Unknown);
    let fault = |fault| format!("{fault:?}");
    let mut job = Job::open(format!("address\n{list}"), kind, &postal).map_err(fault)?;
    while job.read(&postal).map_err(fault)? {}
    let mut parsed = 0;
    while let Some(wanted) = job.wanted() {
        postal.shards.retain(|shard| wanted.contains(&shard.prefix));
        for prefix in wanted {
            if postal.shards.iter().all(|shard| shard.prefix != *prefix) {
                let text = fs::read_to_string(folder.join(format!("{prefix}.txt"))).unwrap_or_default();
                postal.shards.push(Shard::parse(prefix, &text));
                parsed += 1;
            }
        }
        job.check(&postal);
    }
    let millis = start.micros() / 1000;
    let _ = writeln!(out, "a list of {} rows, with {parsed} shards read: {millis} ms", job.rows().len());
    let nasty = [
        "1-2-3 ",
        "第5地割",
        "Roppongi Minato-ku Tokyo ",
        "六本木ビル5階株式会社",
        "字",
        "N24 W5 ",
        "様方",
        "c/o ",
        "\n",
    ];
    let names: BTreeSet<&str> = nasty.into_iter().collect();
    postal.shards = vec![shard_of("060"), shard_of("106"), shard_of("604")];
    let mut worst = (0, String::new());
    for one in &names {
        for other in &names {
            let text = format!("106-0032 {}", format!("{one}{other}").repeat(200));
            let form = Form { address: Address::Whole(text), ..Form::default() };
            let start = Stopwatch::start();
            black_box(check(&form, &postal, kind));
            worst = worst.max((start.micros(), format!("{one}{other}")));
        }
    }
    let _ = writeln!(
        out,
        "the slowest of {} texts of the greatest length: {} µs ({:?})",
        names.len().pow(2),
        worst.0,
        worst.1
    );
    Ok(out)
}
