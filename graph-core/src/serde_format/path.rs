//! Where in a value a deserializer stands, for the text of errors.

use std::cell::Cell;
use std::fmt;

use crate::schema::{Property, Schema};

/// The way from the outermost object to where a deserializer stands; each step lives on the stack of its caller.
#[derive(Clone, Copy)]
pub(super) enum Path<'a> {
    Root,
    /// The property that an object is at, by its position in the schema. Its name is looked up once it is needed.
    Property(&'a Path<'a>, &'static Schema, &'a Cell<usize>),
    Item(&'a Path<'a>, usize),
    /// Inside of a value that must not be shown.
    Confidential(&'a Path<'a>),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Property(parent, schema, index) => {
                let separator = if matches!(parent, Path::Root) { "" } else { "." };
                let name = schema.property(index.get()).map_or("", Property::name);
                write!(f, "{parent}{separator}{name}")
            }
            Self::Item(parent, index) => write!(f, "{parent}[{index}]"),
            Self::Confidential(parent) => parent.fmt(f),
        }
    }
}

impl Path<'_> {
    fn is_confidential(&self) -> bool {
        match self {
            Self::Root => false,
            Self::Property(parent, ..) | Self::Item(parent, _) => parent.is_confidential(),
            Self::Confidential(_) => true,
        }
    }

    /// An error of the deserializer's own type, which names the property.
    #[cold]
    #[inline(never)]
    pub(super) fn error<E: serde_core::de::Error>(&self, problem: &dyn fmt::Display) -> E {
        let problem: &dyn fmt::Display =
            if self.is_confidential() { &"the value is not what was declared, and is not shown" } else { problem };
        match self {
            Self::Root => E::custom(problem),
            _ => E::custom(format_args!("`{self}`: {problem}")),
        }
    }
}
