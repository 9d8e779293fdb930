"""Unions of models."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias, Union

from .._codec import Codec, Tagged

if TYPE_CHECKING:
    from . import (
        AdPreviewShopping,
        AdPreviewSourceImage,
        AdPreviewSourcePinId,
        AdvancedAuctionItemsSubmitDeleteRecord,
        AdvancedAuctionItemsSubmitUpsertRecord,
        AvailabilityFilter,
        BrandFilter,
        CampaignAdPreview,
        CampaignAdPreviewCreateResponseItemDataExceptions,
        CatalogsCreateCreativeAssetsItem,
        CatalogsCreateHotelItem,
        CatalogsCreateRetailItem,
        CatalogsCreativeAssetsAvailableFilterValues,
        CatalogsCreativeAssetsBatchRequest,
        CatalogsCreativeAssetsFeed,
        CatalogsCreativeAssetsFeedsCreateRequest,
        CatalogsCreativeAssetsFeedsUpdateRequest,
        CatalogsCreativeAssetsItemErrorResponse,
        CatalogsCreativeAssetsItemResponse,
        CatalogsCreativeAssetsItemsBatch,
        CatalogsCreativeAssetsItemsPostFilter,
        CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest,
        CatalogsCreativeAssetsProduct,
        CatalogsCreativeAssetsProductGroup,
        CatalogsCreativeAssetsProductGroupCreateRequest,
        CatalogsCreativeAssetsProductGroupFiltersAllOf,
        CatalogsCreativeAssetsProductGroupFiltersAnyOf,
        CatalogsCreativeAssetsProductGroupProductCounts,
        CatalogsCreativeAssetsProductGroupUpdateRequest,
        CatalogsDeleteCreativeAssetsItem,
        CatalogsDeleteHotelItem,
        CatalogsDeleteRetailItem,
        CatalogsHotelAvailableFilterValues,
        CatalogsHotelBatchRequest,
        CatalogsHotelFeed,
        CatalogsHotelFeedsCreateRequest,
        CatalogsHotelFeedsUpdateRequest,
        CatalogsHotelItemErrorResponse,
        CatalogsHotelItemResponse,
        CatalogsHotelItemsBatch,
        CatalogsHotelItemsPostFilter,
        CatalogsHotelListProductsByCatalogBasedFilterRequest,
        CatalogsHotelProduct,
        CatalogsHotelProductGroup,
        CatalogsHotelProductGroupCreateRequest,
        CatalogsHotelProductGroupFiltersAllOf,
        CatalogsHotelProductGroupFiltersAnyOf,
        CatalogsHotelProductGroupProductCounts,
        CatalogsHotelProductGroupUpdateRequest,
        CatalogsHotelReportParameters,
        CatalogsHotelReportStatsParameters,
        CatalogsItemsCreateBatchRequest,
        CatalogsItemsDeleteBatchRequest,
        CatalogsItemsDeleteDiscontinuedBatchRequest,
        CatalogsItemsUpdateBatchRequest,
        CatalogsItemsUpsertBatchRequest,
        CatalogsLocalStoresCreateResponseItemDataExceptions,
        CatalogsLocalStoresUpdateResponseItemDataExceptions,
        CatalogsProductGroupFiltersAllOf,
        CatalogsProductGroupFiltersAnyOf,
        CatalogsProductGroupFiltersRequestAnyOfItems0,
        CatalogsProductGroupFiltersRequestAnyOfItems1,
        CatalogsReportDistributionIssueFilter,
        CatalogsReportDistributionStats,
        CatalogsReportFeedIngestionFilter,
        CatalogsReportFeedIngestionStats,
        CatalogsRetailAvailableFilterValues,
        CatalogsRetailBatchRequest,
        CatalogsRetailFeed,
        CatalogsRetailFeedsCreateRequest,
        CatalogsRetailFeedsUpdateRequest,
        CatalogsRetailItemErrorResponse,
        CatalogsRetailItemResponse,
        CatalogsRetailItemsBatch,
        CatalogsRetailItemsPostFilter,
        CatalogsRetailListProductsByCatalogBasedFilterRequest,
        CatalogsRetailProduct,
        CatalogsRetailProductGroup,
        CatalogsRetailProductGroupCreateRequest,
        CatalogsRetailProductGroupProductCounts,
        CatalogsRetailProductGroupUpdateRequest,
        CatalogsRetailReportAllItemsFilter,
        CatalogsRetailReportParameters,
        CatalogsRetailReportStatsParameters,
        CatalogsUpdateCreativeAssetsItem,
        CatalogsUpdateHotelItem,
        CatalogsUpdateRetailItem,
        CatalogsUpsertCreativeAssetsItem,
        CatalogsUpsertHotelItem,
        CatalogsUpsertRetailItem,
        ConditionFilter,
        ConversionDeletionRequestEPIKTargets,
        ConversionDeletionRequestUserEmailTargets,
        CountryFilter,
        CreativeAssetsIdFilter,
        CurrencyFilter,
        CustomLabel0Filter,
        CustomLabel1Filter,
        CustomLabel2Filter,
        CustomLabel3Filter,
        CustomLabel4Filter,
        CustomNumber0Filter,
        CustomNumber1Filter,
        CustomNumber2Filter,
        CustomNumber3Filter,
        CustomNumber4Filter,
        Error,
        GenderFilter,
        GoogleProductCategory0Filter,
        GoogleProductCategory1Filter,
        GoogleProductCategory2Filter,
        GoogleProductCategory3Filter,
        GoogleProductCategory4Filter,
        GoogleProductCategory5Filter,
        GoogleProductCategory6Filter,
        HotelIdFilter,
        ImageMetadata,
        ItemGroupIdFilter,
        ItemIdFilter,
        LinkFilter,
        LocalInventoryCreateOperation,
        LocalInventoryDeleteOperation,
        LocalInventoryUpdateOperation,
        LocalInventoryUpsertOperation,
        LocalStore,
        MaxPriceFilter,
        MediaTypeFilter,
        MinPriceFilter,
        PinMediaSourceImageBase64,
        PinMediaSourceImagesBase64,
        PinMediaSourceImagesURL,
        PinMediaSourceImageURL,
        PinMediaSourcePinURL,
        PinMediaSourceVideoID,
        PinMediaWithImage,
        PinMediaWithImageAndVideo,
        PinMediaWithImages,
        PinMediaWithVideo,
        PinMediaWithVideos,
        PinterestProductCategoriesFilter,
        PriceFilter,
        ProductType0Filter,
        ProductType1Filter,
        ProductType2Filter,
        ProductType3Filter,
        ProductType4Filter,
        Schedule,
        SchedulesCreateResponseItemDataExceptions,
        SchedulesUpdateResponseItemDataExceptions,
        Status204,
        TargetingSpecOperationAgeBucket,
        TargetingSpecOperationAppType,
        TargetingSpecOperationAudienceExclude,
        TargetingSpecOperationAudienceInclude,
        TargetingSpecOperationGender,
        TargetingSpecOperationGeo,
        TargetingSpecOperationGeoExclude,
        TargetingSpecOperationInterest,
        TargetingSpecOperationLocale,
        TargetingSpecOperationLocation,
        TargetingSpecOperationLocationExclude,
        TargetingSpecOperationMaximumAge,
        TargetingSpecOperationMinimumAge,
        TargetingSpecOperationShoppingRetargeting,
        TitleKeywordsFilter,
        VideoMetadataWithItemType,
    )

    AdPreviewRequest: TypeAlias = AdPreviewShopping | AdPreviewSourceImage | AdPreviewSourcePinId
    AdvancedAuctionItemsSubmitRecord: TypeAlias = (
        AdvancedAuctionItemsSubmitDeleteRecord | AdvancedAuctionItemsSubmitUpsertRecord
    )
    CampaignAdPreviewCreateResponseItemData: TypeAlias = (
        CampaignAdPreview | CampaignAdPreviewCreateResponseItemDataExceptions
    )
    CampaignAdPreviewDeleteResponseItemStatus: TypeAlias = Error | Status204
    CatalogsAvailableFilterValues: TypeAlias = (
        CatalogsCreativeAssetsAvailableFilterValues
        | CatalogsHotelAvailableFilterValues
        | CatalogsRetailAvailableFilterValues
    )
    CatalogsBaseFilterKeys: TypeAlias = (
        AvailabilityFilter
        | BrandFilter
        | ConditionFilter
        | CurrencyFilter
        | CustomLabel0Filter
        | CustomLabel1Filter
        | CustomLabel2Filter
        | CustomLabel3Filter
        | CustomLabel4Filter
        | CustomNumber0Filter
        | CustomNumber1Filter
        | CustomNumber2Filter
        | CustomNumber3Filter
        | CustomNumber4Filter
        | GenderFilter
        | GoogleProductCategory0Filter
        | GoogleProductCategory1Filter
        | GoogleProductCategory2Filter
        | GoogleProductCategory3Filter
        | GoogleProductCategory4Filter
        | GoogleProductCategory5Filter
        | GoogleProductCategory6Filter
        | ItemGroupIdFilter
        | ItemIdFilter
        | MaxPriceFilter
        | MediaTypeFilter
        | MinPriceFilter
        | PinterestProductCategoriesFilter
        | ProductType0Filter
        | ProductType1Filter
        | ProductType2Filter
        | ProductType3Filter
        | ProductType4Filter
        | TitleKeywordsFilter
    )
    CatalogsCreativeAssetsBatchItem: TypeAlias = (
        CatalogsCreateCreativeAssetsItem
        | CatalogsDeleteCreativeAssetsItem
        | CatalogsUpdateCreativeAssetsItem
        | CatalogsUpsertCreativeAssetsItem
    )
    CatalogsCreativeAssetsProductGroupFilterKeys: TypeAlias = (
        CreativeAssetsIdFilter
        | CustomLabel0Filter
        | CustomLabel1Filter
        | CustomLabel2Filter
        | CustomLabel3Filter
        | CustomLabel4Filter
        | GoogleProductCategory0Filter
        | GoogleProductCategory1Filter
        | GoogleProductCategory2Filter
        | GoogleProductCategory3Filter
        | GoogleProductCategory4Filter
        | GoogleProductCategory5Filter
        | GoogleProductCategory6Filter
        | LinkFilter
        | MediaTypeFilter
        | TitleKeywordsFilter
    )
    CatalogsCreativeAssetsProductGroupFilters: TypeAlias = (
        CatalogsCreativeAssetsProductGroupFiltersAllOf | CatalogsCreativeAssetsProductGroupFiltersAnyOf
    )
    CatalogsFeed: TypeAlias = CatalogsCreativeAssetsFeed | CatalogsHotelFeed | CatalogsRetailFeed
    CatalogsHotelBatchItem: TypeAlias = (
        CatalogsCreateHotelItem | CatalogsDeleteHotelItem | CatalogsUpdateHotelItem | CatalogsUpsertHotelItem
    )
    CatalogsHotelProductGroupFilterKeys: TypeAlias = (
        BrandFilter
        | CountryFilter
        | CustomLabel0Filter
        | CustomLabel1Filter
        | CustomLabel2Filter
        | CustomLabel3Filter
        | CustomLabel4Filter
        | HotelIdFilter
        | PriceFilter
        | TitleKeywordsFilter
    )
    CatalogsHotelProductGroupFilters: TypeAlias = (
        CatalogsHotelProductGroupFiltersAllOf | CatalogsHotelProductGroupFiltersAnyOf
    )
    CatalogsHotelReportParametersReport: TypeAlias = (
        CatalogsReportDistributionIssueFilter | CatalogsReportFeedIngestionFilter
    )
    CatalogsHotelReportStatsParametersReport: TypeAlias = (
        CatalogsReportDistributionIssueFilter | CatalogsReportFeedIngestionFilter
    )
    CatalogsItemsBatch: TypeAlias = (
        CatalogsCreativeAssetsItemsBatch | CatalogsHotelItemsBatch | CatalogsRetailItemsBatch
    )
    CatalogsItemsBatchRequest: TypeAlias = (
        CatalogsItemsCreateBatchRequest
        | CatalogsItemsDeleteBatchRequest
        | CatalogsItemsDeleteDiscontinuedBatchRequest
        | CatalogsItemsUpdateBatchRequest
        | CatalogsItemsUpsertBatchRequest
    )
    CatalogsItemsPostFilters: TypeAlias = (
        CatalogsCreativeAssetsItemsPostFilter | CatalogsHotelItemsPostFilter | CatalogsRetailItemsPostFilter
    )
    CatalogsLocalStoresCreateResponseItemData: TypeAlias = (
        CatalogsLocalStoresCreateResponseItemDataExceptions | LocalStore
    )
    CatalogsLocalStoresDeleteResponseItemStatus: TypeAlias = Error | Status204
    CatalogsLocalStoresUpdateResponseItemData: TypeAlias = (
        CatalogsLocalStoresUpdateResponseItemDataExceptions | LocalStore
    )
    CatalogsProduct: TypeAlias = CatalogsCreativeAssetsProduct | CatalogsHotelProduct | CatalogsRetailProduct
    CatalogsProductGroupFilters: TypeAlias = (
        CatalogsProductGroupFiltersAllOf | CatalogsProductGroupFiltersAnyOf
    )
    CatalogsProductGroupFiltersRequest: TypeAlias = (
        CatalogsProductGroupFiltersRequestAnyOfItems0 | CatalogsProductGroupFiltersRequestAnyOfItems1
    )
    CatalogsProductGroupProductCountsVertical: TypeAlias = (
        CatalogsCreativeAssetsProductGroupProductCounts
        | CatalogsHotelProductGroupProductCounts
        | CatalogsRetailProductGroupProductCounts
    )
    CatalogsReportParameters: TypeAlias = CatalogsHotelReportParameters | CatalogsRetailReportParameters
    CatalogsReportStats: TypeAlias = CatalogsReportDistributionStats | CatalogsReportFeedIngestionStats
    CatalogsReportStatsParameters: TypeAlias = (
        CatalogsHotelReportStatsParameters | CatalogsRetailReportStatsParameters
    )
    CatalogsRetailBatchRequestItemsItems: TypeAlias = (
        CatalogsCreateRetailItem
        | CatalogsDeleteRetailItem
        | CatalogsUpdateRetailItem
        | CatalogsUpsertRetailItem
    )
    CatalogsRetailReportParametersReport: TypeAlias = (
        CatalogsReportDistributionIssueFilter
        | CatalogsReportFeedIngestionFilter
        | CatalogsRetailReportAllItemsFilter
    )
    CatalogsRetailReportStatsParametersReport: TypeAlias = (
        CatalogsReportDistributionIssueFilter | CatalogsReportFeedIngestionFilter
    )
    CatalogsVerticalBatchRequest: TypeAlias = (
        CatalogsCreativeAssetsBatchRequest | CatalogsHotelBatchRequest | CatalogsRetailBatchRequest
    )
    CatalogsVerticalFeedsCreateRequest: TypeAlias = (
        CatalogsCreativeAssetsFeedsCreateRequest
        | CatalogsHotelFeedsCreateRequest
        | CatalogsRetailFeedsCreateRequest
    )
    CatalogsVerticalFeedsUpdateRequest: TypeAlias = (
        CatalogsCreativeAssetsFeedsUpdateRequest
        | CatalogsHotelFeedsUpdateRequest
        | CatalogsRetailFeedsUpdateRequest
    )
    CatalogsVerticalProductGroup: TypeAlias = (
        CatalogsCreativeAssetsProductGroup | CatalogsHotelProductGroup | CatalogsRetailProductGroup
    )
    CatalogsVerticalProductGroupCreateRequest: TypeAlias = (
        CatalogsCreativeAssetsProductGroupCreateRequest
        | CatalogsHotelProductGroupCreateRequest
        | CatalogsRetailProductGroupCreateRequest
    )
    CatalogsVerticalProductGroupUpdateRequest: TypeAlias = (
        CatalogsCreativeAssetsProductGroupUpdateRequest
        | CatalogsHotelProductGroupUpdateRequest
        | CatalogsRetailProductGroupUpdateRequest
    )
    CatalogsVerticalsListProductsByCatalogBasedFilterRequest: TypeAlias = (
        CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest
        | CatalogsHotelListProductsByCatalogBasedFilterRequest
        | CatalogsRetailListProductsByCatalogBasedFilterRequest
    )
    ConversionDeletionRequestTargets: TypeAlias = (
        ConversionDeletionRequestEPIKTargets | ConversionDeletionRequestUserEmailTargets
    )
    ItemResponse: TypeAlias = (
        CatalogsCreativeAssetsItemErrorResponse
        | CatalogsCreativeAssetsItemResponse
        | CatalogsHotelItemErrorResponse
        | CatalogsHotelItemResponse
        | CatalogsRetailItemErrorResponse
        | CatalogsRetailItemResponse
    )
    LocalInventoryOperation: TypeAlias = (
        LocalInventoryCreateOperation
        | LocalInventoryDeleteOperation
        | LocalInventoryUpdateOperation
        | LocalInventoryUpsertOperation
    )
    PinMedia: TypeAlias = (
        PinMediaWithImage
        | PinMediaWithImageAndVideo
        | PinMediaWithImages
        | PinMediaWithVideo
        | PinMediaWithVideos
    )
    PinMediaMetadata: TypeAlias = ImageMetadata | VideoMetadataWithItemType
    PinMediaSource: TypeAlias = (
        PinMediaSourceImageBase64
        | PinMediaSourceImageURL
        | PinMediaSourceImagesBase64
        | PinMediaSourceImagesURL
        | PinMediaSourcePinURL
        | PinMediaSourceVideoID
    )
    SchedulesCreateResponseItemData: TypeAlias = Schedule | SchedulesCreateResponseItemDataExceptions
    SchedulesUpdateResponseItemData: TypeAlias = Schedule | SchedulesUpdateResponseItemDataExceptions
    TargetingSpecOperations: TypeAlias = (
        TargetingSpecOperationAgeBucket
        | TargetingSpecOperationAppType
        | TargetingSpecOperationAudienceExclude
        | TargetingSpecOperationAudienceInclude
        | TargetingSpecOperationGender
        | TargetingSpecOperationGeo
        | TargetingSpecOperationGeoExclude
        | TargetingSpecOperationInterest
        | TargetingSpecOperationLocale
        | TargetingSpecOperationLocation
        | TargetingSpecOperationLocationExclude
        | TargetingSpecOperationMaximumAge
        | TargetingSpecOperationMinimumAge
        | TargetingSpecOperationShoppingRetargeting
    )

CODECS: dict[str, Codec] = {
    "AdPreviewRequest": ("AdPreviewShopping", "AdPreviewSourceImage", "AdPreviewSourcePinId"),
    "AdvancedAuctionItemsSubmitRecord": Tagged(
        "operation",
        {
            "DELETE": "AdvancedAuctionItemsSubmitDeleteRecord",
            "UPSERT": "AdvancedAuctionItemsSubmitUpsertRecord",
        },
    ),
    "CampaignAdPreviewCreateResponseItemData": (
        "CampaignAdPreview",
        "CampaignAdPreviewCreateResponseItemDataExceptions",
    ),
    "CampaignAdPreviewDeleteResponseItemStatus": ("Error", "Status204"),
    "CatalogsAvailableFilterValues": Tagged(
        "catalog_type",
        {
            "CREATIVE_ASSETS": "CatalogsCreativeAssetsAvailableFilterValues",
            "HOTEL": "CatalogsHotelAvailableFilterValues",
            "RETAIL": "CatalogsRetailAvailableFilterValues",
        },
    ),
    "CatalogsBaseFilterKeys": (
        "AvailabilityFilter",
        "BrandFilter",
        "ConditionFilter",
        "CurrencyFilter",
        "CustomLabel0Filter",
        "CustomLabel1Filter",
        "CustomLabel2Filter",
        "CustomLabel3Filter",
        "CustomLabel4Filter",
        "CustomNumber0Filter",
        "CustomNumber1Filter",
        "CustomNumber2Filter",
        "CustomNumber3Filter",
        "CustomNumber4Filter",
        "GenderFilter",
        "GoogleProductCategory0Filter",
        "GoogleProductCategory1Filter",
        "GoogleProductCategory2Filter",
        "GoogleProductCategory3Filter",
        "GoogleProductCategory4Filter",
        "GoogleProductCategory5Filter",
        "GoogleProductCategory6Filter",
        "ItemGroupIdFilter",
        "ItemIdFilter",
        "MaxPriceFilter",
        "MediaTypeFilter",
        "MinPriceFilter",
        "PinterestProductCategoriesFilter",
        "ProductType0Filter",
        "ProductType1Filter",
        "ProductType2Filter",
        "ProductType3Filter",
        "ProductType4Filter",
        "TitleKeywordsFilter",
    ),
    "CatalogsCreativeAssetsBatchItem": Tagged(
        "operation",
        {
            "CREATE": "CatalogsCreateCreativeAssetsItem",
            "DELETE": "CatalogsDeleteCreativeAssetsItem",
            "UPDATE": "CatalogsUpdateCreativeAssetsItem",
            "UPSERT": "CatalogsUpsertCreativeAssetsItem",
        },
    ),
    "CatalogsCreativeAssetsProductGroupFilterKeys": (
        "CreativeAssetsIdFilter",
        "CustomLabel0Filter",
        "CustomLabel1Filter",
        "CustomLabel2Filter",
        "CustomLabel3Filter",
        "CustomLabel4Filter",
        "GoogleProductCategory0Filter",
        "GoogleProductCategory1Filter",
        "GoogleProductCategory2Filter",
        "GoogleProductCategory3Filter",
        "GoogleProductCategory4Filter",
        "GoogleProductCategory5Filter",
        "GoogleProductCategory6Filter",
        "LinkFilter",
        "MediaTypeFilter",
        "TitleKeywordsFilter",
    ),
    "CatalogsCreativeAssetsProductGroupFilters": (
        "CatalogsCreativeAssetsProductGroupFiltersAllOf",
        "CatalogsCreativeAssetsProductGroupFiltersAnyOf",
    ),
    "CatalogsFeed": Tagged(
        "catalog_type",
        {
            "CREATIVE_ASSETS": "CatalogsCreativeAssetsFeed",
            "HOTEL": "CatalogsHotelFeed",
            "RETAIL": "CatalogsRetailFeed",
        },
    ),
    "CatalogsHotelBatchItem": Tagged(
        "operation",
        {
            "CREATE": "CatalogsCreateHotelItem",
            "DELETE": "CatalogsDeleteHotelItem",
            "UPDATE": "CatalogsUpdateHotelItem",
            "UPSERT": "CatalogsUpsertHotelItem",
        },
    ),
    "CatalogsHotelProductGroupFilterKeys": (
        "BrandFilter",
        "CountryFilter",
        "CustomLabel0Filter",
        "CustomLabel1Filter",
        "CustomLabel2Filter",
        "CustomLabel3Filter",
        "CustomLabel4Filter",
        "HotelIdFilter",
        "PriceFilter",
        "TitleKeywordsFilter",
    ),
    "CatalogsHotelProductGroupFilters": (
        "CatalogsHotelProductGroupFiltersAllOf",
        "CatalogsHotelProductGroupFiltersAnyOf",
    ),
    "CatalogsHotelReportParametersReport": Tagged(
        "report_type",
        {
            "DISTRIBUTION_ISSUES": "CatalogsReportDistributionIssueFilter",
            "FEED_INGESTION_ISSUES": "CatalogsReportFeedIngestionFilter",
        },
    ),
    "CatalogsHotelReportStatsParametersReport": Tagged(
        "report_type",
        {
            "DISTRIBUTION_ISSUES": "CatalogsReportDistributionIssueFilter",
            "FEED_INGESTION_ISSUES": "CatalogsReportFeedIngestionFilter",
        },
    ),
    "CatalogsItemsBatch": Tagged(
        "catalog_type",
        {
            "CREATIVE_ASSETS": "CatalogsCreativeAssetsItemsBatch",
            "HOTEL": "CatalogsHotelItemsBatch",
            "RETAIL": "CatalogsRetailItemsBatch",
        },
    ),
    "CatalogsItemsBatchRequest": Tagged(
        "operation",
        {
            "CREATE": "CatalogsItemsCreateBatchRequest",
            "DELETE": "CatalogsItemsDeleteBatchRequest",
            "DELETE_DISCONTINUED": "CatalogsItemsDeleteDiscontinuedBatchRequest",
            "UPDATE": "CatalogsItemsUpdateBatchRequest",
            "UPSERT": "CatalogsItemsUpsertBatchRequest",
        },
    ),
    "CatalogsItemsPostFilters": Tagged(
        "catalog_type",
        {
            "CREATIVE_ASSETS": "CatalogsCreativeAssetsItemsPostFilter",
            "HOTEL": "CatalogsHotelItemsPostFilter",
            "RETAIL": "CatalogsRetailItemsPostFilter",
        },
    ),
    "CatalogsLocalStoresCreateResponseItemData": (
        "CatalogsLocalStoresCreateResponseItemDataExceptions",
        "LocalStore",
    ),
    "CatalogsLocalStoresDeleteResponseItemStatus": ("Error", "Status204"),
    "CatalogsLocalStoresUpdateResponseItemData": (
        "CatalogsLocalStoresUpdateResponseItemDataExceptions",
        "LocalStore",
    ),
    "CatalogsProduct": Tagged(
        "catalog_type",
        {
            "CREATIVE_ASSETS": "CatalogsCreativeAssetsProduct",
            "HOTEL": "CatalogsHotelProduct",
            "RETAIL": "CatalogsRetailProduct",
        },
    ),
    "CatalogsProductGroupFilters": ("CatalogsProductGroupFiltersAllOf", "CatalogsProductGroupFiltersAnyOf"),
    "CatalogsProductGroupFiltersRequest": (
        "CatalogsProductGroupFiltersRequestAnyOfItems0",
        "CatalogsProductGroupFiltersRequestAnyOfItems1",
    ),
    "CatalogsProductGroupProductCountsVertical": Tagged(
        "catalog_type",
        {
            "CREATIVE_ASSETS": "CatalogsCreativeAssetsProductGroupProductCounts",
            "HOTEL": "CatalogsHotelProductGroupProductCounts",
            "RETAIL": "CatalogsRetailProductGroupProductCounts",
        },
    ),
    "CatalogsReportParameters": Tagged(
        "catalog_type", {"HOTEL": "CatalogsHotelReportParameters", "RETAIL": "CatalogsRetailReportParameters"}
    ),
    "CatalogsReportStats": Tagged(
        "report_type",
        {
            "DISTRIBUTION_ISSUES": "CatalogsReportDistributionStats",
            "FEED_INGESTION_ISSUES": "CatalogsReportFeedIngestionStats",
        },
    ),
    "CatalogsReportStatsParameters": Tagged(
        "catalog_type",
        {"HOTEL": "CatalogsHotelReportStatsParameters", "RETAIL": "CatalogsRetailReportStatsParameters"},
    ),
    "CatalogsRetailBatchRequestItemsItems": Tagged(
        "operation",
        {
            "CREATE": "CatalogsCreateRetailItem",
            "DELETE": "CatalogsDeleteRetailItem",
            "UPDATE": "CatalogsUpdateRetailItem",
            "UPSERT": "CatalogsUpsertRetailItem",
        },
    ),
    "CatalogsRetailReportParametersReport": Tagged(
        "report_type",
        {
            "ALL_ITEMS": "CatalogsRetailReportAllItemsFilter",
            "DISTRIBUTION_ISSUES": "CatalogsReportDistributionIssueFilter",
            "FEED_INGESTION_ISSUES": "CatalogsReportFeedIngestionFilter",
        },
    ),
    "CatalogsRetailReportStatsParametersReport": Tagged(
        "report_type",
        {
            "DISTRIBUTION_ISSUES": "CatalogsReportDistributionIssueFilter",
            "FEED_INGESTION_ISSUES": "CatalogsReportFeedIngestionFilter",
        },
    ),
    "CatalogsVerticalBatchRequest": Tagged(
        "catalog_type",
        {
            "CREATIVE_ASSETS": "CatalogsCreativeAssetsBatchRequest",
            "HOTEL": "CatalogsHotelBatchRequest",
            "RETAIL": "CatalogsRetailBatchRequest",
        },
    ),
    "CatalogsVerticalFeedsCreateRequest": Tagged(
        "catalog_type",
        {
            "CREATIVE_ASSETS": "CatalogsCreativeAssetsFeedsCreateRequest",
            "HOTEL": "CatalogsHotelFeedsCreateRequest",
            "RETAIL": "CatalogsRetailFeedsCreateRequest",
        },
    ),
    "CatalogsVerticalFeedsUpdateRequest": Tagged(
        "catalog_type",
        {
            "CREATIVE_ASSETS": "CatalogsCreativeAssetsFeedsUpdateRequest",
            "HOTEL": "CatalogsHotelFeedsUpdateRequest",
            "RETAIL": "CatalogsRetailFeedsUpdateRequest",
        },
    ),
    "CatalogsVerticalProductGroup": Tagged(
        "catalog_type",
        {
            "CREATIVE_ASSETS": "CatalogsCreativeAssetsProductGroup",
            "HOTEL": "CatalogsHotelProductGroup",
            "RETAIL": "CatalogsRetailProductGroup",
        },
    ),
    "CatalogsVerticalProductGroupCreateRequest": Tagged(
        "catalog_type",
        {
            "CREATIVE_ASSETS": "CatalogsCreativeAssetsProductGroupCreateRequest",
            "HOTEL": "CatalogsHotelProductGroupCreateRequest",
            "RETAIL": "CatalogsRetailProductGroupCreateRequest",
        },
    ),
    "CatalogsVerticalProductGroupUpdateRequest": Tagged(
        "catalog_type",
        {
            "CREATIVE_ASSETS": "CatalogsCreativeAssetsProductGroupUpdateRequest",
            "HOTEL": "CatalogsHotelProductGroupUpdateRequest",
            "RETAIL": "CatalogsRetailProductGroupUpdateRequest",
        },
    ),
    "CatalogsVerticalsListProductsByCatalogBasedFilterRequest": Tagged(
        "catalog_type",
        {
            "CREATIVE_ASSETS": "CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest",
            "HOTEL": "CatalogsHotelListProductsByCatalogBasedFilterRequest",
            "RETAIL": "CatalogsRetailListProductsByCatalogBasedFilterRequest",
        },
    ),
    "ConversionDeletionRequestTargets": (
        "ConversionDeletionRequestEPIKTargets",
        "ConversionDeletionRequestUserEmailTargets",
    ),
    "ItemResponse": Tagged(
        "item_response_kind",
        {
            "creative_assets_item": "CatalogsCreativeAssetsItemResponse",
            "creative_assets_item_error": "CatalogsCreativeAssetsItemErrorResponse",
            "hotel_item": "CatalogsHotelItemResponse",
            "hotel_item_error": "CatalogsHotelItemErrorResponse",
            "retail_item": "CatalogsRetailItemResponse",
            "retail_item_error": "CatalogsRetailItemErrorResponse",
        },
    ),
    "LocalInventoryOperation": Tagged(
        "operation",
        {
            "CREATE": "LocalInventoryCreateOperation",
            "DELETE": "LocalInventoryDeleteOperation",
            "UPDATE": "LocalInventoryUpdateOperation",
            "UPSERT": "LocalInventoryUpsertOperation",
        },
    ),
    "PinMedia": Tagged(
        "media_type",
        {
            "image": "PinMediaWithImage",
            "multiple_images": "PinMediaWithImages",
            "multiple_mixed": "PinMediaWithImageAndVideo",
            "multiple_videos": "PinMediaWithVideos",
            "video": "PinMediaWithVideo",
        },
    ),
    "PinMediaMetadata": Tagged("item_type", {"image": "ImageMetadata", "video": "VideoMetadataWithItemType"}),
    "PinMediaSource": Tagged(
        "source_type",
        {
            "image_base64": "PinMediaSourceImageBase64",
            "image_url": "PinMediaSourceImageURL",
            "multiple_image_base64": "PinMediaSourceImagesBase64",
            "multiple_image_urls": "PinMediaSourceImagesURL",
            "pin_url": "PinMediaSourcePinURL",
            "video_id": "PinMediaSourceVideoID",
        },
    ),
    "SchedulesCreateResponseItemData": ("Schedule", "SchedulesCreateResponseItemDataExceptions"),
    "SchedulesUpdateResponseItemData": ("Schedule", "SchedulesUpdateResponseItemDataExceptions"),
    "TargetingSpecOperations": Tagged(
        "field",
        {
            "AGE_BUCKET": "TargetingSpecOperationAgeBucket",
            "APPTYPE": "TargetingSpecOperationAppType",
            "AUDIENCE_EXCLUDE": "TargetingSpecOperationAudienceExclude",
            "AUDIENCE_INCLUDE": "TargetingSpecOperationAudienceInclude",
            "GENDER": "TargetingSpecOperationGender",
            "GEO": "TargetingSpecOperationGeo",
            "GEO_EXCLUDE": "TargetingSpecOperationGeoExclude",
            "INTEREST": "TargetingSpecOperationInterest",
            "LOCALE": "TargetingSpecOperationLocale",
            "LOCATION": "TargetingSpecOperationLocation",
            "LOCATION_EXCLUDE": "TargetingSpecOperationLocationExclude",
            "MAXIMUM_AGE": "TargetingSpecOperationMaximumAge",
            "MINIMUM_AGE": "TargetingSpecOperationMinimumAge",
            "SHOPPING_RETARGETING": "TargetingSpecOperationShoppingRetargeting",
        },
    ),
}


if not TYPE_CHECKING:  # a type checker would accept every name

    def __getattr__(name: str) -> Any:
        if name not in CODECS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        codec = CODECS[name]
        parts = dict.fromkeys(codec.branches.values() if isinstance(codec, Tagged) else codec)
        models = import_module(".", __package__)
        return Union[tuple(getattr(models, part) for part in parts)]  # noqa: UP007
