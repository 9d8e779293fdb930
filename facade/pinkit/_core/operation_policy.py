"""What is decided for single operations, in one table; everything else follows from the OpenAPI document."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from pinkit_generated import Operation

#: What a client remembers, and what an operation may change: `Shared.watchers` follows its attempts.
Subject: TypeAlias = Literal["pins", "boards"]


class ErrorResults(NamedTuple):
    """Where an error has the results of a batch, of which some failed.

    Args:
        field: The field of the error with the body that a success would have.
        results: The list in there.
    """

    field: str
    results: str


class Policy(NamedTuple):
    """What is decided for one operation.

    Args:
        reads: Whether it is a POST that only reads: it may be repeated.
        repeatable_without: A POST that does more than read may be repeated unless its body has one of these;
            None if it never may.
        created_id: The field of the response that has the id of the one thing that the operation creates.
        subject: What a client remembers that the operation may change.
        saves_parent: Whether the Pin that it creates is recognised by the Pin that it is saved from.
        is_shielded: Whether a cancelled task still waits for the response, which must be kept.
        stops_everything: Whether all other calls would fail where this one fails.
        error_results: By status, where an error has the results of a batch.
        hashes_user_data: Whether its events may only have user data that is hashed.
    """

    reads: bool = False
    repeatable_without: Collection[bytes] | None = None
    created_id: str | None = None
    subject: Subject | None = None
    saves_parent: bool = False
    is_shielded: bool = False
    stops_everything: bool = False
    error_results: Mapping[int, ErrorResults] = {}
    hashes_user_data: bool = False


_READS: Final = Policy(reads=True)
_REPORT: Final = Policy(repeatable_without=())  # it is computed twice
_CREATES: Final = Policy(created_id="id")
_CHANGES_BOARDS: Final = Policy(subject="boards")

#: By Pinterest's operationId. Operations without a row have the defaults.
POLICIES: Final[Mapping[str, Policy]] = {
    # POST operations that only read (their paths contain "get", "list", "query", "sizing" or "estimates").
    "ad_groups/audience_sizing": _READS,
    "ad_groups_bid_floor/get": _READS,
    "advanced_auction_items_get/post": _READS,
    "catalogs_local_inventory_items/post": _READS,
    "get_campaign_delivery_estimates": _READS,
    "items/post": _READS,
    "products_by_product_group_filter/list": _READS,
    # Reports.
    "analytics/create_conversion_product_report": _REPORT,
    "analytics/create_mmm_report": _REPORT,
    "analytics/create_report": _REPORT,
    "analytics/create_template_report": _REPORT,
    "reports/create": _REPORT,
    # Events are deduplicated by their event_id; offline ones are not.
    "events/create": Policy(
        repeatable_without=(b'"offline"',),
        error_results={422: ErrorResults("details", "events")},
        hashes_user_data=True,
    ),
    # Catalog items have the same values in the end, but created twice they are an error.
    "items_batch/post": Policy(repeatable_without=(b'"CREATE"',)),
    "catalogs_local_inventory_items_batch/operate": Policy(repeatable_without=(b'"CREATE"',)),
    # A tag that exists, or that is deleted already, is a success without effect.
    "product_tags/bulk_add": Policy(repeatable_without=()),
    "product_tags/bulk_delete": Policy(repeatable_without=()),
    # Operations that create one thing.
    "ad_accounts/create": _CREATES,
    "ad_accounts_subscriptions/post": _CREATES,
    "audiences/create": _CREATES,
    "catalogs/create": _CREATES,
    "catalogs_product_groups/create": _CREATES,
    "conversion_tags/create": _CREATES,
    "customer_lists/create": _CREATES,
    "customer_segment/create": _CREATES,
    "feeds/create": _CREATES,
    "media/create": Policy(created_id="media_id"),
    "targeting_template/create": _CREATES,
    # Pins, which are looked up after a lost response.
    "pins/create": Policy(created_id="id", subject="pins"),
    "pins/save": Policy(created_id="id", subject="pins", saves_parent=True),
    # Boards and sections, whose names a client remembers for a moment.
    "boards/create": Policy(created_id="id", subject="boards"),
    "boards/update": _CHANGES_BOARDS,
    "boards/delete": _CHANGES_BOARDS,
    "board_sections/create": Policy(created_id="id", subject="boards"),
    "board_sections/update": _CHANGES_BOARDS,
    "board_sections/delete": _CHANGES_BOARDS,
    # Pinterest voids the old refresh token when it makes the new one, so the response must be kept.
    "oauth/token": Policy(is_shielded=True, stops_everything=True),
}
_DEFAULT: Final = Policy()


def policy_of(operation: Operation) -> Policy:
    """What is decided for an operation."""
    return POLICIES.get(operation.id, _DEFAULT)


def is_repeatable(operation: Operation, content: bytes | None = None) -> bool:
    """Whether sending a request twice does no more than sending it once.

    Args:
        operation: What is asked for.
        content: The body of the request.
    """
    if operation.method != "POST":
        return True
    policy = policy_of(operation)
    unless = policy.repeatable_without
    return policy.reads or (unless is not None and not any(word in (content or b"") for word in unless))


def is_deletion(operation: Operation) -> bool:
    """Whether it deletes what it names: if that is gone already, it has done its work."""
    successes = [operation.responses[str(status)] for status in operation.success]
    several = any(isinstance(codec, list) for codec in successes)  # a deleted one does not affect the others
    return operation.method == "DELETE" and None in successes and not several


def is_authorized_by_app(operation: Operation) -> bool:
    """Whether the app's id and secret authorise the operation, and no token."""
    return any(scheme == "basic" for scheme, _ in operation.security)
