"""Pinterest's URLs: what a URL names, and the URL of a Pin, a board or a user. Nothing is requested."""

from __future__ import annotations

import re
from typing import Final, Literal, TypeAlias
from urllib.parse import quote, unquote, urlsplit

import attrs

__all__ = ["Kind", "PinterestUrl", "board", "is_url", "parse", "pin", "user"]

Kind: TypeAlias = Literal["pin", "board", "section", "user", "ad_account"]


@attrs.frozen(kw_only=True)
class PinterestUrl:
    """What a URL names.

    Args:
        kind: `pin`, `board`, `section`, `user` or `ad_account`.
        id: The id of a Pin or an ad account; None for the others, whose URLs contain no id.
        username: The user's name, in the URL of a board, a section or a user.
        slug: The board's name as it is written in the URL of a board or a section: `small-kitchens`.
        section: The section's name as it is written in the URL of a section.
    """

    kind: Kind
    id: str | None = None
    username: str | None = None
    slug: str | None = None
    section: str | None = None


def parse(url: str) -> PinterestUrl:
    """Read a URL of a Pin, a board, a section, a user or an ad account.

    Country domains are accepted, and so are URLs without `https://`. Query and fragment are ignored.

    Args:
        url: The URL, as in a browser's address bar: `https://www.pinterest.com/pin/1/`.

    Returns:
        What the URL names.

    Raises:
        TypeError: The argument is not text.
        ValueError: The URL is not one of Pinterest's, names something else, or is a short `pin.it` link.
    """
    if not isinstance(url, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"url must be text, not {type(url).__name__}")
    text = url.strip()
    try:
        split = urlsplit(text if "://" in text else f"https://{text}")
        host = split.hostname or ""
    except ValueError as error:
        raise ValueError(f"url: {text!r:.80} is not a URL: {error}") from None
    parts = [unquote(part) for part in split.path.split("/") if part]
    if host in ("pin.it", "www.pin.it"):
        raise ValueError(
            f"url: {text!r:.80} is a short link. Only a request shows where it leads: open it in a browser, "
            "and pass the URL of the page"
        )
    if split.scheme not in ("http", "https") or not _HOST.fullmatch(host):
        raise ValueError(f"url: {text!r:.80} is not a URL of Pinterest, such as {_EXAMPLE}")
    found = _advertiser(parts) if host == "ads.pinterest.com" else _page(parts, text)
    if found is None:
        raise ValueError(
            f"url: {text!r:.80} names no Pin, board, section, user or ad account; a Pin's is {_EXAMPLE}"
        )
    return found


def is_url(value: object) -> bool:
    """Whether a value is text that starts like a URL of Pinterest, short links included."""
    return isinstance(value, str) and _START.match(value) is not None


def pin(id: str) -> str:
    """Return the URL of a Pin.

    Args:
        id: The Pin's id.

    Returns:
        The URL.

    Raises:
        ValueError: The id is not digits.
    """
    if not _is_id(id):
        raise ValueError(f"id must be the id of a Pin, which is digits, not {id!r:.80}")
    return f"{_ROOT}/pin/{id}/"


def board(username: str, slug: str) -> str:
    """Return the URL of a board.

    Args:
        username: The name of the user who owns the board.
        slug: The board's name as it is written in its URL: `small-kitchens`.

    Returns:
        The URL.

    Raises:
        ValueError: An argument is empty or contains `/`.
    """
    return f"{user(username)}{_segment('slug', slug)}/"


def user(username: str) -> str:
    """Return the URL of a user's profile.

    Args:
        username: The user's name.

    Returns:
        The URL.

    Raises:
        ValueError: The name is empty, contains `/`, or is the name of one of Pinterest's own pages.
    """
    name = _segment("username", username)
    if name.lower() in _PAGES:
        raise ValueError(f"username: {username!r} is the name of a page of Pinterest's, not of a user")
    return f"{_ROOT}/{name}/"


def slug_of(name: str) -> str:
    """Write a name as Pinterest writes it in a URL: lower case, with `-` between its words."""
    return re.sub(r"[^\w]+|_+", "-", re.sub("['\N{RIGHT SINGLE QUOTATION MARK}]", "", name.casefold())).strip(
        "-"
    )


def _advertiser(parts: list[str]) -> PinterestUrl | None:
    if len(parts) > 1 and parts[0] == "advertiser" and _is_id(parts[1]):
        return PinterestUrl(kind="ad_account", id=parts[1])
    return None


def _page(parts: list[str], url: str) -> PinterestUrl | None:
    first = parts[0].lower() if parts else ""
    if first == "pin" and len(parts) > 1:
        id_ = parts[1].rpartition("--")[2]  # a title may stand in front of the id
        if not _is_id(id_):
            raise ValueError(
                f"url: {url!r:.80} names a Pin by a text that is not an id; open it while you are logged in, "
                f"and pass the URL with digits, such as {_EXAMPLE}"
            )
        return PinterestUrl(kind="pin", id=id_)
    if not parts or first in _PAGES:
        return None
    username, rest = parts[0], parts[1:]
    if not rest or rest[0] in _TABS:
        return PinterestUrl(kind="user", username=username)
    if len(rest) == 1:
        return PinterestUrl(kind="board", username=username, slug=rest[0])
    return PinterestUrl(kind="section", username=username, slug=rest[0], section=rest[1])


def _segment(argument: str, value: str) -> str:
    if not isinstance(value, str) or not value.strip() or "/" in value:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ValueError(f"{argument} must be text without '/', and not empty, not {value!r:.80}")
    return quote(value.strip(), safe="")


def _is_id(text: object) -> bool:
    return isinstance(text, str) and text.isascii() and text.isdigit()


_ROOT: Final = "https://www.pinterest.com"
_EXAMPLE: Final = f"{_ROOT}/pin/1/"
#: pinterest.com, its subdomains for countries and phones, and the domains of countries.
_HOST: Final = re.compile(r"(?:(?:www|m|ads|[a-z]{2})\.)?pinterest\.(?:com|info|[a-z]{2}|com?\.[a-z]{2})")
_START: Final = re.compile(
    r"\s*(?:https?://)?(?:(?:[a-z]+\.)?pinterest\.[a-z.]+|(?:www\.)?pin\.it)/", re.IGNORECASE
)
#: First parts of paths that are no user's name.
_PAGES: Final = frozenset(
    {"pin", "ideas", "search", "explore", "topics", "today", "business", "settings", "login", "oauth", "_"}
    | {"videos", "shopping", "categories", "resource", "pin-builder", "pin-creation-tool"}
)
#: Second parts of the path of a user's profile that are no board's name.
_TABS: Final = frozenset(
    {"_created", "_saved", "_shop", "pins", "boards", "followers", "following", "_profile"}
)
