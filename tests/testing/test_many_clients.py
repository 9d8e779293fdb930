"""Many clients of one server at once: no response is an error, and no update is lost."""

from __future__ import annotations

import socket
import sys
import threading
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import anyio
import pytest
from http_library import httpx
from pinkit.testing import Mock

pytest.importorskip("uvicorn", reason="pinkit[testing] is not installed")
IMAGE = {"source_type": "image_url", "url": "https://example.com/a.jpg"}
JSON = ("Content-Type", "application/json")
EACH = 5  # requests of a round


class Client:
    """One of many clients: it creates Pins on a common board, changes its own board, and reads both."""

    def __init__(self, http: httpx.AsyncClient, name: str, common: str) -> None:
        self._http = http
        self._name = name
        self._common = common
        self._own = ""
        self.statuses = Counter[int]()
        self.pins = list[str]()

    async def run(self, rounds: int) -> None:
        for number in range(rounds):
            await self._round(number)

    async def _round(self, number: int) -> None:
        name = f"{self._name} {number}"
        if self._own:
            await self._request("PATCH", f"/boards/{self._own}", {"name": name})
        else:
            self._own = (await self._request("POST", "/boards", {"name": name}))["id"]
        assert (await self._request("GET", f"/boards/{self._own}"))["name"] == name
        pin = {"board_id": self._common, "title": name, "media_source": IMAGE}
        self.pins.append((await self._request("POST", "/pins", pin))["id"])
        assert (await self._request("GET", f"/pins/{self.pins[-1]}"))["title"] == name
        assert (await self._request("GET", f"/boards/{self._common}/pins"))["items"]

    async def _request(self, method: str, path: str, body: Any = None) -> Any:
        response = await self._http.request(method, path, json=body)
        self.statuses[response.status_code] += 1
        assert response.is_success, response.text
        return response.json()


async def check(url: str, token: str, clients: int, rounds: int) -> Counter[int]:
    """Run clients at once; return how many responses had each status."""
    headers = {"Authorization": f"Bearer {token}"}
    limits = httpx.Limits(max_connections=clients)
    async with httpx.AsyncClient(base_url=url, headers=headers, limits=limits, timeout=60) as http:
        common = (await http.post("/boards", json={"name": "common"})).json()["id"]
        made = [Client(http, f"client {number}", common) for number in range(clients)]
        async with anyio.create_task_group() as group:
            for each in made:
                group.start_soon(each.run, rounds)
        pins = {pin for each in made for pin in each.pins}
        assert len(pins) == clients * rounds
        assert (await http.get(f"/boards/{common}")).json()["pin_count"] == len(pins)
        assert await _all(http, f"/boards/{common}/pins") == pins
        assert len(await _all(http, "/boards")) == clients + 1
    return sum((each.statuses for each in made), Counter[int]())


async def _all(http: httpx.AsyncClient, path: str) -> set[str]:
    found, bookmark = set[str](), ""
    while bookmark is not None:
        query = f"page_size=250&bookmark={bookmark}" if bookmark else "page_size=250"
        page = (await http.get(f"{path}?{query}")).raise_for_status().json()
        found |= {each["id"] for each in page["items"]}
        bookmark = page["bookmark"]
    return found


@pytest.mark.parametrize("is_kept", [False, True], ids=["in memory", "in a file"])
def test_no_update_of_many_clients_is_lost(tmp_path: Any, is_kept: bool) -> None:
    db = tmp_path / "mock.db" if is_kept else None
    mock = Mock(db=db)
    with mock.serve() as url:
        statuses = anyio.run(check, url, mock.token, 10, 4)
    assert statuses.keys() == {200, 201}
    assert statuses.total() == 10 * 4 * EACH
    before = [mock.world.table(name).rows() for name in ("boards", "pins")]
    mock.close()
    if db:
        kept = Mock(db=db)
        assert [kept.world.table(name).rows() for name in ("boards", "pins")] == before
        kept.close()


def test_server_ends_although_clients_keep_their_connections_open() -> None:
    mock = Mock()
    before = threading.active_count()
    with ExitStack() as clients:
        with mock.serve() as url:
            place = "127.0.0.1", httpx.URL(url).port or 0
            head = f"Host: 127.0.0.1\r\nAuthorization: Bearer {mock.token}\r\n"
            for text in (
                "",
                f"GET /v5/boards HTTP/1.1\r\n{head}X-Mock-Fault: latency;seconds=60\r\n\r\n",
                f"POST /v5/boards HTTP/1.1\r\n{head}Content-Length: 100\r\n\r\n{{",
            ):
                clients.enter_context(socket.create_connection(place)).sendall(text.encode())
            with httpx.Client(base_url=url, headers={"Authorization": f"Bearer {mock.token}"}) as client:
                assert client.get("/boards").is_success
        assert threading.active_count() == before
    assert len(mock.world.table("boards")) == 0


@pytest.mark.parametrize("status", [204, 304])
def test_fault_can_have_a_status_without_a_body(status: int) -> None:
    mock = Mock()
    headers = {"Authorization": f"Bearer {mock.token}"}
    with mock.serve() as url, httpx.Client(base_url=url, headers=headers) as client:
        response = client.get("/boards", headers={"X-Mock-Fault": f"html;status={status}"})
        assert (response.status_code, response.content) == (status, b"")
        assert client.get("/boards").status_code == 200


def test_test_changes_the_state_while_a_server_handles_requests(tmp_path: Path) -> None:
    mock = Mock(db=tmp_path / "state.sqlite")
    headers = {"Authorization": f"Bearer {mock.token}"}
    failed, tokens = list[Exception](), list[str]()

    def add(name: str) -> None:
        try:
            for number in range(20):
                mock.users.add(f"{name} {number}")
                tokens.append(mock.tokens.issue(["boards:read"]))
                mock.handle("POST", "/v5/boards", "", [*headers.items(), JSON], b'{"name": "x"}')
        except Exception as error:  # it is asserted in another thread
            failed.append(error)

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        threads = [threading.Thread(target=add, args=(name,)) for name in "abcd"]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
    finally:
        sys.setswitchinterval(interval)
    assert not failed
    assert len(set(tokens)) == 80
    before = mock.snapshot()["tables"]
    numbers = [row["number"] for rows in before.values() for row in rows]
    assert len(set(numbers)) == len(numbers)
    mock.close()
    again = Mock(db=tmp_path / "state.sqlite")
    assert len(again.users) == 82
    assert again.snapshot()["tables"]["boards"] == before["boards"]
    again.close()
