"""`customer_lists.update_many` sends records with several identifiers, normalised and hashed."""

from __future__ import annotations

from hashlib import md5, sha256
from pathlib import Path
from typing import Any

import pytest
from ads_bench import Killed, Shop
from ads_bench import shop as shop
from pinkit.conversions import ListRow

MAID = "EA7583CD-A667-48BC-B806-42ECB2B48606"


def digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()


@pytest.fixture
def list_id(shop: Shop) -> str:
    create = shop.client.customer_lists.create
    made = shop.wait(lambda: create(shop.account, name="L", records="a@example.com"))
    shop.line.sent.clear()
    return str(made.id)


def update(shop: Shop, list_id: str, source: Any, **how: Any) -> Any:
    call = shop.client.customer_lists.update_many
    return shop.wait(lambda: call(shop.account, list_id, source, **how))


def sent(shop: Shop) -> list[Any]:
    return [row for _, _, body in shop.line.sent for row in body["records_v2"]]


def test_each_identifier_follows_its_rule(shop: Shop, list_id: str) -> None:
    hashed = md5(b"x", usedforsecurity=False).hexdigest()
    records = [
        {"email": " Ada@Example.com", "phone": "+44 (0)20 7946 0000", "maid": MAID, "external_id": " Ada-1 "},
        {"email": hashed.upper(), "mobile_ad_id": digest("m"), "hashed_phone_number": digest("p")},
        {"ip_address": "2001:DB8::1", "user_agent": "Mozilla", "liveramp_envelope": "XY", "email": None},
        {"hashed_pinner_id": digest("z")},
    ]
    results = update(shop, list_id, iter(records))
    assert {each.state for each in results} == {"done"}
    assert all(isinstance(each, ListRow) and not each.dropped for each in results)
    assert sent(shop) == [
        {
            "email": digest("ada@example.com"),
            "hashed_phone_number": digest("442079460000"),
            "maid": digest(MAID),
            "external_id": "Ada-1",
        },
        {"email": hashed, "maid": digest("m"), "hashed_phone_number": digest("p")},
        {"ip_address": "2001:db8::1", "user_agent": "Mozilla", "liveramp_envelope": "XY"},
        {"hashed_pinner_id": digest("z")},
    ]


def test_what_cannot_be_sent_is_reported_and_the_rest_is_sent(shop: Shop, list_id: str) -> None:
    records: list[Any] = [
        {"email": "secret-ada", "external_id": "1"},
        {"phone": "020 7946 0000"},
        {"emial": "secret-ada"},
        "secret-ada",
        {},
        {"email": 5},
        {"ip_address": "secret-ada", "hashed_pinner_id": "secret-ada"},
        {"email": "bob@example.com"},
    ]
    results = update(shop, list_id, records)
    assert [each.state for each in results] == ["done", *["failed"] * 6, "done"]
    assert [(each.field, each.reason) for each in results.results[0].dropped] == [
        ("email", "an e-mail address has exactly one @, between a name and a host")
    ]
    messages = [each.message for each in results]
    assert messages[1].startswith("row 1: phone: the number has no country code")
    assert messages[2].startswith("row 2: emial: there is no such field; did you mean 'email'?")
    assert messages[3] == "row 3: a record is a mapping, not str"
    assert messages[4] == "row 4: the record is empty"
    assert messages[5] == "row 5: email: the value is of type int; it must be a text"
    assert messages[6].startswith("row 6: ip_address: the text is no IP address; hashed_pinner_id: ")
    assert "secret-ada" not in repr([*results])
    assert len(sent(shop)) == 2


def test_any_number_is_sent_and_continued(shop: Shop, list_id: str, tmp_path: Path) -> None:
    records = [{"email": f"{number}@example.com", "external_id": str(number)} for number in range(2005)]
    journal = tmp_path / "journal"
    calls = iter(range(10))
    shop.line.kill = lambda _, after: after and next(calls) == 1
    with pytest.raises(Killed):
        update(shop, list_id, records, journal=journal)
    shop.line.kill = lambda _, __: False
    shop.line.sent.clear()
    shop.line.parts = [0]  # a response is lost as well
    results = update(shop, list_id, records, journal=journal)
    assert [each.state for each in results] == ["already_done"] * 1000 + ["done"] * 1005
    assert [len(body["records_v2"]) for _, _, body in shop.line.sent] == [1000, 1000, 5]
    assert "@" not in journal.read_text()
    assert update(shop, list_id, [{"email": "9@example.com"}], operation="REMOVE").data
    assert shop.line.sent[-1][2]["operation_type"] == "REMOVE"


def test_a_csv_file_is_read_by_its_columns(shop: Shop, list_id: str, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("\ufeffName,E-Mail,External ID\nAda,ada@example.com,1\n\nBob,bob,\n", "utf-8")
    results = update(shop, list_id, path)
    assert sent(shop) == [{"email": digest("ada@example.com"), "external_id": "1"}]
    assert results.results[1].message.startswith("people.csv line 4: email: an e-mail address has")
    path.write_text("emial,name\nx,y\n")
    with pytest.raises(ValueError, match=r"'people.csv' has a column 'emial'; did you mean 'email'"):
        update(shop, list_id, path)
    path.write_text("who\nx\n")
    with pytest.raises(ValueError, match=r"has none of email, .* it has 'who'"):
        update(shop, list_id, path)
    with pytest.raises(ValueError, match="cannot be read"):
        update(shop, list_id, tmp_path / "none.csv")
    with pytest.raises(ValueError, match="operation must be ADD or REMOVE"):
        update(shop, list_id, [], operation="add")
    with pytest.raises(TypeError, match="source must be a CSV file's path or an iterable of mappings"):
        update(shop, list_id, {"email": "x"})


def test_a_row_with_more_cells_than_the_header_fails_alone(shop: Shop, list_id: str, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("name,email,external_id\nAda,ada@example.com,1\nLove, Ada,secret@example.com,2\n")
    results = update(shop, list_id, path)
    assert sent(shop) == [{"email": digest("ada@example.com"), "external_id": "1"}]
    assert [each.message for each in results.failed] == [
        "people.csv line 3: the row has 4 cells, but the header 3; quote the separators"
    ]


def test_an_identifier_is_given_once(shop: Shop, list_id: str, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("email,name,E-Mail\nada@example.com,Ada,\n")
    with pytest.raises(ValueError, match="has 'email' twice, in the columns 'email' and 'E-Mail'; remove"):
        update(shop, list_id, path)
    path.write_text(f"maid,mobile_ad_id\n{MAID},\n,{MAID}\n{MAID},{MAID}\n{MAID},other\n")
    results = update(shop, list_id, path)
    assert sent(shop) == [{"maid": digest(MAID)}] * 4
    assert [(each.field, each.reason) for row in results.results for each in row.dropped] == [
        ("mobile_ad_id", "another field of the record has another value of it")
    ]


def test_plain_addresses_are_sent_on_request(shop: Shop, list_id: str) -> None:
    pytest.importorskip("phonenumbers", reason="national phone numbers need pinkit[conversions]")
    update(
        shop,
        list_id,
        [{"email": "Ada@example.com", "phone": "030 123456"}],
        allow_plain=True,
        default_country="DE",
    )
    assert sent(shop) == [{"email": "ada@example.com", "hashed_phone_number": digest("4930123456")}]


def test_a_record_in_place_of_the_names_is_not_shown(shop: Shop, list_id: str) -> None:
    (result,) = update(shop, list_id, [{"ada@example.com": "bob@example.com"}])
    assert result.message.startswith("row 0: the name of a field seems to be a value; the fields are email")
    assert "@" not in repr(result)
