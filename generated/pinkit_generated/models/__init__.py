"""Every model, enum and union of the description; each module is imported when a name in it is first used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account import Account as Account
    from .ad_account import AdAccount as AdAccount
    from .ad_account_analytics_response_item import (
        AdAccountAnalyticsResponseItem as AdAccountAnalyticsResponseItem,
    )
    from .ad_account_create import AdAccountCreate as AdAccountCreate
    from .ad_account_create_subscription_request import (
        AdAccountCreateSubscriptionRequest as AdAccountCreateSubscriptionRequest,
    )
    from .ad_account_create_subscription_request_partner_metadata import (
        AdAccountCreateSubscriptionRequestPartnerMetadata as AdAccountCreateSubscriptionRequestPartnerMetadata,
    )
    from .ad_account_create_subscription_response import (
        AdAccountCreateSubscriptionResponse as AdAccountCreateSubscriptionResponse,
    )
    from .ad_account_get_subscription_response import (
        AdAccountGetSubscriptionResponse as AdAccountGetSubscriptionResponse,
    )
    from .ad_account_owner import AdAccountOwner as AdAccountOwner
    from .ad_accounts_audiences_shared_accounts_list_response import (
        AdAccountsAudiencesSharedAccountsListResponse as AdAccountsAudiencesSharedAccountsListResponse,
    )
    from .ad_accounts_country_response import AdAccountsCountryResponse as AdAccountsCountryResponse
    from .ad_accounts_country_response_data import (
        AdAccountsCountryResponseData as AdAccountsCountryResponseData,
    )
    from .ad_accounts_list_response import AdAccountsListResponse as AdAccountsListResponse
    from .ad_accounts_subscriptions_get_list_response import (
        AdAccountsSubscriptionsGetListResponse as AdAccountsSubscriptionsGetListResponse,
    )
    from .ad_array_response import AdArrayResponse as AdArrayResponse
    from .ad_array_response_element import AdArrayResponseElement as AdArrayResponseElement
    from .ad_common import AdCommon as AdCommon
    from .ad_create_request import AdCreateRequest as AdCreateRequest
    from .ad_group_array_response import AdGroupArrayResponse as AdGroupArrayResponse
    from .ad_group_array_response_element import AdGroupArrayResponseElement as AdGroupArrayResponseElement
    from .ad_group_audience_sizing_request import AdGroupAudienceSizingRequest as AdGroupAudienceSizingRequest
    from .ad_group_audience_sizing_request_keywords_item import (
        AdGroupAudienceSizingRequestKeywordsItem as AdGroupAudienceSizingRequestKeywordsItem,
    )
    from .ad_group_audience_sizing_response import (
        AdGroupAudienceSizingResponse as AdGroupAudienceSizingResponse,
    )
    from .ad_group_common import AdGroupCommon as AdGroupCommon
    from .ad_group_create_request import AdGroupCreateRequest as AdGroupCreateRequest
    from .ad_group_id_filter import AdGroupIdFilter as AdGroupIdFilter
    from .ad_group_response import AdGroupResponse as AdGroupResponse
    from .ad_group_update_request import AdGroupUpdateRequest as AdGroupUpdateRequest
    from .ad_groups_analytics_response_item import (
        AdGroupsAnalyticsResponseItem as AdGroupsAnalyticsResponseItem,
    )
    from .ad_groups_list_response import AdGroupsListResponse as AdGroupsListResponse
    from .ad_pin_analytics import AdPinAnalytics as AdPinAnalytics
    from .ad_pin_id import AdPinId as AdPinId
    from .ad_preview_request_catalog_product_group_id import (
        AdPreviewRequestCatalogProductGroupId as AdPreviewRequestCatalogProductGroupId,
    )
    from .ad_preview_request_image_url import AdPreviewRequestImageUrl as AdPreviewRequestImageUrl
    from .ad_preview_request_pin_id import AdPreviewRequestPinId as AdPreviewRequestPinId
    from .ad_preview_url_response import AdPreviewURLResponse as AdPreviewURLResponse
    from .ad_response import AdResponse as AdResponse
    from .ad_update_request import AdUpdateRequest as AdUpdateRequest
    from .ads_analytics_create_async_request import (
        AdsAnalyticsCreateAsyncRequest as AdsAnalyticsCreateAsyncRequest,
    )
    from .ads_analytics_create_async_request_custom_conversion_event_metrics_item import (
        AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItem as AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItem,
    )
    from .ads_analytics_create_async_response import (
        AdsAnalyticsCreateAsyncResponse as AdsAnalyticsCreateAsyncResponse,
    )
    from .ads_analytics_get_async_response import AdsAnalyticsGetAsyncResponse as AdsAnalyticsGetAsyncResponse
    from .ads_analytics_metrics_filter import AdsAnalyticsMetricsFilter as AdsAnalyticsMetricsFilter
    from .ads_analytics_response_item import AdsAnalyticsResponseItem as AdsAnalyticsResponseItem
    from .ads_credit_discounts_response import AdsCreditDiscountsResponse as AdsCreditDiscountsResponse
    from .ads_credit_redeem_request import AdsCreditRedeemRequest as AdsCreditRedeemRequest
    from .ads_credit_redeem_response import AdsCreditRedeemResponse as AdsCreditRedeemResponse
    from .ads_credits_discounts_get_response import (
        AdsCreditsDiscountsGetResponse as AdsCreditsDiscountsGetResponse,
    )
    from .ads_list_response import AdsListResponse as AdsListResponse
    from .advanced_auction_bid_options import AdvancedAuctionBidOptions as AdvancedAuctionBidOptions
    from .advanced_auction_item import AdvancedAuctionItem as AdvancedAuctionItem
    from .advanced_auction_items import AdvancedAuctionItems as AdvancedAuctionItems
    from .advanced_auction_items_get_request import (
        AdvancedAuctionItemsGetRequest as AdvancedAuctionItemsGetRequest,
    )
    from .advanced_auction_items_submit_delete_record import (
        AdvancedAuctionItemsSubmitDeleteRecord as AdvancedAuctionItemsSubmitDeleteRecord,
    )
    from .advanced_auction_items_submit_record_delete import (
        AdvancedAuctionItemsSubmitRecordDELETE as AdvancedAuctionItemsSubmitRecordDELETE,
    )
    from .advanced_auction_items_submit_record_upsert import (
        AdvancedAuctionItemsSubmitRecordUPSERT as AdvancedAuctionItemsSubmitRecordUPSERT,
    )
    from .advanced_auction_items_submit_request import (
        AdvancedAuctionItemsSubmitRequest as AdvancedAuctionItemsSubmitRequest,
    )
    from .advanced_auction_items_submit_upsert_record import (
        AdvancedAuctionItemsSubmitUpsertRecord as AdvancedAuctionItemsSubmitUpsertRecord,
    )
    from .advanced_auction_key import AdvancedAuctionKey as AdvancedAuctionKey
    from .advanced_auction_operation_error import (
        AdvancedAuctionOperationError as AdvancedAuctionOperationError,
    )
    from .advanced_auction_processed_items import (
        AdvancedAuctionProcessedItems as AdvancedAuctionProcessedItems,
    )
    from .advertiser_defined_events_get_response import (
        AdvertiserDefinedEventsGetResponse as AdvertiserDefinedEventsGetResponse,
    )
    from .advertiser_defined_events_get_response_item import (
        AdvertiserDefinedEventsGetResponseItem as AdvertiserDefinedEventsGetResponseItem,
    )
    from .amazon_connect_request import AmazonConnectRequest as AmazonConnectRequest
    from .analytics_daily_metrics import AnalyticsDailyMetrics as AnalyticsDailyMetrics
    from .analytics_metrics_response import AnalyticsMetricsResponse as AnalyticsMetricsResponse
    from .app_type_multipliers import AppTypeMultipliers as AppTypeMultipliers
    from .asset_group_binding import AssetGroupBinding as AssetGroupBinding
    from .asset_id_permissions import AssetIdPermissions as AssetIdPermissions
    from .audience import Audience as Audience
    from .audience_category import AudienceCategory as AudienceCategory
    from .audience_category_subcategories_item import (
        AudienceCategorySubcategoriesItem as AudienceCategorySubcategoriesItem,
    )
    from .audience_common import AudienceCommon as AudienceCommon
    from .audience_create_request import AudienceCreateRequest as AudienceCreateRequest
    from .audience_definition import AudienceDefinition as AudienceDefinition
    from .audience_definition_response import AudienceDefinitionResponse as AudienceDefinitionResponse
    from .audience_definition_scope import AudienceDefinitionScope as AudienceDefinitionScope
    from .audience_definition_type import AudienceDefinitionType as AudienceDefinitionType
    from .audience_demographic_value import AudienceDemographicValue as AudienceDemographicValue
    from .audience_demographics import AudienceDemographics as AudienceDemographics
    from .audience_insight_category_array_response import (
        AudienceInsightCategoryArrayResponse as AudienceInsightCategoryArrayResponse,
    )
    from .audience_insight_category_common import (
        AudienceInsightCategoryCommon as AudienceInsightCategoryCommon,
    )
    from .audience_insights_response import AudienceInsightsResponse as AudienceInsightsResponse
    from .audience_rule import AudienceRule as AudienceRule
    from .audience_update_request import AudienceUpdateRequest as AudienceUpdateRequest
    from .audiences_list_response import AudiencesListResponse as AudiencesListResponse
    from .auth_respond_invites_body import AuthRespondInvitesBody as AuthRespondInvitesBody
    from .auth_respond_invites_body_invites_item import (
        AuthRespondInvitesBodyInvitesItem as AuthRespondInvitesBodyInvitesItem,
    )
    from .auth_respond_invites_body_invites_item_action import (
        AuthRespondInvitesBodyInvitesItemAction as AuthRespondInvitesBodyInvitesItemAction,
    )
    from .availability_filter import AvailabilityFilter as AvailabilityFilter
    from .base_invite_data_response import BaseInviteDataResponse as BaseInviteDataResponse
    from .base_invite_data_response_invite_data import (
        BaseInviteDataResponseInviteData as BaseInviteDataResponseInviteData,
    )
    from .bid_floor import BidFloor as BidFloor
    from .bid_floor_request import BidFloorRequest as BidFloorRequest
    from .bid_floor_request_bid_floor_specs_item import (
        BidFloorRequestBidFloorSpecsItem as BidFloorRequestBidFloorSpecsItem,
    )
    from .billing_invoice_download_response import (
        BillingInvoiceDownloadResponse as BillingInvoiceDownloadResponse,
    )
    from .billing_invoice_response import BillingInvoiceResponse as BillingInvoiceResponse
    from .billing_invoices_get_response import BillingInvoicesGetResponse as BillingInvoicesGetResponse
    from .billing_profiles_get_response import BillingProfilesGetResponse as BillingProfilesGetResponse
    from .billing_profiles_response import BillingProfilesResponse as BillingProfilesResponse
    from .board import Board as Board
    from .board_base import BoardBase as BoardBase
    from .board_create import BoardCreate as BoardCreate
    from .board_media import BoardMedia as BoardMedia
    from .board_owner import BoardOwner as BoardOwner
    from .board_section import BoardSection as BoardSection
    from .board_sections_list_pins_response import (
        BoardSectionsListPinsResponse as BoardSectionsListPinsResponse,
    )
    from .board_sections_list_response import BoardSectionsListResponse as BoardSectionsListResponse
    from .board_with_update_privacy import BoardWithUpdatePrivacy as BoardWithUpdatePrivacy
    from .board_with_update_privacy_update import BoardWithUpdatePrivacyUpdate as BoardWithUpdatePrivacyUpdate
    from .boards_list_pins_response import BoardsListPinsResponse as BoardsListPinsResponse
    from .boards_list_response import BoardsListResponse as BoardsListResponse
    from .boards_user_follows_list_response import (
        BoardsUserFollowsListResponse as BoardsUserFollowsListResponse,
    )
    from .book_closed_response import BookClosedResponse as BookClosedResponse
    from .brand_accounts_create_body import BrandAccountsCreateBody as BrandAccountsCreateBody
    from .brand_accounts_create_body_profile_image import (
        BrandAccountsCreateBodyProfileImage as BrandAccountsCreateBodyProfileImage,
    )
    from .brand_accounts_create_response import BrandAccountsCreateResponse as BrandAccountsCreateResponse
    from .brand_accounts_update_body import BrandAccountsUpdateBody as BrandAccountsUpdateBody
    from .brand_accounts_update_body_profile_image import (
        BrandAccountsUpdateBodyProfileImage as BrandAccountsUpdateBodyProfileImage,
    )
    from .brand_accounts_update_response import BrandAccountsUpdateResponse as BrandAccountsUpdateResponse
    from .brand_filter import BrandFilter as BrandFilter
    from .bulk_download_request import BulkDownloadRequest as BulkDownloadRequest
    from .bulk_download_request_campaign_filter import (
        BulkDownloadRequestCampaignFilter as BulkDownloadRequestCampaignFilter,
    )
    from .bulk_download_response import BulkDownloadResponse as BulkDownloadResponse
    from .bulk_upsert_request import BulkUpsertRequest as BulkUpsertRequest
    from .bulk_upsert_request_create import BulkUpsertRequestCreate as BulkUpsertRequestCreate
    from .bulk_upsert_request_update import BulkUpsertRequestUpdate as BulkUpsertRequestUpdate
    from .bulk_upsert_request_update_labels_item import (
        BulkUpsertRequestUpdateLabelsItem as BulkUpsertRequestUpdateLabelsItem,
    )
    from .bulk_upsert_response import BulkUpsertResponse as BulkUpsertResponse
    from .bulk_upsert_status_response import BulkUpsertStatusResponse as BulkUpsertStatusResponse
    from .business_access_error import BusinessAccessError as BusinessAccessError
    from .business_access_user_summary import BusinessAccessUserSummary as BusinessAccessUserSummary
    from .business_account_audiences_shared_accounts_list_response import (
        BusinessAccountAudiencesSharedAccountsListResponse as BusinessAccountAudiencesSharedAccountsListResponse,
    )
    from .business_asset_members_get_response import (
        BusinessAssetMembersGetResponse as BusinessAssetMembersGetResponse,
    )
    from .business_asset_partners_get_response import (
        BusinessAssetPartnersGetResponse as BusinessAssetPartnersGetResponse,
    )
    from .business_assets_get_response import BusinessAssetsGetResponse as BusinessAssetsGetResponse
    from .business_member_assets_get_response import (
        BusinessMemberAssetsGetResponse as BusinessMemberAssetsGetResponse,
    )
    from .business_member_assets_summary import BusinessMemberAssetsSummary as BusinessMemberAssetsSummary
    from .business_member_assets_summary_ad_accounts_item import (
        BusinessMemberAssetsSummaryAdAccountsItem as BusinessMemberAssetsSummaryAdAccountsItem,
    )
    from .business_member_assets_summary_profiles_item import (
        BusinessMemberAssetsSummaryProfilesItem as BusinessMemberAssetsSummaryProfilesItem,
    )
    from .business_members_asset_access_delete_body import (
        BusinessMembersAssetAccessDeleteBody as BusinessMembersAssetAccessDeleteBody,
    )
    from .business_members_asset_access_delete_body_accesses_item import (
        BusinessMembersAssetAccessDeleteBodyAccessesItem as BusinessMembersAssetAccessDeleteBodyAccessesItem,
    )
    from .business_partner_asset_access_get_response import (
        BusinessPartnerAssetAccessGetResponse as BusinessPartnerAssetAccessGetResponse,
    )
    from .business_shared_audience import BusinessSharedAudience as BusinessSharedAudience
    from .business_shared_audience_response import (
        BusinessSharedAudienceResponse as BusinessSharedAudienceResponse,
    )
    from .campaign_audience_multipliers import CampaignAudienceMultipliers as CampaignAudienceMultipliers
    from .campaign_bid_options import CampaignBidOptions as CampaignBidOptions
    from .campaign_bid_options_update import CampaignBidOptionsUpdate as CampaignBidOptionsUpdate
    from .campaign_common import CampaignCommon as CampaignCommon
    from .campaign_create_common import CampaignCreateCommon as CampaignCreateCommon
    from .campaign_create_request import CampaignCreateRequest as CampaignCreateRequest
    from .campaign_create_response import CampaignCreateResponse as CampaignCreateResponse
    from .campaign_create_response_data import CampaignCreateResponseData as CampaignCreateResponseData
    from .campaign_create_response_item import CampaignCreateResponseItem as CampaignCreateResponseItem
    from .campaign_id import CampaignId as CampaignId
    from .campaign_id_filter import CampaignIdFilter as CampaignIdFilter
    from .campaign_objectives_filter import CampaignObjectivesFilter as CampaignObjectivesFilter
    from .campaign_response import CampaignResponse as CampaignResponse
    from .campaign_update_request import CampaignUpdateRequest as CampaignUpdateRequest
    from .campaigns_analytics_response_item import (
        CampaignsAnalyticsResponseItem as CampaignsAnalyticsResponseItem,
    )
    from .campaigns_list_response import CampaignsListResponse as CampaignsListResponse
    from .cancel_invites_body import CancelInvitesBody as CancelInvitesBody
    from .carousel_slot import CarouselSlot as CarouselSlot
    from .catalog import Catalog as Catalog
    from .catalogs_create_creative_assets_item import (
        CatalogsCreateCreativeAssetsItem as CatalogsCreateCreativeAssetsItem,
    )
    from .catalogs_create_hotel_item import CatalogsCreateHotelItem as CatalogsCreateHotelItem
    from .catalogs_create_report_response import CatalogsCreateReportResponse as CatalogsCreateReportResponse
    from .catalogs_create_request import CatalogsCreateRequest as CatalogsCreateRequest
    from .catalogs_create_retail_item import CatalogsCreateRetailItem as CatalogsCreateRetailItem
    from .catalogs_creative_assets_attributes import (
        CatalogsCreativeAssetsAttributes as CatalogsCreativeAssetsAttributes,
    )
    from .catalogs_creative_assets_available_filter_values import (
        CatalogsCreativeAssetsAvailableFilterValues as CatalogsCreativeAssetsAvailableFilterValues,
    )
    from .catalogs_creative_assets_available_filter_values_filter_values import (
        CatalogsCreativeAssetsAvailableFilterValuesFilterValues as CatalogsCreativeAssetsAvailableFilterValuesFilterValues,
    )
    from .catalogs_creative_assets_batch_request import (
        CatalogsCreativeAssetsBatchRequest as CatalogsCreativeAssetsBatchRequest,
    )
    from .catalogs_creative_assets_feed import CatalogsCreativeAssetsFeed as CatalogsCreativeAssetsFeed
    from .catalogs_creative_assets_feeds_create_request import (
        CatalogsCreativeAssetsFeedsCreateRequest as CatalogsCreativeAssetsFeedsCreateRequest,
    )
    from .catalogs_creative_assets_feeds_update_request import (
        CatalogsCreativeAssetsFeedsUpdateRequest as CatalogsCreativeAssetsFeedsUpdateRequest,
    )
    from .catalogs_creative_assets_item_error_response import (
        CatalogsCreativeAssetsItemErrorResponse as CatalogsCreativeAssetsItemErrorResponse,
    )
    from .catalogs_creative_assets_item_response import (
        CatalogsCreativeAssetsItemResponse as CatalogsCreativeAssetsItemResponse,
    )
    from .catalogs_creative_assets_items_batch import (
        CatalogsCreativeAssetsItemsBatch as CatalogsCreativeAssetsItemsBatch,
    )
    from .catalogs_creative_assets_items_filter import (
        CatalogsCreativeAssetsItemsFilter as CatalogsCreativeAssetsItemsFilter,
    )
    from .catalogs_creative_assets_items_post_filter import (
        CatalogsCreativeAssetsItemsPostFilter as CatalogsCreativeAssetsItemsPostFilter,
    )
    from .catalogs_creative_assets_list_products_by_catalog_based_filter_request import (
        CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest as CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest,
    )
    from .catalogs_creative_assets_product import (
        CatalogsCreativeAssetsProduct as CatalogsCreativeAssetsProduct,
    )
    from .catalogs_creative_assets_product_group import (
        CatalogsCreativeAssetsProductGroup as CatalogsCreativeAssetsProductGroup,
    )
    from .catalogs_creative_assets_product_group_create_request import (
        CatalogsCreativeAssetsProductGroupCreateRequest as CatalogsCreativeAssetsProductGroupCreateRequest,
    )
    from .catalogs_creative_assets_product_group_filters_all_of import (
        CatalogsCreativeAssetsProductGroupFiltersAllOf as CatalogsCreativeAssetsProductGroupFiltersAllOf,
    )
    from .catalogs_creative_assets_product_group_filters_any_of import (
        CatalogsCreativeAssetsProductGroupFiltersAnyOf as CatalogsCreativeAssetsProductGroupFiltersAnyOf,
    )
    from .catalogs_creative_assets_product_group_product_counts import (
        CatalogsCreativeAssetsProductGroupProductCounts as CatalogsCreativeAssetsProductGroupProductCounts,
    )
    from .catalogs_creative_assets_product_group_update_request import (
        CatalogsCreativeAssetsProductGroupUpdateRequest as CatalogsCreativeAssetsProductGroupUpdateRequest,
    )
    from .catalogs_creative_assets_product_metadata import (
        CatalogsCreativeAssetsProductMetadata as CatalogsCreativeAssetsProductMetadata,
    )
    from .catalogs_db_item import CatalogsDbItem as CatalogsDbItem
    from .catalogs_delete_creative_assets_item import (
        CatalogsDeleteCreativeAssetsItem as CatalogsDeleteCreativeAssetsItem,
    )
    from .catalogs_delete_hotel_item import CatalogsDeleteHotelItem as CatalogsDeleteHotelItem
    from .catalogs_delete_retail_item import CatalogsDeleteRetailItem as CatalogsDeleteRetailItem
    from .catalogs_feed_credentials import CatalogsFeedCredentials as CatalogsFeedCredentials
    from .catalogs_feed_ingestion import CatalogsFeedIngestion as CatalogsFeedIngestion
    from .catalogs_feed_ingestion_details import CatalogsFeedIngestionDetails as CatalogsFeedIngestionDetails
    from .catalogs_feed_ingestion_errors import CatalogsFeedIngestionErrors as CatalogsFeedIngestionErrors
    from .catalogs_feed_ingestion_info import CatalogsFeedIngestionInfo as CatalogsFeedIngestionInfo
    from .catalogs_feed_ingestion_warnings import (
        CatalogsFeedIngestionWarnings as CatalogsFeedIngestionWarnings,
    )
    from .catalogs_feed_processing_result import CatalogsFeedProcessingResult as CatalogsFeedProcessingResult
    from .catalogs_feed_processing_schedule import (
        CatalogsFeedProcessingSchedule as CatalogsFeedProcessingSchedule,
    )
    from .catalogs_feed_product_counts import CatalogsFeedProductCounts as CatalogsFeedProductCounts
    from .catalogs_feed_validation_details import (
        CatalogsFeedValidationDetails as CatalogsFeedValidationDetails,
    )
    from .catalogs_feed_validation_errors import CatalogsFeedValidationErrors as CatalogsFeedValidationErrors
    from .catalogs_feed_validation_warnings import (
        CatalogsFeedValidationWarnings as CatalogsFeedValidationWarnings,
    )
    from .catalogs_feed_video_counts import CatalogsFeedVideoCounts as CatalogsFeedVideoCounts
    from .catalogs_feeds_create_request import CatalogsFeedsCreateRequest as CatalogsFeedsCreateRequest
    from .catalogs_feeds_update_request import CatalogsFeedsUpdateRequest as CatalogsFeedsUpdateRequest
    from .catalogs_hotel_address import CatalogsHotelAddress as CatalogsHotelAddress
    from .catalogs_hotel_attributes import CatalogsHotelAttributes as CatalogsHotelAttributes
    from .catalogs_hotel_attributes_main_image import (
        CatalogsHotelAttributesMainImage as CatalogsHotelAttributesMainImage,
    )
    from .catalogs_hotel_available_filter_values import (
        CatalogsHotelAvailableFilterValues as CatalogsHotelAvailableFilterValues,
    )
    from .catalogs_hotel_available_filter_values_filter_values import (
        CatalogsHotelAvailableFilterValuesFilterValues as CatalogsHotelAvailableFilterValuesFilterValues,
    )
    from .catalogs_hotel_batch_request import CatalogsHotelBatchRequest as CatalogsHotelBatchRequest
    from .catalogs_hotel_feed import CatalogsHotelFeed as CatalogsHotelFeed
    from .catalogs_hotel_feeds_create_request import (
        CatalogsHotelFeedsCreateRequest as CatalogsHotelFeedsCreateRequest,
    )
    from .catalogs_hotel_feeds_update_request import (
        CatalogsHotelFeedsUpdateRequest as CatalogsHotelFeedsUpdateRequest,
    )
    from .catalogs_hotel_guest_ratings import CatalogsHotelGuestRatings as CatalogsHotelGuestRatings
    from .catalogs_hotel_item_error_response import (
        CatalogsHotelItemErrorResponse as CatalogsHotelItemErrorResponse,
    )
    from .catalogs_hotel_item_response import CatalogsHotelItemResponse as CatalogsHotelItemResponse
    from .catalogs_hotel_items_batch import CatalogsHotelItemsBatch as CatalogsHotelItemsBatch
    from .catalogs_hotel_items_filter import CatalogsHotelItemsFilter as CatalogsHotelItemsFilter
    from .catalogs_hotel_items_post_filter import CatalogsHotelItemsPostFilter as CatalogsHotelItemsPostFilter
    from .catalogs_hotel_list_products_by_catalog_based_filter_request import (
        CatalogsHotelListProductsByCatalogBasedFilterRequest as CatalogsHotelListProductsByCatalogBasedFilterRequest,
    )
    from .catalogs_hotel_product import CatalogsHotelProduct as CatalogsHotelProduct
    from .catalogs_hotel_product_group import CatalogsHotelProductGroup as CatalogsHotelProductGroup
    from .catalogs_hotel_product_group_create_request import (
        CatalogsHotelProductGroupCreateRequest as CatalogsHotelProductGroupCreateRequest,
    )
    from .catalogs_hotel_product_group_filters_all_of import (
        CatalogsHotelProductGroupFiltersAllOf as CatalogsHotelProductGroupFiltersAllOf,
    )
    from .catalogs_hotel_product_group_filters_any_of import (
        CatalogsHotelProductGroupFiltersAnyOf as CatalogsHotelProductGroupFiltersAnyOf,
    )
    from .catalogs_hotel_product_group_product_counts import (
        CatalogsHotelProductGroupProductCounts as CatalogsHotelProductGroupProductCounts,
    )
    from .catalogs_hotel_product_group_update_request import (
        CatalogsHotelProductGroupUpdateRequest as CatalogsHotelProductGroupUpdateRequest,
    )
    from .catalogs_hotel_product_metadata import CatalogsHotelProductMetadata as CatalogsHotelProductMetadata
    from .catalogs_hotel_report_parameters import (
        CatalogsHotelReportParameters as CatalogsHotelReportParameters,
    )
    from .catalogs_hotel_report_stats_parameters import (
        CatalogsHotelReportStatsParameters as CatalogsHotelReportStatsParameters,
    )
    from .catalogs_item_validation_details import (
        CatalogsItemValidationDetails as CatalogsItemValidationDetails,
    )
    from .catalogs_item_validation_errors import CatalogsItemValidationErrors as CatalogsItemValidationErrors
    from .catalogs_item_validation_issues import CatalogsItemValidationIssues as CatalogsItemValidationIssues
    from .catalogs_item_validation_warnings import (
        CatalogsItemValidationWarnings as CatalogsItemValidationWarnings,
    )
    from .catalogs_items import CatalogsItems as CatalogsItems
    from .catalogs_items_create_batch_request import (
        CatalogsItemsCreateBatchRequest as CatalogsItemsCreateBatchRequest,
    )
    from .catalogs_items_delete_batch_request import (
        CatalogsItemsDeleteBatchRequest as CatalogsItemsDeleteBatchRequest,
    )
    from .catalogs_items_delete_discontinued_batch_request import (
        CatalogsItemsDeleteDiscontinuedBatchRequest as CatalogsItemsDeleteDiscontinuedBatchRequest,
    )
    from .catalogs_items_request import CatalogsItemsRequest as CatalogsItemsRequest
    from .catalogs_items_update_batch_request import (
        CatalogsItemsUpdateBatchRequest as CatalogsItemsUpdateBatchRequest,
    )
    from .catalogs_items_upsert_batch_request import (
        CatalogsItemsUpsertBatchRequest as CatalogsItemsUpsertBatchRequest,
    )
    from .catalogs_list_products_by_feed_based_filter import (
        CatalogsListProductsByFeedBasedFilter as CatalogsListProductsByFeedBasedFilter,
    )
    from .catalogs_list_response import CatalogsListResponse as CatalogsListResponse
    from .catalogs_product_group_create_request import (
        CatalogsProductGroupCreateRequest as CatalogsProductGroupCreateRequest,
    )
    from .catalogs_product_group_currency_criteria import (
        CatalogsProductGroupCurrencyCriteria as CatalogsProductGroupCurrencyCriteria,
    )
    from .catalogs_product_group_filter_operator_type_criteria import (
        CatalogsProductGroupFilterOperatorTypeCriteria as CatalogsProductGroupFilterOperatorTypeCriteria,
    )
    from .catalogs_product_group_filters_all_of import (
        CatalogsProductGroupFiltersAllOf as CatalogsProductGroupFiltersAllOf,
    )
    from .catalogs_product_group_filters_any_of import (
        CatalogsProductGroupFiltersAnyOf as CatalogsProductGroupFiltersAnyOf,
    )
    from .catalogs_product_group_filters_request_all_of import (
        CatalogsProductGroupFiltersRequestAllOf as CatalogsProductGroupFiltersRequestAllOf,
    )
    from .catalogs_product_group_filters_request_any_of import (
        CatalogsProductGroupFiltersRequestAnyOf as CatalogsProductGroupFiltersRequestAnyOf,
    )
    from .catalogs_product_group_multiple_countries_criteria import (
        CatalogsProductGroupMultipleCountriesCriteria as CatalogsProductGroupMultipleCountriesCriteria,
    )
    from .catalogs_product_group_multiple_gender_criteria import (
        CatalogsProductGroupMultipleGenderCriteria as CatalogsProductGroupMultipleGenderCriteria,
    )
    from .catalogs_product_group_multiple_media_types_criteria import (
        CatalogsProductGroupMultipleMediaTypesCriteria as CatalogsProductGroupMultipleMediaTypesCriteria,
    )
    from .catalogs_product_group_multiple_string_criteria import (
        CatalogsProductGroupMultipleStringCriteria as CatalogsProductGroupMultipleStringCriteria,
    )
    from .catalogs_product_group_multiple_string_list_criteria import (
        CatalogsProductGroupMultipleStringListCriteria as CatalogsProductGroupMultipleStringListCriteria,
    )
    from .catalogs_product_group_pins_list_response import (
        CatalogsProductGroupPinsListResponse as CatalogsProductGroupPinsListResponse,
    )
    from .catalogs_product_group_pricing_criteria import (
        CatalogsProductGroupPricingCriteria as CatalogsProductGroupPricingCriteria,
    )
    from .catalogs_product_group_uint_32_criteria import (
        CatalogsProductGroupUint32Criteria as CatalogsProductGroupUint32Criteria,
    )
    from .catalogs_product_group_update_request import (
        CatalogsProductGroupUpdateRequest as CatalogsProductGroupUpdateRequest,
    )
    from .catalogs_product_groups_list_response import (
        CatalogsProductGroupsListResponse as CatalogsProductGroupsListResponse,
    )
    from .catalogs_report import CatalogsReport as CatalogsReport
    from .catalogs_report_all_items_filter import CatalogsReportAllItemsFilter as CatalogsReportAllItemsFilter
    from .catalogs_report_distribution_issue_filter import (
        CatalogsReportDistributionIssueFilter as CatalogsReportDistributionIssueFilter,
    )
    from .catalogs_report_distribution_stats import (
        CatalogsReportDistributionStats as CatalogsReportDistributionStats,
    )
    from .catalogs_report_feed_ingestion_filter import (
        CatalogsReportFeedIngestionFilter as CatalogsReportFeedIngestionFilter,
    )
    from .catalogs_report_feed_ingestion_stats import (
        CatalogsReportFeedIngestionStats as CatalogsReportFeedIngestionStats,
    )
    from .catalogs_report_stats_distribution_issues import (
        CatalogsReportStatsDistributionIssues as CatalogsReportStatsDistributionIssues,
    )
    from .catalogs_report_stats_feed_ingestion_issues import (
        CatalogsReportStatsFeedIngestionIssues as CatalogsReportStatsFeedIngestionIssues,
    )
    from .catalogs_retail_available_filter_values import (
        CatalogsRetailAvailableFilterValues as CatalogsRetailAvailableFilterValues,
    )
    from .catalogs_retail_available_filter_values_filter_values import (
        CatalogsRetailAvailableFilterValuesFilterValues as CatalogsRetailAvailableFilterValuesFilterValues,
    )
    from .catalogs_retail_batch_request import CatalogsRetailBatchRequest as CatalogsRetailBatchRequest
    from .catalogs_retail_feed import CatalogsRetailFeed as CatalogsRetailFeed
    from .catalogs_retail_feeds_create_request import (
        CatalogsRetailFeedsCreateRequest as CatalogsRetailFeedsCreateRequest,
    )
    from .catalogs_retail_feeds_update_request import (
        CatalogsRetailFeedsUpdateRequest as CatalogsRetailFeedsUpdateRequest,
    )
    from .catalogs_retail_item_error_response import (
        CatalogsRetailItemErrorResponse as CatalogsRetailItemErrorResponse,
    )
    from .catalogs_retail_item_response import CatalogsRetailItemResponse as CatalogsRetailItemResponse
    from .catalogs_retail_items_batch import CatalogsRetailItemsBatch as CatalogsRetailItemsBatch
    from .catalogs_retail_items_filter import CatalogsRetailItemsFilter as CatalogsRetailItemsFilter
    from .catalogs_retail_items_post_filter import (
        CatalogsRetailItemsPostFilter as CatalogsRetailItemsPostFilter,
    )
    from .catalogs_retail_list_products_by_catalog_based_filter_request import (
        CatalogsRetailListProductsByCatalogBasedFilterRequest as CatalogsRetailListProductsByCatalogBasedFilterRequest,
    )
    from .catalogs_retail_product import CatalogsRetailProduct as CatalogsRetailProduct
    from .catalogs_retail_product_group import CatalogsRetailProductGroup as CatalogsRetailProductGroup
    from .catalogs_retail_product_group_create_request import (
        CatalogsRetailProductGroupCreateRequest as CatalogsRetailProductGroupCreateRequest,
    )
    from .catalogs_retail_product_group_product_counts import (
        CatalogsRetailProductGroupProductCounts as CatalogsRetailProductGroupProductCounts,
    )
    from .catalogs_retail_product_group_update_request import (
        CatalogsRetailProductGroupUpdateRequest as CatalogsRetailProductGroupUpdateRequest,
    )
    from .catalogs_retail_product_metadata import (
        CatalogsRetailProductMetadata as CatalogsRetailProductMetadata,
    )
    from .catalogs_retail_report_parameters import (
        CatalogsRetailReportParameters as CatalogsRetailReportParameters,
    )
    from .catalogs_retail_report_stats_parameters import (
        CatalogsRetailReportStatsParameters as CatalogsRetailReportStatsParameters,
    )
    from .catalogs_updatable_creative_assets_attributes import (
        CatalogsUpdatableCreativeAssetsAttributes as CatalogsUpdatableCreativeAssetsAttributes,
    )
    from .catalogs_updatable_hotel_attributes import (
        CatalogsUpdatableHotelAttributes as CatalogsUpdatableHotelAttributes,
    )
    from .catalogs_update_creative_assets_item import (
        CatalogsUpdateCreativeAssetsItem as CatalogsUpdateCreativeAssetsItem,
    )
    from .catalogs_update_hotel_item import CatalogsUpdateHotelItem as CatalogsUpdateHotelItem
    from .catalogs_update_retail_item import CatalogsUpdateRetailItem as CatalogsUpdateRetailItem
    from .catalogs_upsert_creative_assets_item import (
        CatalogsUpsertCreativeAssetsItem as CatalogsUpsertCreativeAssetsItem,
    )
    from .catalogs_upsert_hotel_item import CatalogsUpsertHotelItem as CatalogsUpsertHotelItem
    from .catalogs_upsert_retail_item import CatalogsUpsertRetailItem as CatalogsUpsertRetailItem
    from .condition_filter import ConditionFilter as ConditionFilter
    from .conversion_access_token_response import (
        ConversionAccessTokenResponse as ConversionAccessTokenResponse,
    )
    from .conversion_api_response import ConversionApiResponse as ConversionApiResponse
    from .conversion_api_response_events_item import (
        ConversionApiResponseEventsItem as ConversionApiResponseEventsItem,
    )
    from .conversion_event_app_info import ConversionEventAppInfo as ConversionEventAppInfo
    from .conversion_event_device_info import ConversionEventDeviceInfo as ConversionEventDeviceInfo
    from .conversion_event_response import ConversionEventResponse as ConversionEventResponse
    from .conversion_events import ConversionEvents as ConversionEvents
    from .conversion_events_data_item import ConversionEventsDataItem as ConversionEventsDataItem
    from .conversion_events_data_item_custom_data import (
        ConversionEventsDataItemCustomData as ConversionEventsDataItemCustomData,
    )
    from .conversion_events_data_item_custom_data_contents_item import (
        ConversionEventsDataItemCustomDataContentsItem as ConversionEventsDataItemCustomDataContentsItem,
    )
    from .conversion_events_user_data import ConversionEventsUserData as ConversionEventsUserData
    from .conversion_events_user_data_properties import (
        ConversionEventsUserDataProperties as ConversionEventsUserDataProperties,
    )
    from .conversion_health_selection_item import (
        ConversionHealthSelectionItem as ConversionHealthSelectionItem,
    )
    from .conversion_msot_events import ConversionMSOTEvents as ConversionMSOTEvents
    from .conversion_product_report_request import (
        ConversionProductReportRequest as ConversionProductReportRequest,
    )
    from .conversion_tag import ConversionTag as ConversionTag
    from .conversion_tag_common import ConversionTagCommon as ConversionTagCommon
    from .conversion_tag_configs import ConversionTagConfigs as ConversionTagConfigs
    from .conversion_tag_create import ConversionTagCreate as ConversionTagCreate
    from .conversion_tag_list_response import ConversionTagListResponse as ConversionTagListResponse
    from .conversion_tags_list_response import ConversionTagsListResponse as ConversionTagsListResponse
    from .country_filter import CountryFilter as CountryFilter
    from .create_asset_access_request_body import CreateAssetAccessRequestBody as CreateAssetAccessRequestBody
    from .create_asset_access_request_body_asset_requests_item import (
        CreateAssetAccessRequestBodyAssetRequestsItem as CreateAssetAccessRequestBodyAssetRequestsItem,
    )
    from .create_asset_access_request_error_message_item import (
        CreateAssetAccessRequestErrorMessageItem as CreateAssetAccessRequestErrorMessageItem,
    )
    from .create_asset_access_request_response import (
        CreateAssetAccessRequestResponse as CreateAssetAccessRequestResponse,
    )
    from .create_asset_group_body import CreateAssetGroupBody as CreateAssetGroupBody
    from .create_asset_group_response import CreateAssetGroupResponse as CreateAssetGroupResponse
    from .create_asset_invites_request import CreateAssetInvitesRequest as CreateAssetInvitesRequest
    from .create_asset_invites_request_item import (
        CreateAssetInvitesRequestItem as CreateAssetInvitesRequestItem,
    )
    from .create_invites_results_response_array import (
        CreateInvitesResultsResponseArray as CreateInvitesResultsResponseArray,
    )
    from .create_invites_results_response_array_item import (
        CreateInvitesResultsResponseArrayItem as CreateInvitesResultsResponseArrayItem,
    )
    from .create_invites_results_response_array_item_invite import (
        CreateInvitesResultsResponseArrayItemInvite as CreateInvitesResultsResponseArrayItemInvite,
    )
    from .create_membership_or_partnership_invites_body import (
        CreateMembershipOrPartnershipInvitesBody as CreateMembershipOrPartnershipInvitesBody,
    )
    from .create_mmm_report_request import CreateMMMReportRequest as CreateMMMReportRequest
    from .create_mmm_report_response import CreateMMMReportResponse as CreateMMMReportResponse
    from .create_mmm_report_response_data import CreateMMMReportResponseData as CreateMMMReportResponseData
    from .creative_assets_id_filter import CreativeAssetsIdFilter as CreativeAssetsIdFilter
    from .creative_assets_processing_record import (
        CreativeAssetsProcessingRecord as CreativeAssetsProcessingRecord,
    )
    from .currency_filter import CurrencyFilter as CurrencyFilter
    from .custom_label_0_filter import CustomLabel0Filter as CustomLabel0Filter
    from .custom_label_1_filter import CustomLabel1Filter as CustomLabel1Filter
    from .custom_label_2_filter import CustomLabel2Filter as CustomLabel2Filter
    from .custom_label_3_filter import CustomLabel3Filter as CustomLabel3Filter
    from .custom_label_4_filter import CustomLabel4Filter as CustomLabel4Filter
    from .custom_number_0_filter import CustomNumber0Filter as CustomNumber0Filter
    from .custom_number_1_filter import CustomNumber1Filter as CustomNumber1Filter
    from .custom_number_2_filter import CustomNumber2Filter as CustomNumber2Filter
    from .custom_number_3_filter import CustomNumber3Filter as CustomNumber3Filter
    from .custom_number_4_filter import CustomNumber4Filter as CustomNumber4Filter
    from .customer_list import CustomerList as CustomerList
    from .customer_list_request import CustomerListRequest as CustomerListRequest
    from .customer_list_update_request import CustomerListUpdateRequest as CustomerListUpdateRequest
    from .customer_list_upload import CustomerListUpload as CustomerListUpload
    from .customer_list_upload_create_request import (
        CustomerListUploadCreateRequest as CustomerListUploadCreateRequest,
    )
    from .customer_list_upload_create_response import (
        CustomerListUploadCreateResponse as CustomerListUploadCreateResponse,
    )
    from .customer_list_upload_error_counts_item import (
        CustomerListUploadErrorCountsItem as CustomerListUploadErrorCountsItem,
    )
    from .customer_list_upload_record_counts import (
        CustomerListUploadRecordCounts as CustomerListUploadRecordCounts,
    )
    from .customer_list_upload_response import CustomerListUploadResponse as CustomerListUploadResponse
    from .customer_list_upload_response_error_counts_item import (
        CustomerListUploadResponseErrorCountsItem as CustomerListUploadResponseErrorCountsItem,
    )
    from .customer_list_upload_response_record_counts import (
        CustomerListUploadResponseRecordCounts as CustomerListUploadResponseRecordCounts,
    )
    from .customer_lists_list_response import CustomerListsListResponse as CustomerListsListResponse
    from .delete_asset_group_body import DeleteAssetGroupBody as DeleteAssetGroupBody
    from .delete_asset_group_response import DeleteAssetGroupResponse as DeleteAssetGroupResponse
    from .delete_asset_group_response_exceptions_item import (
        DeleteAssetGroupResponseExceptionsItem as DeleteAssetGroupResponseExceptionsItem,
    )
    from .delete_invites_results_response_array import (
        DeleteInvitesResultsResponseArray as DeleteInvitesResultsResponseArray,
    )
    from .delete_invites_results_response_array_item import (
        DeleteInvitesResultsResponseArrayItem as DeleteInvitesResultsResponseArrayItem,
    )
    from .delete_invites_results_response_array_item_exception import (
        DeleteInvitesResultsResponseArrayItemException as DeleteInvitesResultsResponseArrayItemException,
    )
    from .delete_member_access_result import DeleteMemberAccessResult as DeleteMemberAccessResult
    from .delete_member_access_results_response_array import (
        DeleteMemberAccessResultsResponseArray as DeleteMemberAccessResultsResponseArray,
    )
    from .delete_partner_asset_access_body import DeletePartnerAssetAccessBody as DeletePartnerAssetAccessBody
    from .delete_partner_asset_access_body_accesses_item import (
        DeletePartnerAssetAccessBodyAccessesItem as DeletePartnerAssetAccessBodyAccessesItem,
    )
    from .delete_partner_assets_result import DeletePartnerAssetsResult as DeletePartnerAssetsResult
    from .delete_partner_assets_results_response_array import (
        DeletePartnerAssetsResultsResponseArray as DeletePartnerAssetsResultsResponseArray,
    )
    from .delete_partners_request import DeletePartnersRequest as DeletePartnersRequest
    from .delete_partners_response import DeletePartnersResponse as DeletePartnersResponse
    from .deleted_members_response import DeletedMembersResponse as DeletedMembersResponse
    from .delivery_metrics_response import DeliveryMetricsResponse as DeliveryMetricsResponse
    from .delivery_metrics_response_item import DeliveryMetricsResponseItem as DeliveryMetricsResponseItem
    from .detailed_error import DetailedError as DetailedError
    from .enums import AccountAccountType as AccountAccountType
    from .enums import ActionType as ActionType
    from .enums import AdCountry as AdCountry
    from .enums import (
        AdGroupAudienceSizingRequestCreativeTypesItem as AdGroupAudienceSizingRequestCreativeTypesItem,
    )
    from .enums import AdGroupCommonBidStrategyType as AdGroupCommonBidStrategyType
    from .enums import AdGroupCommonPromotionApplicationLevel as AdGroupCommonPromotionApplicationLevel
    from .enums import AdGroupCreateRequestBidStrategyType as AdGroupCreateRequestBidStrategyType
    from .enums import (
        AdGroupCreateRequestPromotionApplicationLevel as AdGroupCreateRequestPromotionApplicationLevel,
    )
    from .enums import AdGroupResponseBidStrategyType as AdGroupResponseBidStrategyType
    from .enums import AdGroupResponseConversionLearningModeType as AdGroupResponseConversionLearningModeType
    from .enums import AdGroupResponsePromotionApplicationLevel as AdGroupResponsePromotionApplicationLevel
    from .enums import AdGroupSummaryStatus as AdGroupSummaryStatus
    from .enums import AdGroupUpdateRequestBidStrategyType as AdGroupUpdateRequestBidStrategyType
    from .enums import (
        AdGroupUpdateRequestPromotionApplicationLevel as AdGroupUpdateRequestPromotionApplicationLevel,
    )
    from .enums import (
        AdPreviewRequestCatalogProductGroupIdCreativeType as AdPreviewRequestCatalogProductGroupIdCreativeType,
    )
    from .enums import (
        AdPreviewRequestCatalogProductGroupIdPreferredMediaType as AdPreviewRequestCatalogProductGroupIdPreferredMediaType,
    )
    from .enums import AdResponseRejectedReasonsItem as AdResponseRejectedReasonsItem
    from .enums import AdResponseReviewStatus as AdResponseReviewStatus
    from .enums import AdsAnalyticsAdGroupTargetingType as AdsAnalyticsAdGroupTargetingType
    from .enums import AdsAnalyticsAdTargetingType as AdsAnalyticsAdTargetingType
    from .enums import AdsAnalyticsCampaignTargetingType as AdsAnalyticsCampaignTargetingType
    from .enums import (
        AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItemCustomEventMetricsType as AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItemCustomEventMetricsType,
    )
    from .enums import AdsAnalyticsCreateAsyncRequestPrimarySort as AdsAnalyticsCreateAsyncRequestPrimarySort
    from .enums import (
        AdsAnalyticsCreateAsyncRequestTargetingTypesItem as AdsAnalyticsCreateAsyncRequestTargetingTypesItem,
    )
    from .enums import AdsAnalyticsFilterColumn as AdsAnalyticsFilterColumn
    from .enums import AdsAnalyticsFilterOperator as AdsAnalyticsFilterOperator
    from .enums import AdsAnalyticsTargetingType as AdsAnalyticsTargetingType
    from .enums import AdsCreditDiscountsResponseDiscountType as AdsCreditDiscountsResponseDiscountType
    from .enums import AdvancedAuctionOperation as AdvancedAuctionOperation
    from .enums import (
        AdvertiserDefinedEventsGetResponseItemMappedConversionType as AdvertiserDefinedEventsGetResponseItemMappedConversionType,
    )
    from .enums import AgeBucketListItem as AgeBucketListItem
    from .enums import AgeTrendsBucket as AgeTrendsBucket
    from .enums import AppTypeMultipliersAppType as AppTypeMultipliersAppType
    from .enums import AppTypes as AppTypes
    from .enums import AssetGroupType as AssetGroupType
    from .enums import AudienceAccountType as AudienceAccountType
    from .enums import AudienceDefinitionScopeScope as AudienceDefinitionScopeScope
    from .enums import AudienceDefinitionTypeScope as AudienceDefinitionTypeScope
    from .enums import AudienceInsightType as AudienceInsightType
    from .enums import AudienceShareType as AudienceShareType
    from .enums import AudiencesListOrder as AudiencesListOrder
    from .enums import AudiencesListOwnershipType as AudiencesListOwnershipType
    from .enums import AudienceType as AudienceType
    from .enums import AudienceUpdateOperationType as AudienceUpdateOperationType
    from .enums import BatchOperation as BatchOperation
    from .enums import BatchOperationStatus as BatchOperationStatus
    from .enums import BillingDocumentType as BillingDocumentType
    from .enums import BillingInvoiceResponseDocumentType as BillingInvoiceResponseDocumentType
    from .enums import BillingInvoiceResponseStatus as BillingInvoiceResponseStatus
    from .enums import BillingInvoiceStatus as BillingInvoiceStatus
    from .enums import BillingProfilesResponseBillingType as BillingProfilesResponseBillingType
    from .enums import BillingProfilesResponseCardType as BillingProfilesResponseCardType
    from .enums import BillingProfilesResponsePaymentMethodBrand as BillingProfilesResponsePaymentMethodBrand
    from .enums import BillingProfilesResponseStatus as BillingProfilesResponseStatus
    from .enums import BoardPrivacy as BoardPrivacy
    from .enums import BoardPrivacyFilter as BoardPrivacyFilter
    from .enums import BoardUpdatePrivacy as BoardUpdatePrivacy
    from .enums import (
        BrandAccountsCreateBodyProfileImageContentType as BrandAccountsCreateBodyProfileImageContentType,
    )
    from .enums import (
        BrandAccountsUpdateBodyProfileImageContentType as BrandAccountsUpdateBodyProfileImageContentType,
    )
    from .enums import BudgetType as BudgetType
    from .enums import BulkEntityType as BulkEntityType
    from .enums import BulkOutputFormat as BulkOutputFormat
    from .enums import BulkReportingJobStatus as BulkReportingJobStatus
    from .enums import BulkUpsertStatus as BulkUpsertStatus
    from .enums import BusinessAccessRole as BusinessAccessRole
    from .enums import BusinessRole as BusinessRole
    from .enums import BusinessRoleCheckMode as BusinessRoleCheckMode
    from .enums import BusinessRoleForMembers as BusinessRoleForMembers
    from .enums import CampaignBidOptionsUpdateUpdateMaskItem as CampaignBidOptionsUpdateUpdateMaskItem
    from .enums import CampaignSummaryStatus as CampaignSummaryStatus
    from .enums import (
        CatalogsCreativeAssetsAvailableFilterValuesFilterValuesMediaTypeItem as CatalogsCreativeAssetsAvailableFilterValuesFilterValuesMediaTypeItem,
    )
    from .enums import (
        CatalogsCreativeAssetsBatchRequestLanguage as CatalogsCreativeAssetsBatchRequestLanguage,
    )
    from .enums import CatalogsFeedProcessingScheduleTimezone as CatalogsFeedProcessingScheduleTimezone
    from .enums import CatalogsFeedProcessingStatus as CatalogsFeedProcessingStatus
    from .enums import CatalogsFormat as CatalogsFormat
    from .enums import CatalogsHotelBatchRequestLanguage as CatalogsHotelBatchRequestLanguage
    from .enums import CatalogsHotelProductGroupType as CatalogsHotelProductGroupType
    from .enums import CatalogsItemsCreateBatchRequestLanguage as CatalogsItemsCreateBatchRequestLanguage
    from .enums import CatalogsItemsDeleteBatchRequestLanguage as CatalogsItemsDeleteBatchRequestLanguage
    from .enums import (
        CatalogsItemsDeleteDiscontinuedBatchRequestLanguage as CatalogsItemsDeleteDiscontinuedBatchRequestLanguage,
    )
    from .enums import CatalogsItemsRequestLanguage as CatalogsItemsRequestLanguage
    from .enums import CatalogsItemsUpdateBatchRequestLanguage as CatalogsItemsUpdateBatchRequestLanguage
    from .enums import CatalogsItemsUpsertBatchRequestLanguage as CatalogsItemsUpsertBatchRequestLanguage
    from .enums import CatalogsItemValidationIssue as CatalogsItemValidationIssue
    from .enums import CatalogsLocale as CatalogsLocale
    from .enums import (
        CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType as CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType,
    )
    from .enums import CatalogsProductGroupStatus as CatalogsProductGroupStatus
    from .enums import CatalogsProductGroupType as CatalogsProductGroupType
    from .enums import (
        CatalogsProductGroupUint32CriteriaOperator as CatalogsProductGroupUint32CriteriaOperator,
    )
    from .enums import CatalogsReportFeedIngestionStatsSeverity as CatalogsReportFeedIngestionStatsSeverity
    from .enums import CatalogsReportReportStatus as CatalogsReportReportStatus
    from .enums import (
        CatalogsReportStatsFeedIngestionIssuesSeverity as CatalogsReportStatsFeedIngestionIssuesSeverity,
    )
    from .enums import (
        CatalogsRetailAvailableFilterValuesFilterValuesAvailabilityItem as CatalogsRetailAvailableFilterValuesFilterValuesAvailabilityItem,
    )
    from .enums import (
        CatalogsRetailAvailableFilterValuesFilterValuesConditionItem as CatalogsRetailAvailableFilterValuesFilterValuesConditionItem,
    )
    from .enums import (
        CatalogsRetailAvailableFilterValuesFilterValuesGenderItem as CatalogsRetailAvailableFilterValuesFilterValuesGenderItem,
    )
    from .enums import (
        CatalogsRetailAvailableFilterValuesFilterValuesMediaTypeItem as CatalogsRetailAvailableFilterValuesFilterValuesMediaTypeItem,
    )
    from .enums import CatalogsRetailBatchRequestLanguage as CatalogsRetailBatchRequestLanguage
    from .enums import CatalogsStatus as CatalogsStatus
    from .enums import CatalogsType as CatalogsType
    from .enums import ColumnsItem as ColumnsItem
    from .enums import ContentType as ContentType
    from .enums import ContentType2 as ContentType2
    from .enums import ConversionApiResponseEventsItemStatus as ConversionApiResponseEventsItemStatus
    from .enums import ConversionAttributionClickWindowDays as ConversionAttributionClickWindowDays
    from .enums import ConversionAttributionConversionReportTime as ConversionAttributionConversionReportTime
    from .enums import ConversionAttributionEngagementWindowDays as ConversionAttributionEngagementWindowDays
    from .enums import ConversionAttributionViewWindowDays as ConversionAttributionViewWindowDays
    from .enums import ConversionAttributionWindowDays as ConversionAttributionWindowDays
    from .enums import ConversionEventDeviceInfoFormFactor as ConversionEventDeviceInfoFormFactor
    from .enums import ConversionEventDeviceInfoNetworkType as ConversionEventDeviceInfoNetworkType
    from .enums import ConversionEventDeviceInfoOsFamily as ConversionEventDeviceInfoOsFamily
    from .enums import ConversionMSOTEventsAttributionModel as ConversionMSOTEventsAttributionModel
    from .enums import ConversionMSOTEventsAttributionScope as ConversionMSOTEventsAttributionScope
    from .enums import ConversionMSOTEventsEventName as ConversionMSOTEventsEventName
    from .enums import ConversionProductReportingColumn as ConversionProductReportingColumn
    from .enums import (
        ConversionProductReportRequestConversionProductAttributionType as ConversionProductReportRequestConversionProductAttributionType,
    )
    from .enums import (
        ConversionProductReportRequestConversionProductBreakdown as ConversionProductReportRequestConversionProductBreakdown,
    )
    from .enums import ConversionProductReportRequestGranularity as ConversionProductReportRequestGranularity
    from .enums import ConversionProductReportRequestLevel as ConversionProductReportRequestLevel
    from .enums import ConversionReportAttributionType as ConversionReportAttributionType
    from .enums import ConversionReportTimeType as ConversionReportTimeType
    from .enums import ConversionTagType as ConversionTagType
    from .enums import Country as Country
    from .enums import (
        CreateMembershipOrPartnershipInvitesBodyBusinessRole as CreateMembershipOrPartnershipInvitesBodyBusinessRole,
    )
    from .enums import CreateMMMReportRequestGranularity as CreateMMMReportRequestGranularity
    from .enums import CreateMMMReportRequestLevel as CreateMMMReportRequestLevel
    from .enums import CreativeAssetsVisibilityType as CreativeAssetsVisibilityType
    from .enums import CreativeType as CreativeType
    from .enums import Currency as Currency
    from .enums import CustomerListStatus as CustomerListStatus
    from .enums import CustomerListUploadResponseState as CustomerListUploadResponseState
    from .enums import CustomerListUploadState as CustomerListUploadState
    from .enums import CustomizableCTAType as CustomizableCTAType
    from .enums import DataOutputFormat as DataOutputFormat
    from .enums import DataStatus as DataStatus
    from .enums import (
        DeletePartnerAssetAccessBodyAccessesItemPartnerType as DeletePartnerAssetAccessBodyAccessesItemPartnerType,
    )
    from .enums import DeliveryMetricsResponseItemCategory as DeliveryMetricsResponseItemCategory
    from .enums import DisclosureType as DisclosureType
    from .enums import EnhancedMatchStatusType as EnhancedMatchStatusType
    from .enums import EntityStatus as EntityStatus
    from .enums import EntityStatusesItem as EntityStatusesItem
    from .enums import FromClaimedContent as FromClaimedContent
    from .enums import Gender as Gender
    from .enums import GenderBucket as GenderBucket
    from .enums import GenderListItem as GenderListItem
    from .enums import GetAudiencesOrderBy as GetAudiencesOrderBy
    from .enums import GetBusinessAssetTypeResponse as GetBusinessAssetTypeResponse
    from .enums import GetMMMReportResponseDataReportStatus as GetMMMReportResponseDataReportStatus
    from .enums import Granularity as Granularity
    from .enums import GridClickType as GridClickType
    from .enums import IngestionSourceOptions as IngestionSourceOptions
    from .enums import IntegrationLogClientRequestMethod as IntegrationLogClientRequestMethod
    from .enums import IntegrationLogEventType as IntegrationLogEventType
    from .enums import IntegrationLogLogLevel as IntegrationLogLogLevel
    from .enums import InterestsEnum as InterestsEnum
    from .enums import InviteStatus as InviteStatus
    from .enums import InviteStatusItem as InviteStatusItem
    from .enums import InviteType as InviteType
    from .enums import ItemProcessingStatus as ItemProcessingStatus
    from .enums import L1InterestListItem as L1InterestListItem
    from .enums import LabelEntityStatusesItem as LabelEntityStatusesItem
    from .enums import LabelStatus as LabelStatus
    from .enums import LabelType as LabelType
    from .enums import LabelTypesItem as LabelTypesItem
    from .enums import Language as Language
    from .enums import LeadFormQuestionFieldType as LeadFormQuestionFieldType
    from .enums import LeadFormQuestionType as LeadFormQuestionType
    from .enums import LeadFormStatus as LeadFormStatus
    from .enums import LeadsExportStatus as LeadsExportStatus
    from .enums import LookbackPeriodOptions as LookbackPeriodOptions
    from .enums import MatchType as MatchType
    from .enums import MatchTypeResponse as MatchTypeResponse
    from .enums import MediaType as MediaType
    from .enums import MediaUploadStatus as MediaUploadStatus
    from .enums import MemberBusinessRole as MemberBusinessRole
    from .enums import MetricsReportingLevel as MetricsReportingLevel
    from .enums import MetricTypesItem as MetricTypesItem
    from .enums import MMMReportingColumn as MMMReportingColumn
    from .enums import MMMReportingTargetingType as MMMReportingTargetingType
    from .enums import MultiPinsAnalyticsMetricTypesItem as MultiPinsAnalyticsMetricTypesItem
    from .enums import NonDraftEntityStatus as NonDraftEntityStatus
    from .enums import NonNullableCatalogsCurrency as NonNullableCatalogsCurrency
    from .enums import NonNullableProductAvailabilityType as NonNullableProductAvailabilityType
    from .enums import NullableCatalogsItemFieldType as NullableCatalogsItemFieldType
    from .enums import NullableCurrency as NullableCurrency
    from .enums import ObjectiveType as ObjectiveType
    from .enums import OperationType as OperationType
    from .enums import (
        OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent as OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent,
    )
    from .enums import (
        OptimizationGoalMetadataConversionTagV3GoalMetadataLearningModeType as OptimizationGoalMetadataConversionTagV3GoalMetadataLearningModeType,
    )
    from .enums import (
        OptimizationGoalMetadataFrequencyGoalMetadataTimerange as OptimizationGoalMetadataFrequencyGoalMetadataTimerange,
    )
    from .enums import Order as Order
    from .enums import OrderLinePaidType as OrderLinePaidType
    from .enums import OrderLineStatus as OrderLineStatus
    from .enums import OverallStatusOptions as OverallStatusOptions
    from .enums import PacingDeliveryType as PacingDeliveryType
    from .enums import PaginationOrder as PaginationOrder
    from .enums import PartnerType as PartnerType
    from .enums import Permissions as Permissions
    from .enums import PermissionsWithOwner as PermissionsWithOwner
    from .enums import PinAnalyticsMetricTypesItem as PinAnalyticsMetricTypesItem
    from .enums import PinFilter as PinFilter
    from .enums import PinFormat as PinFormat
    from .enums import PinPromotionSummaryStatus as PinPromotionSummaryStatus
    from .enums import PlacementGroupType as PlacementGroupType
    from .enums import PlacementMultipliersPLACEMENT as PlacementMultipliersPLACEMENT
    from .enums import PriceFilterPRICEOperator as PriceFilterPRICEOperator
    from .enums import ProductAvailabilityType as ProductAvailabilityType
    from .enums import ProductCategoriesEngagementType as ProductCategoriesEngagementType
    from .enums import ProductCategoryDetailLookbackWindow as ProductCategoryDetailLookbackWindow
    from .enums import ProductCategoryEnum as ProductCategoryEnum
    from .enums import ProductCategoryRegion as ProductCategoryRegion
    from .enums import (
        ProductGroupPromotionCollectionsHeaderType as ProductGroupPromotionCollectionsHeaderType,
    )
    from .enums import ProductGroupPromotionCustomizableCtaType as ProductGroupPromotionCustomizableCtaType
    from .enums import ProductGroupPromotionPreferredMediaType as ProductGroupPromotionPreferredMediaType
    from .enums import ProductGroupSummaryStatus as ProductGroupSummaryStatus
    from .enums import PromotionCommonDiscountStatus as PromotionCommonDiscountStatus
    from .enums import PromotionCreateRequestDiscountStatus as PromotionCreateRequestDiscountStatus
    from .enums import PromotionResponseDiscountStatus as PromotionResponseDiscountStatus
    from .enums import PromotionType as PromotionType
    from .enums import PromotionUpdateRequestDiscountStatus as PromotionUpdateRequestDiscountStatus
    from .enums import QuizPinDataTieBreakerType as QuizPinDataTieBreakerType
    from .enums import ReportingColumnAsync as ReportingColumnAsync
    from .enums import ReportingTimeZone as ReportingTimeZone
    from .enums import ReportType as ReportType
    from .enums import ResourceType as ResourceType
    from .enums import Role as Role
    from .enums import SharedAudienceAccountAccountType as SharedAudienceAccountAccountType
    from .enums import SortBillingInvoice as SortBillingInvoice
    from .enums import SortBy as SortBy
    from .enums import Source as Source
    from .enums import SourcePlatformOptions as SourcePlatformOptions
    from .enums import SplitFieldPins as SplitFieldPins
    from .enums import SplitFieldUserAccount as SplitFieldUserAccount
    from .enums import (
        SSIOCreateInsertionOrderRequestOrderLineType as SSIOCreateInsertionOrderRequestOrderLineType,
    )
    from .enums import TargetingAdvertiserCountry as TargetingAdvertiserCountry
    from .enums import TargetingSpecAgeBucket as TargetingSpecAgeBucket
    from .enums import TargetingSpecAppType as TargetingSpecAppType
    from .enums import TargetingSpecGender as TargetingSpecGender
    from .enums import TargetingSpecOperationAppTypeOperation as TargetingSpecOperationAppTypeOperation
    from .enums import TargetingSpecOperationGenderOperation as TargetingSpecOperationGenderOperation
    from .enums import TargetingSpecOperationListOperation as TargetingSpecOperationListOperation
    from .enums import TargetingSpecOperationMinMaxAgeField as TargetingSpecOperationMinMaxAgeField
    from .enums import TargetingSpecTargetingStrategyItem as TargetingSpecTargetingStrategyItem
    from .enums import TargetingTemplateGetResponseDataStatus as TargetingTemplateGetResponseDataStatus
    from .enums import TargetingTemplateResponseDataStatus as TargetingTemplateResponseDataStatus
    from .enums import (
        TargetingTemplateUpdateRequestOperationType as TargetingTemplateUpdateRequestOperationType,
    )
    from .enums import TargetingType as TargetingType
    from .enums import TargetingTypeFilterTargetingTypesItem as TargetingTypeFilterTargetingTypesItem
    from .enums import TemplateResponseColumnsItem as TemplateResponseColumnsItem
    from .enums import TemplateResponseConversionReportTimeType as TemplateResponseConversionReportTimeType
    from .enums import TemplateResponseCreationSource as TemplateResponseCreationSource
    from .enums import (
        TemplateResponseDateRangeDynamicDateRangeRange as TemplateResponseDateRangeDynamicDateRangeRange,
    )
    from .enums import TemplateResponseIngestionSourcesItem as TemplateResponseIngestionSourcesItem
    from .enums import TemplateResponseType as TemplateResponseType
    from .enums import TokenRevocationRequestTokenTypeHint as TokenRevocationRequestTokenTypeHint
    from .enums import TopPinsAnalyticsResponseSortBy as TopPinsAnalyticsResponseSortBy
    from .enums import TopVideoPinsAnalyticsResponseSortBy as TopVideoPinsAnalyticsResponseSortBy
    from .enums import (
        TrendingKeywordsResponseTrendsItemDemographicsAgeDistributionAgeDistribution as TrendingKeywordsResponseTrendsItemDemographicsAgeDistributionAgeDistribution,
    )
    from .enums import (
        TrendingKeywordsResponseTrendsItemDemographicsGenderDistributionGenderDistribution as TrendingKeywordsResponseTrendsItemDemographicsGenderDistributionGenderDistribution,
    )
    from .enums import TrendsSupportedRegion as TrendsSupportedRegion
    from .enums import TrendType as TrendType
    from .enums import UpdateMaskBidOptionField as UpdateMaskBidOptionField
    from .enums import UpdateMaskFieldType as UpdateMaskFieldType
    from .enums import UserFollowingFeedType as UserFollowingFeedType
    from .enums import UserListOperationType as UserListOperationType
    from .enums import UserListType as UserListType
    from .enums import (
        UserWebsiteVerifyRequestVerificationMethod as UserWebsiteVerifyRequestVerificationMethod,
    )
    from .enums import VerticalProductCategory as VerticalProductCategory
    from .enums import VideoPinMetricTypesItem as VideoPinMetricTypesItem
    from .enums import VideoPinSortBy as VideoPinSortBy
    from .error import Error as Error
    from .event_data import EventData as EventData
    from .event_quality_score import EventQualityScore as EventQualityScore
    from .exception_model import ExceptionModel as ExceptionModel
    from .featured_trend import FeaturedTrend as FeaturedTrend
    from .feed_processing_results_list_response import (
        FeedProcessingResultsListResponse as FeedProcessingResultsListResponse,
    )
    from .feeds_list_response import FeedsListResponse as FeedsListResponse
    from .follow_user_request import FollowUserRequest as FollowUserRequest
    from .followers_list_response import FollowersListResponse as FollowersListResponse
    from .gender_demographics import GenderDemographics as GenderDemographics
    from .gender_filter import GenderFilter as GenderFilter
    from .get_business_assets_response import GetBusinessAssetsResponse as GetBusinessAssetsResponse
    from .get_business_assets_response_catalog_info import (
        GetBusinessAssetsResponseCatalogInfo as GetBusinessAssetsResponseCatalogInfo,
    )
    from .get_business_employers_response import GetBusinessEmployersResponse as GetBusinessEmployersResponse
    from .get_business_members_response import GetBusinessMembersResponse as GetBusinessMembersResponse
    from .get_business_partners_response import GetBusinessPartnersResponse as GetBusinessPartnersResponse
    from .get_invites_response import GetInvitesResponse as GetInvitesResponse
    from .get_mmm_report_response import GetMMMReportResponse as GetMMMReportResponse
    from .get_mmm_report_response_data import GetMMMReportResponseData as GetMMMReportResponseData
    from .get_partner_assets_response import GetPartnerAssetsResponse as GetPartnerAssetsResponse
    from .google_product_category_0_filter import GoogleProductCategory0Filter as GoogleProductCategory0Filter
    from .google_product_category_1_filter import GoogleProductCategory1Filter as GoogleProductCategory1Filter
    from .google_product_category_2_filter import GoogleProductCategory2Filter as GoogleProductCategory2Filter
    from .google_product_category_3_filter import GoogleProductCategory3Filter as GoogleProductCategory3Filter
    from .google_product_category_4_filter import GoogleProductCategory4Filter as GoogleProductCategory4Filter
    from .google_product_category_5_filter import GoogleProductCategory5Filter as GoogleProductCategory5Filter
    from .google_product_category_6_filter import GoogleProductCategory6Filter as GoogleProductCategory6Filter
    from .hotel_id_filter import HotelIdFilter as HotelIdFilter
    from .hotel_processing_record import HotelProcessingRecord as HotelProcessingRecord
    from .image_details import ImageDetails as ImageDetails
    from .image_metadata import ImageMetadata as ImageMetadata
    from .image_size import ImageSize as ImageSize
    from .inner_product_categories_metrics_highlights import (
        InnerProductCategoriesMetricsHighlights as InnerProductCategoriesMetricsHighlights,
    )
    from .integration_log import IntegrationLog as IntegrationLog
    from .integration_log_client_error import IntegrationLogClientError as IntegrationLogClientError
    from .integration_log_client_request import IntegrationLogClientRequest as IntegrationLogClientRequest
    from .integration_logs_invalid_log_response import (
        IntegrationLogsInvalidLogResponse as IntegrationLogsInvalidLogResponse,
    )
    from .integration_logs_invalid_log_response_rejected_logs_item import (
        IntegrationLogsInvalidLogResponseRejectedLogsItem as IntegrationLogsInvalidLogResponseRejectedLogsItem,
    )
    from .integration_logs_request import IntegrationLogsRequest as IntegrationLogsRequest
    from .integration_logs_success_response import (
        IntegrationLogsSuccessResponse as IntegrationLogsSuccessResponse,
    )
    from .integration_metadata import IntegrationMetadata as IntegrationMetadata
    from .integration_record import IntegrationRecord as IntegrationRecord
    from .integration_request import IntegrationRequest as IntegrationRequest
    from .integration_request_patch import IntegrationRequestPatch as IntegrationRequestPatch
    from .integrations_get_list_response import IntegrationsGetListResponse as IntegrationsGetListResponse
    from .interest import Interest as Interest
    from .invite_assets_summary import InviteAssetsSummary as InviteAssetsSummary
    from .invite_assets_summary_ad_accounts_item import (
        InviteAssetsSummaryAdAccountsItem as InviteAssetsSummaryAdAccountsItem,
    )
    from .invite_assets_summary_profiles_item import (
        InviteAssetsSummaryProfilesItem as InviteAssetsSummaryProfilesItem,
    )
    from .invite_business_role_binding import InviteBusinessRoleBinding as InviteBusinessRoleBinding
    from .invite_business_role_binding_invite_data import (
        InviteBusinessRoleBindingInviteData as InviteBusinessRoleBindingInviteData,
    )
    from .invite_exception_response import InviteExceptionResponse as InviteExceptionResponse
    from .invite_response import InviteResponse as InviteResponse
    from .invite_response_invite_data import InviteResponseInviteData as InviteResponseInviteData
    from .item_attributes import ItemAttributes as ItemAttributes
    from .item_attributes_request import ItemAttributesRequest as ItemAttributesRequest
    from .item_create_batch_record import ItemCreateBatchRecord as ItemCreateBatchRecord
    from .item_delete_batch_record import ItemDeleteBatchRecord as ItemDeleteBatchRecord
    from .item_delete_discontinued_batch_record import (
        ItemDeleteDiscontinuedBatchRecord as ItemDeleteDiscontinuedBatchRecord,
    )
    from .item_group_id_filter import ItemGroupIdFilter as ItemGroupIdFilter
    from .item_id_filter import ItemIdFilter as ItemIdFilter
    from .item_processing_record import ItemProcessingRecord as ItemProcessingRecord
    from .item_update_batch_record import ItemUpdateBatchRecord as ItemUpdateBatchRecord
    from .item_upsert_batch_record import ItemUpsertBatchRecord as ItemUpsertBatchRecord
    from .item_validation_event import ItemValidationEvent as ItemValidationEvent
    from .items_issues_list_response import ItemsIssuesListResponse as ItemsIssuesListResponse
    from .keyword import Keyword as Keyword
    from .keyword_error import KeywordError as KeywordError
    from .keyword_metrics import KeywordMetrics as KeywordMetrics
    from .keyword_metrics_response import KeywordMetricsResponse as KeywordMetricsResponse
    from .keyword_update import KeywordUpdate as KeywordUpdate
    from .keyword_update_body import KeywordUpdateBody as KeywordUpdateBody
    from .keywords_common import KeywordsCommon as KeywordsCommon
    from .keywords_get_response import KeywordsGetResponse as KeywordsGetResponse
    from .keywords_metrics_array_response import KeywordsMetricsArrayResponse as KeywordsMetricsArrayResponse
    from .keywords_request import KeywordsRequest as KeywordsRequest
    from .keywords_response import KeywordsResponse as KeywordsResponse
    from .label import Label as Label
    from .label_create_request import LabelCreateRequest as LabelCreateRequest
    from .label_create_request_labels_item import LabelCreateRequestLabelsItem as LabelCreateRequestLabelsItem
    from .label_error import LabelError as LabelError
    from .label_update_request import LabelUpdateRequest as LabelUpdateRequest
    from .label_update_request_labels_item import LabelUpdateRequestLabelsItem as LabelUpdateRequestLabelsItem
    from .labels_list_response import LabelsListResponse as LabelsListResponse
    from .labels_response import LabelsResponse as LabelsResponse
    from .lead_form_array_response import LeadFormArrayResponse as LeadFormArrayResponse
    from .lead_form_array_response_item import LeadFormArrayResponseItem as LeadFormArrayResponseItem
    from .lead_form_common import LeadFormCommon as LeadFormCommon
    from .lead_form_common_policy_links_item import (
        LeadFormCommonPolicyLinksItem as LeadFormCommonPolicyLinksItem,
    )
    from .lead_form_create_request import LeadFormCreateRequest as LeadFormCreateRequest
    from .lead_form_create_request_policy_links_item import (
        LeadFormCreateRequestPolicyLinksItem as LeadFormCreateRequestPolicyLinksItem,
    )
    from .lead_form_question import LeadFormQuestion as LeadFormQuestion
    from .lead_form_response import LeadFormResponse as LeadFormResponse
    from .lead_form_response_policy_links_item import (
        LeadFormResponsePolicyLinksItem as LeadFormResponsePolicyLinksItem,
    )
    from .lead_form_test_request import LeadFormTestRequest as LeadFormTestRequest
    from .lead_form_test_response import LeadFormTestResponse as LeadFormTestResponse
    from .lead_form_update_request import LeadFormUpdateRequest as LeadFormUpdateRequest
    from .lead_form_update_request_policy_links_item import (
        LeadFormUpdateRequestPolicyLinksItem as LeadFormUpdateRequestPolicyLinksItem,
    )
    from .lead_forms_list_response import LeadFormsListResponse as LeadFormsListResponse
    from .lead_subscription import LeadSubscription as LeadSubscription
    from .lead_subscription_post_params_create import (
        LeadSubscriptionPostParamsCreate as LeadSubscriptionPostParamsCreate,
    )
    from .lead_subscription_post_params_create_partner_metadata import (
        LeadSubscriptionPostParamsCreatePartnerMetadata as LeadSubscriptionPostParamsCreatePartnerMetadata,
    )
    from .leads_export_create_request import LeadsExportCreateRequest as LeadsExportCreateRequest
    from .leads_export_create_response import LeadsExportCreateResponse as LeadsExportCreateResponse
    from .leads_export_response_data import LeadsExportResponseData as LeadsExportResponseData
    from .line_item import LineItem as LineItem
    from .linked_business import LinkedBusiness as LinkedBusiness
    from .local_store_update import LocalStoreUpdate as LocalStoreUpdate
    from .max_price_filter import MaxPriceFilter as MaxPriceFilter
    from .media import Media as Media
    from .media_list_response import MediaListResponse as MediaListResponse
    from .media_type_filter import MediaTypeFilter as MediaTypeFilter
    from .media_upload import MediaUpload as MediaUpload
    from .media_upload_create import MediaUploadCreate as MediaUploadCreate
    from .media_upload_parameters import MediaUploadParameters as MediaUploadParameters
    from .members_to_delete_body import MembersToDeleteBody as MembersToDeleteBody
    from .members_to_delete_body_members_item import (
        MembersToDeleteBodyMembersItem as MembersToDeleteBodyMembersItem,
    )
    from .metrics_response import MetricsResponse as MetricsResponse
    from .min_price_filter import MinPriceFilter as MinPriceFilter
    from .notification_post_response import NotificationPostResponse as NotificationPostResponse
    from .oauth_access_token_request_client_credentials import (
        OauthAccessTokenRequestClientCredentials as OauthAccessTokenRequestClientCredentials,
    )
    from .oauth_access_token_request_code import OauthAccessTokenRequestCode as OauthAccessTokenRequestCode
    from .oauth_access_token_request_refresh import (
        OauthAccessTokenRequestRefresh as OauthAccessTokenRequestRefresh,
    )
    from .oauth_access_token_response_client_credentials import (
        OauthAccessTokenResponseClientCredentials as OauthAccessTokenResponseClientCredentials,
    )
    from .oauth_access_token_response_code import OauthAccessTokenResponseCode as OauthAccessTokenResponseCode
    from .oauth_access_token_response_integration_refresh import (
        OauthAccessTokenResponseIntegrationRefresh as OauthAccessTokenResponseIntegrationRefresh,
    )
    from .oauth_access_token_response_refresh import (
        OauthAccessTokenResponseRefresh as OauthAccessTokenResponseRefresh,
    )
    from .optimization_goal_metadata import OptimizationGoalMetadata as OptimizationGoalMetadata
    from .optimization_goal_metadata_conversion_tag_v3_goal_metadata import (
        OptimizationGoalMetadataConversionTagV3GoalMetadata as OptimizationGoalMetadataConversionTagV3GoalMetadata,
    )
    from .optimization_goal_metadata_conversion_tag_v3_goal_metadata_attribution_windows import (
        OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows as OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows,
    )
    from .optimization_goal_metadata_frequency_goal_metadata import (
        OptimizationGoalMetadataFrequencyGoalMetadata as OptimizationGoalMetadataFrequencyGoalMetadata,
    )
    from .optimization_goal_metadata_scrollup_goal_metadata import (
        OptimizationGoalMetadataScrollupGoalMetadata as OptimizationGoalMetadataScrollupGoalMetadata,
    )
    from .order_line import OrderLine as OrderLine
    from .order_line_error import OrderLineError as OrderLineError
    from .order_line_response import OrderLineResponse as OrderLineResponse
    from .order_line_single_response import OrderLineSingleResponse as OrderLineSingleResponse
    from .order_lines import OrderLines as OrderLines
    from .order_lines_array_response import OrderLinesArrayResponse as OrderLinesArrayResponse
    from .order_lines_list_response import OrderLinesListResponse as OrderLinesListResponse
    from .page_visit_conversion_tags_get_response import (
        PageVisitConversionTagsGetResponse as PageVisitConversionTagsGetResponse,
    )
    from .paginated import Paginated as Paginated
    from .pin import Pin as Pin
    from .pin_analytics_metrics_response import PinAnalyticsMetricsResponse as PinAnalyticsMetricsResponse
    from .pin_analytics_metrics_response_daily_metrics_item import (
        PinAnalyticsMetricsResponseDailyMetricsItem as PinAnalyticsMetricsResponseDailyMetricsItem,
    )
    from .pin_create import PinCreate as PinCreate
    from .pin_media_source_image_base_64 import PinMediaSourceImageBase64 as PinMediaSourceImageBase64
    from .pin_media_source_image_url import PinMediaSourceImageURL as PinMediaSourceImageURL
    from .pin_media_source_images_base_64 import PinMediaSourceImagesBase64 as PinMediaSourceImagesBase64
    from .pin_media_source_images_base_64_item import (
        PinMediaSourceImagesBase64Item as PinMediaSourceImagesBase64Item,
    )
    from .pin_media_source_images_url import PinMediaSourceImagesURL as PinMediaSourceImagesURL
    from .pin_media_source_images_url_item import PinMediaSourceImagesURLItem as PinMediaSourceImagesURLItem
    from .pin_media_source_pin_url import PinMediaSourcePinURL as PinMediaSourcePinURL
    from .pin_media_source_video_id import PinMediaSourceVideoID as PinMediaSourceVideoID
    from .pin_media_with_image import PinMediaWithImage as PinMediaWithImage
    from .pin_media_with_image_and_video import PinMediaWithImageAndVideo as PinMediaWithImageAndVideo
    from .pin_media_with_images import PinMediaWithImages as PinMediaWithImages
    from .pin_media_with_video import PinMediaWithVideo as PinMediaWithVideo
    from .pin_media_with_videos import PinMediaWithVideos as PinMediaWithVideos
    from .pin_update import PinUpdate as PinUpdate
    from .pins_list_response import PinsListResponse as PinsListResponse
    from .pins_save_body import PinsSaveBody as PinsSaveBody
    from .pinterest_lib_error import PinterestLibError as PinterestLibError
    from .placement_multipliers import PlacementMultipliers as PlacementMultipliers
    from .price_filter import PriceFilter as PriceFilter
    from .price_filter_price import PriceFilterPRICE as PriceFilterPRICE
    from .product_categories_demographic import ProductCategoriesDemographic as ProductCategoriesDemographic
    from .product_categories_metrics_highlights import (
        ProductCategoriesMetricsHighlights as ProductCategoriesMetricsHighlights,
    )
    from .product_category_details import ProductCategoryDetails as ProductCategoryDetails
    from .product_group_analytics_response_item import (
        ProductGroupAnalyticsResponseItem as ProductGroupAnalyticsResponseItem,
    )
    from .product_group_promotion import ProductGroupPromotion as ProductGroupPromotion
    from .product_group_promotion_create_request import (
        ProductGroupPromotionCreateRequest as ProductGroupPromotionCreateRequest,
    )
    from .product_group_promotion_response import (
        ProductGroupPromotionResponse as ProductGroupPromotionResponse,
    )
    from .product_group_promotion_response_item import (
        ProductGroupPromotionResponseItem as ProductGroupPromotionResponseItem,
    )
    from .product_group_promotion_update_request import (
        ProductGroupPromotionUpdateRequest as ProductGroupPromotionUpdateRequest,
    )
    from .product_group_promotions_list_response import (
        ProductGroupPromotionsListResponse as ProductGroupPromotionsListResponse,
    )
    from .product_group_reference_filter import ProductGroupReferenceFilter as ProductGroupReferenceFilter
    from .product_type_0_filter import ProductType0Filter as ProductType0Filter
    from .product_type_1_filter import ProductType1Filter as ProductType1Filter
    from .product_type_2_filter import ProductType2Filter as ProductType2Filter
    from .product_type_3_filter import ProductType3Filter as ProductType3Filter
    from .product_type_4_filter import ProductType4Filter as ProductType4Filter
    from .products_by_product_group_filter_list_response import (
        ProductsByProductGroupFilterListResponse as ProductsByProductGroupFilterListResponse,
    )
    from .promotion_array_element import PromotionArrayElement as PromotionArrayElement
    from .promotion_common import PromotionCommon as PromotionCommon
    from .promotion_create_request import PromotionCreateRequest as PromotionCreateRequest
    from .promotion_response import PromotionResponse as PromotionResponse
    from .promotion_template_value import PromotionTemplateValue as PromotionTemplateValue
    from .promotion_update_request import PromotionUpdateRequest as PromotionUpdateRequest
    from .promotions_list_response import PromotionsListResponse as PromotionsListResponse
    from .promotions_response import PromotionsResponse as PromotionsResponse
    from .quality_component_details import QualityComponentDetails as QualityComponentDetails
    from .quality_component_issue import QualityComponentIssue as QualityComponentIssue
    from .quality_components import QualityComponents as QualityComponents
    from .quiz_pin_data import QuizPinData as QuizPinData
    from .quiz_pin_option import QuizPinOption as QuizPinOption
    from .quiz_pin_question import QuizPinQuestion as QuizPinQuestion
    from .quiz_pin_result import QuizPinResult as QuizPinResult
    from .related_terms import RelatedTerms as RelatedTerms
    from .related_terms_related_terms_list_item import (
        RelatedTermsRelatedTermsListItem as RelatedTermsRelatedTermsListItem,
    )
    from .reports_stats_response import ReportsStatsResponse as ReportsStatsResponse
    from .respond_to_invites_response_array import (
        RespondToInvitesResponseArray as RespondToInvitesResponseArray,
    )
    from .respond_to_invites_response_array_item import (
        RespondToInvitesResponseArrayItem as RespondToInvitesResponseArrayItem,
    )
    from .s3_file_part import S3FilePart as S3FilePart
    from .s3_multipart_upload_data import S3MultipartUploadData as S3MultipartUploadData
    from .search_partner_pins_response import SearchPartnerPinsResponse as SearchPartnerPinsResponse
    from .search_user_boards_get_response import SearchUserBoardsGetResponse as SearchUserBoardsGetResponse
    from .search_user_pins_list_response import SearchUserPinsListResponse as SearchUserPinsListResponse
    from .shared_audience import SharedAudience as SharedAudience
    from .shared_audience_account import SharedAudienceAccount as SharedAudienceAccount
    from .shared_audience_common import SharedAudienceCommon as SharedAudienceCommon
    from .shared_audience_response import SharedAudienceResponse as SharedAudienceResponse
    from .shared_audience_response_common import SharedAudienceResponseCommon as SharedAudienceResponseCommon
    from .shared_audiences_for_business_list_response import (
        SharedAudiencesForBusinessListResponse as SharedAudiencesForBusinessListResponse,
    )
    from .single_interest_targeting_option_response import (
        SingleInterestTargetingOptionResponse as SingleInterestTargetingOptionResponse,
    )
    from .ssio_account_address import SSIOAccountAddress as SSIOAccountAddress
    from .ssio_account_item import SSIOAccountItem as SSIOAccountItem
    from .ssio_account_pmp_name import SSIOAccountPMPName as SSIOAccountPMPName
    from .ssio_account_response import SSIOAccountResponse as SSIOAccountResponse
    from .ssio_create_insertion_order_request import (
        SSIOCreateInsertionOrderRequest as SSIOCreateInsertionOrderRequest,
    )
    from .ssio_create_insertion_order_response import (
        SSIOCreateInsertionOrderResponse as SSIOCreateInsertionOrderResponse,
    )
    from .ssio_edit_insertion_order_request import (
        SSIOEditInsertionOrderRequest as SSIOEditInsertionOrderRequest,
    )
    from .ssio_edit_insertion_order_response import (
        SSIOEditInsertionOrderResponse as SSIOEditInsertionOrderResponse,
    )
    from .ssio_insertion_order_common import SSIOInsertionOrderCommon as SSIOInsertionOrderCommon
    from .ssio_insertion_order_status import SSIOInsertionOrderStatus as SSIOInsertionOrderStatus
    from .ssio_insertion_orders_status_get_by_ad_account_response import (
        SsioInsertionOrdersStatusGetByAdAccountResponse as SsioInsertionOrdersStatusGetByAdAccountResponse,
    )
    from .ssio_order_line import SSIOOrderLine as SSIOOrderLine
    from .ssio_order_lines_get_by_ad_account_response import (
        SsioOrderLinesGetByAdAccountResponse as SsioOrderLinesGetByAdAccountResponse,
    )
    from .status_204 import Status204 as Status204
    from .summary_pin import SummaryPin as SummaryPin
    from .system_user_update_body import SystemUserUpdateBody as SystemUserUpdateBody
    from .targeting_spec import TargetingSpec as TargetingSpec
    from .targeting_spec_operation_age_bucket import (
        TargetingSpecOperationAgeBucket as TargetingSpecOperationAgeBucket,
    )
    from .targeting_spec_operation_app_type import (
        TargetingSpecOperationAppType as TargetingSpecOperationAppType,
    )
    from .targeting_spec_operation_gender import TargetingSpecOperationGender as TargetingSpecOperationGender
    from .targeting_spec_operation_list import TargetingSpecOperationList as TargetingSpecOperationList
    from .targeting_spec_operation_min_max_age import (
        TargetingSpecOperationMinMaxAge as TargetingSpecOperationMinMaxAge,
    )
    from .targeting_spec_operation_shopping_retargeting import (
        TargetingSpecOperationShoppingRetargeting as TargetingSpecOperationShoppingRetargeting,
    )
    from .targeting_spec_operation_string import TargetingSpecOperationString as TargetingSpecOperationString
    from .targeting_spec_shopping_retargeting import (
        TargetingSpecShoppingRetargeting as TargetingSpecShoppingRetargeting,
    )
    from .targeting_template_audience_sizing import (
        TargetingTemplateAudienceSizing as TargetingTemplateAudienceSizing,
    )
    from .targeting_template_audience_sizing_reach_estimate import (
        TargetingTemplateAudienceSizingReachEstimate as TargetingTemplateAudienceSizingReachEstimate,
    )
    from .targeting_template_common import TargetingTemplateCommon as TargetingTemplateCommon
    from .targeting_template_create import TargetingTemplateCreate as TargetingTemplateCreate
    from .targeting_template_get_response_data import (
        TargetingTemplateGetResponseData as TargetingTemplateGetResponseData,
    )
    from .targeting_template_keyword import TargetingTemplateKeyword as TargetingTemplateKeyword
    from .targeting_template_list_response import (
        TargetingTemplateListResponse as TargetingTemplateListResponse,
    )
    from .targeting_template_response_data import (
        TargetingTemplateResponseData as TargetingTemplateResponseData,
    )
    from .targeting_template_update_request import (
        TargetingTemplateUpdateRequest as TargetingTemplateUpdateRequest,
    )
    from .targeting_type_filter import TargetingTypeFilter as TargetingTypeFilter
    from .template_based_report import TemplateBasedReport as TemplateBasedReport
    from .template_response import TemplateResponse as TemplateResponse
    from .template_response_date_range import TemplateResponseDateRange as TemplateResponseDateRange
    from .template_response_date_range_absolute_date_range import (
        TemplateResponseDateRangeAbsoluteDateRange as TemplateResponseDateRangeAbsoluteDateRange,
    )
    from .template_response_date_range_dynamic_date_range import (
        TemplateResponseDateRangeDynamicDateRange as TemplateResponseDateRangeDynamicDateRange,
    )
    from .template_response_date_range_relative_date_range import (
        TemplateResponseDateRangeRelativeDateRange as TemplateResponseDateRangeRelativeDateRange,
    )
    from .templates_list_response import TemplatesListResponse as TemplatesListResponse
    from .terms_of_service import TermsOfService as TermsOfService
    from .title_keywords_filter import TitleKeywordsFilter as TitleKeywordsFilter
    from .token_revocation_request import TokenRevocationRequest as TokenRevocationRequest
    from .top_pins_analytics_response import TopPinsAnalyticsResponse as TopPinsAnalyticsResponse
    from .top_pins_analytics_response_date_availability import (
        TopPinsAnalyticsResponseDateAvailability as TopPinsAnalyticsResponseDateAvailability,
    )
    from .top_pins_analytics_response_pins_item import (
        TopPinsAnalyticsResponsePinsItem as TopPinsAnalyticsResponsePinsItem,
    )
    from .top_video_pins_analytics_response import (
        TopVideoPinsAnalyticsResponse as TopVideoPinsAnalyticsResponse,
    )
    from .top_video_pins_analytics_response_date_availability import (
        TopVideoPinsAnalyticsResponseDateAvailability as TopVideoPinsAnalyticsResponseDateAvailability,
    )
    from .top_video_pins_analytics_response_pins_item import (
        TopVideoPinsAnalyticsResponsePinsItem as TopVideoPinsAnalyticsResponsePinsItem,
    )
    from .tracking_urls import TrackingUrls as TrackingUrls
    from .trending_keywords_response import TrendingKeywordsResponse as TrendingKeywordsResponse
    from .trending_keywords_response_trends_item import (
        TrendingKeywordsResponseTrendsItem as TrendingKeywordsResponseTrendsItem,
    )
    from .trending_keywords_response_trends_item_demographics import (
        TrendingKeywordsResponseTrendsItemDemographics as TrendingKeywordsResponseTrendsItemDemographics,
    )
    from .trending_keywords_response_trends_item_demographics_age_distribution import (
        TrendingKeywordsResponseTrendsItemDemographicsAgeDistribution as TrendingKeywordsResponseTrendsItemDemographicsAgeDistribution,
    )
    from .trending_keywords_response_trends_item_demographics_gender_distribution import (
        TrendingKeywordsResponseTrendsItemDemographicsGenderDistribution as TrendingKeywordsResponseTrendsItemDemographicsGenderDistribution,
    )
    from .trending_keywords_response_trends_item_predicted_time_series import (
        TrendingKeywordsResponseTrendsItemPredictedTimeSeries as TrendingKeywordsResponseTrendsItemPredictedTimeSeries,
    )
    from .trending_keywords_response_trends_item_time_series import (
        TrendingKeywordsResponseTrendsItemTimeSeries as TrendingKeywordsResponseTrendsItemTimeSeries,
    )
    from .trending_pin import TrendingPin as TrendingPin
    from .trending_product_category import TrendingProductCategory as TrendingProductCategory
    from .trending_topic import TrendingTopic as TrendingTopic
    from .unions import AdPreviewRequest as AdPreviewRequest
    from .unions import AdvancedAuctionItemsSubmitRecord as AdvancedAuctionItemsSubmitRecord
    from .unions import CatalogsAvailableFilterValues as CatalogsAvailableFilterValues
    from .unions import CatalogsCreativeAssetsBatchItem as CatalogsCreativeAssetsBatchItem
    from .unions import (
        CatalogsCreativeAssetsProductGroupFilterKeys as CatalogsCreativeAssetsProductGroupFilterKeys,
    )
    from .unions import CatalogsCreativeAssetsProductGroupFilters as CatalogsCreativeAssetsProductGroupFilters
    from .unions import CatalogsFeed as CatalogsFeed
    from .unions import CatalogsHotelBatchItem as CatalogsHotelBatchItem
    from .unions import CatalogsHotelProductGroupFilterKeys as CatalogsHotelProductGroupFilterKeys
    from .unions import CatalogsHotelProductGroupFilters as CatalogsHotelProductGroupFilters
    from .unions import CatalogsHotelReportParametersReport as CatalogsHotelReportParametersReport
    from .unions import CatalogsHotelReportStatsParametersReport as CatalogsHotelReportStatsParametersReport
    from .unions import CatalogsItemsBatch as CatalogsItemsBatch
    from .unions import CatalogsItemsBatchRequest as CatalogsItemsBatchRequest
    from .unions import CatalogsItemsFilters as CatalogsItemsFilters
    from .unions import CatalogsItemsPostFilters as CatalogsItemsPostFilters
    from .unions import CatalogsProduct as CatalogsProduct
    from .unions import CatalogsProductGroupFilterKeys as CatalogsProductGroupFilterKeys
    from .unions import CatalogsProductGroupFilters as CatalogsProductGroupFilters
    from .unions import CatalogsProductGroupFiltersRequest as CatalogsProductGroupFiltersRequest
    from .unions import CatalogsProductGroupProductCountsVertical as CatalogsProductGroupProductCountsVertical
    from .unions import CatalogsReportParameters as CatalogsReportParameters
    from .unions import CatalogsReportStats as CatalogsReportStats
    from .unions import CatalogsReportStatsParameters as CatalogsReportStatsParameters
    from .unions import CatalogsRetailBatchRequestItem as CatalogsRetailBatchRequestItem
    from .unions import CatalogsRetailReportParametersReport as CatalogsRetailReportParametersReport
    from .unions import CatalogsRetailReportStatsParametersReport as CatalogsRetailReportStatsParametersReport
    from .unions import CatalogsVerticalBatchRequest as CatalogsVerticalBatchRequest
    from .unions import CatalogsVerticalFeedsCreateRequest as CatalogsVerticalFeedsCreateRequest
    from .unions import CatalogsVerticalFeedsUpdateRequest as CatalogsVerticalFeedsUpdateRequest
    from .unions import CatalogsVerticalProductGroup as CatalogsVerticalProductGroup
    from .unions import CatalogsVerticalProductGroupCreateRequest as CatalogsVerticalProductGroupCreateRequest
    from .unions import CatalogsVerticalProductGroupUpdateRequest as CatalogsVerticalProductGroupUpdateRequest
    from .unions import (
        CatalogsVerticalsListProductsByCatalogBasedFilterRequest as CatalogsVerticalsListProductsByCatalogBasedFilterRequest,
    )
    from .unions import IntegrationsLogsPostResponse400 as IntegrationsLogsPostResponse400
    from .unions import ItemBatchRecord as ItemBatchRecord
    from .unions import ItemResponse as ItemResponse
    from .unions import OauthAccessTokenRequest as OauthAccessTokenRequest
    from .unions import OauthAccessTokenResponse as OauthAccessTokenResponse
    from .unions import PinMedia as PinMedia
    from .unions import PinMediaMetadata as PinMediaMetadata
    from .unions import PinMediaSource as PinMediaSource
    from .updatable_item_attributes import UpdatableItemAttributes as UpdatableItemAttributes
    from .update_asset_group_body import UpdateAssetGroupBody as UpdateAssetGroupBody
    from .update_asset_group_body_asset_groups_to_update_item import (
        UpdateAssetGroupBodyAssetGroupsToUpdateItem as UpdateAssetGroupBodyAssetGroupsToUpdateItem,
    )
    from .update_asset_group_response import UpdateAssetGroupResponse as UpdateAssetGroupResponse
    from .update_asset_group_response_exceptions_item import (
        UpdateAssetGroupResponseExceptionsItem as UpdateAssetGroupResponseExceptionsItem,
    )
    from .update_invites_results_response_array import (
        UpdateInvitesResultsResponseArray as UpdateInvitesResultsResponseArray,
    )
    from .update_invites_results_response_array_item import (
        UpdateInvitesResultsResponseArrayItem as UpdateInvitesResultsResponseArrayItem,
    )
    from .update_member_asset_access_body import UpdateMemberAssetAccessBody as UpdateMemberAssetAccessBody
    from .update_member_asset_access_body_accesses_item import (
        UpdateMemberAssetAccessBodyAccessesItem as UpdateMemberAssetAccessBodyAccessesItem,
    )
    from .update_member_assets_results_response_array import (
        UpdateMemberAssetsResultsResponseArray as UpdateMemberAssetsResultsResponseArray,
    )
    from .update_member_assets_results_response_array_item import (
        UpdateMemberAssetsResultsResponseArrayItem as UpdateMemberAssetsResultsResponseArrayItem,
    )
    from .update_member_business_role_body import UpdateMemberBusinessRoleBody as UpdateMemberBusinessRoleBody
    from .update_member_result import UpdateMemberResult as UpdateMemberResult
    from .update_member_results_response_array import (
        UpdateMemberResultsResponseArray as UpdateMemberResultsResponseArray,
    )
    from .update_partner_asset_access_body import UpdatePartnerAssetAccessBody as UpdatePartnerAssetAccessBody
    from .update_partner_asset_access_body_accesses_item import (
        UpdatePartnerAssetAccessBodyAccessesItem as UpdatePartnerAssetAccessBodyAccessesItem,
    )
    from .update_partner_assets_result import UpdatePartnerAssetsResult as UpdatePartnerAssetsResult
    from .update_partner_assets_results_response_array import (
        UpdatePartnerAssetsResultsResponseArray as UpdatePartnerAssetsResultsResponseArray,
    )
    from .update_partner_results_response_array import (
        UpdatePartnerResultsResponseArray as UpdatePartnerResultsResponseArray,
    )
    from .update_partner_results_response_array_item import (
        UpdatePartnerResultsResponseArrayItem as UpdatePartnerResultsResponseArrayItem,
    )
    from .user_account_followed_interests_response import (
        UserAccountFollowedInterestsResponse as UserAccountFollowedInterestsResponse,
    )
    from .user_business_role_binding import UserBusinessRoleBinding as UserBusinessRoleBinding
    from .user_following_get_response import UserFollowingGetResponse as UserFollowingGetResponse
    from .user_single_asset_binding import UserSingleAssetBinding as UserSingleAssetBinding
    from .user_summary import UserSummary as UserSummary
    from .user_website_summary import UserWebsiteSummary as UserWebsiteSummary
    from .user_website_verification_code import UserWebsiteVerificationCode as UserWebsiteVerificationCode
    from .user_website_verify_request import UserWebsiteVerifyRequest as UserWebsiteVerifyRequest
    from .user_websites_get_response import UserWebsitesGetResponse as UserWebsitesGetResponse
    from .users_for_individual_asset_response import (
        UsersForIndividualAssetResponse as UsersForIndividualAssetResponse,
    )
    from .video_metadata_with_item_type import VideoMetadataWithItemType as VideoMetadataWithItemType

_MODULES = {
    "Account": "account",
    "AccountAccountType": "enums",
    "ActionType": "enums",
    "AdAccount": "ad_account",
    "AdAccountAnalyticsResponseItem": "ad_account_analytics_response_item",
    "AdAccountCreate": "ad_account_create",
    "AdAccountCreateSubscriptionRequest": "ad_account_create_subscription_request",
    "AdAccountCreateSubscriptionRequestPartnerMetadata": "ad_account_create_subscription_request_partner_metadata",
    "AdAccountCreateSubscriptionResponse": "ad_account_create_subscription_response",
    "AdAccountGetSubscriptionResponse": "ad_account_get_subscription_response",
    "AdAccountOwner": "ad_account_owner",
    "AdAccountsAudiencesSharedAccountsListResponse": "ad_accounts_audiences_shared_accounts_list_response",
    "AdAccountsCountryResponse": "ad_accounts_country_response",
    "AdAccountsCountryResponseData": "ad_accounts_country_response_data",
    "AdAccountsListResponse": "ad_accounts_list_response",
    "AdAccountsSubscriptionsGetListResponse": "ad_accounts_subscriptions_get_list_response",
    "AdArrayResponse": "ad_array_response",
    "AdArrayResponseElement": "ad_array_response_element",
    "AdCommon": "ad_common",
    "AdCountry": "enums",
    "AdCreateRequest": "ad_create_request",
    "AdGroupArrayResponse": "ad_group_array_response",
    "AdGroupArrayResponseElement": "ad_group_array_response_element",
    "AdGroupAudienceSizingRequest": "ad_group_audience_sizing_request",
    "AdGroupAudienceSizingRequestCreativeTypesItem": "enums",
    "AdGroupAudienceSizingRequestKeywordsItem": "ad_group_audience_sizing_request_keywords_item",
    "AdGroupAudienceSizingResponse": "ad_group_audience_sizing_response",
    "AdGroupCommon": "ad_group_common",
    "AdGroupCommonBidStrategyType": "enums",
    "AdGroupCommonPromotionApplicationLevel": "enums",
    "AdGroupCreateRequest": "ad_group_create_request",
    "AdGroupCreateRequestBidStrategyType": "enums",
    "AdGroupCreateRequestPromotionApplicationLevel": "enums",
    "AdGroupIdFilter": "ad_group_id_filter",
    "AdGroupResponse": "ad_group_response",
    "AdGroupResponseBidStrategyType": "enums",
    "AdGroupResponseConversionLearningModeType": "enums",
    "AdGroupResponsePromotionApplicationLevel": "enums",
    "AdGroupSummaryStatus": "enums",
    "AdGroupUpdateRequest": "ad_group_update_request",
    "AdGroupUpdateRequestBidStrategyType": "enums",
    "AdGroupUpdateRequestPromotionApplicationLevel": "enums",
    "AdGroupsAnalyticsResponseItem": "ad_groups_analytics_response_item",
    "AdGroupsListResponse": "ad_groups_list_response",
    "AdPinAnalytics": "ad_pin_analytics",
    "AdPinId": "ad_pin_id",
    "AdPreviewRequest": "unions",
    "AdPreviewRequestCatalogProductGroupId": "ad_preview_request_catalog_product_group_id",
    "AdPreviewRequestCatalogProductGroupIdCreativeType": "enums",
    "AdPreviewRequestCatalogProductGroupIdPreferredMediaType": "enums",
    "AdPreviewRequestImageUrl": "ad_preview_request_image_url",
    "AdPreviewRequestPinId": "ad_preview_request_pin_id",
    "AdPreviewURLResponse": "ad_preview_url_response",
    "AdResponse": "ad_response",
    "AdResponseRejectedReasonsItem": "enums",
    "AdResponseReviewStatus": "enums",
    "AdUpdateRequest": "ad_update_request",
    "AdsAnalyticsAdGroupTargetingType": "enums",
    "AdsAnalyticsAdTargetingType": "enums",
    "AdsAnalyticsCampaignTargetingType": "enums",
    "AdsAnalyticsCreateAsyncRequest": "ads_analytics_create_async_request",
    "AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItem": "ads_analytics_create_async_request_custom_conversion_event_metrics_item",
    "AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItemCustomEventMetricsType": "enums",
    "AdsAnalyticsCreateAsyncRequestPrimarySort": "enums",
    "AdsAnalyticsCreateAsyncRequestTargetingTypesItem": "enums",
    "AdsAnalyticsCreateAsyncResponse": "ads_analytics_create_async_response",
    "AdsAnalyticsFilterColumn": "enums",
    "AdsAnalyticsFilterOperator": "enums",
    "AdsAnalyticsGetAsyncResponse": "ads_analytics_get_async_response",
    "AdsAnalyticsMetricsFilter": "ads_analytics_metrics_filter",
    "AdsAnalyticsResponseItem": "ads_analytics_response_item",
    "AdsAnalyticsTargetingType": "enums",
    "AdsCreditDiscountsResponse": "ads_credit_discounts_response",
    "AdsCreditDiscountsResponseDiscountType": "enums",
    "AdsCreditRedeemRequest": "ads_credit_redeem_request",
    "AdsCreditRedeemResponse": "ads_credit_redeem_response",
    "AdsCreditsDiscountsGetResponse": "ads_credits_discounts_get_response",
    "AdsListResponse": "ads_list_response",
    "AdvancedAuctionBidOptions": "advanced_auction_bid_options",
    "AdvancedAuctionItem": "advanced_auction_item",
    "AdvancedAuctionItems": "advanced_auction_items",
    "AdvancedAuctionItemsGetRequest": "advanced_auction_items_get_request",
    "AdvancedAuctionItemsSubmitDeleteRecord": "advanced_auction_items_submit_delete_record",
    "AdvancedAuctionItemsSubmitRecord": "unions",
    "AdvancedAuctionItemsSubmitRecordDELETE": "advanced_auction_items_submit_record_delete",
    "AdvancedAuctionItemsSubmitRecordUPSERT": "advanced_auction_items_submit_record_upsert",
    "AdvancedAuctionItemsSubmitRequest": "advanced_auction_items_submit_request",
    "AdvancedAuctionItemsSubmitUpsertRecord": "advanced_auction_items_submit_upsert_record",
    "AdvancedAuctionKey": "advanced_auction_key",
    "AdvancedAuctionOperation": "enums",
    "AdvancedAuctionOperationError": "advanced_auction_operation_error",
    "AdvancedAuctionProcessedItems": "advanced_auction_processed_items",
    "AdvertiserDefinedEventsGetResponse": "advertiser_defined_events_get_response",
    "AdvertiserDefinedEventsGetResponseItem": "advertiser_defined_events_get_response_item",
    "AdvertiserDefinedEventsGetResponseItemMappedConversionType": "enums",
    "AgeBucketListItem": "enums",
    "AgeTrendsBucket": "enums",
    "AmazonConnectRequest": "amazon_connect_request",
    "AnalyticsDailyMetrics": "analytics_daily_metrics",
    "AnalyticsMetricsResponse": "analytics_metrics_response",
    "AppTypeMultipliers": "app_type_multipliers",
    "AppTypeMultipliersAppType": "enums",
    "AppTypes": "enums",
    "AssetGroupBinding": "asset_group_binding",
    "AssetGroupType": "enums",
    "AssetIdPermissions": "asset_id_permissions",
    "Audience": "audience",
    "AudienceAccountType": "enums",
    "AudienceCategory": "audience_category",
    "AudienceCategorySubcategoriesItem": "audience_category_subcategories_item",
    "AudienceCommon": "audience_common",
    "AudienceCreateRequest": "audience_create_request",
    "AudienceDefinition": "audience_definition",
    "AudienceDefinitionResponse": "audience_definition_response",
    "AudienceDefinitionScope": "audience_definition_scope",
    "AudienceDefinitionScopeScope": "enums",
    "AudienceDefinitionType": "audience_definition_type",
    "AudienceDefinitionTypeScope": "enums",
    "AudienceDemographicValue": "audience_demographic_value",
    "AudienceDemographics": "audience_demographics",
    "AudienceInsightCategoryArrayResponse": "audience_insight_category_array_response",
    "AudienceInsightCategoryCommon": "audience_insight_category_common",
    "AudienceInsightType": "enums",
    "AudienceInsightsResponse": "audience_insights_response",
    "AudienceRule": "audience_rule",
    "AudienceShareType": "enums",
    "AudienceType": "enums",
    "AudienceUpdateOperationType": "enums",
    "AudienceUpdateRequest": "audience_update_request",
    "AudiencesListOrder": "enums",
    "AudiencesListOwnershipType": "enums",
    "AudiencesListResponse": "audiences_list_response",
    "AuthRespondInvitesBody": "auth_respond_invites_body",
    "AuthRespondInvitesBodyInvitesItem": "auth_respond_invites_body_invites_item",
    "AuthRespondInvitesBodyInvitesItemAction": "auth_respond_invites_body_invites_item_action",
    "AvailabilityFilter": "availability_filter",
    "BaseInviteDataResponse": "base_invite_data_response",
    "BaseInviteDataResponseInviteData": "base_invite_data_response_invite_data",
    "BatchOperation": "enums",
    "BatchOperationStatus": "enums",
    "BidFloor": "bid_floor",
    "BidFloorRequest": "bid_floor_request",
    "BidFloorRequestBidFloorSpecsItem": "bid_floor_request_bid_floor_specs_item",
    "BillingDocumentType": "enums",
    "BillingInvoiceDownloadResponse": "billing_invoice_download_response",
    "BillingInvoiceResponse": "billing_invoice_response",
    "BillingInvoiceResponseDocumentType": "enums",
    "BillingInvoiceResponseStatus": "enums",
    "BillingInvoiceStatus": "enums",
    "BillingInvoicesGetResponse": "billing_invoices_get_response",
    "BillingProfilesGetResponse": "billing_profiles_get_response",
    "BillingProfilesResponse": "billing_profiles_response",
    "BillingProfilesResponseBillingType": "enums",
    "BillingProfilesResponseCardType": "enums",
    "BillingProfilesResponsePaymentMethodBrand": "enums",
    "BillingProfilesResponseStatus": "enums",
    "Board": "board",
    "BoardBase": "board_base",
    "BoardCreate": "board_create",
    "BoardMedia": "board_media",
    "BoardOwner": "board_owner",
    "BoardPrivacy": "enums",
    "BoardPrivacyFilter": "enums",
    "BoardSection": "board_section",
    "BoardSectionsListPinsResponse": "board_sections_list_pins_response",
    "BoardSectionsListResponse": "board_sections_list_response",
    "BoardUpdatePrivacy": "enums",
    "BoardWithUpdatePrivacy": "board_with_update_privacy",
    "BoardWithUpdatePrivacyUpdate": "board_with_update_privacy_update",
    "BoardsListPinsResponse": "boards_list_pins_response",
    "BoardsListResponse": "boards_list_response",
    "BoardsUserFollowsListResponse": "boards_user_follows_list_response",
    "BookClosedResponse": "book_closed_response",
    "BrandAccountsCreateBody": "brand_accounts_create_body",
    "BrandAccountsCreateBodyProfileImage": "brand_accounts_create_body_profile_image",
    "BrandAccountsCreateBodyProfileImageContentType": "enums",
    "BrandAccountsCreateResponse": "brand_accounts_create_response",
    "BrandAccountsUpdateBody": "brand_accounts_update_body",
    "BrandAccountsUpdateBodyProfileImage": "brand_accounts_update_body_profile_image",
    "BrandAccountsUpdateBodyProfileImageContentType": "enums",
    "BrandAccountsUpdateResponse": "brand_accounts_update_response",
    "BrandFilter": "brand_filter",
    "BudgetType": "enums",
    "BulkDownloadRequest": "bulk_download_request",
    "BulkDownloadRequestCampaignFilter": "bulk_download_request_campaign_filter",
    "BulkDownloadResponse": "bulk_download_response",
    "BulkEntityType": "enums",
    "BulkOutputFormat": "enums",
    "BulkReportingJobStatus": "enums",
    "BulkUpsertRequest": "bulk_upsert_request",
    "BulkUpsertRequestCreate": "bulk_upsert_request_create",
    "BulkUpsertRequestUpdate": "bulk_upsert_request_update",
    "BulkUpsertRequestUpdateLabelsItem": "bulk_upsert_request_update_labels_item",
    "BulkUpsertResponse": "bulk_upsert_response",
    "BulkUpsertStatus": "enums",
    "BulkUpsertStatusResponse": "bulk_upsert_status_response",
    "BusinessAccessError": "business_access_error",
    "BusinessAccessRole": "enums",
    "BusinessAccessUserSummary": "business_access_user_summary",
    "BusinessAccountAudiencesSharedAccountsListResponse": "business_account_audiences_shared_accounts_list_response",
    "BusinessAssetMembersGetResponse": "business_asset_members_get_response",
    "BusinessAssetPartnersGetResponse": "business_asset_partners_get_response",
    "BusinessAssetsGetResponse": "business_assets_get_response",
    "BusinessMemberAssetsGetResponse": "business_member_assets_get_response",
    "BusinessMemberAssetsSummary": "business_member_assets_summary",
    "BusinessMemberAssetsSummaryAdAccountsItem": "business_member_assets_summary_ad_accounts_item",
    "BusinessMemberAssetsSummaryProfilesItem": "business_member_assets_summary_profiles_item",
    "BusinessMembersAssetAccessDeleteBody": "business_members_asset_access_delete_body",
    "BusinessMembersAssetAccessDeleteBodyAccessesItem": "business_members_asset_access_delete_body_accesses_item",
    "BusinessPartnerAssetAccessGetResponse": "business_partner_asset_access_get_response",
    "BusinessRole": "enums",
    "BusinessRoleCheckMode": "enums",
    "BusinessRoleForMembers": "enums",
    "BusinessSharedAudience": "business_shared_audience",
    "BusinessSharedAudienceResponse": "business_shared_audience_response",
    "CampaignAudienceMultipliers": "campaign_audience_multipliers",
    "CampaignBidOptions": "campaign_bid_options",
    "CampaignBidOptionsUpdate": "campaign_bid_options_update",
    "CampaignBidOptionsUpdateUpdateMaskItem": "enums",
    "CampaignCommon": "campaign_common",
    "CampaignCreateCommon": "campaign_create_common",
    "CampaignCreateRequest": "campaign_create_request",
    "CampaignCreateResponse": "campaign_create_response",
    "CampaignCreateResponseData": "campaign_create_response_data",
    "CampaignCreateResponseItem": "campaign_create_response_item",
    "CampaignId": "campaign_id",
    "CampaignIdFilter": "campaign_id_filter",
    "CampaignObjectivesFilter": "campaign_objectives_filter",
    "CampaignResponse": "campaign_response",
    "CampaignSummaryStatus": "enums",
    "CampaignUpdateRequest": "campaign_update_request",
    "CampaignsAnalyticsResponseItem": "campaigns_analytics_response_item",
    "CampaignsListResponse": "campaigns_list_response",
    "CancelInvitesBody": "cancel_invites_body",
    "CarouselSlot": "carousel_slot",
    "Catalog": "catalog",
    "CatalogsAvailableFilterValues": "unions",
    "CatalogsCreateCreativeAssetsItem": "catalogs_create_creative_assets_item",
    "CatalogsCreateHotelItem": "catalogs_create_hotel_item",
    "CatalogsCreateReportResponse": "catalogs_create_report_response",
    "CatalogsCreateRequest": "catalogs_create_request",
    "CatalogsCreateRetailItem": "catalogs_create_retail_item",
    "CatalogsCreativeAssetsAttributes": "catalogs_creative_assets_attributes",
    "CatalogsCreativeAssetsAvailableFilterValues": "catalogs_creative_assets_available_filter_values",
    "CatalogsCreativeAssetsAvailableFilterValuesFilterValues": "catalogs_creative_assets_available_filter_values_filter_values",
    "CatalogsCreativeAssetsAvailableFilterValuesFilterValuesMediaTypeItem": "enums",
    "CatalogsCreativeAssetsBatchItem": "unions",
    "CatalogsCreativeAssetsBatchRequest": "catalogs_creative_assets_batch_request",
    "CatalogsCreativeAssetsBatchRequestLanguage": "enums",
    "CatalogsCreativeAssetsFeed": "catalogs_creative_assets_feed",
    "CatalogsCreativeAssetsFeedsCreateRequest": "catalogs_creative_assets_feeds_create_request",
    "CatalogsCreativeAssetsFeedsUpdateRequest": "catalogs_creative_assets_feeds_update_request",
    "CatalogsCreativeAssetsItemErrorResponse": "catalogs_creative_assets_item_error_response",
    "CatalogsCreativeAssetsItemResponse": "catalogs_creative_assets_item_response",
    "CatalogsCreativeAssetsItemsBatch": "catalogs_creative_assets_items_batch",
    "CatalogsCreativeAssetsItemsFilter": "catalogs_creative_assets_items_filter",
    "CatalogsCreativeAssetsItemsPostFilter": "catalogs_creative_assets_items_post_filter",
    "CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest": "catalogs_creative_assets_list_products_by_catalog_based_filter_request",
    "CatalogsCreativeAssetsProduct": "catalogs_creative_assets_product",
    "CatalogsCreativeAssetsProductGroup": "catalogs_creative_assets_product_group",
    "CatalogsCreativeAssetsProductGroupCreateRequest": "catalogs_creative_assets_product_group_create_request",
    "CatalogsCreativeAssetsProductGroupFilterKeys": "unions",
    "CatalogsCreativeAssetsProductGroupFilters": "unions",
    "CatalogsCreativeAssetsProductGroupFiltersAllOf": "catalogs_creative_assets_product_group_filters_all_of",
    "CatalogsCreativeAssetsProductGroupFiltersAnyOf": "catalogs_creative_assets_product_group_filters_any_of",
    "CatalogsCreativeAssetsProductGroupProductCounts": "catalogs_creative_assets_product_group_product_counts",
    "CatalogsCreativeAssetsProductGroupUpdateRequest": "catalogs_creative_assets_product_group_update_request",
    "CatalogsCreativeAssetsProductMetadata": "catalogs_creative_assets_product_metadata",
    "CatalogsDbItem": "catalogs_db_item",
    "CatalogsDeleteCreativeAssetsItem": "catalogs_delete_creative_assets_item",
    "CatalogsDeleteHotelItem": "catalogs_delete_hotel_item",
    "CatalogsDeleteRetailItem": "catalogs_delete_retail_item",
    "CatalogsFeed": "unions",
    "CatalogsFeedCredentials": "catalogs_feed_credentials",
    "CatalogsFeedIngestion": "catalogs_feed_ingestion",
    "CatalogsFeedIngestionDetails": "catalogs_feed_ingestion_details",
    "CatalogsFeedIngestionErrors": "catalogs_feed_ingestion_errors",
    "CatalogsFeedIngestionInfo": "catalogs_feed_ingestion_info",
    "CatalogsFeedIngestionWarnings": "catalogs_feed_ingestion_warnings",
    "CatalogsFeedProcessingResult": "catalogs_feed_processing_result",
    "CatalogsFeedProcessingSchedule": "catalogs_feed_processing_schedule",
    "CatalogsFeedProcessingScheduleTimezone": "enums",
    "CatalogsFeedProcessingStatus": "enums",
    "CatalogsFeedProductCounts": "catalogs_feed_product_counts",
    "CatalogsFeedValidationDetails": "catalogs_feed_validation_details",
    "CatalogsFeedValidationErrors": "catalogs_feed_validation_errors",
    "CatalogsFeedValidationWarnings": "catalogs_feed_validation_warnings",
    "CatalogsFeedVideoCounts": "catalogs_feed_video_counts",
    "CatalogsFeedsCreateRequest": "catalogs_feeds_create_request",
    "CatalogsFeedsUpdateRequest": "catalogs_feeds_update_request",
    "CatalogsFormat": "enums",
    "CatalogsHotelAddress": "catalogs_hotel_address",
    "CatalogsHotelAttributes": "catalogs_hotel_attributes",
    "CatalogsHotelAttributesMainImage": "catalogs_hotel_attributes_main_image",
    "CatalogsHotelAvailableFilterValues": "catalogs_hotel_available_filter_values",
    "CatalogsHotelAvailableFilterValuesFilterValues": "catalogs_hotel_available_filter_values_filter_values",
    "CatalogsHotelBatchItem": "unions",
    "CatalogsHotelBatchRequest": "catalogs_hotel_batch_request",
    "CatalogsHotelBatchRequestLanguage": "enums",
    "CatalogsHotelFeed": "catalogs_hotel_feed",
    "CatalogsHotelFeedsCreateRequest": "catalogs_hotel_feeds_create_request",
    "CatalogsHotelFeedsUpdateRequest": "catalogs_hotel_feeds_update_request",
    "CatalogsHotelGuestRatings": "catalogs_hotel_guest_ratings",
    "CatalogsHotelItemErrorResponse": "catalogs_hotel_item_error_response",
    "CatalogsHotelItemResponse": "catalogs_hotel_item_response",
    "CatalogsHotelItemsBatch": "catalogs_hotel_items_batch",
    "CatalogsHotelItemsFilter": "catalogs_hotel_items_filter",
    "CatalogsHotelItemsPostFilter": "catalogs_hotel_items_post_filter",
    "CatalogsHotelListProductsByCatalogBasedFilterRequest": "catalogs_hotel_list_products_by_catalog_based_filter_request",
    "CatalogsHotelProduct": "catalogs_hotel_product",
    "CatalogsHotelProductGroup": "catalogs_hotel_product_group",
    "CatalogsHotelProductGroupCreateRequest": "catalogs_hotel_product_group_create_request",
    "CatalogsHotelProductGroupFilterKeys": "unions",
    "CatalogsHotelProductGroupFilters": "unions",
    "CatalogsHotelProductGroupFiltersAllOf": "catalogs_hotel_product_group_filters_all_of",
    "CatalogsHotelProductGroupFiltersAnyOf": "catalogs_hotel_product_group_filters_any_of",
    "CatalogsHotelProductGroupProductCounts": "catalogs_hotel_product_group_product_counts",
    "CatalogsHotelProductGroupType": "enums",
    "CatalogsHotelProductGroupUpdateRequest": "catalogs_hotel_product_group_update_request",
    "CatalogsHotelProductMetadata": "catalogs_hotel_product_metadata",
    "CatalogsHotelReportParameters": "catalogs_hotel_report_parameters",
    "CatalogsHotelReportParametersReport": "unions",
    "CatalogsHotelReportStatsParameters": "catalogs_hotel_report_stats_parameters",
    "CatalogsHotelReportStatsParametersReport": "unions",
    "CatalogsItemValidationDetails": "catalogs_item_validation_details",
    "CatalogsItemValidationErrors": "catalogs_item_validation_errors",
    "CatalogsItemValidationIssue": "enums",
    "CatalogsItemValidationIssues": "catalogs_item_validation_issues",
    "CatalogsItemValidationWarnings": "catalogs_item_validation_warnings",
    "CatalogsItems": "catalogs_items",
    "CatalogsItemsBatch": "unions",
    "CatalogsItemsBatchRequest": "unions",
    "CatalogsItemsCreateBatchRequest": "catalogs_items_create_batch_request",
    "CatalogsItemsCreateBatchRequestLanguage": "enums",
    "CatalogsItemsDeleteBatchRequest": "catalogs_items_delete_batch_request",
    "CatalogsItemsDeleteBatchRequestLanguage": "enums",
    "CatalogsItemsDeleteDiscontinuedBatchRequest": "catalogs_items_delete_discontinued_batch_request",
    "CatalogsItemsDeleteDiscontinuedBatchRequestLanguage": "enums",
    "CatalogsItemsFilters": "unions",
    "CatalogsItemsPostFilters": "unions",
    "CatalogsItemsRequest": "catalogs_items_request",
    "CatalogsItemsRequestLanguage": "enums",
    "CatalogsItemsUpdateBatchRequest": "catalogs_items_update_batch_request",
    "CatalogsItemsUpdateBatchRequestLanguage": "enums",
    "CatalogsItemsUpsertBatchRequest": "catalogs_items_upsert_batch_request",
    "CatalogsItemsUpsertBatchRequestLanguage": "enums",
    "CatalogsListProductsByFeedBasedFilter": "catalogs_list_products_by_feed_based_filter",
    "CatalogsListResponse": "catalogs_list_response",
    "CatalogsLocale": "enums",
    "CatalogsProduct": "unions",
    "CatalogsProductGroupCreateRequest": "catalogs_product_group_create_request",
    "CatalogsProductGroupCurrencyCriteria": "catalogs_product_group_currency_criteria",
    "CatalogsProductGroupFilterKeys": "unions",
    "CatalogsProductGroupFilterOperatorTypeCriteria": "catalogs_product_group_filter_operator_type_criteria",
    "CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType": "enums",
    "CatalogsProductGroupFilters": "unions",
    "CatalogsProductGroupFiltersAllOf": "catalogs_product_group_filters_all_of",
    "CatalogsProductGroupFiltersAnyOf": "catalogs_product_group_filters_any_of",
    "CatalogsProductGroupFiltersRequest": "unions",
    "CatalogsProductGroupFiltersRequestAllOf": "catalogs_product_group_filters_request_all_of",
    "CatalogsProductGroupFiltersRequestAnyOf": "catalogs_product_group_filters_request_any_of",
    "CatalogsProductGroupMultipleCountriesCriteria": "catalogs_product_group_multiple_countries_criteria",
    "CatalogsProductGroupMultipleGenderCriteria": "catalogs_product_group_multiple_gender_criteria",
    "CatalogsProductGroupMultipleMediaTypesCriteria": "catalogs_product_group_multiple_media_types_criteria",
    "CatalogsProductGroupMultipleStringCriteria": "catalogs_product_group_multiple_string_criteria",
    "CatalogsProductGroupMultipleStringListCriteria": "catalogs_product_group_multiple_string_list_criteria",
    "CatalogsProductGroupPinsListResponse": "catalogs_product_group_pins_list_response",
    "CatalogsProductGroupPricingCriteria": "catalogs_product_group_pricing_criteria",
    "CatalogsProductGroupProductCountsVertical": "unions",
    "CatalogsProductGroupStatus": "enums",
    "CatalogsProductGroupType": "enums",
    "CatalogsProductGroupUint32Criteria": "catalogs_product_group_uint_32_criteria",
    "CatalogsProductGroupUint32CriteriaOperator": "enums",
    "CatalogsProductGroupUpdateRequest": "catalogs_product_group_update_request",
    "CatalogsProductGroupsListResponse": "catalogs_product_groups_list_response",
    "CatalogsReport": "catalogs_report",
    "CatalogsReportAllItemsFilter": "catalogs_report_all_items_filter",
    "CatalogsReportDistributionIssueFilter": "catalogs_report_distribution_issue_filter",
    "CatalogsReportDistributionStats": "catalogs_report_distribution_stats",
    "CatalogsReportFeedIngestionFilter": "catalogs_report_feed_ingestion_filter",
    "CatalogsReportFeedIngestionStats": "catalogs_report_feed_ingestion_stats",
    "CatalogsReportFeedIngestionStatsSeverity": "enums",
    "CatalogsReportParameters": "unions",
    "CatalogsReportReportStatus": "enums",
    "CatalogsReportStats": "unions",
    "CatalogsReportStatsDistributionIssues": "catalogs_report_stats_distribution_issues",
    "CatalogsReportStatsFeedIngestionIssues": "catalogs_report_stats_feed_ingestion_issues",
    "CatalogsReportStatsFeedIngestionIssuesSeverity": "enums",
    "CatalogsReportStatsParameters": "unions",
    "CatalogsRetailAvailableFilterValues": "catalogs_retail_available_filter_values",
    "CatalogsRetailAvailableFilterValuesFilterValues": "catalogs_retail_available_filter_values_filter_values",
    "CatalogsRetailAvailableFilterValuesFilterValuesAvailabilityItem": "enums",
    "CatalogsRetailAvailableFilterValuesFilterValuesConditionItem": "enums",
    "CatalogsRetailAvailableFilterValuesFilterValuesGenderItem": "enums",
    "CatalogsRetailAvailableFilterValuesFilterValuesMediaTypeItem": "enums",
    "CatalogsRetailBatchRequest": "catalogs_retail_batch_request",
    "CatalogsRetailBatchRequestItem": "unions",
    "CatalogsRetailBatchRequestLanguage": "enums",
    "CatalogsRetailFeed": "catalogs_retail_feed",
    "CatalogsRetailFeedsCreateRequest": "catalogs_retail_feeds_create_request",
    "CatalogsRetailFeedsUpdateRequest": "catalogs_retail_feeds_update_request",
    "CatalogsRetailItemErrorResponse": "catalogs_retail_item_error_response",
    "CatalogsRetailItemResponse": "catalogs_retail_item_response",
    "CatalogsRetailItemsBatch": "catalogs_retail_items_batch",
    "CatalogsRetailItemsFilter": "catalogs_retail_items_filter",
    "CatalogsRetailItemsPostFilter": "catalogs_retail_items_post_filter",
    "CatalogsRetailListProductsByCatalogBasedFilterRequest": "catalogs_retail_list_products_by_catalog_based_filter_request",
    "CatalogsRetailProduct": "catalogs_retail_product",
    "CatalogsRetailProductGroup": "catalogs_retail_product_group",
    "CatalogsRetailProductGroupCreateRequest": "catalogs_retail_product_group_create_request",
    "CatalogsRetailProductGroupProductCounts": "catalogs_retail_product_group_product_counts",
    "CatalogsRetailProductGroupUpdateRequest": "catalogs_retail_product_group_update_request",
    "CatalogsRetailProductMetadata": "catalogs_retail_product_metadata",
    "CatalogsRetailReportParameters": "catalogs_retail_report_parameters",
    "CatalogsRetailReportParametersReport": "unions",
    "CatalogsRetailReportStatsParameters": "catalogs_retail_report_stats_parameters",
    "CatalogsRetailReportStatsParametersReport": "unions",
    "CatalogsStatus": "enums",
    "CatalogsType": "enums",
    "CatalogsUpdatableCreativeAssetsAttributes": "catalogs_updatable_creative_assets_attributes",
    "CatalogsUpdatableHotelAttributes": "catalogs_updatable_hotel_attributes",
    "CatalogsUpdateCreativeAssetsItem": "catalogs_update_creative_assets_item",
    "CatalogsUpdateHotelItem": "catalogs_update_hotel_item",
    "CatalogsUpdateRetailItem": "catalogs_update_retail_item",
    "CatalogsUpsertCreativeAssetsItem": "catalogs_upsert_creative_assets_item",
    "CatalogsUpsertHotelItem": "catalogs_upsert_hotel_item",
    "CatalogsUpsertRetailItem": "catalogs_upsert_retail_item",
    "CatalogsVerticalBatchRequest": "unions",
    "CatalogsVerticalFeedsCreateRequest": "unions",
    "CatalogsVerticalFeedsUpdateRequest": "unions",
    "CatalogsVerticalProductGroup": "unions",
    "CatalogsVerticalProductGroupCreateRequest": "unions",
    "CatalogsVerticalProductGroupUpdateRequest": "unions",
    "CatalogsVerticalsListProductsByCatalogBasedFilterRequest": "unions",
    "ColumnsItem": "enums",
    "ConditionFilter": "condition_filter",
    "ContentType": "enums",
    "ContentType2": "enums",
    "ConversionAccessTokenResponse": "conversion_access_token_response",
    "ConversionApiResponse": "conversion_api_response",
    "ConversionApiResponseEventsItem": "conversion_api_response_events_item",
    "ConversionApiResponseEventsItemStatus": "enums",
    "ConversionAttributionClickWindowDays": "enums",
    "ConversionAttributionConversionReportTime": "enums",
    "ConversionAttributionEngagementWindowDays": "enums",
    "ConversionAttributionViewWindowDays": "enums",
    "ConversionAttributionWindowDays": "enums",
    "ConversionEventAppInfo": "conversion_event_app_info",
    "ConversionEventDeviceInfo": "conversion_event_device_info",
    "ConversionEventDeviceInfoFormFactor": "enums",
    "ConversionEventDeviceInfoNetworkType": "enums",
    "ConversionEventDeviceInfoOsFamily": "enums",
    "ConversionEventResponse": "conversion_event_response",
    "ConversionEvents": "conversion_events",
    "ConversionEventsDataItem": "conversion_events_data_item",
    "ConversionEventsDataItemCustomData": "conversion_events_data_item_custom_data",
    "ConversionEventsDataItemCustomDataContentsItem": "conversion_events_data_item_custom_data_contents_item",
    "ConversionEventsUserData": "conversion_events_user_data",
    "ConversionEventsUserDataProperties": "conversion_events_user_data_properties",
    "ConversionHealthSelectionItem": "conversion_health_selection_item",
    "ConversionMSOTEvents": "conversion_msot_events",
    "ConversionMSOTEventsAttributionModel": "enums",
    "ConversionMSOTEventsAttributionScope": "enums",
    "ConversionMSOTEventsEventName": "enums",
    "ConversionProductReportRequest": "conversion_product_report_request",
    "ConversionProductReportRequestConversionProductAttributionType": "enums",
    "ConversionProductReportRequestConversionProductBreakdown": "enums",
    "ConversionProductReportRequestGranularity": "enums",
    "ConversionProductReportRequestLevel": "enums",
    "ConversionProductReportingColumn": "enums",
    "ConversionReportAttributionType": "enums",
    "ConversionReportTimeType": "enums",
    "ConversionTag": "conversion_tag",
    "ConversionTagCommon": "conversion_tag_common",
    "ConversionTagConfigs": "conversion_tag_configs",
    "ConversionTagCreate": "conversion_tag_create",
    "ConversionTagListResponse": "conversion_tag_list_response",
    "ConversionTagType": "enums",
    "ConversionTagsListResponse": "conversion_tags_list_response",
    "Country": "enums",
    "CountryFilter": "country_filter",
    "CreateAssetAccessRequestBody": "create_asset_access_request_body",
    "CreateAssetAccessRequestBodyAssetRequestsItem": "create_asset_access_request_body_asset_requests_item",
    "CreateAssetAccessRequestErrorMessageItem": "create_asset_access_request_error_message_item",
    "CreateAssetAccessRequestResponse": "create_asset_access_request_response",
    "CreateAssetGroupBody": "create_asset_group_body",
    "CreateAssetGroupResponse": "create_asset_group_response",
    "CreateAssetInvitesRequest": "create_asset_invites_request",
    "CreateAssetInvitesRequestItem": "create_asset_invites_request_item",
    "CreateInvitesResultsResponseArray": "create_invites_results_response_array",
    "CreateInvitesResultsResponseArrayItem": "create_invites_results_response_array_item",
    "CreateInvitesResultsResponseArrayItemInvite": "create_invites_results_response_array_item_invite",
    "CreateMMMReportRequest": "create_mmm_report_request",
    "CreateMMMReportRequestGranularity": "enums",
    "CreateMMMReportRequestLevel": "enums",
    "CreateMMMReportResponse": "create_mmm_report_response",
    "CreateMMMReportResponseData": "create_mmm_report_response_data",
    "CreateMembershipOrPartnershipInvitesBody": "create_membership_or_partnership_invites_body",
    "CreateMembershipOrPartnershipInvitesBodyBusinessRole": "enums",
    "CreativeAssetsIdFilter": "creative_assets_id_filter",
    "CreativeAssetsProcessingRecord": "creative_assets_processing_record",
    "CreativeAssetsVisibilityType": "enums",
    "CreativeType": "enums",
    "Currency": "enums",
    "CurrencyFilter": "currency_filter",
    "CustomLabel0Filter": "custom_label_0_filter",
    "CustomLabel1Filter": "custom_label_1_filter",
    "CustomLabel2Filter": "custom_label_2_filter",
    "CustomLabel3Filter": "custom_label_3_filter",
    "CustomLabel4Filter": "custom_label_4_filter",
    "CustomNumber0Filter": "custom_number_0_filter",
    "CustomNumber1Filter": "custom_number_1_filter",
    "CustomNumber2Filter": "custom_number_2_filter",
    "CustomNumber3Filter": "custom_number_3_filter",
    "CustomNumber4Filter": "custom_number_4_filter",
    "CustomerList": "customer_list",
    "CustomerListRequest": "customer_list_request",
    "CustomerListStatus": "enums",
    "CustomerListUpdateRequest": "customer_list_update_request",
    "CustomerListUpload": "customer_list_upload",
    "CustomerListUploadCreateRequest": "customer_list_upload_create_request",
    "CustomerListUploadCreateResponse": "customer_list_upload_create_response",
    "CustomerListUploadErrorCountsItem": "customer_list_upload_error_counts_item",
    "CustomerListUploadRecordCounts": "customer_list_upload_record_counts",
    "CustomerListUploadResponse": "customer_list_upload_response",
    "CustomerListUploadResponseErrorCountsItem": "customer_list_upload_response_error_counts_item",
    "CustomerListUploadResponseRecordCounts": "customer_list_upload_response_record_counts",
    "CustomerListUploadResponseState": "enums",
    "CustomerListUploadState": "enums",
    "CustomerListsListResponse": "customer_lists_list_response",
    "CustomizableCTAType": "enums",
    "DataOutputFormat": "enums",
    "DataStatus": "enums",
    "DeleteAssetGroupBody": "delete_asset_group_body",
    "DeleteAssetGroupResponse": "delete_asset_group_response",
    "DeleteAssetGroupResponseExceptionsItem": "delete_asset_group_response_exceptions_item",
    "DeleteInvitesResultsResponseArray": "delete_invites_results_response_array",
    "DeleteInvitesResultsResponseArrayItem": "delete_invites_results_response_array_item",
    "DeleteInvitesResultsResponseArrayItemException": "delete_invites_results_response_array_item_exception",
    "DeleteMemberAccessResult": "delete_member_access_result",
    "DeleteMemberAccessResultsResponseArray": "delete_member_access_results_response_array",
    "DeletePartnerAssetAccessBody": "delete_partner_asset_access_body",
    "DeletePartnerAssetAccessBodyAccessesItem": "delete_partner_asset_access_body_accesses_item",
    "DeletePartnerAssetAccessBodyAccessesItemPartnerType": "enums",
    "DeletePartnerAssetsResult": "delete_partner_assets_result",
    "DeletePartnerAssetsResultsResponseArray": "delete_partner_assets_results_response_array",
    "DeletePartnersRequest": "delete_partners_request",
    "DeletePartnersResponse": "delete_partners_response",
    "DeletedMembersResponse": "deleted_members_response",
    "DeliveryMetricsResponse": "delivery_metrics_response",
    "DeliveryMetricsResponseItem": "delivery_metrics_response_item",
    "DeliveryMetricsResponseItemCategory": "enums",
    "DetailedError": "detailed_error",
    "DisclosureType": "enums",
    "EnhancedMatchStatusType": "enums",
    "EntityStatus": "enums",
    "EntityStatusesItem": "enums",
    "Error": "error",
    "EventData": "event_data",
    "EventQualityScore": "event_quality_score",
    "ExceptionModel": "exception_model",
    "FeaturedTrend": "featured_trend",
    "FeedProcessingResultsListResponse": "feed_processing_results_list_response",
    "FeedsListResponse": "feeds_list_response",
    "FollowUserRequest": "follow_user_request",
    "FollowersListResponse": "followers_list_response",
    "FromClaimedContent": "enums",
    "Gender": "enums",
    "GenderBucket": "enums",
    "GenderDemographics": "gender_demographics",
    "GenderFilter": "gender_filter",
    "GenderListItem": "enums",
    "GetAudiencesOrderBy": "enums",
    "GetBusinessAssetTypeResponse": "enums",
    "GetBusinessAssetsResponse": "get_business_assets_response",
    "GetBusinessAssetsResponseCatalogInfo": "get_business_assets_response_catalog_info",
    "GetBusinessEmployersResponse": "get_business_employers_response",
    "GetBusinessMembersResponse": "get_business_members_response",
    "GetBusinessPartnersResponse": "get_business_partners_response",
    "GetInvitesResponse": "get_invites_response",
    "GetMMMReportResponse": "get_mmm_report_response",
    "GetMMMReportResponseData": "get_mmm_report_response_data",
    "GetMMMReportResponseDataReportStatus": "enums",
    "GetPartnerAssetsResponse": "get_partner_assets_response",
    "GoogleProductCategory0Filter": "google_product_category_0_filter",
    "GoogleProductCategory1Filter": "google_product_category_1_filter",
    "GoogleProductCategory2Filter": "google_product_category_2_filter",
    "GoogleProductCategory3Filter": "google_product_category_3_filter",
    "GoogleProductCategory4Filter": "google_product_category_4_filter",
    "GoogleProductCategory5Filter": "google_product_category_5_filter",
    "GoogleProductCategory6Filter": "google_product_category_6_filter",
    "Granularity": "enums",
    "GridClickType": "enums",
    "HotelIdFilter": "hotel_id_filter",
    "HotelProcessingRecord": "hotel_processing_record",
    "ImageDetails": "image_details",
    "ImageMetadata": "image_metadata",
    "ImageSize": "image_size",
    "IngestionSourceOptions": "enums",
    "InnerProductCategoriesMetricsHighlights": "inner_product_categories_metrics_highlights",
    "IntegrationLog": "integration_log",
    "IntegrationLogClientError": "integration_log_client_error",
    "IntegrationLogClientRequest": "integration_log_client_request",
    "IntegrationLogClientRequestMethod": "enums",
    "IntegrationLogEventType": "enums",
    "IntegrationLogLogLevel": "enums",
    "IntegrationLogsInvalidLogResponse": "integration_logs_invalid_log_response",
    "IntegrationLogsInvalidLogResponseRejectedLogsItem": "integration_logs_invalid_log_response_rejected_logs_item",
    "IntegrationLogsRequest": "integration_logs_request",
    "IntegrationLogsSuccessResponse": "integration_logs_success_response",
    "IntegrationMetadata": "integration_metadata",
    "IntegrationRecord": "integration_record",
    "IntegrationRequest": "integration_request",
    "IntegrationRequestPatch": "integration_request_patch",
    "IntegrationsGetListResponse": "integrations_get_list_response",
    "IntegrationsLogsPostResponse400": "unions",
    "Interest": "interest",
    "InterestsEnum": "enums",
    "InviteAssetsSummary": "invite_assets_summary",
    "InviteAssetsSummaryAdAccountsItem": "invite_assets_summary_ad_accounts_item",
    "InviteAssetsSummaryProfilesItem": "invite_assets_summary_profiles_item",
    "InviteBusinessRoleBinding": "invite_business_role_binding",
    "InviteBusinessRoleBindingInviteData": "invite_business_role_binding_invite_data",
    "InviteExceptionResponse": "invite_exception_response",
    "InviteResponse": "invite_response",
    "InviteResponseInviteData": "invite_response_invite_data",
    "InviteStatus": "enums",
    "InviteStatusItem": "enums",
    "InviteType": "enums",
    "ItemAttributes": "item_attributes",
    "ItemAttributesRequest": "item_attributes_request",
    "ItemBatchRecord": "unions",
    "ItemCreateBatchRecord": "item_create_batch_record",
    "ItemDeleteBatchRecord": "item_delete_batch_record",
    "ItemDeleteDiscontinuedBatchRecord": "item_delete_discontinued_batch_record",
    "ItemGroupIdFilter": "item_group_id_filter",
    "ItemIdFilter": "item_id_filter",
    "ItemProcessingRecord": "item_processing_record",
    "ItemProcessingStatus": "enums",
    "ItemResponse": "unions",
    "ItemUpdateBatchRecord": "item_update_batch_record",
    "ItemUpsertBatchRecord": "item_upsert_batch_record",
    "ItemValidationEvent": "item_validation_event",
    "ItemsIssuesListResponse": "items_issues_list_response",
    "Keyword": "keyword",
    "KeywordError": "keyword_error",
    "KeywordMetrics": "keyword_metrics",
    "KeywordMetricsResponse": "keyword_metrics_response",
    "KeywordUpdate": "keyword_update",
    "KeywordUpdateBody": "keyword_update_body",
    "KeywordsCommon": "keywords_common",
    "KeywordsGetResponse": "keywords_get_response",
    "KeywordsMetricsArrayResponse": "keywords_metrics_array_response",
    "KeywordsRequest": "keywords_request",
    "KeywordsResponse": "keywords_response",
    "L1InterestListItem": "enums",
    "Label": "label",
    "LabelCreateRequest": "label_create_request",
    "LabelCreateRequestLabelsItem": "label_create_request_labels_item",
    "LabelEntityStatusesItem": "enums",
    "LabelError": "label_error",
    "LabelStatus": "enums",
    "LabelType": "enums",
    "LabelTypesItem": "enums",
    "LabelUpdateRequest": "label_update_request",
    "LabelUpdateRequestLabelsItem": "label_update_request_labels_item",
    "LabelsListResponse": "labels_list_response",
    "LabelsResponse": "labels_response",
    "Language": "enums",
    "LeadFormArrayResponse": "lead_form_array_response",
    "LeadFormArrayResponseItem": "lead_form_array_response_item",
    "LeadFormCommon": "lead_form_common",
    "LeadFormCommonPolicyLinksItem": "lead_form_common_policy_links_item",
    "LeadFormCreateRequest": "lead_form_create_request",
    "LeadFormCreateRequestPolicyLinksItem": "lead_form_create_request_policy_links_item",
    "LeadFormQuestion": "lead_form_question",
    "LeadFormQuestionFieldType": "enums",
    "LeadFormQuestionType": "enums",
    "LeadFormResponse": "lead_form_response",
    "LeadFormResponsePolicyLinksItem": "lead_form_response_policy_links_item",
    "LeadFormStatus": "enums",
    "LeadFormTestRequest": "lead_form_test_request",
    "LeadFormTestResponse": "lead_form_test_response",
    "LeadFormUpdateRequest": "lead_form_update_request",
    "LeadFormUpdateRequestPolicyLinksItem": "lead_form_update_request_policy_links_item",
    "LeadFormsListResponse": "lead_forms_list_response",
    "LeadSubscription": "lead_subscription",
    "LeadSubscriptionPostParamsCreate": "lead_subscription_post_params_create",
    "LeadSubscriptionPostParamsCreatePartnerMetadata": "lead_subscription_post_params_create_partner_metadata",
    "LeadsExportCreateRequest": "leads_export_create_request",
    "LeadsExportCreateResponse": "leads_export_create_response",
    "LeadsExportResponseData": "leads_export_response_data",
    "LeadsExportStatus": "enums",
    "LineItem": "line_item",
    "LinkedBusiness": "linked_business",
    "LocalStoreUpdate": "local_store_update",
    "LookbackPeriodOptions": "enums",
    "MMMReportingColumn": "enums",
    "MMMReportingTargetingType": "enums",
    "MatchType": "enums",
    "MatchTypeResponse": "enums",
    "MaxPriceFilter": "max_price_filter",
    "Media": "media",
    "MediaListResponse": "media_list_response",
    "MediaType": "enums",
    "MediaTypeFilter": "media_type_filter",
    "MediaUpload": "media_upload",
    "MediaUploadCreate": "media_upload_create",
    "MediaUploadParameters": "media_upload_parameters",
    "MediaUploadStatus": "enums",
    "MemberBusinessRole": "enums",
    "MembersToDeleteBody": "members_to_delete_body",
    "MembersToDeleteBodyMembersItem": "members_to_delete_body_members_item",
    "MetricTypesItem": "enums",
    "MetricsReportingLevel": "enums",
    "MetricsResponse": "metrics_response",
    "MinPriceFilter": "min_price_filter",
    "MultiPinsAnalyticsMetricTypesItem": "enums",
    "NonDraftEntityStatus": "enums",
    "NonNullableCatalogsCurrency": "enums",
    "NonNullableProductAvailabilityType": "enums",
    "NotificationPostResponse": "notification_post_response",
    "NullableCatalogsItemFieldType": "enums",
    "NullableCurrency": "enums",
    "OauthAccessTokenRequest": "unions",
    "OauthAccessTokenRequestClientCredentials": "oauth_access_token_request_client_credentials",
    "OauthAccessTokenRequestCode": "oauth_access_token_request_code",
    "OauthAccessTokenRequestRefresh": "oauth_access_token_request_refresh",
    "OauthAccessTokenResponse": "unions",
    "OauthAccessTokenResponseClientCredentials": "oauth_access_token_response_client_credentials",
    "OauthAccessTokenResponseCode": "oauth_access_token_response_code",
    "OauthAccessTokenResponseIntegrationRefresh": "oauth_access_token_response_integration_refresh",
    "OauthAccessTokenResponseRefresh": "oauth_access_token_response_refresh",
    "ObjectiveType": "enums",
    "OperationType": "enums",
    "OptimizationGoalMetadata": "optimization_goal_metadata",
    "OptimizationGoalMetadataConversionTagV3GoalMetadata": "optimization_goal_metadata_conversion_tag_v3_goal_metadata",
    "OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows": "optimization_goal_metadata_conversion_tag_v3_goal_metadata_attribution_windows",
    "OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent": "enums",
    "OptimizationGoalMetadataConversionTagV3GoalMetadataLearningModeType": "enums",
    "OptimizationGoalMetadataFrequencyGoalMetadata": "optimization_goal_metadata_frequency_goal_metadata",
    "OptimizationGoalMetadataFrequencyGoalMetadataTimerange": "enums",
    "OptimizationGoalMetadataScrollupGoalMetadata": "optimization_goal_metadata_scrollup_goal_metadata",
    "Order": "enums",
    "OrderLine": "order_line",
    "OrderLineError": "order_line_error",
    "OrderLinePaidType": "enums",
    "OrderLineResponse": "order_line_response",
    "OrderLineSingleResponse": "order_line_single_response",
    "OrderLineStatus": "enums",
    "OrderLines": "order_lines",
    "OrderLinesArrayResponse": "order_lines_array_response",
    "OrderLinesListResponse": "order_lines_list_response",
    "OverallStatusOptions": "enums",
    "PacingDeliveryType": "enums",
    "PageVisitConversionTagsGetResponse": "page_visit_conversion_tags_get_response",
    "Paginated": "paginated",
    "PaginationOrder": "enums",
    "PartnerType": "enums",
    "Permissions": "enums",
    "PermissionsWithOwner": "enums",
    "Pin": "pin",
    "PinAnalyticsMetricTypesItem": "enums",
    "PinAnalyticsMetricsResponse": "pin_analytics_metrics_response",
    "PinAnalyticsMetricsResponseDailyMetricsItem": "pin_analytics_metrics_response_daily_metrics_item",
    "PinCreate": "pin_create",
    "PinFilter": "enums",
    "PinFormat": "enums",
    "PinMedia": "unions",
    "PinMediaMetadata": "unions",
    "PinMediaSource": "unions",
    "PinMediaSourceImageBase64": "pin_media_source_image_base_64",
    "PinMediaSourceImageURL": "pin_media_source_image_url",
    "PinMediaSourceImagesBase64": "pin_media_source_images_base_64",
    "PinMediaSourceImagesBase64Item": "pin_media_source_images_base_64_item",
    "PinMediaSourceImagesURL": "pin_media_source_images_url",
    "PinMediaSourceImagesURLItem": "pin_media_source_images_url_item",
    "PinMediaSourcePinURL": "pin_media_source_pin_url",
    "PinMediaSourceVideoID": "pin_media_source_video_id",
    "PinMediaWithImage": "pin_media_with_image",
    "PinMediaWithImageAndVideo": "pin_media_with_image_and_video",
    "PinMediaWithImages": "pin_media_with_images",
    "PinMediaWithVideo": "pin_media_with_video",
    "PinMediaWithVideos": "pin_media_with_videos",
    "PinPromotionSummaryStatus": "enums",
    "PinUpdate": "pin_update",
    "PinsListResponse": "pins_list_response",
    "PinsSaveBody": "pins_save_body",
    "PinterestLibError": "pinterest_lib_error",
    "PlacementGroupType": "enums",
    "PlacementMultipliers": "placement_multipliers",
    "PlacementMultipliersPLACEMENT": "enums",
    "PriceFilter": "price_filter",
    "PriceFilterPRICE": "price_filter_price",
    "PriceFilterPRICEOperator": "enums",
    "ProductAvailabilityType": "enums",
    "ProductCategoriesDemographic": "product_categories_demographic",
    "ProductCategoriesEngagementType": "enums",
    "ProductCategoriesMetricsHighlights": "product_categories_metrics_highlights",
    "ProductCategoryDetailLookbackWindow": "enums",
    "ProductCategoryDetails": "product_category_details",
    "ProductCategoryEnum": "enums",
    "ProductCategoryRegion": "enums",
    "ProductGroupAnalyticsResponseItem": "product_group_analytics_response_item",
    "ProductGroupPromotion": "product_group_promotion",
    "ProductGroupPromotionCollectionsHeaderType": "enums",
    "ProductGroupPromotionCreateRequest": "product_group_promotion_create_request",
    "ProductGroupPromotionCustomizableCtaType": "enums",
    "ProductGroupPromotionPreferredMediaType": "enums",
    "ProductGroupPromotionResponse": "product_group_promotion_response",
    "ProductGroupPromotionResponseItem": "product_group_promotion_response_item",
    "ProductGroupPromotionUpdateRequest": "product_group_promotion_update_request",
    "ProductGroupPromotionsListResponse": "product_group_promotions_list_response",
    "ProductGroupReferenceFilter": "product_group_reference_filter",
    "ProductGroupSummaryStatus": "enums",
    "ProductType0Filter": "product_type_0_filter",
    "ProductType1Filter": "product_type_1_filter",
    "ProductType2Filter": "product_type_2_filter",
    "ProductType3Filter": "product_type_3_filter",
    "ProductType4Filter": "product_type_4_filter",
    "ProductsByProductGroupFilterListResponse": "products_by_product_group_filter_list_response",
    "PromotionArrayElement": "promotion_array_element",
    "PromotionCommon": "promotion_common",
    "PromotionCommonDiscountStatus": "enums",
    "PromotionCreateRequest": "promotion_create_request",
    "PromotionCreateRequestDiscountStatus": "enums",
    "PromotionResponse": "promotion_response",
    "PromotionResponseDiscountStatus": "enums",
    "PromotionTemplateValue": "promotion_template_value",
    "PromotionType": "enums",
    "PromotionUpdateRequest": "promotion_update_request",
    "PromotionUpdateRequestDiscountStatus": "enums",
    "PromotionsListResponse": "promotions_list_response",
    "PromotionsResponse": "promotions_response",
    "QualityComponentDetails": "quality_component_details",
    "QualityComponentIssue": "quality_component_issue",
    "QualityComponents": "quality_components",
    "QuizPinData": "quiz_pin_data",
    "QuizPinDataTieBreakerType": "enums",
    "QuizPinOption": "quiz_pin_option",
    "QuizPinQuestion": "quiz_pin_question",
    "QuizPinResult": "quiz_pin_result",
    "RelatedTerms": "related_terms",
    "RelatedTermsRelatedTermsListItem": "related_terms_related_terms_list_item",
    "ReportType": "enums",
    "ReportingColumnAsync": "enums",
    "ReportingTimeZone": "enums",
    "ReportsStatsResponse": "reports_stats_response",
    "ResourceType": "enums",
    "RespondToInvitesResponseArray": "respond_to_invites_response_array",
    "RespondToInvitesResponseArrayItem": "respond_to_invites_response_array_item",
    "Role": "enums",
    "S3FilePart": "s3_file_part",
    "S3MultipartUploadData": "s3_multipart_upload_data",
    "SSIOAccountAddress": "ssio_account_address",
    "SSIOAccountItem": "ssio_account_item",
    "SSIOAccountPMPName": "ssio_account_pmp_name",
    "SSIOAccountResponse": "ssio_account_response",
    "SSIOCreateInsertionOrderRequest": "ssio_create_insertion_order_request",
    "SSIOCreateInsertionOrderRequestOrderLineType": "enums",
    "SSIOCreateInsertionOrderResponse": "ssio_create_insertion_order_response",
    "SSIOEditInsertionOrderRequest": "ssio_edit_insertion_order_request",
    "SSIOEditInsertionOrderResponse": "ssio_edit_insertion_order_response",
    "SSIOInsertionOrderCommon": "ssio_insertion_order_common",
    "SSIOInsertionOrderStatus": "ssio_insertion_order_status",
    "SSIOOrderLine": "ssio_order_line",
    "SearchPartnerPinsResponse": "search_partner_pins_response",
    "SearchUserBoardsGetResponse": "search_user_boards_get_response",
    "SearchUserPinsListResponse": "search_user_pins_list_response",
    "SharedAudience": "shared_audience",
    "SharedAudienceAccount": "shared_audience_account",
    "SharedAudienceAccountAccountType": "enums",
    "SharedAudienceCommon": "shared_audience_common",
    "SharedAudienceResponse": "shared_audience_response",
    "SharedAudienceResponseCommon": "shared_audience_response_common",
    "SharedAudiencesForBusinessListResponse": "shared_audiences_for_business_list_response",
    "SingleInterestTargetingOptionResponse": "single_interest_targeting_option_response",
    "SortBillingInvoice": "enums",
    "SortBy": "enums",
    "Source": "enums",
    "SourcePlatformOptions": "enums",
    "SplitFieldPins": "enums",
    "SplitFieldUserAccount": "enums",
    "SsioInsertionOrdersStatusGetByAdAccountResponse": "ssio_insertion_orders_status_get_by_ad_account_response",
    "SsioOrderLinesGetByAdAccountResponse": "ssio_order_lines_get_by_ad_account_response",
    "Status204": "status_204",
    "SummaryPin": "summary_pin",
    "SystemUserUpdateBody": "system_user_update_body",
    "TargetingAdvertiserCountry": "enums",
    "TargetingSpec": "targeting_spec",
    "TargetingSpecAgeBucket": "enums",
    "TargetingSpecAppType": "enums",
    "TargetingSpecGender": "enums",
    "TargetingSpecOperationAgeBucket": "targeting_spec_operation_age_bucket",
    "TargetingSpecOperationAppType": "targeting_spec_operation_app_type",
    "TargetingSpecOperationAppTypeOperation": "enums",
    "TargetingSpecOperationGender": "targeting_spec_operation_gender",
    "TargetingSpecOperationGenderOperation": "enums",
    "TargetingSpecOperationList": "targeting_spec_operation_list",
    "TargetingSpecOperationListOperation": "enums",
    "TargetingSpecOperationMinMaxAge": "targeting_spec_operation_min_max_age",
    "TargetingSpecOperationMinMaxAgeField": "enums",
    "TargetingSpecOperationShoppingRetargeting": "targeting_spec_operation_shopping_retargeting",
    "TargetingSpecOperationString": "targeting_spec_operation_string",
    "TargetingSpecShoppingRetargeting": "targeting_spec_shopping_retargeting",
    "TargetingSpecTargetingStrategyItem": "enums",
    "TargetingTemplateAudienceSizing": "targeting_template_audience_sizing",
    "TargetingTemplateAudienceSizingReachEstimate": "targeting_template_audience_sizing_reach_estimate",
    "TargetingTemplateCommon": "targeting_template_common",
    "TargetingTemplateCreate": "targeting_template_create",
    "TargetingTemplateGetResponseData": "targeting_template_get_response_data",
    "TargetingTemplateGetResponseDataStatus": "enums",
    "TargetingTemplateKeyword": "targeting_template_keyword",
    "TargetingTemplateListResponse": "targeting_template_list_response",
    "TargetingTemplateResponseData": "targeting_template_response_data",
    "TargetingTemplateResponseDataStatus": "enums",
    "TargetingTemplateUpdateRequest": "targeting_template_update_request",
    "TargetingTemplateUpdateRequestOperationType": "enums",
    "TargetingType": "enums",
    "TargetingTypeFilter": "targeting_type_filter",
    "TargetingTypeFilterTargetingTypesItem": "enums",
    "TemplateBasedReport": "template_based_report",
    "TemplateResponse": "template_response",
    "TemplateResponseColumnsItem": "enums",
    "TemplateResponseConversionReportTimeType": "enums",
    "TemplateResponseCreationSource": "enums",
    "TemplateResponseDateRange": "template_response_date_range",
    "TemplateResponseDateRangeAbsoluteDateRange": "template_response_date_range_absolute_date_range",
    "TemplateResponseDateRangeDynamicDateRange": "template_response_date_range_dynamic_date_range",
    "TemplateResponseDateRangeDynamicDateRangeRange": "enums",
    "TemplateResponseDateRangeRelativeDateRange": "template_response_date_range_relative_date_range",
    "TemplateResponseIngestionSourcesItem": "enums",
    "TemplateResponseType": "enums",
    "TemplatesListResponse": "templates_list_response",
    "TermsOfService": "terms_of_service",
    "TitleKeywordsFilter": "title_keywords_filter",
    "TokenRevocationRequest": "token_revocation_request",
    "TokenRevocationRequestTokenTypeHint": "enums",
    "TopPinsAnalyticsResponse": "top_pins_analytics_response",
    "TopPinsAnalyticsResponseDateAvailability": "top_pins_analytics_response_date_availability",
    "TopPinsAnalyticsResponsePinsItem": "top_pins_analytics_response_pins_item",
    "TopPinsAnalyticsResponseSortBy": "enums",
    "TopVideoPinsAnalyticsResponse": "top_video_pins_analytics_response",
    "TopVideoPinsAnalyticsResponseDateAvailability": "top_video_pins_analytics_response_date_availability",
    "TopVideoPinsAnalyticsResponsePinsItem": "top_video_pins_analytics_response_pins_item",
    "TopVideoPinsAnalyticsResponseSortBy": "enums",
    "TrackingUrls": "tracking_urls",
    "TrendType": "enums",
    "TrendingKeywordsResponse": "trending_keywords_response",
    "TrendingKeywordsResponseTrendsItem": "trending_keywords_response_trends_item",
    "TrendingKeywordsResponseTrendsItemDemographics": "trending_keywords_response_trends_item_demographics",
    "TrendingKeywordsResponseTrendsItemDemographicsAgeDistribution": "trending_keywords_response_trends_item_demographics_age_distribution",
    "TrendingKeywordsResponseTrendsItemDemographicsAgeDistributionAgeDistribution": "enums",
    "TrendingKeywordsResponseTrendsItemDemographicsGenderDistribution": "trending_keywords_response_trends_item_demographics_gender_distribution",
    "TrendingKeywordsResponseTrendsItemDemographicsGenderDistributionGenderDistribution": "enums",
    "TrendingKeywordsResponseTrendsItemPredictedTimeSeries": "trending_keywords_response_trends_item_predicted_time_series",
    "TrendingKeywordsResponseTrendsItemTimeSeries": "trending_keywords_response_trends_item_time_series",
    "TrendingPin": "trending_pin",
    "TrendingProductCategory": "trending_product_category",
    "TrendingTopic": "trending_topic",
    "TrendsSupportedRegion": "enums",
    "UpdatableItemAttributes": "updatable_item_attributes",
    "UpdateAssetGroupBody": "update_asset_group_body",
    "UpdateAssetGroupBodyAssetGroupsToUpdateItem": "update_asset_group_body_asset_groups_to_update_item",
    "UpdateAssetGroupResponse": "update_asset_group_response",
    "UpdateAssetGroupResponseExceptionsItem": "update_asset_group_response_exceptions_item",
    "UpdateInvitesResultsResponseArray": "update_invites_results_response_array",
    "UpdateInvitesResultsResponseArrayItem": "update_invites_results_response_array_item",
    "UpdateMaskBidOptionField": "enums",
    "UpdateMaskFieldType": "enums",
    "UpdateMemberAssetAccessBody": "update_member_asset_access_body",
    "UpdateMemberAssetAccessBodyAccessesItem": "update_member_asset_access_body_accesses_item",
    "UpdateMemberAssetsResultsResponseArray": "update_member_assets_results_response_array",
    "UpdateMemberAssetsResultsResponseArrayItem": "update_member_assets_results_response_array_item",
    "UpdateMemberBusinessRoleBody": "update_member_business_role_body",
    "UpdateMemberResult": "update_member_result",
    "UpdateMemberResultsResponseArray": "update_member_results_response_array",
    "UpdatePartnerAssetAccessBody": "update_partner_asset_access_body",
    "UpdatePartnerAssetAccessBodyAccessesItem": "update_partner_asset_access_body_accesses_item",
    "UpdatePartnerAssetsResult": "update_partner_assets_result",
    "UpdatePartnerAssetsResultsResponseArray": "update_partner_assets_results_response_array",
    "UpdatePartnerResultsResponseArray": "update_partner_results_response_array",
    "UpdatePartnerResultsResponseArrayItem": "update_partner_results_response_array_item",
    "UserAccountFollowedInterestsResponse": "user_account_followed_interests_response",
    "UserBusinessRoleBinding": "user_business_role_binding",
    "UserFollowingFeedType": "enums",
    "UserFollowingGetResponse": "user_following_get_response",
    "UserListOperationType": "enums",
    "UserListType": "enums",
    "UserSingleAssetBinding": "user_single_asset_binding",
    "UserSummary": "user_summary",
    "UserWebsiteSummary": "user_website_summary",
    "UserWebsiteVerificationCode": "user_website_verification_code",
    "UserWebsiteVerifyRequest": "user_website_verify_request",
    "UserWebsiteVerifyRequestVerificationMethod": "enums",
    "UserWebsitesGetResponse": "user_websites_get_response",
    "UsersForIndividualAssetResponse": "users_for_individual_asset_response",
    "VerticalProductCategory": "enums",
    "VideoMetadataWithItemType": "video_metadata_with_item_type",
    "VideoPinMetricTypesItem": "enums",
    "VideoPinSortBy": "enums",
}


if not TYPE_CHECKING:  # a checker would believe every name

    def __getattr__(name: str) -> Any:
        try:
            module = _MODULES[name]
        except KeyError:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
        value = getattr(_import_module(f".{module}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
