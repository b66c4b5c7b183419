//! The selection of a variant by its tag, and everything else handed on to the variant.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::address;
use crate::model::{Address, Alternative, PolymorphicType};

pub(super) fn implementation(model: &PolymorphicType<'_>) -> TokenStream {
    let PolymorphicType { ident, address, types, other } = model;
    let all = || types.iter().chain([other]);
    let schemas = types.iter().map(as_base_type);
    let selections = types.iter().enumerate().map(|(index, alternative)| {
        let (variant, held) = (alternative.ident, as_base_type(alternative));
        quote!(__graph::Option::Some(#index) => Self::#variant(#held::blank()))
    });
    let (other_variant, other_held) = (other.ident, as_base_type(other));
    let read = all().map(|alternative| {
        let (variant, held) = (alternative.ident, as_base_type(alternative));
        quote!(Self::#variant(value) => #held::erased(value))
    });
    let written = all().map(|alternative| {
        let (variant, held) = (alternative.ident, as_base_type(alternative));
        quote!(Self::#variant(value) => #held::erased_mut(value))
    });
    let entity = address.as_ref().map(|address| entity_implementation(model, address));
    quote! {
        #[automatically_derived]
        impl __graph::Polymorphic for #ident {
            fn select(&mut self, tag: __graph::Option<&__graph::str>) -> &mut dyn __graph::StructuredType {
                *self = match __graph::position_of_type(tag, <Self as __graph::Variant>::SCHEMAS) {
                    #(#selections,)*
                    _ => Self::#other_variant(#other_held::blank()),
                };
                __graph::Variant::variant_mut(self)
            }
        }

        #[automatically_derived]
        impl __graph::Variant for #ident {
            const SCHEMAS: &'static [&'static __graph::Schema] = &[#(#schemas::SCHEMA),*];

            fn variant(&self) -> &dyn __graph::StructuredType {
                match self {
                    #(#read,)*
                }
            }

            fn variant_mut(&mut self) -> &mut dyn __graph::StructuredType {
                match self {
                    #(#written,)*
                }
            }

            fn other() -> Self {
                Self::#other_variant(#other_held::blank())
            }
        }

        #entity
    }
}

fn entity_implementation(model: &PolymorphicType<'_>, address: &Address) -> TokenStream {
    let PolymorphicType { ident, types, other, .. } = model;
    let keys = types.iter().map(|Alternative { ident, ty }| {
        let entity = quote_spanned!(ty.span()=> <#ty as __graph::GraphEntity>::key_field);
        quote!(Self::#ident(value) => #entity(value))
    });
    let (other_variant, other_type) = (other.ident, other.ty);
    let (facts, markers) = (address::facts(address), address::markers(ident, address));
    let unknown_key = quote_spanned!(other_type.span()=> __graph::unknown_key(value));
    quote! {
        #[automatically_derived]
        impl __graph::GraphEntity for #ident {
            #facts

            type KeyField = __graph::Option<__graph::String>;

            fn key_field(&self) -> &__graph::Option<__graph::String> {
                match self {
                    #(#keys,)*
                    Self::#other_variant(value) => #unknown_key,
                }
            }
        }

        #markers
    }
}

/// Every use of a variant's type is written the same way, so that a type which does not fit is one error, at the type as the user
/// wrote it.
fn as_base_type(alternative: &Alternative<'_>) -> TokenStream {
    let ty = alternative.ty;
    quote_spanned!(ty.span()=> <#ty as __graph::BaseType>)
}
