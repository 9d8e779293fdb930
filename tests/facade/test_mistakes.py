"""What is wrong in itself is refused before anything is sent, by its name, with what is allowed."""

import functools
import pickle
from functools import partial
from typing import Any

import attrs
import httpx
import pinkit
import pytest
from pinkit import errors
from scripted import Mode, Script, answer, error

BOARD = {"id": "1", "name": "Ideas"}
PIN = {"board_id": "1", "media_source": {"source_type": "image_url", "url": "https://i.example/1.jpg"}}


def connection_error(_: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused")


# What a client takes ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"environment": "prod"}, "environment must be 'production' or 'sandbox', not 'prod'"),
        ({"timeout": None}, "timeout must be finite"),
        ({"timeout": 0}, "timeout must be finite and above 0"),
        ({"timeout": float("inf")}, "timeout must be finite"),
        ({"timeout": httpx.Timeout(5, pool=None)}, "pool is None"),
        ({"headers": {"authorization": "x"}}, "headers must not contain 'authorization'"),
        ({"base_url": "api.pinterest.com"}, "base_url must be like"),
        ({"base_url": "https://u:p@x.example"}, "base_url must be like"),
        ({"max_answer": 0}, "max_answer must be 1 or more, not 0"),
    ],
)
def test_a_wrong_argument_is_named(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        pinkit.Client("t", **options)
    with pytest.raises(ValueError, match=message):
        pinkit.AsyncClient("t", **options)


@pytest.mark.parametrize("value", ["é", "a\r\nb: c", "\x00"])
def test_a_header_that_cannot_be_sent_is_named_and_not_told(mode: Mode, value: str) -> None:
    client = mode.client([])
    for make in (functools.partial(mode.client_class, "t"), client.with_options):
        with pytest.raises(ValueError, match=r"headers must be printable ASCII, .* 'X-Key' is not$"):
            make(headers={"X-Key": value})
    with pytest.raises(ValueError, match="'é' is not"):
        mode.client([], headers={"é": "x"})
    mode.client([], headers={"X-Key": "a\tb"})


async def _listens(_: object) -> None: ...


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"retry": 3}, "retry must be a pinkit.Retry, not 3"),
        ({"retry": 0}, "retry must be a pinkit.Retry, not 0"),
        ({"rate_limit": "standard"}, "rate_limit must be a pinkit.RateLimit, not 'standard'"),
        ({"clock": 5}, "clock must be a pinkit.Clock, not 5"),
        ({"timeout": "x"}, "timeout must be seconds, as a number, or an httpx.Timeout, not 'x'"),
        ({"on_event": _listens}, "on_event must be a plain function"),
        ({"on_event": functools.partial(_listens)}, "on_event must be a plain function"),
        ({"on_event": 5}, "on_event must be a plain function, .* not 5"),
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
    with pytest.raises(ValueError, match="both given"):
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


def test_a_misspelt_group_or_operation_names_what_there_is() -> None:
    client: Any = pinkit.Client("t", transport=Script([]).transport)
    with pytest.raises(AttributeError, match=r"Client has no 'bords'; did you mean 'boards'"):
        client.bords  # noqa: B018
    with pytest.raises(AttributeError, match=r"Boards has no 'git'; did you mean 'get'"):
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
def test_a_bad_address_is_never_taken_for_production(
    mode: Mode, base_url: Any, kind: type[Exception]
) -> None:
    with pytest.raises(kind, match="base_url must be like"):
        mode.client([], base_url=base_url)


def test_a_store_that_is_empty_is_the_store_all_the_same() -> None:
    class Empty(pinkit.MemoryStore):
        def __len__(self) -> int:
            return 0

    store = Empty(pinkit.Token("pina_stored"))
    script = Script([answer(200, {"id": "1"})])
    with pinkit.Client(pinkit.OAuth("1", "s", store=store), transport=script.transport) as client:
        client.boards.get("1")
    assert script.requests[0].headers["Authorization"] == "Bearer pina_stored"


# What is given by mistake ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["create", "create_image"])
def test_an_operation_of_the_client_is_no_generated_one(mode: Mode, name: str) -> None:
    script = Script([])
    client = mode.client(script)
    for wrong in (getattr(client.pins, name), "boards/get"):
        with pytest.raises(TypeError, match=r"operation must be a generated function"):
            mode.wait(partial(client.call, wrong, "1"))
    assert script.requests == []


@pytest.mark.parametrize("size", [0, -1])
def test_a_page_of_no_items_is_refused(mode: Mode, size: int) -> None:
    with pytest.raises(ValueError, match=f"page_size must be from 1 to 250, not {size}"):
        mode.client([]).boards.list(page_size=size)


def test_what_is_of_the_wrong_kind_is_named(mode: Mode) -> None:
    with pytest.raises(TypeError, match=r"oauth must be a pinkit.OAuth, not str"):
        mode.client([], oauth="y")
    with pytest.raises(TypeError, match="headers must be text, name and value; the value of 'X' is int"):
        mode.client([], headers={"X": 1})
    with pytest.raises(TypeError, match="limit must be a whole number, 0 or more, or None, not '5'"):
        mode.wait(lambda: mode.client([]).boards.list().all(limit="5"))


def test_a_misspelt_argument_is_named_with_the_call(mode: Mode) -> None:
    client = mode.client([])
    with pytest.raises(TypeError, match=r"boards.create\(\) .*'privcy'; did you mean 'privacy'\?"):
        mode.wait(lambda: client.boards.create(name="x", privcy="SECRET"))
    with pytest.raises(TypeError, match=r"boards.list\(\) .*'privcy'"):
        client.boards.list(privcy="SECRET")
    with pytest.raises(TypeError, match=r"^boards.sections.create\(\) got an unexpected .*'naem'.*'name'\?"):
        mode.wait(lambda: client.boards.sections.create("1", naem="x"))
    with pytest.raises(TypeError, match=r"^pins.create_image\(\) got .*'titel'; did you mean 'title'\?"):
        mode.wait(lambda: client.pins.create_image("1", "x.png", titel="x"))
    with pytest.raises(TypeError, match=r"^reports.mmm.wait\(\) missing a required argument: 'job'"):
        mode.wait(lambda: client.reports.mmm.wait("1"))
    with pytest.raises(TypeError, match=r"^Client\(\) got an unexpected keyword argument 'proxy'"):
        mode.client([], proxy="http://x")
    with pytest.raises(TypeError, match=r"^Client.with_options\(\) got"):
        client.with_options(proxy="http://x")


def test_the_nearest_name_is_told() -> None:
    with pytest.raises(AttributeError, match="did you mean 'aclose'"):
        getattr(pinkit.AsyncClient("t", transport=httpx.MockTransport(connection_error)), "close")  # noqa: B009
    client = pinkit.Client("t", transport=httpx.MockTransport(connection_error))
    with pytest.raises(AttributeError, match=r"^'Client' object has no attribute '__aenter__'$"):
        getattr(client, "__aenter__")  # noqa: B009


def test_a_wrong_app_secret_is_told_as_one(mode: Mode) -> None:
    client = mode.client([error(401, 2)], pinkit.OAuth("1", "s", redirect_uri="http://x/"))
    with pytest.raises(errors.Unauthorized, match="Check app_id and app_secret"):
        mode.wait(lambda: client.oauth.exchange("abc"))


def test_a_bad_environment_names_its_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINTEREST_ENVIRONMENT", "Sandbox")
    monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", "t")
    with pytest.raises(
        ValueError, match="PINTEREST_ENVIRONMENT must be 'production' or 'sandbox', not 'Sandb"
    ):
        pinkit.Client.from_env()


def test_neither_client_nor_pager_is_pickled(mode: Mode) -> None:
    client = mode.client([])
    for thing in (client, client.boards.list(), client.boards):
        with pytest.raises(TypeError, match=r"cannot be pickled or copied: .* in each process"):
            pickle.dumps(thing)
    assert client.with_options(timeout=1).boards is not client.boards


@pytest.mark.parametrize(
    ("options", "kind", "words"),
    [
        ({"attempts": "3"}, TypeError, "attempts must be a number, not '3'"),
        ({"attempts": 0}, ValueError, "attempts must be 1 or more, not 0"),
        ({"deadline": 0}, ValueError, "deadline must be above 0, not 0"),
        ({"deadline": float("inf")}, ValueError, "deadline must be finite, not inf"),
    ],
)
def test_a_bad_option_of_retries_says_what_is_allowed(
    options: Any, kind: type[Exception], words: str
) -> None:
    with pytest.raises(kind, match=f"^{words}$"):
        pinkit.Retry(**options)


def test_a_bad_option_of_quotas_says_what_is_allowed() -> None:
    with pytest.raises(ValueError, match=r"^tier must be None, 'trial' or 'standard', not 'Standard'$"):
        pinkit.RateLimit(tier="Standard")  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(TypeError, match=r"^max_wait must be a number, not 'x'$"):
        pinkit.RateLimit(max_wait="x")  # type: ignore[arg-type]  # pyright: ignore
