"""The documented limits of arguments and of the fields of models, as text for docstrings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.union import UnionProperty

from pipeline.annotations import is_map, wire
from pipeline.nodes import ABSENT, Member, Shape, field_step

Place: TypeAlias = tuple[str, str]
"""A model's name, and a field's name in JSON."""


_MOST: Final = 12  # values of an enum that a docstring lists


def values_of(shape: Shape, path: str) -> str:
    """The allowed values of a text or of the texts in a list; empty if they are not listed, or too many."""
    for at in (path, f"{path}[]"):
        values = shape[at].values if at in shape else None
        if values and len(values) <= _MOST:
            ordered = sorted(values, key=lambda value: (isinstance(value, str), value))
            return f"{'each ' if at != path else ''}one of {', '.join(map(_word, ordered))}"
    return ""


def words_of(member: Member) -> str:
    """The limits and the default of a value; empty if it has none."""
    limits = member.limits
    parts = [
        "deprecated" if member.deprecated else "",
        _range(limits.get("minimum"), limits.get("maximum"), ""),
        _range(limits.get("minLength"), limits.get("maxLength"), " characters"),
        _range(limits.get("minItems"), limits.get("maxItems"), " items"),
        "digits" if limits.get("pattern") in (r"^\d+$", "^[0-9]+$") else "",
        "" if member.default in (ABSENT, None) else f"default {_word(member.default)}",
    ]
    return "; ".join(word for word in parts if word)


def _range(least: Any, most: Any, unit: str) -> str:
    if 1 in (least, most) and None in (least, most):
        unit = unit.removesuffix("s")
    if most is None:
        return "" if least is None or (unit and least == 0) else f"at least {least}{unit}"
    return f"at most {most}{unit}" if least is None else f"{least} to {most}{unit}"


def _word(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def limits_of_fields(
    values: Iterable[tuple[Any, Shape]], fields: Callable[[Any], list[Any]]
) -> Mapping[Place, str]:
    """The limits of the fields of models, as sentences.

    Where values of one model have different limits, the field has no sentence.

    Args:
        values: The property of each body and response, with its shape.
        fields: Gives the properties of the fields of a model.
    """
    found = defaultdict[Place, set[str]](set)
    for prop, shape in values:
        for place, path in _places(prop, shape, "", fields):
            words = ["read-only" if shape[path].read_only else "", words_of(shape[path])]
            found[place].add("; ".join(filter(None, words)))
    agreed = {place: words.pop() for place, words in found.items() if len(words) == 1}
    return {place: f"{words[0].upper()}{words[1:]}." for place, words in agreed.items() if words}


def epochs_of_fields(
    values: Iterable[tuple[Any, Shape]], fields: Callable[[Any], list[Any]]
) -> frozenset[Place]:
    """The fields of models that are times, counted from 1970, in every value that has them.

    Args:
        values: The property of each body, with its shape.
        fields: Gives the properties of the fields of a model.
    """
    found: dict[Place, bool] = {}
    for prop, shape in values:
        for place, path in _places(prop, shape, "", fields):
            found[place] = (
                found.get(place, True) and shape[path].epoch is not None and not shape[path].read_only
            )
    return frozenset(place for place, is_epoch in found.items() if is_epoch)


def _places(
    prop: Any, shape: Shape, path: str, fields: Callable[[Any], list[Any]]
) -> Iterator[tuple[Place, str]]:
    """The fields of all models in a value, with their paths in its shape."""
    match prop:
        case ListProperty():
            yield from _places(prop.inner_property, shape, f"{path}[]", fields)
        case UnionProperty():
            for inner in prop.inner_properties:
                yield from _places(inner, shape, path, fields)
        case ModelProperty() if is_map(prop):
            yield from _places(prop.additional_properties, shape, f"{path}{{}}", fields)
        case ModelProperty():
            below = {path + field_step(wire(field)): field for field in fields(prop)}
            for at in below.keys() & shape.keys():  # a schema that contains itself ends before
                yield (str(prop.class_info.name), wire(below[at])), at
                yield from _places(below[at], shape, at, fields)
        case _:
            pass
