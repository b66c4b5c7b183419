//! `Serialize` and `Deserialize`, each one call into the runtime.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

pub(super) fn of_structured(ident: &Ident) -> TokenStream {
    implementation(ident, &quote!(__graph::serialize), &quote!(__graph::deserialize))
}

pub(super) fn of_value(ident: &Ident) -> TokenStream {
    implementation(ident, &quote!(__graph::serialize_value), &quote!(__graph::deserialize_value))
}

fn implementation(ident: &Ident, serialize: &TokenStream, deserialize: &TokenStream) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl __graph::Serialize for #ident {
            fn serialize<__S: __graph::Serializer>(&self, serializer: __S) -> __graph::Result<__S::Ok, __S::Error> {
                #serialize(self, serializer)
            }
        }

        #[automatically_derived]
        impl<'de> __graph::Deserialize<'de> for #ident {
            fn deserialize<__D: __graph::Deserializer<'de>>(deserializer: __D) -> __graph::Result<Self, __D::Error> {
                #deserialize(deserializer)
            }
        }
    }
}
