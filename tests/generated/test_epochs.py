"""Times that Pinterest wants as numbers since 1970 take a datetime with a time zone."""

import datetime as dt
import json
from typing import Any

import pytest
from pinkit_generated import OPERATIONS, models
from pinkit_generated.operations import (
    bulk_download_create,
    campaigns_create,
    campaigns_update,
    events_create,
    integrations_logs_post,
)

START = dt.datetime(2026, 11, 30, 12, tzinfo=dt.timezone(dt.timedelta(hours=-5)))
SECONDS = 1796058000
EVENT: Any = {"event_name": "checkout", "action_source": "web", "event_id": "1", "user_data": {"em": ["0" * 64]}}


def sent(request: Any) -> Any:
    return json.loads(request.content)


def test_a_time_in_a_list_of_bodies_is_sent_in_seconds() -> None:
    summer: Any = {"name": "Summer", "objective_type": "AWARENESS", "start_time": START, "end_time": 5}
    always: Any = {**summer, "start_time": None}
    assert sent(campaigns_create("1", body=[summer, always])) == [{**summer, "start_time": SECONDS}, always]
    assert summer["start_time"] is START


def test_a_time_in_a_model_is_sent_in_seconds_and_stays_in_the_model() -> None:
    item = models.CampaignBatchUpdateItem.from_dict({"id": "2"}).replace(start_time=START)
    assert sent(campaigns_update("1", body=[item])) == [{"id": "2", "start_time": SECONDS}]
    assert item.start_time == START


def test_nested_times_digits_and_milliseconds_are_written_as_documented() -> None:
    event: Any = {**EVENT, "event_time": START, "app_info": {"install_time": START}}
    body = sent(events_create("1", data=[event]))
    assert body["data"][0]["event_time"] == body["data"][0]["app_info"]["install_time"] == SECONDS
    bulk = bulk_download_create("1", updated_since=START, campaign_filter={"start_time": START})
    assert sent(bulk) == {"updated_since": f"{SECONDS}", "campaign_filter": {"start_time": f"{SECONDS}"}}
    logs: Any = [{"client_timestamp": START, "event_type": "APP", "log_level": "INFO"}]
    assert sent(integrations_logs_post(logs=logs))["logs"][0]["client_timestamp"] == SECONDS * 1000


def test_a_fraction_of_a_second_is_cut() -> None:
    data: Any = [{**EVENT, "event_time": START + dt.timedelta(microseconds=999_999)}]
    assert sent(events_create("1", data=data))["data"][0]["event_time"] == SECONDS


def test_a_time_without_a_zone_is_rejected() -> None:
    naive: Any = [{**EVENT, "event_time": START.replace(tzinfo=None)}]
    with pytest.raises(ValueError, match=r"events_create: data\.event_time must be .* time zone"):
        events_create("1", data=naive)


@pytest.mark.parametrize("data", [None, 3, "text", {}, [None], [3], ["text"], [[]], [{}]])
def test_a_body_of_another_shape_is_sent_as_it_is(data: Any) -> None:
    assert sent(events_create("1", data=data)) == {"data": data}


def test_each_time_that_is_a_number_is_found() -> None:
    names = {path[-1] for operation in OPERATIONS.values() for path in operation.epochs}
    assert {"start_time", "end_time", "event_time", "start_timestamp", "updated_since"} <= names
    assert "cover_image_key_frame_time" not in names
