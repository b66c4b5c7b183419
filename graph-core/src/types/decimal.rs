//! `Edm.Decimal`: a number with exactly the digits that it is written with.

use std::fmt;
use std::str::FromStr;

use super::literal::{ParseLiteralError, through_serde};
use crate::json::number_literal;
use crate::value::{Accepted, Kind, Number, PropertyType, PropertyValue, Refusal, Token, View};

/// A number with exactly the digits that it is written with
/// ([OData ABNF, `decimalValue`](https://docs.oasis-open.org/odata/odata/v4.01/cs01/abnf/odata-abnf-construction-rules.txt)).
///
/// It does no arithmetic; its text goes to and from the decimal type of your choice. For a property that is a Double on paper and
/// must come back digit for digit, it is the type to declare.
///
/// ```
/// use graph_core::types::Decimal;
///
/// let rate: Decimal = "1.50".parse()?;
/// assert_eq!(rate.as_str(), "1.50");
/// assert_eq!(rate.to_f64(), 1.5);
/// # Ok::<(), graph_core::types::ParseLiteralError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Decimal {
    literal: String,
}

impl Decimal {
    /// The literal, as it was read.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.literal
    }

    /// The nearest floating point number.
    #[must_use]
    pub fn to_f64(&self) -> f64 {
        Number::Literal(&self.literal).as_f64()
    }
}

impl Default for Decimal {
    fn default() -> Self {
        Self { literal: "0".to_owned() }
    }
}

impl FromStr for Decimal {
    type Err = ParseLiteralError;

    fn from_str(text: &str) -> Result<Self, ParseLiteralError> {
        if number_literal(text) {
            return Ok(Self { literal: text.to_owned() });
        }
        Err(ParseLiteralError::new("Decimal", "as a JSON number, such as 1.50"))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.literal)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.literal)
    }
}

impl PropertyValue for Decimal {
    type Kind = Self;

    type Value = Self;
}

impl Kind<Self> for Decimal {
    const TYPE: PropertyType = PropertyType::primitive("Edm.Decimal");

    fn blank() -> Self {
        Self::default()
    }

    fn accept<'a>(place: &'a mut Self, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
        place.literal = match &token {
            Token::Number(Number::Literal(text)) => (*text).to_owned(),
            Token::Number(Number::Integer(value)) => value.to_string(),
            Token::Number(Number::Double(value)) if value.is_finite() => value.to_string(),
            other => return Err(Refusal::new("a number (Decimal)", other)),
        };
        Ok(Accepted::Whole)
    }

    fn view(value: &Self) -> View<'_> {
        View::Number(&value.literal)
    }
}

// Formats that have no literals get the nearest number that they have.
through_serde!(Decimal);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_comes_back_or_is_refused() {
        for literal in ["0", "-1.50", "79228162514264337593543950335", "1E-10"] {
            assert_eq!(literal.parse::<Decimal>().map(|value| value.to_string()).as_deref(), Ok(literal));
        }
        for literal in ["", "1.", "01", "1,5", "NaN", "1 ", "\"1\""] {
            let error = literal.parse::<Decimal>().unwrap_err().to_string();
            assert_eq!(error, "a Decimal (as a JSON number, such as 1.50)", "{literal}");
        }
    }
}
