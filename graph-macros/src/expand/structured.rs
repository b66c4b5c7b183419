//! The table of properties and the two matches over the fields.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::LitStr;
use syn::spanned::Spanned;

use super::runs::{self, Run};
use crate::model::{Access, OtherField, Property, Structured};

pub(super) fn implementation(structured: &Structured<'_>) -> TokenStream {
    let Structured { ident, properties, skipped, base, additional, .. } = structured;
    let start = start(structured);
    let (rows, slots, views, blanks) = (rows(properties), slots(properties), views(properties), blanks(properties));
    let defaults = skipped.iter().map(|OtherField { ident, ty, .. }| {
        let default = quote_spanned!(ty.span()=> <#ty as __graph::SkippedField>::unset());
        quote!(#ident: #default)
    });
    let others = base.iter().map(|field| (field, as_base_type(field)));
    let others = others.chain(additional.iter().map(|field| (field, as_additional_field(field))));
    let others = others.map(|(OtherField { ident, .. }, part)| quote!(#ident: #part::blank()));
    let base_methods = base.as_ref().map(base_methods);
    let base_type = base.as_ref().map_or_else(|| quote!(__graph::NoBase), |base| base.ty.to_token_stream());
    let base_schema = base.as_ref().map(base_schema);
    let additional_methods = additional_methods(structured);
    quote! {
        #[automatically_derived]
        impl __graph::DeclaredType for #ident {
            type Base = #base_type;

            const START: &'static __graph::str = #start;
            const ROWS: &'static [__graph::PropertyRow] = &[#rows];
            #base_schema
        }

        #[automatically_derived]
        impl __graph::StructuredType for #ident {
            fn slot(&mut self, index: __graph::usize) -> __graph::Option<&mut dyn __graph::Slot> {
                #slots
            }

            fn view(&self, index: __graph::usize) -> __graph::View<'_> {
                match index {
                    #views
                    _ => __graph::View::Absent,
                }
            }

            #base_methods
            #additional_methods

            fn blank() -> Self {
                Self {
                    #blanks
                    #(#defaults,)*
                    #(#others,)*
                }
            }
        }
    }
}

/// What values of the type start with in JSON, in the form in which it is read by one comparison and written by one copy.
fn start(structured: &Structured<'_>) -> LitStr {
    match &structured.odata {
        Some(odata) => LitStr::new(&format!("{{\"@odata.type\":\"#{}\"", odata.value()), odata.span()),
        None => LitStr::new("{", structured.ident.span()),
    }
}

fn base_schema(field: &OtherField<'_>) -> TokenStream {
    let base = as_base_type(field);
    quote!(const BASE: __graph::Option<&'static __graph::Schema> = __graph::Option::Some(#base::SCHEMA);)
}

fn base_methods(field: &OtherField<'_>) -> TokenStream {
    let ident = field.ident;
    let base = as_base_type(field);
    quote! {
        fn base(&self) -> __graph::Option<&dyn __graph::StructuredType> {
            __graph::Option::Some(#base::erased(&self.#ident))
        }

        fn base_mut(&mut self) -> __graph::Option<&mut dyn __graph::StructuredType> {
            __graph::Option::Some(#base::erased_mut(&mut self.#ident))
        }
    }
}

/// What is not declared is kept in a field of the type itself, or else wherever its base keeps it.
fn additional_methods(structured: &Structured<'_>) -> Option<TokenStream> {
    let (read, written) = match (&structured.additional, &structured.base) {
        (Some(field), _) => {
            let (ident, additional) = (field.ident, as_additional_field(field));
            (
                quote!(__graph::Option::Some(#additional::get(&self.#ident))),
                quote!(__graph::Option::Some(#additional::get_mut(&mut self.#ident))),
            )
        }
        (None, Some(field)) => {
            let (ident, base) = (field.ident, as_base_type(field));
            (quote!(#base::erased(&self.#ident).additional()), quote!(#base::erased_mut(&mut self.#ident).additional_mut()))
        }
        (None, None) => return None,
    };
    Some(quote! {
        fn additional(&self) -> __graph::Option<&__graph::AdditionalProperties> {
            #read
        }

        fn additional_mut(&mut self) -> __graph::Option<&mut __graph::AdditionalProperties> {
            #written
        }
    })
}

// Every use of a field's type is written the same way, so that a type which does not fit is one error, at the type as the user
// wrote it.

fn as_base_type(field: &OtherField<'_>) -> TokenStream {
    let ty = field.ty;
    quote_spanned!(ty.span()=> <#ty as __graph::BaseType>)
}

fn as_additional_field(field: &OtherField<'_>) -> TokenStream {
    let ty = field.ty;
    quote_spanned!(ty.span()=> <#ty as __graph::AdditionalField>)
}

fn as_property_value(property: &Property<'_>) -> TokenStream {
    let ty = property.ty;
    let of_trait = Ident::new(property.spelling.value_trait, ty.span());
    quote_spanned!(ty.span()=> <#ty as __graph::#of_trait>)
}

fn rows(properties: &[Property<'_>]) -> TokenStream {
    // As it is written in JSON behind another member and before a string, so that it is read by one comparison and written by one copy.
    let member = |property: &Property<'_>| format!(",\"{}\":\"", property.name);
    let plain = |run: &Run<'_>| {
        let (members, types) = (run.iter().map(|(_, property)| member(property)), run.iter().map(|(_, property)| property.ty));
        let usages = run.iter().map(|(_, property)| usage(property));
        quote!(#((#members, <#types as __graph::PropertyValue>::STATIC_TYPE, 0 #(| __graph::#usages)*),)*)
    };
    let other = |_, property: &Property<'_>| {
        let (member, value, usage) = (member(property), as_property_value(property), usage(property));
        quote!((#member, #value::STATIC_TYPE, 0 #(| __graph::#usage)*),)
    };
    runs::emit(properties, &plain, &other)
}

/// The names of what sets a property apart.
fn usage(property: &Property<'_>) -> Vec<Ident> {
    let access = property.access.map(|access| match access {
        Access::ReadOnly => "READ_ONLY",
        Access::WriteOnly => "WRITE_ONLY",
    });
    let key = property.is_key.then_some("KEY");
    access.into_iter().chain(key).map(|name| Ident::new(name, Span::call_site())).collect()
}

/// Each arm is a place, and not an `Option` of one, so that the compiler makes it a `dyn Slot` without any call.
fn slots(properties: &[Property<'_>]) -> TokenStream {
    if properties.is_empty() {
        return quote!(__graph::Option::None);
    }
    let plain = |run: &Run<'_>| {
        let (indices, idents) = indices_and_idents(run);
        quote!(#(#indices => &mut self.#idents,)*)
    };
    let other = |index, property: &Property<'_>| {
        let (ident, value) = (property.ident, as_property_value(property));
        quote!(#index => #value::slot(&mut self.#ident),)
    };
    let slots = runs::emit(properties, &plain, &other);
    quote! {
        __graph::Option::Some(match index {
            #slots
            _ => return __graph::Option::None,
        })
    }
}

fn views(properties: &[Property<'_>]) -> TokenStream {
    let plain = |run: &Run<'_>| {
        let (indices, idents) = indices_and_idents(run);
        quote!(#(#indices => __graph::view(&self.#idents),)*)
    };
    let other = |index, property: &Property<'_>| {
        let (ident, value) = (property.ident, as_property_value(property));
        quote!(#index => #value::view(&self.#ident),)
    };
    runs::emit(properties, &plain, &other)
}

fn blanks(properties: &[Property<'_>]) -> TokenStream {
    let plain = |run: &Run<'_>| {
        let (_, idents) = indices_and_idents(run);
        quote!(#(#idents: __graph::blank(),)*)
    };
    let other = |_, property: &Property<'_>| {
        let (ident, value) = (property.ident, as_property_value(property));
        quote!(#ident: #value::blank(),)
    };
    runs::emit(properties, &plain, &other)
}

fn indices_and_idents<'a>(run: &'a Run<'_>) -> (impl Iterator<Item = usize>, impl Iterator<Item = &'a Ident>) {
    (run.iter().map(|(index, _)| *index), run.iter().map(|(_, property)| property.ident))
}
