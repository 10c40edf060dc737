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
    /// Pages of this country first.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Country {
        /// `afghanistan`
        Afghanistan,
        /// `albania`
        Albania,
        /// `algeria`
        Algeria,
        /// `andorra`
        Andorra,
        /// `angola`
        Angola,
        /// `argentina`
        Argentina,
        /// `armenia`
        Armenia,
        /// `australia`
        Australia,
        /// `austria`
        Austria,
        /// `azerbaijan`
        Azerbaijan,
        /// `bahamas`
        Bahamas,
        /// `bahrain`
        Bahrain,
        /// `bangladesh`
        Bangladesh,
        /// `barbados`
        Barbados,
        /// `belarus`
        Belarus,
        /// `belgium`
        Belgium,
        /// `belize`
        Belize,
        /// `benin`
        Benin,
        /// `bhutan`
        Bhutan,
        /// `bolivia`
        Bolivia,
        /// `bosnia and herzegovina`
        BosniaAndHerzegovina,
        /// `botswana`
        Botswana,
        /// `brazil`
        Brazil,
        /// `brunei`
        Brunei,
        /// `bulgaria`
        Bulgaria,
        /// `burkina faso`
        BurkinaFaso,
        /// `burundi`
        Burundi,
        /// `cambodia`
        Cambodia,
        /// `cameroon`
        Cameroon,
        /// `canada`
        Canada,
        /// `cape verde`
        CapeVerde,
        /// `central african republic`
        CentralAfricanRepublic,
        /// `chad`
        Chad,
        /// `chile`
        Chile,
        /// `china`
        China,
        /// `colombia`
        Colombia,
        /// `comoros`
        Comoros,
        /// `congo`
        Congo,
        /// `costa rica`
        CostaRica,
        /// `croatia`
        Croatia,
        /// `cuba`
        Cuba,
        /// `cyprus`
        Cyprus,
        /// `czech republic`
        CzechRepublic,
        /// `denmark`
        Denmark,
        /// `djibouti`
        Djibouti,
        /// `dominican republic`
        DominicanRepublic,
        /// `ecuador`
        Ecuador,
        /// `egypt`
        Egypt,
        /// `el salvador`
        ElSalvador,
        /// `equatorial guinea`
        EquatorialGuinea,
        /// `eritrea`
        Eritrea,
        /// `estonia`
        Estonia,
        /// `ethiopia`
        Ethiopia,
        /// `fiji`
        Fiji,
        /// `finland`
        Finland,
        /// `france`
        France,
        /// `gabon`
        Gabon,
        /// `gambia`
        Gambia,
        /// `georgia`
        Georgia,
        /// `germany`
        Germany,
        /// `ghana`
        Ghana,
        /// `greece`
        Greece,
        /// `guatemala`
        Guatemala,
        /// `guinea`
        Guinea,
        /// `haiti`
        Haiti,
        /// `honduras`
        Honduras,
        /// `hungary`
        Hungary,
        /// `iceland`
        Iceland,
        /// `india`
        India,
        /// `indonesia`
        Indonesia,
        /// `iran`
        Iran,
        /// `iraq`
        Iraq,
        /// `ireland`
        Ireland,
        /// `israel`
        Israel,
        /// `italy`
        Italy,
        /// `jamaica`
        Jamaica,
        /// `japan`
        Japan,
        /// `jordan`
        Jordan,
        /// `kazakhstan`
        Kazakhstan,
        /// `kenya`
        Kenya,
        /// `kuwait`
        Kuwait,
        /// `kyrgyzstan`
        Kyrgyzstan,
        /// `latvia`
        Latvia,
        /// `lebanon`
        Lebanon,
        /// `lesotho`
        Lesotho,
        /// `liberia`
        Liberia,
        /// `libya`
        Libya,
        /// `liechtenstein`
        Liechtenstein,
        /// `lithuania`
        Lithuania,
        /// `luxembourg`
        Luxembourg,
        /// `madagascar`
        Madagascar,
        /// `malawi`
        Malawi,
        /// `malaysia`
        Malaysia,
        /// `maldives`
        Maldives,
        /// `mali`
        Mali,
        /// `malta`
        Malta,
        /// `mauritania`
        Mauritania,
        /// `mauritius`
        Mauritius,
        /// `mexico`
        Mexico,
        /// `moldova`
        Moldova,
        /// `monaco`
        Monaco,
        /// `mongolia`
        Mongolia,
        /// `montenegro`
        Montenegro,
        /// `morocco`
        Morocco,
        /// `mozambique`
        Mozambique,
        /// `myanmar`
        Myanmar,
        /// `namibia`
        Namibia,
        /// `nepal`
        Nepal,
        /// `netherlands`
        Netherlands,
        /// `new zealand`
        NewZealand,
        /// `nicaragua`
        Nicaragua,
        /// `niger`
        Niger,
        /// `nigeria`
        Nigeria,
        /// `north korea`
        NorthKorea,
        /// `north macedonia`
        NorthMacedonia,
        /// `norway`
        Norway,
        /// `oman`
        Oman,
        /// `pakistan`
        Pakistan,
        /// `panama`
        Panama,
        /// `papua new guinea`
        PapuaNewGuinea,
        /// `paraguay`
        Paraguay,
        /// `peru`
        Peru,
        /// `philippines`
        Philippines,
        /// `poland`
        Poland,
        /// `portugal`
        Portugal,
        /// `qatar`
        Qatar,
        /// `romania`
        Romania,
        /// `russia`
        Russia,
        /// `rwanda`
        Rwanda,
        /// `saudi arabia`
        SaudiArabia,
        /// `senegal`
        Senegal,
        /// `serbia`
        Serbia,
        /// `singapore`
        Singapore,
        /// `slovakia`
        Slovakia,
        /// `slovenia`
        Slovenia,
        /// `somalia`
        Somalia,
        /// `south africa`
        SouthAfrica,
        /// `south korea`
        SouthKorea,
        /// `south sudan`
        SouthSudan,
        /// `spain`
        Spain,
        /// `sri lanka`
        SriLanka,
        /// `sudan`
        Sudan,
        /// `sweden`
        Sweden,
        /// `switzerland`
        Switzerland,
        /// `syria`
        Syria,
        /// `taiwan`
        Taiwan,
        /// `tajikistan`
        Tajikistan,
        /// `tanzania`
        Tanzania,
        /// `thailand`
        Thailand,
        /// `togo`
        Togo,
        /// `trinidad and tobago`
        TrinidadAndTobago,
        /// `tunisia`
        Tunisia,
        /// `turkey`
        Turkey,
        /// `turkmenistan`
        Turkmenistan,
        /// `uganda`
        Uganda,
        /// `ukraine`
        Ukraine,
        /// `united arab emirates`
        UnitedArabEmirates,
        /// `united kingdom`
        UnitedKingdom,
        /// `united states`
        UnitedStates,
        /// `uruguay`
        Uruguay,
        /// `uzbekistan`
        Uzbekistan,
        /// `venezuela`
        Venezuela,
        /// `vietnam`
        Vietnam,
        /// `yemen`
        Yemen,
        /// `zambia`
        Zambia,
        /// `zimbabwe`
        Zimbabwe,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(Country, Unknown, [
        (Afghanistan, "afghanistan"),
        (Albania, "albania"),
        (Algeria, "algeria"),
        (Andorra, "andorra"),
        (Angola, "angola"),
        (Argentina, "argentina"),
        (Armenia, "armenia"),
        (Australia, "australia"),
        (Austria, "austria"),
        (Azerbaijan, "azerbaijan"),
        (Bahamas, "bahamas"),
        (Bahrain, "bahrain"),
        (Bangladesh, "bangladesh"),
        (Barbados, "barbados"),
        (Belarus, "belarus"),
        (Belgium, "belgium"),
        (Belize, "belize"),
        (Benin, "benin"),
        (Bhutan, "bhutan"),
        (Bolivia, "bolivia"),
        (BosniaAndHerzegovina, "bosnia and herzegovina"),
        (Botswana, "botswana"),
        (Brazil, "brazil"),
        (Brunei, "brunei"),
        (Bulgaria, "bulgaria"),
        (BurkinaFaso, "burkina faso"),
        (Burundi, "burundi"),
        (Cambodia, "cambodia"),
        (Cameroon, "cameroon"),
        (Canada, "canada"),
        (CapeVerde, "cape verde"),
        (CentralAfricanRepublic, "central african republic"),
        (Chad, "chad"),
        (Chile, "chile"),
        (China, "china"),
        (Colombia, "colombia"),
        (Comoros, "comoros"),
        (Congo, "congo"),
        (CostaRica, "costa rica"),
        (Croatia, "croatia"),
        (Cuba, "cuba"),
        (Cyprus, "cyprus"),
        (CzechRepublic, "czech republic"),
        (Denmark, "denmark"),
        (Djibouti, "djibouti"),
        (DominicanRepublic, "dominican republic"),
        (Ecuador, "ecuador"),
        (Egypt, "egypt"),
        (ElSalvador, "el salvador"),
        (EquatorialGuinea, "equatorial guinea"),
        (Eritrea, "eritrea"),
        (Estonia, "estonia"),
        (Ethiopia, "ethiopia"),
        (Fiji, "fiji"),
        (Finland, "finland"),
        (France, "france"),
        (Gabon, "gabon"),
        (Gambia, "gambia"),
        (Georgia, "georgia"),
        (Germany, "germany"),
        (Ghana, "ghana"),
        (Greece, "greece"),
        (Guatemala, "guatemala"),
        (Guinea, "guinea"),
        (Haiti, "haiti"),
        (Honduras, "honduras"),
        (Hungary, "hungary"),
        (Iceland, "iceland"),
        (India, "india"),
        (Indonesia, "indonesia"),
        (Iran, "iran"),
        (Iraq, "iraq"),
        (Ireland, "ireland"),
        (Israel, "israel"),
        (Italy, "italy"),
        (Jamaica, "jamaica"),
        (Japan, "japan"),
        (Jordan, "jordan"),
        (Kazakhstan, "kazakhstan"),
        (Kenya, "kenya"),
        (Kuwait, "kuwait"),
        (Kyrgyzstan, "kyrgyzstan"),
        (Latvia, "latvia"),
        (Lebanon, "lebanon"),
        (Lesotho, "lesotho"),
        (Liberia, "liberia"),
        (Libya, "libya"),
        (Liechtenstein, "liechtenstein"),
        (Lithuania, "lithuania"),
        (Luxembourg, "luxembourg"),
        (Madagascar, "madagascar"),
        (Malawi, "malawi"),
        (Malaysia, "malaysia"),
        (Maldives, "maldives"),
        (Mali, "mali"),
        (Malta, "malta"),
        (Mauritania, "mauritania"),
        (Mauritius, "mauritius"),
        (Mexico, "mexico"),
        (Moldova, "moldova"),
        (Monaco, "monaco"),
        (Mongolia, "mongolia"),
        (Montenegro, "montenegro"),
        (Morocco, "morocco"),
        (Mozambique, "mozambique"),
        (Myanmar, "myanmar"),
        (Namibia, "namibia"),
        (Nepal, "nepal"),
        (Netherlands, "netherlands"),
        (NewZealand, "new zealand"),
        (Nicaragua, "nicaragua"),
        (Niger, "niger"),
        (Nigeria, "nigeria"),
        (NorthKorea, "north korea"),
        (NorthMacedonia, "north macedonia"),
        (Norway, "norway"),
        (Oman, "oman"),
        (Pakistan, "pakistan"),
        (Panama, "panama"),
        (PapuaNewGuinea, "papua new guinea"),
        (Paraguay, "paraguay"),
        (Peru, "peru"),
        (Philippines, "philippines"),
        (Poland, "poland"),
        (Portugal, "portugal"),
        (Qatar, "qatar"),
        (Romania, "romania"),
        (Russia, "russia"),
        (Rwanda, "rwanda"),
        (SaudiArabia, "saudi arabia"),
        (Senegal, "senegal"),
        (Serbia, "serbia"),
        (Singapore, "singapore"),
        (Slovakia, "slovakia"),
        (Slovenia, "slovenia"),
        (Somalia, "somalia"),
        (SouthAfrica, "south africa"),
        (SouthKorea, "south korea"),
        (SouthSudan, "south sudan"),
        (Spain, "spain"),
        (SriLanka, "sri lanka"),
        (Sudan, "sudan"),
        (Sweden, "sweden"),
        (Switzerland, "switzerland"),
        (Syria, "syria"),
        (Taiwan, "taiwan"),
        (Tajikistan, "tajikistan"),
        (Tanzania, "tanzania"),
        (Thailand, "thailand"),
        (Togo, "togo"),
        (TrinidadAndTobago, "trinidad and tobago"),
        (Tunisia, "tunisia"),
        (Turkey, "turkey"),
        (Turkmenistan, "turkmenistan"),
        (Uganda, "uganda"),
        (Ukraine, "ukraine"),
        (UnitedArabEmirates, "united arab emirates"),
        (UnitedKingdom, "united kingdom"),
        (UnitedStates, "united states"),
        (Uruguay, "uruguay"),
        (Uzbekistan, "uzbekistan"),
        (Venezuela, "venezuela"),
        (Vietnam, "vietnam"),
        (Yemen, "yemen"),
        (Zambia, "zambia"),
        (Zimbabwe, "zimbabwe"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CrawlRequest {
        /// Whether to follow links to other domains; `true` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allow_external: ::std::option::Option<bool>,
        /// How many excerpts per page; `3` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub chunks_per_source: ::std::option::Option<i64>,
        /// No pages of these domains.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub exclude_domains: ::std::vec::Vec<::std::string::String>,
        /// No paths that match one of these regular expressions.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub exclude_paths: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub extract_depth: ::std::option::Option<ExtractDepth>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub format: ::std::option::Option<Format>,
        /// Whether to return the address of each page's icon.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub include_favicon: ::std::option::Option<bool>,
        /// Whether to return images.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub include_images: ::std::option::Option<bool>,
        /// Whether to return the credits that the call has cost.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub include_usage: ::std::option::Option<bool>,
        /// What to look for, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub instructions: ::std::option::Option<::std::string::String>,
        /// `50` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        /// How many links to follow per page; `20` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_breadth: ::std::option::Option<i64>,
        /// How many links away from the first page; `1` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_depth: ::std::option::Option<i64>,
        /// Only domains that match one of these regular expressions.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub select_domains: ::std::vec::Vec<::std::string::String>,
        /// Only paths that match one of these regular expressions.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub select_paths: ::std::vec::Vec<::std::string::String>,
        /// How long to wait, in seconds; `150` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timeout: ::std::option::Option<f32>,
        pub url: ::std::string::String,
    }

    impl CrawlRequest {
        pub fn builder() -> builder::CrawlRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CrawlResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub base_url: ::std::option::Option<::std::string::String>,
        /// Id of the request; tell it to support.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub request_id: ::std::option::Option<::std::string::String>,
        /// How long it took, in seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub response_time: ::std::option::Option<f32>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub results: ::std::vec::Vec<Page>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage: ::std::option::Option<Usage>,
    }

    /// How thorough; `advanced` costs more; `basic` if absent.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ExtractDepth {
        /// `basic`
        Basic,
        /// `advanced`
        Advanced,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(ExtractDepth, Unknown, [
        (Basic, "basic"),
        (Advanced, "advanced"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ExtractRequest {
        /// How many excerpts per page; `3` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub chunks_per_source: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub extract_depth: ::std::option::Option<ExtractDepth>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub format: ::std::option::Option<Format>,
        /// Whether to return the address of each page's icon.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub include_favicon: ::std::option::Option<bool>,
        /// Whether to return images.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub include_images: ::std::option::Option<bool>,
        /// Whether to return the credits that the call has cost.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub include_usage: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub query: ::std::option::Option<::std::string::String>,
        /// How long to wait, in seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timeout: ::std::option::Option<f32>,
        pub urls: ::std::vec::Vec<::std::string::String>,
    }

    impl ExtractRequest {
        pub fn builder() -> builder::ExtractRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ExtractResponse {
        /// Pages that could not be fetched.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub failed_results: ::std::vec::Vec<ExtractResponseFailedResultsItem>,
        /// Id of the request; tell it to support.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub request_id: ::std::option::Option<::std::string::String>,
        /// How long it took, in seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub response_time: ::std::option::Option<f32>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub results: ::std::vec::Vec<Page>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage: ::std::option::Option<Usage>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub enum ExtractResponseFailedResultsItem {
        FailedPage(FailedPage),
        String(::std::string::String),
    }

    impl ::std::convert::From<FailedPage> for ExtractResponseFailedResultsItem {
        fn from(value: FailedPage) -> Self {
            Self::FailedPage(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FailedPage {
        /// Why it could not be fetched.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<::std::string::String>,
        /// Address of the page.
        pub url: ::std::string::String,
    }

    /// `markdown` if absent.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Format {
        /// `markdown`
        Markdown,
        /// `text`
        Text,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(Format, Unknown, [
        (Markdown, "markdown"),
        (Text, "text"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Image {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MapRequest {
        /// Whether to follow links to other domains; `true` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allow_external: ::std::option::Option<bool>,
        /// No pages of these domains.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub exclude_domains: ::std::vec::Vec<::std::string::String>,
        /// No paths that match one of these regular expressions.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub exclude_paths: ::std::vec::Vec<::std::string::String>,
        /// Whether to return the credits that the call has cost.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub include_usage: ::std::option::Option<bool>,
        /// What to look for, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub instructions: ::std::option::Option<::std::string::String>,
        /// `50` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        /// How many links to follow per page; `20` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_breadth: ::std::option::Option<i64>,
        /// How many links away from the first page; `1` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_depth: ::std::option::Option<i64>,
        /// Only domains that match one of these regular expressions.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub select_domains: ::std::vec::Vec<::std::string::String>,
        /// Only paths that match one of these regular expressions.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub select_paths: ::std::vec::Vec<::std::string::String>,
        /// How long to wait, in seconds; `150` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timeout: ::std::option::Option<f32>,
        pub url: ::std::string::String,
    }

    impl MapRequest {
        pub fn builder() -> builder::MapRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MapResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub base_url: ::std::option::Option<::std::string::String>,
        /// Id of the request; tell it to support.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub request_id: ::std::option::Option<::std::string::String>,
        /// How long it took, in seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub response_time: ::std::option::Option<f32>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub results: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage: ::std::option::Option<Usage>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Page {
        /// Address of the page's icon.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub favicon: ::std::option::Option<::std::string::String>,
        /// The page's content.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub raw_content: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }

    /// How thorough; `advanced` costs more; `basic` if absent.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum SearchDepth {
        /// `advanced`
        Advanced,
        /// `basic`
        Basic,
        /// `fast`
        Fast,
        /// `ultra-fast`
        UltraFast,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(SearchDepth, Unknown, [
        (Advanced, "advanced"),
        (Basic, "basic"),
        (Fast, "fast"),
        (UltraFast, "ultra-fast"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SearchRequest {
        /// Whether Tavily chooses parameters by the query; may cost more.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub auto_parameters: ::std::option::Option<bool>,
        /// How many excerpts per page; `3` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub chunks_per_source: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<Country>,
        /// Not after this day.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        /// No pages of these domains.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub exclude_domains: ::std::vec::Vec<::std::string::String>,
        /// Whether to return a text that sums the results up.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub include_answer: ::std::option::Option<bool>,
        /// Only pages of these domains.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub include_domains: ::std::vec::Vec<::std::string::String>,
        /// Whether to return the address of each page's icon.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub include_favicon: ::std::option::Option<bool>,
        /// Whether to describe the images.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub include_image_descriptions: ::std::option::Option<bool>,
        /// Whether to return images.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub include_images: ::std::option::Option<bool>,
        /// Whether to return the pages' content.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub include_raw_content: ::std::option::Option<bool>,
        /// Whether to return the credits that the call has cost.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub include_usage: ::std::option::Option<bool>,
        /// How many results at most; `5` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_results: ::std::option::Option<i64>,
        pub query: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub search_depth: ::std::option::Option<SearchDepth>,
        /// Not before this day.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_date: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time_range: ::std::option::Option<TimeRange>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub topic: ::std::option::Option<Topic>,
    }

    impl SearchRequest {
        pub fn builder() -> builder::SearchRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SearchResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub answer: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub images: ::std::vec::Vec<SearchResponseImagesItem>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub query: ::std::option::Option<::std::string::String>,
        /// Id of the request; tell it to support.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub request_id: ::std::option::Option<::std::string::String>,
        /// How long it took, in seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub response_time: ::std::option::Option<f32>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub results: ::std::vec::Vec<SearchResult>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage: ::std::option::Option<Usage>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub enum SearchResponseImagesItem {
        Image(Image),
        String(::std::string::String),
    }

    impl ::std::convert::From<Image> for SearchResponseImagesItem {
        fn from(value: Image) -> Self {
            Self::Image(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SearchResult {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content: ::std::option::Option<::std::string::String>,
        /// Address of the page's icon.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub favicon: ::std::option::Option<::std::string::String>,
        /// The page's content.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub raw_content: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub score: ::std::option::Option<f32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }

    /// How old the pages may be.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum TimeRange {
        /// `day`
        Day,
        /// `week`
        Week,
        /// `month`
        Month,
        /// `year`
        Year,
        /// `d`
        D,
        /// `w`
        W,
        /// `m`
        M,
        /// `y`
        Y,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(TimeRange, Unknown, [
        (Day, "day"),
        (Week, "week"),
        (Month, "month"),
        (Year, "year"),
        (D, "d"),
        (W, "w"),
        (M, "m"),
        (Y, "y"),
    ]);

    /// What kind of pages; `general` if absent.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Topic {
        /// `general`
        General,
        /// `news`
        News,
        /// `finance`
        Finance,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(Topic, Unknown, [
        (General, "general"),
        (News, "news"),
        (Finance, "finance"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Usage {
        /// Credits that the call has cost.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub credits: ::std::option::Option<i64>,
    }

    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct CrawlRequest {
            allow_external: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            chunks_per_source: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            exclude_domains: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            exclude_paths: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            extract_depth: ::std::result::Result<
                ::std::option::Option<super::ExtractDepth>,
                ::std::string::String,
            >,
            format: ::std::result::Result<
                ::std::option::Option<super::Format>,
                ::std::string::String,
            >,
            include_favicon: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            include_images: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            include_usage: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            instructions: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            limit: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            max_breadth: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            max_depth: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            select_domains: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            select_paths: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            timeout: ::std::result::Result<
                ::std::option::Option<f32>,
                ::std::string::String,
            >,
            url: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for CrawlRequest {
            fn default() -> Self {
                Self {
                    allow_external: Ok(Default::default()),
                    chunks_per_source: Ok(Default::default()),
                    exclude_domains: Ok(Default::default()),
                    exclude_paths: Ok(Default::default()),
                    extract_depth: Ok(Default::default()),
                    format: Ok(Default::default()),
                    include_favicon: Ok(Default::default()),
                    include_images: Ok(Default::default()),
                    include_usage: Ok(Default::default()),
                    instructions: Ok(Default::default()),
                    limit: Ok(Default::default()),
                    max_breadth: Ok(Default::default()),
                    max_depth: Ok(Default::default()),
                    select_domains: Ok(Default::default()),
                    select_paths: Ok(Default::default()),
                    timeout: Ok(Default::default()),
                    url: Err("`url` is missing; set it with `.url(..)`".to_string()),
                }
            }
        }

        impl CrawlRequest {
            pub fn allow_external<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.allow_external = value
                    .try_into()
                    .map_err(|e| format!("`allow_external`: {e}"));
                self
            }

            pub fn chunks_per_source<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.chunks_per_source = value
                    .try_into()
                    .map_err(|e| format!("`chunks_per_source`: {e}"));
                self
            }

            pub fn exclude_domains<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.exclude_domains = value
                    .try_into()
                    .map_err(|e| format!("`exclude_domains`: {e}"));
                self
            }

            pub fn exclude_paths<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.exclude_paths = value
                    .try_into()
                    .map_err(|e| format!("`exclude_paths`: {e}"));
                self
            }

            pub fn extract_depth<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ExtractDepth>>,
                T::Error: ::std::fmt::Display,
            {
                self.extract_depth = value
                    .try_into()
                    .map_err(|e| format!("`extract_depth`: {e}"));
                self
            }

            pub fn format<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Format>>,
                T::Error: ::std::fmt::Display,
            {
                self.format = value.try_into().map_err(|e| format!("`format`: {e}"));
                self
            }

            pub fn include_favicon<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.include_favicon = value
                    .try_into()
                    .map_err(|e| format!("`include_favicon`: {e}"));
                self
            }

            pub fn include_images<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.include_images = value
                    .try_into()
                    .map_err(|e| format!("`include_images`: {e}"));
                self
            }

            pub fn include_usage<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.include_usage = value
                    .try_into()
                    .map_err(|e| format!("`include_usage`: {e}"));
                self
            }

            pub fn instructions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.instructions = value
                    .try_into()
                    .map_err(|e| format!("`instructions`: {e}"));
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

            pub fn max_breadth<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.max_breadth = value
                    .try_into()
                    .map_err(|e| format!("`max_breadth`: {e}"));
                self
            }

            pub fn max_depth<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.max_depth = value
                    .try_into()
                    .map_err(|e| format!("`max_depth`: {e}"));
                self
            }

            pub fn select_domains<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.select_domains = value
                    .try_into()
                    .map_err(|e| format!("`select_domains`: {e}"));
                self
            }

            pub fn select_paths<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.select_paths = value
                    .try_into()
                    .map_err(|e| format!("`select_paths`: {e}"));
                self
            }

            pub fn timeout<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f32>>,
                T::Error: ::std::fmt::Display,
            {
                self.timeout = value.try_into().map_err(|e| format!("`timeout`: {e}"));
                self
            }

            pub fn url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.url = value.try_into().map_err(|e| format!("`url`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<CrawlRequest> for super::CrawlRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: CrawlRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    allow_external: value.allow_external?,
                    chunks_per_source: value.chunks_per_source?,
                    exclude_domains: value.exclude_domains?,
                    exclude_paths: value.exclude_paths?,
                    extract_depth: value.extract_depth?,
                    format: value.format?,
                    include_favicon: value.include_favicon?,
                    include_images: value.include_images?,
                    include_usage: value.include_usage?,
                    instructions: value.instructions?,
                    limit: value.limit?,
                    max_breadth: value.max_breadth?,
                    max_depth: value.max_depth?,
                    select_domains: value.select_domains?,
                    select_paths: value.select_paths?,
                    timeout: value.timeout?,
                    url: value.url?,
                })
            }
        }

        impl ::std::convert::From<super::CrawlRequest> for CrawlRequest {
            fn from(value: super::CrawlRequest) -> Self {
                Self {
                    allow_external: Ok(value.allow_external),
                    chunks_per_source: Ok(value.chunks_per_source),
                    exclude_domains: Ok(value.exclude_domains),
                    exclude_paths: Ok(value.exclude_paths),
                    extract_depth: Ok(value.extract_depth),
                    format: Ok(value.format),
                    include_favicon: Ok(value.include_favicon),
                    include_images: Ok(value.include_images),
                    include_usage: Ok(value.include_usage),
                    instructions: Ok(value.instructions),
                    limit: Ok(value.limit),
                    max_breadth: Ok(value.max_breadth),
                    max_depth: Ok(value.max_depth),
                    select_domains: Ok(value.select_domains),
                    select_paths: Ok(value.select_paths),
                    timeout: Ok(value.timeout),
                    url: Ok(value.url),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ExtractRequest {
            chunks_per_source: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            extract_depth: ::std::result::Result<
                ::std::option::Option<super::ExtractDepth>,
                ::std::string::String,
            >,
            format: ::std::result::Result<
                ::std::option::Option<super::Format>,
                ::std::string::String,
            >,
            include_favicon: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            include_images: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            include_usage: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            query: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            timeout: ::std::result::Result<
                ::std::option::Option<f32>,
                ::std::string::String,
            >,
            urls: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ExtractRequest {
            fn default() -> Self {
                Self {
                    chunks_per_source: Ok(Default::default()),
                    extract_depth: Ok(Default::default()),
                    format: Ok(Default::default()),
                    include_favicon: Ok(Default::default()),
                    include_images: Ok(Default::default()),
                    include_usage: Ok(Default::default()),
                    query: Ok(Default::default()),
                    timeout: Ok(Default::default()),
                    urls: Err("`urls` is missing; set it with `.urls(..)`".to_string()),
                }
            }
        }

        impl ExtractRequest {
            pub fn chunks_per_source<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.chunks_per_source = value
                    .try_into()
                    .map_err(|e| format!("`chunks_per_source`: {e}"));
                self
            }

            pub fn extract_depth<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ExtractDepth>>,
                T::Error: ::std::fmt::Display,
            {
                self.extract_depth = value
                    .try_into()
                    .map_err(|e| format!("`extract_depth`: {e}"));
                self
            }

            pub fn format<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Format>>,
                T::Error: ::std::fmt::Display,
            {
                self.format = value.try_into().map_err(|e| format!("`format`: {e}"));
                self
            }

            pub fn include_favicon<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.include_favicon = value
                    .try_into()
                    .map_err(|e| format!("`include_favicon`: {e}"));
                self
            }

            pub fn include_images<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.include_images = value
                    .try_into()
                    .map_err(|e| format!("`include_images`: {e}"));
                self
            }

            pub fn include_usage<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.include_usage = value
                    .try_into()
                    .map_err(|e| format!("`include_usage`: {e}"));
                self
            }

            pub fn query<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.query = value.try_into().map_err(|e| format!("`query`: {e}"));
                self
            }

            pub fn timeout<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f32>>,
                T::Error: ::std::fmt::Display,
            {
                self.timeout = value.try_into().map_err(|e| format!("`timeout`: {e}"));
                self
            }

            pub fn urls<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.urls = value.try_into().map_err(|e| format!("`urls`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ExtractRequest> for super::ExtractRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: ExtractRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    chunks_per_source: value.chunks_per_source?,
                    extract_depth: value.extract_depth?,
                    format: value.format?,
                    include_favicon: value.include_favicon?,
                    include_images: value.include_images?,
                    include_usage: value.include_usage?,
                    query: value.query?,
                    timeout: value.timeout?,
                    urls: value.urls?,
                })
            }
        }

        impl ::std::convert::From<super::ExtractRequest> for ExtractRequest {
            fn from(value: super::ExtractRequest) -> Self {
                Self {
                    chunks_per_source: Ok(value.chunks_per_source),
                    extract_depth: Ok(value.extract_depth),
                    format: Ok(value.format),
                    include_favicon: Ok(value.include_favicon),
                    include_images: Ok(value.include_images),
                    include_usage: Ok(value.include_usage),
                    query: Ok(value.query),
                    timeout: Ok(value.timeout),
                    urls: Ok(value.urls),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct MapRequest {
            allow_external: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            exclude_domains: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            exclude_paths: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            include_usage: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            instructions: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            limit: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            max_breadth: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            max_depth: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            select_domains: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            select_paths: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            timeout: ::std::result::Result<
                ::std::option::Option<f32>,
                ::std::string::String,
            >,
            url: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for MapRequest {
            fn default() -> Self {
                Self {
                    allow_external: Ok(Default::default()),
                    exclude_domains: Ok(Default::default()),
                    exclude_paths: Ok(Default::default()),
                    include_usage: Ok(Default::default()),
                    instructions: Ok(Default::default()),
                    limit: Ok(Default::default()),
                    max_breadth: Ok(Default::default()),
                    max_depth: Ok(Default::default()),
                    select_domains: Ok(Default::default()),
                    select_paths: Ok(Default::default()),
                    timeout: Ok(Default::default()),
                    url: Err("`url` is missing; set it with `.url(..)`".to_string()),
                }
            }
        }

        impl MapRequest {
            pub fn allow_external<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.allow_external = value
                    .try_into()
                    .map_err(|e| format!("`allow_external`: {e}"));
                self
            }

            pub fn exclude_domains<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.exclude_domains = value
                    .try_into()
                    .map_err(|e| format!("`exclude_domains`: {e}"));
                self
            }

            pub fn exclude_paths<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.exclude_paths = value
                    .try_into()
                    .map_err(|e| format!("`exclude_paths`: {e}"));
                self
            }

            pub fn include_usage<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.include_usage = value
                    .try_into()
                    .map_err(|e| format!("`include_usage`: {e}"));
                self
            }

            pub fn instructions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.instructions = value
                    .try_into()
                    .map_err(|e| format!("`instructions`: {e}"));
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

            pub fn max_breadth<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.max_breadth = value
                    .try_into()
                    .map_err(|e| format!("`max_breadth`: {e}"));
                self
            }

            pub fn max_depth<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.max_depth = value
                    .try_into()
                    .map_err(|e| format!("`max_depth`: {e}"));
                self
            }

            pub fn select_domains<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.select_domains = value
                    .try_into()
                    .map_err(|e| format!("`select_domains`: {e}"));
                self
            }

            pub fn select_paths<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.select_paths = value
                    .try_into()
                    .map_err(|e| format!("`select_paths`: {e}"));
                self
            }

            pub fn timeout<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f32>>,
                T::Error: ::std::fmt::Display,
            {
                self.timeout = value.try_into().map_err(|e| format!("`timeout`: {e}"));
                self
            }

            pub fn url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.url = value.try_into().map_err(|e| format!("`url`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<MapRequest> for super::MapRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: MapRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    allow_external: value.allow_external?,
                    exclude_domains: value.exclude_domains?,
                    exclude_paths: value.exclude_paths?,
                    include_usage: value.include_usage?,
                    instructions: value.instructions?,
                    limit: value.limit?,
                    max_breadth: value.max_breadth?,
                    max_depth: value.max_depth?,
                    select_domains: value.select_domains?,
                    select_paths: value.select_paths?,
                    timeout: value.timeout?,
                    url: value.url?,
                })
            }
        }

        impl ::std::convert::From<super::MapRequest> for MapRequest {
            fn from(value: super::MapRequest) -> Self {
                Self {
                    allow_external: Ok(value.allow_external),
                    exclude_domains: Ok(value.exclude_domains),
                    exclude_paths: Ok(value.exclude_paths),
                    include_usage: Ok(value.include_usage),
                    instructions: Ok(value.instructions),
                    limit: Ok(value.limit),
                    max_breadth: Ok(value.max_breadth),
                    max_depth: Ok(value.max_depth),
                    select_domains: Ok(value.select_domains),
                    select_paths: Ok(value.select_paths),
                    timeout: Ok(value.timeout),
                    url: Ok(value.url),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct SearchRequest {
            auto_parameters: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            chunks_per_source: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            country: ::std::result::Result<
                ::std::option::Option<super::Country>,
                ::std::string::String,
            >,
            end_date: ::std::result::Result<
                ::std::option::Option<::chrono::naive::NaiveDate>,
                ::std::string::String,
            >,
            exclude_domains: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            include_answer: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            include_domains: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            include_favicon: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            include_image_descriptions: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            include_images: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            include_raw_content: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            include_usage: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            max_results: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            query: ::std::result::Result<::std::string::String, ::std::string::String>,
            search_depth: ::std::result::Result<
                ::std::option::Option<super::SearchDepth>,
                ::std::string::String,
            >,
            start_date: ::std::result::Result<
                ::std::option::Option<::chrono::naive::NaiveDate>,
                ::std::string::String,
            >,
            time_range: ::std::result::Result<
                ::std::option::Option<super::TimeRange>,
                ::std::string::String,
            >,
            topic: ::std::result::Result<
                ::std::option::Option<super::Topic>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for SearchRequest {
            fn default() -> Self {
                Self {
                    auto_parameters: Ok(Default::default()),
                    chunks_per_source: Ok(Default::default()),
                    country: Ok(Default::default()),
                    end_date: Ok(Default::default()),
                    exclude_domains: Ok(Default::default()),
                    include_answer: Ok(Default::default()),
                    include_domains: Ok(Default::default()),
                    include_favicon: Ok(Default::default()),
                    include_image_descriptions: Ok(Default::default()),
                    include_images: Ok(Default::default()),
                    include_raw_content: Ok(Default::default()),
                    include_usage: Ok(Default::default()),
                    max_results: Ok(Default::default()),
                    query: Err(
                        "`query` is missing; set it with `.query(..)`".to_string(),
                    ),
                    search_depth: Ok(Default::default()),
                    start_date: Ok(Default::default()),
                    time_range: Ok(Default::default()),
                    topic: Ok(Default::default()),
                }
            }
        }

        impl SearchRequest {
            pub fn auto_parameters<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.auto_parameters = value
                    .try_into()
                    .map_err(|e| format!("`auto_parameters`: {e}"));
                self
            }

            pub fn chunks_per_source<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.chunks_per_source = value
                    .try_into()
                    .map_err(|e| format!("`chunks_per_source`: {e}"));
                self
            }

            pub fn country<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Country>>,
                T::Error: ::std::fmt::Display,
            {
                self.country = value.try_into().map_err(|e| format!("`country`: {e}"));
                self
            }

            pub fn end_date<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::naive::NaiveDate>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.end_date = value.try_into().map_err(|e| format!("`end_date`: {e}"));
                self
            }

            pub fn exclude_domains<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.exclude_domains = value
                    .try_into()
                    .map_err(|e| format!("`exclude_domains`: {e}"));
                self
            }

            pub fn include_answer<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.include_answer = value
                    .try_into()
                    .map_err(|e| format!("`include_answer`: {e}"));
                self
            }

            pub fn include_domains<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.include_domains = value
                    .try_into()
                    .map_err(|e| format!("`include_domains`: {e}"));
                self
            }

            pub fn include_favicon<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.include_favicon = value
                    .try_into()
                    .map_err(|e| format!("`include_favicon`: {e}"));
                self
            }

            pub fn include_image_descriptions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.include_image_descriptions = value
                    .try_into()
                    .map_err(|e| format!("`include_image_descriptions`: {e}"));
                self
            }

            pub fn include_images<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.include_images = value
                    .try_into()
                    .map_err(|e| format!("`include_images`: {e}"));
                self
            }

            pub fn include_raw_content<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.include_raw_content = value
                    .try_into()
                    .map_err(|e| format!("`include_raw_content`: {e}"));
                self
            }

            pub fn include_usage<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.include_usage = value
                    .try_into()
                    .map_err(|e| format!("`include_usage`: {e}"));
                self
            }

            pub fn max_results<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.max_results = value
                    .try_into()
                    .map_err(|e| format!("`max_results`: {e}"));
                self
            }

            pub fn query<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.query = value.try_into().map_err(|e| format!("`query`: {e}"));
                self
            }

            pub fn search_depth<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::SearchDepth>>,
                T::Error: ::std::fmt::Display,
            {
                self.search_depth = value
                    .try_into()
                    .map_err(|e| format!("`search_depth`: {e}"));
                self
            }

            pub fn start_date<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::naive::NaiveDate>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.start_date = value
                    .try_into()
                    .map_err(|e| format!("`start_date`: {e}"));
                self
            }

            pub fn time_range<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::TimeRange>>,
                T::Error: ::std::fmt::Display,
            {
                self.time_range = value
                    .try_into()
                    .map_err(|e| format!("`time_range`: {e}"));
                self
            }

            pub fn topic<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Topic>>,
                T::Error: ::std::fmt::Display,
            {
                self.topic = value.try_into().map_err(|e| format!("`topic`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<SearchRequest> for super::SearchRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: SearchRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    auto_parameters: value.auto_parameters?,
                    chunks_per_source: value.chunks_per_source?,
                    country: value.country?,
                    end_date: value.end_date?,
                    exclude_domains: value.exclude_domains?,
                    include_answer: value.include_answer?,
                    include_domains: value.include_domains?,
                    include_favicon: value.include_favicon?,
                    include_image_descriptions: value.include_image_descriptions?,
                    include_images: value.include_images?,
                    include_raw_content: value.include_raw_content?,
                    include_usage: value.include_usage?,
                    max_results: value.max_results?,
                    query: value.query?,
                    search_depth: value.search_depth?,
                    start_date: value.start_date?,
                    time_range: value.time_range?,
                    topic: value.topic?,
                })
            }
        }

        impl ::std::convert::From<super::SearchRequest> for SearchRequest {
            fn from(value: super::SearchRequest) -> Self {
                Self {
                    auto_parameters: Ok(value.auto_parameters),
                    chunks_per_source: Ok(value.chunks_per_source),
                    country: Ok(value.country),
                    end_date: Ok(value.end_date),
                    exclude_domains: Ok(value.exclude_domains),
                    include_answer: Ok(value.include_answer),
                    include_domains: Ok(value.include_domains),
                    include_favicon: Ok(value.include_favicon),
                    include_image_descriptions: Ok(value.include_image_descriptions),
                    include_images: Ok(value.include_images),
                    include_raw_content: Ok(value.include_raw_content),
                    include_usage: Ok(value.include_usage),
                    max_results: Ok(value.max_results),
                    query: Ok(value.query),
                    search_depth: Ok(value.search_depth),
                    start_date: Ok(value.start_date),
                    time_range: Ok(value.time_range),
                    topic: Ok(value.topic),
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

/// Client for tavily
///
/// Web search, page extraction, crawling and site maps by Tavily.
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
    /// Search the web
    ///
    /// The request goes to Tavily as it is.
    ///
    /// Sends a `POST` request to `/tavily/search`
    pub fn search(&self) -> builder::Search<'_> {
        builder::Search::new(self)
    }

    /// Extract the content of pages
    ///
    /// Sends a `POST` request to `/tavily/extract`
    pub fn extract(&self) -> builder::Extract<'_> {
        builder::Extract::new(self)
    }

    /// Crawl a site
    ///
    /// A long call: up to 150 seconds.
    ///
    /// Sends a `POST` request to `/tavily/crawl`
    pub fn crawl(&self) -> builder::Crawl<'_> {
        builder::Crawl::new(self)
    }

    /// Map a site
    ///
    /// The addresses of the pages without their content. A long call: up to 150 seconds.
    ///
    /// Sends a `POST` request to `/tavily/map`
    pub fn map(&self) -> builder::Map<'_> {
        builder::Map::new(self)
    }
}

/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };

    /// Builder for [`Client::search`]
    ///
    /// [`Client::search`]: super::Client::search
    #[derive(Debug, Clone)]
    pub struct Search<'a> {
        client: &'a super::Client,
        body: Result<types::builder::SearchRequest, String>,
    }

    impl<'a> Search<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SearchRequest>,
            <V as std::convert::TryInto<types::SearchRequest>>::Error: std::fmt::Display,
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
                types::builder::SearchRequest,
            ) -> types::builder::SearchRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/tavily/search`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::SearchResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SearchRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/tavily/search", client.baseurl,);
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
                operation_id: "search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::extract`]
    ///
    /// [`Client::extract`]: super::Client::extract
    #[derive(Debug, Clone)]
    pub struct Extract<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ExtractRequest, String>,
    }

    impl<'a> Extract<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ExtractRequest>,
            <V as std::convert::TryInto<
                types::ExtractRequest,
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
                types::builder::ExtractRequest,
            ) -> types::builder::ExtractRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/tavily/extract`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ExtractResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ExtractRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/tavily/extract", client.baseurl,);
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
                operation_id: "extract",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::crawl`]
    ///
    /// [`Client::crawl`]: super::Client::crawl
    #[derive(Debug, Clone)]
    pub struct Crawl<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CrawlRequest, String>,
    }

    impl<'a> Crawl<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CrawlRequest>,
            <V as std::convert::TryInto<types::CrawlRequest>>::Error: std::fmt::Display,
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
                types::builder::CrawlRequest,
            ) -> types::builder::CrawlRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/tavily/crawl`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::CrawlResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CrawlRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/tavily/crawl", client.baseurl,);
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
                operation_id: "crawl",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::map`]
    ///
    /// [`Client::map`]: super::Client::map
    #[derive(Debug, Clone)]
    pub struct Map<'a> {
        client: &'a super::Client,
        body: Result<types::builder::MapRequest, String>,
    }

    impl<'a> Map<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MapRequest>,
            <V as std::convert::TryInto<types::MapRequest>>::Error: std::fmt::Display,
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
                types::builder::MapRequest,
            ) -> types::builder::MapRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/tavily/map`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::MapResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::MapRequest::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/tavily/map", client.baseurl,);
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
                operation_id: "map",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    impl ::client_runtime::Prepare for Search<'_> {
        type Answer = types::SearchResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("tavily.search"))
        }
    }

    impl ::client_runtime::Prepare for Extract<'_> {
        type Answer = types::ExtractResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("tavily.extract"))
        }
    }

    impl ::client_runtime::Prepare for Crawl<'_> {
        type Answer = types::CrawlResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("tavily.crawl"))
        }
    }

    impl ::client_runtime::Prepare for Map<'_> {
        type Answer = types::MapResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("tavily.map"))
        }
    }
}

/// Path of the operations below the address of the API.
pub const BASE_PATH: &str = "/apis/v1";

/// Every operation, by name.
pub static OPERATIONS: &[::client_runtime::Operation] = &[
    ::client_runtime::Operation::named(
            "tavily.crawl",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(9600u64)
        .with_timeout_secs(160u64),
    ::client_runtime::Operation::named(
            "tavily.extract",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(9600u64)
        .with_timeout_secs(160u64),
    ::client_runtime::Operation::named(
            "tavily.map",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(9600u64)
        .with_timeout_secs(160u64),
    ::client_runtime::Operation::named(
            "tavily.search",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(9600u64)
        .with_timeout_secs(160u64),
];
