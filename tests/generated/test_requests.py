"""Requests contain the given arguments and nothing else."""

import datetime as dt
import enum
import inspect
import json
import uuid
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

import attrs
import pytest
from pinkit_generated import OPERATIONS, UNSET, Request, models, operations
from pinkit_generated.api import (
    ad_groups_analytics,
    ad_groups_update,
    ads_analytics,
    boards_create,
    boards_get,
    boards_list,
    boards_update,
    campaigns_create,
    campaigns_list,
    events_create,
    oauth_token,
    pins_create,
    reports_stats,
    user_account_analytics,
)


def body(request: Request[Any]) -> Any:
    assert request.content is not None
    return json.loads(request.content)


def test_a_request_is_a_value() -> None:
    request = boards_create(name="Ideas", privacy="SECRET")
    assert (request.method, request.target) == ("POST", "/boards")
    assert request.headers == {"Content-Type": "application/json"}
    assert body(request) == {"name": "Ideas", "privacy": "SECRET"}
    assert request.operation is OPERATIONS["boards/create"]
    assert repr(request) == "<Request boards/create: POST /boards>"


def test_an_omitted_argument_is_not_sent() -> None:
    assert boards_list().target == "/boards"
    assert body(boards_create(name="x", description=UNSET)) == {"name": "x"}


def test_none_in_a_body_is_sent_as_null() -> None:
    assert body(boards_update("1", description=None)) == {"description": None}


def test_default_values_are_never_sent() -> None:
    assert body(ad_groups_update("5", body=[{"id": "1"}])) == [{"id": "1"}]
    assert body(ad_groups_update("5", body=[models.AdGroupUpdateBatchUpdate(id="1")])) == [{"id": "1"}]


@pytest.mark.parametrize(
    ("value", "quoted"),
    [("a/b", "a%2Fb"), ("a b?c#d%", "a%20b%3Fc%23d%25"), ("é", "%C3%A9"), ("..x", "..x"), (5, "5")],
)
def test_path_parameters_are_quoted(value: Any, quoted: str) -> None:
    assert boards_get(value).path == f"/boards/{quoted}"


@pytest.mark.parametrize("value", ["", ".", "..", None, UNSET])
def test_a_path_parameter_that_would_change_the_path_is_rejected(value: Any) -> None:
    with pytest.raises(ValueError, match="boards_get: board_id"):
        boards_get(value)


def test_exploded_arrays_are_repeated() -> None:
    request = campaigns_list("1", campaign_ids=["2", "3,4"])
    assert request.query == "campaign_ids=2&campaign_ids=3%2C4"


def test_other_arrays_are_joined_by_commas() -> None:
    request = ads_analytics(
        "1",
        start_date=dt.date(2024, 1, 31),
        end_date="2024-02-01",
        columns=["SPEND_IN_DOLLAR", "CTR"],
        granularity="DAY",
    )
    assert "columns=SPEND_IN_DOLLAR,CTR" in request.query.split("&")
    assert "start_date=2024-01-31" in request.query.split("&")


@pytest.mark.parametrize("moment", [dt.datetime(2024, 1, 31, 5), dt.datetime(2024, 1, 31, tzinfo=dt.UTC)])
def test_a_time_is_not_accepted_as_a_date(moment: dt.datetime) -> None:
    with pytest.raises(TypeError, match=r"user_account_analytics: start_date: .*\.date\(\)"):
        user_account_analytics(start_date=moment, end_date=dt.date(2024, 2, 1))


def test_none_in_a_query_is_omitted() -> None:
    assert boards_list(bookmark=None, ad_account_id=None).target == "/boards"


def test_a_comma_inside_an_item_is_quoted() -> None:
    columns: Any = ["a,b", "c d"]
    query = ad_groups_analytics(
        "1", start_date="s", end_date="e", columns=columns, granularity="DAY", ad_group_ids=["2"]
    ).query
    assert "columns=a%2Cb,c%20d" in query.split("&")


@pytest.mark.parametrize("value", ["2", {"2": 3}, 2, b"2"])
def test_a_string_is_not_accepted_as_a_list(value: Any) -> None:
    with pytest.raises(TypeError, match=r"campaigns_list: campaign_ids .*list"):
        campaigns_list("1", campaign_ids=value)


WITHOUT_ITEMS: Any = {"catalog_type": "RETAIL", "report": []}


@pytest.mark.parametrize(
    "build",
    [
        lambda: campaigns_list("1", campaign_ids=[]),  # repeated
        lambda: user_account_analytics(start_date="s", end_date="e", metric_types=()),  # joined by commas
        lambda: reports_stats(parameters=WITHOUT_ITEMS),  # deepObject
        lambda: boards_list(extra_query={"new": set()}),
    ],
)
def test_an_empty_list_never_vanishes_from_a_query(build: Any) -> None:
    with pytest.raises(ValueError, match=r"^\w+: [\w.]+ is an empty list, .*: give items, or omit it$"):
        build()


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
@pytest.mark.parametrize(
    "build",
    [
        lambda number: boards_get(number),
        lambda number: boards_list(page_size=number),
        lambda number: boards_list(extra_query={"new": [number]}),
    ],
)
def test_a_number_that_is_not_finite_is_rejected(build: Any, number: float) -> None:
    with pytest.raises(ValueError, match=rf"^boards_\w+: \w+: a finite number is expected, not {number}$"):
        build(number)


def test_an_object_parameter_is_encoded_field_by_field() -> None:
    report = models.CatalogsReportFeedIngestionFilter(report_type="FEED_INGESTION_ISSUES", feed_id="7 8")
    parameters = models.CatalogsRetailReportStatsParameters(catalog_type="RETAIL", report=report)
    assert parse_qsl(reports_stats(parameters=parameters).query) == [
        ("parameters[catalog_type]", "RETAIL"),
        ("parameters[report][feed_id]", "7 8"),
        ("parameters[report][report_type]", "FEED_INGESTION_ISSUES"),
    ]


def test_times_are_written_as_rfc_3339() -> None:
    east = dt.timezone(dt.timedelta(hours=2))
    values: dict[str, Any] = {
        "aware": dt.datetime(2024, 2, 3, 4, 5, 6, tzinfo=east),
        "utc": dt.datetime(2024, 2, 3, 4, 5, 6, tzinfo=dt.UTC),
        "naive": dt.datetime(2024, 2, 3, 4, 5, 6),
        "date": dt.date(2024, 2, 3),
    }
    assert body(boards_create(name="x", extra_body=values)) == {
        "name": "x",
        "aware": "2024-02-03T04:05:06+02:00",
        "utc": "2024-02-03T04:05:06Z",
        "naive": "2024-02-03T04:05:06Z",
        "date": "2024-02-03",
    }


class Colour(enum.Enum):
    RED = "red"


class Text(str):
    __slots__ = ()


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (Colour.RED, "red"),
        (Text("t"), "t"),
        (uuid.UUID(int=0), "00000000-0000-0000-0000-000000000000"),
        ((1, 2), [1, 2]),
        ({"k": (None, True)}, {"k": [None, True]}),
        ("\U0001f600 \ud800", "\U0001f600 \ud800"),
        (2**70, 2**70),
    ],
)
def test_extra_fields_of_many_types_can_be_added(value: Any, sent: Any) -> None:
    assert body(boards_create(name="x", extra_body={"extra": value}))["extra"] == sent


@pytest.mark.parametrize("name", ["extra_body", "extra_query", "extra_headers"])
@pytest.mark.parametrize("value", ["a=1", [("a", 1)], 5])
def test_what_is_no_mapping_is_named(name: str, value: Any) -> None:
    with pytest.raises(TypeError, match=rf"^boards_create: {name} .*mapping.*{type(value).__name__}$"):
        boards_create(name="x", **{name: value})


def test_extra_query_parameters_can_be_added() -> None:
    assert boards_list(extra_query={"new": [True, 2], "other": None}).query == "new=true&new=2"


@pytest.mark.parametrize(
    ("value", "error"),
    [
        (b"x", "bytes .*JSON"),
        (object(), "object .*JSON"),
        ((item for item in [1]), "generator .*JSON.*list"),
        ([UNSET], "UNSET .*JSON"),
        (float("nan"), "Out of range"),
    ],
)
def test_a_value_without_json_form_in_a_body_is_rejected(value: Any, error: str) -> None:
    with pytest.raises((TypeError, ValueError), match=f"boards_create: {error}"):
        boards_create(name="x", extra_body={"extra": value})


def test_a_structure_that_contains_itself_is_rejected() -> None:
    loop: dict[str, Any] = {}
    loop["loop"] = loop
    with pytest.raises(ValueError, match="Circular"):
        boards_create(name="x", extra_body=loop)


def test_headers_of_the_caller_replace_those_of_the_operation() -> None:
    assert boards_list(extra_headers={"X-Mine": "a"}).headers == {"X-Mine": "a"}
    request = boards_create(name="x", extra_headers={"content-type": "application/json; charset=utf-8"})
    assert request.headers == {"content-type": "application/json; charset=utf-8"}
    wrong: Any = {"X-Mine": 1}
    with pytest.raises(TypeError, match=r"^boards_list: extra_headers must be text.* of 'X-Mine' is int$"):
        boards_list(extra_headers=wrong)
    assert not attrs.fields_dict(Request)["headers"].repr  # its values may be secret


def test_a_request_has_the_timeout_of_its_caller() -> None:
    assert boards_list(timeout=5).timeout == 5
    assert boards_list().timeout is None
    assert boards_list(timeout=5).target == boards_list().target


def test_every_function_takes_headers_and_a_timeout() -> None:
    for known in OPERATIONS.values():
        parameters = inspect.signature(getattr(operations, known.function)).parameters
        assert {"extra_query", "extra_headers", "timeout"} <= parameters.keys()


def test_a_mapping_is_accepted_for_every_model() -> None:
    source: models.PinMediaSourceImageURLDict = {"source_type": "image_url", "url": "https://i.example/1.jpg"}
    as_mapping = pins_create(board_id="1", media_source=source)
    as_model = pins_create(
        board_id="1",
        media_source=models.PinMediaSourceImageURL(source_type="image_url", url="https://i.example/1.jpg"),
    )
    assert body(as_mapping) == body(as_model) == {"board_id": "1", "media_source": source}


def test_models_nest_in_mappings_and_lists() -> None:
    event = models.ConversionEventsDataItems(
        event_name="checkout",
        action_source="web",
        event_time=1,
        event_id="e",
        user_data=models.ConversionEventsUserDataProperties(em=["0" * 64], additional_properties={"new": 1}),
    )
    partial: Any = {"event_name": "x"}
    assert body(events_create("1", data=[event, partial]))["data"] == [
        {
            "event_name": "checkout",
            "action_source": "web",
            "event_time": 1,
            "event_id": "e",
            "user_data": {"em": ["0" * 64], "new": 1},
        },
        {"event_name": "x"},
    ]


def test_an_array_body_is_one_argument() -> None:
    request = campaigns_create("1", body=[{"name": "c", "objective_type": "AWARENESS"}])
    assert body(request)[0]["name"] == "c"


def test_a_form_body_is_a_form() -> None:
    request = oauth_token(
        grant_type="refresh_token", refresh_token="pinr_ä&b", extra_body={"continuous_refresh": True}
    )
    assert request.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert parse_qsl((request.content or b"").decode()) == [
        ("grant_type", "refresh_token"),
        ("continuous_refresh", "true"),
        ("refresh_token", "pinr_ä&b"),
    ]


def test_an_ad_only_pin_can_be_requested() -> None:
    assert body(pins_create(is_removable=True)) == {"is_removable": True}


@pytest.mark.parametrize(
    ("function", "arguments"), [(boards_get, {}), (boards_create, {}), (boards_list, {"x": 1})]
)
def test_missing_and_unknown_arguments_are_rejected(
    function: Callable[..., Any], arguments: dict[str, Any]
) -> None:
    with pytest.raises(TypeError):
        function(**arguments)


@pytest.mark.parametrize("build", [lambda text: boards_get(text), lambda text: boards_list(bookmark=text)])
def test_half_an_emoji_is_an_error_of_the_argument(build: Any) -> None:
    with pytest.raises(ValueError, match=r"boards_(get|list): .*surrogates"):
        build("\ud83d")
