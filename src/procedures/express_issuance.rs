//! Express issuance of the Individual Number Card (特急発行): who may use it, until when, at what cost.
//!
//! Where the source is silent the decisions are these. The window of thirty days (EI-12) is shown with both ways of
//! counting, the earlier first. A date that has passed it is not refused but sent to the help desk (EI-13). An infant
//! is eligible until the day before the first birthday, whenever it was born (LX-01). Reasons that only
//! municipalities publish (LX-03) and "unable to use their cards without permission, etc." (EI-10) are "ask first".

use crate::{
    cite,
    procedures::{Point, Procedure, Section},
    rules::{
        amount::{Dated, Series},
        cite::EXPRESS_ISSUANCE as SOURCE,
        deadline::{Count, Deadline},
        flow::{
            Ahead, Answer, Band, Begins, Dates, Group, Input, Item, Outcome, Phrase, Question, Then, Value, Verdict,
            Wizard,
        },
        hours::MUNICIPAL_DAYS,
    },
    text::{t::express_issuance as w, terms},
};

/// The procedure.
pub static EXPRESS_ISSUANCE: Procedure = Procedure {
    id: "express-issuance",
    title: w::TITLE,
    summary: w::SUMMARY,
    source: &SOURCE,
    guide: GUIDE,
    wizards: &[&ELIGIBILITY],
};

/// Can I use it, by when, and what does it cost?
pub static ELIGIBILITY: Wizard = Wizard {
    id: "eligibility",
    title: w::WIZARD_TITLE,
    description: w::WIZARD_DESCRIPTION,
    start: &REASON,
    begins: Some(Begins { on: LAUNCH, before: &NOT_YET_LAUNCHED }),
};

/// EI-01.
const LAUNCH: (i32, u32, u32) = (2024, 12, 2);

// What the guide says.

static GUIDE: &[Section] = &[
    Section::new(
        "what",
        w::GUIDE_WHAT,
        &[
            Point { text: w::GUIDE_WEEK, cite: cite![EI_02, LX_06] },
            Point { text: w::GUIDE_SINCE, cite: cite![EI_01] },
            Point { text: w::GUIDE_ELSEWHERE, cite: cite![EI_03] },
        ],
    ),
    Section::new(
        "who",
        w::GUIDE_WHO,
        &[
            Point { text: w::GUIDE_DESIGNATED, cite: cite![EI_04] },
            Point { text: w::GUIDE_INFANTS, cite: cite![EI_06] },
            Point { text: w::GUIDE_LOST_DAMAGED, cite: cite![EI_07] },
            Point { text: w::GUIDE_OVERSEAS, cite: cite![EI_08] },
            Point { text: w::GUIDE_NO_SPACE, cite: cite![EI_09] },
            Point { text: w::GUIDE_UNUSABLE, cite: cite![EI_10, LX_03] },
            Point { text: w::GUIDE_NOT_DESIGNATED, cite: cite![EI_05] },
        ],
    ),
    Section::new(
        "when",
        w::GUIDE_WHEN,
        &[
            Point { text: w::GUIDE_WINDOW, cite: cite![EI_12, LX_02] },
            Point { text: w::GUIDE_INFANT_WINDOW, cite: cite![EI_12, LX_01] },
            Point { text: w::GUIDE_LATE, cite: cite![EI_13] },
        ],
    ),
    Section::new(
        "where",
        w::GUIDE_WHERE,
        &[
            Point { text: w::GUIDE_HELP_DESK, cite: cite![EI_11, LX_05] },
            Point { text: w::GUIDE_IDENTITY, cite: cite![EI_15] },
            Point { text: w::GUIDE_PERSONAL, cite: cite![EI_14] },
            Point { text: w::GUIDE_FORMS, cite: cite![EI_16, EI_17] },
        ],
    ),
    Section::new(
        "cost",
        w::GUIDE_COST,
        &[
            Point { text: w::GUIDE_FEE_LOST, cite: cite![EI_18, EI_19] },
            Point { text: w::GUIDE_FEE_OTHER, cite: cite![EI_20, LX_04] },
        ],
    ),
    Section::new(
        "receiving",
        w::GUIDE_RECEIVING,
        &[
            Point { text: w::GUIDE_ADDRESS, cite: cite![EI_21] },
            Point { text: w::GUIDE_REGISTERED, cite: cite![EI_22, LX_07] },
            Point { text: w::GUIDE_ENVELOPE, cite: cite![EI_23] },
        ],
    ),
];

// The questions, in the order in which they can come.

static REASON: Question = Question {
    id: "reason",
    text: w::REASON,
    hint: None,
    cite: cite![EI_04],
    input: Input::Choice(&[&NEWBORN, &LOST, &DAMAGED, &FROM_OVERSEAS, &NO_SPACE, &UNUSABLE, &EXPIRED, &FIRST_CARD]),
};
static NEWBORN: Answer = Answer::new("newborn", w::NEWBORN, cite![EI_06], &Then::Ask(&BIRTH_DATE));
static LOST: Answer = Answer::new("lost", w::LOST, cite![EI_07], &Then::Ask(&LOST_WHEN))
    .hint(w::LOST_HINT)
    .items(&[&TWO_REASONS])
    .say(&[Phrase { japanese: terms::SAY_LOST, meaning: w::SAY_LOST }]);
static DAMAGED: Answer = Answer::new("damaged", w::DAMAGED, cite![EI_07], &Then::Ask(&DAMAGED_WHEN))
    .say(&[Phrase { japanese: terms::SAY_DAMAGED, meaning: w::SAY_DAMAGED }]);
static FROM_OVERSEAS: Answer = Answer::new("from-overseas", w::FROM_OVERSEAS, cite![EI_08], &Then::Ask(&MOVED_IN_WHEN))
    .items(&[&FEE_FIRST_CARD])
    .say(&[Phrase { japanese: terms::SAY_OVERSEAS, meaning: w::SAY_OVERSEAS }]);
static NO_SPACE: Answer = Answer::new("no-space", w::NO_SPACE, cite![EI_09], &Then::Ask(&NO_SPACE_WHEN))
    .hint(w::NO_SPACE_HINT)
    .items(&[&FEE_FREE])
    .say(&[Phrase { japanese: terms::SAY_NO_SPACE, meaning: w::SAY_NO_SPACE }]);
static UNUSABLE: Answer = Answer::new("unusable", w::UNUSABLE, cite![EI_10], &Then::Ask(&UNUSABLE_WHY));
static EXPIRED: Answer = Answer::new("expired", w::EXPIRED, cite![EI_05], &Then::End(&RENEWAL_NOT_DESIGNATED));
static FIRST_CARD: Answer = Answer::new("other", w::FIRST_CARD, cite![EI_05], &Then::End(&FIRST_CARD_NOT_DESIGNATED));

static UNUSABLE_WHY: Question = Question {
    id: "unusable-why",
    text: w::UNUSABLE_WHY,
    hint: Some(w::UNUSABLE_WHY_HINT),
    cite: cite![EI_10, LX_03],
    input: Input::Choice(&[
        &NEW_RESIDENT,
        &CODE_CHANGED,
        &ENTERED_OTHERWISE,
        &PENAL_INSTITUTION,
        &FAULTY_CHIP,
        &ANOTHER_REASON,
    ]),
};
static NEW_RESIDENT: Answer =
    Answer::new("new-resident", w::NEW_RESIDENT, cite![LX_03], &Then::Ask(&NEW_RESIDENT_WHEN))
        .items(&[&FEE_FIRST_CARD]);
static CODE_CHANGED: Answer =
    Answer::new("code-changed", w::CODE_CHANGED, cite![LX_03], &Then::Ask(&UNUSABLE_WHEN)).items(&[&FEE_FREE]);
static ENTERED_OTHERWISE: Answer =
    Answer::new("entered-otherwise", w::ENTERED_OTHERWISE, cite![LX_03], &Then::Ask(&UNUSABLE_WHEN))
        .items(&[&FEE_FIRST_CARD]);
static PENAL_INSTITUTION: Answer =
    Answer::new("penal-institution", w::PENAL_INSTITUTION, cite![LX_03], &Then::Ask(&UNUSABLE_WHEN))
        .items(&[&FEE_FREE]);
static FAULTY_CHIP: Answer =
    Answer::new("faulty-chip", w::FAULTY_CHIP, cite![LX_03], &Then::Ask(&UNUSABLE_WHEN)).items(&[&FEE_FREE]);
static ANOTHER_REASON: Answer = Answer::new("another", w::ANOTHER_REASON, cite![EI_10], &Then::End(&REASON_UNCLEAR));

static BIRTH_DATE: Question = Question {
    id: "birth-date",
    text: w::BIRTH_DATE,
    hint: Some(w::BIRTH_DATE_HINT),
    cite: cite![EI_06, LX_01],
    input: Input::Date(&Dates {
        bands: &[Band { until: &FIRST_YEAR, answer: &UNDER_ONE }],
        passed: &OVER_ONE,
        instead: &[],
        ahead: Ahead::Refused,
    }),
};
static UNDER_ONE: Answer = Answer::new("under-one", w::UNDER_ONE, cite![EI_06, LX_01], &Then::Ask(&WHERE))
    .items(&[&LAST_DAY_INFANT, &FEE_FIRST_CARD, &WITH_BIRTH_NOTIFICATION])
    .say(&[Phrase { japanese: terms::SAY_NEWBORN, meaning: w::SAY_NEWBORN }]);
static OVER_ONE: Answer = Answer::new("over-one", w::OVER_ONE, cite![EI_06, LX_01], &Then::End(&FIRST_BIRTHDAY_PASSED));

static LOST_WHEN: Question = Question {
    id: "lost-when",
    text: w::LOST_WHEN,
    hint: Some(w::LOST_WHEN_HINT),
    cite: cite![EI_12, LX_02],
    input: Input::Date(&Dates { bands: WINDOW, passed: &TOO_LATE, instead: &[&NOT_REPORTED], ahead: Ahead::Refused }),
};
static NOT_REPORTED: Answer =
    Answer::new("not-reported", w::NOT_REPORTED, cite![LX_02], &Then::End(&LOSS_NOT_REPORTED));
static DAMAGED_WHEN: Question = Question {
    id: "damaged-when",
    text: w::DAMAGED_WHEN,
    hint: Some(w::DAMAGED_WHEN_HINT),
    cite: cite![EI_12, LX_02],
    input: Input::Date(&WINDOW_DATES),
};
static MOVED_IN_WHEN: Question = Question {
    id: "moved-in-when",
    text: w::MOVED_IN_WHEN,
    hint: Some(w::MOVED_IN_WHEN_HINT),
    cite: cite![EI_12, LX_02],
    input: Input::Date(&WINDOW_DATES),
};
static NO_SPACE_WHEN: Question = Question {
    id: "no-space-when",
    text: w::NO_SPACE_WHEN,
    hint: None,
    cite: cite![EI_12, LX_02],
    input: Input::Date(&WINDOW_DATES),
};
static NEW_RESIDENT_WHEN: Question = Question {
    id: "new-resident-when",
    text: w::NEW_RESIDENT_WHEN,
    hint: None,
    cite: cite![EI_12, LX_03],
    input: Input::Date(&WINDOW_DATES),
};
static UNUSABLE_WHEN: Question = Question {
    id: "unusable-when",
    text: w::UNUSABLE_WHEN,
    hint: Some(w::UNUSABLE_WHEN_HINT),
    cite: cite![EI_12],
    input: Input::Date(&WINDOW_DATES),
};
static WINDOW_DATES: Dates = Dates { bands: WINDOW, passed: &TOO_LATE, instead: &[], ahead: Ahead::Refused };
static WINDOW: &[Band] =
    &[Band { until: &THIRTY_DAYS_SAFE, answer: &IN_TIME }, Band { until: &THIRTY_DAYS_USUAL, answer: &LAST_DAY }];
static IN_TIME: Answer =
    Answer::new("in-time", w::IN_TIME, cite![EI_12], &AFTER_WINDOW).items(&[&LAST_DAY_SAFE, &LAST_DAY_USUAL]);
static LAST_DAY: Answer = Answer::new("last-day", w::LAST_DAY, cite![EI_12], &AFTER_WINDOW).items(&[&LAST_DAY_USUAL]);
static TOO_LATE: Answer = Answer::new("too-late", w::TOO_LATE, cite![EI_12, EI_13], &Then::End(&WINDOW_PASSED));
/// Only damage can be one's own fault.
static AFTER_WINDOW: Then = Then::Fork { given: &[&DAMAGED], yes: &Then::Ask(&FAULT), no: &Then::Ask(&WHERE) };

static FAULT: Question = Question {
    id: "fault",
    text: w::FAULT,
    hint: Some(w::FAULT_HINT),
    cite: cite![EI_20, LX_04],
    input: Input::Choice(&[&OWN_FAULT, &NOT_OWN_FAULT, &FAULT_UNSURE]),
};
static OWN_FAULT: Answer = Answer::new("own", w::OWN_FAULT, cite![LX_04], &Then::Ask(&WHERE));
static NOT_OWN_FAULT: Answer =
    Answer::new("not-own", w::NOT_OWN_FAULT, cite![EI_20], &Then::Ask(&WHERE)).items(&[&FEE_FREE]);
static FAULT_UNSURE: Answer = Answer::new("unsure", w::FAULT_UNSURE, cite![LX_04], &Then::Ask(&WHERE));

static WHERE: Question = Question {
    id: "where",
    text: w::WHERE,
    hint: Some(w::WHERE_HINT),
    cite: cite![EI_03, EI_11],
    input: Input::Choice(&[&RESIDENCE, &ELSEWHERE]),
};
static RESIDENCE: Answer =
    Answer::new("residence", w::RESIDENCE, cite![EI_11], &AFTER_WHERE).items(&[&APPLY_AT_RESIDENCE, &ARRIVAL]);
static ELSEWHERE: Answer = Answer::new("elsewhere", w::ELSEWHERE, cite![EI_03], &AFTER_WHERE)
    .hint(w::ELSEWHERE_HINT)
    .items(&[&APPLY_ELSEWHERE, &ARRIVAL_ELSEWHERE]);
/// The electronic certificates change the fee only where there is one.
static AFTER_WHERE: Then = Then::Fork {
    given: &[&LOST],
    yes: &Then::Ask(&CERTIFICATES_LOST),
    no: &Then::Fork {
        given: &[&OWN_FAULT, &FAULT_UNSURE],
        yes: &Then::Ask(&CERTIFICATES_DAMAGED),
        no: &Then::Ask(&RECEIVING),
    },
};

static CERTIFICATES_LOST: Question = Question {
    id: "certificates",
    text: w::CERTIFICATES,
    hint: Some(w::CERTIFICATES_HINT),
    cite: cite![EI_18, EI_19],
    input: Input::Choice(&[&LOST_WITH, &LOST_WITHOUT]),
};
static LOST_WITH: Answer =
    Answer::new("wanted", w::CERTIFICATES_WANTED, cite![EI_18], &Then::Ask(&RECEIVING)).items(&[&FEE_LOST]);
static LOST_WITHOUT: Answer =
    Answer::new("not-wanted", w::CERTIFICATES_NOT_WANTED, cite![EI_19], &Then::Ask(&RECEIVING))
        .items(&[&FEE_LOST_WITHOUT]);

static CERTIFICATES_DAMAGED: Question = Question {
    id: "certificates",
    text: w::CERTIFICATES,
    hint: Some(w::CERTIFICATES_HINT),
    cite: cite![LX_04],
    input: Input::Choice(&[&DAMAGED_WITH, &DAMAGED_WITHOUT]),
};
static DAMAGED_WITH: Answer =
    Answer::new("wanted", w::CERTIFICATES_WANTED, cite![EI_20, LX_04], &Then::Ask(&RECEIVING)).items(&[&FEE_DAMAGED]);
static DAMAGED_WITHOUT: Answer =
    Answer::new("not-wanted", w::CERTIFICATES_NOT_WANTED, cite![EI_20, LX_04], &Then::Ask(&RECEIVING))
        .items(&[&FEE_DAMAGED_WITHOUT]);

static RECEIVING: Question = Question {
    id: "receiving",
    text: w::RECEIVING,
    hint: Some(w::RECEIVING_HINT),
    cite: cite![EI_21, EI_22],
    input: Input::Choice(&[&SOMEBODY_HOME, &NOBODY_HOME]),
};
static SOMEBODY_HOME: Answer = Answer::new("yes", w::SOMEBODY_HOME, cite![EI_22], &FINALLY).items(&[&REGISTERED_MAIL]);
static NOBODY_HOME: Answer =
    Answer::new("no", w::NOBODY_HOME, cite![EI_22, LX_07], &FINALLY).items(&[&NOBODY_RECEIVES]);
static FINALLY: Then = Then::Fork {
    given: &[&LAST_DAY],
    yes: &Then::End(&POSSIBLY_LAST_DAY),
    no: &Then::Fork { given: &[&UNUSABLE], yes: &Then::End(&PUBLISHED_LOCALLY), no: &Then::End(&ELIGIBLE) },
};

// What can be true of the case.

static ELIGIBLE: Outcome = Outcome {
    id: "eligible",
    verdict: Verdict::Yes,
    text: w::ELIGIBLE,
    detail: w::ELIGIBLE_DETAIL,
    cite: cite![EI_02, EI_04, EI_12],
    items: APPLICATION,
    say: &[SAY_APPLY],
};
static POSSIBLY_LAST_DAY: Outcome = Outcome {
    id: "possibly-last-day",
    verdict: Verdict::Conditions,
    text: w::POSSIBLY_LAST_DAY,
    detail: w::POSSIBLY_LAST_DAY_DETAIL,
    cite: cite![EI_12, EI_13],
    items: APPLICATION,
    say: &[SAY_APPLY, Phrase { japanese: terms::SAY_LAST_DAY, meaning: w::SAY_LAST_DAY }],
};
static PUBLISHED_LOCALLY: Outcome = Outcome {
    id: "published-locally",
    verdict: Verdict::AskFirst,
    text: w::PUBLISHED_LOCALLY,
    detail: w::PUBLISHED_LOCALLY_DETAIL,
    cite: cite![EI_10, LX_03],
    items: APPLICATION,
    say: &[SAY_ASK],
};
static REASON_UNCLEAR: Outcome = Outcome {
    id: "reason-unclear",
    verdict: Verdict::AskFirst,
    text: w::REASON_UNCLEAR,
    detail: w::REASON_UNCLEAR_DETAIL,
    cite: cite![EI_10, EI_12],
    items: &[&ASK_HELP_DESK, &WINDOW_RUNS],
    say: &[SAY_ASK],
};
static WINDOW_PASSED: Outcome = Outcome {
    id: "window-passed",
    verdict: Verdict::AskFirst,
    text: w::WINDOW_PASSED,
    detail: w::WINDOW_PASSED_DETAIL,
    cite: cite![EI_12, EI_13],
    items: &[&ASK_HELP_DESK, &LAST_DAY_WAS, &ORDINARY_APPLICATION],
    say: &[Phrase { japanese: terms::SAY_LATE, meaning: w::SAY_LATE }],
};
static LOSS_NOT_REPORTED: Outcome = Outcome {
    id: "loss-not-reported",
    verdict: Verdict::Conditions,
    text: w::LOSS_NOT_REPORTED,
    detail: w::LOSS_NOT_REPORTED_DETAIL,
    cite: cite![EI_07, EI_12, LX_02],
    items: &[&REPORT_LOSS, &FEE_LOST_EITHER],
    say: &[Phrase { japanese: terms::SAY_REPORT_LOSS, meaning: w::SAY_REPORT_LOSS }],
};
static FIRST_BIRTHDAY_PASSED: Outcome = Outcome {
    id: "first-birthday-passed",
    verdict: Verdict::No,
    text: w::FIRST_BIRTHDAY_PASSED,
    detail: w::FIRST_BIRTHDAY_PASSED_DETAIL,
    cite: cite![EI_05, EI_06, LX_01],
    items: &[&ORDINARY_APPLICATION],
    say: &[SAY_ORDINARY],
};
static RENEWAL_NOT_DESIGNATED: Outcome = Outcome {
    id: "renewal-not-designated",
    verdict: Verdict::No,
    text: w::RENEWAL_NOT_DESIGNATED,
    detail: w::RENEWAL_NOT_DESIGNATED_DETAIL,
    cite: cite![EI_05],
    items: &[&RENEW_ORDINARILY, &TWO_REASONS],
    say: &[Phrase { japanese: terms::SAY_RENEW, meaning: w::SAY_RENEW }],
};
static FIRST_CARD_NOT_DESIGNATED: Outcome = Outcome {
    id: "first-card-not-designated",
    verdict: Verdict::No,
    text: w::FIRST_CARD_NOT_DESIGNATED,
    detail: w::FIRST_CARD_NOT_DESIGNATED_DETAIL,
    cite: cite![EI_04, EI_05],
    items: &[&ORDINARY_APPLICATION],
    say: &[SAY_ORDINARY],
};
static NOT_YET_LAUNCHED: Outcome = Outcome {
    id: "not-yet-launched",
    verdict: Verdict::No,
    text: w::NOT_YET_LAUNCHED,
    detail: w::NOT_YET_LAUNCHED_DETAIL,
    cite: cite![EI_01],
    items: &[&ORDINARY_APPLICATION],
    say: &[SAY_ORDINARY],
};

const SAY_APPLY: Phrase = Phrase { japanese: terms::SAY_APPLY, meaning: w::SAY_APPLY };
const SAY_ASK: Phrase = Phrase { japanese: terms::SAY_ASK, meaning: w::SAY_ASK };
const SAY_ORDINARY: Phrase = Phrase { japanese: terms::SAY_ORDINARY, meaning: w::SAY_ORDINARY };

// What outcomes are made of.

/// What every application needs.
static APPLICATION: &[&Item] = &[&IN_PERSON, &IDENTITY, &PERSONAL_INFORMATION, &APPLICATION_FORM, &PASSWORD_REQUEST];

static LAST_DAY_SAFE: Item = Item::new("last-day-safe", Group::ByWhen, w::LAST_DAY_SAFE, cite![EI_12])
    .detail(w::LAST_DAY_SAFE_DETAIL)
    .value(Value::FromGiven(&THIRTY_DAYS_SAFE))
    .days(&MUNICIPAL_DAYS);
static LAST_DAY_USUAL: Item = Item::new("last-day-usual", Group::ByWhen, w::LAST_DAY_USUAL, cite![EI_12])
    .detail(w::LAST_DAY_USUAL_DETAIL)
    .value(Value::FromGiven(&THIRTY_DAYS_USUAL))
    .days(&MUNICIPAL_DAYS);
static LAST_DAY_WAS: Item = Item::new("last-day-was", Group::ByWhen, w::LAST_DAY_WAS, cite![EI_12])
    .detail(w::LAST_DAY_USUAL_DETAIL)
    .value(Value::FromGiven(&THIRTY_DAYS_USUAL));
static LAST_DAY_INFANT: Item = Item::new("last-day-infant", Group::ByWhen, w::LAST_DAY_INFANT, cite![EI_06, LX_01])
    .detail(w::LAST_DAY_INFANT_DETAIL)
    .value(Value::FromGiven(&FIRST_YEAR))
    .days(&MUNICIPAL_DAYS);
static ARRIVAL: Item = Item::new("arrival", Group::ByWhen, w::ARRIVAL, cite![EI_02, EI_21, LX_06])
    .detail(w::ARRIVAL_DETAIL)
    .value(Value::FromToday(&ONE_WEEK))
    .days(&MUNICIPAL_DAYS);
static ARRIVAL_ELSEWHERE: Item =
    Item::new("arrival-elsewhere", Group::ByWhen, w::ARRIVAL_ELSEWHERE, cite![EI_02, EI_03, LX_06])
        .detail(w::ARRIVAL_ELSEWHERE_DETAIL)
        .value(Value::FromToday(&ONE_WEEK))
        .days(&MUNICIPAL_DAYS);

static FEE_LOST: Item = Item::new("fee-lost", Group::Pay, w::FEE_LOST, cite![EI_18])
    .detail(w::FEE_LOST_DETAIL)
    .value(Value::Amount(&[&REISSUE]));
static FEE_LOST_WITHOUT: Item = Item::new("fee-lost-without", Group::Pay, w::FEE_LOST_WITHOUT, cite![EI_19])
    .detail(w::FEE_LOST_DETAIL)
    .value(Value::Amount(&[&REISSUE_WITHOUT]));
static FEE_LOST_EITHER: Item = Item::new("fee-lost-either", Group::Pay, w::FEE_LOST_EITHER, cite![EI_18, EI_19])
    .value(Value::Amount(&[&REISSUE, &REISSUE_WITHOUT]));
static FEE_DAMAGED: Item = Item::new("fee-damaged", Group::Pay, w::FEE_DAMAGED, cite![EI_20, LX_04])
    .detail(w::FEE_DAMAGED_DETAIL)
    .value(Value::Amount(&[&FREE, &REISSUE]));
static FEE_DAMAGED_WITHOUT: Item =
    Item::new("fee-damaged-without", Group::Pay, w::FEE_DAMAGED_WITHOUT, cite![EI_20, LX_04])
        .detail(w::FEE_DAMAGED_DETAIL)
        .value(Value::Amount(&[&FREE, &REISSUE_WITHOUT]));
static FEE_FREE: Item = Item::new("fee-free", Group::Pay, w::FEE_FREE, cite![EI_20, LX_04])
    .detail(w::FEE_FREE_DETAIL)
    .value(Value::Amount(&[&FREE]));
static FEE_FIRST_CARD: Item = Item::new("fee-first-card", Group::Pay, w::FEE_FIRST_CARD, cite![EI_20])
    .detail(w::FEE_FIRST_CARD_DETAIL)
    .value(Value::Amount(&[&FREE]));

static APPLY_AT_RESIDENCE: Item = Item::new("apply-at-residence", Group::Do, w::APPLY_AT_RESIDENCE, cite![EI_11]);
static APPLY_ELSEWHERE: Item = Item::new("apply-elsewhere", Group::Do, w::APPLY_ELSEWHERE, cite![EI_03, EI_11]);
static IN_PERSON: Item = Item::new("in-person", Group::Know, w::IN_PERSON, cite![LX_05]).detail(w::IN_PERSON_DETAIL);
static WITH_BIRTH_NOTIFICATION: Item =
    Item::new("with-birth-notification", Group::Know, w::WITH_BIRTH_NOTIFICATION, cite![LX_05]);
static ASK_HELP_DESK: Item = Item::new("ask-help-desk", Group::Do, w::ASK_HELP_DESK, cite![EI_13]);
static REPORT_LOSS: Item =
    Item::new("report-loss", Group::Do, w::REPORT_LOSS, cite![LX_02]).detail(w::REPORT_LOSS_DETAIL);
static ORDINARY_APPLICATION: Item = Item::new("ordinary-application", Group::Do, w::ORDINARY_APPLICATION, cite![EI_05]);
static RENEW_ORDINARILY: Item = Item::new("renew-ordinarily", Group::Do, w::RENEW_ORDINARILY, cite![EI_05]);

static IDENTITY: Item = Item::new("identity", Group::Bring, w::IDENTITY, cite![EI_15]).detail(w::IDENTITY_DETAIL);
static PERSONAL_INFORMATION: Item =
    Item::new("personal-information", Group::Bring, w::PERSONAL_INFORMATION, cite![EI_14])
        .detail(w::PERSONAL_INFORMATION_DETAIL);

static APPLICATION_FORM: Item = Item::new("application-form", Group::FillIn, w::APPLICATION_FORM, cite![EI_16]);
static PASSWORD_REQUEST: Item = Item::new("password-request", Group::FillIn, w::PASSWORD_REQUEST, cite![EI_17]);

static REGISTERED_MAIL: Item =
    Item::new("registered-mail", Group::Know, w::REGISTERED_MAIL, cite![EI_21, EI_22, LX_07]);
static NOBODY_RECEIVES: Item =
    Item::new("nobody-receives", Group::Do, w::NOBODY_RECEIVES, cite![EI_22, LX_07]).detail(w::NOBODY_RECEIVES_DETAIL);
static TWO_REASONS: Item = Item::new("two-reasons", Group::Know, w::TWO_REASONS, cite![EI_05, EI_07, EI_20]);
static WINDOW_RUNS: Item = Item::new("window-runs", Group::Know, w::WINDOW_RUNS, cite![EI_12]);

// Limits and amounts.

static THIRTY_DAYS_SAFE: Deadline = Deadline { id: "thirty-days-safe", count: Count::Days(29), cite: cite![EI_12] };
static THIRTY_DAYS_USUAL: Deadline = Deadline { id: "thirty-days-usual", count: Count::Days(30), cite: cite![EI_12] };
static FIRST_YEAR: Deadline =
    Deadline { id: "first-year", count: Count::DayBeforeBirthday(1), cite: cite![EI_06, LX_01] };
static ONE_WEEK: Deadline = Deadline { id: "one-week", count: Count::Days(7), cite: cite![EI_02, EI_21] };

static REISSUE: Series = Series { id: "reissue", values: &[Dated { from: LAUNCH, yen: 2000, cite: cite![EI_18] }] };
static REISSUE_WITHOUT: Series =
    Series { id: "reissue-without-certificates", values: &[Dated { from: LAUNCH, yen: 1800, cite: cite![EI_19] }] };
static FREE: Series = Series { id: "free", values: &[Dated { from: LAUNCH, yen: 0, cite: cite![EI_20] }] };
