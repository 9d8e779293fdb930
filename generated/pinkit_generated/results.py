"""The type of each operation's result, named like its function: `BoardsGet` is what `boards_get` gives.

For annotations only: nothing in here exists at run time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Any

    from .models import (
        Account,
        Ad,
        AdAccount,
        AdAccountAnalyticsItems,
        AdAccountCountriesGetResponse,
        AdAccountsAudience,
        AdAccountsAudiencesSharedAccountsListResponse,
        AdAccountsListResponse,
        AdAccountsSubscriptionsGetListResponse,
        AdAccountToAdAccountSharedAudience,
        AdAccountToBusinessSharedAudience,
        AdBatchWriteResponseModel,
        AdGroup,
        AdGroupAudienceSizing,
        AdGroupsAnalyticsMetrics,
        AdGroupsCreateResponse,
        AdGroupsListResponse,
        AdGroupsUpdateResponse,
        AdPinAnalytics,
        AdPreviewURLResponse,
        AdsAnalytics,
        AdsAnalyticsCreateAsyncResponse,
        AdsAnalyticsGetAsyncResponse,
        AdsCreditRedeem,
        AdsCreditsDiscountsGetResponse,
        AdsListResponse,
        AdvancedAuctionItems,
        AdvancedAuctionProcessedItems,
        AdvertiserDefinedEventsCreateResponse,
        AdvertiserDefinedEventsDeleteResponse,
        AdvertiserDefinedEventsGetResponse,
        AdvertiserDefinedEventsUpdateResponse,
        AnalyticsMetricsResponse,
        AssetGroupDeletion,
        AssetGroupInput,
        AssetGroupModification,
        AudienceInsights,
        AudienceInsightsScopeAndTypeGetResponse,
        AudiencesListResponse,
        BidFloor,
        BillingInvoiceDownloadResponse,
        BillingInvoicesGetResponse,
        BillingProfilesGetResponse,
        Board,
        BoardSection,
        BoardSectionsListPinsResponse,
        BoardSectionsListResponse,
        BoardsListPinsResponse,
        BoardsListResponse,
        BoardsUserFollowsListResponse,
        BoardWithUpdatePrivacy,
        BookClosed,
        BrandAccount,
        BulkDownload,
        BulkDownloadCreate,
        BulkJobData,
        BulkUpsertResponse,
        BusinessAccountAudiencesSharedAccountsListResponse,
        BusinessAssetMembersGetResponse,
        BusinessAssetPartnersGetResponse,
        BusinessAssetsGetResponse,
        BusinessMemberAssetsGetResponse,
        BusinessPartnerAssetAccessGetResponse,
        BusinessToAdAccountSharedAudience,
        BusinessToBusinessSharedAudience,
        Campaign,
        CampaignAdPreview,
        CampaignAdPreviewCreate,
        CampaignAdPreviewCreateResponseItem,
        CampaignAdPreviewDeleteResponseItem,
        CampaignBatchWriteResponseModel,
        CampaignDeliveryEstimatesResponse,
        CampaignsAnalyticsMetrics,
        CampaignsListResponse,
        CancelInvitesResponse,
        Catalog,
        CatalogsAvailableFilterValues,
        CatalogsCreateReportResponse,
        CatalogsFeed,
        CatalogsFeedIngestion,
        CatalogsItemsBatch,
        CatalogsListResponse,
        CatalogsLocalStoresCreateResponseItem,
        CatalogsLocalStoresDeleteResponseItem,
        CatalogsLocalStoresListResponse,
        CatalogsLocalStoresUpdateResponseItem,
        CatalogsProductGroupPinsListResponse,
        CatalogsProductGroupProductCountsVertical,
        CatalogsProductGroupsListResponse,
        CatalogsReport,
        CatalogsVerticalProductGroup,
        ConversionAccessToken,
        ConversionDeletionRequest,
        ConversionDeletionRequestCreate,
        ConversionDeletionRequestListResponse,
        ConversionEventResponse,
        ConversionEvents,
        ConversionProductReport,
        ConversionTag,
        ConversionTagsListResponse,
        CreateAssetAccessRequestResponse,
        CreateInvitesResultsResponseArray,
        CustomerList,
        CustomerListsListResponse,
        CustomerListUpload,
        CustomerListUploadCreateResponse,
        CustomerSegment,
        CustomerSegmentCreate,
        CustomerSegmentListResponse,
        DeleteBusinessMembershipResponse,
        DeleteBusinessPartners,
        DeleteMemberAccessResultsResponseArray,
        DeletePartnerAssetAccessResultsResponseArray,
        DeliveryMetricsGetResponse,
        DynamicTitlesDownloadCSV,
        DynamicTitlesGetStatus,
        DynamicTitlesProcessCSV,
        DynamicTitlesUploadURL,
        EventQualityScore,
        FeaturedTrend,
        FeedProcessingResultsListResponse,
        FeedsListResponse,
        FollowersListResponse,
        FollowUser,
        GetAdGroupsByPromotionIdsListResponse,
        GetBusinessEmployersResponse,
        GetBusinessMembersResponse,
        GetBusinessPartnersResponse,
        GetInvitesResponse,
        IntegrationLogsSuccessResponse,
        IntegrationMetadata,
        IntegrationRecord,
        IntegrationsGetListResponse,
        ItemsIssuesListResponse,
        ItemsPostResponse,
        Keywords,
        KeywordsCreate,
        KeywordsGetResponse,
        KeywordsMetricsArrayResponse,
        KeywordsUpdate,
        LabeledEntities,
        LabelsListResponse,
        LabelsResponse,
        LeadForm,
        LeadFormsCreateResponse,
        LeadFormsListResponse,
        LeadFormsUpdateResponse,
        LeadFormTest,
        LeadFormTestCreate,
        LeadsExportResponseData,
        LeadsExports,
        LeadSubscription,
        LinkedBusiness,
        LocalInventoryItemsBatch,
        LocalInventoryItemsGet,
        LocalStore,
        Media,
        MediaListResponse,
        MediaUpload,
        MetricsResponse,
        MMMReport,
        NotificationResponse,
        OauthAccessToken,
        OrderLine,
        OrderLinesListResponse,
        PageVisitConversionTagsGetResponse,
        Pin,
        PinAnalyticsMetricsResponse,
        PinsListResponse,
        ProductCategoryDetails,
        ProductGroupAnalyticsItems,
        ProductGroupPromotion,
        ProductGroupPromotions,
        ProductGroupPromotionsCreate,
        ProductGroupPromotionsListResponse,
        ProductsByProductGroupFilterListResponse,
        ProductTagsResponse,
        Promotion,
        PromotionsListResponse,
        PromotionsResponse,
        RelatedTerms,
        ReportsStatsResponse,
        RespondToInvitesResponseArray,
        Schedule,
        SchedulesCreateResponseItem,
        SchedulesListResponse,
        SchedulesUpdateResponseItem,
        SearchPartnerPinsResponse,
        SearchUserBoardsGetResponse,
        SearchUserPinsListResponse,
        SharedAudiencesForBusinessListResponse,
        SingleInterestTargetingOption,
        SSIOAccount,
        SSIOInsertionOrder,
        SsioInsertionOrdersStatusGetByAdAccountResponse,
        SSIOInsertionOrderStatus,
        SsioOrderLinesGetByAdAccountResponse,
        SupplementalItemsBatchResponse,
        TargetingTemplate,
        TargetingTemplateCreate,
        TargetingTemplateListResponse,
        TemplateBasedReport,
        TemplatesListResponse,
        TermsOfService,
        TopPinsAnalyticsResponse,
        TopVideoPinsAnalyticsResponse,
        TrendingKeywordsResponse,
        TrendingProductCategory,
        TrendsEditorial,
        UpdateBusinessMembershipsResponse,
        UpdateInvitesResultsResponseArray,
        UpdateMemberAssetsResultsResponseArray,
        UpdatePartnerAssetsResultsResponseArray,
        UserAccountFollowedInterestsResponse,
        UserFollowingGetResponse,
        UserWebsite,
        UserWebsitesGetResponse,
        UserWebsiteVerification,
    )

    AdAccountAnalytics: TypeAlias = list[AdAccountAnalyticsItems]
    AdAccountCountriesGet: TypeAlias = AdAccountCountriesGetResponse
    AdAccountTargetingAnalyticsGet: TypeAlias = MetricsResponse
    AdAccountsCreate: TypeAlias = AdAccount
    AdAccountsGet: TypeAlias = AdAccount
    AdAccountsList: TypeAlias = AdAccountsListResponse
    AdAccountsAudiencesSharedAccountsList: TypeAlias = AdAccountsAudiencesSharedAccountsListResponse
    AdAccountsSubscriptionsDelById: TypeAlias = LeadSubscription | None
    AdAccountsSubscriptionsGetById: TypeAlias = LeadSubscription
    AdAccountsSubscriptionsGetList: TypeAlias = AdAccountsSubscriptionsGetListResponse
    AdAccountsSubscriptionsPost: TypeAlias = LeadSubscription
    AdGroupsAnalytics: TypeAlias = list[AdGroupsAnalyticsMetrics]
    AdGroupsAudienceSizing: TypeAlias = AdGroupAudienceSizing
    AdGroupsCreate: TypeAlias = AdGroupsCreateResponse
    AdGroupsGet: TypeAlias = AdGroup
    AdGroupsList: TypeAlias = AdGroupsListResponse
    AdGroupsUpdate: TypeAlias = AdGroupsUpdateResponse
    AdGroupsBidFloorGet: TypeAlias = BidFloor
    AdGroupsDynamicTitlesDownloadCsv: TypeAlias = DynamicTitlesDownloadCSV
    AdGroupsDynamicTitlesGetStatus: TypeAlias = DynamicTitlesGetStatus
    AdGroupsDynamicTitlesGetUploadUrl: TypeAlias = DynamicTitlesUploadURL
    AdGroupsDynamicTitlesProcessCsv: TypeAlias = DynamicTitlesProcessCSV
    AdGroupsTargetingAnalyticsGet: TypeAlias = MetricsResponse
    AdPinsAnalytics: TypeAlias = list[AdPinAnalytics]
    AdPreviewsCreate: TypeAlias = AdPreviewURLResponse
    AdTargetingAnalyticsGet: TypeAlias = MetricsResponse
    AdsAnalytics: TypeAlias = list[AdsAnalytics]
    AdsCreate: TypeAlias = AdBatchWriteResponseModel
    AdsGet: TypeAlias = Ad
    AdsList: TypeAlias = AdsListResponse
    AdsUpdate: TypeAlias = AdBatchWriteResponseModel
    AdsCreditRedeem: TypeAlias = AdsCreditRedeem
    AdsCreditsDiscountsGet: TypeAlias = AdsCreditsDiscountsGetResponse
    AdvancedAuctionItemsGetPost: TypeAlias = AdvancedAuctionItems
    AdvancedAuctionItemsSubmitPost: TypeAlias = AdvancedAuctionProcessedItems
    AdvertiserDefinedEventsCreate: TypeAlias = AdvertiserDefinedEventsCreateResponse
    AdvertiserDefinedEventsDelete: TypeAlias = AdvertiserDefinedEventsDeleteResponse
    AdvertiserDefinedEventsGet: TypeAlias = AdvertiserDefinedEventsGetResponse
    AdvertiserDefinedEventsUpdate: TypeAlias = AdvertiserDefinedEventsUpdateResponse
    AnalyticsCreateConversionProductReport: TypeAlias = ConversionProductReport
    AnalyticsCreateMmmReport: TypeAlias = MMMReport
    AnalyticsCreateReport: TypeAlias = AdsAnalyticsCreateAsyncResponse
    AnalyticsCreateTemplateReport: TypeAlias = TemplateBasedReport
    AnalyticsGetConversionProductReport: TypeAlias = ConversionProductReport
    AnalyticsGetMmmReport: TypeAlias = MMMReport
    AnalyticsGetReport: TypeAlias = AdsAnalyticsGetAsyncResponse
    AssetAccessRequestsCreate: TypeAlias = CreateAssetAccessRequestResponse
    AssetGroupCreate: TypeAlias = AssetGroupInput
    AssetGroupDelete: TypeAlias = AssetGroupDeletion
    AssetGroupUpdate: TypeAlias = AssetGroupModification
    AudienceInsightsGet: TypeAlias = AudienceInsights
    AudienceInsightsScopeAndTypeGet: TypeAlias = AudienceInsightsScopeAndTypeGetResponse
    AudiencesCreate: TypeAlias = AdAccountsAudience
    AudiencesGet: TypeAlias = AdAccountsAudience
    AudiencesList: TypeAlias = AudiencesListResponse
    AudiencesUpdate: TypeAlias = AdAccountsAudience
    BillingInvoiceDownloadGet: TypeAlias = BillingInvoiceDownloadResponse
    BillingInvoicesGet: TypeAlias = BillingInvoicesGetResponse
    BillingProfilesGet: TypeAlias = BillingProfilesGetResponse
    BoardSectionsCreate: TypeAlias = BoardSection
    BoardSectionsDelete: TypeAlias = BoardSection | None
    BoardSectionsList: TypeAlias = BoardSectionsListResponse
    BoardSectionsListPins: TypeAlias = BoardSectionsListPinsResponse
    BoardSectionsUpdate: TypeAlias = BoardSection
    BoardsCreate: TypeAlias = Board
    BoardsDelete: TypeAlias = Board | None
    BoardsGet: TypeAlias = Board
    BoardsList: TypeAlias = BoardsListResponse
    BoardsListPins: TypeAlias = BoardsListPinsResponse
    BoardsUpdate: TypeAlias = BoardWithUpdatePrivacy
    BoardsUserFollowsList: TypeAlias = BoardsUserFollowsListResponse
    BrandAccountsCreate: TypeAlias = BrandAccount
    BrandAccountsUpdate: TypeAlias = BrandAccount
    BulkDownloadCreate: TypeAlias = BulkDownload
    BulkRequestGet: TypeAlias = BulkJobData
    BulkUpsertCreate: TypeAlias = BulkUpsertResponse
    BusinessAccountAudiencesSharedAccountsList: TypeAlias = BusinessAccountAudiencesSharedAccountsListResponse
    BusinessAssetMembersGet: TypeAlias = BusinessAssetMembersGetResponse
    BusinessAssetPartnersGet: TypeAlias = BusinessAssetPartnersGetResponse
    BusinessAssetsGet: TypeAlias = BusinessAssetsGetResponse
    BusinessMemberAssetsGet: TypeAlias = BusinessMemberAssetsGetResponse
    BusinessMembersAssetAccessDelete: TypeAlias = DeleteMemberAccessResultsResponseArray
    BusinessMembersAssetAccessUpdate: TypeAlias = UpdateMemberAssetsResultsResponseArray
    BusinessPartnerAssetAccessGet: TypeAlias = BusinessPartnerAssetAccessGetResponse
    CampaignAdPreviewCreate: TypeAlias = list[CampaignAdPreviewCreateResponseItem] | list[CampaignAdPreview]
    CampaignAdPreviewDelete: TypeAlias = list[CampaignAdPreviewDeleteResponseItem] | None
    CampaignAdPreviewRead: TypeAlias = list[CampaignAdPreview]
    CampaignTargetingAnalyticsGet: TypeAlias = MetricsResponse
    CampaignsAnalytics: TypeAlias = list[CampaignsAnalyticsMetrics]
    CampaignsCreate: TypeAlias = CampaignBatchWriteResponseModel
    CampaignsGet: TypeAlias = Campaign
    CampaignsList: TypeAlias = CampaignsListResponse
    CampaignsUpdate: TypeAlias = CampaignBatchWriteResponseModel
    CancelInvitesOrRequests: TypeAlias = CancelInvitesResponse
    CatalogsAvailableFilterValues: TypeAlias = CatalogsAvailableFilterValues
    CatalogsCreate: TypeAlias = Catalog
    CatalogsList: TypeAlias = CatalogsListResponse
    CatalogsLocalInventoryItemsPost: TypeAlias = LocalInventoryItemsGet
    CatalogsLocalInventoryItemsBatchOperate: TypeAlias = (
        SupplementalItemsBatchResponse | LocalInventoryItemsBatch
    )
    CatalogsLocalStoresCreate: TypeAlias = list[CatalogsLocalStoresCreateResponseItem] | list[LocalStore]
    CatalogsLocalStoresDelete: TypeAlias = list[CatalogsLocalStoresDeleteResponseItem] | None
    CatalogsLocalStoresList: TypeAlias = CatalogsLocalStoresListResponse
    CatalogsLocalStoresUpdate: TypeAlias = list[CatalogsLocalStoresUpdateResponseItem]
    CatalogsProductGroupPinsList: TypeAlias = CatalogsProductGroupPinsListResponse
    CatalogsProductGroupsCreate: TypeAlias = CatalogsVerticalProductGroup
    CatalogsProductGroupsCreateMany: TypeAlias = list[str]
    CatalogsProductGroupsDelete: TypeAlias = CatalogsVerticalProductGroup | None
    CatalogsProductGroupsDeleteMany: TypeAlias = None
    CatalogsProductGroupsGet: TypeAlias = CatalogsVerticalProductGroup
    CatalogsProductGroupsList: TypeAlias = CatalogsProductGroupsListResponse
    CatalogsProductGroupsProductCountsGet: TypeAlias = CatalogsProductGroupProductCountsVertical
    CatalogsProductGroupsUpdate: TypeAlias = CatalogsVerticalProductGroup
    CatalogsSupplementalItemsBatchGet: TypeAlias = SupplementalItemsBatchResponse
    ConversionDeletionRequestCreate: TypeAlias = ConversionDeletionRequest
    ConversionDeletionRequestDelete: TypeAlias = ConversionDeletionRequest | None
    ConversionDeletionRequestGet: TypeAlias = ConversionDeletionRequest
    ConversionDeletionRequestList: TypeAlias = ConversionDeletionRequestListResponse
    ConversionEqsList: TypeAlias = list[EventQualityScore]
    ConversionTagsCreate: TypeAlias = ConversionTag
    ConversionTagsGet: TypeAlias = ConversionTag
    ConversionTagsList: TypeAlias = ConversionTagsListResponse
    CountryKeywordsMetricsGet: TypeAlias = KeywordsMetricsArrayResponse
    CreateAssetInvites: TypeAlias = UpdateInvitesResultsResponseArray
    CreateMembershipOrPartnershipInvites: TypeAlias = CreateInvitesResultsResponseArray
    CustomerListUploadsCreate: TypeAlias = CustomerListUploadCreateResponse
    CustomerListUploadsGet: TypeAlias = CustomerListUpload
    CustomerListUploadsRun: TypeAlias = CustomerListUpload
    CustomerListsCreate: TypeAlias = CustomerList
    CustomerListsGet: TypeAlias = CustomerList
    CustomerListsList: TypeAlias = CustomerListsListResponse
    CustomerListsUpdate: TypeAlias = CustomerList
    CustomerSegmentCreate: TypeAlias = CustomerSegment
    CustomerSegmentList: TypeAlias = CustomerSegmentListResponse
    CustomerSegmentUpdate: TypeAlias = None
    DeleteBusinessMembership: TypeAlias = DeleteBusinessMembershipResponse
    DeleteBusinessPartners: TypeAlias = DeleteBusinessPartners
    DeletePartnerAssetAccessHandlerImpl: TypeAlias = DeletePartnerAssetAccessResultsResponseArray
    DeliveryMetricsGet: TypeAlias = DeliveryMetricsGetResponse
    EventsCreate: TypeAlias = ConversionEvents
    FeedProcessingResultsList: TypeAlias = FeedProcessingResultsListResponse
    FeedsCreate: TypeAlias = CatalogsFeed
    FeedsDelete: TypeAlias = CatalogsFeed | None
    FeedsGet: TypeAlias = CatalogsFeed
    FeedsIngest: TypeAlias = CatalogsFeedIngestion
    FeedsList: TypeAlias = FeedsListResponse
    FeedsUpdate: TypeAlias = CatalogsFeed
    FollowUserUpdate: TypeAlias = FollowUser
    FollowersList: TypeAlias = FollowersListResponse
    GetBusinessEmployers: TypeAlias = GetBusinessEmployersResponse
    GetBusinessMembers: TypeAlias = GetBusinessMembersResponse
    GetBusinessPartners: TypeAlias = GetBusinessPartnersResponse
    GetInvites: TypeAlias = GetInvitesResponse
    GetAdGroupsByPromotionIdsList: TypeAlias = GetAdGroupsByPromotionIdsListResponse
    GetCampaignDeliveryEstimates: TypeAlias = CampaignDeliveryEstimatesResponse
    IntegrationsGetById: TypeAlias = IntegrationRecord
    IntegrationsGetList: TypeAlias = IntegrationsGetListResponse
    IntegrationsCommerceDel: TypeAlias = IntegrationMetadata | None
    IntegrationsCommerceGet: TypeAlias = IntegrationMetadata
    IntegrationsCommercePatch: TypeAlias = IntegrationMetadata
    IntegrationsCommercePost: TypeAlias = IntegrationMetadata
    IntegrationsLogsPost: TypeAlias = IntegrationLogsSuccessResponse
    InterestTargetingOptionsGet: TypeAlias = SingleInterestTargetingOption
    ItemsPost: TypeAlias = ItemsPostResponse
    ItemsBatchGet: TypeAlias = CatalogsItemsBatch
    ItemsBatchPost: TypeAlias = CatalogsItemsBatch
    ItemsIssuesList: TypeAlias = ItemsIssuesListResponse
    KeywordsCreate: TypeAlias = Keywords
    KeywordsGet: TypeAlias = KeywordsGetResponse
    KeywordsUpdate: TypeAlias = Keywords
    LabelsApply: TypeAlias = LabeledEntities
    LabelsCreate: TypeAlias = LabelsResponse
    LabelsList: TypeAlias = LabelsListResponse
    LabelsRemove: TypeAlias = LabeledEntities
    LabelsUpdate: TypeAlias = LabelsResponse
    LeadFormGet: TypeAlias = LeadForm
    LeadFormQuestionsGet: TypeAlias = None
    LeadFormTestCreate: TypeAlias = LeadFormTest
    LeadFormsCreate: TypeAlias = LeadFormsCreateResponse
    LeadFormsList: TypeAlias = LeadFormsListResponse
    LeadFormsUpdate: TypeAlias = LeadFormsUpdateResponse
    LeadsExportCreate: TypeAlias = LeadsExports
    LeadsExportGet: TypeAlias = LeadsExportResponseData
    LinkedBusinessAccountsGet: TypeAlias = list[LinkedBusiness]
    MediaCreate: TypeAlias = MediaUpload
    MediaGet: TypeAlias = Media
    MediaList: TypeAlias = MediaListResponse
    MetricsReadyStateGet: TypeAlias = BookClosed
    MsotEventsCreate: TypeAlias = dict[str, Any] | None
    MultiPinsAnalytics: TypeAlias = dict[str, dict[str, PinAnalyticsMetricsResponse]]
    NotificationPost: TypeAlias = NotificationResponse
    OauthConversionToken: TypeAlias = ConversionAccessToken
    OauthToken: TypeAlias = OauthAccessToken
    OcpmEligibleConversionTagsGet: TypeAlias = dict[str, list[ConversionEventResponse]]
    OrderLinesGet: TypeAlias = OrderLine
    OrderLinesList: TypeAlias = OrderLinesListResponse
    PageVisitConversionTagsGet: TypeAlias = PageVisitConversionTagsGetResponse
    PinsAnalytics: TypeAlias = dict[str, PinAnalyticsMetricsResponse]
    PinsCreate: TypeAlias = Pin
    PinsDelete: TypeAlias = Pin | None
    PinsGet: TypeAlias = Pin
    PinsList: TypeAlias = PinsListResponse
    PinsSave: TypeAlias = Pin
    PinsUpdate: TypeAlias = Pin
    ProductGroupPromotionsCreate: TypeAlias = ProductGroupPromotions
    ProductGroupPromotionsGet: TypeAlias = ProductGroupPromotion
    ProductGroupPromotionsList: TypeAlias = ProductGroupPromotionsListResponse
    ProductGroupPromotionsUpdate: TypeAlias = ProductGroupPromotions
    ProductGroupsAnalytics: TypeAlias = list[ProductGroupAnalyticsItems]
    ProductTagsBulkAdd: TypeAlias = ProductTagsResponse
    ProductTagsBulkDelete: TypeAlias = None
    ProductTagsList: TypeAlias = ProductTagsResponse
    ProductsByProductGroupFilterList: TypeAlias = ProductsByProductGroupFilterListResponse
    PromotionsCreate: TypeAlias = PromotionsResponse
    PromotionsDelete: TypeAlias = Promotion | None
    PromotionsGet: TypeAlias = Promotion
    PromotionsList: TypeAlias = PromotionsListResponse
    PromotionsUpdate: TypeAlias = PromotionsResponse
    ReportsCreate: TypeAlias = CatalogsCreateReportResponse
    ReportsGet: TypeAlias = CatalogsReport
    ReportsStats: TypeAlias = ReportsStatsResponse
    RespondBusinessAccessInvites: TypeAlias = RespondToInvitesResponseArray
    SandboxDelete: TypeAlias = str
    SchedulesCreate: TypeAlias = list[SchedulesCreateResponseItem] | list[Schedule]
    SchedulesList: TypeAlias = SchedulesListResponse
    SchedulesUpdate: TypeAlias = list[SchedulesUpdateResponseItem]
    SearchPartnerPins: TypeAlias = SearchPartnerPinsResponse
    SearchUserBoardsGet: TypeAlias = SearchUserBoardsGetResponse
    SearchUserPinsList: TypeAlias = SearchUserPinsListResponse
    SharedAudiencesForBusinessList: TypeAlias = SharedAudiencesForBusinessListResponse
    SsioAccountsGet: TypeAlias = SSIOAccount
    SsioInsertionOrderCreate: TypeAlias = SSIOInsertionOrder
    SsioInsertionOrderEdit: TypeAlias = SSIOInsertionOrder
    SsioInsertionOrdersStatusGetByAdAccount: TypeAlias = SsioInsertionOrdersStatusGetByAdAccountResponse
    SsioInsertionOrdersStatusGetByPinOrderId: TypeAlias = SSIOInsertionOrderStatus
    SsioOrderLinesGetByAdAccount: TypeAlias = SsioOrderLinesGetByAdAccountResponse
    SystemUserUpdate: TypeAlias = None
    TargetingOptionsGet: TypeAlias = list[dict[str, Any]]
    TargetingTemplateCreate: TypeAlias = TargetingTemplate
    TargetingTemplateList: TypeAlias = TargetingTemplateListResponse
    TargetingTemplateUpdate: TypeAlias = None
    TemplatesList: TypeAlias = TemplatesListResponse
    TermsOfServiceGet: TypeAlias = TermsOfService
    TermsRelatedList: TypeAlias = RelatedTerms
    TermsSuggestedList: TypeAlias = list[str]
    TokenRevoke: TypeAlias = None
    TrendingKeywordsList: TypeAlias = TrendingKeywordsResponse
    TrendsEditorialArticlesList: TypeAlias = list[TrendsEditorial]
    TrendsFeaturedTopicsList: TypeAlias = list[FeaturedTrend]
    TrendsProductCategoriesDetailsList: TypeAlias = list[ProductCategoryDetails]
    TrendsProductCategoriesTrendingList: TypeAlias = list[TrendingProductCategory]
    UnverifyWebsiteDelete: TypeAlias = UserWebsite | None
    UpdateBusinessMemberships: TypeAlias = UpdateBusinessMembershipsResponse
    UpdateAdAccountToAdAccountSharedAudience: TypeAlias = AdAccountToAdAccountSharedAudience
    UpdateAdAccountToBusinessSharedAudience: TypeAlias = AdAccountToBusinessSharedAudience
    UpdateBusinessToAdAccountSharedAudience: TypeAlias = BusinessToAdAccountSharedAudience
    UpdateBusinessToBusinessSharedAudience: TypeAlias = BusinessToBusinessSharedAudience
    UpdatePartnerAssetAccessHandlerImpl: TypeAlias = UpdatePartnerAssetsResultsResponseArray
    UserAccountAnalytics: TypeAlias = dict[str, AnalyticsMetricsResponse]
    UserAccountAnalyticsTopPins: TypeAlias = TopPinsAnalyticsResponse
    UserAccountAnalyticsTopVideoPins: TypeAlias = TopVideoPinsAnalyticsResponse
    UserAccountFollowedInterests: TypeAlias = UserAccountFollowedInterestsResponse
    UserAccountGet: TypeAlias = Account
    UserFollowingGet: TypeAlias = UserFollowingGetResponse
    UserWebsitesGet: TypeAlias = UserWebsitesGetResponse
    VerifyWebsiteUpdate: TypeAlias = UserWebsite
    WebsiteVerificationGet: TypeAlias = UserWebsiteVerification
