"""The model `CatalogsFeedValidationErrors`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class CatalogsFeedValidationErrors(Model):
    """Returned by `feed_processing_results_list`."""

    adult_invalid: int | None = opt(int, "ADULT_INVALID")
    adwords_format_invalid: int | None = opt(int, "ADWORDS_FORMAT_INVALID")
    availability_invalid: int | None = opt(int, "AVAILABILITY_INVALID")
    blocklisted_image_signature: int | None = opt(int, "BLOCKLISTED_IMAGE_SIGNATURE")
    delimiter_error: int | None = opt(int, "DELIMITER_ERROR")
    description_missing: int | None = opt(int, "DESCRIPTION_MISSING")
    duplicate_products: int | None = opt(int, "DUPLICATE_PRODUCTS")
    encoding_error: int | None = opt(int, "ENCODING_ERROR")
    feed_length_too_long: int | None = opt(int, "FEED_LENGTH_TOO_LONG")
    feed_too_small: int | None = opt(int, "FEED_TOO_SMALL")
    fetch_error: int | None = opt(int, "FETCH_ERROR")
    fetch_inactive_feed_error: int | None = opt(int, "FETCH_INACTIVE_FEED_ERROR")
    image_link_invalid: int | None = opt(int, "IMAGE_LINK_INVALID")
    image_link_length_too_long: int | None = opt(int, "IMAGE_LINK_LENGTH_TOO_LONG")
    image_link_missing: int | None = opt(int, "IMAGE_LINK_MISSING")
    internal_service_error: int | None = opt(int, "INTERNAL_SERVICE_ERROR")
    invalid_domain: int | None = opt(int, "INVALID_DOMAIN")
    item_main_image_download_failure: int | None = opt(int, "ITEM_MAIN_IMAGE_DOWNLOAD_FAILURE")
    itemid_missing: int | None = opt(int, "ITEMID_MISSING")
    link_format_invalid: int | None = opt(int, "LINK_FORMAT_INVALID")
    link_length_too_long: int | None = opt(int, "LINK_LENGTH_TOO_LONG")
    list_price_invalid: int | None = opt(int, "LIST_PRICE_INVALID")
    malformed_xml: int | None = opt(int, "MALFORMED_XML")
    max_items_per_item_group_exceeded: int | None = opt(int, "MAX_ITEMS_PER_ITEM_GROUP_EXCEEDED")
    no_verified_domain: int | None = opt(int, "NO_VERIFIED_DOMAIN")
    parse_line_error: int | None = opt(int, "PARSE_LINE_ERROR")
    pinjoin_content_unsafe: int | None = opt(int, "PINJOIN_CONTENT_UNSAFE")
    price_cannot_be_determined: int | None = opt(int, "PRICE_CANNOT_BE_DETERMINED")
    price_missing: int | None = opt(int, "PRICE_MISSING")
    product_link_missing: int | None = opt(int, "PRODUCT_LINK_MISSING")
    product_price_invalid: int | None = opt(int, "PRODUCT_PRICE_INVALID")
    required_columns_missing: int | None = opt(int, "REQUIRED_COLUMNS_MISSING")
    title_missing: int | None = opt(int, "TITLE_MISSING")
