//! The facts of an entity type: its path, its name and its key.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Entity, Property};

pub(super) fn implementation(entity: &Entity<'_>) -> TokenStream {
    let Entity { ident, path, odata, .. } = entity;
    let key = entity.key().map(key);
    quote! {
        #[automatically_derived]
        impl __graph::GraphEntity for #ident {
            const PATH: &'static __graph::str = #path;
            const ODATA_TYPE: &'static __graph::str = #odata;
            #key
        }
    }
}

fn key(property: &Property<'_>) -> TokenStream {
    let Property { ident, ty, name, .. } = property;
    quote! {
        const KEY_NAME: &'static __graph::str = #name;

        type KeyField = #ty;

        fn key_field(&self) -> &#ty {
            &self.#ident
        }
    }
}
