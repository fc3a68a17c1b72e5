//! The tool `address`: an address taken apart, everything that is missing or wrong in it and in the names and numbers
//! of its profile, and the address as it belongs on the envelope.

use super::{Case, Fault, Object, facts};
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};
use tebiki::rules::{
    address::{Address, Block, Fields, Finding, Form, Kind, Parts, check, shards_wanted, understood},
    passport::Name,
    postal::{Cities, Postal, Shard},
};

/// Checks `address` (a text) or `fields` (an object) as what `kind` says. All else may be left out: `name` and
/// `passport-name` (first, middle, last), `number`, `passport-number`, `mrz`, `nameplate` (true or false), and
/// `certificate`, the address on the copy of the residence certificate, as a text or as fields.
pub fn evaluate(case: &Case) -> Result<Object, Fault> {
    let kind = kind(case.text("kind")?)?;
    let address = match case.optional_text("address")? {
        Some(text) => Some(Address::Whole(text.to_owned())),
        None => case.field("fields").map(|value| fields("fields", value)).transpose()?,
    };
    let text = |name| Ok(case.optional_text(name)?.unwrap_or_default().to_owned());
    let answer = |value: &Value| value.as_bool().ok_or_else(|| wrong_type("nameplate", "true or false"));
    let form = Form {
        address: address.ok_or_else(|| {
            Fault::new("missing-field", "address or fields has to be there").naming("field", "address")
        })?,
        name: name(case, "name")?,
        passport_name: name(case, "passport-name")?,
        number: text("number")?,
        passport_number: text("passport-number")?,
        mrz: text("mrz")?,
        nameplate: case.field("nameplate").map(answer).transpose()?,
        residence_certificate: case
            .field("certificate")
            .map(|value| match value {
                Value::String(text) => Ok(Address::Whole(text.clone())),
                value => fields("certificate", value),
            })
            .transpose()?,
    };
    let postal = postal(&form)?;
    let checked = check(&form, &postal, kind);
    let mut out = Object::new();
    out.insert("parts".to_owned(), parts(&checked.parts));
    out.insert("romaji".to_owned(), romaji(&checked.parts));
    out.insert("findings".to_owned(), json!(checked.findings.iter().map(finding).collect::<Vec<_>>()));
    let block = &checked.block;
    let written = json!({
        "japanese": block.japanese, "keeps-latin": block.keeps_latin,
        "romaji": block.romaji, "keeps-japanese": block.keeps_japanese(),
    });
    out.insert("block".to_owned(), written);
    Ok(out)
}

fn kind(wanted: &str) -> Result<Kind, Fault> {
    Kind::named(wanted).ok_or_else(|| {
        let known = Kind::ALL.map(|(name, _)| name).join(", ");
        Fault::new("unknown-kind", format!("kind has to be one of: {known}")).naming("field", "kind")
    })
}

fn fields(field: &'static str, value: &Value) -> Result<Address, Fault> {
    let mut fields = Fields::default();
    let places = [
        ("postal-code", &mut fields.postal_code),
        ("prefecture", &mut fields.prefecture),
        ("city", &mut fields.city),
        ("town", &mut fields.town),
        ("block", &mut fields.block),
        ("building", &mut fields.building),
        ("floor", &mut fields.floor),
        ("room", &mut fields.room),
        ("organisation", &mut fields.organisation),
        ("department", &mut fields.department),
        ("care-of", &mut fields.care_of),
        ("recipient", &mut fields.recipient),
    ];
    fill(field, value, places)?;
    Ok(Address::Fields(Box::new(fields)))
}

fn name(case: &Case, field: &'static str) -> Result<Name, Fault> {
    let mut name = Name::default();
    let places = [("first", &mut name.first), ("middle", &mut name.middle), ("last", &mut name.last)];
    if let Some(value) = case.field(field) {
        fill(field, value, places)?;
    }
    Ok(name)
}

/// Puts the texts of an object where they belong; `null` is as good as nothing.
fn fill<const N: usize>(field: &str, value: &Value, mut places: [(&str, &mut String); N]) -> Result<(), Fault> {
    let given = value.as_object().ok_or_else(|| wrong_type(field, "an object"))?;
    for (name, value) in given.iter().filter(|(_, value)| !value.is_null()) {
        let Some((_, place)) = places.iter_mut().find(|(known, _)| known == name) else {
            let known = places.map(|(name, _)| name).join(", ");
            return Err(Fault::new("unknown-field", format!("{field} is made of: {known}")).naming("field", name));
        };
        **place = value.as_str().ok_or_else(|| wrong_type(name, "a string"))?.to_owned();
    }
    Ok(())
}

fn wrong_type(field: &str, wanted: &str) -> Fault {
    Fault::new("wrong-type", format!("{field} has to be {wanted}")).naming("field", field)
}

/// Where the postal data lies, and its index.
static DATA: LazyLock<Option<(PathBuf, Cities)>> = LazyLock::new(|| {
    let roots = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).into_iter().chain([PathBuf::new()]);
    roots.map(|root| root.join("public/postal")).find_map(|folder| {
        let cities = fs::read_to_string(folder.join("cities.txt")).ok()?;
        Some((folder, Cities::parse(&cities)))
    })
});

/// The index, and the shards that a phone would have fetched for this form.
fn postal(form: &Form) -> Result<Postal, Fault> {
    let (folder, cities) = DATA.as_ref().ok_or_else(|| {
        Fault::new("no-postal-data", "there is no public/postal/cities.txt; run this in the project's folder")
    })?;
    let mut postal = Postal::new(cities.clone(), Vec::new());
    let addresses = [Some(&form.address), form.residence_certificate.as_ref()];
    let wanted: BTreeSet<String> =
        addresses.into_iter().flatten().flat_map(|address| shards_wanted(address, &postal)).collect();
    postal.shards = wanted.iter().map(|prefix| shard(folder, prefix)).collect();
    Ok(postal)
}

/// A shard; empty where no code begins so.
fn shard(folder: &Path, prefix: &str) -> Shard {
    Shard::parse(prefix, &fs::read_to_string(folder.join(format!("{prefix}.txt"))).unwrap_or_default())
}

fn parts(parts: &Parts) -> Value {
    let texts = [
        ("postal-code", parts.postal_code.clone()),
        ("malformed-code", parts.malformed_code.clone()),
        ("prefecture", parts.prefecture.map(|prefecture| prefecture.name.to_owned())),
        ("city", parts.city.as_ref().map(|city| city.name.clone())),
        ("unknown-city", parts.unknown_city.clone()),
        ("street", parts.street.clone()),
        ("town", parts.town.as_ref().map(|town| town.name.clone())),
        ("section", parts.section.clone()),
        ("block", parts.block.as_ref().map(Block::joined)),
        ("building", parts.building.clone()),
        ("floor", parts.floor.clone()),
        ("room", parts.room.clone()),
        ("organisation", parts.organisation.as_ref().map(|organisation| organisation.name.clone())),
        ("department", parts.department.clone()),
        ("care-of", parts.care_of.clone()),
        ("recipient", parts.recipient.clone()),
        ("note", parts.note.clone()),
        ("po-box", parts.po_box.clone()),
    ];
    let texts = texts.into_iter().filter_map(|(name, text)| Some((name.to_owned(), Value::String(text?))));
    let dome = parts.kyoku_dome.then(|| ("kyoku-dome".to_owned(), json!(true)));
    Value::Object(texts.chain(dome).collect())
}

fn romaji(parts: &Parts) -> Value {
    let known =
        understood(parts).into_iter().filter_map(|part| Some((part.field.id().to_owned(), json!(part.romaji?))));
    Value::Object(known.collect())
}

fn finding(finding: &Finding) -> Value {
    let name = finding.name.as_ref();
    json!({
        "id": finding.rule.id,
        "severity": finding.rule.severity.id(),
        "field": finding.field.id(),
        "found": finding.found,
        "also": finding.also.iter().map(|rule| rule.id).collect::<Vec<_>>(),
        "corrections": finding.corrections.iter().map(|correction| &correction.text).collect::<Vec<_>>(),
        "name": name.map(|name| json!({ "first": name.first, "middle": name.middle, "last": name.last })),
        "belongs-to": finding.belongs_to,
        "positions": finding.positions,
        "facts": facts(finding.rule.cite),
    })
}
