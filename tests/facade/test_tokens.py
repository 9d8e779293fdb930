"""A token: its fields, its JSON, and what a token response makes of it."""

from __future__ import annotations

import datetime as dt
import json
import pickle
from typing import Any

import pytest
from pinkit.tokens import Token
from token_bench import FULL, SECRETS


def test_no_repr_shows_a_secret() -> None:
    assert not any(secret in repr(FULL) + str(FULL) for secret in SECRETS)
    assert "1000.5" in repr(FULL)


@pytest.mark.parametrize(
    "token",
    [FULL, Token("a"), Token("", refresh_token="r"), Token("a", scopes=[], app_only=True)],
    ids=range(4),
)
def test_json_keeps_everything(token: Token) -> None:
    assert Token.from_json(token.to_json()) == token
    assert pickle.loads(pickle.dumps(token)) == token  # noqa: S301


@pytest.mark.parametrize(
    "text",
    [
        "",
        "pina_secret",
        '"pina_secret"',
        "[]",
        "{}",
        '{"access_token": "pina_secret"',
        '{"access_token": 5}',
        '{"access_token": null, "refresh_token": null}',
        '{"access_token": "pina_secret", "expires_at": "pinr_secret"}',
        '{"access_token": "pina_secret", "scopes": [1]}',
        '{"access_token": "pina_secret", "scopes": 1}',
        '{"access_token": "pina_secret", "refresh_token": ["pinr_secret"]}',
        '{"refresh_token": ""}',
        '{"access_token": "pina_secret", "expires_at": true}',
        '{"access_token": "pina_secret", "expires_at": NaN}',
        '{"access_token": "pina_secret", "expires_at": 1e999}',
        '{"access_token": "pina_secret", "expires_at": ' + "9" * 400 + "}",
        '{"access_token": "pina_secret", "app_only": "no"}',
        '{"access_token": "pina secret", "refresh_token": "pinr_secret"}',
        '{"access_token": "pina_secret", "scopes": ' + "[" * 100_000,
        '{"access_token": "pina_secret", "expires_at": ' + "9" * 5_000 + "}",
    ],
    ids=lambda text: f"{text:.60}",
)
def test_an_invalid_token_is_an_error_without_secrets(text: str) -> None:
    with pytest.raises(ValueError, match="JSON") as caught:
        Token.from_json(text)
    error: BaseException | None = caught.value
    while error is not None:
        assert not any(secret in f"{error!r} {error.__dict__}" for secret in SECRETS)
        assert not isinstance(error, json.JSONDecodeError)
        error = error.__context__


def test_the_field_that_is_wrong_is_named() -> None:
    for field in ("scopes", "expires_at", "refresh_token"):
        with pytest.raises(ValueError, match="expir" if field == "expires_at" else field):
            Token.from_json(json.dumps({"access_token": "a", field: {}}))


@pytest.mark.parametrize("field", ["refresh_token", "expires_at", "refresh_expires_at", "scopes", "app_only"])
def test_null_in_the_json_counts_as_missing(field: str) -> None:
    assert Token.from_json(json.dumps({"access_token": "a", field: None})) == Token("a")


def test_a_refresh_token_beside_a_null_is_kept() -> None:
    token = Token.from_json('{"access_token": null, "refresh_token": "r", "expires_at": null}')
    assert token == Token("", refresh_token="r")


def test_a_time_may_be_a_datetime_with_a_time_zone() -> None:
    zone = dt.timezone(dt.timedelta(hours=2))
    moment = dt.datetime(2001, 9, 9, 3, 46, 40, tzinfo=zone)
    token = Token("a", expires_at=moment, refresh_expires_at=moment)
    assert (token.expires_at, token.refresh_expires_at) == (1e9, 1e9)
    assert Token.from_json(token.to_json()) == token


@pytest.mark.parametrize(
    ("moment", "kind", "message"),
    [
        (dt.datetime(2001, 9, 9), ValueError, "zone"),
        ("2001-09-09", TypeError, "1970.*str"),
        (dt.timedelta(days=30), TypeError, "timedelta"),
        (True, TypeError, "bool"),
        (float("nan"), ValueError, "1970"),
        (float("inf"), ValueError, "1970"),
        (10**400, ValueError, "1970"),
    ],
    ids=repr,
)
@pytest.mark.parametrize("field", ["expires_at", "refresh_expires_at"])
def test_any_other_time_is_an_error(field: str, moment: Any, kind: Any, message: str) -> None:
    with pytest.raises(kind, match=message):
        Token("a", **{field: moment})


@pytest.mark.parametrize("arguments", [(5,), (b"pina",), ("a", 5), ("a", "r", [5])])
def test_a_value_that_is_no_text_is_an_error(arguments: Any) -> None:
    names = ("refresh_token", "scopes")
    with pytest.raises(TypeError, match=r"int|bytes"):
        Token(arguments[0], **dict(zip(names, arguments[1:], strict=False)))


def test_unknown_fields_of_the_json_are_ignored() -> None:
    assert Token.from_json('{"access_token": "a", "added_later": {}}') == Token("a")


@pytest.mark.parametrize(
    ("response", "expires", "refresh_expires"),
    [
        ({"expires_in": 10, "refresh_token_expires_in": 20}, 110.0, 120.0),
        ({"expires_in": "10", "refresh_token_expires_at": 500}, 110.0, 500.0),
        ({"expires_in": None}, None, None),
        ({"expires_in": "soon"}, None, None),
        ({"expires_in": 10**400, "refresh_token_expires_in": "9" * 400}, None, None),
        ({"expires_in": "nan", "refresh_token_expires_in": float("inf")}, None, None),
        ({"expires_in": 10**400, "expires_at": 7}, 7.0, None),
        ({"expires_in": [], "expires_at": {}}, None, None),
        ({}, None, None),
    ],
)
def test_lifetimes_become_times(response: Any, expires: Any, refresh_expires: Any) -> None:
    token = Token.from_response({"access_token": "a", "refresh_token": "r", **response}, 100.0)
    assert (token.expires_at, token.refresh_expires_at) == (expires, refresh_expires)


def test_fields_missing_from_the_response_keep_their_values() -> None:
    token = Token.from_response({"access_token": "new", "expires_in": 1}, 5.0, FULL)
    assert token.refresh_token == FULL.refresh_token
    assert token.refresh_expires_at == FULL.refresh_expires_at
    assert token.scopes == FULL.scopes
    assert token.expires_at == 6.0


def test_a_new_refresh_token_brings_its_own_expiry() -> None:
    token = Token.from_response({"access_token": "new", "refresh_token": "r2"}, 5.0, FULL)
    assert (token.refresh_token, token.refresh_expires_at) == ("r2", None)


@pytest.mark.parametrize("response", [{}, {"access_token": ""}, {"access_token": None}, {"access_token": 3}])
def test_a_response_without_a_token_is_an_error(response: Any) -> None:
    with pytest.raises(ValueError, match="access_token"):
        Token.from_response(response, 0.0)


def test_an_empty_token_is_an_error() -> None:
    with pytest.raises(ValueError, match="refresh"):
        Token("")
