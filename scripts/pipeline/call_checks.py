"""Check the arguments of generated functions, and the requests that they build."""

from __future__ import annotations

import inspect
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, get_args, get_origin, is_typeddict
from urllib.parse import parse_qsl, quote, unquote

from attrs import evolve

from pipeline.facts import COMMON, Operation, Parameter
from pipeline.generated_package import Package
from pipeline.nodes import Member, Shape, below, member_name
from pipeline.parse import is_list, is_object

Differences = Callable[[Shape, Shape], Iterator[str]]
FORM = "application/x-www-form-urlencoded"


def differences(package: Package, known: Operation, made: Any, compare: Differences) -> Iterator[str]:
    """Call a function with a distinct value for each argument, and find where the request has the values.

    Args:
        package: The generated package.
        known: The operation in the OpenAPI document.
        made: The operation in the generated table.
        compare: Returns the differences between a documented and a generated shape.

    Returns:
        One finding for each difference.
    """
    function = getattr(package.functions, made.function)
    hints = package.hints(function)
    signature = inspect.signature(function).parameters
    flat = "extra_body" in signature
    required = {
        name: parameter.default is inspect.Parameter.empty
        for name, parameter in signature.items()
        if name not in COMMON
    }
    probes = {name: _probe(name, hints[name]) for name in required}
    request = function(**probes)
    if request.operation is not made:
        yield f"{made.function} sends {request.operation.id}"
        return
    sent = _sent(request, known)
    described = dict(_described(known, flat=flat))
    arguments = {place: _argument(sent.get(place), probes) for place in described}
    for place, (shape, needed) in described.items():
        argument = arguments[place]
        if argument is None:
            yield f"{place} is no argument"
            continue
        lines = [
            *compare({**shape, "": _timed(shape[""])}, package.annotated(hints[argument])),
            *(
                f"{line} (dict)"
                for line in compare(_written(shape), package.annotated(hints[argument], "dicts"))
            ),
            *_misrequired(required[argument], needed),
            *_misencoded(place, sent[place], probes[argument], known),
        ]
        yield from (f"{place}, argument {argument!r}: {line}" for line in lines)
    yield from (f"argument {name!r} is not sent" for name in probes.keys() - set(arguments.values()))
    yield from (f"{place} is sent, but not documented" for place in sent.keys() - described.keys())
    yield from _unrequested(function, {name: probes[name] for name in probes if required[name]}, known)
    yield from _returned(package, made, hints["return"])


def _timed(member: Member) -> Member:
    """A value as annotations state it: digits that are a time may be a datetime."""
    return evolve(member, format="date-time") if member.epoch and "string" in member.types else member


def _written(shape: Shape) -> Shape:
    """A shape as dicts state it: Pinterest sets read-only fields, so none is required."""
    return {
        path: evolve(_timed(member), required=member.required and not member.read_only)
        for path, member in shape.items()
    }


def _misrequired(required: bool, documented: bool) -> Iterator[str]:
    if required != documented:
        yield f"is {'' if required else 'not '}required, unlike in the OpenAPI document"


def _misencoded(place: _Place, sent: Any, probe: Any, known: Operation) -> Iterator[str]:
    parameter = known.parameters.get((place.where, place.name))
    if parameter and place.where == "query":
        expected = _encoded(place.name, probe, parameter)
        if sent != expected:
            yield f"is sent as {sent}, documented as {expected}"


def _unrequested(function: Any, probes: Mapping[str, Any], known: Operation) -> Iterator[str]:
    """Call a function with its required arguments alone, and report what else it sends."""
    for place, value in _sent(function(**probes), known).items():
        if _argument(value, probes) is None and place != _BODY:
            yield f"{place} is sent as {value!r} although no argument is given for it"


class _Place(NamedTuple):
    """A place in a request: the path, the query, a header or the body."""

    where: str
    name: str = ""

    def __str__(self) -> str:
        return f"{self.where} {self.name}".rstrip()


_BODY = _Place("body")


def _described(known: Operation, *, flat: bool) -> Iterator[tuple[_Place, tuple[Shape, bool]]]:
    """Each documented part of a request, and whether it is required; a flat body by its writable fields."""
    for (where, name), parameter in known.parameters.items():
        shape = parameter.shape
        if not parameter.required:  # None omits a parameter
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
        if member_of_body is not None and not member.read_only:
            yield _Place("body", member_of_body), (below(body, path), member.required and known.body_required)


def _sent(request: Any, known: Operation) -> dict[_Place, Any]:
    """The values of a request by place; a query parameter by its encoded pairs."""
    found: dict[_Place, Any] = {}
    for expected, got in zip(request.operation.path.split("/"), request.path.split("/"), strict=True):
        if expected.startswith("{"):
            found[_Place("path", expected[1:-1])] = unquote(got)
    pairs: dict[_Place, list[tuple[str, str]]] = defaultdict(list)
    for pair in filter(None, request.query.split("&")):
        key, _, value = pair.partition("=")
        name = unquote(key.partition("[")[0])
        pairs[_Place("query", _spreading(known, value) if name == _PROBE else name)].append((key, value))
    found |= pairs
    found |= {_Place("header", name): value for name, value in request.headers.items()}
    found.pop(_Place("header", "Content-Type"), None)
    if request.content is not None:
        form = request.operation.media_type == FORM
        body: Any = dict(parse_qsl(request.content.decode())) if form else json.loads(request.content)
        if is_object(body) and _PROBE not in body:
            found |= {_Place("body", name): value for name, value in body.items()}
        else:
            found[_BODY] = body
    return found


def _spreading(known: Operation, value: str) -> str:
    """The name of the object parameter that sends each field as a parameter of its own."""
    names = [
        name
        for (where, name), parameter in known.parameters.items()
        if where == "query" and _is_spread(parameter)
    ]
    alike = [name for name in names if _letters(name) == _letters(unquote(value))]
    return next(iter(alike or names), _PROBE)


def _is_spread(parameter: Parameter) -> bool:
    return "object" in parameter.shape[""].types and parameter.style == "form" and parameter.explode


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text).casefold()


# Probe values -------------------------------------------------------------------------------------

_PROBE = "probe"


def _probe(name: str, hint: Any) -> Any:
    """A value that identifies an argument in a request, of a type that its encoding accepts."""
    value = f"<{name}>"
    kinds = {get_origin(one) or one for one in (*get_args(hint), hint)}
    if Sequence in kinds:
        return [value, value]
    return {_PROBE: value} if Mapping in kinds or any(map(is_typeddict, kinds)) else value


def _argument(value: Any, probes: Mapping[str, Any]) -> str | None:
    """The argument whose probe a value contains; None unless it is exactly one."""
    found = set(re.findall(r"<([^<>]+)>", unquote(json.dumps(value, ensure_ascii=False))))
    return found.pop() if len(found) == 1 and found <= probes.keys() else None


def _encoded(name: str, probe: Any, parameter: Parameter) -> list[tuple[str, str]]:
    """The pairs that encode a value in a query (OpenAPI 3.0.3, "Style Values")."""
    key = quote(name, safe="")
    if is_list(probe):
        texts = [quote(item, safe="") for item in probe]
        return [(key, text) for text in texts] if parameter.explode else [(key, ",".join(texts))]
    if is_object(probe) and parameter.style == "deepObject":
        return [(f"{key}[{member}]", quote(text, safe="")) for member, text in probe.items()]
    if is_object(probe) and _is_spread(parameter):
        return [(field, quote(text, safe="")) for field, text in probe.items()]
    return [(key, quote(str(probe), safe=""))]


def _returned(package: Package, made: Any, hint: Any) -> Iterator[str]:
    """Compare the annotated return type of a function with the codecs of its responses."""
    successes = [codec for status, codec in made.responses.items() if status.startswith("2")] or [None]
    (returned,) = get_args(hint)
    if package.annotated(returned, "read") != package.shape(tuple(successes)):
        yield f"is annotated to return {returned}, unlike the codecs of its responses"
