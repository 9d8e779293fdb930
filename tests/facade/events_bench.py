"""Conversion events, and a Pinterest that counts them and fails on request."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import Any

from http_library import httpx
from scripted import Script, error, json_response

EM = sha256(b"ada@example.com").hexdigest()
Fault = Callable[[Callable[[], Any]], Any]


def event(number: int, **more: Any) -> dict[str, Any]:
    return {
        "event_name": "checkout",
        "action_source": "web",
        "event_time": 1_700_000_000,
        "event_id": f"order-{number}",
        "user_data": {"em": [EM]},
        **more,
    }


class Pinterest:
    """Pinterest, which counts events and fails those that name it.

    Args:
        faults: By the number of the request, from 0: what happens instead; receives the normal course.
    """

    def __init__(self, faults: Mapping[int, Fault] = {}) -> None:
        self.faults = dict(faults)
        self.received = Counter[str]()
        self.counted = Counter[str]()
        self.script = Script(self.handle)

    def handle(self, request: Any) -> Any:
        data = json.loads(request.content)["data"]
        fault = self.faults.pop(len(self.script.requests) - 1, untouched)
        return fault(lambda: json_response(200, self.process(data)))

    def process(self, data: list[Any]) -> Any:
        bad = [each.get("language") == "bad" for each in data]
        for each, is_bad in zip(data, bad, strict=True):
            self.received[each["event_id"]] += 1
            if not is_bad and (each["action_source"] == "offline" or not self.counted[each["event_id"]]):
                self.counted[each["event_id"]] += 1
        states = [
            {"status": "failed", "error_message": "bad language"} if each else {"status": "processed"}
            for each in bad
        ]
        return {"num_events_received": len(data), "num_events_processed": 0, "events": states}


def untouched(normal: Callable[[], Any]) -> Any:
    return normal()


def lost(normal: Callable[[], Any]) -> Any:
    normal()
    return httpx.ReadError("lost")


def busy(_: Callable[[], Any]) -> Any:
    return error(503, 1)


def as_error(normal: Callable[[], Any]) -> Any:
    return json_response(422, {"code": 1, "message": "Not all.", "details": json.loads(normal().content)})


def killed(normal: Callable[[], Any]) -> Any:
    normal()
    raise KeyboardInterrupt
