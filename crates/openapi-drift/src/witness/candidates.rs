//! Values that might show a change, the most telling ones first.

use serde_json::{Map, Number, Value, json};

use super::Sides;
use super::embed::{Around, object, unknown};
use super::pattern;
use super::sample::{LONGEST, Sampler, examples, of_format, text};
use crate::compare::change::{Change, Proof};
use crate::contract::SchemaId;
use crate::contract::schemas::{Schema, Schemas, Types};
use crate::rule::Kind;

/// How large an array may get, in characters.
const LARGEST: u64 = 200_000;

/// Values of the changed place, for the side that shall allow them.
pub(super) fn candidates(
    sides: &Sides<'_>,
    change: &Change,
    proof: &Proof,
    (allows, refuses): (SchemaId, SchemaId),
) -> Result<Vec<Value>, &'static str> {
    let (schema, other) = (sides.allows.get(allows), sides.refuses.get(refuses));
    let mut make = Make { sides, allows, refuses, schema, other, found: Vec::new() };
    match change.kind {
        Kind::EnumValue | Kind::ConstantValue | Kind::ExtensibleEnumValue => make.found.extend(proof.about.clone()),
        Kind::Null | Kind::OptionalNull => make.found.push(Value::Null),
        Kind::Enum => {
            make.scalars();
            make.any_sample();
        }
        Kind::Type | Kind::LooseType | Kind::Never => make.types(),
        Kind::Maximum | Kind::Minimum | Kind::ExclusiveMaximum | Kind::ExclusiveMinimum | Kind::MultipleOf => {
            make.numbers()
        }
        Kind::MaxLength | Kind::MinLength => make.lengths(),
        Kind::Format => {
            make.formats();
            make.numbers();
        }
        Kind::Pattern => {
            make.patterns();
            if make.found.is_empty() {
                return Err("pattern");
            }
        }
        Kind::MaxItems
        | Kind::MinItems
        | Kind::UniqueItems
        | Kind::Items
        | Kind::PrefixItems
        | Kind::Contains
        | Kind::MaxContains
        | Kind::MinContains
        | Kind::UnevaluatedItems => make.arrays(),
        Kind::Property
        | Kind::RequiredProperty
        | Kind::RequiredPropertyWithDefault
        | Kind::IgnoredProperty
        | Kind::Required
        | Kind::AdditionalProperties
        | Kind::UnevaluatedProperties
        | Kind::PatternProperty
        | Kind::PropertyNames
        | Kind::MaxProperties
        | Kind::MinProperties
        | Kind::DependentRequired
        | Kind::DependentSchema => make.objects(proof.about.as_ref().and_then(Value::as_str)),
        Kind::AnyOf | Kind::OneOf => make.branch(if sides.is_answer { proof.revision } else { proof.base }),
        Kind::Union | Kind::AllOf | Kind::Not | Kind::If | Kind::Then | Kind::Else => {
            make.branches();
            make.any_sample();
            make.forbidden();
            make.scalars();
            make.objects(None);
        }
        _ => return Err("no-candidate"),
    }
    Ok(make.found)
}

struct Make<'e, 's> {
    sides: &'e Sides<'s>,
    allows: SchemaId,
    refuses: SchemaId,
    /// What the side says that shall allow.
    schema: &'e Schema<'s>,
    /// What the side says that shall refuse.
    other: &'e Schema<'s>,
    found: Vec<Value>,
}

impl<'s> Make<'_, 's> {
    fn sampler(&self) -> Sampler<'s, 's> {
        Sampler::new(self.sides.allows, self.sides.direction)
    }

    fn any_sample(&mut self) {
        let value = self.sampler().value(self.allows);
        self.found.extend(value);
        self.found.extend(examples(self.schema).filter(|example| example.to_string().len() < 2_000).cloned());
    }

    fn branch(&mut self, branch: Option<SchemaId>) {
        let value = branch.and_then(|branch| self.sampler().value(branch));
        self.found.extend(value);
    }

    fn branches(&mut self) {
        for union in self.schema.unions() {
            for branch in union.branches.iter().take(32) {
                self.branch(Some(*branch));
            }
        }
    }

    /// What `not` and `if` speak of.
    fn forbidden(&mut self) {
        for (schemas, schema) in [(self.sides.allows, self.schema), (self.sides.refuses, self.other)] {
            let Some(logic) = &schema.logic else {
                continue;
            };
            let conditions = logic.conditionals.iter().map(|conditional| conditional.condition);
            for id in logic.nots.iter().copied().chain(conditions) {
                let value = Sampler::new(schemas, self.sides.direction).value(id);
                self.found.extend(value);
            }
        }
    }

    /// Values of each type that there is, those of types that the other side does not know first.
    fn types(&mut self) {
        let all =
            [Types::STRING, Types::INTEGER, Types::NUMBER, Types::BOOLEAN, Types::OBJECT, Types::ARRAY, Types::NULL];
        let (news, rest): (Vec<Types>, Vec<Types>) =
            all.into_iter().partition(|types| !self.other.types.contains(*types));
        for types in news.into_iter().chain(rest).filter(|types| self.schema.types.meets(*types)) {
            let value = self.sampler().typed(self.schema, types);
            self.found.extend(value);
        }
        self.found.extend([json!(1.5), json!(0.5)]);
        self.found.extend(examples(self.schema).cloned());
    }

    fn scalars(&mut self) {
        self.found.extend([
            json!("other"),
            json!(""),
            json!("a"),
            json!(0),
            json!(1),
            json!(-1),
            json!(1.5),
            json!(true),
            json!(false),
        ]);
        let text = text(self.schema);
        self.found.extend(text.map(Value::from));
    }

    fn numbers(&mut self) {
        for schema in [self.other, self.schema] {
            let Some(said) = &schema.number else {
                continue;
            };
            for bound in said.maximum.iter().chain(&said.minimum) {
                self.around(&bound.at);
            }
            if let Some(of) = &said.multiple_of {
                for times in [1, 2, 3, 5, 7] {
                    self.found.extend(product(of, times));
                }
                self.around(of);
            }
        }
        self.found.extend([
            json!(0),
            json!(1),
            json!(-1),
            json!(0.5),
            json!(2_147_483_648_i64),
            json!(-2_147_483_649_i64),
        ]);
    }

    fn around(&mut self, number: &Number) {
        self.found.push(Value::Number(number.clone()));
        if let Some(whole) = number.as_i64() {
            let near = [whole.checked_add(1), whole.checked_sub(1)];
            self.found.extend(near.into_iter().flatten().map(Value::from));
        }
        if let Some(float) = number.as_f64() {
            self.found.extend(
                [0.5, -0.5, 1.0, -1.0].iter().filter_map(|step| Number::from_f64(float + step)).map(Value::Number),
            );
        }
    }

    fn lengths(&mut self) {
        let said = [self.other, self.schema].map(|schema| schema.text.as_deref());
        let bounds = said.into_iter().flatten().flat_map(|text| [text.max, text.min]).flatten();
        let mut lengths: Vec<u64> = bounds.flat_map(|bound| [bound, bound + 1, bound.saturating_sub(1)]).collect();
        lengths.push(0);
        let start = text(self.schema).unwrap_or_default();
        for length in lengths.into_iter().filter(|length| *length <= LONGEST) {
            let missing = length.saturating_sub(start.chars().count() as u64);
            let mut text: String = start.clone();
            text.extend((0..missing).map(|_| 'a'));
            self.found.push(Value::from(text.chars().take(usize::try_from(length).unwrap_or(0)).collect::<String>()));
        }
        self.any_sample();
    }

    fn formats(&mut self) {
        self.found.extend([json!("other"), json!("")]);
        for schema in [self.schema, self.other] {
            self.found.extend(schema.formats.iter().filter_map(|format| of_format(format)).map(Value::from));
        }
        self.any_sample();
    }

    fn patterns(&mut self) {
        for schema in [self.schema, self.other] {
            let patterns = schema.text.iter().flat_map(|text| &text.patterns);
            let texts: Vec<String> = patterns.filter_map(|pattern| pattern::matching(pattern)).collect();
            self.found.extend(texts.into_iter().map(Value::from));
        }
        self.any_sample();
        self.found.extend([json!(""), json!("a"), json!("A"), json!("0"), json!("!"), json!(" "), json!("\u{e9}")]);
    }

    fn arrays(&mut self) {
        let array = self.schema.array.as_deref();
        let mut elements: Vec<Value> = Vec::new();
        let ids = array.into_iter().flat_map(|array| array.items.iter().chain(&array.prefix));
        for id in ids.take(8) {
            elements.extend(self.sampler().value(*id));
        }
        elements.extend([json!("a"), json!(1), json!(true), json!({}), json!([]), Value::Null]);
        let said = [self.other, self.schema].map(|schema| schema.array.as_deref());
        let mut counts: Vec<u64> = vec![1, 2, 0];
        for array in said.into_iter().flatten() {
            let contains = array.contains.iter().flat_map(|contains| [contains.max, contains.min]);
            let bounds = [array.max, array.min, Some(array.prefix.len() as u64)].into_iter().chain(contains).flatten();
            counts.extend(bounds.flat_map(|bound| [bound.saturating_sub(1), bound, bound + 1]));
        }
        counts.sort_unstable();
        counts.dedup();
        counts.retain(|count| *count <= LONGEST);
        let start = self.sampler().typed(self.schema, Types::ARRAY);
        self.found.extend(start);
        if array.is_some_and(|array| array.unique) {
            for count in &counts {
                self.found.push((0..*count).map(Value::from).collect());
                self.found.push((0..*count).map(|index| Value::from(format!("a{index}"))).collect());
            }
        }
        for element in elements.iter().take(3) {
            let size = element.to_string().len() as u64;
            for count in counts.iter().filter(|count| size * **count <= LARGEST) {
                self.found.push((0..*count).map(|_| element.clone()).collect());
            }
        }
        self.found.extend(elements.into_iter().map(|element| Value::Array(vec![element])));
    }

    /// Objects: with what either side wants, so that nothing else is wrong with them; and else the smallest.
    fn objects(&mut self, about: Option<&str>) {
        let ids = (self.allows, self.refuses);
        let both = object(self.sides, ids, Around::Both);
        let least = object(self.sides, ids, Around::Least).filter(|least| Some(least) != both.as_ref());
        for start in [both, least].into_iter().flatten() {
            if let Value::Object(start) = start {
                self.objects_from(&start, about);
            }
        }
    }

    /// An object with and without the property in question, and with others.
    fn objects_from(&mut self, start: &Map<String, Value>, about: Option<&str>) {
        if let Some(about) = about {
            let mut without = start.clone();
            without.shift_remove(about);
            self.found.push(Value::Object(without));
            for value in self.values_of(about) {
                self.push_with(start, about, value);
            }
        }
        self.found.push(Value::Object(start.clone()));
        self.dependents(start);
        let mut names = vec![unknown(self.schema), "X".to_owned(), "!".to_owned(), String::new()];
        for object in [self.schema, self.other].into_iter().filter_map(|schema| schema.object.as_deref()) {
            names.extend(object.patterns.iter().filter_map(|(pattern, _)| pattern::matching(pattern)));
        }
        for (schemas, schema) in [(self.sides.allows, self.schema), (self.sides.refuses, self.other)] {
            let of_names = schema.object.as_ref().and_then(|object| schemas.get(object.names?).text.as_deref());
            let bounds = of_names.into_iter().flat_map(|text| [text.max, text.min]).flatten();
            let lengths = bounds.flat_map(|bound| [bound + 1, bound.saturating_sub(1)]);
            names.extend(lengths.filter(|length| *length <= LONGEST).map(|length| (0..length).map(|_| 'a').collect()));
        }
        for name in names {
            for value in [json!(1), json!("a"), json!({}), Value::Null] {
                self.push_with(start, &name, value);
            }
        }
        self.counts(start);
    }

    fn values_of(&self, name: &str) -> Vec<Value> {
        let id = self.schema.object.as_ref().and_then(|object| object.property(name).or(object.additional));
        let mut values: Vec<Value> = self.sampler().value(id.unwrap_or(Schemas::ANY)).into_iter().collect();
        values.extend([json!("a"), json!(1)]);
        values
    }

    fn push_with(&mut self, members: &Map<String, Value>, name: &str, value: Value) {
        let mut members = members.clone();
        members.insert(name.to_owned(), value);
        self.found.push(Value::Object(members));
    }

    /// With the properties that others depend on.
    fn dependents(&mut self, smallest: &Map<String, Value>) {
        for object in [self.other, self.schema].into_iter().filter_map(|schema| schema.object.as_deref()) {
            let names = object.dependent_required.iter().map(|(name, _)| *name);
            let names: Vec<&str> = names.chain(object.dependent_schemas.iter().map(|(name, _)| *name)).collect();
            for name in names {
                // Alone, and with all that this side wants beside it.
                for value in self.values_of(name) {
                    self.push_with(smallest, name, value.clone());
                    let mut members = smallest.clone();
                    let needs = self.schema.object.iter().flat_map(|object| &object.dependent_required);
                    for need in needs.filter(|(known, _)| *known == name).flat_map(|(_, needs)| needs) {
                        if let Some(value) = self.values_of(need).into_iter().next() {
                            members.insert((*need).to_owned(), value);
                        }
                    }
                    self.push_with(&members, name, value);
                }
            }
        }
    }

    /// With as many properties as the bounds speak of.
    fn counts(&mut self, smallest: &Map<String, Value>) {
        let said = [self.other, self.schema].map(|schema| schema.object.as_deref());
        let bounds: Vec<u64> =
            said.into_iter().flatten().flat_map(|object| [object.max, object.min]).flatten().collect();
        for count in bounds.into_iter().flat_map(|bound| [bound, bound + 1, bound.saturating_sub(1)]) {
            let Ok(count) = usize::try_from(count.min(1_000)) else {
                continue;
            };
            let mut members = smallest.clone();
            let known = self.schema.object.iter().flat_map(|object| &object.properties);
            for (name, id) in known {
                if members.len() >= count {
                    break;
                }
                if let Some(value) = self.sampler().value(*id) {
                    members.entry((*name).to_owned()).or_insert(value);
                }
            }
            for index in 0.. {
                if members.len() >= count {
                    break;
                }
                members.insert(format!("x{index}"), Value::from("a"));
            }
            self.found.push(Value::Object(members));
        }
    }
}

fn product(of: &Number, times: i64) -> Option<Value> {
    match of.as_i64() {
        Some(of) => of.checked_mul(times).map(Value::from),
        None => Number::from_f64(of.as_f64()? * times as f64).map(Value::Number),
    }
}
