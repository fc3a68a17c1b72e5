//! The picture of a signature: chosen, looked at, mended and saved; bad files get a sentence; a large photo leaves the
//! page alive.

use crate::{
    browsers::Engine,
    pictures::{BLACK, Picture, WHITE, head_of, heic_of, jpeg},
    site::Serve,
    tests::{Test, test},
    visit::{Say, Visit, same},
};
use anyhow::{Context, Result, ensure};
use serde_json::json;
use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};
use tebiki::{
    rules::signature::{Raster, header},
    text::t::signature as w,
};
use tempfile::TempDir;
use tokio::time::sleep;

/// For so long the page is left alone: before a photo is chosen, which takes a person longer, and while it is looked at.
const UNDISTURBED: Duration = Duration::from_secs(3);
/// How long looking at a photo of 12 megapixels may take, in milliseconds, at a quarter of the processor's speed.
const LOOKING: f64 = 300.0;
/// How long the page may not answer meanwhile.
const LONGEST_TASK: f64 = 100.0;
/// This machine may be slower than any phone, or busy: the check fails only at this many times the budget.
const GENEROUS: f64 = 8.0;

/// Where a signature stands in a picture that is as it should be.
const PLACE: [f32; 4] = [0.12, 0.18, 0.76, 0.64];

/// The tests of this file.
pub fn tests() -> Vec<Test> {
    let chromium = &[Engine::Chromium];
    vec![
        test("signature: good and bad pictures, English", Serve::WATCHED, |visit| Box::pin(pictures(visit, "en"))),
        test("signature: good and bad pictures, Japanese", Serve::WATCHED, |visit| Box::pin(pictures(visit, "ja"))),
        test("signature: mended by hand", Serve::WATCHED, |visit| Box::pin(by_hand(visit))),
        test("signature: turned by the camera", Serve::WATCHED, |visit| Box::pin(turned(visit))),
        test("signature: files that are none", Serve::WATCHED, |visit| Box::pin(no_pictures(visit))),
        test("signature: as iPhones keep photos", Serve::WATCHED, |visit| Box::pin(heic(visit))),
        test("signature: with the keyboard", Serve::WATCHED, |visit| Box::pin(keyboard(visit))).only(chromium),
        test("signature: saved", Serve::WATCHED, |visit| Box::pin(saved(visit))).only(chromium),
        test("signature: dropped and pasted", Serve::WATCHED, |visit| Box::pin(dropped(visit))),
        test("budget: looking at a photo of 12 megapixels", Serve::PLAIN, |visit| Box::pin(photo(visit)))
            .only(chromium),
    ]
}

/// A photo with a mark beside the signature, on grey paper.
pub fn marked() -> Vec<u8> {
    let photo = Picture::photo().name([0.12, 0.3, 0.5, 0.3], 4.0, BLACK);
    photo.oval([0.9, 0.2], [8.0, 8.0], [80.0, 50.0, 30.0], 1.0).jpeg(88)
}

/// Chooses a file as a person does, and waits for what was found.
///
/// The file is there as long as what this answers with: browsers read it again when they need it.
pub async fn choose(visit: &Visit<'_>, name: &str, bytes: &[u8]) -> Result<TempDir> {
    let folder = give(visit, name, bytes).await?;
    looked_at(visit, name).await?;
    Ok(folder)
}

/// Chooses a file, and does not wait for what comes of it.
async fn give(visit: &Visit<'_>, name: &str, bytes: &[u8]) -> Result<TempDir> {
    let folder = TempDir::with_prefix("tebiki-picture-")?;
    let file = folder.path().join(name);
    fs::write(&file, bytes)?;
    visit.find("#signature-file").await?.send_keys(file.to_string_lossy().into_owned()).await?;
    Ok(folder)
}

/// Waits until this file was looked at and, where that is possible, mended.
async fn looked_at(visit: &Visit<'_>, name: &str) -> Result<()> {
    visit
        .becomes(
            "the file's name",
            name.to_owned(),
            "return document.querySelector('.file-name')?.textContent ?? ''",
            vec![],
        )
        .await?;
    let rested = "return document.querySelector('.working').textContent === ''";
    visit.until("nothing is under way", rested, vec![]).await
}

async fn found(visit: &Visit<'_>) -> Result<Vec<String>> {
    let script = "return Array.from(document.querySelectorAll('.checked > div > .findings h3'), heading => {\
         const copy = heading.cloneNode(true);\
         copy.querySelector('.finding-number')?.remove();\
         return copy.textContent;\
         })";
    visit.js(script, vec![]).await
}

async fn verdict(visit: &Visit<'_>, expected: String) -> Result<()> {
    same("the verdict", expected, visit.text("#signature-result").await?)
}

/// The size of the mended picture, whether its corners are white, and how many of its pixels are dark.
async fn mended(visit: &Visit<'_>) -> Result<(u32, u32, bool, u32)> {
    let script = "const canvas = document.getElementById('signature-after');\
         if (canvas.closest('[hidden]')) return [0, 0, false, 0];\
         const data = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;\
         const white = at => data[at * 4] > 245 && data[at * 4 + 2] > 245;\
         let dark = 0;\
         for (let at = 0; at < data.length; at += 4) if (data[at] < 100) dark += 1;\
         const last = canvas.width * canvas.height - 1;\
         return [canvas.width, canvas.height, white(0) && white(canvas.width - 1) && white(last), dark]";
    visit.js(script, vec![]).await
}

async fn pictures(visit: &Visit<'_>, language: &str) -> Result<()> {
    let say = Say::of(language)?;
    visit.open_alive(&format!("/{language}/signature/")).await?;
    visit.page(&say.text(w::HEADING), &say.title(w::PAGE_TITLE)).await?;
    visit.large_enough(".file label").await?;
    let good = Picture::asked().name(PLACE, 5.0, BLACK);
    let _file = choose(visit, "good.jpg", &good.jpeg(90)).await?;
    verdict(visit, say.text(w::VERDICT_PASSES)).await?;
    same("what was found", Vec::new(), found(visit).await?)?;
    visit.becomes("the focus", "signature-result".to_owned(), "return document.activeElement.id", vec![]).await?;
    // A photo: what is wrong with it, where, and that mending puts it right.
    let _file = choose(visit, "photo.jpg", &marked()).await?;
    verdict(visit, say.text(w::VERDICT_MEND)).await?;
    let expected = [w::FOUND_DIMENSIONS, w::FOUND_NOT_WHITE, w::FOUND_MARK].map(|key| say.text(key));
    same("what was found", expected.to_vec(), found(visit).await?)?;
    visit.says(&say.text(w::place(&say.text(w::TOP_RIGHT)))).await?;
    visit.says(&say.text(w::MENDED_PASSES)).await?;
    let (width, height, white, dark) = mended(visit).await?;
    same("the size of the mended picture", (788, 284), (width, height))?;
    ensure!(white, "its corners are not white");
    ensure!((2_000..40_000).contains(&dark), "{dark} of its pixels are dark");
    let link = "const link = document.querySelector('.save a'); return [link.download, link.href.slice(0, 5)]";
    same("the link", ["signature.jpg".to_owned(), "blob:".to_owned()], visit.js(link, vec![]).await?)?;
    visit.large_enough(".save a, .turns button").await?;
    // What mending cannot put right is said, before and after.
    let _file = choose(visit, "red.jpg", &Picture::asked().name(PLACE, 5.0, [205.0, 25.0, 30.0]).jpeg(90)).await?;
    verdict(visit, say.text(w::VERDICT_AGAIN)).await?;
    visit.says(&say.text(w::MENDED_NOT)).await?;
    same("the link's name", say.text(w::SAVE_ANYWAY), visit.text(".save a").await?)?;
    // What mending leaves doubtful is no promise.
    let small = Picture::new(200, 72, WHITE).name(PLACE, 2.0, BLACK);
    let _file = choose(visit, "small.jpg", &small.jpeg(90)).await?;
    verdict(visit, say.text(w::VERDICT_MEND_DOUBTS)).await?;
    // In a format that is not asked for.
    let _file = choose(visit, "signature.png", &good.transparent_png()).await?;
    same("what was found", vec![say.text(w::FOUND_FORMAT)], found(visit).await?)
}

async fn by_hand(visit: &Visit<'_>) -> Result<()> {
    visit.open_alive("/en/signature/").await?;
    let _file = choose(visit, "photo.jpg", &marked()).await?;
    let (_, _, _, before) = mended(visit).await?;
    let link = visit.js::<String>("return document.querySelector('.save a').href", vec![]).await?;
    let changed = "return document.querySelector('.working').textContent === '' && \
         !!document.querySelector('.save a') && document.querySelector('.save a').href !== arguments[0]";
    // Turned upright the signature is as high as the picture, and much smaller.
    visit.touch(".turns button:first-child").await?;
    visit.until("it is mended anew, turned left", changed, vec![json!(link)]).await?;
    let (_, _, white, turned) = mended(visit).await?;
    ensure!(white && turned < before / 2, "{before} pixels were dark before it was turned, {turned} after");
    let link = visit.js::<String>("return document.querySelector('.save a').href", vec![]).await?;
    visit.touch(".turns button:last-child").await?;
    visit.until("it is mended anew", changed, vec![json!(link)]).await?;
    let link = visit.js::<String>("return document.querySelector('.save a').href", vec![]).await?;
    // With the mark the whole is wider, and the signature smaller.
    visit.touch("label[for=signature-keep-marks]").await?;
    visit.until("it is mended anew", changed, vec![json!(link)]).await?;
    let (_, _, _, kept) = mended(visit).await?;
    ensure!(kept < before, "{before} pixels were dark without the mark, {kept} with it");
    let link = visit.js::<String>("return document.querySelector('.save a').href", vec![]).await?;
    let slide = "const slider = document.getElementById('signature-straighten'); slider.value = '12';\
         slider.dispatchEvent(new Event('change', {bubbles: true}))";
    visit.js::<()>(slide, vec![]).await?;
    visit.until("it is mended anew", changed, vec![json!(link)]).await?;
    visit.says("12°").await
}

/// Whatever turn the camera noted, the picture is seen upright: a bar near its top.
async fn turned(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive("/en/signature/").await?;
    let picture = Picture::new(400, 240, WHITE).line([0.2, 0.25], [0.8, 0.25], 10.0, BLACK);
    for orientation in [1, 3, 6, 8] {
        let _file = choose(visit, &format!("turned-{orientation}.jpg"), &picture.turned_jpeg(orientation)).await?;
        let script = "const canvas = document.getElementById('signature-before');\
             const at = (x, y) => canvas.getContext('2d').getImageData(x, y, 1, 1).data[1] < 128;\
             return [canvas.width, canvas.height, at(200, 60), at(200, 180)]";
        let seen: (u32, u32, bool, bool) = visit.js(script, vec![]).await?;
        same(&format!("the picture with orientation {orientation}"), (400, 240, true, false), seen)?;
        let found = found(visit).await?;
        same("whether it says so", orientation != 1, found.contains(&say.text(w::FOUND_TURNED)))?;
    }
    Ok(())
}

async fn no_pictures(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive("/en/signature/").await?;
    let whole = Picture::asked().name(PLACE, 5.0, BLACK).jpeg(90);
    let files = [
        ("empty.jpg", Vec::new(), w::FOUND_NO_FILE),
        ("text.jpg", b"This is my signature".to_vec(), w::FOUND_NOT_A_PICTURE),
        ("hundred.jpg", head_of(11_000, 10_000), w::FOUND_TOO_MANY_PIXELS),
        ("head.jpg", head_of(788, 284), w::FOUND_BROKEN),
        ("cut.jpg", whole.get(..300).unwrap_or_default().to_vec(), w::FOUND_BROKEN),
    ];
    for (name, bytes, expected) in files {
        let _file = choose(visit, name, &bytes).await.with_context(|| name.to_owned())?;
        verdict(visit, say.text(w::VERDICT_AGAIN)).await?;
        let found = found(visit).await?;
        // WebKit opens a head without a picture, and shows nothing.
        let empty = name == "head.jpg" && found.contains(&say.text(w::FOUND_EMPTY));
        ensure!(found.contains(&say.text(expected)) || empty, "{name}: found {found:?}");
        same(&format!("whether {name} is mended"), (0, 0, false, 0), mended(visit).await?)?;
    }
    // The page is alive after all that.
    let _file = choose(visit, "good.jpg", &whole).await?;
    verdict(visit, say.text(w::VERDICT_PASSES)).await
}

/// A photo that the browser cannot open: what to do instead, and nothing about mending, which cannot begin.
async fn heic(visit: &Visit<'_>) -> Result<()> {
    for language in ["en", "ja"] {
        let say = Say::of(language)?;
        visit.open_alive(&format!("/{language}/signature/")).await?;
        // As iPhones name it, and as it is called after somebody renamed it.
        for name in ["IMG_0001.HEIC", "signature.jpg"] {
            let bytes = heic_of(b"heic", &[b"mif1", b"heic"], 4032, 3024);
            let _file = choose(visit, name, &bytes).await.with_context(|| name.to_owned())?;
            verdict(visit, say.text(w::VERDICT_AGAIN)).await?;
            let found = found(visit).await?;
            same("the first thing that was found", Some(&say.text(w::FOUND_NOT_READABLE)), found.first())?;
            visit.says(&say.text(w::DO_NOT_READABLE)).await?;
            let kinds = "return Array.from(document.querySelectorAll('.finding-kind'), kind => kind.textContent)";
            let kinds: Vec<String> = visit.js(kinds, vec![]).await?;
            let helps = say.text(w::MENDING_HELPS);
            ensure!(kinds.iter().all(|kind| !kind.contains(&helps)), "mending is said to help: {kinds:?}");
            same("whether it is mended", (0, 0, false, 0), mended(visit).await?)?;
        }
    }
    Ok(())
}

async fn keyboard(visit: &Visit<'_>) -> Result<()> {
    visit.open_alive("/en/signature/").await?;
    visit.tab_to("#signature-file").await?;
    visit.tab_to("#signature-photo").await?;
    let _file = choose(visit, "photo.jpg", &marked()).await?;
    visit.tab_to(".save a").await?;
    visit.tab_to(".turns button").await?;
    visit.tab_to("#signature-straighten").await?;
    visit.keys(thirtyfour::Key::Right).await?;
    visit.says("0.5°").await?;
    visit.tab_to("#signature-keep-marks").await
}

/// The file that is saved is what was shown: a JPEG of the right size in pixels and bytes.
async fn saved(visit: &Visit<'_>) -> Result<()> {
    let folder = TempDir::with_prefix("tebiki-saved-")?;
    let behaviour = json!({"behavior": "allow", "downloadPath": folder.path()});
    visit.browser.driver.cdp().send_raw("Browser.setDownloadBehavior", behaviour).await?;
    visit.open_alive("/en/signature/").await?;
    let _file = choose(visit, "photo.jpg", &marked()).await?;
    visit.touch(".save a").await?;
    let file = arrived(folder.path()).await?;
    same("the file's name", Some("signature.jpg"), file.file_name().and_then(|name| name.to_str()))?;
    let bytes = fs::read(&file)?;
    let head = header::read(&bytes, u64::try_from(bytes.len())?);
    same("the file's format", "jpeg", head.format.id())?;
    same("the file's size", (788, 284), (head.width, head.height))?;
    ensure!(head.complete && bytes.len() <= 200_000, "{} bytes", bytes.len());
    println!("       a mended signature: {} bytes", bytes.len());
    Ok(())
}

/// The file that the browser puts into a folder.
async fn arrived(folder: &Path) -> Result<PathBuf> {
    for _ in 0..1_500 {
        let files: Vec<PathBuf> = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
        let whole = files.iter().find(|file| file.extension().is_some_and(|ending| ending == "jpg"));
        if let Some(file) = whole.filter(|file| fs::metadata(file).is_ok_and(|data| data.len() > 0)) {
            return Ok(file.clone());
        }
        sleep(Duration::from_millis(20)).await;
    }
    anyhow::bail!("nothing was saved")
}

async fn dropped(visit: &Visit<'_>) -> Result<()> {
    visit.open_alive("/en/signature/").await?;
    let bytes = Picture::asked().name(PLACE, 5.0, BLACK).jpeg(90);
    for (event, name, field) in [("drop", "dropped.jpg", "dataTransfer"), ("paste", "pasted.jpg", "clipboardData")] {
        if event == "paste" && visit.browser.engine == Engine::Firefox {
            continue; // a script cannot paste files there
        }
        let script = "const [event, name, field, bytes] = arguments;\
             const transfer = new DataTransfer();\
             transfer.items.add(new File([new Uint8Array(bytes)], name, {type: 'image/jpeg'}));\
             const Kind = event === 'drop' ? DragEvent : ClipboardEvent;\
             document.body.dispatchEvent(new Kind(event, {bubbles: true, cancelable: true, [field]: transfer}))";
        visit.js::<()>(script, vec![json!(event), json!(name), json!(field), json!(bytes)]).await?;
        looked_at(visit, name).await.with_context(|| event.to_owned())?;
    }
    Ok(())
}

/// Looking at 12 megapixels: how long it takes, and for how long the page does not answer. What else the machine does only
/// adds to it, so the best of three visits is held against the budget.
async fn photo(visit: &Visit<'_>) -> Result<()> {
    let small = Picture::new(1000, 750, [205.0, 202.0, 198.0]).name([0.2, 0.35, 0.6, 0.3], 6.0, BLACK);
    let small = small.shade([1.0, 0.4], 0.8).grain(3.0).raster();
    let bytes = jpeg(&four_times(&small).context("the photo was not drawn")?, 85, &[]);
    let mut times = Vec::new();
    for _ in 0..3 {
        times.push(looked_at_slowly(visit, &bytes).await?);
    }
    let sorted = |time: fn(&(f64, f64, f64)) -> f64| {
        let mut sorted: Vec<f64> = times.iter().map(time).collect();
        sorted.sort_by(f64::total_cmp);
        sorted
    };
    let (looked, mended, longest) = (sorted(|times| times.0), sorted(|times| times.1), sorted(|times| times.2));
    println!(
        "       12 megapixels ({} KB), 4× slow-down, three visits: looked at in {looked:.0?} ms (budget {LOOKING}), mended after \
         {mended:.0?} ms, longest task {longest:.0?} ms (budget {LONGEST_TASK})",
        bytes.len() / 1000
    );
    ensure!(looked.iter().any(|time| *time <= LOOKING * GENEROUS), "looking took {looked:.0?} ms");
    ensure!(
        longest.iter().any(|time| *time <= LONGEST_TASK * GENEROUS),
        "the page did not answer for {longest:.0?} ms"
    );
    Ok(())
}

/// Until a photo was looked at, until it was mended, and the longest task meanwhile, in milliseconds, at a quarter of the
/// processor's speed.
async fn looked_at_slowly(visit: &Visit<'_>, bytes: &[u8]) -> Result<(f64, f64, f64)> {
    visit.open_alive("/en/signature/").await?;
    let cdp = visit.browser.driver.cdp();
    let watch = "window.tasks = [];\
         new PerformanceObserver(list => tasks.push(...list.getEntries().map(entry => entry.duration))).observe({entryTypes: ['longtask']});\
         document.getElementById('signature-file').addEventListener('change', () => { tasks = []; window.begun = performance.now(); }, true);\
         new MutationObserver(() => {\
             if (document.getElementById('signature-result') && !window.ended) window.ended = performance.now();\
             if (document.querySelector('.save a') && !window.mended) window.mended = performance.now();\
         }).observe(document.querySelector('.checked'), {subtree: true, childList: true})";
    visit.js::<()>(watch, vec![]).await?;
    sleep(UNDISTURBED).await;
    cdp.send_raw("Emulation.setCPUThrottlingRate", json!({"rate": 4})).await?;
    let chosen = give(visit, "photo.jpg", bytes).await;
    // Whoever asks meanwhile takes the page's time: every question costs it some milliseconds.
    sleep(UNDISTURBED).await;
    let rested = looked_at(visit, "photo.jpg").await;
    cdp.send_raw("Emulation.setCPUThrottlingRate", json!({"rate": 1})).await?;
    let _file = chosen?;
    rested?;
    visit.js("return [ended - begun, mended - begun, Math.max(0, ...tasks)]", vec![]).await
}

/// The picture four times as wide and as high.
fn four_times(raster: &Raster) -> Option<Raster> {
    let (width, height) = (raster.width() * 4, raster.height() * 4);
    let mut rgba = Vec::with_capacity(width * height * 4);
    for y in 0..height {
        rgba.extend(raster.row(y / 4).iter().flat_map(|pixel| [*pixel; 4]).flatten());
    }
    Raster::new(width, height, rgba)
}
