//! What holds for every filter: properties tested with random ones.

use proptest::prelude::*;

use super::super::path::PropertyPath;
use super::super::record::Record;
use super::evaluate::Scope;
use super::expression::{Comparison, Expression, Function, Literal, Path, Predicate, Quantifier};
use super::parser::parse;

const ENTITY: &[u8] = br#"{"a": 1, "b": "text", "c": null, "d": true, "e": [1, 2], "f": [{"a": 2}], "g": {"a": "flag,other"}}"#;

/// The filter as text, with all parentheses, so that it does not lean on what binds closer.
fn print(expression: &Expression) -> String {
    let all = |parts: &[Expression], separator| parts.iter().map(print).collect::<Vec<_>>().join(separator);
    match expression {
        Expression::Literal(literal) => print_literal(literal),
        Expression::Path(path) => print_path(path),
        Expression::Count(path) => format!("{}/$count", print_path(path)),
        Expression::And(parts) => format!("({})", all(parts, " and ")),
        Expression::Or(parts) => format!("({})", all(parts, " or ")),
        Expression::Not(operand) => format!("(not {})", print(operand)),
        Expression::Comparison(left, comparison, right) => {
            let operator = match comparison {
                Comparison::Equal => "eq",
                Comparison::NotEqual => "ne",
                Comparison::Greater => "gt",
                Comparison::GreaterOrEqual => "ge",
                Comparison::Less => "lt",
                Comparison::LessOrEqual => "le",
            };
            format!("({} {operator} {})", print(left), print(right))
        }
        Expression::In(operand, list) => format!("({} in ({}))", print(operand), all(list, ",")),
        Expression::InCollection(operand, path) => format!("({} in {})", print(operand), print_path(path)),
        Expression::Has(flags, asked) => format!("({} has {})", print(flags), print(asked)),
        Expression::Call(function, arguments) => format!("{function:?}({})", all(arguments, ",")),
        Expression::IsOf(name) => format!("isof('{name}')"),
        Expression::Lambda { collection, quantifier, predicate } => {
            let quantifier = if *quantifier == Quantifier::Any { "any" } else { "all" };
            let predicate =
                predicate.as_ref().map(|Predicate { variable, condition }| format!("{variable}: {}", print(condition)));
            format!("{}/{quantifier}({})", print_path(collection), predicate.unwrap_or_default())
        }
    }
}

fn print_literal(literal: &Literal) -> String {
    match literal {
        Literal::Null => "null".to_owned(),
        Literal::Boolean(value) => value.to_string(),
        Literal::Number(text) => text.clone(),
        Literal::Text(text) => format!("'{}'", text.replace('\'', "''")),
        Literal::Enumeration { type_name, members } => format!("{type_name}'{members}'"),
        Literal::Guid(value) => value.to_string(),
        Literal::DateTimeOffset(value) => value.to_string(),
        Literal::Date(value) => value.to_string(),
        Literal::TimeOfDay(value) => value.to_string(),
        Literal::Duration(value) => format!("duration'{value}'"),
    }
}

fn print_path(path: &Path) -> String {
    let properties = format!("{:?}", path.properties);
    let names = properties.split('"').skip(1).step_by(2);
    path.variable.as_deref().into_iter().chain(names).collect::<Vec<_>>().join("/")
}

fn path() -> impl Strategy<Value = Path> {
    let names = prop::collection::vec("[a-h]", 1..3);
    names.prop_map(|names| Path { variable: None, properties: PropertyPath::new(names) })
}

fn literal() -> impl Strategy<Value = Literal> {
    prop_oneof![
        Just(Literal::Null),
        any::<bool>().prop_map(Literal::Boolean),
        any::<i32>().prop_map(|number| Literal::Number(number.to_string())),
        (-5_i8..5).prop_map(|number| Literal::Number(format!("{number}.0"))),
        ".*".prop_map(Literal::Text),
        Just(Literal::Enumeration { type_name: "ns.flags".to_owned(), members: "flag".to_owned() }),
        any::<[u8; 16]>().prop_map(|bytes| Literal::Guid(crate::types::Guid::from_bytes(bytes))),
        Just(Literal::DateTimeOffset("2020-01-31T13:20:00.50+01:00".parse().unwrap())),
        Just(Literal::Date("2020-01-31".parse().unwrap())),
        Just(Literal::TimeOfDay("13:20:00".parse().unwrap())),
        Just(Literal::Duration("-P1DT2H".parse().unwrap())),
    ]
}

fn expression() -> impl Strategy<Value = Expression> {
    let comparisons = prop::sample::select(vec![
        Comparison::Equal,
        Comparison::NotEqual,
        Comparison::Greater,
        Comparison::GreaterOrEqual,
        Comparison::Less,
        Comparison::LessOrEqual,
    ]);
    let leaf = prop_oneof![
        literal().prop_map(Expression::Literal),
        path().prop_map(Expression::Path),
        path().prop_map(Expression::Count),
        Just(Expression::IsOf("ns.type".to_owned())),
    ];
    leaf.prop_recursive(5, 40, 3, move |inner| {
        let boxed = inner.clone().prop_map(Box::new);
        let list = prop::collection::vec(inner.clone(), 2..4);
        let predicate = prop::option::of(boxed.clone());
        prop_oneof![
            list.clone().prop_map(Expression::And),
            list.clone().prop_map(Expression::Or),
            boxed.clone().prop_map(Expression::Not),
            (boxed.clone(), comparisons.clone(), boxed.clone())
                .prop_map(|(left, by, right)| Expression::Comparison(left, by, right)),
            (boxed.clone(), list).prop_map(|(operand, list)| Expression::In(operand, list)),
            (boxed.clone(), path()).prop_map(|(operand, path)| Expression::InCollection(operand, path)),
            (boxed.clone(), boxed).prop_map(|(flags, asked)| Expression::Has(flags, asked)),
            inner.clone().prop_map(|argument| Expression::Call(Function::ToLower, vec![argument])),
            [inner.clone(), inner].prop_map(|arguments| Expression::Call(Function::Contains, arguments.into())),
            (path(), predicate).prop_map(|(collection, condition)| {
                // A condition that names the variable, so that it does more than repeat itself for each item.
                let variable = "item".to_owned();
                let item = Path { variable: Some(variable.clone()), properties: PropertyPath::new(Vec::new()) };
                let condition = condition.map(|condition| Expression::Or(vec![Expression::Path(item), *condition]));
                let predicate = condition.map(|condition| Predicate { variable, condition: Box::new(condition) });
                Expression::Lambda { collection, quantifier: Quantifier::Any, predicate }
            }),
        ]
    })
}

/// Lambdas in lambdas need variables of different names.
fn has_one_lambda_at_most(expression: &Expression) -> bool {
    print(expression).matches("item:").count() <= 1
}

proptest! {
    #[test]
    fn no_text_makes_the_parser_panic(text in ".{0,80}") {
        let _ = parse(&text);
    }

    #[test]
    fn no_row_of_words_makes_it_panic(words in prop::collection::vec(
        prop::sample::select(vec![
            "(", ")", "/", ",", ":", "'", "''", "a", "any(", "all(", "x:", "not", "eq", "and", "or", "in", "has", "1", "-", "2020-01-01",
            "$count", "contains(", "null", "é", "ns.t'm'", "duration'", "%", " ",
        ]), 0..30)) {
        if let Ok(expression) = parse(&words.concat()) {
            let record = Record::parse(ENTITY).ok().unwrap();
            let _ = Scope::of(&record).truth(&expression);
        }
    }

    #[test]
    fn a_tree_survives_its_text(expression in expression().prop_filter("one lambda", has_one_lambda_at_most)) {
        let text = print(&expression);
        let parsed = parse(&text).unwrap_or_else(|error| panic!("{text}: {error:?}"));
        prop_assert_eq!(&parsed, &expression, "{}", text);
        let record = Record::parse(ENTITY).ok().unwrap();
        prop_assert_eq!(Scope::of(&record).truth(&parsed), Scope::of(&record).truth(&expression));
    }
}
