//! Files as the content of an upload.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::Range;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;

use super::content::Content;

/// A file that is uploaded, read range by range. No more than one range is in memory at a time.
///
/// A read holds its thread for as long as the disk takes for a range. For files on a slow disk or a network implement [`Content`]
/// by the files of the runtime.
///
/// ```no_run
/// use graph_core::upload::FileContent;
///
/// let video = FileContent::open("video.mp4")?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct FileContent {
    file: Mutex<File>,
    size: u64,
}

impl FileContent {
    /// Opens a file, whose size is that of this moment.
    ///
    /// # Errors
    /// When the file cannot be opened.
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let file = File::open(path)?;
        let size = file.metadata()?.len();
        Ok(Self { file: Mutex::new(file), size })
    }
}

impl Content for FileContent {
    fn size(&self) -> u64 {
        self.size
    }

    async fn read(&self, range: Range<u64>) -> io::Result<Bytes> {
        let length = usize::try_from(range.end.saturating_sub(range.start)).map_err(io::Error::other)?;
        let mut bytes = vec![0; length];
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(range.start))?;
        file.read_exact(&mut bytes)?;
        Ok(Bytes::from(bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn ranges_of_a_file_are_read_in_any_order() {
        let file = FileContent::open(concat!(env!("CARGO_MANIFEST_DIR"), "/src/upload/file.rs")).unwrap();
        let whole = include_bytes!("file.rs");
        assert_eq!(file.size(), whole.len() as u64);
        for range in [100..200_usize, 0..50, 0..whole.len()] {
            assert_eq!(file.read(range.start as u64..range.end as u64).await.unwrap(), whole[range]);
        }
        let beyond = file.size()..file.size() + 1;
        assert_eq!(file.read(beyond).await.unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
        assert!(FileContent::open("there/is/none").is_err());
    }
}
