//! The texts that are read: lists of connectors like that of Microsoft's reference page.

use std::fmt::Write;

use serde_json::Value;

/// How the properties of an object stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// In the order of declaration.
    Declared,
    /// In another order, which is not the same in any two neighbours.
    Shuffled,
    /// With two more that are not declared, which is a fifth of all.
    Unknown,
}

const PROPERTIES: [(&str, &str); 9] = [
    ("@odata.type", "#microsoft.graph.ndesConnector"),
    ("id", "e71fa706-a706-e71f-06a7-1fe706a71fe7"),
    ("lastConnectionDateTime", "2016-12-31T23:58:36.6670033-08:00"),
    ("state", "active"),
    ("displayName", "Display Name value"),
    ("machineName", "Machine Name value"),
    ("enrolledDateTime", "2016-12-31T23:59:43.797191-08:00"),
    ("roleScopeTagIds", "Role Scope Tag Ids value"),
    ("connectorVersion", "Connector Version value"),
];

const UNKNOWN: [(&str, &str); 2] = [("lifecycleState", "a value that nobody has declared"), ("supportState", "supported")];

/// A page of `count` connectors as compact JSON.
pub(crate) fn list(count: usize, shape: Shape) -> String {
    list_with_link(count, shape, None)
}

/// A page of `count` connectors, with a link to the next page if there is one.
pub(crate) fn list_with_link(count: usize, shape: Shape, next_link: Option<&str>) -> String {
    let link = next_link.map(|link| format!(r#""@odata.nextLink":"{link}","#)).unwrap_or_default();
    let items = (0..count).map(|number| connector(number, shape)).collect::<Vec<_>>();
    format!(r#"{{{link}"value":[{}]}}"#, items.join(","))
}

/// One connector as compact JSON.
pub(crate) fn connector(number: usize, shape: Shape) -> String {
    let mut properties = PROPERTIES.to_vec();
    match shape {
        Shape::Declared => {}
        // Steps of four or five through nine properties reach each of them once.
        Shape::Shuffled => {
            let step = 4 + number % 2;
            properties = (0..PROPERTIES.len()).map(|index| PROPERTIES[(number + index * step) % PROPERTIES.len()]).collect();
        }
        Shape::Unknown => properties.extend(UNKNOWN),
    }
    let mut text = String::from("{");
    for (name, value) in properties {
        let comma = if text.len() > 1 { "," } else { "" };
        let (open, close) = if name == "roleScopeTagIds" { ("[", "]") } else { ("", "") };
        write!(text, r#"{comma}"{name}":{open}"{value}"{close}"#).expect("writing to a string cannot fail");
    }
    text + "}"
}

/// The same text with line breaks and indentation.
pub(crate) fn pretty(text: &str) -> String {
    let value = serde_json::from_str::<Value>(text).expect("the payload is JSON");
    serde_json::to_string_pretty(&value).expect("a value can be written")
}
