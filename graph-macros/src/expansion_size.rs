//! How much is emitted for an entity and for each of its properties. A declared entity is cheap to compile because little is emitted,
//! so more of it has to be a decision.

use proc_macro2::{TokenStream, TokenTree};
use quote::{format_ident, quote};

use crate::expand;

/// How many tokens an expansion has, with both brackets of each group.
fn tokens(stream: TokenStream) -> usize {
    let count = |tree| match tree {
        TokenTree::Group(group) => 2 + tokens(group.stream()),
        TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => 1,
    };
    stream.into_iter().map(count).sum()
}

/// The size of what is emitted for an entity with a key and `others` properties more.
fn entity(others: usize) -> usize {
    let fields = (0..others).map(|index| format_ident!("property{index}"));
    let input = quote! {
        #[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
        pub struct NdesConnector {
            pub id: String,
            #(pub #fields: String,)*
        }
    };
    tokens(expand::derive(input, expand::entity))
}

#[test]
fn a_property_adds_no_more_than_it_needs() {
    assert_eq!(entity(12) - entity(11), TOKENS_OF_A_PROPERTY);
    assert_eq!(entity(100) - entity(99), TOKENS_OF_A_PROPERTY, "in a long entity as in a short one");
}

#[test]
fn an_entity_adds_no_more_than_it_needs() {
    assert_eq!(entity(0) - TOKENS_OF_A_PROPERTY, TOKENS_OF_AN_ENTITY);
}

/// The row of the table, the two arms, the blank value and the constant.
const TOKENS_OF_A_PROPERTY: usize = 78;

/// The implementations, and that the property is the key.
const TOKENS_OF_AN_ENTITY: usize = 347;
