//! A constant for each property, which knows its type: `NdesConnector::DISPLAY_NAME`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Type, Visibility};

use crate::model::{Access, Property, Structured};

pub(super) fn implementation(structured: &Structured<'_>) -> TokenStream {
    let Structured { ident, properties, .. } = structured;
    let constants = properties.iter().enumerate().map(|(index, property)| documented_constant(property, index));
    quote! {
        #[automatically_derived]
        #[allow(dead_code)]
        impl #ident {
            #(#constants)*
        }
    }
}

fn documented_constant(property: &Property<'_>, index: usize) -> TokenStream {
    let Property { constant: name, ty, access, visibility, docs, .. } = property;
    // One attribute is cheaper than two, and what the user says of the field is better.
    let summary = docs.is_empty().then(|| format!("The property `{}`.", property.name)).into_iter();
    // As it is written below, but in one stream, since each costs a round trip to the compiler.
    if property.spelling.is_primitive {
        let access = access.map(access_type).into_iter();
        return quote! {
            #(#[doc = #summary])*
            #(#docs)*
            #visibility const #name: __graph::TypedProperty<Self, #ty #(, __graph::#access)*> = __graph::typed_property(#index);
        };
    }
    let constant = constant(visibility, name, ty, *access, index);
    quote! {
        #(#[doc = #summary])*
        #(#docs)*
        #constant
    }
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
