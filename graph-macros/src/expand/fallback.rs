//! What is emitted after a mistake: implementations that do nothing, so that the uses of the type are not errors as well. They
//! never run, since the mistake itself keeps the crate from compiling.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::DeriveInput;

use super::address::values_ident;
use super::declared_value::DeclaredKind;
use super::invocable::names;
use super::typed_properties;
use crate::model::{InvocableKind, Outline};

pub(super) fn entity(input: &DeriveInput, outline: &Outline<'_>) -> TokenStream {
    let ident = &input.ident;
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    let (structured, path) = (structured(input, outline), path_from_values(input, outline));
    let (entity_or_singleton, key) =
        if outline.is_singleton { (quote!(GraphSingleton), None) } else { (quote!(GraphEntity), Some(key(outline))) };
    quote! {
        impl #generics __graph::#entity_or_singleton for #ident #arguments #bounds {
            const PATH: &'static __graph::str = "";
            const ODATA_TYPE: &'static __graph::str = "";
            #key
        }

        impl #generics __graph::FixedPath for #ident #arguments #bounds {}
        impl #generics __graph::CanCreate for #ident #arguments #bounds {}
        impl #generics __graph::CanGet for #ident #arguments #bounds {}
        impl #generics __graph::CanList for #ident #arguments #bounds {}
        impl #generics __graph::CanUpdate for #ident #arguments #bounds {}
        impl #generics __graph::CanDelete for #ident #arguments #bounds {}
        impl #generics __graph::CanReplace for #ident #arguments #bounds {}

        #structured
        #path
    }
}

fn key(outline: &Outline<'_>) -> TokenStream {
    let key_field = outline.key.map_or_else(|| quote!(__graph::String), ToTokens::to_token_stream);
    quote! {
        type KeyField = #key_field;

        fn key_field(&self) -> &#key_field {
            loop {}
        }
    }
}

pub(super) fn invocable(input: &DeriveInput, kind: InvocableKind, outline: &Outline<'_>) -> TokenStream {
    let ident = &input.ident;
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    let mut with_target = input.generics.clone();
    with_target.params.push(syn::parse_quote!(__T));
    let (generics_with_target, _, _) = with_target.split_for_impl();
    let (declared, path) = (declared(input, outline), path_from_values(input, outline));
    let answer = outline.returns.as_ref().map_or_else(|| quote!(()), ToTokens::to_token_stream);
    let (of_trait, kind) = names(kind);
    quote! {
        impl #generics __graph::Invocable for #ident #arguments #bounds {
            type Answer = #answer;

            const NAME: &'static __graph::str = "";
            const KIND: __graph::InvocableKind = __graph::InvocableKind::#kind;
        }

        impl #generics __graph::#of_trait for #ident #arguments #bounds {}
        impl #generics __graph::FixedInvocation for #ident #arguments #bounds {
            const PATH: &'static __graph::str = "";
        }
        impl #generics_with_target __graph::BoundTo<__T> for #ident #arguments #bounds {}

        #declared
        #path
    }
}

fn path_from_values(input: &DeriveInput, outline: &Outline<'_>) -> Option<TokenStream> {
    outline.path.as_ref()?;
    let values = values_ident(&input.ident);
    Some(quote! {
        impl __graph::From<#values<'_>> for __graph::ResourcePath {
            fn from(_: #values<'_>) -> Self {
                loop {}
            }
        }
    })
}

pub(super) fn structured(input: &DeriveInput, outline: &Outline<'_>) -> TokenStream {
    let (declared, serde, property_value) =
        (declared(input, outline), serde_impls(input), property_value(input, DeclaredKind::Structured));
    let constants = constants(input, outline);
    quote! {
        #declared
        #constants
        #property_value
        #serde
    }
}

fn constants(input: &DeriveInput, outline: &Outline<'_>) -> TokenStream {
    let ident = &input.ident;
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    let constants = outline.properties.iter().map(|property| {
        let (field, access) = (property.field, property.access);
        typed_properties::constant(&field.vis, &property.constant, &field.ty, access, 0)
    });
    quote! {
        #[allow(dead_code)]
        impl #generics #ident #arguments #bounds {
            #(#constants)*
        }
    }
}

fn declared(input: &DeriveInput, outline: &Outline<'_>) -> TokenStream {
    let ident = &input.ident;
    let base = outline.base.map_or_else(|| quote!(__graph::NoBase), ToTokens::to_token_stream);
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    quote! {
        impl #generics __graph::DeclaredType for #ident #arguments #bounds {
            type Base = #base;

            const START: &'static __graph::str = "{";
            const ROWS: &'static [__graph::PropertyRow] = &[];
        }

        impl #generics __graph::StructuredType for #ident #arguments #bounds {
            fn slot(&mut self, _: __graph::usize) -> __graph::Option<&mut dyn __graph::Slot> {
                loop {}
            }

            fn view(&self, _: __graph::usize) -> __graph::View<'_> {
                loop {}
            }

            fn blank() -> Self {
                loop {}
            }
        }
    }
}

pub(super) fn enumeration(input: &DeriveInput) -> TokenStream {
    let ident = &input.ident;
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    let serde = serde_impls(input);
    let property_value = property_value(input, DeclaredKind::Enumeration);
    quote! {
        impl #generics __graph::GraphEnum for #ident #arguments #bounds {
            const MEMBERS: &'static [&'static __graph::str] = &[];

            fn as_member(&self) -> &__graph::str {
                loop {}
            }

            fn from_member(_: &__graph::str) -> Self {
                loop {}
            }
        }

        #property_value
        #serde
    }
}

fn property_value(input: &DeriveInput, kind: DeclaredKind) -> TokenStream {
    let ident = &input.ident;
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    let kind = kind.value_kind();
    quote! {
        impl #generics __graph::PropertyValue for #ident #arguments #bounds {
            type Kind = __graph::kind::#kind;

            type Value = Self;
        }
    }
}

fn serde_impls(input: &DeriveInput) -> TokenStream {
    let ident = &input.ident;
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    let mut with_lifetime = input.generics.clone();
    with_lifetime.params.insert(0, syn::parse_quote!('__de));
    let (generics_with_lifetime, _, _) = with_lifetime.split_for_impl();
    quote! {
        impl #generics __graph::Serialize for #ident #arguments #bounds {
            fn serialize<__S: __graph::Serializer>(&self, _: __S) -> __graph::Result<__S::Ok, __S::Error> {
                loop {}
            }
        }

        impl #generics_with_lifetime __graph::Deserialize<'__de> for #ident #arguments #bounds {
            fn deserialize<__D: __graph::Deserializer<'__de>>(_: __D) -> __graph::Result<Self, __D::Error> {
                loop {}
            }
        }
    }
}
