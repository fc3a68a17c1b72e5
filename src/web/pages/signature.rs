//! Checking and mending the picture of a signature: what was found on it, the mended picture beside it, and the rules.
//!
//! For assistive technology: what was found is a list in words, with where it is; the frames on the picture say the
//! same to the eye. The result takes the focus, and what changes afterwards is announced. Everything works with the
//! keyboard: two file fields, buttons, a slider, a checkbox and a link.

use crate::{
    cite,
    ports::{
        breath::{Breath, breathe},
        picture,
        picture_file::{self, Bytes, File, Offer},
        screen,
        storage::Store,
    },
    procedures::passport_renewal::PASSPORT_RENEWAL,
    rules::{
        cite::Cite,
        signature::{
            Area, Finding, HEADER_BYTES, HEIGHT, Header, LONGEST_FILE, LONGEST_SIDE, Look, Plan, QUALITIES, Raster,
            Remedy, Seen, Settings, Severity, Verdict, WIDTH, check, header, is_small_enough, mending, not_opened,
            plan, raster::scaled, refusal, remaining, verdict,
        },
    },
    text::{Key, Message, t},
    web::{
        app::Tebiki,
        components::{cites::cites, say::say},
        html::{Html, all, el, live},
        pages::guide,
    },
};
use leptos::prelude::*;
use std::sync::Arc;

const CHOOSE: &str = "signature-file";
const TAKE: &str = "signature-photo";
const RESULT: &str = "signature-result";
const BEFORE: &str = "signature-before";
const AFTER: &str = "signature-after";
const STRAIGHTEN: &str = "signature-straighten";
const KEEP: &str = "signature-keep-marks";
/// What a mended picture is called.
const NAME: &str = "signature.jpg";

/// Ink on paper, photographed by the app itself.
const ON_PAPER: Cite = cite![PR_13, PR_15];
const BY_THE_PERSON: Cite = cite![PR_25];
const BY_A_REPRESENTATIVE: Cite = cite![PR_30, LP_05];
const PHOTO: Cite = cite![PR_14];

/// Shows the page.
#[must_use]
pub fn signature(app: Tebiki) -> AnyView {
    let desk = Desk::new(app);
    Effect::new(move |before: Option<()>| {
        if before.is_none() {
            let arrivals = picture_file::arrivals(move |file| desk.take(file));
            desk.arrivals.set_value(arrivals);
        }
    });
    let file = |id: &'static str, name: Key, camera: bool| {
        let input = el("input")
            .attr("type", "file")
            .id(id)
            .attr("accept", "image/*")
            .attr_if("capture", camera.then(|| "environment".to_owned()))
            .live_attr("disabled", move || app.now.with(Option::is_none).then(String::new))
            .on("change", move |_| {
                if let Some(file) = picture_file::chosen(id) {
                    desk.take(file);
                }
            });
        el("p").class("file").with(input).with(el("label").class("button").attr("for", id).with(app.text(name)))
    };
    let fields = el("div").class("files").with(file(CHOOSE, t::signature::CHOOSE, false)).with(file(
        TAKE,
        t::signature::TAKE,
        true,
    ));
    let without_script = el("p").class("notice without-script").with(app.text(t::common::NEEDS_JAVASCRIPT));
    el("article")
        .class("signature")
        .with(app.title(t::signature::HEADING))
        .with(el("p").class("lead").with(app.text(t::signature::LEAD)))
        .with(fields)
        .with(el("p").class("hint").with(app.text(t::signature::ALSO)).with(" ").with(app.text(t::signature::PRIVATE)))
        .with(without_script)
        .with(result(desk))
        .with(el("p").class("notice").with(stated(app, t::signature::APP, ON_PAPER)))
        .with(rules(app))
        .with(screen_section(app))
        .with(photo(app))
        .view()
}

/// A picture that was looked at.
struct Checked {
    name: String,
    header: Header,
    findings: Vec<Finding>,
    /// What was looked at, and what was seen on it; none where it could not be opened.
    seen: Option<(Arc<Raster>, Seen)>,
}

/// A mended picture.
struct Mended {
    bytes: u64,
    findings: Vec<Finding>,
    /// Where the file can be saved from.
    address: Option<String>,
}

#[derive(Clone, Copy, PartialEq)]
enum Work {
    None,
    Looking,
    Mending,
    NotWritten,
}

/// Where pictures are looked at and mended. Work on one is given up when another begins.
#[derive(Clone, Copy)]
struct Desk {
    app: Tebiki,
    work: RwSignal<Work>,
    checked: RwSignal<Option<Arc<Checked>>>,
    mended: RwSignal<Option<Arc<Mended>>>,
    settings: RwSignal<Settings>,
    /// Which work is the last that was begun.
    turn: RwSignal<u32>,
    file: StoredValue<Option<File>, LocalStorage>,
    arrivals: StoredValue<Option<picture_file::Arrivals>, LocalStorage>,
    /// The mended picture's address, as long as it is offered.
    offer: StoredValue<Option<Offer>, LocalStorage>,
}

impl Desk {
    fn new(app: Tebiki) -> Self {
        Self {
            app,
            work: RwSignal::new(Work::None),
            checked: RwSignal::new(None),
            mended: RwSignal::new(None),
            settings: RwSignal::new(Settings::default()),
            turn: RwSignal::new(0),
            file: StoredValue::new_local(None),
            arrivals: StoredValue::new_local(None),
            offer: StoredValue::new_local(None),
        }
    }

    /// Begins with another picture.
    fn take(self, file: File) {
        self.file.set_value(Some(file.clone()));
        // The page is changed where there is something to change.
        if self.checked.with_untracked(Option::is_some) {
            self.settings.set(Settings::default());
            self.checked.set(None);
            self.mended.set(None);
        }
        self.work.set(Work::Looking);
        let turn = self.begin();
        leptos::task::spawn_local(async move {
            let Some(checked) = self.look(&file, turn).await else { return };
            let checked = Arc::new(checked);
            self.work.set(if checked.seen.is_some() { Work::Mending } else { Work::None });
            self.checked.set(Some(checked.clone()));
            // What was found has to be on the page before it can take the focus.
            breathe().await;
            screen::focus(RESULT);
            if let Some((raster, _)) = &checked.seen {
                picture::show(BEFORE, raster, &frames(&checked.findings));
                breathe().await;
                self.mend(file, checked.clone(), turn).await;
            }
        });
    }

    /// Mends the picture anew, as the settings are now.
    fn change(self, change: impl FnOnce(&mut Settings)) {
        self.settings.update(change);
        let (Some(checked), Some(file)) = (self.checked.get_untracked(), self.file.get_value()) else { return };
        let turn = self.begin();
        leptos::task::spawn_local(self.mend(file, checked, turn));
    }

    fn begin(self) -> u32 {
        self.turn.update(|turn| *turn = turn.wrapping_add(1));
        self.turn.get_untracked()
    }

    /// Whether this work is no longer wanted: another began, or the page was left.
    fn is_over(self, turn: u32) -> bool {
        self.turn.try_get_untracked() != Some(turn)
    }

    /// Looks at a file; none where the work is no longer wanted.
    async fn look(self, file: &File, turn: u32) -> Option<Checked> {
        let name = file.name().to_owned();
        // A file that is not too long is read once, for its header and for opening it.
        let is_whole = file.bytes() <= LONGEST_FILE;
        let bytes = file.read(if is_whole { LONGEST_FILE } else { HEADER_BYTES }).await;
        let head = bytes.as_ref().map(|bytes| bytes.head(HEADER_BYTES)).unwrap_or_default();
        let header = header::read(&head, file.bytes());
        drop(head);
        let unseen = |findings| Checked { name: name.clone(), header, findings, seen: None };
        if let Some(finding) = refusal(&header) {
            return Some(unseen(vec![finding]));
        }
        let size = full_size(file, &header).await;
        let raster = open_whole(file, bytes.filter(|_| is_whole), &header, size).await;
        if self.is_over(turn) {
            return None;
        }
        let (Some((width, height)), Some(raster)) = (size, raster) else {
            return Some(unseen(not_opened(&header, &name)));
        };
        breathe().await;
        let raster = Arc::new(raster);
        let mut seen = self.seen(raster.clone(), turn).await?;
        if let Some(detail) = seen.closer(width, height) {
            let size = (detail.width, detail.height);
            let part = picture::open(file, None, &header, detail.area, size, detail.width.max(detail.height)).await;
            if let Some(part) = part {
                seen.see_closer(&self.seen(Arc::new(part), turn).await?, detail, width);
            }
        }
        let findings = check(&header, &seen, &name);
        // To show it all is a slice of its own.
        breathe().await;
        if self.is_over(turn) {
            return None;
        }
        Some(Checked { findings, header, seen: Some((raster, seen)), name })
    }

    /// Looks at a picture in slices; none where the work is no longer wanted.
    async fn seen(self, raster: Arc<Raster>, turn: u32) -> Option<Seen> {
        let mut look = Look::new(raster);
        let mut breath = Breath::begin();
        while look.advance() {
            if breath.taken().await && self.is_over(turn) {
                return None;
            }
        }
        Some(look.finish())
    }

    async fn mend(self, file: File, checked: Arc<Checked>, turn: u32) {
        let opened = checked.seen.as_ref().filter(|_| is_mendable(&checked));
        let planned =
            opened.and_then(|(raster, seen)| Some((raster, seen, plan(seen, self.settings.get_untracked())?)));
        let Some((raster, seen, plan)) = planned else {
            self.work.set(Work::None);
            return;
        };
        self.work.set(Work::Mending);
        let written = self.mended(&file, &checked.header, (raster, seen), plan, turn).await;
        if self.is_over(turn) {
            return;
        }
        let Some(written) = written else {
            self.work.set(Work::NotWritten);
            return;
        };
        // What will be saved is looked at like any other file.
        let Some(after) = self.look(&written, turn).await else { return };
        let offer = Offer::of(&written);
        let address = offer.as_ref().map(|offer| offer.address().to_owned());
        let findings = remaining(&checked.findings, &after.findings);
        self.mended.set(Some(Arc::new(Mended { bytes: written.bytes(), findings, address })));
        self.offer.set_value(offer);
        self.work.set(Work::None);
        if let Some((raster, _)) = &after.seen {
            picture::show(AFTER, raster, &[]);
        }
    }

    /// The mended picture as a file; none where the browser could not write it, or the work is over. Where the file
    /// is gone meanwhile, what was looked at is mended.
    async fn mended(
        self,
        file: &File,
        header: &Header,
        (raster, seen): (&Raster, &Seen),
        plan: Plan,
        turn: u32,
    ) -> Option<File> {
        let (width, height) = full_size(file, header).await.unwrap_or((seen.width, seen.height));
        let detail = plan.detail(seen, width, height);
        let mut mend =
            match picture::open(file, None, header, detail.area, (detail.width, detail.height), detail.least()).await {
                Some(part) => mending(plan, seen, detail, part, width),
                None => {
                    let detail = plan.detail(seen, seen.width, seen.height);
                    let part = raster.cut(detail.area, detail.width, detail.height);
                    mending(plan, seen, detail, part, seen.width)
                }
            };
        let mut breath = Breath::begin();
        while mend.advance(seen) {
            if breath.taken().await && self.is_over(turn) {
                return None;
            }
        }
        write(&mend.finish(seen)).await
    }
}

/// The whole picture, small enough to be looked at.
async fn open_whole(
    file: &File,
    bytes: Option<Bytes>,
    header: &Header,
    size: Option<(usize, usize)>,
) -> Option<Raster> {
    let (width, height) = size?;
    let (small_width, small_height) = scaled(width, height, LONGEST_SIDE);
    let least = small_width.max(small_height);
    picture::open(file, bytes, header, Area::whole(width, height), (small_width, small_height), least).await
}

/// Width and height as the picture is shown: as its header says, or else as the browser finds.
async fn full_size(file: &File, header: &Header) -> Option<(usize, usize)> {
    let (width, height) = match header.shown() {
        (width, height) if width > 0 && height > 0 && header.format.notes_turn() => (width, height),
        _ => picture::size(file).await?,
    };
    Some((usize::try_from(width).ok()?, usize::try_from(height).ok()?))
}

/// The picture as a JPEG in the best quality of which it is small enough.
async fn write(raster: &Raster) -> Option<File> {
    for quality in QUALITIES {
        let file = picture::write(raster, *quality, NAME).await?;
        if is_small_enough(file.bytes()) {
            return Some(file);
        }
    }
    None
}

fn result(desk: Desk) -> Html {
    let app = desk.app;
    let status = live(move || {
        let text = match desk.work.get() {
            Work::None => None,
            Work::Looking => Some(t::signature::WORKING),
            Work::Mending => Some(t::signature::MENDING),
            Work::NotWritten => Some(t::signature::NOT_WRITTEN),
        };
        all(text.map(|text| app.text(text)))
    });
    let hidden = move || desk.checked.with(Option::is_none).then(String::new);
    let no_picture = move || desk.checked.with(|checked| seen(checked).is_none()).then(String::new);
    let not_mended = move || desk.mended.with(Option::is_none).then(String::new);
    let head = live(move || all(desk.checked.get().map(|checked| head(app, &checked))));
    let list = live(move || all(desk.checked.get().map(|checked| findings(app, &checked.findings, Some(&checked)))));
    let described = move || {
        let marked = desk.checked.with(|checked| checked.as_ref().is_some_and(|checked| is_marked(&checked.findings)));
        Some(app.text(if marked { t::signature::BEFORE_MARKED } else { t::signature::BEFORE_PLAIN }))
    };
    let before = el("div")
        .class("picture")
        .live_attr("hidden", no_picture)
        .with(el("h2").with(app.text(t::signature::BEFORE)))
        .with(el("canvas").id(BEFORE).attr("role", "img").live_attr("aria-label", described));
    let outcome = live(move || all(desk.mended.get().map(|mended| outcome(app, &mended))));
    let after = el("section")
        .class("mended")
        .attr("aria-labelledby", "signature-mended")
        .live_attr("hidden", not_mended)
        .with(el("h2").id("signature-mended").with(app.text(t::signature::MENDED)))
        .with(
            el("div").class("picture").with(
                el("canvas")
                    .id(AFTER)
                    .attr("role", "img")
                    .attr("width", WIDTH.to_string())
                    .attr("height", HEIGHT.to_string())
                    .attr("aria-label", app.text(t::signature::MENDED_PICTURE)),
            ),
        )
        .with(el("div").attr("role", "status").with(outcome))
        .with(controls(desk));
    let shown = el("div").live_attr("hidden", hidden).with(head).with(before).with(list).with(after);
    el("div").class("checked").with(el("p").class("working").attr("role", "status").with(status)).with(shown)
}

/// The verdict in a heading, and what the file is.
fn head(app: Tebiki, checked: &Checked) -> Vec<Html> {
    // Mending leaves it as doubtful as it is.
    let is_doubt =
        |finding: &Finding| finding.rule.severity == Severity::Warning && finding.rule.remedy == Remedy::Again;
    let (text, class) = match verdict(&checked.findings) {
        Verdict::Passes => (t::signature::VERDICT_PASSES, "result result-yes"),
        Verdict::Doubts => (t::signature::VERDICT_DOUBTS, "result result-conditions"),
        Verdict::Mend if checked.findings.iter().any(is_doubt) => {
            (t::signature::VERDICT_MEND_DOUBTS, "result result-ask-first")
        }
        Verdict::Mend => (t::signature::VERDICT_MEND, "result result-ask-first"),
        Verdict::Again => (t::signature::VERDICT_AGAIN, "result result-no"),
    };
    let header = &checked.header;
    let (width, height) = header.shown();
    let known = width > 0 && header.format.is_picture();
    let file = known.then(|| {
        let [format, width, height] = [header.format.id().to_uppercase(), width.to_string(), height.to_string()];
        let text = t::signature::file(&format, &height, &kilobytes(header.bytes), &width);
        el("p").class("hint").with(app.text(text))
    });
    let name = el("p").class("file-name").attr("translate", "no").with(checked.name.clone());
    let heading = el("h2").id(RESULT).attr("tabindex", "-1").with(app.text(text));
    vec![el("div").class(class).with(heading).with(name).with(file)]
}

/// What was found, as a list: on the picture that was chosen, or else on the mended one, which is not mended again.
fn findings(app: Tebiki, found: &[Finding], chosen: Option<&Checked>) -> Html {
    let opened = chosen.is_some_and(|checked| checked.seen.is_some());
    let mut number = 0;
    let items: Vec<Html> = found
        .iter()
        .map(|finding| {
            // Those that can be seen on the picture bear the number of their frame.
            let frame = (!finding.places.is_empty() && opened).then(|| {
                number += 1;
                number
            });
            item(app, finding, frame, chosen)
        })
        .collect();
    el("ul").class("findings").attr("aria-label", app.text(t::signature::FOUND)).with(items)
}

fn item(app: Tebiki, finding: &Finding, frame: Option<usize>, chosen: Option<&Checked>) -> Html {
    let rule = finding.rule;
    let (severity, class) = match rule.severity {
        Severity::Refused => (t::signature::SEVERITY_REFUSED, "finding finding-refused"),
        Severity::Warning => (t::signature::SEVERITY_WARNING, "finding finding-warning"),
        Severity::Advice => (t::signature::SEVERITY_ADVICE, "finding finding-advice"),
    };
    let number = frame.map(|number| el("span").class("finding-number").with(number.to_string()));
    let mut kind = app.text(severity);
    if rule.remedy == Remedy::Mend && chosen.is_some_and(is_mendable) {
        kind = format!("{kind} · {}", app.text(t::signature::MENDING_HELPS));
    }
    let places = frame.and(chosen).and_then(seen_size).map(|size| {
        let mut names: Vec<String> = Vec::new();
        for place in &finding.places {
            let name = app.text(ninth(*place, size));
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let names = names.into_iter().reduce(|one, other| app.text(t::signature::two_places(&one, &other)));
        el("p").class("hint").with(app.text(t::signature::place(&names.unwrap_or_default())))
    });
    el("li")
        .class(class)
        .with(el("h3").with(number).with(app.text(rule.found)))
        .with(el("p").class("finding-kind").with(kind))
        .with(el("p").with(stated(app, rule.advice, rule.cite)))
        .with(places)
}

/// What remains after mending, and the link that saves the picture.
fn outcome(app: Tebiki, mended: &Mended) -> Vec<Html> {
    let (text, save) = match verdict(&mended.findings) {
        Verdict::Passes => (t::signature::MENDED_PASSES, t::signature::SAVE),
        Verdict::Doubts => (t::signature::MENDED_DOUBTS, t::signature::SAVE),
        Verdict::Mend | Verdict::Again => (t::signature::MENDED_NOT, t::signature::SAVE_ANYWAY),
    };
    let link = mended
        .address
        .clone()
        .map(|address| el("a").class("button").attr("href", address).attr("download", NAME).with(app.text(save)));
    let list = (!mended.findings.is_empty()).then(|| findings(app, &mended.findings, None));
    vec![
        el("p").class("mended-verdict").with(app.text(text)),
        el("div").with(list),
        el("p").class("save").with(link),
        el("p").class("hint").with(app.text(t::signature::save_hint(&kilobytes(mended.bytes)))),
        el("p").class("hint").with(stated(app, t::signature::OWN_HAND, BY_THE_PERSON)),
    ]
}

/// Turning, straightening, and what belongs to the signature.
fn controls(desk: Desk) -> Html {
    let app = desk.app;
    let turn =
        move |quarters: u8| move |_| desk.change(|settings| settings.quarters = (settings.quarters + quarters) % 4);
    let turns = el("p")
        .class("turns")
        .with(app.button("button-second", "button", t::signature::TURN_LEFT).on("click", turn(3)))
        .with(app.button("button-second", "button", t::signature::TURN_RIGHT).on("click", turn(1)));
    let degrees = move || screen::field(STRAIGHTEN).parse::<f32>().unwrap_or_default();
    let value = live(move || {
        let degrees = desk.settings.with(|settings| settings.degrees);
        all(format!("{degrees}°"))
    });
    let slider = el("input")
        .attr("type", "range")
        .id(STRAIGHTEN)
        .attr("min", "-20")
        .attr("max", "20")
        .attr("step", "0.5")
        .attr("value", "0")
        .on("change", move |_| desk.change(|settings| settings.degrees = degrees()));
    let straighten = el("p")
        .class("straighten")
        .with(el("label").attr("for", STRAIGHTEN).with(app.text(t::signature::STRAIGHTEN)))
        .with(slider)
        .with(el("span").with(value));
    let no_marks = move || {
        let marks = desk.checked.with(|checked| seen(checked).is_some_and(|seen| !seen.marks.is_empty()));
        (!marks).then(String::new)
    };
    let keep = el("input")
        .attr("type", "checkbox")
        .id(KEEP)
        .on("change", move |_| desk.change(|settings| settings.keep_marks = screen::ticked(KEEP)));
    let keep = el("div")
        .class("tick")
        .live_attr("hidden", no_marks)
        .with(keep)
        .with(el("label").attr("for", KEEP).with(app.text(t::signature::KEEP_MARKS)));
    el("div").class("controls").with(turns).with(straighten).with(keep)
}

/// The rules, as the guide has them.
fn rules(app: Tebiki) -> Html {
    let sections = PASSPORT_RENEWAL.guide.iter().filter(|section| section.id == "pictures");
    let points = sections.flat_map(|section| section.points).map(|point| guide::point(app, point));
    el("section")
        .attr("aria-labelledby", "signature-rules")
        .with(el("h2").id("signature-rules").with(app.text(t::signature::RULES)))
        .with(el("ul").class("points").with(points.collect::<Vec<_>>()))
        .with(el("p").class("hint").with(stated(app, t::signature::REPRESENTATIVE, BY_A_REPRESENTATIVE)))
}

fn screen_section(app: Tebiki) -> Html {
    el("section")
        .attr("aria-labelledby", "signature-screen")
        .with(el("h2").id("signature-screen").with(app.text(t::signature::SCREEN)))
        .with(el("p").with(stated(app, t::signature::SCREEN_WHY, ON_PAPER)))
}

/// What to see to for the photo of the face: it is not checked here.
fn photo(app: Tebiki) -> Html {
    let tick = |id: &'static str, text: Key| {
        let name = format!("tebiki.tick.signature.{id}");
        let change = {
            let name = name.clone();
            move |_| {
                if screen::ticked(id) {
                    let _ = Store::Tab.set(&name, "1");
                } else {
                    Store::Tab.forget(&name);
                }
            }
        };
        let input = el("input")
            .attr("type", "checkbox")
            .id(id)
            .flag("checked", Store::Tab.get(&name).is_some())
            .on("change", change);
        let label = el("label").attr("for", id).with(app.text(text)).with(" ").with(cites(app, PHOTO));
        el("li").class("tick").with(input).with(label)
    };
    el("section")
        .attr("aria-labelledby", "signature-face")
        .with(el("h2").id("signature-face").with(app.text(t::signature::PHOTO)))
        .with(el("p").class("hint").with(app.text(t::signature::PHOTO_WHY)))
        .with(
            el("ul")
                .with(tick("photo-bright", t::signature::PHOTO_BRIGHT))
                .with(tick("photo-plain", t::signature::PHOTO_PLAIN)),
        )
}

fn stated(app: Tebiki, text: impl Into<Message>, cite: Cite) -> Vec<AnyView> {
    let mut views = say(app.words, text);
    views.push(all(" "));
    views.push(cites(app, cite).view());
    views
}

/// The frames on the picture, each with its finding's number in the list.
fn frames(findings: &[Finding]) -> Vec<(Area, usize)> {
    let placed = findings.iter().filter(|finding| !finding.places.is_empty());
    placed.zip(1..).flat_map(|(finding, number)| finding.places.iter().map(move |place| (*place, number))).collect()
}

fn is_marked(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| !finding.places.is_empty())
}

fn seen(checked: &Option<Arc<Checked>>) -> Option<&Seen> {
    checked.as_ref()?.seen.as_ref().map(|(_, seen)| seen)
}

/// Whether all of it is there, and something is written on it.
fn is_mendable(checked: &Checked) -> bool {
    checked.header.complete && checked.seen.as_ref().is_some_and(|(_, seen)| seen.ink.is_some())
}

fn seen_size(checked: &Checked) -> Option<(usize, usize)> {
    checked.seen.as_ref().map(|(_, seen)| (seen.width, seen.height))
}

/// The name of the part of the picture in which a place lies.
fn ninth(place: Area, (width, height): (usize, usize)) -> Key {
    match place.ninth(width, height) {
        (0, 0) => t::signature::TOP_LEFT,
        (1, 0) => t::signature::TOP,
        (_, 0) => t::signature::TOP_RIGHT,
        (0, 1) => t::signature::LEFT,
        (1, 1) => t::signature::MIDDLE,
        (_, 1) => t::signature::RIGHT,
        (0, _) => t::signature::BOTTOM_LEFT,
        (1, _) => t::signature::BOTTOM,
        (_, _) => t::signature::BOTTOM_RIGHT,
    }
}

/// Thousands of bytes, with one decimal where it matters.
fn kilobytes(bytes: u64) -> String {
    if bytes < 1_000_000 { format!("{}.{}", bytes / 1000, bytes % 1000 / 100) } else { (bytes / 1000).to_string() }
}
