"""Each entity of a batch has a result, in every shape of Pinterest's responses."""

import pickle
from operator import attrgetter
from typing import Any

import pytest
from http_library import httpx
from pinkit import errors
from scripted import Mode, Script, json_response

WRONG = {"code": 1, "message": "The name is taken."}
CASES: list[tuple[str, Any]] = [
    ("campaigns", [WRONG]),
    ("ads", WRONG),
    ("ad_groups", [WRONG, WRONG]),
    ("lead_forms", [WRONG]),
    ("product_group_promotions", [WRONG]),
]


def failures(batch: Any) -> list[tuple[int, str | None]]:
    """The index and message of each failed result; None for pinkit's own message."""
    return [
        (result.index, None if "Pinterest" in result.message else result.message) for result in batch.failed
    ]


@pytest.mark.parametrize(("group", "exceptions"), CASES)
@pytest.mark.parametrize("nothing", [None, [], {}, [{}], [None], [{"code": None, "message": None}]])
def test_one_can_fail_while_the_others_succeed(mode: Mode, group: str, exceptions: Any, nothing: Any) -> None:
    items = [
        {"data": {"id": "1"}, "exceptions": nothing},
        {"data": None, "exceptions": exceptions},
        {"data": {"id": "3"}},
    ]
    client = mode.client([json_response(200, {"items": items})])
    create = getattr(client, group).create
    flat = {"ad_group_id": "1", "product_group_promotion": []}
    given: Any = flat if group == "product_group_promotions" else {"body": [{}]}
    batch = mode.wait(lambda: create("9", **given))
    assert [entity.id for entity in batch.succeeded] == ["1", "3"]
    (failed,) = batch.failed
    assert (failed.index, failed.data, failed.succeeded) == (1, None, False)
    assert failed.message.startswith("The name is taken.")
    assert (len(batch), [result.index for result in batch]) == (3, [0, 1, 2])
    assert repr(batch) == "<Batch: 2 succeeded, 1 failed>"
    with pytest.raises(errors.BatchError, match=r"1 of 3 .*1: The name is taken\.") as raised:
        batch.raise_for_errors()
    assert raised.value.failed == [failed]
    assert pickle.loads(pickle.dumps(raised.value)).args == raised.value.args  # noqa: S301  # our own


IN_DATA = [
    {"data": {"id": "1"}},
    {"data": {"id": "2", "schedule_id": "2", "exceptions": WRONG}},
    {"data": {"id": "3"}},
]
STATUSES = [
    {"id": "1", "status": {"statusCode": 204}},
    {"id": "2", "status": WRONG},
    {"id": "3", "status": {"statusCode": 204}},
]
RECORDS = {
    "items": [
        {"name": "1", "status": "SUCCESS"},
        {"name": "2", "status": "FAILED", "exceptions": [WRONG["message"]]},
        {"name": "3", "status": "SUCCESS", "exceptions": []},
    ]
}
# How the other responses report three results, the second of which failed.
SHAPES: dict[str, tuple[dict[str, Any], Any]] = {
    "promotions.create": (
        {"ad_account_id": "9", "body": [{}]},
        {"promotions": [{"data": {"id": "1"}}, {"exception": WRONG}, {"data": {"id": "3"}, "exception": {}}]},
    ),
    "businesses.invites.create": (
        {"business_id": "9", "business_role": "EMPLOYEE", "invite_type": "MEMBER_INVITE"},
        {"items": [{"invite": {"id": "1"}}, {"invite": None, "exception": WRONG}, {"invite": {"id": "3"}}]},
    ),
    "businesses.invites.cancel": (
        {"business_id": "9", "invite_ids": []},
        {
            "items": [
                {"invite": {"id": "1"}},
                {"exception": {"message": WRONG["message"]}},
                {"invite": {"id": "3"}},
            ]
        },
    ),
    "advanced_auction.submit_items": (
        {"catalog_id": "9", "items": []},
        {
            "items": [
                {"operation": "DELETE", "item_id": "1"},
                {"operation": "UPSERT", "item_id": "2", "errors": [WRONG]},
                {"operation": "UPSERT", "item_id": "3", "errors": []},
            ]
        },
    ),
    "conversions.send_events": (
        {"ad_account_id": "9", "data": []},
        {
            "events": [
                {"status": "processed", "error_message": None},
                {"status": "failed", "error_message": WRONG["message"]},
                {"status": "processed", "error_message": "", "warning_message": "The time is odd."},
            ]
        },
    ),
    "schedules.create": ({"ad_account_id": "9", "body": []}, IN_DATA),
    "schedules.update": ({"ad_account_id": "9", "body": []}, IN_DATA),
    "campaigns.ad_previews.create": ({"ad_account_id": "9", "body": []}, IN_DATA),
    "campaigns.ad_previews.delete": ({"ad_account_id": "9", "ad_group_ids": ["1"]}, STATUSES),
    "catalogs.local_stores.create": ({"catalog_id": "9", "body": []}, IN_DATA),
    "catalogs.local_stores.update": ({"catalog_id": "9", "body": []}, IN_DATA),
    "catalogs.local_stores.delete": ({"catalog_id": "9", "ids": ["1"]}, STATUSES),
    "conversions.create_advertiser_defined_events": ({"ad_account_id": "9", "items": []}, RECORDS),
    "conversions.update_advertiser_defined_events": ({"ad_account_id": "9", "items": []}, RECORDS),
    "conversions.delete_advertiser_defined_events": ({"ad_account_id": "9", "event_names": ["1"]}, RECORDS),
}


@pytest.mark.parametrize("name", SHAPES)
def test_results_are_found_in_every_shape_of_response(mode: Mode, name: str) -> None:
    given, body = SHAPES[name]
    client = mode.client([json_response(200, body)])
    batch = mode.wait(lambda: attrgetter(name)(client)(**given))
    assert (len(batch), len(batch.succeeded)) == (3, 2)
    assert all(done is not None for done in batch.succeeded)
    assert [(result.index, result.message) for result in batch.failed] == [(1, "The name is taken.")]


def test_an_event_that_failed_without_a_reason_has_failed(mode: Mode) -> None:
    client = mode.client(
        [json_response(200, {"events": [{"status": "failed"}, {"status": "lost in space"}]})]
    )
    batch = mode.wait(lambda: client.conversions.send_events("9", data=[]))
    assert [result.index for result in batch.failed] == [0]
    with pytest.raises(errors.BatchError, match=r"1 of 2 .*0: .*Pinterest"):
        batch.raise_for_errors()


def test_raise_for_errors_returns_a_batch_without_errors(mode: Mode) -> None:
    client = mode.client([json_response(200, {"items": [{"data": {"id": "1"}}]})])
    batch = mode.wait(lambda: client.campaigns.update("9", body=[{}]))
    assert batch.raise_for_errors() is batch
    assert batch.data.items[0].data.id == "1"


@pytest.mark.parametrize(
    ("reported", "failed"),
    [
        ({}, 2),
        ({"items": None}, 2),
        ({"items": []}, 2),
        ({"items": [None, {}]}, 2),
        ({"items": ["what", 3]}, 2),
        ({"items": [{"data": None, "exceptions": []}, {"data": {"id": "1"}}]}, 1),
        ({"items": [{"data": {"id": "1"}}]}, 1),
        ({"items": [{"data": {"id": "1"}}, {"exceptions": [{}]}]}, 1),
    ],
)
def test_an_entity_missing_from_the_response_has_failed(mode: Mode, reported: Any, failed: int) -> None:
    client = mode.client([json_response(200, reported)])
    batch = mode.wait(lambda: client.ads.create("9", body=[{}, {}]))
    assert [each.id for each in batch.succeeded] == ["1"] * (2 - failed)
    assert [message for _, message in failures(batch)] == [None] * failed
    with pytest.raises(errors.BatchError, match=f"{failed} of 2 "):
        batch.raise_for_errors()


def test_errors_of_a_record_of_an_unknown_operation_are_reported(mode: Mode) -> None:
    reported = {"items": [{"operation": "REPLACE", "errors": [WRONG]}, {"operation": "REPLACE"}]}
    client = mode.client([json_response(200, reported)])
    batch = mode.wait(lambda: client.advanced_auction.submit_items(catalog_id="1", items=[{}, {}]))
    assert [(result.index, result.message) for result in batch.failed] == [(0, "The name is taken.")]


@pytest.mark.parametrize(
    ("name", "given", "reported"),
    [
        (
            "keywords.create",
            {"ad_account_id": "9", "parent_id": "1", "keywords": [{}, {}, {}]},
            {"keywords": [{"id": "1"}], "errors": [{"data": {"value": "oak"}, "error_messages": ["no"]}]},
        ),
        (
            "labels.update",
            {"ad_account_id": "9", "labels": [{}, {}, {}]},
            {"labels": [{"id": "1"}], "errors": [{"data": {"value": "oak"}, "error_messages": ["no"]}]},
        ),
        (
            "businesses.asset_groups.delete",
            {"business_id": "9", "asset_groups_to_delete": ["1", "2", "3"]},
            {"deleted_asset_groups": ["1"], "exceptions": [{"asset_group_id": "2", "message": "no"}]},
        ),
    ],
)
def test_successes_and_errors_in_separate_lists_are_combined(
    mode: Mode, name: str, given: Any, reported: Any
) -> None:
    client = mode.client([json_response(200, reported)])
    batch = mode.wait(lambda: attrgetter(name)(client)(**given))
    assert (len(batch), len(batch.succeeded)) == (3, 1)
    assert failures(batch) == [(1, "no"), (2, None)]


@pytest.mark.parametrize("name", ["labels.apply", "labels.remove"])
def test_a_label_has_a_result_for_each_entity(mode: Mode, name: str) -> None:
    failed = {"data": {"entity_id": "2", "label_id": "5"}, "error_messages": ["no"]}
    reported = {"entities_labels": [{"entity_id": "1", "label_id": "5"}], "errors": [failed]}
    client = mode.client([json_response(200, reported)])
    batch = mode.wait(lambda: attrgetter(name)(client)("9", "5", entity_ids=["1", "2", "3"]))
    assert [each.entity_id for each in batch.succeeded] == ["1"]
    assert failures(batch) == [(1, "no"), (2, None)]


@pytest.mark.parametrize("status", [200, 201])
@pytest.mark.parametrize("body", [[{"data": {"id": "1"}}, {"data": {"id": "2"}}], [{"id": "1"}, {"id": "2"}]])
def test_entities_are_found_inside_data_and_without_it(mode: Mode, status: int, body: Any) -> None:
    client = mode.client([json_response(status, body)])
    batch = mode.wait(lambda: client.catalogs.local_stores.create("9", body=[{}, {}]))
    assert [each.id for each in batch.raise_for_errors().succeeded] == ["1", "2"]


@pytest.mark.parametrize("name", ["campaigns.ad_previews.delete", "catalogs.local_stores.delete"])
def test_an_empty_response_to_deletions_is_a_success_for_each(mode: Mode, name: str) -> None:
    ids = {"campaigns.ad_previews.delete": "ad_group_ids", "catalogs.local_stores.delete": "ids"}[name]
    client = mode.client([httpx.Response(204), json_response(200, [{}])])
    batch = mode.wait(lambda: attrgetter(name)(client)("9", **{ids: ["1", "2", "3"]}))
    assert (len(batch), len(batch.failed)) == (3, 0)
    batch = mode.wait(lambda: attrgetter(name)(client)("9", **{ids: ["1", "2"]}))
    assert failures(batch) == [(0, None), (1, None)]


@pytest.mark.parametrize("body", [{"items": "x"}, None, [1], "x"])
def test_a_response_without_results_is_an_error(mode: Mode, body: Any) -> None:
    client = mode.client([json_response(200, body)])
    with pytest.raises(errors.InvalidResponseError):
        mode.wait(lambda: client.ads.create("9", body=[{}]))


def test_the_response_comes_with_the_batch(mode: Mode) -> None:
    client = mode.client([json_response(200, {"items": [{"data": {"id": "1"}}]})])
    batch, response = mode.wait(lambda: client.ads.create.with_raw_response("9", body=[{}]))
    assert ([ad.id for ad in batch.succeeded], response.status) == (["1"], 200)


def test_a_long_list_of_errors_is_shortened() -> None:
    mode = Mode("sync")
    client = mode.client([json_response(200, {"items": [{"exceptions": [WRONG]}] * 30})])
    with pytest.raises(errors.BatchError, match=r"30 of 30 .*; and 25 more$"):
        client.campaigns.create("9", body=[{}]).raise_for_errors()


@pytest.mark.parametrize("status", [200, 422])
def test_conversion_events_give_the_same_batch_for_status_200_and_422(mode: Mode, status: int) -> None:
    results = {
        "num_events_received": 2,
        "num_events_processed": 1,
        "events": [
            {"status": "processed", "error_message": "", "warning_message": ""},
            {"status": "failed", "error_message": "event_time is too old"},
        ],
    }
    error = {"code": 1, "message": "Not all events were successfully processed.", "details": results}
    script = Script(lambda _: json_response(status, results if status == 200 else error))
    client = mode.client(script)
    event = {
        "event_name": "checkout",
        "action_source": "web",
        "event_time": 1,
        "event_id": "e",
        "user_data": {"em": ["ab" * 32]},
    }
    batch = mode.wait(lambda: client.conversions.send_events("1", data=[event, event]))
    assert [each.succeeded for each in batch] == [True, False]
    assert batch.failed[0].message == "event_time is too old"
    assert batch.data.num_events_processed == 1
    kept, response = mode.wait(
        lambda: client.conversions.send_events.with_raw_response("1", data=[event, event])
    )
    assert (len(kept), response.status) == (2, status)
    assert len(script.requests) == 2


@pytest.mark.parametrize("details", [None, [], {}, {"events": None}, {"events": {"0": "failed"}}])
def test_an_error_without_results_stays_an_error(mode: Mode, details: Any) -> None:
    client = mode.client([json_response(422, {"code": 1, "message": "No.", "details": details})])
    with pytest.raises(errors.UnprocessableEntityError):
        mode.wait(lambda: client.conversions.send_events("1", data=[]))


def test_what_is_no_entity_is_no_success(mode: Mode) -> None:
    client = mode.client(
        [
            json_response(200, {"items": [{"data": "x"}, {"data": [1]}, {"data": {"id": "3"}}]}),
            json_response(200, {"keywords": [None, {"id": "2", "value": "shoes"}]}),
            json_response(200, [{"code": 1, "message": "No."}, {"id": "2", "store_code": "s"}]),
        ]
    )
    batch = mode.wait(lambda: client.campaigns.create("9", body=[{}, {}, {}]))
    assert [each.is_unknown for each in batch] == [True, True, False]
    batch = mode.wait(lambda: client.keywords.create("9", parent_id="1", keywords=[{}, {}]))
    assert [each.is_unknown for each in batch] == [True, False]
    batch = mode.wait(lambda: client.catalogs.local_stores.create("9", body=[{}, {}]))
    assert [each.is_unknown for each in batch] == [True, False]
