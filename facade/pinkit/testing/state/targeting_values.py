"""The values of targeting types, over which the impressions of an ad are distributed."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import accumulate

from attrs import field, frozen

from pinkit.testing.messages import Json, Object

# By targeting type, its values; the first ones are the most frequent.
_VALUES: Mapping[str, tuple[str, ...]] = {
    "AGE_BUCKET": ("25-34", "35-44", "18-24", "45-49", "50-54", "55-64", "65+"),
    "AGE_BUCKET_AND_GENDER": tuple(
        f"{age}_{gender}" for age in ("25-34", "35-44", "18-24", "45-49") for gender in ("female", "male")
    ),
    "APPTYPE": ("iphone", "android_mobile", "web", "web_mobile", "ipad", "android_tablet"),
    "AUDIENCE_INCLUDE": ("2542620905473",),
    "AUDIENCE_MULTIPLIER": ("2542620905473",),
    "COUNTRY": ("US", "GB", "DE", "FR", "CA", "AU"),
    "CREATIVE_ENHANCEMENTS": ("NONE",),
    "CREATIVE_TYPE": ("REGULAR",),
    "GENDER": ("female", "male", "unknown"),
    "GEO": ("US-CA", "US-NY", "US-TX", "US-FL"),
    "KEYWORD": ("kitchen ideas", "oak table", "linen curtains"),
    "LOCAL_ADS_STORE_CODE": ("store-1",),
    "LOCATION": ("501", "803", "602", "807"),
    "MEDIA_TYPE": ("IMAGE",),
    "PINNER_INTEREST": ("935249274030", "925056443165", "918105274631"),
    "PLACEMENT": ("BROWSE", "SEARCH", "RELATED_PINS"),
    "REGION": ("California", "New York", "Texas", "Florida"),
    "TARGETED_INTEREST": ("935249274030", "925056443165", "918105274631"),
}
# The field of a targeting_spec with the values of a type, if it is not named like the type.
_FIELDS = {"COUNTRY": "LOCATION", "TARGETED_INTEREST": "INTEREST"}


@frozen
class Values:
    """The values of one targeting type for one ad group.

    Attributes:
        weights: Cumulative weights of the values, which begin with 0.
    """

    names: tuple[str, ...]
    weights: tuple[int, ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "weights", (0, *accumulate(range(len(self.names), 0, -1))))


def values_of(kind: str, ad_group: Object, ad: Object, keywords: tuple[str, ...]) -> Values:
    """Return the values that an ad is shown for: those of its ad group, or else all.

    Args:
        kind: The targeting type.
        ad_group: The ad group, with its `targeting_spec`.
        ad: The ad.
        keywords: The keywords of the ad group.
    """
    if kind == "CREATIVE_TYPE":
        return Values((ad.get("creative_type") or "REGULAR",))
    if kind == "KEYWORD" and keywords:
        return Values(tuple(dict.fromkeys(keywords)))
    targeting: Object = ad_group.get("targeting_spec") or {}
    wanted: list[Json] = targeting.get(_FIELDS.get(kind, kind)) or []
    chosen = tuple(dict.fromkeys(each for each in wanted if isinstance(each, str) and _fits(kind, each)))
    return Values(chosen or _VALUES.get(kind, ("all",)))


def _fits(kind: str, value: str) -> bool:
    """Whether a value of a targeting_spec is of a type: its locations are countries and metro areas."""
    return {"COUNTRY": value.isalpha(), "LOCATION": value.isdigit()}.get(kind, True)
