"""Variants of a client: they share its connections, quotas and attributes, and have options of their own."""

from functools import partial
from typing import Any

import pinkit
import pytest
from scripted import BOARD, Mode, Script, json_response


def test_variants_share_the_connection_and_are_closed_with_the_client(mode: Mode) -> None:
    script = Script(lambda _: json_response(200, BOARD))
    client = mode.client(script, headers={"X-A": "1"})
    variant = client.with_options(headers={"X-B": "2"}, timeout=3)
    mode.wait(lambda: variant.boards.get("1"))
    assert (script.requests[0].headers["x-a"], script.requests[0].headers["x-b"]) == ("1", "2")
    assert script.requests[0].extensions["timeout"]["read"] == 3
    mode.wait(variant.close if mode.name == "sync" else variant.aclose)
    mode.wait(lambda: client.boards.get("1"))
    mode.wait(client.close if mode.name == "sync" else client.aclose)
    for get in (client.boards.get, variant.boards.get):
        with pytest.raises(pinkit.PinterestError, match=r"boards/get: .*closed"):
            mode.wait(partial(get, "1"))


def test_headers_are_replaced_however_they_are_capitalised(mode: Mode) -> None:
    script = Script([json_response(200, BOARD)])
    client = mode.client(script, headers={"user-agent": "mine"}).with_options(headers={"USER-AGENT": "yours"})
    mode.wait(lambda: client.boards.get("1"))
    assert script.requests[0].headers.get_list("user-agent") == ["yours"]


def test_a_variant_can_emit_no_events(mode: Mode) -> None:
    heard: list[Any] = []
    client = mode.client([json_response(200, BOARD)], on_event=heard.append)
    mode.wait(lambda: client.with_options(on_event=None).boards.get("1"))
    assert heard == []


def test_a_variant_cannot_wait_forever(mode: Mode) -> None:
    with pytest.raises(ValueError, match="max_wait"):
        mode.client([]).with_options(max_wait=float("inf"))


def test_a_subclass_keeps_its_attributes_in_variants(mode: Mode) -> None:
    class Mine(mode.client_class):  # type: ignore[misc,name-defined]
        account: str

        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self.account = "5"

    client = Mine("t", transport=Script([json_response(200, BOARD)]).transport)
    assert client.boards is not client.with_options(timeout=3).boards
    assert client.with_options(timeout=3).account == "5"
    with pytest.raises(AttributeError, match="'bords'"):
        client.bords  # noqa: B018
