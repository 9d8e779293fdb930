"""The `auth` of a client: tokens, stores, apps and the environment."""

from __future__ import annotations

import re
from functools import partial
from typing import Any

import attrs
import pinkit
import pytest
from pinkit._auth.credentials import StaticToken, app_of, credentials, credentials_from_env
from pinkit._auth.token_refresh import MANDATORY, StoredToken
from pinkit._core.credentials_protocol import basic
from pinkit.oauth import OAuth
from pinkit.tokens import MemoryStore, Token
from scripted import BOARD, Mode, Script, json_response
from token_bench import APP, MONTH, Engine, stored, token


class TestTheArgumentOfAClient:
    def test_a_string_is_a_token_that_never_expires(self) -> None:
        held, engine = credentials(" pina_1 "), Engine()
        assert isinstance(held, StaticToken)
        assert engine.run(held.authorization(engine)) == "pina_1"
        assert engine.run(held.renew(engine, "pina_1")) is None
        assert (held.scopes, held.app_only, held.oauth) == (None, False, None)

    def test_a_token_knows_its_scopes(self) -> None:
        held = credentials(Token("a", scopes="pins:read", app_only=True))
        assert held.scopes == frozenset({"pins:read"})
        assert held.app_only

    @pytest.mark.parametrize("auth", ["pina_1", Token("pina_1", refresh_token="pinr_1")])
    def test_a_token_and_an_app_are_refreshed(self, auth: Any) -> None:
        held, engine = credentials(auth, APP), Engine()
        assert engine.run(held.authorization(engine)) == "pina_1"
        if isinstance(auth, Token):
            assert engine.run(held.renew(engine, "pina_1")) == "a1"

    def test_the_stored_token_takes_precedence_over_the_given_one(self) -> None:
        app = OAuth("77", "s3cr3t", store=MemoryStore(Token("newer")))
        engine = Engine()
        assert engine.run(credentials(Token("older"), app).authorization(engine)) == "newer"

    def test_a_store_without_an_app_is_read_again_and_never_refreshed(self) -> None:
        store, engine = MemoryStore(token(-5)), Engine()
        held = credentials(store)
        assert engine.run(held.authorization(engine)) == "a0"  # Pinterest decides whether it is valid
        assert engine.run(held.renew(engine, "a0")) is None
        store.save(token(MONTH, 5))
        assert engine.run(held.authorization(engine)) == "a5"
        store.save(token(MONTH, 6))
        assert engine.run(held.renew(engine, "a5")) == "a6"
        assert engine.bodies == []

    @pytest.mark.parametrize("auth", ["", "  ", Token("", refresh_token="r")])
    def test_an_empty_token_is_rejected(self, auth: Any) -> None:
        with pytest.raises(ValueError, match="empty"):
            credentials(auth)

    @pytest.mark.parametrize("auth", [None, 3, b"token", {"access_token": "a"}])
    def test_any_other_value_is_rejected(self, auth: Any) -> None:
        with pytest.raises(TypeError, match=type(auth).__name__):
            credentials(auth)

    @pytest.mark.parametrize(
        ("environ", "access", "kind"),
        [
            ({"ACCESS_TOKEN": "a"}, "a", StaticToken),
            ({"ACCESS_TOKEN": "a", "APP_ID": "77", "APP_SECRET": "s3cr3t"}, "a", StoredToken),
            ({"REFRESH_TOKEN": "r", "APP_ID": "77", "APP_SECRET": "s3cr3t"}, "a1", StoredToken),
        ],
    )
    def test_the_environment(self, environ: dict[str, str], access: str, kind: type) -> None:
        held = credentials_from_env({f"PINTEREST_{name}": value for name, value in environ.items()})
        engine = Engine()
        assert isinstance(held, kind)
        assert engine.run(held.authorization(engine)) == access

    @pytest.mark.parametrize(
        ("environ", "expected"),
        [({}, "ACCESS_TOKEN"), ({"REFRESH_TOKEN": "r"}, "APP_ID"), ({"APP_ID": "77"}, "APP_SECRET")],
    )
    def test_an_incomplete_environment_names_the_missing_variable(
        self, environ: dict[str, str], expected: str
    ) -> None:
        with pytest.raises(pinkit.PinterestError, match=f"PINTEREST_{expected}"):
            credentials_from_env({f"PINTEREST_{name}": value for name, value in environ.items()})

    @pytest.mark.parametrize("name", ["ACCESS_TOKEN", "REFRESH_TOKEN"])
    def test_a_token_of_the_environment_is_refreshed_by_an_app_of_the_program(self, name: str) -> None:
        environ = {"PINTEREST_REFRESH_TOKEN": "r", f"PINTEREST_{name}": "a"}
        held, engine = credentials_from_env(environ, APP), Engine()
        assert engine.run(held.renew(engine, "a")) == "a1"
        assert engine.bodies[0]["refresh_token"] == environ["PINTEREST_REFRESH_TOKEN"]

    def test_the_store_of_an_app_takes_precedence_over_the_environment(self) -> None:
        app = attrs.evolve(APP, store=MemoryStore(Token("kept")))
        for environ in ({}, {"PINTEREST_ACCESS_TOKEN": "a"}):
            held, engine = credentials_from_env(environ, app), Engine()
            assert engine.run(held.authorization(engine)) == "kept"

    def test_a_client_without_its_app_names_oauth(self) -> None:
        assert app_of(credentials(APP)) is APP
        assert basic(credentials(APP)).value == APP.basic()
        with pytest.raises(pinkit.PinterestError, match=r"pinkit\.OAuth\("):
            basic(credentials("token"))

    def test_the_identity_is_stable_and_contains_no_secret(self) -> None:
        engine, held = Engine(), stored(MANDATORY - 1)
        before = held.identity
        engine.run(held.authorization(engine))
        assert held.identity == before
        one, same, other = credentials("pina_x"), credentials("pina_x"), credentials("pina_y")
        assert one.identity == same.identity != other.identity
        assert "pina_x" not in one.identity + repr(one)
        assert not re.search(
            r"\b(a1|r1|s3cr3t)\b", f"{held.identity} {held!r}"
        )  # an identity has random digits


@pytest.mark.parametrize("token", ["pina_SECRET\n", "  pina_SECRET  "])
def test_white_space_around_a_token_is_not_sent(mode: Mode, token: str) -> None:
    for auth in (token, pinkit.Token(token)):
        script = Script([json_response(200, BOARD)])
        client = mode.client(script, auth)
        mode.wait(partial(client.boards.get, "1"))
        assert script.requests[0].headers["authorization"] == "Bearer pina_SECRET"


@pytest.mark.parametrize("token", ["pina_SECRET\npinr_SECRET", "pina SECRET", "pina_SÉCRET"])
def test_an_unsendable_token_is_rejected_without_being_shown(token: str) -> None:
    for make in (pinkit.Client, pinkit.Token):
        with pytest.raises(ValueError, match=r"token .*ASCII") as raised:
            make(token)
        assert "S" not in str(raised.value).replace("ASCII", "")


def test_an_operation_of_the_app_is_sent_with_its_credentials(mode: Mode) -> None:
    script = Script([json_response(200, {})])
    client = mode.client(script, pinkit.OAuth("id", "secret"))
    mode.wait(lambda: client.oauth.revoke_token(token="x"))
    assert script.requests[0].headers["authorization"] == "Basic aWQ6c2VjcmV0"
    with pytest.raises(pinkit.PinterestError, match=r"pinkit\.OAuth\("):
        mode.wait(lambda: mode.client([]).oauth.revoke_token(token="x"))
