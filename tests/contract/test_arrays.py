"""The live check of array parameters finds the forms that a server accepts."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from harness import sandbox
from harness.arrays import Tried, summary, tried
from pinkit.testing.document import document

IDS = ["1", "2", "3", "4"]


def walked(read: Callable[[httpx.QueryParams], list[str] | None], ids: list[str] = IDS) -> Tried:
    """Return the result for `campaigns/list` of a server that reads a filter this way; None rejects it."""

    def respond(request: httpx.Request) -> httpx.Response:
        if "campaign_ids" not in request.url.params:
            return httpx.Response(200, json={"items": [{"id": each} for each in ids]})
        found = read(request.url.params)
        return (
            httpx.Response(400)
            if found is None
            else httpx.Response(200, json={"items": [{"id": i} for i in found]})
        )

    operation = document().operations["campaigns/list"]
    with httpx.Client(transport=httpx.MockTransport(respond), base_url="https://api.example") as client:
        (found,) = tried(client, [operation], lambda _: ("/ad_accounts/1/campaigns", []))
    return found


def repeated(params: httpx.QueryParams) -> list[str]:
    return params.get_list("campaign_ids")


def commas(params: httpx.QueryParams) -> list[str]:
    return params["campaign_ids"].split(",")


def both(params: httpx.QueryParams) -> list[str]:
    return [each for value in repeated(params) for each in value.split(",")]


@pytest.mark.parametrize(
    ("read", "verdicts", "deviates"),
    [
        (both, {"repeated": "works", "commas": "works"}, False),
        (repeated, {"repeated": "works", "commas": "takes one of the values"}, False),
        (commas, {"repeated": "takes one of the values", "commas": "works"}, True),
        (lambda _: IDS, {"repeated": "is ignored", "commas": "is ignored"}, True),
        (lambda _: None, {"repeated": "is rejected", "commas": "is rejected"}, True),
    ],
)
def test_each_form_is_tried(read: Any, verdicts: dict[str, str], deviates: bool) -> None:
    found = walked(read)
    assert (found.operation, found.parameter, found.documented) == (
        "campaigns/list",
        "campaign_ids",
        "repeated",
    )
    assert found.verdicts == verdicts
    assert found.deviates == deviates


def test_two_items_are_too_few_for_a_verdict() -> None:
    found = walked(both, ["1", "2"])
    assert (found.verdicts, found.deviates) == ({}, False)
    assert "not seen" in str(found)


def test_summary_states_what_to_do() -> None:
    assert summary([walked(commas)]).endswith("use Client(query_arrays='comma')")
    assert summary([walked(both)]) == "array parameters: repeated work for 1 of 1, commas work for 1 of 1"
    assert "0 of 0" in summary([])


def test_the_walk_tries_every_list_that_can_be_filtered_by_its_ids() -> None:
    with httpx.Client(
        transport=httpx.MockTransport(lambda _: httpx.Response(403)), base_url="https://api.example"
    ) as client:
        walk = sandbox.walked(client)
    assert {each.operation for each in walk.arrays} >= {"campaigns/list", "ad_groups/list", "ads/list"}
