//! The facts of an entity type: its address, its name and its key.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::address;
use crate::model::{Entity, OtherField, Property};

pub(super) fn implementation(entity: &Entity<'_>) -> TokenStream {
    let ident = entity.structured.ident;
    let (facts, markers) = (address::facts(&entity.address), address::markers(ident, &entity.address));
    let (entity_or_singleton, key) = if entity.is_singleton() {
        (quote!(GraphSingleton), None)
    } else {
        let key = entity.own_key().map(own_key).or_else(|| entity.structured.base.as_ref().map(inherited_key));
        (quote!(GraphEntity), key)
    };
    quote! {
        #[automatically_derived]
        impl __graph::#entity_or_singleton for #ident {
            #facts
            #key
        }

        #markers
    }
}

fn own_key(property: &Property<'_>) -> TokenStream {
    let Property { ident, ty, name, .. } = property;
    // The trait has the name that nearly all keys have.
    let name = (name != "id").then(|| quote!(const KEY_NAME: &'static __graph::str = #name;));
    quote! {
        #name

        type KeyField = #ty;

        fn key_field(&self) -> &#ty {
            &self.#ident
        }
    }
}

fn inherited_key(base: &OtherField<'_>) -> TokenStream {
    let OtherField { ident, ty, .. } = base;
    // All of it has the place of the type, so that a base without a key is told there.
    quote_spanned! {ty.span()=>
        const KEY_NAME: &'static __graph::str = <#ty as __graph::GraphEntity>::KEY_NAME;

        type KeyField = <#ty as __graph::GraphEntity>::KeyField;

        fn key_field(&self) -> &<#ty as __graph::GraphEntity>::KeyField {
            <#ty as __graph::GraphEntity>::key_field(&self.#ident)
        }
    }
}
