//! One declaration by each derive, in words that all editions know. Nothing that is denied here fires inside of the expansions.

#![forbid(unsafe_code)]
#![deny(
    warnings,
    missing_docs,
    missing_debug_implementations,
    unreachable_pub,
    unused_qualifications,
    unused_results,
    trivial_casts,
    trivial_numeric_casts,
    elided_lifetimes_in_paths,
    single_use_lifetimes,
    unit_bindings,
    variant_size_differences,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::absolute_paths,
    clippy::shadow_unrelated,
    clippy::wildcard_enum_match_arm,
    clippy::single_char_lifetime_names,
    clippy::pub_use,
    clippy::undocumented_unsafe_blocks
)]

extern crate graph_core;

use graph_core::types::{DateTimeOffset, Json};
use graph_core::{
    AdditionalProperties, GraphAction, GraphComplex, GraphEntity, GraphEnum, GraphFunction, GraphPolymorphic, Page, UnknownType,
};

/// An entity with every kind of field, some of which are called as what the expansion uses.
#[derive(Debug, Clone, Default, GraphEntity)]
#[graph_entity(
    path = "/users/{user_id}/devices",
    odata = "microsoft.graph.device",
    operations(create, get, list, update, delete, replace),
    permissions(read(delegated = ["Device.Read.All"], application = [])),
)]
pub struct Device {
    #[graph_entity(base)]
    object: DirectoryObject,
    #[graph_entity(read_only)]
    index: Option<i32>,
    #[graph_entity(write_only)]
    token: Option<String>,
    values: Vec<String>,
    serializer: Option<Address>,
    r#type: Option<State>,
    #[graph_entity(rename = "OWNER")]
    owner: Option<Box<Owner>>,
    /// A field with documentation, which others see.
    pub registered: Option<DateTimeOffset>,
    /// Filled by `Default`.
    #[graph_entity(skip)]
    pub cache: String,
    #[graph_entity(additional)]
    rest: AdditionalProperties,
    #[deprecated]
    old: Option<Json>,
    #[allow(clippy::box_collection, reason = "allowed once, at the field")]
    boxed: Option<Box<String>>,
    #[allow(clippy::vec_box, reason = "allowed once, at the field")]
    boxes: Vec<Box<Address>>,
}

/// A base type, which may get more fields.
#[non_exhaustive]
#[derive(Debug, Clone, Default, GraphEntity)]
#[graph_entity(path = "/directoryObjects", odata = "microsoft.graph.directoryObject")]
pub struct DirectoryObject {
    id: Option<String>,
}

/// An entity that there is one of.
#[derive(Debug, Clone, Default, GraphEntity)]
#[graph_entity(path = "/organization", odata = "microsoft.graph.organization", singleton)]
#[deprecated]
pub struct Organization {
    name: Option<String>,
}

/// A complex type that is not seen outside.
#[derive(Debug, Clone, Default, GraphComplex)]
#[graph_complex(odata = "microsoft.graph.physicalAddress")]
struct Address {
    city: Option<String>,
}

/// An enum type.
#[derive(Debug, Clone, PartialEq, Eq, GraphEnum)]
pub enum State {
    /// A member.
    Active,
    /// The others.
    Other(String),
}

/// Several types in one place.
#[derive(Debug, Clone, GraphPolymorphic)]
#[graph_polymorphic(path = "/groups/{group_id}/owners", odata = "microsoft.graph.directoryObject")]
pub enum Owner {
    /// One of them.
    Device(Device),
    /// The others.
    #[graph_polymorphic(other)]
    Other(UnknownType),
}

/// An action.
#[derive(Debug, Clone, Default, GraphAction)]
#[graph_action(bound_to(Device), bound_to_collection(Device), permissions(delegated = ["Device.ReadWrite.All"]))]
pub struct Wipe {
    keep: Option<bool>,
}

/// A function, at a path of its own.
#[derive(Debug, Clone, Default, GraphFunction)]
#[graph_function(path = "/reports/{report_id}", returns = Page<Device>)]
pub struct Devices {
    since: Option<DateTimeOffset>,
}

/// Declarations of all visibilities, inside of a module.
pub mod inner {
    use graph_core::{GraphEntity, GraphFunction};

    /// Seen in the crate.
    #[derive(Debug, Default, GraphEntity)]
    #[graph_entity(path = "/a/{one}/b", odata = "microsoft.graph.hidden")]
    pub(crate) struct Hidden {
        pub(super) id: Option<String>,
        name: Option<String>,
    }

    /// Seen here.
    #[derive(Debug, Default, GraphFunction)]
    #[graph_function(path = "/a/{one}", returns = bool)]
    struct Private;

    /// Uses what is declared here.
    #[must_use]
    pub fn uses() -> String {
        let hidden = Hidden { id: None, name: None };
        let path = Private.invoke_at(PrivatePath { one: &"1" }).to_http().map(|request| request.uri().to_string());
        format!("{:?} {:?} {:?}", hidden.id, hidden.name, path)
    }
}

/// Uses what is declared, in a function that declares more.
#[must_use]
pub fn uses() -> bool {
    #[derive(Debug, Default, GraphEntity)]
    #[graph_entity(path = "/local/{one}", odata = "microsoft.graph.local", singleton)]
    struct Local {
        id: Option<String>,
    }

    let devices = Device::at(DevicePath { user_id: &"1" });
    let wiped = devices.entity("2").invoke(&Wipe::default()).to_http().is_ok();
    let hidden = inner::Hidden::at(inner::HiddenPath { one: &2 }).list().to_http().is_ok();
    wiped && hidden && Local::default().id.is_none() && Address::default().city.is_none() && inner::uses().is_empty()
}
