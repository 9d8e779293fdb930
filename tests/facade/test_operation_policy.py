"""The table of what is decided for single operations fits the operations that there are."""

import pytest
from pinkit import scopes
from pinkit._core.operation_policy import POLICIES, Policy, is_repeatable
from pinkit_generated import OPERATIONS, Operation, models


def test_every_row_is_an_operation_and_decides_something() -> None:
    assert POLICIES.keys() <= OPERATIONS.keys()
    assert Policy() not in POLICIES.values()
    assert OPERATIONS.keys() >= scopes._MAKE_SECRET


@pytest.mark.parametrize(("name", "policy"), POLICIES.items(), ids=POLICIES)
def test_a_row_fits_its_operation(name: str, policy: Policy) -> None:
    operation = OPERATIONS[name]
    decides_about_posts = policy.reads or policy.created_id or policy.repeatable_without is not None
    assert operation.method == "POST" or not decides_about_posts
    assert sum([policy.reads, policy.created_id is not None, policy.repeatable_without is not None]) <= 1
    assert not (policy.created_id and is_repeatable(operation))
    assert not (policy.saves_parent and "pin_id" not in operation.path)
    assert not any(status < 400 or str(status) not in operation.responses for status in policy.error_results)


def test_all_events_with_user_data_are_checked() -> None:
    fields = {"em", "hashed_maids"}
    taking = {
        operation.id
        for operation in OPERATIONS.values()
        if isinstance(operation.body, str) and fields & _inner_fields(operation.body)
    }
    assert {name for name, policy in POLICIES.items() if policy.hashes_user_data} == taking


def test_all_that_changes_boards_is_followed() -> None:
    changing = {
        operation.id
        for operation in OPERATIONS.values()
        if operation.path.startswith("/boards") and operation.method != "GET"
    }
    assert {name for name, policy in POLICIES.items() if policy.subject == "boards"} == changing


def test_all_that_creates_a_pin_is_followed() -> None:
    creating = {
        operation.id
        for operation in OPERATIONS.values()
        if operation.method == "POST" and _created(operation) == _created(OPERATIONS["pins/create"])
    }
    assert {name for name, policy in POLICIES.items() if policy.subject == "pins"} == creating


def test_what_the_app_authorises_and_makes_a_token_is_shielded() -> None:
    asking = {
        operation.id
        for operation in OPERATIONS.values()
        if any(scheme == "basic" for scheme, _ in operation.security) and _created(operation) is not None
    }
    assert {name for name, policy in POLICIES.items() if policy.is_shielded} == asking


def _created(operation: Operation) -> object:
    """The fields of an operation's first documented success; its codec if that is not a model."""
    codec = operation.responses[str(operation.success[0])]
    fields = getattr(getattr(models, codec, None), "__members__", None) if isinstance(codec, str) else None
    return codec if fields is None else frozenset(fields)


def _inner_fields(name: str) -> set[str]:
    """The fields of a model and of the models in it."""
    found, left = set[str](), [name]
    seen = set[str]()
    while left:
        codec: object = left.pop()
        if isinstance(codec, (list, tuple)):
            left += codec
        elif isinstance(codec, str) and codec not in seen:  # pyright: ignore[reportUnnecessaryIsInstance]
            seen.add(codec)
            fields = getattr(getattr(models, codec, None), "__members__", None) or {}
            found |= fields.keys()
            left += [field.codec for field in fields.values()]
    return found
