"""Invalid arguments are rejected before anything is sent; the message has the name and the allowed values."""

import functools
import gzip
import inspect
import json
import pickle
import sys
from functools import partial
from pathlib import Path
from typing import Any

import attrs
import pinkit
import pytest
from fault_bench import Peer, Server, ask, get, whole
from http_library import httpx
from pinkit import errors
from pinkit.client import ClientOptions
from pinkit_generated.operations import boards_get, pins_get
from scripted import PIN, Mode, Script, error, json_response


def connection_error(_: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused")


# Arguments of a client -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"environment": "prod"}, "environment .*'production' .*'sandbox'.*'prod'"),
        ({"timeout": None}, "timeout .*finite"),
        ({"timeout": 0}, "timeout .*above 0"),
        ({"timeout": float("inf")}, "timeout .*finite"),
        ({"timeout": httpx.Timeout(5, pool=None)}, "pool"),
        ({"headers": {"authorization": "x"}}, "headers .*'authorization'"),
        ({"base_url": "api.pinterest.com"}, "base_url .*https://"),
        ({"base_url": "https://u:p@x.example"}, "base_url .*https://"),
        ({"max_response_bytes": 0}, "max_response_bytes .*1.*0"),
        ({"environment": []}, "environment .*'production' .*'sandbox'.*"),
        ({"headers": {b"Host": b"x"}}, "headers .*'Host'"),
        ({"headers": {b"X-Key": b"a\r\nb"}}, "headers .*'X-Key'"),
        ({"headers": {"X Key": "x"}}, "headers .*'X Key'.*name"),
        ({"headers": {"": "x"}}, "headers .*''.*name"),
    ],
)
def test_a_wrong_argument_is_named(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        pinkit.Client("t", **options)
    with pytest.raises(ValueError, match=message):
        pinkit.AsyncClient("t", **options)


@pytest.mark.parametrize("value", ["é", "a\r\nb: c", "\x00"])
def test_an_unsendable_header_is_named_without_its_value(mode: Mode, value: str) -> None:
    client = mode.client([])
    for make in (functools.partial(mode.client_class, "t"), client.with_options):
        with pytest.raises(ValueError, match=r"headers .*'X-Key'"):
            make(headers={"X-Key": value})
    with pytest.raises(ValueError, match="'é'"):
        mode.client([], headers={"é": "x"})
    mode.client([], headers={"X-Key": "a\tb"})


async def _listens(_: object) -> None: ...


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"retry": 3}, r"retry .*pinkit\.Retry.*3$"),
        ({"retry": 0}, r"retry .*pinkit\.Retry.*0$"),
        ({"rate_limit": "standard"}, r"rate_limit .*pinkit\.RateLimit.*'standard'"),
        ({"clock": 5}, r"clock .*pinkit\.Clock.*5$"),
        ({"timeout": "x"}, r"timeout .*seconds.*pinkit\.Timeout.*'x'"),
        ({"on_event": _listens}, "on_event .*function"),
        ({"on_event": functools.partial(_listens)}, "on_event .*function"),
        ({"on_event": 5}, "on_event .*function.*5$"),
        ({"headers": "X-Key: x"}, "headers .*mapping.*str$"),
        ({"headers": [("X-Key", "x")]}, "headers .*mapping.*list$"),
    ],
)
def test_an_argument_of_the_wrong_kind_is_named(mode: Mode, options: dict[str, Any], message: str) -> None:
    client = mode.client([])
    with pytest.raises(TypeError, match=message):
        mode.client_class("t", **options)
    if not options.keys() & {"rate_limit", "clock"}:
        with pytest.raises(TypeError, match=message):
            client.with_options(**options)


def test_a_client_takes_a_transport_or_an_http_client_not_both() -> None:
    with pytest.raises(ValueError, match=r"transport.*http_client|http_client.*transport"):
        pinkit.Client("t", transport=Script([]).transport, http_client=httpx.Client())


def test_an_http_client_from_outside_carries_the_calls(mode: Mode) -> None:
    script = Script([httpx.Response(302, headers={"location": "https://evil.example"})])
    hooked: list[Any] = []
    if mode.name == "sync":
        http: Any = httpx.Client(
            transport=script.transport, event_hooks={"request": [hooked.append]}, auth=("u", "p")
        )
    else:

        async def hook(request: httpx.Request) -> None:
            hooked.append(request)

        http = httpx.AsyncClient(transport=script.transport, event_hooks={"request": [hook]}, auth=("u", "p"))
    http.follow_redirects = True
    client = mode.client_class("token", http_client=http, clock=mode.clock)
    with pytest.raises(errors.APIStatusError, match="redirect"):
        mode.wait(lambda: client.boards.get("1"))
    assert script.requests[0].headers["authorization"] == "Bearer token"
    assert len(hooked) == len(script.requests) == 1


def test_a_client_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", "abc")
    monkeypatch.setenv("PINTEREST_ENVIRONMENT", "sandbox")
    with pinkit.Client.from_env() as client:
        assert repr(client) == "<pinkit.Client of https://api-sandbox.pinterest.com/v5>"
    monkeypatch.delenv("PINTEREST_ACCESS_TOKEN")
    with pytest.raises(pinkit.PinterestError, match="PINTEREST_ACCESS_TOKEN"):
        pinkit.AsyncClient.from_env()


def test_a_misspelt_group_or_operation_names_the_nearest() -> None:
    client: Any = pinkit.Client("t", transport=Script([]).transport)
    with pytest.raises(AttributeError, match=r"Client .*'bords'.*'boards'"):
        client.bords  # noqa: B018
    with pytest.raises(AttributeError, match=r"Boards .*'git'.*'get'"):
        client.boards.git  # noqa: B018
    assert {"boards", "pins", "with_options"} <= set(dir(client))
    assert {"get", "sections"} <= set(dir(client.boards))


def test_options_can_be_compared_and_changed() -> None:
    assert attrs.evolve(pinkit.Retry(), attempts=2) == pinkit.Retry(attempts=2)
    with pytest.raises(ValueError, match="attempts"):
        pinkit.Retry(attempts=0)
    with pytest.raises(ValueError, match="deadline"):
        pinkit.Retry(deadline=float("inf"))


@pytest.mark.parametrize(
    ("base_url", "kind"),
    [
        ("", ValueError),
        ("ftp://x", ValueError),
        ("https://x:99999999", ValueError),
        ("https://[::1", ValueError),
        (5, TypeError),
        (b"http://x", TypeError),
    ],
)
def test_a_bad_base_url_never_means_production(mode: Mode, base_url: Any, kind: type[Exception]) -> None:
    with pytest.raises(kind, match=r"base_url .*https://"):
        mode.client([], base_url=base_url)


def test_a_store_of_length_zero_is_still_the_store() -> None:
    class Empty(pinkit.MemoryStore):
        def __len__(self) -> int:
            return 0

    store = Empty(pinkit.Token("pina_stored"))
    script = Script([json_response(200, {"id": "1"})])
    with pinkit.Client(pinkit.OAuth("1", "s", store=store), transport=script.transport) as client:
        client.boards.get("1")
    assert script.requests[0].headers["Authorization"] == "Bearer pina_stored"


# Arguments of calls ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["create", "create_image"])
def test_a_method_of_the_client_is_no_generated_operation(mode: Mode, name: str) -> None:
    script = Script([])
    client = mode.client(script)
    for wrong in (getattr(client.pins, name), "boards/get"):
        with pytest.raises(TypeError, match="operation"):
            mode.wait(partial(client.call, wrong, "1"))
    assert script.requests == []


@pytest.mark.parametrize("size", [0, -1])
def test_a_page_size_outside_the_limits_is_rejected(mode: Mode, size: int) -> None:
    with pytest.raises(ValueError, match=rf"page_size .*1 .*250.*{size}$"):
        mode.client([]).boards.list(page_size=size)


def test_a_value_of_the_wrong_type_is_named(mode: Mode) -> None:
    with pytest.raises(TypeError, match=r"oauth .*pinkit\.OAuth.*str"):
        mode.client([], oauth="y")
    with pytest.raises(TypeError, match=r"headers .*'X'.*int"):
        mode.client([], headers={"X": 1})
    with pytest.raises(TypeError, match=r"limit .*0.*None.*'5'"):
        mode.wait(lambda: mode.client([]).boards.list().all(limit="5"))


def test_a_misspelt_argument_is_named_with_its_call(mode: Mode) -> None:
    client = mode.client([])
    with pytest.raises(TypeError, match=r"boards.create\(\) .*'privcy'.*'privacy'"):
        mode.wait(lambda: client.boards.create(name="x", privcy="SECRET"))
    with pytest.raises(TypeError, match=r"boards.list\(\) .*'privcy'"):
        client.boards.list(privcy="SECRET")
    with pytest.raises(TypeError, match=r"^boards.sections.create\(\) .*'naem'.*'name'"):
        mode.wait(lambda: client.boards.sections.create("1", naem="x"))
    with pytest.raises(TypeError, match=r"^pins.create_image\(\) .*'titel'.*'title'"):
        mode.wait(lambda: client.pins.create_image("x.png", board_id="1", titel="x"))
    with pytest.raises(TypeError, match=r"^reports.mmm.wait\(\) .*'job'"):
        mode.wait(lambda: client.reports.mmm.wait("1"))
    with pytest.raises(TypeError, match=r"Client\(\) .*'proxy'"):
        mode.client([], proxy="http://x")
    with pytest.raises(TypeError, match=r"^Client\.with_options\(\) .*'proxy'"):
        client.with_options(proxy="http://x")


SITE = "https://www.pinterest.com"


def test_a_url_is_accepted_for_the_id_that_it_contains(mode: Mode) -> None:
    script = Script(lambda _: json_response(200, {"id": "1", "items": []}))
    client = mode.client(script)
    pin = f"{SITE}/pin/12/"
    for call in (
        lambda: client.pins.get(pin),
        lambda: client.pins.get.with_raw_response(pin_id="https://www.pinterest.de/pin/a-kitchen--12/?x=1"),
        lambda: client.pins.analytics_many(
            pin_ids=[pin, "13"], start_date="2030-01-01", end_date="2030-01-02", metric_types=["SAVE"]
        ),
        lambda: client.campaigns.list("https://ads.pinterest.com/advertiser/549/").all(),
        lambda: client.pins.update("12", link=pin),
    ):
        mode.wait(call)
    sent = [str(request.url.copy_with(query=None)).partition("/v5")[2] for request in script.requests]
    assert sent == ["/pins/12", "/pins/12", "/pins/analytics", "/ad_accounts/549/campaigns", "/pins/12"]
    assert script.requests[2].url.params["pin_ids"] in ("12", "12,13")
    assert json.loads(script.requests[4].content) == {"link": pin}


@pytest.mark.parametrize(
    ("url", "message"),
    [
        (f"{SITE}/anna/kitchens/", r"board_id: the URL of a board contains no id .*boards\.list\(\)"),
        (f"{SITE}/pin/1/", "board_id: .*URL of a Pin, not of a board"),
        ("https://pin.it/abc", "board_id: .*short link"),
    ],
)
def test_a_url_without_the_id_of_a_board_is_an_error(mode: Mode, url: str, message: str) -> None:
    script = Script([])
    client = mode.client(script)
    for call in (
        lambda: client.boards.get(url),
        lambda: client.boards.list_pins(board_id=url),
        lambda: client.pins.create(**{**PIN, "board_id": url}),
    ):
        with pytest.raises(ValueError, match=f"^{message}"):
            mode.wait(call)
    assert script.requests == []


def test_a_url_for_an_id_that_no_url_contains_is_an_error(mode: Mode) -> None:
    with pytest.raises(ValueError, match=r"^campaign_ids: .*URL of a user, which contains no such id"):
        mode.client([]).campaigns.list("1", campaign_ids=[f"{SITE}/anna/"])
    with pytest.raises(ValueError, match=r"^section_id: .*no id .*boards\.sections\.list\(board_id\)"):
        mode.client([]).boards.sections.list_pins("1", f"{SITE}/anna/kitchens/blue/")


def test_a_model_instead_of_its_id_is_an_error(mode: Mode) -> None:
    script = Script([])
    client = mode.client(script)
    board = boards_get("1").decode(200, b'{"id": "1", "name": "Ideas"}')
    kind = type(board).__name__  # as this release names it
    for call in (
        lambda: client.boards.get(board),
        lambda: client.boards.list_pins(board),
        lambda: client.pins.create(**{**PIN, "board_id": board}),
    ):
        with pytest.raises(TypeError, match=rf"^board_id must be an id, .*not a {kind}: pass its \.id, '1'$"):
            mode.wait(call)
    with pytest.raises(TypeError, match=r"^pin_ids must be an id, .*'1'$"):
        mode.wait(
            lambda: client.pins.analytics_many(
                pin_ids=[pins_get("1").decode(200, b'{"id": "1"}')],
                start_date="2030-01-01",
                end_date="2030-01-02",
                metric_types=["SAVE"],
            )
        )
    assert script.requests == []


def test_an_unknown_argument_of_a_client_names_the_right_one(
    mode: Mode, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PINTEREST_ACCESS_TOKEN", raising=False)
    name = mode.client_class.__name__
    uses: list[tuple[Any, str]] = [
        (lambda: mode.client_class.from_env(timeot=3), rf"^{name}\.from_env\(\) .*'timeot'; .*'timeout'\?$"),
        (lambda: mode.client_class.from_env(auth="x"), rf"^{name}\.from_env\(\) .*'auth'"),
        (lambda: mode.client_class(token="x"), rf"^{name}\(\) .*'token'; did you mean 'auth'\?$"),
        (lambda: mode.client_class("t", retries=3), rf"^{name}\(\) .*'retries'; did you mean 'retry'\?$"),
        (lambda: mode.client_class(), rf"^{name}\(\) missing .*'auth'"),
        (lambda: mode.client_class("1", "s"), rf"^{name}\(\) takes only auth by position; .*oauth=, env"),
    ]
    for use, message in uses:
        with pytest.raises(TypeError, match=message):
            use()


def test_the_options_of_from_env_are_those_of_the_client() -> None:
    own = inspect.signature(pinkit.Client).parameters
    assert ClientOptions.__annotations__.keys() == own.keys() - {"auth"}


def test_an_argument_that_must_be_named_is_named(mode: Mode) -> None:
    script = Script([])
    client = mode.client(script)
    for use, message in (
        (lambda: client.boards.create("Kitchens"), r"boards.create\(\) takes nothing by position; .*name=$"),
        (lambda: client.boards.get("1", "2"), r"boards.get\(\) takes only board_id by position; .*_id="),
        (
            lambda: client.pins.create_image("Kitchens", "a.png"),
            r"pins.create_image\(\) takes only source by position; .*such as board_id=, board_name=$",
        ),
        (
            lambda: client.pins.create_image("a.png", board="Kitchens"),
            r"pins.create_image\(\) .*'board'; did you mean 'board_id' or 'board_name'\?$",
        ),
        (
            lambda: client.boards.copy(board_id="1", to="2"),
            r"boards.copy\(\) .*'to'; did you mean 'to_board_id' or 'to_board_name'\?$",
        ),
    ):
        with pytest.raises(TypeError, match=f"^{message}"):
            mode.wait(use)
    assert script.requests == []


@pytest.mark.parametrize("store", ["my tokens.json", Path("my tokens.json")])
def test_a_path_is_no_store(store: Any) -> None:
    with pytest.raises(TypeError, match=r"^store .*pinkit\.FileStore\('my tokens\.json'\), not "):
        pinkit.OAuth("1", "s", store=store)


def test_an_asynchronous_list_is_iterated_asynchronously() -> None:
    pager: Any = Mode("asyncio").client([]).boards.list()
    with pytest.raises(
        TypeError, match=r"^AsyncPager is asynchronous: .*`async for .*`await pager\.all\(\)`"
    ):
        for _ in pager:
            pass
    with pytest.raises(TypeError, match=r"^AsyncPagerIterator is asynchronous: .*`async for "):
        list(pager.pages())


def test_half_an_emoji_is_named(mode: Mode) -> None:
    with pytest.raises(ValueError, match=r"boards_get: .*surrogates"):
        mode.wait(lambda: mode.client([]).boards.get("\ud83d"))


def test_an_unknown_attribute_names_the_nearest() -> None:
    with pytest.raises(AttributeError, match="'aclose'"):
        getattr(pinkit.AsyncClient("t", transport=httpx.MockTransport(connection_error)), "close")  # noqa: B009
    client = pinkit.Client("t", transport=httpx.MockTransport(connection_error))
    with pytest.raises(AttributeError, match=r"Client.*'__aenter__'"):
        getattr(client, "__aenter__")  # noqa: B009


def test_a_wrong_app_secret_is_named(mode: Mode) -> None:
    client = mode.client([error(401, 2)], pinkit.OAuth("1", "s", redirect_uri="http://x/"))
    with pytest.raises(errors.AuthenticationError, match=r"app_id.*app_secret"):
        mode.wait(lambda: client.oauth.exchange("abc"))


def test_a_bad_environment_names_its_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINTEREST_ENVIRONMENT", "Sandbox")
    monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", "t")
    with pytest.raises(ValueError, match=r"PINTEREST_ENVIRONMENT .*'production' .*'sandbox'.*'Sandb"):
        pinkit.Client.from_env()


def test_neither_client_nor_pager_can_be_pickled(mode: Mode) -> None:
    client = mode.client([])
    for thing in (client, client.boards.list(), client.boards):
        with pytest.raises(TypeError, match=r"pickled .*process"):
            pickle.dumps(thing)
    assert client.with_options(timeout=1).boards is not client.boards


@pytest.mark.parametrize(
    ("options", "kind", "words"),
    [
        ({"attempts": "3"}, TypeError, "attempts .*number.*'3'"),
        ({"attempts": 0}, ValueError, "attempts .*1.*0"),
        ({"deadline": 0}, ValueError, "deadline .*0.*0"),
        ({"deadline": float("inf")}, ValueError, "deadline .*inf"),
    ],
)
def test_an_invalid_retry_option_is_named_with_the_allowed_values(
    options: Any, kind: type[Exception], words: str
) -> None:
    with pytest.raises(kind, match=f"^{words}$"):
        pinkit.Retry(**options)


def test_an_invalid_quota_option_is_named_with_the_allowed_values() -> None:
    with pytest.raises(ValueError, match=r"^tier .*None.*'trial'.*'standard'.*'Standard'$"):
        pinkit.RateLimit(tier="Standard")  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(TypeError, match=r"^max_wait .*number.*'x'$"):
        pinkit.RateLimit(max_wait="x")  # type: ignore[arg-type]  # pyright: ignore
    for wrong in (-1, float("inf")):
        with pytest.raises(ValueError, match=rf"^max_wait .*0.*{wrong}$"):
            pinkit.RateLimit(max_wait=wrong)
    with pytest.raises(TypeError, match=r"^enabled .*True or False.*'no'$"):
        pinkit.RateLimit(enabled="no")  # type: ignore[arg-type]  # pyright: ignore


class AsyncStorage:
    """A storage of another kind than a client takes."""

    async def reserve(self, *_: object) -> float:
        return 0.0


@pytest.mark.parametrize("storage", ["redis://localhost", 5, AsyncStorage()])
def test_what_is_no_storage_of_quotas_is_named(storage: Any) -> None:
    with pytest.raises(TypeError, match=rf"^storage .*in_redis.*{type(storage).__name__}$"):
        pinkit.RateLimit(storage=storage)


@pytest.mark.parametrize(
    ("options", "kind", "words"),
    [
        ({"continuous_refresh": "no"}, TypeError, "continuous_refresh .*True or False.*'no'"),
        ({"redirect_uri": b"http://localhost/"}, TypeError, "redirect_uri .*text.*bytes"),
        ({"grant": "password"}, ValueError, "grant .*'authorization_code'.*'client_credentials'.*'password'"),
        ({"scopes": 5}, TypeError, "scopes .*list or text.*int"),
    ],
)
def test_an_invalid_option_of_an_app_is_named(options: Any, kind: type[Exception], words: str) -> None:
    with pytest.raises(kind, match=f"^{words}$"):
        pinkit.OAuth("77", "s3cr3t", **options)


def test_the_largest_numbers_are_no_limits(mode: Mode) -> None:
    body = gzip.compress(json.dumps({"id": "1"}).encode())

    def respond(peer: Peer) -> None:
        peer.request()
        peer.send(whole(body, content_encoding="gzip"))

    with Server(respond) as server:
        (got,) = ask(
            mode,
            server.url,
            get,
            timeout=sys.maxsize,
            retry=pinkit.Retry(deadline=sys.maxsize),
            max_response_bytes=sys.maxsize,
        )
    assert got.value.id == "1"
