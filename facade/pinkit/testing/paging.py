"""Pages and their bookmarks: opaque, stable while items are added, valid for a limited time."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from pinkit.testing.messages import Json, Object, beyond
from pinkit.testing.store import Row, number_of
from pinkit.testing.world import Call, World

_DEFAULT_SIZE = 25


def page(
    call: Call,
    rows: Sequence[Row],
    show: Callable[[Call, Object], Json],
    *,
    wanted: Callable[[Object], bool] = lambda _: True,
    size: int | None = None,
    newest_first: bool = False,
) -> Object:
    """Return one page, as the `items` and `bookmark` of a response.

    Args:
        call: The request, whose query may have `bookmark` and `page_size`.
        rows: Records with their numbers, the lowest first.
        show: Makes an item from a record; it is called for the items of the page only.
        wanted: Whether a record is in the list; it is called for as many records as the page needs.
        size: The number of items; `page_size` of the query, if omitted.
        newest_first: Whether the highest number comes first.

    Raises:
        ApiError: 400 for a bookmark that belongs to another list, or has expired.
    """
    after, gap = _read(call, call.query.get("bookmark"))
    size = int(size or call.query.get("page_size", _DEFAULT_SIZE))
    if gap:
        return {"items": [], "bookmark": _write(call, after or 0, gap=False)}
    ordered = _newest(rows, after) if newest_first else _oldest(rows, after)
    found = list(islice((row for row in ordered if wanted(row[1])), size + 1))
    made: Object = {"items": [show(call, record) for _, record in found[:size]]}
    if len(found) > size:
        return {**made, "bookmark": _write(call, found[size - 1][0], gap=call.world.settings.empty_pages)}
    last: dict[str, Object] = {"null": {"bookmark": None}, "empty": {"bookmark": ""}, "missing": {}}
    return {**made, **last[call.world.settings.last_bookmark]}


def _oldest(rows: Sequence[Row], after: int | None) -> Iterator[Row]:
    start = 0 if after is None else bisect_left(rows, after + 1, key=number_of)
    return (rows[at] for at in range(start, len(rows)))


def _newest(rows: Sequence[Row], before: int | None) -> Iterator[Row]:
    end = len(rows) if before is None else bisect_left(rows, before, key=number_of)
    return (rows[at] for at in range(end - 1, -1, -1))


def _write(call: Call, number: int, *, gap: bool) -> str:
    expires = call.now + call.world.settings.bookmark_seconds
    content = json.dumps([number, gap, round(expires, 3)]).encode()
    return base64.urlsafe_b64encode(_sign(call, content) + content).decode().rstrip("=")


def _read(call: Call, bookmark: str | None) -> tuple[int | None, bool]:
    if not bookmark:
        return None, False
    try:
        raw = base64.urlsafe_b64decode(bookmark + "=" * (-len(bookmark) % 4))
    except ValueError:
        raw = b""
    content = raw[12:]
    if not content or not hmac.compare_digest(raw[:12], _sign(call, content)):
        raise beyond("query.bookmark: it was not made for this list")
    number, gap, expires = json.loads(content)
    if expires <= call.now:
        raise beyond("query.bookmark: it has expired; start again without one")
    return number, gap


def _sign(call: Call, content: bytes) -> bytes:
    world: World = call.world
    place = f"{call.operation.id} {sorted(call.path.items())}"
    return hmac.digest(world.secret("bookmark").encode(), place.encode() + content, hashlib.sha256)[:12]
