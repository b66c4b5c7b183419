//! What an editor makes of a declaration: where a generated name leads to, its documentation, and what is there while an attribute is
//! being typed.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::DeriveInput;

use crate::errors::Errors;
use crate::expand;

const MESSAGE: &str = r#"
/// A message.
#[graph_entity(path = "/users/{user_id}/messages", odata = "microsoft.graph.message")]
pub struct Message {
    pub id: Option<String>,
    /// What it is about.
    pub is_read: Option<bool>,
}
"#;

fn expansion(declaration: &str, expand: fn(&DeriveInput, &Errors) -> TokenStream) -> TokenStream {
    expand::derive(declaration.parse().expect("the declaration is Rust"), expand)
}

/// The names in the expansion, in order, with those inside of groups.
fn names(tokens: TokenStream) -> Vec<Ident> {
    let names = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(name) => vec![name],
        TokenTree::Group(group) => names(group.stream()),
        _ => Vec::new(),
    });
    names.flatten().collect()
}

/// What stands in the source where `name` leads to, where the word before it is `keyword`.
fn source(names: &[Ident], keyword: &str, name: &str) -> Option<String> {
    let pairs = names.iter().zip(names.iter().skip(1));
    let mut found = pairs.filter(|(before, found)| *before == keyword && *found == name);
    found.next().and_then(|(_, found)| found.span().source_text())
}

#[test]
fn a_constant_leads_to_its_field() {
    let names = names(expansion(MESSAGE, expand::entity));
    assert_eq!(source(&names, "const", "IS_READ").as_deref(), Some("is_read"));
    assert_eq!(source(&names, "const", "ID").as_deref(), Some("id"));
}

#[test]
fn the_values_of_placeholders_lead_to_the_struct_and_its_path() {
    let names = names(expansion(MESSAGE, expand::entity));
    assert_eq!(source(&names, "struct", "MessagePath").as_deref(), Some("Message"));
    assert_eq!(source(&names, "pub", "user_id").as_deref(), Some(r#""/users/{user_id}/messages""#));
}

#[test]
fn fields_are_used_by_the_names_that_were_written() {
    let names = names(expansion(MESSAGE, expand::entity));
    let uses = names.iter().filter(|name| *name == "is_read").collect::<Vec<_>>();
    assert!(!uses.is_empty());
    assert!(uses.iter().all(|name| name.span().source_text().as_deref() == Some("is_read")));
}

#[test]
fn documentation_reaches_the_constants_and_the_values_of_placeholders() {
    let text = expansion(MESSAGE, expand::entity).to_string();
    for part in [
        r#"# [doc = " What it is about."] pub const IS_READ"#,
        r#"# [doc = "The property `id`."] pub const ID"#,
        r#"# [doc = "The values of the placeholders in the path of [`Message`]: `/users/{user_id}/messages`."]"#,
        r#"# [doc = "The value of `{user_id}`."] pub user_id"#,
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
}

/// While the attribute is typed, the type still has its constants, its requests and its struct of values.
#[test]
fn a_half_typed_attribute_leaves_the_types() {
    for half in [
        "pat",
        "path =",
        "path = \"/users/{user_id}/messages\"",
        "path = \"/users/{user_id}/messages\", odata",
        "path: x, odata = 5",
    ] {
        let declaration = MESSAGE.replace(r#"path = "/users/{user_id}/messages", odata = "microsoft.graph.message""#, half);
        assert_ne!(declaration, MESSAGE);
        let expansion = expansion(&declaration, expand::entity);
        let text = expansion.to_string();
        assert!(text.contains("compile_error"), "{half} is not complete");
        assert!(text.contains("GraphEntity for Message") && text.contains("CanList for Message"), "{half} leaves no requests");
        let names = names(expansion);
        assert_eq!(source(&names, "const", "IS_READ").as_deref(), Some("is_read"), "{half} leaves no constants");
        let placeholders = half.contains("{user_id}");
        assert_eq!(source(&names, "struct", "MessagePath").is_some(), placeholders, "{half}");
    }
}

#[test]
fn a_half_typed_attribute_leaves_actions() {
    let declaration = r#"#[graph_function(boun, returns = bool, path = "/a/{one}")] struct Ask { name: String }"#;
    let text = expansion(declaration, expand::function).to_string();
    for part in ["compile_error", "GraphFunction for Ask", "type Answer = bool", "struct AskPath"] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
}
