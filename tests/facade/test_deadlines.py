"""No call lasts longer than its deadline: its waits and time-outs, and servers that are slow or silent."""

from typing import Any

import pinkit
import pytest
from pinkit import errors
from pinkit._auth.credentials import StaticToken
from pinkit._core.effects import Sleep
from scripted import BOARD, PIN, Mode, Script, error, json_response


def test_retries_end_with_the_deadline(mode: Mode) -> None:
    script = Script(lambda _: error(429, 8, retry_after="60"))
    client = mode.client(script, retry=pinkit.Retry(attempts=100, deadline=200))
    with pytest.raises(errors.RateLimitError):
        mode.wait(lambda: client.boards.get("1"))
    assert sum(mode.clock.slept) <= 200
    assert len(script.requests) == 4


def test_timeouts_never_exceed_the_deadline(mode: Mode) -> None:
    script = Script([json_response(200, BOARD)])
    client = mode.client(script, retry=pinkit.Retry(deadline=5))
    mode.wait(lambda: client.boards.get("1"))
    assert set(script.requests[0].extensions["timeout"].values()) == {5}


def test_nothing_is_sent_after_the_deadline(mode: Mode) -> None:
    class Late(StaticToken):
        def authorization(self, engine: Any) -> Any:  # noqa: ARG002
            yield Sleep(20)
            return "t"

    script = Script([])
    client = mode.client(script, Late("t"), retry=pinkit.Retry(deadline=5))
    with pytest.raises(errors.APITimeoutError, match="pins/create") as raised:
        mode.wait(lambda: client.pins.create(**PIN))
    assert not raised.value.sent
    assert script.requests == []
