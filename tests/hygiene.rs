//! The expansion meets no name of the user's, and needs none.

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
    }

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
