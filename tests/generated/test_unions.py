"""The branch of a union that a value is read with."""

import copy
import json
import pickle
import random
from collections.abc import Iterator
from typing import Any

import pytest
from harness.samples import sample
from pinkit_generated import models
from pinkit_generated._check import best, chooser
from pinkit_generated._codec import Tagged, members_of
from pinkit_generated._read import adopt
from pinkit_generated.models.unions import CODECS
from pinkit_generated.operations import pins_create


def unions() -> Iterator[tuple[str, Any]]:
    """Every union: the named ones, and those of a field."""
    yield from CODECS.items()
    for name in dir(models):
        for wire, member in getattr(getattr(models, name), "__members__", {}).items():
            codec = member.codec
            while isinstance(codec, list):
                codec = codec[0]
            if isinstance(codec, tuple) and sum(branch is not None for branch in codec) > 1:
                yield f"{name}.{wire}", codec


def picks(*, full: bool) -> Iterator[tuple[str, str, str]]:
    """For each model of each union: the union, the model, and the model that its sample was read with."""
    for name, codec in unions():
        branches = codec.branches.values() if isinstance(codec, Tagged) else codec
        for branch in dict.fromkeys(branch for branch in branches if isinstance(branch, str)):
            if members_of(branch) is not None:
                yield name, branch, type(adopt(codec, sample(branch, full=full))).__name__


def _same(one: str, other: str) -> bool:
    """Whether two models are indistinguishable, because their content is equal."""
    if one == other:
        return True
    first, second = members_of(one), members_of(other)
    return first is not None and second is not None and repr_of(first) == repr_of(second)


def repr_of(fields: dict[str, Any]) -> list[tuple[str, str, bool]]:
    return [
        (wire, repr(getattr(m.codec, "name", m.codec)), m.required) for wire, m in sorted(fields.items())
    ]


def test_complete_samples_are_always_read_with_their_own_branch() -> None:
    found = list(picks(full=True))
    assert len(found) > 150
    assert [pick for pick in found if not _same(pick[1], pick[2])] == []


def test_minimal_samples_are_read_with_another_branch_only_where_both_are_equal() -> None:
    wrong = [pick for pick in picks(full=False) if not _same(pick[1], pick[2])]
    # The rest is ambiguous: `{}`, or the same required fields in two branches and no tag.
    for name, branch, picked in wrong:
        required = sample(branch, full=False)
        other = members_of(picked) or {}
        assert required.keys() <= other.keys(), (name, branch, picked)
        assert all(wire in required for wire, member in other.items() if member.required), (
            name,
            branch,
            picked,
        )
    assert len(wrong) <= 10


def variants(codec: Any, chance: random.Random) -> Iterator[Any]:
    """Samples of each branch, some fields removed, of another type, or unknown."""
    for branch in codec:
        for full in (True, False):
            value = sample(branch, full=full)
            yield value
            for _ in range(12 if isinstance(value, dict) else 0):
                kept = {key: each for key, each in value.items() if chance.random() < 0.8}
                odd: dict[str, Any] = {key: chance.choice([None, 1, "x", [], {}]) for key in kept if chance.random() < 0.2}
                yield {**kept, **odd, **{f"new{n}": n for n in range(chance.choice([0, 0, 1, 3]))}}


def test_the_fast_choice_of_a_branch_equals_the_exhaustive_one() -> None:
    chance, count = random.Random(5), 0  # noqa: S311
    for name, codec in unions():
        if isinstance(codec, tuple):
            branches = tuple(branch for branch in codec if branch is not None)
            choose = chooser(branches)
            for value in variants(branches, chance):
                assert choose(value) is best(branches, value), (name, value)
                count += 1
    assert count > 2_000


@pytest.mark.parametrize(
    ("source", "model"),
    [
        (
            {"catalog_type": "RETAIL", "item_id": "1", "errors": [{"attribute": "a", "code": 1}]},
            "CatalogsRetailItemErrorResponse",
        ),
        ({"catalog_type": "HOTEL", "hotel_id": "1"}, "CatalogsHotelItemResponse"),
    ],
)
def test_a_nested_union_is_selected_by_tag_and_fields(source: dict[str, Any], model: str) -> None:
    assert type(adopt("ItemResponse", source)).__name__ == model


def test_a_missing_tag_is_inferred_from_the_fields() -> None:
    video = {"images": {}, "cover_image_url": "https://i.example/1.jpg", "duration": 3.0}
    assert type(adopt("PinMedia", {"images": {}})) is models.PinMediaWithImage
    assert type(adopt("PinMedia", video)) is models.PinMediaWithVideo
    assert adopt("PinMedia", video).additional_properties == {}


@pytest.mark.parametrize("value", ["text", 5, None, [], [{}]])
def test_a_value_of_no_branch_stays_unchanged(value: Any) -> None:
    assert adopt("PinMedia", value) == value


@pytest.mark.parametrize("tag", ["hologram", None, {}, ["image"]])
def test_an_object_with_an_unknown_tag_has_its_fields_as_attributes(tag: Any) -> None:
    source = {"media_type": tag, "depth": 3, "images": {"600x": {"width": 600}}}
    given: Any = source
    media: Any = adopt("PinMedia", copy.deepcopy(source))
    assert (media.media_type, media.depth, media["depth"], "depth" in media) == (tag, 3, 3, True)
    assert media.to_dict() == json.loads(media.to_json()) == media.additional_properties == source
    assert media == copy.deepcopy(media) == pickle.loads(pickle.dumps(media))
    assert pins_create(media_source=media).content == pins_create(media_source=given).content
    assert models.Pin.deviations({"media": source}) == models.Pin.deviations({"media": media.to_dict()}) != []
    with pytest.raises(AttributeError, match="width"):
        _ = media.width


def test_a_named_union_can_be_imported_and_checked_against() -> None:
    assert isinstance(adopt("PinMedia", {"media_type": "image"}), models.PinMedia)
