//! A map of which as much has been read as was needed to find its `@odata.type`.

use std::vec::IntoIter;

use serde_core::de::{DeserializeSeed, Error, IntoDeserializer, MapAccess};
use serde_json::Value;

/// The entries that have been read, and the map with the rest. Nothing but the tag is buffered where the tag comes first.
pub(super) struct TaggedMap<A> {
    read: IntoIter<(String, Value)>,
    /// The value of the key that was given last, if it has been read.
    value: Option<Value>,
    rest: A,
}

impl<'de, A: MapAccess<'de>> TaggedMap<A> {
    /// Reads up to the tag, which is none if it is missing or no string.
    pub(super) fn new(mut rest: A) -> Result<(Option<String>, Self), A::Error> {
        let mut read = Vec::new();
        let mut tag = None;
        while tag.is_none()
            && let Some((name, value)) = rest.next_entry::<String, Value>()?
        {
            if name == "@odata.type" {
                tag = value.as_str().map(str::to_owned);
            }
            read.push((name, value));
        }
        Ok((tag, Self { read: read.into_iter(), value: None, rest }))
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for TaggedMap<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        match self.read.next() {
            None => self.rest.next_key_seed(seed),
            Some((name, value)) => {
                self.value = Some(value);
                seed.deserialize(name.into_deserializer()).map(Some)
            }
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            None => self.rest.next_value_seed(seed),
            Some(value) => seed.deserialize(value).map_err(Error::custom),
        }
    }
}
