use graph_core::GraphEntity;

struct Plain;

fn create<E: GraphEntity>(entity: &E) {
    let _ = entity.key();
}

fn main() {
    create(&Plain);
}
