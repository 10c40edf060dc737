//! AgentMail.

use aisa::Client;
use aisa::agentmail::types::*;

use crate::Prepared;

/// Each operation, with the parameters that it cannot do without.
pub(crate) fn requests(client: &Client) -> Vec<Prepared> {
    crate::requests!(client agentmail
        get_thread [thread_id ThreadId]
        delete_thread [thread_id ThreadId]
        update_thread [thread_id ThreadId, body UpdateThreadRequest]
        get_inbox_draft [inbox_id InboxId, draft_id DraftId]
        delete_inbox_draft [inbox_id InboxId, draft_id DraftId]
        update_inbox_draft [inbox_id InboxId, draft_id DraftId, body UpdateDraftRequest]
        get_inbox [inbox_id InboxId]
        delete_inbox [inbox_id InboxId]
        update_inbox [inbox_id InboxId, body UpdateInboxRequest]
        list_list_entries [direction Direction, type_ ListType]
        create_list_entry [direction Direction, type_ ListType, body CreateListEntryRequest]
        reply_to_all_of_inbox_message [inbox_id InboxId, message_id MessageId, body ReplyAllMessageRequest]
        send_inbox_message [inbox_id InboxId, body SendMessageRequest]
        get_inbox_thread [inbox_id InboxId, thread_id ThreadId]
        delete_inbox_thread [inbox_id InboxId, thread_id ThreadId]
        update_inbox_thread [inbox_id InboxId, thread_id ThreadId, body UpdateThreadRequest]
        list_threads []
        list_inbox_threads [inbox_id InboxId]
        get_draft_attachment [draft_id DraftId, attachment_id AttachmentId]
        list_inbox_events [inbox_id InboxId]
        get_inbox_message [inbox_id InboxId, message_id MessageId]
        delete_inbox_message [inbox_id InboxId, message_id MessageId]
        update_inbox_message [inbox_id InboxId, message_id MessageId, body UpdateMessageRequest]
        list_inbox_drafts [inbox_id InboxId]
        create_inbox_draft [inbox_id InboxId, body CreateDraftRequest]
        get_thread_attachment [thread_id ThreadId, attachment_id AttachmentId]
        list_inbox_messages [inbox_id InboxId]
        get_inbox_list_entry [inbox_id InboxId, direction Direction, type_ ListType, entry String]
        delete_inbox_list_entry [inbox_id InboxId, direction Direction, type_ ListType, entry String]
        get_metrics []
        send_inbox_draft [inbox_id InboxId, draft_id DraftId, body UpdateMessageRequest]
        get_list_entry [direction Direction, type_ ListType, entry String]
        delete_list_entry [direction Direction, type_ ListType, entry String]
        get_inbox_metrics [inbox_id InboxId]
        list_drafts []
        forward_inbox_message [inbox_id InboxId, message_id MessageId, body SendMessageRequest]
        get_inbox_message_raw [inbox_id InboxId, message_id MessageId]
        get_inbox_message_attachment [inbox_id InboxId, message_id MessageId, attachment_id AttachmentId]
        list_inboxes []
        create_inbox [body CreateInboxRequest]
        reply_to_inbox_message [inbox_id InboxId, message_id MessageId, body ReplyToMessageRequest]
        get_inbox_thread_attachment [inbox_id InboxId, thread_id ThreadId, attachment_id AttachmentId]
        get_draft [draft_id DraftId]
        list_inbox_list_entries [inbox_id InboxId, direction Direction, type_ ListType]
        create_inbox_list_entry [inbox_id InboxId, direction Direction, type_ ListType, body CreateListEntryRequest]
        get_inbox_draft_attachment [inbox_id InboxId, draft_id DraftId, attachment_id AttachmentId]
    )
}
