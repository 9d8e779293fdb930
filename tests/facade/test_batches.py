"""A result for each entity of a batch, whatever shape Pinterest gives it."""

import pickle
from typing import Any

import pytest
from pinkit import errors
from scripted import Mode, answer

WRONG = {"code": 1, "message": "The name is taken."}
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


def test_a_batch_without_errors_is_given_back(mode: Mode) -> None:
    client = mode.client([answer(200, {"items": [{"data": {"id": "1"}}]})])
    batch = mode.wait(lambda: client.campaigns.update("9", body=[{}]))
    assert batch.raise_for_errors() is batch
    assert batch.answer.items[0].data.id == "1"


@pytest.mark.parametrize(
    "body", [{}, {"items": None}, {"items": []}, None, [1], {"items": ["what", None, 3]}]
)
def test_an_answer_that_is_no_batch_breaks_nothing(mode: Mode, body: Any) -> None:
    client = mode.client([answer(200, body)])
    batch = mode.wait(lambda: client.ads.create("9", body=[{}]))
    assert batch.failed == []


def test_the_response_comes_with_the_batch(mode: Mode) -> None:
    client = mode.client([answer(200, {"items": [{"data": {"id": "1"}}]})])
    batch, response = mode.wait(lambda: client.ads.create.with_response("9", body=[{}]))
    assert ([ad.id for ad in batch.succeeded], response.status_code) == (["1"], 200)


def test_a_long_list_of_errors_is_told_in_short() -> None:
    mode = Mode("sync")
    client = mode.client([answer(200, {"items": [{"exceptions": [WRONG]}] * 30})])
    with pytest.raises(errors.BatchError, match=r"30 of 30 failed: .*; and 25 more$"):
        client.campaigns.create("9", body=[{}]).raise_for_errors()
