//! The members of an enum type, in both directions.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use crate::model::{Enumeration, Member};

pub(super) fn implementation(enumeration: &Enumeration<'_>) -> TokenStream {
    let Enumeration { ident, members, catch_all: (catch_all, held) } = enumeration;
    let names = members.iter().map(|member| &member.name);
    let to_member = members.iter().map(|Member { ident, name, .. }| quote!(Self::#ident => #name));
    let from_member = members.iter().map(|Member { ident, name, .. }| quote!(#name => Self::#ident));
    // Both uses are written the same way, so that a type which cannot hold a member is one error, at the type as the user wrote it.
    let unknown = quote_spanned!(held.span()=> <#held as __graph::UnknownMember>);
    quote! {
        #[automatically_derived]
        impl __graph::GraphEnum for #ident {
            const MEMBERS: &'static [&'static __graph::str] = &[#(#names),*];

            fn as_member(&self) -> &__graph::str {
                match self {
                    #(#to_member,)*
                    Self::#catch_all(other) => #unknown::text(other),
                }
            }

            fn from_member(member: &__graph::str) -> Self {
                match member {
                    #(#from_member,)*
                    _ => Self::#catch_all(#unknown::of(member)),
                }
            }
        }
    }
}
