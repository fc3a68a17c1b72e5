//! Passport renewal, case by case: each row names the fact on which it rests.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod boundary;

use boundary::{Row, check, order};

/// Nothing stands in the way.
const GOOD: &str = "passport=at-hand register=unchanged expires=under-a-year card=current phone=yes certificate=valid \
                    password=known signer=self";

const ROWS: &[Row] = &[
    ("PR-02", "2026-11-22", "", "? passport"),
    ("PR-03", "2026-11-22", "passport=at-hand", "? register"),
    // Less than one year: exactly one year from today is not less; tomorrow it is.
    ("PR-04", "2026-11-22", "passport=at-hand register=unchanged expires=2027-11-22", "? spreads"),
    ("PR-04", "2026-11-23", "passport=at-hand register=unchanged expires=2027-11-22", "? card"),
    ("PR-06", "2026-11-22", "passport=at-hand register=unchanged expires=2027-11-21", "? card"),
    (
        "PR-04",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=2027-11-22 spreads=more",
        "too-early conditions first-day=2026-11-23 spreads-count-too",
    ),
    (
        "PR-04",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=2030-05-01 spreads=more",
        "too-early conditions first-day=2029-05-02",
    ),
    // Around 29 February, from which a year reaches 28 February.
    ("PR-04", "2028-02-28", "passport=at-hand register=unchanged expires=2029-02-28", "? spreads"),
    ("PR-04", "2028-02-29", "passport=at-hand register=unchanged expires=2029-02-28", "? spreads"),
    ("PR-04", "2028-03-01", "passport=at-hand register=unchanged expires=2029-02-28", "? card"),
    ("PR-04", "2027-02-28", "passport=at-hand register=unchanged expires=2028-02-29", "? spreads"),
    ("PR-04", "2027-03-01", "passport=at-hand register=unchanged expires=2028-02-29", "? card"),
    (
        "PR-04",
        "2027-02-28",
        "passport=at-hand register=unchanged expires=2028-02-29 spreads=more",
        "too-early conditions first-day=2027-03-01",
    ),
    // Expired yesterday is not valid; expiring today is.
    ("PR-02", "2026-11-22", "passport=at-hand register=unchanged expires=2026-11-21", "passport-expired no"),
    ("PR-06", "2026-11-22", "passport=at-hand register=unchanged expires=2026-11-22", "? card"),
    (
        "PR-02",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=2026-11-22 card=current phone=yes certificate=valid password=known \
         signer=self",
        "last-day conditions passport-until=2026-11-22",
    ),
    (
        "PR-21",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=today card=current phone=yes certificate=valid password=forgotten \
         signer=self",
        "last-day-not-ready ask-first passport-until=? reset-password",
    ),
    (
        "PR-02",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=2026-11-23 card=current phone=yes certificate=valid password=known \
         signer=self",
        "apply-now yes passport-until=2026-11-23",
    ),
    // Three or fewer spreads, whatever the validity; the old date may then stay.
    (
        "PR-05",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=2034-01-01 spreads=three-or-fewer",
        "? destination",
    ),
    (
        "PR-05",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=2034-01-01 spreads=three-or-fewer destination=more card=current \
         phone=yes certificate=valid password=known signer=self",
        "apply-now yes keeps-date longer-validity !ask-destination !passport-until",
    ),
    (
        "PR-05",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=2034-01-01 spreads=three-or-fewer destination=unsure card=current \
         phone=yes certificate=valid password=known signer=self",
        "apply-now yes keeps-date ask-destination",
    ),
    // Not this way.
    ("LP-01", "2026-11-22", "passport=lost-or-damaged", "lost-or-damaged no go-to-office fee-ten-years-counter=16300"),
    ("LP-01", "2026-11-22", "passport=none", "first-passport no ask-office-new total=6300-16300"),
    ("PR-03", "2026-11-22", "passport=at-hand register=changed", "particulars-changed no ask-office-changed"),
    (
        "PR-08",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=under-a-year card=none",
        "without-card no go-to-office",
    ),
    (
        "PR-09",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=under-a-year card=current phone=no",
        "without-phone no go-to-office",
    ),
    // The certificate's printed date: valid through the day itself.
    (
        "PR-20",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=under-a-year card=current phone=yes certificate=2026-11-22 \
         password=known signer=self",
        "apply-now yes certificate-until=2026-11-22 passport-until=?",
    ),
    (
        "PR-20",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=under-a-year card=current phone=yes certificate=2026-11-21 \
         password=known signer=self",
        "put-right-first conditions new-certificate",
    ),
    // Each date counts for what it is about.
    (
        "PR-23",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=2027-03-31 card=current phone=yes certificate=2028-05-10 \
         password=known signer=self",
        "apply-now yes passport-until=2027-03-31 certificate-until=2028-05-10",
    ),
    (
        "PR-23",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=under-a-year card=current phone=yes certificate=unsure \
         password=known signer=self",
        "put-right-first conditions look-up-certificate",
    ),
    // Worked out: the fifth birthday after the issue, through that day.
    (
        "PR-22",
        "2027-05-11",
        "passport=at-hand register=unchanged expires=under-a-year card=current phone=yes certificate=work-out \
         issued=2022-05-12 birth-date=1990-05-11 password=known signer=self",
        "apply-now yes worked-out-earlier=2027-05-11 !worked-out-later printed-first",
    ),
    (
        "PR-22",
        "2027-05-12",
        "passport=at-hand register=unchanged expires=under-a-year card=current phone=yes certificate=work-out \
         issued=2022-05-12 birth-date=1990-05-11 password=known signer=self",
        "put-right-first conditions worked-out-earlier=2027-05-11 certificate-seems-over",
    ),
    // Issued on a birthday: two days, the earlier as the warning.
    (
        "PR-22",
        "2026-05-11",
        "passport=at-hand register=unchanged expires=under-a-year card=current phone=yes certificate=work-out \
         issued=2022-05-11 birth-date=1990-05-11 password=known signer=self",
        "apply-now yes worked-out-earlier=2026-05-11 worked-out-later=2027-05-11",
    ),
    (
        "PR-22",
        "2026-05-12",
        "passport=at-hand register=unchanged expires=under-a-year card=current phone=yes certificate=work-out \
         issued=2022-05-11 birth-date=1990-05-11 password=known signer=self",
        "put-right-first conditions look-up-certificate worked-out-later=2027-05-11 !certificate-seems-over",
    ),
    (
        "PR-22",
        "2027-05-12",
        "passport=at-hand register=unchanged expires=under-a-year card=current phone=yes certificate=work-out \
         issued=2022-05-11 birth-date=1990-05-11 password=known signer=self",
        "put-right-first conditions certificate-seems-over",
    ),
    // Born on 29 February: 28 February or 1 March in common years.
    (
        "PR-22",
        "2026-02-28",
        "passport=at-hand register=unchanged expires=under-a-year card=current phone=yes certificate=work-out \
         issued=2021-06-01 birth-date=2000-02-29 password=known signer=self",
        "apply-now yes worked-out-earlier=2026-02-28 worked-out-later=2026-03-01",
    ),
    (
        "PR-22",
        "2026-03-01",
        "passport=at-hand register=unchanged expires=under-a-year card=current phone=yes certificate=work-out \
         issued=2021-06-01 birth-date=2000-02-29 password=known signer=self",
        "put-right-first conditions look-up-certificate",
    ),
    (
        "PR-22",
        "2028-02-29",
        "passport=at-hand register=unchanged expires=under-a-year card=current phone=yes certificate=work-out \
         issued=2023-06-01 birth-date=2000-02-29 password=known signer=self",
        "apply-now yes worked-out-earlier=2028-02-29 !worked-out-later",
    ),
    // After five years the birth date does not matter; born after the issue is no answer; neither is the future.
    (
        "PR-21",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=under-a-year card=current phone=yes certificate=work-out \
         issued=2021-11-20",
        "? password",
    ),
    (
        "PR-22",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=under-a-year card=current phone=yes certificate=work-out \
         issued=2021-11-21",
        "? birth-date",
    ),
    (
        "PR-22",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=under-a-year card=current phone=yes certificate=work-out \
         issued=2024-05-10 birth-date=2024-05-11",
        "? birth-date",
    ),
    (
        "PR-22",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=under-a-year card=current phone=yes certificate=work-out \
         issued=2026-11-23",
        "? issued",
    ),
    // A shared link holds no date: the day is left open, and the other reading unsaid.
    (
        "PR-22",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=under-a-year card=current phone=yes certificate=work-out \
         issued=recently birth-date=ahead password=known signer=self",
        "apply-now yes worked-out-earlier=? !worked-out-later",
    ),
    (
        "PR-22",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=under-a-year card=current phone=yes certificate=work-out \
         issued=recently birth-date=1990-05-11",
        "? birth-date",
    ),
    // The card, the password, the signature.
    (
        "PR-07",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=under-a-year card=outdated phone=yes certificate=valid \
         password=known signer=self",
        "put-right-first conditions update-card",
    ),
    (
        "PR-24",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=under-a-year card=current phone=yes certificate=valid \
         password=forgotten signer=self",
        "put-right-first conditions reset-password",
    ),
    (
        "LP-05",
        "2026-11-22",
        "passport=at-hand register=unchanged expires=under-a-year card=current phone=yes certificate=valid \
         password=known signer=representative",
        "apply-now yes sign-for-them !sign-yourself",
    ),
    ("PR-25", "2026-11-22", GOOD, "apply-now yes sign-yourself !sign-for-them"),
    // What every application needs, and how it goes on.
    ("PR-10", "2026-11-22", GOOD, "apply-now yes passport"),
    ("PR-11", "2026-11-22", GOOD, "apply-now yes domicile"),
    ("PR-14", "2026-11-22", GOOD, "apply-now yes photo"),
    ("PR-15", "2026-11-22", GOOD, "apply-now yes signature"),
    ("PR-29", "2026-11-22", GOOD, "apply-now yes signature-rules"),
    ("PR-33", "2026-11-22", GOOD, "apply-now yes signature-file"),
    ("PR-35", "2026-11-22", GOOD, "apply-now yes in-process"),
    ("LP-04", "2026-11-22", GOOD, "apply-now yes other-statuses"),
    ("PR-38", "2026-11-22", GOOD, "apply-now yes credit-card"),
    ("LP-03", "2026-11-22", GOOD, "apply-now yes within-six-months"),
    (
        "LP-02",
        "2026-11-22",
        GOOD,
        "apply-now yes fee-ten-years=15900 fee-five-years=10900 fee-under-twelve=5900 total=5900-15900",
    ),
];

#[test]
fn at_its_boundaries() {
    ROWS.iter().for_each(|row| check("passport-renewal", "eligibility", row));
}

/// Whatever is to be put right, it stands in the order in which it can be done, and before the application.
#[test]
fn what_has_to_be_put_right_stands_in_order() {
    let steps = ["step-prepare", "step-apply", "step-follow", "step-collect"];
    let base = "passport=at-hand register=unchanged expires=under-a-year phone=yes signer=self";
    let faults = |card: &str, certificate: &str, password: &str| {
        let given = format!("{base} card={card} certificate={certificate} password={password}");
        order("passport-renewal", "eligibility", "do", &given, "2026-11-22")
    };
    let all = ["update-card", "new-certificate", "reset-password"];
    assert_eq!(faults("outdated", "expired", "forgotten"), [&all[..], &steps].concat());
    assert_eq!(faults("outdated", "valid", "forgotten"), [&["update-card", "reset-password"][..], &steps].concat());
    assert_eq!(faults("current", "unsure", "known"), [&["look-up-certificate"][..], &steps].concat());
    assert_eq!(faults("current", "valid", "known"), steps);
}

/// On every day of four years: expiring on a day is answered by comparing calendar dates, nothing else.
#[test]
fn less_than_a_year_by_comparing() {
    use chrono::{Datelike, NaiveDate};
    use tebiki::rules::{
        answers::{Answers, Given},
        flow::walk,
    };
    let wizard = tebiki::procedures::passport_renewal::PASSPORT_RENEWAL.wizards[0];
    let first = NaiveDate::from_ymd_opt(2025, 1, 1).unwrap();
    for today in first.iter_days().take(1461) {
        // 29 February of a year has no counterpart; the day before it stands for it.
        let next_year = NaiveDate::from_ymd_opt(today.year() + 1, today.month(), today.day())
            .unwrap_or_else(|| NaiveDate::from_ymd_opt(today.year() + 1, 2, 28).unwrap());
        for (expires, expected) in [
            (next_year.pred_opt().unwrap(), "under-a-year"),
            (next_year, "year-or-more"),
            (today, "today"),
            (today.succ_opt().unwrap(), "under-a-year"),
            (today.pred_opt().unwrap(), "expired"),
        ] {
            let mut answers = Answers::from_fragment("passport=at-hand&register=unchanged");
            answers.set("expires", Given::Day(expires));
            let walked = walk(wizard, &answers, today);
            assert_eq!(walked.steps[2].answer.id, expected, "expires {expires}, on {today}");
        }
    }
}
