"""The client's requests: both clients send the given arguments, and nothing else.

Arguments are generated from the OpenAPI document; the mock's decoder, which shares no code with the client,
reads the requests.
"""

from __future__ import annotations

from typing import Any

import pytest
from harness.arguments import arguments, as_form, as_query
from harness.client import MODES, SENT, TOKEN, Mode, arguments_of, as_hashed, driver
from harness.compare import equal
from harness.document import Object, operations
from harness.strategies import collect
from pinkit.errors import PinterestError
from pinkit_generated import OPERATIONS as GENERATED
from pinkit_generated._read import adopt, copied

# Arguments are random, and some of them deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:.* Pinterest has deprecated:DeprecationWarning")
OPERATIONS = sorted(operations())


@pytest.mark.parametrize("operation", OPERATIONS)
def test_request_has_the_given_arguments_only(operation: str) -> None:
    made = [*collect(arguments()[f"{operation} whole"], 2), *collect(arguments()[operation])]
    for index, value in enumerate(made):
        path, query = value["path"], as_query(operation, value["query"])
        body = as_hashed(operation, as_form(operation, value.get("body")))
        given = body
        if body is not None and index % 2:  # every second body consists of models
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
            f"{operation} was not sent, or its empty response was not accepted: {error}"
        ) from error
    return driver(mode).peer.sent


def _as_paged(operation: str, query: Object) -> Object:
    """Add what a pager sends: the largest page size, unless there is one; and remove an empty bookmark."""
    facts = GENERATED[operation]
    if facts.pagination != "bookmark":
        return query
    sent = {name: value for name, value in query.items() if not (name == "bookmark" and not value)}
    return sent if facts.page_size is None else {"page_size": facts.page_size, **sent}
