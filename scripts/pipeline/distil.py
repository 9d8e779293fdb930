"""Reduce a published description to its facts: what code needs, without Pinterest's prose and examples.

A keyword counts by its place in OpenAPI, never by its name: a member called `description` is a fact, the
`description` of that member is prose. `pipeline.grammar` says which is which. What it does not mention is
kept, so that a construct that a release brings along reaches `validate` and the eyes of a reviewer instead of
vanishing.

One fact stands in prose only: that an operation is in beta. It becomes the extension `x-beta`.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable
from typing import Any

import httpx

from pipeline.grammar import KINDS
from pipeline.parse import Object, is_list, is_object
from pipeline.sound import check, loosen


def distil(document: Object, *, report: Callable[[str], None] | None = None) -> Object:
    """Keep the facts of a description: a new document, checked, in a stable order.

    Args:
        document: A description, published or distilled already.
        report: Called with a line for each dangling schema reference, which then becomes a schema that
            allows anything. Without it a dangling reference stops the run, as any other unsoundness does.

    Raises:
        PipelineError: The description is not sound; see `pipeline.sound.check`.
    """
    facts = _reduced(document, "document", "")
    if report is not None:
        loosen(facts, report)
    check(facts)
    return facts


def dumps(document: Object) -> str:
    """Write a document with sorted keys and one value a line, so that a diff can be read."""
    return json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False, allow_nan=False) + "\n"


# Keywords whose order means nothing, by the kind that has them.
_UNORDERED = {("schema", "required"), ("schema", "enum"), ("document", "tags")}

# Extensions that are for a page to read; x-ratelimit-category and x-sandbox are the facts among them.
_PRESENTATION = frozenset(
    {"x-codesamples", "x-code-samples", "x-taggroups", "x-displayname", "x-display-name", "x-logo"}
)
_MAX_EXTENSION = 64


def _reduced(node: Object, kind: str, name: str) -> Object:
    """A copy of one object without its prose; `name` is what its parent calls it."""
    described = KINDS[kind]
    prose = described.prose.split()
    result: Object = {}
    for key in sorted(node):
        value = node[key]
        if key in prose or (key.startswith("x-") and is_presentation(key, value)):
            continue
        part = described.part(key)
        if (kind, key) == ("flow", "scopes") and is_object(value):
            # OpenAPI wants a text for every scope, and lets it be empty.
            result[key] = dict.fromkeys(sorted(value), "")
        elif (kind, key) in _UNORDERED and is_list(value):
            result[key] = sorted(_reduced_part(value, part, key), key=_rank)
        elif key == "security" and kind in ("document", "operation") and is_list(value):
            result[key] = [_alternative(item) for item in value]
        else:
            result[key] = _reduced_part(value, part, key)
    if kind == "response" and "$ref" not in node:
        result["description"] = _status_text(name)
    if kind == "security scheme" and node.get("type") == "http" and isinstance(node.get("scheme"), str):
        result["scheme"] = node["scheme"].lower()  # case does not count (RFC 9110, section 11.1)
    if kind == "operation" and _is_beta(node):
        result["x-beta"] = True
    return result


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

    The texts of its parameters and schemas do not count: they are about one field or one value.
    """
    texts = (operation.get("summary"), operation.get("description"))
    return any(isinstance(text, str) and re.search(r"\bbeta\b", text, re.IGNORECASE) for text in texts)


def _alternative(item: object) -> object:
    """One way to be allowed in: all of its scopes are needed, in no order."""
    if not is_object(item):
        return item
    return {
        name: sorted(item[name], key=_rank) if is_list(item[name]) else item[name] for name in sorted(item)
    }


def is_presentation(key: str, value: object) -> bool:
    """Whether an extension tells code nothing: a known one, a text of several words, a structure."""
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
        return "Any other answer"
    # Not http.HTTPStatus: Python 3.13 renamed 413, 416 and 422, and the result must not depend on it.
    phrase = httpx.codes.get_reason_phrase(int(status)) if status.isdecimal() else ""
    return phrase or f"Answer {status}"
