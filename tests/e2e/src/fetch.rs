//! Fetching a status: what is sent and when, what every fault of a backend shows and keeps, and what is never sent.

use crate::{
    browsers::{ENGINES, Engine},
    faults::Act,
    paste::paste,
    site::{Backed, Serve},
    tests::{Test, test},
    visit::{Say, Visit, same},
};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tebiki::{
    rules::{
        json::Fault,
        lookup::{Failure, words::sentence},
    },
    text::{Message, t},
};

const ASK: &str = ".lookup .asking button";
const FETCHED: &str = "return document.querySelector('.fetched').textContent";

/// The tests of this file.
pub fn tests() -> Vec<Test> {
    let faults = Serve::backed(Backed::Faults);
    vec![
        test("fetch: nothing before the button, then only the number", faults, |visit| Box::pin(sent(visit, "en"))),
        test("fetch: the same in Japanese", faults, |visit| Box::pin(sent(visit, "ja"))),
        test("fetch: a fault says what it is and keeps the last answer", faults, |visit| Box::pin(faulty(visit))),
        test("fetch: what takes too long", faults, |visit| Box::pin(slow(visit))),
        test("fetch: what is sent again", faults, |visit| Box::pin(again(visit))),
        test("fetch: stopped, and left", faults, |visit| Box::pin(stopped(visit))),
        test("fetch: strange times, and markup in texts", faults, |visit| Box::pin(strange(visit))),
        test("fetch: offline, and back again", faults, |visit| Box::pin(offline(visit))),
        test("fetch: nobody listens", Serve::backed(Backed::Nobody), |visit| Box::pin(nobody(visit))),
        test("fetch: a passport number is asked for, sent once, and not kept", faults, |visit| {
            Box::pin(passport(visit))
        }),
        test("fetch: an RSSHub instance", Serve::backed(Backed::RssHub), |visit| Box::pin(rsshub(visit))),
        test("fetch: a site without a backend", Serve::WATCHED, |visit| {
            Box::pin(without(visit, t::fetch::NONE.into()))
        }),
        test("fetch: a configuration that cannot be read", Serve::backed(Backed::Broken), |visit| {
            Box::pin(without(visit, t::fetch::NO_CONFIG.into()))
        }),
        test("fetch: every made-up item of the project's own server", Serve::backed(Backed::Sample), |visit| {
            Box::pin(samples(visit))
        }),
        test("settings: nobody is asked, and the site's own again", faults, |visit| Box::pin(settings(visit))),
        test("settings: a service of one's own", Serve::backed(Backed::Open), |visit| Box::pin(own(visit))),
    ]
    .into_iter()
    .map(|test| test.only(ENGINES))
    .collect()
}

/// An item with these texts, a day apart.
pub fn item(number: &str, texts: &[&str]) -> Value {
    let event = |(day, text): (usize, &&str)| {
        json!({
            "time": format!("2026-11-{:02}T14:05:00+09:00", day + 1), "localTime": null, "code": null, "text": text,
            "detail": null, "office": "渋谷郵便局", "region": "東京都", "postalCode": "150-8799",
        })
    };
    json!({
        "number": number, "carrier": "japan-post", "service": "レターパックプラス", "language": "ja",
        "events": texts.iter().enumerate().map(event).collect::<Vec<_>>(),
        "fetchedAt": "2026-11-22T10:00:00+09:00", "source": "japan-post",
    })
}

fn good(number: &str) -> Act {
    Act::good(&item(number, &["引受", "到着"]))
}

/// Opens the page with a number of its own in the box.
async fn with_number(visit: &Visit<'_>, language: &str) -> Result<String> {
    let number = visit.site.faults.number();
    visit.open_alive(&format!("/{language}/status/")).await?;
    paste(visit, &number).await?;
    Ok(number)
}

/// Waits until something was fetched that has this in it.
async fn fetched(visit: &Visit<'_>, text: &str) -> Result<()> {
    let script = "const at = document.querySelector('.fetched'); return !!at && at.textContent.includes(arguments[0])";
    visit.until(&format!("“{text}” is fetched"), script, vec![json!(text)]).await
}

/// Waits until the look-up is over.
async fn over(visit: &Visit<'_>, say: &Say) -> Result<()> {
    let script = "return document.querySelector('.lookup .asking button').textContent !== arguments[0]";
    visit.until("the look-up is over", script, vec![json!(say.text(t::fetch::STOP))]).await
}

async fn sent(visit: &Visit<'_>, language: &str) -> Result<()> {
    let say = Say::of(language)?;
    let faults = &visit.site.faults;
    let number = with_number(visit, language).await?;
    faults.answers(&number, vec![good(&number)]);
    visit.says(&say.text(t::fetch::goes_to(&faults.host(), &number))).await?;
    let button = visit.text(ASK).await?;
    same("the button", say.text(t::fetch::send(&faults.host())), button)?;
    ensure!(faults.received(&number).is_empty(), "something was sent before the button was pressed");
    visit.touch(ASK).await?;
    fetched(visit, "到着").await?;
    visit.says(&say.text(t::fetch::ARRIVED)).await?;
    let day = tebiki::rules::jst::day_from_iso("2026-11-22").context("a day")?;
    visit.says(&say.text(t::fetch::told(&say.day(day), &faults.host(), "10:00"))).await?;
    let received = faults.received(&number);
    let lines: Vec<&str> = received.iter().map(|received| received.line.as_str()).collect();
    same("what was sent", vec![format!("GET /v1/items/{number}?lang=ja HTTP/1.1").as_str()], lines)?;
    for received in &received {
        for header in ["\r\ncookie:", "\r\nreferer:", "\r\nauthorization:"] {
            ensure!(!received.headers.contains(header), "it was sent with {header}: {}", received.headers);
        }
    }
    // The focus stays on the button that was pressed.
    let focused: bool = visit.js("return document.activeElement.matches(arguments[0])", vec![json!(ASK)]).await?;
    ensure!(focused, "the focus went elsewhere");
    same("the button again", say.text(t::fetch::again(&faults.host())), visit.text(ASK).await?)?;
    visit.touch(ASK).await?;
    over(visit, &say).await
}

/// Every fault that a server can commit in a moment.
async fn faulty(visit: &Visit<'_>) -> Result<()> {
    visit.expect_faults();
    let say = Say::of("en")?;
    let faults = &visit.site.faults;
    let host = faults.host();
    let page = "<!doctype html><html><title>Sign in</title><script>window.pwned = 1</script></html>";
    let types = json!({"number": 1, "events": "none"});
    let deep = format!("{{\"events\": {}", "[".repeat(100_000));
    let elsewhere = format!("{}/elsewhere", faults.origin.replace("127.0.0.1", "localhost"));
    let shift_jis: &[u8] = b"{\"number\": \"\x88\xf8\x8e\xf3\"}";
    let cut = |number: &str| {
        let whole = item(number, &["引受", "配達完了"]).to_string();
        whole.get(..whole.len() / 2).unwrap_or_default().to_owned()
    };
    type Make<'a> = &'a (dyn Fn(&str) -> Act + Sync);
    let malformed = Failure::Malformed(Fault::NotJson);
    let table: &[(&str, Make, Failure)] = &[
        ("reset in the middle", &|n| Act::good(&item(n, &["引受", "配達完了"])).cut_and_reset(), Failure::BrokeOff),
        (
            "429 for long",
            &|_| Act::problem(429, "too-many-requests").with("retry-after", "120"),
            Failure::Busy { again: Some(120) },
        ),
        ("500", &|_| Act::problem(500, "internal"), Failure::Server),
        ("502", &|_| Act::raw(502, "text/html", page), Failure::Server),
        ("503", &|_| Act::problem(503, "source-busy"), Failure::Busy { again: None }),
        ("404, unknown", &|_| Act::problem(404, "unknown-number"), Failure::UnknownNumber),
        ("404, no service", &|_| Act::raw(404, "text/html", page), Failure::NotABackend),
        ("403", &|_| Act::raw(403, "text/html", page), Failure::Forbidden),
        (
            "redirect to another host",
            &|_| Act::raw(302, "text/plain", "").with("location", &elsewhere),
            Failure::Redirected,
        ),
        ("HTML instead of JSON", &|_| Act::raw(200, "text/html", page), malformed),
        ("cut JSON", &|n| Act::raw(200, "application/json", cut(n)), malformed),
        ("deep JSON", &|_| Act::raw(200, "application/json", deep.clone()), malformed),
        ("wrong types", &|_| Act::good(&types), malformed),
        ("wrong charset", &|_| Act::raw(200, "application/json; charset=shift_jis", shift_jis), malformed),
        ("10 MB", &|_| Act::raw(200, "application/json", " ".repeat(10_000_000)), Failure::TooLarge),
        ("another number", &|_| Act::good(&item("123456789013", &["配達完了"])), Failure::WrongNumber),
        ("CORS refused", &|n| good(n).without_cors(), Failure::Unreachable),
    ];
    for (what, make, failure) in table {
        let one = async {
            let number = with_number(visit, "en").await?;
            faults.answers(&number, vec![good(&number), make(&number)]);
            visit.click(ASK).await?;
            fetched(visit, "到着").await?;
            let before: String = visit.js(FETCHED, vec![]).await?;
            visit.click(ASK).await?;
            let (title, text) = sentence(*failure, &host);
            visit.says(&say.text(title)).await?;
            visit.says(&say.text(text)).await?;
            visit.says(&say.text(t::fetch::STILL_HERE)).await?;
            if let Failure::Busy { again: Some(_) } = failure {
                visit.says(&say.text(t::fetch::busy_again(2))).await?;
            }
            let after: String = visit.js(FETCHED, vec![]).await?;
            same("the last answer", before, after)?;
            ensure!(faults.received("/elsewhere").is_empty(), "the redirect was followed");
            let pwned: bool = visit.js("return 'pwned' in window", vec![]).await?;
            ensure!(!pwned, "a script of the answer ran");
            // And it works again.
            faults.answers(&number, vec![Act::good(&item(&number, &["引受", "到着", "持ち出し中"]))]);
            visit.click(ASK).await?;
            fetched(visit, "持ち出し中").await?;
            visit.until("the failure is gone", "return !document.querySelector('.asking .problem')", vec![]).await
        };
        one.await.with_context(|| format!("the fault is {what}"))?;
    }
    Ok(())
}

async fn slow(visit: &Visit<'_>) -> Result<()> {
    visit.expect_faults();
    let say = Say::of("en")?;
    let faults = &visit.site.faults;
    for (what, make) in
        [("no answer", (|_| Act::silence()) as fn(&str) -> Act), ("one byte a second", |number| good(number).drip())]
    {
        let one = async {
            let number = with_number(visit, "en").await?;
            faults.answers(&number, vec![good(&number), make(&number)]);
            visit.click(ASK).await?;
            fetched(visit, "到着").await?;
            visit.click(ASK).await?;
            visit.says(&say.text(sentence(Failure::TimedOut, &faults.host()).0)).await?;
            fetched(visit, "到着").await
        };
        one.await.with_context(|| format!("the fault is {what}"))?;
    }
    Ok(())
}

async fn again(visit: &Visit<'_>) -> Result<()> {
    visit.expect_faults();
    let say = Say::of("en")?;
    let faults = &visit.site.faults;
    let busy = || Act::problem(429, "too-many-requests").with("retry-after", "1");
    let server = || Act::problem(500, "internal");
    let unknown = || Act::problem(404, "unknown-number");
    for (what, acts, times) in [
        ("busy once", vec![busy()], 2),
        ("broken twice", vec![server(), server()], 3),
        ("broken for good", vec![server(), server(), server(), server()], 3),
        ("unknown", vec![unknown()], 1),
    ] {
        let number = with_number(visit, "en").await?;
        let mut acts = acts;
        acts.push(good(&number));
        faults.answers(&number, acts);
        visit.click(ASK).await?;
        visit.until("something was asked", "return !!document.querySelector('.asking .progress').textContent || !!document.querySelector('.asking .problem')", vec![]).await?;
        over(visit, &say).await?;
        same(what, times, faults.received(&number).len())?;
    }
    Ok(())
}

async fn stopped(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    let faults = &visit.site.faults;
    let number = with_number(visit, "en").await?;
    faults.answers(&number, vec![Act::silence()]);
    visit.click(ASK).await?;
    visit.says(&say.text(t::fetch::asking(&faults.host()))).await?;
    same("the button", say.text(t::fetch::STOP), visit.text(ASK).await?)?;
    visit.click(ASK).await?;
    visit.says(&say.text(t::fetch::STOPPED)).await?;
    // Leaving the page stops it, too: nothing is sent again, and nothing breaks.
    visit.click(ASK).await?;
    visit.says(&say.text(t::fetch::asking(&faults.host()))).await?;
    visit.click("footer a[href='/en/saved/']").await?;
    visit.heading(&say.text(t::saved::HEADING)).await?;
    same("requests", 2, faults.received(&number).len())
}

async fn strange(visit: &Visit<'_>) -> Result<()> {
    let faults = &visit.site.faults;
    let number = with_number(visit, "en").await?;
    let evil = "<img src=x onerror=window.pwned=1>";
    let mut strange = item(&number, &["引受", "到着", evil]);
    for (pointer, value) in [
        ("/events/0/time", json!("2026-02-30T10:00:00+09:00")),
        ("/events/1/time", json!("2999-01-01T10:00:00+09:00")),
        ("/events/2/office", json!(evil)),
        ("/service", json!(evil)),
    ] {
        *strange.pointer_mut(pointer).context("a place in the answer")? = value;
    }
    faults.answers(&number, vec![Act::good(&strange)]);
    visit.click(ASK).await?;
    fetched(visit, "引受").await?;
    // The marks around it are no part of an entry.
    fetched(visit, "img src=x").await?;
    let harmless: bool = visit
        .js("return !('pwned' in window) && !document.querySelector('.fetched img, .fetched script')", vec![])
        .await?;
    ensure!(harmless, "a text became markup");
    Ok(())
}

async fn offline(visit: &Visit<'_>) -> Result<()> {
    visit.expect_faults();
    let say = Say::of("en")?;
    let faults = &visit.site.faults;
    let number = with_number(visit, "en").await?;
    faults.answers(&number, vec![good(&number), good(&number).without_cors(), good(&number)]);
    visit.click(ASK).await?;
    fetched(visit, "到着").await?;
    // Chromium can really be offline; the others are told that they are, and are refused.
    let chromium = visit.browser.engine == Engine::Chromium;
    if chromium {
        network(visit, true).await?;
        faults.answers(&number, vec![good(&number)]);
    } else {
        visit
            .js::<()>("Object.defineProperty(navigator, 'onLine', {get: () => false, configurable: true})", vec![])
            .await?;
    }
    visit.click(ASK).await?;
    visit.says(&say.text(t::fetch::OFFLINE_TITLE)).await?;
    visit.says(&say.text(t::fetch::STILL_HERE)).await?;
    fetched(visit, "到着").await?;
    if chromium {
        network(visit, false).await?;
    } else {
        visit.js::<()>("delete navigator.onLine", vec![]).await?;
    }
    faults.answers(&number, vec![Act::good(&item(&number, &["引受", "到着", "保管"]))]);
    visit.click(ASK).await?;
    fetched(visit, "保管").await
}

async fn network(visit: &Visit<'_>, offline: bool) -> Result<()> {
    let conditions = json!({"offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1});
    visit.browser.driver.cdp().send_raw("Network.emulateNetworkConditions", conditions).await?;
    Ok(())
}

async fn nobody(visit: &Visit<'_>) -> Result<()> {
    visit.expect_faults();
    let say = Say::of("en")?;
    with_number(visit, "en").await?;
    visit.click(ASK).await?;
    let (title, text) = sentence(Failure::Unreachable, "127.0.0.1:9");
    visit.says(&say.text(title)).await?;
    visit.says(&say.text(text)).await
}

async fn passport(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    let faults = &visit.site.faults;
    let item_number = faults.number();
    let passport = format!("TT{}", item_number.get(5..).unwrap_or_default());
    let answer = json!({"code": "out-for-delivery", "text": "Out for Delivery", "itemNumber": item_number, "fetchedAt": "2026-11-22T10:00:00+09:00", "source": "sample"});
    faults.answers(&passport, vec![Act::good(&answer)]);
    faults.answers(&item_number, vec![good(&item_number)]);
    visit.open_alive("/en/status/").await?;
    visit.touch("details.passport summary").await?;
    visit.says(&say.text(t::fetch::passport_ask_text(&faults.host()))).await?;
    visit.touch("details.passport .asking button").await?;
    // Neither a wrong number nor one without consent is sent.
    visit.find("#passport-number").await?.send_keys("TT 12").await?;
    visit.touch("details.passport form button").await?;
    visit.says(&say.text(t::fetch::PASSPORT_WRONG)).await?;
    let field = visit.find("#passport-number").await?;
    field.clear().await?;
    field.send_keys(passport.to_lowercase()).await?;
    visit.touch("details.passport form button").await?;
    visit.says(&say.text(t::fetch::PASSPORT_AGREE_MISSING)).await?;
    ensure!(faults.received(&passport).is_empty(), "it was sent without consent");
    visit.click("#passport-agree").await?;
    visit.touch("details.passport form button").await?;
    fetched(visit, "Out for Delivery").await?;
    visit.says(&say.text(t::fetch::SAMPLE)).await?;
    let received = faults.received(&passport);
    same("requests", 1, received.len())?;
    for received in received {
        same("the request", "POST /v1/visa-passport HTTP/1.1".to_owned(), received.line)?;
        same("the body", json!({"passportNumber": passport}).to_string(), received.body)?;
    }
    // It is nowhere any more.
    let script = "const stored = JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage), history.state]);\
         return [document.getElementById('passport-number').value, location.href, document.documentElement.outerHTML, stored]\
             .filter(text => text.toUpperCase().includes(arguments[0])).length";
    visit.becomes("places that hold the passport number", 0, script, vec![json!(passport)]).await?;
    // The item that carries it can be looked up in turn.
    visit.says(&say.text(t::fetch::goes_to(&faults.host(), &item_number))).await
}

async fn rsshub(visit: &Visit<'_>) -> Result<()> {
    visit.expect_faults();
    let say = Say::of("en")?;
    let faults = &visit.site.faults;
    let number = with_number(visit, "en").await?;
    let row = |text: &str, day: u32| {
        json!({"id": format!("{day}"), "url": "https://trackings.post.japanpost.jp/", "title": format!("{text} 渋谷郵便局 東京都"),
               "content_html": format!("{text}<br/>150-8799 渋谷郵便局 東京都"), "date_published": format!("2026-11-{day}T05:20:00.000Z")})
    };
    let feed = json!({"version": "https://jsonfeed.org/version/1.1", "title": format!("日本郵便 {number} レターパックプラス"),
                      "items": [row("引受", 19), row("ご不在のため持ち戻り", 21)]});
    let page = "<html><body><p>Error Message:<br/><code>Error: お問い合わせ番号が見つかりません。お調べの番号をご確認の上、お近くの取扱店にお問い合わせください。</code></p></body></html>";
    faults.answers(
        &number,
        vec![
            Act::raw(200, "application/feed+json; charset=UTF-8", feed.to_string()),
            Act::raw(503, "text/html; charset=UTF-8", page),
        ],
    );
    visit.click(ASK).await?;
    fetched(visit, "ご不在のため持ち戻り").await?;
    let lines: Vec<String> = faults.received(&number).into_iter().map(|received| received.line).collect();
    same("what was sent", vec![format!("GET /japanpost/track/{number}/ja?format=json HTTP/1.1")], lines)?;
    visit.click(ASK).await?;
    visit.says(&say.text(sentence(Failure::UnknownNumber, "").0)).await?;
    // It takes no passport numbers, and is not asked whether it does.
    visit.touch("details.passport summary").await?;
    visit.touch("details.passport .asking button").await?;
    visit.says(&say.text(t::fetch::passport_not_offered(&faults.host()))).await
}

async fn without(visit: &Visit<'_>, text: Message) -> Result<()> {
    for language in ["en", "ja"] {
        with_number(visit, language).await?;
        visit.says(&Say::of(language)?.text(text.clone())).await?;
        let buttons: usize = visit.js("return document.querySelectorAll('.lookup button').length", vec![]).await?;
        same("buttons that would send something", 0, buttons)?;
    }
    Ok(())
}

async fn settings(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive("/en/settings/").await?;
    visit.page(&say.text(t::settings::HEADING), &say.title(t::settings::PAGE_TITLE)).await?;
    visit.says(&say.text(t::settings::backend_site(&visit.site.faults.host()))).await?;
    visit.says(&say.text(t::settings::BACKEND_CLOSED)).await?;
    visit.click("label[for=backend-none]").await?;
    visit.touch(".settings form button.button").await?;
    visit.says(&say.text(t::settings::SAVED_NONE)).await?;
    with_number(visit, "en").await?;
    visit.says(&say.text(t::fetch::SWITCHED_OFF)).await?;
    visit.open_alive("/en/settings/").await?;
    visit.find("#backend-none:checked").await?;
    visit.click("label[for=backend-site]").await?;
    visit.touch(".settings form button.button").await?;
    visit.says(&say.text(t::settings::saved(&visit.site.faults.host()))).await?;
    with_number(visit, "en").await?;
    visit.find(ASK).await?;
    Ok(())
}

/// The texts of every item that the server offers, as it sends them, are on the page that asked it: one in English, the
/// next in Japanese.
async fn samples(visit: &Visit<'_>) -> Result<()> {
    // Some of them are faults.
    visit.expect_faults();
    visit.open_alive("/en/status/").await?;
    // The page asks for the carrier's own words, which are the surest to be known.
    let ask = "const offers = fetch('/v1/capabilities').then(answer => answer.json());\
         const item = ({number}) => fetch(`/v1/items/${number}?lang=ja`)\
             .then(answer => answer.json())\
             .then(item => ({number, texts: item.events && item.events.map(event => event.text)}));\
         offers.then(({samples}) => Promise.all(samples.filter(({kind}) => kind === 'item').map(item)))\
             .then(samples => { window.samples = samples; });";
    visit.js::<()>(ask, vec![]).await?;
    visit.until("the server has answered", "return !!window.samples", vec![]).await?;
    let samples: Vec<Value> = visit.js("return window.samples", vec![]).await?;
    ensure!(samples.len() > 20, "it offers {} items", samples.len());
    for (sample, language) in samples.iter().zip(["en", "ja"].into_iter().cycle()) {
        let number = sample.get("number").and_then(Value::as_str).context("a number")?;
        let one = async {
            visit.open_alive(&format!("/{language}/status/")).await?;
            paste(visit, number).await?;
            visit.click(ASK).await?;
            let Some(texts) = sample.get("texts").and_then(Value::as_array) else {
                let told = "return !!document.querySelector('.asking .problem')";
                return visit.until("the page says that it failed", told, vec![]).await;
            };
            visit.says(&Say::of(language)?.text(t::fetch::SAMPLE)).await?;
            for text in texts.iter().filter_map(Value::as_str) {
                // The marks around a text are no part of it.
                fetched(visit, text.trim().trim_matches(['<', '>'])).await?;
            }
            Ok(())
        };
        one.await.with_context(|| format!("{number} in {language}"))?;
    }
    Ok(())
}

/// Where the site allows it, a person's own service is asked in place of the site's.
async fn own(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    let faults = &visit.site.faults;
    let host = faults.secure.trim_start_matches("https://");
    visit.open_alive("/en/settings/").await?;
    visit.click("label[for=backend-own]").await?;
    visit.says(&say.text(t::settings::OWN_WARNING)).await?;
    for (address, error) in [
        ("", t::settings::ADDRESS_EMPTY),
        (faults.origin.as_str(), t::settings::ADDRESS_NOT_SECURE),
        ("https://name@example.org", t::settings::ADDRESS_WRONG),
    ] {
        let field = visit.find("#backend-address").await?;
        field.clear().await?;
        // WebKit's driver refuses to type nothing.
        if !address.is_empty() {
            field.send_keys(address).await?;
        }
        visit.touch(".settings form button.button").await?;
        visit.says(&say.text(error)).await?;
        let kept: String = visit.js("return document.getElementById('backend-address').value", vec![]).await?;
        same("what was entered", address.to_owned(), kept)?;
    }
    let field = visit.find("#backend-address").await?;
    field.clear().await?;
    field.send_keys(faults.secure.as_str()).await?;
    visit.touch(".settings form button.button").await?;
    visit.says(&say.text(t::settings::saved(host))).await?;
    let number = with_number(visit, "en").await?;
    faults.answers(&number, vec![good(&number)]);
    visit.says(&say.text(t::fetch::goes_to(host, &number))).await?;
    visit.click(ASK).await?;
    fetched(visit, "到着").await?;
    let hosts: Vec<bool> = faults
        .received(&number)
        .iter()
        .map(|received| received.headers.contains(&format!("\r\nhost: {host}")))
        .collect();
    same("what reached the service of one's own", vec![true], hosts)?;
    // It is still chosen after a reload, and can be let go of.
    visit.open_alive("/en/settings/").await?;
    visit.find("#backend-own:checked").await?;
    visit.click("label[for=backend-site]").await?;
    visit.touch(".settings form button.button").await?;
    visit.says(&say.text(t::settings::saved(&faults.host()))).await
}
