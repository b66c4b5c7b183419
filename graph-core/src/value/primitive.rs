//! Rust's own types as OData primitive types: String, Boolean and the integers.

use super::{Accepted, PropertyType, PropertyValue, Refusal, Slot, Token, View};

impl Slot for String {
    #[inline]
    fn accept(&mut self, token: Token<'_>) -> Result<Accepted<'_>, Refusal> {
        match token {
            Token::String(text) => *self = String::from(text),
            other => return Err(Refusal::new("a string", &other)),
        }
        Ok(Accepted::Whole)
    }
}

impl PropertyValue for String {
    const TYPE: PropertyType = PropertyType::primitive("Edm.String");

    type Value = Self;

    fn blank() -> Self {
        Self::new()
    }

    fn slot(&mut self) -> &mut dyn Slot {
        self
    }

    fn view(&self) -> View<'_> {
        View::String(self)
    }
}

impl Slot for bool {
    fn accept(&mut self, token: Token<'_>) -> Result<Accepted<'_>, Refusal> {
        match token {
            Token::Bool(value) => *self = value,
            other => return Err(Refusal::new("true or false", &other)),
        }
        Ok(Accepted::Whole)
    }
}

impl PropertyValue for bool {
    const TYPE: PropertyType = PropertyType::primitive("Edm.Boolean");

    type Value = Self;

    fn blank() -> Self {
        false
    }

    fn slot(&mut self) -> &mut dyn Slot {
        self
    }

    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

macro_rules! integer {
    ($($type:ty: $name:literal, $description:literal;)*) => {$(
        impl Slot for $type {
            fn accept(&mut self, token: Token<'_>) -> Result<Accepted<'_>, Refusal> {
                let value = match &token {
                    Token::Number(number) => number.as_i64().and_then(|value| Self::try_from(value).ok()),
                    _ => None,
                };
                *self = value.ok_or_else(|| Refusal::new(concat!($description, " (", $name, ")"), &token))?;
                Ok(Accepted::Whole)
            }
        }

        impl PropertyValue for $type {
            const TYPE: PropertyType = PropertyType::primitive(concat!("Edm.", $name));

            type Value = Self;

            fn blank() -> Self {
                0
            }

            fn slot(&mut self) -> &mut dyn Slot {
                self
            }

            fn view(&self) -> View<'_> {
                View::Integer(i64::from(*self))
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
