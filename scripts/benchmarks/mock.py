"""The measures of the mock: its start, and calls in process beside a transport that responds immediately.

Run as `python -m benchmarks.mock ROUNDS`, where pinkit can be imported, it prints samples of calls as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeAlias

import httpx
from pinkit.testing import Mock

from benchmarks.environments import RunError, run
from benchmarks.measures import Row
from benchmarks.timing import interleave_by, ratios, spread

Samples: TypeAlias = dict[str, dict[str, list[float]]]

_API: Final = "https://api.pinterest.com/v5"
_LOOPS: Final = 100
_SECONDS: Final = 0.5  # to the first response
_EACH: Final = 200.0  # microseconds: 5,000 calls a second


class _Operation(NamedTuple):
    """A measured operation, with the ids of `_ids` in its path and body; a list has no limit in microseconds.

    Args:
        changed: The table and the id of a record that changes before each call, so that no response is
            remembered.
        times: The largest ratio to the transport that responds immediately.
    """

    method: str
    path: str
    body: Any = None
    bar: float | None = _EACH
    changed: tuple[str, str] | None = None
    times: float = 1.45


def _list(path: str, changed: tuple[str, str] | None = None) -> _Operation:
    return _Operation("GET", path, bar=None, changed=changed, times=2.0)


_BOARD: Final = ("boards", "{board}")
_PIN: Final = ("pins", "{pin}")
_IMAGE: Final = {"source_type": "image_url", "url": "https://example.com/oak.jpg"}
_CAMPAIGN: Final = {"ad_account_id": "{ad_account}", "name": "Oak", "objective_type": "AWARENESS"}


_OPERATIONS: Final = {
    "audiences/list": _Operation("GET", "/ad_accounts/{ad_account}/audiences"),
    "user_account/get": _Operation("GET", "/user_account"),
    "boards/get": _Operation("GET", "/boards/{board}"),
    "pins/get": _Operation("GET", "/pins/{pin}"),
    "ad_accounts/get": _Operation("GET", "/ad_accounts/{ad_account}"),
    "campaigns/get": _Operation("GET", "/ad_accounts/{ad_account}/campaigns/{campaign}"),
    "boards/list, 25": _list("/boards?page_size=25"),
    "pins/list, 25": _list("/pins?page_size=25"),
    "boards/get after a change": _Operation("GET", "/boards/{board}", changed=_BOARD),
    "pins/get after a change": _Operation("GET", "/pins/{pin}", changed=_PIN),
    "boards/list, 25, after a change": _list("/boards?page_size=25", _BOARD),
    "pins/list, 25, after a change": _list("/pins?page_size=25", _PIN),
    "pins/update": _Operation("PATCH", "/pins/{pin}", {"title": "Ash"}),
    "boards/create": _Operation("POST", "/boards", {"name": "Oak", "description": "Chairs"}),  # makes many
    "pins/create": _Operation(
        "POST", "/pins", {"board_id": "{board}", "title": "Oak", "media_source": _IMAGE}
    ),
    "campaigns/create": _Operation("POST", "/ad_accounts/{ad_account}/campaigns", [_CAMPAIGN]),
}


def start(python: Path, folder: Path, rounds: int) -> Iterator[Row]:
    """Measure the time from no import to the first response; the first run caches bytecode."""
    what = "mock start: import to first response"
    try:
        taken = [float(run([str(python), "-c", _START], cwd=folder)) for _ in range(rounds + 1)][1:]
    except RunError as error:
        yield Row(what, "pinkit", detail=str(error))
        return
    yield Row(what, "pinkit", spread(taken), "s", _SECONDS, f"{len(taken)} samples")


_START: Final = f"""
import time
started = time.perf_counter()
import httpx
from pinkit.testing import Mock
mock = Mock()
headers = {{"Authorization": f"Bearer {{mock.token}}"}}
httpx.Client(transport=mock.transport, headers=headers).get("{_API}/boards").raise_for_status()
print(time.perf_counter() - started)
"""


def calls(python: Path, folder: Path, rounds: int) -> Iterator[Row]:
    """Measure calls of plain httpx, one after another, alone and against the immediate transport."""
    what = "a call to the mock in process through httpx, CPU"
    try:
        measured: Samples = json.loads(run([str(python), "-m", "benchmarks.mock", str(rounds)], cwd=folder))
    except RunError as error:
        yield Row(what, "pinkit", detail=str(error))
        return
    for name, samples in measured.items():
        taken = spread([seconds * 1e6 for seconds in samples["mock"]])
        detail = f"{_a_second(samples['mock'])}, {rounds} rounds"
        yield Row(what, name, taken, "\u00b5s", _OPERATIONS[name].bar, detail)
    for name, (own, peer) in ((name, samples.values()) for name, samples in measured.items()):
        detail = f"{_a_second(own)} / {_a_second(peer)}, {rounds} rounds"
        times = _OPERATIONS[name].times
        yield Row(f"{what} / the same at once", name, spread(ratios(own, peer)), bar=times, detail=detail)


def _a_second(samples: list[float]) -> str:
    return f"{1 / spread(samples).median:,.0f} calls/s"


# In a process of its own --------------------------------------------------------------------------------


class _AtOnce(httpx.BaseTransport):
    """A transport that immediately returns a given response."""

    def __init__(self, response: httpx.Response) -> None:
        self._status = response.status_code
        self._headers = response.headers.multi_items()
        self._content = response.content

    def handle_request(self, request: httpx.Request) -> httpx.Response:  # noqa: ARG002  # httpx's name
        stream = httpx.ByteStream(self._content)
        return httpx.Response(self._status, headers=self._headers, stream=stream)


def main(rounds: int) -> Samples:
    """Measure CPU seconds for each call by operation, of the mock and of the immediate transport."""
    mock = Mock()
    client = _client(mock.transport, mock.token)
    ids = _ids(client, mock.world.ad_account_id)
    samples: Samples = {}
    for name, operation in _OPERATIONS.items():
        method, url, body = (
            operation.method,
            _API + operation.path.format(**ids),
            _filled(operation.body, ids),
        )
        change = _change(mock, operation.changed, ids)
        peer = _client(_AtOnce(client.request(method, url, json=body).raise_for_status()), mock.token)

        def call(
            asked: httpx.Client,
            method: str = method,
            url: str = url,
            body: Any = body,
            change: Callable[[], object] = change,
        ) -> httpx.Response:
            change()
            return asked.request(method, url, json=body)

        both = {who: partial(call, asked) for who, asked in (("mock", client), ("at once", peer))}
        samples[name] = interleave_by({"CPU": time.process_time}, both, rounds, loops=_LOOPS)["CPU"]
    return samples


def _filled(body: Any, ids: dict[str, str]) -> Any:
    """Return a body with ids in the place of their names."""
    text = json.dumps(body)
    for name, key in ids.items():
        text = text.replace(f"{{{name}}}", key)
    return json.loads(text)


def _change(mock: Mock, changed: tuple[str, str] | None, ids: dict[str, str]) -> Callable[[], object]:
    """Return what changes a record, by a copy of it; nothing, if none is to change."""
    if changed is None:
        return lambda: None
    name, key = changed
    table, key = mock.world.table(name), key.format(**ids)
    return lambda: table.put(key, {**(table.get(key) or {})})


def _client(transport: httpx.BaseTransport, token: str) -> httpx.Client:
    """A client without a `base_url`, like pinkit's: merging it into each URL takes a sixth of a call."""
    return httpx.Client(transport=transport, headers={"Authorization": f"Bearer {token}"})


def _ids(client: httpx.Client, ad_account: str) -> dict[str, str]:
    """Create 25 boards, 25 Pins on the last one, and a campaign; return their ids."""

    def make(path: str, body: Any) -> Any:
        return client.post(_API + path, json=body).raise_for_status().json()

    boards = [make("/boards", {"name": f"Oak {number}"})["id"] for number in range(25)]
    pin = {"board_id": boards[-1], "title": "Oak", "media_source": _IMAGE}
    pins = [make("/pins", pin)["id"] for _ in range(25)]
    campaign = _filled(_CAMPAIGN, {"ad_account": ad_account})
    made = make(f"/ad_accounts/{ad_account}/campaigns", [campaign])["items"][0]["data"]
    return {"board": boards[-1], "pin": pins[-1], "ad_account": ad_account, "campaign": made["id"]}


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]))))
