//! What is uploaded: something of a known size, of which ranges can be read.

use std::io;
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;

/// What is uploaded. A range may be asked for more than once, since the service may lose one.
///
/// Bytes in memory are one, and a [`FileContent`](super::FileContent). What reads from elsewhere implements it:
///
/// ```
/// use graph_core::bytes::Bytes;
/// use graph_core::upload::Content;
/// use std::io;
/// use std::ops::Range;
///
/// /// So many zeros.
/// struct Zeros(u64);
///
/// impl Content for Zeros {
///     fn size(&self) -> u64 {
///         self.0
///     }
///
///     async fn read(&self, range: Range<u64>) -> io::Result<Bytes> {
///         let length = usize::try_from(range.end - range.start).map_err(io::Error::other)?;
///         Ok(Bytes::from(vec![0; length]))
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no content that can be uploaded",
    label = "no content",
    note = "upload a `Bytes`, a `Vec<u8>` or a `FileContent`, or implement `graph_core::upload::Content` for `{Self}`"
)]
pub trait Content: Send + Sync {
    /// How many bytes there are in all. It stays the same as long as the upload takes.
    fn size(&self) -> u64;

    /// The bytes of a range, which lies within the size: all of them.
    ///
    /// # Errors
    /// What the source of the bytes says. The upload can then be gone on with.
    fn read(&self, range: Range<u64>) -> impl Future<Output = io::Result<Bytes>> + Send;
}

/// Slices of the same bytes: nothing is copied.
impl Content for Bytes {
    fn size(&self) -> u64 {
        length(self)
    }

    async fn read(&self, range: Range<u64>) -> io::Result<Bytes> {
        slice(self, range).map(|part| self.slice_ref(part))
    }
}

impl Content for Vec<u8> {
    fn size(&self) -> u64 {
        length(self)
    }

    async fn read(&self, range: Range<u64>) -> io::Result<Bytes> {
        slice(self, range).map(Bytes::copy_from_slice)
    }
}

impl<C: Content + ?Sized> Content for &C {
    fn size(&self) -> u64 {
        (**self).size()
    }

    async fn read(&self, range: Range<u64>) -> io::Result<Bytes> {
        (**self).read(range).await
    }
}

impl<C: Content + ?Sized> Content for Arc<C> {
    fn size(&self) -> u64 {
        (**self).size()
    }

    async fn read(&self, range: Range<u64>) -> io::Result<Bytes> {
        (**self).read(range).await
    }
}

fn length(bytes: &[u8]) -> u64 {
    // No memory has more bytes than there are numbers for.
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

fn slice(bytes: &[u8], range: Range<u64>) -> io::Result<&[u8]> {
    let start = usize::try_from(range.start).ok();
    let end = usize::try_from(range.end).ok();
    let part = start.zip(end).and_then(|(start, end)| bytes.get(start..end));
    part.ok_or_else(|| io::Error::new(io::ErrorKind::UnexpectedEof, "the range lies outside of the content"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_range_of_bytes_is_a_slice_without_a_copy() {
        let bytes = Bytes::from(b"0123456789".to_vec());
        let part = bytes.read(2..5).await.unwrap();
        assert_eq!((part.as_ref(), part.as_ptr()), (&b"234"[..], bytes[2..].as_ptr()));
        assert_eq!(Content::read(&&bytes, 0..10).await.unwrap().as_ptr(), bytes.as_ptr());
        let shared: Arc<Vec<u8>> = Arc::new(bytes.to_vec());
        assert_eq!((shared.size(), shared.read(9..10).await.unwrap().as_ref()), (10, &b"9"[..]));
    }

    #[tokio::test]
    async fn a_range_outside_is_an_error() {
        for range in [5..11, 11..12, 0..u64::MAX] {
            assert_eq!(Bytes::from_static(b"0123456789").read(range).await.unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
        }
    }
}
