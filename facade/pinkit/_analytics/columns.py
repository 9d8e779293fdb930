"""Columns of analytics: what kind of value each has, by its name, and how a value is read."""

from __future__ import annotations

import contextlib
import datetime as dt
import inspect
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import ROUND_HALF_EVEN, Context, Decimal
from functools import cache, lru_cache
from typing import Any, Final, Literal, TypeAlias, cast

import attrs

from .._endpoints.allowed_values import allowed_values
from ..errors import InvalidResponseError

Kind: TypeAlias = Literal["text", "date", "count", "rate", "micros", "money", "flag"]
Money: TypeAlias = Literal["micros", "decimal"]
Row: TypeAlias = dict[str, Any]

KINDS: Final[Mapping[str, str]] = {
    "text": "text",
    "date": "dates",
    "count": "whole numbers",
    "rate": "floats",
    "micros": "whole numbers of a millionth of the account's currency",
    "money": "decimals in the account's currency",
    "flag": "true or false",
}

#: The first pattern that is found in a column's name decides; a name without any is a count.
_PATTERNS: Final[tuple[tuple[Kind, re.Pattern[str]], ...]] = tuple(
    (cast("Kind", kind), re.compile(pattern))
    for kind, pattern in (
        ("date", r"^DATE$"),
        ("text", r"^TARGETING_"),
        ("flag", r"^IS_|^CAMPAIGN_BUDGET_OPTIMIZATION$"),
        ("count", r"^TOTAL_(?!.*(?:_IN_|_RATE$|_AVG|FREQUENCY|VALUE))|^HOUR$"),
        ("micros", r"_IN_MICRO_(?:DOLLAR|CURRENCY)(?:_\d)?$|_SPEND_CAP$"),
        ("money", r"_IN_(?:DOLLAR|USD|US_DOLLAR|LOCAL_CURRENCY)(?:_\d)?$"),
        ("rate", r"CTR|_RATE|ROAS|AVG|AVERAGE|FREQUENCY|PERCENT|COST_PER|MULTIPLIER|_LENGTH$|_VALUE"),
        (
            "text",
            r"_(?:ID|ID_GROUP|NAME|STATUS|TYPE|TAG|LABELS?|URL|BRAND|DESCRIPTION|CATEGORY|CURRENCY|PRICE"
            r"|OPTIMIZATION|MODE|SKU)$|^CAMPAIGN$",
        ),
    )
)
_CONVERSION: Final = re.compile(
    r"CONVERSION|ROAS|COST_PER_ACTION|CHECKOUT|ADD_TO|ADD_PAYMENT|(?<!VIDEO_)LEADS?(?:_|$)|SIGNUP|SEARCH|CUSTOM"
    r"|UNKNOWN|PAGE_VISIT|VIEW_CATEGORY|WATCH_VIDEO|INSTALL|SUBSCRIBE"
)


@attrs.frozen
class Column:
    """A column of a table.

    Args:
        name: Its name.
        kind: The kind of its values.
        sources: The names that Pinterest uses for it, the first found counts.
    """

    name: str
    kind: Kind
    sources: tuple[str, ...] = attrs.field(default=attrs.Factory(lambda self: (self.name,), takes_self=True))


@lru_cache(4096)
def kind_of(name: str) -> Kind:
    """Return the kind of a column of ads analytics, by its name."""
    for kind, pattern in _PATTERNS:
        if pattern.search(name):
            return kind
    return "count"


def is_conversion(name: str) -> bool:
    """Whether a column is about conversions, which become final later than other columns."""
    return kind_of(name) not in ("text", "date") and _CONVERSION.search(name) is not None


@cache
def known(operation: Callable[..., Any], parameter: str = "columns") -> frozenset[str]:
    """Return the values that the OpenAPI document lists for a parameter of an operation."""
    annotation = inspect.signature(operation).parameters[parameter].annotation
    return frozenset(str(each) for each in allowed_values(str(annotation)))


def adjusted(columns: Iterable[Column], money: str, types: Mapping[str, str]) -> tuple[Column, ...]:
    """Return columns with the wanted unit of money, and with the kinds that the user states."""
    made = [attrs.evolve(each, kind=cast("Kind", types.get(each.name, each.kind))) for each in columns]
    if money == "micros":
        return tuple(made)
    return tuple(attrs.evolve(each, kind="money") if each.kind == "micros" else each for each in made)


# Values -------------------------------------------------------------------------------------------------


def _text(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))  # an id that was written as a float
    text = json.dumps(value) if isinstance(value, (list, dict, bool)) else str(value)
    return encodable(text)


def encodable(text: str) -> str:
    """Return a text with U+FFFD for each half of a surrogate pair, which JSON may contain, and UTF-8 not."""
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


@lru_cache(4096)
def _date(value: str) -> dt.date:
    return dt.date.fromisoformat(value[:10])


def _count(value: Any) -> int:
    with contextlib.suppress(ValueError):
        if isinstance(value, (int, str)):
            return int(value)
    number = float(value)
    if not number.is_integer():
        raise ValueError(value)
    return int(number)


def _micros(value: Any) -> int:
    return value if isinstance(value, int) else round(Decimal(str(value)))


def _money(value: Any) -> Decimal:
    amount = Decimal(str(value))
    if amount.is_nan():
        raise ValueError(value)
    return amount.quantize(MICRO, context=_CONTEXT)


def _micros_as_money(value: Any) -> Decimal:
    return Decimal(_micros(value)).scaleb(-6, _CONTEXT).quantize(MICRO, context=_CONTEXT)


def _flag(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    text = str(value).lower()
    if text not in (*TRUE, *FALSE):
        raise ValueError(value)
    return text in TRUE


MICRO: Final = Decimal("0.000001")
#: The program may have set another precision or rounding for its own decimals.
_CONTEXT: Final = Context(prec=28, rounding=ROUND_HALF_EVEN)
TRUE, FALSE = ("true", "1", "yes"), ("false", "0", "no")
_READERS: Final[Mapping[Kind, Callable[[Any], Any]]] = {
    "text": _text,
    "date": _date,
    "count": _count,
    "rate": float,
    "micros": _micros,
    "money": _money,
    "flag": _flag,
}


def is_micros_as_money(column: Column) -> bool:
    """Whether a column of decimals arrives as whole numbers of millionths."""
    return column.kind == "money" and kind_of(column.sources[0]) == "micros"


def reader_of(column: Column) -> Callable[[Any], Any]:
    """Return the function that reads one value of a column; it raises ValueError or TypeError."""
    return _micros_as_money if is_micros_as_money(column) else _READERS[column.kind]


def source_in(column: Column, names: Iterable[str]) -> str | None:
    """Return the name of a column in a file; None if the file has no such column."""
    there = set(names)
    return next((each for each in column.sources if each in there), None)


def typed(columns: Sequence[Column], rows: Iterable[Mapping[str, Any]]) -> Iterator[Row]:
    """Read the values of rows. Each column is in each row: None where Pinterest sent none.

    Raises:
        InvalidResponseError: A value is not of the kind of its column.
    """
    readers = [(each.name, each.sources, reader_of(each)) for each in columns]
    for row in rows:
        made: Row = {}
        for name, sources, read in readers:
            value = row.get(sources[0])
            if value is None and len(sources) > 1:
                value = next((row[each] for each in sources if row.get(each) is not None), None)
            if value is None or value == "":
                made[name] = None
                continue
            try:
                made[name] = read(value)
            except (ValueError, TypeError, ArithmeticError):
                raise unreadable(name, value) from None
        yield made


def unreadable(name: str, value: Any) -> InvalidResponseError:
    """Return the error for a value that is not of the kind of its column."""
    kind = KINDS[kind_of(name)]
    return InvalidResponseError(
        f"{name} has the value {value!r:.60}, and its values should be {kind}. "
        f'Pass types={{"{name}": "rate"}} to read floats, or "text" to read the values as they are.'
    )
