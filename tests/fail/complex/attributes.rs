use graph_core::GraphComplex;

#[derive(GraphComplex)]
#[graph_complex]
struct Bare {
    city: Option<String>,
}

#[derive(GraphComplex)]
#[graph_complex()]
struct Empty {
    city: Option<String>,
}

#[derive(GraphComplex)]
#[graph_complex(odata)]
struct NoValue {
    city: Option<String>,
}

#[derive(GraphComplex)]
#[graph_complex(crate = "5")]
struct NoPath {
    city: Option<String>,
}

#[derive(GraphComplex)]
struct Fields {
    #[graph_complex(odata = "microsoft.graph.city")]
    a: Option<String>,
    #[graph_complex(renam = "x")]
    b: Option<String>,
    #[graph_complex(base = true)]
    c: Option<String>,
}

fn main() {}
