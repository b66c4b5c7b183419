//! One entity, as it is declared with this crate and with `serde_derive`.

use graph_core::types::DateTimeOffset;
use graph_core::{AdditionalProperties, GraphEntity, GraphEnum};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The entity of Microsoft's reference page, as it is declared with this crate.
#[derive(GraphEntity)]
#[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
pub(crate) struct NdesConnector {
    pub(crate) id: Option<String>,
    pub(crate) last_connection_date_time: Option<DateTimeOffset>,
    pub(crate) state: Option<State>,
    pub(crate) display_name: Option<String>,
    pub(crate) machine_name: Option<String>,
    pub(crate) enrolled_date_time: Option<DateTimeOffset>,
    pub(crate) role_scope_tag_ids: Vec<String>,
    pub(crate) connector_version: Option<String>,
    #[graph_entity(additional)]
    pub(crate) additional: AdditionalProperties,
}

#[derive(GraphEnum)]
pub(crate) enum State {
    None,
    Active,
    Inactive,
    Other(String),
}

/// The same by `serde_derive`, which drops what is not declared and takes times for text.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Dropping {
    #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
    pub(crate) odata_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) last_connection_date_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) state: Option<SerdeState>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) display_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) machine_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) enrolled_date_time: Option<String>,
    #[serde(default)]
    pub(crate) role_scope_tag_ids: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) connector_version: Option<String>,
}

/// The same by `serde_derive`, which keeps what is not declared.
#[derive(Deserialize, Serialize)]
pub(crate) struct Keeping {
    #[serde(flatten)]
    pub(crate) declared: Dropping,
    #[serde(flatten)]
    pub(crate) additional: Map<String, Value>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum SerdeState {
    None,
    Active,
    Inactive,
}

/// The envelope of a page by `serde_derive`.
#[derive(Deserialize, Serialize)]
pub(crate) struct SerdePage<E> {
    #[serde(rename = "@odata.nextLink", skip_serializing_if = "Option::is_none")]
    pub(crate) next_link: Option<String>,
    pub(crate) value: Vec<E>,
}
