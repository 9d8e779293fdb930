"""Normalisation of identifiers by Pinterest's rules, each a function from text to the text that is hashed."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import Final


class CannotExpressError(ValueError):
    """A value that Pinterest's rules cannot express; the text is the reason, without the value."""


def email(text: str) -> str:
    """Normalise an e-mail address: lower case, with its dots and tags."""
    name, _, host = text.partition("@")
    if not name or not host or "@" in host:
        raise CannotExpressError("an e-mail address has exactly one @, between a name and a host")
    if not text.isprintable() or " " in text:
        raise CannotExpressError("an e-mail address has no spaces or control characters")
    if "'" in host or (_SEPARATOR(text) and not _QUOTED(text)):  # several columns, or a name around it
        raise CannotExpressError("an e-mail address has no commas, semicolons, colons, brackets or quotes")
    return text.lower()


def name(text: str) -> str:
    """Normalise a first or last name: lower case, in any script."""
    return text.lower()


def gender(text: str) -> str:
    """Normalise a gender to `f`, `m` or `n`."""
    letter = text.lower()
    if letter not in GENDERS:
        raise CannotExpressError("a gender is f, m or n")
    return letter


def birth_date(text: str) -> str:
    """Normalise a date of birth to `YYYYMMDD`, from that or from `YYYY-MM-DD`."""
    if not _DATE(text):
        raise CannotExpressError("a date of birth is a date, or a text like YYYYMMDD")
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise CannotExpressError("the date of birth is no day of the calendar; write YYYYMMDD") from None
    if day > date.today():
        raise CannotExpressError("the date of birth is in the future")
    if day.year < _EARLIEST_YEAR:
        raise CannotExpressError(f"the date of birth is before {_EARLIEST_YEAR}; write YYYYMMDD")
    return text.replace("-", "")


def city(text: str) -> str:
    """Normalise a city: lower case, without spaces and punctuation."""
    if text.isalpha():
        return text.lower()
    kept = "".join(each for each in text.lower() if unicodedata.category(each)[0] in "LMN")
    if not kept:
        raise CannotExpressError("a city has letters")
    return kept


def state(text: str) -> str:
    """Normalise a state: its two letters."""
    if len(text) != 2 or not text.isascii() or not text.isalpha():
        raise CannotExpressError("a state is a code of two letters, such as CA")
    return text.lower()


def zip_code(text: str) -> str:
    """Normalise a postal code of digits. One with letters cannot be expressed."""
    digits = text if text.isdigit() else _SEPARATORS.sub("", text)
    if not digits.isdigit() or not digits.isascii():
        raise CannotExpressError("Pinterest takes postal codes of digits only")
    return digits


def country(text: str) -> str:
    """Normalise a country: its ISO 3166-1 alpha-2 code."""
    code = text.lower()
    if code not in COUNTRIES:
        hint = "; the United Kingdom is GB" if code == "uk" else ""
        raise CannotExpressError(f"a country is an ISO 3166-1 code of two letters, such as US{hint}")
    return code


def identifier(text: str) -> str:
    """Keep an identifier as it is."""
    return text


def mobile_ad_id(text: str) -> str:
    """Keep an advertising id, unless it is the one of zeros that devices give without permission."""
    if not text.strip("0-"):
        raise CannotExpressError("an advertising id of zeros belongs to no device: tracking is limited")
    if _NOT_IN_ID(text):
        raise CannotExpressError("an advertising id has no spaces, commas or semicolons")
    return text


_SEPARATOR: Final = re.compile(r'[,;:<>()\[\]"\\]').search
#: Where an address may have these: a quoted name, or an IP address as the host.
_QUOTED: Final = re.compile(r'(?:"[^"]+"|[^,;:<>()\[\]"\\@]+)@(?:\[[^\[\]]+\]|[^,;:<>()\[\]"\\]+)').fullmatch
_NOT_IN_ID: Final = re.compile(r"[\s,;]").search
GENDERS: Final = ("f", "m", "n")
_COUNTRIES: Final = """
ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt bv bw
by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg eh er es et fi
fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in
io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me
mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf
pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st sv
sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug um us uy uz va vc ve vg vi vn vu wf ws ye
yt za zm zw
"""
COUNTRIES: Final = frozenset(_COUNTRIES.split())
_DATE: Final = re.compile(r"[0-9]{8}|[0-9]{4}-[0-9]{2}-[0-9]{2}").fullmatch
_EARLIEST_YEAR: Final = 1900
_SEPARATORS: Final = re.compile(r"[\s.\-\u2010-\u2015]+")
