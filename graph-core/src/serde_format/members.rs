//! Which property of a declared type each member of an object is.

use crate::positions::Positions;
use crate::schema::Schema;
use crate::seen::Seen;

/// The name of the member that says which type an object is of.
const TYPE: &str = "@odata.type";

/// The members of one object as they arrive. Nothing in it is generic, so that it is compiled once for all formats.
pub(super) struct Members {
    schema: &'static Schema,
    positions: Positions,
    seen: Seen,
    /// Whether members are kept that are not declared.
    keep: bool,
    /// What the last member is that is no declared property.
    other: Other,
}

/// What a member is that is no declared property.
pub(super) enum Other {
    /// What says which type the object is of.
    Type,
    /// What is kept by its name.
    Kept(String),
    /// What is not kept.
    Ignored,
}

impl Members {
    pub(super) fn new(schema: &'static Schema, keep: bool) -> Self {
        Self { schema, positions: Positions::new(schema), seen: Seen::new(schema), keep, other: Other::Ignored }
    }

    /// The position of the property called `name`, which has arrived. If there is none, [`other`](Self::other) says what the member is.
    #[inline(never)]
    pub(super) fn arrived(&mut self, name: &str) -> Option<usize> {
        let Some(index) = self.positions.if_expected(name) else { return self.unexpected(name) };
        self.seen.insert(index);
        Some(index)
    }

    /// As [`arrived`](Self::arrived), of a member that is not the property after the last one.
    #[inline(never)]
    fn unexpected(&mut self, name: &str) -> Option<usize> {
        if name == TYPE && self.schema.tag().is_some() {
            self.other = Other::Type;
            return None;
        }
        let found = self.positions.find(name);
        match found {
            Some(index) => self.seen.insert(index),
            None if self.keep => self.other = Other::Kept(name.to_owned()),
            None => self.other = Other::Ignored,
        }
        found
    }

    /// Notes a member whose name is no text, and so none of a property.
    pub(super) fn nameless(&mut self) {
        self.other = Other::Ignored;
    }

    /// What the last member is, if it is no declared property.
    pub(super) const fn other(&self) -> &Other {
        &self.other
    }

    /// The first property that has to be there and is not.
    pub(super) fn first_missing(&self) -> Option<usize> {
        self.seen.first_missing(self.schema)
    }
}
