"""The subjects of the benchmarks: pinkit and its peers, and their calls for the same tasks.

A peer uses its public calls, over a pool of urllib3 that responds from memory.
"""

from __future__ import annotations

import copy
import io
from collections.abc import Callable
from importlib import import_module
from typing import Any, Final, NamedTuple, TypeAlias, cast

from benchmarks.timing import Call

JSON: TypeAlias = dict[str, Any]
AD_ACCOUNT: Final = "549764106790"


class Subject(NamedTuple):
    """A client and its measured calls.

    Args:
        package: Name on PyPI; None for pinkit, which is in this tree.
        version: The measured release.
        base: Imports before its own import is timed.
        operation: The import of the client and one operation.
        first: The first decoding of a page, where it is timed; `page` is its bytes.
        calls: Makes the measured calls, of pages by name and of events.
    """

    package: str | None
    version: str | None
    base: str
    operation: str
    first: str
    calls: Callable[[dict[str, bytes], list[JSON]], dict[str, Call]]


def pinkit(pages: dict[str, bytes], events: list[JSON]) -> dict[str, Call]:
    """Pages are decoded by their request; events are encoded into a request."""
    from pinkit_generated import _json, models
    from pinkit_generated.api.boards import boards_create
    from pinkit_generated.api.conversion_events import events_create
    from pinkit_generated.api.pins import pins_list

    request = pins_list(page_size=250)
    made = [models.ConversionEventsDataItems.from_dict(event) for event in events]

    def decode(page: bytes, parser: Callable[[bytes], Any] | None = None) -> Any:
        _json.fast_loads = lambda: parser  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
        return request.decode(200, page).items

    return {
        "decode": lambda: decode(pages["page"]),
        "decode mixed": lambda: decode(pages["mixed"]),
        "decode fast": lambda: decode(pages["page"], import_module("orjson").loads),
        "encode": lambda: events_create(AD_ACCOUNT, data=made).content,
        "encode mappings": lambda: events_create(AD_ACCOUNT, data=cast("Any", events)).content,
        "build pins_list": lambda: pins_list(page_size=250),
        "build boards_create": lambda: boards_create(name="Oak and linen", description="", privacy="PUBLIC"),
    }


def pinterestsdk(pages: dict[str, bytes], events: list[JSON]) -> dict[str, Call]:
    """OpenAPI Generator's current output: pydantic models."""
    sdk = import_module("pinterestsdk")
    client = sdk.ApiClient()
    pool = client.rest_client.pool_manager = _Pool()
    pins, conversions = sdk.PinsApi(client), sdk.ConversionEventsApi(client)
    body = sdk.ConversionEventsCreate.from_dict({"data": events})

    return {
        "decode": lambda: pool.responding(pages["page"], pins.pins_list).items,
        "decode mixed": lambda: pool.responding(pages["mixed"], pins.pins_list).items,
        "encode": lambda: pool.sending(lambda: conversions.events_create(AD_ACCOUNT, body)),
    }


def pinterest_api_sdk(pages: dict[str, bytes], events: list[JSON]) -> dict[str, Call]:
    """Pinterest's own: hand-written models over OpenAPI Generator's output of some years ago."""
    client = import_module("pinterest.client").PinterestSDKClient.create_client_with_token("none")
    pool = client.rest_client.pool_manager = _Pool()
    pin = import_module("pinterest.organic.pins").Pin
    conversion = import_module("pinterest.ads.conversion_events").Conversion
    contents = import_module(_CONTENTS).ConversionEventsCustomDataContents
    made = copy.deepcopy(events)
    for event in made:  # the only model that it does not create from a mapping
        event["custom_data"]["contents"] = [contents(**item) for item in event["custom_data"]["contents"]]
    made = [conversion.create_conversion_event(**event) for event in made]

    return {
        "decode": lambda: pool.responding(pages["page"], lambda: pin.get_all(client=client))[0],
        "decode mixed": lambda: pool.responding(pages["mixed"], lambda: pin.get_all(client=client))[0],
        "encode": lambda: pool.sending(
            lambda: conversion.send_conversion_events(AD_ACCOUNT, made, client=client)
        ),
    }


_CONTENTS: Final = "openapi_generated.pinterest_client.model.conversion_events_custom_data_contents"

SUBJECTS: Final = {
    "pinkit": Subject(
        None,
        None,
        "import httpx, attrs",
        "from pinkit_generated.api.pins import pins_list",
        "pins_list().decode(200, page)",
        pinkit,
    ),
    "pinterestsdk": Subject(
        "pinterestsdk",
        "2.1.0",
        "",
        "from pinterestsdk import ApiClient, PinsApi",
        "",
        pinterestsdk,
    ),
    "pinterest-api-sdk": Subject(
        "pinterest-api-sdk",
        "0.2.7",
        "",
        "from pinterest.client import PinterestSDKClient; from pinterest.organic.pins import Pin",
        "",
        pinterest_api_sdk,
    ),
}


_EVENTS_RESPONSE: Final = (
    b'{"num_events_received": 1, "num_events_processed": 1, "events": [{"status": "processed"}]}'
)


class _Pool:
    """A urllib3 pool that keeps requests, and responds without a network."""

    def __init__(self) -> None:
        self.response = import_module("urllib3").HTTPResponse
        self.content = b""
        self.sent: object = None

    def responding(self, content: bytes, call: Call) -> Any:
        """Return the result of a call for a response."""
        self.content = content
        return call()

    def sending(self, call: Call) -> object:
        """Return the request of a call."""
        self.responding(_EVENTS_RESPONSE, call)
        return self.sent

    def request(self, method: str, _: str, *, body: object = None, **__: object) -> object:
        self.sent = body
        headers = {"content-type": "application/json"}
        return self.response(
            body=io.BytesIO(self.content), headers=headers, status=200, request_method=method
        )
