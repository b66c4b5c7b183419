//! `Edm.Binary`: bytes, as base64 on the wire.

use std::fmt;
use std::str::FromStr;

use base64::Engine;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::literal::{ParseLiteralError, literal_type};

/// Bytes, as base64 on the wire
/// ([OData ABNF, `binaryValue`](https://docs.oasis-open.org/odata/odata/v4.01/cs01/abnf/odata-abnf-construction-rules.txt)).
///
/// The literal is kept as it was read: OData writes the alphabet that is safe in a URL, Microsoft Graph the standard one with
/// padding, and both are taken. Two values are equal when their bytes are.
///
/// ```
/// use graph_core::types::Binary;
///
/// let payload: Binary = "cGF5bG9hZA==".parse()?;
/// assert_eq!(payload.to_bytes(), b"payload");
/// assert_eq!(payload, Binary::from_bytes(b"payload"));
/// # Ok::<(), graph_core::types::ParseLiteralError>(())
/// ```
#[derive(Clone, Default)]
pub struct Binary {
    literal: String,
}

const CONFIG: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent).with_decode_allow_trailing_bits(true);
const STANDARD_BASE64: GeneralPurpose = GeneralPurpose::new(&STANDARD, CONFIG);
const URL_SAFE_BASE64: GeneralPurpose = GeneralPurpose::new(&URL_SAFE, CONFIG);

impl Binary {
    /// The value of these bytes, in the standard alphabet with padding, as Microsoft Graph writes it.
    #[must_use]
    pub fn from_bytes(bytes: impl AsRef<[u8]>) -> Self {
        Self { literal: STANDARD_BASE64.encode(bytes) }
    }

    /// The bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        // The literal has been decoded once when the value was made.
        decode(&self.literal).unwrap_or_default()
    }
}

fn decode(literal: &str) -> Option<Vec<u8>> {
    let engine = if literal.contains(['-', '_']) { &URL_SAFE_BASE64 } else { &STANDARD_BASE64 };
    engine.decode(literal).ok()
}

impl FromStr for Binary {
    type Err = ParseLiteralError;

    fn from_str(text: &str) -> Result<Self, ParseLiteralError> {
        match decode(text) {
            Some(_) => Ok(Self { literal: text.to_owned() }),
            None => Err(ParseLiteralError::new("Binary", "as base64, such as cGF5bG9hZA==")),
        }
    }
}

impl fmt::Display for Binary {
    /// Writes the literal, as it was read.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.literal)
    }
}

/// Shows the size only: what is sent as bytes is a certificate, a script or a picture.
impl fmt::Debug for Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Binary({} bytes)", self.to_bytes().len())
    }
}

impl PartialEq for Binary {
    fn eq(&self, other: &Self) -> bool {
        self.literal == other.literal || self.to_bytes() == other.to_bytes()
    }
}

impl Eq for Binary {}

impl std::hash::Hash for Binary {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.to_bytes().hash(state);
    }
}

literal_type!(Binary, "Binary");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_comes_back_or_is_refused() {
        for (literal, bytes) in [
            ("", b"".as_slice()),
            ("cGF5bG9hZA==", b"payload"),
            ("cGF5bG9hZA", b"payload"),
            ("-_8=", b"\xfb\xff"),
            ("+/8=", b"\xfb\xff"),
        ] {
            let value = literal.parse::<Binary>().unwrap();
            assert_eq!((value.to_string().as_str(), value.to_bytes().as_slice()), (literal, bytes));
        }
        for literal in ["Binary", "a", "c GF5", "+_8=", "cGF5bG9hZA==="] {
            let parsed = literal.parse::<Binary>();
            if literal == "Binary" {
                assert!(parsed.is_ok(), "six letters are base64");
                continue;
            }
            assert_eq!(parsed.unwrap_err().to_string(), "a Binary (as base64, such as cGF5bG9hZA==)", "{literal}");
        }
        assert_eq!("-_8".parse(), Ok(Binary::from_bytes(b"\xfb\xff")));
    }
}
