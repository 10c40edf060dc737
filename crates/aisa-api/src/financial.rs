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

/// What every open string enum can do: the server's text in, the same text out.
macro_rules! open_enum {
    ($name:ident, $unknown:ident, [$(($variant:ident, $text:literal)),* $(,)?]) => {
        impl $name {
            /// The value as it stands on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::$unknown(text) => text,
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::$unknown(text.to_owned()),
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                match text.as_str() {
                    $($text => Self::$variant,)*
                    _ => Self::$unknown(text),
                }
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                Ok(text.into())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        // By text, so that a known value is equal to itself however it was made.
        impl ::std::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::std::cmp::Eq for $name {}

        impl ::std::cmp::PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl ::std::cmp::Ord for $name {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                deserializer.deserialize_str(super::Text(::std::marker::PhantomData))
            }
        }

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(stringify!($name))
            }

            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                ::schemars::json_schema!({ "type": "string", "x-extensible-enum": [$($text),*] })
            }
        }
    };
}

/// Reads a string into an open enum; a known value costs no allocation.
struct Text<T>(::std::marker::PhantomData<T>);

impl<T> ::serde::de::Visitor<'_> for Text<T>
where
    T: for<'t> ::std::convert::From<&'t str> + ::std::convert::From<::std::string::String>,
{
    type Value = T;

    fn expecting(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> ::std::result::Result<T, E> {
        Ok(text.into())
    }

    fn visit_string<E>(self, text: ::std::string::String) -> ::std::result::Result<T, E> {
        Ok(text.into())
    }
}

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
    pub struct AnalystEstimate {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub earnings_per_share: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fiscal_period: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub period: ::std::option::Option<ReportingPeriod>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub revenue: ::std::option::Option<i64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AnalystEstimatesResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub analyst_estimates: ::std::vec::Vec<AnalystEstimate>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BalanceSheet {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub accumulated_other_comprehensive_income: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cash_and_equivalents: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub current_assets: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub current_debt: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub current_investments: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub current_liabilities: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deferred_revenue: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deposit_liabilities: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fiscal_period: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub goodwill_and_intangible_assets: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inventory: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub investments: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub non_current_assets: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub non_current_debt: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub non_current_investments: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub non_current_liabilities: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub outstanding_shares: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub period: ::std::option::Option<Period>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub property_plant_and_equipment: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub report_period: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retained_earnings: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub shareholders_equity: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_assets: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_liabilities: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_assets: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_debt: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_liabilities: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub trade_and_non_trade_payables: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub trade_and_non_trade_receivables: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BalanceSheetResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub balance_sheets: ::std::vec::Vec<BalanceSheet>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BalanceSheetSegmentValues {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub assets: ::std::option::Option<SegmentCategory>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub goodwill: ::std::option::Option<SegmentCategory>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub long_lived_assets: ::std::option::Option<SegmentCategory>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BalanceSheetSegments {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub accession_number: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub assets: ::std::option::Option<SegmentCategory>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filing_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fiscal_period: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub goodwill: ::std::option::Option<SegmentCategory>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub long_lived_assets: ::std::option::Option<SegmentCategory>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub period: ::std::option::Option<ReportingPeriod>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub report_period: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BalanceSheetSegmentsResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub segmented_financials: ::std::vec::Vec<BalanceSheetSegments>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Beta {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub benchmark: ::std::option::Option<::std::string::String>,
        /// Not after this day.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub interval: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub method: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub n_observations: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub r_squared: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub requested_lookback: ::std::option::Option<::std::string::String>,
        /// Not before this day.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BetaResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub beta: ::std::option::Option<Beta>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CashFlowSegmentValues {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub capital_expenditure: ::std::option::Option<SegmentCategory>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CashFlowStatement {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub business_acquisitions_and_disposals: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub capital_expenditure: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub change_in_cash_and_equivalents: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub depreciation_and_amortization: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dividends_and_other_cash_distributions: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub effect_of_exchange_rate_changes: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ending_cash_balance: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fiscal_period: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub free_cash_flow: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub investment_acquisitions_and_disposals: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub issuance_or_purchase_of_equity_shares: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub issuance_or_repayment_of_debt_securities: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub net_cash_flow_from_financing: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub net_cash_flow_from_investing: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub net_cash_flow_from_operations: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub net_income: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub period: ::std::option::Option<Period>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub report_period: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub share_based_compensation: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CashFlowStatementResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub cash_flow_statements: ::std::vec::Vec<CashFlowStatement>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CashFlowStatementSegments {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub accession_number: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub capital_expenditure: ::std::option::Option<SegmentCategory>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filing_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fiscal_period: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub period: ::std::option::Option<ReportingPeriod>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub report_period: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CashFlowStatementSegmentsResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub segmented_financials: ::std::vec::Vec<CashFlowStatementSegments>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CiksResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub ciks: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resource: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CompanyFacts {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub category: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cik: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exchange: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub industry: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_active: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub listing_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_cap: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number_of_employees: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sec_filings_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sector: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sic_code: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sic_industry: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sic_sector: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub website_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub weighted_average_shares: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CompanyFactsResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company_facts: ::std::option::Option<CompanyFacts>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CryptoPriceSnapshot {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub day_change: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub day_change_percent: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CryptoPriceSnapshotResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub snapshot: ::std::option::Option<CryptoPriceSnapshot>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CryptoPricesResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub prices: ::std::vec::Vec<Price>,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Currency {
        /// `USD`
        Usd,
        /// `EUR`
        Eur,
        /// `GBP`
        Gbp,
        /// `JPY`
        Jpy,
        /// `CHF`
        Chf,
        /// `AUD`
        Aud,
        /// `CAD`
        Cad,
        /// `SEK`
        Sek,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(Currency, Unknown, [
        (Usd, "USD"),
        (Eur, "EUR"),
        (Gbp, "GBP"),
        (Jpy, "JPY"),
        (Chf, "CHF"),
        (Aud, "AUD"),
        (Cad, "CAD"),
        (Sek, "SEK"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Earnings {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub annual: ::std::option::Option<EarningsTimeDimension>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fiscal_period: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quarterly: ::std::option::Option<EarningsTimeDimension>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub report_period: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct EarningsResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub earnings: ::std::option::Option<Earnings>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct EarningsTimeDimension {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub capital_expenditure: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cash_and_equivalents: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub change_in_cash_and_equivalents: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub earnings_per_share: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub eps_surprise: ::std::option::Option<Surprise>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub estimated_earnings_per_share: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub estimated_revenue: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fiscal_period: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub free_cash_flow: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub free_cash_flow_chg: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gross_profit: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gross_profit_chg: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub net_cash_flow_from_financing: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub net_cash_flow_from_financing_chg: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub net_cash_flow_from_investing: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub net_cash_flow_from_investing_chg: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub net_cash_flow_from_operations: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub net_cash_flow_from_operations_chg: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub net_income: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub net_income_chg: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub operating_income: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub operating_income_chg: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub revenue: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub revenue_chg: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub revenue_surprise: ::std::option::Option<Surprise>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub shareholders_equity: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_assets: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_debt: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_liabilities: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub weighted_average_shares: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub weighted_average_shares_diluted: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ErrorResponse {
        /// A word, or an object with type, code, message and request_id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Exhibit {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Filing {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub accession_number: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cik: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filing_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub report_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum FilingForm {
        /// `10-K`
        X10K,
        /// `10-Q`
        X10Q,
        /// `8-K`
        X8K,
        /// `20-F`
        X20F,
        /// `6-K`
        X6K,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(FilingForm, Unknown, [
        (X10K, "10-K"),
        (X10Q, "10-Q"),
        (X8K, "8-K"),
        (X20F, "20-F"),
        (X6K, "6-K"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FilingItem {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<::std::string::String>,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum FilingItemForm {
        /// `10-K`
        X10K,
        /// `10-Q`
        X10Q,
        /// `8-K`
        X8K,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(FilingItemForm, Unknown, [
        (X10K, "10-K"),
        (X10Q, "10-Q"),
        (X8K, "8-K"),
    ]);

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum FilingItemName {
        /// `Item-1`
        Item1,
        /// `Item-1A`
        Item1a,
        /// `Item-1B`
        Item1b,
        /// `Item-2`
        Item2,
        /// `Item-3`
        Item3,
        /// `Item-4`
        Item4,
        /// `Item-5`
        Item5,
        /// `Item-6`
        Item6,
        /// `Item-7`
        Item7,
        /// `Item-7A`
        Item7a,
        /// `Item-8`
        Item8,
        /// `Item-9`
        Item9,
        /// `Item-9A`
        Item9a,
        /// `Item-9B`
        Item9b,
        /// `Item-10`
        Item10,
        /// `Item-11`
        Item11,
        /// `Item-12`
        Item12,
        /// `Item-13`
        Item13,
        /// `Item-14`
        Item14,
        /// `Item-15`
        Item15,
        /// `Item-16`
        Item16,
        /// `Item-1.01`
        Item101,
        /// `Item-1.02`
        Item102,
        /// `Item-1.03`
        Item103,
        /// `Item-1.04`
        Item104,
        /// `Item-2.01`
        Item201,
        /// `Item-2.02`
        Item202,
        /// `Item-2.03`
        Item203,
        /// `Item-2.04`
        Item204,
        /// `Item-2.05`
        Item205,
        /// `Item-2.06`
        Item206,
        /// `Item-3.01`
        Item301,
        /// `Item-3.02`
        Item302,
        /// `Item-3.03`
        Item303,
        /// `Item-4.01`
        Item401,
        /// `Item-4.02`
        Item402,
        /// `Item-5.01`
        Item501,
        /// `Item-5.02`
        Item502,
        /// `Item-5.03`
        Item503,
        /// `Item-5.04`
        Item504,
        /// `Item-5.05`
        Item505,
        /// `Item-5.06`
        Item506,
        /// `Item-5.07`
        Item507,
        /// `Item-5.08`
        Item508,
        /// `Item-6.01`
        Item601,
        /// `Item-6.02`
        Item602,
        /// `Item-6.03`
        Item603,
        /// `Item-6.04`
        Item604,
        /// `Item-6.05`
        Item605,
        /// `Item-7.01`
        Item701,
        /// `Item-8.01`
        Item801,
        /// `Item-9.01`
        Item901,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(FilingItemName, Unknown, [
        (Item1, "Item-1"),
        (Item1a, "Item-1A"),
        (Item1b, "Item-1B"),
        (Item2, "Item-2"),
        (Item3, "Item-3"),
        (Item4, "Item-4"),
        (Item5, "Item-5"),
        (Item6, "Item-6"),
        (Item7, "Item-7"),
        (Item7a, "Item-7A"),
        (Item8, "Item-8"),
        (Item9, "Item-9"),
        (Item9a, "Item-9A"),
        (Item9b, "Item-9B"),
        (Item10, "Item-10"),
        (Item11, "Item-11"),
        (Item12, "Item-12"),
        (Item13, "Item-13"),
        (Item14, "Item-14"),
        (Item15, "Item-15"),
        (Item16, "Item-16"),
        (Item101, "Item-1.01"),
        (Item102, "Item-1.02"),
        (Item103, "Item-1.03"),
        (Item104, "Item-1.04"),
        (Item201, "Item-2.01"),
        (Item202, "Item-2.02"),
        (Item203, "Item-2.03"),
        (Item204, "Item-2.04"),
        (Item205, "Item-2.05"),
        (Item206, "Item-2.06"),
        (Item301, "Item-3.01"),
        (Item302, "Item-3.02"),
        (Item303, "Item-3.03"),
        (Item401, "Item-4.01"),
        (Item402, "Item-4.02"),
        (Item501, "Item-5.01"),
        (Item502, "Item-5.02"),
        (Item503, "Item-5.03"),
        (Item504, "Item-5.04"),
        (Item505, "Item-5.05"),
        (Item506, "Item-5.06"),
        (Item507, "Item-5.07"),
        (Item508, "Item-5.08"),
        (Item601, "Item-6.01"),
        (Item602, "Item-6.02"),
        (Item603, "Item-6.03"),
        (Item604, "Item-6.04"),
        (Item605, "Item-6.05"),
        (Item701, "Item-7.01"),
        (Item801, "Item-8.01"),
        (Item901, "Item-9.01"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FilingItemsResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub accession_number: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cik: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filing_type: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub items: ::std::vec::Vec<FilingItem>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quarter: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub year: ::std::option::Option<i64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FilingsResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub filings: ::std::vec::Vec<Filing>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Filter {
        pub field: ::std::string::String,
        pub operator: Operator,
        pub value: FilterValue,
    }

    impl Filter {
        pub fn builder() -> builder::Filter {
            Default::default()
        }
    }

    /// A number, or for `in` a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub enum FilterValue {
        Number(f64),
        Array(::std::vec::Vec<::std::string::String>),
    }

    impl ::std::convert::From<f64> for FilterValue {
        fn from(value: f64) -> Self {
            Self::Number(value)
        }
    }

    impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for FilterValue {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self::Array(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FinancialMetricSnapshot {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub asset_turnover: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub book_value_growth: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub book_value_per_share: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cash_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub current_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub days_sales_outstanding: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub debt_to_assets: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub debt_to_equity: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub earnings_growth: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub earnings_per_share: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub earnings_per_share_growth: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ebitda_growth: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enterprise_value: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enterprise_value_to_ebitda_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enterprise_value_to_revenue_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub free_cash_flow_growth: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub free_cash_flow_per_share: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub free_cash_flow_yield: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gross_margin: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub interest_coverage: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inventory_turnover: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_cap: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub net_margin: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub operating_cash_flow_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub operating_cycle: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub operating_income_growth: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub operating_margin: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payout_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub peg_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_to_book_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_to_earnings_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_to_sales_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quick_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub receivables_turnover: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub return_on_assets: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub return_on_equity: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub return_on_invested_capital: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub revenue_growth: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub working_capital_turnover: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FinancialMetricSnapshotResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub snapshot: ::std::option::Option<FinancialMetricSnapshot>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FinancialMetricsResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub asset_turnover: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub book_value_growth: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub book_value_per_share: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cash_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub current_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub days_sales_outstanding: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub debt_to_assets: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub debt_to_equity: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub earnings_growth: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub earnings_per_share: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub earnings_per_share_growth: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ebitda_growth: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enterprise_value: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enterprise_value_to_ebitda_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enterprise_value_to_revenue_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub free_cash_flow_growth: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub free_cash_flow_per_share: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub free_cash_flow_yield: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gross_margin: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub interest_coverage: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inventory_turnover: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_cap: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub net_margin: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub operating_cash_flow_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub operating_cycle: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub operating_income_growth: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub operating_margin: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payout_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub peg_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_to_book_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_to_earnings_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_to_sales_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quick_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub receivables_turnover: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub return_on_assets: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub return_on_equity: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub return_on_invested_capital: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub revenue_growth: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub working_capital_turnover: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Financials {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub balance_sheets: ::std::vec::Vec<BalanceSheet>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub cash_flow_statements: ::std::vec::Vec<CashFlowStatement>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub income_statements: ::std::vec::Vec<IncomeStatement>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FinancialsResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub financials: ::std::option::Option<Financials>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FinancialsSearchResponse {
        /// One for each company and period.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub search_results: ::std::vec::Vec<SearchResult>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct IncomeSegmentValues {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub depreciation: ::std::option::Option<SegmentCategory>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub operating_income: ::std::option::Option<SegmentCategory>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub revenue: ::std::option::Option<SegmentCategory>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct IncomeStatement {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub consolidated_income: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cost_of_revenue: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dividends_per_common_share: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub earnings_per_share: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub earnings_per_share_diluted: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ebit: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fiscal_period: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gross_profit: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub income_tax_expense: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub interest_expense: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub net_income: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub net_income_common_stock: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub net_income_discontinued_operations: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub net_income_non_controlling_interests: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub operating_expense: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub operating_income: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub period: ::std::option::Option<Period>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub preferred_dividends_impact: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub report_period: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub research_and_development: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub revenue: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub selling_general_and_administrative_expenses: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub weighted_average_shares: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub weighted_average_shares_diluted: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct IncomeStatementResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub income_statements: ::std::vec::Vec<IncomeStatement>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct IncomeStatementSegments {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub accession_number: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub depreciation: ::std::option::Option<SegmentCategory>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filing_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fiscal_period: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub operating_income: ::std::option::Option<SegmentCategory>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub period: ::std::option::Option<ReportingPeriod>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub report_period: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub revenue: ::std::option::Option<SegmentCategory>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct IncomeStatementSegmentsResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub segmented_financials: ::std::vec::Vec<IncomeStatementSegments>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct InsiderTrade {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filing_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_board_director: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub issuer: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub security_title: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub shares_owned_after_transaction: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub shares_owned_before_transaction: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transaction_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transaction_price_per_share: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transaction_shares: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transaction_value: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct InsiderTradesResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub insider_trades: ::std::vec::Vec<InsiderTrade>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct InstitutionalOwnership {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub investor: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_value: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub report_period: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub shares: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct InstitutionalOwnershipResponse {
        #[serde(
            rename = "institutional-ownership",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub institutional_ownership: ::std::vec::Vec<InstitutionalOwnership>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct InterestRate {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bank: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rate: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct InterestRatesResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub interest_rates: ::std::vec::Vec<InterestRate>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct KpiGuidanceItem {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub change_direction: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub high: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub low: ::std::option::Option<f64>,
        pub metric_name: ::std::string::String,
        pub period: ::std::string::String,
        pub period_type: ReportingPeriod,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub point_estimate: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub prior_value: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub raw_text: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub segment: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source_text: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source_url: ::std::option::Option<::std::string::String>,
        pub ticker: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub unit: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct KpiGuidanceResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub kpi_guidance: ::std::vec::Vec<KpiGuidanceItem>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct KpiMetric {
        pub metric_name: ::std::string::String,
        pub period: ::std::string::String,
        pub period_type: ReportingPeriod,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub segment: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source_text: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source_url: ::std::option::Option<::std::string::String>,
        pub ticker: ::std::string::String,
        pub unit: ::std::string::String,
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub value: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub yoy_change_pct: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub yoy_value: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct KpiMetricsResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub kpi_metrics: ::std::vec::Vec<KpiMetric>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct KpiNonGaapMetric {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gaap_equivalent: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub key_adjustments: ::std::option::Option<::std::string::String>,
        pub metric_name: ::std::string::String,
        pub period: ::std::string::String,
        pub period_type: ReportingPeriod,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source_text: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source_url: ::std::option::Option<::std::string::String>,
        pub ticker: ::std::string::String,
        pub unit: ::std::string::String,
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub value: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct KpiNonGaapResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub kpi_non_gaap: ::std::vec::Vec<KpiNonGaapMetric>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct News {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub author: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sentiment: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct NewsResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub news: ::std::vec::Vec<News>,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Operator {
        /// `gt`
        Gt,
        /// `lt`
        Lt,
        /// `gte`
        Gte,
        /// `lte`
        Lte,
        /// `eq`
        Eq,
        /// `in`
        In,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(Operator, Unknown, [
        (Gt, "gt"),
        (Lt, "lt"),
        (Gte, "gte"),
        (Lte, "lte"),
        (Eq, "eq"),
        (In, "in"),
    ]);

    /// Order of the answer; a leading `-` turns it round; `ticker` if absent.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum OrderBy {
        /// `ticker`
        Ticker,
        /// `-ticker`
        Xticker,
        /// `report_period`
        ReportXperiod,
        /// `-report_period`
        XreportXperiod,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(OrderBy, Unknown, [
        (Ticker, "ticker"),
        (Xticker, "-ticker"),
        (ReportXperiod, "report_period"),
        (XreportXperiod, "-report_period"),
    ]);

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Period {
        /// `quarterly`
        Quarterly,
        /// `ttm`
        Ttm,
        /// `annual`
        Annual,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(Period, Unknown, [
        (Quarterly, "quarterly"),
        (Ttm, "ttm"),
        (Annual, "annual"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PressRelease {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PressReleasesResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub press_releases: ::std::vec::Vec<PressRelease>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Price {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub close: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub high: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub low: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub open: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time: ::std::option::Option<::std::string::String>,
        /// The time in Unix milliseconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time_milliseconds: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub volume: ::std::option::Option<i64>,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum PriceInterval {
        /// `day`
        Day,
        /// `week`
        Week,
        /// `month`
        Month,
        /// `year`
        Year,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(PriceInterval, Unknown, [
        (Day, "day"),
        (Week, "week"),
        (Month, "month"),
        (Year, "year"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PriceSnapshot {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub day_change: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub day_change_percent: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_cap: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time: ::std::option::Option<::std::string::String>,
        /// The time in Unix milliseconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time_milliseconds: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PriceSnapshotMarketResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub snapshots: ::std::vec::Vec<PriceSnapshot>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PriceSnapshotResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub snapshot: ::std::option::Option<PriceSnapshot>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PricesResponse {
        /// Address of the next page; absent on the last one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_page_url: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub prices: ::std::vec::Vec<Price>,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ReportingPeriod {
        /// `annual`
        Annual,
        /// `quarterly`
        Quarterly,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(ReportingPeriod, Unknown, [
        (Annual, "annual"),
        (Quarterly, "quarterly"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct RevenueSegment {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub label: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SearchFiltersRequest {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<Currency>,
        pub filters: ::std::vec::Vec<Filter>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub historical: ::std::option::Option<bool>,
        /// `100` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub order_by: ::std::option::Option<OrderBy>,
        /// `ttm` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub period: ::std::option::Option<Period>,
    }

    impl SearchFiltersRequest {
        pub fn builder() -> builder::SearchFiltersRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SearchLineItemsRequest {
        /// `1` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        /// Names of the line items, for example `revenue`.
        pub line_items: ::std::vec::Vec<::std::string::String>,
        /// `ttm` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub period: ::std::option::Option<Period>,
        pub tickers: ::std::vec::Vec<::std::string::String>,
    }

    impl SearchLineItemsRequest {
        pub fn builder() -> builder::SearchLineItemsRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SearchResult {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub period: ::std::option::Option<Period>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub report_period: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SegmentBreakdown {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub label: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SegmentCategory {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub product: ::std::vec::Vec<SegmentBreakdown>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub segment: ::std::vec::Vec<SegmentBreakdown>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SegmentMetadata {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub accession_number: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filing_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fiscal_period: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub period: ::std::option::Option<ReportingPeriod>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub report_period: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SegmentedFinancialValues {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub balance_sheet: ::std::option::Option<BalanceSheetSegmentValues>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cash_flow_statement: ::std::option::Option<CashFlowSegmentValues>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub income_statement: ::std::option::Option<IncomeSegmentValues>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SegmentedFinancials {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub accession_number: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub balance_sheet: ::std::option::Option<BalanceSheetSegmentValues>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cash_flow_statement: ::std::option::Option<CashFlowSegmentValues>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filing_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fiscal_period: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub income_statement: ::std::option::Option<IncomeSegmentValues>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub period: ::std::option::Option<ReportingPeriod>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub report_period: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SegmentedFinancialsResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub segmented_financials: ::std::vec::Vec<SegmentedFinancials>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SegmentedRevenue {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_period: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub segments: ::std::vec::Vec<RevenueSegment>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_period: ::std::option::Option<::chrono::naive::NaiveDate>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SegmentedRevenues {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub items: ::std::vec::Vec<SegmentedRevenue>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub period: ::std::option::Option<ReportingPeriod>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub report_period: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SegmentedRevenuesResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub segmented_revenues: ::std::vec::Vec<SegmentedRevenues>,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Surprise {
        /// `BEAT`
        Beat,
        /// `MISS`
        Miss,
        /// `MEET`
        Meet,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(Surprise, Unknown, [
        (Beat, "BEAT"),
        (Miss, "MISS"),
        (Meet, "MEET"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct TickersResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resource: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub tickers: ::std::vec::Vec<::std::string::String>,
    }

    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct Filter {
            field: ::std::result::Result<::std::string::String, ::std::string::String>,
            operator: ::std::result::Result<super::Operator, ::std::string::String>,
            value: ::std::result::Result<super::FilterValue, ::std::string::String>,
        }

        impl ::std::default::Default for Filter {
            fn default() -> Self {
                Self {
                    field: Err(
                        "`field` is missing; set it with `.field(..)`".to_string(),
                    ),
                    operator: Err(
                        "`operator` is missing; set it with `.operator(..)`".to_string(),
                    ),
                    value: Err(
                        "`value` is missing; set it with `.value(..)`".to_string(),
                    ),
                }
            }
        }

        impl Filter {
            pub fn field<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.field = value.try_into().map_err(|e| format!("`field`: {e}"));
                self
            }

            pub fn operator<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Operator>,
                T::Error: ::std::fmt::Display,
            {
                self.operator = value.try_into().map_err(|e| format!("`operator`: {e}"));
                self
            }

            pub fn value<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::FilterValue>,
                T::Error: ::std::fmt::Display,
            {
                self.value = value.try_into().map_err(|e| format!("`value`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Filter> for super::Filter {
            type Error = super::error::ConversionError;

            fn try_from(
                value: Filter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    field: value.field?,
                    operator: value.operator?,
                    value: value.value?,
                })
            }
        }

        impl ::std::convert::From<super::Filter> for Filter {
            fn from(value: super::Filter) -> Self {
                Self {
                    field: Ok(value.field),
                    operator: Ok(value.operator),
                    value: Ok(value.value),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct SearchFiltersRequest {
            currency: ::std::result::Result<
                ::std::option::Option<super::Currency>,
                ::std::string::String,
            >,
            filters: ::std::result::Result<
                ::std::vec::Vec<super::Filter>,
                ::std::string::String,
            >,
            historical: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            limit: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            order_by: ::std::result::Result<
                ::std::option::Option<super::OrderBy>,
                ::std::string::String,
            >,
            period: ::std::result::Result<
                ::std::option::Option<super::Period>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for SearchFiltersRequest {
            fn default() -> Self {
                Self {
                    currency: Ok(Default::default()),
                    filters: Err(
                        "`filters` is missing; set it with `.filters(..)`".to_string(),
                    ),
                    historical: Ok(Default::default()),
                    limit: Ok(Default::default()),
                    order_by: Ok(Default::default()),
                    period: Ok(Default::default()),
                }
            }
        }

        impl SearchFiltersRequest {
            pub fn currency<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Currency>>,
                T::Error: ::std::fmt::Display,
            {
                self.currency = value.try_into().map_err(|e| format!("`currency`: {e}"));
                self
            }

            pub fn filters<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Filter>>,
                T::Error: ::std::fmt::Display,
            {
                self.filters = value.try_into().map_err(|e| format!("`filters`: {e}"));
                self
            }

            pub fn historical<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.historical = value
                    .try_into()
                    .map_err(|e| format!("`historical`: {e}"));
                self
            }

            pub fn limit<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.limit = value.try_into().map_err(|e| format!("`limit`: {e}"));
                self
            }

            pub fn order_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::OrderBy>>,
                T::Error: ::std::fmt::Display,
            {
                self.order_by = value.try_into().map_err(|e| format!("`order_by`: {e}"));
                self
            }

            pub fn period<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Period>>,
                T::Error: ::std::fmt::Display,
            {
                self.period = value.try_into().map_err(|e| format!("`period`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<SearchFiltersRequest>
        for super::SearchFiltersRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: SearchFiltersRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    currency: value.currency?,
                    filters: value.filters?,
                    historical: value.historical?,
                    limit: value.limit?,
                    order_by: value.order_by?,
                    period: value.period?,
                })
            }
        }

        impl ::std::convert::From<super::SearchFiltersRequest> for SearchFiltersRequest {
            fn from(value: super::SearchFiltersRequest) -> Self {
                Self {
                    currency: Ok(value.currency),
                    filters: Ok(value.filters),
                    historical: Ok(value.historical),
                    limit: Ok(value.limit),
                    order_by: Ok(value.order_by),
                    period: Ok(value.period),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct SearchLineItemsRequest {
            limit: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            line_items: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            period: ::std::result::Result<
                ::std::option::Option<super::Period>,
                ::std::string::String,
            >,
            tickers: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for SearchLineItemsRequest {
            fn default() -> Self {
                Self {
                    limit: Ok(Default::default()),
                    line_items: Err(
                        "`line_items` is missing; set it with `.line_items(..)`"
                            .to_string(),
                    ),
                    period: Ok(Default::default()),
                    tickers: Err(
                        "`tickers` is missing; set it with `.tickers(..)`".to_string(),
                    ),
                }
            }
        }

        impl SearchLineItemsRequest {
            pub fn limit<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.limit = value.try_into().map_err(|e| format!("`limit`: {e}"));
                self
            }

            pub fn line_items<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.line_items = value
                    .try_into()
                    .map_err(|e| format!("`line_items`: {e}"));
                self
            }

            pub fn period<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Period>>,
                T::Error: ::std::fmt::Display,
            {
                self.period = value.try_into().map_err(|e| format!("`period`: {e}"));
                self
            }

            pub fn tickers<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.tickers = value.try_into().map_err(|e| format!("`tickers`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<SearchLineItemsRequest>
        for super::SearchLineItemsRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: SearchLineItemsRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    limit: value.limit?,
                    line_items: value.line_items?,
                    period: value.period?,
                    tickers: value.tickers?,
                })
            }
        }

        impl ::std::convert::From<super::SearchLineItemsRequest>
        for SearchLineItemsRequest {
            fn from(value: super::SearchLineItemsRequest) -> Self {
                Self {
                    limit: Ok(value.limit),
                    line_items: Ok(value.line_items),
                    period: Ok(value.period),
                    tickers: Ok(value.tickers),
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

/// Client for aisa financial
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
    /// Search line items of statements
    ///
    /// The items that were asked for are further properties of each result.
    ///
    /// Sends a `POST` request to `/financials/search/line-items`
    pub fn search_line_items(&self) -> builder::SearchLineItems<'_> {
        builder::SearchLineItems::new(self)
    }

    /// List trades of insiders
    ///
    /// Sends a `GET` request to `/insider-trades`
    ///
    /// Arguments:
    /// - `filing_date`: Filed on this day.
    /// - `filing_date_gt`: Filed after this day.
    /// - `filing_date_gte`: Filed on this day or later.
    /// - `filing_date_lt`: Filed before this day.
    /// - `filing_date_lte`: Filed on this day or earlier.
    /// - `limit`: How many to return at most.
    /// - `name`: Name of the insider.
    /// - `ticker`: Ticker of the company.
    /// - `transaction_type`: Only trades of this kind.
    pub fn list_insider_trades(&self) -> builder::ListInsiderTrades<'_> {
        builder::ListInsiderTrades::new(self)
    }

    /// List holdings of institutions
    ///
    /// Exactly one of `investor` and `ticker` is needed.
    ///
    /// Sends a `GET` request to `/institutional-ownership`
    ///
    /// Arguments:
    /// - `investor`: Name of the institution; or `ticker`.
    /// - `limit`: How many to return at most.
    /// - `report_period`: Reported for the period that ends on this day.
    /// - `report_period_gt`: Reported for a period that ends after this day.
    /// - `report_period_gte`: Reported for a period that ends on this day or later.
    /// - `report_period_lt`: Reported for a period that ends before this day.
    /// - `report_period_lte`: Reported for a period that ends on this day or earlier.
    /// - `ticker`: Ticker of the company.
    pub fn list_institutional_ownership(
        &self,
    ) -> builder::ListInstitutionalOwnership<'_> {
        builder::ListInstitutionalOwnership::new(self)
    }

    /// Get facts about a company
    ///
    /// Takes `ticker` or `cik`.
    ///
    /// Sends a `GET` request to `/company/facts`
    ///
    /// Arguments:
    /// - `cik`: Number of the company at the SEC, instead of `ticker`.
    /// - `ticker`: Ticker of the company.
    pub fn get_company_facts(&self) -> builder::GetCompanyFacts<'_> {
        builder::GetCompanyFacts::new(self)
    }

    /// List SEC filings
    ///
    /// Takes `ticker` or `cik`.
    ///
    /// Sends a `GET` request to `/filings`
    ///
    /// Arguments:
    /// - `cik`: Number of the company at the SEC, instead of `ticker`.
    /// - `filing_type`: Form of the filing.
    /// - `limit`: How many to return at most.
    /// - `ticker`: Ticker of the company.
    pub fn list_filings(&self) -> builder::ListFilings<'_> {
        builder::ListFilings::new(self)
    }

    /// Get items of an SEC filing
    ///
    /// Sends a `GET` request to `/filings/items`
    ///
    /// Arguments:
    /// - `accession_number`: Number of the filing at the SEC; for 8-K only.
    /// - `filing_type`: Form of the filing.
    /// - `include_exhibits`: Whether to return the text of exhibits; for 8-K only.
    /// - `item`: Only this item.
    /// - `quarter`: Quarter of the filing; for 10-Q only.
    /// - `ticker`: Ticker of the company.
    /// - `year`: Year of the filing.
    pub fn get_filing_items(&self) -> builder::GetFilingItems<'_> {
        builder::GetFilingItems::new(self)
    }

    /// List revenues by segment
    ///
    /// Upstream has deprecated this operation. Takes `ticker` or `cik`.
    ///
    /// Sends a `GET` request to `/financials/segmented-revenues`
    ///
    /// Arguments:
    /// - `cik`: Number of the company at the SEC, instead of `ticker`.
    /// - `limit`: How many to return at most.
    /// - `period`: Length of the reporting periods.
    /// - `report_period`: Reported for the period that ends on this day.
    /// - `report_period_gt`: Reported for a period that ends after this day.
    /// - `report_period_gte`: Reported for a period that ends on this day or later.
    /// - `report_period_lt`: Reported for a period that ends before this day.
    /// - `report_period_lte`: Reported for a period that ends on this day or earlier.
    /// - `ticker`: Ticker of the company.
    pub fn list_segmented_revenues(&self) -> builder::ListSegmentedRevenues<'_> {
        builder::ListSegmentedRevenues::new(self)
    }

    /// List income statements
    ///
    /// Takes `ticker` or `cik`.
    ///
    /// Sends a `GET` request to `/financials/income-statements`
    ///
    /// Arguments:
    /// - `cik`: Number of the company at the SEC, instead of `ticker`.
    /// - `limit`: How many to return at most.
    /// - `period`: Length of the reporting periods.
    /// - `report_period`: Reported for the period that ends on this day.
    /// - `report_period_gt`: Reported for a period that ends after this day.
    /// - `report_period_gte`: Reported for a period that ends on this day or later.
    /// - `report_period_lt`: Reported for a period that ends before this day.
    /// - `report_period_lte`: Reported for a period that ends on this day or earlier.
    /// - `ticker`: Ticker of the company.
    pub fn list_income_statements(&self) -> builder::ListIncomeStatements<'_> {
        builder::ListIncomeStatements::new(self)
    }

    /// List balance sheets
    ///
    /// Takes `ticker` or `cik`.
    ///
    /// Sends a `GET` request to `/financials/balance-sheets`
    ///
    /// Arguments:
    /// - `cik`: Number of the company at the SEC, instead of `ticker`.
    /// - `limit`: How many to return at most.
    /// - `period`: Length of the reporting periods.
    /// - `report_period`: Reported for the period that ends on this day.
    /// - `report_period_gt`: Reported for a period that ends after this day.
    /// - `report_period_gte`: Reported for a period that ends on this day or later.
    /// - `report_period_lt`: Reported for a period that ends before this day.
    /// - `report_period_lte`: Reported for a period that ends on this day or earlier.
    /// - `ticker`: Ticker of the company.
    pub fn list_balance_sheets(&self) -> builder::ListBalanceSheets<'_> {
        builder::ListBalanceSheets::new(self)
    }

    /// List cash flow statements
    ///
    /// Takes `ticker` or `cik`.
    ///
    /// Sends a `GET` request to `/financials/cash-flow-statements`
    ///
    /// Arguments:
    /// - `cik`: Number of the company at the SEC, instead of `ticker`.
    /// - `limit`: How many to return at most.
    /// - `period`: Length of the reporting periods.
    /// - `report_period`: Reported for the period that ends on this day.
    /// - `report_period_gt`: Reported for a period that ends after this day.
    /// - `report_period_gte`: Reported for a period that ends on this day or later.
    /// - `report_period_lt`: Reported for a period that ends before this day.
    /// - `report_period_lte`: Reported for a period that ends on this day or earlier.
    /// - `ticker`: Ticker of the company.
    pub fn list_cash_flow_statements(&self) -> builder::ListCashFlowStatements<'_> {
        builder::ListCashFlowStatements::new(self)
    }

    /// List press releases about earnings
    ///
    /// Some 2,800 tickers are covered; for others the answer is the error `Invalid ticker`.
    ///
    /// Sends a `GET` request to `/earnings/press-releases`
    ///
    /// Arguments:
    /// - `ticker`: Ticker of the company.
    pub fn list_earnings_press_releases(
        &self,
    ) -> builder::ListEarningsPressReleases<'_> {
        builder::ListEarningsPressReleases::new(self)
    }

    /// Get the current price
    ///
    /// Sends a `GET` request to `/prices/snapshot`
    ///
    /// Arguments:
    /// - `ticker`: Ticker of the company.
    pub fn get_price_snapshot(&self) -> builder::GetPriceSnapshot<'_> {
        builder::GetPriceSnapshot::new(self)
    }

    /// List all three statements at once
    ///
    /// Takes `ticker` or `cik`.
    ///
    /// Sends a `GET` request to `/financials`
    ///
    /// Arguments:
    /// - `cik`: Number of the company at the SEC, instead of `ticker`.
    /// - `limit`: How many of each to return at most.
    /// - `period`: Length of the reporting periods.
    /// - `report_period`: Reported for the period that ends on this day.
    /// - `report_period_gt`: Reported for a period that ends after this day.
    /// - `report_period_gte`: Reported for a period that ends on this day or later.
    /// - `report_period_lt`: Reported for a period that ends before this day.
    /// - `report_period_lte`: Reported for a period that ends on this day or earlier.
    /// - `ticker`: Ticker of the company.
    pub fn list_financials(&self) -> builder::ListFinancials<'_> {
        builder::ListFinancials::new(self)
    }

    /// List news
    ///
    /// Without `ticker` the news are of the whole market.
    ///
    /// Sends a `GET` request to `/news`
    ///
    /// Arguments:
    /// - `limit`: How many to return at most.
    /// - `ticker`: Ticker of the company.
    pub fn list_news(&self) -> builder::ListNews<'_> {
        builder::ListNews::new(self)
    }

    /// List prices over time
    ///
    /// End-of-day prices. Where more follow, the answer has the address of the next page.
    ///
    /// Sends a `GET` request to `/prices`
    ///
    /// Arguments:
    /// - `end_date`: Last day, as YYYY-MM-DD.
    /// - `interval`: Length of a step.
    /// - `start_date`: First day, as YYYY-MM-DD.
    /// - `ticker`: Ticker of the company.
    pub fn list_prices(&self) -> builder::ListPrices<'_> {
        builder::ListPrices::new(self)
    }

    /// List financial metrics
    ///
    /// Takes `ticker` or `cik`.
    ///
    /// Sends a `GET` request to `/financial-metrics`
    ///
    /// Arguments:
    /// - `cik`: Number of the company at the SEC, instead of `ticker`.
    /// - `limit`: How many to return at most.
    /// - `period`: Length of the reporting periods.
    /// - `report_period`: Reported for the period that ends on this day.
    /// - `report_period_gt`: Reported for a period that ends after this day.
    /// - `report_period_gte`: Reported for a period that ends on this day or later.
    /// - `report_period_lt`: Reported for a period that ends before this day.
    /// - `report_period_lte`: Reported for a period that ends on this day or earlier.
    /// - `ticker`: Ticker of the company.
    pub fn list_financial_metrics(&self) -> builder::ListFinancialMetrics<'_> {
        builder::ListFinancialMetrics::new(self)
    }

    /// Get current financial metrics
    ///
    /// Takes `ticker` or `cik`.
    ///
    /// Sends a `GET` request to `/financial-metrics/snapshot`
    ///
    /// Arguments:
    /// - `cik`: Number of the company at the SEC, instead of `ticker`.
    /// - `ticker`: Ticker of the company.
    pub fn get_financial_metrics_snapshot(
        &self,
    ) -> builder::GetFinancialMetricsSnapshot<'_> {
        builder::GetFinancialMetricsSnapshot::new(self)
    }

    /// Screen stocks
    ///
    /// Sectors are spelled as GICS spells them. An empty list of filters is refused.
    ///
    /// Sends a `POST` request to `/financials/search/screener`
    pub fn screen_stocks(&self) -> builder::ScreenStocks<'_> {
        builder::ScreenStocks::new(self)
    }

    /// Get the latest earnings
    ///
    /// Sends a `GET` request to `/earnings`
    ///
    /// Arguments:
    /// - `ticker`: Ticker of the company.
    pub fn get_earnings(&self) -> builder::GetEarnings<'_> {
        builder::GetEarnings::new(self)
    }

    /// List estimates of analysts
    ///
    /// Sends a `GET` request to `/analyst-estimates`
    ///
    /// Arguments:
    /// - `limit`: How many to return at most: 3 years or 12 quarters.
    /// - `period`: Length of the reporting periods; years if absent.
    /// - `ticker`: Ticker of the company.
    pub fn list_analyst_estimates(&self) -> builder::ListAnalystEstimates<'_> {
        builder::ListAnalystEstimates::new(self)
    }

    /// List a central bank's interest rates over time
    ///
    /// Sends a `GET` request to `/macro/interest-rates`
    ///
    /// Arguments:
    /// - `bank`: Code of the central bank, for example `FED`, `ECB` or `BOJ`.
    /// - `end_date`: Last day, as YYYY-MM-DD.
    /// - `start_date`: First day, as YYYY-MM-DD.
    pub fn list_interest_rates(&self) -> builder::ListInterestRates<'_> {
        builder::ListInterestRates::new(self)
    }

    /// Get a central bank's current interest rates
    ///
    /// Sends a `GET` request to `/macro/interest-rates/snapshot`
    ///
    /// Arguments:
    /// - `bank`: Code of the central bank, for example `FED`, `ECB` or `BOJ`.
    pub fn get_interest_rates_snapshot(&self) -> builder::GetInterestRatesSnapshot<'_> {
        builder::GetInterestRatesSnapshot::new(self)
    }
}

/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };

    /// Builder for [`Client::search_line_items`]
    ///
    /// [`Client::search_line_items`]: super::Client::search_line_items
    #[derive(Debug, Clone)]
    pub struct SearchLineItems<'a> {
        client: &'a super::Client,
        body: Result<types::builder::SearchLineItemsRequest, String>,
    }

    impl<'a> SearchLineItems<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SearchLineItemsRequest>,
            <V as std::convert::TryInto<
                types::SearchLineItemsRequest,
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
                types::builder::SearchLineItemsRequest,
            ) -> types::builder::SearchLineItemsRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/financials/search/line-items`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::FinancialsSearchResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SearchLineItemsRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/financials/search/line-items", client.baseurl,);
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
                operation_id: "search_line_items",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_insider_trades`]
    ///
    /// [`Client::list_insider_trades`]: super::Client::list_insider_trades
    #[derive(Debug, Clone)]
    pub struct ListInsiderTrades<'a> {
        client: &'a super::Client,
        filing_date: Result<Option<::chrono::naive::NaiveDate>, String>,
        filing_date_gt: Result<Option<::chrono::naive::NaiveDate>, String>,
        filing_date_gte: Result<Option<::chrono::naive::NaiveDate>, String>,
        filing_date_lt: Result<Option<::chrono::naive::NaiveDate>, String>,
        filing_date_lte: Result<Option<::chrono::naive::NaiveDate>, String>,
        limit: Result<Option<i64>, String>,
        name: Result<Option<::std::string::String>, String>,
        ticker: Result<::std::string::String, String>,
        transaction_type: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListInsiderTrades<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                filing_date: Ok(None),
                filing_date_gt: Ok(None),
                filing_date_gte: Ok(None),
                filing_date_lt: Ok(None),
                filing_date_lte: Ok(None),
                limit: Ok(None),
                name: Ok(None),
                ticker: Err(
                    "`ticker` is missing; set it with `.ticker(..)`".to_string(),
                ),
                transaction_type: Ok(None),
            }
        }

        pub fn filing_date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.filing_date = value
                .try_into()
                .map(Some)
                .map_err(|_| "`filing_date` cannot be read as `NaiveDate`".to_string());
            self
        }

        pub fn filing_date_gt<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.filing_date_gt = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`filing_date_gt` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn filing_date_gte<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.filing_date_gte = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`filing_date_gte` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn filing_date_lt<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.filing_date_lt = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`filing_date_lt` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn filing_date_lte<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.filing_date_lte = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`filing_date_lte` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `i64`".to_string());
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

        pub fn ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ticker = value
                .try_into()
                .map_err(|_| "`ticker` cannot be read as `String`".to_string());
            self
        }

        pub fn transaction_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.transaction_type = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`transaction_type` cannot be read as `String`".to_string()
                });
            self
        }

        /// Sends a `GET` request to `/insider-trades`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::InsiderTradesResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self {
                client,
                filing_date,
                filing_date_gt,
                filing_date_gte,
                filing_date_lt,
                filing_date_lte,
                limit,
                name,
                ticker,
                transaction_type,
            } = self;
            let filing_date = filing_date.map_err(Error::InvalidRequest)?;
            let filing_date_gt = filing_date_gt.map_err(Error::InvalidRequest)?;
            let filing_date_gte = filing_date_gte.map_err(Error::InvalidRequest)?;
            let filing_date_lt = filing_date_lt.map_err(Error::InvalidRequest)?;
            let filing_date_lte = filing_date_lte.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let name = name.map_err(Error::InvalidRequest)?;
            let ticker = ticker.map_err(Error::InvalidRequest)?;
            let transaction_type = transaction_type.map_err(Error::InvalidRequest)?;
            let url = format!("{}/insider-trades", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("filing_date", &filing_date))
                .query(
                    &progenitor_client::QueryParam::new(
                        "filing_date_gt",
                        &filing_date_gt,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "filing_date_gte",
                        &filing_date_gte,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "filing_date_lt",
                        &filing_date_lt,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "filing_date_lte",
                        &filing_date_lte,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("name", &name))
                .query(&progenitor_client::QueryParam::new("ticker", &ticker))
                .query(
                    &progenitor_client::QueryParam::new(
                        "transaction_type",
                        &transaction_type,
                    ),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "list_insider_trades",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_institutional_ownership`]
    ///
    /// [`Client::list_institutional_ownership`]: super::Client::list_institutional_ownership
    #[derive(Debug, Clone)]
    pub struct ListInstitutionalOwnership<'a> {
        client: &'a super::Client,
        investor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
        report_period: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_gt: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_gte: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_lt: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_lte: Result<Option<::chrono::naive::NaiveDate>, String>,
        ticker: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListInstitutionalOwnership<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                investor: Ok(None),
                limit: Ok(None),
                report_period: Ok(None),
                report_period_gt: Ok(None),
                report_period_gte: Ok(None),
                report_period_lt: Ok(None),
                report_period_lte: Ok(None),
                ticker: Ok(None),
            }
        }

        pub fn investor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.investor = value
                .try_into()
                .map(Some)
                .map_err(|_| "`investor` cannot be read as `String`".to_string());
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `i64`".to_string());
            self
        }

        pub fn report_period<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_gt<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_gt = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_gt` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_gte<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_gte = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_gte` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_lt<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_lt = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_lt` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_lte<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_lte = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_lte` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ticker = value
                .try_into()
                .map(Some)
                .map_err(|_| "`ticker` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/institutional-ownership`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::InstitutionalOwnershipResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self {
                client,
                investor,
                limit,
                report_period,
                report_period_gt,
                report_period_gte,
                report_period_lt,
                report_period_lte,
                ticker,
            } = self;
            let investor = investor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let report_period = report_period.map_err(Error::InvalidRequest)?;
            let report_period_gt = report_period_gt.map_err(Error::InvalidRequest)?;
            let report_period_gte = report_period_gte.map_err(Error::InvalidRequest)?;
            let report_period_lt = report_period_lt.map_err(Error::InvalidRequest)?;
            let report_period_lte = report_period_lte.map_err(Error::InvalidRequest)?;
            let ticker = ticker.map_err(Error::InvalidRequest)?;
            let url = format!("{}/institutional-ownership", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("investor", &investor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(
                    &progenitor_client::QueryParam::new("report_period", &report_period),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_gt",
                        &report_period_gt,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_gte",
                        &report_period_gte,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_lt",
                        &report_period_lt,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_lte",
                        &report_period_lte,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("ticker", &ticker))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_institutional_ownership",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::get_company_facts`]
    ///
    /// [`Client::get_company_facts`]: super::Client::get_company_facts
    #[derive(Debug, Clone)]
    pub struct GetCompanyFacts<'a> {
        client: &'a super::Client,
        cik: Result<Option<::std::string::String>, String>,
        ticker: Result<Option<::std::string::String>, String>,
    }

    impl<'a> GetCompanyFacts<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cik: Ok(None),
                ticker: Ok(None),
            }
        }

        pub fn cik<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cik = value
                .try_into()
                .map(Some)
                .map_err(|_| "`cik` cannot be read as `String`".to_string());
            self
        }

        pub fn ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ticker = value
                .try_into()
                .map(Some)
                .map_err(|_| "`ticker` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/company/facts`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::CompanyFactsResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, cik, ticker } = self;
            let cik = cik.map_err(Error::InvalidRequest)?;
            let ticker = ticker.map_err(Error::InvalidRequest)?;
            let url = format!("{}/company/facts", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cik", &cik))
                .query(&progenitor_client::QueryParam::new("ticker", &ticker))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_company_facts",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_filings`]
    ///
    /// [`Client::list_filings`]: super::Client::list_filings
    #[derive(Debug, Clone)]
    pub struct ListFilings<'a> {
        client: &'a super::Client,
        cik: Result<Option<::std::string::String>, String>,
        filing_type: Result<Option<::std::vec::Vec<types::FilingForm>>, String>,
        limit: Result<Option<i64>, String>,
        ticker: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListFilings<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cik: Ok(None),
                filing_type: Ok(None),
                limit: Ok(None),
                ticker: Ok(None),
            }
        }

        pub fn cik<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cik = value
                .try_into()
                .map(Some)
                .map_err(|_| "`cik` cannot be read as `String`".to_string());
            self
        }

        pub fn filing_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<types::FilingForm>>,
        {
            self.filing_type = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`filing_type` cannot be read as `::std::vec::Vec<FilingForm>`"
                        .to_string()
                });
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `i64`".to_string());
            self
        }

        pub fn ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ticker = value
                .try_into()
                .map(Some)
                .map_err(|_| "`ticker` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/filings`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::FilingsResponse>, Error<types::ErrorResponse>> {
            let Self { client, cik, filing_type, limit, ticker } = self;
            let cik = cik.map_err(Error::InvalidRequest)?;
            let filing_type = filing_type.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let ticker = ticker.map_err(Error::InvalidRequest)?;
            let url = format!("{}/filings", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cik", &cik))
                .query(&progenitor_client::QueryParam::new("filing_type", &filing_type))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("ticker", &ticker))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_filings",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::get_filing_items`]
    ///
    /// [`Client::get_filing_items`]: super::Client::get_filing_items
    #[derive(Debug, Clone)]
    pub struct GetFilingItems<'a> {
        client: &'a super::Client,
        accession_number: Result<Option<::std::string::String>, String>,
        filing_type: Result<types::FilingItemForm, String>,
        include_exhibits: Result<Option<bool>, String>,
        item: Result<Option<types::FilingItemName>, String>,
        quarter: Result<Option<i64>, String>,
        ticker: Result<::std::string::String, String>,
        year: Result<i64, String>,
    }

    impl<'a> GetFilingItems<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                accession_number: Ok(None),
                filing_type: Err(
                    "`filing_type` is missing; set it with `.filing_type(..)`"
                        .to_string(),
                ),
                include_exhibits: Ok(None),
                item: Ok(None),
                quarter: Ok(None),
                ticker: Err(
                    "`ticker` is missing; set it with `.ticker(..)`".to_string(),
                ),
                year: Err("`year` is missing; set it with `.year(..)`".to_string()),
            }
        }

        pub fn accession_number<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.accession_number = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`accession_number` cannot be read as `String`".to_string()
                });
            self
        }

        pub fn filing_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FilingItemForm>,
        {
            self.filing_type = value
                .try_into()
                .map_err(|_| {
                    "`filing_type` cannot be read as `FilingItemForm`".to_string()
                });
            self
        }

        pub fn include_exhibits<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.include_exhibits = value
                .try_into()
                .map(Some)
                .map_err(|_| "`include_exhibits` cannot be read as `bool`".to_string());
            self
        }

        pub fn item<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FilingItemName>,
        {
            self.item = value
                .try_into()
                .map(Some)
                .map_err(|_| "`item` cannot be read as `FilingItemName`".to_string());
            self
        }

        pub fn quarter<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.quarter = value
                .try_into()
                .map(Some)
                .map_err(|_| "`quarter` cannot be read as `i64`".to_string());
            self
        }

        pub fn ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ticker = value
                .try_into()
                .map_err(|_| "`ticker` cannot be read as `String`".to_string());
            self
        }

        pub fn year<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.year = value
                .try_into()
                .map_err(|_| "`year` cannot be read as `i64`".to_string());
            self
        }

        /// Sends a `GET` request to `/filings/items`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::FilingItemsResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self {
                client,
                accession_number,
                filing_type,
                include_exhibits,
                item,
                quarter,
                ticker,
                year,
            } = self;
            let accession_number = accession_number.map_err(Error::InvalidRequest)?;
            let filing_type = filing_type.map_err(Error::InvalidRequest)?;
            let include_exhibits = include_exhibits.map_err(Error::InvalidRequest)?;
            let item = item.map_err(Error::InvalidRequest)?;
            let quarter = quarter.map_err(Error::InvalidRequest)?;
            let ticker = ticker.map_err(Error::InvalidRequest)?;
            let year = year.map_err(Error::InvalidRequest)?;
            let url = format!("{}/filings/items", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "accession_number",
                        &accession_number,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("filing_type", &filing_type))
                .query(
                    &progenitor_client::QueryParam::new(
                        "include_exhibits",
                        &include_exhibits,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("item", &item))
                .query(&progenitor_client::QueryParam::new("quarter", &quarter))
                .query(&progenitor_client::QueryParam::new("ticker", &ticker))
                .query(&progenitor_client::QueryParam::new("year", &year))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_filing_items",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_segmented_revenues`]
    ///
    /// [`Client::list_segmented_revenues`]: super::Client::list_segmented_revenues
    #[derive(Debug, Clone)]
    pub struct ListSegmentedRevenues<'a> {
        client: &'a super::Client,
        cik: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
        period: Result<types::ReportingPeriod, String>,
        report_period: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_gt: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_gte: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_lt: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_lte: Result<Option<::chrono::naive::NaiveDate>, String>,
        ticker: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListSegmentedRevenues<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cik: Ok(None),
                limit: Ok(None),
                period: Err(
                    "`period` is missing; set it with `.period(..)`".to_string(),
                ),
                report_period: Ok(None),
                report_period_gt: Ok(None),
                report_period_gte: Ok(None),
                report_period_lt: Ok(None),
                report_period_lte: Ok(None),
                ticker: Ok(None),
            }
        }

        pub fn cik<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cik = value
                .try_into()
                .map(Some)
                .map_err(|_| "`cik` cannot be read as `String`".to_string());
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `i32`".to_string());
            self
        }

        pub fn period<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ReportingPeriod>,
        {
            self.period = value
                .try_into()
                .map_err(|_| "`period` cannot be read as `ReportingPeriod`".to_string());
            self
        }

        pub fn report_period<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_gt<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_gt = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_gt` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_gte<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_gte = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_gte` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_lt<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_lt = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_lt` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_lte<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_lte = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_lte` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ticker = value
                .try_into()
                .map(Some)
                .map_err(|_| "`ticker` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/financials/segmented-revenues`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::SegmentedRevenuesResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self {
                client,
                cik,
                limit,
                period,
                report_period,
                report_period_gt,
                report_period_gte,
                report_period_lt,
                report_period_lte,
                ticker,
            } = self;
            let cik = cik.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let period = period.map_err(Error::InvalidRequest)?;
            let report_period = report_period.map_err(Error::InvalidRequest)?;
            let report_period_gt = report_period_gt.map_err(Error::InvalidRequest)?;
            let report_period_gte = report_period_gte.map_err(Error::InvalidRequest)?;
            let report_period_lt = report_period_lt.map_err(Error::InvalidRequest)?;
            let report_period_lte = report_period_lte.map_err(Error::InvalidRequest)?;
            let ticker = ticker.map_err(Error::InvalidRequest)?;
            let url = format!("{}/financials/segmented-revenues", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cik", &cik))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("period", &period))
                .query(
                    &progenitor_client::QueryParam::new("report_period", &report_period),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_gt",
                        &report_period_gt,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_gte",
                        &report_period_gte,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_lt",
                        &report_period_lt,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_lte",
                        &report_period_lte,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("ticker", &ticker))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_segmented_revenues",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_income_statements`]
    ///
    /// [`Client::list_income_statements`]: super::Client::list_income_statements
    #[derive(Debug, Clone)]
    pub struct ListIncomeStatements<'a> {
        client: &'a super::Client,
        cik: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
        period: Result<types::Period, String>,
        report_period: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_gt: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_gte: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_lt: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_lte: Result<Option<::chrono::naive::NaiveDate>, String>,
        ticker: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListIncomeStatements<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cik: Ok(None),
                limit: Ok(None),
                period: Err(
                    "`period` is missing; set it with `.period(..)`".to_string(),
                ),
                report_period: Ok(None),
                report_period_gt: Ok(None),
                report_period_gte: Ok(None),
                report_period_lt: Ok(None),
                report_period_lte: Ok(None),
                ticker: Ok(None),
            }
        }

        pub fn cik<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cik = value
                .try_into()
                .map(Some)
                .map_err(|_| "`cik` cannot be read as `String`".to_string());
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `i32`".to_string());
            self
        }

        pub fn period<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Period>,
        {
            self.period = value
                .try_into()
                .map_err(|_| "`period` cannot be read as `Period`".to_string());
            self
        }

        pub fn report_period<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_gt<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_gt = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_gt` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_gte<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_gte = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_gte` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_lt<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_lt = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_lt` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_lte<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_lte = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_lte` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ticker = value
                .try_into()
                .map(Some)
                .map_err(|_| "`ticker` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/financials/income-statements`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::IncomeStatementResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self {
                client,
                cik,
                limit,
                period,
                report_period,
                report_period_gt,
                report_period_gte,
                report_period_lt,
                report_period_lte,
                ticker,
            } = self;
            let cik = cik.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let period = period.map_err(Error::InvalidRequest)?;
            let report_period = report_period.map_err(Error::InvalidRequest)?;
            let report_period_gt = report_period_gt.map_err(Error::InvalidRequest)?;
            let report_period_gte = report_period_gte.map_err(Error::InvalidRequest)?;
            let report_period_lt = report_period_lt.map_err(Error::InvalidRequest)?;
            let report_period_lte = report_period_lte.map_err(Error::InvalidRequest)?;
            let ticker = ticker.map_err(Error::InvalidRequest)?;
            let url = format!("{}/financials/income-statements", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cik", &cik))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("period", &period))
                .query(
                    &progenitor_client::QueryParam::new("report_period", &report_period),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_gt",
                        &report_period_gt,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_gte",
                        &report_period_gte,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_lt",
                        &report_period_lt,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_lte",
                        &report_period_lte,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("ticker", &ticker))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_income_statements",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_balance_sheets`]
    ///
    /// [`Client::list_balance_sheets`]: super::Client::list_balance_sheets
    #[derive(Debug, Clone)]
    pub struct ListBalanceSheets<'a> {
        client: &'a super::Client,
        cik: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
        period: Result<types::Period, String>,
        report_period: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_gt: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_gte: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_lt: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_lte: Result<Option<::chrono::naive::NaiveDate>, String>,
        ticker: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListBalanceSheets<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cik: Ok(None),
                limit: Ok(None),
                period: Err(
                    "`period` is missing; set it with `.period(..)`".to_string(),
                ),
                report_period: Ok(None),
                report_period_gt: Ok(None),
                report_period_gte: Ok(None),
                report_period_lt: Ok(None),
                report_period_lte: Ok(None),
                ticker: Ok(None),
            }
        }

        pub fn cik<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cik = value
                .try_into()
                .map(Some)
                .map_err(|_| "`cik` cannot be read as `String`".to_string());
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `i32`".to_string());
            self
        }

        pub fn period<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Period>,
        {
            self.period = value
                .try_into()
                .map_err(|_| "`period` cannot be read as `Period`".to_string());
            self
        }

        pub fn report_period<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_gt<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_gt = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_gt` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_gte<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_gte = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_gte` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_lt<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_lt = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_lt` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_lte<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_lte = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_lte` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ticker = value
                .try_into()
                .map(Some)
                .map_err(|_| "`ticker` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/financials/balance-sheets`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::BalanceSheetResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self {
                client,
                cik,
                limit,
                period,
                report_period,
                report_period_gt,
                report_period_gte,
                report_period_lt,
                report_period_lte,
                ticker,
            } = self;
            let cik = cik.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let period = period.map_err(Error::InvalidRequest)?;
            let report_period = report_period.map_err(Error::InvalidRequest)?;
            let report_period_gt = report_period_gt.map_err(Error::InvalidRequest)?;
            let report_period_gte = report_period_gte.map_err(Error::InvalidRequest)?;
            let report_period_lt = report_period_lt.map_err(Error::InvalidRequest)?;
            let report_period_lte = report_period_lte.map_err(Error::InvalidRequest)?;
            let ticker = ticker.map_err(Error::InvalidRequest)?;
            let url = format!("{}/financials/balance-sheets", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cik", &cik))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("period", &period))
                .query(
                    &progenitor_client::QueryParam::new("report_period", &report_period),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_gt",
                        &report_period_gt,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_gte",
                        &report_period_gte,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_lt",
                        &report_period_lt,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_lte",
                        &report_period_lte,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("ticker", &ticker))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_balance_sheets",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_cash_flow_statements`]
    ///
    /// [`Client::list_cash_flow_statements`]: super::Client::list_cash_flow_statements
    #[derive(Debug, Clone)]
    pub struct ListCashFlowStatements<'a> {
        client: &'a super::Client,
        cik: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
        period: Result<types::Period, String>,
        report_period: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_gt: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_gte: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_lt: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_lte: Result<Option<::chrono::naive::NaiveDate>, String>,
        ticker: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListCashFlowStatements<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cik: Ok(None),
                limit: Ok(None),
                period: Err(
                    "`period` is missing; set it with `.period(..)`".to_string(),
                ),
                report_period: Ok(None),
                report_period_gt: Ok(None),
                report_period_gte: Ok(None),
                report_period_lt: Ok(None),
                report_period_lte: Ok(None),
                ticker: Ok(None),
            }
        }

        pub fn cik<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cik = value
                .try_into()
                .map(Some)
                .map_err(|_| "`cik` cannot be read as `String`".to_string());
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `i32`".to_string());
            self
        }

        pub fn period<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Period>,
        {
            self.period = value
                .try_into()
                .map_err(|_| "`period` cannot be read as `Period`".to_string());
            self
        }

        pub fn report_period<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_gt<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_gt = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_gt` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_gte<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_gte = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_gte` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_lt<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_lt = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_lt` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_lte<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_lte = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_lte` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ticker = value
                .try_into()
                .map(Some)
                .map_err(|_| "`ticker` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/financials/cash-flow-statements`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::CashFlowStatementResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self {
                client,
                cik,
                limit,
                period,
                report_period,
                report_period_gt,
                report_period_gte,
                report_period_lt,
                report_period_lte,
                ticker,
            } = self;
            let cik = cik.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let period = period.map_err(Error::InvalidRequest)?;
            let report_period = report_period.map_err(Error::InvalidRequest)?;
            let report_period_gt = report_period_gt.map_err(Error::InvalidRequest)?;
            let report_period_gte = report_period_gte.map_err(Error::InvalidRequest)?;
            let report_period_lt = report_period_lt.map_err(Error::InvalidRequest)?;
            let report_period_lte = report_period_lte.map_err(Error::InvalidRequest)?;
            let ticker = ticker.map_err(Error::InvalidRequest)?;
            let url = format!("{}/financials/cash-flow-statements", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cik", &cik))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("period", &period))
                .query(
                    &progenitor_client::QueryParam::new("report_period", &report_period),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_gt",
                        &report_period_gt,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_gte",
                        &report_period_gte,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_lt",
                        &report_period_lt,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_lte",
                        &report_period_lte,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("ticker", &ticker))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_cash_flow_statements",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_earnings_press_releases`]
    ///
    /// [`Client::list_earnings_press_releases`]: super::Client::list_earnings_press_releases
    #[derive(Debug, Clone)]
    pub struct ListEarningsPressReleases<'a> {
        client: &'a super::Client,
        ticker: Result<::std::string::String, String>,
    }

    impl<'a> ListEarningsPressReleases<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                ticker: Err("`ticker` is missing; set it with `.ticker(..)`".to_string()),
            }
        }

        pub fn ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ticker = value
                .try_into()
                .map_err(|_| "`ticker` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/earnings/press-releases`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::PressReleasesResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, ticker } = self;
            let ticker = ticker.map_err(Error::InvalidRequest)?;
            let url = format!("{}/earnings/press-releases", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("ticker", &ticker))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_earnings_press_releases",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::get_price_snapshot`]
    ///
    /// [`Client::get_price_snapshot`]: super::Client::get_price_snapshot
    #[derive(Debug, Clone)]
    pub struct GetPriceSnapshot<'a> {
        client: &'a super::Client,
        ticker: Result<::std::string::String, String>,
    }

    impl<'a> GetPriceSnapshot<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                ticker: Err("`ticker` is missing; set it with `.ticker(..)`".to_string()),
            }
        }

        pub fn ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ticker = value
                .try_into()
                .map_err(|_| "`ticker` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/prices/snapshot`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::PriceSnapshotResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, ticker } = self;
            let ticker = ticker.map_err(Error::InvalidRequest)?;
            let url = format!("{}/prices/snapshot", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("ticker", &ticker))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_price_snapshot",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_financials`]
    ///
    /// [`Client::list_financials`]: super::Client::list_financials
    #[derive(Debug, Clone)]
    pub struct ListFinancials<'a> {
        client: &'a super::Client,
        cik: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
        period: Result<types::Period, String>,
        report_period: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_gt: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_gte: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_lt: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_lte: Result<Option<::chrono::naive::NaiveDate>, String>,
        ticker: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListFinancials<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cik: Ok(None),
                limit: Ok(None),
                period: Err(
                    "`period` is missing; set it with `.period(..)`".to_string(),
                ),
                report_period: Ok(None),
                report_period_gt: Ok(None),
                report_period_gte: Ok(None),
                report_period_lt: Ok(None),
                report_period_lte: Ok(None),
                ticker: Ok(None),
            }
        }

        pub fn cik<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cik = value
                .try_into()
                .map(Some)
                .map_err(|_| "`cik` cannot be read as `String`".to_string());
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `i32`".to_string());
            self
        }

        pub fn period<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Period>,
        {
            self.period = value
                .try_into()
                .map_err(|_| "`period` cannot be read as `Period`".to_string());
            self
        }

        pub fn report_period<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_gt<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_gt = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_gt` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_gte<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_gte = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_gte` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_lt<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_lt = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_lt` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_lte<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_lte = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_lte` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ticker = value
                .try_into()
                .map(Some)
                .map_err(|_| "`ticker` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/financials`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::FinancialsResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self {
                client,
                cik,
                limit,
                period,
                report_period,
                report_period_gt,
                report_period_gte,
                report_period_lt,
                report_period_lte,
                ticker,
            } = self;
            let cik = cik.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let period = period.map_err(Error::InvalidRequest)?;
            let report_period = report_period.map_err(Error::InvalidRequest)?;
            let report_period_gt = report_period_gt.map_err(Error::InvalidRequest)?;
            let report_period_gte = report_period_gte.map_err(Error::InvalidRequest)?;
            let report_period_lt = report_period_lt.map_err(Error::InvalidRequest)?;
            let report_period_lte = report_period_lte.map_err(Error::InvalidRequest)?;
            let ticker = ticker.map_err(Error::InvalidRequest)?;
            let url = format!("{}/financials", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cik", &cik))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("period", &period))
                .query(
                    &progenitor_client::QueryParam::new("report_period", &report_period),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_gt",
                        &report_period_gt,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_gte",
                        &report_period_gte,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_lt",
                        &report_period_lt,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_lte",
                        &report_period_lte,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("ticker", &ticker))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_financials",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_news`]
    ///
    /// [`Client::list_news`]: super::Client::list_news
    #[derive(Debug, Clone)]
    pub struct ListNews<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        ticker: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListNews<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                ticker: Ok(None),
            }
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `i64`".to_string());
            self
        }

        pub fn ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ticker = value
                .try_into()
                .map(Some)
                .map_err(|_| "`ticker` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/news`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::NewsResponse>, Error<types::ErrorResponse>> {
            let Self { client, limit, ticker } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let ticker = ticker.map_err(Error::InvalidRequest)?;
            let url = format!("{}/news", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("ticker", &ticker))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_news",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_prices`]
    ///
    /// [`Client::list_prices`]: super::Client::list_prices
    #[derive(Debug, Clone)]
    pub struct ListPrices<'a> {
        client: &'a super::Client,
        end_date: Result<::chrono::naive::NaiveDate, String>,
        interval: Result<types::PriceInterval, String>,
        start_date: Result<::chrono::naive::NaiveDate, String>,
        ticker: Result<::std::string::String, String>,
    }

    impl<'a> ListPrices<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                end_date: Err(
                    "`end_date` is missing; set it with `.end_date(..)`".to_string(),
                ),
                interval: Err(
                    "`interval` is missing; set it with `.interval(..)`".to_string(),
                ),
                start_date: Err(
                    "`start_date` is missing; set it with `.start_date(..)`".to_string(),
                ),
                ticker: Err("`ticker` is missing; set it with `.ticker(..)`".to_string()),
            }
        }

        pub fn end_date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.end_date = value
                .try_into()
                .map_err(|_| "`end_date` cannot be read as `NaiveDate`".to_string());
            self
        }

        pub fn interval<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PriceInterval>,
        {
            self.interval = value
                .try_into()
                .map_err(|_| "`interval` cannot be read as `PriceInterval`".to_string());
            self
        }

        pub fn start_date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.start_date = value
                .try_into()
                .map_err(|_| "`start_date` cannot be read as `NaiveDate`".to_string());
            self
        }

        pub fn ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ticker = value
                .try_into()
                .map_err(|_| "`ticker` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/prices`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::PricesResponse>, Error<types::ErrorResponse>> {
            let Self { client, end_date, interval, start_date, ticker } = self;
            let end_date = end_date.map_err(Error::InvalidRequest)?;
            let interval = interval.map_err(Error::InvalidRequest)?;
            let start_date = start_date.map_err(Error::InvalidRequest)?;
            let ticker = ticker.map_err(Error::InvalidRequest)?;
            let url = format!("{}/prices", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("end_date", &end_date))
                .query(&progenitor_client::QueryParam::new("interval", &interval))
                .query(&progenitor_client::QueryParam::new("start_date", &start_date))
                .query(&progenitor_client::QueryParam::new("ticker", &ticker))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_prices",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_financial_metrics`]
    ///
    /// [`Client::list_financial_metrics`]: super::Client::list_financial_metrics
    #[derive(Debug, Clone)]
    pub struct ListFinancialMetrics<'a> {
        client: &'a super::Client,
        cik: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
        period: Result<types::Period, String>,
        report_period: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_gt: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_gte: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_lt: Result<Option<::chrono::naive::NaiveDate>, String>,
        report_period_lte: Result<Option<::chrono::naive::NaiveDate>, String>,
        ticker: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListFinancialMetrics<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cik: Ok(None),
                limit: Ok(None),
                period: Err(
                    "`period` is missing; set it with `.period(..)`".to_string(),
                ),
                report_period: Ok(None),
                report_period_gt: Ok(None),
                report_period_gte: Ok(None),
                report_period_lt: Ok(None),
                report_period_lte: Ok(None),
                ticker: Ok(None),
            }
        }

        pub fn cik<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cik = value
                .try_into()
                .map(Some)
                .map_err(|_| "`cik` cannot be read as `String`".to_string());
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `i64`".to_string());
            self
        }

        pub fn period<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Period>,
        {
            self.period = value
                .try_into()
                .map_err(|_| "`period` cannot be read as `Period`".to_string());
            self
        }

        pub fn report_period<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_gt<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_gt = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_gt` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_gte<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_gte = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_gte` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_lt<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_lt = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_lt` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn report_period_lte<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.report_period_lte = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`report_period_lte` cannot be read as `NaiveDate`".to_string()
                });
            self
        }

        pub fn ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ticker = value
                .try_into()
                .map(Some)
                .map_err(|_| "`ticker` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/financial-metrics`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::FinancialMetricsResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self {
                client,
                cik,
                limit,
                period,
                report_period,
                report_period_gt,
                report_period_gte,
                report_period_lt,
                report_period_lte,
                ticker,
            } = self;
            let cik = cik.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let period = period.map_err(Error::InvalidRequest)?;
            let report_period = report_period.map_err(Error::InvalidRequest)?;
            let report_period_gt = report_period_gt.map_err(Error::InvalidRequest)?;
            let report_period_gte = report_period_gte.map_err(Error::InvalidRequest)?;
            let report_period_lt = report_period_lt.map_err(Error::InvalidRequest)?;
            let report_period_lte = report_period_lte.map_err(Error::InvalidRequest)?;
            let ticker = ticker.map_err(Error::InvalidRequest)?;
            let url = format!("{}/financial-metrics", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cik", &cik))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("period", &period))
                .query(
                    &progenitor_client::QueryParam::new("report_period", &report_period),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_gt",
                        &report_period_gt,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_gte",
                        &report_period_gte,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_lt",
                        &report_period_lt,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "report_period_lte",
                        &report_period_lte,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("ticker", &ticker))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_financial_metrics",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::get_financial_metrics_snapshot`]
    ///
    /// [`Client::get_financial_metrics_snapshot`]: super::Client::get_financial_metrics_snapshot
    #[derive(Debug, Clone)]
    pub struct GetFinancialMetricsSnapshot<'a> {
        client: &'a super::Client,
        cik: Result<Option<::std::string::String>, String>,
        ticker: Result<Option<::std::string::String>, String>,
    }

    impl<'a> GetFinancialMetricsSnapshot<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cik: Ok(None),
                ticker: Ok(None),
            }
        }

        pub fn cik<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cik = value
                .try_into()
                .map(Some)
                .map_err(|_| "`cik` cannot be read as `String`".to_string());
            self
        }

        pub fn ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ticker = value
                .try_into()
                .map(Some)
                .map_err(|_| "`ticker` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/financial-metrics/snapshot`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::FinancialMetricSnapshotResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, cik, ticker } = self;
            let cik = cik.map_err(Error::InvalidRequest)?;
            let ticker = ticker.map_err(Error::InvalidRequest)?;
            let url = format!("{}/financial-metrics/snapshot", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cik", &cik))
                .query(&progenitor_client::QueryParam::new("ticker", &ticker))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_financial_metrics_snapshot",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::screen_stocks`]
    ///
    /// [`Client::screen_stocks`]: super::Client::screen_stocks
    #[derive(Debug, Clone)]
    pub struct ScreenStocks<'a> {
        client: &'a super::Client,
        body: Result<types::builder::SearchFiltersRequest, String>,
    }

    impl<'a> ScreenStocks<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SearchFiltersRequest>,
            <V as std::convert::TryInto<
                types::SearchFiltersRequest,
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
                types::builder::SearchFiltersRequest,
            ) -> types::builder::SearchFiltersRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/financials/search/screener`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::FinancialsSearchResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SearchFiltersRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/financials/search/screener", client.baseurl,);
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
                operation_id: "screen_stocks",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::get_earnings`]
    ///
    /// [`Client::get_earnings`]: super::Client::get_earnings
    #[derive(Debug, Clone)]
    pub struct GetEarnings<'a> {
        client: &'a super::Client,
        ticker: Result<::std::string::String, String>,
    }

    impl<'a> GetEarnings<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                ticker: Err("`ticker` is missing; set it with `.ticker(..)`".to_string()),
            }
        }

        pub fn ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ticker = value
                .try_into()
                .map_err(|_| "`ticker` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/earnings`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::EarningsResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, ticker } = self;
            let ticker = ticker.map_err(Error::InvalidRequest)?;
            let url = format!("{}/earnings", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("ticker", &ticker))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_earnings",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_analyst_estimates`]
    ///
    /// [`Client::list_analyst_estimates`]: super::Client::list_analyst_estimates
    #[derive(Debug, Clone)]
    pub struct ListAnalystEstimates<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        period: Result<Option<types::ReportingPeriod>, String>,
        ticker: Result<::std::string::String, String>,
    }

    impl<'a> ListAnalystEstimates<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                period: Ok(None),
                ticker: Err("`ticker` is missing; set it with `.ticker(..)`".to_string()),
            }
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `i64`".to_string());
            self
        }

        pub fn period<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ReportingPeriod>,
        {
            self.period = value
                .try_into()
                .map(Some)
                .map_err(|_| "`period` cannot be read as `ReportingPeriod`".to_string());
            self
        }

        pub fn ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ticker = value
                .try_into()
                .map_err(|_| "`ticker` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/analyst-estimates`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::AnalystEstimatesResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, limit, period, ticker } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let period = period.map_err(Error::InvalidRequest)?;
            let ticker = ticker.map_err(Error::InvalidRequest)?;
            let url = format!("{}/analyst-estimates", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("period", &period))
                .query(&progenitor_client::QueryParam::new("ticker", &ticker))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_analyst_estimates",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::list_interest_rates`]
    ///
    /// [`Client::list_interest_rates`]: super::Client::list_interest_rates
    #[derive(Debug, Clone)]
    pub struct ListInterestRates<'a> {
        client: &'a super::Client,
        bank: Result<::std::string::String, String>,
        end_date: Result<Option<::std::string::String>, String>,
        start_date: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListInterestRates<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                bank: Err("`bank` is missing; set it with `.bank(..)`".to_string()),
                end_date: Ok(None),
                start_date: Ok(None),
            }
        }

        pub fn bank<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.bank = value
                .try_into()
                .map_err(|_| "`bank` cannot be read as `String`".to_string());
            self
        }

        pub fn end_date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.end_date = value
                .try_into()
                .map(Some)
                .map_err(|_| "`end_date` cannot be read as `String`".to_string());
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

        /// Sends a `GET` request to `/macro/interest-rates`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::InterestRatesResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, bank, end_date, start_date } = self;
            let bank = bank.map_err(Error::InvalidRequest)?;
            let end_date = end_date.map_err(Error::InvalidRequest)?;
            let start_date = start_date.map_err(Error::InvalidRequest)?;
            let url = format!("{}/macro/interest-rates", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("bank", &bank))
                .query(&progenitor_client::QueryParam::new("end_date", &end_date))
                .query(&progenitor_client::QueryParam::new("start_date", &start_date))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_interest_rates",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::get_interest_rates_snapshot`]
    ///
    /// [`Client::get_interest_rates_snapshot`]: super::Client::get_interest_rates_snapshot
    #[derive(Debug, Clone)]
    pub struct GetInterestRatesSnapshot<'a> {
        client: &'a super::Client,
        bank: Result<::std::string::String, String>,
    }

    impl<'a> GetInterestRatesSnapshot<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                bank: Err("`bank` is missing; set it with `.bank(..)`".to_string()),
            }
        }

        pub fn bank<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.bank = value
                .try_into()
                .map_err(|_| "`bank` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/macro/interest-rates/snapshot`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::InterestRatesResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, bank } = self;
            let bank = bank.map_err(Error::InvalidRequest)?;
            let url = format!("{}/macro/interest-rates/snapshot", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("bank", &bank))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_interest_rates_snapshot",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// How lists go on that page as `prices`.
    const PAGED_AS_PRICES: ::client_runtime::Style = ::client_runtime::Style {
        next: ::client_runtime::Next::Url {
            at: "/next_page_url",
            below: "/apis/v1/financial",
        },
        more: None,
    };

    impl ::client_runtime::Prepare for SearchLineItems<'_> {
        type Answer = types::FinancialsSearchResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("financial.search_line_items"))
        }
    }

    impl ::client_runtime::Prepare for ListInsiderTrades<'_> {
        type Answer = types::InsiderTradesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("financial.list_insider_trades"))
        }
    }

    impl ::client_runtime::Prepare for ListInstitutionalOwnership<'_> {
        type Answer = types::InstitutionalOwnershipResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("financial.list_institutional_ownership")
                })
        }
    }

    impl ::client_runtime::Prepare for GetCompanyFacts<'_> {
        type Answer = types::CompanyFactsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("financial.get_company_facts"))
        }
    }

    impl ::client_runtime::Prepare for ListFilings<'_> {
        type Answer = types::FilingsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("financial.list_filings"))
        }
    }

    impl ::client_runtime::Prepare for GetFilingItems<'_> {
        type Answer = types::FilingItemsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("financial.get_filing_items"))
        }
    }

    impl ::client_runtime::Prepare for ListSegmentedRevenues<'_> {
        type Answer = types::SegmentedRevenuesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("financial.list_segmented_revenues")
                })
        }
    }

    impl ::client_runtime::Prepare for ListIncomeStatements<'_> {
        type Answer = types::IncomeStatementResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("financial.list_income_statements")
                })
        }
    }

    impl ::client_runtime::Prepare for ListBalanceSheets<'_> {
        type Answer = types::BalanceSheetResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("financial.list_balance_sheets"))
        }
    }

    impl ::client_runtime::Prepare for ListCashFlowStatements<'_> {
        type Answer = types::CashFlowStatementResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("financial.list_cash_flow_statements")
                })
        }
    }

    impl ::client_runtime::Prepare for ListEarningsPressReleases<'_> {
        type Answer = types::PressReleasesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("financial.list_earnings_press_releases")
                })
        }
    }

    impl ::client_runtime::Prepare for GetPriceSnapshot<'_> {
        type Answer = types::PriceSnapshotResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("financial.get_price_snapshot"))
        }
    }

    impl ::client_runtime::Prepare for ListFinancials<'_> {
        type Answer = types::FinancialsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("financial.list_financials"))
        }
    }

    impl ::client_runtime::Prepare for ListNews<'_> {
        type Answer = types::NewsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("financial.list_news"))
        }
    }

    impl ::client_runtime::Prepare for ListPrices<'_> {
        type Answer = types::PricesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("financial.list_prices"))
        }
    }

    impl ::client_runtime::Paged for ListPrices<'_> {
        type Item = types::Price;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_PRICES,
            "/prices",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.time.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListFinancialMetrics<'_> {
        type Answer = types::FinancialMetricsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("financial.list_financial_metrics")
                })
        }
    }

    impl ::client_runtime::Prepare for GetFinancialMetricsSnapshot<'_> {
        type Answer = types::FinancialMetricSnapshotResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("financial.get_financial_metrics_snapshot")
                })
        }
    }

    impl ::client_runtime::Prepare for ScreenStocks<'_> {
        type Answer = types::FinancialsSearchResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("financial.screen_stocks"))
        }
    }

    impl ::client_runtime::Prepare for GetEarnings<'_> {
        type Answer = types::EarningsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("financial.get_earnings"))
        }
    }

    impl ::client_runtime::Prepare for ListAnalystEstimates<'_> {
        type Answer = types::AnalystEstimatesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("financial.list_analyst_estimates")
                })
        }
    }

    impl ::client_runtime::Prepare for ListInterestRates<'_> {
        type Answer = types::InterestRatesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("financial.list_interest_rates"))
        }
    }

    impl ::client_runtime::Prepare for GetInterestRatesSnapshot<'_> {
        type Answer = types::InterestRatesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("financial.get_interest_rates_snapshot")
                })
        }
    }
}

/// Path of the operations below the address of the API.
pub const BASE_PATH: &str = "/apis/v1/financial";

/// Every operation, by name.
pub static OPERATIONS: &[::client_runtime::Operation] = &[
    ::client_runtime::Operation::named(
            "financial.get_company_facts",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(24000u64),
    ::client_runtime::Operation::named(
            "financial.get_earnings",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(12000u64),
    ::client_runtime::Operation::named(
            "financial.get_filing_items",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(24000u64),
    ::client_runtime::Operation::named(
            "financial.get_financial_metrics_snapshot",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(48000u64),
    ::client_runtime::Operation::named(
            "financial.get_interest_rates_snapshot",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(24000u64),
    ::client_runtime::Operation::named(
            "financial.get_price_snapshot",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(24000u64),
    ::client_runtime::Operation::named(
            "financial.list_analyst_estimates",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(120000u64),
    ::client_runtime::Operation::named(
            "financial.list_balance_sheets",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(48000u64),
    ::client_runtime::Operation::named(
            "financial.list_cash_flow_statements",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(48000u64),
    ::client_runtime::Operation::named(
            "financial.list_earnings_press_releases",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(48000u64),
    ::client_runtime::Operation::named(
            "financial.list_filings",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(24000u64),
    ::client_runtime::Operation::named(
            "financial.list_financial_metrics",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(48000u64),
    ::client_runtime::Operation::named(
            "financial.list_financials",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(120000u64),
    ::client_runtime::Operation::named(
            "financial.list_income_statements",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(48000u64),
    ::client_runtime::Operation::named(
            "financial.list_insider_trades",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(48000u64),
    ::client_runtime::Operation::named(
            "financial.list_institutional_ownership",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(48000u64),
    ::client_runtime::Operation::named(
            "financial.list_interest_rates",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(24000u64),
    ::client_runtime::Operation::named(
            "financial.list_news",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(48000u64),
    ::client_runtime::Operation::named(
            "financial.list_prices",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(24000u64),
    ::client_runtime::Operation::named(
            "financial.list_segmented_revenues",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(48000u64),
    ::client_runtime::Operation::named(
            "financial.screen_stocks",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(12000u64),
    ::client_runtime::Operation::named(
            "financial.search_line_items",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(12000u64),
];
