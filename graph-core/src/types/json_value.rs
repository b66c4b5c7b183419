//! `Edm.Untyped`: values that no declared type describes, and values of types of other crates.

use std::fmt;

use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use serde_json::Value;

use super::literal::through_serde;
use crate::json::write_token;
use crate::value::{Accepted, Kind, PropertyType, PropertyValue, RawSlot, Refusal, Token, TypeKind, View};

/// A value of any kind, as the JSON text that it came as (`Edm.Untyped`).
///
/// ```
/// use graph_core::types::Json;
/// use serde_json::json;
///
/// let value = Json::from(json!({ "limit": 1.5 }));
/// assert_eq!(value.as_str(), r#"{"limit":1.5}"#);
/// assert_eq!(value.to_value()["limit"], 1.5);
///
/// // A value of a type of another crate is carried by its serde implementations.
/// let address: std::net::IpAddr = Json::of(&"127.0.0.1")?.to()?;
/// assert!(address.is_loopback());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Json {
    text: String,
}

impl Json {
    /// The JSON text, as it came.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The value of a type that has a serde implementation.
    ///
    /// # Errors
    /// When the type's implementation fails, as for a map whose keys are not strings.
    pub fn of<T: Serialize + ?Sized>(value: &T) -> Result<Self, serde_json::Error> {
        serde_json::to_string(value).map(|text| Self { text })
    }

    /// The value as a type that has a serde implementation.
    ///
    /// # Errors
    /// When the value is not one of `T`.
    pub fn to<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_str(&self.text)
    }

    /// The value with this text, which has been read as JSON.
    pub(crate) fn from_text(text: &str) -> Self {
        Self { text: text.to_owned() }
    }

    /// The value as an ordinary value of `serde_json`.
    #[must_use]
    pub fn to_value(&self) -> Value {
        // The text has been read as JSON when the value was made; what a `Value` cannot hold is null in it.
        self.text.parse().unwrap_or_default()
    }
}

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        Self { text: value.to_string() }
    }
}

impl Default for Json {
    fn default() -> Self {
        Self { text: "null".to_owned() }
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl RawSlot for Json {
    fn accept_raw(&mut self, text: &str) -> Result<(), Refusal> {
        text.clone_into(&mut self.text);
        Ok(())
    }
}

impl PropertyValue for Json {
    type Kind = Self;

    type Value = Self;
}

impl Kind<Self> for Json {
    const TYPE: PropertyType = PropertyType::new(TypeKind::Untyped);

    fn blank() -> Self {
        Self::default()
    }

    fn accept<'a>(place: &'a mut Self, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
        if matches!(token, Token::Array | Token::Object) {
            return Ok(Accepted::Raw(place));
        }
        place.text = write_token(&token);
        Ok(Accepted::Whole)
    }

    fn view(value: &Self) -> View<'_> {
        View::Raw(&value.text)
    }
}

through_serde!(Json);

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn text_comes_back_and_means_the_same() {
        for text in ["null", "true", "-7", "1.50", "\"a\\\"b\"", "[1, {\"a\": null}]", "{\"b\":1,\"a\":2}"] {
            let value = serde_json::from_str::<Json>(text).unwrap();
            assert_eq!(value.to_value(), serde_json::from_str::<Value>(text).unwrap(), "{text}");
            assert_eq!(serde_json::to_value(&value).unwrap(), value.to_value(), "{text}");
        }
        assert_eq!(Json::of(&[1, 2]).unwrap().to::<Vec<u8>>().unwrap(), [1, 2]);
        assert_eq!(Json::from(json!({ "a": [] })).as_str(), r#"{"a":[]}"#);
        assert!(Json::default().to::<u8>().is_err());
    }
}
