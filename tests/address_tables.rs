//! Lists of addresses: columns by their names, rows checked one by one, and a clear answer to every bad list.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use proptest::prelude::*;
use std::{collections::BTreeSet, fs, sync::LazyLock};
use tebiki::rules::{
    address::{
        Dwelling, Kind,
        table::{Job, MOST_ROWS, TableFault, column_of},
    },
    csv::{self, Reader},
    postal::{Cities, Postal, Shard},
};

const HOUSE: Kind = Kind::Home(Dwelling::House);

/// What is found in each row: its line, and the findings' ids.
fn check(text: &str) -> Result<Vec<(usize, String)>, TableFault> {
    let mut postal = Postal::new(cities(), Vec::new());
    let mut job = Job::open(text.to_owned(), HOUSE, &postal)?;
    while job.read(&postal)? {}
    while let Some(wanted) = job.wanted() {
        postal.shards.retain(|shard| wanted.contains(&shard.prefix));
        for prefix in wanted {
            if postal.shards.iter().all(|shard| shard.prefix != *prefix) {
                postal.shards.push(shard(prefix));
            }
        }
        job.check(&postal);
    }
    assert_eq!(job.checked(), job.rows().len());
    let ids = |row: &tebiki::rules::address::table::Row| {
        let ids: BTreeSet<&str> = row.findings.iter().map(|finding| finding.rule.id).collect();
        let odd = row.oddity.as_ref().map(|oddity| format!("{oddity:?}"));
        odd.into_iter().chain(ids.into_iter().map(str::to_owned)).collect::<Vec<_>>().join(" ")
    };
    Ok(job.rows().iter().map(|row| (row.line, ids(row))).collect())
}

#[test]
fn lists_are_checked() {
    let cases: &[(&str, &[(usize, &str)])] = &[
        ("住所\n東京都港区六本木1-2-3 106-0032\n", &[(2, "")]),
        (
            "郵便番号,住所\n106-0032,東京都港区六本木1-2-3\n1000013,東京都港区六本木1-2-3\n,東京都港区六本木",
            &[(2, ""), (3, "postal-code-other-city"), (4, "block-missing postal-code-missing")],
        ),
        (
            "〒;都道府県;市区町村;町名;番地\r\n106-0032;東京都;港区;六本木;1-2-3\r\n\r\n;;港区;六本木;1-2-3\r\n",
            &[(2, ""), (4, "postal-code-missing prefecture-missing")],
        ),
        ("Postal Code\tPrefecture\tCity\tAddress\n106-0032\tTokyo\tMinato-ku\t1-2-3 Roppongi", &[(2, "")]),
        (
            "kind,address\nApartment,\"1-2-3 Roppongi, Minato-ku,\nTokyo 106-0032\"\noffice,1-2-3 Roppongi Minato-ku Tokyo 106-0032\ncastle,1-2-3 Roppongi Minato-ku Tokyo 106-0032",
            &[
                (2, "building-missing room-missing"),
                (4, "company-missing floor-missing office-building-missing"),
                (5, "UnknownKind(\"castle\")"),
            ],
        ),
        (
            "Address,Name,Passport name,Passport number in profile,Passport number\n1-2-3 Roppongi Minato-ku Tokyo 106-0032,Anna Smith,ANNA MARIA SMITH,TKI234567,TK1234567",
            &[(2, "name-middle-missing number-look-alike")],
        ),
        (
            // A single column of passport numbers or names is compared with nothing, but still read.
            "Name,Passport number,Address\nAnna Smith,TK1234567,1-2-3 Roppongi Minato-ku Tokyo 106-0032\nBo Lind,bo@example.com,1-2-3 Roppongi Minato-ku Tokyo 106-0032",
            &[(2, ""), (3, "number-is-email")],
        ),
        ("Passport name,Address\nANNA SMITH,1-2-3 Roppongi Minato-ku Tokyo 106-0032", &[(2, "")]),
        (
            // Both columns, and nothing in the profile's.
            "Name,Passport number in profile,Passport number,Address\nAnna Smith,,TK1234567,1-2-3 Roppongi Minato-ku Tokyo 106-0032",
            &[(2, "number-missing")],
        ),
        (
            // A name in Japanese is whose it is, unless it is called the profile's (VP-19).
            "氏名,住所\n山田太郎,東京都港区六本木1-2-3 106-0032",
            &[(2, "")],
        ),
        ("氏名,パスポート氏名,住所\n山田太郎,YAMADA TARO,東京都港区六本木1-2-3 106-0032", &[(2, "")]),
        ("姓,名,住所\n山田,太郎,東京都港区六本木1-2-3 106-0032", &[(2, "")]),
        ("登録氏名,住所\n山田太郎,東京都港区六本木1-2-3 106-0032", &[(2, "name-in-other-script")]),
        ("氏名,住所\nИван,東京都港区六本木1-2-3 106-0032", &[(2, "name-in-other-script")]),
        (
            "氏名,住所,備考\nANNA SMITH,1-2-3 Roppongi, Minato-ku, Tokyo 106-0032",
            &[(2, "MoreCells city-missing postal-code-missing prefecture-missing")],
        ),
        // Without names of columns every line is an address.
        (
            "106-0032 東京都港区六本木1-2-3\n1-2-3 Roppongi, Minato-ku, Tokyo 106-0032\nFPO AP 96349",
            &[(1, ""), (2, ""), (3, "address-military")],
        ),
        ("sep=;\n住所;会社名;階\n東京都港区六本木1-2-3 106-0032;株式会社てびき;5", &[(3, "")]),
    ];
    for (text, expected) in cases {
        let expected: Vec<(usize, String)> = expected.iter().map(|(line, ids)| (*line, (*ids).to_owned())).collect();
        assert_eq!(check(text), Ok(expected), "{text}");
    }
}

#[test]
fn bad_lists_are_named() {
    let no_address = |names: &[&str]| TableFault::NoAddress(names.iter().map(|name| (*name).to_owned()).collect());
    assert_eq!(check(""), Err(TableFault::NoRows));
    assert_eq!(check("住所\n\n,,\n"), Err(TableFault::NoRows));
    assert_eq!(check("品名,値段\nりんご,100"), Err(no_address(&["品名", "値段"])));
    assert_eq!(check("氏名,旅券番号\nA,B"), Err(no_address(&["氏名", "旅券番号"])));
    assert_eq!(check("住所,Address\nA,B"), Err(TableFault::Twice("Address".to_owned())));
    assert_eq!(check("住所\n\"東京都港区\n"), Err(TableFault::Unclosed(2)));
    let postal = Postal::new(cities(), Vec::new());
    let mut job = Job::open("住所\n".to_owned() + &"A\n".repeat(MOST_ROWS + 1), HOUSE, &postal).unwrap();
    let fault = loop {
        match job.read(&postal) {
            Ok(true) => {}
            other => break other,
        }
    };
    assert_eq!((fault, job.rows().len()), (Err(TableFault::TooMany), MOST_ROWS));
}

#[test]
fn columns_that_are_not_read_are_named() {
    let postal = Postal::new(cities(), Vec::new());
    let job = Job::open("No.,住所,電話\n".to_owned(), HOUSE, &postal).unwrap();
    assert_eq!(job.ignored(), ["No.", "電話"]);
    for name in [
        "住所",
        "ご住所",
        "Address (home)",
        "MAILING_ADDRESS",
        "郵便番号",
        "〒",
        "ZIP code",
        "c/o",
        "Room No.",
        "氏名（ローマ字）",
    ] {
        assert_eq!(column_of(name).is_some(), name != "ご住所", "{name}");
    }
}

proptest! {
    #[test]
    fn no_list_panics(text in "(住所|address|kind|[,;\t\"\r\n]|\\PC){0,60}") {
        let postal = Postal::new(Cities::default(), Vec::new());
        if let Ok(mut job) = Job::open(text, HOUSE, &postal) {
            let end = loop {
                match job.read(&postal) {
                    Ok(true) => {}
                    end => break end,
                }
            };
            while job.wanted().is_some() {
                job.check(&postal);
            }
            prop_assert_eq!(job.checked(), if end.is_ok() { job.rows().len() } else { 0 });
        }
    }

    /// What is written is read again, but for the apostrophe before what would be a formula.
    #[test]
    fn what_is_written_is_read_again(cells in prop::collection::vec("[ -~\n\r東京、]{0,8}", 1..6)) {
        let mut reader = Reader::new("x,\"\"\n".to_owned() + &csv::written(&cells));
        let _ = reader.next_record();
        let read = reader.next_record().unwrap().unwrap().cells;
        let plain: Vec<&str> = read.iter().zip(&cells).map(|(read, cell)| {
            read.strip_prefix('\'').filter(|rest| rest == cell).unwrap_or(read)
        }).collect();
        prop_assert_eq!(plain, cells.iter().map(String::as_str).collect::<Vec<_>>());
    }
}

fn cities() -> Cities {
    static CITIES: LazyLock<Cities> = LazyLock::new(|| {
        Cities::parse(&fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/public/postal/cities.txt")).unwrap())
    });
    CITIES.clone()
}

fn shard(prefix: &str) -> Shard {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/public/postal");
    Shard::parse(prefix, &fs::read_to_string(format!("{folder}/{prefix}.txt")).unwrap_or_default())
}
