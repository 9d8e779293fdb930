"""Synthetic data for the benchmarks, with the fields of Pinterest's OpenAPI document.

Everything is computed from an index, so that every environment and every run gets the same bytes. The mix is
that of an ordinary account: mostly images, some videos, few Pins with several media.
"""

from __future__ import annotations

import hashlib
from typing import Any, Final

PAGE_SIZE: Final = 250
EVENTS: Final = 1000

_WORDS: Final = (
    "linen",
    "oak",
    "harbour",
    "saffron",
    "velvet",
    "meadow",
    "copper",
    "lantern",
    "walnut",
    "terrace",
    "indigo",
    "marble",
    "fern",
    "cedar",
    "amber",
    "juniper",
    "slate",
    "clover",
    "ivory",
    "basil",
    "cobalt",
    "willow",
    "pebble",
    "almond",
    "rust",
    "lagoon",
    "hazel",
    "ember",
    "thistle",
    "coral",
)
_SIZES: Final = {"150x150": (150, 150), "400x300": (400, 300), "600x": (600, 899), "1200x": (1200, 1798)}


def pins(count: int = PAGE_SIZE) -> dict[str, Any]:
    """A page of Pins as `pins/list` returns it, 0.98 kB per Pin."""
    return {"items": [_pin(n) for n in range(count)], "bookmark": _hex(count) * 2}


def one_pin_of_each_kind() -> dict[str, Any]:
    """A page with every model of a page of Pins, for the cost of a first response."""
    return {"items": [_pin(n) for n in _FIRST_OF_KIND], "bookmark": None}


def mixed_pins(count: int = PAGE_SIZE) -> dict[str, Any]:
    """A page of the slowest kind: media in a union without a discriminator, distinguished by their fields."""
    return {"items": [{**_pin(n), "media": _mixed(n)} for n in range(count)], "bookmark": None}


def events(count: int = EVENTS) -> list[dict[str, Any]]:
    """Conversion events as `events/create` accepts them."""
    return [_event(n) for n in range(count)]


def _pin(n: int) -> dict[str, Any]:
    return {
        "id": _id(n),
        "created_at": _time(n),
        "link": f"https://shop.example.com/{_words(n, 2, '-')}/{n}" if n % 5 else None,
        "title": _words(n, 4).capitalize(),
        "description": _words(n + 3, 5).capitalize() + (" \u2013 caf\u00e9" if n % 10 == 0 else "") + ".",
        "dominant_color": f"#{_hex(n)[:6]}",
        "alt_text": _words(n + 7, 3) if n % 3 else None,
        "creative_type": "VIDEO" if _kind(n) == "video" else "REGULAR",
        "board_id": _id(n % 9 + 9000),
        "board_section_id": _id(n % 4 + 8000) if n % 4 == 0 else None,
        "board_owner": {"username": f"{_words(n % 6, 1)}_studio"},
        "is_owner": n % 6 == 0,
        "is_standard": True,
        "has_been_promoted": n % 17 == 0,
        "media": _media(n),
        "parent_pin_id": _id(n + 5000) if n % 3 == 0 else None,
        "pin_metrics": None,
    }


_FIRST_OF_KIND: Final = (0, 4, 20, 45, 70)


def _kind(n: int) -> str:
    if n % 25 == 20:
        return {20: "multiple_images", 45: "multiple_videos", 70: "multiple_mixed"}.get(n % 75, "image")
    return "video" if n % 8 == 4 else "image"


def _media(n: int) -> dict[str, Any]:
    match _kind(n):
        case "video":
            return {"media_type": "video", "images": _images(n), **_video(n)}
        case "multiple_images":
            return {"media_type": "multiple_images", "items": [_image_item(n + i) for i in range(3)]}
        case "multiple_videos":
            return {"media_type": "multiple_videos", "items": [_video_item(n + i) for i in range(2)]}
        case "multiple_mixed":
            return _mixed(n)
        case _:
            return {"media_type": "image", "images": _images(n)}


def _mixed(n: int) -> dict[str, Any]:
    return {"media_type": "multiple_mixed", "items": [_image_item(n), _video_item(n)]}


def _image_item(n: int) -> dict[str, Any]:
    link = f"https://shop.example.com/{n}"
    return {
        "item_type": "image",
        "title": _words(n, 3),
        "description": None,
        "link": link,
        "images": _images(n),
    }


def _video_item(n: int) -> dict[str, Any]:
    return {"item_type": "video", **_video(n)}


def _video(n: int) -> dict[str, Any]:
    return {
        "cover_image_url": _url(n, "600x"),
        "video_url": f"https://media.example.com/videos/{_hex(n)}_720w.mp4" if n % 3 else None,
        "duration": 6000.0 + n,
        "height": 1280,
        "width": 720,
    }


def _images(n: int) -> dict[str, Any]:
    return {
        size: {"width": width, "height": height, "url": _url(n, size)}
        for size, (width, height) in _SIZES.items()
    }


def _event(n: int) -> dict[str, Any]:
    return {
        "event_name": ("page_visit", "add_to_cart", "checkout", "search")[n % 4],
        "action_source": "app_ios" if n % 3 == 0 else "web",
        "event_time": 1_760_000_000 + n * 37,
        "event_id": f"evt-{_hex(n)}",
        "event_source_url": f"https://shop.example.com/{_words(n, 2, '-')}",
        "opt_out": False,
        "partner_name": "ss-example",
        "language": "en",
        "user_data": {
            "em": [hashlib.sha256(f"{n}@example.com".encode()).hexdigest()],
            "ph": [hashlib.sha256(str(n).encode()).hexdigest()],
            "external_id": [hashlib.sha256(_id(n).encode()).hexdigest()],
            "client_ip_address": f"192.0.2.{n % 250}",
            "client_user_agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)",
            "click_id": _hex(n),
        },
        "custom_data": {
            "currency": "EUR",
            "value": f"{n % 300}.90",
            "order_id": _id(n),
            "num_items": n % 3 + 1,
            "content_ids": [f"sku-{n + i}" for i in range(n % 3 + 1)],
            "contents": [_content(n + i) for i in range(n % 3 + 1)],
        },
    }


def _content(n: int) -> dict[str, Any]:
    return {"id": f"sku-{n}", "item_name": _words(n, 2), "item_price": f"{n % 90}.50", "quantity": n % 2 + 1}


def _time(n: int) -> str:
    # the document states RFC 3339; Pinterest also sends times without an offset
    written = f"2025-{n % 12 + 1:02}-{n % 28 + 1:02}T{n % 24:02}:{n * 7 % 60:02}:{n * 13 % 60:02}"
    return written + "Z" if n % 2 else written


def _id(n: int) -> str:
    return str(813_744_226_420_000_000 + n * 7_919)


def _hex(n: int) -> str:
    return hashlib.sha256(str(n).encode()).hexdigest()[:22]


def _url(n: int, size: str) -> str:
    name = _hex(n)
    return f"https://i.example.com/{size}/{name[:2]}/{name}.jpg"


def _words(n: int, count: int, between: str = " ") -> str:
    return between.join(_WORDS[(n * 11 + i * (n % 7 + 1)) % len(_WORDS)] for i in range(count))
