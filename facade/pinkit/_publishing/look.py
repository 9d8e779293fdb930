"""Whether a Pin exists that was to be created: a look on its board after an answer that did not come.

A Pin is recognised by what Pinterest gives back of it: it was created since the attempt began, by Pinterest's
clock; its title, description, alternative text and link have the letters and digits that were sent; it shows
the same kind of media; and no other creation of this client has it. One that has words where none were sent
is taken if there is no better. A Pin that was saved is recognised by the Pin that it was saved from.

What another creation of this client may have made is nobody's until that one knows its outcome; if it never
does, and it was to make another Pin, nothing tells the two apart, and that is an error.
"""

from __future__ import annotations

import datetime as dt
import email.utils
import functools
import html
import json
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

import attrs
from pinkit_generated.operations import board_sections_list_pins, boards_list_pins, pins_list

from .._steps import Sleep, Steps
from .._within import patience, within
from ..errors import PinterestError
from .places import Place, of_account

if TYPE_CHECKING:
    from pinkit_generated import Request
    from pinkit_generated.results import PinsGet as Pin

    from .._engine import Engine

PAUSES: Final = (0.0, 1.0, 4.0)  # seconds before each look: what was just made may not be listed at once
MOST_PAGES: Final = 40
_PAGE: Final = 250
_FIRST_PAUSE: Final = 0.1  # seconds between looks at what others are at
_LONGEST_PAUSE: Final = 2.0
_WORDS: Final = ("title", "description", "alt_text", "link")
_TOLERANCE: Final = 2.0  # seconds: created_at and the Date header have no fractions


@attrs.frozen(kw_only=True)
class Mark:
    """What a Pin is recognised by.

    Args:
        place: Where it is.
        words: Title, description, alternative text and link, as they were sent.
        types: What its media may be called.
        parent: The Pin that it was saved from.
        is_removable: Whether it is for ads only, and so among the private Pins.
        ad_account_id: In whose name to look.
    """

    place: Place
    words: Mapping[str, str | None]
    types: frozenset[str] = frozenset()
    parent: str | None = None
    is_removable: bool = False
    ad_account_id: str | None = None

    def fits(self, pin: Pin) -> bool | None:
        """Whether a Pin looks like it; None if it says more, which Pinterest may have added."""
        if self.parent is not None:
            return pin.parent_pin_id == self.parent
        kind = getattr(pin.media, "media_type", None)
        if isinstance(kind, str) and self.types and kind not in self.types:
            return False
        sent = {name: _letters(text) for name, text in self.words.items()}
        differ = {name for name, text in sent.items() if _letters(getattr(pin, name, None)) != text}
        if not differ:
            return True
        return None if any(sent.values()) and not any(sent[name] for name in differ) else False

    def lists(self) -> Iterator[Callable[..., Request[Any]]]:
        """Where to look."""
        account = of_account(self.ad_account_id)
        board, section = self.place
        if board and section:
            yield functools.partial(board_sections_list_pins, board, section, **account)
        elif board:
            yield functools.partial(boards_list_pins, board, **account)
        if self.is_removable:
            yield functools.partial(pins_list, pin_type="PRIVATE", **account)


def find(engine: Engine, mark: Mark, since: float, request: Request[Any] | None = None) -> Steps[Pin | None]:
    """Look for a Pin several times, since a new one may not be listed at once.

    Args:
        engine: Makes the calls.
        mark: What it is recognised by.
        since: When its creation began, in seconds since 1970.
        request: What was to create it, if that is known.

    Returns:
        The Pin, which is now claimed; None if it is not there.

    Raises:
        PinterestError: The board could not be read, or not to its end; or the Pin may be another's.
    """
    deadline = engine.clock.monotonic() + patience(engine)
    engine = within(engine, deadline)
    for pause in PAUSES:
        if pause:
            yield Sleep(pause)
        for build in mark.lists():
            if mark.parent is not None:
                # A board has at most one Pin that was saved from another, however old.
                pins = yield from _look(engine, mark, 0.0, build)
                if pins:
                    engine.shared.claims.take(str(pins[0].id), found=True)
                    return pins[0]
                continue
            for pin in (yield from _look(engine, mark, since, build)):
                if (yield from _taken(engine, mark, since, deadline, request, pin)):
                    return pin
    return None


def _look(engine: Engine, mark: Mark, since: float, build: Callable[..., Request[Any]]) -> Steps[list[Pin]]:
    """The Pins that it may be, the likeliest first."""
    bookmark: dict[str, str] = {}
    fitting: list[Pin] = []
    says_more: list[Pin] = []
    claims = engine.shared.claims
    for _ in range(MOST_PAGES):
        page, response = yield from engine.exchange(build(page_size=_PAGE, **bookmark))
        oldest = since - _TOLERANCE + _ahead(response.headers.get("date"), engine.clock.time())
        pins: list[Pin] = [*(page.items or ())]
        for pin in pins:
            fits = mark.fits(pin) if _made(pin) >= oldest else False
            if fits is not False and (mark.parent or not claims.has(str(pin.id))):
                (fitting if fits else says_more).append(pin)
        # Boards list the newest Pin first; where one does not, all of it is read.
        newest_first = len(pins) > 1 and _made(pins[0]) >= _made(pins[-1])
        is_last = not page.bookmark or (newest_first and _made(pins[-1]) < oldest)
        if is_last or (mark.parent and fitting):
            return fitting + says_more
        bookmark = {"bookmark": page.bookmark}
    raise PinterestError(f"the board has more than {MOST_PAGES * _PAGE} Pins, and was not read to its end")


def _taken(
    engine: Engine, mark: Mark, since: float, deadline: float, request: Request[Any] | None, pin: Pin
) -> Steps[bool]:
    """Whether a Pin is this creation's, once all others who may have made it know theirs."""
    claims, pause = engine.shared.claims, _FIRST_PAUSE
    others = [each for each in claims.others(request, since) if _may_have_made(each.request, mark.place, pin)]
    while any(each.state == "under way" for each in others) and engine.clock.monotonic() + pause < deadline:
        yield Sleep(pause)
        pause = min(_LONGEST_PAUSE, pause * 1.5)
    if claims.has(str(pin.id)):
        return False
    for each in others:
        # Where both ask for the same, it does not matter whose it is.
        if each.state == "under way" or (each.state == "unknown" and not _alike(each.request, request)):
            raise PinterestError(
                f"Pin {pin.id} may be this one, or that of another creation whose outcome is unknown too"
            )
    return claims.take(str(pin.id), found=True)


def _may_have_made(request: Request[Any], place: Place, pin: Pin) -> bool:
    said: dict[str, Any] = json.loads(request.content or b"{}")
    if said.get("board_id") != place.board_id:
        return False
    parent = request.path.split("/")[-2] if request.operation.id == "pins/save" else None
    return (
        Mark(place=place, words={name: said.get(name) for name in _WORDS}, parent=parent).fits(pin)
        is not False
    )


def _alike(request: Request[Any], other: Request[Any] | None) -> bool:
    return other is not None and (request.target, request.content) == (other.target, other.content)


def _ahead(date: str | None, now: float) -> float:
    """Seconds by which Pinterest's clock is ahead of this computer's, as far as an answer tells."""
    try:
        return email.utils.parsedate_to_datetime(date).timestamp() - now if date else 0.0
    except ValueError:
        return 0.0


def _made(pin: Pin) -> float:
    moment: object = pin.created_at
    if not isinstance(moment, dt.datetime):
        return float("-inf")
    return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).timestamp()


def _letters(text: object) -> str:
    """What Pinterest leaves of a text however it cleans it up: white space and entities come and go."""
    return (
        "".join(each for each in html.unescape(text).casefold() if each.isalnum())
        if isinstance(text, str)
        else ""
    )
