"""`bulk.upsert_and_wait` and `bulk.download_rows` return rows."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from ads_bench import Shop, campaign, made
from pinkit import errors
from pinkit._ads import bulk_rows
from pinkit._ads.bulk_rows import _read


@pytest.mark.parametrize("output_format", ["CSV", "JSON"])
def test_a_download_has_a_row_for_each_entity(shop: Shop, output_format: str) -> None:
    ids = made(shop, "campaigns", map(campaign, range(3))).ids
    bulk = shop.client.bulk
    start: Any = {"entity_types": ["CAMPAIGN"], "output_format": output_format}
    job = shop.wait(lambda: bulk.create_download(shop.account, **start))
    rows = shop.wait(lambda: bulk.download_rows(shop.account, job))
    assert [row["id"] for row in rows] == ids
    assert [row["name"] for row in rows] == [f"Campaign {number}" for number in range(3)]
    again = shop.wait(lambda: bulk.download_rows(shop.account, job.request_id))
    assert again == rows


def test_an_upsert_has_a_result_for_each_entity(shop: Shop) -> None:
    (old,) = made(shop, "campaigns", [campaign(0)]).ids
    create = {"campaigns": [campaign(1), campaign(2, is_campaign_budget_optimization=True)]}
    update = {"campaigns": [{"id": old, "status": "PAUSED"}, {"id": "99", "status": "PAUSED"}]}
    bulk = shop.client.bulk
    batch = shop.wait(lambda: bulk.upsert_and_wait(shop.account, create=create, update=update))
    assert [(each.index, each.code) for each in batch.failed] == [(1, 2384), (3, 1)]
    assert batch.results[2].data["id"] == old
    assert {each["status"] for each in shop.table("campaigns")} == {"PAUSED", "ACTIVE"}
    with pytest.raises(errors.BatchError, match="2 of 4 failed"):
        batch.raise_for_errors()


@pytest.mark.parametrize("verb", ["create", "update"])
def test_an_unknown_kind_is_rejected_before_anything_is_sent(shop: Shop, verb: str) -> None:
    entities: Any = {"campaigns": [campaign(1)], "adgroups": [{"name": "Tables"}]}
    with pytest.raises(ValueError, match=rf"{verb}: 'adgroups' is no kind of entity; .* ad_groups, ads"):
        shop.wait(lambda: shop.client.bulk.upsert_and_wait(shop.account, **{verb: entities}))
    assert not shop.line.sent


def test_an_entity_without_a_row_has_failed(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    everything = bulk_rows.rows_of

    def all_but_one(*arguments: Any) -> Any:
        return (yield from everything(*arguments))[:-1]

    monkeypatch.setattr(bulk_rows, "rows_of", all_but_one)
    create: Any = {"campaigns": [campaign(1), campaign(2)]}
    batch = shop.wait(lambda: shop.client.bulk.upsert_and_wait(shop.account, create=create))
    assert [(each.index, each.succeeded, each.is_unknown) for each in batch] == [
        (0, True, False),
        (1, False, True),
    ]


@pytest.mark.parametrize("kind", ["campaigns", "ad_groups"])
def test_the_entities_of_each_kind_can_be_an_iterator(shop: Shop, kind: str) -> None:
    (parent,) = made(shop, "campaigns", [campaign(0)]).ids
    of_kind: Any = {
        "campaigns": campaign(1),
        "ad_groups": {"campaign_id": parent, "name": "Tables", "billable_event": "IMPRESSION"},
    }
    create: Any = {kind: iter([of_kind[kind]])}
    batch = shop.wait(lambda: shop.client.bulk.upsert_and_wait(shop.account, create=create))
    assert len(batch.raise_for_errors()) == 1


def test_the_rows_are_left_nowhere(shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    bulk = shop.client.bulk
    job = shop.wait(lambda: bulk.create_download(shop.account, entity_types=["CAMPAIGN"]))
    assert shop.wait(lambda: bulk.download_rows(shop.account, job)) == []
    shop.mock.settings.failing_jobs = {"bulk"}
    with pytest.raises(errors.JobFailedError):
        shop.wait(lambda: bulk.upsert_and_wait(shop.account, create={"campaigns": [campaign(1)]}))
    assert not [*tmp_path.iterdir()]


def test_an_upsert_needs_entities(shop: Shop) -> None:
    bulk = shop.client.bulk
    with pytest.raises(ValueError, match="create, update: give at least one"):
        shop.wait(lambda: bulk.upsert_and_wait(shop.account, create={}))
    with pytest.raises(ValueError, match="create, update: give at least one"):
        shop.wait(lambda: bulk.upsert_and_wait(shop.account, create={"ads": []}, update={"ads": iter([])}))
    with pytest.raises(ValueError, match="timeout"):
        shop.wait(lambda: bulk.upsert_and_wait(shop.account, create={"campaigns": [1]}, timeout=-1))


@pytest.mark.parametrize("create", ["abc", 5, [campaign(1)], {"campaigns": "abc"}, {"ads": 5}, {"ads": {}}])
def test_entities_of_a_wrong_type_are_rejected(shop: Shop, create: Any) -> None:
    with pytest.raises(TypeError, match="must be a"):
        shop.wait(lambda: shop.client.bulk.upsert_and_wait(shop.account, create=create))
    assert not shop.line.sent


def test_a_file_that_is_no_text_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "rows").write_bytes(b"\xff\xfe")
    with pytest.raises(errors.InvalidResponseError, match="neither JSON nor CSV"):
        _read(tmp_path / "rows")
