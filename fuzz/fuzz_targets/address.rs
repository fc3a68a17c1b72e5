//! Any address, whole or in fields, is checked without a panic, and what is read again from its fields is too.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;
use tebiki::rules::{
    address::{Address, Fields, Form, Kind, check, understood},
    passport::Name,
    postal::{Cities, Postal, Shard},
};

static POSTAL: LazyLock<Postal> = LazyLock::new(|| {
    let shards = [
        Shard::parse("060", include_str!("../../public/postal/060.txt")),
        Shard::parse("106", include_str!("../../public/postal/106.txt")),
        Shard::parse("604", include_str!("../../public/postal/604.txt")),
    ];
    Postal::new(Cities::parse(include_str!("../../public/postal/cities.txt")), shards.into())
});

fuzz_target!(|input: (u8, &str, &str)| {
    let (kind, text, other) = input;
    let Some((_, kind)) = Kind::ALL.get(usize::from(kind) % Kind::ALL.len()) else { return };
    let form = Form {
        address: Address::Whole(text.to_owned()),
        name: Name { first: other.to_owned(), ..Name::default() },
        number: other.to_owned(),
        mrz: other.to_owned(),
        residence_certificate: Some(Address::Whole(other.to_owned())),
        ..Form::default()
    };
    let checked = check(&form, &POSTAL, *kind);
    let _ = understood(&checked.parts);
    let fields = Fields::from(&checked.parts);
    let _ = check(&Form { address: Address::Fields(Box::new(fields)), ..Form::default() }, &POSTAL, *kind);
});
