"""`conversions.send_many` counts no event twice: lost responses, offline events, journals, repeats."""

from __future__ import annotations

import functools
import json
import stat
import sys
import threading
from collections import Counter
from pathlib import Path
from typing import Any

import pinkit
import pytest
from events_bench import EM, Pinterest, as_error, busy, event, killed, lost
from pinkit import errors
from scripted import Mode, error


def test_ten_thousand_events_with_faults(mode: Mode) -> None:
    # By request: 2 repeats the events of 1 that are not offline, 8 repeats 7, and 10 repeats 9.
    pinterest = Pinterest({1: lost, 3: as_error, 7: lost, 9: busy})
    source = [
        event(
            number,
            action_source="offline" if number in range(1500, 1510) or number in range(4000, 4010) else "web",
            **({"language": "bad"} if number % 34 == 0 else {}),
            **({"user_data": {"em": ["ada@example.com"]}} if number % 500 == 7 else {}),
        )
        for number in range(10_000)
    ]
    client = mode.client(pinterest.script)
    batch = mode.wait(lambda: client.conversions.send_many("1", iter(source)))
    assert [each.index for each in batch] == [*range(10_000)]
    assert [each.event_id for each in batch] == [each["event_id"] for each in source]
    states = {each.index: each.state for each in batch}
    plain = {number for number in range(10_000) if number % 500 == 7}
    offline = {*range(1500, 1510)} - plain
    bad = {number for number in range(10_000) if number % 34 == 0} - plain - offline
    assert {index for index, state in states.items() if state == "unknown"} == offline
    assert {index for index, state in states.items() if state == "failed"} == bad | plain
    assert all(batch.results[index].message == "bad language" for index in bad)
    assert all("is not a SHA-256 digest" in batch.results[index].message for index in plain)
    assert max(pinterest.counted.values()) == 1
    assert all(
        pinterest.received[f"order-{index}"] == 1 for index in offline | ({*range(4000, 4010)} - plain)
    )
    done = {index for index, state in states.items() if state == "done"}
    assert all(pinterest.counted[f"order-{index}"] == 1 for index in done)
    assert len(done) + len(bad | plain) + len(offline) == 10_000


def test_offline_events_end_as_unknown_after_a_lost_response(mode: Mode) -> None:
    pinterest = Pinterest({0: lost})
    client = mode.client(pinterest.script)
    given = [event(0), event(1, action_source="offline"), event(2)]
    batch = mode.wait(lambda: client.conversions.send_many("1", given))
    assert [each.state for each in batch] == ["done", "unknown", "done"]
    assert [each.may_retry for each in batch] == [False, False, False]
    assert isinstance(batch.results[1].errors[0], errors.APIConnectionError)
    assert pinterest.received == {"order-0": 2, "order-1": 1, "order-2": 2}
    again = mode.wait(batch.retry_failed)
    assert [each.state for each in again] == ["done", "unknown", "done"]
    assert len(pinterest.script.requests) == 2


def test_events_that_may_be_repeated_are_sent_again_on_request(mode: Mode) -> None:
    pinterest = Pinterest({0: busy})
    client = mode.client(pinterest.script, retry=pinkit.Retry(attempts=1))
    given = [event(0), event(1, user_data={"em": ["plain"]}), event(2, language="bad"), event(3)]
    batch = mode.wait(lambda: client.conversions.send_many("1", given))
    assert [each.state for each in batch] == ["unknown", "failed", "unknown", "unknown"]
    assert [each.may_retry for each in batch] == [True, False, True, True]
    again = mode.wait(batch.retry_failed)
    assert [(each.index, each.state) for each in again] == [
        (0, "done"),
        (1, "failed"),
        (2, "failed"),
        (3, "done"),
    ]
    assert [each["event_id"] for each in json.loads(pinterest.script.requests[1].content)["data"]] == [
        "order-0",
        "order-2",
        "order-3",
    ]
    assert again.results[2].message == "bad language"
    assert [each.state for each in batch] == ["unknown", "failed", "unknown", "unknown"]  # as they were


def test_a_code_of_pinterest_is_that_of_the_result(mode: Mode) -> None:
    pinterest = Pinterest({0: lambda _: error(400, 1, "No.")})
    client = mode.client(pinterest.script)
    batch = mode.wait(lambda: client.conversions.send_many("1", [event(0)]))
    (result,) = batch
    assert (result.code, result.may_retry) == (1, False)
    assert "No. (HTTP 400, code 1)" in result.message


def test_results_are_reported_as_they_come(mode: Mode) -> None:
    pinterest, seen = Pinterest(), list[tuple[int, int]]()
    client = mode.client(pinterest.script)

    def on_result(result: Any) -> None:
        seen.append((result.index, len(pinterest.script.requests)))

    given = [event(number) for number in range(1001)]
    mode.wait(lambda: client.conversions.send_many("1", given, on_result=on_result))
    assert seen == [*((number, 1) for number in range(1000)), (1000, 2)]


def test_on_result_runs_in_the_thread_of_the_caller_also_for_events_that_are_not_valid(mode: Mode) -> None:
    threads = list[int]()
    client = mode.client(Pinterest().script)
    given = [event(0), None, event(1), *[None] * 2000]
    send = client.conversions.send_many
    mode.wait(lambda: send("1", given, on_result=lambda _: threads.append(threading.get_ident())))
    assert threads == [threading.get_ident()] * 2003


# Journals -------------------------------------------------------------------------------------------------


def interrupted(mode: Mode, pinterest: Pinterest, given: list[Any], journal: Path) -> None:
    client = mode.client(pinterest.script)
    with pytest.raises(KeyboardInterrupt):
        mode.wait(lambda: client.conversions.send_many("1", given, journal=journal))


def test_a_killed_run_is_continued(mode: Mode, tmp_path: Path) -> None:
    pinterest, journal = Pinterest({2: killed}), tmp_path / "journal"
    given = [event(n, action_source="offline" if n % 1000 == 5 else "web") for n in range(4000)]
    if mode.name != "sync":
        mode = Mode("sync")  # an event loop handles the interrupt itself
    interrupted(mode, pinterest, given, journal)
    client = mode.client(pinterest.script)
    batch = mode.wait(lambda: client.conversions.send_many("1", given, journal=journal))
    assert Counter(each.state for each in batch) == {"already_done": 2000, "done": 1999, "unknown": 1}
    assert [each.index for each in batch.failed] == [2005]
    assert "an earlier run was interrupted" in batch.results[2005].message
    assert set(pinterest.counted.values()) == {1}
    assert len(pinterest.counted) == 4000
    assert all(pinterest.received[f"order-{n}"] == 1 for n in range(4000) if n % 1000 == 5)
    third = mode.wait(lambda: client.conversions.send_many("1", given, journal=journal))
    assert Counter(each.state for each in third) == {"already_done": 3999, "unknown": 1}
    assert len(pinterest.script.requests) == 5


def test_a_result_is_in_the_journal_before_it_is_reported(mode: Mode, tmp_path: Path) -> None:
    pinterest, journal = Pinterest(), tmp_path / "journal"
    client = mode.client(pinterest.script)
    given = [event(number, action_source="offline") for number in range(3)]

    def on_result(_: Any) -> None:
        raise KeyError("on_result")

    with pytest.raises(KeyError, match="on_result"):
        mode.wait(lambda: client.conversions.send_many("1", given, journal=journal, on_result=on_result))
    batch = mode.wait(lambda: client.conversions.send_many("1", given, journal=journal))
    assert {each.state for each in batch} == {"already_done"}
    assert len(pinterest.script.requests) == 1


def test_a_test_and_another_account_are_other_events_in_a_journal(mode: Mode, tmp_path: Path) -> None:
    pinterest, journal = Pinterest(), tmp_path / "journal"
    send = mode.client(pinterest.script).conversions.send_many
    for account, test in (("1", True), ("1", False), ("2", False)):
        for state in ("done", "already_done"):
            how: Any = {"journal": journal, "test": test}
            batch = mode.wait(functools.partial(send, account, [event(0)], **how))
            assert [each.state for each in batch] == [state]
    assert len(pinterest.script.requests) == 3


def test_made_ids_are_the_same_in_the_next_run(mode: Mode, tmp_path: Path) -> None:
    pinterest, journal = Pinterest(), tmp_path / "journal"
    client = mode.client(pinterest.script)
    given = [{**event(n // 2), "event_id": None} for n in range(4)]  # two pairs of equal events
    first = mode.wait(lambda: client.conversions.send_many("1", given, journal=journal))
    second = mode.wait(lambda: client.conversions.send_many("1", given, journal=journal))
    assert [each.event_id for each in first] == [each.event_id for each in second]
    assert len({each.event_id for each in first}) == 4
    assert [each.state for each in second] == ["already_done"] * 4
    assert len(pinterest.script.requests) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="modes of files are those of POSIX")
def test_a_journal_is_private_and_holds_digests_only(mode: Mode, tmp_path: Path) -> None:
    pinterest, journal = Pinterest(), tmp_path / "journal"
    client = mode.client(pinterest.script)
    given = [event(0, language="bad"), event(1), event(2, user_data={"em": ["ada@example.com"]})]
    mode.wait(lambda: client.conversions.send_many("1", given, journal=journal))
    content = journal.read_text()
    assert stat.S_IMODE(journal.stat().st_mode) == 0o600
    assert not any(text in content for text in ("order", "ada", EM, "bad", "checkout"))
    assert content.count("\n") == 3  # the header, what is sent, and the outcome


def test_a_journal_of_another_call_is_rejected(mode: Mode, tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    client = mode.client([])
    mode.wait(lambda: client.pins.publish_many([], journal=journal))
    before = journal.read_bytes()
    with pytest.raises(errors.JournalError, match=r"not a journal of pinkit for conversions\.send_many"):
        mode.wait(lambda: client.conversions.send_many("1", [event(0)], journal=journal))
    assert journal.read_bytes() == before


def test_what_failed_is_sent_again_by_the_next_run(mode: Mode, tmp_path: Path) -> None:
    pinterest, journal = Pinterest({0: lambda _: error(400, 1)}), tmp_path / "journal"
    client = mode.client(pinterest.script)
    given = [event(0, action_source="offline")]
    for state in ("failed", "done", "already_done"):
        batch = mode.wait(lambda: client.conversions.send_many("1", given, journal=journal))
        assert [each.state for each in batch] == [state]
    assert pinterest.received == {"order-0": 1}


def test_retries_use_the_journal(mode: Mode, tmp_path: Path) -> None:
    pinterest, journal = Pinterest({0: busy}), tmp_path / "journal"
    client = mode.client(pinterest.script, retry=pinkit.Retry(attempts=1))
    batch = mode.wait(lambda: client.conversions.send_many("1", [event(0)], journal=journal))
    again = mode.wait(batch.retry_failed)
    last = mode.wait(lambda: client.conversions.send_many("1", [event(0)], journal=journal))
    assert [each.results[0].state for each in (batch, again, last)] == ["unknown", "done", "already_done"]


def test_bad_arguments_are_rejected(mode: Mode, tmp_path: Path) -> None:
    client = mode.client([])
    with pytest.raises(ValueError, match="journal: there is no folder"):
        mode.wait(lambda: client.conversions.send_many("1", [event(0)], journal=tmp_path / "a" / "b"))
    with pytest.raises(TypeError, match="on_result must be a plain function"):
        mode.wait(lambda: client.conversions.send_many("1", [event(0)], on_result=1))
