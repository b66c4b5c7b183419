//! `Guid` from and to `uuid`.

use uuid::Uuid;

use crate::types::Guid;

/// The case of letters is lost.
impl From<Guid> for Uuid {
    fn from(value: Guid) -> Self {
        Self::from_bytes(*value.as_bytes())
    }
}

/// The literal is in lower case.
impl From<Uuid> for Guid {
    fn from(value: Uuid) -> Self {
        Self::from_bytes(value.into_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guid_has_the_same_digits_in_both() {
        let guid = "E71FA706-a706-e71f-06a7-1fe706a71fe7".parse::<Guid>().unwrap();
        assert_eq!(Uuid::from(guid).to_string(), "e71fa706-a706-e71f-06a7-1fe706a71fe7");
        assert_eq!(Guid::from(Uuid::from(guid)), guid);
        assert_eq!(Guid::from(Uuid::from(guid)).to_string(), "e71fa706-a706-e71f-06a7-1fe706a71fe7");
        assert_eq!((Uuid::from(Guid::default()), Guid::from(Uuid::nil())), (Uuid::nil(), Guid::default()));
        assert_eq!(Guid::from(Uuid::max()).to_string(), "ffffffff-ffff-ffff-ffff-ffffffffffff");
    }
}
