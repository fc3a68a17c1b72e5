//! Any answer of a status backend is read without a panic, and what is read makes a page that can be interpreted.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tebiki::rules::{
    jst::Moment,
    lookup::{Backend, Config, Ended, Found, Kind, Limits, Lookup, Step, Wanted},
    status::{Context, interpret},
};

fuzz_target!(|input: (u16, bool, Option<&str>, &[u8])| {
    let (status, rsshub, retry_after, body) = input;
    let Some(now) = Moment::from_unix_millis(1_795_273_200_000) else { return };
    let kind = if rsshub { Kind::RssHub } else { Kind::Tebiki };
    let Some(backend) = Backend::new(kind, "https://status.example/") else { return };
    let item = Wanted::Item("123456789013".to_owned());
    for wanted in [item, Wanted::Capabilities, Wanted::VisaPassport("TT0000001".to_owned())] {
        let mut lookup = Lookup::new(backend.clone(), wanted, Limits::default());
        let ended = Ended::Reply { status, retry_after: retry_after.map(str::to_owned), body: body.to_vec() };
        if let Step::Done(Ok(Found::Item(item))) = lookup.ended(&ended, now, 0, 500) {
            let page = item.page();
            assert!(page.lines().count() <= 2 + 2 * item.entries.len());
            for case in interpret(&page, now, &Context::default()).cases {
                assert!(case.current().is_some());
            }
        }
    }
    let _ = Config::read(&String::from_utf8_lossy(body));
});
