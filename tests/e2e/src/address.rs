//! The address check: as one types, what is offered, copied, kept and said; lists; and without a network.

use crate::{
    browsers::Engine,
    http,
    site::Serve,
    tests::{Test, test},
    visit::{Say, Visit, same},
};
use anyhow::{Context, Result, ensure};
use serde_json::json;
use std::time::Instant;
use tebiki::text::{
    Key,
    t::{address as w, address_findings as f},
};

/// Below the language.
pub const ADDRESS: &str = "address/";
/// Complete in every field, as somebody may paste it.
const FLAT: &str = "〒106-0032 東京都港区六本木6-10-1 さくらハイツ203号室";
const CLIPBOARD: &str = "Object.defineProperty(Navigator.prototype, 'clipboard', { get() { return { writeText(text) {\
     window.copied = text; return Promise.resolve(); } }; } });";
/// No frame of a list may take longer, in milliseconds, on any machine; the figure itself is printed.
const LONGEST_FRAME: f64 = 2_000.0;

/// The tests of this file.
pub fn tests() -> Vec<Test> {
    let chromium = &[Engine::Chromium];
    vec![
        test("address: a complete address of each kind", Serve::WATCHED, |visit| Box::pin(complete(visit))),
        test("address: what is wrong, by severity", Serve::WATCHED, |visit| Box::pin(wrong(visit))),
        test("address: text and fields follow each other", Serve::WATCHED, |visit| Box::pin(follow(visit))),
        test("address: a code offers its town, and corrections are used", Serve::WATCHED, |visit| {
            Box::pin(offers(visit))
        }),
        test("address: names, numbers and what a reload keeps", Serve::WATCHED, |visit| Box::pin(names(visit))),
        test("address: copy and print", Serve::with(CLIPBOARD), |visit| Box::pin(copied(visit))),
        test("address: a list of 10,000 rows", Serve::PLAIN, |visit| Box::pin(list(visit))),
        test("address: bad lists are named, and Shift_JIS is read", Serve::WATCHED, |visit| Box::pin(lists(visit))),
        test("address: of a file and pasted rows the last one counts", Serve::WATCHED, |visit| Box::pin(given(visit))),
        test("address: without a network, once all codes are kept", Serve::PLAIN, |visit| Box::pin(offline(visit))),
        test("budget: bytes of a postal code", Serve::PLAIN, |visit| Box::pin(bytes(visit))).only(chromium),
    ]
}

/// Opens the page with nothing in it.
async fn open(visit: &Visit<'_>, language: &str) -> Result<Say> {
    visit.open_alive(&format!("/{language}/{ADDRESS}")).await?;
    Say::of(language)
}

/// Chooses a kind of place, and a kind of home.
pub async fn choose(visit: &Visit<'_>, kind: &str) -> Result<()> {
    let (kind, dwelling) = match kind.split_once('/') {
        Some((kind, dwelling)) => (kind, Some(dwelling)),
        None => (kind, None),
    };
    visit.touch(&format!("label[for=kind-{kind}]")).await?;
    if let Some(dwelling) = dwelling {
        visit
            .until(
                "the kind of home is asked",
                "return !document.getElementById('dwelling-house').closest('fieldset').hidden",
                vec![],
            )
            .await?;
        visit.touch(&format!("label[for=dwelling-{dwelling}]")).await?;
    }
    Ok(())
}

/// Puts a text into a field, as pasting does.
pub async fn put(visit: &Visit<'_>, id: &str, text: &str) -> Result<()> {
    let script = "const field = document.getElementById(arguments[0]);\
         const folded = field.closest('details'); if (folded) folded.open = true;\
         field.value = arguments[1]; field.dispatchEvent(new Event('input', {bubbles: true}))";
    visit.js(script, vec![json!(id), json!(text)]).await
}

async fn state(visit: &Visit<'_>, text: String) -> Result<()> {
    let script = "return document.getElementById('answer-heading').textContent";
    visit.becomes("how it stands", text, script, vec![]).await
}

async fn value(visit: &Visit<'_>, id: &str, expected: &str) -> Result<()> {
    let script = "return document.getElementById(arguments[0]).value";
    visit.becomes(&format!("the field {id}"), expected.to_owned(), script, vec![json!(id)]).await
}

async fn complete(visit: &Visit<'_>) -> Result<()> {
    for language in ["en", "ja"] {
        let say = open(visit, language).await?;
        let cases: [(&str, &str, Key); 8] = [
            ("home/apartment", FLAT, w::KIND_HOME),
            ("home/house", "1-2-3 Roppongi, Minato-ku, Tokyo 106-0032", w::KIND_HOME),
            ("office", "〒106-0032 東京都港区六本木6-10-1 六本木ビル5階 株式会社てびき", w::KIND_OFFICE),
            ("school", "〒113-0033 東京都文京区本郷7-3-1 東京大学 工学部 5階", w::KIND_SCHOOL),
            ("hotel", "Hotel New Otani, 4-1 Kioicho, Chiyoda-ku, Tokyo 102-0094", w::KIND_HOTEL),
            ("somebody/house", "〒106-0032 東京都港区六本木1-2-3 山田様方", w::KIND_SOMEBODY),
            ("post-office", "〒106-0032 東京都港区六本木7-4-1 六本木郵便局 局留め", w::KIND_POST_OFFICE),
            ("home/house", "N24 W5 1-1, Kita-ku, Sapporo, Hokkaido 001-0024", w::KIND_HOME),
        ];
        for (kind, address, name) in cases {
            let one = async {
                choose(visit, kind).await?;
                put(visit, "address-whole", address).await?;
                visit.says(&say.text(w::state_complete_detail(&say.text(name)))).await?;
                state(visit, say.text(w::STATE_COMPLETE)).await?;
                let findings: u32 = visit.js("return document.querySelectorAll('.finding').length", vec![]).await?;
                same("findings", 0, findings)?;
                let chips: u32 = visit.js("return document.querySelectorAll('.chip').length", vec![]).await?;
                ensure!(chips >= 4, "only {chips} parts were understood");
                // So that the next one is not taken for this one.
                put(visit, "address-whole", "").await?;
                state(visit, say.text(w::STATE_NOTHING)).await
            };
            one.await.with_context(|| format!("{language}, {kind}: {address}"))?;
        }
    }
    // Only three digits of a code were to be seen.
    for asked in visit.site.asked() {
        let name = asked.target.strip_prefix("/postal/").unwrap_or_default();
        ensure!(
            name.is_empty() || name.len() == "106.txt".len() || name == "cities.txt",
            "too much was asked: {asked:?}"
        );
        ensure!(!asked.target.contains("0032"), "the code was sent: {asked:?}");
    }
    Ok(())
}

async fn wrong(visit: &Visit<'_>) -> Result<()> {
    let say = open(visit, "en").await?;
    put(visit, "address-whole", "〒106-0032 東京都港区六本木6-10-1 さくらハイツ").await?;
    visit.touch(".check-now").await?;
    visit.becomes("the focus", "answer-heading".to_owned(), "return document.activeElement.id", vec![]).await?;
    // Before a kind is chosen it asks for one.
    visit.says(&say.text(w::STATE_KIND)).await?;
    choose(visit, "home/apartment").await?;
    state(visit, say.text(w::state_returned(1))).await?;
    visit.says(&say.text(f::ROOM_MISSING)).await?;
    // The finding leads to its field, which is folded away.
    visit.touch("#finding-room-missing .finding-go a").await?;
    visit.becomes("the focus", "address-room".to_owned(), "return document.activeElement.id", vec![]).await?;
    visit.keys("203").await?;
    state(visit, say.text(w::STATE_COMPLETE)).await?;
    let whole: String = visit.js("return document.getElementById('address-whole').value", vec![]).await?;
    ensure!(whole.contains("203") && whole.contains("六本木"), "the text did not follow: {whole:?}");
    for (address, text, severity) in [
        ("〒100-0013 東京都港区六本木6-10-1 さくらハイツ203号室", f::POSTAL_CODE_OTHER_CITY, w::SEVERITY_DELAYED),
        ("〒106-0032 港区六本木6-10-1 さくらハイツ203号室", f::PREFECTURE_MISSING, w::SEVERITY_ADVICE),
        ("Unit 5115 Box 1, APO AP 96328", f::ADDRESS_MILITARY, w::SEVERITY_RETURNED),
        ("350 Fifth Avenue, New York, NY 10118, USA", f::ADDRESS_OVERSEAS, w::SEVERITY_RETURNED),
        ("taro@example.com", f::ADDRESS_IS_EMAIL, w::SEVERITY_RETURNED),
        (
            "〒106-0032 東京都港区六本木6-10-1 〒102-0083 東京都千代田区麹町1-2-3",
            f::SEVERAL_ADDRESSES,
            w::SEVERITY_RETURNED,
        ),
    ] {
        put(visit, "address-whole", address).await?;
        visit.says(&say.text(text)).await?;
        visit.says(&say.text(severity)).await?;
    }
    visit.large_enough(".finding-go a, .use").await
}

async fn follow(visit: &Visit<'_>) -> Result<()> {
    open(visit, "en").await?;
    visit
        .find("#address-whole")
        .await?
        .send_keys("Sakura House 203, 6-10-1 Roppongi, Minato-ku, Tokyo 106-0032")
        .await?;
    for (id, text) in [
        ("address-postal-code", "1060032"),
        ("address-prefecture", "Tokyo"),
        ("address-city", "Minato-ku"),
        ("address-town", "Roppongi"),
        ("address-block", "6-10-1"),
        ("address-building", "Sakura House"),
        ("address-room", "203"),
    ] {
        value(visit, id, text).await?;
    }
    put(visit, "address-room", "204").await?;
    visit
        .until("the text follows", "return document.getElementById('address-whole').value.includes('204')", vec![])
        .await?;
    // Words in another order, and a language switch keeps it all.
    // The passport number goes along without being kept.
    put(visit, "address-passport-number", "TK1234567").await?;
    visit.click(".language[lang=ja]").await?;
    visit.alive().await?;
    value(visit, "address-room", "204").await?;
    value(visit, "address-passport-number", "TK1234567").await?;
    let left = "return JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage), window.name])";
    let left: String = visit.js(left, vec![]).await?;
    ensure!(!left.contains("TK1234567"), "kept: {left}");
    visit.browser.driver.refresh().await?;
    visit.alive().await?;
    value(visit, "address-passport-number", "").await
}

async fn offers(visit: &Visit<'_>) -> Result<()> {
    let say = open(visit, "en").await?;
    choose(visit, "home/house").await?;
    put(visit, "address-whole", "106-0032").await?;
    visit.says(&say.text(w::offer_use("Roppongi, Minato-ku, Tokyo"))).await?;
    visit.touch(".offers button").await?;
    value(visit, "address-town", "Roppongi").await?;
    focus(visit, "address-block").await?;
    visit.keys("1-2-3").await?;
    state(visit, say.text(w::STATE_COMPLETE)).await?;
    put(visit, "address-whole", "東京都港区六本木1-2-3").await?;
    visit.says(&say.text(f::POSTAL_CODE_MISSING)).await?;
    visit.touch("#finding-postal-code-missing .use").await?;
    state(visit, say.text(w::STATE_COMPLETE)).await?;
    value(visit, "address-whole", "〒106-0032\n東京都港区六本木1-2-3").await
}

const MRZ: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";

async fn names(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    // A link names the kind of place.
    visit.open_alive(&format!("/en/{ADDRESS}#kind=office")).await?;
    let chosen = "const radio = document.querySelector('input[name=kind]:checked'); return radio ? radio.value : ''";
    visit.becomes("the kind", "office".to_owned(), chosen, vec![]).await?;
    choose(visit, "home/apartment").await?;
    put(visit, "address-whole", FLAT).await?;
    put(visit, "name-first", "Anna").await?;
    put(visit, "name-last", "Eriksson").await?;
    put(visit, "address-passport-number", "L8989O2C3").await?;
    put(visit, "address-mrz", MRZ).await?;
    visit.says(&say.text(f::NAME_MIDDLE_MISSING)).await?;
    visit.says(&say.text(f::NUMBER_LOOK_ALIKE)).await?;
    visit.says(&say.text(w::positions("6"))).await?;
    visit.says(&say.text(w::REPORT_NAMES)).await?;
    visit.touch("#finding-number-look-alike .use").await?;
    value(visit, "address-passport-number", "L898902C3").await?;
    // So are the two lines, by their own check digits.
    put(visit, "address-mrz", &MRZ.replace("L898902C3", "LB98902C3")).await?;
    visit.says(&say.text(f::MRZ_CHECK_DIGIT)).await?;
    visit.says(&say.text(w::positions_of_lines("1–10"))).await?;
    visit.touch("#finding-mrz-check-digit .use").await?;
    value(visit, "address-mrz", MRZ).await?;
    // A name is corrected in all its boxes.
    visit.touch("#finding-name-middle-missing .use").await?;
    for (id, expected) in [("name-first", "ANNA"), ("name-middle", "MARIA"), ("name-last", "ERIKSSON")] {
        value(visit, id, expected).await?;
    }
    visit
        .until("the finding is gone", "return !document.getElementById('finding-name-middle-missing')", vec![])
        .await?;
    visit.js::<()>("document.querySelector('label[for=nameplate-no]').click()", vec![]).await?;
    visit.says(&say.text(f::NAMEPLATE)).await?;
    visit.browser.driver.refresh().await?;
    visit.alive().await?;
    value(visit, "address-whole", FLAT).await?;
    value(visit, "name-first", "ANNA").await?;
    visit.says(&say.text(f::NAMEPLATE)).await?;
    // What identifies a passport is not kept anywhere.
    let stored = "return JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage), location.href])";
    let stored: String = visit.js(stored, vec![]).await?;
    ensure!(stored.contains("ERIKSSON") && !stored.contains("L898902C3") && !stored.contains("UTO"), "kept: {stored}");
    value(visit, "address-passport-number", "").await?;
    value(visit, "address-mrz", "").await?;
    visit.touch(".clear-all").await?;
    value(visit, "address-whole", "").await?;
    state(visit, say.text(w::STATE_NOTHING)).await?;
    visit.says(&say.text(w::CLEARED)).await?;
    visit.touch("#bring-back").await?;
    value(visit, "address-whole", FLAT).await?;
    value(visit, "name-first", "ANNA").await?;
    visit.touch(".clear-all").await?;
    value(visit, "address-whole", "").await?;
    visit.until("nothing is kept", "return sessionStorage.getItem('tebiki.address') === null", vec![]).await
}

async fn copied(visit: &Visit<'_>) -> Result<()> {
    let say = open(visit, "en").await?;
    choose(visit, "home/apartment").await?;
    put(visit, "address-whole", "港区六本木6-10-1 さくらハイツ203号室").await?;
    visit.says(&say.text(w::RESULT_HEADING)).await?;
    visit.touch(".address-block button").await?;
    visit.says(&say.text(w::COPIED)).await?;
    let expected = "〒106-0032\n東京都港区六本木6-10-1\nさくらハイツ 203号室";
    visit.becomes("what was copied", expected.to_owned(), "return window.copied", vec![]).await?;
    visit.touch(".corrections .actions button").await?;
    let listed = "return window.copied.includes(arguments[0]) && window.copied.includes('106-0032')";
    visit.until("the list is copied", listed, vec![json!(say.text(f::POSTAL_CODE_MISSING))]).await?;
    visit.js::<()>("window.print = () => { window.printed = true }", vec![]).await?;
    visit.touch(".whole-address > button").await?;
    visit.until("the print dialogue opens", "return window.printed === true", vec![]).await
}

/// Puts a file into the field for files.
async fn pick(visit: &Visit<'_>, bytes: &[u8]) -> Result<()> {
    let script = "document.getElementById('list').open = true;\
         const picked = new DataTransfer();\
         picked.items.add(new File([new Uint8Array(arguments[0])], 'list.csv', {type: 'text/csv'}));\
         const field = document.getElementById('list-file');\
         field.files = picked.files; field.dispatchEvent(new Event('change', {bubbles: true}))";
    visit.js(script, vec![json!(bytes)]).await
}

async fn list(visit: &Visit<'_>) -> Result<()> {
    let say = open(visit, "en").await?;
    let rows = [
        "106-0032,東京都港区六本木1-2-3,house",
        "100-0013,東京都港区六本木6-10-1,house",
        "060-0042,\"20-1-1 Odorinishi, Chuo-ku, Sapporo, Hokkaido\",house",
        ",福岡県福岡市中央区天神1-8-1,house",
        "530-0001,\"1-1-1 Umeda, Kita-ku, Osaka-shi, Osaka\",apartment",
        "980-0803,宮城県仙台市青葉区国分町3-7-1,house",
        "460-0001,愛知県名古屋市中区三の丸3-1-2,office",
        "901-0332,567-8 Uegusuku Itoman-shi Okinawa,house",
    ];
    let mut text = "郵便番号,住所,種別\n".to_owned();
    for row in rows.iter().cycle().take(10_000) {
        text.push_str(row);
        text.push('\n');
    }
    // As a file: WebKit takes more than a second to lay out a box with so many lines, each time something near it
    // changes, whatever the page does.
    pick(visit, text.as_bytes()).await?;
    // The longest time between two frames while it works.
    let watch = "window.longest = 0; window.during = ''; let last = performance.now(); window.watching = true;\
         (function frame(now) {\
             if (now - last > window.longest) {\
                 const bar = document.querySelector('.list-panel progress');\
                 window.longest = now - last;\
                 window.during = bar ? `${bar.value} of ${bar.max}` : 'beginning or end';\
             }\
             last = now;\
             if (window.watching) requestAnimationFrame(frame);\
         })(performance.now());";
    visit.js::<()>(watch, vec![]).await?;
    let started = Instant::now();
    // Not by the driver, whose own work would count.
    visit.js::<()>("document.getElementById('list-check').click()", vec![]).await?;
    visit.find("#list-cancel, .list-outcome").await?;
    let done = "const said = document.querySelector('.list-said').textContent; return said === arguments[0]";
    let expected = say.text(w::list_done(10_000));
    while !visit.js::<bool>(done, vec![json!(expected)]).await? {
        ensure!(started.elapsed().as_secs() < 600, "10,000 rows were not checked in 600 s");
        let problem = visit.text("#list-problem").await?;
        ensure!(problem.is_empty(), "{problem}");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    let seconds = started.elapsed().as_secs_f64();
    let longest: f64 = visit.js("window.watching = false; return window.longest", vec![]).await?;
    let during: String = visit.js("return window.during", vec![]).await?;
    println!(
        "       {}: 10,000 rows in {seconds:.1} s, {:.0} addresses a second, the longest frame {longest:.0} ms at {during}",
        visit.browser.engine.id(),
        10_000.0 / seconds
    );
    visit.says(&say.text(w::list_good(3_750))).await?;
    let shown: u32 = visit.js("return document.querySelectorAll('#list-bad tbody tr').length", vec![]).await?;
    same("rows shown", 100, shown)?;
    ensure!(longest < LONGEST_FRAME, "a frame took {longest:.0} ms");
    // What is saved, without saving it.
    let catch = "window.saved = null; URL.createObjectURL = blob => { blob.text().then(text => { window.saved = text }); return '#' }";
    visit.js::<()>(catch, vec![]).await?;
    visit.touch("#list-download").await?;
    visit.until("a file is offered", "return window.saved !== null", vec![]).await?;
    let lines: usize = visit.js("return window.saved.split('\\r\\n').length", vec![]).await?;
    ensure!(lines > 10_000, "the file has {lines} lines");
    let asked = visit.site.asked();
    ensure!(asked.iter().all(|asked| !asked.target.contains("0032")), "a code was sent");
    // A list can be stopped.
    visit.touch("#list-check").await?;
    visit.touch("#list-cancel").await?;
    visit.says(&say.text(w::LIST_STOPPED)).await
}

async fn lists(visit: &Visit<'_>) -> Result<()> {
    let say = open(visit, "en").await?;
    choose(visit, "home/house").await?;
    let problem = async |bytes: &[u8], message: String| -> Result<()> {
        pick(visit, bytes).await?;
        visit.touch("#list-check").await?;
        let script = "return document.getElementById('list-problem').textContent";
        visit.becomes("the problem", message, script, vec![]).await
    };
    // Twice, since the second time has to be noticed too.
    visit.js::<()>("document.getElementById('list').open = true", vec![]).await?;
    for _ in 0..2 {
        visit.touch("#list-check").await?;
        visit.says(&say.text(w::FAULT_NOTHING)).await?;
        focus(visit, "list-file").await?;
    }
    problem(b"PK\x03\x04", say.text(w::FAULT_WORKBOOK)).await?;
    problem(b"\0\0", say.text(w::FAULT_NOT_TEXT)).await?;
    problem(b"  \n", say.text(w::FAULT_EMPTY)).await?;
    problem(b"name,price\na,1", say.text(w::fault_no_address("name, price"))).await?;
    problem(b"address\n\"a\n", say.text(w::fault_unclosed("2"))).await?;
    problem(b"address\n", say.text(w::FAULT_NO_ROWS)).await?;
    problem("住所,address\na,b".as_bytes(), say.text(w::fault_twice("address"))).await?;
    // 住所 and 東京都港区六本木 in Shift_JIS.
    let mut shift_jis = b"\x8F\x5A\x8F\x8A\n\x93\x8C\x8B\x9E\x93\x73\x8D\x60\x8B\xE6\x98\x5A\x96\x7B\x96\xD8".to_vec();
    shift_jis.extend(b"1-2-3 106-0032\n");
    pick(visit, &shift_jis).await?;
    visit.touch("#list-check").await?;
    visit.says(&say.text(w::list_done(1))).await?;
    visit.says(&say.text(w::list_good(1))).await?;
    // Whose address it is stands beside what was found.
    pick(visit, "name,address\nTaro Yamada,東京都港区六本木1-2-3\n".as_bytes()).await?;
    // The focus stays on the button.
    let press = "const button = document.getElementById('list-check'); button.focus(); button.click()";
    visit.js::<()>(press, vec![]).await?;
    visit.says(&say.text(w::list_bad(1))).await?;
    focus(visit, "list-check").await?;
    let cells =
        "return Array.from(document.querySelectorAll('#list-bad tbody td:nth-child(3)'), cell => cell.textContent)";
    visit.becomes("whose row it is", vec!["Taro Yamada".to_owned()], cells, vec![]).await
}

/// Of a file and of rows the one that was given last is checked, and said; rows with advice only are counted apart.
async fn given(visit: &Visit<'_>) -> Result<()> {
    let say = open(visit, "en").await?;
    let (name, rows) = ("list.csv", "address\n〒106-0032 東京都港区六本木1-2-3\n〒106-0032 東京都港区六本木1-2-4\n");
    let one = "address,kind\n〒106-0032 東京都港区六本木1-2-3,house\n".as_bytes();
    let chosen = "return document.getElementById('list-file').files.length";
    pick(visit, one).await?;
    visit.says(&say.text(w::list_counts_file(name))).await?;
    put(visit, "list-text", rows).await?;
    visit.says(&say.text(w::list_counts_rows(name))).await?;
    visit.becomes("files", 0, chosen, vec![]).await?;
    visit.touch("#list-check").await?;
    visit.says(&say.text(w::list_done(2))).await?;
    // It is not said whether they are houses.
    visit.says(&say.text(w::list_bad(0))).await?;
    visit.says(&say.text(w::list_remarks(2))).await?;
    let shown = "return document.querySelectorAll('#list-remarks tbody tr').length";
    visit.becomes("rows with advice", 2, shown, vec![]).await?;
    // The other way round, nothing is emptied.
    pick(visit, one).await?;
    visit.says(&say.text(w::list_counts_file_not_rows(name))).await?;
    visit.touch("#list-check").await?;
    visit.says(&say.text(w::list_done(1))).await?;
    visit.says(&say.text(w::list_good(1))).await?;
    value(visit, "list-text", rows).await?;
    visit.touch("#list-let-go").await?;
    visit.becomes("files", 0, chosen, vec![]).await?;
    focus(visit, "list-file").await?;
    visit.says(&say.text(w::list_counts_rows(name))).await?;
    // Rows go along into another language without being kept.
    visit.click(".language[lang=ja]").await?;
    visit.alive().await?;
    value(visit, "list-text", rows).await?;
    let open = "return document.getElementById('list').open";
    visit.becomes("the list is open", true, open, vec![]).await?;
    let left = "return JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage), window.name])";
    let left: String = visit.js(left, vec![]).await?;
    ensure!(!left.contains("六本木"), "kept: {left}");
    Ok(())
}

async fn focus(visit: &Visit<'_>, id: &str) -> Result<()> {
    visit.becomes("the focus", id.to_owned(), "return document.activeElement.id", vec![]).await
}

async fn offline(visit: &Visit<'_>) -> Result<()> {
    visit.expect_faults(); // the server goes away
    let say = open(visit, "en").await?;
    visit.touch("#keep-postal").await?;
    let kept = say.text(w::offline_kept(&say.month(tebiki::rules::postal::DATE)));
    let started = Instant::now();
    let there = "return document.querySelector('.kept-said').textContent";
    loop {
        let said: String = visit.js(there, vec![]).await?;
        if said == kept {
            break;
        }
        ensure!(said.is_empty(), "{said}");
        ensure!(started.elapsed().as_secs() < 600, "the codes were not kept in 600 s");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    println!("       {}: all codes kept in {:.1} s", visit.browser.engine.id(), started.elapsed().as_secs_f64());
    let before = visit.site.asked().len();
    visit.site.stop();
    choose(visit, "home/apartment").await?;
    put(visit, "address-whole", FLAT).await?;
    state(visit, say.text(w::STATE_COMPLETE)).await?;
    same("requests after everything is kept", before, visit.site.asked().len())?;
    visit.touch("#erase-postal").await?;
    visit.says(&say.text(w::OFFLINE_ERASED)).await?;
    put(visit, "address-whole", "〒060-0001 北海道札幌市中央区北1条西2丁目1-1").await?;
    visit.says(&say.text(w::NO_POSTAL)).await
}

async fn bytes(visit: &Visit<'_>) -> Result<()> {
    let mut sizes = Vec::new();
    for name in ["cities", "106", "060"] {
        let answer = http::get(&visit.site.origin, &format!("/postal/{name}.txt"), "br").await?;
        ensure!(answer.status == 200 && answer.encoding.as_deref() == Some("br"), "{name}: {}", answer.status);
        sizes.push(format!("{name} {}", answer.length));
        ensure!(answer.length < 60_000, "{name} takes {} bytes", answer.length);
    }
    println!("       postal data on the wire, in bytes: {}", sizes.join(", "));
    Ok(())
}
