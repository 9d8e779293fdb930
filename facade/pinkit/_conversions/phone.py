"""Phone numbers as Pinterest wants them: digits only, with the country code."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Callable
from typing import Final

from .normalise import COUNTRIES, CannotExpressError


def phone(default_country: str | None, *, digits_are_international: bool) -> Callable[[str], str]:
    """Make a function that normalises phone numbers.

    Args:
        default_country: The country of numbers without `+` or `00`, as an ISO 3166-1 code.
        digits_are_international: Whether numbers without `+` or `00` start with their country code.

    Raises:
        ValueError: The country is no code, or both arguments are given.
    """
    if default_country is not None and default_country.lower() not in COUNTRIES:
        raise ValueError("default_country must be an ISO 3166-1 code of two letters, such as 'US'")
    if default_country is not None and digits_are_international:
        raise ValueError("default_country and digits_are_international are both given; give one of them")

    region = default_country and default_country.upper()
    return functools.partial(_normalise, region, digits_are_international)


def _normalise(region: str | None, are_international: bool, text: str) -> str:
    if text[0] == "+" and text[1:].isdigit() and text.isascii():  # the most frequent form
        return _international(text[1:])
    own = _EXTENSION.sub("", unicodedata.normalize("NFKC", text).removeprefix("tel:")).strip()
    digits = _digits(own)
    if "+" in own or (are_international and not digits.startswith("00")):
        return _international(digits)
    if digits.startswith("00"):
        return _international(digits[2:])
    if region is None:
        raise CannotExpressError("the number has no country code: write it with +, or give default_country")
    return _national(own, region)


def _digits(text: str) -> str:
    if any(each.isalpha() for each in text):
        raise CannotExpressError("a phone number has digits, and no letters")
    if "+" in text.lstrip("( ")[1:]:
        raise CannotExpressError("the text has more than one phone number")
    return "".join(str(int(each)) for each in _NATIONAL_ZERO.sub(r"\1", text) if each.isdecimal())


def _international(digits: str) -> str:
    if digits.startswith("0"):
        raise CannotExpressError("an international number starts with its country code, not with 0")
    if not _SHORTEST <= len(digits) <= _LONGEST:
        raise CannotExpressError(f"an international number has {_SHORTEST} to {_LONGEST} digits")
    return digits


def _national(text: str, region: str) -> str:
    try:
        import phonenumbers
    except ImportError:
        raise CannotExpressError(
            "national numbers need an extra: pip install 'pinkit[conversions]'; or write + and country code"
        ) from None
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        raise CannotExpressError(f"the text is no phone number of {region}") from None
    if not phonenumbers.is_possible_number(number):
        raise CannotExpressError(f"a phone number of {region} has another length")
    return f"{number.country_code}{phonenumbers.national_significant_number(number)}"


_SHORTEST, _LONGEST = 7, 15  # E.164; the shortest are those of small islands
# +44 (0)20: the zero is dialled in the country only. Italy's (+39) is a part of the number.
_NATIONAL_ZERO: Final = re.compile(r"^(?!(?:\+|00)\s*39)(.*?[0-9])\s*\(0\)")
_EXTENSION: Final = re.compile(r"(?i)[\s,;]*(?:;ext=|\bext(?:ension|n)?\.?|(?<=[\d\s)])x|#)[\s.:]*\d{1,7}$")
