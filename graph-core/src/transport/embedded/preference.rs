//! `Prefer`: what a client would like, if it can be had ([RFC 7240](https://www.rfc-editor.org/rfc/rfc7240)).

use http::{HeaderMap, HeaderName};

use super::answer::Answer;

const PREFER: HeaderName = HeaderName::from_static("prefer");
const PREFERENCE_APPLIED: HeaderName = HeaderName::from_static("preference-applied");

/// The preferences that the service knows. Of others, it may act as if they were not there.
#[derive(Debug, Default)]
pub(super) struct Preferences {
    /// `return=minimal`: no body. Without a preference, a change is answered with the changed entity.
    pub(super) is_minimal: bool,
    is_representation: bool,
    /// `odata.maxpagesize`: the most entities of a page.
    pub(super) max_page_size: Option<usize>,
    /// `create-if-missing`: a PATCH may create.
    pub(super) create_if_missing: bool,
}

impl Preferences {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let mut preferences = Self::default();
        let values = headers.get_all(PREFER).iter().filter_map(|value| value.to_str().ok());
        for preference in values.flat_map(|value| value.split(',')) {
            let (name, value) = preference.split_once('=').unwrap_or((preference, ""));
            match (name.trim().to_ascii_lowercase().as_str(), value.trim().trim_matches('"')) {
                ("return", "minimal") => preferences.is_minimal = true,
                ("return", "representation") => preferences.is_representation = true,
                ("odata.maxpagesize" | "maxpagesize", size) => {
                    preferences.max_page_size = size.parse().ok().filter(|size| *size > 0);
                }
                ("create-if-missing", _) => preferences.create_if_missing = true,
                _ => {}
            }
        }
        preferences
    }

    /// Says in the answer to a change which preference it follows.
    pub(super) fn note_return(&self, answer: Answer) -> Answer {
        match (self.is_minimal, self.is_representation) {
            (true, _) => answer.with(PREFERENCE_APPLIED, "return=minimal"),
            (false, true) => answer.with(PREFERENCE_APPLIED, "return=representation"),
            (false, false) => answer,
        }
    }

    /// Says in the answer with a page which preference it follows.
    pub(super) fn note_page_size(&self, answer: Answer) -> Answer {
        match self.max_page_size {
            Some(size) => answer.with(PREFERENCE_APPLIED, &format!("odata.maxpagesize={size}")),
            None => answer,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn preferences_stand_in_one_header_or_in_many() {
        let mut headers = HeaderMap::new();
        headers.append(PREFER, "Return=minimal, odata.maxpagesize=\"5\", unheard-of".parse().unwrap());
        headers.append(PREFER, "create-if-missing".parse().unwrap());
        let preferences = Preferences::of(&headers);
        assert!(preferences.is_minimal && preferences.create_if_missing && !preferences.is_representation);
        assert_eq!(preferences.max_page_size, Some(5));
    }
}
