//! An origin at which nobody listens.

use tokio::net::TcpSocket;

/// Refuses each connection as long as it is held: the port is taken, so that no server is given it in the meantime.
pub struct Nobody {
    /// The origin.
    pub address: String,
    _port: TcpSocket,
}

impl Nobody {
    /// Takes a port, and does not listen there.
    pub fn new() -> Self {
        let port = TcpSocket::new_v4().unwrap();
        port.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        Self { address: format!("http://{}", port.local_addr().unwrap()), _port: port }
    }
}
