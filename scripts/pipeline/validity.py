"""Check that a document is valid OpenAPI 3.0, and fulfils the assumptions of generation."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import cast
from urllib.parse import unquote

import jsonschema_rs
from jsonschema_rs import ValidationError

from pipeline.errors import PipelineError, pointer
from pipeline.grammar import METHODS, Place, places
from pipeline.parse import Object, is_list, is_object

_MAX_LINES = 20


def validate(document: Object) -> None:
    """Validate a document with OpenAPI's own JSON schema for 3.0.

    Raises:
        PipelineError: The document is invalid; up to 20 places.
    """
    # jsonschema-rs takes 10 ms; openapi-spec-validator as a whole takes 2 s and finds nothing beyond this and
    # `check`. A test runs it.
    errors = [error for found in _openapi_schema().iter_errors(document) for error in _innermost(found)]
    _stop(
        "not valid OpenAPI 3.0", [(pointer(*error.instance_path), _brief(error.message)) for error in errors]
    )


def check(document: Object) -> None:
    """Check that a document is valid, and what would make generation lose or confuse parts of it silently.

    Raises:
        PipelineError: It is not OpenAPI 3.0, it is invalid (see `validate`), an operation has no id or shares
            it with another (also after `/` has become `_` and case is ignored), a reference is dangling,
            refers to an object of another kind or to itself, the parameters of a path differ from those that
            its operations declare, or a security scheme or scope is used that is not declared. Up to 20
            places are reported.
    """
    _check_version(document)
    if not is_object(document.get("paths")) or not document["paths"]:
        raise PipelineError("the document has no paths", "/paths")
    validate(document)
    found = list(places(document))
    _stop("operations without a unique operationId", list(_unidentified(found)))
    targets = {place.pointer: place for place in found}
    _stop("dangling references", list(_dangling(found, targets)))
    _stop("references to themselves", list(_circles(targets)))
    _stop("path parameters that differ from the path", list(_misplaced(document, targets)))
    _stop("security that is not declared", list(_undeclared(document, found)))


def loosen(document: Object, report: Callable[[str], None]) -> None:
    """Replace dangling references of schemas by schemas that allow anything, in place.

    Args:
        document: The OpenAPI document; releases before 5.19 have such references. References to other
            documents stay.
        report: Called with a line for each reference.
    """
    found = list(places(document))
    targets = {place.pointer: place for place in found}
    for place in found:
        inside = {place.pointer + key for key, reference in _references(place) if _target(reference)}
        broken = [(at, reason) for at, reason in _dangling([place], targets) if at in inside]
        if place.kind != "schema" or not broken:
            continue
        for at, reason in broken:
            report(f"{at}: {reason}; any value is allowed")
        if "/$ref" in {at.removeprefix(place.pointer) for at, _ in broken}:
            place.node.clear()
        else:
            for at, _ in broken:
                del place.node["discriminator"]["mapping"][_last(at)]


def _last(at: str) -> str:
    return at.rpartition("/")[2].replace("~1", "/").replace("~0", "~")


def _check_version(document: Object) -> None:
    version = document.get("openapi")
    if isinstance(version, str) and re.fullmatch(r"3\.0\.\d+(-.+)?", version):
        return
    if isinstance(version, str) and version.startswith("3."):
        raise PipelineError(f"OpenAPI {version} is not supported yet, only 3.0 is", "/openapi")
    if "swagger" in document:
        raise PipelineError(
            f"this is Swagger {document['swagger']}, but only OpenAPI 3.0 is supported", "/swagger"
        )
    raise PipelineError(f"this is not OpenAPI 3.0: openapi is {version!r}", "/openapi")


def _unidentified(found: list[Place]) -> Iterator[tuple[str, str]]:
    owners: dict[str, tuple[str, str]] = {}
    for place in found:
        if place.kind == "path item" and "$ref" in place.node:
            yield place.pointer, "a path item must not be a reference, which hides its operations"
        if place.kind != "operation":
            continue
        identity = place.node.get("operationId")
        if not isinstance(identity, str) or not identity.strip():
            yield place.pointer, "operationId is missing"
            continue
        # Both names become modules, functions and keys; a file system may ignore case.
        name = re.sub(r"[\W_]+", "_", identity).strip("_").casefold()
        if name in owners:
            other, where = owners[name]
            yield (
                place.pointer + "/operationId",
                f"{identity!r} clashes with {other!r} at {where}/operationId",
            )
        else:
            owners[name] = identity, place.pointer


def _dangling(found: list[Place], targets: dict[str, Place]) -> Iterator[tuple[str, str]]:
    for place in found:
        for key, reference in _references(place):
            target = _target(reference)
            if target is None:
                yield place.pointer + key, f"{reference!r} is outside this document; only '#/…' is read"
            elif target not in targets:
                yield place.pointer + key, f"{reference!r} does not exist"
            elif targets[target].kind != place.kind:
                yield place.pointer + key, f"{reference!r} is a {targets[target].kind}, not a {place.kind}"


def _references(place: Place) -> Iterator[tuple[str, str]]:
    """The references of a place itself, each with the keyword that holds it."""
    if isinstance(place.node.get("$ref"), str):
        yield "/$ref", place.node["$ref"]
    discriminator = place.node.get("discriminator")
    mapping = discriminator.get("mapping") if is_object(discriminator) else None
    if place.kind == "schema" and is_object(mapping):
        for value, reference in mapping.items():
            # OpenAPI 3.0.3, Discriminator Object: a mapping holds a reference or the name of a schema.
            name = re.fullmatch(r"[\w.-]+", str(reference))
            yield (
                pointer("discriminator", "mapping", value),
                f"#/components/schemas/{reference}" if name else str(reference),
            )


def _target(reference: str) -> str | None:
    """The pointer in a reference's fragment, written as `pointer` writes it."""
    if not reference.startswith("#/"):
        return None
    return pointer(
        *(step.replace("~1", "/").replace("~0", "~") for step in unquote(reference[2:]).split("/"))
    )


def _circles(targets: dict[str, Place]) -> Iterator[tuple[str, str]]:
    """Schemas that refer to themselves; recursion through a field or an item is allowed."""
    done: set[str] = set()
    for start in targets:
        path: list[str] = []
        if _returns(start, targets, path, done):
            yield path[0], " → ".join(path)


def _returns(at: str, targets: dict[str, Place], path: list[str], done: set[str]) -> bool:
    if at in path:
        path[:] = [*path[path.index(at) :], at]
        return True
    if at in done or at not in targets:
        return False
    done.add(at)
    path.append(at)
    if any(_returns(step, targets, path, done) for step in _same_as(targets[at])):
        return True
    path.pop()
    return False


def _same_as(place: Place) -> Iterator[str]:
    """The places that a place consists of, without a step into a field or an item."""
    target = _target(str(place.node.get("$ref", "")))
    if target is not None:
        yield target
    if place.kind == "schema":
        for key in ("allOf", "oneOf", "anyOf"):
            branches = place.node.get(key)
            if is_list(branches):
                yield from (place.pointer + pointer(key, index) for index in range(len(branches)))


def _misplaced(document: Object, targets: dict[str, Place]) -> Iterator[tuple[str, str]]:
    """The parameters of a path that an operation does not declare, and those that only it has."""
    for path, item in document["paths"].items():
        for method in METHODS & item.keys():
            at = pointer("paths", path, method)
            listed = [*item.get("parameters", ()), *item[method].get("parameters", ())]
            parameters = [_resolved(each, targets) for each in listed]
            declared = {each.get("name") for each in parameters if each.get("in") == "path"}
            named = set(re.findall(r"\{([^}]*)\}", path))
            yield from (
                (at, f"the path parameter {name!r} is not declared") for name in sorted(named - declared)
            )
            yield from (
                (at, f"there is no {{{name}}} in the path") for name in sorted(declared - named, key=str)
            )


def _resolved(node: Object, targets: dict[str, Place]) -> Object:
    """An object of a document, with the references at its top followed; none of them is dangling."""
    while isinstance(reference := node.get("$ref"), str):
        node = targets[str(_target(reference))].node
    return node


def _undeclared(document: Object, found: list[Place]) -> Iterator[tuple[str, str]]:
    """The schemes and scopes that are required, but missing in `components.securitySchemes`."""
    declared = document.get("components", {}).get("securitySchemes", {})
    for place in found:
        alternatives = place.node.get("security") if place.kind in ("document", "operation") else None
        for index, alternative in enumerate(alternatives or []):
            for scheme, scopes in alternative.items():
                at = place.pointer + pointer("security", index, scheme)
                if scheme not in declared:
                    yield at, f"there is no security scheme {scheme!r}"
                    continue
                flows = declared[scheme].get("flows", {}).values()
                known = {scope for flow in flows for scope in flow.get("scopes", {})}
                yield from (
                    (at, f"{scheme} has no scope {scope!r}") for scope in scopes if scope not in known
                )


@cache
def _openapi_schema() -> jsonschema_rs.Validator:
    # The OpenAPI Initiative's schema, as openapi-spec-validator ships it. Importing that package costs 1 s.
    package = find_spec("openapi_spec_validator")
    folder = next(iter(package.submodule_search_locations or ()), None) if package else None
    if folder is None:
        raise PipelineError(
            "openapi-spec-validator is not installed: run scripts/regenerate, which sets it up"
        )
    text = (Path(folder) / "resources/schemas/v3.0/schema.json").read_text(encoding="utf-8")
    return jsonschema_rs.validator_for(json.loads(text))


def _innermost(error: ValidationError) -> Iterator[ValidationError]:
    """The cause of an error of `oneOf`: OpenAPI's schema has "an object, or a reference" everywhere."""
    branches = cast("list[list[ValidationError]]", getattr(error.kind, "context", None) or [])
    instance: object = error.instance
    others = [branch for branch in branches if not any("Reference" in step for step in _schema_steps(branch))]
    if len(branches) != len(others) + 1 or len(others) != 1 or (is_object(instance) and "$ref" in instance):
        yield error
        return
    for inner in others[0]:
        yield from _innermost(inner)


def _schema_steps(branch: list[ValidationError]) -> Iterator[str]:
    return (str(step) for error in branch for step in error.schema_path)


def _brief(message: str) -> str:
    return message if len(message) <= 200 else f"{message[:90]} … {message[-90:]}"


def _stop(what: str, problems: list[tuple[str, str]]) -> None:
    if not problems:
        return
    lines = [f"  {at or '(the whole document)'}: {reason}" for at, reason in problems[:_MAX_LINES]]
    if len(problems) > _MAX_LINES:
        lines.append(f"  and {len(problems) - _MAX_LINES} more")
    raise PipelineError("\n".join([f"{what}: {len(problems)}", *lines]), problems[0][0])
