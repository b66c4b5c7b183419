//! A field of a structured type: a property, or a field that has another part to play.

use syn::ext::IdentExt;
use syn::{Attribute, Ident, LitStr, Type, Visibility};

use super::structured::Derive;
use crate::attribute::RawKey;
use crate::case::{constant_name, property_name};
use crate::errors::Errors;
use crate::field_type::Spelling;

/// A property of an entity.
pub(crate) struct Property<'a> {
    pub(crate) ident: &'a Ident,
    /// The name of the constant that stands for it.
    pub(crate) constant: Ident,
    pub(crate) ty: &'a Type,
    /// What the spelling of its type tells.
    pub(crate) spelling: Spelling,
    /// The name on the wire.
    pub(crate) name: String,
    pub(crate) access: Option<Access>,
    pub(crate) visibility: &'a Visibility,
    pub(crate) docs: Vec<&'a Attribute>,
    /// Whether this is the key of the entity.
    pub(crate) is_key: bool,
    /// Set where the field is marked as the key.
    pub(super) key: Option<Ident>,
    /// Set where the name was given, not made.
    pub(super) rename: Option<LitStr>,
}

/// Who alone may set a property.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    ReadOnly,
    WriteOnly,
}

impl Access {
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::ReadOnly => "read_only",
            Self::WriteOnly => "write_only",
        }
    }
}

/// A field as it was declared.
pub(super) enum Field<'a> {
    Property(Property<'a>),
    Other(Role, OtherField<'a>),
}

/// A field that is not a property.
pub(crate) struct OtherField<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) ty: &'a Type,
    /// The key that says what part it has to play.
    pub(super) marker: Ident,
}

/// What a field is that is not a property.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Filled by `Default`.
    Skipped,
    /// The value of the base type.
    Base,
    /// Where properties are kept that are not declared.
    Additional,
}

impl Role {
    const ALL: [Self; 3] = [Self::Skipped, Self::Base, Self::Additional];

    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Skipped => "skip",
            Self::Base => "base",
            Self::Additional => "additional",
        }
    }

    /// What a field of this role is called in messages.
    const fn description(self) -> &'static str {
        match self {
            Self::Skipped => "a skipped field",
            Self::Base => "the field of the base type",
            Self::Additional => "the field of additional properties",
        }
    }
}

impl<'a> Field<'a> {
    pub(super) fn new(derive: &Derive, field: &'a syn::Field, ident: &'a Ident, errors: &Errors) -> Self {
        let keys = FieldKeys::of(derive, &derive.helper.keys(&field.attrs, errors), errors);
        if let Some((role, marker)) = keys.role {
            keys.others.refuse(role, &marker, errors);
            return Self::Other(role, OtherField { ident, ty: &field.ty, marker });
        }
        let PropertyKeys { key, rename, access } = keys.others;
        let made = || property_name(&ident.unraw().to_string());
        let name = rename.as_ref().map_or_else(made, LitStr::value);
        if name.is_empty() && rename.is_none() {
            let advice = format!("name it with `#[{}(rename = \"...\")]`", derive.helper.name);
            errors.at(ident, format_args!("no property can be named after this field; {advice}"));
        }
        let docs = field.attrs.iter().filter(|attribute| attribute.path().is_ident("doc")).collect();
        let (ty, visibility, access) = (&field.ty, &field.vis, access.map(|(access, _)| access));
        let (constant, spelling) = (constant_name(ident), Spelling::of(ty));
        Self::Property(Property { ident, constant, ty, spelling, name, access, visibility, docs, is_key: false, key, rename })
    }
}

#[derive(Default)]
struct FieldKeys {
    role: Option<(Role, Ident)>,
    others: PropertyKeys,
}

/// The keys that have a meaning on a property only.
#[derive(Default)]
struct PropertyKeys {
    key: Option<Ident>,
    rename: Option<LitStr>,
    access: Option<(Access, Ident)>,
}

impl FieldKeys {
    fn of(derive: &Derive, raw: &[RawKey], errors: &Errors) -> Self {
        let mut keys = Self::default();
        derive.fields.take_each(raw, errors, &mut |name, key| {
            if name == "rename" {
                keys.others.rename = key.string("displayName", errors);
                if let Some(literal) = &keys.others.rename {
                    (derive.check_name)(literal, errors);
                }
                return;
            }
            key.flag(errors);
            let flag = key.name.clone();
            match Role::ALL.into_iter().find(|role| role.key() == name) {
                Some(role) => keys.set_role(role, flag, errors),
                None if name == "key" => keys.others.key = Some(flag),
                None if name == "read_only" => keys.others.set_access(Access::ReadOnly, flag, errors),
                None => keys.others.set_access(Access::WriteOnly, flag, errors),
            }
        });
        keys
    }

    fn set_role(&mut self, role: Role, flag: Ident, errors: &Errors) {
        match &self.role {
            None => self.role = Some((role, flag)),
            Some((first, _)) => {
                let first = first.key();
                errors.at(&flag, format_args!("a field cannot be both `{first}` and `{flag}`; remove one of the two"));
            }
        }
    }
}

impl PropertyKeys {
    fn set_access(&mut self, access: Access, flag: Ident, errors: &Errors) {
        match &self.access {
            None => self.access = Some((access, flag)),
            Some((first, _)) => {
                let first = first.key();
                errors.at(&flag, format_args!("a property cannot be both `{first}` and `{flag}`; remove one of the two"));
            }
        }
    }

    fn refuse(&self, role: Role, marker: &Ident, errors: &Errors) {
        if self.key.is_some() && role == Role::Skipped {
            errors.at(marker, "a `key` field cannot be skipped: the service identifies the entity by it");
        } else if let Some(key) = &self.key {
            errors.at(key, format_args!("{} cannot be the key; mark the field of a property", role.description()));
        }
        if let Some(rename) = &self.rename {
            errors.at(rename, format_args!("`rename` has no effect on {}; remove one of the two", role.description()));
        }
        if let Some((access, flag)) = &self.access {
            let (key, description) = (access.key(), role.description());
            errors.at(flag, format_args!("`{key}` has no effect on {description}; remove one of the two"));
        }
    }
}
