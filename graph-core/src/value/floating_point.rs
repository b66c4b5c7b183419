//! Rust's floating point types as OData primitive types: Single and Double.

use super::{Accepted, Kind, Number, PropertyType, PropertyValue, Refusal, Token, View};

/// The value of a floating point token: a number in range, or one of the names that OData gives to what JSON has no number for
/// ([OData JSON Format 4.01, section 7.1](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_PrimitiveValue)).
fn floating_point(token: &Token<'_>) -> Option<f64> {
    match token {
        Token::Number(Number::Double(value)) => Some(*value),
        Token::Number(number) => Some(number.as_f64()).filter(|value| value.is_finite()),
        Token::String(name) => match *name {
            "NaN" => Some(f64::NAN),
            "INF" => Some(f64::INFINITY),
            "-INF" => Some(f64::NEG_INFINITY),
            _ => None,
        },
        _ => None,
    }
}

/// The name that OData gives to a value for which JSON has no number.
pub(crate) fn floating_point_name(value: f64) -> Option<&'static str> {
    match value {
        f64::INFINITY => Some("INF"),
        f64::NEG_INFINITY => Some("-INF"),
        _ if value.is_nan() => Some("NaN"),
        _ => None,
    }
}

impl PropertyValue for f64 {
    type Kind = Self;

    type Value = Self;
}

impl Kind<Self> for f64 {
    const TYPE: PropertyType = PropertyType::primitive("Edm.Double");

    fn blank() -> Self {
        0.0
    }

    fn accept<'a>(place: &'a mut Self, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
        *place = floating_point(&token).ok_or_else(|| Refusal::new("a number (Double)", &token))?;
        Ok(Accepted::Whole)
    }

    fn view(value: &Self) -> View<'_> {
        View::Double(*value)
    }
}

impl PropertyValue for f32 {
    type Kind = Self;

    type Value = Self;
}

impl Kind<Self> for f32 {
    const TYPE: PropertyType = PropertyType::primitive("Edm.Single");

    fn blank() -> Self {
        0.0
    }

    #[allow(clippy::cast_possible_truncation, reason = "Single is defined as the nearest number in single precision")]
    fn accept<'a>(place: &'a mut Self, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
        let value = match &token {
            // Rounded once, straight from the literal: by way of f64 it would be rounded twice.
            Token::Number(Number::Literal(text)) => text.parse().ok(),
            other => floating_point(other).map(|value| value as Self),
        };
        let named = matches!(token, Token::String(_));
        *place = value
            .filter(|value| named || value.is_finite())
            .ok_or_else(|| Refusal::new("a number in single precision (Single)", &token))?;
        Ok(Accepted::Whole)
    }

    fn view(value: &Self) -> View<'_> {
        View::Single(*value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn take<T: PropertyValue>(token: Token<'_>) -> Option<T> {
        let mut value = T::blank();
        value.slot().accept(token).is_ok().then_some(value)
    }

    #[test]
    fn a_number_may_be_an_integer_or_named() {
        assert_eq!(take(Token::Number(Number::Integer(3))), Some(3.0_f64));
        assert_eq!(take(Token::String("-INF")), Some(f64::NEG_INFINITY));
        assert_eq!(take(Token::String("INF")), Some(f32::INFINITY));
        assert_eq!(take::<f64>(Token::String("1.5")), None);
    }

    #[test]
    fn a_number_must_be_in_range() {
        assert_eq!(take::<f64>(Token::Number(Number::Literal("1e999"))), None);
        assert_eq!(take::<f32>(Token::Number(Number::Literal("1e39"))), None);
        assert_eq!(take(Token::Number(Number::Literal("0.1"))), Some(0.1_f32));
    }
}
