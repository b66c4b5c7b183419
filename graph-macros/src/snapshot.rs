//! The expansion of one declaration for each derive that emits something of its own, kept as files that a person can read. `BLESS=1 cargo test` writes them anew.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::errors::Errors;
use crate::expand;

fn assert_expansion(file: &str, input: TokenStream, expand: fn(&DeriveInput, &Errors) -> TokenStream) {
    let expansion = expand::derive(input, expand);
    let printed = prettyplease::unparse(&syn::parse2(expansion).expect("the expansion is Rust"));
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots").join(file);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &printed).expect("the snapshot can be written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == printed, "{} differs; after a look, BLESS=1 keeps this:\n{printed}", path.display());
}

#[test]
fn an_entity_expands_to_a_table_and_two_matches() {
    let input = quote! {
        #[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
        pub struct NdesConnector {
            #[graph_entity(read_only)]
            pub id: Option<String>,
            pub last_connection_date_time: Option<DateTimeOffset>,
            pub state: Option<NdesConnectorState>,
            pub display_name: Option<String>,
            pub role_scope_tag_ids: Vec<String>,
            #[graph_entity(skip)]
            pub note: String,
        }
    };
    assert_expansion("entity.rs", input, expand::entity);
}

#[test]
fn an_enum_expands_to_its_members() {
    let input = quote! {
        pub enum NdesConnectorState {
            None,
            Active,
            #[graph_enum(rename = "in_active")]
            Inactive,
            Other(String),
        }
    };
    assert_expansion("enumeration.rs", input, expand::enumeration);
}

#[test]
fn an_action_expands_to_its_parameters_and_what_it_is_bound_to() {
    let input = quote! {
        #[graph_action(bound_to(User), returns = Page<Message>)]
        pub struct Forward {
            pub comment: Option<String>,
        }
    };
    assert_expansion("action.rs", input, expand::action);
}
