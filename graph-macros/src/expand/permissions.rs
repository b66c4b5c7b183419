//! The permissions of an operation, as a documented constant.

use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

use crate::model::Permissions;
use crate::suggest::quoted;

/// The constant, in the implementation of the operation's trait.
pub(super) fn constant(permissions: &Permissions) -> TokenStream {
    let Permissions { delegated, application } = permissions;
    let lines = [("Delegated", delegated), ("Application", application)];
    let docs = lines.into_iter().filter_map(|(kind, names)| Some(format!("- {kind}: {}", listed(names.as_ref()?))));
    let (delegated, application) = (list(delegated.as_ref()), list(application.as_ref()));
    quote! {
        /// One of these permissions is needed:
        ///
        #(#[doc = #docs])*
        const PERMISSIONS: &'static __graph::Permissions = &__graph::Permissions::new(#delegated, #application);
    }
}

fn list(names: Option<&Vec<LitStr>>) -> TokenStream {
    match names {
        None => quote!(__graph::Option::None),
        Some(names) => quote!(__graph::Option::Some(&[#(#names),*])),
    }
}

fn listed(names: &[LitStr]) -> String {
    if names.is_empty() { "not supported".to_owned() } else { quoted(names.iter().map(LitStr::value)) }
}
