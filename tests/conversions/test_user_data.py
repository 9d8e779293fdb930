"""What `UserData` sends: each identifier normalised and hashed, and what it drops."""

from __future__ import annotations

import copy
import json
import pickle
import sys
import uuid
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from hashlib import md5, sha256
from ipaddress import ip_address
from typing import Any

import phonenumbers
import pytest
from pinkit._conversions.normalise import COUNTRIES
from pinkit.conversions import Dropped, UserData
from pinkit_generated.operations import events_create

WIRE = {
    "email": "em", "phone": "ph", "first_name": "fn", "last_name": "ln", "birth_date": "db", "gender": "ge",
    "city": "ct", "state": "st", "zip": "zp", "country": "country", "external_id": "external_id",
    "mobile_ad_id": "hashed_maids",
}  # fmt: skip
PLAIN = {
    "ip_address": "client_ip_address", "user_agent": "client_user_agent", "click_id": "click_id",
    "partner_id": "partner_id",
}  # fmt: skip
DIGEST = sha256(b"x").hexdigest()

#: By argument: what is passed, and the text whose digest is sent.
EXPRESSED: dict[str, list[tuple[Any, str]]] = {
    "email": [
        ("ada@example.com", "ada@example.com"),
        ("Ada@Example.COM", "ada@example.com"),
        ("  ada@example.com\n", "ada@example.com"),
        ("\tADA@EXAMPLE.COM ", "ada@example.com"),
        ("\u00a0ada@example.com\u00a0", "ada@example.com"),
        ("ada.lovelace@gmail.com", "ada.lovelace@gmail.com"),
        ("Ada.Love.Lace+Shop@GMail.com", "ada.love.lace+shop@gmail.com"),
        ("ada+news@googlemail.com", "ada+news@googlemail.com"),
        ("jürgen@example.de", "jürgen@example.de"),
        ("JÜRGEN@MÜLLER.DE", "jürgen@müller.de"),
        ("用户@例子.广告", "用户@例子.广告"),
        ("Дмитрий@Пример.РФ", "дмитрий@пример.рф"),
        ("o'brien@example.ie", "o'brien@example.ie"),
        ("a_b-c%d@sub.example.co.uk", "a_b-c%d@sub.example.co.uk"),
        ("root@localhost", "root@localhost"),
        ('"Ada,L."@example.com', '"ada,l."@example.com'),
        ("root@[192.0.2.1]", "root@[192.0.2.1]"),
        ("root@[IPv6:2001:db8::1]", "root@[ipv6:2001:db8::1]"),
        ("1@2.3", "1@2.3"),
    ],
    "phone": [
        ("+14155550123", "14155550123"),
        ("+1 415 555 0123", "14155550123"),
        ("+1 (415) 555-0123", "14155550123"),
        ("+1.415.555.0123", "14155550123"),
        (" +1-415-555-0123 ", "14155550123"),
        ("001 415 555 0123", "14155550123"),
        ("0014155550123", "14155550123"),
        ("+49 30 123456", "4930123456"),
        ("+49 (0)30 123456", "4930123456"),
        ("0049 (0) 30 / 123456", "4930123456"),
        ("+44 (0)20 7946 0958", "442079460958"),
        ("+44 20 7946 0958", "442079460958"),
        ("+39 06 698 12345", "390669812345"),
        ("+39 (0)6 698 12345", "390669812345"),
        ("+33 1 23 45 67 89", "33123456789"),
        ("+81-3-1234-5678", "81312345678"),
        ("+55 (11) 91234-5678", "5511912345678"),
        ("+7 (495) 123-45-67", "74951234567"),
        ("(+1) 415 555 0123", "14155550123"),
        ("tel:+1-415-555-0123", "14155550123"),
        ("+1 415 555 0123 ext. 12", "14155550123"),
        ("+1 415 555 0123 x12", "14155550123"),
        ("+1 415 555 0123;ext=12", "14155550123"),
        ("+1 415 555 0123 extension 7", "14155550123"),
        ("+1\u2011415\u2011555\u20110123", "14155550123"),
        ("+1\u00a0415\u00a0555\u00a00123", "14155550123"),
        ("\uff0b\uff11\uff14\uff11\uff15\uff15\uff15\uff15\uff10\uff11\uff12\uff13", "14155550123"),
        ("+\u0661\u0664\u0661\u0665\u0665\u0665\u0665\u0660\u0661\u0662\u0663", "14155550123"),
        ("+2907123", "2907123"),
        ("+123456789012345", "123456789012345"),
    ],
    "first_name": [
        ("Ada", "ada"),
        (" ADA ", "ada"),
        ("Mary Ann", "mary ann"),
        ("Jean-Luc", "jean-luc"),
        ("O'Neil", "o'neil"),
        ("Zoë", "zoë"),
        ("ÅSA", "åsa"),
        ("Straße", "straße"),
        ("Мария", "мария"),
        ("ΑΘΗΝΑ", "αθηνα"),
        ("محمد", "محمد"),
        ("小明", "小明"),
        ("दिव्या", "दिव्या"),
        ("ゆき", "ゆき"),
        ("김", "김"),
    ],
    "last_name": [
        ("Lovelace", "lovelace"),
        ("\tLOVELACE\n", "lovelace"),
        ("van der Berg", "van der berg"),
        ("García Márquez", "garcía márquez"),
        ("MÜLLER", "müller"),
        ("Nguyễn", "nguyễn"),
        ("D'Angelo", "d'angelo"),
        ("Smith-Jones", "smith-jones"),
        ("Иванов", "иванов"),
        ("王", "王"),
        ("St. John", "st. john"),
    ],
    "birth_date": [
        ("19901231", "19901231"),
        (" 19901231 ", "19901231"),
        ("1990-12-31", "19901231"),
        ("20000229", "20000229"),
        ("1900-01-01", "19000101"),
        (date(1990, 12, 31), "19901231"),
        (date(2001, 2, 3), "20010203"),
        (datetime(1990, 12, 31, 23, 59, tzinfo=UTC), "19901231"),
    ],
    "gender": [("f", "f"), ("F", "f"), ("m", "m"), (" M ", "m"), ("n", "n"), ("N\n", "n")],
    "city": [
        ("Paris", "paris"),
        ("New York", "newyork"),
        ("  San   Francisco ", "sanfrancisco"),
        ("St. Louis", "stlouis"),
        ("Winston-Salem", "winstonsalem"),
        ("L'Aquila", "laquila"),
        ("L\u2019Aquila", "laquila"),
        ("L\u00b4Aquila", "laquila"),
        ("São Paulo", "sãopaulo"),
        ("MÜNCHEN", "münchen"),
        ("Frankfurt (Main)", "frankfurtmain"),
        ("Washington, D.C.", "washingtondc"),
        ("Ho_Chi_Minh", "hochiminh"),
        ("東京", "東京"),
        ("दिल्ली", "दिल्ली"),
        ("Нижний Новгород", "нижнийновгород"),
        ("الدار البيضاء", "الدارالبيضاء"),
        ("Paris 15", "paris15"),
        ("Nowy\u00a0Sącz", "nowysącz"),
    ],
    "state": [("CA", "ca"), ("ca", "ca"), (" Ny ", "ny"), ("TX\n", "tx"), ("qc", "qc")],
    "zip": [
        ("94107", "94107"),
        (" 94107 ", "94107"),
        ("02134", "02134"),
        ("94107-1234", "941071234"),
        ("94107 1234", "941071234"),
        ("01310-100", "01310100"),
        ("105 00", "10500"),
        ("110-0005", "1100005"),
        ("941\u2013071", "941071"),
    ],
    "country": [
        ("US", "us"),
        ("us", "us"),
        (" Gb ", "gb"),
        ("DE", "de"),
        ("jp\n", "jp"),
        ("br", "br"),
        ("RS", "rs"),
        ("ZW", "zw"),
        ("AD", "ad"),
        ("kp", "kp"),
    ],
    "external_id": [
        ("user-1", "user-1"),
        (" User-1 ", "User-1"),
        ("0042", "0042"),
        (42, "42"),
        (10**20, "100000000000000000000"),
        ("ÄÖ", "ÄÖ"),
        ("a b", "a b"),
        (uuid.UUID(int=7), "00000000-0000-0000-0000-000000000007"),
        ("0" * 63, "0" * 63),
        ("f" * 65, "f" * 65),
        ("g" * 64, "g" * 64),
        ("a" * 32, "a" * 32),
    ],
    "mobile_ad_id": [
        ("EA7583CD-A667-48BC-B806-42ECB2B48606", "EA7583CD-A667-48BC-B806-42ECB2B48606"),
        (" ea7583cd-a667-48bc-b806-42ecb2b48606\n", "ea7583cd-a667-48bc-b806-42ecb2b48606"),
        ("38400000-8cf0-11bd-b23e-10b96e40000d", "38400000-8cf0-11bd-b23e-10b96e40000d"),
        (uuid.UUID("38400000-8cf0-11bd-b23e-10b96e40000d"), "38400000-8cf0-11bd-b23e-10b96e40000d"),
    ],
}
#: National numbers: the number, its country, and the text whose digest is sent.
NATIONAL = [
    ("(415) 555-2671", "US", "14155552671"),
    ("415.555.2671", "us", "14155552671"),
    ("1 415 555 2671", "US", "14155552671"),
    ("030 123456", "DE", "4930123456"),
    ("0171 1234567", "DE", "491711234567"),
    ("(0)30 123456", "DE", "4930123456"),
    ("020 7946 0958", "GB", "442079460958"),
    ("01 23 45 67 89", "FR", "33123456789"),
    ("06 698 12345", "IT", "390669812345"),
    ("03-1234-5678", "JP", "81312345678"),
    ("(11) 91234-5678", "BR", "5511912345678"),
    ("8 (495) 123-45-67", "RU", "74951234567"),
    ("0412 345 678", "AU", "61412345678"),
    ("098765 43210", "IN", "919876543210"),
    ("+49 30 123456", "US", "4930123456"),
    ("0049 30 123456", "US", "4930123456"),
    (4155552671, "US", "14155552671"),
]
#: By argument: what cannot be expressed, and a word of the reason.
DROPPED: dict[str, list[tuple[Any, str]]] = {
    "email": [
        ("ada", "@"), ("ada@", "@"), ("@example.com", "@"), ("ada@@example.com", "@"), ("a@b@c", "@"),
        ("ada love@example.com", "space"), ("ada@exam ple.com", "space"),
        ("ada@\u200bexample.com", "control"), ("", "empty"), ("   ", "empty"), (b"ada@example.com", "bytes"),
        ("ada@example.com,Ada", "commas"), ("Ada,ada@example.com", "commas"), ("ada@example.com;Ada", "semi"),
        ("<ada@example.com>", "brackets"), ('"ada@example.com"', "quotes"), ("'ada@example.com'", "quotes"),
        ("mailto:ada@example.com", "colons"), ('"a"b@example.com', "quotes"), ("ada@[192.0.2.1", "brackets"),
        (1, "int"), (True, "bool"),
        ({"a": 1}, "dict"), ("\ud800@example.com", "control"), (md5(b"x").hexdigest(), "@"),  # noqa: S324
    ],
    "phone": [
        ("4155550123", "country code"), ("030 123456", "country code"), ("+1 800 FLOWERS", "letters"),
        ("unknown", "letters"), ("+1", "digits"), ("+1234567890123456", "digits"), ("+0 30 123456", "0"),
        ("000 30 123456", "0"), ("+4930123456 / +4930123457", "more than one"),
        ("++4930123456", "more than one"), ("", "empty"), ("-", "country code"),
        (4155550123, "country code"), (1.5, "float"),
    ],
    "first_name": [("", "empty"), (" ", "empty"), (1, "int"), ("\ud800", "Unicode")],
    "last_name": [("", "empty"), (b"x", "bytes")],
    "birth_date": [
        ("19901331", "calendar"), ("19900230", "calendar"), ("31121990", "calendar"), ("1990", "date"),
        ("31.12.1990", "date"), ("12/31/1990", "date"), ("1990-1-1", "date"), ("18991231", "1900"),
        ("29991231", "future"), (date.today() + timedelta(days=2), "future"), (19901231, "int"),
        ("", "empty"), (date(1, 1, 1), "date"),
    ],
    "gender": [("x", "f, m or n"), ("female", "f, m or n"), ("", "empty"), ("fm", "f, m or n")],
    "city": [("", "empty"), ("...", "letters"), (" - ", "letters"), (5, "int")],
    "state": [
        ("California", "two"), ("C", "two"), ("C1", "two"), ("", "empty"), ("ÄÖ", "two"), ("US-CA", "two"),
    ],
    "zip": [
        ("SW1A 2AA", "digits only"), ("K1A 0B1", "digits only"), ("D-80331", "digits only"), ("", "empty"),
        ("---", "digits only"), (2134, "int"), ("\u0661\u0662\u0663", "digits only"), ("1²", "digits only"),
    ],
    "country": [
        ("USA", "3166"), ("UK", "GB"), ("Germany", "3166"), ("xx", "3166"), ("", "empty"), ("u", "3166"),
    ],
    "external_id": [("", "empty"), (False, "bool"), (1.0, "float")],
    "mobile_ad_id": [
        ("00000000-0000-0000-0000-000000000000", "zeros"), ("", "empty"), ("EA7583CD-A667,Ada", "commas"),
    ],
    "ip_address": [("256.1.1.1", "IPv4"), ("", "IPv4"), ("example.com", "IPv4"), ("1.2.3.4:80", "IPv4")],
    "user_agent": [("", "empty"), (1, "int")],
    "click_id": [(" ", "empty"), (["x"], "list")],
    "partner_id": [("", "empty"), (b"x", "bytes")],
}  # fmt: skip


def digest(text: str) -> str:
    return sha256(text.encode("utf-8")).hexdigest()


def made(argument: str, value: Any, **more: Any) -> UserData:
    return UserData(**{argument: value}, **more)


@pytest.mark.parametrize(
    ("argument", "value", "text"),
    [(argument, value, text) for argument, cases in EXPRESSED.items() for value, text in cases],
)
def test_the_digest_is_that_of_the_normalised_text(argument: str, value: Any, text: str) -> None:
    user = made(argument, value)
    assert user.to_dict() == {WIRE[argument]: [digest(text)]}
    assert user.dropped == ()
    assert made(argument, [value, value]).to_dict() == user.to_dict()


@pytest.mark.parametrize(("number", "country", "text"), NATIONAL)
def test_national_numbers_are_those_of_their_country(number: Any, country: str, text: str) -> None:
    assert made("phone", number, default_country=country)["ph"] == [digest(text)]


@pytest.mark.parametrize("number", ["14155550123", "1 (415) 555-0123", 14155550123, "001 415 555 0123"])
def test_digits_may_be_international(number: Any) -> None:
    assert made("phone", number, digits_are_international=True)["ph"] == [digest("14155550123")]
    local = made("phone", "0171 1234567", digits_are_international=True)
    assert "0" in local.dropped[0].reason


@pytest.mark.parametrize("number", ["1", "12345678901234567", "#", "12"])
def test_a_national_number_of_another_length_is_dropped(number: str) -> None:
    user = made("phone", number, default_country="US")
    assert [each.field for each in user.dropped] == ["phone"]


def test_a_national_number_needs_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "phonenumbers", None)
    user = UserData(phone=["415 555 2671", "+1 415 555 2671"], default_country="US")
    assert user["ph"] == [digest("14155552671")]
    assert [(each.position, "pinkit[conversions]" in each.reason) for each in user.dropped] == [(0, True)]


@pytest.mark.parametrize(
    ("argument", "value", "word"),
    [(argument, value, word) for argument, cases in DROPPED.items() for value, word in cases],
)
def test_what_cannot_be_expressed_is_dropped_and_reported(argument: str, value: Any, word: str) -> None:
    user = made(argument, value, **({} if argument == "external_id" else {"external_id": "1"}))
    assert [each.field for each in user.dropped] == [argument]
    assert word in user.dropped[0].reason
    if argument != "external_id":
        assert user.to_dict() == {"external_id": [digest("1")]}
    if isinstance(value, str) and len(value) > 4:
        assert value not in repr(user.dropped)


@pytest.mark.parametrize("argument", WIRE)
@pytest.mark.parametrize("given", [DIGEST, DIGEST.upper(), f" {DIGEST}\n"])
def test_a_digest_is_never_hashed_again(argument: str, given: str) -> None:
    once = made(argument, given)
    assert once.to_dict() == {WIRE[argument]: [DIGEST]}
    assert made(argument, once[WIRE[argument]]).to_dict() == once.to_dict()


def test_lists_keep_what_can_be_expressed_once_and_in_order() -> None:
    user = UserData(email=("b@x.y", None, "wrong", "a@x.y", "B@X.Y", DIGEST, "@"))
    assert user.to_dict() == {"em": [digest("b@x.y"), digest("a@x.y"), DIGEST]}
    assert [(each.field, each.position) for each in user.dropped] == [("email", 2), ("email", 6)]
    assert UserData(email=(each for each in ["a@x.y"]))["em"] == [digest("a@x.y")]
    assert UserData(email=[]).to_dict() == {}
    assert UserData().to_dict() == {}


def test_plain_fields_are_sent_as_they_are() -> None:
    user = UserData(ip_address=" 203.0.113.9 ", user_agent="Mozilla/5.0 ", click_id="dj0", partner_id="X")
    assert user.to_dict() == {
        "client_ip_address": "203.0.113.9",
        "client_user_agent": "Mozilla/5.0",
        "click_id": "dj0",
        "partner_id": "X",
    }
    assert UserData(ip_address=ip_address("2001:DB8::1")).to_dict() == {"client_ip_address": "2001:db8::1"}


PERSON: dict[str, Any] = {
    "email": "ada@example.com", "phone": "+44 20 7946 0958", "first_name": "Ada", "last_name": "Lovelace",
    "birth_date": date(1990, 12, 10), "gender": "f", "city": "London", "state": "XX-LONG", "zip": "SW1A 2AA",
    "country": "GB", "external_id": "customer-77", "mobile_ad_id": "EA7583CD-A667-48BC-B806-42ECB2B48606",
    "ip_address": "203.0.113.9", "user_agent": "Mozilla/5.0", "click_id": "dj0click", "partner_id": "Xramp",
}  # fmt: skip


def test_nothing_shows_a_value() -> None:
    user = UserData(**PERSON)
    shown = f"{user!r} {user} {user.dropped!r}"
    assert [value for value in map(str, PERSON.values()) if len(value) > 1 and value in shown] == []
    assert repr(user).endswith("partner_id; dropped: state, zip>")
    assert repr(UserData()) == "<UserData: nothing>"
    hashed = {name: value for name, value in PERSON.items() if name not in PLAIN}
    kept = pickle.dumps(UserData(**hashed)).decode("latin-1")
    assert [value for value in map(str, hashed.values()) if len(value) > 2 and value in kept] == []


def test_it_is_a_mapping_that_can_be_copied_and_compared() -> None:
    user: Any = UserData(**PERSON)
    assert issubclass(UserData, Mapping)
    assert dict(user) == user.to_dict() == {**user}
    assert (user.em, user.zp, user["em"]) == ([digest("ada@example.com")], None, user.to_dict()["em"])
    for twin in (copy.copy(user), copy.deepcopy(user), pickle.loads(pickle.dumps(user))):  # noqa: S301  # our own
        assert twin == user
        assert twin.dropped == user.dropped
    user.to_dict()["em"].append("x")
    assert len(user.em) == 1
    with pytest.raises(AttributeError, match="'email'"):
        user.email  # noqa: B018


def test_an_event_takes_it_in_a_dict_and_in_a_model(event_model: Any) -> None:
    user = UserData(**PERSON)
    base: Any = {"event_name": "checkout", "action_source": "web", "event_time": 1, "event_id": "1"}
    event: Any = event_model(**base, user_data=user)
    plain: Any = {**base, "user_data": user}
    request = events_create("1", data=[plain, event])
    sent = json.loads(request.content or b"null")["data"]
    assert [each["user_data"] for each in sent] == [user.to_dict()] * 2


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"default_country": "Germany"}, "default_country must be an ISO 3166-1 code"),
        ({"default_country": "DE", "digits_are_international": True, "phone": "1"}, "both given"),
    ],
)
def test_a_wrong_default_is_an_error(arguments: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        UserData(**arguments)


def test_the_country_codes_contain_the_regions_of_phone_numbers() -> None:
    regions = {each.lower() for each in phonenumbers.SUPPORTED_REGIONS}
    assert regions - COUNTRIES == {"ac", "ta", "xk"}  # none of ISO's: two islands, and Kosovo
    assert len(COUNTRIES) == 249


def test_a_report_is_a_plain_tuple() -> None:
    assert UserData(zip="SW1A 2AA").dropped == (
        Dropped("zip", "Pinterest takes postal codes of digits only", 0),
    )
