"""Objects that can be one of several models."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias, Union

from .._codec import Codec, Tagged

if TYPE_CHECKING:
    from . import (
        AdPreviewRequestCatalogProductGroupId,
        AdPreviewRequestImageUrl,
        AdPreviewRequestPinId,
        AdvancedAuctionItemsSubmitRecordDELETE,
        AdvancedAuctionItemsSubmitRecordUPSERT,
        AvailabilityFilter,
        BrandFilter,
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
        CatalogsCreativeAssetsItemsFilter,
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
        CatalogsHotelItemsFilter,
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
        CatalogsProductGroupFiltersAllOf,
        CatalogsProductGroupFiltersAnyOf,
        CatalogsProductGroupFiltersRequestAllOf,
        CatalogsProductGroupFiltersRequestAnyOf,
        CatalogsReportAllItemsFilter,
        CatalogsReportDistributionIssueFilter,
        CatalogsReportFeedIngestionFilter,
        CatalogsReportStatsDistributionIssues,
        CatalogsReportStatsFeedIngestionIssues,
        CatalogsRetailAvailableFilterValues,
        CatalogsRetailBatchRequest,
        CatalogsRetailFeed,
        CatalogsRetailFeedsCreateRequest,
        CatalogsRetailFeedsUpdateRequest,
        CatalogsRetailItemErrorResponse,
        CatalogsRetailItemResponse,
        CatalogsRetailItemsBatch,
        CatalogsRetailItemsFilter,
        CatalogsRetailItemsPostFilter,
        CatalogsRetailListProductsByCatalogBasedFilterRequest,
        CatalogsRetailProduct,
        CatalogsRetailProductGroup,
        CatalogsRetailProductGroupCreateRequest,
        CatalogsRetailProductGroupProductCounts,
        CatalogsRetailProductGroupUpdateRequest,
        CatalogsRetailReportParameters,
        CatalogsRetailReportStatsParameters,
        CatalogsUpdateCreativeAssetsItem,
        CatalogsUpdateHotelItem,
        CatalogsUpdateRetailItem,
        CatalogsUpsertCreativeAssetsItem,
        CatalogsUpsertHotelItem,
        CatalogsUpsertRetailItem,
        ConditionFilter,
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
        DetailedError,
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
        ItemCreateBatchRecord,
        ItemDeleteBatchRecord,
        ItemDeleteDiscontinuedBatchRecord,
        ItemGroupIdFilter,
        ItemIdFilter,
        ItemUpdateBatchRecord,
        ItemUpsertBatchRecord,
        MaxPriceFilter,
        MediaTypeFilter,
        MinPriceFilter,
        OauthAccessTokenRequestClientCredentials,
        OauthAccessTokenRequestCode,
        OauthAccessTokenRequestRefresh,
        OauthAccessTokenResponseClientCredentials,
        OauthAccessTokenResponseCode,
        OauthAccessTokenResponseIntegrationRefresh,
        OauthAccessTokenResponseRefresh,
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
        PriceFilter,
        ProductGroupReferenceFilter,
        ProductType0Filter,
        ProductType1Filter,
        ProductType2Filter,
        ProductType3Filter,
        ProductType4Filter,
        TitleKeywordsFilter,
        VideoMetadataWithItemType,
    )

    AdPreviewRequest: TypeAlias = (
        AdPreviewRequestCatalogProductGroupId | AdPreviewRequestImageUrl | AdPreviewRequestPinId
    )
    AdvancedAuctionItemsSubmitRecord: TypeAlias = (
        AdvancedAuctionItemsSubmitRecordDELETE | AdvancedAuctionItemsSubmitRecordUPSERT
    )
    CatalogsAvailableFilterValues: TypeAlias = (
        CatalogsCreativeAssetsAvailableFilterValues
        | CatalogsHotelAvailableFilterValues
        | CatalogsRetailAvailableFilterValues
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
        CatalogsReportAllItemsFilter
        | CatalogsReportDistributionIssueFilter
        | CatalogsReportFeedIngestionFilter
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
    CatalogsItemsFilters: TypeAlias = (
        CatalogsCreativeAssetsItemsFilter | CatalogsHotelItemsFilter | CatalogsRetailItemsFilter
    )
    CatalogsItemsPostFilters: TypeAlias = (
        CatalogsCreativeAssetsItemsPostFilter | CatalogsHotelItemsPostFilter | CatalogsRetailItemsPostFilter
    )
    CatalogsProduct: TypeAlias = CatalogsCreativeAssetsProduct | CatalogsHotelProduct | CatalogsRetailProduct
    CatalogsProductGroupFilterKeys: TypeAlias = (
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
        | ProductGroupReferenceFilter
        | ProductType0Filter
        | ProductType1Filter
        | ProductType2Filter
        | ProductType3Filter
        | ProductType4Filter
        | TitleKeywordsFilter
    )
    CatalogsProductGroupFilters: TypeAlias = (
        CatalogsProductGroupFiltersAllOf | CatalogsProductGroupFiltersAnyOf
    )
    CatalogsProductGroupFiltersRequest: TypeAlias = (
        CatalogsProductGroupFiltersRequestAllOf | CatalogsProductGroupFiltersRequestAnyOf
    )
    CatalogsProductGroupProductCountsVertical: TypeAlias = (
        CatalogsCreativeAssetsProductGroupProductCounts
        | CatalogsHotelProductGroupProductCounts
        | CatalogsRetailProductGroupProductCounts
    )
    CatalogsReportParameters: TypeAlias = CatalogsHotelReportParameters | CatalogsRetailReportParameters
    CatalogsReportStats: TypeAlias = (
        CatalogsReportStatsDistributionIssues | CatalogsReportStatsFeedIngestionIssues
    )
    CatalogsReportStatsParameters: TypeAlias = (
        CatalogsHotelReportStatsParameters | CatalogsRetailReportStatsParameters
    )
    CatalogsRetailBatchRequestItem: TypeAlias = (
        CatalogsCreateRetailItem
        | CatalogsDeleteRetailItem
        | CatalogsUpdateRetailItem
        | CatalogsUpsertRetailItem
    )
    CatalogsRetailReportParametersReport: TypeAlias = (
        CatalogsReportAllItemsFilter
        | CatalogsReportDistributionIssueFilter
        | CatalogsReportFeedIngestionFilter
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
    IntegrationsLogsPostResponse400: TypeAlias = DetailedError | Error
    ItemBatchRecord: TypeAlias = (
        ItemCreateBatchRecord
        | ItemDeleteBatchRecord
        | ItemDeleteDiscontinuedBatchRecord
        | ItemUpdateBatchRecord
        | ItemUpsertBatchRecord
    )
    ItemResponse: TypeAlias = (
        CatalogsCreativeAssetsItemErrorResponse
        | CatalogsCreativeAssetsItemResponse
        | CatalogsHotelItemErrorResponse
        | CatalogsHotelItemResponse
        | CatalogsRetailItemErrorResponse
        | CatalogsRetailItemResponse
    )
    OauthAccessTokenRequest: TypeAlias = (
        OauthAccessTokenRequestClientCredentials
        | OauthAccessTokenRequestCode
        | OauthAccessTokenRequestRefresh
    )
    OauthAccessTokenResponse: TypeAlias = (
        OauthAccessTokenResponseClientCredentials
        | OauthAccessTokenResponseCode
        | OauthAccessTokenResponseIntegrationRefresh
        | OauthAccessTokenResponseRefresh
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

CODECS: dict[str, Codec] = {
    "AdPreviewRequest": (
        "AdPreviewRequestCatalogProductGroupId",
        "AdPreviewRequestImageUrl",
        "AdPreviewRequestPinId",
    ),
    "AdvancedAuctionItemsSubmitRecord": Tagged(
        "operation",
        {
            "DELETE": "AdvancedAuctionItemsSubmitRecordDELETE",
            "UPSERT": "AdvancedAuctionItemsSubmitRecordUPSERT",
        },
    ),
    "CatalogsAvailableFilterValues": Tagged(
        "catalog_type",
        {
            "CREATIVE_ASSETS": "CatalogsCreativeAssetsAvailableFilterValues",
            "HOTEL": "CatalogsHotelAvailableFilterValues",
            "RETAIL": "CatalogsRetailAvailableFilterValues",
        },
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
            "ALL_ITEMS": "CatalogsReportAllItemsFilter",
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
    "CatalogsItemsFilters": Tagged(
        "catalog_type",
        {
            "CREATIVE_ASSETS": "CatalogsCreativeAssetsItemsFilter",
            "HOTEL": "CatalogsHotelItemsFilter",
            "RETAIL": "CatalogsRetailItemsFilter",
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
    "CatalogsProduct": Tagged(
        "catalog_type",
        {
            "CREATIVE_ASSETS": "CatalogsCreativeAssetsProduct",
            "HOTEL": "CatalogsHotelProduct",
            "RETAIL": "CatalogsRetailProduct",
        },
    ),
    "CatalogsProductGroupFilterKeys": (
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
        "ProductGroupReferenceFilter",
        "ProductType0Filter",
        "ProductType1Filter",
        "ProductType2Filter",
        "ProductType3Filter",
        "ProductType4Filter",
        "TitleKeywordsFilter",
    ),
    "CatalogsProductGroupFilters": ("CatalogsProductGroupFiltersAllOf", "CatalogsProductGroupFiltersAnyOf"),
    "CatalogsProductGroupFiltersRequest": (
        "CatalogsProductGroupFiltersRequestAllOf",
        "CatalogsProductGroupFiltersRequestAnyOf",
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
            "DISTRIBUTION_ISSUES": "CatalogsReportStatsDistributionIssues",
            "FEED_INGESTION_ISSUES": "CatalogsReportStatsFeedIngestionIssues",
        },
    ),
    "CatalogsReportStatsParameters": Tagged(
        "catalog_type",
        {"HOTEL": "CatalogsHotelReportStatsParameters", "RETAIL": "CatalogsRetailReportStatsParameters"},
    ),
    "CatalogsRetailBatchRequestItem": Tagged(
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
            "ALL_ITEMS": "CatalogsReportAllItemsFilter",
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
    "IntegrationsLogsPostResponse400": ("DetailedError", "Error"),
    "ItemBatchRecord": (
        "ItemCreateBatchRecord",
        "ItemDeleteBatchRecord",
        "ItemDeleteDiscontinuedBatchRecord",
        "ItemUpdateBatchRecord",
        "ItemUpsertBatchRecord",
    ),
    "ItemResponse": (
        "CatalogsCreativeAssetsItemErrorResponse",
        "CatalogsCreativeAssetsItemResponse",
        "CatalogsHotelItemErrorResponse",
        "CatalogsHotelItemResponse",
        "CatalogsRetailItemErrorResponse",
        "CatalogsRetailItemResponse",
    ),
    "OauthAccessTokenRequest": Tagged(
        "grant_type",
        {
            "authorization_code": "OauthAccessTokenRequestCode",
            "client_credentials": "OauthAccessTokenRequestClientCredentials",
            "refresh_token": "OauthAccessTokenRequestRefresh",
        },
    ),
    "OauthAccessTokenResponse": Tagged(
        "response_type",
        {
            "authorization_code": "OauthAccessTokenResponseCode",
            "client_credentials": "OauthAccessTokenResponseClientCredentials",
            "integration_refresh": "OauthAccessTokenResponseIntegrationRefresh",
            "refresh_token": "OauthAccessTokenResponseRefresh",
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
    "PinMediaMetadata": ("ImageMetadata", "VideoMetadataWithItemType"),
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
}


if not TYPE_CHECKING:  # a checker would believe every name

    def __getattr__(name: str) -> Any:
        if name not in CODECS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        codec = CODECS[name]
        parts = dict.fromkeys(codec.branches.values() if isinstance(codec, Tagged) else codec)
        models = import_module(".", __package__)
        return Union[tuple(getattr(models, part) for part in parts)]  # noqa: UP007
