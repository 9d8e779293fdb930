"""Holds generated functions against the description: what they take, and what they really send."""

from __future__ import annotations

import inspect
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, get_args, get_origin
from urllib.parse import parse_qsl, quote, unquote

from attrs import evolve

from pipeline.facts import Operation, Parameter
from pipeline.made import Package
from pipeline.nodes import Shape, below, member_name
from pipeline.parse import is_list, is_object

Differences = Callable[[Shape, Shape], Iterator[str]]
FORM = "application/x-www-form-urlencoded"


def differences(package: Package, known: Operation, made: Any, compare: Differences) -> Iterator[str]:
    """Call a function with a telling value for each of its arguments, and look where the values arrive.

    Args:
        package: The generated package.
        known: What the description says of the operation.
        made: Its entry in the generated table.
        compare: Tells the differences of a described and a generated shape.

    Returns:
        What is wrong, one finding each.
    """
    function = getattr(package.functions, made.function)
    hints = package.hints(function)
    parameters = {
        name: parameter
        for name, parameter in inspect.signature(function).parameters.items()
        if name not in ("extra_body", "extra_query")
    }
    probes = {name: _probe(name, hints[name]) for name in parameters}
    request = function(**probes)
    if request.operation is not made:
        yield f"{made.function} sends {request.operation.id}"
        return
    sent, flat = _sent(request), "extra_body" in inspect.signature(function).parameters
    described = dict(_described(known, flat=flat))
    used: set[str] = set()
    for place, (shape, required) in described.items():
        argument = _argument(sent.get(place), probes)
        if argument is None:
            yield f"{place} is no argument"
            continue
        used.add(argument)
        for line in compare(shape, package.annotated(hints[argument])):
            yield f"{place}, argument {argument!r}: {line}"
        needed = parameters[argument].default is inspect.Parameter.empty
        if needed != required:
            yield f"{place}, argument {argument!r}: is {'' if needed else 'not '}required, unlike described"
        parameter = known.parameters.get((place.where, place.name))
        if parameter and place.where == "query":
            expected = _encoded(place.name, probes[argument], parameter)
            if sent[place] != expected:
                yield f"{place}, argument {argument!r}: is sent as {sent[place]}, described as {expected}"
    yield from (f"argument {name!r} goes nowhere" for name in probes.keys() - used)
    yield from (f"{place} is sent, and is not described" for place in sent.keys() - described.keys())
    needed_only = {
        name: probes[name] for name in probes if parameters[name].default is inspect.Parameter.empty
    }
    for place, value in _sent(function(**needed_only)).items():
        if _argument(value, needed_only) is None and place != _BODY:
            yield f"{place} is sent as {value!r} although nobody said so"
    yield from _returned(package, made, hints["return"])


class _Place(NamedTuple):
    """Where something is sent: in the path, the query, a header or the body."""

    where: str
    name: str = ""

    def __str__(self) -> str:
        return f"{self.where} {self.name}".rstrip()


_BODY = _Place("body")


def _described(known: Operation, *, flat: bool) -> Iterator[tuple[_Place, tuple[Shape, bool]]]:
    """Each thing to be sent, and whether it must be; a flat body is sent member by member."""
    for (where, name), parameter in known.parameters.items():
        shape = parameter.shape
        if not parameter.required:  # None is a way to leave a parameter out
            shape = {**shape, "": evolve(shape[""], nullable=True)}
        yield _Place(where, name), (shape, parameter.required)
    body = next(iter((known.body or {}).values()), None)
    if body is None:
        return
    if not flat:
        yield _BODY, (body, known.body_required)
        return
    for path, member in body.items():
        member_of_body = member_name(path)
        if member_of_body is not None:
            yield _Place("body", member_of_body), (below(body, path), member.required and known.body_required)


def _sent(request: Any) -> dict[_Place, Any]:
    """What a request says where; a parameter of the query by its pairs, as they are written."""
    found: dict[_Place, Any] = {}
    for expected, got in zip(request.operation.path.split("/"), request.path.split("/"), strict=True):
        if expected.startswith("{"):
            found[_Place("path", expected[1:-1])] = unquote(got)
    pairs: dict[_Place, list[tuple[str, str]]] = defaultdict(list)
    for pair in filter(None, request.query.split("&")):
        key, _, value = pair.partition("=")
        pairs[_Place("query", unquote(key.partition("[")[0]))].append((key, value))
    found |= pairs
    found |= {_Place("header", name): value for name, value in request.headers.items()}
    found.pop(_Place("header", "Content-Type"), None)
    if request.content is not None:
        form = request.operation.media_type == FORM
        body: Any = dict(parse_qsl(request.content.decode())) if form else json.loads(request.content)
        if is_object(body) and _MARK not in body:
            found |= {_Place("body", name): value for name, value in body.items()}
        else:
            found[_BODY] = body
    return found


# Telling values ------------------------------------------------------------------------------------

_MARK = "probe"


def _probe(name: str, hint: Any) -> Any:
    """A value that shows where an argument goes, of a kind that its encoding takes."""
    value = f"<{name}>"
    kinds = {get_origin(one) for one in get_args(hint)} | {get_origin(hint)}
    if Sequence in kinds:
        return [value, value]
    return {_MARK: value} if Mapping in kinds else value


def _argument(value: Any, probes: Mapping[str, Any]) -> str | None:
    """The one argument whose value has come."""
    found = set(re.findall(r"<([^<>]+)>", unquote(json.dumps(value, ensure_ascii=False))))
    return found.pop() if len(found) == 1 and found <= probes.keys() else None


def _encoded(name: str, probe: Any, parameter: Parameter) -> list[tuple[str, str]]:
    """The pairs by which a query says a value (OpenAPI 3.0.3, "Style Values")."""
    key = quote(name, safe="")
    if is_list(probe):
        texts = [quote(item, safe="") for item in probe]
        return [(key, text) for text in texts] if parameter.explode else [(key, ",".join(texts))]
    if is_object(probe) and parameter.style == "deepObject":
        return [(f"{key}[{member}]", quote(text, safe="")) for member, text in probe.items()]
    return [(key, quote(str(probe), safe=""))]


def _returned(package: Package, made: Any, hint: Any) -> Iterator[str]:
    """Compare the type that a call is said to return with what its answers are read as."""
    successes = [codec for status, codec in made.answers.items() if status.startswith("2")] or [None]
    (returned,) = get_args(hint)
    if package.annotated(returned, reading=True) != package.shape(tuple(successes)):
        yield f"is annotated to return {returned}, unlike its answers"
