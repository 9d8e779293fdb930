"""Deprecated parts of a request are sent with a warning, at the line that sends them."""

import json
import warnings
from collections.abc import Callable
from functools import partial
from typing import Any

import attrs
import pytest
from pinkit_generated import OPERATIONS, UNSET, models
from pinkit_generated._request import build
from pinkit_generated.api import (
    catalogs_product_groups_create_many,
    catalogs_product_groups_update,
    feeds_create,
    items_batch_post,
)
from pipeline import facts


def warned(send: Callable[[], Any]) -> list[str]:
    """The messages of the warnings, each raised at a line of this file."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        send()
    assert {warning.filename for warning in caught} <= {__file__}
    assert all(warning.category is DeprecationWarning for warning in caught)
    return [str(warning.message) for warning in caught]


def item(**attributes: Any) -> Any:
    body: Any = {
        "operation": "UPDATE",
        "catalog_type": "RETAIL",
        "country": "US",
        "language": "EN",
        "items": [{"item_id": "1", "attributes": attributes}, {"item_id": "2"}],
    }
    return items_batch_post(body=body)


UPDATE = "catalogs_product_groups_update: Pinterest has deprecated is_featured"


@pytest.mark.parametrize("value", [True, False, None])
def test_a_deprecated_field_warns(value: Any) -> None:
    assert warned(lambda: catalogs_product_groups_update("1", body={"is_featured": value})) == [UPDATE]


def test_a_deprecated_field_warns_wherever_it_comes_from() -> None:
    extra = {"is_featured": True}
    update, path = "catalogs_product_groups/update", {"product_group_id": "1"}
    assert warned(lambda: build(update, path=path, body={}, extra_body=extra)) == [UPDATE]
    many = "catalogs_product_groups_create_many: Pinterest has deprecated *.is_featured"
    model = models.CatalogsProductGroupCreateRequest.from_dict(extra)
    bodies: list[Any] = [[model], (extra, extra), [{}, model]]
    for body in bodies:
        assert warned(partial(catalogs_product_groups_create_many, body=body)) == [many]


def test_an_unsent_field_does_not_warn() -> None:
    unset: Any = {"name": "n", "is_featured": UNSET}
    partial: Any = {"name": "n"}
    assert warned(lambda: catalogs_product_groups_update("1", body=unset)) == []
    assert warned(lambda: catalogs_product_groups_create_many(body=[partial])) == []
    assert warned(lambda: item(title="t")) == []


def test_a_field_deep_inside_a_body_warns() -> None:
    message = "items_batch_post: Pinterest has deprecated items.*.attributes.checkout_enabled"
    assert warned(lambda: item(checkout_enabled=False)) == [message]


@pytest.mark.parametrize(("value", "warns"), [("00012345600012", False), (None, False), (12345600012, True)])
def test_a_deprecated_kind_of_value_warns(value: Any, warns: bool) -> None:
    message = "items_batch_post: Pinterest has deprecated this kind of value of items.*.attributes.gtin"
    assert warned(lambda: item(gtin=value)) == [message] * warns


@pytest.mark.parametrize(("value", "warns"), [("en-US", False), ("tlh-QO", True)])
def test_a_value_beside_those_that_are_not_deprecated_warns(value: str, warns: bool) -> None:
    messages = warned(
        lambda: feeds_create(
            body={"name": "n", "format": "CSV", "location": "https://e.example", "default_locale": value}
        )
    )
    assert len(messages) == warns


@pytest.mark.parametrize(
    ("place", "name"), [("query", "bookmark"), ("header", "X-Old"), ("path", "board_id")]
)
def test_a_deprecated_parameter_warns(place: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    changed = attrs.evolve(OPERATIONS["boards/get"], deprecated_parts={(place, name): None})
    monkeypatch.setitem(OPERATIONS, "boards/get", changed)
    message = f"boards_get: Pinterest has deprecated {name}"
    sent: dict[str, Any] = {"path": {"board_id": "1"}}
    assert warned(partial(build, "boards/get", **{**sent, place: {name: "1"}})) == [message]
    if place != "path":
        assert warned(partial(build, "boards/get", **{**sent, place: {name: None}})) == []


def test_a_parameter_is_deprecated_by_itself_or_by_its_schema() -> None:
    parameters = [
        {"name": "old", "in": "query", "deprecated": True, "schema": {"type": "string"}},
        {"name": "older", "in": "query", "schema": {"type": "string", "deprecated": True}},
        {"name": "new", "in": "query", "schema": {"type": "string"}},
    ]
    document = {
        "openapi": "3.0.3",
        "paths": {"/x": {"get": {"operationId": "x", "parameters": parameters, "responses": {}}}},
    }
    found = facts.read(document)["x"].parameters
    assert {name: parameter.deprecated for (_, name), parameter in found.items()} == {
        "old": True,
        "older": True,
        "new": False,
    }


def test_a_request_warns_once_a_line_by_the_ordinary_filter() -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for _ in range(3):
            catalogs_product_groups_update("1", body={"is_featured": True})
    assert len(caught) == 1


def test_a_warning_changes_nothing_that_is_sent() -> None:
    with pytest.warns(DeprecationWarning, match="is_featured"):
        request = catalogs_product_groups_update("1", body={"is_featured": True, "name": "n"})
    assert json.loads(request.content or b"") == {"is_featured": True, "name": "n"}


def test_every_deprecated_part_of_a_request_is_known(description: dict[str, Any]) -> None:
    """Compare with the document by the same paths; a field of a body only where every branch deprecates it."""
    expected = {
        identifier: sum(
            member.deprecated or member.current is not None
            for member in (next(iter(operation.body.values())) if operation.body else {}).values()
        )
        + sum(parameter.deprecated for parameter in operation.parameters.values())
        for identifier, operation in facts.read(description).items()
    }
    assert {key: len(operation.deprecated_parts) for key, operation in OPERATIONS.items()} == expected
    assert sum(expected.values()) > 5
