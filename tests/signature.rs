//! The check of a signature's picture, and mending: drawn pictures with what is to be found, through one check.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../src/bin/dev/picture.rs"]
mod picture;
mod pictures;

use pictures::{BLACK, BLUE, Picture, WHITE, head_of, heic_of};
use proptest::prelude::*;
use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
};
use tebiki::rules::signature::{
    Finding, Header, Look, Raster, Seen, Settings, Turn, check, header, look, mending, not_opened, plan, refusal,
    remaining, rule::RULES,
};

/// A drawn file and what is to be found.
struct Case {
    name: &'static str,
    file: fn() -> Vec<u8>,
    /// What is found, in any order.
    found: &'static str,
    /// What is left when it is mended; none where there is nothing to mend.
    after: Option<&'static str>,
}

const fn case(name: &'static str, found: &'static str, after: Option<&'static str>, file: fn() -> Vec<u8>) -> Case {
    Case { name, file, found, after }
}

/// Where a signature stands in a picture that is as it should be.
const PLACE: [f32; 4] = [0.12, 0.18, 0.76, 0.64];
/// Where it stands in a photo.
const IN_PHOTO: [f32; 4] = [0.22, 0.36, 0.56, 0.28];

fn good() -> Picture {
    Picture::asked().name(PLACE, 5.0, BLACK)
}

fn photo() -> Picture {
    Picture::photo().name(IN_PHOTO, 4.0, BLACK)
}

#[rustfmt::skip]
static CASES: &[Case] = &[
    // As it should be.
    case("black.jpg", "", Some(""), || good().jpeg(90)),
    case("blue.jpg", "", Some(""), || Picture::asked().name(PLACE, 5.0, BLUE).jpeg(90)),
    case("pure-blue.jpg", "", Some(""), || Picture::asked().name(PLACE, 5.0, [0.0, 0.0, 255.0]).jpeg(90)),
    case("navy.jpg", "", Some(""), || Picture::asked().name(PLACE, 5.0, [10.0, 20.0, 70.0]).jpeg(90)),
    case("pure-black.jpg", "", Some(""), || Picture::asked().name(PLACE, 5.0, [0.0; 3]).jpeg(75)),
    case("coarse.jpg", "", Some(""), || good().jpeg(40)),
    case("thick-pen.jpg", "", Some(""), || Picture::asked().name(PLACE, 14.0, BLACK).jpeg(90)),
    case("fine-pen.jpg", "", Some(""), || Picture::asked().name(PLACE, 2.2, BLACK).jpeg(92)),
    case("characters.jpg", "", Some(""), || Picture::asked().characters(PLACE, 0.0, 6.0, BLACK).jpeg(90)),
    case("characters-with-a-gap.jpg", "", Some(""), || Picture::asked().characters(PLACE, 0.6, 6.0, BLUE).jpeg(90)),
    case("underlined.jpg", "", Some(""), || good().line([0.2, 0.88], [0.8, 0.86], 4.0, BLACK).jpeg(90)),
    case("grain.jpg", "", Some(""), || Picture::new(788, 284, [250.0; 3]).name(PLACE, 5.0, BLACK).grain(2.0).jpeg(90)),
    // The file.
    case("photo.png", "format dimensions", Some(""), || Picture::new(788, 300, WHITE).name(PLACE, 5.0, BLACK).png()),
    case("right-size.png", "format", Some(""), || good().png()),
    case("transparent.png", "format", Some(""), || good().transparent_png()),
    case("png-named.jpg", "format name-ends-otherwise", Some(""), || good().png()),
    case("jpeg-named.png", "name-ends-otherwise", Some(""), || good().jpeg(90)),
    case("wider.jpg", "dimensions", Some(""), || Picture::new(800, 284, WHITE).name(PLACE, 5.0, BLACK).jpeg(90)),
    case("double.jpg", "dimensions", Some(""), || Picture::new(1576, 568, WHITE).name(PLACE, 10.0, BLACK).jpeg(90)),
    case("half.jpg", "dimensions", Some(""), || Picture::new(394, 142, WHITE).name(PLACE, 3.0, BLACK).jpeg(90)),
    case("turned.jpg", "turned", Some(""), || good().turned_jpeg(6)),
    case("upside-down.jpg", "turned", Some(""), || good().turned_jpeg(3)),
    case("grey.jpg", "greyscale", Some(""), || good().grey_jpeg()),
    case("cmyk.jpg", "cmyk", Some(""), || good().cmyk_jpeg()),
    case("nothing.jpg", "no-file", None, Vec::new),
    case("text.jpg", "not-a-picture", None, || b"This is my signature".to_vec()),
    case("document.jpg", "not-a-picture", None, || b"%PDF-1.7 and so on".to_vec()),
    case("cut-short.png", "broken format", None, || good().png()[..400].to_vec()),
    case("cut-short.jpg", "broken", None, || good().jpeg(90)[..300].to_vec()),
    case("cut-short-later.jpg", "broken", None, || good().jpeg(90)[..6000].to_vec()),
    case("head-only.jpg", "broken", None, || head_of(788, 284)),
    case("hundred-megapixels.jpg", "too-many-pixels", None, || head_of(11_000, 10_000)),
    case("largest.jpg", "too-many-pixels", None, || head_of(65_535, 65_535)),
    case("heic.heic", "not-readable-here format dimensions", None, || heic_of(b"heic", &[b"mif1", b"heic"], 4032, 3024)),
    case("named-otherwise.jpg", "not-readable-here format dimensions name-ends-otherwise", None, || heic_of(b"heic", &[b"mif1"], 4032, 3024)),
    case("heic-of-a-hundred-megapixels.heic", "too-many-pixels", None, || heic_of(b"heic", &[b"mif1"], 12_000, 9_000)),
    // The ink.
    case("pencil.jpg", "ink-pencil", Some("ink-pencil"), || Picture::asked().name(PLACE, 4.0, [158.0, 158.0, 160.0]).jpeg(90)),
    case("mid-grey.jpg", "ink-grey", Some(""), || Picture::asked().name(PLACE, 5.0, [128.0; 3]).jpeg(90)),
    case("red.jpg", "ink-red", Some("ink-red"), || Picture::asked().name(PLACE, 5.0, [205.0, 25.0, 30.0]).jpeg(90)),
    case("dark-red.jpg", "ink-red", Some("ink-red"), || Picture::asked().name(PLACE, 5.0, [120.0, 10.0, 15.0]).jpeg(90)),
    case("green.jpg", "ink-green", Some("ink-green"), || Picture::asked().name(PLACE, 5.0, [20.0, 120.0, 40.0]).jpeg(90)),
    case("orange.jpg", "ink-other-colour", Some("ink-other-colour"), || Picture::asked().name(PLACE, 5.0, [230.0, 120.0, 20.0]).jpeg(90)),
    case("pink.jpg", "ink-other-colour", Some("ink-other-colour"), || Picture::asked().name(PLACE, 5.0, [225.0, 60.0, 170.0]).jpeg(90)),
    case("teal.jpg", "ink-nearly-blue", Some("ink-nearly-blue"), || Picture::asked().name(PLACE, 5.0, [0.0, 105.0, 110.0]).jpeg(90)),
    case("violet.jpg", "ink-nearly-blue", Some("ink-nearly-blue"), || Picture::asked().name(PLACE, 5.0, [85.0, 30.0, 150.0]).jpeg(90)),
    case("light-blue.jpg", "ink-light-blue", Some(""), || Picture::asked().name(PLACE, 5.0, [60.0, 140.0, 235.0]).jpeg(90)),
    case("sky-blue.jpg", "ink-pale", Some("ink-pale"), || Picture::asked().name(PLACE, 5.0, [150.0, 200.0, 240.0]).jpeg(90)),
    case("hardly-there.jpg", "ink-pale", Some("ink-pale"), || Picture::asked().name(PLACE, 5.0, [215.0; 3]).jpeg(90)),
    case("half-red.jpg", "ink-red", Some("ink-red"), || Picture::asked().name([0.08, 0.2, 0.5, 0.6], 5.0, BLACK).name([0.6, 0.2, 0.32, 0.6], 5.0, [205.0, 25.0, 30.0]).jpeg(92)),
    // What is written.
    case("empty.jpg", "empty", None, || Picture::asked().jpeg(90)),
    case("empty-with-grain.jpg", "empty", None, || Picture::new(788, 284, [250.0; 3]).grain(2.0).jpeg(90)),
    case("cut-on-the-right.jpg", "cut-off", Some("cut-off"), || Picture::asked().name([0.3, 0.2, 0.76, 0.6], 5.0, BLACK).jpeg(90)),
    case("cut-above.jpg", "cut-off", Some("cut-off"), || Picture::asked().name([0.15, -0.15, 0.7, 0.7], 5.0, BLACK).jpeg(90)),
    case("near-edge.jpg", "near-edge", Some(""), || Picture::asked().name([0.2, 0.01, 0.6, 0.6], 4.0, BLACK).jpeg(90)),
    case("small.jpg", "too-small few-pixels", Some("few-pixels"), || Picture::asked().name([0.42, 0.4, 0.13, 0.16], 2.5, BLACK).jpeg(92)),
    case("hair.jpg", "too-thin", Some("too-thin"), || Picture::asked().name(PLACE, 0.9, BLACK).jpeg(95)),
    case("upright.jpg", "dimensions on-its-side", Some("on-its-side"), || Picture::new(284, 500, WHITE).name([0.3, 0.08, 0.4, 0.84], 4.0, BLACK).jpeg(90)),
    // The background.
    case("off-white.jpg", "background-off-white", Some(""), || Picture::new(788, 284, [248.0, 243.0, 230.0]).name(PLACE, 5.0, BLACK).jpeg(90)),
    case("light-grey.jpg", "background-not-white", Some(""), || Picture::new(788, 284, [205.0; 3]).name(PLACE, 5.0, BLACK).jpeg(90)),
    case("yellow.jpg", "background-not-white", Some(""), || Picture::new(788, 284, [252.0, 240.0, 170.0]).name(PLACE, 5.0, BLACK).jpeg(90)),
    case("pale-blue.jpg", "background-not-white", Some(""), || Picture::new(788, 284, [205.0, 225.0, 250.0]).name(PLACE, 5.0, BLACK).jpeg(90)),
    case("black-picture.jpg", "too-dark", None, || Picture::new(788, 284, [12.0; 3]).jpeg(90)),
    case("uneven.jpg", "uneven-light", Some(""), || good().shade([1.0, 0.2], 0.92).jpeg(90)),
    case("shaded.jpg", "shadow", Some(""), || good().shade([1.0, 0.2], 0.7).jpeg(90)),
    case("shadow-with-an-edge.jpg", "shadow", Some(""), || good().shadow(0.55, 0.75).jpeg(90)),
    case("ruled.jpg", "ruled-lines", Some(""), || Picture::asked().ruled(48, 1.6, [150.0, 185.0, 225.0], 0.0).name(PLACE, 5.0, BLACK).jpeg(92)),
    case("ruled-grey.jpg", "ruled-lines", Some(""), || Picture::asked().ruled(60, 2.0, [180.0; 3], 0.0).name(PLACE, 5.0, BLUE).jpeg(92)),
    case("ruled-dark.jpg", "ruled-lines", Some(""), || Picture::asked().line([-0.1, 0.8], [1.1, 0.8], 2.5, [60.0; 3]).name(PLACE, 5.0, BLACK).jpeg(92)),
    case("ruled-aslant.jpg", "ruled-lines", Some(""), || Picture::asked().ruled(56, 1.6, [150.0, 185.0, 225.0], 0.06).name(PLACE, 5.0, BLACK).jpeg(92)),
    case("squared.jpg", "ruled-lines", Some(""), || squared(Picture::asked()).name(PLACE, 5.0, BLACK).jpeg(92)),
    case("spot.jpg", "mark", Some(""), || Picture::asked().name([0.08, 0.2, 0.6, 0.6], 5.0, BLACK).oval([0.93, 0.2], [7.0, 7.0], [90.0, 60.0, 40.0], 1.0).jpeg(90)),
    case("three-spots.jpg", "mark", Some(""), || {
        let name = Picture::asked().name([0.3, 0.3, 0.4, 0.4], 5.0, BLACK);
        name.oval([0.06, 0.1], [4.0, 4.0], BLACK, 1.0).oval([0.94, 0.9], [5.0, 4.0], BLACK, 1.0).oval([0.95, 0.12], [4.0, 4.0], BLACK, 1.0).jpeg(90)
    }),
    case("coffee.jpg", "stain", Some(""), || good().oval([0.9, 0.75], [45.0, 40.0], [205.0, 175.0, 130.0], 0.6).jpeg(90)),
    case("cup.jpg", "stain", Some(""), || Picture::asked().name([0.06, 0.2, 0.6, 0.6], 5.0, BLACK).ring([0.86, 0.5], 70.0, [190.0, 150.0, 100.0], 0.8).jpeg(90)),
    case("smudge.jpg", "stain", Some(""), || good().oval([0.93, 0.12], [26.0, 18.0], [225.0; 3], 0.9).jpeg(90)),
    case("specks.jpg", "mark", Some(""), || {
        let places = [[0.04, 0.1], [0.2, 0.07], [0.45, 0.05], [0.97, 0.1], [0.96, 0.5], [0.9, 0.93], [0.6, 0.95], [0.3, 0.95], [0.05, 0.9], [0.5, 0.5]];
        places.into_iter().fold(good(), |name, place| name.oval(place, [3.0, 3.0], [50.0; 3], 1.0)).jpeg(90)
    }),
    case("framed.jpg", "ruled-lines", Some(""), || good().line([0.01, 0.02], [0.01, 0.98], 2.0, BLACK).line([0.99, 0.02], [0.99, 0.98], 2.0, BLACK).line([0.01, 0.02], [0.99, 0.02], 2.0, BLACK).line([0.01, 0.98], [0.99, 0.98], 2.0, BLACK).jpeg(90)),
    case("with-the-representative.jpg", "apart", Some("apart"), || Picture::asked().characters([0.1, 0.08, 0.5, 0.4], 0.0, 5.0, BLACK).characters([0.6, 0.72, 0.34, 0.2], 0.0, 3.0, BLACK).jpeg(92)),
    // Photos.
    case("photo.jpg", "background-not-white dimensions", Some(""), || photo().grain(3.0).jpeg(85)),
    case("photo-in-bad-light.jpg", "background-not-white dimensions shadow", Some(""), || photo().shade([0.7, 0.7], 0.6).grain(4.0).jpeg(85)),
    case("photo-with-shadow.jpg", "background-not-white dimensions shadow", Some(""), || photo().shadow(0.4, 0.7).grain(3.0).jpeg(85)),
    case("photo-under-a-lamp.jpg", "background-not-white dimensions shadow", Some(""), || Picture::new(640, 480, [222.0, 200.0, 160.0]).name(IN_PHOTO, 4.0, BLUE).shade([1.0, 0.0], 0.75).grain(3.0).jpeg(85)),
    case("photo-on-a-table.jpg", "background-not-white dimensions paper-ends", Some(""), || photo().table([0.08, 0.1, 0.93, 0.9], [92.0, 62.0, 40.0]).grain(3.0).jpeg(85)),
    case("photo-on-a-desk.jpg", "background-not-white dimensions paper-ends", Some(""), || photo().table([0.0, 0.0, 0.85, 1.0], [60.0; 3]).grain(3.0).jpeg(85)),
    case("photo-of-a-notebook.jpg", "background-not-white dimensions ruled-lines", Some(""), || Picture::photo().ruled(40, 1.4, [140.0, 160.0, 190.0], 0.02).name(IN_PHOTO, 4.0, BLACK).grain(2.0).jpeg(90)),
    case("photo-of-pencil.jpg", "background-not-white dimensions ink-pencil", Some("ink-pencil"), || Picture::photo().name(IN_PHOTO, 4.0, [140.0; 3]).grain(2.0).jpeg(90)),
    case("photo-leaving-the-paper.jpg", "background-not-white dimensions cut-off paper-ends", Some("cut-off"), || Picture::photo().name([0.4, 0.36, 0.56, 0.28], 4.0, BLACK).table([0.0, 0.0, 0.8, 1.0], [60.0; 3]).jpeg(90)),
    // A sheet of A4 as a camera sees it: where the strokes are thin, their ink is looked at from closer up.
    case("a4-thin.jpg", "background-not-white dimensions", Some(""), || a4(BLACK, 4.0)),
    case("a4-thin-blue.jpg", "background-not-white dimensions", Some(""), || a4(BLUE, 3.5)),
    case("a4-pencil.jpg", "background-not-white dimensions ink-pencil", Some("ink-pencil"), || a4([140.0; 3], 4.0)),
    case("a4-red.jpg", "background-not-white dimensions ink-red", Some("ink-red"), || a4([205.0, 25.0, 30.0], 4.0)),
    case("a4-light-blue.jpg", "background-not-white dimensions ink-light-blue", Some(""), || a4([45.0, 105.0, 180.0], 4.0)),
    case("photo-turned.jpg", "background-not-white dimensions turned", Some(""), || photo().grain(2.0).turned_jpeg(6)),
];

fn a4(ink: [f32; 3], pen: f32) -> Vec<u8> {
    Picture::new(2800, 1980, [203.0, 200.0, 196.0]).name([0.25, 0.4, 0.5, 0.2], pen, ink).jpeg(80)
}

fn squared(mut picture: Picture) -> Picture {
    let ink = [170.0, 195.0, 220.0];
    picture = picture.ruled(32, 1.4, ink, 0.0);
    for column in 1..24 {
        let x = column as f32 * 32.0 / 788.0;
        picture = picture.line([x, -0.1], [x, 1.1], 1.4, ink);
    }
    picture
}

#[test]
#[ignore = "takes long unoptimised: scripts/test.sh runs it in release"]
fn every_picture_is_checked_and_mended() {
    // scripts/test.sh has another program look at what is written here.
    let folder = env::var_os("TEBIKI_PICTURES").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| Path::new(env!("CARGO_TARGET_TMPDIR")).join("signatures"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let mut wrong = Vec::new();
    for case in CASES {
        wrong.extend(proved(case, Some(&folder)));
    }
    assert!(CASES.len() >= 60, "only {} pictures", CASES.len());
    assert!(wrong.is_empty(), "{} of {} wrong\n{}", wrong.len(), CASES.len(), wrong.join("\n"));
}

/// What is wrong with a case. The mended picture is written where a folder is given.
fn proved(case: &Case, folder: Option<&Path>) -> Vec<String> {
    let file = (case.file)();
    let (found, opened) = examined(&file, case.name);
    let mut wrong = Vec::new();
    if ids(&found) != expected(case.found) {
        wrong.push(format!("{}\n  expected {:?}\n  found    {:?}", case.name, expected(case.found), ids(&found)));
    }
    if let Some(folder) = folder {
        fs::write(folder.join(format!("before-{}", case.name)), &file).unwrap();
    }
    let Some((raster, seen)) = opened else {
        if case.after.is_some() {
            wrong.push(format!("{}: cannot be opened", case.name));
        }
        return wrong;
    };
    let mended = mend(&raster, &seen, Settings::default());
    match (mended, case.after) {
        (None, None) => {}
        (Some(mended), Some(after)) => {
            let written = picture::write(&mended).unwrap();
            if let Some(folder) = folder {
                fs::write(folder.join(format!("after-{}.jpg", case.name)), &written).unwrap();
            }
            let left = remaining(&found, &examined(&written, "signature.jpg").0);
            if ids(&left) != expected(after) {
                wrong.push(format!(
                    "{} mended\n  expected {:?}\n  found    {:?}",
                    case.name,
                    expected(after),
                    ids(&left)
                ));
            }
        }
        // Of a file that ends too early nothing is offered, whatever can be seen of it.
        (Some(_), _) if ids(&found).contains("broken") => {}
        (mended, _) => wrong.push(format!("{}: mended {}", case.name, mended.is_some())),
    }
    wrong
}

fn examined(file: &[u8], name: &str) -> (Vec<Finding>, Option<(Raster, Seen)>) {
    let head = header::read(file, file.len() as u64);
    if let Some(refusal) = refusal(&head) {
        return (vec![refusal], None);
    }
    match picture::open(file, &head) {
        None => (not_opened(&head, name), None),
        Some(raster) => {
            let seen = look(&raster);
            (check(&head, &seen, name), Some((raster, seen)))
        }
    }
}

fn mend(raster: &Raster, seen: &Seen, settings: Settings) -> Option<Raster> {
    let plan = plan(seen, settings)?;
    let detail = plan.detail(seen, raster.width(), raster.height());
    let part = raster.cut(detail.area, detail.width, detail.height);
    Some(mending(plan, seen, detail, part, raster.width()).finish(seen))
}

fn ids(findings: &[Finding]) -> BTreeSet<&'static str> {
    findings.iter().map(|finding| finding.rule.id).collect()
}

fn expected(ids: &'static str) -> BTreeSet<&'static str> {
    ids.split_whitespace().collect()
}

/// The same check, on few pictures, fast enough unoptimised.
#[test]
fn small_pictures_are_checked_and_mended() {
    let small = |paper| Picture::new(240, 120, paper);
    let name = [0.15, 0.2, 0.7, 0.6];
    let cases: [(Picture, &str, &str); 5] = [
        (small(WHITE).name(name, 3.0, BLACK), "dimensions few-pixels", ""),
        (small(WHITE).name(name, 3.0, [205.0, 25.0, 30.0]), "dimensions ink-red", "ink-red"),
        (small(WHITE), "dimensions empty", ""),
        (small([205.0; 3]).name([0.4, 0.2, 0.8, 0.6], 3.0, BLUE), "background-not-white cut-off dimensions", "cut-off"),
        (
            small(WHITE).name([0.1, 0.2, 0.5, 0.6], 3.0, BLACK).oval([0.92, 0.2], [4.0, 4.0], BLACK, 1.0),
            "dimensions mark",
            "",
        ),
    ];
    for (picture, before, after) in cases {
        let (found, opened) = examined(&picture.jpeg(92), "small.jpg");
        let without = |findings: &[Finding]| {
            // Small as they are, they are all magnified.
            let ids = ids(findings).into_iter().filter(|id| *id != "few-pixels" && *id != "too-thin");
            ids.map(str::to_owned).collect::<BTreeSet<String>>()
        };
        let wanted = |ids: &str| -> BTreeSet<String> {
            ids.split_whitespace().filter(|id| *id != "few-pixels").map(str::to_owned).collect()
        };
        assert_eq!(without(&found), wanted(before));
        let (raster, seen) = opened.unwrap();
        let Some(mended) = mend(&raster, &seen, Settings::default()) else {
            assert!(before.contains("empty"));
            continue;
        };
        let written = picture::write(&mended).unwrap();
        assert!(written.len() <= 200_000);
        assert_eq!(without(&remaining(&found, &examined(&written, "signature.jpg").0)), wanted(after));
    }
}

/// Every rule is found in some picture or file.
#[test]
fn every_rule_has_its_case() {
    let found: BTreeSet<&str> = CASES
        .iter()
        .flat_map(|case| [Some(case.found), case.after])
        .flatten()
        .flat_map(str::split_whitespace)
        .collect();
    // These need files too long to draw.
    let elsewhere = ["bytes", "bytes-close", "file-too-long"];
    for rule in RULES {
        assert!(found.contains(rule.id) != elsewhere.contains(&rule.id), "{}", rule.id);
    }
    for id in found {
        assert!(RULES.iter().any(|rule| rule.id == id), "{id} is no rule");
    }
}

/// 200 KB may mean 200,000 bytes or 204,800: the safe one passes, the other is a warning.
#[test]
fn the_limit_of_bytes_is_the_safe_one() {
    let file = Picture::new(24, 24, WHITE).jpeg(90);
    for (bytes, wanted) in [(200_000, ""), (200_001, "bytes-close"), (204_800, "bytes-close"), (204_801, "bytes")] {
        let head = Header { bytes, ..header::read(&file, file.len() as u64) };
        let raster = picture::open(&file, &head).unwrap();
        let found = check(&head, &Look::new(raster).finish(), "a.jpg");
        let found: BTreeSet<&str> = ids(&found).into_iter().filter(|id| id.starts_with("bytes")).collect();
        assert_eq!(found, expected(wanted), "{bytes}");
    }
    let head = Header { bytes: 50_000_001, ..header::read(&file, file.len() as u64) };
    assert_eq!(refusal(&head).unwrap().rule.id, "file-too-long");
}

/// Turning and straightening by hand: what lay on its side comes out as wide as what stood upright.
#[test]
fn turned_and_straightened_by_hand() {
    let upright = Picture::new(240, 120, WHITE).line([0.2, 0.5], [0.8, 0.5], 4.0, BLACK).raster();
    let lying = upright.turned(Turn::of(6));
    let dark = |raster: &Raster| {
        let places = (0..raster.height()).flat_map(|y| (0..raster.width()).map(move |x| (x, y)));
        places.filter(|(x, y)| raster.colour(*x, *y)[1] < 128).collect::<Vec<_>>()
    };
    let size = |raster: &Raster| {
        let dark = dark(raster);
        let range = |values: Vec<usize>| values.iter().max().unwrap() - values.iter().min().unwrap() + 1;
        (range(dark.iter().map(|place| place.0).collect()), range(dark.iter().map(|place| place.1).collect()))
    };
    let mended = |raster: &Raster, settings| {
        let seen = Look::new(raster.clone()).finish();
        mend(raster, &seen, settings).unwrap()
    };
    let (wide, tall) = size(&mended(&upright, Settings::default()));
    assert!(wide > 700 && tall < 60, "{wide} × {tall}");
    let (lying_wide, lying_tall) = size(&mended(&lying, Settings::default()));
    assert!(lying_wide < lying_tall, "{lying_wide} × {lying_tall}");
    let (turned_wide, turned_tall) = size(&mended(&lying, Settings { quarters: 3, ..Settings::default() }));
    assert!(turned_wide.abs_diff(wide) <= 4 && turned_tall.abs_diff(tall) <= 4, "{turned_wide} × {turned_tall}");
    let slanted = Picture::new(240, 160, WHITE).line([0.2, 0.62], [0.8, 0.38], 4.0, BLACK).raster();
    let angle = (0.24_f32 * 160.0).atan2(0.6 * 240.0).to_degrees();
    let (_, slanted_tall) = size(&mended(&slanted, Settings::default()));
    let (_, straight_tall) = size(&mended(&slanted, Settings { degrees: angle, ..Settings::default() }));
    assert!(slanted_tall > 150 && straight_tall < 40, "{slanted_tall}, straightened {straight_tall}");
}

/// A mark that stands apart goes, unless the person says that it belongs to the signature.
#[test]
fn marks_are_kept_when_asked() {
    let picture = Picture::new(240, 120, WHITE).line([0.1, 0.5], [0.5, 0.55], 4.0, BLACK).oval(
        [0.9, 0.2],
        [4.0, 4.0],
        BLACK,
        1.0,
    );
    let seen = Look::new(picture.raster()).finish();
    assert_eq!(seen.marks.len(), 1);
    let dark = |settings| {
        let mended = mend(&picture.raster(), &seen, settings).unwrap();
        mended.rgba().chunks_exact(4).filter(|pixel| pixel[1] < 128).count()
    };
    let (without, with) = (dark(Settings::default()), dark(Settings { keep_marks: true, ..Settings::default() }));
    // With the mark the whole is wider, and the line therefore smaller.
    assert!(with < without && with > 0, "{without}, {with}");
}

/// Looking in slices sees what looking at once sees, and takes more than a few of them for a large picture.
#[test]
fn slices_see_the_same() {
    let picture = Picture::new(500, 300, WHITE).name([0.2, 0.3, 0.6, 0.4], 4.0, BLUE);
    let mut look = Look::new(picture.raster());
    let mut slices = 1;
    while look.advance() {
        slices += 1;
    }
    let (sliced, whole) = (look.finish(), Look::new(picture.raster()).finish());
    assert!(slices > 10, "{slices}");
    assert_eq!(format!("{:?}", sliced.ink), format!("{:?}", whole.ink));
}

/// Every turn that a camera notes comes out as the upright picture.
#[test]
fn every_turn_is_undone() {
    let picture = Picture::new(48, 32, WHITE).line([0.1, 0.2], [0.9, 0.2], 5.0, BLACK);
    for orientation in [1, 3, 6, 8] {
        let file = picture.turned_jpeg(orientation);
        let head = header::read(&file, file.len() as u64);
        assert_eq!(head.turn.orientation(), orientation);
        assert_eq!(head.shown(), (48, 32), "{orientation}");
        let raster = picture::open(&file, &head).unwrap();
        assert_eq!((raster.width(), raster.height()), (48, 32));
        assert!(raster.colour(24, 6)[1] < 100 && raster.colour(24, 28)[1] > 200, "{orientation}");
    }
    // All eight, by the corner in which the first stored pixel is shown.
    let corner = Picture::new(4, 2, WHITE).raster();
    let mut corner = corner.clone();
    corner.set(0, 0, [0; 3]);
    let shown = |orientation| {
        let turned = corner.turned(Turn::of(orientation));
        let places = (0..turned.height()).flat_map(|y| (0..turned.width()).map(move |x| (x, y)));
        places.filter(|(x, y)| turned.colour(*x, *y) == [0; 3]).collect::<Vec<_>>()[0]
    };
    let places: Vec<(usize, usize)> = (1..=8).map(shown).collect();
    assert_eq!(places, [(0, 0), (3, 0), (3, 1), (0, 1), (0, 0), (1, 0), (1, 3), (0, 3)]);
}

/// What iPhones write is known by its content, whatever the file is called, and so is its size.
#[test]
fn heic_is_known_by_its_content() {
    type Brand = [u8; 4];
    let brands: [(&Brand, &[&Brand], &str); 7] = [
        (b"heic", &[b"mif1", b"heic"], "heic"),
        (b"heix", &[b"mif1", b"heix"], "heic"),
        (b"mif1", &[b"heic", b"miaf"], "heic"),
        (b"msf1", &[b"hevc"], "heic"),
        (b"avif", &[b"mif1", b"miaf"], "avif"),
        (b"mif1", &[b"miaf", b"avif"], "avif"),
        (b"isom", &[b"mp42"], "other"),
    ];
    for (brand, compatible, format) in brands {
        let file = heic_of(brand, compatible, 4032, 3024);
        let head = header::read(&file, file.len() as u64);
        assert_eq!(head.format.id(), format, "{brand:?}");
        if format == "other" {
            assert_eq!(refusal(&head).unwrap().rule.id, "not-a-picture");
            continue;
        }
        assert_eq!(head.shown(), (4032, 3024), "{brand:?}");
        // Only who opens it knows how it is turned, and whether it can be opened at all.
        assert!(refusal(&head).is_none() && !head.format.notes_turn());
        assert_eq!(not_opened(&head, "IMG_0001.HEIC")[0].rule.id, "not-readable-here");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever a file holds, its header is read or not, and nothing else happens.
    #[test]
    fn any_bytes_can_be_read(start in 0_usize..8, bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        const STARTS: [&[u8]; 8] = [
            b"",
            b"\xff\xd8\xff\xe1\0\x20Exif\0\0MM\0*\0\0\0\x08",
            b"\xff\xd8\xff\xe1\xff\xffExif\0\0II*\0\xff\xff\xff\xff",
            b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR",
            b"RIFF\xff\xff\xff\xffWEBPVP8X",
            b"RIFF\x10\0\0\0WEBPVP8 ",
            b"\0\0\0\x18ftypheic\0\0\0\0ispe",
            b"GIF89a",
        ];
        let mut file = STARTS[start].to_vec();
        file.extend(&bytes);
        let head = header::read(&file, file.len() as u64);
        let _ = refusal(&head);
        let longer = header::read(&file, u64::MAX);
        prop_assert_eq!(longer.width, head.width);
    }

    /// A good file with any byte changed, or cut anywhere, is looked at without harm.
    #[test]
    fn damaged_files_do_no_harm(at in 0_usize..700, value in any::<u8>(), length in 0_usize..700) {
        let mut file = Picture::new(40, 24, WHITE).line([0.1, 0.5], [0.9, 0.5], 3.0, BLACK).jpeg(60);
        file.truncate(length.max(2));
        let last = file.len() - 1;
        file[at.min(last)] = value;
        let _ = examined(&file, "a.jpg");
    }

    /// Pictures of any size, down to one pixel.
    #[test]
    fn pictures_of_any_size(width in 1_usize..40, height in 1_usize..40, seed in any::<u64>()) {
        let mut state = seed | 1;
        let mut rgba = Vec::new();
        for _ in 0..width * height * 4 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            rgba.push((state >> 56) as u8);
        }
        let raster = Raster::new(width, height, rgba).unwrap();
        let seen = Look::new(raster.clone()).finish();
        prop_assert!(Raster::new(width, height, Vec::new()).is_none());
        if seen.light.is_none() {
            prop_assert!(seen.ink.is_none());
        }
    }
}
