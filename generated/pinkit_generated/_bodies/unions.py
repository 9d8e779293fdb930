"""Unions of typed dicts."""

from typing import TypeAlias

from ..models import (
    AdPreviewShoppingDict,
    AdPreviewSourceImageDict,
    AdPreviewSourcePinIdDict,
    AdvancedAuctionItemsSubmitDeleteRecordDict,
    AdvancedAuctionItemsSubmitUpsertRecordDict,
    AvailabilityFilterDict,
    BrandFilterDict,
    CatalogsCreateCreativeAssetsItemDict,
    CatalogsCreateHotelItemDict,
    CatalogsCreateRetailItemDict,
    CatalogsCreativeAssetsBatchRequestDict,
    CatalogsCreativeAssetsFeedsCreateRequestDict,
    CatalogsCreativeAssetsFeedsUpdateRequestDict,
    CatalogsCreativeAssetsItemsPostFilterDict,
    CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestDict,
    CatalogsCreativeAssetsProductGroupCreateRequestDict,
    CatalogsCreativeAssetsProductGroupFiltersAllOfDict,
    CatalogsCreativeAssetsProductGroupFiltersAnyOfDict,
    CatalogsCreativeAssetsProductGroupUpdateRequestDict,
    CatalogsDeleteCreativeAssetsItemDict,
    CatalogsDeleteHotelItemDict,
    CatalogsDeleteRetailItemDict,
    CatalogsHotelBatchRequestDict,
    CatalogsHotelFeedsCreateRequestDict,
    CatalogsHotelFeedsUpdateRequestDict,
    CatalogsHotelItemsPostFilterDict,
    CatalogsHotelListProductsByCatalogBasedFilterRequestDict,
    CatalogsHotelProductGroupCreateRequestDict,
    CatalogsHotelProductGroupFiltersAllOfDict,
    CatalogsHotelProductGroupFiltersAnyOfDict,
    CatalogsHotelProductGroupUpdateRequestDict,
    CatalogsHotelReportParametersDict,
    CatalogsHotelReportStatsParametersDict,
    CatalogsItemsCreateBatchRequestDict,
    CatalogsItemsDeleteBatchRequestDict,
    CatalogsItemsDeleteDiscontinuedBatchRequestDict,
    CatalogsItemsUpdateBatchRequestDict,
    CatalogsItemsUpsertBatchRequestDict,
    CatalogsProductGroupFiltersAllOfDict,
    CatalogsProductGroupFiltersAnyOfDict,
    CatalogsProductGroupFiltersRequestAnyOfItems0Dict,
    CatalogsProductGroupFiltersRequestAnyOfItems1Dict,
    CatalogsReportDistributionIssueFilterDict,
    CatalogsReportFeedIngestionFilterDict,
    CatalogsRetailBatchRequestDict,
    CatalogsRetailFeedsCreateRequestDict,
    CatalogsRetailFeedsUpdateRequestDict,
    CatalogsRetailItemsPostFilterDict,
    CatalogsRetailListProductsByCatalogBasedFilterRequestDict,
    CatalogsRetailProductGroupCreateRequestDict,
    CatalogsRetailProductGroupUpdateRequestDict,
    CatalogsRetailReportAllItemsFilterDict,
    CatalogsRetailReportParametersDict,
    CatalogsRetailReportStatsParametersDict,
    CatalogsUpdateCreativeAssetsItemDict,
    CatalogsUpdateHotelItemDict,
    CatalogsUpdateRetailItemDict,
    CatalogsUpsertCreativeAssetsItemDict,
    CatalogsUpsertHotelItemDict,
    CatalogsUpsertRetailItemDict,
    ConditionFilterDict,
    ConversionDeletionRequestEPIKTargetsDict,
    ConversionDeletionRequestUserEmailTargetsDict,
    CountryFilterDict,
    CreativeAssetsIdFilterDict,
    CurrencyFilterDict,
    CustomLabel0FilterDict,
    CustomLabel1FilterDict,
    CustomLabel2FilterDict,
    CustomLabel3FilterDict,
    CustomLabel4FilterDict,
    CustomNumber0FilterDict,
    CustomNumber1FilterDict,
    CustomNumber2FilterDict,
    CustomNumber3FilterDict,
    CustomNumber4FilterDict,
    GenderFilterDict,
    GoogleProductCategory0FilterDict,
    GoogleProductCategory1FilterDict,
    GoogleProductCategory2FilterDict,
    GoogleProductCategory3FilterDict,
    GoogleProductCategory4FilterDict,
    GoogleProductCategory5FilterDict,
    GoogleProductCategory6FilterDict,
    HotelIdFilterDict,
    ItemGroupIdFilterDict,
    ItemIdFilterDict,
    LinkFilterDict,
    LocalInventoryCreateOperationDict,
    LocalInventoryDeleteOperationDict,
    LocalInventoryUpdateOperationDict,
    LocalInventoryUpsertOperationDict,
    MaxPriceFilterDict,
    MediaTypeFilterDict,
    MinPriceFilterDict,
    PinMediaSourceImageBase64Dict,
    PinMediaSourceImagesBase64Dict,
    PinMediaSourceImagesURLDict,
    PinMediaSourceImageURLDict,
    PinMediaSourcePinURLDict,
    PinMediaSourceVideoIDDict,
    PinterestProductCategoriesFilterDict,
    PriceFilterDict,
    ProductType0FilterDict,
    ProductType1FilterDict,
    ProductType2FilterDict,
    ProductType3FilterDict,
    ProductType4FilterDict,
    TargetingSpecOperationAgeBucketDict,
    TargetingSpecOperationAppTypeDict,
    TargetingSpecOperationAudienceExcludeDict,
    TargetingSpecOperationAudienceIncludeDict,
    TargetingSpecOperationGenderDict,
    TargetingSpecOperationGeoDict,
    TargetingSpecOperationGeoExcludeDict,
    TargetingSpecOperationInterestDict,
    TargetingSpecOperationLocaleDict,
    TargetingSpecOperationLocationDict,
    TargetingSpecOperationLocationExcludeDict,
    TargetingSpecOperationMaximumAgeDict,
    TargetingSpecOperationMinimumAgeDict,
    TargetingSpecOperationShoppingRetargetingDict,
    TitleKeywordsFilterDict,
)

AdPreviewRequestDict: TypeAlias = AdPreviewShoppingDict | AdPreviewSourceImageDict | AdPreviewSourcePinIdDict
AdvancedAuctionItemsSubmitRecordDict: TypeAlias = (
    AdvancedAuctionItemsSubmitDeleteRecordDict | AdvancedAuctionItemsSubmitUpsertRecordDict
)
CatalogsBaseFilterKeysDict: TypeAlias = (
    AvailabilityFilterDict
    | BrandFilterDict
    | ConditionFilterDict
    | CurrencyFilterDict
    | CustomLabel0FilterDict
    | CustomLabel1FilterDict
    | CustomLabel2FilterDict
    | CustomLabel3FilterDict
    | CustomLabel4FilterDict
    | CustomNumber0FilterDict
    | CustomNumber1FilterDict
    | CustomNumber2FilterDict
    | CustomNumber3FilterDict
    | CustomNumber4FilterDict
    | GenderFilterDict
    | GoogleProductCategory0FilterDict
    | GoogleProductCategory1FilterDict
    | GoogleProductCategory2FilterDict
    | GoogleProductCategory3FilterDict
    | GoogleProductCategory4FilterDict
    | GoogleProductCategory5FilterDict
    | GoogleProductCategory6FilterDict
    | ItemGroupIdFilterDict
    | ItemIdFilterDict
    | MaxPriceFilterDict
    | MediaTypeFilterDict
    | MinPriceFilterDict
    | PinterestProductCategoriesFilterDict
    | ProductType0FilterDict
    | ProductType1FilterDict
    | ProductType2FilterDict
    | ProductType3FilterDict
    | ProductType4FilterDict
    | TitleKeywordsFilterDict
)
CatalogsCreativeAssetsBatchItemDict: TypeAlias = (
    CatalogsCreateCreativeAssetsItemDict
    | CatalogsDeleteCreativeAssetsItemDict
    | CatalogsUpdateCreativeAssetsItemDict
    | CatalogsUpsertCreativeAssetsItemDict
)
CatalogsCreativeAssetsProductGroupFilterKeysDict: TypeAlias = (
    CreativeAssetsIdFilterDict
    | CustomLabel0FilterDict
    | CustomLabel1FilterDict
    | CustomLabel2FilterDict
    | CustomLabel3FilterDict
    | CustomLabel4FilterDict
    | GoogleProductCategory0FilterDict
    | GoogleProductCategory1FilterDict
    | GoogleProductCategory2FilterDict
    | GoogleProductCategory3FilterDict
    | GoogleProductCategory4FilterDict
    | GoogleProductCategory5FilterDict
    | GoogleProductCategory6FilterDict
    | LinkFilterDict
    | MediaTypeFilterDict
    | TitleKeywordsFilterDict
)
CatalogsCreativeAssetsProductGroupFiltersDict: TypeAlias = (
    CatalogsCreativeAssetsProductGroupFiltersAllOfDict | CatalogsCreativeAssetsProductGroupFiltersAnyOfDict
)
CatalogsHotelBatchItemDict: TypeAlias = (
    CatalogsCreateHotelItemDict
    | CatalogsDeleteHotelItemDict
    | CatalogsUpdateHotelItemDict
    | CatalogsUpsertHotelItemDict
)
CatalogsHotelProductGroupFilterKeysDict: TypeAlias = (
    BrandFilterDict
    | CountryFilterDict
    | CustomLabel0FilterDict
    | CustomLabel1FilterDict
    | CustomLabel2FilterDict
    | CustomLabel3FilterDict
    | CustomLabel4FilterDict
    | HotelIdFilterDict
    | PriceFilterDict
    | TitleKeywordsFilterDict
)
CatalogsHotelProductGroupFiltersDict: TypeAlias = (
    CatalogsHotelProductGroupFiltersAllOfDict | CatalogsHotelProductGroupFiltersAnyOfDict
)
CatalogsHotelReportParametersReportDict: TypeAlias = (
    CatalogsReportDistributionIssueFilterDict | CatalogsReportFeedIngestionFilterDict
)
CatalogsHotelReportStatsParametersReportDict: TypeAlias = (
    CatalogsReportDistributionIssueFilterDict | CatalogsReportFeedIngestionFilterDict
)
CatalogsItemsBatchRequestDict: TypeAlias = (
    CatalogsItemsCreateBatchRequestDict
    | CatalogsItemsDeleteBatchRequestDict
    | CatalogsItemsDeleteDiscontinuedBatchRequestDict
    | CatalogsItemsUpdateBatchRequestDict
    | CatalogsItemsUpsertBatchRequestDict
)
CatalogsItemsPostFiltersDict: TypeAlias = (
    CatalogsCreativeAssetsItemsPostFilterDict
    | CatalogsHotelItemsPostFilterDict
    | CatalogsRetailItemsPostFilterDict
)
CatalogsProductGroupFiltersDict: TypeAlias = (
    CatalogsProductGroupFiltersAllOfDict | CatalogsProductGroupFiltersAnyOfDict
)
CatalogsProductGroupFiltersRequestDict: TypeAlias = (
    CatalogsProductGroupFiltersRequestAnyOfItems0Dict | CatalogsProductGroupFiltersRequestAnyOfItems1Dict
)
CatalogsReportParametersDict: TypeAlias = (
    CatalogsHotelReportParametersDict | CatalogsRetailReportParametersDict
)
CatalogsReportStatsParametersDict: TypeAlias = (
    CatalogsHotelReportStatsParametersDict | CatalogsRetailReportStatsParametersDict
)
CatalogsRetailBatchRequestItemsItemsDict: TypeAlias = (
    CatalogsCreateRetailItemDict
    | CatalogsDeleteRetailItemDict
    | CatalogsUpdateRetailItemDict
    | CatalogsUpsertRetailItemDict
)
CatalogsRetailReportParametersReportDict: TypeAlias = (
    CatalogsReportDistributionIssueFilterDict
    | CatalogsReportFeedIngestionFilterDict
    | CatalogsRetailReportAllItemsFilterDict
)
CatalogsRetailReportStatsParametersReportDict: TypeAlias = (
    CatalogsReportDistributionIssueFilterDict | CatalogsReportFeedIngestionFilterDict
)
CatalogsVerticalBatchRequestDict: TypeAlias = (
    CatalogsCreativeAssetsBatchRequestDict | CatalogsHotelBatchRequestDict | CatalogsRetailBatchRequestDict
)
CatalogsVerticalFeedsCreateRequestDict: TypeAlias = (
    CatalogsCreativeAssetsFeedsCreateRequestDict
    | CatalogsHotelFeedsCreateRequestDict
    | CatalogsRetailFeedsCreateRequestDict
)
CatalogsVerticalFeedsUpdateRequestDict: TypeAlias = (
    CatalogsCreativeAssetsFeedsUpdateRequestDict
    | CatalogsHotelFeedsUpdateRequestDict
    | CatalogsRetailFeedsUpdateRequestDict
)
CatalogsVerticalProductGroupCreateRequestDict: TypeAlias = (
    CatalogsCreativeAssetsProductGroupCreateRequestDict
    | CatalogsHotelProductGroupCreateRequestDict
    | CatalogsRetailProductGroupCreateRequestDict
)
CatalogsVerticalProductGroupUpdateRequestDict: TypeAlias = (
    CatalogsCreativeAssetsProductGroupUpdateRequestDict
    | CatalogsHotelProductGroupUpdateRequestDict
    | CatalogsRetailProductGroupUpdateRequestDict
)
CatalogsVerticalsListProductsByCatalogBasedFilterRequestDict: TypeAlias = (
    CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestDict
    | CatalogsHotelListProductsByCatalogBasedFilterRequestDict
    | CatalogsRetailListProductsByCatalogBasedFilterRequestDict
)
ConversionDeletionRequestTargetsDict: TypeAlias = (
    ConversionDeletionRequestEPIKTargetsDict | ConversionDeletionRequestUserEmailTargetsDict
)
LocalInventoryOperationDict: TypeAlias = (
    LocalInventoryCreateOperationDict
    | LocalInventoryDeleteOperationDict
    | LocalInventoryUpdateOperationDict
    | LocalInventoryUpsertOperationDict
)
PinMediaSourceDict: TypeAlias = (
    PinMediaSourceImageBase64Dict
    | PinMediaSourceImageURLDict
    | PinMediaSourceImagesBase64Dict
    | PinMediaSourceImagesURLDict
    | PinMediaSourcePinURLDict
    | PinMediaSourceVideoIDDict
)
TargetingSpecOperationsDict: TypeAlias = (
    TargetingSpecOperationAgeBucketDict
    | TargetingSpecOperationAppTypeDict
    | TargetingSpecOperationAudienceExcludeDict
    | TargetingSpecOperationAudienceIncludeDict
    | TargetingSpecOperationGenderDict
    | TargetingSpecOperationGeoDict
    | TargetingSpecOperationGeoExcludeDict
    | TargetingSpecOperationInterestDict
    | TargetingSpecOperationLocaleDict
    | TargetingSpecOperationLocationDict
    | TargetingSpecOperationLocationExcludeDict
    | TargetingSpecOperationMaximumAgeDict
    | TargetingSpecOperationMinimumAgeDict
    | TargetingSpecOperationShoppingRetargetingDict
)
