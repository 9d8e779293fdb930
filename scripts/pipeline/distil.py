"""Reduce a published OpenAPI document to its facts: what code needs, without Pinterest's prose and examples.

A keyword is classified by its place in OpenAPI, never by its name: a field called `description` is a fact,
the `description` of that field is prose. `pipeline.grammar` classifies keywords. One that it does not list is
kept, so that a new construct reaches `validate` and a reviewer instead of vanishing.

Two facts are in prose only: that an operation is in beta, and that a number is a time, counted from 1970.
They become the extensions `x-beta` and `x-epoch`.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable
from typing import Any

import httpx

from pipeline.grammar import KINDS, places
from pipeline.parse import Object, is_list, is_object
from pipeline.validity import check, loosen


def distil(document: Object, *, report: Callable[[str], None] | None = None) -> Object:
    """Keep the facts of an OpenAPI document: a new document, checked, in a stable order.

    Args:
        document: An OpenAPI document, published or already distilled.
        report: Called with a line for each dangling schema reference, which then becomes a schema that
            allows anything. Without it a dangling reference is an error, like any other invalid construct.

    Raises:
        PipelineError: The document is invalid; see `pipeline.validity.check`.
    """
    facts = _reduced(document, "document", "")
    _inherit_security(facts)
    if report is not None:
        loosen(facts, report)
    check(facts)
    return facts


def dumps(document: Object) -> str:
    """Write a document with sorted keys and one value a line, so that a diff can be read."""
    return json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False, allow_nan=False) + "\n"


# Keywords whose order means nothing, by the kind that has them.
_UNORDERED = {("schema", "required"), ("schema", "enum"), ("document", "tags")}

# Extensions for documentation pages. x-ratelimit-category and x-sandbox are facts, so they are not listed.
_PRESENTATION = frozenset(
    {"x-codesamples", "x-code-samples", "x-taggroups", "x-displayname", "x-display-name", "x-logo"}
)
_MAX_EXTENSION = 64


def _reduced(node: Object, kind: str, name: str) -> Object:
    """A copy of one object without its prose; `name` is its key in its parent."""
    prose = KINDS[kind].prose.split()
    result: Object = {
        key: _reduced_value(node[key], kind, key)
        for key in sorted(node)
        if key not in prose and not (key.startswith("x-") and is_presentation(key, node[key]))
    }
    if kind == "response" and "$ref" not in node:
        result["description"] = _status_text(name)
    if kind == "security scheme" and node.get("type") == "http" and isinstance(node.get("scheme"), str):
        result["scheme"] = node["scheme"].lower()  # case does not count (RFC 9110, section 11.1)
    if kind == "media":
        result.setdefault("schema", {})  # any value (OpenAPI 3.0.3, Media Type Object)
    if kind == "operation" and _is_beta(node):
        result["x-beta"] = True
    if kind == "schema" and (unit := _epoch(node)):
        result["x-epoch"] = unit
    return result


def _inherit_security(facts: Object) -> None:
    """Write the security of the document into the operations that state none, where all readers find it."""
    security = facts.pop("security", None)
    for place in places(facts) if security is not None else ():
        if place.kind == "operation":
            place.node.setdefault("security", copy.deepcopy(security))


def _reduced_value(value: Any, kind: str, key: str) -> Any:
    """A copy of the value of one keyword of an object of a kind, without its prose."""
    if (kind, key) == ("flow", "scopes") and is_object(value):
        # OpenAPI requires a text for every scope, which may be empty.
        return dict.fromkeys(sorted(value), "")
    if key == "security" and kind in ("document", "operation") and is_list(value):
        return [_alternative(item) for item in value]
    part = _reduced_part(value, KINDS[kind].part(key), key)
    return sorted(part, key=_rank) if (kind, key) in _UNORDERED and is_list(value) else part


def _reduced_part(value: Any, part: str | None, key: str) -> Any:
    if part is None:
        return copy.deepcopy(value)
    kind = part.strip("[]{}")
    if part[0] == "[" and is_list(value):
        return [_reduced_part(item, kind, key) for item in value]
    if part[0] == "{" and is_object(value):
        return {name: _reduced_part(value[name], kind, name) for name in sorted(value)}
    if part == kind and is_object(value):
        return _reduced(value, kind, key)
    return copy.deepcopy(value)


def _is_beta(operation: Object) -> bool:
    """Whether the text of an operation mentions the beta or the page on beta and restricted features.

    The texts of its parameters and schemas are not read: they are about one field or one value.
    """
    texts = (operation.get("summary"), operation.get("description"))
    return any(isinstance(text, str) and re.search(r"\bbeta\b", text, re.IGNORECASE) for text in texts)


def _epoch(schema: Object) -> str | None:
    """The unit of a time since 1970, which the text of a field states: its schema is a number, or digits."""
    text = schema.get("description")
    is_number = schema.get("type") in ("integer", "number") or schema.get("pattern") == r"^\d+$"
    if not (is_number and isinstance(text, str) and _EPOCH.search(text)):
        return None
    return "milliseconds" if re.search(r"millisecond", text, re.IGNORECASE) else "seconds"


_EPOCH = re.compile(r"\b(unix|epoch|utc timestamp|millisecond timestamp|timestamp in milli)", re.IGNORECASE)


def _alternative(item: object) -> object:
    """One security requirement, with its scopes sorted: all of them are needed, in no order."""
    if not is_object(item):
        return item
    return {
        name: sorted(item[name], key=_rank) if is_list(item[name]) else item[name] for name in sorted(item)
    }


def is_presentation(key: str, value: object) -> bool:
    """Whether an extension is presentation only: a known one, a text of several words, or a structure."""
    if key.lower() in _PRESENTATION:
        return True
    values = value if is_list(value) else [value]
    return any(
        isinstance(item, dict | list)
        or (isinstance(item, str) and (" " in item or len(item) > _MAX_EXTENSION))
        for item in values
    )


def _rank(value: object) -> tuple[str, str | float]:
    if isinstance(value, str | int | float):
        return type(value).__name__, value
    return type(value).__name__, json.dumps(value, sort_keys=True)


def _status_text(status: str) -> str:
    if status == "default":
        return "Any other response"
    # Not http.HTTPStatus: Python 3.13 renamed 413, 416 and 422, and the result must not depend on it.
    phrase = httpx.codes.get_reason_phrase(int(status)) if status.isdecimal() else ""
    return phrase or f"Response {status}"
