"""The client's requests: what it is asked for, it sends, both clients alike; and nothing besides.

Arguments are made from the description; what the client sends is read by the mock's decoder, which shares no
code with the client.
"""

from __future__ import annotations

from typing import Any

import pytest
from harness.arguments import arguments, as_form, as_query
from harness.client import MODES, SENT, TOKEN, Mode, arguments_of, driver
from harness.compare import equal
from harness.document import Object, operations
from harness.strategies import collect
from pinkit.errors import PinterestError
from pinkit_generated import OPERATIONS as GENERATED
from pinkit_generated._read import adopt, copied

# Arguments are made at random, deprecated ones among them.
pytestmark = pytest.mark.filterwarnings("ignore:.* Pinterest has deprecated:DeprecationWarning")
OPERATIONS = sorted(operations())


@pytest.mark.parametrize("operation", OPERATIONS)
def test_what_is_sent_is_what_was_asked_for_and_nothing_else(operation: str) -> None:
    made = [*collect(arguments()[f"{operation} whole"], 2), *collect(arguments()[operation])]
    for index, value in enumerate(made):
        path, query = value["path"], as_query(operation, value["query"])
        body = as_form(operation, value.get("body"))
        given = body
        if body is not None and index % 2:  # every other body is made of models
            given = adopt(GENERATED[operation].body, copied(body))
            given = given.__dict__ if hasattr(given, "__members__") else given
        for mode in MODES:
            sent = _send(mode, operation, arguments_of(operation, path, query, given))
            assert sent.operation == operation
            assert equal(sent.path, path)
            assert equal(sent.query, _as_paged(operation, query))
            assert equal(sent.body, body)
            assert set(sent.headers) <= SENT
            if GENERATED[operation].security[0][0] != "basic":
                assert sent.headers["authorization"] == f"Bearer {TOKEN}"


def _send(mode: Mode, operation: str, given: Object) -> Any:
    try:
        driver(mode).call(operation, given)
    except PinterestError as error:
        raise AssertionError(
            f"{operation} was not sent, or its empty answer was not taken: {error}"
        ) from error
    return driver(mode).peer.sent


def _as_paged(operation: str, query: Object) -> Object:
    """What a pager sends besides: the largest page, where none was asked for; and no empty bookmark."""
    facts = GENERATED[operation]
    if facts.pagination != "bookmark":
        return query
    sent = {name: value for name, value in query.items() if not (name == "bookmark" and not value)}
    return sent if facts.page_size is None else {"page_size": facts.page_size, **sent}
