"""A client with a mock Pinterest that may execute a part of a request, and lose the response."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from http_library import httpx
from pinkit._ads.kinds import KINDS, Kind
from pinkit.testing import Mock
from scripted import Mode


class Killed(BaseException):
    """The run is killed."""


class Line(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A connection to a mock, on which responses are lost and runs are killed.

    Args:
        mock: The mock that responds.

    Attributes:
        parts: For requests that write, in turn: how many entities are executed before the response is lost;
            None for a request that succeeds.
        kill: Returns whether to kill the run: before a request (False) or after it (True).
    """

    def __init__(self, mock: Mock) -> None:
        self._inner = mock.transport
        self.parts: list[int | None] = []
        self.kill: Callable[[Any, bool], bool] = lambda _, __: False
        self.sent: list[tuple[str, str, Any]] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        part = self._begin(request)
        response = None if part == 0 else self._inner.handle_request(self._cut(request, part))
        return self._end(request, response, part)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        part = self._begin(request)
        response = None if part == 0 else await self._inner.handle_async_request(self._cut(request, part))
        return self._end(request, response, part)

    def _begin(self, request: httpx.Request) -> int | None:
        is_json = request.content and "/_files/" not in request.url.path
        body = json.loads(request.content) if is_json else None
        self.sent.append((request.method, request.url.path.rpartition("/")[2], body))
        if self.kill(request, False):
            raise Killed
        return self.parts.pop(0) if request.method != "GET" and self.parts else None

    def _cut(self, request: httpx.Request, part: int | None) -> httpx.Request:
        if part is None:
            return request
        body = json.loads(request.content)
        if isinstance(body, list):
            body = body[:part]
        else:
            name = next(name for name, value in body.items() if isinstance(value, list))
            body[name] = body[name][:part]
        headers = {name: value for name, value in request.headers.items() if name != "content-length"}
        return httpx.Request(request.method, request.url, headers=headers, content=json.dumps(body))

    def _end(
        self, request: httpx.Request, response: httpx.Response | None, part: int | None
    ) -> httpx.Response:
        if self.kill(request, True):
            raise Killed
        if part is not None or response is None:
            raise httpx.ReadError("lost", request=request)
        return response

    def writes(self) -> list[tuple[str, int]]:
        """The requests that write: the last part of the path, and the number of entities."""
        found = list[tuple[str, int]]()
        for method, name, body in self.sent:
            if method in ("POST", "PATCH"):
                values = [body] if isinstance(body, list) else [*body.values()]
                found += [(name, len(each)) for each in values if isinstance(each, list)]
        return found


class Shop:
    """One client, its mock with an ad account, and the connection between them."""

    def __init__(self, mode: Mode) -> None:
        self.mode = mode
        self.mock = Mock(clock=lambda: mode.clock.now)
        self.line = Line(self.mock)
        self.account = self.mock.world.ad_account_id
        self.client: Any = self.make()
        self.wait = mode.wait

    def make(self, **options: Any) -> Any:
        """Make another client of the same mock."""
        return self.mode.client_class(self.mock.token, transport=self.line, clock=self.mode.clock, **options)

    def table(self, name: str) -> list[dict[str, Any]]:
        """The records of a table of the mock."""
        rows: Any = self.mock.world.table(name)
        return [record for _, record in rows.of("ad_account_id", self.account)]


@pytest.fixture(params=["sync", "asyncio", "trio"])
def shop(request: pytest.FixtureRequest) -> Iterator[Shop]:
    """Each test with this fixture runs with both clients, and with both event loops."""
    made = Shop(Mode(request.param))
    yield made
    made.mock.close()


def campaign(number: int, **more: Any) -> dict[str, Any]:
    return {"name": f"Campaign {number}", "objective_type": "AWARENESS", **more}


def made(shop: Shop, group: str, entities: Any, **how: Any) -> Any:
    create = getattr(shop.client, group).create_many
    return shop.wait(lambda: create(shop.account, entities, **how))


def ad_group(shop: Shop, name: str = "Group") -> str:
    (campaign_id,) = made(shop, "campaigns", [campaign(0)]).ids
    given = {"name": name, "campaign_id": campaign_id, "billable_event": "IMPRESSION"}
    return str(made(shop, "ad_groups", [given]).ids[0])


def pin(shop: Shop) -> str:
    client = shop.client
    return str(shop.wait(lambda: client.pins.create_image("https://i.example", is_removable=True)).id)


@pytest.fixture(params=KINDS, ids=lambda kind: kind.group)
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


def entities(shop: Shop, kind: Kind, count: int) -> list[dict[str, Any]]:
    """Valid entities of a kind."""
    if kind.group == "campaigns":
        return [campaign(number) for number in range(count)]
    if kind.group == "ad_groups":
        (parent,) = made(shop, "campaigns", [campaign(0)]).ids
        common = {"campaign_id": parent, "billable_event": "IMPRESSION"}
        return [{"name": f"Group {number}", **common} for number in range(count)]
    parent = ad_group(shop)
    if kind.group == "ads":
        common = {"ad_group_id": parent, "pin_id": pin(shop), "creative_type": "REGULAR"}
        return [{"name": f"Ad {number}", **common} for number in range(count)]
    if kind.group == "keywords":
        return [{"parent_id": parent, "value": f"word {n}", "match_type": "BROAD"} for n in range(count)]
    return [{"ad_group_id": parent, "catalog_product_group_id": str(n + 1)} for n in range(count)]
