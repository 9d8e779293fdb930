"""Access: every operation with every kind of token, by its `security` in the OpenAPI document."""

from __future__ import annotations

import base64
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest
from harness.document import Object, operations
from pinkit.testing import Clock, Mock
from pinkit.testing.tokens import Kind

OPERATIONS = sorted(operations())
KINDS: dict[str, Kind] = {
    "pinterest_oauth2": "user",
    "client_credentials": "client",
    "conversion_token": "conversion",
}
NO_TOKEN, NO_SCOPE = (401, 2), (401, 3)


@cache
def mock() -> Mock:
    """Return one mock for all tests: rejected calls change nothing."""
    return Mock(clock=Clock(1_790_000_000.0, running=False))


def ask(operation: str, authorization: str | None) -> tuple[int, int | None]:
    """Call with 1 for each path parameter and nothing else; return the status and Pinterest's code."""
    described = operations()[operation]
    path = re.sub(r"{\w+}", "1", described["path"])
    headers = [] if authorization is None else [("Authorization", authorization)]
    response = mock().handle(described["method"], f"/v5{path}", "", headers)
    body = response.json() if response.body else None
    return response.status, body.get("code") if isinstance(body, dict) else None


def bearer(scopes: set[str], kind: Kind = "user") -> str:
    return f"Bearer {mock().tokens.issue(sorted(scopes), kind=kind)}"


def alternatives(operation: str, scheme: str) -> list[set[str]]:
    """Return the sets of scopes, each of which is sufficient for a token of this scheme."""
    security: list[Object] = operations()[operation]["security"]
    return [set(each[scheme]) for each in security if scheme in each]


def is_granted(answer: tuple[int, int | None]) -> bool:
    """Whether the token is sufficient, even if the request is not valid."""
    return answer[0] != NO_TOKEN[0] and answer != NO_SCOPE


def lacking(operation: str, scheme: str) -> Iterator[set[str]]:
    """Yield all scopes except one, for each that is required."""
    needed = alternatives(operation, scheme)
    for scope in sorted(set[str]().union(*needed)):
        held = set(mock().description.scopes) - {scope}
        if not any(each <= held for each in needed):
            yield held


def test_document_has_these_kinds_of_operations() -> None:
    kinds = Counter(
        tuple(scheme for each in described["security"] for scheme in each)
        for described in operations().values()
    )
    assert kinds == {
        ("pinterest_oauth2",): 179,
        ("pinterest_oauth2", "client_credentials"): 84,
        ("pinterest_oauth2", "conversion_token"): 1,
        ("basic",): 2,
    }


@pytest.mark.parametrize("operation", OPERATIONS)
def test_request_without_credentials_is_rejected(operation: str) -> None:
    expired = mock().tokens.issue(expires_in=-1)
    revoked = mock().tokens.issue()
    mock().tokens.revoke(revoked)
    for authorization in (None, "", "Bearer", "Bearer nonsense", f"Bearer {expired}", f"Bearer {revoked}"):
        assert ask(operation, authorization) == NO_TOKEN
    assert ask(operation, "Basic bm9ib2R5OnNlY3JldA==") == NO_TOKEN
    good = bearer(set(mock().description.scopes))
    assert ask(operation, good.replace("Bearer", "Basic")) == NO_TOKEN
    assert ask(operation, good.removeprefix("Bearer ")) == NO_TOKEN


@pytest.mark.parametrize("operation", [each for each in OPERATIONS if not alternatives(each, "basic")])
def test_all_scopes_of_one_alternative_are_required(operation: str) -> None:
    every = set(mock().description.scopes)
    tried = 0
    for scheme in ("pinterest_oauth2", "client_credentials"):
        kind, needed = KINDS[scheme], alternatives(operation, scheme)
        for scopes in needed:
            assert is_granted(ask(operation, bearer(scopes, kind)))
            assert is_granted(ask(operation, bearer(every, kind)))
            tried += 1
        for held in lacking(operation, scheme):
            assert ask(operation, bearer(held, kind)) == NO_SCOPE
            tried += 1
        if needed:
            assert ask(operation, bearer(set(), kind)) == NO_SCOPE
        else:
            assert ask(operation, bearer(every, kind)) == NO_SCOPE
    assert tried >= 2


@pytest.mark.parametrize("operation", [each for each in OPERATIONS if not alternatives(each, "basic")])
def test_conversion_token_sends_conversions_only(operation: str) -> None:
    takes = bool(alternatives(operation, "conversion_token"))
    answer = ask(operation, bearer(set(), "conversion"))
    assert is_granted(answer) if takes else answer == NO_SCOPE


@pytest.mark.parametrize("operation", [each for each in OPERATIONS if alternatives(each, "basic")])
def test_an_app_calls_with_its_own_secret(operation: str) -> None:
    def basic(secret: str) -> str:
        return f"Basic {base64.b64encode(f'{mock().world.app_id}:{secret}'.encode()).decode()}"

    assert is_granted(ask(operation, basic(mock().world.app_secret)))
    assert ask(operation, basic("another")) == NO_TOKEN
    assert ask(operation, bearer(set(mock().description.scopes))) == NO_TOKEN


def test_every_operation_with_two_scopes_needs_both() -> None:
    several = [
        operation
        for operation in OPERATIONS
        if any(len(scopes) > 1 for scopes in alternatives(operation, "pinterest_oauth2"))
    ]
    assert len(several) > 20
    for operation in several:
        for scopes in alternatives(operation, "pinterest_oauth2"):
            for scope in scopes:
                assert ask(operation, bearer({scope})) == NO_SCOPE
