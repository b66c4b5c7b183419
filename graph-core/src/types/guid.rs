//! `Edm.Guid`: a globally unique identifier.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use super::literal::{ParseLiteralError, literal_type};

/// A globally unique identifier, which keeps the case of each letter
/// ([OData ABNF, `guidValue`](https://docs.oasis-open.org/odata/odata/v4.01/cs01/abnf/odata-abnf-construction-rules.txt)).
///
/// Two values are equal when their bytes are, whatever the case of their letters.
///
/// ```
/// use graph_core::types::Guid;
///
/// let id: Guid = "E71FA706-a706-e71f-06a7-1fe706a71fe7".parse()?;
/// assert_eq!(id.to_string(), "E71FA706-a706-e71f-06a7-1fe706a71fe7");
/// assert_eq!(id, Guid::from_bytes(*id.as_bytes()));
/// # Ok::<(), graph_core::types::ParseLiteralError>(())
/// ```
#[derive(Clone, Copy, Default)]
pub struct Guid {
    bytes: [u8; 16],
    /// A bit for each digit, from the last to the first, set where it is a capital letter.
    capitals: u32,
}

impl Guid {
    /// The GUID of these bytes, in the order in which they are written.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self { bytes, capitals: 0 }
    }

    /// The GUID of version 4 ([RFC 9562, section 5.4](https://www.rfc-editor.org/rfc/rfc9562#section-5.4)) whose other bits are those
    /// of `random`.
    pub(crate) const fn version_4(random: u128) -> Self {
        let version = random & !(0xf << 76) | 0x4 << 76;
        let variant = version & !(0b11 << 62) | 0b10 << 62;
        Self::from_bytes(variant.to_be_bytes())
    }

    /// The bytes, in the order in which they are written.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.bytes
    }

    fn parse(text: &str) -> Option<Self> {
        let mut digits = 0_u128;
        let mut capitals = 0_u32;
        let mut rest = text.as_bytes();
        for (group, length) in [8, 4, 4, 4, 12].into_iter().enumerate() {
            if group > 0 {
                rest = rest.strip_prefix(b"-")?;
            }
            let (head, tail) = rest.split_at_checked(length)?;
            for byte in head {
                let digit = char::from(*byte).to_digit(16)?;
                digits = digits << 4 | u128::from(digit);
                capitals = capitals << 1 | u32::from(byte.is_ascii_uppercase());
            }
            rest = tail;
        }
        rest.is_empty().then(|| Self { bytes: digits.to_be_bytes(), capitals })
    }
}

impl FromStr for Guid {
    type Err = ParseLiteralError;

    fn from_str(text: &str) -> Result<Self, ParseLiteralError> {
        Self::parse(text).ok_or_else(|| ParseLiteralError::new("Guid", "such as e71fa706-a706-e71f-06a7-1fe706a71fe7"))
    }
}

impl fmt::Display for Guid {
    /// Writes the literal, as it was read.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write;
        let digits = u128::from_be_bytes(self.bytes);
        for position in (0..32_u32).rev() {
            let digit = u32::try_from(digits >> (4 * position) & 0xf).ok().and_then(|digit| char::from_digit(digit, 16));
            let capital = self.capitals >> position & 1 == 1;
            let digit = digit.unwrap_or_default();
            f.write_char(if capital { digit.to_ascii_uppercase() } else { digit })?;
            if matches!(position, 24 | 20 | 16 | 12) {
                f.write_char('-')?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Guid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl PartialEq for Guid {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}

impl Eq for Guid {}

impl PartialOrd for Guid {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Guid {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bytes.cmp(&other.bytes)
    }
}

impl Hash for Guid {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bytes.hash(state);
    }
}

literal_type!(Guid, "Guid");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_comes_back_or_is_refused() {
        for literal in [
            "52effe71-fe71-52ef-71fe-ef5271feef52",
            "00000000-0000-0000-0000-000000000000",
            "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
            "aBcDeF01-2345-6789-AbCd-eF0123456789",
        ] {
            assert_eq!(literal.parse::<Guid>().map(|guid| guid.to_string()).as_deref(), Ok(literal));
        }
        for literal in [
            "",
            "52effe71fe7152ef71feef5271feef52",
            "52effe71-fe71-52ef-71fe-ef5271feef5",
            "52effe71-fe71-52ef-71fe-ef5271feef52a",
            "{52effe71-fe71-52ef-71fe-ef5271feef52}",
            "52effe71-fe71-52ef-71fe-ef5271feef5g",
            "52effe71-fe71-52ef-71fe-ef5271feefé",
        ] {
            let error = literal.parse::<Guid>().unwrap_err().to_string();
            assert_eq!(error, "a Guid (such as e71fa706-a706-e71f-06a7-1fe706a71fe7)", "{literal}");
        }
    }

    #[test]
    fn equality_does_not_look_at_case() {
        let [small, capital] = ["52effe71-fe71-52ef-71fe-ef5271feef52", "52EFFE71-FE71-52EF-71FE-EF5271FEEF52"]
            .map(|text| text.parse::<Guid>().unwrap());
        assert_eq!(small, capital);
        assert_eq!(small.as_bytes()[..4], [0x52, 0xef, 0xfe, 0x71]);
    }
}
