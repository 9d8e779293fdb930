"""Files of reports are read in pieces, with any text in them, and never half."""

import csv
import datetime as dt
import json
from decimal import ROUND_DOWN, Decimal, localcontext
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pinkit import errors
from pinkit._analytics import contents
from pinkit._analytics.columns import Column, kind_of, typed
from pinkit._analytics.contents import ReportFile
from table_bench import COLUMNS, Ads
from workbench import Bench
from workbench import bench as bench

pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed: pip install 'pinkit[table]'")

SCHEMA = [
    Column(each, kind_of(each)) for each in ("CAMPAIGN_ID", "DATE", "CTR", "IMPRESSION_1", "CAMPAIGN_NAME")
]
texts = st.one_of(
    st.sampled_from(['}],"x', "}]", "},{", '"},', "\\", "\n", "[", "é{"]),
    st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12),
)
rows = st.lists(
    st.fixed_dictionaries(
        {"CAMPAIGN_ID": st.integers(1, 10**12).map(str), "CAMPAIGN_NAME": texts},
        optional={
            "DATE": st.dates().map(str),
            "CTR": st.floats(0, 1),
            "IMPRESSION_1": st.integers(0, 2**53),
            "LABELS": st.lists(st.fixed_dictionaries({"name": texts}), max_size=3),
        },
    ),
    max_size=30,
)
SETTINGS = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def read(file: ReportFile, schema: Any = SCHEMA) -> list[dict[str, Any]]:
    found = [row for chunk in file.chunks(schema, "rows") for row in chunk]
    batches = list(file.chunks(schema, "arrow"))
    assert [row for batch in batches for row in batch.to_pylist()] == found
    return found


@given(
    st.lists(rows, max_size=4), st.sampled_from([16, 100, 5000]), st.sampled_from([None, 1]), st.booleans()
)
@SETTINGS
def test_json_is_read_in_pieces(
    tmp_path: Path, lists: list[Any], block: int, indent: int | None, is_list: bool
) -> None:
    path = tmp_path / "report.json"
    flat = [row for some in lists for row in some]
    whole: Any = flat if is_list else {str(at): some for at, some in enumerate(lists)}
    path.write_text(json.dumps(whole, indent=indent), "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(contents, "_BLOCK", block)
        assert read(ReportFile(path)) == list(typed(SCHEMA, flat))


@given(rows)
@SETTINGS
def test_csv_is_read_alike_with_and_without_pyarrow(tmp_path: Path, lines: list[Any]) -> None:
    path = tmp_path / "report.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, [each.name for each in SCHEMA], extrasaction="ignore")
        writer.writeheader()
        writer.writerows(lines)
    assert read(ReportFile(path)) == list(typed(SCHEMA, lines))


CUT = ['{"1":[{"A":1}', '{"1":[{"A":1}]', '{"1":[{"A":1},', '[{"A":', '{"1":[1]}', '{"1":2}']


@pytest.mark.parametrize("content", CUT)
def test_a_file_that_is_cut_off_is_an_error(tmp_path: Path, content: str) -> None:
    path = tmp_path / "report.json"
    path.write_text(content)
    with pytest.raises(errors.InvalidResponseError, match="report"):
        list(ReportFile(path).chunks(SCHEMA, "rows"))


def test_a_line_of_a_csv_that_is_cut_off_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    path.write_text("CAMPAIGN_ID,CTR,IMPRESSION_1\n1,0.5,3\n2,0.5\n")
    for form in ("rows", "arrow"):
        with pytest.raises(errors.InvalidResponseError, match="line 3 of the report has 2 values, not 3"):
            list(ReportFile(path).chunks(SCHEMA, form))


def test_other_forms_of_values_are_read(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    columns = [Column(each, kind_of(each)) for each in ("SPEND_IN_MICRO_DOLLAR", "SPEND_IN_DOLLAR", "IS_NEW")]
    path.write_text(
        "\ufeffCampaign ID,Date,Impression 1,Spend in micro dollar,Spend in dollar,Is new\n"
        "626744128982,2024-02-29,12.0,1.5e6,1.23456789,True\n,2024-03-01T00:00:00,,,,0\n"
    )
    first, second = read(ReportFile(path), [*SCHEMA[:2], SCHEMA[3], *columns])
    assert list(map(str, first.values())) == [
        "626744128982",
        "2024-02-29",
        "12",
        "1500000",
        "1.234568",
        "True",
    ]
    assert (second["DATE"], second["IS_NEW"], second["CAMPAIGN_ID"]) == (dt.date(2024, 3, 1), False, None)
    ids = {"1": [{"CAMPAIGN_ID": 626744128982, "IMPRESSION_1": 3.0}, {"CAMPAIGN_ID": 7.0}, {}]}
    path.write_text(json.dumps(ids))
    found = read(ReportFile(path, "CAMPAIGN_ID"))
    assert [row["CAMPAIGN_ID"] for row in found] == ["626744128982", "7", "1"]
    assert [row["IMPRESSION_1"] for row in found] == [3, None, None]


SHORT = "0.5,7,1.25"


@pytest.mark.parametrize(
    "line", ["0.5,7.0,1.25", "0.5,7,1.23456789", "0.5,7,9007199254740993.5", "0.5,7,5e-1", ".5,7.0,0.1234567"]
)
@pytest.mark.parametrize("at", [0, 1500, 2999])
def test_no_row_is_lost_where_the_form_of_values_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str, at: int
) -> None:
    monkeypatch.setattr("pinkit._analytics.arrow._BLOCK", 4096)
    path = tmp_path / "report.csv"
    lines = [f"{number},{line if number in (at, at + 9) else SHORT}" for number in range(3000)]
    path.write_text("\n".join(["CAMPAIGN_ID,CTR,IMPRESSION_1,SPEND_IN_DOLLAR", *lines]))
    found = read(ReportFile(path), [*SCHEMA[::2], SCHEMA[3], Column("SPEND_IN_DOLLAR", "money")])
    assert [row["CAMPAIGN_ID"] for row in found] == list(map(str, range(3000)))


@pytest.mark.parametrize("text", ['"a\nb"', '"7,""y"",3\n7,0.5,1\n"', "a\n\n"])
@pytest.mark.parametrize("block", [3333, 4096, 5000, 6001])
def test_no_row_is_doubled_where_a_text_that_is_not_read_has_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, block: int
) -> None:
    monkeypatch.setattr("pinkit._analytics.arrow._BLOCK", block)
    path = tmp_path / "report.csv"
    lines = [f"{at},{'1.23456789' if at == 1500 else '1.25'},{text}" for at in range(3000)]
    path.write_text("\n".join(["\n", 'CAMPAIGN_ID,SPEND_IN_DOLLAR,"CAMPAIGN\nNAME"', *lines]))
    found = read(ReportFile(path), [SCHEMA[0], Column("SPEND_IN_DOLLAR", "money")])
    assert [row["CAMPAIGN_ID"] for row in found] == list(map(str, range(3000)))


@pytest.mark.parametrize("block", [1000, 1001, 1002, 1003])
def test_a_line_end_in_a_text_is_whole_at_each_seam_of_blocks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, block: int
) -> None:
    monkeypatch.setattr("pinkit._analytics.arrow._BLOCK", block)
    path = tmp_path / "report.csv"
    path.write_bytes(b"CAMPAIGN_NAME,CTR\r\n" + b'"a\r\n\r\n\r\n",0.5\r\n' * 2000)
    found = read(ReportFile(path), [SCHEMA[4], SCHEMA[2]])
    assert {row["CAMPAIGN_NAME"] for row in found} == {"a\r\n\r\n\r\n"}


@pytest.mark.parametrize("others", ["1.25", "1.23456789"])
def test_large_amounts_are_exact(tmp_path: Path, others: str) -> None:
    amounts = ["134364244112.40", "8589934592.01", "123456789012345.678901", others]
    columns = [Column("SPEND_IN_DOLLAR", "money")]
    csv_file, json_file = ReportFile(tmp_path / "report.csv"), ReportFile(tmp_path / "report.json")
    csv_file.path.write_text("\n".join(["CAMPAIGN_ID,SPEND_IN_DOLLAR", *(f"1,{each}" for each in amounts)]))
    exact = [round(Decimal(each), 6) for each in amounts]
    assert [row["SPEND_IN_DOLLAR"] for row in read(csv_file, columns)] == exact
    json_file.path.write_text(f'{{"1": [{{"SPEND_IN_DOLLAR": {amounts[0]}}}]}}')
    assert [row["SPEND_IN_DOLLAR"] for row in read(json_file, columns)] == exact[:1]


def test_half_a_surrogate_pair_and_nan_are_read_with_any_parser(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_text(r'{"1": [{"CAMPAIGN_NAME": "a\ud83d"}, {"CTR": NaN}], "\udc00": [{"IMPRESSION_1": 1}]}')
    for form in ("rows", "arrow"):
        (chunk,) = ReportFile(path, "CAMPAIGN_ID").chunks(SCHEMA, form)
        cut, nan, other = chunk if form == "rows" else chunk.to_pylist()
        assert (cut["CAMPAIGN_NAME"], str(nan["CTR"]), other["CAMPAIGN_ID"]) == ("a\ufffd", "nan", "\ufffd")


def test_money_does_not_depend_on_the_decimal_context_of_the_program(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    path.write_text("SPEND_IN_MICRO_DOLLAR,SPEND_IN_DOLLAR\n123456789,12345.6789018\n")
    columns = [Column(each, "money") for each in ("SPEND_IN_MICRO_DOLLAR", "SPEND_IN_DOLLAR")]
    with localcontext(prec=6, rounding=ROUND_DOWN):
        (row,) = read(ReportFile(path), columns)
    assert list(row.values()) == [Decimal("123.456789"), Decimal("12345.678902")]


@pytest.mark.parametrize("value", [[1], {"a": 1}])
def test_a_list_in_the_place_of_a_number_is_named(tmp_path: Path, value: Any) -> None:
    path = tmp_path / "report.json"
    path.write_text(json.dumps({"1": [{"IMPRESSION_1": value}]}))
    for form in ("rows", "arrow"):
        with pytest.raises(errors.InvalidResponseError, match="IMPRESSION_1 has the value"):
            list(ReportFile(path).chunks(SCHEMA, form))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"CTR,CTR\n0.5,0.6\n", "has the column 'CTR' 2 times"),
        (b"Ctr,CTR \n0.5,0.6\n", "has the column 'CTR' 2 times"),
        (b"CAMPAIGN_NAME,CTR\nCaf\xe9,0.5\n", "is not CSV in UTF-8 after line"),
        ("CTR\n0.5\n".encode("utf-16"), "is not CSV in UTF-8 after line 0"),
    ],
)
@pytest.mark.parametrize("form", ["rows", "arrow"])
def test_a_csv_that_cannot_be_read_is_an_error(tmp_path: Path, content: bytes, words: str, form: Any) -> None:
    path = tmp_path / "report.csv"
    path.write_bytes(content)
    with pytest.raises(errors.InvalidResponseError, match=words):
        list(ReportFile(path).chunks([Column("CTR", "rate"), Column("CAMPAIGN_NAME", "text")], form))


@pytest.mark.parametrize("amount", ["NaN", "inf", "1e30", "x"])
@pytest.mark.parametrize("form", ["rows", "arrow"])
def test_a_value_that_is_no_amount_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, amount: str, form: Any
) -> None:
    monkeypatch.setattr("pinkit._analytics.arrow._BLOCK", 4096)
    path = tmp_path / "report.csv"
    lines = ["1,1.25"] * 2000 + [f"1,{amount}"] + ["1,1.25"] * 2000
    path.write_text("\n".join(["CAMPAIGN_ID,SPEND_IN_DOLLAR", *lines]))
    columns = [SCHEMA[0], Column("SPEND_IN_DOLLAR", "money")]
    with pytest.raises(errors.InvalidResponseError, match="SPEND_IN_DOLLAR has the value"):
        list(ReportFile(path).chunks(columns, form))


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("SPEND_IN_DOLLAR", [1.5, 1e30]),
        ("SPEND_IN_DOLLAR", ["1.5", "NaN"]),
        ("IMPRESSION_1", [None, 3, -(2**64)]),
        ("SPEND_IN_MICRO_DOLLAR", [2**63, "1"]),
    ],
)
def test_a_number_that_no_table_holds_is_named(tmp_path: Path, name: str, values: list[Any]) -> None:
    path = tmp_path / "report.json"
    path.write_text(json.dumps({"1": [{name: each} for each in values]}))
    with pytest.raises(errors.InvalidResponseError, match=f"{name} has the value"):
        list(ReportFile(path).chunks([Column(name, kind_of(name))], "arrow"))


def test_a_value_of_another_kind_is_named(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    path.write_text("CAMPAIGN_ID,IMPRESSION_1\n1,1.5\n")
    for form in ("rows", "arrow"):
        with pytest.raises(errors.InvalidResponseError, match=r"IMPRESSION_1 has the value '1.5'.*types="):
            list(ReportFile(path).chunks(SCHEMA, form))
    path.write_text("Campaign,Impressions\n1,1\n")
    with pytest.raises(errors.InvalidResponseError, match="none of the columns CTR, IMPRESSION_1; it has"):
        list(ReportFile(path).chunks(SCHEMA, "rows"))


@pytest.mark.parametrize("form", ["CSV", "JSON"])
def test_a_report_is_read_by_its_token(ads: Ads, form: str) -> None:
    day = ads.today - dt.timedelta(1)
    dates = {"start_date": day, "end_date": day, "granularity": "DAY", "level": "CAMPAIGN"}
    job = ads.wait(
        lambda: ads.client.reports.create(ads.account, columns=COLUMNS, report_format=form, **dates)
    )
    rows = ads.client.reports.read(ads.account, job)
    found = ads.wait(rows.all)
    assert [{name: row[name] for name in COLUMNS} for row in found] == [
        {name: row[name] for name in COLUMNS} for row in ads.read(start=day, end=day)
    ]
    assert ads.wait(ads.client.reports.read(ads.account, job.token, columns=["CTR"]).all)[0].keys() == {"CTR"}
    assert "CAMPAIGN_ID" in rows.columns


def test_a_job_that_is_none_is_named(bench: Bench) -> None:
    with pytest.raises(ValueError, match="job must have an id"):
        bench.client.reports.read("1", "")
    with pytest.raises(ValueError, match="money must be"):
        bench.client.reports.read("1", "2", money="cents")
