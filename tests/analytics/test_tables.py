"""Tables as files and data frames: one schema, written completely or not at all."""

import csv
import datetime as dt
import errno
import sys
from pathlib import Path
from typing import Any

import pinkit
import pytest
from pinkit import errors
from pinkit._analytics import tables
from pinkit._analytics.arrow import optional
from table_bench import Ads

pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed: pip install 'pinkit[table]'")
parquet = pytest.importorskip("pyarrow.parquet")

TYPES = {
    "CAMPAIGN_ID": "string",
    "DATE": "date32[day]",
    "SPEND_IN_MICRO_DOLLAR": "int64",
    "SPEND_IN_DOLLAR": "decimal128(28, 6)",
    "CTR": "double",
    "IMPRESSION_1": "int64",
    "TOTAL_CHECKOUT": "int64",
    "CAMPAIGN_NAME": "string",
}


def left_over(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("via", ["csv", "json", "calls"])
def test_all_forms_have_the_same_rows(ads: Ads, tmp_path: Path, via: str) -> None:
    table = ads.rows(ids=ads.ids(), via=via)
    rows = ads.mode.list(table)
    assert ads.wait(table.all) == rows
    arrow = ads.wait(table.to_arrow)
    assert arrow.to_pylist() == rows
    assert {each.name: str(each.type) for each in arrow.schema} == TYPES
    assert arrow.schema.metadata[b"pinkit.currency"] == b"USD"
    path = ads.wait(lambda: table.to_parquet(tmp_path / "spend.parquet"))
    assert parquet.read_table(path) == arrow
    assert parquet.read_schema(path).metadata[b"pinkit.level"] == b"CAMPAIGN"
    text = ads.wait(lambda: table.to_csv(tmp_path / "spend.csv")).read_text("utf-8").splitlines()
    assert text[0] == ",".join(TYPES)
    assert text[1] == ",".join("" if each is None else str(each) for each in rows[0].values())
    assert len(text) == len(rows) + 1
    assert left_over(tmp_path) == ["spend.csv", "spend.parquet"]


def test_a_csv_quotes_each_text_with_a_line_break(tmp_path: Path) -> None:
    texts = ["a\rb", "a\nb", "a\r\n", 'a"b', "a,b", "a", None]
    file = tables._CsvFile(tmp_path / "rows.csv", ["A", "B"])
    file.write([{"A": each, "B": 1} for each in texts])
    file.finish()
    with (tmp_path / "rows.csv").open(newline="") as written:
        assert list(csv.reader(written)) == [["A", "B"], *([each or "", "1"] for each in texts)]
    assert (tmp_path / "rows.csv").read_bytes().endswith(b"a,1\n,1\n")


@pytest.mark.parametrize("via", ["csv", "json"])
def test_the_schema_is_the_same_without_rows(ads: Ads, tmp_path: Path, via: str) -> None:
    empty = ads.rows(level="KEYWORD", via=via)
    names = {("KEYWORD_ID" if name == "CAMPAIGN_ID" else name): kind for name, kind in TYPES.items()}
    table = ads.wait(empty.to_arrow)
    assert table.num_rows == 0
    assert {each.name: str(each.type) for each in table.schema} == names
    path = ads.wait(lambda: empty.to_parquet(tmp_path / "none.parquet"))
    assert parquet.read_table(path).schema == table.schema
    assert ads.wait(lambda: empty.to_csv(tmp_path / "none.csv")).read_text() == ",".join(names) + "\n"


def test_data_frames_keep_whole_numbers_and_decimals(ads: Ads) -> None:
    pytest.importorskip("pandas", reason="pandas is not installed")
    frame = ads.wait(ads.rows().to_pandas)
    assert str(frame.dtypes["IMPRESSION_1"]) == "int64[pyarrow]"
    assert frame["SPEND_IN_DOLLAR"].sum() == sum(row["SPEND_IN_DOLLAR"] for row in ads.read())
    polars = pytest.importorskip("polars", reason="polars is not installed")
    assert ads.wait(ads.rows().to_polars).schema["DATE"] == polars.Date


def test_a_plot_adds_up_a_column_by_date(ads: Ads) -> None:
    pytest.importorskip("matplotlib", reason="matplotlib is not installed").use("Agg")
    axes = ads.wait(lambda: ads.rows().plot("IMPRESSION_1"))
    (line,) = axes.lines
    rows = ads.read()
    assert sum(line.get_ydata()) == sum(row["IMPRESSION_1"] for row in rows)
    assert len(line.get_xdata()) == 41
    assert ads.wait(lambda: ads.rows().plot(ax=axes)) is axes
    with pytest.raises(ValueError, match=r"column must be one that can be added up: .*not 'CTR'"):
        ads.wait(lambda: ads.rows().plot("CTR"))
    with pytest.raises(ValueError, match="no date"):
        ads.wait(lambda: ads.rows(granularity="TOTAL").plot())


@pytest.mark.parametrize("name", ["to_parquet", "to_csv"])
def test_an_error_leaves_the_old_file(ads: Ads, tmp_path: Path, name: str) -> None:
    path = tmp_path / "spend"
    path.write_text("old")
    ads.mock.quotas.set("ads_analytics", 5, 3600)
    table = ads.rows(start=ads.today - dt.timedelta(900), via="csv", timeout=100)
    with pytest.raises(errors.QuotaExceededError) as raised:
        ads.wait(lambda: getattr(table, name)(path))
    assert path.read_text() == "old"
    assert left_over(tmp_path) == ["spend"]
    assert raised.value.rows_state is not None
    assert raised.value.rows_state["next"] == 0  # no row was kept


@pytest.mark.parametrize("name", ["to_parquet", "to_csv"])
def test_a_full_disk_leaves_nothing(
    ads: Ads, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tables.ParquetFile, "write", full)
    monkeypatch.setattr(tables._CsvFile, "write", full)
    with pytest.raises(OSError, match="No space left"):
        ads.wait(lambda: getattr(ads.rows(), name)(tmp_path / "spend"))
    assert left_over(tmp_path) == []


@pytest.mark.parametrize("name", ["to_parquet", "to_csv"])
def test_a_path_that_cannot_be_written_is_an_error_before_any_request(
    ads: Ads, tmp_path: Path, name: str
) -> None:
    with pytest.raises(ValueError, match="path: there is no folder"):
        ads.wait(lambda: getattr(ads.rows(), name)(tmp_path / "none" / "spend"))
    assert ads.line.sent == []


def test_a_package_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "polars", None)
    with pytest.raises(ImportError, match="polars is not installed; install it by: pip install polars"):
        optional("polars")


def test_rows_need_no_pyarrow(sync_ads: Ads, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert len(sync_ads.read()) == 3 * 41
    assert sync_ads.rows().to_csv(tmp_path / "spend.csv").exists()
    with pytest.raises(ImportError, match=r"pip install .pinkit\[table\]"):
        sync_ads.rows().to_parquet(tmp_path / "spend.parquet")


# Lists --------------------------------------------------------------------------------------------------


def test_a_list_has_the_types_of_the_document_also_when_empty(ads: Ads) -> None:
    full = ads.wait(lambda: pinkit.to_table(ads.client.campaigns.list(ads.account)))
    empty = ads.wait(lambda: pinkit.to_table(ads.client.campaigns.list(ads.account), limit=0))
    assert empty.schema == full.schema
    assert full.column("id").to_pylist() == ads.ids()
    assert str(full.schema.field("created_time").type) == "int64"
    assert pa.types.is_struct(full.schema.field("tracking_urls").type)
    assert full.column("_extra").null_count == 3
    pins = ads.wait(lambda: pinkit.to_table(ads.client.pins.list()))
    (first, *_) = pins.to_pylist()
    assert first["media"]["images"]["600x"]["width"] > 0
    assert str(pins.schema.field("created_at").type) == "timestamp[us, tz=UTC]"


def test_what_the_document_does_not_have_is_kept_as_json(mode: Any) -> None:
    from scripted import json_response

    item = {"id": "1", "created_at": "never", "media": {"media_type": "image", "new": [1]}, "newer": {"a": 1}}
    client = mode.client([json_response(200, {"items": [item], "bookmark": None})])
    (row,) = mode.wait(lambda: pinkit.to_table(client.pins.list())).to_pylist()
    assert row["id"] == "1"
    assert row["created_at"] is None
    assert row["media"]["media_type"] == "image"
    assert row["_extra"] == '{"created_at": "never", "media.new": [1], "newer": {"a": 1}}'


@pytest.mark.parametrize(
    ("name", "value", "read", "extra"),
    [
        ("title", "a\ud83d", "a\ufffd", None),
        ("created_at", "0001-01-01T00:00:00+14:00", None, '{"created_at": "0001-01-01T00:00:00+14:00"}'),
        ("created_at", "9999-12-31T23:59:59-12:00", None, '{"created_at": "9999-12-31T23:59:59-12:00"}'),
        ("media", {"width": 10**400}, {"width": None}, f'{{"media.width": {10**400}}}'),
    ],
)
def test_values_beyond_a_type_are_kept_as_json(
    mode: Any, name: str, value: Any, read: Any, extra: str | None
) -> None:
    from scripted import json_response

    client = mode.client([json_response(200, {"items": [{"id": "1", name: value}], "bookmark": None})])
    (row,) = mode.wait(lambda: pinkit.to_table(client.pins.list())).to_pylist()
    found = {key: row[name][key] for key in read} if isinstance(read, dict) else row[name]
    assert (found, row["_extra"]) == (read, extra)


def test_only_lists_of_a_client_become_tables() -> None:
    with pytest.raises(TypeError, match=r"pager must be a list of a client, .*not list"):
        pinkit.to_table([])  # type: ignore[call-overload]


def test_every_list_has_a_schema() -> None:
    from pinkit._analytics.list_tables import _struct
    from pinkit_generated import OPERATIONS

    lists = [each for each in OPERATIONS.values() if each.pagination == "bookmark"]
    for each in lists:
        names = [field.name for field in _struct(each.item)]
        assert names, each.id
        assert len(set(names)) == len(names), each.id
    assert len(lists) > 40
