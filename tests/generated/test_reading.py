"""Reading a response never fails: values that Pinterest changed stay unchanged."""

import copy
import datetime as dt
import json
import pickle
from typing import Any

import attrs
import pytest
from harness.samples import sample
from pinkit_generated import OPERATIONS, Deviation, Model, models
from pinkit_generated._write import dumps
from pinkit_generated.api import boards_get, boards_list, oauth_token, pins_delete, pins_get, pins_list

PIN: dict[str, Any] = {
    "id": "813744226420795884",
    "title": "A Pin",
    "created_at": "2024-02-03T04:05:06-00:00",
    "creative_type": "REGULAR",
    "media": {
        "media_type": "image",
        "images": {"600x": {"width": 600, "height": 900, "url": "https://i.example/1.jpg"}},
    },
    "board_owner": {"username": "somebody"},
}


def read(**changes: Any) -> Any:
    return models.Pin.from_dict({**PIN, **changes})


def test_fields_are_typed_and_nested() -> None:
    pin = read()
    assert (pin.id, pin.title) == ("813744226420795884", "A Pin")
    assert pin.created_at == dt.datetime(2024, 2, 3, 4, 5, 6, tzinfo=dt.UTC)
    assert isinstance(pin.media, models.PinMediaWithImage)
    assert pin.media.images is not None
    assert pin.board_owner.username == "somebody"


def test_models_are_attrs_classes() -> None:
    assert attrs.has(models.Pin)
    assert {"id", "title", "media"} <= {field.name for field in attrs.fields(models.Pin)}


def test_an_absent_field_reads_as_none_and_stays_absent() -> None:
    pin = read()
    assert pin.link is None
    assert "link" not in pin
    assert "link" not in pin.to_dict()


def test_a_null_field_reads_as_none_and_stays_null() -> None:
    pin = read(link=None, media=None)
    assert pin.link is None
    assert "link" in pin
    assert pin.to_dict()["media"] is None


@pytest.mark.parametrize(
    "changes",
    [
        {"creative_type": "HOLOGRAM"},  # an unknown enum value
        {"is_owner": None},  # null where the document has none
        {"id": 5},  # a wrong type
        {"board_owner": []},
        {"media": "text"},
        {"created_at": "yesterday"},  # a bad date
        {"created_at": 1700000000},
        {"brand_new": {"deep": [1, {"x": None}]}},  # an unknown field
        {"product_tags": {"not": "a list"}},
    ],
)
def test_a_value_that_does_not_fit_stays_unchanged(changes: dict[str, Any]) -> None:
    source = {**PIN, **changes}
    pin = models.Pin.from_dict(source)
    [(name, value)] = changes.items()
    if name != "brand_new":
        assert getattr(pin, name) == value
    assert pin.to_dict() == {**source, "created_at": pin.to_dict()["created_at"]}
    assert pin.to_dict()[name] == value


def test_a_missing_required_field_reads_as_none() -> None:
    board = models.Board.from_dict({"id": "1"})
    assert board.name is None
    assert board.to_dict() == {"id": "1"}


def test_an_unknown_enum_value_compares_equal_to_its_text() -> None:
    assert read(creative_type="HOLOGRAM").creative_type == "HOLOGRAM"


def test_unknown_fields_are_kept_apart_and_written_back() -> None:
    pin = read(brand_new=[1])
    assert pin.additional_properties == {"brand_new": [1]}
    assert pin.to_dict()["brand_new"] == [1]


def test_reading_copies_its_source_and_writing_copies_the_model() -> None:
    source = copy.deepcopy(PIN)
    pin = models.Pin.from_dict(source)
    assert source == PIN
    written = pin.to_dict()
    written["media"]["images"]["600x"]["width"] = 1
    assert pin.to_dict()["media"]["images"]["600x"]["width"] == 600


@pytest.mark.parametrize("source", [None, [], "text", 5])
def test_from_dict_takes_mappings_only(source: Any) -> None:
    with pytest.raises(TypeError, match=r"Pin\.from_dict .*mapping"):
        models.Pin.from_dict(source)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-02-03T04:05:06Z", dt.datetime(2024, 2, 3, 4, 5, 6, tzinfo=dt.UTC)),
        ("2024-02-03T04:05:06.250+02:00", dt.datetime(2024, 2, 3, 2, 5, 6, 250000, tzinfo=dt.UTC)),
        ("2024-02-03T04:05:06", dt.datetime(2024, 2, 3, 4, 5, 6, tzinfo=dt.UTC)),  # UTC if no time zone is given
        ("2024-02-03T24:00:00Z", dt.datetime(2024, 2, 4, tzinfo=dt.UTC)),  # only dateutil reads this
    ],
)
def test_times_are_read_with_their_time_zone(text: str, moment: dt.datetime) -> None:
    assert read(created_at=text).created_at == moment


@pytest.mark.parametrize(
    "text", ["", "5", "10-11-12", "2024-13-01T00:00:00Z", "0000-01-01T00:00:00Z", "9" * 400]
)
def test_an_invalid_time_stays_unchanged(text: str) -> None:
    assert read(created_at=text).created_at == text


def test_every_deviation_is_reported_with_its_path_and_without_its_value() -> None:
    found: list[Deviation] = []
    response = {
        "items": [
            PIN,
            {
                **PIN,
                "creative_type": "HOLOGRAM",
                "id": 5,
                "brand_new": "secret",
                "media": {"media_type": "x"},
            },
        ],
        "bookmark": 7,
    }
    pins_list().decode(200, json.dumps(response).encode(), found.append)
    assert {deviation.path for deviation in found} == {
        "$.bookmark",
        "$.items[1].id",
        "$.items[1].creative_type",
        "$.items[1].media.media_type",
        "$.items[1].brand_new",
    }
    assert "secret" not in "".join(map(str, found))


def test_a_valid_response_has_no_deviations() -> None:
    assert models.Pin.deviations(PIN) == []


def test_a_response_is_read_by_its_status() -> None:
    assert isinstance(pins_get("1").decode(200, b'{"id": "1"}'), models.Pin)
    assert isinstance(pins_get("1").decode(299, b'{"id": "1"}'), models.Pin)
    error = pins_get("1").decode_error(404, b'{"code": 50, "message": "Pin not found."}')
    assert isinstance(error, models.Error)
    assert error.code == 50
    assert isinstance(pins_get("1").decode_error(599, b'{"code": 1}'), models.Error)


@pytest.mark.parametrize("documented", [{"200": "Pin"}, {"201": "Pin"}, {"200": None, "201": "Pin"}, {"2XX": "Pin"}])
@pytest.mark.parametrize("status", [200, 201, 202, 299])
def test_any_success_is_read_like_a_documented_one(status: int, documented: dict[str, Any]) -> None:
    operation = attrs.evolve(OPERATIONS["pins/get"], responses={**documented, "default": "Error"})
    request = attrs.evolve(pins_get("1"), operation=operation)
    assert isinstance(request.decode(status, b'{"id": "1"}'), models.Pin)
    assert request.decode(status, b"") is None


def test_an_empty_body_is_none() -> None:
    assert pins_delete("1").decode(204, b"") is None
    assert boards_get("1").decode(200, b"") is None


def test_a_body_that_is_not_json_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="Expecting value"):
        boards_get("1").decode(200, b"<html>")


def test_numbers_and_texts_of_any_size_survive() -> None:
    huge = {"items": [{"id": "1", "name": "\U0001f600 \ud800 \u0000", "pin_count": 2**70}], "bookmark": None}
    page = boards_list().decode(200, json.dumps(huge).encode())
    assert page.to_dict() == huge


def test_a_deep_response_is_read() -> None:
    deep: Any = {}
    for _ in range(200):
        deep = {"x": [deep]}
    assert models.Board.from_dict({"id": "1", "name": "n", "deep": deep}).to_dict()["deep"] == deep


def test_secrets_are_in_no_repr() -> None:
    response = {"access_token": "pina_1", "refresh_token": "pinr_1", "token_type": "bearer", "expires_in": 5}
    token = oauth_token(grant_type="refresh_token").decode(200, json.dumps(response).encode())
    assert "pina_1" not in repr(token)
    assert "pinr_1" not in repr(token)
    assert "expires_in=5" in repr(token)
    request = oauth_token(grant_type="refresh_token", refresh_token="pinr_1")
    assert "pinr_1" not in repr(request)


def test_models_compare_copy_and_pickle() -> None:
    pin = read()
    assert pin == read()
    assert pin != read(title="Another")
    assert copy.deepcopy(pin) == pin
    assert pickle.loads(pickle.dumps(pin)) == pin  # noqa: S301
    with pytest.raises(TypeError, match="unhashable"):
        hash(pin)


def test_replace_keeps_absent_fields_absent() -> None:
    changed = read().__replace__(title=None)
    assert changed.to_dict()["title"] is None
    assert "link" not in changed.to_dict()


def test_a_field_can_be_removed_again() -> None:
    section = models.BoardSection(name="n", id="1")
    del section.id
    assert section.to_dict() == {"name": "n"}
    row = models.AdAccountAnalyticsItems.from_dict({"AD_ACCOUNT_ID": "1", "DATE": "2024-02-03"})
    del row.date
    assert row.to_dict() == {"AD_ACCOUNT_ID": "1"}


def test_a_misspelt_attribute_is_rejected() -> None:
    pin = read()
    with pytest.raises(AttributeError, match=r"Pin .*'titel'"):
        pin.titel = "x"
    with pytest.raises(TypeError, match="titel"):
        models.PinCreate(titel="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_fields_with_other_names_on_the_wire_are_attributes_too() -> None:
    row = models.AdAccountAnalyticsItems.from_dict({"AD_ACCOUNT_ID": "1", "DATE": "2024-02-03"})
    assert (row.ad_account_id, row.date) == ("1", dt.date(2024, 2, 3))
    assert row.to_dict() == {"AD_ACCOUNT_ID": "1", "DATE": "2024-02-03"}
    row.ad_account_id = "2"
    assert row.to_dict()["AD_ACCOUNT_ID"] == "2"


def test_an_unknown_field_with_a_reserved_name_hides_nothing() -> None:
    source = {"id": "1", "__members__": [], "__extra__": 1}
    board = models.Board.from_dict(source)
    assert board.additional_properties == {"__members__": [], "__extra__": 1}
    assert board.to_dict() == source


def test_every_operation_of_the_openapi_document_exists(description: dict[str, Any]) -> None:
    described = {each["operationId"] for item in description["paths"].values() for each in item.values()}
    assert described == set(OPERATIONS)


def test_every_operation_types_its_success() -> None:
    untyped = {
        operation.id
        for operation in OPERATIONS.values()
        for status, codec in operation.responses.items()
        if status.startswith("2") and codec is object
    }
    assert untyped == set()


@pytest.mark.parametrize(
    "text", ["2024-02-03T04:05:06", "2024-02-03T04:05:06Z", "2024-02-03T04:05:06+02:00", "2024-02-03T04:05:06.123456"]
)
def test_a_time_is_written_back_unchanged(text: str) -> None:
    given = {"id": "1", "created_at": text}
    pin = models.Pin.from_dict(given)
    assert isinstance(pin.created_at, dt.datetime)
    assert pin.created_at.utcoffset() is not None
    for each in (pin, copy.deepcopy(pin), pickle.loads(pickle.dumps(pin))):  # noqa: S301  # our own
        assert each.to_dict() == given


def pickled(model: Any) -> Any:
    return pickle.loads(pickle.dumps(model))  # noqa: S301


def everything(value: Any) -> Any:
    """Read every attribute of all models inside a value."""
    if isinstance(value, Model):
        return [everything(getattr(value, member.name)) for member in type(value).__members__.values()]
    return [everything(each) for each in value] if isinstance(value, list) else value


@pytest.mark.parametrize("full", [True, False])
def test_reading_attributes_does_not_change_a_model(full: bool) -> None:
    lazy = 0
    for name in dir(models):
        if hasattr(getattr(models, name), "from_dict"):
            source = sample(name, full=full)
            read, unread = (getattr(models, name).from_dict(source) for _ in range(2))
            everything(read)
            assert read.to_dict() == unread.to_dict()
            assert dumps(read) == dumps(unread)
            lazy += vars(read) != vars(unread)
            for copied in (copy.copy, copy.deepcopy, pickled):
                assert copied(getattr(models, name).from_dict(source)) == read
            assert repr(unread) == repr(read)
            assert unread == read
            assert vars(read) == vars(unread)
    assert lazy > 100 * full


def test_every_attribute_of_a_response_is_a_model_whenever_it_is_read() -> None:
    pin = read()
    images = pin.media.images
    assert isinstance(images.field_600x, models.ImageDetails)
    assert images.field_600x is images.field_600x
    images.field_600x.width = 5
    assert pin.to_dict()["media"]["images"]["600x"]["width"] == 5
    assert isinstance(copy.copy(read().media.images).field_600x, models.ImageDetails)
    assert images.field_1200x is None


@pytest.mark.parametrize("first", [False, True])
def test_a_mapping_stays_the_given_mapping(first: bool) -> None:
    given, other = {"width": 1}, {"width": 2}
    images = read(media={"media_type": "image", "images": {"150x150": other, "600x": other}}).media.images
    if first:
        assert images.field_150x150.width == 2
    images.field_600x = given
    twins = [images, copy.copy(images), images.replace(field_1200x=given), copy.deepcopy(images)]
    for twin in [*twins, pickled(images)]:
        assert type(twin.field_600x) is dict
        assert twin.field_600x == given
        assert isinstance(twin.field_150x150, models.ImageDetails)
    assert images.field_600x is given
    assert twins[2].field_1200x is given
    made: Any = models.ImageSize.from_dict({})
    made.additional_properties = {"600x": given, "new": given}
    assert made.field_600x is given
