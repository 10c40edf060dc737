//! Which fault a request meets: the rules, and how often each has been met.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::Serialize;

use super::rule::{FaultRule, check};
use super::{Fault, Latency};
use crate::input::Invalid;
use crate::noise::Noise;
use crate::{Operation, Region, Sight};

/// A rule and what it has done so far.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FaultStatus<O, R> {
    /// The rule.
    pub rule: FaultRule<O, R>,
    /// How many requests it could have happened to, those that were spared among them.
    pub seen: u64,
    /// How many of them it happened to.
    pub fired: u64,
}

/// The rules of a simulator; all its servers go by the same ones.
#[derive(Debug)]
pub struct Faults<O, R> {
    noise: Noise,
    rules: Mutex<Vec<FaultStatus<O, R>>>,
}

/// What is to happen to a request.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verdict {
    /// How much later everything happens.
    pub delay: Duration,
    /// What happens, if anything.
    pub fault: Option<Fault>,
    /// The names of all that fired.
    pub names: Vec<&'static str>,
    /// Different for each time that the rule of `fault` fires.
    pub number: u64,
}

impl<O: Operation, R: Region> Faults<O, R> {
    /// These rules; what is left to chance follows from the seed.
    ///
    /// # Errors
    ///
    /// If a rule makes no sense.
    pub fn new(seed: u64, rules: Vec<FaultRule<O, R>>) -> Result<Self, Invalid> {
        let faults = Faults { noise: Noise::new(seed, "faults"), rules: Mutex::default() };
        faults.set(rules)?;
        Ok(faults)
    }

    /// Other rules; counters start again.
    ///
    /// # Errors
    ///
    /// If a rule makes no sense; then nothing changes.
    pub fn set(&self, rules: Vec<FaultRule<O, R>>) -> Result<(), Invalid> {
        check(&rules)?;
        *self.lock() = rules.into_iter().map(|rule| FaultStatus { rule, seen: 0, fired: 0 }).collect();
        Ok(())
    }

    /// No rules.
    pub fn clear(&self) {
        self.lock().clear();
    }

    /// The rules, and how often each has been met.
    pub fn status(&self) -> Vec<FaultStatus<O, R>> {
        self.lock().clone()
    }

    /// Whether a request has to be judged before it is read.
    pub(crate) fn are_early(&self) -> bool {
        self.lock().iter().any(|status| status.rule.fault == Fault::ResetBeforeRequest)
    }

    /// What is to happen to a request, with all that is counted on the way.
    pub(crate) fn judge(&self, region: R, sight: &Sight<O>) -> Verdict {
        let mut verdict = Verdict::default();
        let mut rules = self.lock();
        if rules.is_empty() {
            return verdict;
        }
        let is_list = sight.is_list();
        let has_cursor = sight.cursor.is_some();
        for (place, FaultStatus { rule, seen, fired }) in (0_u64..).zip(rules.iter_mut()) {
            let concerned = rule.region.is_none_or(|only| only == region)
                && rule.operation.as_ref().is_none_or(|only| Some(only) == sight.operation.as_ref())
                && rule.path.as_deref().is_none_or(|prefix| sight.path.starts_with(prefix))
                && (is_list || !rule.fault.is_for_lists())
                && (has_cursor || !rule.fault.is_for_cursors());
            if !concerned {
                continue;
            }
            *seen += 1;
            let spared = *seen <= rule.skip || rule.times.is_some_and(|times| *fired >= times);
            // A fraction below 1, so that a probability of 1 is always above it.
            if spared || fraction(self.noise.at(2 * place, *seen)) >= rule.probability {
                continue;
            }
            *fired += 1;
            verdict.names.push(rule.fault.name());
            match &rule.fault {
                Fault::Latency(latency) => {
                    verdict.delay += latency.drawn(fraction(self.noise.at(2 * place + 1, *seen)));
                }
                fault => {
                    verdict.fault = Some(fault.clone());
                    verdict.number = *fired;
                    break;
                }
            }
        }
        verdict
    }

    fn lock(&self) -> MutexGuard<'_, Vec<FaultStatus<O, R>>> {
        // Counters and finished rules: nothing a panic could leave half done matters.
        self.rules.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// At least 0 and less than 1.
fn fraction(number: u64) -> f64 {
    // The 53 bits that a float can hold.
    (number >> 11) as f64 / (1_u64 << 53) as f64
}

impl Latency {
    /// The delay for a draw of at least 0 and less than 1.
    fn drawn(self, draw: f64) -> Duration {
        match self {
            Latency::Fixed { duration } => duration,
            Latency::Uniform { min, max } => min + (max - min).mul_f64(draw),
            Latency::Exponential { mean, max } => {
                // A draw has 53 bits, so its logarithm is at most 37 and the product never too long.
                mean.mul_f64(-(1.0 - draw).ln()).min(max)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::testing::{Operation, Region, Rule, sight};

    const MS: Duration = Duration::from_millis(1);

    fn fired(seed: u64, rules: &[Rule], targets: &[&str]) -> Vec<String> {
        let faults = Faults::new(seed, rules.to_vec()).unwrap();
        targets.iter().map(|target| faults.judge(Region::Us, &sight(target)).names.join("+")).collect()
    }

    #[test]
    fn rules_are_a_script() {
        let rule = |code| Rule::new(Fault::status(code));
        let stats = ["/v1/stats"; 6];
        let lists = ["/health", "/v1/stats", "/v1/users", "/v1/users?cursor=x", "/v1/users/u/sessions", "/v1/x"];
        let late = Rule::new(Fault::latency(MS));
        let cases: [(Vec<Rule>, [&str; 6], [&str; 6]); 8] = [
            (vec![rule(500).times(2)], stats, ["status", "status", "", "", "", ""]),
            (vec![rule(500).skip(1).times(2)], stats, ["", "status", "status", "", "", ""]),
            (
                vec![rule(500).times(1), Rule::new(Fault::Nulls).times(1).skip(1), late.clone().times(3)],
                stats,
                ["status", "latency", "nulls", "latency", "latency", ""],
            ),
            (vec![late.clone(), late, rule(500).times(1)], stats, {
                let two = "latency+latency";
                ["latency+latency+status", two, two, two, two, two]
            }),
            (vec![rule(500).at("/v1/us")], lists, ["", "", "status", "status", "status", ""]),
            (vec![rule(500).on(Operation::ListUsers)], lists, ["", "", "status", "status", "", ""]),
            (
                vec![Rule::new(Fault::RepeatedCursor), Rule::new(Fault::EndlessEmptyPages)],
                lists,
                ["", "", "endless_empty_pages", "repeated_cursor", "endless_empty_pages", ""],
            ),
            (vec![rule(500).in_region(Region::Eu)], lists, [""; 6]),
        ];
        for (place, (rules, targets, expected)) in cases.iter().enumerate() {
            assert_eq!(fired(1, rules, targets), *expected, "case {place}");
        }
    }

    #[test]
    fn what_is_left_to_chance_follows_from_the_seed() {
        let rules = [
            Rule::new(Fault::latency(MS)).with_probability(0.5),
            Rule::new(Fault::Nulls).with_probability(0.25),
            Rule::new(Fault::WrongShape).with_probability(0.0),
        ];
        let targets = ["/v1/stats"; 4_000];
        let one = fired(1, &rules, &targets);
        assert_eq!(one, fired(1, &rules, &targets));
        assert_ne!(one, fired(2, &rules, &targets));
        let count = |wanted: &str| one.iter().filter(|names| *names == wanted).count();
        for (names, expected) in [("latency", 1_500), ("latency+nulls", 500), ("nulls", 500), ("", 1_500)] {
            assert!(count(names).abs_diff(expected) < 150, "{names}: {}", count(names));
        }
    }

    #[test]
    fn latencies_are_distributed_as_they_say() {
        let draws = |latency: Latency| -> Vec<Duration> {
            let faults = Faults::new(1, vec![Rule::new(Fault::Latency(latency))]).unwrap();
            let target = sight("/v1/stats");
            (0..4_000).map(|_| faults.judge(Region::Us, &target).delay).collect()
        };
        let mean = |delays: &[Duration]| delays.iter().sum::<Duration>() / delays.len() as u32;
        let near = |delay: Duration, expected: u32| delay.abs_diff(expected * MS) < expected * MS / 20;

        assert!(draws(Latency::Fixed { duration: 50 * MS }).iter().all(|delay| *delay == 50 * MS));
        let uniform = draws(Latency::Uniform { min: 10 * MS, max: 90 * MS });
        assert!(near(mean(&uniform), 50));
        assert!(uniform.iter().all(|delay| (10 * MS..90 * MS).contains(delay)));
        let tail = draws(Latency::Exponential { mean: 40 * MS, max: 100 * MS });
        // The mean of an exponential distribution that is cut off at 2.5 times its mean.
        assert!(near(mean(&tail), 37), "{:?}", mean(&tail));
        assert_eq!(tail.iter().max(), Some(&(100 * MS)));
    }

    #[test]
    fn counters_start_again_with_the_rules() {
        let faults = Faults::new(1, vec![Rule::new(Fault::Nulls).skip(1)]).unwrap();
        let target = sight("/v1/stats");
        for _ in 0..3 {
            faults.judge(Region::Us, &target);
        }
        assert_eq!((faults.status()[0].seen, faults.status()[0].fired), (3, 2));
        assert!(faults.set(vec![Rule::new(Fault::status(200))]).is_err());
        assert_eq!(faults.status()[0].seen, 3, "what is refused changes nothing");
        faults.set(vec![Rule::new(Fault::Nulls)]).unwrap();
        assert_eq!((faults.status()[0].seen, faults.status()[0].fired), (0, 0));
    }
}
