"""The kinds of entities of ads, in one table: their calls, and what an entity is recognised by."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from pinkit_generated import Request, operations

from .._core.batch import Result, keywords, outcomes

#: A list omits archived entities and drafts unless it is asked for them.
_ALL: Final[Mapping[str, Any]] = {
    "entity_statuses": ("ACTIVE", "PAUSED", "ARCHIVED", "DRAFT", "DELETED_DRAFT"),
    "order": "DESCENDING",
}


class Kind(NamedTuple):
    """A kind of entity.

    Args:
        group: The group of its calls: `campaigns`.
        create: The operation that creates several.
        update: The operation that changes several.
        listing: The operation that lists them.
        most: The largest number in a call that creates or changes them.
        argument: The argument of both with the entities.
        parent: The argument of `create` with the id of their parent, if all entities of a call have the same;
            each entity may have it as a field.
        updates_by_parent: Whether `update` has that argument as well.
        filters: The lists in which an entity can be looked up: arguments of `listing`, and the entity's field
            for each. Of several, one has the entity.
        listed: Further arguments of `listing`: those that show all entities, the newest first.
        same: The fields that an entity is recognised by.
        is_dated: Whether an entity has the time of its creation.
        parse: Parses the results of a response.
        matched: The fields by which results belong to entities, if a response lists failures apart from
            successes.
    """

    group: str
    create: Callable[..., Request[Any]]
    update: Callable[..., Request[Any]]
    listing: Callable[..., Request[Any]]
    most: int = 30
    argument: str = "body"
    parent: str | None = None
    updates_by_parent: bool = False
    filters: Sequence[Mapping[str, str]] = ({},)
    listed: Mapping[str, Any] = _ALL
    same: Sequence[str] = ("name",)
    is_dated: bool = True
    parse: Callable[[Any, int], list[Result[Any]]] = outcomes
    matched: Sequence[str] = ()


CAMPAIGNS: Final = Kind(
    "campaigns",
    operations.campaigns_create,
    operations.campaigns_update,
    operations.campaigns_list,
)
AD_GROUPS: Final = Kind(
    "ad_groups",
    operations.ad_groups_create,
    operations.ad_groups_update,
    operations.ad_groups_list,
    filters=({"campaign_ids": "campaign_id"},),
    same=("campaign_id", "name"),
)
ADS: Final = Kind(
    "ads",
    operations.ads_create,
    operations.ads_update,
    operations.ads_list,
    filters=({"ad_group_ids": "ad_group_id"},),
    same=("ad_group_id", "pin_id", "name"),
)
#: Pinterest states no limit for keywords; their parent is a campaign or an ad group.
KEYWORDS: Final = Kind(
    "keywords",
    operations.keywords_create,
    operations.keywords_update,
    operations.keywords_get,
    most=100,
    argument="keywords",
    parent="parent_id",
    filters=({"ad_group_id": "parent_id"}, {"campaign_id": "parent_id"}),
    listed={},
    same=("parent_id", "match_type", "value"),
    is_dated=False,
    parse=keywords,
    matched=("value", "match_type"),
)
#: Pinterest states no limit for these, either.
PRODUCT_GROUPS: Final = Kind(
    "product_group_promotions",
    operations.product_group_promotions_create,
    operations.product_group_promotions_update,
    operations.product_group_promotions_list,
    argument="product_group_promotion",
    parent="ad_group_id",
    updates_by_parent=True,
    filters=({"ad_group_id": "ad_group_id"},),
    same=("ad_group_id", "catalog_product_group_id", "creative_type", "definition"),
    is_dated=False,
)
KINDS: Final = (CAMPAIGNS, AD_GROUPS, ADS, KEYWORDS, PRODUCT_GROUPS)
