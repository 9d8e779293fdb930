"""Whole life cycles through both clients, against the stateful mock."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pinkit
import pytest
from attrs import frozen
from pinkit import errors
from pinkit.testing import Mock
from scripted import Mode, VirtualClock

START = 1_790_000_000.0  # 2026-09-21
IMAGE = {"source_type": "image_url", "url": "https://example.com/oak.jpg"}
MP4 = b"\x00\x00\x00\x18ftypmp42" + bytes(1000)


@frozen
class Life:
    """A client of one mode on a mock that shares its clock."""

    mode: Mode
    mock: Mock
    clock: VirtualClock
    client: Any

    def do(self, use: Callable[[], Any]) -> Any:
        return self.mode.wait(use)

    def list(self, pager: Any) -> list[Any]:
        return self.mode.list(pager)


def lived(name: str) -> Life:
    """A new mock, and a client of this mode on it."""
    mode, clock = Mode(name), VirtualClock(START)
    mock = Mock(clock=clock.time, verify=True)
    client = mode.client_class(mock.token, transport=mock.transport, clock=clock)
    return Life(mode, mock, clock, client)


@pytest.fixture(params=["sync", "asyncio", "trio"])
def life(request: pytest.FixtureRequest) -> Life:
    """A client of each mode."""
    return lived(request.param)


def test_life_cycle_of_a_pin(life: Life) -> None:
    client, do = life.client, life.do
    oak, linen = (do(partial(client.boards.create, name=name)) for name in ("Oak", "Linen"))
    section = do(lambda: client.boards.sections.create(oak.id, name="Chairs"))
    pin = do(
        lambda: client.pins.create(
            board_id=oak.id, board_section_id=section.id, media_source=IMAGE, title="A"
        )
    )
    assert (pin.board_id, pin.board_section_id, pin.title) == (oak.id, section.id, "A")
    assert [each.id for each in life.list(client.boards.sections.list_pins(oak.id, section.id))] == [pin.id]
    saved = do(lambda: client.pins.save(pin.id, board_id=linen.id))
    assert saved.id != pin.id
    moved = do(lambda: client.pins.update(pin.id, board_id=linen.id, title="B"))
    assert (moved.board_id, moved.title) == (linen.id, "B")
    assert life.list(client.boards.list_pins(oak.id)) == []
    assert {each.id for each in life.list(client.boards.list_pins(linen.id))} == {pin.id, saved.id}
    do(lambda: client.pins.delete(pin.id))
    with pytest.raises(errors.NotFoundError):
        do(lambda: client.pins.get(pin.id))
    do(lambda: client.boards.sections.delete(oak.id, section.id))
    do(lambda: client.boards.delete(oak.id))
    assert oak.id not in {each.id for each in life.list(client.boards.list())}
    with pytest.raises(errors.NotFoundError):
        do(lambda: client.boards.get(oak.id))


def test_products_are_tagged_on_a_pin_all_or_none(life: Life) -> None:
    client, do = life.client, life.do
    disclosed = {"values": ["AI_MODIFIED"]}
    create = partial(client.pins.create, is_removable=True, media_source=IMAGE)
    hero, *products = [do(create) for _ in range(4)]
    assert do(partial(client.pins.update, hero.id, ai_disclosures=disclosed)).ai_disclosures.values == [
        "AI_MODIFIED"
    ]

    def pin_ids_of_tags() -> list[str]:
        return [each.pin_id for each in do(partial(client.pins.product_tags.list, hero.id)).product_tags]

    def tags(*pin_ids: str) -> list[dict[str, str]]:
        return [{"pin_id": each} for each in pin_ids]

    first, second, third = (each.id for each in products)
    for _ in range(2):  # to add again is a success without effect
        do(partial(client.pins.product_tags.create, hero.id, product_tags=tags(first, second)))
        assert pin_ids_of_tags() == [first, second]
    for wrong in (tags(third, "1"), tags(third, third)):
        with pytest.raises(errors.BadRequestError):
            do(partial(client.pins.product_tags.create, hero.id, product_tags=wrong))
    do(partial(client.pins.product_tags.delete_many, hero.id, product_tags=tags(first, third)))
    assert pin_ids_of_tags() == [second]


def test_a_deletion_request_is_cancelled_or_submitted(life: Life) -> None:
    client, do, account = life.client, life.do, life.mock.world.ad_account_id
    requests = client.conversions.deletion_requests
    create = partial(requests.create, account, deletion_targets={"user_emails": ["oak@example.com"]})
    first, second = do(create), do(create)
    do(lambda: requests.cancel(account, first.request_id))
    assert do(lambda: requests.get(account, second.request_id)).status == "PENDING"
    life.clock.sleep(72 * 3600)
    states = {each.request_id: each.status for each in life.list(requests.list(account))}
    assert states == {first.request_id: "CANCELLED", second.request_id: "SUBMITTED"}
    with pytest.raises(errors.BadRequestError):
        do(lambda: requests.cancel(account, second.request_id))


def test_a_video_is_uploaded_processed_and_pinned(life: Life) -> None:
    client, do = life.client, life.do
    media = do(lambda: client.media.create(media_type="video"))
    source = {"source_type": "video_id", "media_id": media.media_id, "cover_image_key_frame_time": 1}
    with pytest.raises(errors.BadRequestError):
        do(lambda: client.pins.create(is_removable=True, media_source=source))
    with httpx.Client(transport=life.mock.transport) as store:
        form = media.upload_parameters.to_dict()
        answer = store.post(media.upload_url, data=form, files={"file": ("a.mp4", MP4, "video/mp4")})
    assert answer.status_code == 204
    assert do(lambda: client.media.get(media.media_id)).status == "processing"
    life.clock.sleep(life.mock.settings.processing_seconds)
    assert do(lambda: client.media.get(media.media_id)).status == "succeeded"
    pin = do(lambda: client.pins.create(is_removable=True, media_source=source))
    assert (pin.creative_type, pin.media.media_type) == ("VIDEO", "video")


def test_grant_is_valid_until_its_refresh_token_is_used_twice(life: Life) -> None:
    store = pinkit.MemoryStore()
    app = pinkit.OAuth(
        life.mock.world.app_id,
        life.mock.world.app_secret,
        redirect_uri="http://localhost:8085/back",
        scopes="boards:read,user_accounts:read",
        store=store,
    )
    client = life.mode.client_class(app, transport=life.mock.transport, clock=life.clock)
    url = client.oauth.authorize_url()
    back = life.mock.authorize(url)
    assert parse_qs(urlsplit(back).query)["state"] == [url.state]
    first = life.do(lambda: client.oauth.exchange(back, state=url.state))
    assert life.list(client.boards.list()) == []
    life.clock.sleep(31 * 86400)  # the access token has expired, and is refreshed automatically
    assert life.list(client.boards.list()) == []
    second = store.load()
    assert second is not None
    assert second.refresh_token not in (None, first.refresh_token)
    store.save(first)
    with pytest.raises(errors.ReauthorizationRequiredError):
        life.do(lambda: client.oauth.refresh())
    old = life.mode.client_class(first.access_token, transport=life.mock.transport, clock=life.clock)
    with pytest.raises(errors.AuthenticationError):
        life.do(lambda: old.user_account.get())


def test_ad_runs_although_another_item_fails(life: Life) -> None:
    client, do, account = life.client, life.do, life.mock.world.ad_account_id
    plain = {"name": "Oak", "objective_type": "AWARENESS"}
    wrong = {**plain, "daily_spend_cap": 1, "lifetime_spend_cap": 1}
    batch = do(lambda: client.campaigns.create(account, body=[plain, wrong, {**plain, "name": "Linen"}]))
    assert [each.succeeded for each in batch] == [True, False, True]
    assert batch.failed[0].index == 1
    assert batch.failed[0].message
    with pytest.raises(errors.BatchError):
        batch.raise_for_errors()
    campaign = batch.succeeded[0]
    group = {"campaign_id": campaign.id, "name": "Chairs", "billable_event": "IMPRESSION"}
    groups = do(lambda: client.ad_groups.create(account, body=[group])).raise_for_errors()
    pin = do(lambda: client.pins.create(is_removable=True, media_source=IMAGE))
    ad = {"ad_group_id": groups.succeeded[0].id, "creative_type": "REGULAR", "pin_id": pin.id}
    ads = do(lambda: client.ads.create(account, body=[ad, {**ad, "pin_id": "1"}]))
    assert [each.succeeded for each in ads] == [True, False]
    assert ads.succeeded[0].campaign_id == campaign.id
    listed = life.list(client.ads.list(account, campaign_ids=[campaign.id]))
    assert [each.id for each in listed] == [ads.succeeded[0].id]


def test_batch_of_items_has_a_result_for_each_item(life: Life) -> None:
    client, do = life.client, life.do
    items = [
        {"item_id": "a", "attributes": {"title": "Oak", "link": "https://example.com/a", "price": "1 EUR"}},
        {"item_id": "b", "attributes": {"title": "Linen", "link": "nowhere", "price": "1 EUR"}},
    ]
    body = {"country": "DE", "language": "DE", "operation": "UPSERT", "items": items}
    batch = do(lambda: client.catalogs.items.create_batch(body=body))
    assert batch.status == "PROCESSING"
    life.clock.sleep(life.mock.settings.processing_seconds)
    done = do(lambda: client.catalogs.items.get_batch(batch.batch_id))
    assert done.status == "COMPLETED"
    assert [(each.item_id, each.status) for each in done.items] == [("a", "SUCCESS"), ("b", "FAILURE")]


def test_report_is_awaited_and_downloaded(life: Life) -> None:
    client, do, account = life.client, life.do, life.mock.world.ad_account_id
    started = do(
        lambda: client.reports.create(
            account,
            start_date="2026-09-01",
            end_date="2026-09-03",
            granularity="DAY",
            level="CAMPAIGN",
            columns=["IMPRESSION_1", "CTR"],
        )
    )
    assert do(lambda: client.reports.get(account, token=started.token)).report_status == "IN_PROGRESS"
    life.clock.sleep(life.mock.settings.processing_seconds)
    report = do(lambda: client.reports.get(account, token=started.token))
    assert report.report_status == "FINISHED"
    with httpx.Client(transport=life.mock.transport) as store:
        assert len(store.get(report.url).content) == report.size


def test_list_has_every_item_once_although_items_are_added(life: Life) -> None:
    client, do = life.client, life.do
    names = [f"Board {index}" for index in range(7)]
    for name in names:
        do(partial(client.boards.create, name=name))

    def late(index: int) -> None:
        life.mock.handle(
            "POST",
            "/v5/boards",
            "",
            [("Authorization", f"Bearer {life.mock.token}"), ("Content-Type", "application/json")],
            f'{{"name": "Late {index}"}}'.encode(),
        )

    seen: list[str] = []
    pager = client.boards.list(page_size=2)
    if life.mode.name == "sync":
        for index, page in enumerate(pager.pages()):
            seen += [each.name for each in page.items]
            late(index) if index < 3 else None
    else:

        async def walk() -> None:
            index = 0
            async for page in pager.pages():
                seen.extend(each.name for each in page.items)
                late(index) if index < 3 else None
                index += 1

        life.do(walk)
    assert len(seen) == len(set(seen))
    assert set(names) <= set(seen)
    assert len(life.list(client.boards.list())) == 10
