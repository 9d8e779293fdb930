"""Seeded response bodies that the OpenAPI document allows, for every operation without state."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any, TypeAlias

from pinkit.testing.document import Document, Operation
from pinkit.testing.messages import Json, Object, Parameters, is_list, is_object
from pinkit.testing.schemas import Reading

_START = 1_767_225_600  # 2026-01-01; seeded times lie in the 90 days after it, later ones in the next 90
_WORDS = ("oak", "linen", "copper", "garden", "recipe", "kitchen", "autumn", "travel", "paper", "studio")


class UnknownPatternError(ValueError):
    """The OpenAPI document has a pattern that no function in `_PATTERNS` makes text for."""


class ResponseBodies:
    """Makes values from schemas; the same seed gives the same values."""

    def __init__(self, document: Document, seed: int) -> None:
        self._document = document
        self._seed = seed
        self._made = dict[str, Json]()

    def success(self, operation: Operation, body: Json = None) -> Json:
        """Return the body of an operation's success. It must not be changed.

        Args:
            operation: The operation that was called.
            body: The request body; the response to a batch has a result for each entity in it.
        """
        if operation.id not in self._made:
            schema = operation.succeeds_with
            self._made[operation.id] = None if schema is None else self.value(schema, operation.id)
        made = self._made[operation.id]
        requested, returned = _lists(body), _lists(made)
        if len(requested) == len(returned) == 1 and is_object(made):
            ((_, entities),), ((name, results),) = requested.items(), returned.items()
            made = {**made, name: [results[index % len(results)] for index in range(len(entities))]}
        return made

    def value(self, schema: Object, name: str, reading: Reading = "response", owner: str = "") -> Json:
        """Return a value that a schema allows.

        Args:
            schema: A schema of the OpenAPI document.
            name: The name of the value; ids, URLs and times are recognized by their name.
            reading: Whether the value is for a request, which has no read-only fields, or for a response.
            owner: What the value belongs to; the fields of another owner differ.

        Raises:
            UnknownPatternError: A text has a pattern that `_PATTERNS` does not know.
        """
        rng = random.Random(f"{self._seed}:{owner}{name}")  # noqa: S311  # no secret
        return self._value(schema, (name,), rng, reading)

    def flat(self, schema: Object, given: Object | None = None) -> Object:
        """Return a schema with its references and parts merged into it, and one branch of its union.

        Args:
            schema: A schema of the OpenAPI document.
            given: Fields of a value; the branch is the first one that allows them.
        """
        return self._flat(schema, None, given=given)

    def _value(self, schema: Object, place: _Place, rng: random.Random, reading: Reading) -> Json:
        schema = self._flat(schema, rng)
        if "enum" in schema:
            return rng.choice([each for each in schema["enum"] if each is not None] or [None])
        kind = schema.get("type") or (
            "object" if "properties" in schema else "array" if "items" in schema else ""
        )
        if kind == "object":
            return self._object(schema, place, rng, reading)
        if kind == "array":
            return self._array(schema, place, rng, reading)
        make = _SCALARS.get(kind)
        return make(schema, place, rng) if make else {}

    def _object(self, schema: Object, place: _Place, rng: random.Random, reading: Reading) -> Object:
        made: Object = {}
        hidden = "readOnly" if reading == "request" else "writeOnly"
        required = schema.get("required", ())
        for name, inner in schema.get("properties", {}).items():
            if inner.get(hidden) is True:
                continue
            if name in _TROUBLE and name not in required and reading == "response":
                continue
            if name == "bookmark":  # a list without state has one page
                if "bookmark" in required:
                    made[name] = None if inner.get("nullable") else ""
                continue
            made[name] = self._value(inner, (*place, name), rng, reading)
        more: Json = schema.get("additionalProperties")
        if is_object(more) and more and not made:
            key = str(rng.randrange(10**17, 10**18))
            made[key] = self._value(more, (*place, ""), rng, reading)
        return made

    def _array(self, schema: Object, place: _Place, rng: random.Random, reading: Reading) -> list[Json]:
        *parents, name = place
        size = max(schema.get("minItems", 0), 2 if name == "items" else 1)
        size = min(size, schema.get("maxItems", size))
        singular = (*parents, name.removesuffix("s"))
        return [self._value(schema.get("items", {}), singular, rng, reading) for _ in range(size)]

    def _flat(
        self,
        schema: Object,
        rng: random.Random | None,
        parents: frozenset[str] = frozenset(),
        given: Object | None = None,
    ) -> Object:
        """Merge the references, parts and one branch of the union of a schema into it.

        Args:
            schema: The schema.
            rng: Chooses the branch; the first one that allows `given`, if omitted.
            parents: The references that led here; a branch may extend the union that it is a branch of.
            given: Fields of a value.
        """
        made = {key: value for key, value in schema.items() if key not in _MERGED}
        parts: list[Object] = list(schema.get("allOf", ()))
        reference = schema.get("$ref", "")
        if reference:
            target = self._document.resolve({"$ref": reference})
            unions = _UNIONS if reference in parents else ()
            parts.append({key: value for key, value in target.items() if key not in unions})
            parents |= {reference}
        tag = None
        mapping: dict[str, str] = schema.get("discriminator", {}).get("mapping", {})
        branches: list[Object] = schema.get("oneOf") or schema.get("anyOf") or []
        branches = branches or [{"$ref": reference} for reference in mapping.values()]
        if branches:
            branch = rng.choice(branches) if rng else self._fitting(branches, parents, given or {})
            parts.append(branch)
            tag = next((value for value, ref in mapping.items() if ref == branch.get("$ref")), None)
        for part in parts:
            made = _merged(made, self._flat(part, rng, parents, given))
        if tag is not None:
            name = schema["discriminator"]["propertyName"]
            made["properties"] = {**made.get("properties", {}), name: {"type": "string", "enum": [tag]}}
        return made

    def _fitting(self, branches: list[Object], parents: frozenset[str], given: Object) -> Object:
        for branch in branches:
            fields: Object = self._flat(branch, None, parents, given).get("properties", {})
            enums = {
                name: self._flat(fields[name], None).get("enum") for name in fields.keys() & given.keys()
            }
            if all(given[name] in enum for name, enum in enums.items() if enum):
                return branch
        return branches[0]


def with_ids(value: Json, ids: Parameters) -> Json:
    """Return a value in which each text with the name of an id in the path has this id."""
    if is_list(value) and ids:
        return [with_ids(each, ids) for each in value]
    if not is_object(value) or not ids:
        return value
    return {
        name: ids[name] if name in ids and isinstance(each, str) else with_ids(each, ids)
        for name, each in value.items()
    }


def _lists(value: Json) -> dict[str, list[Json]]:
    fields: Object = value if is_object(value) else {"": value}
    return {name: each for name, each in fields.items() if isinstance(each, list) and each}


# A seeded response is a success for every requested item.
_TROUBLE = frozenset({"error_message", "error_messages", "errors", "exception", "exceptions"})
_UNIONS = ("oneOf", "anyOf", "discriminator")
_MERGED = ("$ref", "allOf", *_UNIONS)


def _merged(first: Object, second: Object) -> Object:
    made = {**second, **first}
    if "properties" in first and "properties" in second:
        both = first["properties"].keys() & second["properties"].keys()
        parts = {name: _both(first["properties"][name], second["properties"][name]) for name in both}
        made["properties"] = {**second["properties"], **first["properties"], **parts}
    if "items" in first and "items" in second:
        made["items"] = _both(first["items"], second["items"])
    if "required" in first and "required" in second:
        made["required"] = sorted({*first["required"], *second["required"]})
    if "enum" in first and "enum" in second:
        made["enum"] = [each for each in first["enum"] if each in second["enum"]]
    return made


def _both(first: Object, second: Object) -> Object:
    if first == second:
        return first
    flags = {key: True for key in ("readOnly", "writeOnly", "nullable") if first.get(key) or second.get(key)}
    return {"allOf": [first, second], **flags}


# Scalars ------------------------------------------------------------------------------------------------


_Make: TypeAlias = Callable[[Object, "_Place", random.Random], str]
_Place = tuple[str, ...]  # the names that lead to a value; the last one is its own


def _string(schema: Object, place: _Place, rng: random.Random) -> str:
    make = _text_maker(schema, place)
    text = make(schema, place, rng)
    least, most = schema.get("minLength", 0), schema.get("maxLength", len(text))
    return (
        (text + text * (least // max(len(text), 1)))[: max(most, least)] if len(text) < least else text[:most]
    )


def _text_maker(schema: Object, place: _Place) -> _Make:
    pattern, kind = schema.get("pattern", ""), schema.get("format", "")
    if pattern:
        if pattern not in _PATTERNS:
            raise UnknownPatternError(
                f"{'.'.join(place)}: no text is known for the pattern {pattern!r}; "
                "add it to _PATTERNS in pinkit/testing/response_bodies.py"
            )
        return _PATTERNS[pattern]
    if kind in _FORMATS:
        return _FORMATS[kind]
    lowered = place[-1].lower()
    if lowered in ("name", "key") and any("metric" in each for each in place):
        return _metric
    return next((make for ending, make in _NAMES if lowered.endswith(ending)), _words)


def _integer(schema: Object, place: _Place, rng: random.Random) -> int:
    name = place[-1].lower()
    if name.endswith(_MOMENTS) and "maximum" not in schema:
        return _START + (90 * _is_later(name) + rng.randrange(90)) * 86400 + rng.randrange(86400)
    if name.endswith("_ms") and "time" in name:
        return 1000 * (_START + rng.randrange(90 * 86400))
    low = int(schema.get("minimum", 0))
    return rng.randint(low, int(schema.get("maximum", low + 1000)))


def _number(schema: Object, place: _Place, rng: random.Random) -> float:
    name = place[-1].lower()
    if name.endswith((*_MOMENTS, "_ms")) and "maximum" not in schema:
        return float(_integer(schema, place, rng))
    if name.endswith(_SHARES):
        return round(rng.random(), 2)
    low = float(schema.get("minimum", 0))
    return round(rng.uniform(low, float(schema.get("maximum", low + 100))), 2)


def _boolean(_: Object, __: _Place, rng: random.Random) -> bool:
    return rng.random() < 0.5


def _digits(schema: Object, _: _Place, rng: random.Random) -> str:
    size = min(int(schema.get("maxLength", 18)), 18)
    return str(rng.randrange(10 ** (size - 1), 10**size))


def _words(_: Object, __: _Place, rng: random.Random) -> str:
    return " ".join(rng.sample(_WORDS, 2))


def _word(_: Object, __: _Place, rng: random.Random) -> str:
    return rng.choice(_WORDS)


def _url(_: Object, place: _Place, rng: random.Random) -> str:
    return f"https://example.com/{place[-1].lower().strip('_') or 'page'}/{rng.randrange(10**6)}"


def _day(_: Object, place: _Place, rng: random.Random) -> str:
    day = rng.randrange(90)
    return f"2026-{1 + day // 30 + 3 * _is_later(place[-1].lower()):02d}-{1 + day % 28:02d}"


def _is_later(name: str) -> bool:
    """Whether a time comes after others: an end after its start, a change after the creation."""
    return any(part in name for part in ("end_", "updated", "expir", "completed"))


def _moment(schema: Object, place: _Place, rng: random.Random) -> str:
    return f"{_day(schema, place, rng)}T{rng.randrange(24):02d}:{rng.randrange(60):02d}:00"


def _title(_: Object, __: _Place, rng: random.Random) -> str:
    return " ".join(rng.sample(_WORDS, 2)).capitalize()


def _sentence(_: Object, __: _Place, rng: random.Random) -> str:
    return f"{' '.join(rng.sample(_WORDS, 5)).capitalize()}."


def _kind(_: Object, place: _Place, __: random.Random) -> str:
    """Return the type of what an operation is about: `order_line` for `order_lines/list`."""
    return place[0].strip().partition("/")[0].removesuffix("s") if len(place) > 1 else "pin"


def _metric(_: Object, __: _Place, rng: random.Random) -> str:
    return rng.choice(
        ("CLICKTHROUGH_1", "CTR", "IMPRESSION_1", "SPEND_IN_MICRO_DOLLAR", "TOTAL_CLICKTHROUGH")
    )


def _hexadecimal(_: Object, __: _Place, rng: random.Random) -> str:
    return f"{rng.getrandbits(128):032x}"


def _color(_: Object, __: _Place, rng: random.Random) -> str:
    return f"#{rng.getrandbits(24):06x}"


def _always(*texts: str) -> _Make:
    """Return one of some texts."""
    return lambda _, __, rng: rng.choice(texts)


def _email(_: Object, __: _Place, rng: random.Random) -> str:
    return f"{rng.choice(_WORDS)}@example.com"


def _base64(_: Object, __: _Place, ___: random.Random) -> str:
    return "aGVsbG8="


_SCALARS: dict[str, Callable[[Object, _Place, random.Random], Any]] = {
    "string": _string,
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
}
_FORMATS: dict[str, _Make] = {
    "date": _day,
    "date-time": lambda schema, place, rng: f"{_moment(schema, place, rng)}Z",
}
_PATTERNS: dict[str, _Make] = {
    r"^\d+$": _digits,
    r"^[0-9]+$": _digits,
    r"\d+": _digits,
    r"^(AG)?\d+$": _digits,
    r"^[C]?\d+$": _digits,
    r"^((AG)|C)?\d+$": _digits,
    r"^\d+\+?$": _digits,
    r"^(\d{4})-(\d{2})-(\d{2})$": _day,
    r"^\d{4}-\d{2}-\d{2}$": _day,
    r"^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2}).(\d{3})Z$": (
        lambda schema, place, rng: f"{_moment(schema, place, rng)}.000Z"
    ),
    r"^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\.(\d{3})Z$": (
        lambda schema, place, rng: f"{_moment(schema, place, rng)}.000Z"
    ),
    r"^(http|https|ftp|sftp)://": _url,
    r"^[a-zA-Z0-9]+$": _word,
    r"^[a-z0-9]*$": _word,
    r"(?!^\d+$)^.+$": _words,
    r"^[a-zA-Z0-9+/=]+$": _base64,
    r"[a-zA-Z0-9+\/=]+": _base64,
    r"^ADE_[A-Z_]+-[a-zA-Z0-9 _-]*$": lambda schema, place, rng: f"ADE_COUNT-{_word(schema, place, rng)}",
    r"^(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$": lambda _, __, rng: f"{rng.randrange(24):02d}:00",
}
_MOMENTS = ("time", "_at", "timestamp", "_date", "expiration", "expiry")  # the ends of names
_SHARES = ("ratio", "percent", "percentage")
# Texts without a pattern or a known format, by the end of their name; the first match counts.
_NAMES: tuple[tuple[str, _Make], ...] = (
    ("id", _digits),
    ("url", _url),
    ("link", _url),
    ("uri", _url),
    ("image", _url),
    ("email", _email),
    ("username", _word),
    ("firstname", _word),
    ("lastname", _word),
    ("company_name", _title),
    ("name", _title),
    ("title", _title),
    ("description", _sentence),
    ("about", _sentence),
    ("message", _sentence),
    ("terms", _sentence),
    ("type", _kind),
    ("status", _always("ACTIVE")),
    ("permission", _always("ADMIN", "ANALYST", "CAMPAIGN_MANAGER")),
    ("role", _always("BIZ_ADMIN", "EMPLOYEE")),
    ("currency", _always("EUR", "GBP", "USD")),
    ("country", _always("DE", "GB", "US")),
    ("locale", _always("de-DE", "en-GB", "en-US")),
    ("language", _always("de", "en")),
    ("color", _color),
    ("domain", _always("example.com", "example.org")),
    ("html", lambda schema, place, rng: f"<p>{_sentence(schema, place, rng)}</p>"),
    ("token", _hexadecimal),
    ("hash", _hexadecimal),
    ("uuid", _hexadecimal),
    ("version", _always("v5")),
    ("metric", _metric),
    ("date", _day),
    ("time", _moment),
    ("_at", _moment),
    ("timestamp", _moment),
    ("code", _word),
)
