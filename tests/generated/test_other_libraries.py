"""Models in libraries that convert data: pydantic, cattrs and orjson, and as mappings by their names in JSON."""

import json
from typing import Any

import cattrs
import orjson
import pydantic
import pytest
from pinkit_generated import Model
from pinkit_generated.models import CampaignsAnalyticsMetrics, ImageSize, Pin

PIN = {
    "id": "1",
    "title": "Küche",
    "created_at": "2024-01-02T03:04:05",
    "link": None,
    "media": {"media_type": "image", "images": {"150x150": {"width": 150, "height": 150, "url": "https://x"}}},
    "unknown": {"a": [1]},
}


class Post(pydantic.BaseModel):
    pin: Pin


@pytest.mark.parametrize("given", [PIN, Pin.from_dict(PIN)])
def test_pydantic_takes_a_model_or_its_object_and_writes_the_object(given: Any) -> None:
    post = Post(pin=given)
    assert post.pin == Pin.from_dict(PIN)
    assert post.model_dump() == {"pin": PIN}
    assert json.loads(post.model_dump_json()) == {"pin": PIN}
    assert Post.model_validate_json(post.model_dump_json()) == post


def test_pydantic_rejects_what_is_no_object() -> None:
    with pytest.raises(pydantic.ValidationError, match=r"must be a Pin or an object, not int"):
        Post(pin=3)  # type: ignore[arg-type]


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_pydantic_describes_a_model_as_an_object(mode: Any) -> None:
    schema = Post.model_json_schema(mode=mode)["properties"]["pin"]
    assert schema == {"additionalProperties": True, "title": "Pin", "type": "object"}


def test_cattrs_reads_and_writes_models_with_two_hooks() -> None:
    converter = cattrs.Converter()
    converter.register_structure_hook_func(
        lambda kind: isinstance(kind, type) and issubclass(kind, Model), lambda source, kind: kind.from_dict(source)
    )
    converter.register_unstructure_hook_func(lambda kind: issubclass(kind, Model), Model.to_dict)
    pins = converter.structure([PIN], list[Pin])
    assert pins == [Pin.from_dict(PIN)]
    assert converter.unstructure(pins) == [PIN]


def test_orjson_writes_models_with_a_default() -> None:
    assert json.loads(orjson.dumps([Pin.from_dict(PIN)], default=Model.to_dict)) == [PIN]


def test_a_model_is_written_as_json_and_read_again() -> None:
    pin = Pin.from_dict(PIN)
    assert json.loads(pin.to_json()) == PIN
    assert Pin.from_dict(json.loads(pin.to_json())) == pin


def test_a_field_is_reached_by_its_name_in_json() -> None:
    images: Any = Pin.from_dict(PIN)["media"].images
    assert isinstance(images, ImageSize)
    assert images["150x150"].width == 150
    assert images["150x150"] is images.field_150x150
    row = CampaignsAnalyticsMetrics.from_dict({"CAMPAIGN_ID": "1", "CTR": 0.5, "NEW_METRIC": 7})
    assert (row["CTR"], row["NEW_METRIC"]) == (0.5, 7)
    assert row["SPEND_IN_DOLLAR"] is row["DATE"] is None  # absent
    with pytest.raises(KeyError):
        row[0]  # type: ignore[index]


@pytest.mark.parametrize("name", ["unknown_name", "field_150x150", "", 0, None])
def test_an_unknown_name_is_a_key_error(name: Any) -> None:
    with pytest.raises(KeyError):
        ImageSize.from_dict({})[name]


def test_a_model_has_no_hash_and_no_order_of_fields() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Pin.from_dict(PIN))
    with pytest.raises(TypeError, match="not iterable"):
        iter(Pin.from_dict(PIN))  # type: ignore[call-overload]
