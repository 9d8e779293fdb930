"""Boards and their sections."""

from __future__ import annotations

from collections.abc import Sequence

from pinkit.testing.messages import ApiError, Json, Object, beyond
from pinkit.testing.paging import page
from pinkit.testing.state import visibility
from pinkit.testing.state.visibility import find_board, may_see_board, may_see_pin
from pinkit.testing.store import Row, number_of
from pinkit.testing.world import Call, Handler, World

_CHANGE = "boards:write_secret"


def _list(call: Call) -> Object:
    privacy = call.query.get("privacy")
    every = (None, "ALL", "PUBLIC_AND_SECRET")

    def wanted(record: Object) -> bool:
        return may_see_board(call, record) and (privacy in every or record["privacy"] == privacy)

    return page(call, _rows(call), visibility.encoded_board, wanted=wanted)


def _rows(call: Call) -> Sequence[Row]:
    """Return the boards of the caller, with those that others share with it."""
    user, boards = call.identity.user, call.table("boards")
    own, shared = boards.of("owner", user), call.table("collaborations").of("user", user)
    if not shared:
        return own
    found = [row for _, each in shared if (row := boards.row(each["board"]))]
    return sorted([*own, *found], key=number_of)


def share(world: World, board_id: str, user: str) -> None:
    """Make a user a collaborator of a board.

    Raises:
        ValueError: There is no such board, or the user owns it.
    """
    record = world.table("boards").get(board_id)
    if record is None:
        raise ValueError(f"there is no board {board_id!r}")
    if record["owner"] == user:
        raise ValueError(f"board {board_id} belongs to this user")
    collaborators = [each for each in record.get("collaborators", ()) if each != user]
    world.table("boards").put(board_id, {**record, "collaborators": [*collaborators, user]})
    world.table("collaborations").put(f"{board_id} {user}", {"board": board_id, "user": user})


def _create(call: Call) -> Object:
    body: Object = call.body
    visibility.check_volume(call, "boards", call.world.settings.most_boards)
    privacy = body.get("privacy", "PUBLIC")
    if privacy == "SECRET":
        visibility.need_scope(call, _CHANGE)
    board_id = call.world.new_id()
    record: Object = {
        "id": board_id,
        "owner": call.identity.user,
        "name": body["name"],
        "description": body.get("description"),
        "privacy": privacy,
        "is_ads_only": body.get("is_ads_only", False),
        "created": call.now,
        "modified": call.now,
    }
    return visibility.board(call, call.table("boards").put(board_id, record))


def _get(call: Call) -> Json:
    return visibility.encoded_board(call, find_board(call, call.path["board_id"]))


def _update(call: Call) -> Object:
    record = find_board(call, call.path["board_id"], change=_CHANGE, own=True)
    if call.body.get("privacy") == "SECRET":
        visibility.need_scope(call, _CHANGE)
    name = call.body.get("name", record["name"])
    others = call.table("boards").of("name", name) if name != record["name"] else ()
    if any(each["owner"] == call.identity.user for _, each in others):
        raise beyond(f"Could not edit board: there is already a board {name[:60]!r}.")
    changed = {name: call.body[name] for name in ("name", "description", "privacy") if name in call.body}
    return visibility.board(call, call.table("boards").put(record["id"], {**record, **changed}))


def _delete(call: Call) -> Json:
    record = find_board(call, call.path["board_id"], change=_CHANGE, own=True)
    for _, pin in list(call.table("pins").of("board_id", record["id"])):
        visibility.remove_pin(call, pin)
    for _, section in list(call.table("sections").of("board_id", record["id"])):
        call.table("sections").delete(section["id"])
    for user in record.get("collaborators", ()):
        call.table("collaborations").delete(f"{record['id']} {user}")
    call.table("boards").delete(record["id"])
    return None


def _pins(call: Call) -> Object:
    return _pins_of(call, find_board(call, call.path["board_id"])["id"])


def _pins_of(call: Call, board_id: str, section_id: str | None = None) -> Object:
    kinds = call.query.get("creative_types")

    def wanted(record: Object) -> bool:
        inside = section_id is None or record.get("board_section_id") == section_id
        return (
            inside
            and may_see_pin(call, record)
            and (not kinds or visibility.creative_type(call, record) in kinds)
        )

    pins = call.table("pins").of("board_id", board_id)
    return page(call, pins, visibility.encoded_pin, wanted=wanted, newest_first=True)


# Sections -----------------------------------------------------------------------------------------------


def find_section(call: Call, board_id: str, section_id: str) -> Object:
    """Return a section of a board.

    Raises:
        ApiError: 404.
    """
    record = call.table("sections").get(section_id)
    if record is None or record["board_id"] != board_id:
        raise ApiError(404, 2031, f"There is no section {section_id[:40]} on board {board_id}.")
    return record


def _sections(call: Call) -> Object:
    board = find_board(call, call.path["board_id"])
    return page(call, call.table("sections").of("board_id", board["id"]), _section)


def _section(_: Call, record: Object) -> Object:
    return {"id": record["id"], "name": record["name"]}


def _create_section(call: Call) -> Object:
    board = find_board(call, call.path["board_id"], change=_CHANGE)
    _check_name(call, board["id"], None)
    section_id = call.world.new_id()
    record: Object = {"id": section_id, "board_id": board["id"], "name": call.body["name"]}
    return _section(call, call.table("sections").put(section_id, record))


def _update_section(call: Call) -> Object:
    board = find_board(call, call.path["board_id"], change=_CHANGE)
    record = find_section(call, board["id"], call.path["section_id"])
    _check_name(call, board["id"], record["id"])
    return _section(call, call.table("sections").put(record["id"], {**record, "name": call.body["name"]}))


def _check_name(call: Call, board_id: str, section_id: str | None) -> None:
    for _, each in call.table("sections").of("board_id", board_id):
        if each["name"] == call.body["name"] and each["id"] != section_id:
            raise ApiError(409, 9, f"Board {board_id} has a section of this name.")


def _delete_section(call: Call) -> Json:
    """Delete a section; its Pins stay on the board."""
    board = find_board(call, call.path["board_id"], change=_CHANGE)
    record = find_section(call, board["id"], call.path["section_id"])
    for _, each in list(call.table("pins").of("board_section_id", record["id"])):
        call.table("pins").put(each["id"], {**each, "board_section_id": None})
    call.table("sections").delete(record["id"])
    return None


def _section_pins(call: Call) -> Object:
    board = find_board(call, call.path["board_id"])
    return _pins_of(call, board["id"], find_section(call, board["id"], call.path["section_id"])["id"])


HANDLERS: dict[str, Handler] = {
    "boards/list": _list,
    "boards/create": _create,
    "boards/get": _get,
    "boards/update": _update,
    "boards/delete": _delete,
    "boards/list_pins": _pins,
    "board_sections/list": _sections,
    "board_sections/create": _create_section,
    "board_sections/update": _update_section,
    "board_sections/delete": _delete_section,
    "board_sections/list_pins": _section_pins,
}
