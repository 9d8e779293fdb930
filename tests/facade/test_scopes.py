"""The scopes of operations, and the calls that are rejected before anything is sent."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path
from typing import Any

import attrs
import pytest
from pinkit import errors, scopes
from pinkit._endpoints.endpoints import flow, groups_of
from pinkit.oauth import OAuth
from pinkit.resources.boards import Boards
from pinkit.resources.leads import Exports
from pinkit.resources.pins import Pins
from pinkit.tokens import Token
from pinkit_generated import OPERATIONS, Operation, Request
from pinkit_generated.operations import boards_create, boards_get, boards_list, boards_update, pins_create
from scripted import Mode, Script, json_response

APP = OAuth("1", "shh", redirect_uri="https://app.example/back")
ROOT = Path(__file__).parent.parent.parent
IDS = sorted(OPERATIONS)
TEMPLATE = OPERATIONS["boards/get"]


def operation(*security: tuple[str, tuple[str, ...]], id: str = "made/up") -> Operation:
    return attrs.evolve(TEMPLATE, id=id, security=security)


def user(*names: str) -> tuple[str, tuple[str, ...]]:
    return "pinterest_oauth2", names


def documented_alternatives(facts: Operation, *schemes: str) -> list[frozenset[str]]:
    return [frozenset(names) for scheme, names in facts.security if scheme in schemes]


@pytest.mark.parametrize("id", IDS)
def test_exact_scopes_suffice_and_each_missing_one_is_reported(id: str) -> None:
    facts = OPERATIONS[id]
    if any(scheme == "basic" for scheme, _ in facts.security):
        scopes.check(facts, frozenset(), APP)
        return
    for exact in documented_alternatives(facts, "pinterest_oauth2", "client_credentials"):
        scopes.check(facts, exact, APP)
        scopes.check(facts, exact | {"made_up:read"}, APP)
        assert scopes.missing(facts, exact) == frozenset()
        for name in exact:
            with pytest.raises(errors.MissingScopeError) as caught:
                scopes.check(facts, exact - {name}, APP)
            assert caught.value.missing == {name}
            assert caught.value.granted == exact - {name}
            assert caught.value.operation == id
            assert scopes.missing(facts, exact - {name}) == {name}


@pytest.mark.parametrize("id", IDS)
def test_client_credentials_may_call_what_the_openapi_document_allows(id: str) -> None:
    facts = OPERATIONS[id]
    everything = frozenset(name for one in OPERATIONS.values() for _, names in one.security for name in names)
    takes = {scheme for scheme, _ in facts.security}
    if takes & {"client_credentials", "basic"}:
        scopes.check(facts, everything, app_only=True)
    else:
        with pytest.raises(errors.MissingScopeError, match=rf"^{re.escape(id)} "):
            scopes.check(facts, everything, app_only=True)


def test_the_error_names_the_missing_scopes_and_the_authorization_url() -> None:
    with pytest.raises(errors.MissingScopeError) as caught:
        scopes.check(OPERATIONS["pins/create"], frozenset({"boards:read", "pins:read"}), APP)
    message = str(caught.value)
    assert "pins/create" in message
    assert "boards:write, pins:write" in message
    assert "boards:read, pins:read" in message
    assert caught.value.authorize_url is not None
    assert caught.value.authorize_url in message
    assert "scope=boards:read,boards:write,pins:read,pins:write" in message
    assert "shh" not in message


@pytest.mark.parametrize("app", [None, OAuth("1", "shh")])
def test_without_a_redirect_uri_the_error_shows_the_call(app: OAuth | None) -> None:
    with pytest.raises(errors.MissingScopeError, match=r"authorize_url\(\['boards:read'\]\)") as caught:
        scopes.check(TEMPLATE, frozenset(), app)
    assert caught.value.authorize_url is None


@pytest.mark.parametrize(
    ("granted", "missing"), [("boards:read", "boards:read_secret"), ("boards:read_secret", "boards:read")]
)
def test_secret_scopes_and_plain_ones_do_not_imply_each_other(granted: str, missing: str) -> None:
    assert scopes.missing(operation(user(missing)), [granted]) == {missing}


def test_the_alternative_with_the_fewest_missing_scopes_is_reported() -> None:
    facts = operation(user("a", "b", "c"), user("b", "d"))
    assert scopes.missing(facts, ["c", "a"]) == {"b"}
    assert scopes.missing(facts, ["d"]) == {"b"}
    assert scopes.missing(facts, []) == {"b", "d"}


@pytest.mark.parametrize(
    ("choices", "least"),
    [
        ([], set()),
        ([[("a", "b"), ("c",)]], {"c"}),
        ([[("a", "b"), ("c",)], [("a", "b")]], {"a", "b"}),
        # Each alone would need the single scope.
        ([[("a", "b"), ("x",)], [("a", "b"), ("y",)], [("a", "b"), ("z",)]], {"a", "b"}),
        ([[("b",), ("a",)]], {"a"}),
    ],
)
def test_the_least_scopes_for_all_together(choices: list[list[tuple[str, ...]]], least: set[str]) -> None:
    facts = [operation(*(user(*names) for names in choice)) for choice in choices]
    assert scopes.scopes_for(*facts) == least
    assert scopes.scopes_for(*reversed(facts)) == least


def test_the_scopes_for_all_operations_are_found_quickly() -> None:
    start = time.perf_counter()
    assert "ads:write" in scopes.scopes_for(*OPERATIONS)
    assert time.perf_counter() - start < 2


@pytest.mark.parametrize(
    "thing",
    [boards_get, Boards.get, TEMPLATE, "boards/get", boards_get("1")],
    ids=["function", "line", "operation", "id", "request"],
)
def test_an_operation_has_many_names(thing: Any) -> None:
    assert scopes.scopes_for(thing) == {"boards:read"}


def test_a_bound_call_of_a_client_is_an_operation(mode: Any) -> None:
    client = mode.client([])
    assert scopes.scopes_for(client.pins.create, client.boards.list) == scopes.scopes_for(
        pins_create, boards_list
    )


def flows_of(group: Any) -> dict[str, Any]:
    """The flows of a client and of its groups."""
    found: dict[str, Any] = {}
    for name in groups_of(type(group)):
        inner = getattr(group, name)
        found |= {f"{name}.{path}": each for path, each in flows_of(inner).items()}
        for base in type(inner).__mro__:
            names = [each for each, value in vars(base).items() if isinstance(value, flow)]
            found |= {f"{name}.{each}": getattr(inner, each) for each in names}
    return found


def test_the_scopes_of_every_flow_are_known_and_in_its_help(mode: Mode) -> None:
    flows = flows_of(mode.client([]))
    assert {"pins.create_image", "boards.copy", "oauth.login", "leads.exports.download"} <= set(flows)
    for path, called in flows.items():
        least = scopes.scopes_for(called)
        named = f"Scopes: {', '.join(sorted(least)) or 'basic'}." in called.__doc__
        assert named is bool(called.operations)  # pins.check sends nothing to Pinterest
        assert bool(least) is not (path.startswith("oauth.") or path == "pins.check")
        assert scopes.missing(called, least) == frozenset()
        assert scopes.missing(called, []) == least


def test_a_flow_names_the_operation_of_its_own_job(mode: Mode) -> None:
    client = mode.client([])
    for called in (client.leads.exports.wait, Exports.wait, client.leads.exports.download):
        assert [operation.id for operation in called.operations] == ["leads_export/get"]
    assert [operation.id for operation in client.catalogs.items.wait.operations] == ["items_batch/get"]


def test_an_authorization_url_requests_the_scopes_of_flows(mode: Mode) -> None:
    client = mode.client([], APP)
    for url in (
        APP.authorize_url(operations=[client.pins.create_image]),
        client.oauth.authorize_url(operations=[Pins.create_image]),
    ):
        assert "scope=boards:read,boards:write,pins:read,pins:write&" in url


SECRET_BOARDS = {
    "create": boards_create(name="x", privacy="SECRET"),
    "update": boards_update("1", privacy="SECRET"),
}


@pytest.mark.parametrize("way", SECRET_BOARDS)
def test_a_secret_board_takes_a_scope_of_its_own(mode: Mode, way: str) -> None:
    assert "boards:write_secret" in scopes.scopes_for(SECRET_BOARDS[way])
    board = json_response(200, {"id": "1"})
    arguments: Any = {"args": ("1",)} if way == "update" else {}

    def client(more: str) -> Any:
        token = Token("a", scopes=f"boards:read boards:write {more}")
        return mode.client(Script([board]), token)

    def call(client: Any, privacy: str) -> Any:
        return mode.wait(
            lambda: getattr(client.boards, way)(*arguments.get("args", ()), name="x", privacy=privacy)
        )

    with pytest.raises(errors.MissingScopeError, match="boards:write_secret") as caught:
        call(client(""), "SECRET")
    assert caught.value.missing == {"boards:write_secret"}
    call(client(""), "PUBLIC")
    call(client("boards:write_secret"), "SECRET")


def test_an_operation_of_the_app_needs_no_scope() -> None:
    assert scopes.alternatives("oauth/token") == (frozenset(),)
    assert scopes.scopes_for("oauth/token", "boards/get") == {"boards:read"}


def test_a_conversion_token_does_not_replace_scopes() -> None:
    assert scopes.alternatives("events/create") == (frozenset({"ads:write"}),)


@pytest.mark.parametrize("thing", [None, 3, len, ["boards/get"], Request, Boards, OAuth], ids=range(7))
def test_a_value_that_is_no_operation_names_an_example(thing: Any) -> None:
    with pytest.raises(TypeError, match=r"client\.pins\.create"):
        scopes.scopes_for(thing)


@pytest.mark.parametrize(
    ("name", "near"), [("board/get", "boards/get"), ("pins_create", "pins/create"), ("zzz", None)]
)
def test_an_unknown_name_is_named_with_its_nearest(name: str, near: str | None) -> None:
    with pytest.raises(ValueError, match=f"'{name}'") as caught:
        scopes.missing(name, [])
    assert ("mean" in str(caught.value)) is (near is not None)
    assert near is None or repr(near) in str(caught.value)


@pytest.mark.parametrize(
    "text", ["a:read,b:write", "a:read b:write", " a:read, b:write ", ["a:read", "b:write"]]
)
def test_commas_and_spaces_separate_scopes(text: Any) -> None:
    assert scopes.parse(text) == {"a:read", "b:write"}


def test_a_check_takes_almost_no_time() -> None:
    granted = frozenset({"boards:read"})
    scopes.check(TEMPLATE, granted)
    start = time.process_time()
    for _ in range(10_000):
        scopes.check(TEMPLATE, granted)
    assert time.process_time() - start < 0.1


# The list of scopes ----------------------------------------------------------------------------------------


def test_the_scopes_are_those_of_the_openapi_document() -> None:
    schemes = json.loads((ROOT / "spec" / "openapi.json").read_text("utf-8"))["components"]["securitySchemes"]
    flows = [flow for scheme in schemes.values() for flow in scheme.get("flows", {}).values()]
    assert len(flows) == 2
    for each in flows:
        assert scopes.SCOPES.keys() == each["scopes"].keys()
    assert all(re.fullmatch(r"[A-Z].+\.", meaning) for meaning in scopes.SCOPES.values())
    used = {name for id_ in IDS for each in scopes.alternatives(id_) for name in each}
    assert used <= scopes.SCOPES.keys()


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("board:read", "boards:read"),
        ("pins:wirte", "pins:write"),
        ("PINS:READ", "pins:read"),
        ("user_account:read", "user_accounts:read"),
        ("boards:read_secrets", "boards:read_secret"),
    ],
)
def test_a_misspelt_scope_is_rejected_with_the_right_one(mode: Mode, wrong: str, right: str) -> None:
    message = rf"^scopes: .*no scope '{wrong}'; did you mean '{right}'\?$"
    client = mode.client([], APP)
    for ask in (
        lambda: OAuth("1", "s", scopes=f"pins:read,{wrong}"),
        lambda: APP.authorize_url([wrong]),
        lambda: mode.wait(lambda: client.oauth.login([wrong])),
        lambda: mode.wait(lambda: client.request("GET", "/new", scopes=wrong)),
    ):
        with pytest.raises(ValueError, match=message):
            ask()


def test_what_is_no_scope_is_rejected_and_a_new_scope_is_not() -> None:
    with pytest.raises(ValueError, match=r"^scopes: 'everything' is not a scope; scopes are ads:read, "):
        APP.authorize_url("everything")
    assert "scope=boards:read_all&" in APP.authorize_url("boards:read_all")
    assert scopes.parse("anything") == {"anything"}  # such as the scopes of a token


def test_a_missing_scope_is_an_error_before_the_call(mode: Mode) -> None:
    script = Script([])
    client = mode.client(script, Token("t", scopes=frozenset({"boards:read"})))
    with pytest.raises(errors.MissingScopeError, match="boards:write") as raised:
        mode.wait(lambda: client.boards.create(name="x"))
    assert raised.value.operation == "boards/create"
    assert raised.value.missing == {"boards:write"}
    assert script.requests == []
