//! Apollo.

use aisa::Client;
use aisa::apollo::types::*;

use crate::Prepared;

/// Each operation, with the parameters that it cannot do without.
pub(crate) fn requests(client: &Client) -> Vec<Prepared> {
    crate::requests!(client apollo
        match_person []
        bulk_match_people [body BulkMatchPeopleBody]
        enrich_organization [domain String]
        bulk_enrich_organizations [domains Vec<String>]
        search_people []
        search_companies []
        list_organization_job_postings [organization_id String]
        get_organization [id String]
        search_news_articles [organization_ids Vec<String>]
        create_account [body CreateAccountBody]
        update_account [account_id String, body UpdateAccountBody]
        bulk_create_accounts [body BulkCreateAccountsBody]
        bulk_update_accounts [body BulkUpdateAccountsBody]
        search_accounts [body SearchAccountsBody]
        get_account [id String]
        update_accounts_owners [account_ids String, owner_id String]
        list_account_stages []
        create_contact [body CreateContactBody]
        get_contact [contact_id String]
        update_contact [contact_id String, body UpdateContactBody]
        bulk_create_contacts [body BulkCreateContactsBody]
        bulk_update_contacts []
        search_contacts [body SearchContactsBody]
        update_contacts_stages [contact_ids String, contact_stage_id String]
        update_contacts_owners [contact_ids String, owner_id String]
        list_contact_stages []
        create_opportunity [body CreateOpportunityBody]
        search_opportunities []
        get_opportunity [opportunity_id String]
        update_opportunity [opportunity_id String, body UpdateOpportunityBody]
        list_opportunity_stages []
        search_sequences []
        add_contacts_to_sequence [
            sequence_id String, emailer_campaign_id String, send_email_from_email_account_id String
        ]
        remove_contacts_from_sequences [contact_ids Vec<String>, emailer_campaign_ids Vec<String>, mode String]
        approve_sequence [sequence_id String]
        abort_sequence [sequence_id String]
        archive_sequence [sequence_id String]
        search_messages []
        list_message_activities [id String]
        create_task [body CreateTaskBody]
        bulk_create_tasks [body BulkCreateTasksBody]
        search_tasks []
        create_report [body CreateReportBody]
        create_phone_call []
        search_phone_calls []
        update_phone_call [id String]
        get_usage_stats []
        search_users []
        list_email_accounts []
        list_labels []
        list_typed_custom_fields []
        list_fields []
        create_field [body CreateFieldBody]
        list_notes []
    )
}
