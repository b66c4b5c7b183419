//! Keys: what an entity is addressed by, and how it stands in a path.

use std::fmt::Write;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::error::RequestError;
use crate::types::Guid;

/// Everything but the unreserved characters of [RFC 3986, section 2.3](https://www.rfc-editor.org/rfc/rfc3986#section-2.3).
pub(crate) const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A type that the key of an entity can have.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a key in a path",
    label = "not a key type",
    note = "a key is a `String`, a `&str`, an `i32`, an `i64` or a `Guid`"
)]
pub trait EntityKey {
    /// Appends the key to `path`, percent-encoded as one segment.
    ///
    /// # Errors
    /// [`RequestError::EmptyKey`] for a key without characters: the path would be that of the collection.
    /// [`RequestError::DotKey`] for `.` and `..`, which clients and servers take for a step up, however they are encoded.
    fn write_segment(&self, path: &mut String) -> Result<(), RequestError>;

    /// How much room the key takes as a rule. With the right one, the path is made in one allocation.
    fn usual_length(&self) -> usize {
        36
    }
}

impl EntityKey for str {
    fn write_segment(&self, path: &mut String) -> Result<(), RequestError> {
        match self {
            "" => return Err(RequestError::EmptyKey),
            "." | ".." => return Err(RequestError::DotKey),
            // Most keys are GUIDs and other words that are written as they are.
            plain if plain.bytes().fold(true, |all, byte| all & is_unreserved(byte)) => path.push_str(plain),
            _ => path.extend(utf8_percent_encode(self, ENCODED)),
        }
        Ok(())
    }

    fn usual_length(&self) -> usize {
        self.len()
    }
}

#[allow(clippy::needless_bitwise_bool, reason = "without branches, all bytes are compared by a few vector instructions")]
const fn is_unreserved(byte: u8) -> bool {
    ((byte | 0x20).wrapping_sub(b'a') < 26)
        | (byte.wrapping_sub(b'0') < 10)
        | (byte.wrapping_sub(b'-') < 2)
        | (byte == b'_')
        | (byte == b'~')
}

impl EntityKey for String {
    fn write_segment(&self, path: &mut String) -> Result<(), RequestError> {
        self.as_str().write_segment(path)
    }

    fn usual_length(&self) -> usize {
        self.len()
    }
}

impl<K: EntityKey + ?Sized> EntityKey for &K {
    fn write_segment(&self, path: &mut String) -> Result<(), RequestError> {
        (**self).write_segment(path)
    }

    fn usual_length(&self) -> usize {
        (**self).usual_length()
    }
}

impl EntityKey for Guid {
    fn write_segment(&self, path: &mut String) -> Result<(), RequestError> {
        // Writing to a string cannot fail.
        let _ = write!(path, "{self}");
        Ok(())
    }
}

macro_rules! integer_key {
    ($($integer:ty),*) => {$(
        impl EntityKey for $integer {
            fn write_segment(&self, path: &mut String) -> Result<(), RequestError> {
                // Writing to a string cannot fail.
                let _ = write!(path, "{self}");
                Ok(())
            }
        }
    )*};
}

integer_key!(i32, i64);

/// That a value can be given where the key of an entity is a `K`: whatever converts into `K` by `Into`.
///
/// It is `Into` with words of its own: what a newcomer reads who gives a field of an entity, which is an `Option`.
#[diagnostic::on_unimplemented(
    message = "the key is a `{K}`, and `{Self}` is no value for it",
    label = "no `{K}`, and nothing that converts into one",
    note = "a key is given as what the key field of the entity holds; one that is an `Option` is taken out of it first"
)]
pub trait IntoKey<K> {
    /// The value as the key.
    fn into_key(self) -> K;
}

#[diagnostic::do_not_recommend]
impl<T: Into<K>, K> IntoKey<K> for T {
    fn into_key(self) -> K {
        self.into()
    }
}

/// A type that the key field of an entity can have: a key, or an `Option` of one.
///
/// An entity that has not been created yet has no key, so `Option` is the usual choice.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the key of an entity",
    label = "not a key type",
    note = "a key is a `String`, an `i32`, an `i64`, a `Guid`, or an `Option` of one"
)]
pub trait KeyField {
    /// The type of the key itself.
    type Key: EntityKey;

    /// The key, if there is one.
    fn key(&self) -> Option<&Self::Key>;
}

macro_rules! key_field {
    ($($key:ty),*) => {$(
        impl KeyField for $key {
            type Key = $key;

            fn key(&self) -> Option<&$key> {
                Some(self)
            }
        }

        impl KeyField for Option<$key> {
            type Key = $key;

            fn key(&self) -> Option<&$key> {
                self.as_ref()
            }
        }
    )*};
}

key_field!(String, i32, i64, Guid);

#[cfg(test)]
mod tests {
    use super::*;

    fn segment(key: &str) -> Result<String, RequestError> {
        let mut path = String::new();
        key.write_segment(&mut path).map(|()| path)
    }

    #[test]
    fn a_key_is_one_segment_whatever_it_holds() {
        assert_eq!(segment("e71fa706-a706-e71f-06a7-1fe706a71fe7").unwrap(), "e71fa706-a706-e71f-06a7-1fe706a71fe7");
        assert_eq!(segment("a/b?c#d é%").unwrap(), "a%2Fb%3Fc%23d%20%C3%A9%25");
        assert_eq!(segment("...").unwrap(), "...");
    }

    #[test]
    fn what_is_copied_as_it_is_needs_no_encoding() {
        for byte in 0..=u8::MAX {
            let text = char::from(byte).to_string();
            let is_plain = byte.is_ascii() && utf8_percent_encode(&text, ENCODED).eq([text.as_str()]);
            assert_eq!(is_unreserved(byte), is_plain, "{byte:#x}");
        }
    }

    #[test]
    fn a_key_that_would_change_the_path_is_refused() {
        assert!(matches!(segment(""), Err(RequestError::EmptyKey)));
        assert!(matches!(segment("."), Err(RequestError::DotKey)));
        assert!(matches!(segment(".."), Err(RequestError::DotKey)));
    }
}
