//! The table of properties and the two matches over the fields.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use crate::model::{Access, OtherField, Property, Structured};

pub(super) fn implementation(structured: &Structured<'_>) -> TokenStream {
    let Structured { ident, properties, skipped, base, additional, .. } = structured;
    let schema = schema(structured);
    let slots = properties.iter().enumerate().map(|(index, property)| slot(index, property));
    let views = properties.iter().enumerate().map(|(index, property)| view(index, property));
    let blanks = properties.iter().map(blank);
    let defaults = skipped.iter().map(|OtherField { ident, ty, .. }| {
        let default = quote_spanned!(ty.span()=> <#ty as __graph::Default>::default());
        quote!(#ident: #default)
    });
    let others = base.iter().map(|field| (field, as_base_type(field)));
    let others = others.chain(additional.iter().map(|field| (field, as_additional_field(field))));
    let others = others.map(|(OtherField { ident, .. }, part)| quote!(#ident: #part::blank()));
    let base_methods = base.as_ref().map(base_methods);
    let derived_from = base.as_ref().map(|base| derived_from(ident, base));
    let additional_methods = additional.as_ref().map(additional_methods);
    quote! {
        #[automatically_derived]
        impl __graph::DeclaredType for #ident {
            const SCHEMA: &'static __graph::Schema = &#schema;
        }

        #[automatically_derived]
        impl __graph::StructuredType for #ident {
            fn schema(&self) -> &'static __graph::Schema {
                <Self as __graph::DeclaredType>::SCHEMA
            }

            fn slot(&mut self, index: __graph::usize) -> __graph::Option<&mut dyn __graph::Slot> {
                match index {
                    #(#slots,)*
                    _ => __graph::Option::None,
                }
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

        #derived_from
    }
}

fn schema(structured: &Structured<'_>) -> TokenStream {
    let table = structured.properties.iter().map(table_row);
    let own = if let Some(odata) = &structured.odata {
        quote!(__graph::Schema::new(#odata, &[#(#table),*]))
    } else {
        quote!(__graph::Schema::untyped(&[#(#table),*]))
    };
    let derived = structured.base.as_ref().map(as_base_type).map(|base| quote!(.with_base(#base::SCHEMA)));
    quote!(#own #derived)
}

/// That queries of the type can name the properties of its base.
fn derived_from(ident: &Ident, base: &OtherField<'_>) -> TokenStream {
    let base = base.ty;
    quote! {
        #[automatically_derived]
        impl __graph::DerivedFrom<#base> for #ident {}
    }
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
    quote_spanned!(ty.span()=> <#ty as __graph::PropertyValue>)
}

fn table_row(property: &Property<'_>) -> TokenStream {
    let name = &property.name;
    let value = as_property_value(property);
    let access = property.access.map(|access| match access {
        Access::ReadOnly => quote!(.read_only()),
        Access::WriteOnly => quote!(.write_only()),
    });
    let key = property.is_key.then(|| quote!(.key()));
    quote!(__graph::Property::new(#name, #value::TYPE) #access #key)
}

fn slot(index: usize, property: &Property<'_>) -> TokenStream {
    let Property { ident, ty, .. } = property;
    // Where the type does not fit, the error stands at the type.
    let span = Span::call_site().located_at(ty.span());
    let mut ident = (*ident).clone();
    ident.set_span(span);
    quote_spanned!(span=> #index => __graph::slot(&mut self.#ident))
}

fn view(index: usize, property: &Property<'_>) -> TokenStream {
    let ident = property.ident;
    let value = as_property_value(property);
    quote!(#index => #value::view(&self.#ident))
}

fn blank(property: &Property<'_>) -> TokenStream {
    let ident = property.ident;
    let value = as_property_value(property);
    quote!(#ident: #value::blank())
}
