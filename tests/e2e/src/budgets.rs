//! What the site may cost a phone: bytes on the wire, and time between a press and the next question.

use crate::{
    browsers::Engine,
    http,
    journey::{WIZARD, at},
    site::Serve,
    tests::{Test, test},
    visit::{Say, Visit},
};
use anyhow::{Context, Result, ensure};
use serde_json::json;
use std::{collections::BTreeSet, hint::black_box, time::Instant};
use tebiki::{procedures::ALL, rules::tracking_number, text::t::express_issuance as w};

/// What the first visit of home or a wizard's page may take, in bytes, compressed.
const FIRST_VISIT: usize = 150_000;
/// From pressing Continue to the next question painted, in milliseconds, at a quarter of the processor's speed.
const NEXT_QUESTION: f64 = 50.0;
/// The figure above is one for a phone, and this machine may be slower than any phone or busy with something else.
/// So the check fails only where the time cannot be the machine's: at this many times the budget.
const GENEROUS: f64 = 10.0;

/// The tests of this file.
pub fn tests() -> Vec<Test> {
    let chromium = &[Engine::Chromium];
    vec![
        test("budget: bytes of the first visit", Serve::PLAIN, |visit| Box::pin(bytes(visit))).only(chromium),
        test("budget: from Continue to the next question", Serve::PLAIN, |visit| Box::pin(next_question(visit)))
            .only(chromium),
        test("budget: finding numbers in a pasted page", Serve::PLAIN, |_| Box::pin(find())).only(chromium),
    ]
}

/// The addresses of every kind of page, and of every guide and wizard.
fn pages() -> Vec<String> {
    let mut pages = vec![
        String::new(),
        "status/".to_owned(),
        "address/".to_owned(),
        "signature/".to_owned(),
        "sources/".to_owned(),
        "about/".to_owned(),
    ];
    for procedure in ALL {
        pages.push(format!("{}/", procedure.id));
        pages.extend(procedure.wizards.iter().map(|wizard| format!("{}/{}/", procedure.id, wizard.id)));
    }
    pages
}

async fn bytes(visit: &Visit<'_>) -> Result<()> {
    const KINDS: [&str; 4] = ["html", "js", "wasm", "words"];
    let mut table =
        vec![format!("       first visit, en{:34} {}   total", "", KINDS.map(|kind| format!("{kind:>7}")).join(" "))];
    let mut over = Vec::new();
    for page in pages() {
        let path = format!("/en/{page}");
        visit.browser.driver.cdp().send_raw("Network.clearBrowserCache", json!({})).await?;
        let before = visit.site.asked().len();
        visit.open_alive(&path).await?;
        // Pages without a button say nothing when they have come to life; until then the words have arrived.
        let arrived = "const arrived = performance.getEntriesByType('resource').filter(entry => \
             entry.name.endsWith('.txt') && entry.responseEnd > 0).length;\
             return arrived > 0 && arrived === document.querySelectorAll('link[rel=preload][as=fetch]').length";
        visit.until("the words have arrived", arrived, vec![]).await?;
        let asked: BTreeSet<String> =
            visit.site.asked().split_off(before).into_iter().map(|asked| asked.target).collect();
        let mut sums = [0; KINDS.len()];
        for target in asked {
            let kind = match target.rsplit_once('.').map(|(_, ending)| ending) {
                Some("js") => 1,
                Some("wasm") => 2,
                Some("txt") => 3,
                _ if target == path => 0,
                _ => continue, // icon and manifest, which nothing waits for
            };
            let answer = http::get(&visit.site.origin, &target, "br").await?;
            ensure!(answer.status == 200, "{target} was answered with {}", answer.status);
            ensure!(answer.encoding.as_deref() == Some("br"), "{target} is not sent with Brotli");
            if let Some(sum) = sums.get_mut(kind) {
                *sum += answer.length;
            }
        }
        ensure!(sums.iter().all(|sum| *sum > 0), "{path}: not everything was loaded: {sums:?}");
        let total: usize = sums.iter().sum();
        table.push(format!("       {path:<50} {} {total:>7}", sums.map(|sum| format!("{sum:>7}")).join(" ")));
        if (page.is_empty() || page.matches('/').count() == 2) && total > FIRST_VISIT {
            over.push(format!("{path} takes {total} bytes"));
        }
    }
    println!("{}", table.join("\n"));
    ensure!(over.is_empty(), "the first visit may take {FIRST_VISIT} bytes: {}", over.join(", "));
    Ok(())
}

async fn next_question(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    let cdp = visit.browser.driver.cdp();
    let mut times = Vec::new();
    for _ in 0..9 {
        visit.browser.driver.goto("about:blank").await?;
        visit.open_alive(&format!("/en/{WIZARD}")).await?;
        visit.click("label[for=lost]").await?;
        cdp.send_raw("Emulation.setCPUThrottlingRate", json!({"rate": 4})).await?;
        // A frame's callback runs before what changed is painted, and a message that it posts arrives after it.
        let script = "const done = arguments[0], title = document.getElementById('title').textContent;\
             const button = document.querySelector('button[type=submit]'), painted = new MessageChannel();\
             let start = 0;\
             const frame = () => {\
                 if (start === 0) { start = performance.now(); button.click(); }\
                 painted.port2.postMessage(0);\
             };\
             painted.port1.onmessage = () => {\
                 const now = document.getElementById('title');\
                 if (!now || now.textContent === title) return requestAnimationFrame(frame);\
                 done(performance.now() - start);\
             };\
             requestAnimationFrame(frame)";
        let measured = visit.browser.driver.execute_async(script, vec![]).await;
        cdp.send_raw("Emulation.setCPUThrottlingRate", json!({"rate": 1})).await?;
        times.push(measured?.convert::<f64>()?);
        at(visit, &say, w::LOST_WHEN).await?;
    }
    times.sort_by(f64::total_cmp);
    let median = times.get(times.len() / 2).copied().context("nothing was measured")?;
    let worst = times.last().copied().unwrap_or(median);
    println!(
        "       Continue to the next question, 4× slow-down: median {median:.1} ms, worst {worst:.1} ms (budget {NEXT_QUESTION} ms)"
    );
    if median > NEXT_QUESTION {
        println!("       warning: that is over the budget on this machine");
    }
    ensure!(
        median <= NEXT_QUESTION * GENEROUS,
        "from Continue to the next question it took {median:.0} ms; the budget is {NEXT_QUESTION} ms, and {GENEROUS} times that is not the machine's fault"
    );
    Ok(())
}

/// How long it takes natively. The time is printed and not judged: it says more about the machine than about us.
async fn find() -> Result<()> {
    let line = "2026/11/20 10:15 引受 Posting/Collection 1234-5678-9013 東京都 03-1234-5678 〒100-0001\n";
    let page = line.repeat(10_240 / line.len() + 1);
    let mut times: Vec<f64> = (0..51)
        .map(|_| {
            let started = Instant::now();
            black_box(tracking_number::find(black_box(&page)));
            started.elapsed().as_secs_f64() * 1_000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let median = times.get(times.len() / 2).copied().context("nothing was measured")?;
    println!("       finding the numbers in {} bytes, natively: median {median:.3} ms (budget 0.2 ms)", page.len());
    let found = tracking_number::find(&page);
    ensure!(found.numbers.len() == 1, "one number is in the page, {} were found", found.numbers.len());
    Ok(())
}
