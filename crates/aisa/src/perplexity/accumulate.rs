//! An answer of its chunks.

use std::collections::BTreeMap;

use super::{ChatCompletionResponse, Choice};
use crate::stream::{Accumulate, grow, keep_last};

/// Makes a whole [`ChatCompletionResponse`] of its chunks. Sources are told with every chunk: the last ones count.
#[derive(Debug, Default)]
pub struct Accumulator {
    whole: ChatCompletionResponse,
    choices: BTreeMap<i64, Choice>,
}

impl Accumulate for Accumulator {
    type Delta = ChatCompletionResponse;
    type Answer = ChatCompletionResponse;

    fn push(&mut self, chunk: &ChatCompletionResponse) {
        let whole = &mut self.whole;
        keep(&mut whole.id, &chunk.id);
        keep(&mut whole.created, &chunk.created);
        keep(&mut whole.model, &chunk.model);
        keep(&mut whole.usage, &chunk.usage);
        keep_last(&mut whole.extra, &chunk.extra, &[]);
        if !chunk.citations.is_empty() {
            whole.citations.clone_from(&chunk.citations);
        }
        if !chunk.search_results.is_empty() {
            whole.search_results.clone_from(&chunk.search_results);
        }
        for choice in &chunk.choices {
            let kept = self.choices.entry(choice.index.unwrap_or(0)).or_default();
            keep(&mut kept.finish_reason, &choice.finish_reason);
            keep_last(&mut kept.extra, &choice.extra, &[]);
            if let Some(delta) = &choice.delta {
                let message = kept.message.get_or_insert_default();
                keep(&mut message.role, &delta.role);
                if let Some(more) = &delta.content {
                    message.content.get_or_insert_default().push_str(more);
                }
                grow(&mut message.extra, &delta.extra);
            }
        }
    }

    fn finish(self) -> ChatCompletionResponse {
        let mut whole = self.whole;
        whole.object = Some("chat.completion".to_owned());
        whole.choices = self.choices.into_iter().map(|(index, choice)| numbered(choice, index)).collect();
        whole
    }
}

fn numbered(mut choice: Choice, index: i64) -> Choice {
    choice.index = Some(index);
    choice
}

fn keep<T: Clone>(kept: &mut Option<T>, new: &Option<T>) {
    if new.is_some() {
        kept.clone_from(new);
    }
}
