//! A constant for each property, which knows its type: `NdesConnector::DISPLAY_NAME`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Type, Visibility};

use super::runs::{self, Run};
use crate::model::{Access, Property, Structured};

pub(super) fn implementation(structured: &Structured<'_>) -> TokenStream {
    let Structured { ident, properties, .. } = structured;
    let constants = runs::emit(properties, &plain_constants, &documented_constant);
    quote! {
        #[automatically_derived]
        #[allow(dead_code)]
        impl #ident {
            #constants
        }
    }
}

/// As they are written one by one below.
fn plain_constants(run: &Run<'_>) -> TokenStream {
    let each = || run.iter().map(|(_, property)| property);
    let (summaries, docs) = (each().map(|property| summary(property)), each().map(|property| &property.docs));
    let (visibilities, names) = (each().map(|property| property.visibility), each().map(|property| &property.constant));
    let (types, indices) = (each().map(|property| property.ty), run.iter().map(|(index, _)| index));
    let accesses = each().map(|property| property.access.map(access_type).into_iter().collect::<Vec<_>>());
    quote! {
        #(
            #(#[doc = #summaries])*
            #(#docs)*
            #visibilities const #names: __graph::TypedProperty<Self, #types #(, __graph::#accesses)*> = __graph::typed_property(#indices);
        )*
    }
}

fn documented_constant(index: usize, property: &Property<'_>) -> TokenStream {
    let Property { constant: name, ty, access, visibility, docs, .. } = property;
    let (summary, constant) = (summary(property), constant(visibility, name, ty, *access, index));
    quote! {
        #(#[doc = #summary])*
        #(#docs)*
        #constant
    }
}

/// What a constant is documented with, if the user says nothing of the field. One attribute is cheaper than two, and what the user says is
/// better.
fn summary(property: &Property<'_>) -> Vec<String> {
    property.docs.is_empty().then(|| format!("The property `{}`.", property.name)).into_iter().collect()
}

/// The constant `name` of the property at `index`, without documentation.
pub(super) fn constant(visibility: &Visibility, name: &Ident, ty: &Type, access: Option<Access>, index: usize) -> TokenStream {
    let access = access.map(access_type).into_iter();
    let typed = quote_spanned!(ty.span()=> __graph::TypedProperty<Self, #ty #(, __graph::#access)*>);
    quote!(#visibility const #name: #typed = __graph::typed_property(#index);)
}

/// The name of the type that says who may set a property.
fn access_type(access: Access) -> Ident {
    let name = match access {
        Access::ReadOnly => "ReadOnly",
        Access::WriteOnly => "WriteOnly",
    };
    Ident::new(name, Span::call_site())
}
