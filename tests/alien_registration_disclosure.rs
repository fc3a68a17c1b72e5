//! Disclosure of alien registration records, case by case: each row names the fact on which it rests.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod boundary;

use boundary::{Row, check, order};
use std::collections::BTreeSet;
use tebiki::{
    procedures::alien_registration_disclosure::ALIEN_REGISTRATION_DISCLOSURE,
    rules::{
        answers::Answers,
        flow::{At, walk},
        hours::DISCLOSURE_SECTION,
        jst::day_from_iso,
        report::{Report, Worth},
    },
    text::{Language, Words, terms},
};

const REQUESTS: &[Row] = &[
    // Who may ask.
    ("AR-03", "2026-11-22", "", "? who"),
    ("AR-03", "2026-11-22", "who=self", "? whose"),
    ("AR-04", "2026-11-22", "who=parent", "? whose"),
    (
        "AR-04",
        "2026-11-22",
        "who=guardian whose=own how=view name=same documents-back=no",
        "view-at-office yes proof-of-standing",
    ),
    ("AR-05", "2026-11-22", "who=representative", "representative-refused no call-about-representative pages-disagree"),
    ("LA-01", "2026-11-22", "who=representative", "representative-refused no call-about-representative pages-disagree"),
    ("LA-05", "2026-11-22", "who=deceased", "another-procedure no read-about-deceased call-in-doubt"),
    ("AR-06", "2026-11-22", "who=self whose=own", "? how"),
    (
        "AR-07",
        "2026-11-22",
        "who=self whose=other how=view name=same documents-back=no",
        "view-at-office yes only-own-information !proof-of-standing",
    ),
    // At the office: to view is one application; copies count.
    (
        "AR-25",
        "2026-11-22",
        "who=self whose=own how=view name=same documents-back=no",
        "view-at-office yes stamp=300 decided-by=2026-12-24 !stamps !write-copies !reply-envelope",
    ),
    (
        "LA-04",
        "2026-11-22",
        "who=self whose=own how=view name=same documents-back=no",
        "view-at-office yes not-the-same-day",
    ),
    ("AR-27", "2026-11-22", "who=self whose=own how=copies", "? copies"),
    (
        "AR-27",
        "2026-11-22",
        "who=self whose=own how=copies copies=2 name=same documents-back=no",
        "copies-at-office yes stamps=600 write-copies !stamp",
    ),
    ("AR-27", "2026-11-22", "who=self whose=own how=copies copies=0", "? copies"),
    ("AR-27", "2026-11-22", "who=self whose=own how=copies copies=11", "? copies"),
    ("AR-27", "2026-11-22", "who=self whose=own how=copies copies=02", "? copies"),
    ("AR-27", "2026-11-22", "who=self whose=own how=copies copies=two", "? copies"),
    (
        "AR-27",
        "2026-11-22",
        "who=self whose=own how=copies copies=10 name=same documents-back=no",
        "copies-at-office yes stamps=3000",
    ),
    // By post: the cost sheet in all, today's postage and letter packs.
    ("AR-18", "2026-11-22", "who=self whose=own how=post copies=1", "? from-year"),
    (
        "AR-18",
        "2026-11-22",
        "who=self whose=own how=post copies=1 from-year=since-1960 return-address=same name=same documents-back=no",
        "by-post yes stamps=300 postage-since-1960=110 letter-pack-light=430 letter-pack-plus=600 total=410-900",
    ),
    (
        "AR-19",
        "2026-11-22",
        "who=self whose=own how=post copies=3 from-year=before-1960 return-address=same name=same documents-back=no",
        "by-post yes stamps=900 postage-before-1960=180/270 total=1080-1500 !postage-since-1960",
    ),
    (
        "AR-19",
        "2026-11-22",
        "who=self whose=own how=post copies=1 from-year=unsure return-address=same name=same documents-back=no",
        "by-post yes postage-before-1960=180/270",
    ),
    // Postage rose on 1 October 2024.
    (
        "LA-02",
        "2024-09-30",
        "who=self whose=own how=post copies=1 from-year=since-1960 return-address=same name=same documents-back=no",
        "by-post yes postage-since-1960=94 letter-pack-light=370 letter-pack-plus=520 total=394-820",
    ),
    (
        "LA-02",
        "2024-10-01",
        "who=self whose=own how=post copies=1 from-year=since-1960 return-address=same name=same documents-back=no",
        "by-post yes postage-since-1960=110 letter-pack-light=430 letter-pack-plus=600 total=410-900",
    ),
    (
        "AR-19",
        "2024-09-30",
        "who=self whose=own how=post copies=1 from-year=unsure return-address=same name=same documents-back=no",
        "by-post yes postage-before-1960=140/210",
    ),
    // Thirty days, the day of submission not counted; two days more by post.
    (
        "AR-32",
        "2027-01-30",
        "who=self whose=own how=view name=same documents-back=no",
        "view-at-office yes decided-by=2027-03-03",
    ),
    (
        "AR-32",
        "2026-11-22",
        "who=self whose=own how=post copies=1 from-year=since-1960 return-address=same name=same documents-back=no",
        "by-post yes decided-by-after-posting=2026-12-24",
    ),
    // The package.
    (
        "AR-24",
        "2026-11-22",
        "who=self whose=own how=post copies=1 from-year=since-1960 return-address=other name=same documents-back=no",
        "by-post-once-addressed conditions change-return-address address-reply",
    ),
    (
        "LA-03",
        "2026-11-22",
        "who=self whose=own how=post copies=1 from-year=since-1960 return-address=same name=same documents-back=no",
        "by-post yes residence-certificate reply-envelope spare-stamp identity form affix-stamps post-it \
         !change-return-address !proof-of-name !note-for-documents",
    ),
    (
        "AR-30",
        "2026-11-22",
        "who=self whose=own how=post copies=1 from-year=since-1960 return-address=same name=changed documents-back=no",
        "by-post yes proof-of-name",
    ),
    (
        "AR-31",
        "2026-11-22",
        "who=self whose=own how=view name=same documents-back=yes",
        "view-at-office yes note-for-documents",
    ),
    (
        "AR-28",
        "2026-11-22",
        "who=self whose=own how=view name=same documents-back=no",
        "view-at-office yes buy-stamps go-to-section exact-amount call-in-doubt",
    ),
];

#[test]
fn requests_at_their_boundaries() {
    REQUESTS.iter().for_each(|row| check("alien-registration-disclosure", "request", row));
}

const DECISIONS: &[Row] = &[
    ("AR-32", "2026-11-22", "", "? sent"),
    // The thirtieth day after the first is the last.
    ("AR-32", "2026-12-01", "sent=handed-in handed-in-when=2026-11-01", "wait yes due-by=2026-12-01 call-in-doubt"),
    (
        "AR-32",
        "2026-12-02",
        "sent=handed-in handed-in-when=2026-11-01",
        "ask-where-it-is ask-first was-due-by=2026-12-01 call-where-it-is",
    ),
    ("AR-32", "2026-12-03", "sent=posted posted-when=2026-11-01", "wait yes due-by-after-posting=2026-12-03"),
    (
        "LA-04",
        "2026-12-04",
        "sent=posted posted-when=2026-11-01",
        "ask-where-it-is ask-first was-due-by-after-posting=2026-12-03",
    ),
    ("AR-32", "2027-03-02", "sent=handed-in handed-in-when=2027-01-31", "wait yes due-by=2027-03-02"),
    ("AR-32", "2028-03-02", "sent=handed-in handed-in-when=2028-01-31", "ask-where-it-is ask-first"),
    ("AR-32", "2026-11-22", "sent=handed-in handed-in-when=2026-11-23", "? handed-in-when"),
    ("AR-32", "2026-11-22", "sent=posted posted-when=still-due", "wait yes due-by-after-posting=?"),
];

#[test]
fn decisions_at_their_boundaries() {
    DECISIONS.iter().for_each(|row| check("alien-registration-disclosure", "decision", row));
}

/// All 24 kinds of items, each once, in the guide and with every request, to be ticked off (AR-09).
#[test]
fn all_kinds_of_recorded_items_are_listed() {
    let request = "who=self whose=own how=view name=same documents-back=no";
    let listed = order("alien-registration-disclosure", "request", "records", request, "2026-11-22");
    assert_eq!(listed.len(), 24);
    assert_eq!(listed.iter().collect::<BTreeSet<_>>().len(), 24);
    assert_eq!((listed[0], listed[23]), ("record-name", "record-amendments"));
    let post = "who=self whose=own how=post copies=1 from-year=unsure return-address=same name=same documents-back=no";
    assert_eq!(order("alien-registration-disclosure", "request", "records", post, "2026-11-22"), listed);
    let guide = ALIEN_REGISTRATION_DISCLOSURE.guide.iter().find(|section| section.id == "recorded").unwrap();
    assert_eq!(guide.ticks.iter().map(|item| item.id).collect::<Vec<_>>(), listed);
}

/// For every number of copies: 300 yen each, and the number where the sentence has its place for it (AR-27).
#[test]
fn every_number_of_copies() {
    let words = Words::native(Language::of("ja").unwrap()).unwrap();
    for copies in 1..=10_u32 {
        let fragment = format!("who=self&whose=own&how=copies&copies={copies}&name=same&documents-back=no");
        let today = day_from_iso("2026-11-22").unwrap();
        let walked = walk(ALIEN_REGISTRATION_DISCLOSURE.wizards[0], &Answers::from_fragment(&fragment), today);
        let At::Outcome(outcome) = walked.at else { panic!("{fragment} does not end") };
        let report = Report::new(outcome, &walked.steps, today);
        let stamps = report.lines().find(|line| line.item.id == "stamps").unwrap();
        assert_eq!(stamps.worth, Worth::Yen(vec![300 * copies]));
        assert_eq!(report.total(), None, "one amount needs no sum");
        let said = words.spelling(terms::SAY_COPIES).with_number(copies);
        assert_eq!(said.written, format!("{copies}部請求"));
        assert!(said.kana.starts_with(&copies.to_string()) && said.romaji.starts_with(&copies.to_string()));
    }
}

/// The source's postage stands beside today's, with the last day on which it held (AR-18, AR-19, LA-02).
#[test]
fn older_postage_stands_beside_todays() {
    for (year, id, before) in
        [("since-1960", "postage-since-1960", vec![94]), ("unsure", "postage-before-1960", vec![140, 210])]
    {
        let fragment = format!(
            "who=self&whose=own&how=post&copies=1&from-year={year}&return-address=same&name=same&documents-back=no"
        );
        let today = day_from_iso("2026-11-22").unwrap();
        let walked = walk(ALIEN_REGISTRATION_DISCLOSURE.wizards[0], &Answers::from_fragment(&fragment), today);
        let At::Outcome(outcome) = walked.at else { panic!("{fragment} does not end") };
        let report = Report::new(outcome, &walked.steps, today);
        let line = report.lines().find(|line| line.item.id == id).unwrap();
        assert_eq!(line.before.iter().map(|before| before.yen).collect::<Vec<_>>(), before);
        assert!(line.before.iter().all(|before| Some(before.until) == day_from_iso("2024-09-30")));
    }
}

/// Wherever somebody is told to go or to telephone, the section's hours stand with it (AR-38).
#[test]
fn hours_stand_where_one_goes_or_telephones() {
    let wizard = ALIEN_REGISTRATION_DISCLOSURE.wizards[0];
    for path in tebiki::rules::flow::paths(wizard) {
        let items = path.outcome.unwrap().items;
        let hours = items.iter().filter_map(|item| item.hours);
        assert!(hours.clone().count() > 0, "{}", path.outcome.unwrap().id);
        assert!(hours.into_iter().all(|hours| std::ptr::eq(hours, &DISCLOSURE_SECTION)));
    }
}
