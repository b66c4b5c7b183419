//! The key `version`: the version of the service that has the entities.

use crate::attribute::RawKey;
use crate::errors::Errors;
use crate::suggest::advice;

/// A version of the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Version {
    V1_0,
    Beta,
}

/// The versions as they are written.
const NAMES: &[&str] = &["v1.0", "beta"];

/// The words that people write in place of those of the service.
const SYNONYMS: &[(&str, &str)] = &[("1", "v1.0"), ("1.0", "v1.0"), ("v1", "v1.0"), ("preview", "beta")];

impl Version {
    /// The version that the key names.
    pub(super) fn of_key(key: &RawKey, errors: &Errors) -> Option<Self> {
        let literal = key.string("beta", errors)?;
        match literal.value().as_str() {
            "v1.0" => Some(Self::V1_0),
            "beta" => Some(Self::Beta),
            other => {
                errors.at(&literal, format_args!("unknown version `{other}`; {}", advice(other, NAMES, SYNONYMS)));
                None
            }
        }
    }
}
