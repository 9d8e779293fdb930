"""Every operation by the name of its function, independent of its tag: `operations.boards_get("1")`.

Each module of `api` is imported when an operation in it is first used.
"""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .api.ad_accounts import (
        ad_account_analytics as ad_account_analytics,
    )
    from .api.ad_accounts import (
        ad_account_targeting_analytics_get as ad_account_targeting_analytics_get,
    )
    from .api.ad_accounts import (
        ad_accounts_create as ad_accounts_create,
    )
    from .api.ad_accounts import (
        ad_accounts_get as ad_accounts_get,
    )
    from .api.ad_accounts import (
        ad_accounts_list as ad_accounts_list,
    )
    from .api.ad_accounts import (
        analytics_create_conversion_product_report as analytics_create_conversion_product_report,
    )
    from .api.ad_accounts import (
        analytics_create_mmm_report as analytics_create_mmm_report,
    )
    from .api.ad_accounts import (
        analytics_create_report as analytics_create_report,
    )
    from .api.ad_accounts import (
        analytics_create_template_report as analytics_create_template_report,
    )
    from .api.ad_accounts import (
        analytics_get_conversion_product_report as analytics_get_conversion_product_report,
    )
    from .api.ad_accounts import (
        analytics_get_mmm_report as analytics_get_mmm_report,
    )
    from .api.ad_accounts import (
        analytics_get_report as analytics_get_report,
    )
    from .api.ad_accounts import (
        sandbox_delete as sandbox_delete,
    )
    from .api.ad_accounts import (
        templates_list as templates_list,
    )
    from .api.ad_groups import (
        ad_groups_analytics as ad_groups_analytics,
    )
    from .api.ad_groups import (
        ad_groups_audience_sizing as ad_groups_audience_sizing,
    )
    from .api.ad_groups import (
        ad_groups_bid_floor_get as ad_groups_bid_floor_get,
    )
    from .api.ad_groups import (
        ad_groups_create as ad_groups_create,
    )
    from .api.ad_groups import (
        ad_groups_dynamic_titles_download_csv as ad_groups_dynamic_titles_download_csv,
    )
    from .api.ad_groups import (
        ad_groups_dynamic_titles_get_status as ad_groups_dynamic_titles_get_status,
    )
    from .api.ad_groups import (
        ad_groups_dynamic_titles_get_upload_url as ad_groups_dynamic_titles_get_upload_url,
    )
    from .api.ad_groups import (
        ad_groups_dynamic_titles_process_csv as ad_groups_dynamic_titles_process_csv,
    )
    from .api.ad_groups import (
        ad_groups_get as ad_groups_get,
    )
    from .api.ad_groups import (
        ad_groups_list as ad_groups_list,
    )
    from .api.ad_groups import (
        ad_groups_targeting_analytics_get as ad_groups_targeting_analytics_get,
    )
    from .api.ad_groups import (
        ad_groups_update as ad_groups_update,
    )
    from .api.ad_groups import (
        get_ad_groups_by_promotion_ids_list as get_ad_groups_by_promotion_ids_list,
    )
    from .api.ads import (
        ad_previews_create as ad_previews_create,
    )
    from .api.ads import (
        ad_targeting_analytics_get as ad_targeting_analytics_get,
    )
    from .api.ads import (
        ads_analytics as ads_analytics,
    )
    from .api.ads import (
        ads_create as ads_create,
    )
    from .api.ads import (
        ads_get as ads_get,
    )
    from .api.ads import (
        ads_list as ads_list,
    )
    from .api.ads import (
        ads_update as ads_update,
    )
    from .api.ads import (
        campaign_ad_preview_create as campaign_ad_preview_create,
    )
    from .api.ads import (
        campaign_ad_preview_delete as campaign_ad_preview_delete,
    )
    from .api.ads import (
        campaign_ad_preview_read as campaign_ad_preview_read,
    )
    from .api.advanced_auction import (
        advanced_auction_items_get_post as advanced_auction_items_get_post,
    )
    from .api.advanced_auction import (
        advanced_auction_items_submit_post as advanced_auction_items_submit_post,
    )
    from .api.audience_insights import (
        audience_insights_get as audience_insights_get,
    )
    from .api.audience_insights import (
        audience_insights_scope_and_type_get as audience_insights_scope_and_type_get,
    )
    from .api.audience_sharing import (
        ad_accounts_audiences_shared_accounts_list as ad_accounts_audiences_shared_accounts_list,
    )
    from .api.audience_sharing import (
        business_account_audiences_shared_accounts_list as business_account_audiences_shared_accounts_list,
    )
    from .api.audience_sharing import (
        shared_audiences_for_business_list as shared_audiences_for_business_list,
    )
    from .api.audience_sharing import (
        update_ad_account_to_ad_account_shared_audience as update_ad_account_to_ad_account_shared_audience,
    )
    from .api.audience_sharing import (
        update_ad_account_to_business_shared_audience as update_ad_account_to_business_shared_audience,
    )
    from .api.audience_sharing import (
        update_business_to_ad_account_shared_audience as update_business_to_ad_account_shared_audience,
    )
    from .api.audience_sharing import (
        update_business_to_business_shared_audience as update_business_to_business_shared_audience,
    )
    from .api.audiences import (
        audiences_create as audiences_create,
    )
    from .api.audiences import (
        audiences_get as audiences_get,
    )
    from .api.audiences import (
        audiences_list as audiences_list,
    )
    from .api.audiences import (
        audiences_update as audiences_update,
    )
    from .api.billing import (
        ads_credit_redeem as ads_credit_redeem,
    )
    from .api.billing import (
        ads_credits_discounts_get as ads_credits_discounts_get,
    )
    from .api.billing import (
        billing_invoice_download_get as billing_invoice_download_get,
    )
    from .api.billing import (
        billing_invoices_get as billing_invoices_get,
    )
    from .api.billing import (
        billing_profiles_get as billing_profiles_get,
    )
    from .api.billing import (
        ssio_accounts_get as ssio_accounts_get,
    )
    from .api.billing import (
        ssio_insertion_order_create as ssio_insertion_order_create,
    )
    from .api.billing import (
        ssio_insertion_order_edit as ssio_insertion_order_edit,
    )
    from .api.billing import (
        ssio_insertion_orders_status_get_by_ad_account as ssio_insertion_orders_status_get_by_ad_account,
    )
    from .api.billing import (
        ssio_insertion_orders_status_get_by_pin_order_id as ssio_insertion_orders_status_get_by_pin_order_id,
    )
    from .api.billing import (
        ssio_order_lines_get_by_ad_account as ssio_order_lines_get_by_ad_account,
    )
    from .api.boards import (
        board_sections_create as board_sections_create,
    )
    from .api.boards import (
        board_sections_delete as board_sections_delete,
    )
    from .api.boards import (
        board_sections_list as board_sections_list,
    )
    from .api.boards import (
        board_sections_list_pins as board_sections_list_pins,
    )
    from .api.boards import (
        board_sections_update as board_sections_update,
    )
    from .api.boards import (
        boards_create as boards_create,
    )
    from .api.boards import (
        boards_delete as boards_delete,
    )
    from .api.boards import (
        boards_get as boards_get,
    )
    from .api.boards import (
        boards_list as boards_list,
    )
    from .api.boards import (
        boards_list_pins as boards_list_pins,
    )
    from .api.boards import (
        boards_update as boards_update,
    )
    from .api.bulk import (
        bulk_download_create as bulk_download_create,
    )
    from .api.bulk import (
        bulk_request_get as bulk_request_get,
    )
    from .api.bulk import (
        bulk_upsert_create as bulk_upsert_create,
    )
    from .api.business_access_assets import (
        asset_group_create as asset_group_create,
    )
    from .api.business_access_assets import (
        asset_group_delete as asset_group_delete,
    )
    from .api.business_access_assets import (
        asset_group_update as asset_group_update,
    )
    from .api.business_access_assets import (
        business_asset_members_get as business_asset_members_get,
    )
    from .api.business_access_assets import (
        business_asset_partners_get as business_asset_partners_get,
    )
    from .api.business_access_assets import (
        business_assets_get as business_assets_get,
    )
    from .api.business_access_assets import (
        business_member_assets_get as business_member_assets_get,
    )
    from .api.business_access_assets import (
        business_members_asset_access_delete as business_members_asset_access_delete,
    )
    from .api.business_access_assets import (
        business_members_asset_access_update as business_members_asset_access_update,
    )
    from .api.business_access_assets import (
        business_partner_asset_access_get as business_partner_asset_access_get,
    )
    from .api.business_access_assets import (
        delete_partner_asset_access_handler_impl as delete_partner_asset_access_handler_impl,
    )
    from .api.business_access_assets import (
        update_partner_asset_access_handler_impl as update_partner_asset_access_handler_impl,
    )
    from .api.business_access_invite import (
        asset_access_requests_create as asset_access_requests_create,
    )
    from .api.business_access_invite import (
        cancel_invites_or_requests as cancel_invites_or_requests,
    )
    from .api.business_access_invite import (
        create_asset_invites as create_asset_invites,
    )
    from .api.business_access_invite import (
        create_membership_or_partnership_invites as create_membership_or_partnership_invites,
    )
    from .api.business_access_invite import (
        get_invites as get_invites,
    )
    from .api.business_access_invite import (
        respond_business_access_invites as respond_business_access_invites,
    )
    from .api.business_access_relationships import (
        brand_accounts_create as brand_accounts_create,
    )
    from .api.business_access_relationships import (
        brand_accounts_update as brand_accounts_update,
    )
    from .api.business_access_relationships import (
        delete_business_membership as delete_business_membership,
    )
    from .api.business_access_relationships import (
        delete_business_partners as delete_business_partners,
    )
    from .api.business_access_relationships import (
        get_business_employers as get_business_employers,
    )
    from .api.business_access_relationships import (
        get_business_members as get_business_members,
    )
    from .api.business_access_relationships import (
        get_business_partners as get_business_partners,
    )
    from .api.business_access_relationships import (
        system_user_update as system_user_update,
    )
    from .api.business_access_relationships import (
        update_business_memberships as update_business_memberships,
    )
    from .api.campaigns import (
        ad_pins_analytics as ad_pins_analytics,
    )
    from .api.campaigns import (
        campaign_targeting_analytics_get as campaign_targeting_analytics_get,
    )
    from .api.campaigns import (
        campaigns_analytics as campaigns_analytics,
    )
    from .api.campaigns import (
        campaigns_create as campaigns_create,
    )
    from .api.campaigns import (
        campaigns_get as campaigns_get,
    )
    from .api.campaigns import (
        campaigns_list as campaigns_list,
    )
    from .api.campaigns import (
        campaigns_update as campaigns_update,
    )
    from .api.campaigns import (
        get_campaign_delivery_estimates as get_campaign_delivery_estimates,
    )
    from .api.catalog_feeds import (
        feed_processing_results_list as feed_processing_results_list,
    )
    from .api.catalog_feeds import (
        feeds_create as feeds_create,
    )
    from .api.catalog_feeds import (
        feeds_delete as feeds_delete,
    )
    from .api.catalog_feeds import (
        feeds_get as feeds_get,
    )
    from .api.catalog_feeds import (
        feeds_ingest as feeds_ingest,
    )
    from .api.catalog_feeds import (
        feeds_list as feeds_list,
    )
    from .api.catalog_feeds import (
        feeds_update as feeds_update,
    )
    from .api.catalog_feeds import (
        items_issues_list as items_issues_list,
    )
    from .api.catalog_items import (
        items_batch_get as items_batch_get,
    )
    from .api.catalog_items import (
        items_batch_post as items_batch_post,
    )
    from .api.catalog_items import (
        items_post as items_post,
    )
    from .api.catalog_product_groups import (
        catalogs_product_group_pins_list as catalogs_product_group_pins_list,
    )
    from .api.catalog_product_groups import (
        catalogs_product_groups_create as catalogs_product_groups_create,
    )
    from .api.catalog_product_groups import (
        catalogs_product_groups_create_many as catalogs_product_groups_create_many,
    )
    from .api.catalog_product_groups import (
        catalogs_product_groups_delete as catalogs_product_groups_delete,
    )
    from .api.catalog_product_groups import (
        catalogs_product_groups_delete_many as catalogs_product_groups_delete_many,
    )
    from .api.catalog_product_groups import (
        catalogs_product_groups_get as catalogs_product_groups_get,
    )
    from .api.catalog_product_groups import (
        catalogs_product_groups_list as catalogs_product_groups_list,
    )
    from .api.catalog_product_groups import (
        catalogs_product_groups_product_counts_get as catalogs_product_groups_product_counts_get,
    )
    from .api.catalog_product_groups import (
        catalogs_product_groups_update as catalogs_product_groups_update,
    )
    from .api.catalog_product_groups import (
        products_by_product_group_filter_list as products_by_product_group_filter_list,
    )
    from .api.catalog_reports import (
        reports_create as reports_create,
    )
    from .api.catalog_reports import (
        reports_get as reports_get,
    )
    from .api.catalog_reports import (
        reports_stats as reports_stats,
    )
    from .api.catalog_supplemental import (
        catalogs_local_inventory_items_batch_operate as catalogs_local_inventory_items_batch_operate,
    )
    from .api.catalog_supplemental import (
        catalogs_local_inventory_items_post as catalogs_local_inventory_items_post,
    )
    from .api.catalog_supplemental import (
        catalogs_local_stores_create as catalogs_local_stores_create,
    )
    from .api.catalog_supplemental import (
        catalogs_local_stores_delete as catalogs_local_stores_delete,
    )
    from .api.catalog_supplemental import (
        catalogs_local_stores_list as catalogs_local_stores_list,
    )
    from .api.catalog_supplemental import (
        catalogs_local_stores_update as catalogs_local_stores_update,
    )
    from .api.catalog_supplemental import (
        catalogs_supplemental_items_batch_get as catalogs_supplemental_items_batch_get,
    )
    from .api.catalogs import (
        catalogs_available_filter_values as catalogs_available_filter_values,
    )
    from .api.catalogs import (
        catalogs_create as catalogs_create,
    )
    from .api.catalogs import (
        catalogs_list as catalogs_list,
    )
    from .api.conversion_deletion_requests import (
        conversion_deletion_request_create as conversion_deletion_request_create,
    )
    from .api.conversion_deletion_requests import (
        conversion_deletion_request_delete as conversion_deletion_request_delete,
    )
    from .api.conversion_deletion_requests import (
        conversion_deletion_request_get as conversion_deletion_request_get,
    )
    from .api.conversion_deletion_requests import (
        conversion_deletion_request_list as conversion_deletion_request_list,
    )
    from .api.conversion_eqs import (
        conversion_eqs_list as conversion_eqs_list,
    )
    from .api.conversion_events import (
        events_create as events_create,
    )
    from .api.conversion_tags import (
        conversion_tags_create as conversion_tags_create,
    )
    from .api.conversion_tags import (
        conversion_tags_get as conversion_tags_get,
    )
    from .api.conversion_tags import (
        conversion_tags_list as conversion_tags_list,
    )
    from .api.conversion_tags import (
        ocpm_eligible_conversion_tags_get as ocpm_eligible_conversion_tags_get,
    )
    from .api.conversion_tags import (
        page_visit_conversion_tags_get as page_visit_conversion_tags_get,
    )
    from .api.conversions import (
        advertiser_defined_events_create as advertiser_defined_events_create,
    )
    from .api.conversions import (
        advertiser_defined_events_delete as advertiser_defined_events_delete,
    )
    from .api.conversions import (
        advertiser_defined_events_get as advertiser_defined_events_get,
    )
    from .api.conversions import (
        advertiser_defined_events_update as advertiser_defined_events_update,
    )
    from .api.customer_list_uploads import (
        customer_list_uploads_create as customer_list_uploads_create,
    )
    from .api.customer_list_uploads import (
        customer_list_uploads_get as customer_list_uploads_get,
    )
    from .api.customer_list_uploads import (
        customer_list_uploads_run as customer_list_uploads_run,
    )
    from .api.customer_lists import (
        customer_lists_create as customer_lists_create,
    )
    from .api.customer_lists import (
        customer_lists_get as customer_lists_get,
    )
    from .api.customer_lists import (
        customer_lists_list as customer_lists_list,
    )
    from .api.customer_lists import (
        customer_lists_update as customer_lists_update,
    )
    from .api.customer_segment import (
        customer_segment_create as customer_segment_create,
    )
    from .api.customer_segment import (
        customer_segment_list as customer_segment_list,
    )
    from .api.customer_segment import (
        customer_segment_update as customer_segment_update,
    )
    from .api.integrations import (
        integrations_commerce_del as integrations_commerce_del,
    )
    from .api.integrations import (
        integrations_commerce_get as integrations_commerce_get,
    )
    from .api.integrations import (
        integrations_commerce_patch as integrations_commerce_patch,
    )
    from .api.integrations import (
        integrations_commerce_post as integrations_commerce_post,
    )
    from .api.integrations import (
        integrations_get_by_id as integrations_get_by_id,
    )
    from .api.integrations import (
        integrations_get_list as integrations_get_list,
    )
    from .api.integrations import (
        integrations_logs_post as integrations_logs_post,
    )
    from .api.keywords import (
        country_keywords_metrics_get as country_keywords_metrics_get,
    )
    from .api.keywords import (
        keywords_create as keywords_create,
    )
    from .api.keywords import (
        keywords_get as keywords_get,
    )
    from .api.keywords import (
        keywords_update as keywords_update,
    )
    from .api.keywords import (
        trending_keywords_list as trending_keywords_list,
    )
    from .api.labels import (
        labels_apply as labels_apply,
    )
    from .api.labels import (
        labels_create as labels_create,
    )
    from .api.labels import (
        labels_list as labels_list,
    )
    from .api.labels import (
        labels_remove as labels_remove,
    )
    from .api.labels import (
        labels_update as labels_update,
    )
    from .api.lead_ads import (
        ad_accounts_subscriptions_del_by_id as ad_accounts_subscriptions_del_by_id,
    )
    from .api.lead_ads import (
        ad_accounts_subscriptions_get_by_id as ad_accounts_subscriptions_get_by_id,
    )
    from .api.lead_ads import (
        ad_accounts_subscriptions_get_list as ad_accounts_subscriptions_get_list,
    )
    from .api.lead_ads import (
        ad_accounts_subscriptions_post as ad_accounts_subscriptions_post,
    )
    from .api.lead_forms import (
        lead_form_get as lead_form_get,
    )
    from .api.lead_forms import (
        lead_form_test_create as lead_form_test_create,
    )
    from .api.lead_forms import (
        lead_forms_create as lead_forms_create,
    )
    from .api.lead_forms import (
        lead_forms_list as lead_forms_list,
    )
    from .api.lead_forms import (
        lead_forms_update as lead_forms_update,
    )
    from .api.leads_export import (
        leads_export_create as leads_export_create,
    )
    from .api.leads_export import (
        leads_export_get as leads_export_get,
    )
    from .api.media import (
        media_create as media_create,
    )
    from .api.media import (
        media_get as media_get,
    )
    from .api.media import (
        media_list as media_list,
    )
    from .api.msot_events import (
        msot_events_create as msot_events_create,
    )
    from .api.notification import (
        notification_post as notification_post,
    )
    from .api.oauth import (
        oauth_conversion_token as oauth_conversion_token,
    )
    from .api.oauth import (
        oauth_token as oauth_token,
    )
    from .api.oauth import (
        token_revoke as token_revoke,
    )
    from .api.order_lines import (
        order_lines_get as order_lines_get,
    )
    from .api.order_lines import (
        order_lines_list as order_lines_list,
    )
    from .api.pins import (
        multi_pins_analytics as multi_pins_analytics,
    )
    from .api.pins import (
        pins_analytics as pins_analytics,
    )
    from .api.pins import (
        pins_create as pins_create,
    )
    from .api.pins import (
        pins_delete as pins_delete,
    )
    from .api.pins import (
        pins_get as pins_get,
    )
    from .api.pins import (
        pins_list as pins_list,
    )
    from .api.pins import (
        pins_save as pins_save,
    )
    from .api.pins import (
        pins_update as pins_update,
    )
    from .api.product_group_promotions import (
        product_group_promotions_create as product_group_promotions_create,
    )
    from .api.product_group_promotions import (
        product_group_promotions_get as product_group_promotions_get,
    )
    from .api.product_group_promotions import (
        product_group_promotions_list as product_group_promotions_list,
    )
    from .api.product_group_promotions import (
        product_group_promotions_update as product_group_promotions_update,
    )
    from .api.product_group_promotions import (
        product_groups_analytics as product_groups_analytics,
    )
    from .api.product_tags import (
        product_tags_bulk_add as product_tags_bulk_add,
    )
    from .api.product_tags import (
        product_tags_bulk_delete as product_tags_bulk_delete,
    )
    from .api.product_tags import (
        product_tags_list as product_tags_list,
    )
    from .api.promotions import (
        promotions_create as promotions_create,
    )
    from .api.promotions import (
        promotions_delete as promotions_delete,
    )
    from .api.promotions import (
        promotions_get as promotions_get,
    )
    from .api.promotions import (
        promotions_list as promotions_list,
    )
    from .api.promotions import (
        promotions_update as promotions_update,
    )
    from .api.resources import (
        ad_account_countries_get as ad_account_countries_get,
    )
    from .api.resources import (
        delivery_metrics_get as delivery_metrics_get,
    )
    from .api.resources import (
        interest_targeting_options_get as interest_targeting_options_get,
    )
    from .api.resources import (
        lead_form_questions_get as lead_form_questions_get,
    )
    from .api.resources import (
        metrics_ready_state_get as metrics_ready_state_get,
    )
    from .api.resources import (
        targeting_options_get as targeting_options_get,
    )
    from .api.schedules import (
        schedules_create as schedules_create,
    )
    from .api.schedules import (
        schedules_list as schedules_list,
    )
    from .api.schedules import (
        schedules_update as schedules_update,
    )
    from .api.search import (
        search_partner_pins as search_partner_pins,
    )
    from .api.search import (
        search_user_boards_get as search_user_boards_get,
    )
    from .api.search import (
        search_user_pins_list as search_user_pins_list,
    )
    from .api.targeting_template import (
        targeting_template_create as targeting_template_create,
    )
    from .api.targeting_template import (
        targeting_template_list as targeting_template_list,
    )
    from .api.targeting_template import (
        targeting_template_update as targeting_template_update,
    )
    from .api.terms import (
        terms_related_list as terms_related_list,
    )
    from .api.terms import (
        terms_suggested_list as terms_suggested_list,
    )
    from .api.terms_of_service import (
        terms_of_service_get as terms_of_service_get,
    )
    from .api.trends import (
        trends_editorial_articles_list as trends_editorial_articles_list,
    )
    from .api.trends import (
        trends_featured_topics_list as trends_featured_topics_list,
    )
    from .api.trends import (
        trends_product_categories_details_list as trends_product_categories_details_list,
    )
    from .api.trends import (
        trends_product_categories_trending_list as trends_product_categories_trending_list,
    )
    from .api.user_account import (
        boards_user_follows_list as boards_user_follows_list,
    )
    from .api.user_account import (
        follow_user_update as follow_user_update,
    )
    from .api.user_account import (
        followers_list as followers_list,
    )
    from .api.user_account import (
        linked_business_accounts_get as linked_business_accounts_get,
    )
    from .api.user_account import (
        unverify_website_delete as unverify_website_delete,
    )
    from .api.user_account import (
        user_account_analytics as user_account_analytics,
    )
    from .api.user_account import (
        user_account_analytics_top_pins as user_account_analytics_top_pins,
    )
    from .api.user_account import (
        user_account_analytics_top_video_pins as user_account_analytics_top_video_pins,
    )
    from .api.user_account import (
        user_account_followed_interests as user_account_followed_interests,
    )
    from .api.user_account import (
        user_account_get as user_account_get,
    )
    from .api.user_account import (
        user_following_get as user_following_get,
    )
    from .api.user_account import (
        user_websites_get as user_websites_get,
    )
    from .api.user_account import (
        verify_website_update as verify_website_update,
    )
    from .api.user_account import (
        website_verification_get as website_verification_get,
    )

_TAGS = {
    "ad_accounts": [
        "ad_account_analytics",
        "ad_account_targeting_analytics_get",
        "ad_accounts_create",
        "ad_accounts_get",
        "ad_accounts_list",
        "analytics_create_conversion_product_report",
        "analytics_create_mmm_report",
        "analytics_create_report",
        "analytics_create_template_report",
        "analytics_get_conversion_product_report",
        "analytics_get_mmm_report",
        "analytics_get_report",
        "sandbox_delete",
        "templates_list",
    ],
    "ad_groups": [
        "ad_groups_analytics",
        "ad_groups_audience_sizing",
        "ad_groups_create",
        "ad_groups_get",
        "ad_groups_list",
        "ad_groups_update",
        "ad_groups_bid_floor_get",
        "ad_groups_dynamic_titles_download_csv",
        "ad_groups_dynamic_titles_get_status",
        "ad_groups_dynamic_titles_get_upload_url",
        "ad_groups_dynamic_titles_process_csv",
        "ad_groups_targeting_analytics_get",
        "get_ad_groups_by_promotion_ids_list",
    ],
    "ads": [
        "ad_previews_create",
        "ad_targeting_analytics_get",
        "ads_analytics",
        "ads_create",
        "ads_get",
        "ads_list",
        "ads_update",
        "campaign_ad_preview_create",
        "campaign_ad_preview_delete",
        "campaign_ad_preview_read",
    ],
    "advanced_auction": ["advanced_auction_items_get_post", "advanced_auction_items_submit_post"],
    "audience_insights": ["audience_insights_get", "audience_insights_scope_and_type_get"],
    "audience_sharing": [
        "ad_accounts_audiences_shared_accounts_list",
        "business_account_audiences_shared_accounts_list",
        "shared_audiences_for_business_list",
        "update_ad_account_to_ad_account_shared_audience",
        "update_ad_account_to_business_shared_audience",
        "update_business_to_ad_account_shared_audience",
        "update_business_to_business_shared_audience",
    ],
    "audiences": ["audiences_create", "audiences_get", "audiences_list", "audiences_update"],
    "billing": [
        "ads_credit_redeem",
        "ads_credits_discounts_get",
        "billing_invoice_download_get",
        "billing_invoices_get",
        "billing_profiles_get",
        "ssio_accounts_get",
        "ssio_insertion_order_create",
        "ssio_insertion_order_edit",
        "ssio_insertion_orders_status_get_by_ad_account",
        "ssio_insertion_orders_status_get_by_pin_order_id",
        "ssio_order_lines_get_by_ad_account",
    ],
    "boards": [
        "board_sections_create",
        "board_sections_delete",
        "board_sections_list",
        "board_sections_list_pins",
        "board_sections_update",
        "boards_create",
        "boards_delete",
        "boards_get",
        "boards_list",
        "boards_list_pins",
        "boards_update",
    ],
    "bulk": ["bulk_download_create", "bulk_request_get", "bulk_upsert_create"],
    "business_access_assets": [
        "asset_group_create",
        "asset_group_delete",
        "asset_group_update",
        "business_asset_members_get",
        "business_asset_partners_get",
        "business_assets_get",
        "business_member_assets_get",
        "business_members_asset_access_delete",
        "business_members_asset_access_update",
        "business_partner_asset_access_get",
        "delete_partner_asset_access_handler_impl",
        "update_partner_asset_access_handler_impl",
    ],
    "business_access_invite": [
        "asset_access_requests_create",
        "cancel_invites_or_requests",
        "create_asset_invites",
        "create_membership_or_partnership_invites",
        "get_invites",
        "respond_business_access_invites",
    ],
    "business_access_relationships": [
        "brand_accounts_create",
        "brand_accounts_update",
        "delete_business_membership",
        "delete_business_partners",
        "get_business_employers",
        "get_business_members",
        "get_business_partners",
        "system_user_update",
        "update_business_memberships",
    ],
    "campaigns": [
        "ad_pins_analytics",
        "campaign_targeting_analytics_get",
        "campaigns_analytics",
        "campaigns_create",
        "campaigns_get",
        "campaigns_list",
        "campaigns_update",
        "get_campaign_delivery_estimates",
    ],
    "catalog_feeds": [
        "feed_processing_results_list",
        "feeds_create",
        "feeds_delete",
        "feeds_get",
        "feeds_ingest",
        "feeds_list",
        "feeds_update",
        "items_issues_list",
    ],
    "catalog_items": ["items_post", "items_batch_get", "items_batch_post"],
    "catalog_product_groups": [
        "catalogs_product_group_pins_list",
        "catalogs_product_groups_create",
        "catalogs_product_groups_create_many",
        "catalogs_product_groups_delete",
        "catalogs_product_groups_delete_many",
        "catalogs_product_groups_get",
        "catalogs_product_groups_list",
        "catalogs_product_groups_product_counts_get",
        "catalogs_product_groups_update",
        "products_by_product_group_filter_list",
    ],
    "catalog_reports": ["reports_create", "reports_get", "reports_stats"],
    "catalog_supplemental": [
        "catalogs_local_inventory_items_post",
        "catalogs_local_inventory_items_batch_operate",
        "catalogs_local_stores_create",
        "catalogs_local_stores_delete",
        "catalogs_local_stores_list",
        "catalogs_local_stores_update",
        "catalogs_supplemental_items_batch_get",
    ],
    "catalogs": ["catalogs_available_filter_values", "catalogs_create", "catalogs_list"],
    "conversion_deletion_requests": [
        "conversion_deletion_request_create",
        "conversion_deletion_request_delete",
        "conversion_deletion_request_get",
        "conversion_deletion_request_list",
    ],
    "conversion_eqs": ["conversion_eqs_list"],
    "conversion_events": ["events_create"],
    "conversion_tags": [
        "conversion_tags_create",
        "conversion_tags_get",
        "conversion_tags_list",
        "ocpm_eligible_conversion_tags_get",
        "page_visit_conversion_tags_get",
    ],
    "conversions": [
        "advertiser_defined_events_create",
        "advertiser_defined_events_delete",
        "advertiser_defined_events_get",
        "advertiser_defined_events_update",
    ],
    "customer_list_uploads": [
        "customer_list_uploads_create",
        "customer_list_uploads_get",
        "customer_list_uploads_run",
    ],
    "customer_lists": [
        "customer_lists_create",
        "customer_lists_get",
        "customer_lists_list",
        "customer_lists_update",
    ],
    "customer_segment": ["customer_segment_create", "customer_segment_list", "customer_segment_update"],
    "integrations": [
        "integrations_get_by_id",
        "integrations_get_list",
        "integrations_commerce_del",
        "integrations_commerce_get",
        "integrations_commerce_patch",
        "integrations_commerce_post",
        "integrations_logs_post",
    ],
    "keywords": [
        "country_keywords_metrics_get",
        "keywords_create",
        "keywords_get",
        "keywords_update",
        "trending_keywords_list",
    ],
    "labels": ["labels_apply", "labels_create", "labels_list", "labels_remove", "labels_update"],
    "lead_ads": [
        "ad_accounts_subscriptions_del_by_id",
        "ad_accounts_subscriptions_get_by_id",
        "ad_accounts_subscriptions_get_list",
        "ad_accounts_subscriptions_post",
    ],
    "lead_forms": [
        "lead_form_get",
        "lead_form_test_create",
        "lead_forms_create",
        "lead_forms_list",
        "lead_forms_update",
    ],
    "leads_export": ["leads_export_create", "leads_export_get"],
    "media": ["media_create", "media_get", "media_list"],
    "msot_events": ["msot_events_create"],
    "notification": ["notification_post"],
    "oauth": ["oauth_conversion_token", "oauth_token", "token_revoke"],
    "order_lines": ["order_lines_get", "order_lines_list"],
    "pins": [
        "multi_pins_analytics",
        "pins_analytics",
        "pins_create",
        "pins_delete",
        "pins_get",
        "pins_list",
        "pins_save",
        "pins_update",
    ],
    "product_group_promotions": [
        "product_group_promotions_create",
        "product_group_promotions_get",
        "product_group_promotions_list",
        "product_group_promotions_update",
        "product_groups_analytics",
    ],
    "product_tags": ["product_tags_bulk_add", "product_tags_bulk_delete", "product_tags_list"],
    "promotions": [
        "promotions_create",
        "promotions_delete",
        "promotions_get",
        "promotions_list",
        "promotions_update",
    ],
    "resources": [
        "ad_account_countries_get",
        "delivery_metrics_get",
        "interest_targeting_options_get",
        "lead_form_questions_get",
        "metrics_ready_state_get",
        "targeting_options_get",
    ],
    "schedules": ["schedules_create", "schedules_list", "schedules_update"],
    "search": ["search_partner_pins", "search_user_boards_get", "search_user_pins_list"],
    "targeting_template": [
        "targeting_template_create",
        "targeting_template_list",
        "targeting_template_update",
    ],
    "terms": ["terms_related_list", "terms_suggested_list"],
    "terms_of_service": ["terms_of_service_get"],
    "trends": [
        "trends_editorial_articles_list",
        "trends_featured_topics_list",
        "trends_product_categories_details_list",
        "trends_product_categories_trending_list",
    ],
    "user_account": [
        "boards_user_follows_list",
        "follow_user_update",
        "followers_list",
        "linked_business_accounts_get",
        "unverify_website_delete",
        "user_account_analytics",
        "user_account_analytics_top_pins",
        "user_account_analytics_top_video_pins",
        "user_account_followed_interests",
        "user_account_get",
        "user_following_get",
        "user_websites_get",
        "verify_website_update",
        "website_verification_get",
    ],
}
_HOMES = {name: tag for tag, names in _TAGS.items() for name in names}


if not TYPE_CHECKING:  # a type checker would accept every name

    def __getattr__(name: str) -> Any:
        try:
            module = _import_module(f"{__package__}.api.{_HOMES[name]}")
        except KeyError:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
        return getattr(module, name)


def __dir__() -> list[str]:
    return sorted(_HOMES)
