"""Reconciliation: looking up, after a lost response, whether a Pin was created.

A Pin is recognised by these rules: it was created since the attempt started, by Pinterest's clock; its title,
description, alternative text and link have the letters and digits that were sent; it has the same kind of
media; and it belongs to no other creation of this client. A Pin that has additional texts where none were
sent is taken only if no Pin fits better. A saved Pin is recognised by the Pin that it was saved from.

If these rules cannot decide whether a Pin is the one, it is neither taken nor counted as missing: that is an
error, as is a board that cannot be read completely.
"""

from __future__ import annotations

import datetime as dt
import functools
import html
import json
import re
from collections.abc import Callable, Iterator, Mapping
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import parse_qsl, unquote, urlsplit

import attrs
from pinkit_generated.operations import board_sections_list_pins, boards_list_pins, pins_list

from .._core.deadline import patience, within
from .._core.effects import Sleep, Steps
from .._core.error_text import as_object
from .._core.operation_policy import policy_of
from .._core.server_time import ANY_TIME, PRECISE, Moment
from .._core.success import is_id
from ..errors import PinterestError
from .creations import Claims, Creation
from .destination import Place, of_account

if TYPE_CHECKING:
    from pinkit_generated import Request
    from pinkit_generated.results import PinsGet as Pin

    from .._core.engine import Engine

PAUSES: Final = (0.0, 1.0, 4.0)  # seconds before each look-up: a new Pin may not be listed at once
MOST_PAGES: Final = 40
_PAGE: Final = 250
_FIRST_PAUSE: Final = 0.1  # seconds between checks of the other creations
_LONGEST_PAUSE: Final = 2.0
_WORDS: Final = ("title", "description", "alt_text", "link")
_TOLERANCE: Final = 2.0  # seconds: created_at has no fractions, and Pinterest's clocks differ slightly
_ZONES: Final = 14 * 3600.0  # seconds: a time without an offset can be any zone's
_KINDS: Final = frozenset({"image", "video", "multiple_images", "multiple_videos", "multiple_mixed"})


class Fit(IntEnum):
    """The degree to which a Pin matches a creation: a combination is as good as its worst part."""

    NO = 0
    MAYBE = 1
    ADDED = 2
    YES = 3


@attrs.frozen(kw_only=True)
class Mark:
    """The fingerprint by which a Pin is recognised.

    Args:
        place: The Pin's board and section.
        words: Title, description, alternative text and link, as they were sent.
        types: The media types that Pinterest may return.
        parent: The Pin that it was saved from.
        is_removable: Whether the Pin is for ads only, and so is listed among the private Pins.
        ad_account_id: The ad account on whose behalf it is looked up.
    """

    place: Place
    words: Mapping[str, str | None]
    types: frozenset[str] = frozenset()
    parent: str | None = None
    is_removable: bool = False
    ad_account_id: str | None = None

    def fits(self, pin: Mapping[str, Any]) -> Fit:
        """Return how well a Pin (Pinterest's JSON) matches, whenever it was created."""
        if self.parent is not None:
            parent = pin.get("parent_pin_id")
            return Fit.MAYBE if not parent else Fit.YES if parent == self.parent else Fit.NO
        words = [_word_fit(name, self.words.get(name), pin.get(name)) for name in _WORDS]
        fit = min(self._kind_fit(pin.get("media")), *words)
        says_nothing = not any(map(_letters, self.words.values()))
        return Fit.MAYBE if fit is Fit.ADDED and says_nothing else fit

    def fits_since(self, pin: Mapping[str, Any], since: Moment) -> Fit:
        """Return how well a Pin matches an attempt that started at a moment."""
        fit = self.fits(pin)
        if self.parent is not None and fit is not Fit.MAYBE:
            return fit  # a board has at most one Pin that was saved from another, however old
        return min(fit, _time_fit(pin.get("created_at"), since))

    def _kind_fit(self, media: object) -> Fit:
        kind = as_object(media).get("media_type")
        if kind is None or not self.types or kind in self.types:
            return Fit.YES
        return Fit.NO if kind in _KINDS else Fit.MAYBE

    def lists(self) -> Iterator[Callable[..., Request[Any]]]:
        """Return the lists in which the Pin can be looked up."""
        account = of_account(self.ad_account_id)
        board, section = self.place
        if board and section:
            yield functools.partial(board_sections_list_pins, board, section, **account)
        elif board:
            yield functools.partial(boards_list_pins, board, **account)
        if self.is_removable:
            yield functools.partial(pins_list, pin_type="PRIVATE", **account)

    def record(self) -> dict[str, Any]:
        """Return the fingerprint as a journal records it; `recorded` is the inverse."""
        more = {
            "board": self.place.board_id,
            "section": self.place.section_id,
            "types": sorted(self.types),
            "parent": self.parent,
            "is_removable": self.is_removable,
            "ad_account_id": self.ad_account_id,
        }
        return {"words": dict(self.words), **{name: value for name, value in more.items() if value}}


def recorded(what: Mapping[str, Any]) -> Mark | None:
    """Read a fingerprint from a journal; None if it has none."""
    if "words" not in what:
        return None
    return Mark(
        place=Place(what.get("board"), what.get("section")),
        words=what["words"],
        types=frozenset(what.get("types", ())),
        parent=what.get("parent"),
        is_removable=bool(what.get("is_removable")),
        ad_account_id=what.get("ad_account_id"),
    )


def find(engine: Engine, mark: Mark, creation: Creation, since: Callable[[], Moment]) -> Steps[Pin | None]:
    """Look up a Pin several times, because a new Pin may not be listed at once.

    Args:
        engine: Makes the calls.
        mark: The Pin's fingerprint.
        creation: The creation of the Pin.
        since: Returns when the creation started, as far as known by now.

    Returns:
        The Pin, which is now claimed; None if it is proved not to exist.

    Raises:
        PinterestError: The look-up cannot decide: the list could not be read completely, or a Pin may belong
            to this creation or another one.
    """
    deadline = engine.clock.monotonic() + patience(engine)
    engine = within(engine, deadline)
    doubtful: list[str] = []
    for pause in PAUSES:
        if pause:
            yield Sleep(pause)
        pin, doubtful = yield from _look_up(engine, mark, creation, since, deadline)
        if pin is not None:
            return pin
    if doubtful:
        several = ", ".join(doubtful[:_SHOWN]) + (" and others" if len(doubtful) > _SHOWN else "")
        raise PinterestError(f"Pin {several} may be this one, but this cannot be decided; check the board")
    return None


def _look_up(
    engine: Engine, mark: Mark, creation: Creation, since: Callable[[], Moment], deadline: float
) -> Steps[tuple[Pin | None, list[str]]]:
    """Look up a Pin once; return the Pin, now claimed, or the ids of its candidates."""
    doubtful: list[str] = []
    for build in mark.lists():
        for fit, pin, said in (yield from _candidates(engine, mark, creation, since, build)):
            if not (yield from _may_be_ours(engine, mark, creation, since, deadline, said)):
                continue
            if fit is Fit.MAYBE:
                doubtful.append(str(pin.id))
            elif engine.shared.of(Claims).take(str(pin.id), creation.owner, found=True):
                engine.shared.of(Claims).settle(creation.owner)
                return pin, []
    return None, doubtful


def _candidates(
    engine: Engine,
    mark: Mark,
    creation: Creation,
    since: Callable[[], Moment],
    build: Callable[..., Request[Any]],
) -> Steps[list[tuple[Fit, Pin, Mapping[str, Any]]]]:
    """Find the Pins that match, the best match first."""
    bookmark: dict[str, str] = {}
    found: list[tuple[Fit, Pin, Mapping[str, Any]]] = []
    for _ in range(MOST_PAGES):
        page, response = yield from engine.exchange(build(page_size=_PAGE, **bookmark))
        pins = _pins(page, response.content)
        moment, following = since(), page.bookmark
        for pin, said in pins:
            fit = mark.fits_since(said, moment)
            if fit is not Fit.NO and not engine.shared.of(Claims).is_anothers(str(pin.id), creation.owner):
                found.append((fit, pin, said))
        if not following or (mark.parent is None and _ends([said for _, said in pins], moment)):
            return sorted(found, key=lambda each: -each[0])
        bookmark = {"bookmark": following}
    raise PinterestError(f"the board has more than {MOST_PAGES * _PAGE} Pins, and was not read completely")


def _pins(page: Any, content: bytes) -> list[tuple[Pin, Mapping[str, Any]]]:
    """Return the Pins of a page with Pinterest's JSON, whose dates are not parsed.

    Raises:
        PinterestError: The response is not a page of Pins, so it cannot prove that a Pin is missing.
    """
    raw, items = as_object(json.loads(content)).get("items"), getattr(page, "items", None)
    is_page = isinstance(raw, list) and isinstance(items, list)
    if not is_page or not isinstance(page.bookmark, str | None):
        raise PinterestError("the response is not a list of Pins")
    said = [as_object(each) for each in cast("list[Any]", raw)]
    pins = cast("list[Pin]", items)
    if len(pins) != len(said) or not all(is_id(each.get("id")) for each in said):
        raise PinterestError("an item in the response is not a Pin")
    return [*zip(pins, said, strict=True)]


def _ends(pins: list[Mapping[str, Any]], since: Moment) -> bool:
    """Whether no further page is needed: a list with the newest Pins first has reached older Pins."""
    times = [_created(pin.get("created_at")) for pin in pins]
    if len(times) < 2 or any(each.latest < next_.earliest for each, next_ in zip(times, times[1:])):  # noqa: B905, RUF007
        return False
    return times[-1].latest < since.earliest - _TOLERANCE


def _may_be_ours(
    engine: Engine,
    mark: Mark,
    creation: Creation,
    since: Callable[[], Moment],
    deadline: float,
    said: Mapping[str, Any],
) -> Steps[bool]:
    """Whether a Pin may belong to this creation, once the outcome of its rivals is known.

    Raises:
        PinterestError: The Pin also matches another creation with an unknown outcome.
    """
    claims, pause, pin_id = engine.shared.of(Claims), _FIRST_PAUSE, str(said["id"])
    rivals = [(_rival_fit(each, mark, said), each) for each in claims.others(creation.owner, since())]
    rivals = [(fit, each) for fit, each in rivals if fit is not Fit.NO]
    while (
        any(each.state == "under way" for _, each in rivals) and engine.clock.monotonic() + pause < deadline
    ):
        yield Sleep(pause)
        pause = min(_LONGEST_PAUSE, pause * 1.5)
    if claims.is_anothers(pin_id, creation.owner):
        return False
    # If both create the same Pin, it does not matter which one it belongs to.
    unknown = [fit for fit, each in rivals if each.state == "unknown" and not each.is_like(creation)]
    best, fit = max(unknown, default=Fit.NO), mark.fits(said)
    if best == fit or any(each.state == "under way" for _, each in rivals):
        raise PinterestError(
            f"Pin {pin_id} may be this one, or belong to another creation with an unknown outcome"
        )
    return best < fit


def _rival_fit(rival: Creation, mark: Mark, said: Mapping[str, Any]) -> Fit:
    """Return how well a Pin matches another creation on the same board."""
    its = rival.mark if rival.mark is not None else _of_request(rival.request)
    if its is None or its.place.board_id != mark.place.board_id:
        return Fit.NO
    return its.fits(said) if _time_fit(said.get("created_at"), rival.began) is not Fit.NO else Fit.NO


def _of_request(request: Request[Any] | None) -> Mark | None:
    """Derive the fingerprint of the Pin that a request creates."""
    if request is None:
        return None
    said: dict[str, Any] = json.loads(request.content or b"{}")
    parent = request.path.split("/")[-2] if policy_of(request.operation).saves_parent else None
    return Mark(
        place=Place(said.get("board_id"), said.get("board_section_id")),
        words={name: said.get(name) for name in _WORDS},
        parent=parent,
    )


# Comparing a Pin with what was sent -------------------------------------------------------------------------


def _time_fit(created: object, since: Moment) -> Fit:
    made = _created(created)
    if made.latest < since.earliest - _TOLERANCE:
        return Fit.NO
    is_precise = max(made.latest - made.earliest, since.latest - since.earliest) <= PRECISE
    return Fit.YES if is_precise or made.earliest >= since.latest - _TOLERANCE else Fit.MAYBE


def _created(said: object) -> Moment:
    """Return when a Pin was created; any time, if that cannot be parsed."""
    try:
        moment = dt.datetime.fromisoformat(said) if isinstance(said, str) and len(said) > _DAY else None
        if moment is None:
            return ANY_TIME
        seconds = moment.replace(tzinfo=moment.tzinfo or dt.UTC).timestamp()
    except (ValueError, OverflowError):
        return ANY_TIME
    slack = 0.0 if moment.tzinfo else _ZONES
    return Moment(seconds - slack, seconds + slack + (0 if moment.microsecond else 1))


def _word_fit(name: str, sent: str | None, got: object) -> Fit:
    mine, its = _letters(sent), _letters(got)
    if mine == its:
        return Fit.YES
    if not mine:
        return Fit.ADDED  # Pinterest adds texts, such as those of the linked page
    if not its:
        return Fit.MAYBE
    if name == "link":
        return Fit.YES if _same_link(str(sent), str(got)) else Fit.MAYBE
    return Fit.MAYBE if mine.startswith(its) else Fit.NO


def _letters(text: object) -> str:
    """Return the letters and digits of a text: Pinterest changes white space and entities."""
    return (
        "".join(each for each in html.unescape(text).casefold() if each.isalnum())
        if isinstance(text, str)
        else ""
    )


def _same_link(sent: str, got: str) -> bool:
    """Whether two links are equal except for added parameters."""
    try:
        mine, its = urlsplit(sent), urlsplit(got)
    except ValueError:
        return False
    hosts = {re.sub(r"^www\.", "", (each.hostname or "").lower()) for each in (mine, its)}
    paths = {unquote(each.path).rstrip("/") for each in (mine, its)}
    added = set(parse_qsl(mine.query, keep_blank_values=True)) <= set(
        parse_qsl(its.query, keep_blank_values=True)
    )
    return len(hosts) == len(paths) == 1 and added


_DAY: Final = len("2030-01-01")
_SHOWN: Final = 3
