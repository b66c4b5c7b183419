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
                let slot: &mut dyn __graph::Slot = match index {
                    #(#slots,)*
                    _ => return __graph::Option::None,
                };
                __graph::Option::Some(slot)
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

/// A type that no property can have is reported here, at the type as the user wrote it.
fn table_row(property: &Property<'_>) -> TokenStream {
    let Property { ty, name, read_only, .. } = property;
    let access = read_only.then(|| quote!(.read_only()));
    quote_spanned!(ty.span()=> __graph::Property::of::<#ty>(#name) #access)
}

fn slot(index: usize, property: &Property<'_>) -> TokenStream {
    let Property { ident, ty, .. } = property;
    let slot = quote_spanned!(ty.span()=> &mut self.#ident);
    quote!(#index => #slot)
}

fn view(index: usize, property: &Property<'_>) -> TokenStream {
    let Property { ident, ty, .. } = property;
    let view = quote_spanned!(ty.span()=> __graph::PropertyValue::view(&self.#ident));
    quote!(#index => #view)
}

fn blank(property: &Property<'_>) -> TokenStream {
    let Property { ident, ty, .. } = property;
    let blank = quote_spanned!(ty.span()=> __graph::PropertyValue::blank());
    quote!(#ident: #blank)
}
