"""Views of what users have: boards with their Pins, users with their tokens, quotas, catalogs and jobs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING

from attrs import frozen

from pinkit.testing.inspector.masking import masked
from pinkit.testing.inspector.pictures import picture_of
from pinkit.testing.inspector.shown import Asked, Shown, find, label, newest, usernames
from pinkit.testing.messages import Object
from pinkit.testing.state import catalog_items as catalog_state
from pinkit.testing.state import customer_lists, jobs, media
from pinkit.testing.world import Settings, World

if TYPE_CHECKING:
    from pinkit.testing.mock import Mock

_BOARDS = 24  # on a page
_COVER = 4  # Pins


# Boards -------------------------------------------------------------------------------------------------


def boards(mock: Mock, asked: Asked) -> Shown:
    """Return all boards, each with its latest Pins."""
    pins = mock.world.table("pins")
    part = newest(list(mock.world.table("boards")), asked, _BOARDS)
    cards = list[Object]()
    for board in part.items:
        rows = pins.of("board_id", board["id"])
        cover = [picture_of(pin) for _, pin in reversed(rows[-_COVER:])]
        cards.append({"board": board, "pins": len(rows), "cover": cover})
    return "boards.html", {"part": part, "cards": cards, "users": usernames(mock)}


def board(mock: Mock, asked: Asked) -> Shown:
    """Return a board with its Pins, the newest first; or those of one of its sections."""
    found = find(mock, "boards", asked.key)
    section = asked.query.get("section", "")
    rows = mock.world.table("pins").of("board_id", found["id"])
    if section:
        rows = [row for row in rows if row[1].get("board_section_id") == section]
    part = newest(rows, asked)
    return "board.html", {
        "board": found,
        "section": section,
        "sections_of_board": [each for _, each in mock.world.table("sections").of("board_id", found["id"])],
        "part": part,
        "pins": [(pin, picture_of(pin)) for _, pin in part.items],
        "users": usernames(mock),
    }


# Users and quotas ---------------------------------------------------------------------------------------


def users(mock: Mock, asked: Asked) -> Shown:
    """Return all users, and their tokens without the secret part."""
    world, now = mock.world, mock.clock()
    part = newest(sorted(_tokens(world, now), key=itemgetter("number")), asked)
    accounts = [
        {
            "user": each,
            "boards": len(world.table("boards").of("owner", each["id"])),
            "pins": len(world.table("pins").of("owner", each["id"])),
        }
        for each in world.table("users")
    ]
    return "users.html", {"accounts": accounts, "part": part, "users": usernames(mock)}


def _tokens(world: World, now: float) -> Iterator[Object]:
    for table in ("refresh_tokens", "tokens"):
        for key, number, each in world.table(table).items():
            state = "expired" if each["expires"] <= now else "valid"
            state = "revoked" if each.get("revoked") else "used" if each.get("used") else state
            kind = "refresh" if table == "refresh_tokens" else each["kind"]
            place = {None: "both", True: "sandbox", False: "production"}[each.get("sandbox")]
            yield {
                **each,
                "number": number,
                "text": masked(key),
                "kind": kind,
                "state": state,
                "place": place,
            }


def quotas(mock: Mock, _: Asked) -> Shown:
    """Return the rate limits, and what is left of them."""
    now, dump = mock.clock(), mock.quotas.dump()
    windows = list[Object]()
    for window in dump["windows"]:
        limit = dump["limits"].get(window["category"])
        if limit:
            ends = window["start"] + limit["seconds"]
            used = window["used"] if ends > now else 0
            windows.append({**window, **limit, "left": limit["calls"] - used, "resets": max(ends - now, 0.0)})
    return "quotas.html", {**dump, "windows": windows, "users": usernames(mock)}


# Catalogs and jobs --------------------------------------------------------------------------------------


def catalogs(mock: Mock, asked: Asked) -> Shown:
    """Return catalogs, feeds with the state of their last ingestion, product groups and batches of items."""
    world = mock.world
    ingestions = world.table("ingestions")
    feeds = list[Object]()
    for feed in world.table("feeds"):
        done = ingestions.of("feed_id", feed["id"])
        state = catalog_state.state_of(done[-1][1], world.settings, world.clock()) if done else "not ingested"
        feeds.append({"feed": feed, "state": state})
    return "catalogs.html", {
        "catalogs": [
            (key, label(each, key), each.get("catalog_type"))
            for key, _, each in world.table("catalogs").items()
        ],
        "feeds": feeds,
        "groups": [(key, label(each, key)) for key, _, each in world.table("product_groups").items()],
        "batches": newest(list(_jobs_of(world, ("item_batches", "supplemental_batches"))), asked),
        "users": usernames(mock),
    }


@frozen
class Job:
    """A job: what runs for a while in the mock.

    Attributes:
        place: The ad account or the user that it belongs to.
    """

    table: str
    id: str
    kind: str
    place: str
    created: float
    state: str


def _report_state(record: Object, settings: Settings, now: float) -> str:
    return jobs.state_of(record, settings, now) or "none yet"


# table: what to call a job in it, its place, and its state
_JOBS: dict[str, tuple[str, str, Callable[[Object, Settings, float], str]]] = {
    "jobs": ("", "place", _report_state),
    "media": ("media upload", "owner", media.status_of),
    "list_uploads": ("customer list upload", "ad_account_id", customer_lists.state_of),
    "item_batches": ("batch of items", "owner", catalog_state.state_of),
    "supplemental_batches": ("batch of local inventory", "owner", catalog_state.state_of),
    "ingestions": ("ingestion", "feed_id", catalog_state.state_of),
}


def _jobs_of(world: World, tables: tuple[str, ...]) -> Iterator[Job]:
    for table in tables:
        name, place, state = _JOBS[table]
        for key, _, record in world.table(table).items():
            created = record["created"] if "created" in record else record["expires"] - media.FORM_SECONDS
            kind = name or record["kind"].replace("_", " ")
            yield Job(table, key, kind, record[place], created, state(record, world.settings, world.clock()))


def all_jobs(mock: Mock, asked: Asked) -> Shown:
    """Return all jobs with their states, the newest first."""
    found = sorted(_jobs_of(mock.world, tuple(_JOBS)), key=attrgetter("created"))
    return "jobs.html", {"part": newest(found, asked), "users": usernames(mock)}
