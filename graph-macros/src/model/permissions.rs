//! The key `permissions`: what each operation needs to have been granted.

use proc_macro2::Ident;
use syn::LitStr;
use syn::ext::IdentExt;

use super::keys::Place;
use super::operation::Operation;
use crate::attribute::{Helper, RawKey};
use crate::errors::Errors;
use crate::suggest::advice;

/// The permissions of one operation, of each kind as far as they were given.
#[derive(Clone)]
pub(crate) struct Permissions {
    pub(crate) delegated: Option<Vec<LitStr>>,
    pub(crate) application: Option<Vec<LitStr>>,
}

const EXAMPLE: &str = "User.Read.All";

const KINDS: Place = Place {
    kind: "kind of permissions",
    known: &["delegated", "application"],
    elsewhere: &[],
    synonyms: &[
        ("user", "delegated"),
        ("delegate", "delegated"),
        ("scopes", "delegated"),
        ("app", "application"),
        ("roles", "application"),
    ],
};

const OF_OPERATION: Helper = Helper { name: "permissions", example: "delegated = [\"User.Read.All\"]" };
const OF_ENTITY: Helper = Helper { name: "permissions", example: "read(delegated = [\"User.Read.All\"])" };

/// A word that stands for several operations.
const GROUPS: &[(&str, &[Operation])] = &[
    ("read", &[Operation::Get, Operation::List]),
    ("write", &[Operation::Create, Operation::Update, Operation::Replace, Operation::Delete]),
];

impl Permissions {
    /// The permissions in the parentheses after a key.
    pub(super) fn declared(key: &RawKey, errors: &Errors) -> Self {
        let mut permissions = Self { delegated: None, application: None };
        KINDS.take_each(&key.keys(OF_OPERATION, errors), errors, &mut |name, key| {
            let names = key.strings(EXAMPLE, errors);
            names.iter().flatten().for_each(|name| check(name, errors));
            match name {
                "delegated" => permissions.delegated = names,
                _ => permissions.application = names,
            }
        });
        permissions
    }
}

/// The permissions of each operation that is `offered`, in the parentheses after the key of an entity. Those given for an operation
/// by itself go before those for its group.
pub(super) fn permissions_by_operation(key: &RawKey, offered: &[Operation], errors: &Errors) -> Vec<(Operation, Permissions)> {
    let (mut single, mut grouped) = (Vec::new(), Vec::new());
    let mut given: Vec<String> = Vec::new();
    for key in key.keys(OF_ENTITY, errors) {
        let name = key.name.unraw().to_string();
        if given.contains(&name) {
            errors.at(&key.name, format_args!("duplicate `{name}`; it was already set above"));
            continue;
        }
        given.push(name.clone());
        let Some(operations) = meant(&name) else {
            report_unknown(&key.name, &name, offered, errors);
            continue;
        };
        let permissions = Permissions::declared(&key, errors);
        match operations {
            _ if !operations.iter().any(|operation| offered.contains(operation)) => {
                let message = "which is not among the operations of this type";
                errors.at(&key.name, format_args!("permissions of `{name}`, {message}"));
            }
            [operation] => single.push((*operation, permissions)),
            _ => grouped.extend(operations.iter().map(|operation| (*operation, permissions.clone()))),
        }
    }
    let of = |operation: &Operation| {
        let mut all = single.iter().chain(&grouped);
        all.find(|(other, _)| other == operation).cloned()
    };
    offered.iter().filter_map(of).collect()
}

/// The operations that a word stands for.
fn meant(name: &str) -> Option<&'static [Operation]> {
    let group = GROUPS.iter().find(|(group, _)| *group == name).map(|(_, operations)| *operations);
    let single = || Operation::OF_COLLECTION.iter().find(|operation| operation.name() == name).map(std::slice::from_ref);
    group.or_else(single)
}

fn report_unknown(key: &Ident, name: &str, offered: &[Operation], errors: &Errors) {
    if KINDS.known.contains(&name) {
        let message = "is given for an operation, or for `read` or `write`";
        errors.at(key, format_args!("`{name}` {message}: `read({name} = [{EXAMPLE:?}])`"));
        return;
    }
    let groups = GROUPS.iter().map(|(group, _)| *group);
    let names = groups.chain(offered.iter().map(|operation| operation.name())).collect::<Vec<_>>();
    errors.at(key, format_args!("unknown operation `{name}`; {}", advice(name, &names, &[])));
}

/// Checks the name of a permission.
fn check(literal: &LitStr, errors: &Errors) {
    let name = literal.value();
    let is_name = |character: char| character.is_ascii_alphanumeric() || matches!(character, '.' | '-' | '_');
    if name.is_empty() || !name.chars().all(is_name) {
        let advice = "where the service supports none, write `[]`";
        errors.at(literal, format_args!("{name:?} is not the name of one permission, such as {EXAMPLE:?}; {advice}"));
    }
}
