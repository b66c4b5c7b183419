//! The facts of an action or function: its name, what it is bound to, and what it answers.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Type;
use syn::spanned::Spanned;

use super::{address, permissions};
use crate::model::{Invocable, InvocableKind};

pub(super) fn implementation(invocable: &Invocable<'_>) -> TokenStream {
    let Invocable { structured, name, place, returns, permissions, version, .. } = invocable;
    let ident = structured.ident;
    let (of_trait, kind) = names(invocable.kind);
    let answer = returns.as_ref().map_or_else(|| quote!(()), |ty| quote!(#ty));
    let entities = place.entities.iter().map(|ty| bound_to(ident, ty, &quote!(#ty)));
    let collections = place.collections.iter().map(|ty| bound_to(ident, ty, &quote!(__graph::Collection<#ty>)));
    let permissions = permissions.as_ref().map(permissions::constant);
    let version = version.map(address::version);
    let path = place.path.as_ref().map(|path| {
        let literal = &path.literal;
        if path.placeholders.is_empty() {
            quote! {
                #[automatically_derived]
                impl __graph::FixedInvocation for #ident {
                    const PATH: &'static __graph::str = #literal;
                }
            }
        } else {
            address::path_from_values(ident, path)
        }
    });
    quote! {
        #[automatically_derived]
        impl __graph::Invocable for #ident {
            type Answer = #answer;

            const NAME: &'static __graph::str = #name;
            const KIND: __graph::InvocableKind = __graph::InvocableKind::#kind;

            #version
            #permissions
        }

        #[automatically_derived]
        impl __graph::#of_trait for #ident {}

        #(#entities)*
        #(#collections)*
        #path
    }
}

/// The names of the trait and of the kind.
pub(super) fn names(kind: InvocableKind) -> (Ident, Ident) {
    let kind = match kind {
        InvocableKind::Action => "Action",
        InvocableKind::Function => "Function",
    };
    (format_ident!("Graph{kind}"), format_ident!("{kind}"))
}

fn bound_to(ident: &Ident, ty: &Type, target: &TokenStream) -> TokenStream {
    quote_spanned! {ty.span()=>
        #[automatically_derived]
        impl __graph::BoundTo<#target> for #ident {}
    }
}
