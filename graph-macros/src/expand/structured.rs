//! The table of properties and the two matches over the fields.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::LitStr;
use syn::spanned::Spanned;

use crate::field_type;
use crate::model::{Access, OtherField, Property, Structured};

pub(super) fn implementation(structured: &Structured<'_>) -> TokenStream {
    let Structured { ident, properties, skipped, base, additional, .. } = structured;
    let schema = schema(structured);
    let slots = slots(properties);
    let views = properties.iter().enumerate().map(|(index, property)| view(index, property));
    let blanks = properties.iter().map(blank);
    let defaults = skipped.iter().map(|OtherField { ident, ty, .. }| {
        let default = quote_spanned!(ty.span()=> <#ty as __graph::SkippedField>::unset());
        quote!(#ident: #default)
    });
    let others = base.iter().map(|field| (field, as_base_type(field)));
    let others = others.chain(additional.iter().map(|field| (field, as_additional_field(field))));
    let others = others.map(|(OtherField { ident, .. }, part)| quote!(#ident: #part::blank()));
    let base_methods = base.as_ref().map(base_methods);
    let base_type = base.as_ref().map_or_else(|| quote!(__graph::NoBase), |base| base.ty.to_token_stream());
    let additional_methods = additional.as_ref().map(additional_methods);
    quote! {
        #[automatically_derived]
        impl __graph::DeclaredType for #ident {
            type Base = #base_type;

            const SCHEMA: &'static __graph::Schema = &#schema;
        }

        #[automatically_derived]
        impl __graph::StructuredType for #ident {
            fn schema(&self) -> &'static __graph::Schema {
                <Self as __graph::DeclaredType>::SCHEMA
            }

            fn slot(&mut self, index: __graph::usize) -> __graph::Option<&mut dyn __graph::Slot> {
                #slots
            }

            fn view(&self, index: __graph::usize) -> __graph::View<'_> {
                match index {
                    #(#views,)*
                    _ => __graph::View::Absent,
                }
            }

            #base_methods
            #additional_methods

            fn blank() -> Self {
                Self {
                    #(#blanks,)*
                    #(#defaults,)*
                    #(#others,)*
                }
            }
        }
    }
}

fn schema(structured: &Structured<'_>) -> TokenStream {
    let table = structured.properties.iter().map(table_row);
    let own = if let Some(odata) = &structured.odata {
        let start = LitStr::new(&format!("{{\"@odata.type\":\"#{}\"", odata.value()), odata.span());
        quote!(__graph::Schema::new(#start, &[#(#table),*]))
    } else {
        quote!(__graph::Schema::untyped(&[#(#table),*]))
    };
    let derived = structured.base.as_ref().map(as_base_type).map(|base| quote!(.with_base(#base::SCHEMA)));
    quote!(#own #derived)
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

fn additional_methods(field: &OtherField<'_>) -> TokenStream {
    let ident = field.ident;
    let additional = as_additional_field(field);
    quote! {
        fn additional(&self) -> __graph::Option<&__graph::AdditionalProperties> {
            __graph::Option::Some(#additional::get(&self.#ident))
        }

        fn additional_mut(&mut self) -> __graph::Option<&mut __graph::AdditionalProperties> {
            __graph::Option::Some(#additional::get_mut(&mut self.#ident))
        }
    }
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
    let of_trait = Ident::new(field_type::trait_name(ty), ty.span());
    quote_spanned!(ty.span()=> <#ty as __graph::#of_trait>)
}

fn table_row(property: &Property<'_>) -> TokenStream {
    // As it is written in JSON behind another member and before a string, so that it is read by one comparison and written by one copy.
    let member = format!(",\"{}\":\"", property.name);
    let ty = property.ty;
    let property_type = if field_type::is_primitive(ty) {
        quote!(__graph::type_of::<#ty>())
    } else {
        let value = as_property_value(property);
        quote!(#value::TYPE)
    };
    let access = property.access.map(|access| match access {
        Access::ReadOnly => quote!(__graph::READ_ONLY),
        Access::WriteOnly => quote!(__graph::WRITE_ONLY),
    });
    let key = property.is_key.then(|| quote!(__graph::KEY));
    let usage = match (access, key) {
        (None, None) => quote!(0),
        (Some(one), None) | (None, Some(one)) => one,
        (Some(access), Some(key)) => quote!(#access | #key),
    };
    quote!((#member, #property_type, #usage))
}

/// Each arm is a place, and not an `Option` of one, so that the compiler makes it a `dyn Slot` without any call.
fn slots(properties: &[Property<'_>]) -> TokenStream {
    if properties.is_empty() {
        return quote!(__graph::Option::None);
    }
    let slots = properties.iter().enumerate().map(|(index, property)| slot(index, property));
    quote! {
        __graph::Option::Some(match index {
            #(#slots,)*
            _ => return __graph::Option::None,
        })
    }
}

fn slot(index: usize, property: &Property<'_>) -> TokenStream {
    let Property { ident, ty, .. } = property;
    if field_type::is_primitive(ty) {
        return quote!(#index => &mut self.#ident);
    }
    let value = as_property_value(property);
    quote!(#index => #value::slot(&mut self.#ident))
}

fn view(index: usize, property: &Property<'_>) -> TokenStream {
    let ident = property.ident;
    if field_type::is_primitive(property.ty) {
        return quote!(#index => __graph::view(&self.#ident));
    }
    let value = as_property_value(property);
    quote!(#index => #value::view(&self.#ident))
}

fn blank(property: &Property<'_>) -> TokenStream {
    let ident = property.ident;
    if field_type::is_primitive(property.ty) {
        return quote!(#ident: __graph::blank());
    }
    let value = as_property_value(property);
    quote!(#ident: #value::blank())
}
