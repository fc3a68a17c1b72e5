//! The tool `signature`: everything that speaks against the picture of a signature, and against it when it is mended.

use super::{Case, Fault, Object, facts};
use crate::picture;
use serde_json::{Value, json};
use std::{
    fs::{self, File},
    io::Read,
};
use tebiki::rules::signature::{
    Area, Finding, HEADER_BYTES, Header, Ink, NOT_CHECKED, Raster, Seen, Settings, check, header, look, mending,
    not_opened, passes, plan, refusal, remaining,
};

/// Checks the picture in `file`, a path. May be left out: `turn` (quarter turns clockwise), `straighten` (degrees
/// clockwise), `keep-marks` (true or false), and `save`, the path to which the mended picture is written.
pub fn evaluate(case: &Case) -> Result<Object, Fault> {
    let path = case.text("file")?;
    let settings = settings(case)?;
    let save = case.optional_text("save")?;
    let not_read = |error: std::io::Error| Fault::new("file-not-read", error.to_string()).naming("field", "file");
    let bytes = read(path).map_err(not_read)?;
    let length = fs::metadata(path).map_err(not_read)?.len();
    let head = header::read(&bytes, length);
    let mut out = Object::new();
    if let Some(finding) = refusal(&head) {
        describe(&mut out, &head, &[finding], None);
        return Ok(out);
    }
    let Some(raster) = picture::open(&bytes, &head) else {
        describe(&mut out, &head, &not_opened(&head, path), None);
        return Ok(out);
    };
    let seen = look(&raster);
    let findings = check(&head, &seen, path);
    describe(&mut out, &head, &findings, Some(&seen));
    let Some(file) = mended(&seen, &raster, settings) else { return Ok(out) };
    let head = header::read(&file, u64::try_from(file.len()).unwrap_or(u64::MAX));
    if let Some(raster) = picture::open(&file, &head) {
        let after = check(&head, &look(&raster), "signature.jpg");
        let mut mended = Object::new();
        describe(&mut mended, &head, &remaining(&findings, &after), None);
        out.insert("mended".to_owned(), Value::Object(mended));
    }
    if let Some(save) = save {
        fs::write(save, &file)
            .map_err(|error| Fault::new("file-not-written", error.to_string()).naming("field", "save"))?;
    }
    Ok(out)
}

/// The mended picture as a file.
fn mended(seen: &Seen, raster: &Raster, settings: Settings) -> Option<Vec<u8>> {
    let plan = plan(seen, settings)?;
    let detail = plan.detail(seen, raster.width(), raster.height());
    let part = raster.cut(detail.area, detail.width, detail.height);
    picture::write(&mending(plan, seen, detail, part, raster.width()).finish(seen))
}

/// No more of a file than would be opened anyway.
fn read(path: &str) -> std::io::Result<Vec<u8>> {
    let most = tebiki::rules::signature::LONGEST_FILE.max(HEADER_BYTES);
    let mut bytes = Vec::new();
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn settings(case: &Case) -> Result<Settings, Fault> {
    let wrong = |field: &str, wanted: &str| {
        Fault::new("wrong-type", format!("{field} has to be {wanted}")).naming("field", field)
    };
    let quarters = case.field("turn").map(|value| value.as_i64().ok_or_else(|| wrong("turn", "a whole number")));
    let degrees = case.field("straighten").map(|value| value.as_f64().ok_or_else(|| wrong("straighten", "a number")));
    let keep =
        case.field("keep-marks").map(|value| value.as_bool().ok_or_else(|| wrong("keep-marks", "true or false")));
    Ok(Settings {
        quarters: u8::try_from(quarters.transpose()?.unwrap_or_default().rem_euclid(4)).unwrap_or_default(),
        degrees: degrees.transpose()?.unwrap_or_default() as f32,
        keep_marks: keep.transpose()?.unwrap_or_default(),
    })
}

fn describe(out: &mut Object, head: &Header, findings: &[Finding], seen: Option<&Seen>) {
    let file = json!({
        "format": head.format.id(),
        "width": head.width,
        "height": head.height,
        "bytes": head.bytes,
        "orientation": head.turn.orientation(),
        "colours": head.colours.id(),
    });
    // Places are told in pixels of the picture as it is shown, not of the smaller one that was looked at.
    let full = usize::try_from(head.shown().0).unwrap_or_default();
    let scale = seen.map_or(1.0, |seen| full as f64 / seen.width.max(1) as f64);
    out.insert("passes".to_owned(), json!(passes(findings)));
    out.insert("file".to_owned(), file);
    out.insert("findings".to_owned(), json!(findings.iter().map(|found| finding(found, scale)).collect::<Vec<_>>()));
    if let Some(ink) = seen.and_then(|seen| seen.ink.as_ref()) {
        out.insert("ink".to_owned(), self::ink(ink, scale));
    }
    out.insert("not-checked".to_owned(), facts(NOT_CHECKED));
}

fn finding(finding: &Finding, scale: f64) -> Value {
    json!({
        "id": finding.rule.id,
        "severity": finding.rule.severity.id(),
        "remedy": finding.rule.remedy.id(),
        "places": finding.places.iter().map(|place| area(*place, scale)).collect::<Vec<_>>(),
        "facts": facts(finding.rule.cite),
    })
}

fn ink(ink: &Ink, scale: f64) -> Value {
    let [red, green, blue] = ink.colour;
    json!({
        "place": area(ink.area, scale),
        "colour": format!("#{red:02x}{green:02x}{blue:02x}"),
        "stroke": (f64::from(ink.stroke) * scale * 10.0).round() / 10.0,
    })
}

fn area(area: Area, scale: f64) -> Value {
    let number = |value: usize| (value as f64 * scale).round() as u64;
    json!({
        "left": number(area.left),
        "top": number(area.top),
        "width": number(area.width()),
        "height": number(area.height()),
    })
}
