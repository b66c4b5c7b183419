use graph_core::operation::UsualOperations;
use graph_core::query::{FilterLiteral, NavigationValue};
use graph_core::value::{Collection, Item, Kind, Literal, RawSlot, Slot};
use graph_core::{DeclaredType, Described, EntityKey, GraphAction, GraphEnum, GraphFunction, KeyField, Polymorphic, StructuredType};

struct Plain;

fn declared<T: DeclaredType>(_: T) {}
fn described<T: Described>(_: T) {}
fn structured<T: StructuredType>(_: T) {}
fn polymorphic<T: Polymorphic>(_: T) {}
fn enumeration<T: GraphEnum>(_: T) {}
fn action<T: GraphAction>(_: T) {}
fn function<T: GraphFunction>(_: T) {}
fn invocable<T: graph_core::invocation::Invocable>(_: T) {}
fn key<T: EntityKey>(_: T) {}
fn key_field<T: KeyField>(_: T) {}
fn item<T: Item>(_: T) {}
fn kind<T: Kind<Plain>>(_: T) {}
fn slot<T: Slot>(_: T) {}
fn raw_slot<T: RawSlot>(_: T) {}
fn collection<T: Collection>(_: T) {}
fn literal<T: FilterLiteral>(_: T) {}
fn written_literal<T: Literal>(_: T) {}
fn usual_operations<T: UsualOperations>(_: T) {}
fn navigation<T: NavigationValue>(_: T) {}

fn main() {
    declared(Plain);
    described(Plain);
    structured(Plain);
    polymorphic(Plain);
    enumeration(Plain);
    action(Plain);
    function(Plain);
    invocable(Plain);
    key(Plain);
    key_field(Plain);
    item(Plain);
    kind(Plain);
    slot(Plain);
    raw_slot(Plain);
    collection(Plain);
    literal(Plain);
    written_literal(Plain);
    usual_operations(Plain);
    navigation(Plain);
}
