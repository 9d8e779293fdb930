"""The client's responses: both clients read each documented one by the right class, completely."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest
from harness.client import MODES, Mode, driver, lines, minimal
from harness.compare import declared_but_unknown, equal
from harness.document import Object, described, operations, prepared, resolved
from harness.strategies import Posting, collect, postings
from pinkit import errors
from pinkit._core.error_text import legible
from pinkit._core.operation_policy import POLICIES
from pinkit_generated import OPERATIONS as GENERATED
from pinkit_generated import Model, models
from pinkit_generated._write import dumps, plain
from pipeline import facts

# Arguments are random, and some of them deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:.* Pinterest has deprecated:DeprecationWarning")
OPERATIONS = sorted(operations())
RAISED: dict[int, type[errors.APIStatusError]] = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    405: errors.APIStatusError,
    409: errors.ConflictError,
    422: errors.UnprocessableEntityError,
    429: errors.RateLimitError,
    500: errors.ServerError,
    501: errors.ServerError,
    503: errors.ServiceUnavailableError,
}
DEFAULT = 500  # a status for the response `default`


@cache
def bodies() -> dict[str, Posting]:
    """Generators of the bodies of documented responses: `<id> <status>`."""
    found = {
        f"{operation} {status}": schema
        for operation, facts_ in operations().items()
        for status, response in facts_["responses"].items()
        if (schema := _schema(response)) is not None
    }
    return postings(prepared(described()), found, "response")


@cache
def shapes() -> dict[str, facts.Operation]:
    """Return the places of all fields in the OpenAPI document."""
    return facts.read(described())


def _schema(response: Object) -> Object | None:
    content = resolved(response).get("content", {})
    return next((media["schema"] for media in content.values()), None)


def _statuses(operation: str, *, success: bool) -> list[str]:
    return [each for each in operations()[operation]["responses"] if each.startswith("2") is success]


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_success_is_read_completely_by_the_documented_class(operation: str) -> None:
    statuses = _statuses(operation, success=True)
    assert statuses
    for status in statuses:
        posting = bodies().get(f"{operation} {status}")
        if posting is None:
            for mode in MODES:
                assert _answered(mode, operation, int(status), b"") is None
            continue
        shape = shapes()[operation].responses[status]
        schema = _schema(operations()[operation]["responses"][status])
        assert shape is not None
        assert schema is not None
        for value in (_with_id(operation, each) for each in collect(posting)):
            for mode in MODES:
                read = _answered(mode, operation, int(status), json.dumps(value).encode())
                _is_of(schema, value, read)
                assert equal(plain(read), value)
                assert equal(json.loads(dumps(read)), value)
                assert declared_but_unknown(read, shape) == []
                # Generated fields that no schema declares are deviations, which are checked above.
                assert [each for each in driver(mode).deviations if "expected nothing" not in each] == []


def _with_id(operation: str, value: Any) -> Any:
    """Add an id to the success of a creation, which the document does not require."""
    name = POLICIES[operation].created_id if operation in POLICIES else None
    return {**value, name: value.get(name) or "1"} if name is not None and isinstance(value, dict) else value


def _answered(mode: Mode, operation: str, status: int, body: bytes) -> Any:
    return driver(mode).call(operation, minimal(operation), status, body)


def _is_of(schema: Object, value: Any, read: Any) -> None:
    """Whether the result is a model if the document has an object, and the model has the schema's name."""
    name = schema.get("$ref", "").rpartition("/")[2]
    if isinstance(value, list):
        assert isinstance(read, list)
        for item, made in zip(value, read, strict=True):
            _is_of(resolved(schema).get("items", {}), item, made)
    elif isinstance(value, dict) and ("properties" in resolved(schema) or name):
        described = resolved(schema)
        if not described.get("properties") and "allOf" not in described and _is_map(described):
            return
        assert isinstance(read, Model)
        if hasattr(models, name) and isinstance(getattr(models, name), type):
            assert type(read) is getattr(models, name)


def _is_map(schema: Object) -> bool:
    return {"oneOf", "anyOf", "discriminator"}.isdisjoint(schema)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_error_raises_the_class_of_its_status_and_keeps_the_error_text(operation: str) -> None:
    statuses = _statuses(operation, success=False)
    assert "default" in statuses
    for status in statuses:
        number = DEFAULT if status == "default" else int(status)
        posting = bodies().get(f"{operation} {status}")
        for value in [{}] if posting is None else collect(posting, 2):
            for mode in MODES:
                _raises(mode, operation, number, value)


def _raises(mode: Mode, operation: str, status: int, value: Any) -> None:
    if isinstance(value, dict) and isinstance(value.get("code"), int):
        value = {**value, "code": 1}  # some codes mean more than the status; the facade's tests cover them
    with pytest.raises(errors.APIStatusError) as raised:
        _answered(mode, operation, status, json.dumps(value).encode())
    error = raised.value
    assert type(error) is RAISED[status]
    assert (error.status, error.code) == (status, value.get("code"))
    assert error.operation is GENERATED[operation]
    assert error.response is not None
    assert error.response.json() == value
    if value.get("message"):
        assert legible(value["message"]) in str(error)
    request = lines()[operation][0].build(**minimal(operation))
    model = request.decode_error(status, json.dumps(value).encode())
    assert isinstance(model, Model)
    assert equal(plain(model), value)
    assert declared_but_unknown(model, _places(operation, status)) == []


def _places(operation: str, status: int) -> facts.Shape:
    responses = shapes()[operation].responses
    return responses.get(str(status), responses["default"]) or {}


def test_all_operations_and_responses_are_covered() -> None:
    documented = {
        f"{operation} {status}"
        for operation in OPERATIONS
        for status in operations()[operation]["responses"]
        if _schema(operations()[operation]["responses"][status]) is not None
    }
    assert bodies().keys() == documented
    assert sum(name.rpartition(" ")[2].startswith("2") for name in documented) == 304
