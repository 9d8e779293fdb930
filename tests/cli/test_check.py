"""`pinkit check`: what only reads, against the OpenAPI document."""

import json
from typing import Any

PIN = {"media_source": {"source_type": "image_url", "url": "https://i.example/1.png"}}


def rows(ended: Any) -> dict[str, Any]:
    return {row["call"]: row for row in json.loads(ended.out)}


def test_every_call_that_reads_is_listed(pinkit: Any) -> None:
    pinkit.mock.add_campaigns(1)
    pinkit.mock.add_records({"boards": [{"name": "Ideas", "pins": [PIN]}]})
    ended = pinkit("check", "--pause", "0")
    assert ended.code == 0, ended.err
    found = rows(ended)
    assert "138 calls" in ended.err
    # The ids are those of lists.
    for name in (
        "boards.list",
        "boards.get",
        "boards.list_pins",
        "pins.get",
        "campaigns.list",
        "user_account.get",
    ):
        assert found[name]["outcome"] == "as documented", found[name]
    assert found["boards.list"]["detail"].startswith("items: ")
    assert all(row["detail"].startswith("needs ") for row in found.values() if row["outcome"] == "not tried")
    assert {each.method for each in pinkit.mock.requests} == {"GET"}


def test_a_deviation_is_reported(pinkit: Any) -> None:
    pinkit.mock.add_records({"boards": [{"name": "Ideas"}]})
    pinkit.mock.faults.add("unknown_enum", "boards/list")
    pinkit.mock.faults.add("error", "user_account/get", status=403, code=29)
    ended = pinkit("check", "boards.list", "user_account.get", "--pause", "0")
    assert ended.code == 6
    found = rows(ended)
    assert found["boards.list"]["outcome"] == "deviates"
    assert "privacy" in found["boards.list"]["detail"]
    assert found["user_account.get"]["outcome"] == "rejected"


def test_an_invalid_token_ends_the_check(pinkit: Any) -> None:
    pinkit.mock.faults.add("error", "*", status=401, code=2, times=None)
    assert pinkit("check", "boards.", "--pause", "0").code == 3
    ended = pinkit("check", "bords.")
    assert ended.code == 2
    assert "bords." in ended.err
