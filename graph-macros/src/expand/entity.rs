//! The facts of an entity type: its address, its name and its key.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::address;
use crate::field_type;
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
    // A type that is none of a property is told as that, and not as one that is no key as well.
    let key_field = match field_type::advice(ty) {
        None => quote!(#ty),
        Some(name) => {
            let of_trait = Ident::new(name, ty.span());
            quote_spanned!(ty.span()=> <#ty as __graph::#of_trait>::Same)
        }
    };
    quote! {
        const KEY_NAME: &'static __graph::str = #name;

        type KeyField = #key_field;

        fn key_field(&self) -> &#ty {
            &self.#ident
        }
    }
}

fn inherited_key(base: &OtherField<'_>) -> TokenStream {
    let OtherField { ident, ty, .. } = base;
    let entity = quote_spanned!(ty.span()=> <#ty as __graph::GraphEntity>);
    quote! {
        const KEY_NAME: &'static __graph::str = #entity::KEY_NAME;

        type KeyField = #entity::KeyField;

        fn key_field(&self) -> &#entity::KeyField {
            #entity::key_field(&self.#ident)
        }
    }
}
