//! The key `operations`: what the service offers for an entity type.

use syn::ext::IdentExt;

use crate::attribute::RawKey;
use crate::errors::Errors;
use crate::suggest::{advice, list};

/// An operation that an entity type can offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    Create,
    Get,
    List,
    Update,
    Delete,
    Replace,
}

impl Operation {
    /// Those of a collection, the usual ones first.
    pub(super) const OF_COLLECTION: &[Self] = &[Self::Create, Self::Get, Self::List, Self::Update, Self::Delete, Self::Replace];

    /// Those that a collection offers unless it is said which. The service rarely has `replace`.
    pub(super) const DEFAULT: &[Self] = &[Self::Create, Self::Get, Self::List, Self::Update, Self::Delete];

    /// Those of a singleton.
    pub(super) const OF_SINGLETON: &[Self] = &[Self::Get, Self::Update];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Get => "get",
            Self::List => "list",
            Self::Update => "update",
            Self::Delete => "delete",
            Self::Replace => "replace",
        }
    }
}

/// The words that people expect in place of those of OData.
const SYNONYMS: &[(&str, &str)] = &[
    ("add", "create"),
    ("post", "create"),
    ("insert", "create"),
    ("read", "get"),
    ("patch", "update"),
    ("put", "replace"),
    ("upsert", "replace"),
    ("remove", "delete"),
];

/// The operations that the key lists, among those that are `known`.
pub(super) fn operations(key: &RawKey, known: &[Operation], errors: &Errors) -> Option<Vec<Operation>> {
    let names = known.iter().map(|operation| operation.name()).collect::<Vec<_>>();
    let words = key.words("create, get", &list(&names), errors)?;
    let mut operations = Vec::new();
    for word in &words {
        let name = word.unraw().to_string();
        match known.iter().find(|operation| operation.name() == name) {
            None if Operation::OF_COLLECTION.iter().any(|operation| operation.name() == name) => {
                errors.at(word, format_args!("a singleton has no operation `{name}`; expected {}", list(&names)));
            }
            None => errors.at(word, format_args!("unknown operation `{name}`; {}", advice(&name, &names, SYNONYMS))),
            Some(operation) if operations.contains(operation) => {
                errors.at(word, format_args!("operation `{name}` is listed twice"));
            }
            Some(operation) => operations.push(*operation),
        }
    }
    Some(operations)
}
