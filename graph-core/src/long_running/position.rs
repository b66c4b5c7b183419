//! Where an operation is watched, and where what it makes is to be: what has to be kept to go on with it.

/// The links of an operation as one text, in lines: the one by which it is watched, and the one to what it makes, if that was said
/// at the start. No link has a line break in it, since no header does.
pub(super) struct Position(String);

impl Position {
    pub(super) fn new(monitor: &str, location: Option<&str>) -> Self {
        Self(location.map_or_else(|| monitor.to_owned(), |location| format!("{monitor}\n{location}")))
    }

    pub(super) const fn of_text(text: String) -> Self {
        Self(text)
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// The link by which the operation is watched.
    pub(super) fn monitor(&self) -> &str {
        self.0.split_once('\n').map_or(self.as_str(), |(monitor, _)| monitor)
    }

    /// Where what the operation makes is to be. A line without anything is one that a file ends with.
    pub(super) fn location(&self) -> Option<&str> {
        self.0.split_once('\n').map(|(_, location)| location).filter(|location| !location.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_line_is_the_location_if_there_is_one() {
        for (text, monitor, location) in [
            ("https://a.example/1", "https://a.example/1", None),
            ("https://a.example/1\n", "https://a.example/1", None),
            ("https://a.example/1\n/teams('1')", "https://a.example/1", Some("/teams('1')")),
            ("", "", None),
        ] {
            let position = Position::of_text(text.to_owned());
            assert_eq!((position.monitor(), position.location()), (monitor, location), "{text:?}");
        }
    }
}
