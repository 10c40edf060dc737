//! Written by `UPDATE_GOLDEN=1 cargo test -p golden-drift`.

use serde::de::DeserializeOwned;
use serde_json::{Error, Value};

use crate::types;

fn read<T: DeserializeOwned>(value: Value) -> Result<(), Error> {
    serde_json::from_value::<T>(value).map(drop)
}

/// Decodes an answer as the client of what was before a rule's change does; `None` for a rule without a type.
pub fn decode(rule: &str, value: Value) -> Option<Result<(), Error>> {
    Some(match rule {
        "response-type-changed" => read::<types::ResponseTypeChanged>(value),
        "response-type-generalized" => read::<types::ResponseTypeGeneralized>(value),
        "response-null-added" => read::<types::ResponseNullAdded>(value),
        "response-optional-null-added" => read::<types::ResponseOptionalNullAdded>(value),
        "response-enum-unset" => read::<types::ResponseEnumUnset>(value),
        "response-enum-value-added" => read::<types::ResponseEnumValueAdded>(value),
        "response-constant-value-added" => read::<types::ResponseConstantValueAdded>(value),
        "response-never-unset" => read::<types::ResponseNeverUnset>(value),
        "response-maximum-unset" => read::<types::ResponseMaximumUnset>(value),
        "response-maximum-increased" => read::<types::ResponseMaximumIncreased>(value),
        "response-exclusive-maximum-unset" => read::<types::ResponseExclusiveMaximumUnset>(value),
        "response-exclusive-maximum-increased" => read::<types::ResponseExclusiveMaximumIncreased>(value),
        "response-minimum-unset" => read::<types::ResponseMinimumUnset>(value),
        "response-minimum-decreased" => read::<types::ResponseMinimumDecreased>(value),
        "response-exclusive-minimum-unset" => read::<types::ResponseExclusiveMinimumUnset>(value),
        "response-exclusive-minimum-decreased" => read::<types::ResponseExclusiveMinimumDecreased>(value),
        "response-multiple-of-unset" => read::<types::ResponseMultipleOfUnset>(value),
        "response-multiple-of-changed" => read::<types::ResponseMultipleOfChanged>(value),
        "response-multiple-of-generalized" => read::<types::ResponseMultipleOfGeneralized>(value),
        "response-max-length-unset" => read::<types::ResponseMaxLengthUnset>(value),
        "response-max-length-increased" => read::<types::ResponseMaxLengthIncreased>(value),
        "response-min-length-unset" => read::<types::ResponseMinLengthUnset>(value),
        "response-min-length-decreased" => read::<types::ResponseMinLengthDecreased>(value),
        "response-pattern-unset" => read::<types::ResponsePatternUnset>(value),
        "response-pattern-generalized" => read::<types::ResponsePatternGeneralized>(value),
        "response-format-unset" => read::<types::ResponseFormatUnset>(value),
        "response-format-changed" => read::<types::ResponseFormatChanged>(value),
        "response-format-generalized" => read::<types::ResponseFormatGeneralized>(value),
        "response-content-encoding-changed" => read::<types::ResponseContentEncodingChanged>(value),
        "response-content-media-type-changed" => read::<types::ResponseContentMediaTypeChanged>(value),
        "response-content-schema-removed" => read::<types::ResponseContentSchemaRemoved>(value),
        "response-max-items-unset" => read::<types::ResponseMaxItemsUnset>(value),
        "response-max-items-increased" => read::<types::ResponseMaxItemsIncreased>(value),
        "response-min-items-unset" => read::<types::ResponseMinItemsUnset>(value),
        "response-min-items-decreased" => read::<types::ResponseMinItemsDecreased>(value),
        "response-max-contains-unset" => read::<types::ResponseMaxContainsUnset>(value),
        "response-max-contains-increased" => read::<types::ResponseMaxContainsIncreased>(value),
        "response-min-contains-unset" => read::<types::ResponseMinContainsUnset>(value),
        "response-min-contains-decreased" => read::<types::ResponseMinContainsDecreased>(value),
        "response-unique-items-unset" => read::<types::ResponseUniqueItemsUnset>(value),
        "response-contains-removed" => read::<types::ResponseContainsRemoved>(value),
        "response-items-removed" => read::<types::ResponseItemsRemoved>(value),
        "response-prefix-items-removed" => read::<types::ResponsePrefixItemsRemoved>(value),
        "response-unevaluated-items-removed" => read::<types::ResponseUnevaluatedItemsRemoved>(value),
        "response-required-property-removed" => read::<types::ResponseRequiredPropertyRemoved>(value),
        "response-required-removed" => read::<types::ResponseRequiredRemoved>(value),
        "response-max-properties-unset" => read::<types::ResponseMaxPropertiesUnset>(value),
        "response-max-properties-increased" => read::<types::ResponseMaxPropertiesIncreased>(value),
        "response-min-properties-unset" => read::<types::ResponseMinPropertiesUnset>(value),
        "response-min-properties-decreased" => read::<types::ResponseMinPropertiesDecreased>(value),
        "response-property-names-removed" => read::<types::ResponsePropertyNamesRemoved>(value),
        "response-pattern-property-removed" => read::<types::ResponsePatternPropertyRemoved>(value),
        "response-additional-properties-removed" => read::<types::ResponseAdditionalPropertiesRemoved>(value),
        "response-additional-properties-generalized" => read::<types::ResponseAdditionalPropertiesGeneralized>(value),
        "response-unevaluated-properties-removed" => read::<types::ResponseUnevaluatedPropertiesRemoved>(value),
        "response-dependent-required-removed" => read::<types::ResponseDependentRequiredRemoved>(value),
        "response-dependent-required-changed" => read::<types::ResponseDependentRequiredChanged>(value),
        "response-dependent-schema-removed" => read::<types::ResponseDependentSchemaRemoved>(value),
        "response-any-of-added" => read::<types::ResponseAnyOfAdded>(value),
        "response-one-of-added" => read::<types::ResponseOneOfAdded>(value),
        "response-union-added" => read::<types::ResponseUnionAdded>(value),
        "response-union-changed" => read::<types::ResponseUnionChanged>(value),
        "response-all-of-removed" => read::<types::ResponseAllOfRemoved>(value),
        "response-not-removed" => read::<types::ResponseNotRemoved>(value),
        "response-if-removed" => read::<types::ResponseIfRemoved>(value),
        "response-then-removed" => read::<types::ResponseThenRemoved>(value),
        "response-else-removed" => read::<types::ResponseElseRemoved>(value),
        _ => return None,
    })
}
