//! The types of the API.
//!
//! Properties that the document does not declare are in `additional_properties`.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::support::{Base64, DateTime, object, open_enum, tuple};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseAdditionalPropertiesGeneralized {
    pub value: ResponseAdditionalPropertiesGeneralizedValue,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseAdditionalPropertiesGeneralized, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseAdditionalPropertiesGeneralizedValue {
    pub a: Option<Value>,
}

object!(ResponseAdditionalPropertiesGeneralizedValue, any { "a": a });

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseAdditionalPropertiesRemoved {
    pub value: BTreeMap<String, String>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseAdditionalPropertiesRemoved, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseAllOfRemoved {
    pub value: ResponseAllOfRemovedValue,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseAllOfRemoved, required { "value": value }, rest additional_properties);

pub type ResponseAllOfRemovedValue = Value;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseAnyOfAdded {
    pub value: ResponseAnyOfAddedValue,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseAnyOfAdded, required { "value": value }, rest additional_properties);

pub type ResponseAnyOfAddedValue = Value;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseConstantValueAdded {
    pub value: ResponseConstantValueAddedValue,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseConstantValueAdded, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseConstantValueAddedValue {
    pub kind: Option<String>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseConstantValueAddedValue, optional { "kind": kind }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseContainsRemoved {
    pub value: Vec<Value>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseContainsRemoved, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseContentEncodingChanged {
    pub value: Base64,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseContentEncodingChanged, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseContentMediaTypeChanged {
    pub value: String,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseContentMediaTypeChanged, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseContentSchemaRemoved {
    pub value: String,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseContentSchemaRemoved, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseDependentRequiredChanged {
    pub value: ResponseDependentRequiredChangedValue,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseDependentRequiredChanged, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseDependentRequiredChangedValue {
    pub a: Option<Value>,
    pub b: Option<Value>,
    pub c: Option<Value>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseDependentRequiredChangedValue, any { "a": a, "b": b, "c": c }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseDependentRequiredRemoved {
    pub value: ResponseDependentRequiredChangedValue,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseDependentRequiredRemoved, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseDependentSchemaRemoved {
    pub value: BTreeMap<String, Value>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseDependentSchemaRemoved, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseElseRemoved {
    pub value: BTreeMap<String, Value>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseElseRemoved, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseEnumUnset {
    pub value: ResponseEnumUnsetValue,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseEnumUnset, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ResponseEnumUnsetValue {
    A,
    B,
    /// Another value.
    Unknown(String),
}

open_enum!(ResponseEnumUnsetValue, Unknown, { "a": A, "b": B });

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseEnumValueAdded {
    pub value: ResponseEnumUnsetValue,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseEnumValueAdded, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseExclusiveMaximumIncreased {
    pub value: i64,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseExclusiveMaximumIncreased, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseExclusiveMaximumUnset {
    pub value: i64,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseExclusiveMaximumUnset, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseExclusiveMinimumDecreased {
    pub value: i64,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseExclusiveMinimumDecreased, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseExclusiveMinimumUnset {
    pub value: i64,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseExclusiveMinimumUnset, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseFormatChanged {
    pub value: DateTime,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseFormatChanged, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseFormatGeneralized {
    pub value: i32,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseFormatGeneralized, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseFormatUnset {
    pub value: DateTime,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseFormatUnset, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseIfRemoved {
    pub value: BTreeMap<String, Value>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseIfRemoved, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseItemsRemoved {
    pub value: Vec<String>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseItemsRemoved, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMaxContainsIncreased {
    pub value: Vec<Value>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMaxContainsIncreased, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMaxContainsUnset {
    pub value: Vec<Value>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMaxContainsUnset, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMaxItemsIncreased {
    pub value: Vec<Value>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMaxItemsIncreased, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMaxItemsUnset {
    pub value: Vec<Value>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMaxItemsUnset, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMaxLengthIncreased {
    pub value: String,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMaxLengthIncreased, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMaxLengthUnset {
    pub value: String,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMaxLengthUnset, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMaxPropertiesIncreased {
    pub value: BTreeMap<String, Value>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMaxPropertiesIncreased, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMaxPropertiesUnset {
    pub value: BTreeMap<String, Value>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMaxPropertiesUnset, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMaximumIncreased {
    pub value: i64,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMaximumIncreased, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMaximumUnset {
    pub value: i64,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMaximumUnset, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMinContainsDecreased {
    pub value: Vec<Value>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMinContainsDecreased, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMinContainsUnset {
    pub value: Vec<Value>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMinContainsUnset, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMinItemsDecreased {
    pub value: Vec<Value>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMinItemsDecreased, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMinItemsUnset {
    pub value: Vec<Value>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMinItemsUnset, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMinLengthDecreased {
    pub value: String,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMinLengthDecreased, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMinLengthUnset {
    pub value: String,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMinLengthUnset, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMinPropertiesDecreased {
    pub value: BTreeMap<String, Value>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMinPropertiesDecreased, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMinPropertiesUnset {
    pub value: BTreeMap<String, Value>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMinPropertiesUnset, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMinimumDecreased {
    pub value: i64,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMinimumDecreased, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMinimumUnset {
    pub value: i64,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMinimumUnset, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMultipleOfChanged {
    pub value: i64,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMultipleOfChanged, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMultipleOfGeneralized {
    pub value: i64,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMultipleOfGeneralized, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseMultipleOfUnset {
    pub value: i64,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseMultipleOfUnset, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseNeverUnset {
    pub value: ResponseNeverUnsetValue,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseNeverUnset, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseNeverUnsetValue {
    pub additional_properties: Map<String, Value>,
}

object!(ResponseNeverUnsetValue, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseNotRemoved {
    pub value: String,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseNotRemoved, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseNullAdded {
    pub value: String,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseNullAdded, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseOneOfAdded {
    pub value: ResponseOneOfAddedValue,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseOneOfAdded, required { "value": value }, rest additional_properties);

pub type ResponseOneOfAddedValue = Value;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseOptionalNullAdded {
    pub value: ResponseOptionalNullAddedValue,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseOptionalNullAdded, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseOptionalNullAddedValue {
    pub a: Option<String>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseOptionalNullAddedValue, optional { "a": a }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponsePatternGeneralized {
    pub value: String,
    pub additional_properties: Map<String, Value>,
}

object!(ResponsePatternGeneralized, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponsePatternPropertyRemoved {
    pub value: BTreeMap<String, String>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponsePatternPropertyRemoved, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponsePatternUnset {
    pub value: String,
    pub additional_properties: Map<String, Value>,
}

object!(ResponsePatternUnset, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponsePrefixItemsRemoved {
    pub value: ResponsePrefixItemsRemovedValue,
    pub additional_properties: Map<String, Value>,
}

object!(ResponsePrefixItemsRemoved, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
pub struct ResponsePrefixItemsRemovedValue(pub Option<i64>, pub Vec<Value>);

tuple!(ResponsePrefixItemsRemovedValue, [], [e0], rest more);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponsePropertyNamesRemoved {
    pub value: BTreeMap<String, Value>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponsePropertyNamesRemoved, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseRequiredPropertyRemoved {
    pub value: ResponseRequiredPropertyRemovedValue,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseRequiredPropertyRemoved, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseRequiredPropertyRemovedValue {
    pub a: Option<String>,
    pub b: String,
    pub c: String,
    pub additional_properties: Map<String, Value>,
}

object!(
    ResponseRequiredPropertyRemovedValue,
    required { "b": b, "c": c },
    optional { "a": a },
    rest additional_properties
);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseRequiredRemoved {
    pub value: ResponseRequiredRemovedValue,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseRequiredRemoved, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseRequiredRemovedValue {
    pub a: Option<String>,
    pub b: String,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseRequiredRemovedValue, required { "b": b }, optional { "a": a }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseThenRemoved {
    pub value: BTreeMap<String, Value>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseThenRemoved, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseTypeChanged {
    pub value: String,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseTypeChanged, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseTypeGeneralized {
    pub value: String,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseTypeGeneralized, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseUnevaluatedItemsRemoved {
    pub value: ResponseUnevaluatedItemsRemovedValue,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseUnevaluatedItemsRemoved, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
pub struct ResponseUnevaluatedItemsRemovedValue(pub Option<String>, pub Vec<Value>);

tuple!(ResponseUnevaluatedItemsRemovedValue, [], [e0], rest more);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseUnevaluatedPropertiesRemoved {
    pub value: ResponseUnevaluatedPropertiesRemovedValue,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseUnevaluatedPropertiesRemoved, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseUnevaluatedPropertiesRemovedValue {
    pub a: Option<Value>,
}

object!(ResponseUnevaluatedPropertiesRemovedValue, any { "a": a });

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseUnionAdded {
    pub value: ResponseUnionAddedValue,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseUnionAdded, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseUnionAddedValue {
    pub a: String,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseUnionAddedValue, required { "a": a }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseUnionChanged {
    pub value: ResponseUnionAddedValue,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseUnionChanged, required { "value": value }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseUniqueItemsUnset {
    pub value: Vec<Value>,
    pub additional_properties: Map<String, Value>,
}

object!(ResponseUniqueItemsUnset, required { "value": value }, rest additional_properties);
