//! A declared type as the type of a property.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// An entity type is the value of navigation properties, and the item of a page.
pub(super) fn of_structured(ident: &Ident) -> TokenStream {
    let property_type = quote!(structured);
    let accept = quote!(__graph::accept_object(self, token));
    let blank = quote!(<Self as __graph::StructuredType>::blank());
    let view = quote!(__graph::View::Structured(self));
    implementation(ident, &property_type, &accept, &blank, &view)
}

/// A polymorphic type hands on to its variant whatever a structured type does.
pub(super) fn of_polymorphic(ident: &Ident) -> TokenStream {
    let property_type = quote!(polymorphic);
    let accept = quote!(__graph::accept_polymorphic(self, token));
    let blank = quote!(<Self as __graph::Variant>::other());
    let view = quote!(__graph::View::Structured(__graph::Variant::variant(self)));
    let property_value = implementation(ident, &property_type, &accept, &blank, &view);
    quote! {
        #property_value

        #[automatically_derived]
        impl __graph::StructuredType for #ident {
            fn schema(&self) -> &'static __graph::Schema {
                __graph::Variant::variant(self).schema()
            }

            fn slot(&mut self, index: __graph::usize) -> __graph::Option<&mut dyn __graph::Slot> {
                __graph::Variant::variant_mut(self).slot(index)
            }

            fn view(&self, index: __graph::usize) -> __graph::View<'_> {
                __graph::Variant::variant(self).view(index)
            }

            fn base(&self) -> __graph::Option<&dyn __graph::StructuredType> {
                __graph::Variant::variant(self).base()
            }

            fn base_mut(&mut self) -> __graph::Option<&mut dyn __graph::StructuredType> {
                __graph::Variant::variant_mut(self).base_mut()
            }

            fn additional(&self) -> __graph::Option<&__graph::AdditionalProperties> {
                __graph::Variant::variant(self).additional()
            }

            fn additional_mut(&mut self) -> __graph::Option<&mut __graph::AdditionalProperties> {
                __graph::Variant::variant_mut(self).additional_mut()
            }

            fn blank() -> Self {
                <Self as __graph::Variant>::other()
            }
        }
    }
}

pub(super) fn of_enumeration(ident: &Ident) -> TokenStream {
    let property_type = quote!(enumeration);
    let accept = quote!(__graph::accept_member(self, token));
    let blank = quote!(<Self as __graph::GraphEnum>::from_member(""));
    let view = quote!(__graph::View::String(__graph::GraphEnum::as_member(self)));
    implementation(ident, &property_type, &accept, &blank, &view)
}

fn implementation(
    ident: &Ident,
    property_type: &TokenStream,
    accept: &TokenStream,
    blank: &TokenStream,
    view: &TokenStream,
) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl __graph::Slot for #ident {
            fn accept(&mut self, token: __graph::Token<'_>) -> __graph::Result<__graph::Accepted<'_>, __graph::Refusal> {
                #accept
            }
        }

        #[automatically_derived]
        impl __graph::PropertyValue for #ident {
            const TYPE: __graph::PropertyType = __graph::PropertyType::#property_type::<Self>();

            type Value = Self;

            fn blank() -> Self {
                #blank
            }

            fn slot(&mut self) -> &mut dyn __graph::Slot {
                self
            }

            fn view(&self) -> __graph::View<'_> {
                #view
            }
        }
    }
}
