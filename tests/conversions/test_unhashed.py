"""Events with plain personal data are rejected before a request, whichever call sends them."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pinkit
import pytest
from pinkit import errors
from pinkit_generated.operations import events_create
from scripted import Mode, Script, error, json_response

PACKAGE = Path(pinkit.__file__).parent  # a clone may be in a folder of the same name
DIGEST = sha256(b"ada@example.com").hexdigest()
EVENT: dict[str, Any] = {
    "event_name": "checkout",
    "action_source": "web",
    "event_time": 1,
    "event_id": "1",
    "user_data": {"em": [DIGEST]},
}
RESULT = {"num_events_received": 1, "num_events_processed": 1, "events": [{"status": "processed"}]}
PATH = "/ad_accounts/1/events"

SENDING: dict[str, Callable[[Any, list[Any]], Any]] = {
    "send_events": lambda client, data: client.conversions.send_events("1", data=data),
    "as a test": lambda client, data: client.conversions.send_events("1", data=data, test=True),
    "raw response": lambda client, data: client.conversions.send_events.with_raw_response("1", data=data),
    "extra_body": lambda client, data: client.conversions.send_events(
        "1", data=[EVENT], extra_body={"data": data}
    ),
    "call": lambda client, data: client.call(events_create, "1", data=data),
    "request": lambda client, data: client.request("POST", PATH, json={"data": data}),
    "another spelling": lambda client, data: client.request(
        "post", "ad_accounts/1/%65vents?test=true", json={"data": data}
    ),
    "text": lambda client, data: client.request("POST", PATH, content=json.dumps({"data": data})),
    "bytes": lambda client, data: client.request("POST", PATH, content=json.dumps({"data": data}).encode()),
}
#: Values of `user_data`, where the plain value is, and the value itself.
PLAIN: list[tuple[dict[str, Any], str, str]] = [
    ({"em": ["ada@example.com"]}, "em[0]", "ada@example.com"),
    ({"em": "ada@example.com"}, "em", "ada@example.com"),
    ({"em": [DIGEST, "ADA@example.com"]}, "em[1]", "ADA@example.com"),
    ({"em": [DIGEST[:-1]]}, "em[0]", DIGEST[:-1]),
    ({"em": [DIGEST + " "]}, "em[0]", DIGEST),
    ({"em": [["ada@example.com"]]}, "em[0]", "ada@example.com"),
    ({"em": {"a": "ada@example.com"}}, "em", "ada@example.com"),
    ({"ph": ["+14155550123"]}, "ph[0]", "4155550123"),
    ({"ph": [14155550123]}, "ph[0]", "4155550123"),
    ({"ph": 14155550123}, "ph", "4155550123"),
    ({"fn": ["Augusta"]}, "fn[0]", "Augusta"),
    ({"ln": ["Lovelace"]}, "ln[0]", "Lovelace"),
    ({"db": ["19901231"]}, "db[0]", "19901231"),
    ({"ge": ["female"]}, "ge[0]", "female"),
    ({"ct": ["Marylebone"]}, "ct[0]", "Marylebone"),
    ({"st": ["California"]}, "st[0]", "California"),
    ({"zp": ["94107"]}, "zp[0]", "94107"),
    ({"country": ["Germany"]}, "country[0]", "Germany"),
    ({"external_id": ["customer-77"]}, "external_id[0]", "customer-77"),
    ({"hashed_maids": ["EA7583CD-A667"]}, "hashed_maids[0]", "EA7583CD-A667"),
    ({"EM": ["ada@example.com"]}, "em[0]", "ada@example.com"),
    ({" em": ["ada@example.com"]}, "em[0]", "ada@example.com"),
    ({"email": "ada@example.com"}, "email", "ada@example.com"),
    ({"phone_number": "+14155550123"}, "phone_number", "4155550123"),
    ({"first_name": "Augusta"}, "first_name", "Augusta"),
    ({"contact": {"mail": ["ada@example.com"]}}, "contact", "ada@example.com"),
    ({"partner_id": "ada@example.com"}, "partner_id", "ada@example.com"),
    ({"click_id": "ada@example.com"}, "click_id", "ada@example.com"),
]


def event(**user: Any) -> dict[str, Any]:
    return {**EVENT, "user_data": {"em": [DIGEST], **user}}


@pytest.mark.parametrize(("user", "place", "value"), PLAIN)
@pytest.mark.parametrize("way", SENDING)
def test_a_plain_value_is_rejected_before_the_request(
    mode: Mode, way: str, user: dict[str, Any], place: str, value: str
) -> None:
    script = Script(lambda _: json_response(200, RESULT))
    client = mode.client(script)
    with pytest.raises(ValueError, match=r"data\[2\]\.user_data\.") as caught:
        mode.wait(lambda: SENDING[way](client, [EVENT, event(), event(**user)]))
    assert f"data[2].user_data.{place} " in str(caught.value)
    assert value not in str(caught.value)
    assert "pinkit.UserData" in str(caught.value)
    assert script.requests == []


@pytest.mark.parametrize("way", SENDING)
def test_hashed_events_are_sent(mode: Mode, way: str, event_model: Any) -> None:
    script = Script(lambda _: json_response(200, RESULT))
    client = mode.client(script)
    plain = {
        "client_user_agent": "Bot (+info@example.com)",
        "client_ip_address": "203.0.113.9",
        "click_id": "x",
    }
    user = event(**plain, ph=None, ln=[DIGEST.upper()], new={"a": 1}, newer="text")
    model = event_model.from_dict(EVENT)
    theirs = {**EVENT, "user_data": pinkit.UserData(email="ada@example.com", zip="SW1A 2AA")}
    given = [EVENT, user, model, theirs]
    if way in ("text", "bytes"):
        given = [EVENT, user]
    mode.wait(lambda: SENDING[way](client, given))
    sent = json.loads(script.requests[0].content)["data"]
    assert sent[:2] == [EVENT, user]
    assert [each["user_data"] for each in sent[2:]] == [{"em": [DIGEST]}] * len(given[2:])


def test_a_model_with_a_plain_value_is_rejected(mode: Mode, user_model: Any) -> None:
    plain = copy.deepcopy(EVENT)
    plain["user_data"] = user_model(em=["ada@example.com"])
    client = mode.client([])
    with pytest.raises(ValueError, match=r"data\[0\]\.user_data\.em\[0\] is not a SHA-256 digest"):
        mode.wait(lambda: client.conversions.send_events("1", data=[plain]))


@pytest.mark.parametrize("content", [b"em=ada@example.com", b"\x1f\x8b", b"{", "[1,"])
def test_a_body_that_cannot_be_checked_is_rejected(mode: Mode, content: Any) -> None:
    client = mode.client([])
    with pytest.raises(ValueError, match="the body is not JSON"):
        mode.wait(lambda: client.request("POST", PATH, content=content))


@pytest.mark.parametrize("body", [None, {}, {"data": None}, {"data": [None, 1, {"user_data": 1}]}, []])
def test_a_body_of_another_shape_is_pinterests_to_reject(mode: Mode, body: Any) -> None:
    client = mode.client([json_response(200, RESULT)])
    mode.wait(lambda: client.request("POST", PATH, content=json.dumps(body)))


def test_deletion_requests_take_plain_addresses(mode: Mode) -> None:
    script = Script(lambda _: json_response(200, {"request_id": "1", "status": "PENDING"}))
    client = mode.client(script)
    targets = {"data": [{"user_data": {"em": ["ada@example.com"]}}]}
    path = "/ad_accounts/1/conversion_deletion_requests"
    mode.wait(lambda: client.request("POST", path, json=targets))
    assert b"ada@example.com" in script.requests[0].content


def test_the_addresses_of_deletion_requests_are_hidden(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    seen = list[Any]()
    script = Script([error(400, 1), json_response(200, {"request_id": "1", "status": "PENDING"})])
    client = mode.client(script, on_event=seen.append)
    model: Any = next(
        getattr(pinkit.models, name) for name in dir(pinkit.models) if name.endswith("UserEmailTargets")
    )
    targets = model(user_emails=["ada@example.com", "bob@example.com"])
    create = client.conversions.deletion_requests.create
    with caplog.at_level("DEBUG"), pytest.raises(errors.BadRequestError) as caught:
        mode.wait(lambda: create("1", deletion_targets=targets))
    made = mode.wait(lambda: create("1", deletion_targets=targets))
    assert b"ada@example.com" in script.requests[1].content
    assert "[2 hidden]" in repr(targets)
    assert targets.to_dict() == {"user_emails": ["ada@example.com", "bob@example.com"]}
    shown = [repr(each.frame.f_locals) for each in caught.traceback if PACKAGE in Path(each.path).parents]
    assert shown
    assert "example.com" not in f"{targets!r} {made!r} {seen} {caplog.text} {caught.value!r} {shown}"


def test_no_other_request_is_parsed(mode: Mode) -> None:
    client = mode.client([json_response(200, {})])
    mode.wait(lambda: client.request("POST", "/ad_accounts/1/events_of_mine", content=b"not JSON"))
