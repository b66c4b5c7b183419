//! Uploads of large contents, in ranges, by a session that the service keeps
//! ([upload large files](https://learn.microsoft.com/graph/api/driveitem-createuploadsession),
//! [attach large files](https://learn.microsoft.com/graph/outlook-large-attachments)).
//!
//! A request for an [`UploadSession`] is one like any other; [`UploadSession::create_for`] makes it. [`Client::upload`](crate::Client::upload) then
//! sends the content. An upload that fails can go on: at once, or at another time with the session that was kept.
//!
//! ```
//! use graph_core::transport::EmbeddedGraph;
//! use graph_core::upload::UploadSession;
//! use graph_core::{Client, GraphEntity, ResourcePath};
//!
//! #[derive(Debug, Default, GraphEntity)]
//! #[graph_entity(path = "/me/drive/items", odata = "microsoft.graph.driveItem")]
//! pub struct DriveItem {
//!     #[graph_entity(read_only)]
//!     pub id: Option<String>,
//!     pub name: Option<String>,
//!     pub size: Option<i64>,
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let client = Client::builder(EmbeddedGraph::new()).build();
//! # let video = vec![7_u8; 7_000_000];
//! let item = client.send(DriveItem { name: Some("video.mp4".to_owned()), ..Default::default() }.create()).await?;
//! let id = item.id.ok_or("the service gives an id")?;
//! let path = ResourcePath::new("/me/drive/items").key("id", &id);
//!
//! let session = client.send(UploadSession::create_for(path)).await?;
//! let mut upload = client.upload::<DriveItem, _>(session, video);
//! let uploaded = loop {
//!     match upload.send_range().await? {
//!         Some(uploaded) => break uploaded,
//!         None => println!("{}", upload.progress()), // such as `3276800 of 7000000 bytes`
//!     }
//! };
//! assert_eq!(uploaded.item.and_then(|item| item.size), Some(7_000_000));
//! # Ok(())
//! # }
//! ```

mod content;
mod file;
mod progress;
mod range;
mod range_size;
mod session;
mod state;
#[cfg(test)]
mod tests;
mod transfer;
mod uploaded;

pub use self::content::Content;
pub use self::file::FileContent;
pub use self::progress::UploadProgress;
pub use self::range_size::{InvalidRangeSize, RangeSize};
pub use self::session::{CreateUploadSession, UploadSession};
pub use self::transfer::Upload;
pub use self::uploaded::Uploaded;
pub use crate::error::UploadError;
