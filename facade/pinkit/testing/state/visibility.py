"""Boards and Pins as responses, and the rules about which of them a caller may see and change."""

from __future__ import annotations

from collections.abc import Sequence

import orjson

from pinkit.testing.clock import timestamp
from pinkit.testing.messages import ApiError, Json, Object, dumps
from pinkit.testing.state import media
from pinkit.testing.state.pin_numbers import pin_metrics
from pinkit.testing.store import Row
from pinkit.testing.world import Call


def may_see_board(call: Call, record: Object) -> bool:
    """Whether the caller sees a board: public ones, and those it may use; secret ones need a scope."""
    if not may_use_board(call, record):
        return bool(record["privacy"] == "PUBLIC")
    return record["privacy"] != "SECRET" or "boards:read_secret" in call.identity.scopes


def may_use_board(call: Call, record: Object) -> bool:
    """Whether the caller is the owner or a collaborator of a board."""
    user = call.identity.user
    return bool(record["owner"] == user) or user in record.get("collaborators", ())


def find_board(call: Call, board_id: str, *, change: str | None = None, own: bool = False) -> Object:
    """Return a board that the caller sees.

    Args:
        call: The request.
        board_id: The id of the board.
        change: The scope for a change of a secret board; the board is only read, if omitted.
        own: Whether only the owner may make the change, and no collaborator.

    Raises:
        ApiError: 404, code 40 if the caller sees no such board; 403 if it may not change the board.
    """
    record = call.table("boards").get(board_id)
    if record and record["owner"] == call.identity.user and record["privacy"] != "SECRET":
        return record  # as nearly always
    if record is None or not (may_see_board(call, record) or (change and change in call.identity.scopes)):
        raise ApiError(404, 40, f"There is no board {board_id}.")
    if change and not (record["owner"] == call.identity.user if own else may_use_board(call, record)):
        raise ApiError(403, 29, f"Board {board_id} is not yours.")
    if change and record["privacy"] == "SECRET":
        need_scope(call, change)
    return record


def find_pin(call: Call, pin_id: str, *, change: bool = False) -> Object:
    """Return a Pin that the caller sees.

    Raises:
        ApiError: 404, code 50 if the caller sees no such Pin; 403 if it may not change the Pin.
    """
    record = call.table("pins").get(pin_id)
    board = _secret_board(call, record) if record else None
    if record is None or not _may_see_pin(call, board):
        raise ApiError(404, 50, f"There is no Pin {pin_id}.")
    if change and record["owner"] != call.identity.user:
        raise ApiError(403, 29, f"Pin {pin_id} is not yours.")
    if change and board:
        need_scope(call, "pins:write_secret")
    return record


def may_see_pin(call: Call, record: Object) -> bool:
    """Whether the caller sees a Pin, which is as secret as its board."""
    return _may_see_pin(call, _secret_board(call, record))


def _may_see_pin(call: Call, board: Object | None) -> bool:
    """Whether the caller sees the Pins of this secret board; None if their board is not secret."""
    return board is None or (may_use_board(call, board) and "pins:read_secret" in call.identity.scopes)


def need_scope(call: Call, scope: str) -> None:
    """Reject a caller without a scope.

    Raises:
        ApiError: 403, code 29.
    """
    if scope not in call.identity.scopes:
        raise ApiError(403, 29, f"{call.operation.id}: secret boards and Pins need the scope {scope}")


def check_volume(call: Call, table: str, most: int | None) -> None:
    """Check that an account may have one more board or Pin.

    Raises:
        ApiError: 403, code 7.
    """
    if most is not None and len(call.table(table).of("owner", call.identity.user)) >= most:
        raise ApiError(403, 7, f"The account has {most} {table}; more are not allowed.")


def board(call: Call, record: Object) -> Object:
    """Return a board as a response."""
    owner = call.table("users").get(record["owner"]) or {}
    pins = call.table("pins").of("board_id", record["id"])
    images = _thumbnails(pins) if pins else []
    modified = max(record["modified"], pins[-1][1]["created"]) if pins else record["modified"]
    return {
        "id": record["id"],
        "name": record["name"],
        "description": record["description"],
        "privacy": record["privacy"],
        "is_ads_only": record["is_ads_only"],
        "created_at": f"{timestamp(record['created'])}Z",
        "board_pins_modified_at": f"{timestamp(modified)}Z",
        "follower_count": 0,
        "collaborator_count": len(record.get("collaborators", ())),
        "owner": {"username": owner.get("username", "")},
        "pin_count": len(pins),
        "media": {"image_cover_url": images[0] if images else None, "pin_thumbnail_urls": images[1:]},
    }


def encoded_board(call: Call, record: Object) -> Json:
    """Return a board as the JSON of a response."""
    sources = (
        call.table("boards").row(record["id"]),
        call.table("users").row(record["owner"]),
        call.table("pins").stamp("board_id", record["id"]),
    )
    return call.world.encoded.shown(call, record, sources, board)


def pin(call: Call, record: Object) -> Object:
    """Return a Pin as a response."""
    board = call.table("boards").get(record.get("board_id") or "") or record
    owner = call.table("users").get(board["owner"]) or {}
    shown = {**record}
    shown["created_at"] = f"{timestamp(record['created'])}Z"
    shown["has_been_promoted"] = "promoted" in record
    shown["media"] = shown_media(record["media"])
    shown["board_owner"] = {"username": owner.get("username", "")}
    shown["is_owner"] = record["owner"] == call.identity.user
    shown["pin_metrics"] = pin_metrics(call, record) if call.query.get("pin_metrics") else None
    del shown["created"], shown["owner"]
    if not record["board_id"]:
        del shown["board_id"]
    if record["creative_type"] == "VIDEO":
        shown["creative_type"] = creative_type(call, record)
    return shown


def encoded_pin(call: Call, record: Object) -> Json:
    """Return a Pin as the JSON of a response; with numbers, or of a video, it depends on the time."""
    if record["creative_type"] == "VIDEO" or call.query.get("pin_metrics"):
        return pin(call, record)
    board = call.table("boards").get(record.get("board_id") or "") or record
    sources = call.table("pins").row(record["id"]), call.table("users").row(board["owner"])
    return call.world.encoded.shown(call, record, sources, pin)


def shown_media(kept: str | Object) -> Json:
    """Return the media of a record as those of a response: each image with the URLs of its sizes.

    Args:
        kept: The name of the only image; or other media, with the names of their images as `image`. A record
            of texts and numbers alone is no work for Python's garbage collector.
    """
    if isinstance(kept, str):
        return orjson.Fragment(kept.join(_IMAGE_PIECES))
    made = {**kept}
    if image := made.pop("image", None):
        made["images"] = orjson.Fragment(image.join(_IMAGES_PIECES))
    if "items" in made:
        made["items"] = [shown_media(each) for each in made["items"]]
    return made


_IMAGE_HOST = "https://i.pinimg.com"
_SIZES = {"150x150": (150, 150), "400x300": (400, 300), "600x": (600, 900), "1200x": (1200, 1800)}
_IMAGES = {  # most of a Pin's response
    size: {"url": f"{_IMAGE_HOST}/{size}/{{image}}.jpg", "width": width, "height": height}
    for size, (width, height) in _SIZES.items()
}


def _pieces(value: Object) -> list[str]:
    """Return the JSON of a value as the pieces between the places for the name of an image."""
    return dumps(value).decode().split("{image}")


_IMAGE_PIECES = _pieces({"media_type": "image", "images": _IMAGES})
_IMAGES_PIECES = _pieces(_IMAGES)


def creative_type(call: Call, record: Object) -> str:
    """Return the type of a Pin: REGULAR while its video is processed, then VIDEO."""
    is_video = record["creative_type"] == "VIDEO"
    processing = is_video and media.status(call, record.get("media_id") or "") == "processing"
    return "REGULAR" if processing else record["creative_type"]


def remove_pin(call: Call, record: Object) -> None:
    """Delete a Pin, its product tags, and the tags on other Pins that refer to it."""
    tags = call.table("product_tags")
    for name in ("hero", "pin_id"):
        for _, tag in list(tags.of(name, record["id"])):
            tags.delete(f"{tag['hero']} {tag['pin_id']}")
    call.table("pins").delete(record["id"])


def is_secret(call: Call, record: Object) -> bool:
    """Whether a Pin is on a secret board."""
    return _secret_board(call, record) is not None


def _secret_board(call: Call, record: Object) -> Object | None:
    """Return the board of a Pin if it is secret."""
    board = call.table("boards").get(record.get("board_id") or "")
    return board if board and board["privacy"] == "SECRET" else None


def _thumbnails(pins: Sequence[Row]) -> list[str]:
    """Return the images of the newest six Pins."""
    found = list[str]()
    for _, record in reversed(pins):
        media: str | Object = record["media"]
        if image := media if isinstance(media, str) else media.get("image"):
            found.append(f"{_IMAGE_HOST}/150x150/{image}.jpg")
            if len(found) == 6:
                break
    return found
