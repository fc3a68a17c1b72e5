//! Visa passport return: where the passport goes after a U.S. visa interview, until when that can be changed, and
//! what to bring to collect it.
//!
//! Where the source is silent the decisions are these. A change is possible until 23:59 of the interview's day in
//! Japan (VP-15); without an interview, and on every later day, the call center is asked, never the Embassy (VP-32).
//! The seven days (VP-46) are shown with both ways of counting, the earlier first, and the date on the notice decides;
//! under Kyoku Dome they are the same until the ten days of LV-03 are confirmed. When they have passed nothing is
//! refused: the post office is asked. Who signs for a child that cannot is not said: the call center is asked.

use crate::{
    cite,
    procedures::{Point, Procedure, Section, links},
    rules::{
        amount::{Dated, Series},
        cite::VISA_PASSPORT_RETURN as SOURCE,
        deadline::{Count, Deadline},
        flow::{
            Ahead, Answer, Band, Dates, Group, Input, Item, Outcome, Phrase, Question, Then, Value, Verdict, Wizard,
        },
    },
    text::{t::visa_passport_return as w, terms},
};

/// The procedure.
pub static VISA_PASSPORT_RETURN: Procedure = Procedure {
    id: "visa-passport-return",
    title: w::TITLE,
    summary: w::SUMMARY,
    source: &SOURCE,
    guide: GUIDE,
    wizards: &[&DESTINATION, &CHANGE, &COLLECTING],
};

/// Where should it go, and how is that written?
pub static DESTINATION: Wizard = Wizard {
    id: "destination",
    title: w::DESTINATION_TITLE,
    description: w::DESTINATION_DESCRIPTION,
    start: &KIND,
    begins: None,
};

/// Can I still change it?
pub static CHANGE: Wizard =
    Wizard { id: "change", title: w::CHANGE_TITLE, description: w::CHANGE_DESCRIPTION, start: &WHAT, begins: None };

/// What do I bring to collect it, and by when?
pub static COLLECTING: Wizard = Wizard {
    id: "collecting",
    title: w::COLLECTING_TITLE,
    description: w::COLLECTING_DESCRIPTION,
    start: &PLACE,
    begins: None,
};

// What the guide says.

static GUIDE: &[Section] = &[
    Section::new(
        "where",
        w::GUIDE_WHERE,
        &[
            Point { text: w::GUIDE_DELIVERED, cite: cite![VP_01, LV_01] },
            Point { text: w::GUIDE_LIST, cite: cite![VP_03] },
            Point { text: w::GUIDE_UNDELIVERED, cite: cite![VP_02] },
        ],
    ),
    Section::new(
        "post-office",
        w::GUIDE_POST_OFFICE,
        &[
            Point { text: w::GUIDE_HOURS, cite: cite![VP_04] },
            Point { text: w::GUIDE_KYOKU_DOME, cite: cite![VP_05] },
            Point { text: w::GUIDE_WITHOUT_KYOKU_DOME, cite: cite![VP_06] },
            Point { text: w::GUIDE_FINDER, cite: cite![VP_07] },
        ],
    ),
    Section::new(
        "papers",
        w::GUIDE_PAPERS,
        &[
            Point { text: w::GUIDE_PHOTO_ID, cite: cite![VP_08] },
            Point { text: w::GUIDE_ALSO_BRING, cite: cite![VP_09] },
            Point { text: w::GUIDE_PROXY, cite: cite![VP_10] },
            Point { text: w::GUIDE_PROXY_BRINGS, cite: cite![VP_11] },
            Point { text: w::GUIDE_PROXY_ALSO, cite: cite![VP_12] },
            Point { text: w::GUIDE_EACH_MEMBER, cite: cite![VP_13] },
        ],
    )
    .link(&links::PROXY),
    Section::new(
        "changing",
        w::GUIDE_CHANGING,
        &[
            Point { text: w::GUIDE_CHECK_LETTER, cite: cite![VP_14] },
            Point { text: w::GUIDE_UNTIL, cite: cite![VP_15] },
            Point { text: w::GUIDE_LOG_IN, cite: cite![VP_16] },
            Point { text: w::GUIDE_FREE, cite: cite![VP_17, LV_01] },
        ],
    )
    .link(&links::CHANGE),
    Section::new(
        "delays",
        w::GUIDE_DELAYS,
        &[
            Point { text: w::GUIDE_NAME, cite: cite![VP_18] },
            Point { text: w::GUIDE_LETTERS, cite: cite![VP_19] },
            Point { text: w::GUIDE_NAME_EMAIL, cite: cite![VP_20] },
            Point { text: w::GUIDE_NUMBER, cite: cite![VP_21] },
            Point { text: w::GUIDE_REPORT, cite: cite![VP_22] },
            Point { text: w::GUIDE_INCOMPLETE, cite: cite![VP_23] },
            Point { text: w::GUIDE_HOME, cite: cite![VP_24, VP_26] },
            Point { text: w::GUIDE_OFFICE, cite: cite![VP_25, VP_27] },
            Point { text: w::GUIDE_MILITARY, cite: cite![VP_28] },
            Point { text: w::GUIDE_ADDRESS_EMAIL, cite: cite![VP_29] },
            Point { text: w::GUIDE_NAMEPLATE, cite: cite![VP_30] },
        ],
    )
    .link(&links::ADDRESS),
    Section::new(
        "tracking",
        w::GUIDE_TRACKING,
        &[
            Point { text: w::GUIDE_INSTANT, cite: cite![VP_31] },
            Point { text: w::GUIDE_EMAIL, cite: cite![VP_33] },
            Point { text: w::GUIDE_ONLINE, cite: cite![VP_34] },
            Point { text: w::GUIDE_CALL_CENTER, cite: cite![VP_35] },
            Point { text: w::GUIDE_EMBASSY, cite: cite![VP_32] },
        ],
    ),
    Section::new(
        "messages",
        w::GUIDE_MESSAGES,
        &[
            Point { text: w::GUIDE_STILL_WITH, cite: cite![VP_36] },
            Point { text: w::GUIDE_PROCESSED, cite: cite![VP_37] },
            Point { text: w::GUIDE_OUT_FOR_DELIVERY, cite: cite![VP_38, LV_02] },
            Point { text: w::GUIDE_PICKED_UP, cite: cite![VP_39] },
            Point { text: w::GUIDE_NO_UPDATE, cite: cite![VP_40, VP_41] },
            Point { text: w::GUIDE_RETURNED, cite: cite![VP_42, VP_43] },
        ],
    )
    .link(&links::STATUS),
    Section::new("families", w::GUIDE_FAMILIES, &[Point { text: w::GUIDE_SEPARATELY, cite: cite![VP_44] }]),
    Section::new(
        "redelivery",
        w::GUIDE_REDELIVERY,
        &[
            Point { text: w::GUIDE_NOTICE, cite: cite![VP_45] },
            Point { text: w::GUIDE_SEVEN_DAYS, cite: cite![VP_46, LV_03] },
            Point { text: w::GUIDE_ARRANGE, cite: cite![VP_47] },
            Point { text: w::GUIDE_TRACE, cite: cite![VP_48] },
        ],
    )
    .link(&links::COLLECTING),
];

// Where should it go? The questions.

static KIND: Question = Question {
    id: "kind",
    text: w::KIND,
    hint: Some(w::KIND_HINT),
    cite: cite![VP_01, VP_23],
    input: Input::Choice(&[&HOME, &OFFICE, &SCHOOL, &HOTEL, &SOMEBODY, &POST_OFFICE, &ABROAD]),
};
static HOME: Answer = Answer::new("home", w::HOME, cite![VP_24], &Then::Ask(&BUILDING));
static OFFICE: Answer = Answer::new("office", w::OFFICE, cite![VP_25, VP_27], &Then::End(&TO_OFFICE)).items(&[
    &ADDRESS_OFFICE,
    &COMPANY,
    &BUILDING_FLOOR,
    &RECEIVER,
    &YOUR_NAME,
]);
static SCHOOL: Answer = Answer::new("school", w::SCHOOL, cite![VP_25, VP_26], &Then::End(&TO_SCHOOL)).items(&[
    &ADDRESS_SCHOOL,
    &SCHOOL_NAME,
    &SCHOOL_FLOOR,
    &RECEIVER,
    &YOUR_NAME,
]);
static HOTEL: Answer = Answer::new("hotel", w::HOTEL, cite![VP_24, VP_26], &Then::End(&TO_HOTEL)).items(&[
    &ADDRESS_HOTEL,
    &HOTEL_NAME,
    &RECEIVER,
    &YOUR_NAME,
]);
static SOMEBODY: Answer = Answer::new("somebody", w::SOMEBODY, cite![VP_24, VP_26], &Then::Ask(&BUILDING_THERE))
    .items(&[&ADDRESS_SOMEBODY, &HOST, &YOUR_NAME]);
static POST_OFFICE: Answer =
    Answer::new("post-office", w::POST_OFFICE, cite![VP_05], &Then::End(&TO_POST_OFFICE)).hint(w::POST_OFFICE_HINT);
static ABROAD: Answer = Answer::new("not-in-japan", w::ABROAD, cite![VP_23, VP_28], &Then::End(&NOT_IN_JAPAN));

static BUILDING: Question = Question {
    id: "building",
    text: w::BUILDING,
    hint: None,
    cite: cite![VP_24],
    input: Input::Choice(&[&HOUSE, &APARTMENT, &UNSURE]),
};
static HOUSE: Answer =
    Answer::new("house", w::HOUSE, cite![VP_24], &Then::Ask(&NAMEPLATE)).items(&[&ADDRESS_HOUSE, &YOUR_NAME]);
static APARTMENT: Answer = Answer::new("apartment", w::APARTMENT, cite![VP_24, VP_26], &Then::Ask(&NAMEPLATE))
    .items(&[&ADDRESS_APARTMENT, &BUILDING_ROOM, &YOUR_NAME]);
static UNSURE: Answer = Answer::new("unsure", w::UNSURE, cite![VP_24], &Then::Ask(&NAMEPLATE))
    .hint(w::UNSURE_HINT)
    .items(&[&ADDRESS_APARTMENT, &ROOM_IF_ANY, &YOUR_NAME]);

static BUILDING_THERE: Question = Question {
    id: "building",
    text: w::BUILDING_THERE,
    hint: None,
    cite: cite![VP_24],
    input: Input::Choice(&[&HOUSE_THERE, &APARTMENT_THERE, &UNSURE_THERE]),
};
static HOUSE_THERE: Answer = Answer::new("house", w::HOUSE, cite![VP_24], &Then::Ask(&NAMEPLATE));
static APARTMENT_THERE: Answer =
    Answer::new("apartment", w::APARTMENT, cite![VP_24, VP_26], &Then::Ask(&NAMEPLATE)).items(&[&BUILDING_ROOM]);
static UNSURE_THERE: Answer =
    Answer::new("unsure", w::UNSURE, cite![VP_24], &Then::Ask(&NAMEPLATE)).hint(w::UNSURE_HINT).items(&[&ROOM_IF_ANY]);

static NAMEPLATE: Question = Question {
    id: "nameplate",
    text: w::NAMEPLATE,
    hint: Some(w::NAMEPLATE_HINT),
    cite: cite![VP_30],
    input: Input::Choice(&[&NAMEPLATE_THERE, &NAMEPLATE_MISSING, &JAPANESE_PASSPORT]),
};
static NAMEPLATE_THERE: Answer = Answer::new("there", w::NAMEPLATE_THERE, cite![VP_30], &BY_BUILDING);
static NAMEPLATE_MISSING: Answer =
    Answer::new("missing", w::NAMEPLATE_MISSING, cite![VP_30], &Then::End(&NAMEPLATE_FIRST));
static JAPANESE_PASSPORT: Answer = Answer::new("japanese", w::JAPANESE_PASSPORT, cite![VP_30], &BY_BUILDING);
static BY_BUILDING: Then = Then::Fork {
    given: &[&SOMEBODY],
    yes: &Then::End(&TO_SOMEBODY),
    no: &Then::Fork {
        given: &[&HOUSE],
        yes: &Then::End(&TO_HOUSE),
        no: &Then::Fork { given: &[&APARTMENT], yes: &Then::End(&TO_APARTMENT), no: &Then::End(&TO_HOME) },
    },
};

// Where should it go? What can be true of the case.

static TO_HOUSE: Outcome = Outcome {
    id: "house",
    verdict: Verdict::Conditions,
    text: w::TO_HOUSE,
    detail: w::TO_HOUSE_DETAIL,
    cite: cite![VP_23, VP_24],
    items: PROFILE,
    say: &[],
};
static TO_APARTMENT: Outcome = Outcome {
    id: "apartment",
    verdict: Verdict::Conditions,
    text: w::TO_APARTMENT,
    detail: w::TO_APARTMENT_DETAIL,
    cite: cite![VP_24, VP_26],
    items: PROFILE,
    say: &[],
};
static TO_HOME: Outcome = Outcome {
    id: "house-or-apartment",
    verdict: Verdict::Conditions,
    text: w::TO_HOME,
    detail: w::TO_HOME_DETAIL,
    cite: cite![VP_24],
    items: PROFILE,
    say: &[],
};
static TO_SOMEBODY: Outcome = Outcome {
    id: "somebody-elses-home",
    verdict: Verdict::Conditions,
    text: w::TO_SOMEBODY,
    detail: w::TO_SOMEBODY_DETAIL,
    cite: cite![VP_24, VP_26],
    items: PROFILE,
    say: &[],
};
static NAMEPLATE_FIRST: Outcome = Outcome {
    id: "nameplate-first",
    verdict: Verdict::Conditions,
    text: w::NAMEPLATE_FIRST,
    detail: w::NAMEPLATE_FIRST_DETAIL,
    cite: cite![VP_30],
    items: &[&PUT_UP_NAME, &COMPARE_LETTER, &ANOTHER_PLACE, &NO_EMAIL, &CHANGE_LATER],
    say: &[],
};
static TO_OFFICE: Outcome = Outcome {
    id: "office",
    verdict: Verdict::Conditions,
    text: w::TO_OFFICE,
    detail: w::TO_OFFICE_DETAIL,
    cite: cite![VP_25, VP_27],
    items: RECEPTION,
    say: &[],
};
static TO_SCHOOL: Outcome = Outcome {
    id: "school",
    verdict: Verdict::Conditions,
    text: w::TO_SCHOOL,
    detail: w::TO_SCHOOL_DETAIL,
    cite: cite![VP_25, VP_26],
    items: RECEPTION,
    say: &[],
};
static TO_HOTEL: Outcome = Outcome {
    id: "hotel",
    verdict: Verdict::Conditions,
    text: w::TO_HOTEL,
    detail: w::TO_HOTEL_DETAIL,
    cite: cite![VP_24, VP_26],
    items: RECEPTION,
    say: &[],
};
static TO_POST_OFFICE: Outcome = Outcome {
    id: "post-office",
    verdict: Verdict::Conditions,
    text: w::TO_POST_OFFICE,
    detail: w::TO_POST_OFFICE_DETAIL,
    cite: cite![VP_05, VP_06],
    items: &[
        &ADDRESS_POST_OFFICE,
        &KYOKU_DOME,
        &POST_OFFICE_NAME,
        &YOUR_NAME,
        &COMPARE_LETTER,
        &COLLECT_WITH_ID,
        &FINDER,
        &NO_EMAIL,
        &CHANGE_LATER,
    ],
    say: &[],
};
static NOT_IN_JAPAN: Outcome = Outcome {
    id: "not-in-japan",
    verdict: Verdict::No,
    text: w::NOT_IN_JAPAN,
    detail: w::NOT_IN_JAPAN_DETAIL,
    cite: cite![VP_23, VP_28],
    items: &[&CHOOSE_IN_JAPAN, &CHANGE_LATER],
    say: &[],
};

/// What every address in the profile needs.
static PROFILE: &[&Item] = &[&COMPARE_LETTER, &NO_EMAIL, &CHANGE_LATER];
/// The same where somebody at a desk takes it in.
static RECEPTION: &[&Item] = &[&COMPARE_LETTER, &NAME_AT_DESK, &NO_EMAIL, &CHANGE_LATER];

// Where should it go? What outcomes are made of.

static ADDRESS_HOUSE: Item = Item::new("address-house", Group::FillIn, w::WHOLE_ADDRESS, cite![VP_23])
    .detail(w::EXAMPLE_DETAIL)
    .value(Value::Example(terms::EXAMPLE_HOUSE))
    .link(&links::HOUSE);
static ADDRESS_APARTMENT: Item = Item::new("address-apartment", Group::FillIn, w::WHOLE_ADDRESS, cite![VP_23, VP_24])
    .detail(w::EXAMPLE_DETAIL)
    .value(Value::Example(terms::EXAMPLE_APARTMENT))
    .link(&links::APARTMENT);
static ADDRESS_OFFICE: Item = Item::new("address-office", Group::FillIn, w::WHOLE_ADDRESS, cite![VP_23, VP_25])
    .detail(w::EXAMPLE_DETAIL)
    .value(Value::Example(terms::EXAMPLE_OFFICE))
    .link(&links::OFFICE);
static ADDRESS_SCHOOL: Item = Item::new("address-school", Group::FillIn, w::WHOLE_ADDRESS, cite![VP_23, VP_25])
    .detail(w::EXAMPLE_DETAIL)
    .value(Value::Example(terms::EXAMPLE_SCHOOL))
    .link(&links::SCHOOL);
static ADDRESS_HOTEL: Item = Item::new("address-hotel", Group::FillIn, w::WHOLE_ADDRESS, cite![VP_23, VP_24])
    .detail(w::EXAMPLE_DETAIL)
    .value(Value::Example(terms::EXAMPLE_HOTEL))
    .link(&links::HOTEL);
static ADDRESS_SOMEBODY: Item = Item::new("address-somebody", Group::FillIn, w::WHOLE_ADDRESS, cite![VP_23, VP_24])
    .detail(w::EXAMPLE_DETAIL)
    .value(Value::Example(terms::EXAMPLE_SOMEBODY))
    .link(&links::SOMEBODY);
static ADDRESS_POST_OFFICE: Item =
    Item::new("address-post-office", Group::FillIn, w::POST_OFFICE_ADDRESS, cite![VP_05])
        .detail(w::EXAMPLE_DETAIL)
        .value(Value::Example(terms::EXAMPLE_POST_OFFICE))
        .link(&links::POST_OFFICE);
static BUILDING_ROOM: Item = Item::new("building-room", Group::FillIn, w::BUILDING_ROOM, cite![VP_24, VP_26]);
static ROOM_IF_ANY: Item = Item::new("room-if-any", Group::FillIn, w::ROOM_IF_ANY, cite![VP_24, VP_26]);
static YOUR_NAME: Item =
    Item::new("your-name", Group::FillIn, w::YOUR_NAME, cite![VP_18, VP_19]).detail(w::YOUR_NAME_DETAIL);
static HOST: Item = Item::new("host", Group::FillIn, w::HOST, cite![VP_24, VP_26]).detail(w::HOST_DETAIL);
static COMPANY: Item = Item::new("company", Group::FillIn, w::COMPANY, cite![VP_25, VP_27]);
static BUILDING_FLOOR: Item = Item::new("building-floor", Group::FillIn, w::BUILDING_FLOOR, cite![VP_25, VP_27]);
static RECEIVER: Item = Item::new("receiver", Group::FillIn, w::RECEIVER, cite![VP_24, VP_25]);
static SCHOOL_NAME: Item = Item::new("school-name", Group::FillIn, w::SCHOOL_NAME, cite![VP_25, VP_26]);
static SCHOOL_FLOOR: Item = Item::new("school-floor", Group::FillIn, w::SCHOOL_FLOOR, cite![VP_25]);
static HOTEL_NAME: Item = Item::new("hotel-name", Group::FillIn, w::HOTEL_NAME, cite![VP_24, VP_26]);
static KYOKU_DOME: Item =
    Item::new("kyoku-dome", Group::FillIn, w::KYOKU_DOME, cite![VP_05, VP_06]).detail(w::KYOKU_DOME_DETAIL);
static POST_OFFICE_NAME: Item = Item::new("post-office-name", Group::FillIn, w::POST_OFFICE_NAME, cite![VP_05]);

static COMPARE_LETTER: Item = Item::new("compare-letter", Group::Know, w::COMPARE_LETTER, cite![VP_14]);
static PUT_UP_NAME: Item =
    Item::new("put-up-name", Group::Do, w::PUT_UP_NAME, cite![VP_30]).detail(w::PUT_UP_NAME_DETAIL);
static ANOTHER_PLACE: Item = Item::new("another-place", Group::Know, w::ANOTHER_PLACE, cite![VP_03, VP_05]);
static NAME_AT_DESK: Item =
    Item::new("name-at-desk", Group::Know, w::NAME_AT_DESK, cite![VP_30]).detail(w::NAME_AT_DESK_DETAIL);
static NO_EMAIL: Item = Item::new("no-email", Group::Know, w::NO_EMAIL, cite![VP_20, VP_29]);
static CHANGE_LATER: Item =
    Item::new("change-later", Group::Know, w::CHANGE_LATER, cite![VP_15, VP_17]).link(&links::CHANGE);
static COLLECT_WITH_ID: Item =
    Item::new("collect-with-id", Group::Know, w::COLLECT_WITH_ID, cite![VP_04, VP_08]).link(&links::COLLECTING);
static FINDER: Item = Item::new("finder", Group::Know, w::FINDER, cite![VP_03, VP_07]);
static CHOOSE_IN_JAPAN: Item =
    Item::new("choose-in-japan", Group::Do, w::CHOOSE_IN_JAPAN, cite![VP_03, VP_28]).detail(w::CHOOSE_IN_JAPAN_DETAIL);

// Can I still change it? The questions.

static WHAT: Question = Question {
    id: "what",
    text: w::WHAT,
    hint: None,
    cite: cite![VP_15, VP_22],
    input: Input::Choice(&[&WHERE_TO, &IDENTITY, &BOTH]),
};
static WHERE_TO: Answer =
    Answer::new("place", w::WHERE_TO, cite![VP_15], &Then::Ask(&INTERVIEW)).hint(w::WHERE_TO_HINT);
static IDENTITY: Answer = Answer::new("identity", w::IDENTITY, cite![VP_22], &Then::End(&REPORT_AT_ONCE));
static BOTH: Answer = Answer::new("both", w::BOTH, cite![VP_15, VP_22], &Then::Ask(&INTERVIEW)).items(&[&REPORT]);

static INTERVIEW: Question = Question {
    id: "interview",
    text: w::INTERVIEW,
    hint: Some(w::INTERVIEW_HINT),
    cite: cite![VP_15],
    input: Input::Date(&Dates {
        bands: &[Band { until: &DAY_BEFORE, answer: &AHEAD }, Band { until: &INTERVIEW_DAY, answer: &TODAY }],
        passed: &PAST,
        instead: &[&BY_MAIL, &NOT_BOOKED],
        ahead: Ahead::Allowed,
    }),
};
static AHEAD: Answer = Answer::new("ahead", w::AHEAD, cite![VP_15], &Then::End(&OPEN));
static TODAY: Answer = Answer::new("today", w::TODAY, cite![VP_15], &Then::End(&OPEN_TODAY));
static PAST: Answer = Answer::new("past", w::PAST, cite![VP_15], &Then::Ask(&TRACKING));
static BY_MAIL: Answer = Answer::new("by-mail", w::BY_MAIL, cite![VP_15], &Then::End(&NO_INTERVIEW));
static NOT_BOOKED: Answer = Answer::new("not-booked", w::NOT_BOOKED, cite![VP_03], &Then::End(&CHOOSE_WHEN_BOOKING));

static TRACKING: Question = Question {
    id: "tracking",
    text: w::TRACKING,
    hint: Some(w::TRACKING_HINT),
    cite: cite![VP_31, VP_34],
    input: Input::Choice(&[&NOT_SENT, &SENT, &RETURNED]),
};
static NOT_SENT: Answer =
    Answer::new("not-sent", w::NOT_SENT, cite![VP_36, VP_37, VP_40], &Then::End(&CLOSED)).hint(w::NOT_SENT_HINT);
static SENT: Answer =
    Answer::new("sent", w::SENT, cite![VP_38, VP_39, VP_45], &Then::End(&ON_ITS_WAY)).hint(w::SENT_HINT);
static RETURNED: Answer =
    Answer::new("returned", w::RETURNED, cite![VP_42], &Then::End(&SENT_BACK)).hint(w::RETURNED_HINT);

// Can I still change it? What can be true of the case.

static OPEN: Outcome = Outcome {
    id: "open",
    verdict: Verdict::Yes,
    text: w::OPEN,
    detail: w::OPEN_DETAIL,
    cite: cite![VP_15, VP_16],
    items: &[&UNTIL, &FREE_CHANGE, &LOG_IN, &OR_CALL, &CHECK_LETTER, &HOW_TO_WRITE],
    say: &[],
};
static OPEN_TODAY: Outcome = Outcome {
    id: "open-today",
    verdict: Verdict::Yes,
    text: w::OPEN_TODAY,
    detail: w::OPEN_TODAY_DETAIL,
    cite: cite![VP_15, VP_16],
    items: &[&UNTIL, &FREE_CHANGE, &LOG_IN, &OR_CALL, &CHECK_LETTER, &HOW_TO_WRITE],
    say: &[],
};
static NO_INTERVIEW: Outcome = Outcome {
    id: "no-interview",
    verdict: Verdict::AskFirst,
    text: w::NO_INTERVIEW,
    detail: w::NO_INTERVIEW_DETAIL,
    cite: cite![VP_15],
    items: &[&ASK_CALL_CENTER, &CHECK_LETTER, &NEVER_EMBASSY],
    say: &[],
};
static CHOOSE_WHEN_BOOKING: Outcome = Outcome {
    id: "choose-when-booking",
    verdict: Verdict::Yes,
    text: w::CHOOSE_WHEN_BOOKING,
    detail: w::CHOOSE_WHEN_BOOKING_DETAIL,
    cite: cite![VP_01, VP_03, VP_15],
    items: &[&CHOOSE_PLACE, &CHECK_LETTER, &HOW_TO_WRITE],
    say: &[],
};
static CLOSED: Outcome = Outcome {
    id: "closed",
    verdict: Verdict::AskFirst,
    text: w::CLOSED,
    detail: w::CLOSED_DETAIL,
    cite: cite![VP_15, VP_32],
    items: &[&WAS_UNTIL, &ASK_CALL_CENTER, &NEVER_EMBASSY, &IF_NOBODY_HOME],
    say: &[],
};
static ON_ITS_WAY: Outcome = Outcome {
    id: "on-its-way",
    verdict: Verdict::No,
    text: w::ON_ITS_WAY,
    detail: w::ON_ITS_WAY_DETAIL,
    cite: cite![VP_15, VP_38, VP_39],
    items: &[&FOLLOW, &USE_NOTICE, &SEVEN_DAYS, &IF_SENT_BACK, &NEVER_EMBASSY],
    say: &[],
};
static SENT_BACK: Outcome = Outcome {
    id: "sent-back",
    verdict: Verdict::AskFirst,
    text: w::SENT_BACK,
    detail: w::SENT_BACK_DETAIL,
    cite: cite![VP_42, VP_43],
    items: &[&ASK_REDELIVERY, &COMPARE_PASSPORT, &HOW_TO_WRITE, &NEVER_EMBASSY],
    say: &[],
};
static REPORT_AT_ONCE: Outcome = Outcome {
    id: "report-at-once",
    verdict: Verdict::AskFirst,
    text: w::REPORT_AT_ONCE,
    detail: w::REPORT_AT_ONCE_DETAIL,
    cite: cite![VP_22],
    items: &[&REPORT, &COMPARE_PASSPORT],
    say: &[],
};

// Can I still change it? What outcomes are made of.

static UNTIL: Item = Item::new("until", Group::ByWhen, w::UNTIL, cite![VP_15])
    .detail(w::UNTIL_DETAIL)
    .value(Value::EndOfGiven(&INTERVIEW_DAY));
static WAS_UNTIL: Item = Item::new("was-until", Group::ByWhen, w::WAS_UNTIL, cite![VP_15])
    .detail(w::UNTIL_DETAIL)
    .value(Value::EndOfGiven(&INTERVIEW_DAY));
static FREE_CHANGE: Item = Item::new("free-change", Group::Pay, w::FREE_CHANGE, cite![VP_17, LV_01])
    .detail(w::FREE_CHANGE_DETAIL)
    .value(Value::Amount(&[&NO_COST]));
static LOG_IN: Item = Item::new("log-in", Group::Do, w::LOG_IN, cite![VP_15, VP_16]).detail(w::LOG_IN_DETAIL);
static OR_CALL: Item = Item::new("or-call", Group::Know, w::OR_CALL, cite![VP_15, VP_35]);
static CHECK_LETTER: Item = Item::new("check-letter", Group::Do, w::CHECK_LETTER, cite![VP_14]);
static HOW_TO_WRITE: Item =
    Item::new("how-to-write", Group::Know, w::HOW_TO_WRITE, cite![VP_23]).link(&links::DESTINATION);
static CHOOSE_PLACE: Item = Item::new("choose-place", Group::Do, w::CHOOSE_PLACE, cite![VP_01, VP_03]);
static ASK_CALL_CENTER: Item =
    Item::new("ask-call-center", Group::Do, w::ASK_CALL_CENTER, cite![VP_35]).detail(w::CALL_CENTER_DETAIL);
static NEVER_EMBASSY: Item = Item::new("never-embassy", Group::Know, w::NEVER_EMBASSY, cite![VP_32]);
static IF_NOBODY_HOME: Item =
    Item::new("if-nobody-home", Group::Know, w::IF_NOBODY_HOME, cite![VP_45, VP_47]).link(&links::COLLECTING);
static FOLLOW: Item =
    Item::new("follow", Group::Do, w::FOLLOW, cite![VP_38, VP_39, VP_48]).detail(w::FOLLOW_DETAIL).link(&links::STATUS);
static USE_NOTICE: Item =
    Item::new("use-notice", Group::Do, w::USE_NOTICE, cite![VP_02, VP_47]).link(&links::COLLECTING);
static SEVEN_DAYS: Item = Item::new("seven-days", Group::Know, w::SEVEN_DAYS, cite![VP_46, LV_03]);
static IF_SENT_BACK: Item = Item::new("if-sent-back", Group::Know, w::IF_SENT_BACK, cite![VP_42, VP_43]);
static ASK_REDELIVERY: Item =
    Item::new("ask-redelivery", Group::Do, w::ASK_REDELIVERY, cite![VP_35, VP_43]).detail(w::CALL_CENTER_DETAIL);
static COMPARE_PASSPORT: Item =
    Item::new("compare-passport", Group::Do, w::COMPARE_PASSPORT, cite![VP_18, VP_19, VP_20, VP_21])
        .link(&links::ADDRESS);
static REPORT: Item = Item::new("report", Group::Do, w::REPORT, cite![VP_22, VP_35]).detail(w::CALL_CENTER_DETAIL);

// Collecting it. The questions.

static PLACE: Question = Question {
    id: "place",
    text: w::PLACE,
    hint: None,
    cite: cite![VP_02, VP_04],
    input: Input::Choice(&[&CHOSEN, &NOTICE]),
};
static CHOSEN: Answer = Answer::new("chosen", w::CHOSEN, cite![VP_04, VP_05], &Then::Ask(&ARRIVED))
    .hint(w::CHOSEN_HINT)
    .say(&[Phrase { japanese: terms::SAY_KYOKU_DOME, meaning: w::SAY_KYOKU_DOME }]);
static NOTICE: Answer = Answer::new("notice", w::NOTICE, cite![VP_02, VP_45], &Then::Ask(&ATTEMPT))
    .hint(w::NOTICE_HINT)
    .items(&[&BRING_NOTICE, &OR_REDELIVERY])
    .say(&[Phrase { japanese: terms::SAY_NOTICE, meaning: w::SAY_NOTICE }]);

static ATTEMPT: Question = Question {
    id: "attempt",
    text: w::ATTEMPT,
    hint: Some(w::ATTEMPT_HINT),
    cite: cite![VP_45, VP_46],
    input: Input::Date(&Dates {
        bands: &[Band { until: &KEPT_SAFE, answer: &KEPT }, Band { until: &KEPT_USUAL, answer: &KEPT_LAST_DAY }],
        passed: &KEPT_PASSED,
        instead: &[&ATTEMPT_UNKNOWN],
        ahead: Ahead::Refused,
    }),
};
static KEPT: Answer =
    Answer::new("in-time", w::WITHIN, cite![VP_46], &Then::Ask(&WHO)).items(&[&COLLECT_SAFE, &COLLECT_USUAL]);
static KEPT_LAST_DAY: Answer =
    Answer::new("last-day", w::LAST_DAY, cite![VP_46], &Then::Ask(&WHO)).items(&[&COLLECT_USUAL]);
static KEPT_PASSED: Answer = Answer::new("passed", w::PASSED, cite![VP_46], &Then::End(&KEPT_OVER));
static ATTEMPT_UNKNOWN: Answer =
    Answer::new("unknown", w::UNKNOWN, cite![VP_46], &Then::Ask(&WHO)).items(&[&FIND_DATE]);

static ARRIVED: Question = Question {
    id: "arrived",
    text: w::ARRIVED,
    hint: Some(w::ARRIVED_HINT),
    cite: cite![VP_39, VP_46, LV_03],
    input: Input::Date(&Dates {
        bands: &[Band { until: &HELD_SAFE, answer: &HELD }, Band { until: &HELD_USUAL, answer: &HELD_LAST_DAY }],
        passed: &HELD_PASSED,
        instead: &[&ARRIVED_UNKNOWN],
        ahead: Ahead::Refused,
    }),
};
static HELD: Answer = Answer::new("in-time", w::WITHIN, cite![VP_46, LV_03], &Then::Ask(&WHO))
    .items(&[&HELD_UNTIL_SAFE, &HELD_UNTIL_USUAL]);
static HELD_LAST_DAY: Answer =
    Answer::new("last-day", w::LAST_DAY, cite![VP_46, LV_03], &Then::Ask(&WHO)).items(&[&HELD_UNTIL_USUAL]);
static HELD_PASSED: Answer = Answer::new("passed", w::PASSED, cite![VP_46, LV_03], &Then::End(&HELD_OVER));
static ARRIVED_UNKNOWN: Answer =
    Answer::new("unknown", w::UNKNOWN, cite![VP_46, LV_03], &Then::Ask(&WHO)).items(&[&HELD_SEVEN_DAYS]);

static WHO: Question = Question {
    id: "who",
    text: w::WHO,
    hint: None,
    cite: cite![VP_08, VP_10],
    input: Input::Choice(&[&MYSELF, &PROXY]),
};
static MYSELF: Answer = Answer::new("myself", w::MYSELF, cite![VP_08], &Then::Ask(&MY_PASSPORTS)).items(&[
    &OWN_ID,
    &OWN_LETTER,
    &OWN_ADDRESS,
]);
static PROXY: Answer = Answer::new("proxy", w::PROXY, cite![VP_10, VP_11], &Then::Ask(&THEIR_PASSPORTS))
    .items(&[&PROXY_ID, &PROXY_ADDRESS])
    .say(&[Phrase { japanese: terms::SAY_PROXY, meaning: w::SAY_PROXY }]);

static MY_PASSPORTS: Question = Question {
    id: "passports",
    text: w::PASSPORTS,
    hint: Some(w::PASSPORTS_HINT),
    cite: cite![VP_13, VP_44],
    input: Input::Choice(&[&ONLY_MINE, &MINE_AND_FAMILY]),
};
static ONLY_MINE: Answer = Answer::new(
    "one",
    w::ONLY_MINE,
    cite![VP_08],
    &Then::Fork { given: LAST_DAYS, yes: &Then::End(&POSSIBLY_LAST_DAY), no: &Then::End(&COLLECT_MYSELF) },
);
static MINE_AND_FAMILY: Answer = Answer::new(
    "several",
    w::MINE_AND_FAMILY,
    cite![VP_10, VP_13, VP_44],
    &Then::Fork { given: LAST_DAYS, yes: &Then::End(&POSSIBLY_LAST_DAY), no: &Then::End(&COLLECT_FAMILY) },
)
.items(&[&SIGN_EACH_OTHER, &LETTERS_OTHERS, &COPIES_OTHERS, &CHILDREN, &SEPARATE_DAYS])
.say(&[Phrase { japanese: terms::SAY_FAMILY, meaning: w::SAY_FAMILY }]);

static THEIR_PASSPORTS: Question = Question {
    id: "passports",
    text: w::PASSPORTS,
    hint: Some(w::PASSPORTS_HINT),
    cite: cite![VP_13, VP_44],
    input: Input::Choice(&[&ONLY_ONE, &SEVERAL]),
};
static ONLY_ONE: Answer = Answer::new(
    "one",
    w::ONLY_ONE,
    cite![VP_10],
    &Then::Fork { given: LAST_DAYS, yes: &Then::End(&POSSIBLY_LAST_DAY), no: &Then::End(&COLLECT_BY_PROXY) },
)
.items(&[&SIGN_LETTER, &LETTER, &COPY]);
static SEVERAL: Answer = Answer::new(
    "several",
    w::SEVERAL,
    cite![VP_10, VP_13, VP_44],
    &Then::Fork { given: LAST_DAYS, yes: &Then::End(&POSSIBLY_LAST_DAY), no: &Then::End(&COLLECT_ALL_BY_PROXY) },
)
.items(&[&SIGN_EACH, &LETTERS, &COPIES, &CHILDREN, &SEPARATE_DAYS])
.say(&[Phrase { japanese: terms::SAY_FAMILY, meaning: w::SAY_FAMILY }]);
/// On these days only the usual count leaves time.
static LAST_DAYS: &[&Answer] = &[&KEPT_LAST_DAY, &HELD_LAST_DAY];

// Collecting it. What can be true of the case.

static COLLECT_MYSELF: Outcome = Outcome {
    id: "collect-myself",
    verdict: Verdict::Yes,
    text: w::COLLECT_MYSELF,
    detail: w::COLLECT_DETAIL,
    cite: cite![VP_04, VP_08],
    items: COUNTER,
    say: &[],
};
static COLLECT_FAMILY: Outcome = Outcome {
    id: "collect-family",
    verdict: Verdict::Conditions,
    text: w::COLLECT_FAMILY,
    detail: w::COLLECT_FAMILY_DETAIL,
    cite: cite![VP_04, VP_08, VP_13],
    items: COUNTER,
    say: &[],
};
static COLLECT_BY_PROXY: Outcome = Outcome {
    id: "collect-by-proxy",
    verdict: Verdict::Conditions,
    text: w::COLLECT_BY_PROXY,
    detail: w::COLLECT_BY_PROXY_DETAIL,
    cite: cite![VP_10, VP_11],
    items: COUNTER,
    say: &[],
};
static COLLECT_ALL_BY_PROXY: Outcome = Outcome {
    id: "collect-all-by-proxy",
    verdict: Verdict::Conditions,
    text: w::COLLECT_ALL_BY_PROXY,
    detail: w::COLLECT_ALL_BY_PROXY_DETAIL,
    cite: cite![VP_10, VP_11, VP_13],
    items: COUNTER,
    say: &[],
};
static POSSIBLY_LAST_DAY: Outcome = Outcome {
    id: "possibly-last-day",
    verdict: Verdict::Conditions,
    text: w::POSSIBLY_LAST_DAY,
    detail: w::POSSIBLY_LAST_DAY_DETAIL,
    cite: cite![VP_04, VP_46],
    items: &[&ASK_IF_THERE, &GO, &FINDER_OFFICE, &FOLLOW_NUMBER, &EMBASSY_CANNOT],
    say: &[SAY_STILL_THERE],
};
static KEPT_OVER: Outcome = Outcome {
    id: "kept-over",
    verdict: Verdict::AskFirst,
    text: w::KEPT_OVER,
    detail: w::KEPT_OVER_DETAIL,
    cite: cite![VP_46],
    items: &[&ASK_IF_THERE, &FOLLOW_NUMBER, &RETURNED_TO_POST, &KEPT_WAS_UNTIL, &EMBASSY_CANNOT],
    say: &[SAY_STILL_THERE],
};
static HELD_OVER: Outcome = Outcome {
    id: "held-over",
    verdict: Verdict::AskFirst,
    text: w::HELD_OVER,
    detail: w::HELD_OVER_DETAIL,
    cite: cite![VP_46, LV_03],
    items: &[&ASK_IF_THERE, &FOLLOW_NUMBER, &RETURNED_TO_POST, &HELD_WAS_UNTIL, &EMBASSY_CANNOT],
    say: &[SAY_STILL_THERE],
};

const SAY_STILL_THERE: Phrase = Phrase { japanese: terms::SAY_STILL_THERE, meaning: w::SAY_STILL_THERE };

/// What everybody who goes to the counter needs to know.
static COUNTER: &[&Item] = &[&GO, &FINDER_OFFICE, &FOLLOW_NUMBER, &EMBASSY_CANNOT];

// Collecting it. What outcomes are made of.

static COLLECT_SAFE: Item = Item::new("collect-safe", Group::ByWhen, w::COLLECT_SAFE, cite![VP_46])
    .detail(w::COLLECT_SAFE_DETAIL)
    .value(Value::FromGiven(&KEPT_SAFE));
static COLLECT_USUAL: Item = Item::new("collect-usual", Group::ByWhen, w::COLLECT_USUAL, cite![VP_46])
    .detail(w::COLLECT_USUAL_DETAIL)
    .value(Value::FromGiven(&KEPT_USUAL));
static KEPT_WAS_UNTIL: Item = Item::new("kept-was-until", Group::ByWhen, w::WAS_KEPT_UNTIL, cite![VP_46])
    .detail(w::COLLECT_USUAL_DETAIL)
    .value(Value::FromGiven(&KEPT_USUAL));
static HELD_UNTIL_SAFE: Item = Item::new("held-until-safe", Group::ByWhen, w::COLLECT_SAFE, cite![VP_46, LV_03])
    .detail(w::HELD_SAFE_DETAIL)
    .value(Value::FromGiven(&HELD_SAFE));
static HELD_UNTIL_USUAL: Item = Item::new("held-until-usual", Group::ByWhen, w::COLLECT_USUAL, cite![VP_46, LV_03])
    .detail(w::HELD_USUAL_DETAIL)
    .value(Value::FromGiven(&HELD_USUAL));
static HELD_WAS_UNTIL: Item = Item::new("held-was-until", Group::ByWhen, w::WAS_KEPT_UNTIL, cite![VP_46, LV_03])
    .detail(w::HELD_USUAL_DETAIL)
    .value(Value::FromGiven(&HELD_USUAL));

static GO: Item = Item::new("go", Group::Do, w::GO, cite![VP_04]).detail(w::GO_DETAIL);
static ASK_IF_THERE: Item =
    Item::new("ask-if-there", Group::Do, w::ASK_IF_THERE, cite![VP_46]).detail(w::ASK_IF_THERE_DETAIL);
static OR_REDELIVERY: Item = Item::new("or-redelivery", Group::Know, w::OR_REDELIVERY, cite![VP_02, VP_46, VP_47])
    .detail(w::OR_REDELIVERY_DETAIL);
static FIND_DATE: Item = Item::new("find-date", Group::Do, w::FIND_DATE, cite![VP_45, VP_46]);
static HELD_SEVEN_DAYS: Item =
    Item::new("held-seven-days", Group::Do, w::HELD_SEVEN_DAYS, cite![VP_46, LV_03]).detail(w::HELD_SEVEN_DAYS_DETAIL);

static BRING_NOTICE: Item = Item::new("bring-notice", Group::Bring, w::BRING_NOTICE, cite![VP_02, VP_45]);
static OWN_ID: Item = Item::new("own-id", Group::Bring, w::OWN_ID, cite![VP_08]).detail(w::ID_DETAIL);
static OWN_LETTER: Item = Item::new("own-letter", Group::Bring, w::OWN_LETTER, cite![VP_09]).detail(w::RECOMMENDED);
static OWN_ADDRESS: Item = Item::new("own-address", Group::Bring, w::OWN_ADDRESS, cite![VP_09]).detail(w::RECOMMENDED);
static PROXY_ID: Item = Item::new("proxy-id", Group::Bring, w::PROXY_ID, cite![VP_11]).detail(w::ID_DETAIL);
static PROXY_ADDRESS: Item =
    Item::new("proxy-address", Group::Bring, w::PROXY_ADDRESS, cite![VP_12]).detail(w::RECOMMENDED);
static LETTER: Item = Item::new("letter", Group::Bring, w::LETTER, cite![VP_10, VP_11]).link(&links::PROXY);
static COPY: Item = Item::new("copy", Group::Bring, w::COPY, cite![VP_10, VP_11]);
static LETTERS: Item = Item::new("letters", Group::Bring, w::LETTERS, cite![VP_11, VP_13]).link(&links::PROXY);
static COPIES: Item = Item::new("copies", Group::Bring, w::COPIES, cite![VP_10, VP_11]);
static LETTERS_OTHERS: Item =
    Item::new("letters-others", Group::Bring, w::LETTERS_OTHERS, cite![VP_11, VP_13]).link(&links::PROXY);
static COPIES_OTHERS: Item = Item::new("copies-others", Group::Bring, w::COPIES_OTHERS, cite![VP_10, VP_11]);

static SIGN_LETTER: Item =
    Item::new("sign-letter", Group::FillIn, w::SIGN_LETTER, cite![VP_10, VP_13]).detail(w::SIGN_DETAIL);
static SIGN_EACH: Item = Item::new("sign-each", Group::FillIn, w::SIGN_EACH, cite![VP_13]).detail(w::SIGN_DETAIL);
static SIGN_EACH_OTHER: Item =
    Item::new("sign-each-other", Group::FillIn, w::SIGN_EACH_OTHER, cite![VP_13]).detail(w::SIGN_DETAIL);

static CHILDREN: Item = Item::new("children", Group::Know, w::CHILDREN, cite![VP_13, VP_35]);
static SEPARATE_DAYS: Item = Item::new("separate-days", Group::Know, w::SEPARATE_DAYS, cite![VP_44]);
static FINDER_OFFICE: Item = Item::new("finder-office", Group::Know, w::FINDER_OFFICE, cite![VP_07]);
static FOLLOW_NUMBER: Item =
    Item::new("follow-number", Group::Know, w::FOLLOW_NUMBER, cite![VP_39, VP_48]).link(&links::STATUS);
static RETURNED_TO_POST: Item = Item::new("returned-to-post", Group::Know, w::RETURNED_TO_POST, cite![VP_42, VP_43]);
static EMBASSY_CANNOT: Item = Item::new("embassy-cannot", Group::Know, w::NEVER_EMBASSY, cite![VP_32]);

// Limits and amounts.

static DAY_BEFORE: Deadline = Deadline { id: "day-before", count: Count::DaysBefore(1), cite: cite![VP_15] };
static INTERVIEW_DAY: Deadline = Deadline { id: "interview-day", count: Count::Days(0), cite: cite![VP_15] };
static KEPT_SAFE: Deadline = Deadline { id: "kept-safe", count: Count::Days(6), cite: cite![VP_46] };
static KEPT_USUAL: Deadline = Deadline { id: "kept-usual", count: Count::Days(7), cite: cite![VP_46] };
static HELD_SAFE: Deadline = Deadline { id: "held-safe", count: Count::Days(6), cite: cite![VP_46, LV_03] };
static HELD_USUAL: Deadline = Deadline { id: "held-usual", count: Count::Days(7), cite: cite![VP_46, LV_03] };

/// The page does not say since when; the day lies before anybody's question.
static NO_COST: Series = Series { id: "no-cost", values: &[Dated { from: (2000, 1, 1), yen: 0, cite: cite![VP_17] }] };
