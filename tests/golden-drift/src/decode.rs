//! Written by `UPDATE_GOLDEN=1 cargo test -p golden-drift`.

use serde_json::{Value, from_value};

use crate::types;

/// Decodes an answer as the client of what was before a rule's change does.
///
/// # Errors
///
/// What the client says; `None` for a rule that there is no type for.
pub fn decode(rule: &str, value: Value) -> Option<Result<(), serde_json::Error>> {
    Some(match rule {
        "response-type-changed" => from_value::<types::ResponseTypeChanged>(value).map(drop),
        "response-type-generalized" => from_value::<types::ResponseTypeGeneralized>(value).map(drop),
        "response-null-added" => from_value::<types::ResponseNullAdded>(value).map(drop),
        "response-optional-null-added" => from_value::<types::ResponseOptionalNullAdded>(value).map(drop),
        "response-enum-unset" => from_value::<types::ResponseEnumUnset>(value).map(drop),
        "response-enum-value-added" => from_value::<types::ResponseEnumValueAdded>(value).map(drop),
        "response-never-unset" => from_value::<types::ResponseNeverUnset>(value).map(drop),
        "response-maximum-unset" => from_value::<types::ResponseMaximumUnset>(value).map(drop),
        "response-maximum-increased" => from_value::<types::ResponseMaximumIncreased>(value).map(drop),
        "response-exclusive-maximum-unset" => from_value::<types::ResponseExclusiveMaximumUnset>(value).map(drop),
        "response-exclusive-maximum-increased" => {
            from_value::<types::ResponseExclusiveMaximumIncreased>(value).map(drop)
        }
        "response-minimum-unset" => from_value::<types::ResponseMinimumUnset>(value).map(drop),
        "response-minimum-decreased" => from_value::<types::ResponseMinimumDecreased>(value).map(drop),
        "response-exclusive-minimum-unset" => from_value::<types::ResponseExclusiveMinimumUnset>(value).map(drop),
        "response-exclusive-minimum-decreased" => {
            from_value::<types::ResponseExclusiveMinimumDecreased>(value).map(drop)
        }
        "response-multiple-of-unset" => from_value::<types::ResponseMultipleOfUnset>(value).map(drop),
        "response-multiple-of-changed" => from_value::<types::ResponseMultipleOfChanged>(value).map(drop),
        "response-multiple-of-generalized" => from_value::<types::ResponseMultipleOfGeneralized>(value).map(drop),
        "response-max-length-unset" => from_value::<types::ResponseMaxLengthUnset>(value).map(drop),
        "response-max-length-increased" => from_value::<types::ResponseMaxLengthIncreased>(value).map(drop),
        "response-min-length-unset" => from_value::<types::ResponseMinLengthUnset>(value).map(drop),
        "response-min-length-decreased" => from_value::<types::ResponseMinLengthDecreased>(value).map(drop),
        "response-pattern-unset" => from_value::<types::ResponsePatternUnset>(value).map(drop),
        "response-pattern-generalized" => from_value::<types::ResponsePatternGeneralized>(value).map(drop),
        "response-format-unset" => from_value::<types::ResponseFormatUnset>(value).map(drop),
        "response-format-changed" => from_value::<types::ResponseFormatChanged>(value).map(drop),
        "response-format-generalized" => from_value::<types::ResponseFormatGeneralized>(value).map(drop),
        "response-content-encoding-changed" => from_value::<types::ResponseContentEncodingChanged>(value).map(drop),
        "response-content-media-type-changed" => from_value::<types::ResponseContentMediaTypeChanged>(value).map(drop),
        "response-content-schema-removed" => from_value::<types::ResponseContentSchemaRemoved>(value).map(drop),
        "response-max-items-unset" => from_value::<types::ResponseMaxItemsUnset>(value).map(drop),
        "response-max-items-increased" => from_value::<types::ResponseMaxItemsIncreased>(value).map(drop),
        "response-min-items-unset" => from_value::<types::ResponseMinItemsUnset>(value).map(drop),
        "response-min-items-decreased" => from_value::<types::ResponseMinItemsDecreased>(value).map(drop),
        "response-max-contains-unset" => from_value::<types::ResponseMaxContainsUnset>(value).map(drop),
        "response-max-contains-increased" => from_value::<types::ResponseMaxContainsIncreased>(value).map(drop),
        "response-min-contains-unset" => from_value::<types::ResponseMinContainsUnset>(value).map(drop),
        "response-min-contains-decreased" => from_value::<types::ResponseMinContainsDecreased>(value).map(drop),
        "response-unique-items-unset" => from_value::<types::ResponseUniqueItemsUnset>(value).map(drop),
        "response-contains-removed" => from_value::<types::ResponseContainsRemoved>(value).map(drop),
        "response-items-removed" => from_value::<types::ResponseItemsRemoved>(value).map(drop),
        "response-unevaluated-items-removed" => from_value::<types::ResponseUnevaluatedItemsRemoved>(value).map(drop),
        "response-required-property-removed" => from_value::<types::ResponseRequiredPropertyRemoved>(value).map(drop),
        "response-required-removed" => from_value::<types::ResponseRequiredRemoved>(value).map(drop),
        "response-max-properties-unset" => from_value::<types::ResponseMaxPropertiesUnset>(value).map(drop),
        "response-max-properties-increased" => from_value::<types::ResponseMaxPropertiesIncreased>(value).map(drop),
        "response-min-properties-unset" => from_value::<types::ResponseMinPropertiesUnset>(value).map(drop),
        "response-min-properties-decreased" => from_value::<types::ResponseMinPropertiesDecreased>(value).map(drop),
        "response-property-names-removed" => from_value::<types::ResponsePropertyNamesRemoved>(value).map(drop),
        "response-pattern-property-removed" => from_value::<types::ResponsePatternPropertyRemoved>(value).map(drop),
        "response-additional-properties-removed" => {
            from_value::<types::ResponseAdditionalPropertiesRemoved>(value).map(drop)
        }
        "response-additional-properties-generalized" => {
            from_value::<types::ResponseAdditionalPropertiesGeneralized>(value).map(drop)
        }
        "response-unevaluated-properties-removed" => {
            from_value::<types::ResponseUnevaluatedPropertiesRemoved>(value).map(drop)
        }
        "response-dependent-required-removed" => from_value::<types::ResponseDependentRequiredRemoved>(value).map(drop),
        "response-dependent-required-changed" => from_value::<types::ResponseDependentRequiredChanged>(value).map(drop),
        "response-dependent-schema-removed" => from_value::<types::ResponseDependentSchemaRemoved>(value).map(drop),
        "response-any-of-added" => from_value::<types::ResponseAnyOfAdded>(value).map(drop),
        "response-one-of-added" => from_value::<types::ResponseOneOfAdded>(value).map(drop),
        "response-union-added" => from_value::<types::ResponseUnionAdded>(value).map(drop),
        "response-union-changed" => from_value::<types::ResponseUnionChanged>(value).map(drop),
        "response-all-of-removed" => from_value::<types::ResponseAllOfRemoved>(value).map(drop),
        "response-not-removed" => from_value::<types::ResponseNotRemoved>(value).map(drop),
        "response-if-removed" => from_value::<types::ResponseIfRemoved>(value).map(drop),
        "response-then-removed" => from_value::<types::ResponseThenRemoved>(value).map(drop),
        "response-else-removed" => from_value::<types::ResponseElseRemoved>(value).map(drop),
        _ => return None,
    })
}
