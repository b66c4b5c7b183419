//! JSON of no declared type, as a value of `serde_json`.

use serde_json::Value;

/// Decodes what is said beside entities, such as an error; none when the text is not JSON.
///
/// By the `FromStr` of the value, which is compiled with `serde_json`; its other functions are generic, and would be compiled anew here.
pub(crate) fn untyped(text: &[u8]) -> Option<Value> {
    std::str::from_utf8(text).ok()?.parse().ok()
}
