"""A result for each entity of a batch, whatever shape Pinterest gives it."""

import pickle
from operator import attrgetter
from typing import Any

import pytest
from pinkit import errors
from scripted import Mode, answer

WRONG = {"code": 1, "message": "The name is taken."}
UNTOLD = "Pinterest's answer does not tell whether it was done"
CASES: list[tuple[str, Any]] = [
    ("campaigns", [WRONG]),
    ("ads", WRONG),
    ("ad_groups", [WRONG, WRONG]),
    ("lead_forms", [WRONG]),
    ("product_group_promotions", [WRONG]),
]


@pytest.mark.parametrize(("group", "exceptions"), CASES)
@pytest.mark.parametrize("nothing", [None, [], {}, [{}], [None], [{"code": None, "message": None}]])
def test_one_can_fail_while_the_others_succeed(mode: Mode, group: str, exceptions: Any, nothing: Any) -> None:
    items = [
        {"data": {"id": "1"}, "exceptions": nothing},
        {"data": None, "exceptions": exceptions},
        {"data": {"id": "3"}},
    ]
    client = mode.client([answer(200, {"items": items})])
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
    with pytest.raises(errors.BatchError, match=r"1 of 3 failed: item 1: The name is taken\.") as raised:
        batch.raise_for_errors()
    assert raised.value.failed == [failed]
    assert pickle.loads(pickle.dumps(raised.value)).args == raised.value.args  # noqa: S301  # our own


# How the other answers tell three results, the second of which failed.
SHAPES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
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
}


@pytest.mark.parametrize("name", SHAPES)
def test_results_are_found_wherever_an_answer_has_them(mode: Mode, name: str) -> None:
    given, body = SHAPES[name]
    client = mode.client([answer(200, body)])
    batch = mode.wait(lambda: attrgetter(name)(client)(**given))
    assert (len(batch), len(batch.succeeded)) == (3, 2)
    assert all(done is not None for done in batch.succeeded)
    assert [(result.index, result.message) for result in batch.failed] == [(1, "The name is taken.")]


def test_an_event_that_failed_without_a_reason_has_failed(mode: Mode) -> None:
    client = mode.client([answer(200, {"events": [{"status": "failed"}, {"status": "lost in space"}]})])
    batch = mode.wait(lambda: client.conversions.send_events("9", data=[]))
    assert [result.index for result in batch.failed] == [0]
    with pytest.raises(errors.BatchError, match="Pinterest does not say why"):
        batch.raise_for_errors()


def test_a_batch_without_errors_is_given_back(mode: Mode) -> None:
    client = mode.client([answer(200, {"items": [{"data": {"id": "1"}}]})])
    batch = mode.wait(lambda: client.campaigns.update("9", body=[{}]))
    assert batch.raise_for_errors() is batch
    assert batch.answer.items[0].data.id == "1"


@pytest.mark.parametrize(
    ("told", "failed"),
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
def test_what_an_answer_does_not_tell_is_not_done(mode: Mode, told: Any, failed: int) -> None:
    client = mode.client([answer(200, told)])
    batch = mode.wait(lambda: client.ads.create("9", body=[{}, {}]))
    assert [type(each).__name__ for each in batch.succeeded] == ["AdResponse"] * (2 - failed)
    assert [result.message for result in batch.failed] == [UNTOLD] * failed
    with pytest.raises(errors.BatchError, match=f"{failed} of 2 failed"):
        batch.raise_for_errors()


def test_a_record_of_an_unknown_kind_tells_its_errors_too(mode: Mode) -> None:
    told = {"items": [{"operation": "REPLACE", "errors": [WRONG]}, {"operation": "REPLACE"}]}
    client = mode.client([answer(200, told)])
    batch = mode.wait(lambda: client.advanced_auction.submit_items(catalog_id="1", items=[{}, {}]))
    assert [(result.index, result.message) for result in batch.failed] == [(0, "The name is taken.")]


@pytest.mark.parametrize(
    ("name", "given", "told"),
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
def test_what_is_told_apart_comes_together(mode: Mode, name: str, given: Any, told: Any) -> None:
    client = mode.client([answer(200, told)])
    batch = mode.wait(lambda: attrgetter(name)(client)(**given))
    assert (len(batch), len(batch.succeeded)) == (3, 1)
    assert [(result.index, result.message) for result in batch.failed] == [(1, "no"), (2, UNTOLD)]


@pytest.mark.parametrize("body", [{"items": "x"}, None, [1], "x"])
def test_an_answer_that_tells_no_results_is_no_success(mode: Mode, body: Any) -> None:
    client = mode.client([answer(200, body)])
    with pytest.raises(errors.InvalidAnswerError):
        mode.wait(lambda: client.ads.create("9", body=[{}]))


def test_the_response_comes_with_the_batch(mode: Mode) -> None:
    client = mode.client([answer(200, {"items": [{"data": {"id": "1"}}]})])
    batch, response = mode.wait(lambda: client.ads.create.with_response("9", body=[{}]))
    assert ([ad.id for ad in batch.succeeded], response.status_code) == (["1"], 200)


def test_a_long_list_of_errors_is_told_in_short() -> None:
    mode = Mode("sync")
    client = mode.client([answer(200, {"items": [{"exceptions": [WRONG]}] * 30})])
    with pytest.raises(errors.BatchError, match=r"30 of 30 failed: .*; and 25 more$"):
        client.campaigns.create("9", body=[{}]).raise_for_errors()
