"""The user data of a conversion event, normalised and hashed."""

from __future__ import annotations

import ipaddress
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Self, TypeAlias, Unpack

from .._core.hashed_fields import HASHED, PLAIN, is_digest
from .._core.secret import discreet
from . import normalise
from .arguments import Dates, Ids, IPAddress, Texts, UserDataArguments
from .normalise import CannotExpressError
from .phone import phone as phone_rule
from .web_request import visitor

if TYPE_CHECKING:
    # Type checkers accept it as `user_data` of an event, whose class Pinterest may rename.
    from typing import Any as _Base
else:
    _Base = Mapping


class Dropped(NamedTuple):
    """A value that was dropped, without the value.

    Args:
        field: The argument of `UserData`.
        reason: Why Pinterest's rules cannot express it.
        position: Its index in the list that was passed, from 0.
    """

    field: str
    reason: str
    position: int = 0


class UserData(_Base):  # type: ignore[misc]  # for type checkers the base is Any
    """The user data of a conversion event: what is known of a person, normalised and hashed.

    It holds no plain identifier: each one is normalised by Pinterest's rules and hashed with SHA-256 at once.
    A text of 64 hexadecimal digits is a digest already, and passes unchanged. A value that the rules cannot
    express is dropped and reported in `dropped`; the others are kept. Pass it as `user_data` of an event.
    """

    __slots__ = ("_fields", "dropped")

    dropped: tuple[Dropped, ...]
    """The values that were dropped, each with the reason and without the value."""

    @discreet
    def __init__(
        self,
        *,
        email: Texts = None,
        phone: Ids = None,
        first_name: Texts = None,
        last_name: Texts = None,
        birth_date: Dates = None,
        gender: Texts = None,
        city: Texts = None,
        state: Texts = None,
        zip: Texts = None,
        country: Texts = None,
        external_id: Ids = None,
        mobile_ad_id: Ids = None,
        ip_address: IPAddress = None,
        user_agent: str | None = None,
        click_id: str | None = None,
        partner_id: str | None = None,
        default_country: str | None = None,
        digits_are_international: bool = False,
    ) -> None:
        """Normalise and hash what is known of a person.

        Each argument that is hashed also takes a list. Pinterest needs an e-mail address, or a mobile
        advertising id, or the IP address and the user agent together.

        Args:
            email: E-mail address.
            phone: Phone number with `+` or `00` and its country code, or by `default_country` (which needs
                `pinkit[conversions]`).
            first_name: First name, in any script.
            last_name: Last name, in any script.
            birth_date: Date of birth: a `date`, or a text like `19901231` or `1990-12-31`.
            gender: `f`, `m` or `n`.
            city: City.
            state: State, as two letters.
            zip: Postal code of digits only; others cannot be expressed.
            country: Country, as an ISO 3166-1 code of two letters.
            external_id: Your own id of the person.
            mobile_ad_id: Advertising id of the device: GAID or IDFA.
            ip_address: IP address, IPv4 or IPv6; sent as it is.
            user_agent: User agent of the browser; sent as it is.
            click_id: Value of the `_epik` cookie or the `epik` query parameter; sent as it is.
            partner_id: Id that a partner has for the person, such as a RampID; sent as it is.
            default_country: Country of phone numbers without a country code, as an ISO 3166-1 code.
            digits_are_international: Whether phone numbers without `+` or `00` start with a country code.

        Raises:
            ValueError: `default_country` is no code, or is given with `digits_are_international`.

        Source: https://developers.pinterest.com/docs/api/v5/events-create
        """
        phones: Rule = normalise.identifier
        if phone is not None or default_country is not None:
            phones = phone_rule(default_country, digits_are_international=digits_are_international)
        self._fields, dropped = _hashed(
            ("em", email, normalise.email),
            ("ph", phone, phones),
            ("fn", first_name, normalise.name),
            ("ln", last_name, normalise.name),
            ("db", birth_date, normalise.birth_date),
            ("ge", gender, normalise.gender),
            ("ct", city, normalise.city),
            ("st", state, normalise.state),
            ("zp", zip, normalise.zip_code),
            ("country", country, normalise.country),
            ("external_id", external_id, normalise.identifier),
            ("hashed_maids", mobile_ad_id, normalise.mobile_ad_id),
        )
        for wire, value in (
            ("client_ip_address", ip_address),
            ("client_user_agent", user_agent),
            ("click_id", click_id),
            ("partner_id", partner_id),
        ):
            if value is not None:
                try:
                    self._fields[wire] = _plain(wire, value)
                except CannotExpressError as error:
                    dropped.append(Dropped(PLAIN[wire], str(error)))
        self.dropped = tuple(dropped)

    @classmethod
    @discreet
    def from_request(
        cls, request: Any, *, trusted_proxies: int = 0, **identifiers: Unpack[UserDataArguments]
    ) -> Self:
        """Make user data from a web request: its click id, IP address and user agent.

        The click id is the query parameter `epik`, or else the cookie `_epik`.

        Args:
            request: A request of Flask, Django or Starlette, a WSGI environ, or an ASGI scope.
            trusted_proxies: Number of proxies of yours in front of the server. Each appends an address to
                `X-Forwarded-For`; with 0 that header is ignored, since visitors can write it.
            identifiers: What else is known; see `UserData`. These replace what the request has.

        Returns:
            The user data.

        Raises:
            TypeError: `request` is none of these, or an argument is unknown.
            ValueError: `trusted_proxies` is below 0; or as for `UserData`.
        """
        found = visitor(request, trusted_proxies)
        found.update(identifiers)
        return cls(**found)

    def to_dict(self) -> dict[str, Any]:
        """Return a copy of the fields as they are sent: digests, and what Pinterest takes in plain text."""
        return {name: [*value] if isinstance(value, list) else value for name, value in self._fields.items()}

    def __getitem__(self, wire: str) -> Any:
        """Return a field by its name in JSON: `user["em"]`."""
        return self._fields[wire]

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __getattr__(self, name: str) -> Any:
        if name in HASHED or name in PLAIN:
            return self._fields.get(name)
        raise AttributeError(f"UserData has no attribute {name!r}", name=name)

    def __repr__(self) -> str:
        dropped = f"; dropped: {', '.join(each.field for each in self.dropped)}" if self.dropped else ""
        return f"<UserData: {', '.join(self._fields) or 'nothing'}{dropped}>"


Rule: TypeAlias = Callable[[str], str]


def _hashed(*rows: tuple[str, Any, Rule]) -> tuple[dict[str, Any], list[Dropped]]:
    """Return the digests by field, and the values that were dropped."""
    fields: dict[str, Any] = {}
    dropped: list[Dropped] = []
    for wire, value, rule in rows:
        if value is None:
            continue
        if type(value) is not str:
            if digests := _several(wire, value, rule, dropped):
                fields[wire] = digests
            continue
        try:  # the most frequent case
            fields[wire] = [digest(value, rule)]
        except CannotExpressError as error:
            dropped.append(Dropped(HASHED[wire], str(error)))
    return fields, dropped


def digest(text: str, rule: Rule) -> str:
    """Return the SHA-256 digest of a text, normalised by a rule; a digest passes unchanged.

    Raises:
        CannotExpressError: The text cannot be expressed.
    """
    text = text.strip()
    if len(text) == _DIGITS and is_digest(text):
        return text.lower()
    if not text:
        raise CannotExpressError("the text is empty")
    try:
        return sha256(rule(text).encode()).hexdigest()
    except UnicodeEncodeError:
        raise CannotExpressError("the text is not valid Unicode") from None


def _several(wire: str, value: Any, rule: Rule, dropped: list[Dropped]) -> list[str]:
    """Return the digests of one value or several, each once; add the others to `dropped`."""
    found: dict[str, None] = {}
    values: Iterable[Any] = [value] if _is_one(value) else value
    for position, each in enumerate(values):
        if each is None:
            continue
        try:
            found[digest(_as_text(wire, each), rule)] = None
        except CannotExpressError as error:
            dropped.append(Dropped(HASHED[wire], str(error), position))
    return [*found]


def _is_one(value: object) -> bool:
    return isinstance(value, (str, bytes, bytearray, Mapping)) or not isinstance(value, Iterable)


def _as_text(wire: str, value: object) -> str:
    """Return a value as text: a date of birth may be a date, an id or a phone number may be a number."""
    if wire == "db" and isinstance(value, date):
        return value.strftime("%Y-%m-%d")  # without the time of a datetime
    is_number = isinstance(value, int) and not isinstance(value, bool)
    if wire in _NUMBERS and (is_number or isinstance(value, uuid.UUID)):
        return str(value)
    return _text(value)


def _plain(wire: str, value: object) -> str:
    if wire != "client_ip_address":
        return _text(value)
    try:
        return str(ipaddress.ip_address(str(value).strip()))
    except ValueError:
        raise CannotExpressError("the text is no IPv4 or IPv6 address") from None


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise CannotExpressError(f"the value is no text, but of type {type(value).__name__}")
    if not (text := value.strip()):
        raise CannotExpressError("the text is empty")
    return text


_DIGITS: Final = 64
_NUMBERS: Final = ("ph", "external_id", "hashed_maids")  # elsewhere a number has lost its leading zeros
