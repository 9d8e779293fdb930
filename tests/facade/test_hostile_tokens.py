"""Each content of a token file or a token response is a token that can be stored, or an error of pinkit."""

from __future__ import annotations

import contextlib
import json
import math
import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pinkit
from http_library import httpx
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pinkit import errors
from pinkit.oauth import OAuth
from pinkit.quotas import Limit, in_file
from pinkit.tokens import FileStore, MemoryStore, Token
from scripted import Mode, Script

EXAMPLES = int(os.environ.get("PINKIT_EXAMPLES", "200"))
FIELDS = (
    "refresh_token",
    "expires_in",
    "expires_at",
    "refresh_token_expires_in",
    "refresh_expires_at",
    "scope",
    "scopes",
    "app_only",
    "response_type",
)
NUMBERS = st.one_of(
    st.integers(), st.floats(), st.sampled_from([10**400, -(10**400), 1e308, 2**63, "9" * 400, "nan", "-inf"])
)
TEXTS = st.one_of(
    st.text(max_size=8), st.sampled_from(["pina_1", "pinr_1", "boards:read pins:read", "\ud83d"])
)
LEAVES = st.one_of(st.none(), st.booleans(), NUMBERS, TEXTS)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=5,
)
OBJECTS = st.fixed_dictionaries(
    {"access_token": st.just("pina_1") | VALUES}, optional=dict.fromkeys(FIELDS, VALUES)
)
CONTENTS = st.one_of(
    OBJECTS.map(lambda value: json.dumps(value).encode()),
    VALUES.map(lambda value: json.dumps(value).encode()),
    st.binary(max_size=100),
    st.sampled_from([b"[" * 100_000, b'{"a":' * 100_000, b"9" * 10_000, b"\xff\xfe", b""]),
)
many = settings(
    max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def is_kept(token: Token) -> bool:
    """Whether a token is equal after a store saved and loaded it."""
    moments = (token.expires_at, token.refresh_expires_at)
    return Token.from_json(token.to_json()) == token and all(
        moment is None or math.isfinite(moment) for moment in moments
    )


@many
@given(CONTENTS)
def test_a_token_file_is_a_token_or_an_error(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "token.json"
        path.write_bytes(content)
        path.chmod(0o600)
        try:
            token = FileStore(path).load()
        except errors.TokenStoreError:
            return
    assert token is not None
    assert is_kept(token)


@many
@given(CONTENTS, st.sampled_from([200, 201, 204, 400, 401, 403, 429, 500]))
def test_a_response_is_a_token_that_is_kept_or_an_error(mode: Mode, content: bytes, status: int) -> None:
    store = MemoryStore(Token("pina_0", refresh_token="pinr_0", expires_at=1.0))
    script = Script(lambda _: httpx.Response(status, content=content))
    client: Any = mode.client(script, OAuth("77", "s3cr3t", store=store), retry=pinkit.Retry(attempts=1))
    try:
        token = mode.wait(client.oauth.refresh)
    except errors.PinterestError:
        assert store.load() == Token("pina_0", refresh_token="pinr_0", expires_at=1.0)
    else:
        assert store.load() == token
        assert is_kept(token)
        if token.scopes:
            OAuth("1", "2", redirect_uri="https://x.example/").hint(token.scopes)


@many
@given(
    st.text(max_size=60) | st.builds("https://x.example/{}?code={}&state={}".format, TEXTS, TEXTS, TEXTS),
    TEXTS,
)
def test_a_redirect_has_a_code_or_is_an_error(redirect: str, state: str) -> None:
    try:
        assert OAuth("1", "2").code(redirect, state=state)
    except UnicodeError:
        raise
    except (errors.PinterestError, ValueError):
        pass


@many
@given(
    st.binary(min_size=1, max_size=300) | st.just(b"SQLite format 3\0").map(lambda start: start + b"x" * 4096)
)
def test_a_quota_file_is_valid_or_an_error(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "quota"
        path.write_bytes(content)
        with contextlib.suppress(pinkit.PinterestError, OSError):
            in_file(path).reserve("org_read", Limit(1, 60.0), 1e9)
