"""`customer_lists.upload` hashes any number of records and sends them in parts."""

from __future__ import annotations

import itertools
import stat
import tempfile
from hashlib import md5, sha1, sha256
from pathlib import Path
from typing import Any

import pinkit
import pytest
from ads_bench import Shop
from ads_bench import shop as shop
from pinkit import errors
from pinkit._conversions.list_records import SMALLEST_PART, Spool, parts_of
from pinkit._conversions.list_upload import ListUpload
from scripted import Mode, json_response

PACKAGE = Path(pinkit.__file__).parent  # a clone may be in a folder of the same name


def digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def made_list(shop: Shop) -> str:
    create = shop.client.customer_lists.create
    return str(shop.wait(lambda: create(shop.account, name="L", records="a@example.com")).id)


def upload(shop: Shop, list_id: str, source: Any, **how: Any) -> Any:
    call = shop.client.customer_lists.upload
    return shop.wait(lambda: call(shop.account, list_id, source, **how))


def spooled(source: Any, tmp_path: Path, list_type: str = "EMAIL", **how: Any) -> tuple[list[str], Spool]:
    spool = Spool(list_type, how.pop("column", None), allow_plain=how.pop("allow_plain", False))
    with (tmp_path / "spool").open("wb") as file:
        spool.write(source, file)
    return (tmp_path / "spool").read_text().splitlines(), spool


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_records_are_uploaded_and_processed(shop: Shop, temporary: Path) -> None:
    result = upload(shop, made_list(shop), ["Ada@example.com", " bob@example.com ", "no address", None])
    assert result.upload.state == "SUCCEEDED"
    assert result.upload.record_counts.valid == result.records == 2
    assert [each.row for each in result.dropped] == [2, 3]
    assert "exactly one @" in result.dropped[0].reason
    assert "no address" not in repr(result)
    assert not [*temporary.iterdir()]


@pytest.mark.parametrize(
    ("list_type", "given", "line"),
    [
        ("EMAIL", " Ada.Love+x@Example.com ", digest("ada.love+x@example.com")),
        ("EMAIL", digest("x").upper(), digest("x")),
        ("EMAIL", md5(b"x", usedforsecurity=False).hexdigest(), md5(b"x", usedforsecurity=False).hexdigest()),
        (
            "EMAIL",
            sha1(b"x", usedforsecurity=False).hexdigest(),
            sha1(b"x", usedforsecurity=False).hexdigest(),
        ),
        ("EMAIL", "ü@example.com", digest("ü@example.com")),
        ("MAID", "EA7583CD-A667-48BC-B806-42ECB2B48606", digest("EA7583CD-A667-48BC-B806-42ECB2B48606")),
        ("IDFA", digest("y"), digest("y")),
        ("HASHED_PINNER_ID", digest("z"), digest("z")),
        ("LR_ID", " XY1005ab ", "XY1005ab"),
        ("DLX_ID", "1234", "1234"),
    ],
)
def test_records_follow_the_rules_for_lists(tmp_path: Path, list_type: str, given: str, line: str) -> None:
    assert spooled([given], tmp_path, list_type)[0] == [line]


@pytest.mark.parametrize(
    ("list_type", "given", "reason"),
    [
        ("EMAIL", "ada", "exactly one @"),
        ("EMAIL", "", "empty"),
        ("EMAIL", "ada@example.com,Ada", "no commas"),
        ("MAID", "EA7583CD-A667-48BC-B806-42ECB2B48606;Ada", "or semicolons"),
        ("EMAIL", 5, "of type int"),
        ("LR_ID", "a\ud800", "not valid Unicode"),
        ("MAID", "00000000-0000-0000-0000-000000000000", "zeros"),
        ("HASHED_PINNER_ID", "plain", "not a digest"),
        ("LR_ID", "a\nb", "several lines"),
    ],
)
def test_records_that_cannot_be_sent_are_dropped(
    tmp_path: Path, list_type: str, given: Any, reason: str
) -> None:
    lines, spool = spooled([given, digest("1")], tmp_path, list_type)
    assert lines == [digest("1")]
    assert [each.row for each in spool.dropped] == [0]
    assert reason in spool.dropped[0].reason


def test_plain_addresses_are_sent_on_request(tmp_path: Path) -> None:
    assert spooled(["Ada@example.com"], tmp_path, allow_plain=True)[0] == ["ada@example.com"]
    with pytest.raises(ValueError, match="allow_plain: Pinterest takes only e-mail"):
        spooled(["x"], tmp_path, "MAID", allow_plain=True)


def test_a_csv_file_is_read_by_its_column(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text('\ufeffName,E-mail\n"Love, Ada",ada@example.com\nBob\n', "utf-8")
    lines, spool = spooled(path, tmp_path)
    assert lines == [digest("ada@example.com")]
    assert [(each.row, each.reason) for each in spool.dropped] == [
        (1, "the value is missing; it must be a text")
    ]
    with pytest.raises(ValueError, match="column: the file has none of 'mail'; it has 'name', 'e-mail'"):
        spooled(path, tmp_path, column="mail")
    path.with_suffix(".txt").write_text("ada@example.com\nbob@example.com\n")
    assert len(spooled(path.with_suffix(".txt"), tmp_path)[0]) == 2


@pytest.mark.parametrize("list_type", ["EMAIL", "LR_ID"])
def test_a_row_with_more_cells_than_the_header_is_dropped(tmp_path: Path, list_type: str) -> None:
    path = tmp_path / "people.csv"
    path.write_text(f"name,{list_type},x\nAda,ada@example.com,1\nLove, Ada,bob@example.com,2,3\n")
    lines, spool = spooled(path, tmp_path, list_type, column=list_type)
    assert lines == ["ada@example.com" if list_type == "LR_ID" else digest("ada@example.com")]
    assert [(each.row, each.reason) for each in spool.dropped] == [
        (1, "the row has 5 cells, but the header 3; quote the separators")
    ]


@pytest.mark.parametrize("names", ["email,email", "Email,email "])
def test_a_column_that_occurs_twice_is_rejected(tmp_path: Path, names: str) -> None:
    path = tmp_path / "people.csv"
    path.write_text(f"{names}\nada@example.com,\n")
    with pytest.raises(ValueError, match=r"column: the file has 'email ?' twice; remove one"):
        spooled(path, tmp_path)


@pytest.mark.parametrize(
    ("source", "error", "message"),
    [
        ("/nowhere/a.csv", ValueError, "source: '/nowhere/a.csv' cannot be read: No such file"),
        (["x", "y"], ValueError, "source: none of 2 records can be sent; the first one: an e-mail"),
        ([], ValueError, "source: none of 0 records can be sent"),
        (5, TypeError, "source must be a file's path or an iterable of texts, not int"),
        ({"a": 1}, TypeError, "not dict"),
        (b"a", TypeError, "not bytes"),
    ],
)
def test_bad_sources_are_rejected(shop: Shop, source: Any, error: Any, message: str) -> None:
    with pytest.raises(error, match=message):
        upload(shop, "1", source)
    assert not shop.line.sent


@pytest.mark.parametrize(
    ("how", "message"),
    [
        ({"operation": "SET"}, "operation must be ADD or REMOVE"),
        ({"list_type": "PHONE"}, "list_type must be one of EMAIL"),
        ({"timeout": -1}, "timeout"),
    ],
)
def test_bad_arguments_are_rejected(shop: Shop, how: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        upload(shop, "1", ["a@example.com"], **how)


@pytest.mark.parametrize("mebibytes", [1, 9, 10, 24, 51, 130])
def test_parts_are_in_the_limits_and_end_with_a_line(tmp_path: Path, mebibytes: int) -> None:
    path = tmp_path / "records"
    with path.open("wb") as file:
        file.truncate(mebibytes * 2**20)
        for at in range(0, mebibytes * 2**20, 4096):
            file.seek(at + 4095)
            file.write(b"\n")
    parts = parts_of(path)
    assert 1 <= len(parts) <= 10
    assert [parts[0][0], parts[-1][1]] == [0, mebibytes * 2**20]
    assert all(one[1] == two[0] for one, two in itertools.pairwise(parts))
    assert all(end - start >= SMALLEST_PART for start, end in parts[:-1])
    assert all(end % 4096 == 0 for _, end in parts)


def records(count: int) -> Any:
    return (f"{number:064x}" for number in range(count))


def test_parts_are_retried_alone_and_an_interrupted_upload_is_continued(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pinkit._conversions.list_records.SMALLEST_PART", 6500)
    monkeypatch.setattr("pinkit.testing.state.customer_lists._SMALLEST", 6500)
    resume, list_id = tmp_path / "resume", made_list(shop)
    stored = list[str]()
    store = ListUpload._store

    def interrupted(self: Any, path: Path, count: int, number: int, *more: int) -> Any:
        if number == 3 and len(stored) == 2:
            raise errors.APIConnectionError("cut")
        stored.append(f"{number} of {count}")
        return (yield from store(self, path, count, number, *more))

    monkeypatch.setattr(ListUpload, "_store", interrupted)
    with pytest.raises(errors.APIConnectionError, match="cut"):
        upload(shop, list_id, records(500), resume=resume)
    assert stat.S_IMODE(resume.stat().st_mode) == 0o600
    stored.append("again")
    result = upload(shop, list_id, (1 / 0 for _ in "x"), resume=resume)  # the records are not read again
    assert stored == ["1 of 5", "2 of 5", "again", "3 of 5", "4 of 5", "5 of 5"]
    assert result.upload.record_counts.valid == result.records == 500
    assert not resume.exists()
    assert {each.name for each in tmp_path.iterdir()} == {"temporary"}


def test_a_file_belongs_to_one_list(shop: Shop, tmp_path: Path) -> None:
    shop.mock.settings.processing_seconds = 10_000
    list_id = made_list(shop)
    with pytest.raises(errors.JobTimeoutError, match="call it again with the same resume="):
        upload(shop, list_id, ["a@example.com"], resume=tmp_path / "resume", timeout=5)
    with pytest.raises(errors.JournalError, match="is not a journal of pinkit for customer_lists"):
        upload(shop, made_list(shop), ["a@example.com"], resume=tmp_path / "resume")
    shop.mode.clock.now += 20_000
    assert upload(shop, list_id, [], resume=tmp_path / "resume").records == 1


def test_a_failed_upload_is_an_error(shop: Shop, temporary: Path) -> None:
    shop.mock.settings.failing_jobs = {"customer_list"}
    with pytest.raises(errors.JobFailedError, match="is FAILED") as caught:
        upload(shop, made_list(shop), ["ada@example.com"])
    frames = [each for each in caught.traceback if PACKAGE in Path(each.path).parents]
    assert frames
    assert "ada@" not in str([each.frame.f_locals for each in frames])
    assert not [*temporary.iterdir()]


def test_a_lost_response_to_the_start_starts_it_once(shop: Shop) -> None:
    shop.mock.faults.add("lost", "customer_list_uploads/run")
    shop.mock.faults.add("lost", "customer_list_uploads/create")
    assert upload(shop, made_list(shop), ["ada@example.com"]).upload.state == "SUCCEEDED"


def test_a_failed_upload_is_started_again_by_the_next_call(shop: Shop, tmp_path: Path) -> None:
    list_id, resume = made_list(shop), tmp_path / "resume"
    shop.mock.settings.failing_jobs = {"customer_list"}
    with pytest.raises(errors.JobFailedError, match="is FAILED"):
        upload(shop, list_id, ["ada@example.com"], resume=resume)
    shop.mock.settings.failing_jobs = set()
    assert upload(shop, list_id, [], resume=resume).records == 1


def test_a_file_that_no_upload_has_written_is_not_replaced(shop: Shop, tmp_path: Path) -> None:
    source = tmp_path / "emails.csv"
    source.write_text("email\nada@example.com\n")
    for _ in range(2):
        with pytest.raises(ValueError, match=r"resume: .*emails.csv' exists"):
            upload(shop, "1", source, resume=source)
    assert source.read_text() == "email\nada@example.com\n"
    assert not source.with_name("emails.csv.journal").exists()


def test_an_upload_that_was_killed_while_it_read_is_started_again(shop: Shop, tmp_path: Path) -> None:
    def killed() -> Any:
        yield "ada@example.com"
        raise KeyError("source")

    list_id, resume = made_list(shop), tmp_path / "resume"
    with pytest.raises(KeyError, match="source"):
        upload(shop, list_id, killed(), resume=resume)
    assert resume.exists()
    assert upload(shop, list_id, ["bob@example.com"], resume=resume).records == 1


@pytest.mark.parametrize("parts", [[None], "x", [{"part_number": 1}], [{"presigned_url": "https://x"}]])
def test_addresses_that_are_missing_are_an_error(mode: Mode, parts: Any) -> None:
    made = {"customer_list_upload": {"id": "1"}, "s3_multipart_upload_data": {"file_parts": parts}}
    client = mode.client([json_response(200, made)])
    with pytest.raises(errors.InvalidResponseError, match="address"):
        mode.wait(lambda: client.customer_lists.upload("1", "2", ["ada@example.com"]))


LATIN = b"ada@example.com\n" * 3000 + "jörg@example.com\n".encode("latin-1")
UNREADABLE = [
    ("x.csv", b"email\n" + LATIN, "'x.csv' is not UTF-8; save it as UTF-8"),
    ("x.csv", b"\xff\xfee\0", "'x.csv' is not UTF-8"),
    ("x.csv", b'email\n"ada@example.com\n"x"\n', "'x.csv' is not a valid CSV file"),
    ("x.csv", b"ada@example.com\n", "its first line seems to be a record: add a line"),
]


@pytest.mark.parametrize(
    ("call", "name", "content", "message"),
    [
        *(("upload", *each) for each in UNREADABLE),
        *(("update_many", *each) for each in UNREADABLE),
        ("upload", "x.txt", LATIN, "'x.txt' is not UTF-8"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_and_not_shown(
    shop: Shop, tmp_path: Path, call: str, name: str, content: bytes, message: str
) -> None:
    source, list_id = tmp_path / name, made_list(shop)
    source.write_bytes(content)
    with pytest.raises(ValueError, match=message) as caught:
        shop.wait(lambda: getattr(shop.client.customer_lists, call)(shop.account, list_id, source))
    assert caught.value.__context__ is None
    assert "ada@" not in str(caught.value)
    frames = [each for each in caught.traceback if PACKAGE in Path(each.path).parents]
    assert frames
    assert "ada@" not in str([each.frame.f_locals for each in frames])
