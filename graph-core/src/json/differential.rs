//! The cursor against `serde_json`: the same texts are JSON, and mean the same.

use std::borrow::Cow;

use proptest::prelude::*;
use serde_core::de::IgnoredAny;
use serde_json::Value;

use super::cursor::{Cursor, MAX_DEPTH};
use super::{Output, string};

fn accepts(text: &str) -> bool {
    let mut cursor = Cursor::new(text);
    cursor.skip(MAX_DEPTH).and_then(|()| cursor.end()).is_ok()
}

fn serde_accepts(text: &str) -> bool {
    serde_json::from_str::<IgnoredAny>(text).is_ok()
}

fn written(text: &str) -> String {
    written_behind(0, text)
}

/// The string as it is written behind so many spaces.
fn written_behind(spaces: usize, text: &str) -> String {
    let mut out = Output::new();
    out.push_str(&" ".repeat(spaces));
    string::write(&mut out, text);
    String::from_utf8(out.into_bytes()).unwrap().split_off(spaces)
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::hash_map(any::<String>(), inner, 0..6).prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// Texts that are nearly JSON.
fn nearly_json() -> impl Strategy<Value = String> {
    let alphabet = "[ \t\n\r{}\\[\\]:,\"\\\\/bfnrtu0-9a-fA-FeE+.\\-truefalsn\u{0}\u{1f}é😀]{0,24}";
    prop_oneof![
        alphabet.prop_map(|text: String| text),
        (any_json(), any::<prop::sample::Index>(), alphabet).prop_map(|(value, at, inserted)| {
            let mut text = value.to_string();
            let boundaries = text.char_indices().map(|(index, _)| index).collect::<Vec<_>>();
            text.insert_str(*at.get(&boundaries), &inserted);
            text
        }),
        (any_json(), any::<prop::sample::Index>()).prop_map(|(value, at)| {
            let text = value.to_string();
            let kept = at.index(text.chars().count());
            text.chars().take(kept).collect()
        }),
    ]
}

/// Strings are looked at in blocks of several sizes, so each character stands once at each place of a string of each length.
#[test]
fn a_character_is_escaped_wherever_it_stands() {
    for character in "\"\\\u{0}\u{1}\n\u{1f} !#[]\u{7f}\u{80}é\u{2022}€😀".chars() {
        for length in 0..50 {
            for place in 0..=length {
                let text = format!("{}{character}{}", "a".repeat(place), "a".repeat(length - place));
                let written = written(&text);
                assert_eq!(written, serde_json::to_string(&text).unwrap());
                assert_eq!(Cursor::new(&written).string().unwrap(), text);
            }
        }
    }
}

/// Strings of each length, with and without something to escape, where the room for what is written ends.
#[test]
fn a_string_is_written_wherever_the_room_ends() {
    for length in 0..70 {
        for start in 430..515 {
            for character in ["a", "\n"] {
                let text = ["b".repeat(length).as_str(), character].concat();
                assert_eq!(written_behind(start, &text), serde_json::to_string(&text).unwrap(), "behind {start}");
            }
        }
    }
}

proptest! {
    #[test]
    fn json_is_taken(value in any_json()) {
        prop_assert!(accepts(&value.to_string()));
        prop_assert!(accepts(&serde_json::to_string_pretty(&value).unwrap()));
    }

    #[test]
    fn what_is_nearly_json_is_taken_or_refused_alike(text in nearly_json()) {
        prop_assert_eq!(accepts(&text), serde_accepts(&text), "{:?}", text);
    }

    #[test]
    fn a_string_means_the_same(text in any::<String>()) {
        let written = written(&text);
        prop_assert_eq!(&written, &serde_json::to_string(&text).unwrap());
        let mut cursor = Cursor::new(&written);
        prop_assert_eq!(cursor.string(), Ok(text.into()));
        prop_assert_eq!(cursor.end(), Ok(()));
    }

    #[test]
    fn escapes_mean_the_same(units in prop::collection::vec(any::<u16>(), 0..4)) {
        let text = units.iter().fold("\"".to_owned(), |text, unit| format!("{text}\\u{unit:04X}")) + "\"";
        let read = Cursor::new(&text).string().ok().map(Cow::into_owned);
        prop_assert_eq!(read, serde_json::from_str::<String>(&text).ok());
    }
}

#[test]
fn the_corners_are_taken_or_refused_alike() {
    for text in [
        "0",
        "-0",
        "00",
        "01",
        "-",
        "1.",
        ".5",
        "1e",
        "1e+",
        "1E-5",
        "1.5e10",
        "-1.0",
        "+1",
        "1e400",
        "--1",
        "0x1",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "123456789012345678901234567890",
        "true",
        "tru",
        "truex",
        "nul",
        "null ",
        " null",
        "[]",
        "[,]",
        "[1,]",
        "[1 2]",
        "{}",
        "{,}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "{\"a\":1 \"b\":2}",
        "{\"\\ud800\":1}",
        "\"",
        "\"\\",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\ud800\"",
        "\"\\ud800\\u0041\"",
        "\"\\udc00\"",
        "\"\\ud83d\\ude00\"",
        "\"\t\"",
        "\"\u{7f}\"",
        "\u{feff}{}",
        "/**/1",
        "1 1",
        "",
        " ",
    ] {
        assert_eq!(accepts(text), serde_accepts(text), "{text:?}");
    }
}

#[test]
fn the_depth_has_the_same_limit() {
    for depth in [1, 126, 127, 128, 100_000] {
        let arrays = "[".repeat(depth) + &"]".repeat(depth);
        let objects = "{\"a\":".repeat(depth - 1) + "{}" + &"}".repeat(depth - 1);
        for text in [arrays, objects] {
            assert_eq!(accepts(&text), serde_json::from_str::<Value>(&text).is_ok(), "{depth}");
        }
    }
}
