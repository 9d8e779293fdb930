"""Every model, enum and union of the OpenAPI document; modules are imported when a name is first used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .._bodies.ad_account_create import AdAccountCreateDict as AdAccountCreateDict
    from .._bodies.ad_account_to_ad_account_shared_audience_update_with_required_body import (
        AdAccountToAdAccountSharedAudienceUpdateWithRequiredBodyDict as AdAccountToAdAccountSharedAudienceUpdateWithRequiredBodyDict,
    )
    from .._bodies.ad_account_to_business_shared_audience_update_with_required_body import (
        AdAccountToBusinessSharedAudienceUpdateWithRequiredBodyDict as AdAccountToBusinessSharedAudienceUpdateWithRequiredBodyDict,
    )
    from .._bodies.ad_accounts_audience_create import (
        AdAccountsAudienceCreateDict as AdAccountsAudienceCreateDict,
    )
    from .._bodies.ad_accounts_audience_rule import AdAccountsAudienceRuleDict as AdAccountsAudienceRuleDict
    from .._bodies.ad_accounts_audience_update import (
        AdAccountsAudienceUpdateDict as AdAccountsAudienceUpdateDict,
    )
    from .._bodies.ad_batch_update import AdBatchUpdateDict as AdBatchUpdateDict
    from .._bodies.ad_create import AdCreateDict as AdCreateDict
    from .._bodies.ad_create_request import AdCreateRequestDict as AdCreateRequestDict
    from .._bodies.ad_group_audience_sizing_create import (
        AdGroupAudienceSizingCreateDict as AdGroupAudienceSizingCreateDict,
    )
    from .._bodies.ad_group_audience_sizing_keyword import (
        AdGroupAudienceSizingKeywordDict as AdGroupAudienceSizingKeywordDict,
    )
    from .._bodies.ad_group_create_create import AdGroupCreateCreateDict as AdGroupCreateCreateDict
    from .._bodies.ad_group_create_request import AdGroupCreateRequestDict as AdGroupCreateRequestDict
    from .._bodies.ad_group_delivery_estimates import (
        AdGroupDeliveryEstimatesDict as AdGroupDeliveryEstimatesDict,
    )
    from .._bodies.ad_group_delivery_estimates_keywords_items import (
        AdGroupDeliveryEstimatesKeywordsItemsDict as AdGroupDeliveryEstimatesKeywordsItemsDict,
    )
    from .._bodies.ad_group_tracking_ur_ls import AdGroupTrackingURLsDict as AdGroupTrackingURLsDict
    from .._bodies.ad_group_update_batch_update import (
        AdGroupUpdateBatchUpdateDict as AdGroupUpdateBatchUpdateDict,
    )
    from .._bodies.ad_group_update_request import AdGroupUpdateRequestDict as AdGroupUpdateRequestDict
    from .._bodies.ad_preview_shopping import AdPreviewShoppingDict as AdPreviewShoppingDict
    from .._bodies.ad_preview_source_image import AdPreviewSourceImageDict as AdPreviewSourceImageDict
    from .._bodies.ad_preview_source_pin_id import AdPreviewSourcePinIdDict as AdPreviewSourcePinIdDict
    from .._bodies.ad_update_request import AdUpdateRequestDict as AdUpdateRequestDict
    from .._bodies.adgroup_tracking_features import AdgroupTrackingFeaturesDict as AdgroupTrackingFeaturesDict
    from .._bodies.ads_analytics_create_async_request import (
        AdsAnalyticsCreateAsyncRequestDict as AdsAnalyticsCreateAsyncRequestDict,
    )
    from .._bodies.ads_analytics_metrics_filter import (
        AdsAnalyticsMetricsFilterDict as AdsAnalyticsMetricsFilterDict,
    )
    from .._bodies.ads_credit_redeem_create import AdsCreditRedeemCreateDict as AdsCreditRedeemCreateDict
    from .._bodies.advanced_auction_bid_options import (
        AdvancedAuctionBidOptionsDict as AdvancedAuctionBidOptionsDict,
    )
    from .._bodies.advanced_auction_items_get_request import (
        AdvancedAuctionItemsGetRequestDict as AdvancedAuctionItemsGetRequestDict,
    )
    from .._bodies.advanced_auction_items_submit_delete_record import (
        AdvancedAuctionItemsSubmitDeleteRecordDict as AdvancedAuctionItemsSubmitDeleteRecordDict,
    )
    from .._bodies.advanced_auction_items_submit_request import (
        AdvancedAuctionItemsSubmitRequestDict as AdvancedAuctionItemsSubmitRequestDict,
    )
    from .._bodies.advanced_auction_items_submit_upsert_record import (
        AdvancedAuctionItemsSubmitUpsertRecordDict as AdvancedAuctionItemsSubmitUpsertRecordDict,
    )
    from .._bodies.advanced_auction_key import AdvancedAuctionKeyDict as AdvancedAuctionKeyDict
    from .._bodies.advanced_auction_operation_error import (
        AdvancedAuctionOperationErrorDict as AdvancedAuctionOperationErrorDict,
    )
    from .._bodies.advertiser_defined_event_input import (
        AdvertiserDefinedEventInputDict as AdvertiserDefinedEventInputDict,
    )
    from .._bodies.advertiser_defined_events_create_request import (
        AdvertiserDefinedEventsCreateRequestDict as AdvertiserDefinedEventsCreateRequestDict,
    )
    from .._bodies.age_bucket_multipliers import AgeBucketMultipliersDict as AgeBucketMultipliersDict
    from .._bodies.ai_disclosures import AiDisclosuresDict as AiDisclosuresDict
    from .._bodies.ai_disclosures_update import AiDisclosuresUpdateDict as AiDisclosuresUpdateDict
    from .._bodies.app_type_multipliers import AppTypeMultipliersDict as AppTypeMultipliersDict
    from .._bodies.asset_group_binding import AssetGroupBindingDict as AssetGroupBindingDict
    from .._bodies.asset_group_deletion_delete import (
        AssetGroupDeletionDeleteDict as AssetGroupDeletionDeleteDict,
    )
    from .._bodies.asset_group_input_create import AssetGroupInputCreateDict as AssetGroupInputCreateDict
    from .._bodies.asset_group_modification_read_or_update import (
        AssetGroupModificationReadOrUpdateDict as AssetGroupModificationReadOrUpdateDict,
    )
    from .._bodies.asset_group_update_error import AssetGroupUpdateErrorDict as AssetGroupUpdateErrorDict
    from .._bodies.asset_group_update_item_read_or_update_item import (
        AssetGroupUpdateItemReadOrUpdateItemDict as AssetGroupUpdateItemReadOrUpdateItemDict,
    )
    from .._bodies.attribution_windows import AttributionWindowsDict as AttributionWindowsDict
    from .._bodies.auth_respond_invite_action import (
        AuthRespondInviteActionDict as AuthRespondInviteActionDict,
    )
    from .._bodies.auth_respond_invites_body import AuthRespondInvitesBodyDict as AuthRespondInvitesBodyDict
    from .._bodies.auth_respond_invites_body_item import (
        AuthRespondInvitesBodyItemDict as AuthRespondInvitesBodyItemDict,
    )
    from .._bodies.availability_filter import AvailabilityFilterDict as AvailabilityFilterDict
    from .._bodies.bid_floor_create import BidFloorCreateDict as BidFloorCreateDict
    from .._bodies.bid_floor_spec import BidFloorSpecDict as BidFloorSpecDict
    from .._bodies.bid_options_age_bucket_multipliers import (
        BidOptionsAgeBucketMultipliersDict as BidOptionsAgeBucketMultipliersDict,
    )
    from .._bodies.bid_options_app_type_multipliers import (
        BidOptionsAppTypeMultipliersDict as BidOptionsAppTypeMultipliersDict,
    )
    from .._bodies.bid_options_audience_multipliers import (
        BidOptionsAudienceMultipliersDict as BidOptionsAudienceMultipliersDict,
    )
    from .._bodies.bid_options_gender_multipliers import (
        BidOptionsGenderMultipliersDict as BidOptionsGenderMultipliersDict,
    )
    from .._bodies.bid_options_placement_multipliers import (
        BidOptionsPlacementMultipliersDict as BidOptionsPlacementMultipliersDict,
    )
    from .._bodies.board_create import BoardCreateDict as BoardCreateDict
    from .._bodies.board_section_create import BoardSectionCreateDict as BoardSectionCreateDict
    from .._bodies.board_section_update_with_required_body import (
        BoardSectionUpdateWithRequiredBodyDict as BoardSectionUpdateWithRequiredBodyDict,
    )
    from .._bodies.board_with_update_privacy_update import (
        BoardWithUpdatePrivacyUpdateDict as BoardWithUpdatePrivacyUpdateDict,
    )
    from .._bodies.brand_account_create import BrandAccountCreateDict as BrandAccountCreateDict
    from .._bodies.brand_account_profile_image import (
        BrandAccountProfileImageDict as BrandAccountProfileImageDict,
    )
    from .._bodies.brand_account_profile_image_update import (
        BrandAccountProfileImageUpdateDict as BrandAccountProfileImageUpdateDict,
    )
    from .._bodies.brand_account_update import BrandAccountUpdateDict as BrandAccountUpdateDict
    from .._bodies.brand_filter import BrandFilterDict as BrandFilterDict
    from .._bodies.bulk_download_campaign_filter import (
        BulkDownloadCampaignFilterDict as BulkDownloadCampaignFilterDict,
    )
    from .._bodies.bulk_download_create import BulkDownloadCreateDict as BulkDownloadCreateDict
    from .._bodies.bulk_upsert_request import BulkUpsertRequestDict as BulkUpsertRequestDict
    from .._bodies.bulk_upsert_request_create import (
        BulkUpsertRequestCreateDict as BulkUpsertRequestCreateDict,
    )
    from .._bodies.bulk_upsert_request_update import (
        BulkUpsertRequestUpdateDict as BulkUpsertRequestUpdateDict,
    )
    from .._bodies.business_access_user_summary import (
        BusinessAccessUserSummaryDict as BusinessAccessUserSummaryDict,
    )
    from .._bodies.business_members_asset_access_delete_body import (
        BusinessMembersAssetAccessDeleteBodyDict as BusinessMembersAssetAccessDeleteBodyDict,
    )
    from .._bodies.business_membership_member import (
        BusinessMembershipMemberDict as BusinessMembershipMemberDict,
    )
    from .._bodies.business_to_ad_account_shared_audience_update_with_required_body import (
        BusinessToAdAccountSharedAudienceUpdateWithRequiredBodyDict as BusinessToAdAccountSharedAudienceUpdateWithRequiredBodyDict,
    )
    from .._bodies.business_to_business_shared_audience_update_with_required_body import (
        BusinessToBusinessSharedAudienceUpdateWithRequiredBodyDict as BusinessToBusinessSharedAudienceUpdateWithRequiredBodyDict,
    )
    from .._bodies.campaign_ad_preview_create import (
        CampaignAdPreviewCreateDict as CampaignAdPreviewCreateDict,
    )
    from .._bodies.campaign_audience_multipliers import (
        CampaignAudienceMultipliersDict as CampaignAudienceMultipliersDict,
    )
    from .._bodies.campaign_batch_update_item import (
        CampaignBatchUpdateItemDict as CampaignBatchUpdateItemDict,
    )
    from .._bodies.campaign_bid_options import CampaignBidOptionsDict as CampaignBidOptionsDict
    from .._bodies.campaign_bid_options_create import (
        CampaignBidOptionsCreateDict as CampaignBidOptionsCreateDict,
    )
    from .._bodies.campaign_bid_options_update import (
        CampaignBidOptionsUpdateDict as CampaignBidOptionsUpdateDict,
    )
    from .._bodies.campaign_create_item import CampaignCreateItemDict as CampaignCreateItemDict
    from .._bodies.campaign_create_request import CampaignCreateRequestDict as CampaignCreateRequestDict
    from .._bodies.campaign_delivery_estimates_campaign import (
        CampaignDeliveryEstimatesCampaignDict as CampaignDeliveryEstimatesCampaignDict,
    )
    from .._bodies.campaign_update_request import CampaignUpdateRequestDict as CampaignUpdateRequestDict
    from .._bodies.cancel_invites_request import CancelInvitesRequestDict as CancelInvitesRequestDict
    from .._bodies.carousel_slot import CarouselSlotDict as CarouselSlotDict
    from .._bodies.catalog_create import CatalogCreateDict as CatalogCreateDict
    from .._bodies.catalogs_ai_content_disclosure import (
        CatalogsAiContentDisclosureDict as CatalogsAiContentDisclosureDict,
    )
    from .._bodies.catalogs_create_creative_assets_item import (
        CatalogsCreateCreativeAssetsItemDict as CatalogsCreateCreativeAssetsItemDict,
    )
    from .._bodies.catalogs_create_hotel_item import (
        CatalogsCreateHotelItemDict as CatalogsCreateHotelItemDict,
    )
    from .._bodies.catalogs_create_retail_item import (
        CatalogsCreateRetailItemDict as CatalogsCreateRetailItemDict,
    )
    from .._bodies.catalogs_creative_assets_attributes import (
        CatalogsCreativeAssetsAttributesDict as CatalogsCreativeAssetsAttributesDict,
    )
    from .._bodies.catalogs_creative_assets_batch_request import (
        CatalogsCreativeAssetsBatchRequestDict as CatalogsCreativeAssetsBatchRequestDict,
    )
    from .._bodies.catalogs_creative_assets_feeds_create_request import (
        CatalogsCreativeAssetsFeedsCreateRequestDict as CatalogsCreativeAssetsFeedsCreateRequestDict,
    )
    from .._bodies.catalogs_creative_assets_feeds_update_request import (
        CatalogsCreativeAssetsFeedsUpdateRequestDict as CatalogsCreativeAssetsFeedsUpdateRequestDict,
    )
    from .._bodies.catalogs_creative_assets_items_post_filter import (
        CatalogsCreativeAssetsItemsPostFilterDict as CatalogsCreativeAssetsItemsPostFilterDict,
    )
    from .._bodies.catalogs_creative_assets_list_products_by_catalog_based_filter_request import (
        CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestDict as CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestDict,
    )
    from .._bodies.catalogs_creative_assets_product_group_create_request import (
        CatalogsCreativeAssetsProductGroupCreateRequestDict as CatalogsCreativeAssetsProductGroupCreateRequestDict,
    )
    from .._bodies.catalogs_creative_assets_product_group_filters_all_of import (
        CatalogsCreativeAssetsProductGroupFiltersAllOfDict as CatalogsCreativeAssetsProductGroupFiltersAllOfDict,
    )
    from .._bodies.catalogs_creative_assets_product_group_filters_any_of import (
        CatalogsCreativeAssetsProductGroupFiltersAnyOfDict as CatalogsCreativeAssetsProductGroupFiltersAnyOfDict,
    )
    from .._bodies.catalogs_creative_assets_product_group_update_request import (
        CatalogsCreativeAssetsProductGroupUpdateRequestDict as CatalogsCreativeAssetsProductGroupUpdateRequestDict,
    )
    from .._bodies.catalogs_delete_creative_assets_item import (
        CatalogsDeleteCreativeAssetsItemDict as CatalogsDeleteCreativeAssetsItemDict,
    )
    from .._bodies.catalogs_delete_hotel_item import (
        CatalogsDeleteHotelItemDict as CatalogsDeleteHotelItemDict,
    )
    from .._bodies.catalogs_delete_retail_item import (
        CatalogsDeleteRetailItemDict as CatalogsDeleteRetailItemDict,
    )
    from .._bodies.catalogs_feed_credentials import CatalogsFeedCredentialsDict as CatalogsFeedCredentialsDict
    from .._bodies.catalogs_feed_processing_schedule import (
        CatalogsFeedProcessingScheduleDict as CatalogsFeedProcessingScheduleDict,
    )
    from .._bodies.catalogs_feeds_create_request import (
        CatalogsFeedsCreateRequestDict as CatalogsFeedsCreateRequestDict,
    )
    from .._bodies.catalogs_feeds_update_request import (
        CatalogsFeedsUpdateRequestDict as CatalogsFeedsUpdateRequestDict,
    )
    from .._bodies.catalogs_hotel_address import CatalogsHotelAddressDict as CatalogsHotelAddressDict
    from .._bodies.catalogs_hotel_attributes import CatalogsHotelAttributesDict as CatalogsHotelAttributesDict
    from .._bodies.catalogs_hotel_batch_request import (
        CatalogsHotelBatchRequestDict as CatalogsHotelBatchRequestDict,
    )
    from .._bodies.catalogs_hotel_feeds_create_request import (
        CatalogsHotelFeedsCreateRequestDict as CatalogsHotelFeedsCreateRequestDict,
    )
    from .._bodies.catalogs_hotel_feeds_update_request import (
        CatalogsHotelFeedsUpdateRequestDict as CatalogsHotelFeedsUpdateRequestDict,
    )
    from .._bodies.catalogs_hotel_guest_ratings import (
        CatalogsHotelGuestRatingsDict as CatalogsHotelGuestRatingsDict,
    )
    from .._bodies.catalogs_hotel_items_post_filter import (
        CatalogsHotelItemsPostFilterDict as CatalogsHotelItemsPostFilterDict,
    )
    from .._bodies.catalogs_hotel_list_products_by_catalog_based_filter_request import (
        CatalogsHotelListProductsByCatalogBasedFilterRequestDict as CatalogsHotelListProductsByCatalogBasedFilterRequestDict,
    )
    from .._bodies.catalogs_hotel_main_image import CatalogsHotelMainImageDict as CatalogsHotelMainImageDict
    from .._bodies.catalogs_hotel_product_group_create_request import (
        CatalogsHotelProductGroupCreateRequestDict as CatalogsHotelProductGroupCreateRequestDict,
    )
    from .._bodies.catalogs_hotel_product_group_filters_all_of import (
        CatalogsHotelProductGroupFiltersAllOfDict as CatalogsHotelProductGroupFiltersAllOfDict,
    )
    from .._bodies.catalogs_hotel_product_group_filters_any_of import (
        CatalogsHotelProductGroupFiltersAnyOfDict as CatalogsHotelProductGroupFiltersAnyOfDict,
    )
    from .._bodies.catalogs_hotel_product_group_update_request import (
        CatalogsHotelProductGroupUpdateRequestDict as CatalogsHotelProductGroupUpdateRequestDict,
    )
    from .._bodies.catalogs_hotel_report_parameters import (
        CatalogsHotelReportParametersDict as CatalogsHotelReportParametersDict,
    )
    from .._bodies.catalogs_hotel_report_stats_parameters import (
        CatalogsHotelReportStatsParametersDict as CatalogsHotelReportStatsParametersDict,
    )
    from .._bodies.catalogs_items_create_batch_request import (
        CatalogsItemsCreateBatchRequestDict as CatalogsItemsCreateBatchRequestDict,
    )
    from .._bodies.catalogs_items_delete_batch_request import (
        CatalogsItemsDeleteBatchRequestDict as CatalogsItemsDeleteBatchRequestDict,
    )
    from .._bodies.catalogs_items_delete_discontinued_batch_request import (
        CatalogsItemsDeleteDiscontinuedBatchRequestDict as CatalogsItemsDeleteDiscontinuedBatchRequestDict,
    )
    from .._bodies.catalogs_items_request import CatalogsItemsRequestDict as CatalogsItemsRequestDict
    from .._bodies.catalogs_items_update_batch_request import (
        CatalogsItemsUpdateBatchRequestDict as CatalogsItemsUpdateBatchRequestDict,
    )
    from .._bodies.catalogs_items_upsert_batch_request import (
        CatalogsItemsUpsertBatchRequestDict as CatalogsItemsUpsertBatchRequestDict,
    )
    from .._bodies.catalogs_list_products_by_feed_based_filter import (
        CatalogsListProductsByFeedBasedFilterDict as CatalogsListProductsByFeedBasedFilterDict,
    )
    from .._bodies.catalogs_product_group_create_request import (
        CatalogsProductGroupCreateRequestDict as CatalogsProductGroupCreateRequestDict,
    )
    from .._bodies.catalogs_product_group_currency_criteria import (
        CatalogsProductGroupCurrencyCriteriaDict as CatalogsProductGroupCurrencyCriteriaDict,
    )
    from .._bodies.catalogs_product_group_filter_operator_type_criteria import (
        CatalogsProductGroupFilterOperatorTypeCriteriaDict as CatalogsProductGroupFilterOperatorTypeCriteriaDict,
    )
    from .._bodies.catalogs_product_group_filters_all_of import (
        CatalogsProductGroupFiltersAllOfDict as CatalogsProductGroupFiltersAllOfDict,
    )
    from .._bodies.catalogs_product_group_filters_any_of import (
        CatalogsProductGroupFiltersAnyOfDict as CatalogsProductGroupFiltersAnyOfDict,
    )
    from .._bodies.catalogs_product_group_filters_request_any_of_items_0 import (
        CatalogsProductGroupFiltersRequestAnyOfItems0Dict as CatalogsProductGroupFiltersRequestAnyOfItems0Dict,
    )
    from .._bodies.catalogs_product_group_filters_request_any_of_items_1 import (
        CatalogsProductGroupFiltersRequestAnyOfItems1Dict as CatalogsProductGroupFiltersRequestAnyOfItems1Dict,
    )
    from .._bodies.catalogs_product_group_multiple_countries_criteria import (
        CatalogsProductGroupMultipleCountriesCriteriaDict as CatalogsProductGroupMultipleCountriesCriteriaDict,
    )
    from .._bodies.catalogs_product_group_multiple_gender_criteria import (
        CatalogsProductGroupMultipleGenderCriteriaDict as CatalogsProductGroupMultipleGenderCriteriaDict,
    )
    from .._bodies.catalogs_product_group_multiple_media_types_criteria import (
        CatalogsProductGroupMultipleMediaTypesCriteriaDict as CatalogsProductGroupMultipleMediaTypesCriteriaDict,
    )
    from .._bodies.catalogs_product_group_multiple_pinterest_product_category_criteria import (
        CatalogsProductGroupMultiplePinterestProductCategoryCriteriaDict as CatalogsProductGroupMultiplePinterestProductCategoryCriteriaDict,
    )
    from .._bodies.catalogs_product_group_multiple_string_criteria import (
        CatalogsProductGroupMultipleStringCriteriaDict as CatalogsProductGroupMultipleStringCriteriaDict,
    )
    from .._bodies.catalogs_product_group_multiple_string_list_criteria import (
        CatalogsProductGroupMultipleStringListCriteriaDict as CatalogsProductGroupMultipleStringListCriteriaDict,
    )
    from .._bodies.catalogs_product_group_pricing_criteria import (
        CatalogsProductGroupPricingCriteriaDict as CatalogsProductGroupPricingCriteriaDict,
    )
    from .._bodies.catalogs_product_group_uint_32_criteria import (
        CatalogsProductGroupUint32CriteriaDict as CatalogsProductGroupUint32CriteriaDict,
    )
    from .._bodies.catalogs_product_group_update_request import (
        CatalogsProductGroupUpdateRequestDict as CatalogsProductGroupUpdateRequestDict,
    )
    from .._bodies.catalogs_report_distribution_issue_filter import (
        CatalogsReportDistributionIssueFilterDict as CatalogsReportDistributionIssueFilterDict,
    )
    from .._bodies.catalogs_report_feed_ingestion_filter import (
        CatalogsReportFeedIngestionFilterDict as CatalogsReportFeedIngestionFilterDict,
    )
    from .._bodies.catalogs_retail_batch_request import (
        CatalogsRetailBatchRequestDict as CatalogsRetailBatchRequestDict,
    )
    from .._bodies.catalogs_retail_feeds_create_request import (
        CatalogsRetailFeedsCreateRequestDict as CatalogsRetailFeedsCreateRequestDict,
    )
    from .._bodies.catalogs_retail_feeds_update_request import (
        CatalogsRetailFeedsUpdateRequestDict as CatalogsRetailFeedsUpdateRequestDict,
    )
    from .._bodies.catalogs_retail_items_post_filter import (
        CatalogsRetailItemsPostFilterDict as CatalogsRetailItemsPostFilterDict,
    )
    from .._bodies.catalogs_retail_list_products_by_catalog_based_filter_request import (
        CatalogsRetailListProductsByCatalogBasedFilterRequestDict as CatalogsRetailListProductsByCatalogBasedFilterRequestDict,
    )
    from .._bodies.catalogs_retail_product_group_create_request import (
        CatalogsRetailProductGroupCreateRequestDict as CatalogsRetailProductGroupCreateRequestDict,
    )
    from .._bodies.catalogs_retail_product_group_update_request import (
        CatalogsRetailProductGroupUpdateRequestDict as CatalogsRetailProductGroupUpdateRequestDict,
    )
    from .._bodies.catalogs_retail_report_all_items_filter import (
        CatalogsRetailReportAllItemsFilterDict as CatalogsRetailReportAllItemsFilterDict,
    )
    from .._bodies.catalogs_retail_report_parameters import (
        CatalogsRetailReportParametersDict as CatalogsRetailReportParametersDict,
    )
    from .._bodies.catalogs_retail_report_stats_parameters import (
        CatalogsRetailReportStatsParametersDict as CatalogsRetailReportStatsParametersDict,
    )
    from .._bodies.catalogs_updatable_creative_assets_attributes import (
        CatalogsUpdatableCreativeAssetsAttributesDict as CatalogsUpdatableCreativeAssetsAttributesDict,
    )
    from .._bodies.catalogs_updatable_hotel_attributes import (
        CatalogsUpdatableHotelAttributesDict as CatalogsUpdatableHotelAttributesDict,
    )
    from .._bodies.catalogs_update_creative_assets_item import (
        CatalogsUpdateCreativeAssetsItemDict as CatalogsUpdateCreativeAssetsItemDict,
    )
    from .._bodies.catalogs_update_hotel_item import (
        CatalogsUpdateHotelItemDict as CatalogsUpdateHotelItemDict,
    )
    from .._bodies.catalogs_update_retail_item import (
        CatalogsUpdateRetailItemDict as CatalogsUpdateRetailItemDict,
    )
    from .._bodies.catalogs_upsert_creative_assets_item import (
        CatalogsUpsertCreativeAssetsItemDict as CatalogsUpsertCreativeAssetsItemDict,
    )
    from .._bodies.catalogs_upsert_hotel_item import (
        CatalogsUpsertHotelItemDict as CatalogsUpsertHotelItemDict,
    )
    from .._bodies.catalogs_upsert_retail_item import (
        CatalogsUpsertRetailItemDict as CatalogsUpsertRetailItemDict,
    )
    from .._bodies.condition_filter import ConditionFilterDict as ConditionFilterDict
    from .._bodies.conversion_deletion_request_create import (
        ConversionDeletionRequestCreateDict as ConversionDeletionRequestCreateDict,
    )
    from .._bodies.conversion_deletion_request_epik_targets import (
        ConversionDeletionRequestEPIKTargetsDict as ConversionDeletionRequestEPIKTargetsDict,
    )
    from .._bodies.conversion_deletion_request_user_email_targets import (
        ConversionDeletionRequestUserEmailTargetsDict as ConversionDeletionRequestUserEmailTargetsDict,
    )
    from .._bodies.conversion_event_app_info import ConversionEventAppInfoDict as ConversionEventAppInfoDict
    from .._bodies.conversion_event_device_info import (
        ConversionEventDeviceInfoDict as ConversionEventDeviceInfoDict,
    )
    from .._bodies.conversion_events_create import ConversionEventsCreateDict as ConversionEventsCreateDict
    from .._bodies.conversion_events_data_items import (
        ConversionEventsDataItemsDict as ConversionEventsDataItemsDict,
    )
    from .._bodies.conversion_events_data_items_custom_data import (
        ConversionEventsDataItemsCustomDataDict as ConversionEventsDataItemsCustomDataDict,
    )
    from .._bodies.conversion_events_data_items_custom_data_contents_items import (
        ConversionEventsDataItemsCustomDataContentsItemsDict as ConversionEventsDataItemsCustomDataContentsItemsDict,
    )
    from .._bodies.conversion_events_user_data_properties import (
        ConversionEventsUserDataPropertiesDict as ConversionEventsUserDataPropertiesDict,
    )
    from .._bodies.conversion_msot_events_create import (
        ConversionMSOTEventsCreateDict as ConversionMSOTEventsCreateDict,
    )
    from .._bodies.conversion_product_report_create import (
        ConversionProductReportCreateDict as ConversionProductReportCreateDict,
    )
    from .._bodies.conversion_tag_create import ConversionTagCreateDict as ConversionTagCreateDict
    from .._bodies.conversion_tag_v3_goal_metadata import (
        ConversionTagV3GoalMetadataDict as ConversionTagV3GoalMetadataDict,
    )
    from .._bodies.country_filter import CountryFilterDict as CountryFilterDict
    from .._bodies.create_asset_access_request_body import (
        CreateAssetAccessRequestBodyDict as CreateAssetAccessRequestBodyDict,
    )
    from .._bodies.create_asset_access_request_item import (
        CreateAssetAccessRequestItemDict as CreateAssetAccessRequestItemDict,
    )
    from .._bodies.create_asset_invites_request import (
        CreateAssetInvitesRequestDict as CreateAssetInvitesRequestDict,
    )
    from .._bodies.create_asset_invites_request_item import (
        CreateAssetInvitesRequestItemDict as CreateAssetInvitesRequestItemDict,
    )
    from .._bodies.create_membership_or_partnership_invites_body import (
        CreateMembershipOrPartnershipInvitesBodyDict as CreateMembershipOrPartnershipInvitesBodyDict,
    )
    from .._bodies.creative_assets_id_filter import CreativeAssetsIdFilterDict as CreativeAssetsIdFilterDict
    from .._bodies.currency_filter import CurrencyFilterDict as CurrencyFilterDict
    from .._bodies.custom_conversion_event_metrics import (
        CustomConversionEventMetricsDict as CustomConversionEventMetricsDict,
    )
    from .._bodies.custom_label_0_filter import CustomLabel0FilterDict as CustomLabel0FilterDict
    from .._bodies.custom_label_1_filter import CustomLabel1FilterDict as CustomLabel1FilterDict
    from .._bodies.custom_label_2_filter import CustomLabel2FilterDict as CustomLabel2FilterDict
    from .._bodies.custom_label_3_filter import CustomLabel3FilterDict as CustomLabel3FilterDict
    from .._bodies.custom_label_4_filter import CustomLabel4FilterDict as CustomLabel4FilterDict
    from .._bodies.custom_number_0_filter import CustomNumber0FilterDict as CustomNumber0FilterDict
    from .._bodies.custom_number_1_filter import CustomNumber1FilterDict as CustomNumber1FilterDict
    from .._bodies.custom_number_2_filter import CustomNumber2FilterDict as CustomNumber2FilterDict
    from .._bodies.custom_number_3_filter import CustomNumber3FilterDict as CustomNumber3FilterDict
    from .._bodies.custom_number_4_filter import CustomNumber4FilterDict as CustomNumber4FilterDict
    from .._bodies.customer_list_create import CustomerListCreateDict as CustomerListCreateDict
    from .._bodies.customer_list_record_row import CustomerListRecordRowDict as CustomerListRecordRowDict
    from .._bodies.customer_list_update_with_required_body import (
        CustomerListUpdateWithRequiredBodyDict as CustomerListUpdateWithRequiredBodyDict,
    )
    from .._bodies.customer_list_upload_create_request import (
        CustomerListUploadCreateRequestDict as CustomerListUploadCreateRequestDict,
    )
    from .._bodies.customer_segment_create import CustomerSegmentCreateDict as CustomerSegmentCreateDict
    from .._bodies.customer_segment_update_request_update_with_required_body import (
        CustomerSegmentUpdateRequestUpdateWithRequiredBodyDict as CustomerSegmentUpdateRequestUpdateWithRequiredBodyDict,
    )
    from .._bodies.delete_business_membership_body import (
        DeleteBusinessMembershipBodyDict as DeleteBusinessMembershipBodyDict,
    )
    from .._bodies.delete_business_membership_member import (
        DeleteBusinessMembershipMemberDict as DeleteBusinessMembershipMemberDict,
    )
    from .._bodies.delete_business_partners_delete import (
        DeleteBusinessPartnersDeleteDict as DeleteBusinessPartnersDeleteDict,
    )
    from .._bodies.delete_member_asset_access_item import (
        DeleteMemberAssetAccessItemDict as DeleteMemberAssetAccessItemDict,
    )
    from .._bodies.delete_partner_asset_access_body import (
        DeletePartnerAssetAccessBodyDict as DeletePartnerAssetAccessBodyDict,
    )
    from .._bodies.delete_partner_asset_access_item import (
        DeletePartnerAssetAccessItemDict as DeletePartnerAssetAccessItemDict,
    )
    from .._bodies.dynamic_titles_process_csv_create import (
        DynamicTitlesProcessCSVCreateDict as DynamicTitlesProcessCSVCreateDict,
    )
    from .._bodies.event_data import EventDataDict as EventDataDict
    from .._bodies.follow_user_create import FollowUserCreateDict as FollowUserCreateDict
    from .._bodies.frequency_goal_metadata import FrequencyGoalMetadataDict as FrequencyGoalMetadataDict
    from .._bodies.frequency_multipliers import FrequencyMultipliersDict as FrequencyMultipliersDict
    from .._bodies.gender_filter import GenderFilterDict as GenderFilterDict
    from .._bodies.gender_multipliers import GenderMultipliersDict as GenderMultipliersDict
    from .._bodies.google_product_category_0_filter import (
        GoogleProductCategory0FilterDict as GoogleProductCategory0FilterDict,
    )
    from .._bodies.google_product_category_1_filter import (
        GoogleProductCategory1FilterDict as GoogleProductCategory1FilterDict,
    )
    from .._bodies.google_product_category_2_filter import (
        GoogleProductCategory2FilterDict as GoogleProductCategory2FilterDict,
    )
    from .._bodies.google_product_category_3_filter import (
        GoogleProductCategory3FilterDict as GoogleProductCategory3FilterDict,
    )
    from .._bodies.google_product_category_4_filter import (
        GoogleProductCategory4FilterDict as GoogleProductCategory4FilterDict,
    )
    from .._bodies.google_product_category_5_filter import (
        GoogleProductCategory5FilterDict as GoogleProductCategory5FilterDict,
    )
    from .._bodies.google_product_category_6_filter import (
        GoogleProductCategory6FilterDict as GoogleProductCategory6FilterDict,
    )
    from .._bodies.hotel_id_filter import HotelIdFilterDict as HotelIdFilterDict
    from .._bodies.integration_log import IntegrationLogDict as IntegrationLogDict
    from .._bodies.integration_log_client_error import (
        IntegrationLogClientErrorDict as IntegrationLogClientErrorDict,
    )
    from .._bodies.integration_log_client_request import (
        IntegrationLogClientRequestDict as IntegrationLogClientRequestDict,
    )
    from .._bodies.integration_logs_request_create import (
        IntegrationLogsRequestCreateDict as IntegrationLogsRequestCreateDict,
    )
    from .._bodies.integration_metadata_create import (
        IntegrationMetadataCreateDict as IntegrationMetadataCreateDict,
    )
    from .._bodies.integration_metadata_update import (
        IntegrationMetadataUpdateDict as IntegrationMetadataUpdateDict,
    )
    from .._bodies.item_attributes_request import ItemAttributesRequestDict as ItemAttributesRequestDict
    from .._bodies.item_create_batch_record import ItemCreateBatchRecordDict as ItemCreateBatchRecordDict
    from .._bodies.item_delete_batch_record import ItemDeleteBatchRecordDict as ItemDeleteBatchRecordDict
    from .._bodies.item_delete_discontinued_batch_record import (
        ItemDeleteDiscontinuedBatchRecordDict as ItemDeleteDiscontinuedBatchRecordDict,
    )
    from .._bodies.item_group_id_filter import ItemGroupIdFilterDict as ItemGroupIdFilterDict
    from .._bodies.item_id_filter import ItemIdFilterDict as ItemIdFilterDict
    from .._bodies.item_id_store_code_pair import ItemIdStoreCodePairDict as ItemIdStoreCodePairDict
    from .._bodies.item_update_batch_record import ItemUpdateBatchRecordDict as ItemUpdateBatchRecordDict
    from .._bodies.item_upsert_batch_record import ItemUpsertBatchRecordDict as ItemUpsertBatchRecordDict
    from .._bodies.keyword_create_item import KeywordCreateItemDict as KeywordCreateItemDict
    from .._bodies.keyword_update_generated import KeywordUpdateGeneratedDict as KeywordUpdateGeneratedDict
    from .._bodies.keyword_update_item import KeywordUpdateItemDict as KeywordUpdateItemDict
    from .._bodies.keywords_common import KeywordsCommonDict as KeywordsCommonDict
    from .._bodies.keywords_create import KeywordsCreateDict as KeywordsCreateDict
    from .._bodies.keywords_request import KeywordsRequestDict as KeywordsRequestDict
    from .._bodies.keywords_update import KeywordsUpdateDict as KeywordsUpdateDict
    from .._bodies.label_bulk_create_request import LabelBulkCreateRequestDict as LabelBulkCreateRequestDict
    from .._bodies.label_bulk_update_request import LabelBulkUpdateRequestDict as LabelBulkUpdateRequestDict
    from .._bodies.label_create_item import LabelCreateItemDict as LabelCreateItemDict
    from .._bodies.label_create_request import LabelCreateRequestDict as LabelCreateRequestDict
    from .._bodies.label_update_item import LabelUpdateItemDict as LabelUpdateItemDict
    from .._bodies.label_update_request import LabelUpdateRequestDict as LabelUpdateRequestDict
    from .._bodies.labeled_entities_create import LabeledEntitiesCreateDict as LabeledEntitiesCreateDict
    from .._bodies.lead_form_batch_update import LeadFormBatchUpdateDict as LeadFormBatchUpdateDict
    from .._bodies.lead_form_create import LeadFormCreateDict as LeadFormCreateDict
    from .._bodies.lead_form_policy_link import LeadFormPolicyLinkDict as LeadFormPolicyLinkDict
    from .._bodies.lead_form_question import LeadFormQuestionDict as LeadFormQuestionDict
    from .._bodies.lead_form_test_create import LeadFormTestCreateDict as LeadFormTestCreateDict
    from .._bodies.lead_subscription_post_params_create import (
        LeadSubscriptionPostParamsCreateDict as LeadSubscriptionPostParamsCreateDict,
    )
    from .._bodies.leads_exports_create import LeadsExportsCreateDict as LeadsExportsCreateDict
    from .._bodies.line_item import LineItemDict as LineItemDict
    from .._bodies.link_filter import LinkFilterDict as LinkFilterDict
    from .._bodies.local_inventory_create_operation import (
        LocalInventoryCreateOperationDict as LocalInventoryCreateOperationDict,
    )
    from .._bodies.local_inventory_delete_operation import (
        LocalInventoryDeleteOperationDict as LocalInventoryDeleteOperationDict,
    )
    from .._bodies.local_inventory_items_batch_create import (
        LocalInventoryItemsBatchCreateDict as LocalInventoryItemsBatchCreateDict,
    )
    from .._bodies.local_inventory_items_get_create import (
        LocalInventoryItemsGetCreateDict as LocalInventoryItemsGetCreateDict,
    )
    from .._bodies.local_inventory_update_operation import (
        LocalInventoryUpdateOperationDict as LocalInventoryUpdateOperationDict,
    )
    from .._bodies.local_inventory_upsert_operation import (
        LocalInventoryUpsertOperationDict as LocalInventoryUpsertOperationDict,
    )
    from .._bodies.local_store_batch_update import LocalStoreBatchUpdateDict as LocalStoreBatchUpdateDict
    from .._bodies.local_store_create import LocalStoreCreateDict as LocalStoreCreateDict
    from .._bodies.max_price_filter import MaxPriceFilterDict as MaxPriceFilterDict
    from .._bodies.media_type_filter import MediaTypeFilterDict as MediaTypeFilterDict
    from .._bodies.media_upload_create import MediaUploadCreateDict as MediaUploadCreateDict
    from .._bodies.min_price_filter import MinPriceFilterDict as MinPriceFilterDict
    from .._bodies.mmm_report_create import MMMReportCreateDict as MMMReportCreateDict
    from .._bodies.nullable_optimization_goal_metadata import (
        NullableOptimizationGoalMetadataDict as NullableOptimizationGoalMetadataDict,
    )
    from .._bodies.oauth_access_token_create import OauthAccessTokenCreateDict as OauthAccessTokenCreateDict
    from .._bodies.optimization_goal_metadata import (
        OptimizationGoalMetadataDict as OptimizationGoalMetadataDict,
    )
    from .._bodies.partner_metadata import PartnerMetadataDict as PartnerMetadataDict
    from .._bodies.performance_plus_campaign_settings import (
        PerformancePlusCampaignSettingsDict as PerformancePlusCampaignSettingsDict,
    )
    from .._bodies.pin_create import PinCreateDict as PinCreateDict
    from .._bodies.pin_media_source_image_base_64 import (
        PinMediaSourceImageBase64Dict as PinMediaSourceImageBase64Dict,
    )
    from .._bodies.pin_media_source_image_url import PinMediaSourceImageURLDict as PinMediaSourceImageURLDict
    from .._bodies.pin_media_source_images_base_64 import (
        PinMediaSourceImagesBase64Dict as PinMediaSourceImagesBase64Dict,
    )
    from .._bodies.pin_media_source_images_base_64_item import (
        PinMediaSourceImagesBase64ItemDict as PinMediaSourceImagesBase64ItemDict,
    )
    from .._bodies.pin_media_source_images_url import (
        PinMediaSourceImagesURLDict as PinMediaSourceImagesURLDict,
    )
    from .._bodies.pin_media_source_images_url_item import (
        PinMediaSourceImagesURLItemDict as PinMediaSourceImagesURLItemDict,
    )
    from .._bodies.pin_media_source_pin_url import PinMediaSourcePinURLDict as PinMediaSourcePinURLDict
    from .._bodies.pin_media_source_video_id import PinMediaSourceVideoIDDict as PinMediaSourceVideoIDDict
    from .._bodies.pin_update import PinUpdateDict as PinUpdateDict
    from .._bodies.pins_save_request_create import PinsSaveRequestCreateDict as PinsSaveRequestCreateDict
    from .._bodies.pinterest_product_categories_filter import (
        PinterestProductCategoriesFilterDict as PinterestProductCategoriesFilterDict,
    )
    from .._bodies.placement_multipliers import PlacementMultipliersDict as PlacementMultipliersDict
    from .._bodies.price_filter import PriceFilterDict as PriceFilterDict
    from .._bodies.price_filter_price import PriceFilterPriceDict as PriceFilterPriceDict
    from .._bodies.product_group_promotion import ProductGroupPromotionDict as ProductGroupPromotionDict
    from .._bodies.product_group_promotion_create_request import (
        ProductGroupPromotionCreateRequestDict as ProductGroupPromotionCreateRequestDict,
    )
    from .._bodies.product_group_promotion_update_request import (
        ProductGroupPromotionUpdateRequestDict as ProductGroupPromotionUpdateRequestDict,
    )
    from .._bodies.product_group_promotions_create import (
        ProductGroupPromotionsCreateDict as ProductGroupPromotionsCreateDict,
    )
    from .._bodies.product_group_promotions_update_with_required_body import (
        ProductGroupPromotionsUpdateWithRequiredBodyDict as ProductGroupPromotionsUpdateWithRequiredBodyDict,
    )
    from .._bodies.product_group_reference_filter import (
        ProductGroupReferenceFilterDict as ProductGroupReferenceFilterDict,
    )
    from .._bodies.product_tag_item import ProductTagItemDict as ProductTagItemDict
    from .._bodies.product_tags_bulk_add_request import (
        ProductTagsBulkAddRequestDict as ProductTagsBulkAddRequestDict,
    )
    from .._bodies.product_tags_bulk_delete_request import (
        ProductTagsBulkDeleteRequestDict as ProductTagsBulkDeleteRequestDict,
    )
    from .._bodies.product_type_0_filter import ProductType0FilterDict as ProductType0FilterDict
    from .._bodies.product_type_1_filter import ProductType1FilterDict as ProductType1FilterDict
    from .._bodies.product_type_2_filter import ProductType2FilterDict as ProductType2FilterDict
    from .._bodies.product_type_3_filter import ProductType3FilterDict as ProductType3FilterDict
    from .._bodies.product_type_4_filter import ProductType4FilterDict as ProductType4FilterDict
    from .._bodies.promotion_batch_update import PromotionBatchUpdateDict as PromotionBatchUpdateDict
    from .._bodies.promotion_create import PromotionCreateDict as PromotionCreateDict
    from .._bodies.promotion_template_value import PromotionTemplateValueDict as PromotionTemplateValueDict
    from .._bodies.quiz_pin_data import QuizPinDataDict as QuizPinDataDict
    from .._bodies.quiz_pin_option import QuizPinOptionDict as QuizPinOptionDict
    from .._bodies.quiz_pin_question import QuizPinQuestionDict as QuizPinQuestionDict
    from .._bodies.quiz_pin_result import QuizPinResultDict as QuizPinResultDict
    from .._bodies.retail_local_inventory_item_attributes import (
        RetailLocalInventoryItemAttributesDict as RetailLocalInventoryItemAttributesDict,
    )
    from .._bodies.retail_local_inventory_item_attributes_optional import (
        RetailLocalInventoryItemAttributesOptionalDict as RetailLocalInventoryItemAttributesOptionalDict,
    )
    from .._bodies.schedule_age_bucket_multipliers import (
        ScheduleAgeBucketMultipliersDict as ScheduleAgeBucketMultipliersDict,
    )
    from .._bodies.schedule_app_type_multipliers import (
        ScheduleAppTypeMultipliersDict as ScheduleAppTypeMultipliersDict,
    )
    from .._bodies.schedule_audience_multipliers import (
        ScheduleAudienceMultipliersDict as ScheduleAudienceMultipliersDict,
    )
    from .._bodies.schedule_batch_update import ScheduleBatchUpdateDict as ScheduleBatchUpdateDict
    from .._bodies.schedule_bid_multipliers import ScheduleBidMultipliersDict as ScheduleBidMultipliersDict
    from .._bodies.schedule_bid_options import ScheduleBidOptionsDict as ScheduleBidOptionsDict
    from .._bodies.schedule_bid_options_gender_multipliers import (
        ScheduleBidOptionsGenderMultipliersDict as ScheduleBidOptionsGenderMultipliersDict,
    )
    from .._bodies.schedule_bid_options_placement_multipliers import (
        ScheduleBidOptionsPlacementMultipliersDict as ScheduleBidOptionsPlacementMultipliersDict,
    )
    from .._bodies.schedule_create import ScheduleCreateDict as ScheduleCreateDict
    from .._bodies.schedule_create_request import ScheduleCreateRequestDict as ScheduleCreateRequestDict
    from .._bodies.schedule_update_request import ScheduleUpdateRequestDict as ScheduleUpdateRequestDict
    from .._bodies.scrollup_goal_metadata import ScrollupGoalMetadataDict as ScrollupGoalMetadataDict
    from .._bodies.ssio_insertion_order_create import (
        SSIOInsertionOrderCreateDict as SSIOInsertionOrderCreateDict,
    )
    from .._bodies.ssio_insertion_order_update import (
        SSIOInsertionOrderUpdateDict as SSIOInsertionOrderUpdateDict,
    )
    from .._bodies.system_user_update_with_required_body import (
        SystemUserUpdateWithRequiredBodyDict as SystemUserUpdateWithRequiredBodyDict,
    )
    from .._bodies.targeting_spec import TargetingSpecDict as TargetingSpecDict
    from .._bodies.targeting_spec_operation_age_bucket import (
        TargetingSpecOperationAgeBucketDict as TargetingSpecOperationAgeBucketDict,
    )
    from .._bodies.targeting_spec_operation_app_type import (
        TargetingSpecOperationAppTypeDict as TargetingSpecOperationAppTypeDict,
    )
    from .._bodies.targeting_spec_operation_audience_exclude import (
        TargetingSpecOperationAudienceExcludeDict as TargetingSpecOperationAudienceExcludeDict,
    )
    from .._bodies.targeting_spec_operation_audience_include import (
        TargetingSpecOperationAudienceIncludeDict as TargetingSpecOperationAudienceIncludeDict,
    )
    from .._bodies.targeting_spec_operation_gender import (
        TargetingSpecOperationGenderDict as TargetingSpecOperationGenderDict,
    )
    from .._bodies.targeting_spec_operation_geo import (
        TargetingSpecOperationGeoDict as TargetingSpecOperationGeoDict,
    )
    from .._bodies.targeting_spec_operation_geo_exclude import (
        TargetingSpecOperationGeoExcludeDict as TargetingSpecOperationGeoExcludeDict,
    )
    from .._bodies.targeting_spec_operation_interest import (
        TargetingSpecOperationInterestDict as TargetingSpecOperationInterestDict,
    )
    from .._bodies.targeting_spec_operation_locale import (
        TargetingSpecOperationLocaleDict as TargetingSpecOperationLocaleDict,
    )
    from .._bodies.targeting_spec_operation_location import (
        TargetingSpecOperationLocationDict as TargetingSpecOperationLocationDict,
    )
    from .._bodies.targeting_spec_operation_location_exclude import (
        TargetingSpecOperationLocationExcludeDict as TargetingSpecOperationLocationExcludeDict,
    )
    from .._bodies.targeting_spec_operation_maximum_age import (
        TargetingSpecOperationMaximumAgeDict as TargetingSpecOperationMaximumAgeDict,
    )
    from .._bodies.targeting_spec_operation_minimum_age import (
        TargetingSpecOperationMinimumAgeDict as TargetingSpecOperationMinimumAgeDict,
    )
    from .._bodies.targeting_spec_operation_shopping_retargeting import (
        TargetingSpecOperationShoppingRetargetingDict as TargetingSpecOperationShoppingRetargetingDict,
    )
    from .._bodies.targeting_spec_optimal import TargetingSpecOptimalDict as TargetingSpecOptimalDict
    from .._bodies.targeting_spec_shopping_retargeting import (
        TargetingSpecShoppingRetargetingDict as TargetingSpecShoppingRetargetingDict,
    )
    from .._bodies.targeting_template_create import TargetingTemplateCreateDict as TargetingTemplateCreateDict
    from .._bodies.targeting_template_keyword import (
        TargetingTemplateKeywordDict as TargetingTemplateKeywordDict,
    )
    from .._bodies.targeting_template_update_request_read_or_update import (
        TargetingTemplateUpdateRequestReadOrUpdateDict as TargetingTemplateUpdateRequestReadOrUpdateDict,
    )
    from .._bodies.title_keywords_filter import TitleKeywordsFilterDict as TitleKeywordsFilterDict
    from .._bodies.token_revocation_request_create import (
        TokenRevocationRequestCreateDict as TokenRevocationRequestCreateDict,
    )
    from .._bodies.tracking_urls import TrackingUrlsDict as TrackingUrlsDict
    from .._bodies.unions import AdPreviewRequestDict as AdPreviewRequestDict
    from .._bodies.unions import AdvancedAuctionItemsSubmitRecordDict as AdvancedAuctionItemsSubmitRecordDict
    from .._bodies.unions import CatalogsBaseFilterKeysDict as CatalogsBaseFilterKeysDict
    from .._bodies.unions import CatalogsCreativeAssetsBatchItemDict as CatalogsCreativeAssetsBatchItemDict
    from .._bodies.unions import (
        CatalogsCreativeAssetsProductGroupFilterKeysDict as CatalogsCreativeAssetsProductGroupFilterKeysDict,
    )
    from .._bodies.unions import (
        CatalogsCreativeAssetsProductGroupFiltersDict as CatalogsCreativeAssetsProductGroupFiltersDict,
    )
    from .._bodies.unions import CatalogsHotelBatchItemDict as CatalogsHotelBatchItemDict
    from .._bodies.unions import (
        CatalogsHotelProductGroupFilterKeysDict as CatalogsHotelProductGroupFilterKeysDict,
    )
    from .._bodies.unions import CatalogsHotelProductGroupFiltersDict as CatalogsHotelProductGroupFiltersDict
    from .._bodies.unions import (
        CatalogsHotelReportParametersReportDict as CatalogsHotelReportParametersReportDict,
    )
    from .._bodies.unions import (
        CatalogsHotelReportStatsParametersReportDict as CatalogsHotelReportStatsParametersReportDict,
    )
    from .._bodies.unions import CatalogsItemsBatchRequestDict as CatalogsItemsBatchRequestDict
    from .._bodies.unions import CatalogsItemsPostFiltersDict as CatalogsItemsPostFiltersDict
    from .._bodies.unions import CatalogsProductGroupFiltersDict as CatalogsProductGroupFiltersDict
    from .._bodies.unions import (
        CatalogsProductGroupFiltersRequestDict as CatalogsProductGroupFiltersRequestDict,
    )
    from .._bodies.unions import CatalogsReportParametersDict as CatalogsReportParametersDict
    from .._bodies.unions import CatalogsReportStatsParametersDict as CatalogsReportStatsParametersDict
    from .._bodies.unions import (
        CatalogsRetailBatchRequestItemsItemsDict as CatalogsRetailBatchRequestItemsItemsDict,
    )
    from .._bodies.unions import (
        CatalogsRetailReportParametersReportDict as CatalogsRetailReportParametersReportDict,
    )
    from .._bodies.unions import (
        CatalogsRetailReportStatsParametersReportDict as CatalogsRetailReportStatsParametersReportDict,
    )
    from .._bodies.unions import CatalogsVerticalBatchRequestDict as CatalogsVerticalBatchRequestDict
    from .._bodies.unions import (
        CatalogsVerticalFeedsCreateRequestDict as CatalogsVerticalFeedsCreateRequestDict,
    )
    from .._bodies.unions import (
        CatalogsVerticalFeedsUpdateRequestDict as CatalogsVerticalFeedsUpdateRequestDict,
    )
    from .._bodies.unions import (
        CatalogsVerticalProductGroupCreateRequestDict as CatalogsVerticalProductGroupCreateRequestDict,
    )
    from .._bodies.unions import (
        CatalogsVerticalProductGroupUpdateRequestDict as CatalogsVerticalProductGroupUpdateRequestDict,
    )
    from .._bodies.unions import (
        CatalogsVerticalsListProductsByCatalogBasedFilterRequestDict as CatalogsVerticalsListProductsByCatalogBasedFilterRequestDict,
    )
    from .._bodies.unions import ConversionDeletionRequestTargetsDict as ConversionDeletionRequestTargetsDict
    from .._bodies.unions import LocalInventoryOperationDict as LocalInventoryOperationDict
    from .._bodies.unions import PinMediaSourceDict as PinMediaSourceDict
    from .._bodies.unions import TargetingSpecOperationsDict as TargetingSpecOperationsDict
    from .._bodies.updatable_item_attributes import UpdatableItemAttributesDict as UpdatableItemAttributesDict
    from .._bodies.update_member_asset_access_body import (
        UpdateMemberAssetAccessBodyDict as UpdateMemberAssetAccessBodyDict,
    )
    from .._bodies.update_member_asset_access_item import (
        UpdateMemberAssetAccessItemDict as UpdateMemberAssetAccessItemDict,
    )
    from .._bodies.update_partner_asset_access_body import (
        UpdatePartnerAssetAccessBodyDict as UpdatePartnerAssetAccessBodyDict,
    )
    from .._bodies.update_partner_asset_access_item import (
        UpdatePartnerAssetAccessItemDict as UpdatePartnerAssetAccessItemDict,
    )
    from .._bodies.user_website_create import UserWebsiteCreateDict as UserWebsiteCreateDict
    from .account import Account as Account
    from .account_template import AccountTemplate as AccountTemplate
    from .ad import Ad as Ad
    from .ad_account import AdAccount as AdAccount
    from .ad_account_analytics_items import AdAccountAnalyticsItems as AdAccountAnalyticsItems
    from .ad_account_countries_get_response import (
        AdAccountCountriesGetResponse as AdAccountCountriesGetResponse,
    )
    from .ad_account_create import AdAccountCreate as AdAccountCreate
    from .ad_account_owner import AdAccountOwner as AdAccountOwner
    from .ad_account_to_ad_account_shared_audience import (
        AdAccountToAdAccountSharedAudience as AdAccountToAdAccountSharedAudience,
    )
    from .ad_account_to_ad_account_shared_audience_update_with_required_body import (
        AdAccountToAdAccountSharedAudienceUpdateWithRequiredBody as AdAccountToAdAccountSharedAudienceUpdateWithRequiredBody,
    )
    from .ad_account_to_business_shared_audience import (
        AdAccountToBusinessSharedAudience as AdAccountToBusinessSharedAudience,
    )
    from .ad_account_to_business_shared_audience_update_with_required_body import (
        AdAccountToBusinessSharedAudienceUpdateWithRequiredBody as AdAccountToBusinessSharedAudienceUpdateWithRequiredBody,
    )
    from .ad_accounts_audience import AdAccountsAudience as AdAccountsAudience
    from .ad_accounts_audience_create import AdAccountsAudienceCreate as AdAccountsAudienceCreate
    from .ad_accounts_audience_rule import AdAccountsAudienceRule as AdAccountsAudienceRule
    from .ad_accounts_audience_update import AdAccountsAudienceUpdate as AdAccountsAudienceUpdate
    from .ad_accounts_audiences_shared_accounts_list_response import (
        AdAccountsAudiencesSharedAccountsListResponse as AdAccountsAudiencesSharedAccountsListResponse,
    )
    from .ad_accounts_country import AdAccountsCountry as AdAccountsCountry
    from .ad_accounts_list_response import AdAccountsListResponse as AdAccountsListResponse
    from .ad_accounts_subscriptions_get_list_response import (
        AdAccountsSubscriptionsGetListResponse as AdAccountsSubscriptionsGetListResponse,
    )
    from .ad_batch_item import AdBatchItem as AdBatchItem
    from .ad_batch_update import AdBatchUpdate as AdBatchUpdate
    from .ad_batch_write_response_model import AdBatchWriteResponseModel as AdBatchWriteResponseModel
    from .ad_create import AdCreate as AdCreate
    from .ad_create_request import AdCreateRequest as AdCreateRequest
    from .ad_group import AdGroup as AdGroup
    from .ad_group_audience_sizing import AdGroupAudienceSizing as AdGroupAudienceSizing
    from .ad_group_audience_sizing_create import AdGroupAudienceSizingCreate as AdGroupAudienceSizingCreate
    from .ad_group_audience_sizing_keyword import AdGroupAudienceSizingKeyword as AdGroupAudienceSizingKeyword
    from .ad_group_base import AdGroupBase as AdGroupBase
    from .ad_group_create import AdGroupCreate as AdGroupCreate
    from .ad_group_create_create import AdGroupCreateCreate as AdGroupCreateCreate
    from .ad_group_create_request import AdGroupCreateRequest as AdGroupCreateRequest
    from .ad_group_create_request_all_of_1 import AdGroupCreateRequestAllOf1 as AdGroupCreateRequestAllOf1
    from .ad_group_delivery_estimates import AdGroupDeliveryEstimates as AdGroupDeliveryEstimates
    from .ad_group_delivery_estimates_keywords_items import (
        AdGroupDeliveryEstimatesKeywordsItems as AdGroupDeliveryEstimatesKeywordsItems,
    )
    from .ad_group_tracking_ur_ls import AdGroupTrackingURLs as AdGroupTrackingURLs
    from .ad_group_update import AdGroupUpdate as AdGroupUpdate
    from .ad_group_update_batch_update import AdGroupUpdateBatchUpdate as AdGroupUpdateBatchUpdate
    from .ad_group_update_request import AdGroupUpdateRequest as AdGroupUpdateRequest
    from .ad_group_update_request_all_of_1 import AdGroupUpdateRequestAllOf1 as AdGroupUpdateRequestAllOf1
    from .ad_groups_analytics_metrics import AdGroupsAnalyticsMetrics as AdGroupsAnalyticsMetrics
    from .ad_groups_create_response import AdGroupsCreateResponse as AdGroupsCreateResponse
    from .ad_groups_create_response_item import AdGroupsCreateResponseItem as AdGroupsCreateResponseItem
    from .ad_groups_list_response import AdGroupsListResponse as AdGroupsListResponse
    from .ad_groups_update_response import AdGroupsUpdateResponse as AdGroupsUpdateResponse
    from .ad_groups_update_response_item import AdGroupsUpdateResponseItem as AdGroupsUpdateResponseItem
    from .ad_pin_analytics import AdPinAnalytics as AdPinAnalytics
    from .ad_preview_shopping import AdPreviewShopping as AdPreviewShopping
    from .ad_preview_source_image import AdPreviewSourceImage as AdPreviewSourceImage
    from .ad_preview_source_pin_id import AdPreviewSourcePinId as AdPreviewSourcePinId
    from .ad_preview_url_response import AdPreviewURLResponse as AdPreviewURLResponse
    from .ad_update_request import AdUpdateRequest as AdUpdateRequest
    from .ad_update_request_all_of_1 import AdUpdateRequestAllOf1 as AdUpdateRequestAllOf1
    from .adgroup_tracking_features import AdgroupTrackingFeatures as AdgroupTrackingFeatures
    from .ads_analytics import AdsAnalytics as AdsAnalytics
    from .ads_analytics_create_async_request import (
        AdsAnalyticsCreateAsyncRequest as AdsAnalyticsCreateAsyncRequest,
    )
    from .ads_analytics_create_async_response import (
        AdsAnalyticsCreateAsyncResponse as AdsAnalyticsCreateAsyncResponse,
    )
    from .ads_analytics_get_async_response import AdsAnalyticsGetAsyncResponse as AdsAnalyticsGetAsyncResponse
    from .ads_analytics_metrics_filter import AdsAnalyticsMetricsFilter as AdsAnalyticsMetricsFilter
    from .ads_credit_discounts_response import AdsCreditDiscountsResponse as AdsCreditDiscountsResponse
    from .ads_credit_redeem import AdsCreditRedeem as AdsCreditRedeem
    from .ads_credit_redeem_create import AdsCreditRedeemCreate as AdsCreditRedeemCreate
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
    from .advertiser_defined_event import AdvertiserDefinedEvent as AdvertiserDefinedEvent
    from .advertiser_defined_event_input import AdvertiserDefinedEventInput as AdvertiserDefinedEventInput
    from .advertiser_defined_event_processing_record import (
        AdvertiserDefinedEventProcessingRecord as AdvertiserDefinedEventProcessingRecord,
    )
    from .advertiser_defined_events_create_request import (
        AdvertiserDefinedEventsCreateRequest as AdvertiserDefinedEventsCreateRequest,
    )
    from .advertiser_defined_events_create_response import (
        AdvertiserDefinedEventsCreateResponse as AdvertiserDefinedEventsCreateResponse,
    )
    from .advertiser_defined_events_delete_response import (
        AdvertiserDefinedEventsDeleteResponse as AdvertiserDefinedEventsDeleteResponse,
    )
    from .advertiser_defined_events_get_response import (
        AdvertiserDefinedEventsGetResponse as AdvertiserDefinedEventsGetResponse,
    )
    from .advertiser_defined_events_update_response import (
        AdvertiserDefinedEventsUpdateResponse as AdvertiserDefinedEventsUpdateResponse,
    )
    from .age_bucket_multipliers import AgeBucketMultipliers as AgeBucketMultipliers
    from .aggregated_pin_comment import AggregatedPinComment as AggregatedPinComment
    from .ai_disclosures import AiDisclosures as AiDisclosures
    from .ai_disclosures_update import AiDisclosuresUpdate as AiDisclosuresUpdate
    from .amazon_connect_request import AmazonConnectRequest as AmazonConnectRequest
    from .amazon_connect_response import AmazonConnectResponse as AmazonConnectResponse
    from .analytics_daily_metrics import AnalyticsDailyMetrics as AnalyticsDailyMetrics
    from .analytics_metrics_response import AnalyticsMetricsResponse as AnalyticsMetricsResponse
    from .app_type_multipliers import AppTypeMultipliers as AppTypeMultipliers
    from .appsflyer_audience import AppsflyerAudience as AppsflyerAudience
    from .appsflyer_audience_create import AppsflyerAudienceCreate as AppsflyerAudienceCreate
    from .appsflyer_audience_sync_create import AppsflyerAudienceSyncCreate as AppsflyerAudienceSyncCreate
    from .asset_access_request_error import AssetAccessRequestError as AssetAccessRequestError
    from .asset_group_binding import AssetGroupBinding as AssetGroupBinding
    from .asset_group_delete_error import AssetGroupDeleteError as AssetGroupDeleteError
    from .asset_group_deletion import AssetGroupDeletion as AssetGroupDeletion
    from .asset_group_deletion_delete import AssetGroupDeletionDelete as AssetGroupDeletionDelete
    from .asset_group_input import AssetGroupInput as AssetGroupInput
    from .asset_group_input_create import AssetGroupInputCreate as AssetGroupInputCreate
    from .asset_group_modification import AssetGroupModification as AssetGroupModification
    from .asset_group_modification_read_or_update import (
        AssetGroupModificationReadOrUpdate as AssetGroupModificationReadOrUpdate,
    )
    from .asset_group_update_error import AssetGroupUpdateError as AssetGroupUpdateError
    from .asset_group_update_item_read_or_update_item import (
        AssetGroupUpdateItemReadOrUpdateItem as AssetGroupUpdateItemReadOrUpdateItem,
    )
    from .asset_id_permissions import AssetIdPermissions as AssetIdPermissions
    from .asset_id_with_permissions import AssetIdWithPermissions as AssetIdWithPermissions
    from .attribution_windows import AttributionWindows as AttributionWindows
    from .audience import Audience as Audience
    from .audience_category import AudienceCategory as AudienceCategory
    from .audience_definition import AudienceDefinition as AudienceDefinition
    from .audience_demographic_value import AudienceDemographicValue as AudienceDemographicValue
    from .audience_demographics import AudienceDemographics as AudienceDemographics
    from .audience_insights import AudienceInsights as AudienceInsights
    from .audience_insights_scope_and_type_get_response import (
        AudienceInsightsScopeAndTypeGetResponse as AudienceInsightsScopeAndTypeGetResponse,
    )
    from .audience_rule import AudienceRule as AudienceRule
    from .audience_subcategory import AudienceSubcategory as AudienceSubcategory
    from .audiences_list_response import AudiencesListResponse as AudiencesListResponse
    from .auth_respond_invite_action import AuthRespondInviteAction as AuthRespondInviteAction
    from .auth_respond_invites_body import AuthRespondInvitesBody as AuthRespondInvitesBody
    from .auth_respond_invites_body_item import AuthRespondInvitesBodyItem as AuthRespondInvitesBodyItem
    from .availability_filter import AvailabilityFilter as AvailabilityFilter
    from .base_business_assets import BaseBusinessAssets as BaseBusinessAssets
    from .base_invite_data_response import BaseInviteDataResponse as BaseInviteDataResponse
    from .batch_item_exception import BatchItemException as BatchItemException
    from .bid_floor import BidFloor as BidFloor
    from .bid_floor_create import BidFloorCreate as BidFloorCreate
    from .bid_floor_spec import BidFloorSpec as BidFloorSpec
    from .bid_options_age_bucket_multipliers import (
        BidOptionsAgeBucketMultipliers as BidOptionsAgeBucketMultipliers,
    )
    from .bid_options_app_type_multipliers import BidOptionsAppTypeMultipliers as BidOptionsAppTypeMultipliers
    from .bid_options_audience_multipliers import (
        BidOptionsAudienceMultipliers as BidOptionsAudienceMultipliers,
    )
    from .bid_options_gender_multipliers import BidOptionsGenderMultipliers as BidOptionsGenderMultipliers
    from .bid_options_placement_multipliers import (
        BidOptionsPlacementMultipliers as BidOptionsPlacementMultipliers,
    )
    from .billing_invoice import BillingInvoice as BillingInvoice
    from .billing_invoice_download_response import (
        BillingInvoiceDownloadResponse as BillingInvoiceDownloadResponse,
    )
    from .billing_invoices_get_response import BillingInvoicesGetResponse as BillingInvoicesGetResponse
    from .billing_profiles_get_response import BillingProfilesGetResponse as BillingProfilesGetResponse
    from .billing_profiles_response import BillingProfilesResponse as BillingProfilesResponse
    from .board import Board as Board
    from .board_base import BoardBase as BoardBase
    from .board_create import BoardCreate as BoardCreate
    from .board_media import BoardMedia as BoardMedia
    from .board_owner import BoardOwner as BoardOwner
    from .board_section import BoardSection as BoardSection
    from .board_section_create import BoardSectionCreate as BoardSectionCreate
    from .board_section_update_with_required_body import (
        BoardSectionUpdateWithRequiredBody as BoardSectionUpdateWithRequiredBody,
    )
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
    from .book_closed import BookClosed as BookClosed
    from .brand_account import BrandAccount as BrandAccount
    from .brand_account_create import BrandAccountCreate as BrandAccountCreate
    from .brand_account_profile_image import BrandAccountProfileImage as BrandAccountProfileImage
    from .brand_account_profile_image_update import (
        BrandAccountProfileImageUpdate as BrandAccountProfileImageUpdate,
    )
    from .brand_account_update import BrandAccountUpdate as BrandAccountUpdate
    from .brand_filter import BrandFilter as BrandFilter
    from .bulk_campaign_delivery_estimates_item import (
        BulkCampaignDeliveryEstimatesItem as BulkCampaignDeliveryEstimatesItem,
    )
    from .bulk_campaign_delivery_estimates_response import (
        BulkCampaignDeliveryEstimatesResponse as BulkCampaignDeliveryEstimatesResponse,
    )
    from .bulk_download import BulkDownload as BulkDownload
    from .bulk_download_campaign_filter import BulkDownloadCampaignFilter as BulkDownloadCampaignFilter
    from .bulk_download_create import BulkDownloadCreate as BulkDownloadCreate
    from .bulk_job_data import BulkJobData as BulkJobData
    from .bulk_upsert_request import BulkUpsertRequest as BulkUpsertRequest
    from .bulk_upsert_request_create import BulkUpsertRequestCreate as BulkUpsertRequestCreate
    from .bulk_upsert_request_update import BulkUpsertRequestUpdate as BulkUpsertRequestUpdate
    from .bulk_upsert_response import BulkUpsertResponse as BulkUpsertResponse
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
    from .business_assets import BusinessAssets as BusinessAssets
    from .business_assets_get_response import BusinessAssetsGetResponse as BusinessAssetsGetResponse
    from .business_member_assets_get_response import (
        BusinessMemberAssetsGetResponse as BusinessMemberAssetsGetResponse,
    )
    from .business_member_assets_summary import BusinessMemberAssetsSummary as BusinessMemberAssetsSummary
    from .business_members_asset_access_delete_body import (
        BusinessMembersAssetAccessDeleteBody as BusinessMembersAssetAccessDeleteBody,
    )
    from .business_membership_member import BusinessMembershipMember as BusinessMembershipMember
    from .business_partner_asset_access_get_response import (
        BusinessPartnerAssetAccessGetResponse as BusinessPartnerAssetAccessGetResponse,
    )
    from .business_to_ad_account_shared_audience import (
        BusinessToAdAccountSharedAudience as BusinessToAdAccountSharedAudience,
    )
    from .business_to_ad_account_shared_audience_update_with_required_body import (
        BusinessToAdAccountSharedAudienceUpdateWithRequiredBody as BusinessToAdAccountSharedAudienceUpdateWithRequiredBody,
    )
    from .business_to_business_shared_audience import (
        BusinessToBusinessSharedAudience as BusinessToBusinessSharedAudience,
    )
    from .business_to_business_shared_audience_update_with_required_body import (
        BusinessToBusinessSharedAudienceUpdateWithRequiredBody as BusinessToBusinessSharedAudienceUpdateWithRequiredBody,
    )
    from .campaign import Campaign as Campaign
    from .campaign_ad_preview import CampaignAdPreview as CampaignAdPreview
    from .campaign_ad_preview_create import CampaignAdPreviewCreate as CampaignAdPreviewCreate
    from .campaign_ad_preview_create_response_item import (
        CampaignAdPreviewCreateResponseItem as CampaignAdPreviewCreateResponseItem,
    )
    from .campaign_ad_preview_create_response_item_data_exceptions import (
        CampaignAdPreviewCreateResponseItemDataExceptions as CampaignAdPreviewCreateResponseItemDataExceptions,
    )
    from .campaign_ad_preview_delete_response_item import (
        CampaignAdPreviewDeleteResponseItem as CampaignAdPreviewDeleteResponseItem,
    )
    from .campaign_audience_multipliers import CampaignAudienceMultipliers as CampaignAudienceMultipliers
    from .campaign_batch_item import CampaignBatchItem as CampaignBatchItem
    from .campaign_batch_response_data import CampaignBatchResponseData as CampaignBatchResponseData
    from .campaign_batch_update_item import CampaignBatchUpdateItem as CampaignBatchUpdateItem
    from .campaign_batch_write_response_model import (
        CampaignBatchWriteResponseModel as CampaignBatchWriteResponseModel,
    )
    from .campaign_bid_options import CampaignBidOptions as CampaignBidOptions
    from .campaign_bid_options_create import CampaignBidOptionsCreate as CampaignBidOptionsCreate
    from .campaign_bid_options_update import CampaignBidOptionsUpdate as CampaignBidOptionsUpdate
    from .campaign_create_item import CampaignCreateItem as CampaignCreateItem
    from .campaign_create_request import CampaignCreateRequest as CampaignCreateRequest
    from .campaign_create_request_all_of_1 import CampaignCreateRequestAllOf1 as CampaignCreateRequestAllOf1
    from .campaign_delivery_estimates_campaign import (
        CampaignDeliveryEstimatesCampaign as CampaignDeliveryEstimatesCampaign,
    )
    from .campaign_delivery_estimates_derived_metrics import (
        CampaignDeliveryEstimatesDerivedMetrics as CampaignDeliveryEstimatesDerivedMetrics,
    )
    from .campaign_delivery_estimates_response import (
        CampaignDeliveryEstimatesResponse as CampaignDeliveryEstimatesResponse,
    )
    from .campaign_planning_ad_group_audience_size import (
        CampaignPlanningAdGroupAudienceSize as CampaignPlanningAdGroupAudienceSize,
    )
    from .campaign_planning_budget_recommendation import (
        CampaignPlanningBudgetRecommendation as CampaignPlanningBudgetRecommendation,
    )
    from .campaign_planning_budget_recommendation_point import (
        CampaignPlanningBudgetRecommendationPoint as CampaignPlanningBudgetRecommendationPoint,
    )
    from .campaign_planning_confidence_level_alert import (
        CampaignPlanningConfidenceLevelAlert as CampaignPlanningConfidenceLevelAlert,
    )
    from .campaign_planning_conversion_attribution import (
        CampaignPlanningConversionAttribution as CampaignPlanningConversionAttribution,
    )
    from .campaign_planning_conversion_rate import (
        CampaignPlanningConversionRate as CampaignPlanningConversionRate,
    )
    from .campaign_planning_curve_estimate import (
        CampaignPlanningCurveEstimate as CampaignPlanningCurveEstimate,
    )
    from .campaign_planning_experiment_budget_recommendation import (
        CampaignPlanningExperimentBudgetRecommendation as CampaignPlanningExperimentBudgetRecommendation,
    )
    from .campaign_planning_point_estimate import (
        CampaignPlanningPointEstimate as CampaignPlanningPointEstimate,
    )
    from .campaign_planning_response_error import (
        CampaignPlanningResponseError as CampaignPlanningResponseError,
    )
    from .campaign_update_request import CampaignUpdateRequest as CampaignUpdateRequest
    from .campaign_update_request_all_of_2 import CampaignUpdateRequestAllOf2 as CampaignUpdateRequestAllOf2
    from .campaigns_analytics_metrics import CampaignsAnalyticsMetrics as CampaignsAnalyticsMetrics
    from .campaigns_list_response import CampaignsListResponse as CampaignsListResponse
    from .cancel_invite_exception import CancelInviteException as CancelInviteException
    from .cancel_invite_result import CancelInviteResult as CancelInviteResult
    from .cancel_invite_result_item import CancelInviteResultItem as CancelInviteResultItem
    from .cancel_invite_result_user import CancelInviteResultUser as CancelInviteResultUser
    from .cancel_invites_request import CancelInvitesRequest as CancelInvitesRequest
    from .cancel_invites_response import CancelInvitesResponse as CancelInvitesResponse
    from .carousel_slot import CarouselSlot as CarouselSlot
    from .carting_product import CartingProduct as CartingProduct
    from .carting_retailer import CartingRetailer as CartingRetailer
    from .catalog import Catalog as Catalog
    from .catalog_binding import CatalogBinding as CatalogBinding
    from .catalog_create import CatalogCreate as CatalogCreate
    from .catalog_update import CatalogUpdate as CatalogUpdate
    from .catalogs_ai_content_disclosure import CatalogsAiContentDisclosure as CatalogsAiContentDisclosure
    from .catalogs_base_filters_all_of import CatalogsBaseFiltersAllOf as CatalogsBaseFiltersAllOf
    from .catalogs_base_filters_any_of import CatalogsBaseFiltersAnyOf as CatalogsBaseFiltersAnyOf
    from .catalogs_create_creative_assets_item import (
        CatalogsCreateCreativeAssetsItem as CatalogsCreateCreativeAssetsItem,
    )
    from .catalogs_create_hotel_item import CatalogsCreateHotelItem as CatalogsCreateHotelItem
    from .catalogs_create_report_response import CatalogsCreateReportResponse as CatalogsCreateReportResponse
    from .catalogs_create_retail_item import CatalogsCreateRetailItem as CatalogsCreateRetailItem
    from .catalogs_creative_assets_attributes import (
        CatalogsCreativeAssetsAttributes as CatalogsCreativeAssetsAttributes,
    )
    from .catalogs_creative_assets_available_filter_values import (
        CatalogsCreativeAssetsAvailableFilterValues as CatalogsCreativeAssetsAvailableFilterValues,
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
    from .catalogs_creative_assets_filter_values_map import (
        CatalogsCreativeAssetsFilterValuesMap as CatalogsCreativeAssetsFilterValuesMap,
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
    from .catalogs_hotel_available_filter_values import (
        CatalogsHotelAvailableFilterValues as CatalogsHotelAvailableFilterValues,
    )
    from .catalogs_hotel_batch_request import CatalogsHotelBatchRequest as CatalogsHotelBatchRequest
    from .catalogs_hotel_feed import CatalogsHotelFeed as CatalogsHotelFeed
    from .catalogs_hotel_feeds_create_request import (
        CatalogsHotelFeedsCreateRequest as CatalogsHotelFeedsCreateRequest,
    )
    from .catalogs_hotel_feeds_update_request import (
        CatalogsHotelFeedsUpdateRequest as CatalogsHotelFeedsUpdateRequest,
    )
    from .catalogs_hotel_filter_values_map import CatalogsHotelFilterValuesMap as CatalogsHotelFilterValuesMap
    from .catalogs_hotel_guest_ratings import CatalogsHotelGuestRatings as CatalogsHotelGuestRatings
    from .catalogs_hotel_item_error_response import (
        CatalogsHotelItemErrorResponse as CatalogsHotelItemErrorResponse,
    )
    from .catalogs_hotel_item_response import CatalogsHotelItemResponse as CatalogsHotelItemResponse
    from .catalogs_hotel_items_batch import CatalogsHotelItemsBatch as CatalogsHotelItemsBatch
    from .catalogs_hotel_items_post_filter import CatalogsHotelItemsPostFilter as CatalogsHotelItemsPostFilter
    from .catalogs_hotel_list_products_by_catalog_based_filter_request import (
        CatalogsHotelListProductsByCatalogBasedFilterRequest as CatalogsHotelListProductsByCatalogBasedFilterRequest,
    )
    from .catalogs_hotel_main_image import CatalogsHotelMainImage as CatalogsHotelMainImage
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
    from .catalogs_local_stores_create_response_item import (
        CatalogsLocalStoresCreateResponseItem as CatalogsLocalStoresCreateResponseItem,
    )
    from .catalogs_local_stores_create_response_item_data_exceptions import (
        CatalogsLocalStoresCreateResponseItemDataExceptions as CatalogsLocalStoresCreateResponseItemDataExceptions,
    )
    from .catalogs_local_stores_delete_response_item import (
        CatalogsLocalStoresDeleteResponseItem as CatalogsLocalStoresDeleteResponseItem,
    )
    from .catalogs_local_stores_list_response import (
        CatalogsLocalStoresListResponse as CatalogsLocalStoresListResponse,
    )
    from .catalogs_local_stores_update_response_item import (
        CatalogsLocalStoresUpdateResponseItem as CatalogsLocalStoresUpdateResponseItem,
    )
    from .catalogs_local_stores_update_response_item_data_exceptions import (
        CatalogsLocalStoresUpdateResponseItemDataExceptions as CatalogsLocalStoresUpdateResponseItemDataExceptions,
    )
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
    from .catalogs_product_group_filters_request_any_of_items_0 import (
        CatalogsProductGroupFiltersRequestAnyOfItems0 as CatalogsProductGroupFiltersRequestAnyOfItems0,
    )
    from .catalogs_product_group_filters_request_any_of_items_1 import (
        CatalogsProductGroupFiltersRequestAnyOfItems1 as CatalogsProductGroupFiltersRequestAnyOfItems1,
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
    from .catalogs_product_group_multiple_pinterest_product_category_criteria import (
        CatalogsProductGroupMultiplePinterestProductCategoryCriteria as CatalogsProductGroupMultiplePinterestProductCategoryCriteria,
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
    from .catalogs_product_group_update_many_request_items_one_of_items_0 import (
        CatalogsProductGroupUpdateManyRequestItemsOneOfItems0 as CatalogsProductGroupUpdateManyRequestItemsOneOfItems0,
    )
    from .catalogs_product_group_update_request import (
        CatalogsProductGroupUpdateRequest as CatalogsProductGroupUpdateRequest,
    )
    from .catalogs_product_groups_list_response import (
        CatalogsProductGroupsListResponse as CatalogsProductGroupsListResponse,
    )
    from .catalogs_report import CatalogsReport as CatalogsReport
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
    from .catalogs_retail_available_filter_values import (
        CatalogsRetailAvailableFilterValues as CatalogsRetailAvailableFilterValues,
    )
    from .catalogs_retail_batch_request import CatalogsRetailBatchRequest as CatalogsRetailBatchRequest
    from .catalogs_retail_feed import CatalogsRetailFeed as CatalogsRetailFeed
    from .catalogs_retail_feeds_create_request import (
        CatalogsRetailFeedsCreateRequest as CatalogsRetailFeedsCreateRequest,
    )
    from .catalogs_retail_feeds_update_request import (
        CatalogsRetailFeedsUpdateRequest as CatalogsRetailFeedsUpdateRequest,
    )
    from .catalogs_retail_filter_values_map import (
        CatalogsRetailFilterValuesMap as CatalogsRetailFilterValuesMap,
    )
    from .catalogs_retail_item_error_response import (
        CatalogsRetailItemErrorResponse as CatalogsRetailItemErrorResponse,
    )
    from .catalogs_retail_item_response import CatalogsRetailItemResponse as CatalogsRetailItemResponse
    from .catalogs_retail_items_batch import CatalogsRetailItemsBatch as CatalogsRetailItemsBatch
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
    from .catalogs_retail_report_all_items_filter import (
        CatalogsRetailReportAllItemsFilter as CatalogsRetailReportAllItemsFilter,
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
    from .conversion_access_token import ConversionAccessToken as ConversionAccessToken
    from .conversion_api_response_events_items import (
        ConversionApiResponseEventsItems as ConversionApiResponseEventsItems,
    )
    from .conversion_deletion_request import ConversionDeletionRequest as ConversionDeletionRequest
    from .conversion_deletion_request_create import (
        ConversionDeletionRequestCreate as ConversionDeletionRequestCreate,
    )
    from .conversion_deletion_request_epik_targets import (
        ConversionDeletionRequestEPIKTargets as ConversionDeletionRequestEPIKTargets,
    )
    from .conversion_deletion_request_list_response import (
        ConversionDeletionRequestListResponse as ConversionDeletionRequestListResponse,
    )
    from .conversion_deletion_request_user_email_targets import (
        ConversionDeletionRequestUserEmailTargets as ConversionDeletionRequestUserEmailTargets,
    )
    from .conversion_event_app_info import ConversionEventAppInfo as ConversionEventAppInfo
    from .conversion_event_device_info import ConversionEventDeviceInfo as ConversionEventDeviceInfo
    from .conversion_event_response import ConversionEventResponse as ConversionEventResponse
    from .conversion_events import ConversionEvents as ConversionEvents
    from .conversion_events_create import ConversionEventsCreate as ConversionEventsCreate
    from .conversion_events_data_items import ConversionEventsDataItems as ConversionEventsDataItems
    from .conversion_events_data_items_custom_data import (
        ConversionEventsDataItemsCustomData as ConversionEventsDataItemsCustomData,
    )
    from .conversion_events_data_items_custom_data_contents_items import (
        ConversionEventsDataItemsCustomDataContentsItems as ConversionEventsDataItemsCustomDataContentsItems,
    )
    from .conversion_events_user_data_properties import (
        ConversionEventsUserDataProperties as ConversionEventsUserDataProperties,
    )
    from .conversion_health_selection_item import (
        ConversionHealthSelectionItem as ConversionHealthSelectionItem,
    )
    from .conversion_msot_events_create import ConversionMSOTEventsCreate as ConversionMSOTEventsCreate
    from .conversion_product_report import ConversionProductReport as ConversionProductReport
    from .conversion_product_report_create import (
        ConversionProductReportCreate as ConversionProductReportCreate,
    )
    from .conversion_tag import ConversionTag as ConversionTag
    from .conversion_tag_common import ConversionTagCommon as ConversionTagCommon
    from .conversion_tag_configs import ConversionTagConfigs as ConversionTagConfigs
    from .conversion_tag_create import ConversionTagCreate as ConversionTagCreate
    from .conversion_tag_v3_goal_metadata import ConversionTagV3GoalMetadata as ConversionTagV3GoalMetadata
    from .conversion_tags_list_response import ConversionTagsListResponse as ConversionTagsListResponse
    from .country_filter import CountryFilter as CountryFilter
    from .create_asset_access_request_body import CreateAssetAccessRequestBody as CreateAssetAccessRequestBody
    from .create_asset_access_request_item import CreateAssetAccessRequestItem as CreateAssetAccessRequestItem
    from .create_asset_access_request_response import (
        CreateAssetAccessRequestResponse as CreateAssetAccessRequestResponse,
    )
    from .create_asset_invites_request import CreateAssetInvitesRequest as CreateAssetInvitesRequest
    from .create_asset_invites_request_item import (
        CreateAssetInvitesRequestItem as CreateAssetInvitesRequestItem,
    )
    from .create_invites_results_response_array import (
        CreateInvitesResultsResponseArray as CreateInvitesResultsResponseArray,
    )
    from .create_membership_or_partnership_invites_body import (
        CreateMembershipOrPartnershipInvitesBody as CreateMembershipOrPartnershipInvitesBody,
    )
    from .creative_assets_id_filter import CreativeAssetsIdFilter as CreativeAssetsIdFilter
    from .creative_assets_processing_record import (
        CreativeAssetsProcessingRecord as CreativeAssetsProcessingRecord,
    )
    from .currency_filter import CurrencyFilter as CurrencyFilter
    from .custom_conversion_event_metrics import CustomConversionEventMetrics as CustomConversionEventMetrics
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
    from .customer_list_create import CustomerListCreate as CustomerListCreate
    from .customer_list_record_row import CustomerListRecordRow as CustomerListRecordRow
    from .customer_list_update_with_required_body import (
        CustomerListUpdateWithRequiredBody as CustomerListUpdateWithRequiredBody,
    )
    from .customer_list_upload import CustomerListUpload as CustomerListUpload
    from .customer_list_upload_create_request import (
        CustomerListUploadCreateRequest as CustomerListUploadCreateRequest,
    )
    from .customer_list_upload_create_response import (
        CustomerListUploadCreateResponse as CustomerListUploadCreateResponse,
    )
    from .customer_lists_list_response import CustomerListsListResponse as CustomerListsListResponse
    from .customer_segment import CustomerSegment as CustomerSegment
    from .customer_segment_create import CustomerSegmentCreate as CustomerSegmentCreate
    from .customer_segment_list_response import CustomerSegmentListResponse as CustomerSegmentListResponse
    from .customer_segment_update_request_update_with_required_body import (
        CustomerSegmentUpdateRequestUpdateWithRequiredBody as CustomerSegmentUpdateRequestUpdateWithRequiredBody,
    )
    from .delete_business_membership_body import DeleteBusinessMembershipBody as DeleteBusinessMembershipBody
    from .delete_business_membership_member import (
        DeleteBusinessMembershipMember as DeleteBusinessMembershipMember,
    )
    from .delete_business_membership_response import (
        DeleteBusinessMembershipResponse as DeleteBusinessMembershipResponse,
    )
    from .delete_business_partners import DeleteBusinessPartners as DeleteBusinessPartners
    from .delete_business_partners_delete import DeleteBusinessPartnersDelete as DeleteBusinessPartnersDelete
    from .delete_member_access_result import DeleteMemberAccessResult as DeleteMemberAccessResult
    from .delete_member_access_results_response_array import (
        DeleteMemberAccessResultsResponseArray as DeleteMemberAccessResultsResponseArray,
    )
    from .delete_member_asset_access_item import DeleteMemberAssetAccessItem as DeleteMemberAssetAccessItem
    from .delete_partner_asset_access_body import DeletePartnerAssetAccessBody as DeletePartnerAssetAccessBody
    from .delete_partner_asset_access_item import DeletePartnerAssetAccessItem as DeletePartnerAssetAccessItem
    from .delete_partner_asset_access_result import (
        DeletePartnerAssetAccessResult as DeletePartnerAssetAccessResult,
    )
    from .delete_partner_asset_access_results_response_array import (
        DeletePartnerAssetAccessResultsResponseArray as DeletePartnerAssetAccessResultsResponseArray,
    )
    from .delivery_metrics_get_response import DeliveryMetricsGetResponse as DeliveryMetricsGetResponse
    from .delivery_metrics_response_items_items import (
        DeliveryMetricsResponseItemsItems as DeliveryMetricsResponseItemsItems,
    )
    from .detailed_error import DetailedError as DetailedError
    from .dynamic_titles_download_csv import DynamicTitlesDownloadCSV as DynamicTitlesDownloadCSV
    from .dynamic_titles_get_status import DynamicTitlesGetStatus as DynamicTitlesGetStatus
    from .dynamic_titles_process_csv import DynamicTitlesProcessCSV as DynamicTitlesProcessCSV
    from .dynamic_titles_process_csv_create import (
        DynamicTitlesProcessCSVCreate as DynamicTitlesProcessCSVCreate,
    )
    from .dynamic_titles_process_csv_error import DynamicTitlesProcessCSVError as DynamicTitlesProcessCSVError
    from .dynamic_titles_upload_url import DynamicTitlesUploadURL as DynamicTitlesUploadURL
    from .entity_data_change_history import EntityDataChangeHistory as EntityDataChangeHistory
    from .entity_history import EntityHistory as EntityHistory
    from .entity_label import EntityLabel as EntityLabel
    from .entity_label_error import EntityLabelError as EntityLabelError
    from .enums import ActionType as ActionType
    from .enums import AdAccountEntityType as AdAccountEntityType
    from .enums import AdAdsAnalyticsAsyncTargetingTypes as AdAdsAnalyticsAsyncTargetingTypes
    from .enums import AdCollectionsHeaderType as AdCollectionsHeaderType
    from .enums import AdDisapprovalReasons as AdDisapprovalReasons
    from .enums import AdeColumnType as AdeColumnType
    from .enums import AdGroupAudienceSizingCreativeTypes as AdGroupAudienceSizingCreativeTypes
    from .enums import (
        AdGroupCreateRequestPromotionApplicationLevel as AdGroupCreateRequestPromotionApplicationLevel,
    )
    from .enums import AdgroupPlacementGroupType as AdgroupPlacementGroupType
    from .enums import AdGroupSummaryStatus as AdGroupSummaryStatus
    from .enums import AdgroupTrackingFeatureType as AdgroupTrackingFeatureType
    from .enums import (
        AdGroupUpdateRequestPromotionApplicationLevel as AdGroupUpdateRequestPromotionApplicationLevel,
    )
    from .enums import AdPinPreviewCreativeType as AdPinPreviewCreativeType
    from .enums import AdReviewStatus as AdReviewStatus
    from .enums import AdsAnalyticsAccountTargetingType as AdsAnalyticsAccountTargetingType
    from .enums import AdsAnalyticsAdGroupTargetingType as AdsAnalyticsAdGroupTargetingType
    from .enums import AdsAnalyticsAdTargetingType as AdsAnalyticsAdTargetingType
    from .enums import AdsAnalyticsCampaignTargetingType as AdsAnalyticsCampaignTargetingType
    from .enums import AdsAnalyticsFilterColumn as AdsAnalyticsFilterColumn
    from .enums import AdsAnalyticsFilterOperator as AdsAnalyticsFilterOperator
    from .enums import AdsCreditDiscountType as AdsCreditDiscountType
    from .enums import AdShoppingPreviewCreativeType as AdShoppingPreviewCreativeType
    from .enums import AdvertiserDefinedEventMappingType as AdvertiserDefinedEventMappingType
    from .enums import AgeTrendsBucket as AgeTrendsBucket
    from .enums import AiDisclosureItem as AiDisclosureItem
    from .enums import AppsflyerPlatform as AppsflyerPlatform
    from .enums import AppTypes as AppTypes
    from .enums import AssetGroupType as AssetGroupType
    from .enums import AssetPermissionType as AssetPermissionType
    from .enums import AssetSearchBy as AssetSearchBy
    from .enums import AssetSortBy as AssetSortBy
    from .enums import AssetTypeResponse as AssetTypeResponse
    from .enums import AttributionActionType as AttributionActionType
    from .enums import AttributionMatchType as AttributionMatchType
    from .enums import AttributionModel as AttributionModel
    from .enums import AttributionScope as AttributionScope
    from .enums import AudienceAccountType as AudienceAccountType
    from .enums import AudienceInsightType as AudienceInsightType
    from .enums import AudienceObjectiveType as AudienceObjectiveType
    from .enums import AudienceOwnershipType as AudienceOwnershipType
    from .enums import AudienceStatus as AudienceStatus
    from .enums import AudienceType as AudienceType
    from .enums import AudienceUpdateOperationType as AudienceUpdateOperationType
    from .enums import BasePreferredMediaType as BasePreferredMediaType
    from .enums import BatchOperationStatus as BatchOperationStatus
    from .enums import BidFloorObjectiveType as BidFloorObjectiveType
    from .enums import BidStrategyType as BidStrategyType
    from .enums import BillingInvoiceDocumentType as BillingInvoiceDocumentType
    from .enums import BillingInvoiceSortField as BillingInvoiceSortField
    from .enums import BillingInvoiceStatus as BillingInvoiceStatus
    from .enums import BillingProfileCardType as BillingProfileCardType
    from .enums import BillingProfilePaymentMethodBrand as BillingProfilePaymentMethodBrand
    from .enums import BillingProfileStatus as BillingProfileStatus
    from .enums import BillingType as BillingType
    from .enums import BoardPrivacy as BoardPrivacy
    from .enums import BoardPrivacyFilter as BoardPrivacyFilter
    from .enums import BoardUpdatePrivacy as BoardUpdatePrivacy
    from .enums import BrandAccountProfileImageContentType as BrandAccountProfileImageContentType
    from .enums import BrandAccountProfileImageUpdateContentType as BrandAccountProfileImageUpdateContentType
    from .enums import BudgetDurationType as BudgetDurationType
    from .enums import BudgetType as BudgetType
    from .enums import BulkEntityType as BulkEntityType
    from .enums import BulkOutputFormat as BulkOutputFormat
    from .enums import BulkReportingJobStatus as BulkReportingJobStatus
    from .enums import BulkRequestStatus as BulkRequestStatus
    from .enums import BusinessAccessRole as BusinessAccessRole
    from .enums import BusinessMemberSortBy as BusinessMemberSortBy
    from .enums import BusinessPartnerTypeDefault as BusinessPartnerTypeDefault
    from .enums import BusinessRoleForInvite as BusinessRoleForInvite
    from .enums import BusinessRoleForMembers as BusinessRoleForMembers
    from .enums import BusinessSearchBy as BusinessSearchBy
    from .enums import CampaignBidOptionsUpdateMaskItems as CampaignBidOptionsUpdateMaskItems
    from .enums import CampaignObjectiveType as CampaignObjectiveType
    from .enums import (
        CampaignPlanningConfidenceLevelAlertReason as CampaignPlanningConfidenceLevelAlertReason,
    )
    from .enums import (
        CampaignPlanningConfidenceLevelAlertSeverity as CampaignPlanningConfidenceLevelAlertSeverity,
    )
    from .enums import (
        CampaignPlanningConversionAttributionWindowDays as CampaignPlanningConversionAttributionWindowDays,
    )
    from .enums import CampaignPlanningConversionEvent as CampaignPlanningConversionEvent
    from .enums import CampaignPlanningEstimationType as CampaignPlanningEstimationType
    from .enums import CampaignPlanningResponseErrorCode as CampaignPlanningResponseErrorCode
    from .enums import CampaignSummaryStatus as CampaignSummaryStatus
    from .enums import CatalogsAiContentDisclosureLabel as CatalogsAiContentDisclosureLabel
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
    from .enums import CatalogsProductGroupStatus as CatalogsProductGroupStatus
    from .enums import CatalogsProductGroupType as CatalogsProductGroupType
    from .enums import CatalogsReportFeedIngestionStatsSeverity as CatalogsReportFeedIngestionStatsSeverity
    from .enums import CatalogsReportReportStatus as CatalogsReportReportStatus
    from .enums import CatalogsRetailBatchRequestLanguage as CatalogsRetailBatchRequestLanguage
    from .enums import CatalogsStatus as CatalogsStatus
    from .enums import CatalogsType as CatalogsType
    from .enums import ChangeHistoryDataType as ChangeHistoryDataType
    from .enums import ChangeHistoryOperationType as ChangeHistoryOperationType
    from .enums import CollectionsHeaderType as CollectionsHeaderType
    from .enums import ContentType as ContentType
    from .enums import ContentType2 as ContentType2
    from .enums import ConversionAttributionClickWindowDays as ConversionAttributionClickWindowDays
    from .enums import ConversionAttributionConversionReportTime as ConversionAttributionConversionReportTime
    from .enums import ConversionAttributionEngagementWindowDays as ConversionAttributionEngagementWindowDays
    from .enums import ConversionAttributionViewWindowDays as ConversionAttributionViewWindowDays
    from .enums import ConversionAttributionWindowDays as ConversionAttributionWindowDays
    from .enums import ConversionDeletionRequestStatus as ConversionDeletionRequestStatus
    from .enums import ConversionEvent as ConversionEvent
    from .enums import ConversionEventIngestionSource as ConversionEventIngestionSource
    from .enums import ConversionLearningModeType as ConversionLearningModeType
    from .enums import ConversionObjectiveType as ConversionObjectiveType
    from .enums import ConversionProductAttributionType as ConversionProductAttributionType
    from .enums import ConversionProductReportBreakdownType as ConversionProductReportBreakdownType
    from .enums import ConversionProductReportGranularity as ConversionProductReportGranularity
    from .enums import ConversionProductReportingColumn as ConversionProductReportingColumn
    from .enums import ConversionProductReportLevel as ConversionProductReportLevel
    from .enums import ConversionReportAttributionType as ConversionReportAttributionType
    from .enums import ConversionReportTimeType as ConversionReportTimeType
    from .enums import ConversionTagType as ConversionTagType
    from .enums import ConversionTagTypeOptimal as ConversionTagTypeOptimal
    from .enums import Country as Country
    from .enums import CreationSource as CreationSource
    from .enums import CreativeAssetsVisibilityType as CreativeAssetsVisibilityType
    from .enums import CreativeType as CreativeType
    from .enums import Currency as Currency
    from .enums import CustomerListStatus as CustomerListStatus
    from .enums import CustomizableCTAType as CustomizableCTAType
    from .enums import DataOutputFormat as DataOutputFormat
    from .enums import DataStatus as DataStatus
    from .enums import DeletePartnerAssetAccessItemPartnerType as DeletePartnerAssetAccessItemPartnerType
    from .enums import DeliveryEstimateObjectiveType as DeliveryEstimateObjectiveType
    from .enums import DeliveryMetricsResponseItemsItemsCategory as DeliveryMetricsResponseItemsItemsCategory
    from .enums import DisclosureType as DisclosureType
    from .enums import DiscountStatus as DiscountStatus
    from .enums import EnhancedMatchStatusType as EnhancedMatchStatusType
    from .enums import EntityLabelStatus as EntityLabelStatus
    from .enums import EntityStatus as EntityStatus
    from .enums import EventProcessingStatus as EventProcessingStatus
    from .enums import FilterOperatorType as FilterOperatorType
    from .enums import FormFactor as FormFactor
    from .enums import FreqBidMultiplierTimeWindow as FreqBidMultiplierTimeWindow
    from .enums import FrequencyGoalMetadataTimerange as FrequencyGoalMetadataTimerange
    from .enums import FromClaimedContent as FromClaimedContent
    from .enums import Gender as Gender
    from .enums import GenderBucket as GenderBucket
    from .enums import Granularity as Granularity
    from .enums import GridClickType as GridClickType
    from .enums import HttpMethod as HttpMethod
    from .enums import IneligibleProductTagReason as IneligibleProductTagReason
    from .enums import IngestionSource as IngestionSource
    from .enums import IngestionSourceOptions as IngestionSourceOptions
    from .enums import IntegrationLogEventType as IntegrationLogEventType
    from .enums import IntegrationLogLevel as IntegrationLogLevel
    from .enums import IntendedPromotionType as IntendedPromotionType
    from .enums import InterestsEnum as InterestsEnum
    from .enums import InviteFilterStatus as InviteFilterStatus
    from .enums import InviteStatus as InviteStatus
    from .enums import InviteType as InviteType
    from .enums import ItemAvailability as ItemAvailability
    from .enums import ItemProcessingStatus as ItemProcessingStatus
    from .enums import LabelStatus as LabelStatus
    from .enums import LabelType as LabelType
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
    from .enums import MetricsReportingTemplateType as MetricsReportingTemplateType
    from .enums import MMMReportGranularity as MMMReportGranularity
    from .enums import MMMReportingColumn as MMMReportingColumn
    from .enums import MMMReportingTargetingType as MMMReportingTargetingType
    from .enums import MMMReportLevel as MMMReportLevel
    from .enums import MobileAppPlatform as MobileAppPlatform
    from .enums import MsotEventName as MsotEventName
    from .enums import MultiPinsAnalyticsMetricTypesItem as MultiPinsAnalyticsMetricTypesItem
    from .enums import NetworkType as NetworkType
    from .enums import NonDraftEntityStatus as NonDraftEntityStatus
    from .enums import NonNullableCatalogsCurrency as NonNullableCatalogsCurrency
    from .enums import NullableCatalogsItemFieldType as NullableCatalogsItemFieldType
    from .enums import NullableCurrency as NullableCurrency
    from .enums import NullableEntityStatus as NullableEntityStatus
    from .enums import NullableLabelStatus as NullableLabelStatus
    from .enums import NullableLabelType as NullableLabelType
    from .enums import NullablePartnerType as NullablePartnerType
    from .enums import NullalbleMatchType as NullalbleMatchType
    from .enums import NumericFilterOperatorType as NumericFilterOperatorType
    from .enums import ObjectiveType as ObjectiveType
    from .enums import OperationType as OperationType
    from .enums import OptimizationType as OptimizationType
    from .enums import Order as Order
    from .enums import OrderLinePaidType as OrderLinePaidType
    from .enums import OrderLineStatus as OrderLineStatus
    from .enums import OsFamily as OsFamily
    from .enums import OverallStatusOptions as OverallStatusOptions
    from .enums import PacingDeliveryType as PacingDeliveryType
    from .enums import PaginationOrder as PaginationOrder
    from .enums import PartnerType as PartnerType
    from .enums import Permissions as Permissions
    from .enums import PermissionsWithOwner as PermissionsWithOwner
    from .enums import PinFilter as PinFilter
    from .enums import PinFormat as PinFormat
    from .enums import PinnerListType as PinnerListType
    from .enums import PinPromotionSummaryStatus as PinPromotionSummaryStatus
    from .enums import PlacementGroupType as PlacementGroupType
    from .enums import PlacementTrafficType as PlacementTrafficType
    from .enums import PlacementType as PlacementType
    from .enums import PreferredMediaType as PreferredMediaType
    from .enums import PrimarySort as PrimarySort
    from .enums import ProductAvailability as ProductAvailability
    from .enums import ProductAvailabilityType as ProductAvailabilityType
    from .enums import ProductCategoriesEngagementType as ProductCategoriesEngagementType
    from .enums import ProductCategoryDetailLookbackWindow as ProductCategoryDetailLookbackWindow
    from .enums import ProductCategoryEnum as ProductCategoryEnum
    from .enums import ProductCategoryRegion as ProductCategoryRegion
    from .enums import ProductCondition as ProductCondition
    from .enums import ProductGroupPromotionCustomizableCTAType as ProductGroupPromotionCustomizableCTAType
    from .enums import ProductGroupSummaryStatus as ProductGroupSummaryStatus
    from .enums import PromotionApplicationLevel as PromotionApplicationLevel
    from .enums import PromotionType as PromotionType
    from .enums import PublicTargetingType as PublicTargetingType
    from .enums import QueryLabelEntityStatusesItems as QueryLabelEntityStatusesItems
    from .enums import QueryLabelTypesItems as QueryLabelTypesItems
    from .enums import QuerymetrictypesItems as QuerymetrictypesItems
    from .enums import QuerypinanalyticsmetrictypesItems as QuerypinanalyticsmetrictypesItems
    from .enums import QueryvideopinmetrictypesItems as QueryvideopinmetrictypesItems
    from .enums import ReportingColumn as ReportingColumn
    from .enums import ReportingColumnAsync as ReportingColumnAsync
    from .enums import ReportingColumnSync as ReportingColumnSync
    from .enums import ReportingTimeZone as ReportingTimeZone
    from .enums import ReportType as ReportType
    from .enums import ResourceType as ResourceType
    from .enums import ResourceTypeInternal as ResourceTypeInternal
    from .enums import ResourceTypeWithConversionTag as ResourceTypeWithConversionTag
    from .enums import Role as Role
    from .enums import ScheduleAction as ScheduleAction
    from .enums import ScheduleAgeBucketMultipliersAgeBucket as ScheduleAgeBucketMultipliersAgeBucket
    from .enums import ScheduleStatus as ScheduleStatus
    from .enums import ScheduleType as ScheduleType
    from .enums import Source as Source
    from .enums import SourcePlatformOptions as SourcePlatformOptions
    from .enums import SplitFieldPins as SplitFieldPins
    from .enums import SplitFieldUserAccount as SplitFieldUserAccount
    from .enums import SSIOOrderLineType as SSIOOrderLineType
    from .enums import StandardPinMetricTypes as StandardPinMetricTypes
    from .enums import SummaryStatus as SummaryStatus
    from .enums import SupplementalItemBatchOperationStatus as SupplementalItemBatchOperationStatus
    from .enums import SupplementalItemProcessingStatus as SupplementalItemProcessingStatus
    from .enums import TargetingAdvertiserCountry as TargetingAdvertiserCountry
    from .enums import TargetingSpecAgeBucket as TargetingSpecAgeBucket
    from .enums import TargetingSpecAppType as TargetingSpecAppType
    from .enums import TargetingSpecGender as TargetingSpecGender
    from .enums import TargetingSpecListOperation as TargetingSpecListOperation
    from .enums import TargetingSpecTargetingStrategyItem as TargetingSpecTargetingStrategyItem
    from .enums import TargetingSpecTargetingStrategyItems as TargetingSpecTargetingStrategyItems
    from .enums import TargetingStrategy as TargetingStrategy
    from .enums import TargetingTemplateStatus as TargetingTemplateStatus
    from .enums import TieBreakerType as TieBreakerType
    from .enums import TokenGrantType as TokenGrantType
    from .enums import TokenTypeHint as TokenTypeHint
    from .enums import TopPinsSortBy as TopPinsSortBy
    from .enums import TopVideoPinsSortBy as TopVideoPinsSortBy
    from .enums import TrendsAgeBucket as TrendsAgeBucket
    from .enums import TrendsGender as TrendsGender
    from .enums import TrendsGenderFilter as TrendsGenderFilter
    from .enums import TrendsL1Interest as TrendsL1Interest
    from .enums import TrendsSupportedRegion as TrendsSupportedRegion
    from .enums import TrendType as TrendType
    from .enums import UpdateMaskBidOptionField as UpdateMaskBidOptionField
    from .enums import UpdateMaskFieldType as UpdateMaskFieldType
    from .enums import UserAccountType as UserAccountType
    from .enums import UserFollowingFeedType as UserFollowingFeedType
    from .enums import UserListOperationType as UserListOperationType
    from .enums import UserListType as UserListType
    from .enums import VerticalProductCategory as VerticalProductCategory
    from .enums import VideoPinMetricTypes as VideoPinMetricTypes
    from .enums import WebsiteVerificationMethod as WebsiteVerificationMethod
    from .enums import WorkloadState as WorkloadState
    from .error import Error as Error
    from .error_detail import ErrorDetail as ErrorDetail
    from .event_data import EventData as EventData
    from .event_quality_score import EventQualityScore as EventQualityScore
    from .exception_model import ExceptionModel as ExceptionModel
    from .featured_trend import FeaturedTrend as FeaturedTrend
    from .feed_processing_results_list_response import (
        FeedProcessingResultsListResponse as FeedProcessingResultsListResponse,
    )
    from .feeds_list_response import FeedsListResponse as FeedsListResponse
    from .follow_user import FollowUser as FollowUser
    from .follow_user_create import FollowUserCreate as FollowUserCreate
    from .followers_list_response import FollowersListResponse as FollowersListResponse
    from .frequency_goal_metadata import FrequencyGoalMetadata as FrequencyGoalMetadata
    from .frequency_multipliers import FrequencyMultipliers as FrequencyMultipliers
    from .gender_demographics import GenderDemographics as GenderDemographics
    from .gender_filter import GenderFilter as GenderFilter
    from .gender_multipliers import GenderMultipliers as GenderMultipliers
    from .get_ad_groups_by_promotion_ids_list_response import (
        GetAdGroupsByPromotionIdsListResponse as GetAdGroupsByPromotionIdsListResponse,
    )
    from .get_business_employers_response import GetBusinessEmployersResponse as GetBusinessEmployersResponse
    from .get_business_members_response import GetBusinessMembersResponse as GetBusinessMembersResponse
    from .get_business_partners_response import GetBusinessPartnersResponse as GetBusinessPartnersResponse
    from .get_invites_response import GetInvitesResponse as GetInvitesResponse
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
    from .ineligible_product_tag_error_item import (
        IneligibleProductTagErrorItem as IneligibleProductTagErrorItem,
    )
    from .ineligible_product_tags_error_details import (
        IneligibleProductTagsErrorDetails as IneligibleProductTagsErrorDetails,
    )
    from .inner_product_categories_metrics_highlights import (
        InnerProductCategoriesMetricsHighlights as InnerProductCategoriesMetricsHighlights,
    )
    from .integration_log import IntegrationLog as IntegrationLog
    from .integration_log_client_error import IntegrationLogClientError as IntegrationLogClientError
    from .integration_log_client_request import IntegrationLogClientRequest as IntegrationLogClientRequest
    from .integration_logs_invalid_log_response import (
        IntegrationLogsInvalidLogResponse as IntegrationLogsInvalidLogResponse,
    )
    from .integration_logs_invalid_log_response_rejected_logs_items import (
        IntegrationLogsInvalidLogResponseRejectedLogsItems as IntegrationLogsInvalidLogResponseRejectedLogsItems,
    )
    from .integration_logs_request_create import IntegrationLogsRequestCreate as IntegrationLogsRequestCreate
    from .integration_logs_success_response import (
        IntegrationLogsSuccessResponse as IntegrationLogsSuccessResponse,
    )
    from .integration_metadata import IntegrationMetadata as IntegrationMetadata
    from .integration_metadata_create import IntegrationMetadataCreate as IntegrationMetadataCreate
    from .integration_metadata_update import IntegrationMetadataUpdate as IntegrationMetadataUpdate
    from .integration_record import IntegrationRecord as IntegrationRecord
    from .integrations_get_list_response import IntegrationsGetListResponse as IntegrationsGetListResponse
    from .interest import Interest as Interest
    from .invite_action_result_item import InviteActionResultItem as InviteActionResultItem
    from .invite_assets_summary import InviteAssetsSummary as InviteAssetsSummary
    from .invite_assets_summary_item import InviteAssetsSummaryItem as InviteAssetsSummaryItem
    from .invite_business_role_binding import InviteBusinessRoleBinding as InviteBusinessRoleBinding
    from .invite_data_response import InviteDataResponse as InviteDataResponse
    from .invite_exception_response import InviteExceptionResponse as InviteExceptionResponse
    from .invite_response import InviteResponse as InviteResponse
    from .item_attributes import ItemAttributes as ItemAttributes
    from .item_attributes_request import ItemAttributesRequest as ItemAttributesRequest
    from .item_create_batch_record import ItemCreateBatchRecord as ItemCreateBatchRecord
    from .item_delete_batch_record import ItemDeleteBatchRecord as ItemDeleteBatchRecord
    from .item_delete_discontinued_batch_record import (
        ItemDeleteDiscontinuedBatchRecord as ItemDeleteDiscontinuedBatchRecord,
    )
    from .item_group_id_filter import ItemGroupIdFilter as ItemGroupIdFilter
    from .item_id_filter import ItemIdFilter as ItemIdFilter
    from .item_id_store_code_pair import ItemIdStoreCodePair as ItemIdStoreCodePair
    from .item_processing_record import ItemProcessingRecord as ItemProcessingRecord
    from .item_update_batch_record import ItemUpdateBatchRecord as ItemUpdateBatchRecord
    from .item_upsert_batch_record import ItemUpsertBatchRecord as ItemUpsertBatchRecord
    from .item_validation_event import ItemValidationEvent as ItemValidationEvent
    from .items_issues_list_response import ItemsIssuesListResponse as ItemsIssuesListResponse
    from .items_post_response import ItemsPostResponse as ItemsPostResponse
    from .keyword import Keyword as Keyword
    from .keyword_create_item import KeywordCreateItem as KeywordCreateItem
    from .keyword_error import KeywordError as KeywordError
    from .keyword_info import KeywordInfo as KeywordInfo
    from .keyword_metrics import KeywordMetrics as KeywordMetrics
    from .keyword_metrics_response import KeywordMetricsResponse as KeywordMetricsResponse
    from .keyword_update_generated import KeywordUpdateGenerated as KeywordUpdateGenerated
    from .keyword_update_item import KeywordUpdateItem as KeywordUpdateItem
    from .keywords import Keywords as Keywords
    from .keywords_common import KeywordsCommon as KeywordsCommon
    from .keywords_create import KeywordsCreate as KeywordsCreate
    from .keywords_get_response import KeywordsGetResponse as KeywordsGetResponse
    from .keywords_metrics_array_response import KeywordsMetricsArrayResponse as KeywordsMetricsArrayResponse
    from .keywords_request import KeywordsRequest as KeywordsRequest
    from .keywords_update import KeywordsUpdate as KeywordsUpdate
    from .label import Label as Label
    from .label_bulk_create_request import LabelBulkCreateRequest as LabelBulkCreateRequest
    from .label_bulk_update_request import LabelBulkUpdateRequest as LabelBulkUpdateRequest
    from .label_create_item import LabelCreateItem as LabelCreateItem
    from .label_create_request import LabelCreateRequest as LabelCreateRequest
    from .label_error import LabelError as LabelError
    from .label_error_data import LabelErrorData as LabelErrorData
    from .label_update_item import LabelUpdateItem as LabelUpdateItem
    from .label_update_request import LabelUpdateRequest as LabelUpdateRequest
    from .labeled_entities import LabeledEntities as LabeledEntities
    from .labeled_entities_create import LabeledEntitiesCreate as LabeledEntitiesCreate
    from .labels_list_response import LabelsListResponse as LabelsListResponse
    from .labels_response import LabelsResponse as LabelsResponse
    from .lead_form import LeadForm as LeadForm
    from .lead_form_batch_update import LeadFormBatchUpdate as LeadFormBatchUpdate
    from .lead_form_create import LeadFormCreate as LeadFormCreate
    from .lead_form_policy_link import LeadFormPolicyLink as LeadFormPolicyLink
    from .lead_form_question import LeadFormQuestion as LeadFormQuestion
    from .lead_form_test import LeadFormTest as LeadFormTest
    from .lead_form_test_create import LeadFormTestCreate as LeadFormTestCreate
    from .lead_forms_create_response import LeadFormsCreateResponse as LeadFormsCreateResponse
    from .lead_forms_create_response_item import LeadFormsCreateResponseItem as LeadFormsCreateResponseItem
    from .lead_forms_list_response import LeadFormsListResponse as LeadFormsListResponse
    from .lead_forms_update_response import LeadFormsUpdateResponse as LeadFormsUpdateResponse
    from .lead_forms_update_response_item import LeadFormsUpdateResponseItem as LeadFormsUpdateResponseItem
    from .lead_subscription import LeadSubscription as LeadSubscription
    from .lead_subscription_create import LeadSubscriptionCreate as LeadSubscriptionCreate
    from .lead_subscription_post_params import LeadSubscriptionPostParams as LeadSubscriptionPostParams
    from .lead_subscription_post_params_create import (
        LeadSubscriptionPostParamsCreate as LeadSubscriptionPostParamsCreate,
    )
    from .leads_export_response_data import LeadsExportResponseData as LeadsExportResponseData
    from .leads_exports import LeadsExports as LeadsExports
    from .leads_exports_create import LeadsExportsCreate as LeadsExportsCreate
    from .line_item import LineItem as LineItem
    from .link_filter import LinkFilter as LinkFilter
    from .linked_business import LinkedBusiness as LinkedBusiness
    from .local_inventory_create_operation import (
        LocalInventoryCreateOperation as LocalInventoryCreateOperation,
    )
    from .local_inventory_delete_operation import (
        LocalInventoryDeleteOperation as LocalInventoryDeleteOperation,
    )
    from .local_inventory_item_response import LocalInventoryItemResponse as LocalInventoryItemResponse
    from .local_inventory_items_batch import LocalInventoryItemsBatch as LocalInventoryItemsBatch
    from .local_inventory_items_batch_create import (
        LocalInventoryItemsBatchCreate as LocalInventoryItemsBatchCreate,
    )
    from .local_inventory_items_get import LocalInventoryItemsGet as LocalInventoryItemsGet
    from .local_inventory_items_get_create import LocalInventoryItemsGetCreate as LocalInventoryItemsGetCreate
    from .local_inventory_operation_result import (
        LocalInventoryOperationResult as LocalInventoryOperationResult,
    )
    from .local_inventory_update_operation import (
        LocalInventoryUpdateOperation as LocalInventoryUpdateOperation,
    )
    from .local_inventory_upsert_operation import (
        LocalInventoryUpsertOperation as LocalInventoryUpsertOperation,
    )
    from .local_store import LocalStore as LocalStore
    from .local_store_batch_update import LocalStoreBatchUpdate as LocalStoreBatchUpdate
    from .local_store_create import LocalStoreCreate as LocalStoreCreate
    from .max_price_filter import MaxPriceFilter as MaxPriceFilter
    from .media import Media as Media
    from .media_list_response import MediaListResponse as MediaListResponse
    from .media_type_filter import MediaTypeFilter as MediaTypeFilter
    from .media_upload import MediaUpload as MediaUpload
    from .media_upload_create import MediaUploadCreate as MediaUploadCreate
    from .media_upload_parameters import MediaUploadParameters as MediaUploadParameters
    from .metrics_response import MetricsResponse as MetricsResponse
    from .metrics_response_data_items import MetricsResponseDataItems as MetricsResponseDataItems
    from .min_price_filter import MinPriceFilter as MinPriceFilter
    from .mmm_report import MMMReport as MMMReport
    from .mmm_report_create import MMMReportCreate as MMMReportCreate
    from .notification_response import NotificationResponse as NotificationResponse
    from .nullable_optimization_goal_metadata import (
        NullableOptimizationGoalMetadata as NullableOptimizationGoalMetadata,
    )
    from .oauth_access_token import OauthAccessToken as OauthAccessToken
    from .oauth_access_token_create import OauthAccessTokenCreate as OauthAccessTokenCreate
    from .optimization_goal_metadata import OptimizationGoalMetadata as OptimizationGoalMetadata
    from .order_line import OrderLine as OrderLine
    from .order_line_mutation_error import OrderLineMutationError as OrderLineMutationError
    from .order_line_mutation_response import OrderLineMutationResponse as OrderLineMutationResponse
    from .order_line_mutation_result import OrderLineMutationResult as OrderLineMutationResult
    from .order_lines_list_response import OrderLinesListResponse as OrderLinesListResponse
    from .page_visit_conversion_tags_get_response import (
        PageVisitConversionTagsGetResponse as PageVisitConversionTagsGetResponse,
    )
    from .partner_metadata import PartnerMetadata as PartnerMetadata
    from .performance_plus_campaign_settings import (
        PerformancePlusCampaignSettings as PerformancePlusCampaignSettings,
    )
    from .pin import Pin as Pin
    from .pin_analytics_daily_metrics import PinAnalyticsDailyMetrics as PinAnalyticsDailyMetrics
    from .pin_analytics_metrics_response import PinAnalyticsMetricsResponse as PinAnalyticsMetricsResponse
    from .pin_base import PinBase as PinBase
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
    from .pin_read import PinRead as PinRead
    from .pin_update import PinUpdate as PinUpdate
    from .pins_list_response import PinsListResponse as PinsListResponse
    from .pins_save_request_create import PinsSaveRequestCreate as PinsSaveRequestCreate
    from .pinterest_product_categories_filter import (
        PinterestProductCategoriesFilter as PinterestProductCategoriesFilter,
    )
    from .placement_multipliers import PlacementMultipliers as PlacementMultipliers
    from .predicted_time_series import PredictedTimeSeries as PredictedTimeSeries
    from .price_filter import PriceFilter as PriceFilter
    from .price_filter_price import PriceFilterPrice as PriceFilterPrice
    from .product_categories_demographic import ProductCategoriesDemographic as ProductCategoriesDemographic
    from .product_categories_metrics_highlights import (
        ProductCategoriesMetricsHighlights as ProductCategoriesMetricsHighlights,
    )
    from .product_category_details import ProductCategoryDetails as ProductCategoryDetails
    from .product_group_analytics_items import ProductGroupAnalyticsItems as ProductGroupAnalyticsItems
    from .product_group_promotion import ProductGroupPromotion as ProductGroupPromotion
    from .product_group_promotion_create_request import (
        ProductGroupPromotionCreateRequest as ProductGroupPromotionCreateRequest,
    )
    from .product_group_promotion_response_item import (
        ProductGroupPromotionResponseItem as ProductGroupPromotionResponseItem,
    )
    from .product_group_promotion_update_request import (
        ProductGroupPromotionUpdateRequest as ProductGroupPromotionUpdateRequest,
    )
    from .product_group_promotions import ProductGroupPromotions as ProductGroupPromotions
    from .product_group_promotions_create import ProductGroupPromotionsCreate as ProductGroupPromotionsCreate
    from .product_group_promotions_list_response import (
        ProductGroupPromotionsListResponse as ProductGroupPromotionsListResponse,
    )
    from .product_group_promotions_update_with_required_body import (
        ProductGroupPromotionsUpdateWithRequiredBody as ProductGroupPromotionsUpdateWithRequiredBody,
    )
    from .product_group_reference_filter import ProductGroupReferenceFilter as ProductGroupReferenceFilter
    from .product_tag_item import ProductTagItem as ProductTagItem
    from .product_tags_bulk_add_request import ProductTagsBulkAddRequest as ProductTagsBulkAddRequest
    from .product_tags_bulk_delete_request import ProductTagsBulkDeleteRequest as ProductTagsBulkDeleteRequest
    from .product_tags_error import ProductTagsError as ProductTagsError
    from .product_tags_response import ProductTagsResponse as ProductTagsResponse
    from .product_type_0_filter import ProductType0Filter as ProductType0Filter
    from .product_type_1_filter import ProductType1Filter as ProductType1Filter
    from .product_type_2_filter import ProductType2Filter as ProductType2Filter
    from .product_type_3_filter import ProductType3Filter as ProductType3Filter
    from .product_type_4_filter import ProductType4Filter as ProductType4Filter
    from .products_by_product_group_filter_list_response import (
        ProductsByProductGroupFilterListResponse as ProductsByProductGroupFilterListResponse,
    )
    from .promotion import Promotion as Promotion
    from .promotion_array_element import PromotionArrayElement as PromotionArrayElement
    from .promotion_batch_update import PromotionBatchUpdate as PromotionBatchUpdate
    from .promotion_create import PromotionCreate as PromotionCreate
    from .promotion_template_value import PromotionTemplateValue as PromotionTemplateValue
    from .promotions_list_response import PromotionsListResponse as PromotionsListResponse
    from .promotions_response import PromotionsResponse as PromotionsResponse
    from .quality_component_details import QualityComponentDetails as QualityComponentDetails
    from .quality_component_issue import QualityComponentIssue as QualityComponentIssue
    from .quality_components import QualityComponents as QualityComponents
    from .quiz_pin_data import QuizPinData as QuizPinData
    from .quiz_pin_option import QuizPinOption as QuizPinOption
    from .quiz_pin_question import QuizPinQuestion as QuizPinQuestion
    from .quiz_pin_result import QuizPinResult as QuizPinResult
    from .record_counts import RecordCounts as RecordCounts
    from .related_terms import RelatedTerms as RelatedTerms
    from .related_terms_related_terms_list_items import (
        RelatedTermsRelatedTermsListItems as RelatedTermsRelatedTermsListItems,
    )
    from .reports_stats_response import ReportsStatsResponse as ReportsStatsResponse
    from .respond_to_invite_result_item import RespondToInviteResultItem as RespondToInviteResultItem
    from .respond_to_invites_response_array import (
        RespondToInvitesResponseArray as RespondToInvitesResponseArray,
    )
    from .retail_local_inventory_item_attributes import (
        RetailLocalInventoryItemAttributes as RetailLocalInventoryItemAttributes,
    )
    from .retail_local_inventory_item_attributes_optional import (
        RetailLocalInventoryItemAttributesOptional as RetailLocalInventoryItemAttributesOptional,
    )
    from .s3_file_part import S3FilePart as S3FilePart
    from .s3_multipart_upload_data import S3MultipartUploadData as S3MultipartUploadData
    from .schedule import Schedule as Schedule
    from .schedule_age_bucket_multipliers import ScheduleAgeBucketMultipliers as ScheduleAgeBucketMultipliers
    from .schedule_app_type_multipliers import ScheduleAppTypeMultipliers as ScheduleAppTypeMultipliers
    from .schedule_audience_multipliers import ScheduleAudienceMultipliers as ScheduleAudienceMultipliers
    from .schedule_batch_update import ScheduleBatchUpdate as ScheduleBatchUpdate
    from .schedule_bid_multipliers import ScheduleBidMultipliers as ScheduleBidMultipliers
    from .schedule_bid_options import ScheduleBidOptions as ScheduleBidOptions
    from .schedule_bid_options_gender_multipliers import (
        ScheduleBidOptionsGenderMultipliers as ScheduleBidOptionsGenderMultipliers,
    )
    from .schedule_bid_options_placement_multipliers import (
        ScheduleBidOptionsPlacementMultipliers as ScheduleBidOptionsPlacementMultipliers,
    )
    from .schedule_create import ScheduleCreate as ScheduleCreate
    from .schedule_create_request import ScheduleCreateRequest as ScheduleCreateRequest
    from .schedule_create_request_all_of_1 import ScheduleCreateRequestAllOf1 as ScheduleCreateRequestAllOf1
    from .schedule_gender_multipliers import ScheduleGenderMultipliers as ScheduleGenderMultipliers
    from .schedule_placement_multipliers import SchedulePlacementMultipliers as SchedulePlacementMultipliers
    from .schedule_update_request import ScheduleUpdateRequest as ScheduleUpdateRequest
    from .schedule_update_request_all_of_1 import ScheduleUpdateRequestAllOf1 as ScheduleUpdateRequestAllOf1
    from .schedules_create_response_item import SchedulesCreateResponseItem as SchedulesCreateResponseItem
    from .schedules_create_response_item_data_exceptions import (
        SchedulesCreateResponseItemDataExceptions as SchedulesCreateResponseItemDataExceptions,
    )
    from .schedules_list_response import SchedulesListResponse as SchedulesListResponse
    from .schedules_update_response_item import SchedulesUpdateResponseItem as SchedulesUpdateResponseItem
    from .schedules_update_response_item_data_exceptions import (
        SchedulesUpdateResponseItemDataExceptions as SchedulesUpdateResponseItemDataExceptions,
    )
    from .scrollup_goal_metadata import ScrollupGoalMetadata as ScrollupGoalMetadata
    from .search_partner_pins_response import SearchPartnerPinsResponse as SearchPartnerPinsResponse
    from .search_user_boards_get_response import SearchUserBoardsGetResponse as SearchUserBoardsGetResponse
    from .search_user_pins_list_response import SearchUserPinsListResponse as SearchUserPinsListResponse
    from .shared_audience_account import SharedAudienceAccount as SharedAudienceAccount
    from .shared_audiences_for_business_list_response import (
        SharedAudiencesForBusinessListResponse as SharedAudiencesForBusinessListResponse,
    )
    from .single_interest_targeting_option import (
        SingleInterestTargetingOption as SingleInterestTargetingOption,
    )
    from .ssio_account import SSIOAccount as SSIOAccount
    from .ssio_account_address import SSIOAccountAddress as SSIOAccountAddress
    from .ssio_account_item import SSIOAccountItem as SSIOAccountItem
    from .ssio_account_pmp_name import SSIOAccountPMPName as SSIOAccountPMPName
    from .ssio_insertion_order import SSIOInsertionOrder as SSIOInsertionOrder
    from .ssio_insertion_order_create import SSIOInsertionOrderCreate as SSIOInsertionOrderCreate
    from .ssio_insertion_order_status import SSIOInsertionOrderStatus as SSIOInsertionOrderStatus
    from .ssio_insertion_order_update import SSIOInsertionOrderUpdate as SSIOInsertionOrderUpdate
    from .ssio_insertion_orders_status_get_by_ad_account_response import (
        SsioInsertionOrdersStatusGetByAdAccountResponse as SsioInsertionOrdersStatusGetByAdAccountResponse,
    )
    from .ssio_order_line import SSIOOrderLine as SSIOOrderLine
    from .ssio_order_lines_get_by_ad_account_response import (
        SsioOrderLinesGetByAdAccountResponse as SsioOrderLinesGetByAdAccountResponse,
    )
    from .status_204 import Status204 as Status204
    from .store_metadata import StoreMetadata as StoreMetadata
    from .summary_pin import SummaryPin as SummaryPin
    from .supplemental_item_validation_event import (
        SupplementalItemValidationEvent as SupplementalItemValidationEvent,
    )
    from .supplemental_items_batch_response import (
        SupplementalItemsBatchResponse as SupplementalItemsBatchResponse,
    )
    from .system_user_update_with_required_body import (
        SystemUserUpdateWithRequiredBody as SystemUserUpdateWithRequiredBody,
    )
    from .targeting_spec import TargetingSpec as TargetingSpec
    from .targeting_spec_operation_age_bucket import (
        TargetingSpecOperationAgeBucket as TargetingSpecOperationAgeBucket,
    )
    from .targeting_spec_operation_app_type import (
        TargetingSpecOperationAppType as TargetingSpecOperationAppType,
    )
    from .targeting_spec_operation_audience_exclude import (
        TargetingSpecOperationAudienceExclude as TargetingSpecOperationAudienceExclude,
    )
    from .targeting_spec_operation_audience_include import (
        TargetingSpecOperationAudienceInclude as TargetingSpecOperationAudienceInclude,
    )
    from .targeting_spec_operation_gender import TargetingSpecOperationGender as TargetingSpecOperationGender
    from .targeting_spec_operation_geo import TargetingSpecOperationGeo as TargetingSpecOperationGeo
    from .targeting_spec_operation_geo_exclude import (
        TargetingSpecOperationGeoExclude as TargetingSpecOperationGeoExclude,
    )
    from .targeting_spec_operation_interest import (
        TargetingSpecOperationInterest as TargetingSpecOperationInterest,
    )
    from .targeting_spec_operation_locale import TargetingSpecOperationLocale as TargetingSpecOperationLocale
    from .targeting_spec_operation_location import (
        TargetingSpecOperationLocation as TargetingSpecOperationLocation,
    )
    from .targeting_spec_operation_location_exclude import (
        TargetingSpecOperationLocationExclude as TargetingSpecOperationLocationExclude,
    )
    from .targeting_spec_operation_maximum_age import (
        TargetingSpecOperationMaximumAge as TargetingSpecOperationMaximumAge,
    )
    from .targeting_spec_operation_minimum_age import (
        TargetingSpecOperationMinimumAge as TargetingSpecOperationMinimumAge,
    )
    from .targeting_spec_operation_shopping_retargeting import (
        TargetingSpecOperationShoppingRetargeting as TargetingSpecOperationShoppingRetargeting,
    )
    from .targeting_spec_optimal import TargetingSpecOptimal as TargetingSpecOptimal
    from .targeting_spec_shopping_retargeting import (
        TargetingSpecShoppingRetargeting as TargetingSpecShoppingRetargeting,
    )
    from .targeting_template import TargetingTemplate as TargetingTemplate
    from .targeting_template_audience_sizing import (
        TargetingTemplateAudienceSizing as TargetingTemplateAudienceSizing,
    )
    from .targeting_template_audience_sizing_reach_estimate import (
        TargetingTemplateAudienceSizingReachEstimate as TargetingTemplateAudienceSizingReachEstimate,
    )
    from .targeting_template_create import TargetingTemplateCreate as TargetingTemplateCreate
    from .targeting_template_keyword import TargetingTemplateKeyword as TargetingTemplateKeyword
    from .targeting_template_list_response import (
        TargetingTemplateListResponse as TargetingTemplateListResponse,
    )
    from .targeting_template_update_request_read_or_update import (
        TargetingTemplateUpdateRequestReadOrUpdate as TargetingTemplateUpdateRequestReadOrUpdate,
    )
    from .template_based_report import TemplateBasedReport as TemplateBasedReport
    from .template_based_report_create import TemplateBasedReportCreate as TemplateBasedReportCreate
    from .templates_list_response import TemplatesListResponse as TemplatesListResponse
    from .terms_of_service import TermsOfService as TermsOfService
    from .time_series import TimeSeries as TimeSeries
    from .title_keywords_filter import TitleKeywordsFilter as TitleKeywordsFilter
    from .token_revocation_request_create import TokenRevocationRequestCreate as TokenRevocationRequestCreate
    from .top_pins_analytics_response import TopPinsAnalyticsResponse as TopPinsAnalyticsResponse
    from .top_pins_analytics_response_date_availability import (
        TopPinsAnalyticsResponseDateAvailability as TopPinsAnalyticsResponseDateAvailability,
    )
    from .top_pins_analytics_response_pins_items import (
        TopPinsAnalyticsResponsePinsItems as TopPinsAnalyticsResponsePinsItems,
    )
    from .top_video_pins_analytics_response import (
        TopVideoPinsAnalyticsResponse as TopVideoPinsAnalyticsResponse,
    )
    from .top_video_pins_analytics_response_date_availability import (
        TopVideoPinsAnalyticsResponseDateAvailability as TopVideoPinsAnalyticsResponseDateAvailability,
    )
    from .top_video_pins_analytics_response_pins_items import (
        TopVideoPinsAnalyticsResponsePinsItems as TopVideoPinsAnalyticsResponsePinsItems,
    )
    from .total_count_by_entity_status import TotalCountByEntityStatus as TotalCountByEntityStatus
    from .tracking_urls import TrackingUrls as TrackingUrls
    from .trending_keyword import TrendingKeyword as TrendingKeyword
    from .trending_keyword_demographics import TrendingKeywordDemographics as TrendingKeywordDemographics
    from .trending_keywords_response import TrendingKeywordsResponse as TrendingKeywordsResponse
    from .trending_pin import TrendingPin as TrendingPin
    from .trending_product_category import TrendingProductCategory as TrendingProductCategory
    from .trending_topic import TrendingTopic as TrendingTopic
    from .trends_age_distribution import TrendsAgeDistribution as TrendsAgeDistribution
    from .trends_editorial import TrendsEditorial as TrendsEditorial
    from .trends_gender_distribution import TrendsGenderDistribution as TrendsGenderDistribution
    from .unions import AdPreviewRequest as AdPreviewRequest
    from .unions import AdvancedAuctionItemsSubmitRecord as AdvancedAuctionItemsSubmitRecord
    from .unions import CampaignAdPreviewCreateResponseItemData as CampaignAdPreviewCreateResponseItemData
    from .unions import CampaignAdPreviewDeleteResponseItemStatus as CampaignAdPreviewDeleteResponseItemStatus
    from .unions import CatalogsAvailableFilterValues as CatalogsAvailableFilterValues
    from .unions import CatalogsBaseFilterKeys as CatalogsBaseFilterKeys
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
    from .unions import CatalogsItemsPostFilters as CatalogsItemsPostFilters
    from .unions import CatalogsLocalStoresCreateResponseItemData as CatalogsLocalStoresCreateResponseItemData
    from .unions import (
        CatalogsLocalStoresDeleteResponseItemStatus as CatalogsLocalStoresDeleteResponseItemStatus,
    )
    from .unions import CatalogsLocalStoresUpdateResponseItemData as CatalogsLocalStoresUpdateResponseItemData
    from .unions import CatalogsProduct as CatalogsProduct
    from .unions import CatalogsProductGroupFilters as CatalogsProductGroupFilters
    from .unions import CatalogsProductGroupFiltersRequest as CatalogsProductGroupFiltersRequest
    from .unions import CatalogsProductGroupProductCountsVertical as CatalogsProductGroupProductCountsVertical
    from .unions import CatalogsReportParameters as CatalogsReportParameters
    from .unions import CatalogsReportStats as CatalogsReportStats
    from .unions import CatalogsReportStatsParameters as CatalogsReportStatsParameters
    from .unions import CatalogsRetailBatchRequestItemsItems as CatalogsRetailBatchRequestItemsItems
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
    from .unions import ConversionDeletionRequestTargets as ConversionDeletionRequestTargets
    from .unions import ItemResponse as ItemResponse
    from .unions import LocalInventoryOperation as LocalInventoryOperation
    from .unions import PinMedia as PinMedia
    from .unions import PinMediaMetadata as PinMediaMetadata
    from .unions import PinMediaSource as PinMediaSource
    from .unions import SchedulesCreateResponseItemData as SchedulesCreateResponseItemData
    from .unions import SchedulesUpdateResponseItemData as SchedulesUpdateResponseItemData
    from .unions import TargetingSpecOperations as TargetingSpecOperations
    from .updatable_item_attributes import UpdatableItemAttributes as UpdatableItemAttributes
    from .update_business_memberships_response import (
        UpdateBusinessMembershipsResponse as UpdateBusinessMembershipsResponse,
    )
    from .update_invites_results_response_array import (
        UpdateInvitesResultsResponseArray as UpdateInvitesResultsResponseArray,
    )
    from .update_member_asset_access_body import UpdateMemberAssetAccessBody as UpdateMemberAssetAccessBody
    from .update_member_asset_access_item import UpdateMemberAssetAccessItem as UpdateMemberAssetAccessItem
    from .update_member_asset_result_item import UpdateMemberAssetResultItem as UpdateMemberAssetResultItem
    from .update_member_assets_results_response_array import (
        UpdateMemberAssetsResultsResponseArray as UpdateMemberAssetsResultsResponseArray,
    )
    from .update_partner_asset_access_body import UpdatePartnerAssetAccessBody as UpdatePartnerAssetAccessBody
    from .update_partner_asset_access_item import UpdatePartnerAssetAccessItem as UpdatePartnerAssetAccessItem
    from .update_partner_assets_result import UpdatePartnerAssetsResult as UpdatePartnerAssetsResult
    from .update_partner_assets_results_response_array import (
        UpdatePartnerAssetsResultsResponseArray as UpdatePartnerAssetsResultsResponseArray,
    )
    from .user_account_followed_interests_response import (
        UserAccountFollowedInterestsResponse as UserAccountFollowedInterestsResponse,
    )
    from .user_business_role_binding import UserBusinessRoleBinding as UserBusinessRoleBinding
    from .user_following_get_response import UserFollowingGetResponse as UserFollowingGetResponse
    from .user_single_asset_binding import UserSingleAssetBinding as UserSingleAssetBinding
    from .user_website import UserWebsite as UserWebsite
    from .user_website_create import UserWebsiteCreate as UserWebsiteCreate
    from .user_website_verification import UserWebsiteVerification as UserWebsiteVerification
    from .user_websites_get_response import UserWebsitesGetResponse as UserWebsitesGetResponse
    from .users_for_individual_asset_response import (
        UsersForIndividualAssetResponse as UsersForIndividualAssetResponse,
    )
    from .video_metadata_with_item_type import VideoMetadataWithItemType as VideoMetadataWithItemType

_MODULES = {
    "Account": "account",
    "AccountTemplate": "account_template",
    "ActionType": "enums",
    "Ad": "ad",
    "AdAccount": "ad_account",
    "AdAccountAnalyticsItems": "ad_account_analytics_items",
    "AdAccountCountriesGetResponse": "ad_account_countries_get_response",
    "AdAccountCreate": "ad_account_create",
    "AdAccountCreateDict": "._bodies.ad_account_create",
    "AdAccountEntityType": "enums",
    "AdAccountOwner": "ad_account_owner",
    "AdAccountToAdAccountSharedAudience": "ad_account_to_ad_account_shared_audience",
    "AdAccountToAdAccountSharedAudienceUpdateWithRequiredBody": "ad_account_to_ad_account_shared_audience_update_with_required_body",
    "AdAccountToAdAccountSharedAudienceUpdateWithRequiredBodyDict": "._bodies.ad_account_to_ad_account_shared_audience_update_with_required_body",
    "AdAccountToBusinessSharedAudience": "ad_account_to_business_shared_audience",
    "AdAccountToBusinessSharedAudienceUpdateWithRequiredBody": "ad_account_to_business_shared_audience_update_with_required_body",
    "AdAccountToBusinessSharedAudienceUpdateWithRequiredBodyDict": "._bodies.ad_account_to_business_shared_audience_update_with_required_body",
    "AdAccountsAudience": "ad_accounts_audience",
    "AdAccountsAudienceCreate": "ad_accounts_audience_create",
    "AdAccountsAudienceCreateDict": "._bodies.ad_accounts_audience_create",
    "AdAccountsAudienceRule": "ad_accounts_audience_rule",
    "AdAccountsAudienceRuleDict": "._bodies.ad_accounts_audience_rule",
    "AdAccountsAudienceUpdate": "ad_accounts_audience_update",
    "AdAccountsAudienceUpdateDict": "._bodies.ad_accounts_audience_update",
    "AdAccountsAudiencesSharedAccountsListResponse": "ad_accounts_audiences_shared_accounts_list_response",
    "AdAccountsCountry": "ad_accounts_country",
    "AdAccountsListResponse": "ad_accounts_list_response",
    "AdAccountsSubscriptionsGetListResponse": "ad_accounts_subscriptions_get_list_response",
    "AdAdsAnalyticsAsyncTargetingTypes": "enums",
    "AdBatchItem": "ad_batch_item",
    "AdBatchUpdate": "ad_batch_update",
    "AdBatchUpdateDict": "._bodies.ad_batch_update",
    "AdBatchWriteResponseModel": "ad_batch_write_response_model",
    "AdCollectionsHeaderType": "enums",
    "AdCreate": "ad_create",
    "AdCreateDict": "._bodies.ad_create",
    "AdCreateRequest": "ad_create_request",
    "AdCreateRequestDict": "._bodies.ad_create_request",
    "AdDisapprovalReasons": "enums",
    "AdGroup": "ad_group",
    "AdGroupAudienceSizing": "ad_group_audience_sizing",
    "AdGroupAudienceSizingCreate": "ad_group_audience_sizing_create",
    "AdGroupAudienceSizingCreateDict": "._bodies.ad_group_audience_sizing_create",
    "AdGroupAudienceSizingCreativeTypes": "enums",
    "AdGroupAudienceSizingKeyword": "ad_group_audience_sizing_keyword",
    "AdGroupAudienceSizingKeywordDict": "._bodies.ad_group_audience_sizing_keyword",
    "AdGroupBase": "ad_group_base",
    "AdGroupCreate": "ad_group_create",
    "AdGroupCreateCreate": "ad_group_create_create",
    "AdGroupCreateCreateDict": "._bodies.ad_group_create_create",
    "AdGroupCreateRequest": "ad_group_create_request",
    "AdGroupCreateRequestAllOf1": "ad_group_create_request_all_of_1",
    "AdGroupCreateRequestDict": "._bodies.ad_group_create_request",
    "AdGroupCreateRequestPromotionApplicationLevel": "enums",
    "AdGroupDeliveryEstimates": "ad_group_delivery_estimates",
    "AdGroupDeliveryEstimatesDict": "._bodies.ad_group_delivery_estimates",
    "AdGroupDeliveryEstimatesKeywordsItems": "ad_group_delivery_estimates_keywords_items",
    "AdGroupDeliveryEstimatesKeywordsItemsDict": "._bodies.ad_group_delivery_estimates_keywords_items",
    "AdGroupSummaryStatus": "enums",
    "AdGroupTrackingURLs": "ad_group_tracking_ur_ls",
    "AdGroupTrackingURLsDict": "._bodies.ad_group_tracking_ur_ls",
    "AdGroupUpdate": "ad_group_update",
    "AdGroupUpdateBatchUpdate": "ad_group_update_batch_update",
    "AdGroupUpdateBatchUpdateDict": "._bodies.ad_group_update_batch_update",
    "AdGroupUpdateRequest": "ad_group_update_request",
    "AdGroupUpdateRequestAllOf1": "ad_group_update_request_all_of_1",
    "AdGroupUpdateRequestDict": "._bodies.ad_group_update_request",
    "AdGroupUpdateRequestPromotionApplicationLevel": "enums",
    "AdGroupsAnalyticsMetrics": "ad_groups_analytics_metrics",
    "AdGroupsCreateResponse": "ad_groups_create_response",
    "AdGroupsCreateResponseItem": "ad_groups_create_response_item",
    "AdGroupsListResponse": "ad_groups_list_response",
    "AdGroupsUpdateResponse": "ad_groups_update_response",
    "AdGroupsUpdateResponseItem": "ad_groups_update_response_item",
    "AdPinAnalytics": "ad_pin_analytics",
    "AdPinPreviewCreativeType": "enums",
    "AdPreviewRequest": "unions",
    "AdPreviewRequestDict": "._bodies.unions",
    "AdPreviewShopping": "ad_preview_shopping",
    "AdPreviewShoppingDict": "._bodies.ad_preview_shopping",
    "AdPreviewSourceImage": "ad_preview_source_image",
    "AdPreviewSourceImageDict": "._bodies.ad_preview_source_image",
    "AdPreviewSourcePinId": "ad_preview_source_pin_id",
    "AdPreviewSourcePinIdDict": "._bodies.ad_preview_source_pin_id",
    "AdPreviewURLResponse": "ad_preview_url_response",
    "AdReviewStatus": "enums",
    "AdShoppingPreviewCreativeType": "enums",
    "AdUpdateRequest": "ad_update_request",
    "AdUpdateRequestAllOf1": "ad_update_request_all_of_1",
    "AdUpdateRequestDict": "._bodies.ad_update_request",
    "AdeColumnType": "enums",
    "AdgroupPlacementGroupType": "enums",
    "AdgroupTrackingFeatureType": "enums",
    "AdgroupTrackingFeatures": "adgroup_tracking_features",
    "AdgroupTrackingFeaturesDict": "._bodies.adgroup_tracking_features",
    "AdsAnalytics": "ads_analytics",
    "AdsAnalyticsAccountTargetingType": "enums",
    "AdsAnalyticsAdGroupTargetingType": "enums",
    "AdsAnalyticsAdTargetingType": "enums",
    "AdsAnalyticsCampaignTargetingType": "enums",
    "AdsAnalyticsCreateAsyncRequest": "ads_analytics_create_async_request",
    "AdsAnalyticsCreateAsyncRequestDict": "._bodies.ads_analytics_create_async_request",
    "AdsAnalyticsCreateAsyncResponse": "ads_analytics_create_async_response",
    "AdsAnalyticsFilterColumn": "enums",
    "AdsAnalyticsFilterOperator": "enums",
    "AdsAnalyticsGetAsyncResponse": "ads_analytics_get_async_response",
    "AdsAnalyticsMetricsFilter": "ads_analytics_metrics_filter",
    "AdsAnalyticsMetricsFilterDict": "._bodies.ads_analytics_metrics_filter",
    "AdsCreditDiscountType": "enums",
    "AdsCreditDiscountsResponse": "ads_credit_discounts_response",
    "AdsCreditRedeem": "ads_credit_redeem",
    "AdsCreditRedeemCreate": "ads_credit_redeem_create",
    "AdsCreditRedeemCreateDict": "._bodies.ads_credit_redeem_create",
    "AdsCreditsDiscountsGetResponse": "ads_credits_discounts_get_response",
    "AdsListResponse": "ads_list_response",
    "AdvancedAuctionBidOptions": "advanced_auction_bid_options",
    "AdvancedAuctionBidOptionsDict": "._bodies.advanced_auction_bid_options",
    "AdvancedAuctionItem": "advanced_auction_item",
    "AdvancedAuctionItems": "advanced_auction_items",
    "AdvancedAuctionItemsGetRequest": "advanced_auction_items_get_request",
    "AdvancedAuctionItemsGetRequestDict": "._bodies.advanced_auction_items_get_request",
    "AdvancedAuctionItemsSubmitDeleteRecord": "advanced_auction_items_submit_delete_record",
    "AdvancedAuctionItemsSubmitDeleteRecordDict": "._bodies.advanced_auction_items_submit_delete_record",
    "AdvancedAuctionItemsSubmitRecord": "unions",
    "AdvancedAuctionItemsSubmitRecordDict": "._bodies.unions",
    "AdvancedAuctionItemsSubmitRequest": "advanced_auction_items_submit_request",
    "AdvancedAuctionItemsSubmitRequestDict": "._bodies.advanced_auction_items_submit_request",
    "AdvancedAuctionItemsSubmitUpsertRecord": "advanced_auction_items_submit_upsert_record",
    "AdvancedAuctionItemsSubmitUpsertRecordDict": "._bodies.advanced_auction_items_submit_upsert_record",
    "AdvancedAuctionKey": "advanced_auction_key",
    "AdvancedAuctionKeyDict": "._bodies.advanced_auction_key",
    "AdvancedAuctionOperationError": "advanced_auction_operation_error",
    "AdvancedAuctionOperationErrorDict": "._bodies.advanced_auction_operation_error",
    "AdvancedAuctionProcessedItems": "advanced_auction_processed_items",
    "AdvertiserDefinedEvent": "advertiser_defined_event",
    "AdvertiserDefinedEventInput": "advertiser_defined_event_input",
    "AdvertiserDefinedEventInputDict": "._bodies.advertiser_defined_event_input",
    "AdvertiserDefinedEventMappingType": "enums",
    "AdvertiserDefinedEventProcessingRecord": "advertiser_defined_event_processing_record",
    "AdvertiserDefinedEventsCreateRequest": "advertiser_defined_events_create_request",
    "AdvertiserDefinedEventsCreateRequestDict": "._bodies.advertiser_defined_events_create_request",
    "AdvertiserDefinedEventsCreateResponse": "advertiser_defined_events_create_response",
    "AdvertiserDefinedEventsDeleteResponse": "advertiser_defined_events_delete_response",
    "AdvertiserDefinedEventsGetResponse": "advertiser_defined_events_get_response",
    "AdvertiserDefinedEventsUpdateResponse": "advertiser_defined_events_update_response",
    "AgeBucketMultipliers": "age_bucket_multipliers",
    "AgeBucketMultipliersDict": "._bodies.age_bucket_multipliers",
    "AgeTrendsBucket": "enums",
    "AggregatedPinComment": "aggregated_pin_comment",
    "AiDisclosureItem": "enums",
    "AiDisclosures": "ai_disclosures",
    "AiDisclosuresDict": "._bodies.ai_disclosures",
    "AiDisclosuresUpdate": "ai_disclosures_update",
    "AiDisclosuresUpdateDict": "._bodies.ai_disclosures_update",
    "AmazonConnectRequest": "amazon_connect_request",
    "AmazonConnectResponse": "amazon_connect_response",
    "AnalyticsDailyMetrics": "analytics_daily_metrics",
    "AnalyticsMetricsResponse": "analytics_metrics_response",
    "AppTypeMultipliers": "app_type_multipliers",
    "AppTypeMultipliersDict": "._bodies.app_type_multipliers",
    "AppTypes": "enums",
    "AppsflyerAudience": "appsflyer_audience",
    "AppsflyerAudienceCreate": "appsflyer_audience_create",
    "AppsflyerAudienceSyncCreate": "appsflyer_audience_sync_create",
    "AppsflyerPlatform": "enums",
    "AssetAccessRequestError": "asset_access_request_error",
    "AssetGroupBinding": "asset_group_binding",
    "AssetGroupBindingDict": "._bodies.asset_group_binding",
    "AssetGroupDeleteError": "asset_group_delete_error",
    "AssetGroupDeletion": "asset_group_deletion",
    "AssetGroupDeletionDelete": "asset_group_deletion_delete",
    "AssetGroupDeletionDeleteDict": "._bodies.asset_group_deletion_delete",
    "AssetGroupInput": "asset_group_input",
    "AssetGroupInputCreate": "asset_group_input_create",
    "AssetGroupInputCreateDict": "._bodies.asset_group_input_create",
    "AssetGroupModification": "asset_group_modification",
    "AssetGroupModificationReadOrUpdate": "asset_group_modification_read_or_update",
    "AssetGroupModificationReadOrUpdateDict": "._bodies.asset_group_modification_read_or_update",
    "AssetGroupType": "enums",
    "AssetGroupUpdateError": "asset_group_update_error",
    "AssetGroupUpdateErrorDict": "._bodies.asset_group_update_error",
    "AssetGroupUpdateItemReadOrUpdateItem": "asset_group_update_item_read_or_update_item",
    "AssetGroupUpdateItemReadOrUpdateItemDict": "._bodies.asset_group_update_item_read_or_update_item",
    "AssetIdPermissions": "asset_id_permissions",
    "AssetIdWithPermissions": "asset_id_with_permissions",
    "AssetPermissionType": "enums",
    "AssetSearchBy": "enums",
    "AssetSortBy": "enums",
    "AssetTypeResponse": "enums",
    "AttributionActionType": "enums",
    "AttributionMatchType": "enums",
    "AttributionModel": "enums",
    "AttributionScope": "enums",
    "AttributionWindows": "attribution_windows",
    "AttributionWindowsDict": "._bodies.attribution_windows",
    "Audience": "audience",
    "AudienceAccountType": "enums",
    "AudienceCategory": "audience_category",
    "AudienceDefinition": "audience_definition",
    "AudienceDemographicValue": "audience_demographic_value",
    "AudienceDemographics": "audience_demographics",
    "AudienceInsightType": "enums",
    "AudienceInsights": "audience_insights",
    "AudienceInsightsScopeAndTypeGetResponse": "audience_insights_scope_and_type_get_response",
    "AudienceObjectiveType": "enums",
    "AudienceOwnershipType": "enums",
    "AudienceRule": "audience_rule",
    "AudienceStatus": "enums",
    "AudienceSubcategory": "audience_subcategory",
    "AudienceType": "enums",
    "AudienceUpdateOperationType": "enums",
    "AudiencesListResponse": "audiences_list_response",
    "AuthRespondInviteAction": "auth_respond_invite_action",
    "AuthRespondInviteActionDict": "._bodies.auth_respond_invite_action",
    "AuthRespondInvitesBody": "auth_respond_invites_body",
    "AuthRespondInvitesBodyDict": "._bodies.auth_respond_invites_body",
    "AuthRespondInvitesBodyItem": "auth_respond_invites_body_item",
    "AuthRespondInvitesBodyItemDict": "._bodies.auth_respond_invites_body_item",
    "AvailabilityFilter": "availability_filter",
    "AvailabilityFilterDict": "._bodies.availability_filter",
    "BaseBusinessAssets": "base_business_assets",
    "BaseInviteDataResponse": "base_invite_data_response",
    "BasePreferredMediaType": "enums",
    "BatchItemException": "batch_item_exception",
    "BatchOperationStatus": "enums",
    "BidFloor": "bid_floor",
    "BidFloorCreate": "bid_floor_create",
    "BidFloorCreateDict": "._bodies.bid_floor_create",
    "BidFloorObjectiveType": "enums",
    "BidFloorSpec": "bid_floor_spec",
    "BidFloorSpecDict": "._bodies.bid_floor_spec",
    "BidOptionsAgeBucketMultipliers": "bid_options_age_bucket_multipliers",
    "BidOptionsAgeBucketMultipliersDict": "._bodies.bid_options_age_bucket_multipliers",
    "BidOptionsAppTypeMultipliers": "bid_options_app_type_multipliers",
    "BidOptionsAppTypeMultipliersDict": "._bodies.bid_options_app_type_multipliers",
    "BidOptionsAudienceMultipliers": "bid_options_audience_multipliers",
    "BidOptionsAudienceMultipliersDict": "._bodies.bid_options_audience_multipliers",
    "BidOptionsGenderMultipliers": "bid_options_gender_multipliers",
    "BidOptionsGenderMultipliersDict": "._bodies.bid_options_gender_multipliers",
    "BidOptionsPlacementMultipliers": "bid_options_placement_multipliers",
    "BidOptionsPlacementMultipliersDict": "._bodies.bid_options_placement_multipliers",
    "BidStrategyType": "enums",
    "BillingInvoice": "billing_invoice",
    "BillingInvoiceDocumentType": "enums",
    "BillingInvoiceDownloadResponse": "billing_invoice_download_response",
    "BillingInvoiceSortField": "enums",
    "BillingInvoiceStatus": "enums",
    "BillingInvoicesGetResponse": "billing_invoices_get_response",
    "BillingProfileCardType": "enums",
    "BillingProfilePaymentMethodBrand": "enums",
    "BillingProfileStatus": "enums",
    "BillingProfilesGetResponse": "billing_profiles_get_response",
    "BillingProfilesResponse": "billing_profiles_response",
    "BillingType": "enums",
    "Board": "board",
    "BoardBase": "board_base",
    "BoardCreate": "board_create",
    "BoardCreateDict": "._bodies.board_create",
    "BoardMedia": "board_media",
    "BoardOwner": "board_owner",
    "BoardPrivacy": "enums",
    "BoardPrivacyFilter": "enums",
    "BoardSection": "board_section",
    "BoardSectionCreate": "board_section_create",
    "BoardSectionCreateDict": "._bodies.board_section_create",
    "BoardSectionUpdateWithRequiredBody": "board_section_update_with_required_body",
    "BoardSectionUpdateWithRequiredBodyDict": "._bodies.board_section_update_with_required_body",
    "BoardSectionsListPinsResponse": "board_sections_list_pins_response",
    "BoardSectionsListResponse": "board_sections_list_response",
    "BoardUpdatePrivacy": "enums",
    "BoardWithUpdatePrivacy": "board_with_update_privacy",
    "BoardWithUpdatePrivacyUpdate": "board_with_update_privacy_update",
    "BoardWithUpdatePrivacyUpdateDict": "._bodies.board_with_update_privacy_update",
    "BoardsListPinsResponse": "boards_list_pins_response",
    "BoardsListResponse": "boards_list_response",
    "BoardsUserFollowsListResponse": "boards_user_follows_list_response",
    "BookClosed": "book_closed",
    "BrandAccount": "brand_account",
    "BrandAccountCreate": "brand_account_create",
    "BrandAccountCreateDict": "._bodies.brand_account_create",
    "BrandAccountProfileImage": "brand_account_profile_image",
    "BrandAccountProfileImageContentType": "enums",
    "BrandAccountProfileImageDict": "._bodies.brand_account_profile_image",
    "BrandAccountProfileImageUpdate": "brand_account_profile_image_update",
    "BrandAccountProfileImageUpdateContentType": "enums",
    "BrandAccountProfileImageUpdateDict": "._bodies.brand_account_profile_image_update",
    "BrandAccountUpdate": "brand_account_update",
    "BrandAccountUpdateDict": "._bodies.brand_account_update",
    "BrandFilter": "brand_filter",
    "BrandFilterDict": "._bodies.brand_filter",
    "BudgetDurationType": "enums",
    "BudgetType": "enums",
    "BulkCampaignDeliveryEstimatesItem": "bulk_campaign_delivery_estimates_item",
    "BulkCampaignDeliveryEstimatesResponse": "bulk_campaign_delivery_estimates_response",
    "BulkDownload": "bulk_download",
    "BulkDownloadCampaignFilter": "bulk_download_campaign_filter",
    "BulkDownloadCampaignFilterDict": "._bodies.bulk_download_campaign_filter",
    "BulkDownloadCreate": "bulk_download_create",
    "BulkDownloadCreateDict": "._bodies.bulk_download_create",
    "BulkEntityType": "enums",
    "BulkJobData": "bulk_job_data",
    "BulkOutputFormat": "enums",
    "BulkReportingJobStatus": "enums",
    "BulkRequestStatus": "enums",
    "BulkUpsertRequest": "bulk_upsert_request",
    "BulkUpsertRequestCreate": "bulk_upsert_request_create",
    "BulkUpsertRequestCreateDict": "._bodies.bulk_upsert_request_create",
    "BulkUpsertRequestDict": "._bodies.bulk_upsert_request",
    "BulkUpsertRequestUpdate": "bulk_upsert_request_update",
    "BulkUpsertRequestUpdateDict": "._bodies.bulk_upsert_request_update",
    "BulkUpsertResponse": "bulk_upsert_response",
    "BusinessAccessRole": "enums",
    "BusinessAccessUserSummary": "business_access_user_summary",
    "BusinessAccessUserSummaryDict": "._bodies.business_access_user_summary",
    "BusinessAccountAudiencesSharedAccountsListResponse": "business_account_audiences_shared_accounts_list_response",
    "BusinessAssetMembersGetResponse": "business_asset_members_get_response",
    "BusinessAssetPartnersGetResponse": "business_asset_partners_get_response",
    "BusinessAssets": "business_assets",
    "BusinessAssetsGetResponse": "business_assets_get_response",
    "BusinessMemberAssetsGetResponse": "business_member_assets_get_response",
    "BusinessMemberAssetsSummary": "business_member_assets_summary",
    "BusinessMemberSortBy": "enums",
    "BusinessMembersAssetAccessDeleteBody": "business_members_asset_access_delete_body",
    "BusinessMembersAssetAccessDeleteBodyDict": "._bodies.business_members_asset_access_delete_body",
    "BusinessMembershipMember": "business_membership_member",
    "BusinessMembershipMemberDict": "._bodies.business_membership_member",
    "BusinessPartnerAssetAccessGetResponse": "business_partner_asset_access_get_response",
    "BusinessPartnerTypeDefault": "enums",
    "BusinessRoleForInvite": "enums",
    "BusinessRoleForMembers": "enums",
    "BusinessSearchBy": "enums",
    "BusinessToAdAccountSharedAudience": "business_to_ad_account_shared_audience",
    "BusinessToAdAccountSharedAudienceUpdateWithRequiredBody": "business_to_ad_account_shared_audience_update_with_required_body",
    "BusinessToAdAccountSharedAudienceUpdateWithRequiredBodyDict": "._bodies.business_to_ad_account_shared_audience_update_with_required_body",
    "BusinessToBusinessSharedAudience": "business_to_business_shared_audience",
    "BusinessToBusinessSharedAudienceUpdateWithRequiredBody": "business_to_business_shared_audience_update_with_required_body",
    "BusinessToBusinessSharedAudienceUpdateWithRequiredBodyDict": "._bodies.business_to_business_shared_audience_update_with_required_body",
    "Campaign": "campaign",
    "CampaignAdPreview": "campaign_ad_preview",
    "CampaignAdPreviewCreate": "campaign_ad_preview_create",
    "CampaignAdPreviewCreateDict": "._bodies.campaign_ad_preview_create",
    "CampaignAdPreviewCreateResponseItem": "campaign_ad_preview_create_response_item",
    "CampaignAdPreviewCreateResponseItemData": "unions",
    "CampaignAdPreviewCreateResponseItemDataExceptions": "campaign_ad_preview_create_response_item_data_exceptions",
    "CampaignAdPreviewDeleteResponseItem": "campaign_ad_preview_delete_response_item",
    "CampaignAdPreviewDeleteResponseItemStatus": "unions",
    "CampaignAudienceMultipliers": "campaign_audience_multipliers",
    "CampaignAudienceMultipliersDict": "._bodies.campaign_audience_multipliers",
    "CampaignBatchItem": "campaign_batch_item",
    "CampaignBatchResponseData": "campaign_batch_response_data",
    "CampaignBatchUpdateItem": "campaign_batch_update_item",
    "CampaignBatchUpdateItemDict": "._bodies.campaign_batch_update_item",
    "CampaignBatchWriteResponseModel": "campaign_batch_write_response_model",
    "CampaignBidOptions": "campaign_bid_options",
    "CampaignBidOptionsCreate": "campaign_bid_options_create",
    "CampaignBidOptionsCreateDict": "._bodies.campaign_bid_options_create",
    "CampaignBidOptionsDict": "._bodies.campaign_bid_options",
    "CampaignBidOptionsUpdate": "campaign_bid_options_update",
    "CampaignBidOptionsUpdateDict": "._bodies.campaign_bid_options_update",
    "CampaignBidOptionsUpdateMaskItems": "enums",
    "CampaignCreateItem": "campaign_create_item",
    "CampaignCreateItemDict": "._bodies.campaign_create_item",
    "CampaignCreateRequest": "campaign_create_request",
    "CampaignCreateRequestAllOf1": "campaign_create_request_all_of_1",
    "CampaignCreateRequestDict": "._bodies.campaign_create_request",
    "CampaignDeliveryEstimatesCampaign": "campaign_delivery_estimates_campaign",
    "CampaignDeliveryEstimatesCampaignDict": "._bodies.campaign_delivery_estimates_campaign",
    "CampaignDeliveryEstimatesDerivedMetrics": "campaign_delivery_estimates_derived_metrics",
    "CampaignDeliveryEstimatesResponse": "campaign_delivery_estimates_response",
    "CampaignObjectiveType": "enums",
    "CampaignPlanningAdGroupAudienceSize": "campaign_planning_ad_group_audience_size",
    "CampaignPlanningBudgetRecommendation": "campaign_planning_budget_recommendation",
    "CampaignPlanningBudgetRecommendationPoint": "campaign_planning_budget_recommendation_point",
    "CampaignPlanningConfidenceLevelAlert": "campaign_planning_confidence_level_alert",
    "CampaignPlanningConfidenceLevelAlertReason": "enums",
    "CampaignPlanningConfidenceLevelAlertSeverity": "enums",
    "CampaignPlanningConversionAttribution": "campaign_planning_conversion_attribution",
    "CampaignPlanningConversionAttributionWindowDays": "enums",
    "CampaignPlanningConversionEvent": "enums",
    "CampaignPlanningConversionRate": "campaign_planning_conversion_rate",
    "CampaignPlanningCurveEstimate": "campaign_planning_curve_estimate",
    "CampaignPlanningEstimationType": "enums",
    "CampaignPlanningExperimentBudgetRecommendation": "campaign_planning_experiment_budget_recommendation",
    "CampaignPlanningPointEstimate": "campaign_planning_point_estimate",
    "CampaignPlanningResponseError": "campaign_planning_response_error",
    "CampaignPlanningResponseErrorCode": "enums",
    "CampaignSummaryStatus": "enums",
    "CampaignUpdateRequest": "campaign_update_request",
    "CampaignUpdateRequestAllOf2": "campaign_update_request_all_of_2",
    "CampaignUpdateRequestDict": "._bodies.campaign_update_request",
    "CampaignsAnalyticsMetrics": "campaigns_analytics_metrics",
    "CampaignsListResponse": "campaigns_list_response",
    "CancelInviteException": "cancel_invite_exception",
    "CancelInviteResult": "cancel_invite_result",
    "CancelInviteResultItem": "cancel_invite_result_item",
    "CancelInviteResultUser": "cancel_invite_result_user",
    "CancelInvitesRequest": "cancel_invites_request",
    "CancelInvitesRequestDict": "._bodies.cancel_invites_request",
    "CancelInvitesResponse": "cancel_invites_response",
    "CarouselSlot": "carousel_slot",
    "CarouselSlotDict": "._bodies.carousel_slot",
    "CartingProduct": "carting_product",
    "CartingRetailer": "carting_retailer",
    "Catalog": "catalog",
    "CatalogBinding": "catalog_binding",
    "CatalogCreate": "catalog_create",
    "CatalogCreateDict": "._bodies.catalog_create",
    "CatalogUpdate": "catalog_update",
    "CatalogsAiContentDisclosure": "catalogs_ai_content_disclosure",
    "CatalogsAiContentDisclosureDict": "._bodies.catalogs_ai_content_disclosure",
    "CatalogsAiContentDisclosureLabel": "enums",
    "CatalogsAvailableFilterValues": "unions",
    "CatalogsBaseFilterKeys": "unions",
    "CatalogsBaseFilterKeysDict": "._bodies.unions",
    "CatalogsBaseFiltersAllOf": "catalogs_base_filters_all_of",
    "CatalogsBaseFiltersAnyOf": "catalogs_base_filters_any_of",
    "CatalogsCreateCreativeAssetsItem": "catalogs_create_creative_assets_item",
    "CatalogsCreateCreativeAssetsItemDict": "._bodies.catalogs_create_creative_assets_item",
    "CatalogsCreateHotelItem": "catalogs_create_hotel_item",
    "CatalogsCreateHotelItemDict": "._bodies.catalogs_create_hotel_item",
    "CatalogsCreateReportResponse": "catalogs_create_report_response",
    "CatalogsCreateRetailItem": "catalogs_create_retail_item",
    "CatalogsCreateRetailItemDict": "._bodies.catalogs_create_retail_item",
    "CatalogsCreativeAssetsAttributes": "catalogs_creative_assets_attributes",
    "CatalogsCreativeAssetsAttributesDict": "._bodies.catalogs_creative_assets_attributes",
    "CatalogsCreativeAssetsAvailableFilterValues": "catalogs_creative_assets_available_filter_values",
    "CatalogsCreativeAssetsBatchItem": "unions",
    "CatalogsCreativeAssetsBatchItemDict": "._bodies.unions",
    "CatalogsCreativeAssetsBatchRequest": "catalogs_creative_assets_batch_request",
    "CatalogsCreativeAssetsBatchRequestDict": "._bodies.catalogs_creative_assets_batch_request",
    "CatalogsCreativeAssetsBatchRequestLanguage": "enums",
    "CatalogsCreativeAssetsFeed": "catalogs_creative_assets_feed",
    "CatalogsCreativeAssetsFeedsCreateRequest": "catalogs_creative_assets_feeds_create_request",
    "CatalogsCreativeAssetsFeedsCreateRequestDict": "._bodies.catalogs_creative_assets_feeds_create_request",
    "CatalogsCreativeAssetsFeedsUpdateRequest": "catalogs_creative_assets_feeds_update_request",
    "CatalogsCreativeAssetsFeedsUpdateRequestDict": "._bodies.catalogs_creative_assets_feeds_update_request",
    "CatalogsCreativeAssetsFilterValuesMap": "catalogs_creative_assets_filter_values_map",
    "CatalogsCreativeAssetsItemErrorResponse": "catalogs_creative_assets_item_error_response",
    "CatalogsCreativeAssetsItemResponse": "catalogs_creative_assets_item_response",
    "CatalogsCreativeAssetsItemsBatch": "catalogs_creative_assets_items_batch",
    "CatalogsCreativeAssetsItemsPostFilter": "catalogs_creative_assets_items_post_filter",
    "CatalogsCreativeAssetsItemsPostFilterDict": "._bodies.catalogs_creative_assets_items_post_filter",
    "CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest": "catalogs_creative_assets_list_products_by_catalog_based_filter_request",
    "CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestDict": "._bodies.catalogs_creative_assets_list_products_by_catalog_based_filter_request",
    "CatalogsCreativeAssetsProduct": "catalogs_creative_assets_product",
    "CatalogsCreativeAssetsProductGroup": "catalogs_creative_assets_product_group",
    "CatalogsCreativeAssetsProductGroupCreateRequest": "catalogs_creative_assets_product_group_create_request",
    "CatalogsCreativeAssetsProductGroupCreateRequestDict": "._bodies.catalogs_creative_assets_product_group_create_request",
    "CatalogsCreativeAssetsProductGroupFilterKeys": "unions",
    "CatalogsCreativeAssetsProductGroupFilterKeysDict": "._bodies.unions",
    "CatalogsCreativeAssetsProductGroupFilters": "unions",
    "CatalogsCreativeAssetsProductGroupFiltersAllOf": "catalogs_creative_assets_product_group_filters_all_of",
    "CatalogsCreativeAssetsProductGroupFiltersAllOfDict": "._bodies.catalogs_creative_assets_product_group_filters_all_of",
    "CatalogsCreativeAssetsProductGroupFiltersAnyOf": "catalogs_creative_assets_product_group_filters_any_of",
    "CatalogsCreativeAssetsProductGroupFiltersAnyOfDict": "._bodies.catalogs_creative_assets_product_group_filters_any_of",
    "CatalogsCreativeAssetsProductGroupFiltersDict": "._bodies.unions",
    "CatalogsCreativeAssetsProductGroupProductCounts": "catalogs_creative_assets_product_group_product_counts",
    "CatalogsCreativeAssetsProductGroupUpdateRequest": "catalogs_creative_assets_product_group_update_request",
    "CatalogsCreativeAssetsProductGroupUpdateRequestDict": "._bodies.catalogs_creative_assets_product_group_update_request",
    "CatalogsCreativeAssetsProductMetadata": "catalogs_creative_assets_product_metadata",
    "CatalogsDeleteCreativeAssetsItem": "catalogs_delete_creative_assets_item",
    "CatalogsDeleteCreativeAssetsItemDict": "._bodies.catalogs_delete_creative_assets_item",
    "CatalogsDeleteHotelItem": "catalogs_delete_hotel_item",
    "CatalogsDeleteHotelItemDict": "._bodies.catalogs_delete_hotel_item",
    "CatalogsDeleteRetailItem": "catalogs_delete_retail_item",
    "CatalogsDeleteRetailItemDict": "._bodies.catalogs_delete_retail_item",
    "CatalogsFeed": "unions",
    "CatalogsFeedCredentials": "catalogs_feed_credentials",
    "CatalogsFeedCredentialsDict": "._bodies.catalogs_feed_credentials",
    "CatalogsFeedIngestion": "catalogs_feed_ingestion",
    "CatalogsFeedIngestionDetails": "catalogs_feed_ingestion_details",
    "CatalogsFeedIngestionErrors": "catalogs_feed_ingestion_errors",
    "CatalogsFeedIngestionInfo": "catalogs_feed_ingestion_info",
    "CatalogsFeedIngestionWarnings": "catalogs_feed_ingestion_warnings",
    "CatalogsFeedProcessingResult": "catalogs_feed_processing_result",
    "CatalogsFeedProcessingSchedule": "catalogs_feed_processing_schedule",
    "CatalogsFeedProcessingScheduleDict": "._bodies.catalogs_feed_processing_schedule",
    "CatalogsFeedProcessingScheduleTimezone": "enums",
    "CatalogsFeedProcessingStatus": "enums",
    "CatalogsFeedProductCounts": "catalogs_feed_product_counts",
    "CatalogsFeedValidationDetails": "catalogs_feed_validation_details",
    "CatalogsFeedValidationErrors": "catalogs_feed_validation_errors",
    "CatalogsFeedValidationWarnings": "catalogs_feed_validation_warnings",
    "CatalogsFeedVideoCounts": "catalogs_feed_video_counts",
    "CatalogsFeedsCreateRequest": "catalogs_feeds_create_request",
    "CatalogsFeedsCreateRequestDict": "._bodies.catalogs_feeds_create_request",
    "CatalogsFeedsUpdateRequest": "catalogs_feeds_update_request",
    "CatalogsFeedsUpdateRequestDict": "._bodies.catalogs_feeds_update_request",
    "CatalogsFormat": "enums",
    "CatalogsHotelAddress": "catalogs_hotel_address",
    "CatalogsHotelAddressDict": "._bodies.catalogs_hotel_address",
    "CatalogsHotelAttributes": "catalogs_hotel_attributes",
    "CatalogsHotelAttributesDict": "._bodies.catalogs_hotel_attributes",
    "CatalogsHotelAvailableFilterValues": "catalogs_hotel_available_filter_values",
    "CatalogsHotelBatchItem": "unions",
    "CatalogsHotelBatchItemDict": "._bodies.unions",
    "CatalogsHotelBatchRequest": "catalogs_hotel_batch_request",
    "CatalogsHotelBatchRequestDict": "._bodies.catalogs_hotel_batch_request",
    "CatalogsHotelBatchRequestLanguage": "enums",
    "CatalogsHotelFeed": "catalogs_hotel_feed",
    "CatalogsHotelFeedsCreateRequest": "catalogs_hotel_feeds_create_request",
    "CatalogsHotelFeedsCreateRequestDict": "._bodies.catalogs_hotel_feeds_create_request",
    "CatalogsHotelFeedsUpdateRequest": "catalogs_hotel_feeds_update_request",
    "CatalogsHotelFeedsUpdateRequestDict": "._bodies.catalogs_hotel_feeds_update_request",
    "CatalogsHotelFilterValuesMap": "catalogs_hotel_filter_values_map",
    "CatalogsHotelGuestRatings": "catalogs_hotel_guest_ratings",
    "CatalogsHotelGuestRatingsDict": "._bodies.catalogs_hotel_guest_ratings",
    "CatalogsHotelItemErrorResponse": "catalogs_hotel_item_error_response",
    "CatalogsHotelItemResponse": "catalogs_hotel_item_response",
    "CatalogsHotelItemsBatch": "catalogs_hotel_items_batch",
    "CatalogsHotelItemsPostFilter": "catalogs_hotel_items_post_filter",
    "CatalogsHotelItemsPostFilterDict": "._bodies.catalogs_hotel_items_post_filter",
    "CatalogsHotelListProductsByCatalogBasedFilterRequest": "catalogs_hotel_list_products_by_catalog_based_filter_request",
    "CatalogsHotelListProductsByCatalogBasedFilterRequestDict": "._bodies.catalogs_hotel_list_products_by_catalog_based_filter_request",
    "CatalogsHotelMainImage": "catalogs_hotel_main_image",
    "CatalogsHotelMainImageDict": "._bodies.catalogs_hotel_main_image",
    "CatalogsHotelProduct": "catalogs_hotel_product",
    "CatalogsHotelProductGroup": "catalogs_hotel_product_group",
    "CatalogsHotelProductGroupCreateRequest": "catalogs_hotel_product_group_create_request",
    "CatalogsHotelProductGroupCreateRequestDict": "._bodies.catalogs_hotel_product_group_create_request",
    "CatalogsHotelProductGroupFilterKeys": "unions",
    "CatalogsHotelProductGroupFilterKeysDict": "._bodies.unions",
    "CatalogsHotelProductGroupFilters": "unions",
    "CatalogsHotelProductGroupFiltersAllOf": "catalogs_hotel_product_group_filters_all_of",
    "CatalogsHotelProductGroupFiltersAllOfDict": "._bodies.catalogs_hotel_product_group_filters_all_of",
    "CatalogsHotelProductGroupFiltersAnyOf": "catalogs_hotel_product_group_filters_any_of",
    "CatalogsHotelProductGroupFiltersAnyOfDict": "._bodies.catalogs_hotel_product_group_filters_any_of",
    "CatalogsHotelProductGroupFiltersDict": "._bodies.unions",
    "CatalogsHotelProductGroupProductCounts": "catalogs_hotel_product_group_product_counts",
    "CatalogsHotelProductGroupType": "enums",
    "CatalogsHotelProductGroupUpdateRequest": "catalogs_hotel_product_group_update_request",
    "CatalogsHotelProductGroupUpdateRequestDict": "._bodies.catalogs_hotel_product_group_update_request",
    "CatalogsHotelProductMetadata": "catalogs_hotel_product_metadata",
    "CatalogsHotelReportParameters": "catalogs_hotel_report_parameters",
    "CatalogsHotelReportParametersDict": "._bodies.catalogs_hotel_report_parameters",
    "CatalogsHotelReportParametersReport": "unions",
    "CatalogsHotelReportParametersReportDict": "._bodies.unions",
    "CatalogsHotelReportStatsParameters": "catalogs_hotel_report_stats_parameters",
    "CatalogsHotelReportStatsParametersDict": "._bodies.catalogs_hotel_report_stats_parameters",
    "CatalogsHotelReportStatsParametersReport": "unions",
    "CatalogsHotelReportStatsParametersReportDict": "._bodies.unions",
    "CatalogsItemValidationDetails": "catalogs_item_validation_details",
    "CatalogsItemValidationErrors": "catalogs_item_validation_errors",
    "CatalogsItemValidationIssue": "enums",
    "CatalogsItemValidationIssues": "catalogs_item_validation_issues",
    "CatalogsItemValidationWarnings": "catalogs_item_validation_warnings",
    "CatalogsItemsBatch": "unions",
    "CatalogsItemsBatchRequest": "unions",
    "CatalogsItemsBatchRequestDict": "._bodies.unions",
    "CatalogsItemsCreateBatchRequest": "catalogs_items_create_batch_request",
    "CatalogsItemsCreateBatchRequestDict": "._bodies.catalogs_items_create_batch_request",
    "CatalogsItemsCreateBatchRequestLanguage": "enums",
    "CatalogsItemsDeleteBatchRequest": "catalogs_items_delete_batch_request",
    "CatalogsItemsDeleteBatchRequestDict": "._bodies.catalogs_items_delete_batch_request",
    "CatalogsItemsDeleteBatchRequestLanguage": "enums",
    "CatalogsItemsDeleteDiscontinuedBatchRequest": "catalogs_items_delete_discontinued_batch_request",
    "CatalogsItemsDeleteDiscontinuedBatchRequestDict": "._bodies.catalogs_items_delete_discontinued_batch_request",
    "CatalogsItemsDeleteDiscontinuedBatchRequestLanguage": "enums",
    "CatalogsItemsPostFilters": "unions",
    "CatalogsItemsPostFiltersDict": "._bodies.unions",
    "CatalogsItemsRequest": "catalogs_items_request",
    "CatalogsItemsRequestDict": "._bodies.catalogs_items_request",
    "CatalogsItemsRequestLanguage": "enums",
    "CatalogsItemsUpdateBatchRequest": "catalogs_items_update_batch_request",
    "CatalogsItemsUpdateBatchRequestDict": "._bodies.catalogs_items_update_batch_request",
    "CatalogsItemsUpdateBatchRequestLanguage": "enums",
    "CatalogsItemsUpsertBatchRequest": "catalogs_items_upsert_batch_request",
    "CatalogsItemsUpsertBatchRequestDict": "._bodies.catalogs_items_upsert_batch_request",
    "CatalogsItemsUpsertBatchRequestLanguage": "enums",
    "CatalogsListProductsByFeedBasedFilter": "catalogs_list_products_by_feed_based_filter",
    "CatalogsListProductsByFeedBasedFilterDict": "._bodies.catalogs_list_products_by_feed_based_filter",
    "CatalogsListResponse": "catalogs_list_response",
    "CatalogsLocalStoresCreateResponseItem": "catalogs_local_stores_create_response_item",
    "CatalogsLocalStoresCreateResponseItemData": "unions",
    "CatalogsLocalStoresCreateResponseItemDataExceptions": "catalogs_local_stores_create_response_item_data_exceptions",
    "CatalogsLocalStoresDeleteResponseItem": "catalogs_local_stores_delete_response_item",
    "CatalogsLocalStoresDeleteResponseItemStatus": "unions",
    "CatalogsLocalStoresListResponse": "catalogs_local_stores_list_response",
    "CatalogsLocalStoresUpdateResponseItem": "catalogs_local_stores_update_response_item",
    "CatalogsLocalStoresUpdateResponseItemData": "unions",
    "CatalogsLocalStoresUpdateResponseItemDataExceptions": "catalogs_local_stores_update_response_item_data_exceptions",
    "CatalogsLocale": "enums",
    "CatalogsProduct": "unions",
    "CatalogsProductGroupCreateRequest": "catalogs_product_group_create_request",
    "CatalogsProductGroupCreateRequestDict": "._bodies.catalogs_product_group_create_request",
    "CatalogsProductGroupCurrencyCriteria": "catalogs_product_group_currency_criteria",
    "CatalogsProductGroupCurrencyCriteriaDict": "._bodies.catalogs_product_group_currency_criteria",
    "CatalogsProductGroupFilterOperatorTypeCriteria": "catalogs_product_group_filter_operator_type_criteria",
    "CatalogsProductGroupFilterOperatorTypeCriteriaDict": "._bodies.catalogs_product_group_filter_operator_type_criteria",
    "CatalogsProductGroupFilters": "unions",
    "CatalogsProductGroupFiltersAllOf": "catalogs_product_group_filters_all_of",
    "CatalogsProductGroupFiltersAllOfDict": "._bodies.catalogs_product_group_filters_all_of",
    "CatalogsProductGroupFiltersAnyOf": "catalogs_product_group_filters_any_of",
    "CatalogsProductGroupFiltersAnyOfDict": "._bodies.catalogs_product_group_filters_any_of",
    "CatalogsProductGroupFiltersDict": "._bodies.unions",
    "CatalogsProductGroupFiltersRequest": "unions",
    "CatalogsProductGroupFiltersRequestAnyOfItems0": "catalogs_product_group_filters_request_any_of_items_0",
    "CatalogsProductGroupFiltersRequestAnyOfItems0Dict": "._bodies.catalogs_product_group_filters_request_any_of_items_0",
    "CatalogsProductGroupFiltersRequestAnyOfItems1": "catalogs_product_group_filters_request_any_of_items_1",
    "CatalogsProductGroupFiltersRequestAnyOfItems1Dict": "._bodies.catalogs_product_group_filters_request_any_of_items_1",
    "CatalogsProductGroupFiltersRequestDict": "._bodies.unions",
    "CatalogsProductGroupMultipleCountriesCriteria": "catalogs_product_group_multiple_countries_criteria",
    "CatalogsProductGroupMultipleCountriesCriteriaDict": "._bodies.catalogs_product_group_multiple_countries_criteria",
    "CatalogsProductGroupMultipleGenderCriteria": "catalogs_product_group_multiple_gender_criteria",
    "CatalogsProductGroupMultipleGenderCriteriaDict": "._bodies.catalogs_product_group_multiple_gender_criteria",
    "CatalogsProductGroupMultipleMediaTypesCriteria": "catalogs_product_group_multiple_media_types_criteria",
    "CatalogsProductGroupMultipleMediaTypesCriteriaDict": "._bodies.catalogs_product_group_multiple_media_types_criteria",
    "CatalogsProductGroupMultiplePinterestProductCategoryCriteria": "catalogs_product_group_multiple_pinterest_product_category_criteria",
    "CatalogsProductGroupMultiplePinterestProductCategoryCriteriaDict": "._bodies.catalogs_product_group_multiple_pinterest_product_category_criteria",
    "CatalogsProductGroupMultipleStringCriteria": "catalogs_product_group_multiple_string_criteria",
    "CatalogsProductGroupMultipleStringCriteriaDict": "._bodies.catalogs_product_group_multiple_string_criteria",
    "CatalogsProductGroupMultipleStringListCriteria": "catalogs_product_group_multiple_string_list_criteria",
    "CatalogsProductGroupMultipleStringListCriteriaDict": "._bodies.catalogs_product_group_multiple_string_list_criteria",
    "CatalogsProductGroupPinsListResponse": "catalogs_product_group_pins_list_response",
    "CatalogsProductGroupPricingCriteria": "catalogs_product_group_pricing_criteria",
    "CatalogsProductGroupPricingCriteriaDict": "._bodies.catalogs_product_group_pricing_criteria",
    "CatalogsProductGroupProductCountsVertical": "unions",
    "CatalogsProductGroupStatus": "enums",
    "CatalogsProductGroupType": "enums",
    "CatalogsProductGroupUint32Criteria": "catalogs_product_group_uint_32_criteria",
    "CatalogsProductGroupUint32CriteriaDict": "._bodies.catalogs_product_group_uint_32_criteria",
    "CatalogsProductGroupUpdateManyRequestItemsOneOfItems0": "catalogs_product_group_update_many_request_items_one_of_items_0",
    "CatalogsProductGroupUpdateRequest": "catalogs_product_group_update_request",
    "CatalogsProductGroupUpdateRequestDict": "._bodies.catalogs_product_group_update_request",
    "CatalogsProductGroupsListResponse": "catalogs_product_groups_list_response",
    "CatalogsReport": "catalogs_report",
    "CatalogsReportDistributionIssueFilter": "catalogs_report_distribution_issue_filter",
    "CatalogsReportDistributionIssueFilterDict": "._bodies.catalogs_report_distribution_issue_filter",
    "CatalogsReportDistributionStats": "catalogs_report_distribution_stats",
    "CatalogsReportFeedIngestionFilter": "catalogs_report_feed_ingestion_filter",
    "CatalogsReportFeedIngestionFilterDict": "._bodies.catalogs_report_feed_ingestion_filter",
    "CatalogsReportFeedIngestionStats": "catalogs_report_feed_ingestion_stats",
    "CatalogsReportFeedIngestionStatsSeverity": "enums",
    "CatalogsReportParameters": "unions",
    "CatalogsReportParametersDict": "._bodies.unions",
    "CatalogsReportReportStatus": "enums",
    "CatalogsReportStats": "unions",
    "CatalogsReportStatsParameters": "unions",
    "CatalogsReportStatsParametersDict": "._bodies.unions",
    "CatalogsRetailAvailableFilterValues": "catalogs_retail_available_filter_values",
    "CatalogsRetailBatchRequest": "catalogs_retail_batch_request",
    "CatalogsRetailBatchRequestDict": "._bodies.catalogs_retail_batch_request",
    "CatalogsRetailBatchRequestItemsItems": "unions",
    "CatalogsRetailBatchRequestItemsItemsDict": "._bodies.unions",
    "CatalogsRetailBatchRequestLanguage": "enums",
    "CatalogsRetailFeed": "catalogs_retail_feed",
    "CatalogsRetailFeedsCreateRequest": "catalogs_retail_feeds_create_request",
    "CatalogsRetailFeedsCreateRequestDict": "._bodies.catalogs_retail_feeds_create_request",
    "CatalogsRetailFeedsUpdateRequest": "catalogs_retail_feeds_update_request",
    "CatalogsRetailFeedsUpdateRequestDict": "._bodies.catalogs_retail_feeds_update_request",
    "CatalogsRetailFilterValuesMap": "catalogs_retail_filter_values_map",
    "CatalogsRetailItemErrorResponse": "catalogs_retail_item_error_response",
    "CatalogsRetailItemResponse": "catalogs_retail_item_response",
    "CatalogsRetailItemsBatch": "catalogs_retail_items_batch",
    "CatalogsRetailItemsPostFilter": "catalogs_retail_items_post_filter",
    "CatalogsRetailItemsPostFilterDict": "._bodies.catalogs_retail_items_post_filter",
    "CatalogsRetailListProductsByCatalogBasedFilterRequest": "catalogs_retail_list_products_by_catalog_based_filter_request",
    "CatalogsRetailListProductsByCatalogBasedFilterRequestDict": "._bodies.catalogs_retail_list_products_by_catalog_based_filter_request",
    "CatalogsRetailProduct": "catalogs_retail_product",
    "CatalogsRetailProductGroup": "catalogs_retail_product_group",
    "CatalogsRetailProductGroupCreateRequest": "catalogs_retail_product_group_create_request",
    "CatalogsRetailProductGroupCreateRequestDict": "._bodies.catalogs_retail_product_group_create_request",
    "CatalogsRetailProductGroupProductCounts": "catalogs_retail_product_group_product_counts",
    "CatalogsRetailProductGroupUpdateRequest": "catalogs_retail_product_group_update_request",
    "CatalogsRetailProductGroupUpdateRequestDict": "._bodies.catalogs_retail_product_group_update_request",
    "CatalogsRetailProductMetadata": "catalogs_retail_product_metadata",
    "CatalogsRetailReportAllItemsFilter": "catalogs_retail_report_all_items_filter",
    "CatalogsRetailReportAllItemsFilterDict": "._bodies.catalogs_retail_report_all_items_filter",
    "CatalogsRetailReportParameters": "catalogs_retail_report_parameters",
    "CatalogsRetailReportParametersDict": "._bodies.catalogs_retail_report_parameters",
    "CatalogsRetailReportParametersReport": "unions",
    "CatalogsRetailReportParametersReportDict": "._bodies.unions",
    "CatalogsRetailReportStatsParameters": "catalogs_retail_report_stats_parameters",
    "CatalogsRetailReportStatsParametersDict": "._bodies.catalogs_retail_report_stats_parameters",
    "CatalogsRetailReportStatsParametersReport": "unions",
    "CatalogsRetailReportStatsParametersReportDict": "._bodies.unions",
    "CatalogsStatus": "enums",
    "CatalogsType": "enums",
    "CatalogsUpdatableCreativeAssetsAttributes": "catalogs_updatable_creative_assets_attributes",
    "CatalogsUpdatableCreativeAssetsAttributesDict": "._bodies.catalogs_updatable_creative_assets_attributes",
    "CatalogsUpdatableHotelAttributes": "catalogs_updatable_hotel_attributes",
    "CatalogsUpdatableHotelAttributesDict": "._bodies.catalogs_updatable_hotel_attributes",
    "CatalogsUpdateCreativeAssetsItem": "catalogs_update_creative_assets_item",
    "CatalogsUpdateCreativeAssetsItemDict": "._bodies.catalogs_update_creative_assets_item",
    "CatalogsUpdateHotelItem": "catalogs_update_hotel_item",
    "CatalogsUpdateHotelItemDict": "._bodies.catalogs_update_hotel_item",
    "CatalogsUpdateRetailItem": "catalogs_update_retail_item",
    "CatalogsUpdateRetailItemDict": "._bodies.catalogs_update_retail_item",
    "CatalogsUpsertCreativeAssetsItem": "catalogs_upsert_creative_assets_item",
    "CatalogsUpsertCreativeAssetsItemDict": "._bodies.catalogs_upsert_creative_assets_item",
    "CatalogsUpsertHotelItem": "catalogs_upsert_hotel_item",
    "CatalogsUpsertHotelItemDict": "._bodies.catalogs_upsert_hotel_item",
    "CatalogsUpsertRetailItem": "catalogs_upsert_retail_item",
    "CatalogsUpsertRetailItemDict": "._bodies.catalogs_upsert_retail_item",
    "CatalogsVerticalBatchRequest": "unions",
    "CatalogsVerticalBatchRequestDict": "._bodies.unions",
    "CatalogsVerticalFeedsCreateRequest": "unions",
    "CatalogsVerticalFeedsCreateRequestDict": "._bodies.unions",
    "CatalogsVerticalFeedsUpdateRequest": "unions",
    "CatalogsVerticalFeedsUpdateRequestDict": "._bodies.unions",
    "CatalogsVerticalProductGroup": "unions",
    "CatalogsVerticalProductGroupCreateRequest": "unions",
    "CatalogsVerticalProductGroupCreateRequestDict": "._bodies.unions",
    "CatalogsVerticalProductGroupUpdateRequest": "unions",
    "CatalogsVerticalProductGroupUpdateRequestDict": "._bodies.unions",
    "CatalogsVerticalsListProductsByCatalogBasedFilterRequest": "unions",
    "CatalogsVerticalsListProductsByCatalogBasedFilterRequestDict": "._bodies.unions",
    "ChangeHistoryDataType": "enums",
    "ChangeHistoryOperationType": "enums",
    "CollectionsHeaderType": "enums",
    "ConditionFilter": "condition_filter",
    "ConditionFilterDict": "._bodies.condition_filter",
    "ContentType": "enums",
    "ContentType2": "enums",
    "ConversionAccessToken": "conversion_access_token",
    "ConversionApiResponseEventsItems": "conversion_api_response_events_items",
    "ConversionAttributionClickWindowDays": "enums",
    "ConversionAttributionConversionReportTime": "enums",
    "ConversionAttributionEngagementWindowDays": "enums",
    "ConversionAttributionViewWindowDays": "enums",
    "ConversionAttributionWindowDays": "enums",
    "ConversionDeletionRequest": "conversion_deletion_request",
    "ConversionDeletionRequestCreate": "conversion_deletion_request_create",
    "ConversionDeletionRequestCreateDict": "._bodies.conversion_deletion_request_create",
    "ConversionDeletionRequestEPIKTargets": "conversion_deletion_request_epik_targets",
    "ConversionDeletionRequestEPIKTargetsDict": "._bodies.conversion_deletion_request_epik_targets",
    "ConversionDeletionRequestListResponse": "conversion_deletion_request_list_response",
    "ConversionDeletionRequestStatus": "enums",
    "ConversionDeletionRequestTargets": "unions",
    "ConversionDeletionRequestTargetsDict": "._bodies.unions",
    "ConversionDeletionRequestUserEmailTargets": "conversion_deletion_request_user_email_targets",
    "ConversionDeletionRequestUserEmailTargetsDict": "._bodies.conversion_deletion_request_user_email_targets",
    "ConversionEvent": "enums",
    "ConversionEventAppInfo": "conversion_event_app_info",
    "ConversionEventAppInfoDict": "._bodies.conversion_event_app_info",
    "ConversionEventDeviceInfo": "conversion_event_device_info",
    "ConversionEventDeviceInfoDict": "._bodies.conversion_event_device_info",
    "ConversionEventIngestionSource": "enums",
    "ConversionEventResponse": "conversion_event_response",
    "ConversionEvents": "conversion_events",
    "ConversionEventsCreate": "conversion_events_create",
    "ConversionEventsCreateDict": "._bodies.conversion_events_create",
    "ConversionEventsDataItems": "conversion_events_data_items",
    "ConversionEventsDataItemsCustomData": "conversion_events_data_items_custom_data",
    "ConversionEventsDataItemsCustomDataContentsItems": "conversion_events_data_items_custom_data_contents_items",
    "ConversionEventsDataItemsCustomDataContentsItemsDict": "._bodies.conversion_events_data_items_custom_data_contents_items",
    "ConversionEventsDataItemsCustomDataDict": "._bodies.conversion_events_data_items_custom_data",
    "ConversionEventsDataItemsDict": "._bodies.conversion_events_data_items",
    "ConversionEventsUserDataProperties": "conversion_events_user_data_properties",
    "ConversionEventsUserDataPropertiesDict": "._bodies.conversion_events_user_data_properties",
    "ConversionHealthSelectionItem": "conversion_health_selection_item",
    "ConversionLearningModeType": "enums",
    "ConversionMSOTEventsCreate": "conversion_msot_events_create",
    "ConversionMSOTEventsCreateDict": "._bodies.conversion_msot_events_create",
    "ConversionObjectiveType": "enums",
    "ConversionProductAttributionType": "enums",
    "ConversionProductReport": "conversion_product_report",
    "ConversionProductReportBreakdownType": "enums",
    "ConversionProductReportCreate": "conversion_product_report_create",
    "ConversionProductReportCreateDict": "._bodies.conversion_product_report_create",
    "ConversionProductReportGranularity": "enums",
    "ConversionProductReportLevel": "enums",
    "ConversionProductReportingColumn": "enums",
    "ConversionReportAttributionType": "enums",
    "ConversionReportTimeType": "enums",
    "ConversionTag": "conversion_tag",
    "ConversionTagCommon": "conversion_tag_common",
    "ConversionTagConfigs": "conversion_tag_configs",
    "ConversionTagCreate": "conversion_tag_create",
    "ConversionTagCreateDict": "._bodies.conversion_tag_create",
    "ConversionTagType": "enums",
    "ConversionTagTypeOptimal": "enums",
    "ConversionTagV3GoalMetadata": "conversion_tag_v3_goal_metadata",
    "ConversionTagV3GoalMetadataDict": "._bodies.conversion_tag_v3_goal_metadata",
    "ConversionTagsListResponse": "conversion_tags_list_response",
    "Country": "enums",
    "CountryFilter": "country_filter",
    "CountryFilterDict": "._bodies.country_filter",
    "CreateAssetAccessRequestBody": "create_asset_access_request_body",
    "CreateAssetAccessRequestBodyDict": "._bodies.create_asset_access_request_body",
    "CreateAssetAccessRequestItem": "create_asset_access_request_item",
    "CreateAssetAccessRequestItemDict": "._bodies.create_asset_access_request_item",
    "CreateAssetAccessRequestResponse": "create_asset_access_request_response",
    "CreateAssetInvitesRequest": "create_asset_invites_request",
    "CreateAssetInvitesRequestDict": "._bodies.create_asset_invites_request",
    "CreateAssetInvitesRequestItem": "create_asset_invites_request_item",
    "CreateAssetInvitesRequestItemDict": "._bodies.create_asset_invites_request_item",
    "CreateInvitesResultsResponseArray": "create_invites_results_response_array",
    "CreateMembershipOrPartnershipInvitesBody": "create_membership_or_partnership_invites_body",
    "CreateMembershipOrPartnershipInvitesBodyDict": "._bodies.create_membership_or_partnership_invites_body",
    "CreationSource": "enums",
    "CreativeAssetsIdFilter": "creative_assets_id_filter",
    "CreativeAssetsIdFilterDict": "._bodies.creative_assets_id_filter",
    "CreativeAssetsProcessingRecord": "creative_assets_processing_record",
    "CreativeAssetsVisibilityType": "enums",
    "CreativeType": "enums",
    "Currency": "enums",
    "CurrencyFilter": "currency_filter",
    "CurrencyFilterDict": "._bodies.currency_filter",
    "CustomConversionEventMetrics": "custom_conversion_event_metrics",
    "CustomConversionEventMetricsDict": "._bodies.custom_conversion_event_metrics",
    "CustomLabel0Filter": "custom_label_0_filter",
    "CustomLabel0FilterDict": "._bodies.custom_label_0_filter",
    "CustomLabel1Filter": "custom_label_1_filter",
    "CustomLabel1FilterDict": "._bodies.custom_label_1_filter",
    "CustomLabel2Filter": "custom_label_2_filter",
    "CustomLabel2FilterDict": "._bodies.custom_label_2_filter",
    "CustomLabel3Filter": "custom_label_3_filter",
    "CustomLabel3FilterDict": "._bodies.custom_label_3_filter",
    "CustomLabel4Filter": "custom_label_4_filter",
    "CustomLabel4FilterDict": "._bodies.custom_label_4_filter",
    "CustomNumber0Filter": "custom_number_0_filter",
    "CustomNumber0FilterDict": "._bodies.custom_number_0_filter",
    "CustomNumber1Filter": "custom_number_1_filter",
    "CustomNumber1FilterDict": "._bodies.custom_number_1_filter",
    "CustomNumber2Filter": "custom_number_2_filter",
    "CustomNumber2FilterDict": "._bodies.custom_number_2_filter",
    "CustomNumber3Filter": "custom_number_3_filter",
    "CustomNumber3FilterDict": "._bodies.custom_number_3_filter",
    "CustomNumber4Filter": "custom_number_4_filter",
    "CustomNumber4FilterDict": "._bodies.custom_number_4_filter",
    "CustomerList": "customer_list",
    "CustomerListCreate": "customer_list_create",
    "CustomerListCreateDict": "._bodies.customer_list_create",
    "CustomerListRecordRow": "customer_list_record_row",
    "CustomerListRecordRowDict": "._bodies.customer_list_record_row",
    "CustomerListStatus": "enums",
    "CustomerListUpdateWithRequiredBody": "customer_list_update_with_required_body",
    "CustomerListUpdateWithRequiredBodyDict": "._bodies.customer_list_update_with_required_body",
    "CustomerListUpload": "customer_list_upload",
    "CustomerListUploadCreateRequest": "customer_list_upload_create_request",
    "CustomerListUploadCreateRequestDict": "._bodies.customer_list_upload_create_request",
    "CustomerListUploadCreateResponse": "customer_list_upload_create_response",
    "CustomerListsListResponse": "customer_lists_list_response",
    "CustomerSegment": "customer_segment",
    "CustomerSegmentCreate": "customer_segment_create",
    "CustomerSegmentCreateDict": "._bodies.customer_segment_create",
    "CustomerSegmentListResponse": "customer_segment_list_response",
    "CustomerSegmentUpdateRequestUpdateWithRequiredBody": "customer_segment_update_request_update_with_required_body",
    "CustomerSegmentUpdateRequestUpdateWithRequiredBodyDict": "._bodies.customer_segment_update_request_update_with_required_body",
    "CustomizableCTAType": "enums",
    "DataOutputFormat": "enums",
    "DataStatus": "enums",
    "DeleteBusinessMembershipBody": "delete_business_membership_body",
    "DeleteBusinessMembershipBodyDict": "._bodies.delete_business_membership_body",
    "DeleteBusinessMembershipMember": "delete_business_membership_member",
    "DeleteBusinessMembershipMemberDict": "._bodies.delete_business_membership_member",
    "DeleteBusinessMembershipResponse": "delete_business_membership_response",
    "DeleteBusinessPartners": "delete_business_partners",
    "DeleteBusinessPartnersDelete": "delete_business_partners_delete",
    "DeleteBusinessPartnersDeleteDict": "._bodies.delete_business_partners_delete",
    "DeleteMemberAccessResult": "delete_member_access_result",
    "DeleteMemberAccessResultsResponseArray": "delete_member_access_results_response_array",
    "DeleteMemberAssetAccessItem": "delete_member_asset_access_item",
    "DeleteMemberAssetAccessItemDict": "._bodies.delete_member_asset_access_item",
    "DeletePartnerAssetAccessBody": "delete_partner_asset_access_body",
    "DeletePartnerAssetAccessBodyDict": "._bodies.delete_partner_asset_access_body",
    "DeletePartnerAssetAccessItem": "delete_partner_asset_access_item",
    "DeletePartnerAssetAccessItemDict": "._bodies.delete_partner_asset_access_item",
    "DeletePartnerAssetAccessItemPartnerType": "enums",
    "DeletePartnerAssetAccessResult": "delete_partner_asset_access_result",
    "DeletePartnerAssetAccessResultsResponseArray": "delete_partner_asset_access_results_response_array",
    "DeliveryEstimateObjectiveType": "enums",
    "DeliveryMetricsGetResponse": "delivery_metrics_get_response",
    "DeliveryMetricsResponseItemsItems": "delivery_metrics_response_items_items",
    "DeliveryMetricsResponseItemsItemsCategory": "enums",
    "DetailedError": "detailed_error",
    "DisclosureType": "enums",
    "DiscountStatus": "enums",
    "DynamicTitlesDownloadCSV": "dynamic_titles_download_csv",
    "DynamicTitlesGetStatus": "dynamic_titles_get_status",
    "DynamicTitlesProcessCSV": "dynamic_titles_process_csv",
    "DynamicTitlesProcessCSVCreate": "dynamic_titles_process_csv_create",
    "DynamicTitlesProcessCSVCreateDict": "._bodies.dynamic_titles_process_csv_create",
    "DynamicTitlesProcessCSVError": "dynamic_titles_process_csv_error",
    "DynamicTitlesUploadURL": "dynamic_titles_upload_url",
    "EnhancedMatchStatusType": "enums",
    "EntityDataChangeHistory": "entity_data_change_history",
    "EntityHistory": "entity_history",
    "EntityLabel": "entity_label",
    "EntityLabelError": "entity_label_error",
    "EntityLabelStatus": "enums",
    "EntityStatus": "enums",
    "Error": "error",
    "ErrorDetail": "error_detail",
    "EventData": "event_data",
    "EventDataDict": "._bodies.event_data",
    "EventProcessingStatus": "enums",
    "EventQualityScore": "event_quality_score",
    "ExceptionModel": "exception_model",
    "FeaturedTrend": "featured_trend",
    "FeedProcessingResultsListResponse": "feed_processing_results_list_response",
    "FeedsListResponse": "feeds_list_response",
    "FilterOperatorType": "enums",
    "FollowUser": "follow_user",
    "FollowUserCreate": "follow_user_create",
    "FollowUserCreateDict": "._bodies.follow_user_create",
    "FollowersListResponse": "followers_list_response",
    "FormFactor": "enums",
    "FreqBidMultiplierTimeWindow": "enums",
    "FrequencyGoalMetadata": "frequency_goal_metadata",
    "FrequencyGoalMetadataDict": "._bodies.frequency_goal_metadata",
    "FrequencyGoalMetadataTimerange": "enums",
    "FrequencyMultipliers": "frequency_multipliers",
    "FrequencyMultipliersDict": "._bodies.frequency_multipliers",
    "FromClaimedContent": "enums",
    "Gender": "enums",
    "GenderBucket": "enums",
    "GenderDemographics": "gender_demographics",
    "GenderFilter": "gender_filter",
    "GenderFilterDict": "._bodies.gender_filter",
    "GenderMultipliers": "gender_multipliers",
    "GenderMultipliersDict": "._bodies.gender_multipliers",
    "GetAdGroupsByPromotionIdsListResponse": "get_ad_groups_by_promotion_ids_list_response",
    "GetBusinessEmployersResponse": "get_business_employers_response",
    "GetBusinessMembersResponse": "get_business_members_response",
    "GetBusinessPartnersResponse": "get_business_partners_response",
    "GetInvitesResponse": "get_invites_response",
    "GoogleProductCategory0Filter": "google_product_category_0_filter",
    "GoogleProductCategory0FilterDict": "._bodies.google_product_category_0_filter",
    "GoogleProductCategory1Filter": "google_product_category_1_filter",
    "GoogleProductCategory1FilterDict": "._bodies.google_product_category_1_filter",
    "GoogleProductCategory2Filter": "google_product_category_2_filter",
    "GoogleProductCategory2FilterDict": "._bodies.google_product_category_2_filter",
    "GoogleProductCategory3Filter": "google_product_category_3_filter",
    "GoogleProductCategory3FilterDict": "._bodies.google_product_category_3_filter",
    "GoogleProductCategory4Filter": "google_product_category_4_filter",
    "GoogleProductCategory4FilterDict": "._bodies.google_product_category_4_filter",
    "GoogleProductCategory5Filter": "google_product_category_5_filter",
    "GoogleProductCategory5FilterDict": "._bodies.google_product_category_5_filter",
    "GoogleProductCategory6Filter": "google_product_category_6_filter",
    "GoogleProductCategory6FilterDict": "._bodies.google_product_category_6_filter",
    "Granularity": "enums",
    "GridClickType": "enums",
    "HotelIdFilter": "hotel_id_filter",
    "HotelIdFilterDict": "._bodies.hotel_id_filter",
    "HotelProcessingRecord": "hotel_processing_record",
    "HttpMethod": "enums",
    "ImageDetails": "image_details",
    "ImageMetadata": "image_metadata",
    "ImageSize": "image_size",
    "IneligibleProductTagErrorItem": "ineligible_product_tag_error_item",
    "IneligibleProductTagReason": "enums",
    "IneligibleProductTagsErrorDetails": "ineligible_product_tags_error_details",
    "IngestionSource": "enums",
    "IngestionSourceOptions": "enums",
    "InnerProductCategoriesMetricsHighlights": "inner_product_categories_metrics_highlights",
    "IntegrationLog": "integration_log",
    "IntegrationLogClientError": "integration_log_client_error",
    "IntegrationLogClientErrorDict": "._bodies.integration_log_client_error",
    "IntegrationLogClientRequest": "integration_log_client_request",
    "IntegrationLogClientRequestDict": "._bodies.integration_log_client_request",
    "IntegrationLogDict": "._bodies.integration_log",
    "IntegrationLogEventType": "enums",
    "IntegrationLogLevel": "enums",
    "IntegrationLogsInvalidLogResponse": "integration_logs_invalid_log_response",
    "IntegrationLogsInvalidLogResponseRejectedLogsItems": "integration_logs_invalid_log_response_rejected_logs_items",
    "IntegrationLogsRequestCreate": "integration_logs_request_create",
    "IntegrationLogsRequestCreateDict": "._bodies.integration_logs_request_create",
    "IntegrationLogsSuccessResponse": "integration_logs_success_response",
    "IntegrationMetadata": "integration_metadata",
    "IntegrationMetadataCreate": "integration_metadata_create",
    "IntegrationMetadataCreateDict": "._bodies.integration_metadata_create",
    "IntegrationMetadataUpdate": "integration_metadata_update",
    "IntegrationMetadataUpdateDict": "._bodies.integration_metadata_update",
    "IntegrationRecord": "integration_record",
    "IntegrationsGetListResponse": "integrations_get_list_response",
    "IntendedPromotionType": "enums",
    "Interest": "interest",
    "InterestsEnum": "enums",
    "InviteActionResultItem": "invite_action_result_item",
    "InviteAssetsSummary": "invite_assets_summary",
    "InviteAssetsSummaryItem": "invite_assets_summary_item",
    "InviteBusinessRoleBinding": "invite_business_role_binding",
    "InviteDataResponse": "invite_data_response",
    "InviteExceptionResponse": "invite_exception_response",
    "InviteFilterStatus": "enums",
    "InviteResponse": "invite_response",
    "InviteStatus": "enums",
    "InviteType": "enums",
    "ItemAttributes": "item_attributes",
    "ItemAttributesRequest": "item_attributes_request",
    "ItemAttributesRequestDict": "._bodies.item_attributes_request",
    "ItemAvailability": "enums",
    "ItemCreateBatchRecord": "item_create_batch_record",
    "ItemCreateBatchRecordDict": "._bodies.item_create_batch_record",
    "ItemDeleteBatchRecord": "item_delete_batch_record",
    "ItemDeleteBatchRecordDict": "._bodies.item_delete_batch_record",
    "ItemDeleteDiscontinuedBatchRecord": "item_delete_discontinued_batch_record",
    "ItemDeleteDiscontinuedBatchRecordDict": "._bodies.item_delete_discontinued_batch_record",
    "ItemGroupIdFilter": "item_group_id_filter",
    "ItemGroupIdFilterDict": "._bodies.item_group_id_filter",
    "ItemIdFilter": "item_id_filter",
    "ItemIdFilterDict": "._bodies.item_id_filter",
    "ItemIdStoreCodePair": "item_id_store_code_pair",
    "ItemIdStoreCodePairDict": "._bodies.item_id_store_code_pair",
    "ItemProcessingRecord": "item_processing_record",
    "ItemProcessingStatus": "enums",
    "ItemResponse": "unions",
    "ItemUpdateBatchRecord": "item_update_batch_record",
    "ItemUpdateBatchRecordDict": "._bodies.item_update_batch_record",
    "ItemUpsertBatchRecord": "item_upsert_batch_record",
    "ItemUpsertBatchRecordDict": "._bodies.item_upsert_batch_record",
    "ItemValidationEvent": "item_validation_event",
    "ItemsIssuesListResponse": "items_issues_list_response",
    "ItemsPostResponse": "items_post_response",
    "Keyword": "keyword",
    "KeywordCreateItem": "keyword_create_item",
    "KeywordCreateItemDict": "._bodies.keyword_create_item",
    "KeywordError": "keyword_error",
    "KeywordInfo": "keyword_info",
    "KeywordMetrics": "keyword_metrics",
    "KeywordMetricsResponse": "keyword_metrics_response",
    "KeywordUpdateGenerated": "keyword_update_generated",
    "KeywordUpdateGeneratedDict": "._bodies.keyword_update_generated",
    "KeywordUpdateItem": "keyword_update_item",
    "KeywordUpdateItemDict": "._bodies.keyword_update_item",
    "Keywords": "keywords",
    "KeywordsCommon": "keywords_common",
    "KeywordsCommonDict": "._bodies.keywords_common",
    "KeywordsCreate": "keywords_create",
    "KeywordsCreateDict": "._bodies.keywords_create",
    "KeywordsGetResponse": "keywords_get_response",
    "KeywordsMetricsArrayResponse": "keywords_metrics_array_response",
    "KeywordsRequest": "keywords_request",
    "KeywordsRequestDict": "._bodies.keywords_request",
    "KeywordsUpdate": "keywords_update",
    "KeywordsUpdateDict": "._bodies.keywords_update",
    "Label": "label",
    "LabelBulkCreateRequest": "label_bulk_create_request",
    "LabelBulkCreateRequestDict": "._bodies.label_bulk_create_request",
    "LabelBulkUpdateRequest": "label_bulk_update_request",
    "LabelBulkUpdateRequestDict": "._bodies.label_bulk_update_request",
    "LabelCreateItem": "label_create_item",
    "LabelCreateItemDict": "._bodies.label_create_item",
    "LabelCreateRequest": "label_create_request",
    "LabelCreateRequestDict": "._bodies.label_create_request",
    "LabelError": "label_error",
    "LabelErrorData": "label_error_data",
    "LabelStatus": "enums",
    "LabelType": "enums",
    "LabelUpdateItem": "label_update_item",
    "LabelUpdateItemDict": "._bodies.label_update_item",
    "LabelUpdateRequest": "label_update_request",
    "LabelUpdateRequestDict": "._bodies.label_update_request",
    "LabeledEntities": "labeled_entities",
    "LabeledEntitiesCreate": "labeled_entities_create",
    "LabeledEntitiesCreateDict": "._bodies.labeled_entities_create",
    "LabelsListResponse": "labels_list_response",
    "LabelsResponse": "labels_response",
    "Language": "enums",
    "LeadForm": "lead_form",
    "LeadFormBatchUpdate": "lead_form_batch_update",
    "LeadFormBatchUpdateDict": "._bodies.lead_form_batch_update",
    "LeadFormCreate": "lead_form_create",
    "LeadFormCreateDict": "._bodies.lead_form_create",
    "LeadFormPolicyLink": "lead_form_policy_link",
    "LeadFormPolicyLinkDict": "._bodies.lead_form_policy_link",
    "LeadFormQuestion": "lead_form_question",
    "LeadFormQuestionDict": "._bodies.lead_form_question",
    "LeadFormQuestionFieldType": "enums",
    "LeadFormQuestionType": "enums",
    "LeadFormStatus": "enums",
    "LeadFormTest": "lead_form_test",
    "LeadFormTestCreate": "lead_form_test_create",
    "LeadFormTestCreateDict": "._bodies.lead_form_test_create",
    "LeadFormsCreateResponse": "lead_forms_create_response",
    "LeadFormsCreateResponseItem": "lead_forms_create_response_item",
    "LeadFormsListResponse": "lead_forms_list_response",
    "LeadFormsUpdateResponse": "lead_forms_update_response",
    "LeadFormsUpdateResponseItem": "lead_forms_update_response_item",
    "LeadSubscription": "lead_subscription",
    "LeadSubscriptionCreate": "lead_subscription_create",
    "LeadSubscriptionPostParams": "lead_subscription_post_params",
    "LeadSubscriptionPostParamsCreate": "lead_subscription_post_params_create",
    "LeadSubscriptionPostParamsCreateDict": "._bodies.lead_subscription_post_params_create",
    "LeadsExportResponseData": "leads_export_response_data",
    "LeadsExportStatus": "enums",
    "LeadsExports": "leads_exports",
    "LeadsExportsCreate": "leads_exports_create",
    "LeadsExportsCreateDict": "._bodies.leads_exports_create",
    "LineItem": "line_item",
    "LineItemDict": "._bodies.line_item",
    "LinkFilter": "link_filter",
    "LinkFilterDict": "._bodies.link_filter",
    "LinkedBusiness": "linked_business",
    "LocalInventoryCreateOperation": "local_inventory_create_operation",
    "LocalInventoryCreateOperationDict": "._bodies.local_inventory_create_operation",
    "LocalInventoryDeleteOperation": "local_inventory_delete_operation",
    "LocalInventoryDeleteOperationDict": "._bodies.local_inventory_delete_operation",
    "LocalInventoryItemResponse": "local_inventory_item_response",
    "LocalInventoryItemsBatch": "local_inventory_items_batch",
    "LocalInventoryItemsBatchCreate": "local_inventory_items_batch_create",
    "LocalInventoryItemsBatchCreateDict": "._bodies.local_inventory_items_batch_create",
    "LocalInventoryItemsGet": "local_inventory_items_get",
    "LocalInventoryItemsGetCreate": "local_inventory_items_get_create",
    "LocalInventoryItemsGetCreateDict": "._bodies.local_inventory_items_get_create",
    "LocalInventoryOperation": "unions",
    "LocalInventoryOperationDict": "._bodies.unions",
    "LocalInventoryOperationResult": "local_inventory_operation_result",
    "LocalInventoryUpdateOperation": "local_inventory_update_operation",
    "LocalInventoryUpdateOperationDict": "._bodies.local_inventory_update_operation",
    "LocalInventoryUpsertOperation": "local_inventory_upsert_operation",
    "LocalInventoryUpsertOperationDict": "._bodies.local_inventory_upsert_operation",
    "LocalStore": "local_store",
    "LocalStoreBatchUpdate": "local_store_batch_update",
    "LocalStoreBatchUpdateDict": "._bodies.local_store_batch_update",
    "LocalStoreCreate": "local_store_create",
    "LocalStoreCreateDict": "._bodies.local_store_create",
    "LookbackPeriodOptions": "enums",
    "MMMReport": "mmm_report",
    "MMMReportCreate": "mmm_report_create",
    "MMMReportCreateDict": "._bodies.mmm_report_create",
    "MMMReportGranularity": "enums",
    "MMMReportLevel": "enums",
    "MMMReportingColumn": "enums",
    "MMMReportingTargetingType": "enums",
    "MatchType": "enums",
    "MatchTypeResponse": "enums",
    "MaxPriceFilter": "max_price_filter",
    "MaxPriceFilterDict": "._bodies.max_price_filter",
    "Media": "media",
    "MediaListResponse": "media_list_response",
    "MediaType": "enums",
    "MediaTypeFilter": "media_type_filter",
    "MediaTypeFilterDict": "._bodies.media_type_filter",
    "MediaUpload": "media_upload",
    "MediaUploadCreate": "media_upload_create",
    "MediaUploadCreateDict": "._bodies.media_upload_create",
    "MediaUploadParameters": "media_upload_parameters",
    "MediaUploadStatus": "enums",
    "MemberBusinessRole": "enums",
    "MetricsReportingLevel": "enums",
    "MetricsReportingTemplateType": "enums",
    "MetricsResponse": "metrics_response",
    "MetricsResponseDataItems": "metrics_response_data_items",
    "MinPriceFilter": "min_price_filter",
    "MinPriceFilterDict": "._bodies.min_price_filter",
    "MobileAppPlatform": "enums",
    "MsotEventName": "enums",
    "MultiPinsAnalyticsMetricTypesItem": "enums",
    "NetworkType": "enums",
    "NonDraftEntityStatus": "enums",
    "NonNullableCatalogsCurrency": "enums",
    "NotificationResponse": "notification_response",
    "NullableCatalogsItemFieldType": "enums",
    "NullableCurrency": "enums",
    "NullableEntityStatus": "enums",
    "NullableLabelStatus": "enums",
    "NullableLabelType": "enums",
    "NullableOptimizationGoalMetadata": "nullable_optimization_goal_metadata",
    "NullableOptimizationGoalMetadataDict": "._bodies.nullable_optimization_goal_metadata",
    "NullablePartnerType": "enums",
    "NullalbleMatchType": "enums",
    "NumericFilterOperatorType": "enums",
    "OauthAccessToken": "oauth_access_token",
    "OauthAccessTokenCreate": "oauth_access_token_create",
    "OauthAccessTokenCreateDict": "._bodies.oauth_access_token_create",
    "ObjectiveType": "enums",
    "OperationType": "enums",
    "OptimizationGoalMetadata": "optimization_goal_metadata",
    "OptimizationGoalMetadataDict": "._bodies.optimization_goal_metadata",
    "OptimizationType": "enums",
    "Order": "enums",
    "OrderLine": "order_line",
    "OrderLineMutationError": "order_line_mutation_error",
    "OrderLineMutationResponse": "order_line_mutation_response",
    "OrderLineMutationResult": "order_line_mutation_result",
    "OrderLinePaidType": "enums",
    "OrderLineStatus": "enums",
    "OrderLinesListResponse": "order_lines_list_response",
    "OsFamily": "enums",
    "OverallStatusOptions": "enums",
    "PacingDeliveryType": "enums",
    "PageVisitConversionTagsGetResponse": "page_visit_conversion_tags_get_response",
    "PaginationOrder": "enums",
    "PartnerMetadata": "partner_metadata",
    "PartnerMetadataDict": "._bodies.partner_metadata",
    "PartnerType": "enums",
    "PerformancePlusCampaignSettings": "performance_plus_campaign_settings",
    "PerformancePlusCampaignSettingsDict": "._bodies.performance_plus_campaign_settings",
    "Permissions": "enums",
    "PermissionsWithOwner": "enums",
    "Pin": "pin",
    "PinAnalyticsDailyMetrics": "pin_analytics_daily_metrics",
    "PinAnalyticsMetricsResponse": "pin_analytics_metrics_response",
    "PinBase": "pin_base",
    "PinCreate": "pin_create",
    "PinCreateDict": "._bodies.pin_create",
    "PinFilter": "enums",
    "PinFormat": "enums",
    "PinMedia": "unions",
    "PinMediaMetadata": "unions",
    "PinMediaSource": "unions",
    "PinMediaSourceDict": "._bodies.unions",
    "PinMediaSourceImageBase64": "pin_media_source_image_base_64",
    "PinMediaSourceImageBase64Dict": "._bodies.pin_media_source_image_base_64",
    "PinMediaSourceImageURL": "pin_media_source_image_url",
    "PinMediaSourceImageURLDict": "._bodies.pin_media_source_image_url",
    "PinMediaSourceImagesBase64": "pin_media_source_images_base_64",
    "PinMediaSourceImagesBase64Dict": "._bodies.pin_media_source_images_base_64",
    "PinMediaSourceImagesBase64Item": "pin_media_source_images_base_64_item",
    "PinMediaSourceImagesBase64ItemDict": "._bodies.pin_media_source_images_base_64_item",
    "PinMediaSourceImagesURL": "pin_media_source_images_url",
    "PinMediaSourceImagesURLDict": "._bodies.pin_media_source_images_url",
    "PinMediaSourceImagesURLItem": "pin_media_source_images_url_item",
    "PinMediaSourceImagesURLItemDict": "._bodies.pin_media_source_images_url_item",
    "PinMediaSourcePinURL": "pin_media_source_pin_url",
    "PinMediaSourcePinURLDict": "._bodies.pin_media_source_pin_url",
    "PinMediaSourceVideoID": "pin_media_source_video_id",
    "PinMediaSourceVideoIDDict": "._bodies.pin_media_source_video_id",
    "PinMediaWithImage": "pin_media_with_image",
    "PinMediaWithImageAndVideo": "pin_media_with_image_and_video",
    "PinMediaWithImages": "pin_media_with_images",
    "PinMediaWithVideo": "pin_media_with_video",
    "PinMediaWithVideos": "pin_media_with_videos",
    "PinPromotionSummaryStatus": "enums",
    "PinRead": "pin_read",
    "PinUpdate": "pin_update",
    "PinUpdateDict": "._bodies.pin_update",
    "PinnerListType": "enums",
    "PinsListResponse": "pins_list_response",
    "PinsSaveRequestCreate": "pins_save_request_create",
    "PinsSaveRequestCreateDict": "._bodies.pins_save_request_create",
    "PinterestProductCategoriesFilter": "pinterest_product_categories_filter",
    "PinterestProductCategoriesFilterDict": "._bodies.pinterest_product_categories_filter",
    "PlacementGroupType": "enums",
    "PlacementMultipliers": "placement_multipliers",
    "PlacementMultipliersDict": "._bodies.placement_multipliers",
    "PlacementTrafficType": "enums",
    "PlacementType": "enums",
    "PredictedTimeSeries": "predicted_time_series",
    "PreferredMediaType": "enums",
    "PriceFilter": "price_filter",
    "PriceFilterDict": "._bodies.price_filter",
    "PriceFilterPrice": "price_filter_price",
    "PriceFilterPriceDict": "._bodies.price_filter_price",
    "PrimarySort": "enums",
    "ProductAvailability": "enums",
    "ProductAvailabilityType": "enums",
    "ProductCategoriesDemographic": "product_categories_demographic",
    "ProductCategoriesEngagementType": "enums",
    "ProductCategoriesMetricsHighlights": "product_categories_metrics_highlights",
    "ProductCategoryDetailLookbackWindow": "enums",
    "ProductCategoryDetails": "product_category_details",
    "ProductCategoryEnum": "enums",
    "ProductCategoryRegion": "enums",
    "ProductCondition": "enums",
    "ProductGroupAnalyticsItems": "product_group_analytics_items",
    "ProductGroupPromotion": "product_group_promotion",
    "ProductGroupPromotionCreateRequest": "product_group_promotion_create_request",
    "ProductGroupPromotionCreateRequestDict": "._bodies.product_group_promotion_create_request",
    "ProductGroupPromotionCustomizableCTAType": "enums",
    "ProductGroupPromotionDict": "._bodies.product_group_promotion",
    "ProductGroupPromotionResponseItem": "product_group_promotion_response_item",
    "ProductGroupPromotionUpdateRequest": "product_group_promotion_update_request",
    "ProductGroupPromotionUpdateRequestDict": "._bodies.product_group_promotion_update_request",
    "ProductGroupPromotions": "product_group_promotions",
    "ProductGroupPromotionsCreate": "product_group_promotions_create",
    "ProductGroupPromotionsCreateDict": "._bodies.product_group_promotions_create",
    "ProductGroupPromotionsListResponse": "product_group_promotions_list_response",
    "ProductGroupPromotionsUpdateWithRequiredBody": "product_group_promotions_update_with_required_body",
    "ProductGroupPromotionsUpdateWithRequiredBodyDict": "._bodies.product_group_promotions_update_with_required_body",
    "ProductGroupReferenceFilter": "product_group_reference_filter",
    "ProductGroupReferenceFilterDict": "._bodies.product_group_reference_filter",
    "ProductGroupSummaryStatus": "enums",
    "ProductTagItem": "product_tag_item",
    "ProductTagItemDict": "._bodies.product_tag_item",
    "ProductTagsBulkAddRequest": "product_tags_bulk_add_request",
    "ProductTagsBulkAddRequestDict": "._bodies.product_tags_bulk_add_request",
    "ProductTagsBulkDeleteRequest": "product_tags_bulk_delete_request",
    "ProductTagsBulkDeleteRequestDict": "._bodies.product_tags_bulk_delete_request",
    "ProductTagsError": "product_tags_error",
    "ProductTagsResponse": "product_tags_response",
    "ProductType0Filter": "product_type_0_filter",
    "ProductType0FilterDict": "._bodies.product_type_0_filter",
    "ProductType1Filter": "product_type_1_filter",
    "ProductType1FilterDict": "._bodies.product_type_1_filter",
    "ProductType2Filter": "product_type_2_filter",
    "ProductType2FilterDict": "._bodies.product_type_2_filter",
    "ProductType3Filter": "product_type_3_filter",
    "ProductType3FilterDict": "._bodies.product_type_3_filter",
    "ProductType4Filter": "product_type_4_filter",
    "ProductType4FilterDict": "._bodies.product_type_4_filter",
    "ProductsByProductGroupFilterListResponse": "products_by_product_group_filter_list_response",
    "Promotion": "promotion",
    "PromotionApplicationLevel": "enums",
    "PromotionArrayElement": "promotion_array_element",
    "PromotionBatchUpdate": "promotion_batch_update",
    "PromotionBatchUpdateDict": "._bodies.promotion_batch_update",
    "PromotionCreate": "promotion_create",
    "PromotionCreateDict": "._bodies.promotion_create",
    "PromotionTemplateValue": "promotion_template_value",
    "PromotionTemplateValueDict": "._bodies.promotion_template_value",
    "PromotionType": "enums",
    "PromotionsListResponse": "promotions_list_response",
    "PromotionsResponse": "promotions_response",
    "PublicTargetingType": "enums",
    "QualityComponentDetails": "quality_component_details",
    "QualityComponentIssue": "quality_component_issue",
    "QualityComponents": "quality_components",
    "QueryLabelEntityStatusesItems": "enums",
    "QueryLabelTypesItems": "enums",
    "QuerymetrictypesItems": "enums",
    "QuerypinanalyticsmetrictypesItems": "enums",
    "QueryvideopinmetrictypesItems": "enums",
    "QuizPinData": "quiz_pin_data",
    "QuizPinDataDict": "._bodies.quiz_pin_data",
    "QuizPinOption": "quiz_pin_option",
    "QuizPinOptionDict": "._bodies.quiz_pin_option",
    "QuizPinQuestion": "quiz_pin_question",
    "QuizPinQuestionDict": "._bodies.quiz_pin_question",
    "QuizPinResult": "quiz_pin_result",
    "QuizPinResultDict": "._bodies.quiz_pin_result",
    "RecordCounts": "record_counts",
    "RelatedTerms": "related_terms",
    "RelatedTermsRelatedTermsListItems": "related_terms_related_terms_list_items",
    "ReportType": "enums",
    "ReportingColumn": "enums",
    "ReportingColumnAsync": "enums",
    "ReportingColumnSync": "enums",
    "ReportingTimeZone": "enums",
    "ReportsStatsResponse": "reports_stats_response",
    "ResourceType": "enums",
    "ResourceTypeInternal": "enums",
    "ResourceTypeWithConversionTag": "enums",
    "RespondToInviteResultItem": "respond_to_invite_result_item",
    "RespondToInvitesResponseArray": "respond_to_invites_response_array",
    "RetailLocalInventoryItemAttributes": "retail_local_inventory_item_attributes",
    "RetailLocalInventoryItemAttributesDict": "._bodies.retail_local_inventory_item_attributes",
    "RetailLocalInventoryItemAttributesOptional": "retail_local_inventory_item_attributes_optional",
    "RetailLocalInventoryItemAttributesOptionalDict": "._bodies.retail_local_inventory_item_attributes_optional",
    "Role": "enums",
    "S3FilePart": "s3_file_part",
    "S3MultipartUploadData": "s3_multipart_upload_data",
    "SSIOAccount": "ssio_account",
    "SSIOAccountAddress": "ssio_account_address",
    "SSIOAccountItem": "ssio_account_item",
    "SSIOAccountPMPName": "ssio_account_pmp_name",
    "SSIOInsertionOrder": "ssio_insertion_order",
    "SSIOInsertionOrderCreate": "ssio_insertion_order_create",
    "SSIOInsertionOrderCreateDict": "._bodies.ssio_insertion_order_create",
    "SSIOInsertionOrderStatus": "ssio_insertion_order_status",
    "SSIOInsertionOrderUpdate": "ssio_insertion_order_update",
    "SSIOInsertionOrderUpdateDict": "._bodies.ssio_insertion_order_update",
    "SSIOOrderLine": "ssio_order_line",
    "SSIOOrderLineType": "enums",
    "Schedule": "schedule",
    "ScheduleAction": "enums",
    "ScheduleAgeBucketMultipliers": "schedule_age_bucket_multipliers",
    "ScheduleAgeBucketMultipliersAgeBucket": "enums",
    "ScheduleAgeBucketMultipliersDict": "._bodies.schedule_age_bucket_multipliers",
    "ScheduleAppTypeMultipliers": "schedule_app_type_multipliers",
    "ScheduleAppTypeMultipliersDict": "._bodies.schedule_app_type_multipliers",
    "ScheduleAudienceMultipliers": "schedule_audience_multipliers",
    "ScheduleAudienceMultipliersDict": "._bodies.schedule_audience_multipliers",
    "ScheduleBatchUpdate": "schedule_batch_update",
    "ScheduleBatchUpdateDict": "._bodies.schedule_batch_update",
    "ScheduleBidMultipliers": "schedule_bid_multipliers",
    "ScheduleBidMultipliersDict": "._bodies.schedule_bid_multipliers",
    "ScheduleBidOptions": "schedule_bid_options",
    "ScheduleBidOptionsDict": "._bodies.schedule_bid_options",
    "ScheduleBidOptionsGenderMultipliers": "schedule_bid_options_gender_multipliers",
    "ScheduleBidOptionsGenderMultipliersDict": "._bodies.schedule_bid_options_gender_multipliers",
    "ScheduleBidOptionsPlacementMultipliers": "schedule_bid_options_placement_multipliers",
    "ScheduleBidOptionsPlacementMultipliersDict": "._bodies.schedule_bid_options_placement_multipliers",
    "ScheduleCreate": "schedule_create",
    "ScheduleCreateDict": "._bodies.schedule_create",
    "ScheduleCreateRequest": "schedule_create_request",
    "ScheduleCreateRequestAllOf1": "schedule_create_request_all_of_1",
    "ScheduleCreateRequestDict": "._bodies.schedule_create_request",
    "ScheduleGenderMultipliers": "schedule_gender_multipliers",
    "SchedulePlacementMultipliers": "schedule_placement_multipliers",
    "ScheduleStatus": "enums",
    "ScheduleType": "enums",
    "ScheduleUpdateRequest": "schedule_update_request",
    "ScheduleUpdateRequestAllOf1": "schedule_update_request_all_of_1",
    "ScheduleUpdateRequestDict": "._bodies.schedule_update_request",
    "SchedulesCreateResponseItem": "schedules_create_response_item",
    "SchedulesCreateResponseItemData": "unions",
    "SchedulesCreateResponseItemDataExceptions": "schedules_create_response_item_data_exceptions",
    "SchedulesListResponse": "schedules_list_response",
    "SchedulesUpdateResponseItem": "schedules_update_response_item",
    "SchedulesUpdateResponseItemData": "unions",
    "SchedulesUpdateResponseItemDataExceptions": "schedules_update_response_item_data_exceptions",
    "ScrollupGoalMetadata": "scrollup_goal_metadata",
    "ScrollupGoalMetadataDict": "._bodies.scrollup_goal_metadata",
    "SearchPartnerPinsResponse": "search_partner_pins_response",
    "SearchUserBoardsGetResponse": "search_user_boards_get_response",
    "SearchUserPinsListResponse": "search_user_pins_list_response",
    "SharedAudienceAccount": "shared_audience_account",
    "SharedAudiencesForBusinessListResponse": "shared_audiences_for_business_list_response",
    "SingleInterestTargetingOption": "single_interest_targeting_option",
    "Source": "enums",
    "SourcePlatformOptions": "enums",
    "SplitFieldPins": "enums",
    "SplitFieldUserAccount": "enums",
    "SsioInsertionOrdersStatusGetByAdAccountResponse": "ssio_insertion_orders_status_get_by_ad_account_response",
    "SsioOrderLinesGetByAdAccountResponse": "ssio_order_lines_get_by_ad_account_response",
    "StandardPinMetricTypes": "enums",
    "Status204": "status_204",
    "StoreMetadata": "store_metadata",
    "SummaryPin": "summary_pin",
    "SummaryStatus": "enums",
    "SupplementalItemBatchOperationStatus": "enums",
    "SupplementalItemProcessingStatus": "enums",
    "SupplementalItemValidationEvent": "supplemental_item_validation_event",
    "SupplementalItemsBatchResponse": "supplemental_items_batch_response",
    "SystemUserUpdateWithRequiredBody": "system_user_update_with_required_body",
    "SystemUserUpdateWithRequiredBodyDict": "._bodies.system_user_update_with_required_body",
    "TargetingAdvertiserCountry": "enums",
    "TargetingSpec": "targeting_spec",
    "TargetingSpecAgeBucket": "enums",
    "TargetingSpecAppType": "enums",
    "TargetingSpecDict": "._bodies.targeting_spec",
    "TargetingSpecGender": "enums",
    "TargetingSpecListOperation": "enums",
    "TargetingSpecOperationAgeBucket": "targeting_spec_operation_age_bucket",
    "TargetingSpecOperationAgeBucketDict": "._bodies.targeting_spec_operation_age_bucket",
    "TargetingSpecOperationAppType": "targeting_spec_operation_app_type",
    "TargetingSpecOperationAppTypeDict": "._bodies.targeting_spec_operation_app_type",
    "TargetingSpecOperationAudienceExclude": "targeting_spec_operation_audience_exclude",
    "TargetingSpecOperationAudienceExcludeDict": "._bodies.targeting_spec_operation_audience_exclude",
    "TargetingSpecOperationAudienceInclude": "targeting_spec_operation_audience_include",
    "TargetingSpecOperationAudienceIncludeDict": "._bodies.targeting_spec_operation_audience_include",
    "TargetingSpecOperationGender": "targeting_spec_operation_gender",
    "TargetingSpecOperationGenderDict": "._bodies.targeting_spec_operation_gender",
    "TargetingSpecOperationGeo": "targeting_spec_operation_geo",
    "TargetingSpecOperationGeoDict": "._bodies.targeting_spec_operation_geo",
    "TargetingSpecOperationGeoExclude": "targeting_spec_operation_geo_exclude",
    "TargetingSpecOperationGeoExcludeDict": "._bodies.targeting_spec_operation_geo_exclude",
    "TargetingSpecOperationInterest": "targeting_spec_operation_interest",
    "TargetingSpecOperationInterestDict": "._bodies.targeting_spec_operation_interest",
    "TargetingSpecOperationLocale": "targeting_spec_operation_locale",
    "TargetingSpecOperationLocaleDict": "._bodies.targeting_spec_operation_locale",
    "TargetingSpecOperationLocation": "targeting_spec_operation_location",
    "TargetingSpecOperationLocationDict": "._bodies.targeting_spec_operation_location",
    "TargetingSpecOperationLocationExclude": "targeting_spec_operation_location_exclude",
    "TargetingSpecOperationLocationExcludeDict": "._bodies.targeting_spec_operation_location_exclude",
    "TargetingSpecOperationMaximumAge": "targeting_spec_operation_maximum_age",
    "TargetingSpecOperationMaximumAgeDict": "._bodies.targeting_spec_operation_maximum_age",
    "TargetingSpecOperationMinimumAge": "targeting_spec_operation_minimum_age",
    "TargetingSpecOperationMinimumAgeDict": "._bodies.targeting_spec_operation_minimum_age",
    "TargetingSpecOperationShoppingRetargeting": "targeting_spec_operation_shopping_retargeting",
    "TargetingSpecOperationShoppingRetargetingDict": "._bodies.targeting_spec_operation_shopping_retargeting",
    "TargetingSpecOperations": "unions",
    "TargetingSpecOperationsDict": "._bodies.unions",
    "TargetingSpecOptimal": "targeting_spec_optimal",
    "TargetingSpecOptimalDict": "._bodies.targeting_spec_optimal",
    "TargetingSpecShoppingRetargeting": "targeting_spec_shopping_retargeting",
    "TargetingSpecShoppingRetargetingDict": "._bodies.targeting_spec_shopping_retargeting",
    "TargetingSpecTargetingStrategyItem": "enums",
    "TargetingSpecTargetingStrategyItems": "enums",
    "TargetingStrategy": "enums",
    "TargetingTemplate": "targeting_template",
    "TargetingTemplateAudienceSizing": "targeting_template_audience_sizing",
    "TargetingTemplateAudienceSizingReachEstimate": "targeting_template_audience_sizing_reach_estimate",
    "TargetingTemplateCreate": "targeting_template_create",
    "TargetingTemplateCreateDict": "._bodies.targeting_template_create",
    "TargetingTemplateKeyword": "targeting_template_keyword",
    "TargetingTemplateKeywordDict": "._bodies.targeting_template_keyword",
    "TargetingTemplateListResponse": "targeting_template_list_response",
    "TargetingTemplateStatus": "enums",
    "TargetingTemplateUpdateRequestReadOrUpdate": "targeting_template_update_request_read_or_update",
    "TargetingTemplateUpdateRequestReadOrUpdateDict": "._bodies.targeting_template_update_request_read_or_update",
    "TemplateBasedReport": "template_based_report",
    "TemplateBasedReportCreate": "template_based_report_create",
    "TemplatesListResponse": "templates_list_response",
    "TermsOfService": "terms_of_service",
    "TieBreakerType": "enums",
    "TimeSeries": "time_series",
    "TitleKeywordsFilter": "title_keywords_filter",
    "TitleKeywordsFilterDict": "._bodies.title_keywords_filter",
    "TokenGrantType": "enums",
    "TokenRevocationRequestCreate": "token_revocation_request_create",
    "TokenRevocationRequestCreateDict": "._bodies.token_revocation_request_create",
    "TokenTypeHint": "enums",
    "TopPinsAnalyticsResponse": "top_pins_analytics_response",
    "TopPinsAnalyticsResponseDateAvailability": "top_pins_analytics_response_date_availability",
    "TopPinsAnalyticsResponsePinsItems": "top_pins_analytics_response_pins_items",
    "TopPinsSortBy": "enums",
    "TopVideoPinsAnalyticsResponse": "top_video_pins_analytics_response",
    "TopVideoPinsAnalyticsResponseDateAvailability": "top_video_pins_analytics_response_date_availability",
    "TopVideoPinsAnalyticsResponsePinsItems": "top_video_pins_analytics_response_pins_items",
    "TopVideoPinsSortBy": "enums",
    "TotalCountByEntityStatus": "total_count_by_entity_status",
    "TrackingUrls": "tracking_urls",
    "TrackingUrlsDict": "._bodies.tracking_urls",
    "TrendType": "enums",
    "TrendingKeyword": "trending_keyword",
    "TrendingKeywordDemographics": "trending_keyword_demographics",
    "TrendingKeywordsResponse": "trending_keywords_response",
    "TrendingPin": "trending_pin",
    "TrendingProductCategory": "trending_product_category",
    "TrendingTopic": "trending_topic",
    "TrendsAgeBucket": "enums",
    "TrendsAgeDistribution": "trends_age_distribution",
    "TrendsEditorial": "trends_editorial",
    "TrendsGender": "enums",
    "TrendsGenderDistribution": "trends_gender_distribution",
    "TrendsGenderFilter": "enums",
    "TrendsL1Interest": "enums",
    "TrendsSupportedRegion": "enums",
    "UpdatableItemAttributes": "updatable_item_attributes",
    "UpdatableItemAttributesDict": "._bodies.updatable_item_attributes",
    "UpdateBusinessMembershipsResponse": "update_business_memberships_response",
    "UpdateInvitesResultsResponseArray": "update_invites_results_response_array",
    "UpdateMaskBidOptionField": "enums",
    "UpdateMaskFieldType": "enums",
    "UpdateMemberAssetAccessBody": "update_member_asset_access_body",
    "UpdateMemberAssetAccessBodyDict": "._bodies.update_member_asset_access_body",
    "UpdateMemberAssetAccessItem": "update_member_asset_access_item",
    "UpdateMemberAssetAccessItemDict": "._bodies.update_member_asset_access_item",
    "UpdateMemberAssetResultItem": "update_member_asset_result_item",
    "UpdateMemberAssetsResultsResponseArray": "update_member_assets_results_response_array",
    "UpdatePartnerAssetAccessBody": "update_partner_asset_access_body",
    "UpdatePartnerAssetAccessBodyDict": "._bodies.update_partner_asset_access_body",
    "UpdatePartnerAssetAccessItem": "update_partner_asset_access_item",
    "UpdatePartnerAssetAccessItemDict": "._bodies.update_partner_asset_access_item",
    "UpdatePartnerAssetsResult": "update_partner_assets_result",
    "UpdatePartnerAssetsResultsResponseArray": "update_partner_assets_results_response_array",
    "UserAccountFollowedInterestsResponse": "user_account_followed_interests_response",
    "UserAccountType": "enums",
    "UserBusinessRoleBinding": "user_business_role_binding",
    "UserFollowingFeedType": "enums",
    "UserFollowingGetResponse": "user_following_get_response",
    "UserListOperationType": "enums",
    "UserListType": "enums",
    "UserSingleAssetBinding": "user_single_asset_binding",
    "UserWebsite": "user_website",
    "UserWebsiteCreate": "user_website_create",
    "UserWebsiteCreateDict": "._bodies.user_website_create",
    "UserWebsiteVerification": "user_website_verification",
    "UserWebsitesGetResponse": "user_websites_get_response",
    "UsersForIndividualAssetResponse": "users_for_individual_asset_response",
    "VerticalProductCategory": "enums",
    "VideoMetadataWithItemType": "video_metadata_with_item_type",
    "VideoPinMetricTypes": "enums",
    "WebsiteVerificationMethod": "enums",
    "WorkloadState": "enums",
}


if not TYPE_CHECKING:  # a type checker would accept every name

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
