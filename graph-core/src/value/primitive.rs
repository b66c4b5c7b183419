//! Rust's own types as OData primitive types: String, Boolean and the integers.

use super::{Accepted, Kind, PropertyType, PropertyValue, Refusal, Token, View};

impl PropertyValue for String {
    type Kind = Self;

    type Value = Self;
}

impl Kind<Self> for String {
    const TYPE: PropertyType = PropertyType::primitive("Edm.String");

    fn blank() -> Self {
        Self::new()
    }

    #[inline]
    fn accept<'a>(place: &'a mut Self, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
        match token {
            Token::String(text) => *place = String::from(text),
            other => return Err(Refusal::new("a string", &other)),
        }
        Ok(Accepted::Whole)
    }

    fn view(value: &Self) -> View<'_> {
        View::String(value)
    }
}

impl PropertyValue for bool {
    type Kind = Self;

    type Value = Self;
}

impl Kind<Self> for bool {
    const TYPE: PropertyType = PropertyType::primitive("Edm.Boolean");

    fn blank() -> Self {
        false
    }

    fn accept<'a>(place: &'a mut Self, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
        match token {
            Token::Bool(value) => *place = value,
            other => return Err(Refusal::new("true or false", &other)),
        }
        Ok(Accepted::Whole)
    }

    fn view(value: &Self) -> View<'_> {
        View::Bool(*value)
    }
}

macro_rules! integer {
    ($($type:ty: $name:literal, $description:literal;)*) => {$(
        impl PropertyValue for $type {
            type Kind = Self;

            type Value = Self;
        }

        impl Kind<Self> for $type {
            const TYPE: PropertyType = PropertyType::primitive(concat!("Edm.", $name));

            fn blank() -> Self {
                0
            }

            fn accept<'a>(place: &'a mut Self, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
                let value = match &token {
                    Token::Number(number) => number.as_i64().and_then(|value| Self::try_from(value).ok()),
                    _ => None,
                };
                *place = value.ok_or_else(|| Refusal::new(concat!($description, " (", $name, ")"), &token))?;
                Ok(Accepted::Whole)
            }

            fn view(value: &Self) -> View<'_> {
                View::Integer(i64::from(*value))
            }
        }
    )*};
}

integer! {
    u8: "Byte", "an integer of 8 bits without sign";
    i8: "SByte", "an integer of 8 bits";
    i16: "Int16", "an integer of 16 bits";
    i32: "Int32", "an integer of 32 bits";
    i64: "Int64", "an integer of 64 bits";
}

#[cfg(test)]
mod tests {
    use super::super::Number;
    use super::*;

    fn take<T: PropertyValue>(token: Token<'_>) -> Result<T, String> {
        let mut value = T::blank();
        match value.slot().accept(token) {
            Ok(_) => Ok(value),
            Err(refusal) => Err(refusal.to_string()),
        }
    }

    #[test]
    fn an_integer_must_fit_its_width() {
        assert_eq!(take::<u8>(Token::Number(Number::Integer(255))), Ok(255));
        assert_eq!(
            take::<u8>(Token::Number(Number::Integer(256))),
            Err("expected an integer of 8 bits without sign (Byte), found the number 256".to_owned())
        );
        assert_eq!(take::<i64>(Token::Number(Number::Integer(i64::MAX))), Ok(i64::MAX));
        assert_eq!(take::<i32>(Token::String("7")), Err("expected an integer of 32 bits (Int32), found \"7\"".to_owned()));
    }

    #[test]
    fn a_boolean_is_not_a_string() {
        assert_eq!(take::<bool>(Token::String("true")), Err("expected true or false, found \"true\"".to_owned()));
    }
}
