"""The forms of the inspector: each becomes a request to the control API, which checks it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from attrs import frozen

from pinkit.testing.messages import Json, Object, number_or_text

Form: TypeAlias = Mapping[str, str]


@frozen
class Action:
    """What a form does.

    Attributes:
        method: The method and the path of the control API.
        body: Makes the body of the request; None if it has none.
        done: What to show afterwards.
        back: The view to return to.
    """

    method: str
    path: str
    done: str
    body: Callable[[Form], Json] = lambda _: None
    back: str = ""


def _fault(form: Form) -> Object:
    made: Object = {"kind": form.get("kind", ""), "operation": form.get("operation", "").strip() or "*"}
    times = form.get("times", "").strip()
    options = {
        name: number_or_text(form[name]) if name != "message" else form[name]
        for name in ("seconds", "status", "code", "message")
        if form.get(name, "").strip()
    }
    return {**made, "times": number_or_text(times) if times else None, "options": options}


ACTIONS: Mapping[str, Action] = {
    "advance": Action(
        "POST",
        "clock",
        "The clock was moved.",
        lambda form: {"advance": number_or_text(form.get("seconds", ""))},
    ),
    "fault": Action("POST", "faults", "The fault was added.", _fault),
    "clear-faults": Action("DELETE", "faults", "All faults were removed."),
    "reset": Action("POST", "reset", "The mock is in its initial state."),
    "clear-requests": Action("DELETE", "requests", "The log was cleared.", back="requests"),
    "tier": Action(
        "PATCH",
        "quotas",
        "The rate limits were changed.",
        lambda form: {"tier": form.get("tier") or None},
        back="quotas",
    ),
}
