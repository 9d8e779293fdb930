"""Responses in any container become plain JSON values."""

import datetime as dt
import json
from typing import Any

import pinkit
import pytest
from pinkit.testing import Mock
from pinkit_generated.operations import labels_list


def test_mappings_and_lists_of_models_become_plain() -> None:
    mock = Mock()
    with pinkit.Client(mock.token, transport=mock.transport) as client:
        board = client.boards.create(name="Kitchens")
        plain = pinkit.to_dict({"boards": [board], "day": dt.date(2026, 1, 2), "pair": (1, None)})
        assert plain == {"boards": [board.to_dict()], "day": "2026-01-02", "pair": [1, None]}
        pin = client.pins.create(
            board_id=board.id, media_source={"source_type": "image_url", "url": "https://i.example"}
        )
        today = dt.datetime.now(dt.UTC).date()
        analytics = client.pins.analytics(
            pin.id, start_date=today, end_date=today, metric_types=["IMPRESSION"]
        )
        assert set(json.loads(json.dumps(pinkit.to_dict(analytics)))) == {"all"}


def test_batches_and_published_pins_become_plain() -> None:
    label = labels_list("1").decode(200, b'{"items": [{"id": "1"}]}').items[0]
    results = [pinkit.Result(0, label, []), pinkit.Result[Any](1, None, ["no"])]
    expected: list[Any] = [
        {"index": 0, "data": {"id": "1"}, "errors": []},
        {"index": 1, "data": None, "errors": ["no"]},
    ]
    assert pinkit.to_dict(pinkit.Batch(None, results)) == expected
    failed = pinkit.Published(0, "k", "failed", error=ValueError("bad"))
    assert pinkit.to_dict([failed]) == [
        {
            "index": 0,
            "key": "k",
            "state": "failed",
            "pin_id": None,
            "pin": None,
            "error": "bad",
            "tags_error": None,
            "publish_at": None,
            "warning": None,
        }
    ]


def test_a_value_without_json_form_is_rejected() -> None:
    with pytest.raises(TypeError, match=r"object .*JSON"):
        pinkit.to_dict([object()])
