//! The expansion meets no name of the user's, and needs none. What is denied to declarations of usual names is in `editions`.

#![no_implicit_prelude]
#![deny(warnings, missing_docs, unused_qualifications, clippy::all, clippy::pedantic, clippy::nursery)]
#![allow(dead_code, clippy::redundant_pub_crate, reason = "what is declared here is looked at by the compiler only")]

/// Names that the expansion would meet if it used the prelude.
mod shadows {
    /// Shadows `Option`, and so on.
    pub struct Option;
    pub struct Result;
    pub struct String;
    pub struct Vec;
    pub struct Some;
    pub struct None;
    pub struct Ok;
    pub struct Err;
    pub struct Default;
    pub struct From;
    #[allow(non_camel_case_types)]
    pub struct str;
    #[allow(non_camel_case_types)]
    pub struct usize;
    #[allow(non_camel_case_types)]
    pub struct bool;
    pub mod core {}
    pub mod std {}
    pub mod serde {}
    pub mod graph_core {}

    /// An entity amid all of these.
    #[derive(::std::clone::Clone, ::graph_core::GraphEntity)]
    #[graph_entity(path = "/shadows", odata = "microsoft.graph.shadow")]
    pub struct Shadowed {
        /// The key.
        pub id: ::std::option::Option<::std::string::String>,
        /// A collection.
        pub tags: ::std::vec::Vec<::std::string::String>,
        /// An enum.
        pub state: ::std::option::Option<State>,
        /// A truth value.
        pub on: ::std::primitive::bool,
        /// A complex value.
        pub part: ::std::option::Option<::std::boxed::Box<Part>>,
        /// As the locals of the expansion, and as its only names that are in scope.
        pub index: ::std::option::Option<::std::primitive::i32>,
        /// See above.
        pub token: ::std::option::Option<::std::primitive::i32>,
        /// See above.
        pub values: ::std::option::Option<::std::primitive::i32>,
        /// See above.
        pub other: ::std::option::Option<::std::primitive::i32>,
        /// See above.
        pub __graph: ::std::option::Option<::std::primitive::i32>,
        /// As the constants of the traits, for the constant of the property.
        pub path: ::std::option::Option<::std::string::String>,
        /// See above.
        pub schema: ::std::option::Option<::std::string::String>,
        /// See above.
        pub key_name: ::std::option::Option<::std::string::String>,
        /// See above.
        pub odata_type: ::std::option::Option<::std::string::String>,
        /// See above.
        pub type_: ::std::option::Option<::std::string::String>,
        /// What is not declared.
        #[graph_entity(additional)]
        pub more: ::graph_core::AdditionalProperties,
    }

    /// A complex type with a base, in a path with placeholders.
    #[derive(::std::clone::Clone, ::graph_core::GraphEntity)]
    #[graph_entity(path = "/shadows/{a}/parts", odata = "microsoft.graph.part", permissions(read(delegated = ["Part.Read"])))]
    pub struct Part {
        /// The base type.
        #[graph_entity(base)]
        pub base: Parent,
        /// Filled by `Default`.
        #[graph_entity(skip)]
        pub skipped: (),
    }

    /// A base type, which has the key.
    #[derive(::std::clone::Clone, ::graph_core::GraphEntity)]
    #[graph_entity(path = "/parents", odata = "microsoft.graph.parent")]
    pub struct Parent {
        /// The key.
        pub id: ::std::option::Option<::std::string::String>,
    }

    /// A complex type.
    #[derive(::std::clone::Clone, ::graph_core::GraphComplex)]
    #[graph_complex(odata = "microsoft.graph.base")]
    pub struct Base {
        /// A property.
        pub r#type: ::std::option::Option<::std::string::String>,
    }

    /// An entity that there is one of.
    #[derive(::graph_core::GraphEntity)]
    #[graph_entity(path = "/shadow", odata = "microsoft.graph.only", singleton)]
    pub struct Only {
        /// A property.
        pub name: ::std::option::Option<::std::string::String>,
    }

    /// Several types.
    #[derive(::graph_core::GraphPolymorphic)]
    #[graph_polymorphic(path = "/shadows/{b}/all", odata = "microsoft.graph.shadow")]
    pub enum Any {
        /// As `Option::Some`.
        Some(Shadowed),
        /// As `Option::None`.
        #[graph_polymorphic(other)]
        None(::graph_core::UnknownType),
    }

    /// An action.
    #[derive(::graph_core::GraphAction)]
    #[graph_action(bound_to(Shadowed), bound_to_collection(Shadowed), path = "/shadows/{c}")]
    pub struct Act {
        /// A parameter.
        pub part: ::std::option::Option<Base>,
    }

    /// A function.
    #[derive(::graph_core::GraphFunction)]
    #[graph_function(path = "/shadows", returns = ::graph_core::Page<Shadowed>)]
    pub struct Ask;

    /// An enum whose variants are called as the prelude's.
    #[derive(::std::clone::Clone, ::graph_core::GraphEnum)]
    pub enum State {
        /// As `Option::None`.
        None,
        /// As `Option::Some`.
        Some,
        /// As `Result::Ok`.
        Ok,
        /// The rest.
        Err(::std::string::String),
    }
}

/// Two entities in one function, and one declared by a macro.
fn local() {
    use ::graph_core::GraphEntity as _;

    #[derive(::graph_core::GraphEntity)]
    #[graph_entity(path = "/one", odata = "microsoft.graph.one")]
    struct One {
        id: ::std::string::String,
    }

    macro_rules! declare {
        ($name:ident, $path:expr, $odata:literal, $field:ident: $type:ty) => {
            #[derive(::graph_core::GraphEntity)]
            #[graph_entity(path = $path, odata = $odata)]
            struct $name {
                id: ::std::string::String,
                $field: $type,
            }
        };
    }
    declare!(Two, "/two", "microsoft.graph.two", name: ::std::option::Option<::std::string::String>);

    macro_rules! declare_all {
        (
            $visibility:vis $name:ident, $parameter:literal, $wire:expr, $target:ty, $answer:ty, $operation:ident, $permission:literal,
            $crate_path:literal
        ) => {
            #[derive(::graph_core::GraphFunction)]
            #[graph_function(
                name = $wire,
                bound_to($target),
                returns = $answer,
                permissions(delegated = [$permission]),
                crate = $crate_path,
            )]
            $visibility struct $name {
                #[graph_function(rename = $parameter)]
                parameter: $answer,
            }

            #[derive(::graph_core::GraphEntity)]
            #[graph_entity(path = "/three", odata = "microsoft.graph.three", operations($operation))]
            $visibility struct Three {
                id: ::std::option::Option<::std::string::String>,
            }
        };
    }
    declare_all!(pub(crate) Ask, "Name", "microsoft.graph.ask", Two, ::std::primitive::bool, list, "User.Read", "::graph_core");

    let _ = Three::list();
    let two = <Two as ::graph_core::GraphEntity>::entity("1").invoke(&Ask { parameter: true });
    let uri = two.to_http().map(|request| ::std::string::ToString::to_string(request.uri()));
    ::std::assert!(::std::matches!(uri, ::std::result::Result::Ok(uri) if uri == "/two/1/microsoft.graph.ask(Name=true)"));

    let _ = One { id: ::std::string::String::new() };
    let _ = Two { id: ::std::string::String::new(), name: ::std::option::Option::None };
}

#[::std::prelude::v1::test]
fn nothing_is_missing_and_nothing_is_met() {
    use ::graph_core::{GraphEntity, GraphEnum};
    local();
    ::std::assert_eq!(<shadows::State as GraphEnum>::MEMBERS, ["none", "some", "ok"]);
    let request = shadows::Shadowed::list().to_http().map(|request| request.uri().path() == "/shadows");
    ::std::assert!(::std::matches!(request, ::std::result::Result::Ok(true)));
}
