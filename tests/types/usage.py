"""Uses of the generated layer for the type checkers. Nothing here is run."""

import datetime as dt
from typing import Any, assert_type, cast

from pinkit_generated import UNSET, Request, api, models, operations, results
from pinkit_generated.api import boards, pins
from pinkit_generated.operations import campaigns_create, events_create, user_account_analytics


def responses_are_typed(content: bytes) -> None:
    request = boards.boards_get("1")
    assert_type(request, Request[models.Board])
    board = request.decode(200, content)
    assert_type(board.name, str)
    assert_type(board.created_at, dt.datetime | None)
    page = boards.boards_list(privacy="SECRET").decode(200, content)
    assert_type(page.items, list[models.Board])
    assert_type(page.bookmark, str | None)
    assert_type(boards.boards_delete("1"), Request[models.Board | None])


def operations_have_flat_names(content: bytes) -> None:
    assert_type(operations.boards_get("1"), Request[models.Board])
    assert_type(api.boards_get("1"), Request[models.Board])
    board: results.BoardsGet = operations.boards_get("1").decode(200, content)
    assert_type(board, models.Board)


def unions_are_narrowed(pin: models.Pin) -> str | None:
    match pin.media:
        case models.PinMediaWithImage(images=images):
            assert_type(images, models.ImageSize | None)
            return images.field_600x.url if images and images.field_600x else None
        case models.PinMediaWithVideo():
            return "a video"
        case _:
            return None


def bodies_take_models_and_dicts(source: models.PinMediaSource, built: dict[str, Any]) -> None:
    pins.pins_create(board_id="1", media_source=source)
    pins.pins_create(board_id="1", media_source=models.PinMediaSourceImageURL.from_dict(built), title=None)
    pins.pins_create(board_id="1", media_source=cast("models.PinMediaSourceDict", built))
    pins.pins_create(board_id="1", media_source={"source_type": "image_url", "url": "https://i.example"})
    campaigns_create(
        "1",
        body=[
            models.CampaignCreateItem(ad_account_id="1", name="c", objective_type="AWARENESS"),
            {"name": "d", "objective_type": "AWARENESS", "tracking_urls": {"impression": ["u"]}},
        ],
    )
    events_create("1", data=[], extra_body={"new": 1}, extra_query={"test": True})


def dicts_may_be_variables(url: str) -> None:
    source: models.PinMediaSourceImageURLDict = {"source_type": "image_url", "url": url}
    slides: list[models.PinMediaSourceImagesURLItemDict] = [{"url": url}, {"url": url, "title": "b"}]
    pins.pins_create(media_source=source)
    pins.pins_create(media_source={"source_type": "multiple_image_urls", "items": slides, "index": 0})
    pins.pins_create(media_source={"source_type": "multiple_image_urls", "items": tuple(slides)})


def arguments_may_be_unset(title: str | None) -> None:
    pins.pins_update("1", title=UNSET if title is None else title)


def dates_are_dates_or_texts() -> None:
    user_account_analytics(start_date=dt.date(2024, 1, 1), end_date="2024-02-01", metric_types=["PIN_CLICK"])


def absent_members_read_as_none(pin: models.Pin) -> str:
    return (pin.title or "untitled").upper()
