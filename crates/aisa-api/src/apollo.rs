// @generated for aisa-api by client-codegen, from the normal form of an OpenAPI document.
// Do not edit: run `cargo xtask generate aisa` and review what changed.

#![allow(clippy::all, clippy::pedantic, reason = "style of the generator")]
#![allow(missing_docs, reason = "the document does not describe everything")]
#![allow(
    dead_code,
    irrefutable_let_patterns,
    unreachable_pub,
    unused_imports,
    unused_mut,
    reason = "emitted for every document, needed by some"
)]
#![cfg_attr(rustfmt, rustfmt_skip)]

pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};

/// Reads null as the empty value: some servers write it for a list or map that is not there.
fn null_as_default<'de, D, T>(deserializer: D) -> ::std::result::Result<T, D::Error>
where
    D: ::serde::Deserializer<'de>,
    T: ::std::default::Default + ::serde::Deserialize<'de>,
{
    let value = <::std::option::Option<T> as ::serde::Deserialize>::deserialize(deserializer)?;
    Ok(value.unwrap_or_default())
}

/// Types used as operation parameters and responses.
pub mod types {
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AbortSequenceResponse {
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub emailer_campaign: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ApproveSequenceResponse {
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub emailer_campaign: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub emailer_steps: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BulkCreateAccountsBody {
        pub accounts: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub append_label_names: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub run_dedupe: ::std::option::Option<bool>,
    }

    impl BulkCreateAccountsBody {
        pub fn builder() -> builder::BulkCreateAccountsBody {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BulkCreateAccountsResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub created_accounts: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "created_accounts[].account_stage_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_accounts_account_stage_id: ::std::option::Option<
            ::std::string::String,
        >,
        #[serde(
            rename = "created_accounts[].created_at",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_accounts_created_at: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "created_accounts[].domain",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_accounts_domain: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "created_accounts[].id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_accounts_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "created_accounts[].name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_accounts_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "created_accounts[].owner_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_accounts_owner_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "created_accounts[].phone",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_accounts_phone: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "created_accounts[].team_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_accounts_team_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "created_accounts[].updated_at",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_accounts_updated_at: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub existing_accounts: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "existing_accounts[].account_stage_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub existing_accounts_account_stage_id: ::std::option::Option<
            ::std::string::String,
        >,
        #[serde(
            rename = "existing_accounts[].created_at",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub existing_accounts_created_at: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "existing_accounts[].domain",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub existing_accounts_domain: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "existing_accounts[].id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub existing_accounts_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "existing_accounts[].name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub existing_accounts_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "existing_accounts[].owner_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub existing_accounts_owner_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "existing_accounts[].phone",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub existing_accounts_phone: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "existing_accounts[].team_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub existing_accounts_team_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "existing_accounts[].updated_at",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub existing_accounts_updated_at: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BulkCreateContactsBody {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub append_label_names: ::std::vec::Vec<::std::string::String>,
        pub contacts: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub run_dedupe: ::std::option::Option<bool>,
    }

    impl BulkCreateContactsBody {
        pub fn builder() -> builder::BulkCreateContactsBody {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BulkCreateContactsResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub created_contacts: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "created_contacts[].account_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_contacts_account_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "created_contacts[].email",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_contacts_email: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "created_contacts[].first_name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_contacts_first_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "created_contacts[].id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_contacts_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "created_contacts[].last_name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_contacts_last_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "created_contacts[].organization_name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_contacts_organization_name: ::std::option::Option<
            ::std::string::String,
        >,
        #[serde(
            rename = "created_contacts[].owner_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_contacts_owner_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "created_contacts[].phone_numbers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_contacts_phone_numbers: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "created_contacts[].title",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_contacts_title: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "created_contacts[].typed_custom_fields",
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub created_contacts_typed_custom_fields: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
        #[serde(
            rename = "created_contacts[].updated_at",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_contacts_updated_at: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub existing_contacts: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "existing_contacts[].account_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub existing_contacts_account_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "existing_contacts[].email",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub existing_contacts_email: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "existing_contacts[].first_name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub existing_contacts_first_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "existing_contacts[].id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub existing_contacts_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "existing_contacts[].last_name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub existing_contacts_last_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "existing_contacts[].organization_name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub existing_contacts_organization_name: ::std::option::Option<
            ::std::string::String,
        >,
        #[serde(
            rename = "existing_contacts[].owner_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub existing_contacts_owner_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "existing_contacts[].phone_numbers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub existing_contacts_phone_numbers: ::std::option::Option<
            ::std::string::String,
        >,
        #[serde(
            rename = "existing_contacts[].title",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub existing_contacts_title: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "existing_contacts[].typed_custom_fields",
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub existing_contacts_typed_custom_fields: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
        #[serde(
            rename = "existing_contacts[].updated_at",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub existing_contacts_updated_at: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BulkCreateTasksBody {
        pub contact_ids: ::std::vec::Vec<::std::string::String>,
        pub due_at: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub priority: ::std::option::Option<::std::string::String>,
        pub status: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        pub user_id: ::std::string::String,
    }

    impl BulkCreateTasksBody {
        pub fn builder() -> builder::BulkCreateTasksBody {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BulkCreateTasksResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub tasks: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BulkEnrichOrganizationsResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error_code: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error_message: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub missing_records: ::std::option::Option<i64>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub organizations: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_requested_domains: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub unique_domains: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub unique_enriched_records: ::std::option::Option<i64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BulkMatchPeopleBody {
        pub details: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
    }

    impl BulkMatchPeopleBody {
        pub fn builder() -> builder::BulkMatchPeopleBody {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BulkMatchPeopleResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub credits_consumed: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error_code: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error_message: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub matches: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub missing_records: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_requested_enrichments: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub unique_enriched_records: ::std::option::Option<i64>,
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub waterfall: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BulkUpdateAccountsBody {
        pub account_attributes: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "account_attributes[].account_stage_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub account_attributes_account_stage_id: ::std::option::Option<
            ::std::string::String,
        >,
        #[serde(
            rename = "account_attributes[].name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub account_attributes_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "account_attributes[].owner_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub account_attributes_owner_id: ::std::option::Option<::std::string::String>,
        pub account_ids: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "async",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub async_: ::std::option::Option<bool>,
    }

    impl BulkUpdateAccountsBody {
        pub fn builder() -> builder::BulkUpdateAccountsBody {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BulkUpdateAccountsResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub accounts: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "accounts[].account_stage_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub accounts_account_stage_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "accounts[].id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub accounts_id: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BulkUpdateContactsResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub contacts: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "contacts[].account_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contacts_account_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contacts[].email",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contacts_email: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contacts[].first_name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contacts_first_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contacts[].id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contacts_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contacts[].last_name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contacts_last_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contacts[].linkedin_url",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contacts_linkedin_url: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contacts[].organization_name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contacts_organization_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contacts[].owner_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contacts_owner_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contacts[].present_raw_address",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contacts_present_raw_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contacts[].title",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contacts_title: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contacts[].updated_at",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contacts_updated_at: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreateAccountBody {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub account_stage_id: ::std::option::Option<::std::string::String>,
        pub domain: ::std::string::String,
        pub name: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub owner_id: ::std::option::Option<::std::string::String>,
    }

    impl CreateAccountBody {
        pub fn builder() -> builder::CreateAccountBody {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreateContactBody {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub account_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub contact_stage_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub corporate_phone: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub direct_phone: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub first_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub home_phone: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub label_names: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mobile_phone: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organization_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub other_phone: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub present_raw_address: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub run_dedupe: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub typed_custom_fields: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub website_url: ::std::option::Option<::std::string::String>,
    }

    impl CreateContactBody {
        pub fn builder() -> builder::CreateContactBody {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreateFieldBody {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub label: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub modality: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }

    impl CreateFieldBody {
        pub fn builder() -> builder::CreateFieldBody {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreateOpportunityBody {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub account_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub closed_date: ::std::option::Option<::std::string::String>,
        pub name: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub opportunity_stage_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub owner_id: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub typed_custom_fields: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
    }

    impl CreateOpportunityBody {
        pub fn builder() -> builder::CreateOpportunityBody {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreatePhoneCallResponse {
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub phone_call: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreateReportBody {
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub date_range: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filters: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub group_by: ::std::vec::Vec<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub metrics: ::std::vec::Vec<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub pivot_group_by: ::std::vec::Vec<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub sorts: ::std::vec::Vec<::std::string::String>,
    }

    impl CreateReportBody {
        pub fn builder() -> builder::CreateReportBody {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreateReportResponse {
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub report: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreateTaskBody {
        pub contact_id: ::std::string::String,
        pub due_at: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub priority: ::std::option::Option<::std::string::String>,
        pub status: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        pub user_id: ::std::string::String,
    }

    impl CreateTaskBody {
        pub fn builder() -> builder::CreateTaskBody {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreateTaskResponse {
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub task: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct EnrichOrganizationResponse {
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub organization: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct GetContactResponse {
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub contact: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(
            rename = "contact.account_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_account_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact.email",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_email: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact.first_name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_first_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact.id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact.last_name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_last_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact.linkedin_url",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_linkedin_url: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact.organization_name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_organization_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact.owner_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_owner_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact.phone_numbers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_phone_numbers: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact.phone_numbers[].raw_number",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_phone_numbers_raw_number: ::std::option::Option<
            ::std::string::String,
        >,
        #[serde(
            rename = "contact.phone_numbers[].sanitized_number",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_phone_numbers_sanitized_number: ::std::option::Option<
            ::std::string::String,
        >,
        #[serde(
            rename = "contact.present_raw_address",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_present_raw_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact.title",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_title: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact.updated_at",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_updated_at: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct GetOpportunityResponse {
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub opportunity: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(
            rename = "opportunity.account_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunity_account_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "opportunity.amount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunity_amount: ::std::option::Option<f64>,
        #[serde(
            rename = "opportunity.created_at",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunity_created_at: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "opportunity.id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunity_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "opportunity.is_closed",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunity_is_closed: ::std::option::Option<bool>,
        #[serde(
            rename = "opportunity.is_won",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunity_is_won: ::std::option::Option<bool>,
        #[serde(
            rename = "opportunity.name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunity_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "opportunity.opportunity_stage_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunity_opportunity_stage_id: ::std::option::Option<
            ::std::string::String,
        >,
        #[serde(
            rename = "opportunity.owner_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunity_owner_id: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct GetUsageStatsResponse {
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub api_usage_stats: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListAccountStagesResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub account_stages: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "account_stages[].category",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub account_stages_category: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "account_stages[].default_exclude_for_leadgen",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub account_stages_default_exclude_for_leadgen: ::std::option::Option<bool>,
        #[serde(
            rename = "account_stages[].display_name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub account_stages_display_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "account_stages[].display_order",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub account_stages_display_order: ::std::option::Option<i64>,
        #[serde(
            rename = "account_stages[].id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub account_stages_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "account_stages[].is_meeting_set",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub account_stages_is_meeting_set: ::std::option::Option<bool>,
        #[serde(
            rename = "account_stages[].name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub account_stages_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "account_stages[].team_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub account_stages_team_id: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListContactStagesResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub contact_stages: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "contact_stages[].category",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_stages_category: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact_stages[].display_name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_stages_display_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact_stages[].display_order",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_stages_display_order: ::std::option::Option<i64>,
        #[serde(
            rename = "contact_stages[].id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_stages_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact_stages[].ignore_trigger_override",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_stages_ignore_trigger_override: ::std::option::Option<bool>,
        #[serde(
            rename = "contact_stages[].is_meeting_set",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_stages_is_meeting_set: ::std::option::Option<bool>,
        #[serde(
            rename = "contact_stages[].name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_stages_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact_stages[].team_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_stages_team_id: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListEmailAccountsResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub email_accounts: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListFieldsResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub fields: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListMessageActivitiesResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub activities: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub emailer_message: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListNotesResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub notes: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub pagination: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListOpportunityStagesResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub opportunity_stages: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "opportunity_stages[].description",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunity_stages_description: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "opportunity_stages[].display_order",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunity_stages_display_order: ::std::option::Option<i64>,
        #[serde(
            rename = "opportunity_stages[].forecast_category_cd",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunity_stages_forecast_category_cd: ::std::option::Option<
            ::std::string::String,
        >,
        #[serde(
            rename = "opportunity_stages[].id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunity_stages_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "opportunity_stages[].is_closed",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunity_stages_is_closed: ::std::option::Option<bool>,
        #[serde(
            rename = "opportunity_stages[].is_won",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunity_stages_is_won: ::std::option::Option<bool>,
        #[serde(
            rename = "opportunity_stages[].name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunity_stages_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "opportunity_stages[].opportunity_pipeline_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunity_stages_opportunity_pipeline_id: ::std::option::Option<
            ::std::string::String,
        >,
        #[serde(
            rename = "opportunity_stages[].probability",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunity_stages_probability: ::std::option::Option<f64>,
        #[serde(
            rename = "opportunity_stages[].team_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunity_stages_team_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "opportunity_stages[].type",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunity_stages_type: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListOrganizationJobPostingsResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub organization_job_postings: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListTypedCustomFieldsResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub typed_custom_fields: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MatchPersonResponse {
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub person: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub waterfall: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct RemoveContactsFromSequencesResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success: ::std::option::Option<bool>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SearchAccountsBody {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub account_label_ids: ::std::vec::Vec<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub account_stage_ids: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub per_page: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub q_organization_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sort_ascending: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sort_by_field: ::std::option::Option<::std::string::String>,
    }

    impl SearchAccountsBody {
        pub fn builder() -> builder::SearchAccountsBody {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SearchCompaniesResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub accounts: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub breadcrumbs: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub derived_params: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub disable_eu_prospecting: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_join: ::std::option::Option<bool>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub model_ids: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub num_fetch_result: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub organizations: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub pagination: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub partial_results_limit: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub partial_results_only: ::std::option::Option<bool>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SearchContactsBody {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub contact_label_ids: ::std::vec::Vec<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub contact_stage_ids: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub per_page: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub q_keywords: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sort_ascending: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sort_by_field: ::std::option::Option<::std::string::String>,
    }

    impl SearchContactsBody {
        pub fn builder() -> builder::SearchContactsBody {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SearchMessagesResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub emailer_messages: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub pagination: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SearchNewsArticlesResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub news_articles: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub pagination: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SearchOpportunitiesResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub opportunities: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "opportunities[].account_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunities_account_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "opportunities[].amount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunities_amount: ::std::option::Option<f64>,
        #[serde(
            rename = "opportunities[].created_at",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunities_created_at: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "opportunities[].id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunities_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "opportunities[].is_closed",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunities_is_closed: ::std::option::Option<bool>,
        #[serde(
            rename = "opportunities[].is_won",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunities_is_won: ::std::option::Option<bool>,
        #[serde(
            rename = "opportunities[].name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunities_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "opportunities[].opportunity_stage_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunities_opportunity_stage_id: ::std::option::Option<
            ::std::string::String,
        >,
        #[serde(
            rename = "opportunities[].owner_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub opportunities_owner_id: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub pagination: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(
            rename = "pagination.page",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pagination_page: ::std::option::Option<i64>,
        #[serde(
            rename = "pagination.per_page",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pagination_per_page: ::std::option::Option<i64>,
        #[serde(
            rename = "pagination.total_entries",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pagination_total_entries: ::std::option::Option<i64>,
        #[serde(
            rename = "pagination.total_pages",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pagination_total_pages: ::std::option::Option<i64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SearchPeopleResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub people: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_entries: ::std::option::Option<i64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SearchPhoneCallsResponse {
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub pagination: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub phone_calls: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SearchSequencesResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub emailer_campaigns: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub pagination: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SearchTasksResponse {
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub pagination: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub tasks: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SearchUsersResponse {
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub pagination: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub users: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UpdateAccountBody {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub account_stage_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub owner_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub raw_address: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub typed_custom_fields: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
    }

    impl UpdateAccountBody {
        pub fn builder() -> builder::UpdateAccountBody {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UpdateAccountsOwnersResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub accounts: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "accounts[].crm_owner_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub accounts_crm_owner_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "accounts[].id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub accounts_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "accounts[].owner_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub accounts_owner_id: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UpdateContactBody {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub account_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub contact_stage_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub corporate_phone: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub direct_phone: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub first_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub home_phone: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub label_names: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mobile_phone: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organization_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub other_phone: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub present_raw_address: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub typed_custom_fields: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub website_url: ::std::option::Option<::std::string::String>,
    }

    impl UpdateContactBody {
        pub fn builder() -> builder::UpdateContactBody {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UpdateContactResponse {
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub contact: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(
            rename = "contact.account_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_account_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact.email",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_email: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact.first_name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_first_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact.id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact.last_name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_last_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact.organization_name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_organization_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact.owner_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_owner_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact.present_raw_address",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_present_raw_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contact.title",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contact_title: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UpdateContactsOwnersResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub contacts: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "contacts[].crm_owner_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contacts_crm_owner_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contacts[].id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contacts_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contacts[].owner_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contacts_owner_id: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UpdateContactsStagesResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub contacts: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "contacts[].contact_stage_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contacts_contact_stage_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contacts[].email",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contacts_email: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contacts[].first_name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contacts_first_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contacts[].id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contacts_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contacts[].last_name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contacts_last_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contacts[].organization_name",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contacts_organization_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "contacts[].owner_id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub contacts_owner_id: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UpdateOpportunityBody {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub closed_date: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub opportunity_stage_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub owner_id: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub typed_custom_fields: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
    }

    impl UpdateOpportunityBody {
        pub fn builder() -> builder::UpdateOpportunityBody {
            Default::default()
        }
    }

    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct BulkCreateAccountsBody {
            accounts: ::std::result::Result<
                ::std::vec::Vec<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
            append_label_names: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            run_dedupe: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for BulkCreateAccountsBody {
            fn default() -> Self {
                Self {
                    accounts: Err(
                        "`accounts` is missing; set it with `.accounts(..)`".to_string(),
                    ),
                    append_label_names: Ok(Default::default()),
                    run_dedupe: Ok(Default::default()),
                }
            }
        }

        impl BulkCreateAccountsBody {
            pub fn accounts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.accounts = value.try_into().map_err(|e| format!("`accounts`: {e}"));
                self
            }

            pub fn append_label_names<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.append_label_names = value
                    .try_into()
                    .map_err(|e| format!("`append_label_names`: {e}"));
                self
            }

            pub fn run_dedupe<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.run_dedupe = value
                    .try_into()
                    .map_err(|e| format!("`run_dedupe`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<BulkCreateAccountsBody>
        for super::BulkCreateAccountsBody {
            type Error = super::error::ConversionError;

            fn try_from(
                value: BulkCreateAccountsBody,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    accounts: value.accounts?,
                    append_label_names: value.append_label_names?,
                    run_dedupe: value.run_dedupe?,
                })
            }
        }

        impl ::std::convert::From<super::BulkCreateAccountsBody>
        for BulkCreateAccountsBody {
            fn from(value: super::BulkCreateAccountsBody) -> Self {
                Self {
                    accounts: Ok(value.accounts),
                    append_label_names: Ok(value.append_label_names),
                    run_dedupe: Ok(value.run_dedupe),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct BulkCreateContactsBody {
            append_label_names: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            contacts: ::std::result::Result<
                ::std::vec::Vec<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
            run_dedupe: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for BulkCreateContactsBody {
            fn default() -> Self {
                Self {
                    append_label_names: Ok(Default::default()),
                    contacts: Err(
                        "`contacts` is missing; set it with `.contacts(..)`".to_string(),
                    ),
                    run_dedupe: Ok(Default::default()),
                }
            }
        }

        impl BulkCreateContactsBody {
            pub fn append_label_names<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.append_label_names = value
                    .try_into()
                    .map_err(|e| format!("`append_label_names`: {e}"));
                self
            }

            pub fn contacts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.contacts = value.try_into().map_err(|e| format!("`contacts`: {e}"));
                self
            }

            pub fn run_dedupe<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.run_dedupe = value
                    .try_into()
                    .map_err(|e| format!("`run_dedupe`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<BulkCreateContactsBody>
        for super::BulkCreateContactsBody {
            type Error = super::error::ConversionError;

            fn try_from(
                value: BulkCreateContactsBody,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    append_label_names: value.append_label_names?,
                    contacts: value.contacts?,
                    run_dedupe: value.run_dedupe?,
                })
            }
        }

        impl ::std::convert::From<super::BulkCreateContactsBody>
        for BulkCreateContactsBody {
            fn from(value: super::BulkCreateContactsBody) -> Self {
                Self {
                    append_label_names: Ok(value.append_label_names),
                    contacts: Ok(value.contacts),
                    run_dedupe: Ok(value.run_dedupe),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct BulkCreateTasksBody {
            contact_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            due_at: ::std::result::Result<::std::string::String, ::std::string::String>,
            priority: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            status: ::std::result::Result<::std::string::String, ::std::string::String>,
            title: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<::std::string::String, ::std::string::String>,
            user_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for BulkCreateTasksBody {
            fn default() -> Self {
                Self {
                    contact_ids: Err(
                        "`contact_ids` is missing; set it with `.contact_ids(..)`"
                            .to_string(),
                    ),
                    due_at: Err(
                        "`due_at` is missing; set it with `.due_at(..)`".to_string(),
                    ),
                    priority: Ok(Default::default()),
                    status: Err(
                        "`status` is missing; set it with `.status(..)`".to_string(),
                    ),
                    title: Ok(Default::default()),
                    type_: Err(
                        "`type_` is missing; set it with `.type_(..)`".to_string(),
                    ),
                    user_id: Err(
                        "`user_id` is missing; set it with `.user_id(..)`".to_string(),
                    ),
                }
            }
        }

        impl BulkCreateTasksBody {
            pub fn contact_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.contact_ids = value
                    .try_into()
                    .map_err(|e| format!("`contact_ids`: {e}"));
                self
            }

            pub fn due_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.due_at = value.try_into().map_err(|e| format!("`due_at`: {e}"));
                self
            }

            pub fn priority<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.priority = value.try_into().map_err(|e| format!("`priority`: {e}"));
                self
            }

            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value.try_into().map_err(|e| format!("`status`: {e}"));
                self
            }

            pub fn title<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.title = value.try_into().map_err(|e| format!("`title`: {e}"));
                self
            }

            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value.try_into().map_err(|e| format!("`type_`: {e}"));
                self
            }

            pub fn user_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.user_id = value.try_into().map_err(|e| format!("`user_id`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<BulkCreateTasksBody>
        for super::BulkCreateTasksBody {
            type Error = super::error::ConversionError;

            fn try_from(
                value: BulkCreateTasksBody,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    contact_ids: value.contact_ids?,
                    due_at: value.due_at?,
                    priority: value.priority?,
                    status: value.status?,
                    title: value.title?,
                    type_: value.type_?,
                    user_id: value.user_id?,
                })
            }
        }

        impl ::std::convert::From<super::BulkCreateTasksBody> for BulkCreateTasksBody {
            fn from(value: super::BulkCreateTasksBody) -> Self {
                Self {
                    contact_ids: Ok(value.contact_ids),
                    due_at: Ok(value.due_at),
                    priority: Ok(value.priority),
                    status: Ok(value.status),
                    title: Ok(value.title),
                    type_: Ok(value.type_),
                    user_id: Ok(value.user_id),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct BulkMatchPeopleBody {
            details: ::std::result::Result<
                ::std::vec::Vec<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for BulkMatchPeopleBody {
            fn default() -> Self {
                Self {
                    details: Err(
                        "`details` is missing; set it with `.details(..)`".to_string(),
                    ),
                }
            }
        }

        impl BulkMatchPeopleBody {
            pub fn details<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.details = value.try_into().map_err(|e| format!("`details`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<BulkMatchPeopleBody>
        for super::BulkMatchPeopleBody {
            type Error = super::error::ConversionError;

            fn try_from(
                value: BulkMatchPeopleBody,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { details: value.details? })
            }
        }

        impl ::std::convert::From<super::BulkMatchPeopleBody> for BulkMatchPeopleBody {
            fn from(value: super::BulkMatchPeopleBody) -> Self {
                Self { details: Ok(value.details) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct BulkUpdateAccountsBody {
            account_attributes: ::std::result::Result<
                ::std::vec::Vec<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
            account_attributes_account_stage_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            account_attributes_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            account_attributes_owner_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            account_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            async_: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for BulkUpdateAccountsBody {
            fn default() -> Self {
                Self {
                    account_attributes: Err(
                        "`account_attributes` is missing; set it with `.account_attributes(..)`"
                            .to_string(),
                    ),
                    account_attributes_account_stage_id: Ok(Default::default()),
                    account_attributes_name: Ok(Default::default()),
                    account_attributes_owner_id: Ok(Default::default()),
                    account_ids: Err(
                        "`account_ids` is missing; set it with `.account_ids(..)`"
                            .to_string(),
                    ),
                    async_: Ok(Default::default()),
                }
            }
        }

        impl BulkUpdateAccountsBody {
            pub fn account_attributes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.account_attributes = value
                    .try_into()
                    .map_err(|e| format!("`account_attributes`: {e}"));
                self
            }

            pub fn account_attributes_account_stage_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.account_attributes_account_stage_id = value
                    .try_into()
                    .map_err(|e| format!("`account_attributes_account_stage_id`: {e}"));
                self
            }

            pub fn account_attributes_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.account_attributes_name = value
                    .try_into()
                    .map_err(|e| format!("`account_attributes_name`: {e}"));
                self
            }

            pub fn account_attributes_owner_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.account_attributes_owner_id = value
                    .try_into()
                    .map_err(|e| format!("`account_attributes_owner_id`: {e}"));
                self
            }

            pub fn account_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.account_ids = value
                    .try_into()
                    .map_err(|e| format!("`account_ids`: {e}"));
                self
            }

            pub fn async_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.async_ = value.try_into().map_err(|e| format!("`async_`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<BulkUpdateAccountsBody>
        for super::BulkUpdateAccountsBody {
            type Error = super::error::ConversionError;

            fn try_from(
                value: BulkUpdateAccountsBody,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    account_attributes: value.account_attributes?,
                    account_attributes_account_stage_id: value
                        .account_attributes_account_stage_id?,
                    account_attributes_name: value.account_attributes_name?,
                    account_attributes_owner_id: value.account_attributes_owner_id?,
                    account_ids: value.account_ids?,
                    async_: value.async_?,
                })
            }
        }

        impl ::std::convert::From<super::BulkUpdateAccountsBody>
        for BulkUpdateAccountsBody {
            fn from(value: super::BulkUpdateAccountsBody) -> Self {
                Self {
                    account_attributes: Ok(value.account_attributes),
                    account_attributes_account_stage_id: Ok(
                        value.account_attributes_account_stage_id,
                    ),
                    account_attributes_name: Ok(value.account_attributes_name),
                    account_attributes_owner_id: Ok(value.account_attributes_owner_id),
                    account_ids: Ok(value.account_ids),
                    async_: Ok(value.async_),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct CreateAccountBody {
            account_stage_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            domain: ::std::result::Result<::std::string::String, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            owner_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for CreateAccountBody {
            fn default() -> Self {
                Self {
                    account_stage_id: Ok(Default::default()),
                    domain: Err(
                        "`domain` is missing; set it with `.domain(..)`".to_string(),
                    ),
                    name: Err("`name` is missing; set it with `.name(..)`".to_string()),
                    owner_id: Ok(Default::default()),
                }
            }
        }

        impl CreateAccountBody {
            pub fn account_stage_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.account_stage_id = value
                    .try_into()
                    .map_err(|e| format!("`account_stage_id`: {e}"));
                self
            }

            pub fn domain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.domain = value.try_into().map_err(|e| format!("`domain`: {e}"));
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value.try_into().map_err(|e| format!("`name`: {e}"));
                self
            }

            pub fn owner_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.owner_id = value.try_into().map_err(|e| format!("`owner_id`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<CreateAccountBody> for super::CreateAccountBody {
            type Error = super::error::ConversionError;

            fn try_from(
                value: CreateAccountBody,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    account_stage_id: value.account_stage_id?,
                    domain: value.domain?,
                    name: value.name?,
                    owner_id: value.owner_id?,
                })
            }
        }

        impl ::std::convert::From<super::CreateAccountBody> for CreateAccountBody {
            fn from(value: super::CreateAccountBody) -> Self {
                Self {
                    account_stage_id: Ok(value.account_stage_id),
                    domain: Ok(value.domain),
                    name: Ok(value.name),
                    owner_id: Ok(value.owner_id),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct CreateContactBody {
            account_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            contact_stage_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            corporate_phone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            direct_phone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            first_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            home_phone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            label_names: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            last_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            mobile_phone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            organization_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            other_phone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            present_raw_address: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            run_dedupe: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            title: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            typed_custom_fields: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
            website_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for CreateContactBody {
            fn default() -> Self {
                Self {
                    account_id: Ok(Default::default()),
                    contact_stage_id: Ok(Default::default()),
                    corporate_phone: Ok(Default::default()),
                    direct_phone: Ok(Default::default()),
                    email: Ok(Default::default()),
                    first_name: Ok(Default::default()),
                    home_phone: Ok(Default::default()),
                    label_names: Ok(Default::default()),
                    last_name: Ok(Default::default()),
                    mobile_phone: Ok(Default::default()),
                    organization_name: Ok(Default::default()),
                    other_phone: Ok(Default::default()),
                    present_raw_address: Ok(Default::default()),
                    run_dedupe: Ok(Default::default()),
                    title: Ok(Default::default()),
                    typed_custom_fields: Ok(Default::default()),
                    website_url: Ok(Default::default()),
                }
            }
        }

        impl CreateContactBody {
            pub fn account_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.account_id = value
                    .try_into()
                    .map_err(|e| format!("`account_id`: {e}"));
                self
            }

            pub fn contact_stage_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.contact_stage_id = value
                    .try_into()
                    .map_err(|e| format!("`contact_stage_id`: {e}"));
                self
            }

            pub fn corporate_phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.corporate_phone = value
                    .try_into()
                    .map_err(|e| format!("`corporate_phone`: {e}"));
                self
            }

            pub fn direct_phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.direct_phone = value
                    .try_into()
                    .map_err(|e| format!("`direct_phone`: {e}"));
                self
            }

            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value.try_into().map_err(|e| format!("`email`: {e}"));
                self
            }

            pub fn first_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.first_name = value
                    .try_into()
                    .map_err(|e| format!("`first_name`: {e}"));
                self
            }

            pub fn home_phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.home_phone = value
                    .try_into()
                    .map_err(|e| format!("`home_phone`: {e}"));
                self
            }

            pub fn label_names<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.label_names = value
                    .try_into()
                    .map_err(|e| format!("`label_names`: {e}"));
                self
            }

            pub fn last_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.last_name = value
                    .try_into()
                    .map_err(|e| format!("`last_name`: {e}"));
                self
            }

            pub fn mobile_phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.mobile_phone = value
                    .try_into()
                    .map_err(|e| format!("`mobile_phone`: {e}"));
                self
            }

            pub fn organization_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.organization_name = value
                    .try_into()
                    .map_err(|e| format!("`organization_name`: {e}"));
                self
            }

            pub fn other_phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.other_phone = value
                    .try_into()
                    .map_err(|e| format!("`other_phone`: {e}"));
                self
            }

            pub fn present_raw_address<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.present_raw_address = value
                    .try_into()
                    .map_err(|e| format!("`present_raw_address`: {e}"));
                self
            }

            pub fn run_dedupe<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.run_dedupe = value
                    .try_into()
                    .map_err(|e| format!("`run_dedupe`: {e}"));
                self
            }

            pub fn title<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.title = value.try_into().map_err(|e| format!("`title`: {e}"));
                self
            }

            pub fn typed_custom_fields<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.typed_custom_fields = value
                    .try_into()
                    .map_err(|e| format!("`typed_custom_fields`: {e}"));
                self
            }

            pub fn website_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.website_url = value
                    .try_into()
                    .map_err(|e| format!("`website_url`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<CreateContactBody> for super::CreateContactBody {
            type Error = super::error::ConversionError;

            fn try_from(
                value: CreateContactBody,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    account_id: value.account_id?,
                    contact_stage_id: value.contact_stage_id?,
                    corporate_phone: value.corporate_phone?,
                    direct_phone: value.direct_phone?,
                    email: value.email?,
                    first_name: value.first_name?,
                    home_phone: value.home_phone?,
                    label_names: value.label_names?,
                    last_name: value.last_name?,
                    mobile_phone: value.mobile_phone?,
                    organization_name: value.organization_name?,
                    other_phone: value.other_phone?,
                    present_raw_address: value.present_raw_address?,
                    run_dedupe: value.run_dedupe?,
                    title: value.title?,
                    typed_custom_fields: value.typed_custom_fields?,
                    website_url: value.website_url?,
                })
            }
        }

        impl ::std::convert::From<super::CreateContactBody> for CreateContactBody {
            fn from(value: super::CreateContactBody) -> Self {
                Self {
                    account_id: Ok(value.account_id),
                    contact_stage_id: Ok(value.contact_stage_id),
                    corporate_phone: Ok(value.corporate_phone),
                    direct_phone: Ok(value.direct_phone),
                    email: Ok(value.email),
                    first_name: Ok(value.first_name),
                    home_phone: Ok(value.home_phone),
                    label_names: Ok(value.label_names),
                    last_name: Ok(value.last_name),
                    mobile_phone: Ok(value.mobile_phone),
                    organization_name: Ok(value.organization_name),
                    other_phone: Ok(value.other_phone),
                    present_raw_address: Ok(value.present_raw_address),
                    run_dedupe: Ok(value.run_dedupe),
                    title: Ok(value.title),
                    typed_custom_fields: Ok(value.typed_custom_fields),
                    website_url: Ok(value.website_url),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct CreateFieldBody {
            label: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            meta: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
            modality: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for CreateFieldBody {
            fn default() -> Self {
                Self {
                    label: Ok(Default::default()),
                    meta: Ok(Default::default()),
                    modality: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }

        impl CreateFieldBody {
            pub fn label<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.label = value.try_into().map_err(|e| format!("`label`: {e}"));
                self
            }

            pub fn meta<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.meta = value.try_into().map_err(|e| format!("`meta`: {e}"));
                self
            }

            pub fn modality<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.modality = value.try_into().map_err(|e| format!("`modality`: {e}"));
                self
            }

            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value.try_into().map_err(|e| format!("`type_`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<CreateFieldBody> for super::CreateFieldBody {
            type Error = super::error::ConversionError;

            fn try_from(
                value: CreateFieldBody,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    label: value.label?,
                    meta: value.meta?,
                    modality: value.modality?,
                    type_: value.type_?,
                })
            }
        }

        impl ::std::convert::From<super::CreateFieldBody> for CreateFieldBody {
            fn from(value: super::CreateFieldBody) -> Self {
                Self {
                    label: Ok(value.label),
                    meta: Ok(value.meta),
                    modality: Ok(value.modality),
                    type_: Ok(value.type_),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct CreateOpportunityBody {
            account_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            amount: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
            closed_date: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            opportunity_stage_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            owner_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            typed_custom_fields: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for CreateOpportunityBody {
            fn default() -> Self {
                Self {
                    account_id: Ok(Default::default()),
                    amount: Ok(Default::default()),
                    closed_date: Ok(Default::default()),
                    name: Err("`name` is missing; set it with `.name(..)`".to_string()),
                    opportunity_stage_id: Ok(Default::default()),
                    owner_id: Ok(Default::default()),
                    typed_custom_fields: Ok(Default::default()),
                }
            }
        }

        impl CreateOpportunityBody {
            pub fn account_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.account_id = value
                    .try_into()
                    .map_err(|e| format!("`account_id`: {e}"));
                self
            }

            pub fn amount<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.amount = value.try_into().map_err(|e| format!("`amount`: {e}"));
                self
            }

            pub fn closed_date<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.closed_date = value
                    .try_into()
                    .map_err(|e| format!("`closed_date`: {e}"));
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value.try_into().map_err(|e| format!("`name`: {e}"));
                self
            }

            pub fn opportunity_stage_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.opportunity_stage_id = value
                    .try_into()
                    .map_err(|e| format!("`opportunity_stage_id`: {e}"));
                self
            }

            pub fn owner_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.owner_id = value.try_into().map_err(|e| format!("`owner_id`: {e}"));
                self
            }

            pub fn typed_custom_fields<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.typed_custom_fields = value
                    .try_into()
                    .map_err(|e| format!("`typed_custom_fields`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<CreateOpportunityBody>
        for super::CreateOpportunityBody {
            type Error = super::error::ConversionError;

            fn try_from(
                value: CreateOpportunityBody,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    account_id: value.account_id?,
                    amount: value.amount?,
                    closed_date: value.closed_date?,
                    name: value.name?,
                    opportunity_stage_id: value.opportunity_stage_id?,
                    owner_id: value.owner_id?,
                    typed_custom_fields: value.typed_custom_fields?,
                })
            }
        }

        impl ::std::convert::From<super::CreateOpportunityBody>
        for CreateOpportunityBody {
            fn from(value: super::CreateOpportunityBody) -> Self {
                Self {
                    account_id: Ok(value.account_id),
                    amount: Ok(value.amount),
                    closed_date: Ok(value.closed_date),
                    name: Ok(value.name),
                    opportunity_stage_id: Ok(value.opportunity_stage_id),
                    owner_id: Ok(value.owner_id),
                    typed_custom_fields: Ok(value.typed_custom_fields),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct CreateReportBody {
            date_range: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
            filters: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            group_by: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            metrics: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            pivot_group_by: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            sorts: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for CreateReportBody {
            fn default() -> Self {
                Self {
                    date_range: Ok(Default::default()),
                    filters: Ok(Default::default()),
                    group_by: Ok(Default::default()),
                    metrics: Ok(Default::default()),
                    pivot_group_by: Ok(Default::default()),
                    sorts: Ok(Default::default()),
                }
            }
        }

        impl CreateReportBody {
            pub fn date_range<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.date_range = value
                    .try_into()
                    .map_err(|e| format!("`date_range`: {e}"));
                self
            }

            pub fn filters<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.filters = value.try_into().map_err(|e| format!("`filters`: {e}"));
                self
            }

            pub fn group_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.group_by = value.try_into().map_err(|e| format!("`group_by`: {e}"));
                self
            }

            pub fn metrics<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.metrics = value.try_into().map_err(|e| format!("`metrics`: {e}"));
                self
            }

            pub fn pivot_group_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.pivot_group_by = value
                    .try_into()
                    .map_err(|e| format!("`pivot_group_by`: {e}"));
                self
            }

            pub fn sorts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.sorts = value.try_into().map_err(|e| format!("`sorts`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<CreateReportBody> for super::CreateReportBody {
            type Error = super::error::ConversionError;

            fn try_from(
                value: CreateReportBody,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    date_range: value.date_range?,
                    filters: value.filters?,
                    group_by: value.group_by?,
                    metrics: value.metrics?,
                    pivot_group_by: value.pivot_group_by?,
                    sorts: value.sorts?,
                })
            }
        }

        impl ::std::convert::From<super::CreateReportBody> for CreateReportBody {
            fn from(value: super::CreateReportBody) -> Self {
                Self {
                    date_range: Ok(value.date_range),
                    filters: Ok(value.filters),
                    group_by: Ok(value.group_by),
                    metrics: Ok(value.metrics),
                    pivot_group_by: Ok(value.pivot_group_by),
                    sorts: Ok(value.sorts),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct CreateTaskBody {
            contact_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            due_at: ::std::result::Result<::std::string::String, ::std::string::String>,
            priority: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            status: ::std::result::Result<::std::string::String, ::std::string::String>,
            title: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<::std::string::String, ::std::string::String>,
            user_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for CreateTaskBody {
            fn default() -> Self {
                Self {
                    contact_id: Err(
                        "`contact_id` is missing; set it with `.contact_id(..)`"
                            .to_string(),
                    ),
                    due_at: Err(
                        "`due_at` is missing; set it with `.due_at(..)`".to_string(),
                    ),
                    priority: Ok(Default::default()),
                    status: Err(
                        "`status` is missing; set it with `.status(..)`".to_string(),
                    ),
                    title: Ok(Default::default()),
                    type_: Err(
                        "`type_` is missing; set it with `.type_(..)`".to_string(),
                    ),
                    user_id: Err(
                        "`user_id` is missing; set it with `.user_id(..)`".to_string(),
                    ),
                }
            }
        }

        impl CreateTaskBody {
            pub fn contact_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.contact_id = value
                    .try_into()
                    .map_err(|e| format!("`contact_id`: {e}"));
                self
            }

            pub fn due_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.due_at = value.try_into().map_err(|e| format!("`due_at`: {e}"));
                self
            }

            pub fn priority<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.priority = value.try_into().map_err(|e| format!("`priority`: {e}"));
                self
            }

            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value.try_into().map_err(|e| format!("`status`: {e}"));
                self
            }

            pub fn title<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.title = value.try_into().map_err(|e| format!("`title`: {e}"));
                self
            }

            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value.try_into().map_err(|e| format!("`type_`: {e}"));
                self
            }

            pub fn user_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.user_id = value.try_into().map_err(|e| format!("`user_id`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<CreateTaskBody> for super::CreateTaskBody {
            type Error = super::error::ConversionError;

            fn try_from(
                value: CreateTaskBody,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    contact_id: value.contact_id?,
                    due_at: value.due_at?,
                    priority: value.priority?,
                    status: value.status?,
                    title: value.title?,
                    type_: value.type_?,
                    user_id: value.user_id?,
                })
            }
        }

        impl ::std::convert::From<super::CreateTaskBody> for CreateTaskBody {
            fn from(value: super::CreateTaskBody) -> Self {
                Self {
                    contact_id: Ok(value.contact_id),
                    due_at: Ok(value.due_at),
                    priority: Ok(value.priority),
                    status: Ok(value.status),
                    title: Ok(value.title),
                    type_: Ok(value.type_),
                    user_id: Ok(value.user_id),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct SearchAccountsBody {
            account_label_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            account_stage_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            page: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            per_page: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            q_organization_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            sort_ascending: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            sort_by_field: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for SearchAccountsBody {
            fn default() -> Self {
                Self {
                    account_label_ids: Ok(Default::default()),
                    account_stage_ids: Ok(Default::default()),
                    page: Ok(Default::default()),
                    per_page: Ok(Default::default()),
                    q_organization_name: Ok(Default::default()),
                    sort_ascending: Ok(Default::default()),
                    sort_by_field: Ok(Default::default()),
                }
            }
        }

        impl SearchAccountsBody {
            pub fn account_label_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.account_label_ids = value
                    .try_into()
                    .map_err(|e| format!("`account_label_ids`: {e}"));
                self
            }

            pub fn account_stage_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.account_stage_ids = value
                    .try_into()
                    .map_err(|e| format!("`account_stage_ids`: {e}"));
                self
            }

            pub fn page<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.page = value.try_into().map_err(|e| format!("`page`: {e}"));
                self
            }

            pub fn per_page<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.per_page = value.try_into().map_err(|e| format!("`per_page`: {e}"));
                self
            }

            pub fn q_organization_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.q_organization_name = value
                    .try_into()
                    .map_err(|e| format!("`q_organization_name`: {e}"));
                self
            }

            pub fn sort_ascending<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.sort_ascending = value
                    .try_into()
                    .map_err(|e| format!("`sort_ascending`: {e}"));
                self
            }

            pub fn sort_by_field<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.sort_by_field = value
                    .try_into()
                    .map_err(|e| format!("`sort_by_field`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<SearchAccountsBody> for super::SearchAccountsBody {
            type Error = super::error::ConversionError;

            fn try_from(
                value: SearchAccountsBody,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    account_label_ids: value.account_label_ids?,
                    account_stage_ids: value.account_stage_ids?,
                    page: value.page?,
                    per_page: value.per_page?,
                    q_organization_name: value.q_organization_name?,
                    sort_ascending: value.sort_ascending?,
                    sort_by_field: value.sort_by_field?,
                })
            }
        }

        impl ::std::convert::From<super::SearchAccountsBody> for SearchAccountsBody {
            fn from(value: super::SearchAccountsBody) -> Self {
                Self {
                    account_label_ids: Ok(value.account_label_ids),
                    account_stage_ids: Ok(value.account_stage_ids),
                    page: Ok(value.page),
                    per_page: Ok(value.per_page),
                    q_organization_name: Ok(value.q_organization_name),
                    sort_ascending: Ok(value.sort_ascending),
                    sort_by_field: Ok(value.sort_by_field),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct SearchContactsBody {
            contact_label_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            contact_stage_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            page: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            per_page: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            q_keywords: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            sort_ascending: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            sort_by_field: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for SearchContactsBody {
            fn default() -> Self {
                Self {
                    contact_label_ids: Ok(Default::default()),
                    contact_stage_ids: Ok(Default::default()),
                    page: Ok(Default::default()),
                    per_page: Ok(Default::default()),
                    q_keywords: Ok(Default::default()),
                    sort_ascending: Ok(Default::default()),
                    sort_by_field: Ok(Default::default()),
                }
            }
        }

        impl SearchContactsBody {
            pub fn contact_label_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.contact_label_ids = value
                    .try_into()
                    .map_err(|e| format!("`contact_label_ids`: {e}"));
                self
            }

            pub fn contact_stage_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.contact_stage_ids = value
                    .try_into()
                    .map_err(|e| format!("`contact_stage_ids`: {e}"));
                self
            }

            pub fn page<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.page = value.try_into().map_err(|e| format!("`page`: {e}"));
                self
            }

            pub fn per_page<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.per_page = value.try_into().map_err(|e| format!("`per_page`: {e}"));
                self
            }

            pub fn q_keywords<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.q_keywords = value
                    .try_into()
                    .map_err(|e| format!("`q_keywords`: {e}"));
                self
            }

            pub fn sort_ascending<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.sort_ascending = value
                    .try_into()
                    .map_err(|e| format!("`sort_ascending`: {e}"));
                self
            }

            pub fn sort_by_field<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.sort_by_field = value
                    .try_into()
                    .map_err(|e| format!("`sort_by_field`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<SearchContactsBody> for super::SearchContactsBody {
            type Error = super::error::ConversionError;

            fn try_from(
                value: SearchContactsBody,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    contact_label_ids: value.contact_label_ids?,
                    contact_stage_ids: value.contact_stage_ids?,
                    page: value.page?,
                    per_page: value.per_page?,
                    q_keywords: value.q_keywords?,
                    sort_ascending: value.sort_ascending?,
                    sort_by_field: value.sort_by_field?,
                })
            }
        }

        impl ::std::convert::From<super::SearchContactsBody> for SearchContactsBody {
            fn from(value: super::SearchContactsBody) -> Self {
                Self {
                    contact_label_ids: Ok(value.contact_label_ids),
                    contact_stage_ids: Ok(value.contact_stage_ids),
                    page: Ok(value.page),
                    per_page: Ok(value.per_page),
                    q_keywords: Ok(value.q_keywords),
                    sort_ascending: Ok(value.sort_ascending),
                    sort_by_field: Ok(value.sort_by_field),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct UpdateAccountBody {
            account_stage_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            domain: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            owner_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            phone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            raw_address: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            typed_custom_fields: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for UpdateAccountBody {
            fn default() -> Self {
                Self {
                    account_stage_id: Ok(Default::default()),
                    domain: Ok(Default::default()),
                    name: Ok(Default::default()),
                    owner_id: Ok(Default::default()),
                    phone: Ok(Default::default()),
                    raw_address: Ok(Default::default()),
                    typed_custom_fields: Ok(Default::default()),
                }
            }
        }

        impl UpdateAccountBody {
            pub fn account_stage_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.account_stage_id = value
                    .try_into()
                    .map_err(|e| format!("`account_stage_id`: {e}"));
                self
            }

            pub fn domain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.domain = value.try_into().map_err(|e| format!("`domain`: {e}"));
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value.try_into().map_err(|e| format!("`name`: {e}"));
                self
            }

            pub fn owner_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.owner_id = value.try_into().map_err(|e| format!("`owner_id`: {e}"));
                self
            }

            pub fn phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.phone = value.try_into().map_err(|e| format!("`phone`: {e}"));
                self
            }

            pub fn raw_address<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.raw_address = value
                    .try_into()
                    .map_err(|e| format!("`raw_address`: {e}"));
                self
            }

            pub fn typed_custom_fields<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.typed_custom_fields = value
                    .try_into()
                    .map_err(|e| format!("`typed_custom_fields`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<UpdateAccountBody> for super::UpdateAccountBody {
            type Error = super::error::ConversionError;

            fn try_from(
                value: UpdateAccountBody,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    account_stage_id: value.account_stage_id?,
                    domain: value.domain?,
                    name: value.name?,
                    owner_id: value.owner_id?,
                    phone: value.phone?,
                    raw_address: value.raw_address?,
                    typed_custom_fields: value.typed_custom_fields?,
                })
            }
        }

        impl ::std::convert::From<super::UpdateAccountBody> for UpdateAccountBody {
            fn from(value: super::UpdateAccountBody) -> Self {
                Self {
                    account_stage_id: Ok(value.account_stage_id),
                    domain: Ok(value.domain),
                    name: Ok(value.name),
                    owner_id: Ok(value.owner_id),
                    phone: Ok(value.phone),
                    raw_address: Ok(value.raw_address),
                    typed_custom_fields: Ok(value.typed_custom_fields),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct UpdateContactBody {
            account_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            contact_stage_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            corporate_phone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            direct_phone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            first_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            home_phone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            label_names: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            last_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            mobile_phone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            organization_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            other_phone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            present_raw_address: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            title: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            typed_custom_fields: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
            website_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for UpdateContactBody {
            fn default() -> Self {
                Self {
                    account_id: Ok(Default::default()),
                    contact_stage_id: Ok(Default::default()),
                    corporate_phone: Ok(Default::default()),
                    direct_phone: Ok(Default::default()),
                    email: Ok(Default::default()),
                    first_name: Ok(Default::default()),
                    home_phone: Ok(Default::default()),
                    label_names: Ok(Default::default()),
                    last_name: Ok(Default::default()),
                    mobile_phone: Ok(Default::default()),
                    organization_name: Ok(Default::default()),
                    other_phone: Ok(Default::default()),
                    present_raw_address: Ok(Default::default()),
                    title: Ok(Default::default()),
                    typed_custom_fields: Ok(Default::default()),
                    website_url: Ok(Default::default()),
                }
            }
        }

        impl UpdateContactBody {
            pub fn account_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.account_id = value
                    .try_into()
                    .map_err(|e| format!("`account_id`: {e}"));
                self
            }

            pub fn contact_stage_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.contact_stage_id = value
                    .try_into()
                    .map_err(|e| format!("`contact_stage_id`: {e}"));
                self
            }

            pub fn corporate_phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.corporate_phone = value
                    .try_into()
                    .map_err(|e| format!("`corporate_phone`: {e}"));
                self
            }

            pub fn direct_phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.direct_phone = value
                    .try_into()
                    .map_err(|e| format!("`direct_phone`: {e}"));
                self
            }

            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value.try_into().map_err(|e| format!("`email`: {e}"));
                self
            }

            pub fn first_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.first_name = value
                    .try_into()
                    .map_err(|e| format!("`first_name`: {e}"));
                self
            }

            pub fn home_phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.home_phone = value
                    .try_into()
                    .map_err(|e| format!("`home_phone`: {e}"));
                self
            }

            pub fn label_names<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.label_names = value
                    .try_into()
                    .map_err(|e| format!("`label_names`: {e}"));
                self
            }

            pub fn last_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.last_name = value
                    .try_into()
                    .map_err(|e| format!("`last_name`: {e}"));
                self
            }

            pub fn mobile_phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.mobile_phone = value
                    .try_into()
                    .map_err(|e| format!("`mobile_phone`: {e}"));
                self
            }

            pub fn organization_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.organization_name = value
                    .try_into()
                    .map_err(|e| format!("`organization_name`: {e}"));
                self
            }

            pub fn other_phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.other_phone = value
                    .try_into()
                    .map_err(|e| format!("`other_phone`: {e}"));
                self
            }

            pub fn present_raw_address<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.present_raw_address = value
                    .try_into()
                    .map_err(|e| format!("`present_raw_address`: {e}"));
                self
            }

            pub fn title<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.title = value.try_into().map_err(|e| format!("`title`: {e}"));
                self
            }

            pub fn typed_custom_fields<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.typed_custom_fields = value
                    .try_into()
                    .map_err(|e| format!("`typed_custom_fields`: {e}"));
                self
            }

            pub fn website_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.website_url = value
                    .try_into()
                    .map_err(|e| format!("`website_url`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<UpdateContactBody> for super::UpdateContactBody {
            type Error = super::error::ConversionError;

            fn try_from(
                value: UpdateContactBody,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    account_id: value.account_id?,
                    contact_stage_id: value.contact_stage_id?,
                    corporate_phone: value.corporate_phone?,
                    direct_phone: value.direct_phone?,
                    email: value.email?,
                    first_name: value.first_name?,
                    home_phone: value.home_phone?,
                    label_names: value.label_names?,
                    last_name: value.last_name?,
                    mobile_phone: value.mobile_phone?,
                    organization_name: value.organization_name?,
                    other_phone: value.other_phone?,
                    present_raw_address: value.present_raw_address?,
                    title: value.title?,
                    typed_custom_fields: value.typed_custom_fields?,
                    website_url: value.website_url?,
                })
            }
        }

        impl ::std::convert::From<super::UpdateContactBody> for UpdateContactBody {
            fn from(value: super::UpdateContactBody) -> Self {
                Self {
                    account_id: Ok(value.account_id),
                    contact_stage_id: Ok(value.contact_stage_id),
                    corporate_phone: Ok(value.corporate_phone),
                    direct_phone: Ok(value.direct_phone),
                    email: Ok(value.email),
                    first_name: Ok(value.first_name),
                    home_phone: Ok(value.home_phone),
                    label_names: Ok(value.label_names),
                    last_name: Ok(value.last_name),
                    mobile_phone: Ok(value.mobile_phone),
                    organization_name: Ok(value.organization_name),
                    other_phone: Ok(value.other_phone),
                    present_raw_address: Ok(value.present_raw_address),
                    title: Ok(value.title),
                    typed_custom_fields: Ok(value.typed_custom_fields),
                    website_url: Ok(value.website_url),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct UpdateOpportunityBody {
            amount: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
            closed_date: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            opportunity_stage_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            owner_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            typed_custom_fields: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for UpdateOpportunityBody {
            fn default() -> Self {
                Self {
                    amount: Ok(Default::default()),
                    closed_date: Ok(Default::default()),
                    name: Ok(Default::default()),
                    opportunity_stage_id: Ok(Default::default()),
                    owner_id: Ok(Default::default()),
                    typed_custom_fields: Ok(Default::default()),
                }
            }
        }

        impl UpdateOpportunityBody {
            pub fn amount<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.amount = value.try_into().map_err(|e| format!("`amount`: {e}"));
                self
            }

            pub fn closed_date<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.closed_date = value
                    .try_into()
                    .map_err(|e| format!("`closed_date`: {e}"));
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value.try_into().map_err(|e| format!("`name`: {e}"));
                self
            }

            pub fn opportunity_stage_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.opportunity_stage_id = value
                    .try_into()
                    .map_err(|e| format!("`opportunity_stage_id`: {e}"));
                self
            }

            pub fn owner_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.owner_id = value.try_into().map_err(|e| format!("`owner_id`: {e}"));
                self
            }

            pub fn typed_custom_fields<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.typed_custom_fields = value
                    .try_into()
                    .map_err(|e| format!("`typed_custom_fields`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<UpdateOpportunityBody>
        for super::UpdateOpportunityBody {
            type Error = super::error::ConversionError;

            fn try_from(
                value: UpdateOpportunityBody,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    amount: value.amount?,
                    closed_date: value.closed_date?,
                    name: value.name?,
                    opportunity_stage_id: value.opportunity_stage_id?,
                    owner_id: value.owner_id?,
                    typed_custom_fields: value.typed_custom_fields?,
                })
            }
        }

        impl ::std::convert::From<super::UpdateOpportunityBody>
        for UpdateOpportunityBody {
            fn from(value: super::UpdateOpportunityBody) -> Self {
                Self {
                    amount: Ok(value.amount),
                    closed_date: Ok(value.closed_date),
                    name: Ok(value.name),
                    opportunity_stage_id: Ok(value.opportunity_stage_id),
                    owner_id: Ok(value.owner_id),
                    typed_custom_fields: Ok(value.typed_custom_fields),
                }
            }
        }
    }

    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);

        impl ::std::error::Error for ConversionError {}

        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }

        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}

/// Client for apollo
///
/// People, companies, contacts, deals and sequences by Apollo.
///
/// Version: 1.0.0
///
/// Sends no `api-version` header: the version is that of the document, not of the server.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: client_runtime::Call,
}

impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: client_runtime::Call,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}

impl ClientInfo<client_runtime::Call> for Client {
    fn api_version() -> &'static str {
        "1.0.0"
    }

    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }

    fn client(&self) -> &reqwest::Client {
        &self.client
    }

    fn inner(&self) -> &client_runtime::Call {
        &self.inner
    }
}

const _: () = {
    fn assert_client_hooks()
    where
        Client: ClientHooks<client_runtime::Call>,
    {}
};

impl Client {
    /// Match a person
    ///
    /// Sends a `POST` request to `/apollo/people/match`
    pub fn match_person(&self) -> builder::MatchPerson<'_> {
        builder::MatchPerson::new(self)
    }

    /// Match several people
    ///
    /// Sends a `POST` request to `/apollo/people/bulk_match`
    pub fn bulk_match_people(&self) -> builder::BulkMatchPeople<'_> {
        builder::BulkMatchPeople::new(self)
    }

    /// Enrich an organization
    ///
    /// Sends a `GET` request to `/apollo/organizations/enrich`
    pub fn enrich_organization(&self) -> builder::EnrichOrganization<'_> {
        builder::EnrichOrganization::new(self)
    }

    /// Enrich several organizations
    ///
    /// Sends a `POST` request to `/apollo/organizations/bulk_enrich`
    pub fn bulk_enrich_organizations(&self) -> builder::BulkEnrichOrganizations<'_> {
        builder::BulkEnrichOrganizations::new(self)
    }

    /// Search people
    ///
    /// Sends a `POST` request to `/apollo/mixed_people/api_search`
    pub fn search_people(&self) -> builder::SearchPeople<'_> {
        builder::SearchPeople::new(self)
    }

    /// Search companies
    ///
    /// Sends a `POST` request to `/apollo/mixed_companies/search`
    pub fn search_companies(&self) -> builder::SearchCompanies<'_> {
        builder::SearchCompanies::new(self)
    }

    /// List job postings of an organization
    ///
    /// Sends a `GET` request to `/apollo/organizations/{organization_id}/job_postings`
    pub fn list_organization_job_postings(
        &self,
    ) -> builder::ListOrganizationJobPostings<'_> {
        builder::ListOrganizationJobPostings::new(self)
    }

    /// Get an organization
    ///
    /// Sends a `GET` request to `/apollo/organizations/{id}`
    pub fn get_organization(&self) -> builder::GetOrganization<'_> {
        builder::GetOrganization::new(self)
    }

    /// Search news articles
    ///
    /// Sends a `POST` request to `/apollo/news_articles/search`
    pub fn search_news_articles(&self) -> builder::SearchNewsArticles<'_> {
        builder::SearchNewsArticles::new(self)
    }

    /// Create an account
    ///
    /// Sends a `POST` request to `/apollo/accounts`
    pub fn create_account(&self) -> builder::CreateAccount<'_> {
        builder::CreateAccount::new(self)
    }

    /// Update an account
    ///
    /// Sends a `PATCH` request to `/apollo/accounts/{account_id}`
    pub fn update_account(&self) -> builder::UpdateAccount<'_> {
        builder::UpdateAccount::new(self)
    }

    /// Create several accounts
    ///
    /// Sends a `POST` request to `/apollo/accounts/bulk_create`
    pub fn bulk_create_accounts(&self) -> builder::BulkCreateAccounts<'_> {
        builder::BulkCreateAccounts::new(self)
    }

    /// Update several accounts
    ///
    /// Sends a `POST` request to `/apollo/accounts/bulk_update`
    pub fn bulk_update_accounts(&self) -> builder::BulkUpdateAccounts<'_> {
        builder::BulkUpdateAccounts::new(self)
    }

    /// Search accounts
    ///
    /// Sends a `POST` request to `/apollo/accounts/search`
    pub fn search_accounts(&self) -> builder::SearchAccounts<'_> {
        builder::SearchAccounts::new(self)
    }

    /// Get an account
    ///
    /// Sends a `GET` request to `/apollo/accounts/{id}`
    pub fn get_account(&self) -> builder::GetAccount<'_> {
        builder::GetAccount::new(self)
    }

    /// Update owners of accounts
    ///
    /// Sends a `POST` request to `/apollo/accounts/update_owners`
    pub fn update_accounts_owners(&self) -> builder::UpdateAccountsOwners<'_> {
        builder::UpdateAccountsOwners::new(self)
    }

    /// List account stages
    ///
    /// Sends a `GET` request to `/apollo/account_stages`
    pub fn list_account_stages(&self) -> builder::ListAccountStages<'_> {
        builder::ListAccountStages::new(self)
    }

    /// Create a contact
    ///
    /// Sends a `POST` request to `/apollo/contacts`
    pub fn create_contact(&self) -> builder::CreateContact<'_> {
        builder::CreateContact::new(self)
    }

    /// Get a contact
    ///
    /// Sends a `GET` request to `/apollo/contacts/{contact_id}`
    pub fn get_contact(&self) -> builder::GetContact<'_> {
        builder::GetContact::new(self)
    }

    /// Update a contact
    ///
    /// Sends a `PATCH` request to `/apollo/contacts/{contact_id}`
    pub fn update_contact(&self) -> builder::UpdateContact<'_> {
        builder::UpdateContact::new(self)
    }

    /// Create several contacts
    ///
    /// Sends a `POST` request to `/apollo/contacts/bulk_create`
    pub fn bulk_create_contacts(&self) -> builder::BulkCreateContacts<'_> {
        builder::BulkCreateContacts::new(self)
    }

    /// Update several contacts
    ///
    /// Sends a `POST` request to `/apollo/contacts/bulk_update`
    pub fn bulk_update_contacts(&self) -> builder::BulkUpdateContacts<'_> {
        builder::BulkUpdateContacts::new(self)
    }

    /// Search contacts
    ///
    /// Sends a `POST` request to `/apollo/contacts/search`
    pub fn search_contacts(&self) -> builder::SearchContacts<'_> {
        builder::SearchContacts::new(self)
    }

    /// Update stages of contacts
    ///
    /// Sends a `POST` request to `/apollo/contacts/update_stages`
    pub fn update_contacts_stages(&self) -> builder::UpdateContactsStages<'_> {
        builder::UpdateContactsStages::new(self)
    }

    /// Update owners of contacts
    ///
    /// Sends a `POST` request to `/apollo/contacts/update_owners`
    pub fn update_contacts_owners(&self) -> builder::UpdateContactsOwners<'_> {
        builder::UpdateContactsOwners::new(self)
    }

    /// List contact stages
    ///
    /// Sends a `GET` request to `/apollo/contact_stages`
    pub fn list_contact_stages(&self) -> builder::ListContactStages<'_> {
        builder::ListContactStages::new(self)
    }

    /// Create an opportunity
    ///
    /// Sends a `POST` request to `/apollo/opportunities`
    pub fn create_opportunity(&self) -> builder::CreateOpportunity<'_> {
        builder::CreateOpportunity::new(self)
    }

    /// Search opportunities
    ///
    /// Sends a `GET` request to `/apollo/opportunities/search`
    pub fn search_opportunities(&self) -> builder::SearchOpportunities<'_> {
        builder::SearchOpportunities::new(self)
    }

    /// Get an opportunity
    ///
    /// Sends a `GET` request to `/apollo/opportunities/{opportunity_id}`
    pub fn get_opportunity(&self) -> builder::GetOpportunity<'_> {
        builder::GetOpportunity::new(self)
    }

    /// Update an opportunity
    ///
    /// Sends a `PATCH` request to `/apollo/opportunities/{opportunity_id}`
    pub fn update_opportunity(&self) -> builder::UpdateOpportunity<'_> {
        builder::UpdateOpportunity::new(self)
    }

    /// List opportunity stages
    ///
    /// Sends a `GET` request to `/apollo/opportunity_stages`
    pub fn list_opportunity_stages(&self) -> builder::ListOpportunityStages<'_> {
        builder::ListOpportunityStages::new(self)
    }

    /// Search sequences
    ///
    /// Sends a `POST` request to `/apollo/emailer_campaigns/search`
    pub fn search_sequences(&self) -> builder::SearchSequences<'_> {
        builder::SearchSequences::new(self)
    }

    /// Add contact ids of sequences
    ///
    /// Sends a `POST` request to `/apollo/emailer_campaigns/{sequence_id}/add_contact_ids`
    pub fn add_contacts_to_sequence(&self) -> builder::AddContactsToSequence<'_> {
        builder::AddContactsToSequence::new(self)
    }

    /// Remove or stop contact ids of sequences
    ///
    /// Sends a `POST` request to `/apollo/emailer_campaigns/remove_or_stop_contact_ids`
    pub fn remove_contacts_from_sequences(
        &self,
    ) -> builder::RemoveContactsFromSequences<'_> {
        builder::RemoveContactsFromSequences::new(self)
    }

    /// Approve a sequence
    ///
    /// Sends a `POST` request to `/apollo/emailer_campaigns/{sequence_id}/approve`
    pub fn approve_sequence(&self) -> builder::ApproveSequence<'_> {
        builder::ApproveSequence::new(self)
    }

    /// Abort a sequence
    ///
    /// Sends a `POST` request to `/apollo/emailer_campaigns/{sequence_id}/abort`
    pub fn abort_sequence(&self) -> builder::AbortSequence<'_> {
        builder::AbortSequence::new(self)
    }

    /// Archive a sequence
    ///
    /// Sends a `POST` request to `/apollo/emailer_campaigns/{sequence_id}/archive`
    pub fn archive_sequence(&self) -> builder::ArchiveSequence<'_> {
        builder::ArchiveSequence::new(self)
    }

    /// Search messages
    ///
    /// Sends a `GET` request to `/apollo/emailer_messages/search`
    pub fn search_messages(&self) -> builder::SearchMessages<'_> {
        builder::SearchMessages::new(self)
    }

    /// List activities of a message
    ///
    /// Sends a `GET` request to `/apollo/emailer_messages/{id}/activities`
    pub fn list_message_activities(&self) -> builder::ListMessageActivities<'_> {
        builder::ListMessageActivities::new(self)
    }

    /// Create a task
    ///
    /// Sends a `POST` request to `/apollo/tasks`
    pub fn create_task(&self) -> builder::CreateTask<'_> {
        builder::CreateTask::new(self)
    }

    /// Create several tasks
    ///
    /// Sends a `POST` request to `/apollo/tasks/bulk_create`
    pub fn bulk_create_tasks(&self) -> builder::BulkCreateTasks<'_> {
        builder::BulkCreateTasks::new(self)
    }

    /// Search tasks
    ///
    /// Sends a `POST` request to `/apollo/tasks/search`
    pub fn search_tasks(&self) -> builder::SearchTasks<'_> {
        builder::SearchTasks::new(self)
    }

    /// Reports sync report
    ///
    /// Sends a `POST` request to `/apollo/reports/sync_report`
    pub fn create_report(&self) -> builder::CreateReport<'_> {
        builder::CreateReport::new(self)
    }

    /// Create a phone call
    ///
    /// Sends a `POST` request to `/apollo/phone_calls`
    pub fn create_phone_call(&self) -> builder::CreatePhoneCall<'_> {
        builder::CreatePhoneCall::new(self)
    }

    /// Search phone calls
    ///
    /// Sends a `GET` request to `/apollo/phone_calls/search`
    pub fn search_phone_calls(&self) -> builder::SearchPhoneCalls<'_> {
        builder::SearchPhoneCalls::new(self)
    }

    /// Replace a phone call
    ///
    /// Sends a `PUT` request to `/apollo/phone_calls/{id}`
    pub fn update_phone_call(&self) -> builder::UpdatePhoneCall<'_> {
        builder::UpdatePhoneCall::new(self)
    }

    /// Usage stats api usage stats
    ///
    /// Sends a `POST` request to `/apollo/usage_stats/api_usage_stats`
    pub fn get_usage_stats(&self) -> builder::GetUsageStats<'_> {
        builder::GetUsageStats::new(self)
    }

    /// Search users
    ///
    /// Sends a `GET` request to `/apollo/users/search`
    pub fn search_users(&self) -> builder::SearchUsers<'_> {
        builder::SearchUsers::new(self)
    }

    /// List email accounts
    ///
    /// Sends a `GET` request to `/apollo/email_accounts`
    pub fn list_email_accounts(&self) -> builder::ListEmailAccounts<'_> {
        builder::ListEmailAccounts::new(self)
    }

    /// List labels
    ///
    /// Sends a `GET` request to `/apollo/labels`
    pub fn list_labels(&self) -> builder::ListLabels<'_> {
        builder::ListLabels::new(self)
    }

    /// List typed custom fields
    ///
    /// Sends a `GET` request to `/apollo/typed_custom_fields`
    pub fn list_typed_custom_fields(&self) -> builder::ListTypedCustomFields<'_> {
        builder::ListTypedCustomFields::new(self)
    }

    /// List fields
    ///
    /// Sends a `GET` request to `/apollo/fields`
    pub fn list_fields(&self) -> builder::ListFields<'_> {
        builder::ListFields::new(self)
    }

    /// Create a field
    ///
    /// Sends a `POST` request to `/apollo/fields`
    pub fn create_field(&self) -> builder::CreateField<'_> {
        builder::CreateField::new(self)
    }

    /// List notes
    ///
    /// Sends a `GET` request to `/apollo/notes`
    pub fn list_notes(&self) -> builder::ListNotes<'_> {
        builder::ListNotes::new(self)
    }
}

/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };

    /// Builder for [`Client::match_person`]
    ///
    /// [`Client::match_person`]: super::Client::match_person
    #[derive(Debug, Clone)]
    pub struct MatchPerson<'a> {
        client: &'a super::Client,
        domain: Result<Option<::std::string::String>, String>,
        email: Result<Option<::std::string::String>, String>,
        first_name: Result<Option<::std::string::String>, String>,
        hashed_email: Result<Option<::std::string::String>, String>,
        id: Result<Option<::std::string::String>, String>,
        last_name: Result<Option<::std::string::String>, String>,
        linkedin_url: Result<Option<::std::string::String>, String>,
        name: Result<Option<::std::string::String>, String>,
        organization_name: Result<Option<::std::string::String>, String>,
        reveal_personal_emails: Result<Option<bool>, String>,
        reveal_phone_number: Result<Option<bool>, String>,
        run_waterfall_email: Result<Option<bool>, String>,
        run_waterfall_phone: Result<Option<bool>, String>,
        webhook_url: Result<Option<::std::string::String>, String>,
    }

    impl<'a> MatchPerson<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                domain: Ok(None),
                email: Ok(None),
                first_name: Ok(None),
                hashed_email: Ok(None),
                id: Ok(None),
                last_name: Ok(None),
                linkedin_url: Ok(None),
                name: Ok(None),
                organization_name: Ok(None),
                reveal_personal_emails: Ok(None),
                reveal_phone_number: Ok(None),
                run_waterfall_email: Ok(None),
                run_waterfall_phone: Ok(None),
                webhook_url: Ok(None),
            }
        }

        pub fn domain<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.domain = value
                .try_into()
                .map(Some)
                .map_err(|_| "`domain` cannot be read as `String`".to_string());
            self
        }

        pub fn email<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.email = value
                .try_into()
                .map(Some)
                .map_err(|_| "`email` cannot be read as `String`".to_string());
            self
        }

        pub fn first_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.first_name = value
                .try_into()
                .map(Some)
                .map_err(|_| "`first_name` cannot be read as `String`".to_string());
            self
        }

        pub fn hashed_email<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.hashed_email = value
                .try_into()
                .map(Some)
                .map_err(|_| "`hashed_email` cannot be read as `String`".to_string());
            self
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "`id` cannot be read as `String`".to_string());
            self
        }

        pub fn last_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.last_name = value
                .try_into()
                .map(Some)
                .map_err(|_| "`last_name` cannot be read as `String`".to_string());
            self
        }

        pub fn linkedin_url<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.linkedin_url = value
                .try_into()
                .map(Some)
                .map_err(|_| "`linkedin_url` cannot be read as `String`".to_string());
            self
        }

        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.name = value
                .try_into()
                .map(Some)
                .map_err(|_| "`name` cannot be read as `String`".to_string());
            self
        }

        pub fn organization_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_name = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`organization_name` cannot be read as `String`".to_string()
                });
            self
        }

        pub fn reveal_personal_emails<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.reveal_personal_emails = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`reveal_personal_emails` cannot be read as `bool`".to_string()
                });
            self
        }

        pub fn reveal_phone_number<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.reveal_phone_number = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`reveal_phone_number` cannot be read as `bool`".to_string()
                });
            self
        }

        pub fn run_waterfall_email<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.run_waterfall_email = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`run_waterfall_email` cannot be read as `bool`".to_string()
                });
            self
        }

        pub fn run_waterfall_phone<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.run_waterfall_phone = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`run_waterfall_phone` cannot be read as `bool`".to_string()
                });
            self
        }

        pub fn webhook_url<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.webhook_url = value
                .try_into()
                .map(Some)
                .map_err(|_| "`webhook_url` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `POST` request to `/apollo/people/match`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::MatchPersonResponse>, Error<()>> {
            let Self {
                client,
                domain,
                email,
                first_name,
                hashed_email,
                id,
                last_name,
                linkedin_url,
                name,
                organization_name,
                reveal_personal_emails,
                reveal_phone_number,
                run_waterfall_email,
                run_waterfall_phone,
                webhook_url,
            } = self;
            let domain = domain.map_err(Error::InvalidRequest)?;
            let email = email.map_err(Error::InvalidRequest)?;
            let first_name = first_name.map_err(Error::InvalidRequest)?;
            let hashed_email = hashed_email.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_name = last_name.map_err(Error::InvalidRequest)?;
            let linkedin_url = linkedin_url.map_err(Error::InvalidRequest)?;
            let name = name.map_err(Error::InvalidRequest)?;
            let organization_name = organization_name.map_err(Error::InvalidRequest)?;
            let reveal_personal_emails = reveal_personal_emails
                .map_err(Error::InvalidRequest)?;
            let reveal_phone_number = reveal_phone_number
                .map_err(Error::InvalidRequest)?;
            let run_waterfall_email = run_waterfall_email
                .map_err(Error::InvalidRequest)?;
            let run_waterfall_phone = run_waterfall_phone
                .map_err(Error::InvalidRequest)?;
            let webhook_url = webhook_url.map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/people/match", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("domain", &domain))
                .query(&progenitor_client::QueryParam::new("email", &email))
                .query(&progenitor_client::QueryParam::new("first_name", &first_name))
                .query(
                    &progenitor_client::QueryParam::new("hashed_email", &hashed_email),
                )
                .query(&progenitor_client::QueryParam::new("id", &id))
                .query(&progenitor_client::QueryParam::new("last_name", &last_name))
                .query(
                    &progenitor_client::QueryParam::new("linkedin_url", &linkedin_url),
                )
                .query(&progenitor_client::QueryParam::new("name", &name))
                .query(
                    &progenitor_client::QueryParam::new(
                        "organization_name",
                        &organization_name,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "reveal_personal_emails",
                        &reveal_personal_emails,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "reveal_phone_number",
                        &reveal_phone_number,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "run_waterfall_email",
                        &run_waterfall_email,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "run_waterfall_phone",
                        &run_waterfall_phone,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("webhook_url", &webhook_url))
                .build()?;
            let info = OperationInfo {
                operation_id: "match_person",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::bulk_match_people`]
    ///
    /// [`Client::bulk_match_people`]: super::Client::bulk_match_people
    #[derive(Debug, Clone)]
    pub struct BulkMatchPeople<'a> {
        client: &'a super::Client,
        reveal_personal_emails: Result<Option<bool>, String>,
        reveal_phone_number: Result<Option<bool>, String>,
        run_waterfall_email: Result<Option<bool>, String>,
        run_waterfall_phone: Result<Option<bool>, String>,
        webhook_url: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::BulkMatchPeopleBody, String>,
    }

    impl<'a> BulkMatchPeople<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                reveal_personal_emails: Ok(None),
                reveal_phone_number: Ok(None),
                run_waterfall_email: Ok(None),
                run_waterfall_phone: Ok(None),
                webhook_url: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn reveal_personal_emails<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.reveal_personal_emails = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`reveal_personal_emails` cannot be read as `bool`".to_string()
                });
            self
        }

        pub fn reveal_phone_number<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.reveal_phone_number = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`reveal_phone_number` cannot be read as `bool`".to_string()
                });
            self
        }

        pub fn run_waterfall_email<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.run_waterfall_email = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`run_waterfall_email` cannot be read as `bool`".to_string()
                });
            self
        }

        pub fn run_waterfall_phone<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.run_waterfall_phone = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`run_waterfall_phone` cannot be read as `bool`".to_string()
                });
            self
        }

        pub fn webhook_url<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.webhook_url = value
                .try_into()
                .map(Some)
                .map_err(|_| "`webhook_url` cannot be read as `String`".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BulkMatchPeopleBody>,
            <V as std::convert::TryInto<
                types::BulkMatchPeopleBody,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("`body`: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::BulkMatchPeopleBody,
            ) -> types::builder::BulkMatchPeopleBody,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/apollo/people/bulk_match`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::BulkMatchPeopleResponse>, Error<()>> {
            let Self {
                client,
                reveal_personal_emails,
                reveal_phone_number,
                run_waterfall_email,
                run_waterfall_phone,
                webhook_url,
                body,
            } = self;
            let reveal_personal_emails = reveal_personal_emails
                .map_err(Error::InvalidRequest)?;
            let reveal_phone_number = reveal_phone_number
                .map_err(Error::InvalidRequest)?;
            let run_waterfall_email = run_waterfall_email
                .map_err(Error::InvalidRequest)?;
            let run_waterfall_phone = run_waterfall_phone
                .map_err(Error::InvalidRequest)?;
            let webhook_url = webhook_url.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::BulkMatchPeopleBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/people/bulk_match", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(
                    &progenitor_client::QueryParam::new(
                        "reveal_personal_emails",
                        &reveal_personal_emails,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "reveal_phone_number",
                        &reveal_phone_number,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "run_waterfall_email",
                        &run_waterfall_email,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "run_waterfall_phone",
                        &run_waterfall_phone,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("webhook_url", &webhook_url))
                .build()?;
            let info = OperationInfo {
                operation_id: "bulk_match_people",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::enrich_organization`]
    ///
    /// [`Client::enrich_organization`]: super::Client::enrich_organization
    #[derive(Debug, Clone)]
    pub struct EnrichOrganization<'a> {
        client: &'a super::Client,
        domain: Result<::std::string::String, String>,
    }

    impl<'a> EnrichOrganization<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                domain: Err("`domain` is missing; set it with `.domain(..)`".to_string()),
            }
        }

        pub fn domain<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.domain = value
                .try_into()
                .map_err(|_| "`domain` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/apollo/organizations/enrich`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::EnrichOrganizationResponse>, Error<()>> {
            let Self { client, domain } = self;
            let domain = domain.map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/organizations/enrich", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("domain", &domain))
                .build()?;
            let info = OperationInfo {
                operation_id: "enrich_organization",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::bulk_enrich_organizations`]
    ///
    /// [`Client::bulk_enrich_organizations`]: super::Client::bulk_enrich_organizations
    #[derive(Debug, Clone)]
    pub struct BulkEnrichOrganizations<'a> {
        client: &'a super::Client,
        domains: Result<::std::vec::Vec<::std::string::String>, String>,
    }

    impl<'a> BulkEnrichOrganizations<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                domains: Err(
                    "`domains` is missing; set it with `.domains(..)`".to_string(),
                ),
            }
        }

        pub fn domains<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.domains = value
                .try_into()
                .map_err(|_| {
                    "`domains` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        /// Sends a `POST` request to `/apollo/organizations/bulk_enrich`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::BulkEnrichOrganizationsResponse>, Error<()>> {
            let Self { client, domains } = self;
            let domains = domains.map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/organizations/bulk_enrich", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("domains[]", &domains))
                .build()?;
            let info = OperationInfo {
                operation_id: "bulk_enrich_organizations",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::search_people`]
    ///
    /// [`Client::search_people`]: super::Client::search_people
    #[derive(Debug, Clone)]
    pub struct SearchPeople<'a> {
        client: &'a super::Client,
        contact_email_status: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        currently_not_using_any_of_technology_uids: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        currently_using_all_of_technology_uids: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        currently_using_any_of_technology_uids: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        include_similar_titles: Result<Option<bool>, String>,
        organization_ids: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        organization_job_locations: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        organization_job_posted_at_range_max: Result<
            Option<::std::string::String>,
            String,
        >,
        organization_job_posted_at_range_min: Result<
            Option<::std::string::String>,
            String,
        >,
        organization_locations: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        organization_num_employees_ranges: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        organization_num_jobs_range_max: Result<Option<i64>, String>,
        organization_num_jobs_range_min: Result<Option<i64>, String>,
        page: Result<Option<i64>, String>,
        per_page: Result<Option<i64>, String>,
        person_locations: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        person_seniorities: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        person_titles: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        q_keywords: Result<Option<::std::string::String>, String>,
        q_organization_domains_list: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        q_organization_job_titles: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        revenue_range_max: Result<Option<i64>, String>,
        revenue_range_min: Result<Option<i64>, String>,
    }

    impl<'a> SearchPeople<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                contact_email_status: Ok(None),
                currently_not_using_any_of_technology_uids: Ok(None),
                currently_using_all_of_technology_uids: Ok(None),
                currently_using_any_of_technology_uids: Ok(None),
                include_similar_titles: Ok(None),
                organization_ids: Ok(None),
                organization_job_locations: Ok(None),
                organization_job_posted_at_range_max: Ok(None),
                organization_job_posted_at_range_min: Ok(None),
                organization_locations: Ok(None),
                organization_num_employees_ranges: Ok(None),
                organization_num_jobs_range_max: Ok(None),
                organization_num_jobs_range_min: Ok(None),
                page: Ok(None),
                per_page: Ok(None),
                person_locations: Ok(None),
                person_seniorities: Ok(None),
                person_titles: Ok(None),
                q_keywords: Ok(None),
                q_organization_domains_list: Ok(None),
                q_organization_job_titles: Ok(None),
                revenue_range_max: Ok(None),
                revenue_range_min: Ok(None),
            }
        }

        pub fn contact_email_status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.contact_email_status = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`contact_email_status` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn currently_not_using_any_of_technology_uids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.currently_not_using_any_of_technology_uids = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`currently_not_using_any_of_technology_uids` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn currently_using_all_of_technology_uids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.currently_using_all_of_technology_uids = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`currently_using_all_of_technology_uids` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn currently_using_any_of_technology_uids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.currently_using_any_of_technology_uids = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`currently_using_any_of_technology_uids` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn include_similar_titles<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.include_similar_titles = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`include_similar_titles` cannot be read as `bool`".to_string()
                });
            self
        }

        pub fn organization_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.organization_ids = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`organization_ids` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn organization_job_locations<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.organization_job_locations = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`organization_job_locations` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn organization_job_posted_at_range_max<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_job_posted_at_range_max = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`organization_job_posted_at_range_max` cannot be read as `String`"
                        .to_string()
                });
            self
        }

        pub fn organization_job_posted_at_range_min<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_job_posted_at_range_min = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`organization_job_posted_at_range_min` cannot be read as `String`"
                        .to_string()
                });
            self
        }

        pub fn organization_locations<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.organization_locations = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`organization_locations` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn organization_num_employees_ranges<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.organization_num_employees_ranges = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`organization_num_employees_ranges` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn organization_num_jobs_range_max<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.organization_num_jobs_range_max = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`organization_num_jobs_range_max` cannot be read as `i64`"
                        .to_string()
                });
            self
        }

        pub fn organization_num_jobs_range_min<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.organization_num_jobs_range_min = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`organization_num_jobs_range_min` cannot be read as `i64`"
                        .to_string()
                });
            self
        }

        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page` cannot be read as `i64`".to_string());
            self
        }

        pub fn per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.per_page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`per_page` cannot be read as `i64`".to_string());
            self
        }

        pub fn person_locations<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.person_locations = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`person_locations` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn person_seniorities<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.person_seniorities = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`person_seniorities` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn person_titles<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.person_titles = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`person_titles` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn q_keywords<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.q_keywords = value
                .try_into()
                .map(Some)
                .map_err(|_| "`q_keywords` cannot be read as `String`".to_string());
            self
        }

        pub fn q_organization_domains_list<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.q_organization_domains_list = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`q_organization_domains_list` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn q_organization_job_titles<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.q_organization_job_titles = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`q_organization_job_titles` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn revenue_range_max<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.revenue_range_max = value
                .try_into()
                .map(Some)
                .map_err(|_| "`revenue_range_max` cannot be read as `i64`".to_string());
            self
        }

        pub fn revenue_range_min<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.revenue_range_min = value
                .try_into()
                .map(Some)
                .map_err(|_| "`revenue_range_min` cannot be read as `i64`".to_string());
            self
        }

        /// Sends a `POST` request to `/apollo/mixed_people/api_search`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::SearchPeopleResponse>, Error<()>> {
            let Self {
                client,
                contact_email_status,
                currently_not_using_any_of_technology_uids,
                currently_using_all_of_technology_uids,
                currently_using_any_of_technology_uids,
                include_similar_titles,
                organization_ids,
                organization_job_locations,
                organization_job_posted_at_range_max,
                organization_job_posted_at_range_min,
                organization_locations,
                organization_num_employees_ranges,
                organization_num_jobs_range_max,
                organization_num_jobs_range_min,
                page,
                per_page,
                person_locations,
                person_seniorities,
                person_titles,
                q_keywords,
                q_organization_domains_list,
                q_organization_job_titles,
                revenue_range_max,
                revenue_range_min,
            } = self;
            let contact_email_status = contact_email_status
                .map_err(Error::InvalidRequest)?;
            let currently_not_using_any_of_technology_uids = currently_not_using_any_of_technology_uids
                .map_err(Error::InvalidRequest)?;
            let currently_using_all_of_technology_uids = currently_using_all_of_technology_uids
                .map_err(Error::InvalidRequest)?;
            let currently_using_any_of_technology_uids = currently_using_any_of_technology_uids
                .map_err(Error::InvalidRequest)?;
            let include_similar_titles = include_similar_titles
                .map_err(Error::InvalidRequest)?;
            let organization_ids = organization_ids.map_err(Error::InvalidRequest)?;
            let organization_job_locations = organization_job_locations
                .map_err(Error::InvalidRequest)?;
            let organization_job_posted_at_range_max = organization_job_posted_at_range_max
                .map_err(Error::InvalidRequest)?;
            let organization_job_posted_at_range_min = organization_job_posted_at_range_min
                .map_err(Error::InvalidRequest)?;
            let organization_locations = organization_locations
                .map_err(Error::InvalidRequest)?;
            let organization_num_employees_ranges = organization_num_employees_ranges
                .map_err(Error::InvalidRequest)?;
            let organization_num_jobs_range_max = organization_num_jobs_range_max
                .map_err(Error::InvalidRequest)?;
            let organization_num_jobs_range_min = organization_num_jobs_range_min
                .map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let per_page = per_page.map_err(Error::InvalidRequest)?;
            let person_locations = person_locations.map_err(Error::InvalidRequest)?;
            let person_seniorities = person_seniorities.map_err(Error::InvalidRequest)?;
            let person_titles = person_titles.map_err(Error::InvalidRequest)?;
            let q_keywords = q_keywords.map_err(Error::InvalidRequest)?;
            let q_organization_domains_list = q_organization_domains_list
                .map_err(Error::InvalidRequest)?;
            let q_organization_job_titles = q_organization_job_titles
                .map_err(Error::InvalidRequest)?;
            let revenue_range_max = revenue_range_max.map_err(Error::InvalidRequest)?;
            let revenue_range_min = revenue_range_min.map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/mixed_people/api_search", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "contact_email_status[]",
                        &contact_email_status,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "currently_not_using_any_of_technology_uids[]",
                        &currently_not_using_any_of_technology_uids,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "currently_using_all_of_technology_uids[]",
                        &currently_using_all_of_technology_uids,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "currently_using_any_of_technology_uids[]",
                        &currently_using_any_of_technology_uids,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "include_similar_titles",
                        &include_similar_titles,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "organization_ids[]",
                        &organization_ids,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "organization_job_locations[]",
                        &organization_job_locations,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "organization_job_posted_at_range[max]",
                        &organization_job_posted_at_range_max,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "organization_job_posted_at_range[min]",
                        &organization_job_posted_at_range_min,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "organization_locations[]",
                        &organization_locations,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "organization_num_employees_ranges[]",
                        &organization_num_employees_ranges,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "organization_num_jobs_range[max]",
                        &organization_num_jobs_range_max,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "organization_num_jobs_range[min]",
                        &organization_num_jobs_range_min,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("per_page", &per_page))
                .query(
                    &progenitor_client::QueryParam::new(
                        "person_locations[]",
                        &person_locations,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "person_seniorities[]",
                        &person_seniorities,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "person_titles[]",
                        &person_titles,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("q_keywords", &q_keywords))
                .query(
                    &progenitor_client::QueryParam::new(
                        "q_organization_domains_list[]",
                        &q_organization_domains_list,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "q_organization_job_titles[]",
                        &q_organization_job_titles,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "revenue_range[max]",
                        &revenue_range_max,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "revenue_range[min]",
                        &revenue_range_min,
                    ),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "search_people",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::search_companies`]
    ///
    /// [`Client::search_companies`]: super::Client::search_companies
    #[derive(Debug, Clone)]
    pub struct SearchCompanies<'a> {
        client: &'a super::Client,
        currently_using_any_of_technology_uids: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        latest_funding_amount_range_max: Result<Option<i64>, String>,
        latest_funding_amount_range_min: Result<Option<i64>, String>,
        latest_funding_date_range_max: Result<Option<::std::string::String>, String>,
        latest_funding_date_range_min: Result<Option<::std::string::String>, String>,
        organization_ids: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        organization_job_locations: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        organization_job_posted_at_range_max: Result<
            Option<::std::string::String>,
            String,
        >,
        organization_job_posted_at_range_min: Result<
            Option<::std::string::String>,
            String,
        >,
        organization_locations: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        organization_not_locations: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        organization_num_employees_ranges: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        organization_num_jobs_range_max: Result<Option<i64>, String>,
        organization_num_jobs_range_min: Result<Option<i64>, String>,
        page: Result<Option<i64>, String>,
        per_page: Result<Option<i64>, String>,
        q_organization_domains_list: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        q_organization_job_titles: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        q_organization_keyword_tags: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        q_organization_name: Result<Option<::std::string::String>, String>,
        revenue_range_max: Result<Option<i64>, String>,
        revenue_range_min: Result<Option<i64>, String>,
        total_funding_range_max: Result<Option<i64>, String>,
        total_funding_range_min: Result<Option<i64>, String>,
    }

    impl<'a> SearchCompanies<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                currently_using_any_of_technology_uids: Ok(None),
                latest_funding_amount_range_max: Ok(None),
                latest_funding_amount_range_min: Ok(None),
                latest_funding_date_range_max: Ok(None),
                latest_funding_date_range_min: Ok(None),
                organization_ids: Ok(None),
                organization_job_locations: Ok(None),
                organization_job_posted_at_range_max: Ok(None),
                organization_job_posted_at_range_min: Ok(None),
                organization_locations: Ok(None),
                organization_not_locations: Ok(None),
                organization_num_employees_ranges: Ok(None),
                organization_num_jobs_range_max: Ok(None),
                organization_num_jobs_range_min: Ok(None),
                page: Ok(None),
                per_page: Ok(None),
                q_organization_domains_list: Ok(None),
                q_organization_job_titles: Ok(None),
                q_organization_keyword_tags: Ok(None),
                q_organization_name: Ok(None),
                revenue_range_max: Ok(None),
                revenue_range_min: Ok(None),
                total_funding_range_max: Ok(None),
                total_funding_range_min: Ok(None),
            }
        }

        pub fn currently_using_any_of_technology_uids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.currently_using_any_of_technology_uids = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`currently_using_any_of_technology_uids` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn latest_funding_amount_range_max<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.latest_funding_amount_range_max = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`latest_funding_amount_range_max` cannot be read as `i64`"
                        .to_string()
                });
            self
        }

        pub fn latest_funding_amount_range_min<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.latest_funding_amount_range_min = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`latest_funding_amount_range_min` cannot be read as `i64`"
                        .to_string()
                });
            self
        }

        pub fn latest_funding_date_range_max<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.latest_funding_date_range_max = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`latest_funding_date_range_max` cannot be read as `String`"
                        .to_string()
                });
            self
        }

        pub fn latest_funding_date_range_min<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.latest_funding_date_range_min = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`latest_funding_date_range_min` cannot be read as `String`"
                        .to_string()
                });
            self
        }

        pub fn organization_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.organization_ids = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`organization_ids` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn organization_job_locations<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.organization_job_locations = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`organization_job_locations` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn organization_job_posted_at_range_max<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_job_posted_at_range_max = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`organization_job_posted_at_range_max` cannot be read as `String`"
                        .to_string()
                });
            self
        }

        pub fn organization_job_posted_at_range_min<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_job_posted_at_range_min = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`organization_job_posted_at_range_min` cannot be read as `String`"
                        .to_string()
                });
            self
        }

        pub fn organization_locations<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.organization_locations = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`organization_locations` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn organization_not_locations<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.organization_not_locations = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`organization_not_locations` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn organization_num_employees_ranges<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.organization_num_employees_ranges = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`organization_num_employees_ranges` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn organization_num_jobs_range_max<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.organization_num_jobs_range_max = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`organization_num_jobs_range_max` cannot be read as `i64`"
                        .to_string()
                });
            self
        }

        pub fn organization_num_jobs_range_min<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.organization_num_jobs_range_min = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`organization_num_jobs_range_min` cannot be read as `i64`"
                        .to_string()
                });
            self
        }

        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page` cannot be read as `i64`".to_string());
            self
        }

        pub fn per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.per_page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`per_page` cannot be read as `i64`".to_string());
            self
        }

        pub fn q_organization_domains_list<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.q_organization_domains_list = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`q_organization_domains_list` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn q_organization_job_titles<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.q_organization_job_titles = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`q_organization_job_titles` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn q_organization_keyword_tags<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.q_organization_keyword_tags = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`q_organization_keyword_tags` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn q_organization_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.q_organization_name = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`q_organization_name` cannot be read as `String`".to_string()
                });
            self
        }

        pub fn revenue_range_max<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.revenue_range_max = value
                .try_into()
                .map(Some)
                .map_err(|_| "`revenue_range_max` cannot be read as `i64`".to_string());
            self
        }

        pub fn revenue_range_min<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.revenue_range_min = value
                .try_into()
                .map(Some)
                .map_err(|_| "`revenue_range_min` cannot be read as `i64`".to_string());
            self
        }

        pub fn total_funding_range_max<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.total_funding_range_max = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`total_funding_range_max` cannot be read as `i64`".to_string()
                });
            self
        }

        pub fn total_funding_range_min<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.total_funding_range_min = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`total_funding_range_min` cannot be read as `i64`".to_string()
                });
            self
        }

        /// Sends a `POST` request to `/apollo/mixed_companies/search`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::SearchCompaniesResponse>, Error<()>> {
            let Self {
                client,
                currently_using_any_of_technology_uids,
                latest_funding_amount_range_max,
                latest_funding_amount_range_min,
                latest_funding_date_range_max,
                latest_funding_date_range_min,
                organization_ids,
                organization_job_locations,
                organization_job_posted_at_range_max,
                organization_job_posted_at_range_min,
                organization_locations,
                organization_not_locations,
                organization_num_employees_ranges,
                organization_num_jobs_range_max,
                organization_num_jobs_range_min,
                page,
                per_page,
                q_organization_domains_list,
                q_organization_job_titles,
                q_organization_keyword_tags,
                q_organization_name,
                revenue_range_max,
                revenue_range_min,
                total_funding_range_max,
                total_funding_range_min,
            } = self;
            let currently_using_any_of_technology_uids = currently_using_any_of_technology_uids
                .map_err(Error::InvalidRequest)?;
            let latest_funding_amount_range_max = latest_funding_amount_range_max
                .map_err(Error::InvalidRequest)?;
            let latest_funding_amount_range_min = latest_funding_amount_range_min
                .map_err(Error::InvalidRequest)?;
            let latest_funding_date_range_max = latest_funding_date_range_max
                .map_err(Error::InvalidRequest)?;
            let latest_funding_date_range_min = latest_funding_date_range_min
                .map_err(Error::InvalidRequest)?;
            let organization_ids = organization_ids.map_err(Error::InvalidRequest)?;
            let organization_job_locations = organization_job_locations
                .map_err(Error::InvalidRequest)?;
            let organization_job_posted_at_range_max = organization_job_posted_at_range_max
                .map_err(Error::InvalidRequest)?;
            let organization_job_posted_at_range_min = organization_job_posted_at_range_min
                .map_err(Error::InvalidRequest)?;
            let organization_locations = organization_locations
                .map_err(Error::InvalidRequest)?;
            let organization_not_locations = organization_not_locations
                .map_err(Error::InvalidRequest)?;
            let organization_num_employees_ranges = organization_num_employees_ranges
                .map_err(Error::InvalidRequest)?;
            let organization_num_jobs_range_max = organization_num_jobs_range_max
                .map_err(Error::InvalidRequest)?;
            let organization_num_jobs_range_min = organization_num_jobs_range_min
                .map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let per_page = per_page.map_err(Error::InvalidRequest)?;
            let q_organization_domains_list = q_organization_domains_list
                .map_err(Error::InvalidRequest)?;
            let q_organization_job_titles = q_organization_job_titles
                .map_err(Error::InvalidRequest)?;
            let q_organization_keyword_tags = q_organization_keyword_tags
                .map_err(Error::InvalidRequest)?;
            let q_organization_name = q_organization_name
                .map_err(Error::InvalidRequest)?;
            let revenue_range_max = revenue_range_max.map_err(Error::InvalidRequest)?;
            let revenue_range_min = revenue_range_min.map_err(Error::InvalidRequest)?;
            let total_funding_range_max = total_funding_range_max
                .map_err(Error::InvalidRequest)?;
            let total_funding_range_min = total_funding_range_min
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/mixed_companies/search", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "currently_using_any_of_technology_uids[]",
                        &currently_using_any_of_technology_uids,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "latest_funding_amount_range[max]",
                        &latest_funding_amount_range_max,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "latest_funding_amount_range[min]",
                        &latest_funding_amount_range_min,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "latest_funding_date_range[max]",
                        &latest_funding_date_range_max,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "latest_funding_date_range[min]",
                        &latest_funding_date_range_min,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "organization_ids[]",
                        &organization_ids,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "organization_job_locations[]",
                        &organization_job_locations,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "organization_job_posted_at_range[max]",
                        &organization_job_posted_at_range_max,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "organization_job_posted_at_range[min]",
                        &organization_job_posted_at_range_min,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "organization_locations[]",
                        &organization_locations,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "organization_not_locations[]",
                        &organization_not_locations,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "organization_num_employees_ranges[]",
                        &organization_num_employees_ranges,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "organization_num_jobs_range[max]",
                        &organization_num_jobs_range_max,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "organization_num_jobs_range[min]",
                        &organization_num_jobs_range_min,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("per_page", &per_page))
                .query(
                    &progenitor_client::QueryParam::new(
                        "q_organization_domains_list[]",
                        &q_organization_domains_list,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "q_organization_job_titles[]",
                        &q_organization_job_titles,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "q_organization_keyword_tags[]",
                        &q_organization_keyword_tags,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "q_organization_name",
                        &q_organization_name,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "revenue_range[max]",
                        &revenue_range_max,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "revenue_range[min]",
                        &revenue_range_min,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "total_funding_range[max]",
                        &total_funding_range_max,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "total_funding_range[min]",
                        &total_funding_range_min,
                    ),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "search_companies",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_organization_job_postings`]
    ///
    /// [`Client::list_organization_job_postings`]: super::Client::list_organization_job_postings
    #[derive(Debug, Clone)]
    pub struct ListOrganizationJobPostings<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        page: Result<Option<i64>, String>,
        per_page: Result<Option<i64>, String>,
    }

    impl<'a> ListOrganizationJobPostings<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err(
                    "`organization_id` is missing; set it with `.organization_id(..)`"
                        .to_string(),
                ),
                page: Ok(None),
                per_page: Ok(None),
            }
        }

        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| "`organization_id` cannot be read as `String`".to_string());
            self
        }

        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page` cannot be read as `i64`".to_string());
            self
        }

        pub fn per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.per_page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`per_page` cannot be read as `i64`".to_string());
            self
        }

        /// Sends a `GET` request to `/apollo/organizations/{organization_id}/job_postings`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::ListOrganizationJobPostingsResponse>,
            Error<()>,
        > {
            let Self { client, organization_id, page, per_page } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let per_page = per_page.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/apollo/organizations/{}/job_postings", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("per_page", &per_page))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_organization_job_postings",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::get_organization`]
    ///
    /// [`Client::get_organization`]: super::Client::get_organization
    #[derive(Debug, Clone)]
    pub struct GetOrganization<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }

    impl<'a> GetOrganization<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing; set it with `.id(..)`".to_string()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "`id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/apollo/organizations/{id}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::EnrichOrganizationResponse>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/apollo/organizations/{}", client.baseurl, encode_path(& id
                .to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "get_organization",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::search_news_articles`]
    ///
    /// [`Client::search_news_articles`]: super::Client::search_news_articles
    #[derive(Debug, Clone)]
    pub struct SearchNewsArticles<'a> {
        client: &'a super::Client,
        categories: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        organization_ids: Result<::std::vec::Vec<::std::string::String>, String>,
        page: Result<Option<i64>, String>,
        per_page: Result<Option<i64>, String>,
        published_at_max: Result<Option<::std::string::String>, String>,
        published_at_min: Result<Option<::std::string::String>, String>,
    }

    impl<'a> SearchNewsArticles<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                categories: Ok(None),
                organization_ids: Err(
                    "`organization_ids` is missing; set it with `.organization_ids(..)`"
                        .to_string(),
                ),
                page: Ok(None),
                per_page: Ok(None),
                published_at_max: Ok(None),
                published_at_min: Ok(None),
            }
        }

        pub fn categories<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.categories = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`categories` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn organization_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.organization_ids = value
                .try_into()
                .map_err(|_| {
                    "`organization_ids` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page` cannot be read as `i64`".to_string());
            self
        }

        pub fn per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.per_page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`per_page` cannot be read as `i64`".to_string());
            self
        }

        pub fn published_at_max<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.published_at_max = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`published_at_max` cannot be read as `String`".to_string()
                });
            self
        }

        pub fn published_at_min<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.published_at_min = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`published_at_min` cannot be read as `String`".to_string()
                });
            self
        }

        /// Sends a `POST` request to `/apollo/news_articles/search`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::SearchNewsArticlesResponse>, Error<()>> {
            let Self {
                client,
                categories,
                organization_ids,
                page,
                per_page,
                published_at_max,
                published_at_min,
            } = self;
            let categories = categories.map_err(Error::InvalidRequest)?;
            let organization_ids = organization_ids.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let per_page = per_page.map_err(Error::InvalidRequest)?;
            let published_at_max = published_at_max.map_err(Error::InvalidRequest)?;
            let published_at_min = published_at_min.map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/news_articles/search", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("categories[]", &categories))
                .query(
                    &progenitor_client::QueryParam::new(
                        "organization_ids[]",
                        &organization_ids,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("per_page", &per_page))
                .query(
                    &progenitor_client::QueryParam::new(
                        "published_at[max]",
                        &published_at_max,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "published_at[min]",
                        &published_at_min,
                    ),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "search_news_articles",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::create_account`]
    ///
    /// [`Client::create_account`]: super::Client::create_account
    #[derive(Debug, Clone)]
    pub struct CreateAccount<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CreateAccountBody, String>,
    }

    impl<'a> CreateAccount<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateAccountBody>,
            <V as std::convert::TryInto<
                types::CreateAccountBody,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("`body`: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateAccountBody,
            ) -> types::builder::CreateAccountBody,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/apollo/accounts`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            Error<()>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CreateAccountBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/accounts", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_account",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::update_account`]
    ///
    /// [`Client::update_account`]: super::Client::update_account
    #[derive(Debug, Clone)]
    pub struct UpdateAccount<'a> {
        client: &'a super::Client,
        account_id: Result<::std::string::String, String>,
        body: Result<types::builder::UpdateAccountBody, String>,
    }

    impl<'a> UpdateAccount<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err(
                    "`account_id` is missing; set it with `.account_id(..)`".to_string(),
                ),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account_id = value
                .try_into()
                .map_err(|_| "`account_id` cannot be read as `String`".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateAccountBody>,
            <V as std::convert::TryInto<
                types::UpdateAccountBody,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("`body`: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateAccountBody,
            ) -> types::builder::UpdateAccountBody,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `PATCH` request to `/apollo/accounts/{account_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            Error<()>,
        > {
            let Self { client, account_id, body } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateAccountBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/apollo/accounts/{}", client.baseurl, encode_path(& account_id
                .to_string()),
            );
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_account",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::bulk_create_accounts`]
    ///
    /// [`Client::bulk_create_accounts`]: super::Client::bulk_create_accounts
    #[derive(Debug, Clone)]
    pub struct BulkCreateAccounts<'a> {
        client: &'a super::Client,
        body: Result<types::builder::BulkCreateAccountsBody, String>,
    }

    impl<'a> BulkCreateAccounts<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BulkCreateAccountsBody>,
            <V as std::convert::TryInto<
                types::BulkCreateAccountsBody,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("`body`: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::BulkCreateAccountsBody,
            ) -> types::builder::BulkCreateAccountsBody,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/apollo/accounts/bulk_create`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::BulkCreateAccountsResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::BulkCreateAccountsBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/accounts/bulk_create", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "bulk_create_accounts",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::bulk_update_accounts`]
    ///
    /// [`Client::bulk_update_accounts`]: super::Client::bulk_update_accounts
    #[derive(Debug, Clone)]
    pub struct BulkUpdateAccounts<'a> {
        client: &'a super::Client,
        body: Result<types::builder::BulkUpdateAccountsBody, String>,
    }

    impl<'a> BulkUpdateAccounts<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BulkUpdateAccountsBody>,
            <V as std::convert::TryInto<
                types::BulkUpdateAccountsBody,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("`body`: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::BulkUpdateAccountsBody,
            ) -> types::builder::BulkUpdateAccountsBody,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/apollo/accounts/bulk_update`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::BulkUpdateAccountsResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::BulkUpdateAccountsBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/accounts/bulk_update", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "bulk_update_accounts",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::search_accounts`]
    ///
    /// [`Client::search_accounts`]: super::Client::search_accounts
    #[derive(Debug, Clone)]
    pub struct SearchAccounts<'a> {
        client: &'a super::Client,
        body: Result<types::builder::SearchAccountsBody, String>,
    }

    impl<'a> SearchAccounts<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SearchAccountsBody>,
            <V as std::convert::TryInto<
                types::SearchAccountsBody,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("`body`: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SearchAccountsBody,
            ) -> types::builder::SearchAccountsBody,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/apollo/accounts/search`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            Error<()>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SearchAccountsBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/accounts/search", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "search_accounts",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::get_account`]
    ///
    /// [`Client::get_account`]: super::Client::get_account
    #[derive(Debug, Clone)]
    pub struct GetAccount<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }

    impl<'a> GetAccount<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing; set it with `.id(..)`".to_string()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "`id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/apollo/accounts/{id}`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            Error<()>,
        > {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/apollo/accounts/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "get_account",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::update_accounts_owners`]
    ///
    /// [`Client::update_accounts_owners`]: super::Client::update_accounts_owners
    #[derive(Debug, Clone)]
    pub struct UpdateAccountsOwners<'a> {
        client: &'a super::Client,
        account_ids: Result<::std::string::String, String>,
        owner_id: Result<::std::string::String, String>,
    }

    impl<'a> UpdateAccountsOwners<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_ids: Err(
                    "`account_ids` is missing; set it with `.account_ids(..)`"
                        .to_string(),
                ),
                owner_id: Err(
                    "`owner_id` is missing; set it with `.owner_id(..)`".to_string(),
                ),
            }
        }

        pub fn account_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account_ids = value
                .try_into()
                .map_err(|_| "`account_ids` cannot be read as `String`".to_string());
            self
        }

        pub fn owner_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.owner_id = value
                .try_into()
                .map_err(|_| "`owner_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `POST` request to `/apollo/accounts/update_owners`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::UpdateAccountsOwnersResponse>, Error<()>> {
            let Self { client, account_ids, owner_id } = self;
            let account_ids = account_ids.map_err(Error::InvalidRequest)?;
            let owner_id = owner_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/accounts/update_owners", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new("account_ids[]", &account_ids),
                )
                .query(&progenitor_client::QueryParam::new("owner_id", &owner_id))
                .build()?;
            let info = OperationInfo {
                operation_id: "update_accounts_owners",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_account_stages`]
    ///
    /// [`Client::list_account_stages`]: super::Client::list_account_stages
    #[derive(Debug, Clone)]
    pub struct ListAccountStages<'a> {
        client: &'a super::Client,
    }

    impl<'a> ListAccountStages<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `GET` request to `/apollo/account_stages`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListAccountStagesResponse>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/apollo/account_stages", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "list_account_stages",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::create_contact`]
    ///
    /// [`Client::create_contact`]: super::Client::create_contact
    #[derive(Debug, Clone)]
    pub struct CreateContact<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CreateContactBody, String>,
    }

    impl<'a> CreateContact<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateContactBody>,
            <V as std::convert::TryInto<
                types::CreateContactBody,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("`body`: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateContactBody,
            ) -> types::builder::CreateContactBody,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/apollo/contacts`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            Error<()>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CreateContactBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/contacts", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_contact",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::get_contact`]
    ///
    /// [`Client::get_contact`]: super::Client::get_contact
    #[derive(Debug, Clone)]
    pub struct GetContact<'a> {
        client: &'a super::Client,
        contact_id: Result<::std::string::String, String>,
    }

    impl<'a> GetContact<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                contact_id: Err(
                    "`contact_id` is missing; set it with `.contact_id(..)`".to_string(),
                ),
            }
        }

        pub fn contact_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.contact_id = value
                .try_into()
                .map_err(|_| "`contact_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/apollo/contacts/{contact_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::GetContactResponse>, Error<()>> {
            let Self { client, contact_id } = self;
            let contact_id = contact_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/apollo/contacts/{}", client.baseurl, encode_path(& contact_id
                .to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "get_contact",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::update_contact`]
    ///
    /// [`Client::update_contact`]: super::Client::update_contact
    #[derive(Debug, Clone)]
    pub struct UpdateContact<'a> {
        client: &'a super::Client,
        contact_id: Result<::std::string::String, String>,
        body: Result<types::builder::UpdateContactBody, String>,
    }

    impl<'a> UpdateContact<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                contact_id: Err(
                    "`contact_id` is missing; set it with `.contact_id(..)`".to_string(),
                ),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn contact_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.contact_id = value
                .try_into()
                .map_err(|_| "`contact_id` cannot be read as `String`".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateContactBody>,
            <V as std::convert::TryInto<
                types::UpdateContactBody,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("`body`: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateContactBody,
            ) -> types::builder::UpdateContactBody,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `PATCH` request to `/apollo/contacts/{contact_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::UpdateContactResponse>, Error<()>> {
            let Self { client, contact_id, body } = self;
            let contact_id = contact_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateContactBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/apollo/contacts/{}", client.baseurl, encode_path(& contact_id
                .to_string()),
            );
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_contact",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::bulk_create_contacts`]
    ///
    /// [`Client::bulk_create_contacts`]: super::Client::bulk_create_contacts
    #[derive(Debug, Clone)]
    pub struct BulkCreateContacts<'a> {
        client: &'a super::Client,
        body: Result<types::builder::BulkCreateContactsBody, String>,
    }

    impl<'a> BulkCreateContacts<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BulkCreateContactsBody>,
            <V as std::convert::TryInto<
                types::BulkCreateContactsBody,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("`body`: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::BulkCreateContactsBody,
            ) -> types::builder::BulkCreateContactsBody,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/apollo/contacts/bulk_create`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::BulkCreateContactsResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::BulkCreateContactsBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/contacts/bulk_create", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "bulk_create_contacts",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::bulk_update_contacts`]
    ///
    /// [`Client::bulk_update_contacts`]: super::Client::bulk_update_contacts
    #[derive(Debug, Clone)]
    pub struct BulkUpdateContacts<'a> {
        client: &'a super::Client,
    }

    impl<'a> BulkUpdateContacts<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `POST` request to `/apollo/contacts/bulk_update`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::BulkUpdateContactsResponse>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/apollo/contacts/bulk_update", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "bulk_update_contacts",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::search_contacts`]
    ///
    /// [`Client::search_contacts`]: super::Client::search_contacts
    #[derive(Debug, Clone)]
    pub struct SearchContacts<'a> {
        client: &'a super::Client,
        body: Result<types::builder::SearchContactsBody, String>,
    }

    impl<'a> SearchContacts<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SearchContactsBody>,
            <V as std::convert::TryInto<
                types::SearchContactsBody,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("`body`: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SearchContactsBody,
            ) -> types::builder::SearchContactsBody,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/apollo/contacts/search`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            Error<()>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SearchContactsBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/contacts/search", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "search_contacts",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::update_contacts_stages`]
    ///
    /// [`Client::update_contacts_stages`]: super::Client::update_contacts_stages
    #[derive(Debug, Clone)]
    pub struct UpdateContactsStages<'a> {
        client: &'a super::Client,
        contact_ids: Result<::std::string::String, String>,
        contact_stage_id: Result<::std::string::String, String>,
    }

    impl<'a> UpdateContactsStages<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                contact_ids: Err(
                    "`contact_ids` is missing; set it with `.contact_ids(..)`"
                        .to_string(),
                ),
                contact_stage_id: Err(
                    "`contact_stage_id` is missing; set it with `.contact_stage_id(..)`"
                        .to_string(),
                ),
            }
        }

        pub fn contact_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.contact_ids = value
                .try_into()
                .map_err(|_| "`contact_ids` cannot be read as `String`".to_string());
            self
        }

        pub fn contact_stage_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.contact_stage_id = value
                .try_into()
                .map_err(|_| {
                    "`contact_stage_id` cannot be read as `String`".to_string()
                });
            self
        }

        /// Sends a `POST` request to `/apollo/contacts/update_stages`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::UpdateContactsStagesResponse>, Error<()>> {
            let Self { client, contact_ids, contact_stage_id } = self;
            let contact_ids = contact_ids.map_err(Error::InvalidRequest)?;
            let contact_stage_id = contact_stage_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/contacts/update_stages", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new("contact_ids[]", &contact_ids),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "contact_stage_id",
                        &contact_stage_id,
                    ),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "update_contacts_stages",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::update_contacts_owners`]
    ///
    /// [`Client::update_contacts_owners`]: super::Client::update_contacts_owners
    #[derive(Debug, Clone)]
    pub struct UpdateContactsOwners<'a> {
        client: &'a super::Client,
        contact_ids: Result<::std::string::String, String>,
        owner_id: Result<::std::string::String, String>,
    }

    impl<'a> UpdateContactsOwners<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                contact_ids: Err(
                    "`contact_ids` is missing; set it with `.contact_ids(..)`"
                        .to_string(),
                ),
                owner_id: Err(
                    "`owner_id` is missing; set it with `.owner_id(..)`".to_string(),
                ),
            }
        }

        pub fn contact_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.contact_ids = value
                .try_into()
                .map_err(|_| "`contact_ids` cannot be read as `String`".to_string());
            self
        }

        pub fn owner_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.owner_id = value
                .try_into()
                .map_err(|_| "`owner_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `POST` request to `/apollo/contacts/update_owners`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::UpdateContactsOwnersResponse>, Error<()>> {
            let Self { client, contact_ids, owner_id } = self;
            let contact_ids = contact_ids.map_err(Error::InvalidRequest)?;
            let owner_id = owner_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/contacts/update_owners", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new("contact_ids[]", &contact_ids),
                )
                .query(&progenitor_client::QueryParam::new("owner_id", &owner_id))
                .build()?;
            let info = OperationInfo {
                operation_id: "update_contacts_owners",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_contact_stages`]
    ///
    /// [`Client::list_contact_stages`]: super::Client::list_contact_stages
    #[derive(Debug, Clone)]
    pub struct ListContactStages<'a> {
        client: &'a super::Client,
    }

    impl<'a> ListContactStages<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `GET` request to `/apollo/contact_stages`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListContactStagesResponse>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/apollo/contact_stages", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "list_contact_stages",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::create_opportunity`]
    ///
    /// [`Client::create_opportunity`]: super::Client::create_opportunity
    #[derive(Debug, Clone)]
    pub struct CreateOpportunity<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CreateOpportunityBody, String>,
    }

    impl<'a> CreateOpportunity<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateOpportunityBody>,
            <V as std::convert::TryInto<
                types::CreateOpportunityBody,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("`body`: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateOpportunityBody,
            ) -> types::builder::CreateOpportunityBody,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/apollo/opportunities`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            Error<()>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CreateOpportunityBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/opportunities", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_opportunity",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::search_opportunities`]
    ///
    /// [`Client::search_opportunities`]: super::Client::search_opportunities
    #[derive(Debug, Clone)]
    pub struct SearchOpportunities<'a> {
        client: &'a super::Client,
        page: Result<Option<i64>, String>,
        per_page: Result<Option<i64>, String>,
        sort_by_field: Result<Option<::std::string::String>, String>,
    }

    impl<'a> SearchOpportunities<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                page: Ok(None),
                per_page: Ok(None),
                sort_by_field: Ok(None),
            }
        }

        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page` cannot be read as `i64`".to_string());
            self
        }

        pub fn per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.per_page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`per_page` cannot be read as `i64`".to_string());
            self
        }

        pub fn sort_by_field<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.sort_by_field = value
                .try_into()
                .map(Some)
                .map_err(|_| "`sort_by_field` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/apollo/opportunities/search`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::SearchOpportunitiesResponse>, Error<()>> {
            let Self { client, page, per_page, sort_by_field } = self;
            let page = page.map_err(Error::InvalidRequest)?;
            let per_page = per_page.map_err(Error::InvalidRequest)?;
            let sort_by_field = sort_by_field.map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/opportunities/search", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("per_page", &per_page))
                .query(
                    &progenitor_client::QueryParam::new("sort_by_field", &sort_by_field),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "search_opportunities",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::get_opportunity`]
    ///
    /// [`Client::get_opportunity`]: super::Client::get_opportunity
    #[derive(Debug, Clone)]
    pub struct GetOpportunity<'a> {
        client: &'a super::Client,
        opportunity_id: Result<::std::string::String, String>,
    }

    impl<'a> GetOpportunity<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                opportunity_id: Err(
                    "`opportunity_id` is missing; set it with `.opportunity_id(..)`"
                        .to_string(),
                ),
            }
        }

        pub fn opportunity_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.opportunity_id = value
                .try_into()
                .map_err(|_| "`opportunity_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/apollo/opportunities/{opportunity_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::GetOpportunityResponse>, Error<()>> {
            let Self { client, opportunity_id } = self;
            let opportunity_id = opportunity_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/apollo/opportunities/{}", client.baseurl, encode_path(&
                opportunity_id.to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "get_opportunity",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::update_opportunity`]
    ///
    /// [`Client::update_opportunity`]: super::Client::update_opportunity
    #[derive(Debug, Clone)]
    pub struct UpdateOpportunity<'a> {
        client: &'a super::Client,
        opportunity_id: Result<::std::string::String, String>,
        body: Result<types::builder::UpdateOpportunityBody, String>,
    }

    impl<'a> UpdateOpportunity<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                opportunity_id: Err(
                    "`opportunity_id` is missing; set it with `.opportunity_id(..)`"
                        .to_string(),
                ),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn opportunity_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.opportunity_id = value
                .try_into()
                .map_err(|_| "`opportunity_id` cannot be read as `String`".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateOpportunityBody>,
            <V as std::convert::TryInto<
                types::UpdateOpportunityBody,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("`body`: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateOpportunityBody,
            ) -> types::builder::UpdateOpportunityBody,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `PATCH` request to `/apollo/opportunities/{opportunity_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            Error<()>,
        > {
            let Self { client, opportunity_id, body } = self;
            let opportunity_id = opportunity_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateOpportunityBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/apollo/opportunities/{}", client.baseurl, encode_path(&
                opportunity_id.to_string()),
            );
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_opportunity",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_opportunity_stages`]
    ///
    /// [`Client::list_opportunity_stages`]: super::Client::list_opportunity_stages
    #[derive(Debug, Clone)]
    pub struct ListOpportunityStages<'a> {
        client: &'a super::Client,
    }

    impl<'a> ListOpportunityStages<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `GET` request to `/apollo/opportunity_stages`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListOpportunityStagesResponse>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/apollo/opportunity_stages", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "list_opportunity_stages",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::search_sequences`]
    ///
    /// [`Client::search_sequences`]: super::Client::search_sequences
    #[derive(Debug, Clone)]
    pub struct SearchSequences<'a> {
        client: &'a super::Client,
        page: Result<Option<i64>, String>,
        per_page: Result<Option<i64>, String>,
        q_name: Result<Option<::std::string::String>, String>,
    }

    impl<'a> SearchSequences<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                page: Ok(None),
                per_page: Ok(None),
                q_name: Ok(None),
            }
        }

        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page` cannot be read as `i64`".to_string());
            self
        }

        pub fn per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.per_page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`per_page` cannot be read as `i64`".to_string());
            self
        }

        pub fn q_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.q_name = value
                .try_into()
                .map(Some)
                .map_err(|_| "`q_name` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `POST` request to `/apollo/emailer_campaigns/search`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::SearchSequencesResponse>, Error<()>> {
            let Self { client, page, per_page, q_name } = self;
            let page = page.map_err(Error::InvalidRequest)?;
            let per_page = per_page.map_err(Error::InvalidRequest)?;
            let q_name = q_name.map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/emailer_campaigns/search", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("per_page", &per_page))
                .query(&progenitor_client::QueryParam::new("q_name", &q_name))
                .build()?;
            let info = OperationInfo {
                operation_id: "search_sequences",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::add_contacts_to_sequence`]
    ///
    /// [`Client::add_contacts_to_sequence`]: super::Client::add_contacts_to_sequence
    #[derive(Debug, Clone)]
    pub struct AddContactsToSequence<'a> {
        client: &'a super::Client,
        sequence_id: Result<::std::string::String, String>,
        contact_ids: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        emailer_campaign_id: Result<::std::string::String, String>,
        label_names: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        send_email_from_email_account_id: Result<::std::string::String, String>,
        send_email_from_email_address: Result<Option<::std::string::String>, String>,
        sequence_active_in_other_campaigns: Result<Option<bool>, String>,
        sequence_finished_in_other_campaigns: Result<Option<bool>, String>,
        sequence_job_change: Result<Option<bool>, String>,
        sequence_no_email: Result<Option<bool>, String>,
        sequence_unverified_email: Result<Option<bool>, String>,
    }

    impl<'a> AddContactsToSequence<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sequence_id: Err(
                    "`sequence_id` is missing; set it with `.sequence_id(..)`"
                        .to_string(),
                ),
                contact_ids: Ok(None),
                emailer_campaign_id: Err(
                    "`emailer_campaign_id` is missing; set it with `.emailer_campaign_id(..)`"
                        .to_string(),
                ),
                label_names: Ok(None),
                send_email_from_email_account_id: Err(
                    "`send_email_from_email_account_id` is missing; set it with `.send_email_from_email_account_id(..)`"
                        .to_string(),
                ),
                send_email_from_email_address: Ok(None),
                sequence_active_in_other_campaigns: Ok(None),
                sequence_finished_in_other_campaigns: Ok(None),
                sequence_job_change: Ok(None),
                sequence_no_email: Ok(None),
                sequence_unverified_email: Ok(None),
            }
        }

        pub fn sequence_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.sequence_id = value
                .try_into()
                .map_err(|_| "`sequence_id` cannot be read as `String`".to_string());
            self
        }

        pub fn contact_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.contact_ids = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`contact_ids` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn emailer_campaign_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.emailer_campaign_id = value
                .try_into()
                .map_err(|_| {
                    "`emailer_campaign_id` cannot be read as `String`".to_string()
                });
            self
        }

        pub fn label_names<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.label_names = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`label_names` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn send_email_from_email_account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.send_email_from_email_account_id = value
                .try_into()
                .map_err(|_| {
                    "`send_email_from_email_account_id` cannot be read as `String`"
                        .to_string()
                });
            self
        }

        pub fn send_email_from_email_address<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.send_email_from_email_address = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`send_email_from_email_address` cannot be read as `String`"
                        .to_string()
                });
            self
        }

        pub fn sequence_active_in_other_campaigns<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.sequence_active_in_other_campaigns = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`sequence_active_in_other_campaigns` cannot be read as `bool`"
                        .to_string()
                });
            self
        }

        pub fn sequence_finished_in_other_campaigns<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.sequence_finished_in_other_campaigns = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`sequence_finished_in_other_campaigns` cannot be read as `bool`"
                        .to_string()
                });
            self
        }

        pub fn sequence_job_change<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.sequence_job_change = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`sequence_job_change` cannot be read as `bool`".to_string()
                });
            self
        }

        pub fn sequence_no_email<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.sequence_no_email = value
                .try_into()
                .map(Some)
                .map_err(|_| "`sequence_no_email` cannot be read as `bool`".to_string());
            self
        }

        pub fn sequence_unverified_email<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.sequence_unverified_email = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`sequence_unverified_email` cannot be read as `bool`".to_string()
                });
            self
        }

        /// Sends a `POST` request to `/apollo/emailer_campaigns/{sequence_id}/add_contact_ids`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::RemoveContactsFromSequencesResponse>,
            Error<()>,
        > {
            let Self {
                client,
                sequence_id,
                contact_ids,
                emailer_campaign_id,
                label_names,
                send_email_from_email_account_id,
                send_email_from_email_address,
                sequence_active_in_other_campaigns,
                sequence_finished_in_other_campaigns,
                sequence_job_change,
                sequence_no_email,
                sequence_unverified_email,
            } = self;
            let sequence_id = sequence_id.map_err(Error::InvalidRequest)?;
            let contact_ids = contact_ids.map_err(Error::InvalidRequest)?;
            let emailer_campaign_id = emailer_campaign_id
                .map_err(Error::InvalidRequest)?;
            let label_names = label_names.map_err(Error::InvalidRequest)?;
            let send_email_from_email_account_id = send_email_from_email_account_id
                .map_err(Error::InvalidRequest)?;
            let send_email_from_email_address = send_email_from_email_address
                .map_err(Error::InvalidRequest)?;
            let sequence_active_in_other_campaigns = sequence_active_in_other_campaigns
                .map_err(Error::InvalidRequest)?;
            let sequence_finished_in_other_campaigns = sequence_finished_in_other_campaigns
                .map_err(Error::InvalidRequest)?;
            let sequence_job_change = sequence_job_change
                .map_err(Error::InvalidRequest)?;
            let sequence_no_email = sequence_no_email.map_err(Error::InvalidRequest)?;
            let sequence_unverified_email = sequence_unverified_email
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/apollo/emailer_campaigns/{}/add_contact_ids", client.baseurl,
                encode_path(& sequence_id.to_string()),
            );
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new("contact_ids[]", &contact_ids),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "emailer_campaign_id",
                        &emailer_campaign_id,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new("label_names[]", &label_names),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "send_email_from_email_account_id",
                        &send_email_from_email_account_id,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "send_email_from_email_address",
                        &send_email_from_email_address,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "sequence_active_in_other_campaigns",
                        &sequence_active_in_other_campaigns,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "sequence_finished_in_other_campaigns",
                        &sequence_finished_in_other_campaigns,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "sequence_job_change",
                        &sequence_job_change,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "sequence_no_email",
                        &sequence_no_email,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "sequence_unverified_email",
                        &sequence_unverified_email,
                    ),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "add_contacts_to_sequence",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::remove_contacts_from_sequences`]
    ///
    /// [`Client::remove_contacts_from_sequences`]: super::Client::remove_contacts_from_sequences
    #[derive(Debug, Clone)]
    pub struct RemoveContactsFromSequences<'a> {
        client: &'a super::Client,
        contact_ids: Result<::std::vec::Vec<::std::string::String>, String>,
        emailer_campaign_ids: Result<::std::vec::Vec<::std::string::String>, String>,
        mode: Result<::std::string::String, String>,
    }

    impl<'a> RemoveContactsFromSequences<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                contact_ids: Err(
                    "`contact_ids` is missing; set it with `.contact_ids(..)`"
                        .to_string(),
                ),
                emailer_campaign_ids: Err(
                    "`emailer_campaign_ids` is missing; set it with `.emailer_campaign_ids(..)`"
                        .to_string(),
                ),
                mode: Err("`mode` is missing; set it with `.mode(..)`".to_string()),
            }
        }

        pub fn contact_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.contact_ids = value
                .try_into()
                .map_err(|_| {
                    "`contact_ids` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn emailer_campaign_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.emailer_campaign_ids = value
                .try_into()
                .map_err(|_| {
                    "`emailer_campaign_ids` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn mode<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.mode = value
                .try_into()
                .map_err(|_| "`mode` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `POST` request to `/apollo/emailer_campaigns/remove_or_stop_contact_ids`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::RemoveContactsFromSequencesResponse>,
            Error<()>,
        > {
            let Self { client, contact_ids, emailer_campaign_ids, mode } = self;
            let contact_ids = contact_ids.map_err(Error::InvalidRequest)?;
            let emailer_campaign_ids = emailer_campaign_ids
                .map_err(Error::InvalidRequest)?;
            let mode = mode.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/apollo/emailer_campaigns/remove_or_stop_contact_ids", client.baseurl,
            );
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new("contact_ids[]", &contact_ids),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "emailer_campaign_ids[]",
                        &emailer_campaign_ids,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("mode", &mode))
                .build()?;
            let info = OperationInfo {
                operation_id: "remove_contacts_from_sequences",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::approve_sequence`]
    ///
    /// [`Client::approve_sequence`]: super::Client::approve_sequence
    #[derive(Debug, Clone)]
    pub struct ApproveSequence<'a> {
        client: &'a super::Client,
        sequence_id: Result<::std::string::String, String>,
    }

    impl<'a> ApproveSequence<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sequence_id: Err(
                    "`sequence_id` is missing; set it with `.sequence_id(..)`"
                        .to_string(),
                ),
            }
        }

        pub fn sequence_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.sequence_id = value
                .try_into()
                .map_err(|_| "`sequence_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `POST` request to `/apollo/emailer_campaigns/{sequence_id}/approve`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ApproveSequenceResponse>, Error<()>> {
            let Self { client, sequence_id } = self;
            let sequence_id = sequence_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/apollo/emailer_campaigns/{}/approve", client.baseurl, encode_path(&
                sequence_id.to_string()),
            );
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "approve_sequence",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::abort_sequence`]
    ///
    /// [`Client::abort_sequence`]: super::Client::abort_sequence
    #[derive(Debug, Clone)]
    pub struct AbortSequence<'a> {
        client: &'a super::Client,
        sequence_id: Result<::std::string::String, String>,
    }

    impl<'a> AbortSequence<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sequence_id: Err(
                    "`sequence_id` is missing; set it with `.sequence_id(..)`"
                        .to_string(),
                ),
            }
        }

        pub fn sequence_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.sequence_id = value
                .try_into()
                .map_err(|_| "`sequence_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `POST` request to `/apollo/emailer_campaigns/{sequence_id}/abort`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::AbortSequenceResponse>, Error<()>> {
            let Self { client, sequence_id } = self;
            let sequence_id = sequence_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/apollo/emailer_campaigns/{}/abort", client.baseurl, encode_path(&
                sequence_id.to_string()),
            );
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "abort_sequence",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::archive_sequence`]
    ///
    /// [`Client::archive_sequence`]: super::Client::archive_sequence
    #[derive(Debug, Clone)]
    pub struct ArchiveSequence<'a> {
        client: &'a super::Client,
        sequence_id: Result<::std::string::String, String>,
    }

    impl<'a> ArchiveSequence<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sequence_id: Err(
                    "`sequence_id` is missing; set it with `.sequence_id(..)`"
                        .to_string(),
                ),
            }
        }

        pub fn sequence_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.sequence_id = value
                .try_into()
                .map_err(|_| "`sequence_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `POST` request to `/apollo/emailer_campaigns/{sequence_id}/archive`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::AbortSequenceResponse>, Error<()>> {
            let Self { client, sequence_id } = self;
            let sequence_id = sequence_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/apollo/emailer_campaigns/{}/archive", client.baseurl, encode_path(&
                sequence_id.to_string()),
            );
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "archive_sequence",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::search_messages`]
    ///
    /// [`Client::search_messages`]: super::Client::search_messages
    #[derive(Debug, Clone)]
    pub struct SearchMessages<'a> {
        client: &'a super::Client,
        email_account_id_and_aliases: Result<Option<::std::string::String>, String>,
        emailer_campaign_ids: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        emailer_message_reply_classes: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        emailer_message_stats: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        not_emailer_campaign_ids: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        page: Result<Option<i64>, String>,
        per_page: Result<Option<i64>, String>,
        user_ids: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }

    impl<'a> SearchMessages<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                email_account_id_and_aliases: Ok(None),
                emailer_campaign_ids: Ok(None),
                emailer_message_reply_classes: Ok(None),
                emailer_message_stats: Ok(None),
                not_emailer_campaign_ids: Ok(None),
                page: Ok(None),
                per_page: Ok(None),
                user_ids: Ok(None),
            }
        }

        pub fn email_account_id_and_aliases<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.email_account_id_and_aliases = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`email_account_id_and_aliases` cannot be read as `String`"
                        .to_string()
                });
            self
        }

        pub fn emailer_campaign_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.emailer_campaign_ids = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`emailer_campaign_ids` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn emailer_message_reply_classes<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.emailer_message_reply_classes = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`emailer_message_reply_classes` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn emailer_message_stats<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.emailer_message_stats = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`emailer_message_stats` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn not_emailer_campaign_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.not_emailer_campaign_ids = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`not_emailer_campaign_ids` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page` cannot be read as `i64`".to_string());
            self
        }

        pub fn per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.per_page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`per_page` cannot be read as `i64`".to_string());
            self
        }

        pub fn user_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.user_ids = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`user_ids` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/apollo/emailer_messages/search`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::SearchMessagesResponse>, Error<()>> {
            let Self {
                client,
                email_account_id_and_aliases,
                emailer_campaign_ids,
                emailer_message_reply_classes,
                emailer_message_stats,
                not_emailer_campaign_ids,
                page,
                per_page,
                user_ids,
            } = self;
            let email_account_id_and_aliases = email_account_id_and_aliases
                .map_err(Error::InvalidRequest)?;
            let emailer_campaign_ids = emailer_campaign_ids
                .map_err(Error::InvalidRequest)?;
            let emailer_message_reply_classes = emailer_message_reply_classes
                .map_err(Error::InvalidRequest)?;
            let emailer_message_stats = emailer_message_stats
                .map_err(Error::InvalidRequest)?;
            let not_emailer_campaign_ids = not_emailer_campaign_ids
                .map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let per_page = per_page.map_err(Error::InvalidRequest)?;
            let user_ids = user_ids.map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/emailer_messages/search", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "email_account_id_and_aliases",
                        &email_account_id_and_aliases,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "emailer_campaign_ids[]",
                        &emailer_campaign_ids,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "emailer_message_reply_classes[]",
                        &emailer_message_reply_classes,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "emailer_message_stats[]",
                        &emailer_message_stats,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "not_emailer_campaign_ids[]",
                        &not_emailer_campaign_ids,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("per_page", &per_page))
                .query(&progenitor_client::QueryParam::new("user_ids[]", &user_ids))
                .build()?;
            let info = OperationInfo {
                operation_id: "search_messages",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_message_activities`]
    ///
    /// [`Client::list_message_activities`]: super::Client::list_message_activities
    #[derive(Debug, Clone)]
    pub struct ListMessageActivities<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }

    impl<'a> ListMessageActivities<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing; set it with `.id(..)`".to_string()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "`id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/apollo/emailer_messages/{id}/activities`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListMessageActivitiesResponse>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/apollo/emailer_messages/{}/activities", client.baseurl, encode_path(&
                id.to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "list_message_activities",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::create_task`]
    ///
    /// [`Client::create_task`]: super::Client::create_task
    #[derive(Debug, Clone)]
    pub struct CreateTask<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CreateTaskBody, String>,
    }

    impl<'a> CreateTask<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateTaskBody>,
            <V as std::convert::TryInto<
                types::CreateTaskBody,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("`body`: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateTaskBody,
            ) -> types::builder::CreateTaskBody,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/apollo/tasks`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::CreateTaskResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CreateTaskBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/tasks", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_task",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::bulk_create_tasks`]
    ///
    /// [`Client::bulk_create_tasks`]: super::Client::bulk_create_tasks
    #[derive(Debug, Clone)]
    pub struct BulkCreateTasks<'a> {
        client: &'a super::Client,
        body: Result<types::builder::BulkCreateTasksBody, String>,
    }

    impl<'a> BulkCreateTasks<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BulkCreateTasksBody>,
            <V as std::convert::TryInto<
                types::BulkCreateTasksBody,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("`body`: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::BulkCreateTasksBody,
            ) -> types::builder::BulkCreateTasksBody,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/apollo/tasks/bulk_create`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::BulkCreateTasksResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::BulkCreateTasksBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/tasks/bulk_create", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "bulk_create_tasks",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::search_tasks`]
    ///
    /// [`Client::search_tasks`]: super::Client::search_tasks
    #[derive(Debug, Clone)]
    pub struct SearchTasks<'a> {
        client: &'a super::Client,
        open_factor_names: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        page: Result<Option<i64>, String>,
        per_page: Result<Option<i64>, String>,
        sort_by_field: Result<Option<::std::string::String>, String>,
    }

    impl<'a> SearchTasks<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                open_factor_names: Ok(None),
                page: Ok(None),
                per_page: Ok(None),
                sort_by_field: Ok(None),
            }
        }

        pub fn open_factor_names<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.open_factor_names = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`open_factor_names` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page` cannot be read as `i64`".to_string());
            self
        }

        pub fn per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.per_page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`per_page` cannot be read as `i64`".to_string());
            self
        }

        pub fn sort_by_field<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.sort_by_field = value
                .try_into()
                .map(Some)
                .map_err(|_| "`sort_by_field` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `POST` request to `/apollo/tasks/search`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::SearchTasksResponse>, Error<()>> {
            let Self { client, open_factor_names, page, per_page, sort_by_field } = self;
            let open_factor_names = open_factor_names.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let per_page = per_page.map_err(Error::InvalidRequest)?;
            let sort_by_field = sort_by_field.map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/tasks/search", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "open_factor_names[]",
                        &open_factor_names,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("per_page", &per_page))
                .query(
                    &progenitor_client::QueryParam::new("sort_by_field", &sort_by_field),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "search_tasks",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::create_report`]
    ///
    /// [`Client::create_report`]: super::Client::create_report
    #[derive(Debug, Clone)]
    pub struct CreateReport<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CreateReportBody, String>,
    }

    impl<'a> CreateReport<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateReportBody>,
            <V as std::convert::TryInto<
                types::CreateReportBody,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("`body`: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateReportBody,
            ) -> types::builder::CreateReportBody,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/apollo/reports/sync_report`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::CreateReportResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CreateReportBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/reports/sync_report", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_report",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::create_phone_call`]
    ///
    /// [`Client::create_phone_call`]: super::Client::create_phone_call
    #[derive(Debug, Clone)]
    pub struct CreatePhoneCall<'a> {
        client: &'a super::Client,
        account_id: Result<Option<::std::string::String>, String>,
        contact_id: Result<Option<::std::string::String>, String>,
        duration: Result<Option<i64>, String>,
        end_time: Result<Option<::std::string::String>, String>,
        from_number: Result<Option<::std::string::String>, String>,
        logged: Result<Option<bool>, String>,
        phone_call_outcome_id: Result<Option<::std::string::String>, String>,
        phone_call_purpose_id: Result<Option<::std::string::String>, String>,
        start_time: Result<Option<::std::string::String>, String>,
        status: Result<Option<::std::string::String>, String>,
        to_number: Result<Option<::std::string::String>, String>,
        user_id: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }

    impl<'a> CreatePhoneCall<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Ok(None),
                contact_id: Ok(None),
                duration: Ok(None),
                end_time: Ok(None),
                from_number: Ok(None),
                logged: Ok(None),
                phone_call_outcome_id: Ok(None),
                phone_call_purpose_id: Ok(None),
                start_time: Ok(None),
                status: Ok(None),
                to_number: Ok(None),
                user_id: Ok(None),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "`account_id` cannot be read as `String`".to_string());
            self
        }

        pub fn contact_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.contact_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "`contact_id` cannot be read as `String`".to_string());
            self
        }

        pub fn duration<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.duration = value
                .try_into()
                .map(Some)
                .map_err(|_| "`duration` cannot be read as `i64`".to_string());
            self
        }

        pub fn end_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.end_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "`end_time` cannot be read as `String`".to_string());
            self
        }

        pub fn from_number<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.from_number = value
                .try_into()
                .map(Some)
                .map_err(|_| "`from_number` cannot be read as `String`".to_string());
            self
        }

        pub fn logged<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.logged = value
                .try_into()
                .map(Some)
                .map_err(|_| "`logged` cannot be read as `bool`".to_string());
            self
        }

        pub fn phone_call_outcome_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.phone_call_outcome_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`phone_call_outcome_id` cannot be read as `String`".to_string()
                });
            self
        }

        pub fn phone_call_purpose_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.phone_call_purpose_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`phone_call_purpose_id` cannot be read as `String`".to_string()
                });
            self
        }

        pub fn start_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.start_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "`start_time` cannot be read as `String`".to_string());
            self
        }

        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|_| "`status` cannot be read as `String`".to_string());
            self
        }

        pub fn to_number<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.to_number = value
                .try_into()
                .map(Some)
                .map_err(|_| "`to_number` cannot be read as `String`".to_string());
            self
        }

        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.user_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`user_id` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        /// Sends a `POST` request to `/apollo/phone_calls`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::CreatePhoneCallResponse>, Error<()>> {
            let Self {
                client,
                account_id,
                contact_id,
                duration,
                end_time,
                from_number,
                logged,
                phone_call_outcome_id,
                phone_call_purpose_id,
                start_time,
                status,
                to_number,
                user_id,
            } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let contact_id = contact_id.map_err(Error::InvalidRequest)?;
            let duration = duration.map_err(Error::InvalidRequest)?;
            let end_time = end_time.map_err(Error::InvalidRequest)?;
            let from_number = from_number.map_err(Error::InvalidRequest)?;
            let logged = logged.map_err(Error::InvalidRequest)?;
            let phone_call_outcome_id = phone_call_outcome_id
                .map_err(Error::InvalidRequest)?;
            let phone_call_purpose_id = phone_call_purpose_id
                .map_err(Error::InvalidRequest)?;
            let start_time = start_time.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let to_number = to_number.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/phone_calls", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("account_id", &account_id))
                .query(&progenitor_client::QueryParam::new("contact_id", &contact_id))
                .query(&progenitor_client::QueryParam::new("duration", &duration))
                .query(&progenitor_client::QueryParam::new("end_time", &end_time))
                .query(&progenitor_client::QueryParam::new("from_number", &from_number))
                .query(&progenitor_client::QueryParam::new("logged", &logged))
                .query(
                    &progenitor_client::QueryParam::new(
                        "phone_call_outcome_id",
                        &phone_call_outcome_id,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "phone_call_purpose_id",
                        &phone_call_purpose_id,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("start_time", &start_time))
                .query(&progenitor_client::QueryParam::new("status", &status))
                .query(&progenitor_client::QueryParam::new("to_number", &to_number))
                .query(&progenitor_client::QueryParam::new("user_id[]", &user_id))
                .build()?;
            let info = OperationInfo {
                operation_id: "create_phone_call",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::search_phone_calls`]
    ///
    /// [`Client::search_phone_calls`]: super::Client::search_phone_calls
    #[derive(Debug, Clone)]
    pub struct SearchPhoneCalls<'a> {
        client: &'a super::Client,
        contact_label_ids: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        date_range_max: Result<Option<::std::string::String>, String>,
        date_range_min: Result<Option<::std::string::String>, String>,
        duration_max: Result<Option<i64>, String>,
        duration_min: Result<Option<i64>, String>,
        inbound: Result<Option<::std::string::String>, String>,
        page: Result<Option<i64>, String>,
        per_page: Result<Option<i64>, String>,
        phone_call_outcome_ids: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        phone_call_purpose_ids: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        q_keywords: Result<Option<::std::string::String>, String>,
        user_ids: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }

    impl<'a> SearchPhoneCalls<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                contact_label_ids: Ok(None),
                date_range_max: Ok(None),
                date_range_min: Ok(None),
                duration_max: Ok(None),
                duration_min: Ok(None),
                inbound: Ok(None),
                page: Ok(None),
                per_page: Ok(None),
                phone_call_outcome_ids: Ok(None),
                phone_call_purpose_ids: Ok(None),
                q_keywords: Ok(None),
                user_ids: Ok(None),
            }
        }

        pub fn contact_label_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.contact_label_ids = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`contact_label_ids` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn date_range_max<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.date_range_max = value
                .try_into()
                .map(Some)
                .map_err(|_| "`date_range_max` cannot be read as `String`".to_string());
            self
        }

        pub fn date_range_min<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.date_range_min = value
                .try_into()
                .map(Some)
                .map_err(|_| "`date_range_min` cannot be read as `String`".to_string());
            self
        }

        pub fn duration_max<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.duration_max = value
                .try_into()
                .map(Some)
                .map_err(|_| "`duration_max` cannot be read as `i64`".to_string());
            self
        }

        pub fn duration_min<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.duration_min = value
                .try_into()
                .map(Some)
                .map_err(|_| "`duration_min` cannot be read as `i64`".to_string());
            self
        }

        pub fn inbound<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.inbound = value
                .try_into()
                .map(Some)
                .map_err(|_| "`inbound` cannot be read as `String`".to_string());
            self
        }

        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page` cannot be read as `i64`".to_string());
            self
        }

        pub fn per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.per_page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`per_page` cannot be read as `i64`".to_string());
            self
        }

        pub fn phone_call_outcome_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.phone_call_outcome_ids = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`phone_call_outcome_ids` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn phone_call_purpose_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.phone_call_purpose_ids = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`phone_call_purpose_ids` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn q_keywords<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.q_keywords = value
                .try_into()
                .map(Some)
                .map_err(|_| "`q_keywords` cannot be read as `String`".to_string());
            self
        }

        pub fn user_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.user_ids = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`user_ids` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/apollo/phone_calls/search`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::SearchPhoneCallsResponse>, Error<()>> {
            let Self {
                client,
                contact_label_ids,
                date_range_max,
                date_range_min,
                duration_max,
                duration_min,
                inbound,
                page,
                per_page,
                phone_call_outcome_ids,
                phone_call_purpose_ids,
                q_keywords,
                user_ids,
            } = self;
            let contact_label_ids = contact_label_ids.map_err(Error::InvalidRequest)?;
            let date_range_max = date_range_max.map_err(Error::InvalidRequest)?;
            let date_range_min = date_range_min.map_err(Error::InvalidRequest)?;
            let duration_max = duration_max.map_err(Error::InvalidRequest)?;
            let duration_min = duration_min.map_err(Error::InvalidRequest)?;
            let inbound = inbound.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let per_page = per_page.map_err(Error::InvalidRequest)?;
            let phone_call_outcome_ids = phone_call_outcome_ids
                .map_err(Error::InvalidRequest)?;
            let phone_call_purpose_ids = phone_call_purpose_ids
                .map_err(Error::InvalidRequest)?;
            let q_keywords = q_keywords.map_err(Error::InvalidRequest)?;
            let user_ids = user_ids.map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/phone_calls/search", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "contact_label_ids[]",
                        &contact_label_ids,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "date_range[max]",
                        &date_range_max,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "date_range[min]",
                        &date_range_min,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new("duration[max]", &duration_max),
                )
                .query(
                    &progenitor_client::QueryParam::new("duration[min]", &duration_min),
                )
                .query(&progenitor_client::QueryParam::new("inbound", &inbound))
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("per_page", &per_page))
                .query(
                    &progenitor_client::QueryParam::new(
                        "phone_call_outcome_ids[]",
                        &phone_call_outcome_ids,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "phone_call_purpose_ids[]",
                        &phone_call_purpose_ids,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("q_keywords", &q_keywords))
                .query(&progenitor_client::QueryParam::new("user_ids[]", &user_ids))
                .build()?;
            let info = OperationInfo {
                operation_id: "search_phone_calls",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::update_phone_call`]
    ///
    /// [`Client::update_phone_call`]: super::Client::update_phone_call
    #[derive(Debug, Clone)]
    pub struct UpdatePhoneCall<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        account_id: Result<Option<::std::string::String>, String>,
        contact_id: Result<Option<::std::string::String>, String>,
        duration: Result<Option<i64>, String>,
        end_time: Result<Option<::std::string::String>, String>,
        from_number: Result<Option<::std::string::String>, String>,
        logged: Result<Option<bool>, String>,
        phone_call_outcome_id: Result<Option<::std::string::String>, String>,
        phone_call_purpose_id: Result<Option<::std::string::String>, String>,
        start_time: Result<Option<::std::string::String>, String>,
        status: Result<Option<::std::string::String>, String>,
        to_number: Result<Option<::std::string::String>, String>,
        user_id: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }

    impl<'a> UpdatePhoneCall<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing; set it with `.id(..)`".to_string()),
                account_id: Ok(None),
                contact_id: Ok(None),
                duration: Ok(None),
                end_time: Ok(None),
                from_number: Ok(None),
                logged: Ok(None),
                phone_call_outcome_id: Ok(None),
                phone_call_purpose_id: Ok(None),
                start_time: Ok(None),
                status: Ok(None),
                to_number: Ok(None),
                user_id: Ok(None),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "`id` cannot be read as `String`".to_string());
            self
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "`account_id` cannot be read as `String`".to_string());
            self
        }

        pub fn contact_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.contact_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "`contact_id` cannot be read as `String`".to_string());
            self
        }

        pub fn duration<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.duration = value
                .try_into()
                .map(Some)
                .map_err(|_| "`duration` cannot be read as `i64`".to_string());
            self
        }

        pub fn end_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.end_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "`end_time` cannot be read as `String`".to_string());
            self
        }

        pub fn from_number<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.from_number = value
                .try_into()
                .map(Some)
                .map_err(|_| "`from_number` cannot be read as `String`".to_string());
            self
        }

        pub fn logged<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.logged = value
                .try_into()
                .map(Some)
                .map_err(|_| "`logged` cannot be read as `bool`".to_string());
            self
        }

        pub fn phone_call_outcome_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.phone_call_outcome_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`phone_call_outcome_id` cannot be read as `String`".to_string()
                });
            self
        }

        pub fn phone_call_purpose_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.phone_call_purpose_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`phone_call_purpose_id` cannot be read as `String`".to_string()
                });
            self
        }

        pub fn start_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.start_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "`start_time` cannot be read as `String`".to_string());
            self
        }

        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|_| "`status` cannot be read as `String`".to_string());
            self
        }

        pub fn to_number<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.to_number = value
                .try_into()
                .map(Some)
                .map_err(|_| "`to_number` cannot be read as `String`".to_string());
            self
        }

        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.user_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`user_id` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        /// Sends a `PUT` request to `/apollo/phone_calls/{id}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::CreatePhoneCallResponse>, Error<()>> {
            let Self {
                client,
                id,
                account_id,
                contact_id,
                duration,
                end_time,
                from_number,
                logged,
                phone_call_outcome_id,
                phone_call_purpose_id,
                start_time,
                status,
                to_number,
                user_id,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let contact_id = contact_id.map_err(Error::InvalidRequest)?;
            let duration = duration.map_err(Error::InvalidRequest)?;
            let end_time = end_time.map_err(Error::InvalidRequest)?;
            let from_number = from_number.map_err(Error::InvalidRequest)?;
            let logged = logged.map_err(Error::InvalidRequest)?;
            let phone_call_outcome_id = phone_call_outcome_id
                .map_err(Error::InvalidRequest)?;
            let phone_call_purpose_id = phone_call_purpose_id
                .map_err(Error::InvalidRequest)?;
            let start_time = start_time.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let to_number = to_number.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/apollo/phone_calls/{}", client.baseurl, encode_path(& id
                .to_string()),
            );
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("account_id", &account_id))
                .query(&progenitor_client::QueryParam::new("contact_id", &contact_id))
                .query(&progenitor_client::QueryParam::new("duration", &duration))
                .query(&progenitor_client::QueryParam::new("end_time", &end_time))
                .query(&progenitor_client::QueryParam::new("from_number", &from_number))
                .query(&progenitor_client::QueryParam::new("logged", &logged))
                .query(
                    &progenitor_client::QueryParam::new(
                        "phone_call_outcome_id",
                        &phone_call_outcome_id,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "phone_call_purpose_id",
                        &phone_call_purpose_id,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("start_time", &start_time))
                .query(&progenitor_client::QueryParam::new("status", &status))
                .query(&progenitor_client::QueryParam::new("to_number", &to_number))
                .query(&progenitor_client::QueryParam::new("user_id[]", &user_id))
                .build()?;
            let info = OperationInfo {
                operation_id: "update_phone_call",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::get_usage_stats`]
    ///
    /// [`Client::get_usage_stats`]: super::Client::get_usage_stats
    #[derive(Debug, Clone)]
    pub struct GetUsageStats<'a> {
        client: &'a super::Client,
    }

    impl<'a> GetUsageStats<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `POST` request to `/apollo/usage_stats/api_usage_stats`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::GetUsageStatsResponse>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/apollo/usage_stats/api_usage_stats", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "get_usage_stats",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::search_users`]
    ///
    /// [`Client::search_users`]: super::Client::search_users
    #[derive(Debug, Clone)]
    pub struct SearchUsers<'a> {
        client: &'a super::Client,
        page: Result<Option<i64>, String>,
        per_page: Result<Option<i64>, String>,
    }

    impl<'a> SearchUsers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                page: Ok(None),
                per_page: Ok(None),
            }
        }

        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page` cannot be read as `i64`".to_string());
            self
        }

        pub fn per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.per_page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`per_page` cannot be read as `i64`".to_string());
            self
        }

        /// Sends a `GET` request to `/apollo/users/search`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::SearchUsersResponse>, Error<()>> {
            let Self { client, page, per_page } = self;
            let page = page.map_err(Error::InvalidRequest)?;
            let per_page = per_page.map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/users/search", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("per_page", &per_page))
                .build()?;
            let info = OperationInfo {
                operation_id: "search_users",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_email_accounts`]
    ///
    /// [`Client::list_email_accounts`]: super::Client::list_email_accounts
    #[derive(Debug, Clone)]
    pub struct ListEmailAccounts<'a> {
        client: &'a super::Client,
    }

    impl<'a> ListEmailAccounts<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `GET` request to `/apollo/email_accounts`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListEmailAccountsResponse>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/apollo/email_accounts", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "list_email_accounts",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_labels`]
    ///
    /// [`Client::list_labels`]: super::Client::list_labels
    #[derive(Debug, Clone)]
    pub struct ListLabels<'a> {
        client: &'a super::Client,
    }

    impl<'a> ListLabels<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `GET` request to `/apollo/labels`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<
                ::std::vec::Vec<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            Error<()>,
        > {
            let Self { client } = self;
            let url = format!("{}/apollo/labels", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "list_labels",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_typed_custom_fields`]
    ///
    /// [`Client::list_typed_custom_fields`]: super::Client::list_typed_custom_fields
    #[derive(Debug, Clone)]
    pub struct ListTypedCustomFields<'a> {
        client: &'a super::Client,
    }

    impl<'a> ListTypedCustomFields<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `GET` request to `/apollo/typed_custom_fields`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListTypedCustomFieldsResponse>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/apollo/typed_custom_fields", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "list_typed_custom_fields",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_fields`]
    ///
    /// [`Client::list_fields`]: super::Client::list_fields
    #[derive(Debug, Clone)]
    pub struct ListFields<'a> {
        client: &'a super::Client,
    }

    impl<'a> ListFields<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `GET` request to `/apollo/fields`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListFieldsResponse>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/apollo/fields", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "list_fields",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::create_field`]
    ///
    /// [`Client::create_field`]: super::Client::create_field
    #[derive(Debug, Clone)]
    pub struct CreateField<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CreateFieldBody, String>,
    }

    impl<'a> CreateField<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateFieldBody>,
            <V as std::convert::TryInto<
                types::CreateFieldBody,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("`body`: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateFieldBody,
            ) -> types::builder::CreateFieldBody,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/apollo/fields`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListTypedCustomFieldsResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CreateFieldBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/fields", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_field",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_notes`]
    ///
    /// [`Client::list_notes`]: super::Client::list_notes
    #[derive(Debug, Clone)]
    pub struct ListNotes<'a> {
        client: &'a super::Client,
        account_id: Result<Option<::std::string::String>, String>,
        calendar_event_id: Result<Option<::std::string::String>, String>,
        contact_id: Result<Option<::std::string::String>, String>,
        contact_ids: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        conversation_id: Result<Option<::std::string::String>, String>,
        conversation_ids: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        opportunity_id: Result<Option<::std::string::String>, String>,
        page: Result<Option<i64>, String>,
        per_page: Result<Option<i64>, String>,
        start_date: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListNotes<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Ok(None),
                calendar_event_id: Ok(None),
                contact_id: Ok(None),
                contact_ids: Ok(None),
                conversation_id: Ok(None),
                conversation_ids: Ok(None),
                opportunity_id: Ok(None),
                page: Ok(None),
                per_page: Ok(None),
                start_date: Ok(None),
            }
        }

        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "`account_id` cannot be read as `String`".to_string());
            self
        }

        pub fn calendar_event_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.calendar_event_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`calendar_event_id` cannot be read as `String`".to_string()
                });
            self
        }

        pub fn contact_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.contact_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "`contact_id` cannot be read as `String`".to_string());
            self
        }

        pub fn contact_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.contact_ids = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`contact_ids` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn conversation_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.conversation_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "`conversation_id` cannot be read as `String`".to_string());
            self
        }

        pub fn conversation_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.conversation_ids = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`conversation_ids` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn opportunity_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.opportunity_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "`opportunity_id` cannot be read as `String`".to_string());
            self
        }

        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page` cannot be read as `i64`".to_string());
            self
        }

        pub fn per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.per_page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`per_page` cannot be read as `i64`".to_string());
            self
        }

        pub fn start_date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.start_date = value
                .try_into()
                .map(Some)
                .map_err(|_| "`start_date` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/apollo/notes`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListNotesResponse>, Error<()>> {
            let Self {
                client,
                account_id,
                calendar_event_id,
                contact_id,
                contact_ids,
                conversation_id,
                conversation_ids,
                opportunity_id,
                page,
                per_page,
                start_date,
            } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let calendar_event_id = calendar_event_id.map_err(Error::InvalidRequest)?;
            let contact_id = contact_id.map_err(Error::InvalidRequest)?;
            let contact_ids = contact_ids.map_err(Error::InvalidRequest)?;
            let conversation_id = conversation_id.map_err(Error::InvalidRequest)?;
            let conversation_ids = conversation_ids.map_err(Error::InvalidRequest)?;
            let opportunity_id = opportunity_id.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let per_page = per_page.map_err(Error::InvalidRequest)?;
            let start_date = start_date.map_err(Error::InvalidRequest)?;
            let url = format!("{}/apollo/notes", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("account_id", &account_id))
                .query(
                    &progenitor_client::QueryParam::new(
                        "calendar_event_id",
                        &calendar_event_id,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("contact_id", &contact_id))
                .query(&progenitor_client::QueryParam::new("contact_ids", &contact_ids))
                .query(
                    &progenitor_client::QueryParam::new(
                        "conversation_id",
                        &conversation_id,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "conversation_ids",
                        &conversation_ids,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "opportunity_id",
                        &opportunity_id,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("per_page", &per_page))
                .query(&progenitor_client::QueryParam::new("start_date", &start_date))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_notes",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// How lists go on that page as `apollo`.
    const PAGED_AS_APOLLO: ::client_runtime::Style = ::client_runtime::Style {
        next: ::client_runtime::Next::Pages {
            from: 1u64,
            send: ::client_runtime::In::Query("page"),
        },
        more: None,
    };

    /// How lists go on that page as `apollo-in-body`.
    const PAGED_AS_APOLLO_IN_BODY: ::client_runtime::Style = ::client_runtime::Style {
        next: ::client_runtime::Next::Pages {
            from: 1u64,
            send: ::client_runtime::In::Body("/page"),
        },
        more: None,
    };

    impl ::client_runtime::Prepare for MatchPerson<'_> {
        type Answer = types::MatchPersonResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.match_person"))
        }
    }

    impl ::client_runtime::Prepare for BulkMatchPeople<'_> {
        type Answer = types::BulkMatchPeopleResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.bulk_match_people"))
        }
    }

    impl ::client_runtime::Prepare for EnrichOrganization<'_> {
        type Answer = types::EnrichOrganizationResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.enrich_organization"))
        }
    }

    impl ::client_runtime::Prepare for BulkEnrichOrganizations<'_> {
        type Answer = types::BulkEnrichOrganizationsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("apollo.bulk_enrich_organizations")
                })
        }
    }

    impl ::client_runtime::Prepare for SearchPeople<'_> {
        type Answer = types::SearchPeopleResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.search_people"))
        }
    }

    impl ::client_runtime::Paged for SearchPeople<'_> {
        type Item = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_APOLLO,
                "/people",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("per_page")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.get("id").and_then(::serde_json::Value::as_str)
        }
    }

    impl ::client_runtime::Prepare for SearchCompanies<'_> {
        type Answer = types::SearchCompaniesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.search_companies"))
        }
    }

    impl ::client_runtime::Paged for SearchCompanies<'_> {
        type Item = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_APOLLO,
                "/organizations",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("per_page")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.get("id").and_then(::serde_json::Value::as_str)
        }
    }

    impl ::client_runtime::Prepare for ListOrganizationJobPostings<'_> {
        type Answer = types::ListOrganizationJobPostingsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("apollo.list_organization_job_postings")
                })
        }
    }

    impl ::client_runtime::Paged for ListOrganizationJobPostings<'_> {
        type Item = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_APOLLO,
                "/organization_job_postings",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("per_page")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.get("id").and_then(::serde_json::Value::as_str)
        }
    }

    impl ::client_runtime::Prepare for GetOrganization<'_> {
        type Answer = types::EnrichOrganizationResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.get_organization"))
        }
    }

    impl ::client_runtime::Prepare for SearchNewsArticles<'_> {
        type Answer = types::SearchNewsArticlesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.search_news_articles"))
        }
    }

    impl ::client_runtime::Paged for SearchNewsArticles<'_> {
        type Item = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_APOLLO,
                "/news_articles",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("per_page")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.get("id").and_then(::serde_json::Value::as_str)
        }
    }

    impl ::client_runtime::Prepare for CreateAccount<'_> {
        type Answer = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.create_account"))
        }
    }

    impl ::client_runtime::Prepare for UpdateAccount<'_> {
        type Answer = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.update_account"))
        }
    }

    impl ::client_runtime::Prepare for BulkCreateAccounts<'_> {
        type Answer = types::BulkCreateAccountsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.bulk_create_accounts"))
        }
    }

    impl ::client_runtime::Prepare for BulkUpdateAccounts<'_> {
        type Answer = types::BulkUpdateAccountsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.bulk_update_accounts"))
        }
    }

    impl ::client_runtime::Prepare for SearchAccounts<'_> {
        type Answer = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.search_accounts"))
        }
    }

    impl ::client_runtime::Paged for SearchAccounts<'_> {
        type Item = ::serde_json::Value;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_APOLLO_IN_BODY,
                "/accounts",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Body("/per_page")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.get("id").and_then(::serde_json::Value::as_str)
        }
    }

    impl ::client_runtime::Prepare for GetAccount<'_> {
        type Answer = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.get_account"))
        }
    }

    impl ::client_runtime::Prepare for UpdateAccountsOwners<'_> {
        type Answer = types::UpdateAccountsOwnersResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.update_accounts_owners"))
        }
    }

    impl ::client_runtime::Prepare for ListAccountStages<'_> {
        type Answer = types::ListAccountStagesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.list_account_stages"))
        }
    }

    impl ::client_runtime::Prepare for CreateContact<'_> {
        type Answer = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.create_contact"))
        }
    }

    impl ::client_runtime::Prepare for GetContact<'_> {
        type Answer = types::GetContactResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.get_contact"))
        }
    }

    impl ::client_runtime::Prepare for UpdateContact<'_> {
        type Answer = types::UpdateContactResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.update_contact"))
        }
    }

    impl ::client_runtime::Prepare for BulkCreateContacts<'_> {
        type Answer = types::BulkCreateContactsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.bulk_create_contacts"))
        }
    }

    impl ::client_runtime::Prepare for BulkUpdateContacts<'_> {
        type Answer = types::BulkUpdateContactsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.bulk_update_contacts"))
        }
    }

    impl ::client_runtime::Prepare for SearchContacts<'_> {
        type Answer = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.search_contacts"))
        }
    }

    impl ::client_runtime::Paged for SearchContacts<'_> {
        type Item = ::serde_json::Value;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_APOLLO_IN_BODY,
                "/contacts",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Body("/per_page")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.get("id").and_then(::serde_json::Value::as_str)
        }
    }

    impl ::client_runtime::Prepare for UpdateContactsStages<'_> {
        type Answer = types::UpdateContactsStagesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.update_contacts_stages"))
        }
    }

    impl ::client_runtime::Prepare for UpdateContactsOwners<'_> {
        type Answer = types::UpdateContactsOwnersResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.update_contacts_owners"))
        }
    }

    impl ::client_runtime::Prepare for ListContactStages<'_> {
        type Answer = types::ListContactStagesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.list_contact_stages"))
        }
    }

    impl ::client_runtime::Prepare for CreateOpportunity<'_> {
        type Answer = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.create_opportunity"))
        }
    }

    impl ::client_runtime::Prepare for SearchOpportunities<'_> {
        type Answer = types::SearchOpportunitiesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.search_opportunities"))
        }
    }

    impl ::client_runtime::Paged for SearchOpportunities<'_> {
        type Item = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_APOLLO,
                "/opportunities",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("per_page")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.get("id").and_then(::serde_json::Value::as_str)
        }
    }

    impl ::client_runtime::Prepare for GetOpportunity<'_> {
        type Answer = types::GetOpportunityResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.get_opportunity"))
        }
    }

    impl ::client_runtime::Prepare for UpdateOpportunity<'_> {
        type Answer = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.update_opportunity"))
        }
    }

    impl ::client_runtime::Prepare for ListOpportunityStages<'_> {
        type Answer = types::ListOpportunityStagesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.list_opportunity_stages"))
        }
    }

    impl ::client_runtime::Prepare for SearchSequences<'_> {
        type Answer = types::SearchSequencesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.search_sequences"))
        }
    }

    impl ::client_runtime::Paged for SearchSequences<'_> {
        type Item = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_APOLLO,
                "/emailer_campaigns",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("per_page")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.get("id").and_then(::serde_json::Value::as_str)
        }
    }

    impl ::client_runtime::Prepare for AddContactsToSequence<'_> {
        type Answer = types::RemoveContactsFromSequencesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.add_contacts_to_sequence"))
        }
    }

    impl ::client_runtime::Prepare for RemoveContactsFromSequences<'_> {
        type Answer = types::RemoveContactsFromSequencesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("apollo.remove_contacts_from_sequences")
                })
        }
    }

    impl ::client_runtime::Prepare for ApproveSequence<'_> {
        type Answer = types::ApproveSequenceResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.approve_sequence"))
        }
    }

    impl ::client_runtime::Prepare for AbortSequence<'_> {
        type Answer = types::AbortSequenceResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.abort_sequence"))
        }
    }

    impl ::client_runtime::Prepare for ArchiveSequence<'_> {
        type Answer = types::AbortSequenceResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.archive_sequence"))
        }
    }

    impl ::client_runtime::Prepare for SearchMessages<'_> {
        type Answer = types::SearchMessagesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.search_messages"))
        }
    }

    impl ::client_runtime::Paged for SearchMessages<'_> {
        type Item = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_APOLLO,
                "/emailer_messages",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("per_page")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.get("id").and_then(::serde_json::Value::as_str)
        }
    }

    impl ::client_runtime::Prepare for ListMessageActivities<'_> {
        type Answer = types::ListMessageActivitiesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.list_message_activities"))
        }
    }

    impl ::client_runtime::Prepare for CreateTask<'_> {
        type Answer = types::CreateTaskResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.create_task"))
        }
    }

    impl ::client_runtime::Prepare for BulkCreateTasks<'_> {
        type Answer = types::BulkCreateTasksResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.bulk_create_tasks"))
        }
    }

    impl ::client_runtime::Prepare for SearchTasks<'_> {
        type Answer = types::SearchTasksResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.search_tasks"))
        }
    }

    impl ::client_runtime::Paged for SearchTasks<'_> {
        type Item = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_APOLLO,
                "/tasks",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("per_page")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.get("id").and_then(::serde_json::Value::as_str)
        }
    }

    impl ::client_runtime::Prepare for CreateReport<'_> {
        type Answer = types::CreateReportResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.create_report"))
        }
    }

    impl ::client_runtime::Prepare for CreatePhoneCall<'_> {
        type Answer = types::CreatePhoneCallResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.create_phone_call"))
        }
    }

    impl ::client_runtime::Prepare for SearchPhoneCalls<'_> {
        type Answer = types::SearchPhoneCallsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.search_phone_calls"))
        }
    }

    impl ::client_runtime::Paged for SearchPhoneCalls<'_> {
        type Item = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_APOLLO,
                "/phone_calls",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("per_page")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.get("id").and_then(::serde_json::Value::as_str)
        }
    }

    impl ::client_runtime::Prepare for UpdatePhoneCall<'_> {
        type Answer = types::CreatePhoneCallResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.update_phone_call"))
        }
    }

    impl ::client_runtime::Prepare for GetUsageStats<'_> {
        type Answer = types::GetUsageStatsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.get_usage_stats"))
        }
    }

    impl ::client_runtime::Prepare for SearchUsers<'_> {
        type Answer = types::SearchUsersResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.search_users"))
        }
    }

    impl ::client_runtime::Paged for SearchUsers<'_> {
        type Item = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_APOLLO,
                "/users",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("per_page")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.get("id").and_then(::serde_json::Value::as_str)
        }
    }

    impl ::client_runtime::Prepare for ListEmailAccounts<'_> {
        type Answer = types::ListEmailAccountsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.list_email_accounts"))
        }
    }

    impl ::client_runtime::Prepare for ListLabels<'_> {
        type Answer = ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.list_labels"))
        }
    }

    impl ::client_runtime::Prepare for ListTypedCustomFields<'_> {
        type Answer = types::ListTypedCustomFieldsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.list_typed_custom_fields"))
        }
    }

    impl ::client_runtime::Prepare for ListFields<'_> {
        type Answer = types::ListFieldsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.list_fields"))
        }
    }

    impl ::client_runtime::Prepare for CreateField<'_> {
        type Answer = types::ListTypedCustomFieldsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.create_field"))
        }
    }

    impl ::client_runtime::Prepare for ListNotes<'_> {
        type Answer = types::ListNotesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("apollo.list_notes"))
        }
    }

    impl ::client_runtime::Paged for ListNotes<'_> {
        type Item = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_APOLLO,
                "/notes",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("per_page")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.get("id").and_then(::serde_json::Value::as_str)
        }
    }
}

/// Path of the operations below the address of the API.
pub const BASE_PATH: &str = "/apis/v1";

/// Every operation, by name.
pub static OPERATIONS: &[::client_runtime::Operation] = &[
    ::client_runtime::Operation::named(
        "apollo.abort_sequence",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.add_contacts_to_sequence",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.approve_sequence",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.archive_sequence",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.bulk_create_accounts",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.bulk_create_contacts",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.bulk_create_tasks",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.bulk_enrich_organizations",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.bulk_match_people",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.bulk_update_accounts",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.bulk_update_contacts",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.create_account",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.create_contact",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.create_field",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.create_opportunity",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.create_phone_call",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.create_report",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.create_task",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.enrich_organization",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.get_account",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.get_contact",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.get_opportunity",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.get_organization",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.get_usage_stats",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.list_account_stages",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.list_contact_stages",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.list_email_accounts",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.list_fields",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.list_labels",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.list_message_activities",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.list_notes",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.list_opportunity_stages",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.list_organization_job_postings",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.list_typed_custom_fields",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.match_person",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.remove_contacts_from_sequences",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.search_accounts",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.search_companies",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.search_contacts",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.search_messages",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.search_news_articles",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.search_opportunities",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.search_people",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.search_phone_calls",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.search_sequences",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.search_tasks",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.search_users",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "apollo.update_account",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.update_accounts_owners",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.update_contact",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.update_contacts_owners",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.update_contacts_stages",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.update_opportunity",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "apollo.update_phone_call",
        ::client_runtime::RetryClass::Idempotent,
    ),
];
