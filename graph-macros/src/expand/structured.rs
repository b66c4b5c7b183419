//! The table of properties and the two matches over the fields.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use crate::model::{Entity, Property};

pub(super) fn implementation(entity: &Entity<'_>) -> TokenStream {
    let Entity { ident, odata, properties, skipped, .. } = entity;
    let table = properties.iter().map(table_row);
    let slots = properties.iter().enumerate().map(|(index, property)| slot(index, property));
    let views = properties.iter().enumerate().map(|(index, property)| view(index, property));
    let blanks = properties.iter().map(blank);
    let defaults = skipped.iter().map(|(field, ty)| {
        let default = quote_spanned!(ty.span()=> <#ty as __graph::Default>::default());
        quote!(#field: #default)
    });
    quote! {
        static __SCHEMA: __graph::Schema = __graph::Schema::new(#odata, &[#(#table),*]);

        #[automatically_derived]
        impl __graph::StructuredType for #ident {
            fn schema(&self) -> &'static __graph::Schema {
                &__SCHEMA
            }

            fn slot(&mut self, index: __graph::usize) -> __graph::Option<&mut dyn __graph::Slot> {
                __graph::Option::Some(match index {
                    #(#slots,)*
                    _ => return __graph::Option::None,
                })
            }

            fn view(&self, index: __graph::usize) -> __graph::View<'_> {
                match index {
                    #(#views,)*
                    _ => __graph::View::Absent,
                }
            }

            fn blank() -> Self {
                Self {
                    #(#blanks,)*
                    #(#defaults,)*
                }
            }
        }
    }
}

/// Every use of the field's type is written the same way, so that a type which no property can have is one error, at the type as
/// the user wrote it.
fn as_property_value(property: &Property<'_>) -> TokenStream {
    let ty = property.ty;
    quote_spanned!(ty.span()=> <#ty as __graph::PropertyValue>)
}

fn table_row(property: &Property<'_>) -> TokenStream {
    let name = &property.name;
    let value = as_property_value(property);
    let access = property.read_only.then(|| quote!(.read_only()));
    quote!(__graph::Property::new(#name, #value::PRESENCE) #access)
}

fn slot(index: usize, property: &Property<'_>) -> TokenStream {
    let ident = property.ident;
    let value = as_property_value(property);
    quote!(#index => #value::slot(&mut self.#ident))
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
