//! Passport renewal on the Myna Portal: may I renew this way, what has to be put right first, and how it goes on.
//!
//! Where the source is silent the decisions are these. A passport that expires exactly one year from today has not
//! less than a year of validity (PR-04); tomorrow it has. One that expires today can still be renewed, with the
//! passport office as the place to ask. Three or fewer spreads suffice whatever the validity. A certificate's end that
//! is worked out (PR-22) refuses nothing: the printed date goes first (PR-23), and where two days are possible the
//! earlier is the warning. What has to be put right is listed in the order in which it can be done (PR-07, PR-24).
//! Whoever cannot renew this way is sent to the passport office, with what is accepted online since 2025 (LP-01).

use crate::{
    cite,
    procedures::{Point, Procedure, Section, links},
    rules::{
        amount::{Dated, Series},
        cite::PASSPORT_RENEWAL as SOURCE,
        deadline::{Count, Deadline},
        flow::{
            Ahead, Answer, Band, Birthday, Dates, Group, Input, Item, Outcome, Phrase, Question, Reading, Then, Value,
            Verdict, Wizard,
        },
    },
    text::{t::passport_renewal as w, terms},
};

/// The procedure.
pub static PASSPORT_RENEWAL: Procedure = Procedure {
    id: "passport-renewal",
    title: w::TITLE,
    summary: w::SUMMARY,
    source: &SOURCE,
    guide: GUIDE,
    wizards: &[&ELIGIBILITY],
};

/// Can I renew it this way, and what has to be put right first?
pub static ELIGIBILITY: Wizard = Wizard {
    id: "eligibility",
    title: w::WIZARD_TITLE,
    description: w::WIZARD_DESCRIPTION,
    start: &PASSPORT,
    begins: None,
};

// What the guide says.

static GUIDE: &[Section] = &[
    Section::new(
        "what",
        w::GUIDE_WHAT,
        &[
            Point { text: w::GUIDE_ONLINE, cite: cite![PR_01] },
            Point { text: w::GUIDE_VALID, cite: cite![PR_02, LP_01] },
        ],
    ),
    Section::new(
        "who",
        w::GUIDE_WHO,
        &[
            Point { text: w::GUIDE_REGISTER, cite: cite![PR_03, LP_01] },
            Point { text: w::GUIDE_YEAR_OR_SPREADS, cite: cite![PR_04] },
            Point { text: w::GUIDE_DESTINATION, cite: cite![PR_05] },
            Point { text: w::GUIDE_CARD_DATA, cite: cite![PR_06] },
            Point { text: w::GUIDE_UPDATE_FIRST, cite: cite![PR_07] },
        ],
    ),
    Section::new(
        "prepare",
        w::GUIDE_PREPARE,
        &[
            Point { text: w::GUIDE_CARD, cite: cite![PR_08] },
            Point { text: w::GUIDE_PHONE, cite: cite![PR_09] },
            Point { text: w::GUIDE_PASSPORT, cite: cite![PR_10] },
            Point { text: w::GUIDE_DOMICILE, cite: cite![PR_11] },
            Point { text: w::GUIDE_PHOTO, cite: cite![PR_12] },
            Point { text: w::GUIDE_SIGNATURE, cite: cite![PR_13] },
        ],
    ),
    Section::new(
        "certificate",
        w::GUIDE_CERTIFICATE,
        &[
            Point { text: w::GUIDE_CERTIFICATE_NEEDED, cite: cite![PR_20] },
            Point { text: w::GUIDE_FIFTH_BIRTHDAY, cite: cite![PR_22] },
            Point { text: w::GUIDE_PRINTED, cite: cite![PR_23] },
            Point { text: w::GUIDE_PASSWORD, cite: cite![PR_21] },
            Point { text: w::GUIDE_RESET, cite: cite![PR_24] },
        ],
    ),
    Section::new(
        "pictures",
        w::GUIDE_PICTURES,
        &[
            Point { text: w::GUIDE_BACKGROUND, cite: cite![PR_14] },
            Point { text: w::GUIDE_PEN_AND_PAPER, cite: cite![PR_15] },
            Point { text: w::GUIDE_BY_THE_PERSON, cite: cite![PR_25] },
            Point { text: w::GUIDE_REPRESENTATIVE, cite: cite![PR_30, LP_05] },
            Point { text: w::GUIDE_WHOLE, cite: cite![PR_26] },
            Point { text: w::GUIDE_WHITE, cite: cite![PR_27] },
            Point { text: w::GUIDE_SPOTLESS, cite: cite![PR_28] },
            Point { text: w::GUIDE_INK, cite: cite![PR_29] },
            Point { text: w::GUIDE_FORMAT, cite: cite![PR_31] },
            Point { text: w::GUIDE_PIXELS, cite: cite![PR_32] },
            Point { text: w::GUIDE_SIZE, cite: cite![PR_33] },
        ],
    )
    .link(&links::SIGNATURE),
    Section::new(
        "steps",
        w::GUIDE_STEPS,
        &[
            Point { text: w::GUIDE_STEP_PREPARE, cite: cite![PR_16] },
            Point { text: w::GUIDE_STEP_APPLY, cite: cite![PR_17] },
            Point { text: w::GUIDE_STEP_FOLLOW, cite: cite![PR_18] },
            Point { text: w::GUIDE_STEP_COLLECT, cite: cite![PR_19] },
        ],
    ),
    Section::new(
        "waiting",
        w::GUIDE_WAITING,
        &[
            Point { text: w::GUIDE_NOTIFICATION, cite: cite![PR_34] },
            Point { text: w::GUIDE_IN_PROCESS, cite: cite![PR_35, LP_04] },
            Point { text: w::GUIDE_OPEN_STATUS, cite: cite![PR_36] },
        ],
    )
    .link(&links::STATUS),
    Section::new(
        "pick-up",
        w::GUIDE_PICK_UP,
        &[
            Point { text: w::GUIDE_OFFICE, cite: cite![PR_37, LP_03] },
            Point { text: w::GUIDE_FEES, cite: cite![PR_18, LP_02] },
            Point { text: w::GUIDE_CREDIT_CARD, cite: cite![PR_38] },
            Point { text: w::GUIDE_FAQ, cite: cite![PR_39] },
        ],
    ),
];

// The passport.

static PASSPORT: Question = Question {
    id: "passport",
    text: w::PASSPORT,
    hint: None,
    cite: cite![PR_02, LP_01],
    input: Input::Choice(&[&AT_HAND, &LOST_OR_DAMAGED, &NONE_YET]),
};
static AT_HAND: Answer = Answer::new("at-hand", w::AT_HAND, cite![PR_02], &Then::Ask(&REGISTER));
static LOST_OR_DAMAGED: Answer =
    Answer::new("lost-or-damaged", w::LOST_OR_DAMAGED, cite![LP_01], &Then::End(&NOT_RENEWED_ONLINE));
static NONE_YET: Answer = Answer::new("none", w::NONE_YET, cite![PR_02, LP_01], &Then::End(&FIRST_PASSPORT));

static REGISTER: Question = Question {
    id: "register",
    text: w::REGISTER,
    hint: Some(w::REGISTER_HINT),
    cite: cite![PR_03],
    input: Input::Choice(&[&UNCHANGED, &CHANGED]),
};
static UNCHANGED: Answer = Answer::new("unchanged", w::UNCHANGED, cite![PR_03], &Then::Ask(&EXPIRES));
static CHANGED: Answer = Answer::new("changed", w::CHANGED, cite![PR_03, LP_01], &Then::End(&PARTICULARS_CHANGED));

static EXPIRES: Question = Question {
    id: "expires",
    text: w::EXPIRES,
    hint: Some(w::EXPIRES_HINT),
    cite: cite![PR_02, PR_04],
    input: Input::Date(&Dates {
        bands: &[
            Band { until: &YEAR_BEFORE, answer: &YEAR_OR_MORE },
            Band { until: &DAY_BEFORE, answer: &UNDER_A_YEAR },
            Band { until: &SAME_DAY, answer: &TODAY },
        ],
        passed: &EXPIRED,
        instead: &[],
        ahead: Ahead::Allowed,
    }),
};
static YEAR_OR_MORE: Answer = Answer::new("year-or-more", w::YEAR_OR_MORE, cite![PR_04], &Then::Ask(&SPREADS));
static UNDER_A_YEAR: Answer =
    Answer::new("under-a-year", w::UNDER_A_YEAR, cite![PR_04], &Then::Ask(&CARD)).items(&[&PASSPORT_UNTIL]);
static TODAY: Answer = Answer::new("today", w::TODAY, cite![PR_02, PR_04], &Then::Ask(&CARD)).items(&[&PASSPORT_UNTIL]);
static EXPIRED: Answer = Answer::new("expired", w::EXPIRED, cite![PR_02], &Then::End(&PASSPORT_EXPIRED));

static SPREADS: Question = Question {
    id: "spreads",
    text: w::SPREADS,
    hint: Some(w::SPREADS_HINT),
    cite: cite![PR_04],
    input: Input::Choice(&[&FEW_SPREADS, &MORE_SPREADS]),
};
static FEW_SPREADS: Answer =
    Answer::new("three-or-fewer", w::FEW_SPREADS, cite![PR_04], &Then::Ask(&DESTINATION)).items(&[&KEEPS_DATE]);
static MORE_SPREADS: Answer = Answer::new("more", w::MORE_SPREADS, cite![PR_04], &Then::End(&TOO_EARLY));

static DESTINATION: Question = Question {
    id: "destination",
    text: w::DESTINATION,
    hint: Some(w::DESTINATION_HINT),
    cite: cite![PR_05],
    input: Input::Choice(&[&WANTS_MORE, &WANTS_NO_MORE, &DESTINATION_UNSURE]),
};
static WANTS_MORE: Answer =
    Answer::new("more", w::WANTS_MORE, cite![PR_05], &Then::Ask(&CARD)).items(&[&LONGER_VALIDITY]);
static WANTS_NO_MORE: Answer = Answer::new("no-more", w::WANTS_NO_MORE, cite![PR_05], &Then::Ask(&CARD));
static DESTINATION_UNSURE: Answer =
    Answer::new("unsure", w::DESTINATION_UNSURE, cite![PR_05], &Then::Ask(&CARD)).items(&[&ASK_DESTINATION]);

// The card, the phone, the certificate.

static CARD: Question = Question {
    id: "card",
    text: w::CARD,
    hint: Some(w::CARD_HINT),
    cite: cite![PR_06, PR_08],
    input: Input::Choice(&[&CARD_CURRENT, &CARD_OUTDATED, &NO_CARD]),
};
static CARD_CURRENT: Answer = Answer::new("current", w::CARD_CURRENT, cite![PR_06], &Then::Ask(&PHONE));
static CARD_OUTDATED: Answer = Answer::new("outdated", w::CARD_OUTDATED, cite![PR_06, PR_07], &Then::Ask(&PHONE))
    .items(&[&UPDATE_CARD])
    .say(&[Phrase { japanese: terms::SAY_UPDATE_CARD, meaning: w::SAY_UPDATE_CARD }]);
static NO_CARD: Answer = Answer::new("none", w::NO_CARD, cite![PR_08], &Then::End(&WITHOUT_CARD));

static PHONE: Question = Question {
    id: "phone",
    text: w::PHONE,
    hint: Some(w::PHONE_HINT),
    cite: cite![PR_09],
    input: Input::Choice(&[&HAS_PHONE, &NO_PHONE]),
};
static HAS_PHONE: Answer = Answer::new("yes", w::HAS_PHONE, cite![PR_09], &Then::Ask(&CERTIFICATE));
static NO_PHONE: Answer = Answer::new("no", w::NO_PHONE, cite![PR_09], &Then::End(&WITHOUT_PHONE));

static CERTIFICATE: Question = Question {
    id: "certificate",
    text: w::CERTIFICATE,
    hint: Some(w::CERTIFICATE_HINT),
    cite: cite![PR_20, PR_23],
    input: Input::Date(&Dates {
        bands: &[Band { until: &CERTIFICATE_DAY, answer: &CERTIFICATE_VALID }],
        passed: &CERTIFICATE_EXPIRED,
        instead: &[&WORK_IT_OUT, &CERTIFICATE_UNSURE],
        ahead: Ahead::Allowed,
    }),
};
static CERTIFICATE_VALID: Answer =
    Answer::new("valid", w::CERTIFICATE_VALID, cite![PR_20, PR_23], &Then::Ask(&PASSWORD)).items(&[&CERTIFICATE_UNTIL]);
static CERTIFICATE_EXPIRED: Answer =
    Answer::new("expired", w::CERTIFICATE_EXPIRED, cite![PR_20], &Then::Ask(&PASSWORD))
        .items(&[&NEW_CERTIFICATE])
        .say(&[Phrase { japanese: terms::SAY_NEW_CERTIFICATE, meaning: w::SAY_NEW_CERTIFICATE }]);
static WORK_IT_OUT: Answer = Answer::new("work-out", w::WORK_IT_OUT, cite![PR_22], &Then::Ask(&ISSUED));
static CERTIFICATE_UNSURE: Answer = Answer::new("unsure", w::CERTIFICATE_UNSURE, cite![PR_23], &Then::Ask(&PASSWORD))
    .items(&[&LOOK_UP_CERTIFICATE])
    .say(&[SAY_CHECK_CERTIFICATE]);

static ISSUED: Question = Question {
    id: "issued",
    text: w::ISSUED,
    hint: Some(w::ISSUED_HINT),
    cite: cite![PR_22],
    input: Input::Date(&Dates {
        bands: &[Band { until: &FIVE_YEARS, answer: &ISSUED_RECENTLY }],
        passed: &ISSUED_LONG_AGO,
        instead: &[],
        ahead: Ahead::Refused,
    }),
};
static ISSUED_RECENTLY: Answer = Answer::new("recently", w::ISSUED_RECENTLY, cite![PR_22], &Then::Ask(&BIRTH_DATE));
static ISSUED_LONG_AGO: Answer = Answer::new("long-ago", w::ISSUED_LONG_AGO, cite![PR_22], &Then::Ask(&PASSWORD))
    .items(&[&CERTIFICATE_SEEMS_OVER])
    .say(&[SAY_CHECK_CERTIFICATE]);

static BIRTH_DATE: Question = Question {
    id: "birth-date",
    text: w::BIRTH_DATE,
    hint: Some(w::BIRTH_DATE_HINT),
    cite: cite![PR_22],
    input: Input::Birthday(&Birthday {
        after: &ISSUED,
        nth: 5,
        before: &BIRTHDAY_AHEAD,
        between: &BIRTHDAY_UNCLEAR,
        passed: &BIRTHDAY_PASSED,
    }),
};
static BIRTHDAY_AHEAD: Answer = Answer::new("ahead", w::BIRTHDAY_AHEAD, cite![PR_22], &Then::Ask(&PASSWORD)).items(&[
    &WORKED_OUT_EARLIER,
    &WORKED_OUT_LATER,
    &PRINTED_FIRST,
]);
static BIRTHDAY_UNCLEAR: Answer = Answer::new("unclear", w::BIRTHDAY_UNCLEAR, cite![PR_22], &Then::Ask(&PASSWORD))
    .items(&[&WORKED_OUT_EARLIER, &WORKED_OUT_LATER, &LOOK_UP_CERTIFICATE])
    .say(&[SAY_CHECK_CERTIFICATE]);
static BIRTHDAY_PASSED: Answer = Answer::new("passed", w::BIRTHDAY_PASSED, cite![PR_22], &Then::Ask(&PASSWORD))
    .items(&[&WORKED_OUT_EARLIER, &WORKED_OUT_LATER, &CERTIFICATE_SEEMS_OVER])
    .say(&[SAY_CHECK_CERTIFICATE]);

static PASSWORD: Question = Question {
    id: "password",
    text: w::PASSWORD,
    hint: Some(w::PASSWORD_HINT),
    cite: cite![PR_21],
    input: Input::Choice(&[&PASSWORD_KNOWN, &PASSWORD_FORGOTTEN]),
};
static PASSWORD_KNOWN: Answer = Answer::new("known", w::PASSWORD_KNOWN, cite![PR_21], &Then::Ask(&SIGNER));
static PASSWORD_FORGOTTEN: Answer =
    Answer::new("forgotten", w::PASSWORD_FORGOTTEN, cite![PR_21, PR_24], &Then::Ask(&SIGNER))
        .items(&[&RESET_PASSWORD])
        .say(&[Phrase { japanese: terms::SAY_RESET_PASSWORD, meaning: w::SAY_RESET_PASSWORD }]);

static SIGNER: Question = Question {
    id: "signer",
    text: w::SIGNER,
    hint: Some(w::SIGNER_HINT),
    cite: cite![PR_25, PR_30],
    input: Input::Choice(&[&SIGNS_SELF, &SIGNS_FOR_THEM]),
};
// The last answer brings the steps, so that they stand after what has to be put right.
static SIGNS_SELF: Answer = Answer::new("self", w::SIGNS_SELF, cite![PR_25], &FINALLY).items(&[
    &STEP_PREPARE,
    &STEP_APPLY,
    &STEP_FOLLOW,
    &STEP_COLLECT,
    &SIGN_YOURSELF,
]);
static SIGNS_FOR_THEM: Answer = Answer::new("representative", w::SIGNS_FOR_THEM, cite![PR_30, LP_05], &FINALLY)
    .items(&[&STEP_PREPARE, &STEP_APPLY, &STEP_FOLLOW, &STEP_COLLECT, &SIGN_FOR_THEM]);

static FINALLY: Then = Then::Fork {
    given: &[&TODAY],
    yes: &Then::Fork { given: FAULTS, yes: &Then::End(&LAST_DAY_NOT_READY), no: &Then::End(&LAST_DAY) },
    no: &Then::Fork { given: FAULTS, yes: &Then::End(&PUT_RIGHT_FIRST), no: &Then::End(&APPLY_NOW) },
};
/// What has to be put right or looked up before one can apply.
static FAULTS: &[&Answer] = &[
    &CARD_OUTDATED,
    &CERTIFICATE_EXPIRED,
    &CERTIFICATE_UNSURE,
    &ISSUED_LONG_AGO,
    &BIRTHDAY_UNCLEAR,
    &BIRTHDAY_PASSED,
    &PASSWORD_FORGOTTEN,
];

// What can be true of the case.

static APPLY_NOW: Outcome = Outcome {
    id: "apply-now",
    verdict: Verdict::Yes,
    text: w::APPLY_NOW,
    detail: w::APPLY_NOW_DETAIL,
    cite: cite![PR_02, PR_03, PR_04],
    items: APPLICATION,
    say: &[SAY_COLLECT],
};
static PUT_RIGHT_FIRST: Outcome = Outcome {
    id: "put-right-first",
    verdict: Verdict::Conditions,
    text: w::PUT_RIGHT_FIRST,
    detail: w::PUT_RIGHT_FIRST_DETAIL,
    cite: cite![PR_06, PR_20, PR_21],
    items: APPLICATION,
    say: &[SAY_COLLECT],
};
static LAST_DAY: Outcome = Outcome {
    id: "last-day",
    verdict: Verdict::Conditions,
    text: w::LAST_DAY,
    detail: w::LAST_DAY_DETAIL,
    cite: cite![PR_02, PR_04],
    items: APPLICATION,
    say: &[SAY_ASK_TODAY],
};
static LAST_DAY_NOT_READY: Outcome = Outcome {
    id: "last-day-not-ready",
    verdict: Verdict::AskFirst,
    text: w::LAST_DAY_NOT_READY,
    detail: w::LAST_DAY_NOT_READY_DETAIL,
    cite: cite![PR_02, PR_20, PR_21],
    items: APPLICATION,
    say: &[SAY_ASK_TODAY],
};
static TOO_EARLY: Outcome = Outcome {
    id: "too-early",
    verdict: Verdict::Conditions,
    text: w::TOO_EARLY,
    detail: w::TOO_EARLY_DETAIL,
    cite: cite![PR_04],
    items: &[&FIRST_DAY, &SPREADS_COUNT_TOO, &CHECK_CERTIFICATE_THEN],
    say: &[],
};
static PASSPORT_EXPIRED: Outcome = Outcome {
    id: "passport-expired",
    verdict: Verdict::No,
    text: w::PASSPORT_EXPIRED,
    detail: w::PASSPORT_EXPIRED_DETAIL,
    cite: cite![PR_02, LP_01],
    items: &[&ASK_OFFICE_NEW, &TEN_YEARS_COUNTER, &FIVE_YEARS_COUNTER, &UNDER_TWELVE_COUNTER],
    say: &[SAY_NEW_PASSPORT],
};
static NOT_RENEWED_ONLINE: Outcome = Outcome {
    id: "lost-or-damaged",
    verdict: Verdict::No,
    text: w::NOT_RENEWED_ONLINE,
    detail: w::NOT_RENEWED_ONLINE_DETAIL,
    cite: cite![LP_01],
    items: &[&GO_TO_OFFICE, &TEN_YEARS_COUNTER, &FIVE_YEARS_COUNTER, &UNDER_TWELVE_COUNTER],
    say: &[Phrase { japanese: terms::SAY_PASSPORT_LOST, meaning: w::SAY_PASSPORT_LOST }],
};
static FIRST_PASSPORT: Outcome = Outcome {
    id: "first-passport",
    verdict: Verdict::No,
    text: w::FIRST_PASSPORT,
    detail: w::FIRST_PASSPORT_DETAIL,
    cite: cite![PR_02, LP_01],
    items: &[&ASK_OFFICE_NEW, &TEN_YEARS_COUNTER, &FIVE_YEARS_COUNTER, &UNDER_TWELVE_COUNTER],
    say: &[SAY_NEW_PASSPORT],
};
static PARTICULARS_CHANGED: Outcome = Outcome {
    id: "particulars-changed",
    verdict: Verdict::No,
    text: w::PARTICULARS_CHANGED,
    detail: w::PARTICULARS_CHANGED_DETAIL,
    cite: cite![PR_03, LP_01],
    items: &[&ASK_OFFICE_CHANGED, &TEN_YEARS_COUNTER, &FIVE_YEARS_COUNTER, &UNDER_TWELVE_COUNTER],
    say: &[Phrase { japanese: terms::SAY_PARTICULARS_CHANGED, meaning: w::SAY_PARTICULARS_CHANGED }],
};
static WITHOUT_CARD: Outcome = Outcome {
    id: "without-card",
    verdict: Verdict::No,
    text: w::WITHOUT_CARD,
    detail: w::WITHOUT_CARD_DETAIL,
    cite: cite![PR_01, PR_08],
    items: &[&GO_TO_OFFICE, &TEN_YEARS_COUNTER, &FIVE_YEARS_COUNTER, &UNDER_TWELVE_COUNTER],
    say: &[SAY_RENEW_PASSPORT],
};
static WITHOUT_PHONE: Outcome = Outcome {
    id: "without-phone",
    verdict: Verdict::No,
    text: w::WITHOUT_PHONE,
    detail: w::WITHOUT_PHONE_DETAIL,
    cite: cite![PR_09, PR_12],
    items: &[&GO_TO_OFFICE, &TEN_YEARS_COUNTER, &FIVE_YEARS_COUNTER, &UNDER_TWELVE_COUNTER],
    say: &[SAY_RENEW_PASSPORT],
};

const SAY_CHECK_CERTIFICATE: Phrase =
    Phrase { japanese: terms::SAY_CHECK_CERTIFICATE, meaning: w::SAY_CHECK_CERTIFICATE };
const SAY_COLLECT: Phrase = Phrase { japanese: terms::SAY_COLLECT_PASSPORT, meaning: w::SAY_COLLECT_PASSPORT };
const SAY_ASK_TODAY: Phrase = Phrase { japanese: terms::SAY_EXPIRES_TODAY, meaning: w::SAY_EXPIRES_TODAY };
const SAY_NEW_PASSPORT: Phrase = Phrase { japanese: terms::SAY_NEW_PASSPORT, meaning: w::SAY_NEW_PASSPORT };
const SAY_RENEW_PASSPORT: Phrase = Phrase { japanese: terms::SAY_RENEW_PASSPORT, meaning: w::SAY_RENEW_PASSPORT };

// What outcomes are made of.

/// What every application needs.
static APPLICATION: &[&Item] = &[
    &TEN_YEARS,
    &FIVE_YEARS_FEE,
    &UNDER_TWELVE,
    &BRING_CARD,
    &BRING_PHONE,
    &BRING_PASSPORT,
    &BRING_PASSWORD,
    &BRING_DOMICILE,
    &PHOTO,
    &SIGNATURE,
    &SIGNATURE_RULES,
    &SIGNATURE_FILE,
    &IN_PROCESS,
    &OTHER_STATUSES,
    &CREDIT_CARD,
    &WITHIN_SIX_MONTHS,
];

static PASSPORT_UNTIL: Item = Item::new("passport-until", Group::ByWhen, w::PASSPORT_UNTIL, cite![PR_02])
    .detail(w::PASSPORT_UNTIL_DETAIL)
    .value(Value::FromGiven(&SAME_DAY));
static CERTIFICATE_UNTIL: Item =
    Item::new("certificate-until", Group::ByWhen, w::CERTIFICATE_UNTIL, cite![PR_20, PR_23])
        .detail(w::CERTIFICATE_UNTIL_DETAIL)
        .value(Value::FromGiven(&CERTIFICATE_DAY));
static WORKED_OUT_EARLIER: Item =
    Item::new("worked-out-earlier", Group::ByWhen, w::WORKED_OUT_EARLIER, cite![PR_22, PR_23])
        .detail(w::WORKED_OUT_EARLIER_DETAIL)
        .value(Value::FromBirthday(Reading::Earlier));
static WORKED_OUT_LATER: Item = Item::new("worked-out-later", Group::ByWhen, w::WORKED_OUT_LATER, cite![PR_22, PR_23])
    .detail(w::WORKED_OUT_LATER_DETAIL)
    .value(Value::FromBirthday(Reading::Later));
static FIRST_DAY: Item = Item::new("first-day", Group::ByWhen, w::FIRST_DAY, cite![PR_04])
    .detail(w::FIRST_DAY_DETAIL)
    .value(Value::AfterGiven(&YEAR_BEFORE));

static TEN_YEARS: Item = Item::new("fee-ten-years", Group::Pay, w::TEN_YEARS, cite![LP_02])
    .detail(w::FEE_DETAIL)
    .value(Value::Amount(&[&TEN_ONLINE]))
    .one_of();
static FIVE_YEARS_FEE: Item =
    Item::new("fee-five-years", Group::Pay, w::FIVE_YEARS, cite![LP_02]).value(Value::Amount(&[&FIVE_ONLINE])).one_of();
static UNDER_TWELVE: Item = Item::new("fee-under-twelve", Group::Pay, w::UNDER_TWELVE, cite![LP_02])
    .value(Value::Amount(&[&CHILD_ONLINE]))
    .one_of();
static TEN_YEARS_COUNTER: Item = Item::new("fee-ten-years-counter", Group::Pay, w::TEN_YEARS_COUNTER, cite![LP_02])
    .detail(w::FEE_DETAIL)
    .value(Value::Amount(&[&TEN_COUNTER]))
    .one_of();
static FIVE_YEARS_COUNTER: Item = Item::new("fee-five-years-counter", Group::Pay, w::FIVE_YEARS_COUNTER, cite![LP_02])
    .value(Value::Amount(&[&FIVE_COUNTER]))
    .one_of();
static UNDER_TWELVE_COUNTER: Item =
    Item::new("fee-under-twelve-counter", Group::Pay, w::UNDER_TWELVE_COUNTER, cite![LP_02])
        .value(Value::Amount(&[&CHILD_COUNTER]))
        .one_of();

static UPDATE_CARD: Item =
    Item::new("update-card", Group::Do, w::UPDATE_CARD, cite![PR_06, PR_07]).detail(w::UPDATE_CARD_DETAIL);
static NEW_CERTIFICATE: Item =
    Item::new("new-certificate", Group::Do, w::NEW_CERTIFICATE, cite![PR_20]).detail(w::NEW_CERTIFICATE_DETAIL);
static LOOK_UP_CERTIFICATE: Item =
    Item::new("look-up-certificate", Group::Do, w::LOOK_UP_CERTIFICATE, cite![PR_20, PR_23])
        .detail(w::LOOK_UP_CERTIFICATE_DETAIL);
static CERTIFICATE_SEEMS_OVER: Item =
    Item::new("certificate-seems-over", Group::Do, w::CERTIFICATE_SEEMS_OVER, cite![PR_22, PR_23])
        .detail(w::CERTIFICATE_SEEMS_OVER_DETAIL);
static RESET_PASSWORD: Item =
    Item::new("reset-password", Group::Do, w::RESET_PASSWORD, cite![PR_24]).detail(w::RESET_PASSWORD_DETAIL);
static STEP_PREPARE: Item =
    Item::new("step-prepare", Group::Do, w::STEP_PREPARE, cite![PR_16]).detail(w::STEP_PREPARE_DETAIL);
static STEP_APPLY: Item = Item::new("step-apply", Group::Do, w::STEP_APPLY, cite![PR_17]).detail(w::STEP_APPLY_DETAIL);
static STEP_FOLLOW: Item =
    Item::new("step-follow", Group::Do, w::STEP_FOLLOW, cite![PR_18]).detail(w::STEP_FOLLOW_DETAIL);
static STEP_COLLECT: Item =
    Item::new("step-collect", Group::Do, w::STEP_COLLECT, cite![PR_19, PR_37]).detail(w::STEP_COLLECT_DETAIL);
static GO_TO_OFFICE: Item =
    Item::new("go-to-office", Group::Do, w::GO_TO_OFFICE, cite![LP_01]).detail(w::GO_TO_OFFICE_DETAIL);
static ASK_OFFICE_NEW: Item =
    Item::new("ask-office-new", Group::Do, w::ASK_OFFICE_NEW, cite![LP_01]).detail(w::ASK_OFFICE_NEW_DETAIL);
static ASK_OFFICE_CHANGED: Item =
    Item::new("ask-office-changed", Group::Do, w::ASK_OFFICE_CHANGED, cite![PR_03, LP_01])
        .detail(w::ASK_OFFICE_CHANGED_DETAIL);
static CHECK_CERTIFICATE_THEN: Item =
    Item::new("check-certificate-then", Group::Do, w::CHECK_CERTIFICATE_THEN, cite![PR_06, PR_20, PR_21]);

static BRING_CARD: Item = Item::new("card", Group::Bring, w::BRING_CARD, cite![PR_08]);
static BRING_PHONE: Item = Item::new("phone", Group::Bring, w::BRING_PHONE, cite![PR_09]).detail(w::BRING_PHONE_DETAIL);
static BRING_PASSPORT: Item = Item::new("passport", Group::Bring, w::BRING_PASSPORT, cite![PR_10]);
static BRING_PASSWORD: Item =
    Item::new("password", Group::Bring, w::BRING_PASSWORD, cite![PR_21]).detail(w::BRING_PASSWORD_DETAIL);
static BRING_DOMICILE: Item =
    Item::new("domicile", Group::Bring, w::BRING_DOMICILE, cite![PR_11]).detail(w::BRING_DOMICILE_DETAIL);
static PHOTO: Item = Item::new("photo", Group::Bring, w::PHOTO, cite![PR_12, PR_14]).detail(w::PHOTO_DETAIL);
static SIGNATURE: Item =
    Item::new("signature", Group::Bring, w::SIGNATURE, cite![PR_13, PR_15]).detail(w::SIGNATURE_DETAIL);

static SIGN_YOURSELF: Item = Item::new("sign-yourself", Group::Know, w::SIGN_YOURSELF, cite![PR_25]);
static SIGN_FOR_THEM: Item =
    Item::new("sign-for-them", Group::Know, w::SIGN_FOR_THEM, cite![PR_30, LP_05]).detail(w::SIGN_FOR_THEM_DETAIL);
static SIGNATURE_RULES: Item =
    Item::new("signature-rules", Group::Know, w::SIGNATURE_RULES, cite![PR_26, PR_27, PR_28, PR_29]);
static SIGNATURE_FILE: Item =
    Item::new("signature-file", Group::Know, w::SIGNATURE_FILE, cite![PR_31, PR_32, PR_33]).link(&links::SIGNATURE);
static IN_PROCESS: Item = Item::new("in-process", Group::Know, w::IN_PROCESS, cite![PR_34, PR_35, PR_36])
    .detail(w::IN_PROCESS_DETAIL)
    .link(&links::STATUS);
static OTHER_STATUSES: Item = Item::new("other-statuses", Group::Know, w::OTHER_STATUSES, cite![LP_04]);
static CREDIT_CARD: Item =
    Item::new("credit-card", Group::Know, w::CREDIT_CARD, cite![PR_18, PR_38]).detail(w::CREDIT_CARD_DETAIL);
static WITHIN_SIX_MONTHS: Item = Item::new("within-six-months", Group::Know, w::WITHIN_SIX_MONTHS, cite![LP_03]);
static KEEPS_DATE: Item = Item::new("keeps-date", Group::Know, w::KEEPS_DATE, cite![PR_05]);
static LONGER_VALIDITY: Item =
    Item::new("longer-validity", Group::Know, w::LONGER_VALIDITY, cite![PR_05]).detail(w::LONGER_VALIDITY_DETAIL);
static ASK_DESTINATION: Item = Item::new("ask-destination", Group::Know, w::ASK_DESTINATION, cite![PR_05]);
static PRINTED_FIRST: Item =
    Item::new("printed-first", Group::Know, w::PRINTED_FIRST, cite![PR_22, PR_23]).detail(w::PRINTED_FIRST_DETAIL);
static SPREADS_COUNT_TOO: Item = Item::new("spreads-count-too", Group::Know, w::SPREADS_COUNT_TOO, cite![PR_04]);

// Limits and amounts.

/// Through this day a year reaches no further than the passport: less than a year remains from the next.
static YEAR_BEFORE: Deadline = Deadline { id: "year-before", count: Count::YearsBefore(1), cite: cite![PR_04] };
static DAY_BEFORE: Deadline = Deadline { id: "day-before", count: Count::DaysBefore(1), cite: cite![PR_02] };
static SAME_DAY: Deadline = Deadline { id: "same-day", count: Count::Days(0), cite: cite![PR_02] };
static CERTIFICATE_DAY: Deadline = Deadline { id: "certificate-day", count: Count::Days(0), cite: cite![PR_20, PR_23] };
/// Five years and one leap day's doubt: after so many days the fifth birthday has passed, whatever the birth date.
static FIVE_YEARS: Deadline = Deadline { id: "five-years", count: Count::Days(1827), cite: cite![PR_22] };

/// LP-02. The change that was announced for July 2026 is not in our sources; the page says so beside each fee.
const FEES_FROM: (i32, u32, u32) = (2025, 3, 24);

static TEN_ONLINE: Series = fee("ten-online", &[Dated { from: FEES_FROM, yen: 15_900, cite: cite![LP_02] }]);
static FIVE_ONLINE: Series = fee("five-online", &[Dated { from: FEES_FROM, yen: 10_900, cite: cite![LP_02] }]);
static CHILD_ONLINE: Series = fee("child-online", &[Dated { from: FEES_FROM, yen: 5_900, cite: cite![LP_02] }]);
static TEN_COUNTER: Series = fee("ten-counter", &[Dated { from: FEES_FROM, yen: 16_300, cite: cite![LP_02] }]);
static FIVE_COUNTER: Series = fee("five-counter", &[Dated { from: FEES_FROM, yen: 11_300, cite: cite![LP_02] }]);
static CHILD_COUNTER: Series = fee("child-counter", &[Dated { from: FEES_FROM, yen: 6_300, cite: cite![LP_02] }]);

const fn fee(id: &'static str, values: &'static [Dated]) -> Series {
    Series { id, values }
}
