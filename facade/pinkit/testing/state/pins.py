"""Pins: create, save, move, update, delete, list, search, and their product tags."""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Callable, Sequence
from functools import lru_cache
from ipaddress import ip_address
from urllib.parse import urlsplit

from pinkit.testing.messages import ApiError, Json, Object, beyond
from pinkit.testing.paging import page
from pinkit.testing.state import visibility
from pinkit.testing.state.boards import find_section
from pinkit.testing.state.media import status as media_status
from pinkit.testing.state.visibility import find_board, find_pin, may_see_board, may_see_pin
from pinkit.testing.store import Row
from pinkit.testing.world import Call, Handler, World

_CHANGE = "pins:write_secret"
_TEXTS = ("title", "description", "link", "alt_text", "dominant_color")
_NEW: Object = dict.fromkeys(
    ("id", *_TEXTS, "board_section_id", "parent_pin_id", "is_standard", "creative_type", "media")
)
_UNLESS_SET = ("ai_disclosures", "is_removable")  # fields that are absent unless they are set


def _list(call: Call) -> Object:
    query = call.query
    kinds = query.get("creative_types")
    fits = _FILTERS[query.get("pin_filter", "")]
    domains = {each for name in ("domain", "domains") if name in query for each in _listed(query[name])}

    def wanted(record: Object) -> bool:
        is_of = (not kinds or visibility.creative_type(call, record) in kinds) and (
            not domains or _domain(record) in domains
        )
        return may_see_pin(call, record) and is_of and fits(record)

    return page(call, _mine(call, "pins"), visibility.encoded_pin, wanted=wanted, newest_first=True)


def _listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def _domain(record: Object) -> str:
    """Return the domain of a Pin's link."""
    return _host(record.get("link")).removeprefix("www.")


def _host(url: str | None) -> str:
    try:
        return urlsplit(url or "").hostname or ""
    except ValueError:
        return ""


def _mine(call: Call, table: str) -> Sequence[Row]:
    return call.table(table).of("owner", call.identity.user)


_FILTERS: dict[str, Callable[[Object], bool]] = {
    "": lambda _: True,
    "exclude_native": lambda record: record.get("link") is not None,
    "exclude_repins": lambda record: record.get("parent_pin_id") is None,
    "has_been_promoted": lambda record: bool(record.get("promoted")),
}


def _create(call: Call) -> Object:
    body: Object = {**call.body}
    source: Object | None = body.pop("media_source", None)
    if source is None:
        raise beyond("body.media_source: is missing; a Pin needs an image or a video")
    board_id: str | None = body.get("board_id")
    if not board_id and not body.get("is_removable"):
        raise beyond("body.board_id: is missing; only an ad-only Pin (is_removable) can be without a board")
    for name in _UNLESS_SET:
        if name in body and not body[name]:
            del body[name]
    if body.get("parent_pin_id"):
        find_pin(call, body["parent_pin_id"])
    visibility.check_volume(call, "pins", call.world.settings.most_pins)
    _check_images(source)
    record: Object = {**_NEW, **body}
    if board_id:
        _check_place(call, board_id, body.get("board_section_id"))
    else:
        record["board_id"] = _ad_only_board(call.world, call.identity.user)
        record["board_section_id"] = None
    record["id"] = call.world.new_id()
    record["is_standard"] = source.get("is_standard", True)
    record["creative_type"], record["media"] = _MEDIA[source["source_type"]](call, source, record["id"])
    if record["creative_type"] == "VIDEO":
        record["media_id"] = source["media_id"]
    return _add(call, record)


def add_pin(world: World, created: float) -> str:
    """Add an ad-only Pin with an image of the initial account; return its id."""
    key = world.new_id()
    fixed = {
        "id": key,
        "owner": world.user_id,
        "created": created,
        "promoted": True,
        "title": f"Pin {key[-4:]}",
    }
    board = _ad_only_board(world, world.user_id)
    place = {"board_id": board, "board_section_id": None}
    record = {**_NEW, **place, **fixed, "is_removable": True, "is_standard": True}
    world.table("pins").put(key, {**record, "creative_type": "REGULAR", "media": key})
    return key


def _ad_only_board(world: World, owner: str) -> str:
    """Return the protected board that an account's ad-only Pins are on; create it for the first one."""
    boards = world.table("boards")
    for _, board in boards.of("owner", owner):
        if board["name"] == _AD_ONLY and board["is_ads_only"]:
            return str(board["id"])
    key = world.new_id()
    times = {"created": world.clock(), "modified": world.clock()}
    kind = {"name": _AD_ONLY, "description": None, "privacy": "PROTECTED", "is_ads_only": True}
    boards.put(key, {"id": key, "owner": owner, **kind, **times})
    return key


_AD_ONLY = "Ad-only Pins"


def _add(call: Call, record: Object) -> Object:
    record["owner"] = call.identity.user
    record["created"] = call.now
    call.table("pins").put(record["id"], record)
    return visibility.pin(call, record)


def _touch(call: Call, record: Object) -> None:
    """Update the time when a Pin of the board was changed or deleted; new ones have a time of their own."""
    if board := call.table("boards").get(record.get("board_id") or ""):
        call.table("boards").put(board["id"], {**board, "modified": call.now})


def _place(call: Call, board_id: str | None, section_id: str | None) -> Object:
    if not board_id:
        return {"board_id": None, "board_section_id": None}
    _check_place(call, board_id, section_id)
    return {"board_id": board_id, "board_section_id": section_id}


def _check_place(call: Call, board_id: str, section_id: str | None) -> None:
    find_board(call, board_id, change=_CHANGE)
    if section_id:
        find_section(call, board_id, section_id)


def _get(call: Call) -> Json:
    return visibility.encoded_pin(call, find_pin(call, call.path["pin_id"]))


def _update(call: Call) -> Object:
    record = find_pin(call, call.path["pin_id"], change=True)
    body: Object = call.body
    places = ("ai_disclosures", "board_id", "board_section_id", "carousel_slots")
    changed: Object = {name: value for name, value in body.items() if name not in places}
    if "carousel_slots" in body and record["creative_type"] == "CAROUSEL":
        items: list[Object] = [dict(each) for each in record["media"]["items"]]
        for item, slot in zip(items, body["carousel_slots"], strict=False):
            item.update(slot)
        changed["media"] = {**record["media"], "items": items}
    if "ai_disclosures" in body:
        changed["ai_disclosures"] = {
            "values": [],
            **(record.get("ai_disclosures") or {}),
            **body["ai_disclosures"],
        }
    if "board_id" in body or "board_section_id" in body:
        board = body.get("board_id", record["board_id"])
        kept = record["board_section_id"] if board == record["board_id"] else None
        changed |= _place(call, board, body.get("board_section_id", kept))
    record = call.table("pins").put(record["id"], {**record, **changed})
    _touch(call, record)
    return visibility.pin(call, record)


def _delete(call: Call) -> Json:
    record = find_pin(call, call.path["pin_id"], change=True)
    visibility.remove_pin(call, record)
    _touch(call, record)
    return None


def _save(call: Call) -> Object:
    """Save a Pin: create a copy with `parent_pin_id`."""
    parent = find_pin(call, call.path["pin_id"])
    place = _place(call, call.body.get("board_id"), call.body.get("board_section_id"))
    names = (*_TEXTS, "ai_disclosures", "is_standard", "creative_type", "media", "media_id")
    kept = {name: parent[name] for name in names if name in parent}
    own = {"id": call.world.new_id(), "parent_pin_id": parent["id"]}
    return _add(call, {**kept, **place, **own})


# Product tags -------------------------------------------------------------------------------------------


def _tags(call: Call) -> Object:
    return _tags_of(call, find_pin(call, call.path["pin_id"]))


def _tags_of(call: Call, hero: Object) -> Object:
    tags = call.table("product_tags").of("hero", hero["id"])
    return {"product_tags": [{"pin_id": tag["pin_id"]} for _, tag in tags]}


def _add_tags(call: Call) -> Object:
    """Add all tags or none; a Pin that is a tag already stays one."""
    hero = find_pin(call, call.path["pin_id"], change=True)
    pin_ids: list[str] = [each["pin_id"] for each in call.body["product_tags"]]
    if twice := sorted(pin_id for pin_id, count in Counter(pin_ids).items() if count > 1):
        raise beyond(f"body.product_tags: more than once: {', '.join(twice)}")
    reasons = {pin_id: reason for pin_id in pin_ids if (reason := _ineligible(call, pin_id, hero))}
    if reasons:
        wrong = [{"pin_id": pin_id, "error_message": reason} for pin_id, reason in reasons.items()]
        message = f"{len(wrong)} of {len(pin_ids)} product tags are not eligible; none was added."
        raise ApiError(400, 1, message, details={"product_tags": wrong})
    for pin_id in pin_ids:
        call.table("product_tags").put(f"{hero['id']} {pin_id}", {"hero": hero["id"], "pin_id": pin_id})
    return _tags_of(call, hero)


def _ineligible(call: Call, pin_id: str, hero: Object) -> str | None:
    """Return the reason why a Pin cannot be a tag; the mock does not know which Pins are products."""
    pin = call.table("pins").get(pin_id)
    if pin is None:
        return "PIN_MISSING"
    if pin["owner"] != hero["owner"]:
        return "PIN_NOT_FROM_SAME_USER_AS_HERO_PIN"
    return "PIN_IS_PRIVATE" if visibility.is_secret(call, pin) else None


def _delete_tags(call: Call) -> Json:
    """Delete tags; a missing tag is no error."""
    hero = find_pin(call, call.path["pin_id"], change=True)
    for each in call.body["product_tags"]:
        call.table("product_tags").delete(f"{hero['id']} {each['pin_id']}")
    return None


# Media --------------------------------------------------------------------------------------------------


def _check_images(source: Object) -> None:
    """Check that all images can be read: their base64, and that Pinterest can reach their URLs."""
    for each in source.get("items") or (source,):
        for name, value in each.items():
            if value and name in _IMAGES and (wrong := _IMAGES[name](value)):
                raise beyond(f"body.media_source.{name}: {wrong}")


def _wrong_base64(text: str) -> str | None:
    try:
        base64.b64decode(text, validate=True)
    except ValueError:
        return "is not valid base64"
    return None


@lru_cache(1000)
def _wrong_url(url: str) -> str | None:
    """Return what is wrong with a URL of the sender's own machine, or in its network."""
    host = _host(url)
    try:
        is_own = ip_address(host).is_private
    except ValueError:
        is_own = host == "localhost" or host.endswith(".localhost")
    return "Pinterest could not fetch the image" if is_own else None


# The fields with images; each returns what is wrong with its value.
_IMAGES: dict[str, Callable[[str], str | None]] = {
    "data": _wrong_base64,
    "cover_image_data": _wrong_base64,
    "url": _wrong_url,
    "cover_image_url": _wrong_url,
}


def _image(_: Call, __: Object, name: str) -> tuple[str, str]:
    return "REGULAR", name


def _carousel(_: Call, source: Object, name: str) -> tuple[str, Object]:
    items = [
        {
            "item_type": "image",
            "image": f"{name}-{number}",
            **{text: each.get(text) for text in ("title", "description", "link")},
        }
        for number, each in enumerate(source["items"])
    ]
    return "CAROUSEL", {"media_type": "multiple_images", "items": items}


def _video(call: Call, source: Object, name: str) -> tuple[str, Object]:
    state = media_status(call, source["media_id"])
    if state is None:
        raise ApiError(404, 1, f"body.media_source.media_id: there is no media {source['media_id']}")
    if state not in ("processing", "succeeded"):
        raise beyond(f"body.media_source.media_id: media {source['media_id']} is {state}")
    media = {
        "media_type": "video",
        "cover_image_url": source.get("cover_image_url", "https://i.pinimg.com/videos/cover.jpg"),
        "image": name,
        "duration": 4.0,
        "height": 1920,
        "width": 1080,
    }
    return "VIDEO", media


# Each returns the type of a Pin and its media, as `visibility.shown_media` takes them.
_MEDIA: dict[str, Callable[[Call, Object, str], tuple[str, str | Object]]] = {
    "image_base64": _image,
    "image_url": _image,
    "pin_url": _image,
    "multiple_image_base64": _carousel,
    "multiple_image_urls": _carousel,
    "video_id": _video,
}


# Search -------------------------------------------------------------------------------------------------


def _search(call: Call) -> Object:
    query = call.query["query"]

    def wanted(record: Object) -> bool:
        return may_see_pin(call, record) and _holds(record, query)

    return page(call, _mine(call, "pins"), visibility.encoded_pin, wanted=wanted, newest_first=True)


def _search_boards(call: Call) -> Object:
    query = call.query.get("query", "")

    def wanted(record: Object) -> bool:
        return may_see_board(call, record) and _holds(record, query)

    return page(call, _mine(call, "boards"), visibility.encoded_board, wanted=wanted)


def _search_public(call: Call) -> Object:
    """Search the Pins of all accounts that are not secret."""
    term = call.query["term"]
    size = call.query.get("limit", 10)

    def wanted(record: Object) -> bool:
        return may_see_pin(call, record) and _holds(record, term)

    pins = call.table("pins").rows()
    return page(call, pins, _summary, wanted=wanted, size=size, newest_first=True)


def _summary(_: Call, record: Object) -> Object:
    texts = {name: record.get(name) for name in ("id", "alt_text", "description", "link", "title")}
    return {**texts, "media": visibility.shown_media(record["media"])}


def _holds(record: Object, query: str) -> bool:
    text = " ".join(
        str(record.get(name) or "") for name in ("name", "title", "description", "alt_text")
    ).lower()
    return all(word in text for word in query.lower().split())


HANDLERS: dict[str, Handler] = {
    "pins/list": _list,
    "pins/create": _create,
    "pins/get": _get,
    "pins/update": _update,
    "pins/delete": _delete,
    "pins/save": _save,
    "product_tags/list": _tags,
    "product_tags/bulk_add": _add_tags,
    "product_tags/bulk_delete": _delete_tags,
    "search_user_pins/list": _search,
    "search_user_boards/get": _search_boards,
    "search_partner_pins": _search_public,
}
