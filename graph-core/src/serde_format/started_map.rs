//! A map of which the first key has been read.

use serde_core::de::{DeserializeSeed, IntoDeserializer, MapAccess};

/// The name under which `serde_json` hands over the literal of a number, as a map with one entry, when any crate of a program turns
/// on its feature `arbitrary_precision`.
pub(super) const NUMBER: &str = "$serde_json::private::Number";

/// The first key, and the map with the rest.
pub(super) struct StartedMap<A> {
    first: Option<String>,
    rest: A,
}

impl<A> StartedMap<A> {
    pub(super) const fn new(first: Option<String>, rest: A) -> Self {
        Self { first, rest }
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for StartedMap<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        match self.first.take() {
            Some(first) => seed.deserialize(first.into_deserializer()).map(Some),
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.rest.next_value_seed(seed)
    }
}

#[cfg(test)]
mod tests {
    use super::NUMBER;
    use crate::serde_format::deserialize_value;
    use crate::types::{Decimal, Json};
    use serde_core::de::value::{Error, MapDeserializer};

    fn number<T: crate::value::PropertyValue>(literal: &str) -> Result<T, Error> {
        deserialize_value(MapDeserializer::new([(NUMBER, literal)].into_iter()))
    }

    #[test]
    fn a_number_may_come_as_its_literal() {
        assert_eq!(number::<f64>("1.5"), Ok(1.5));
        assert_eq!(number::<i32>("7"), Ok(7));
        assert_eq!(number::<Decimal>("1.50").map(|value| value.to_string()).as_deref(), Ok("1.50"));
        assert_eq!(number::<Json>("1.50").map(|value| value.to_string()).as_deref(), Ok("1.50"));
        assert!(number::<String>("1.5").is_err());
    }
}
