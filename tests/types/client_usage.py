"""Uses of the facade for the type checkers: both clients, from one definition. Nothing here is run."""

import datetime as dt
from collections.abc import AsyncIterator, Coroutine, Iterator
from pathlib import Path
from typing import Any, assert_type

import httpx
import httpx2
import pinkit
from pinkit import errors, scopes_for
from pinkit.conversions import ListRow, Sender, SentEvent
from pinkit.progress import bar
from pinkit.testing import Clock, Mock
from pinkit.tokens import FileStore
from pinkit_generated import models
from pinkit_generated.operations import boards_get, campaigns_list


def clients_are_made_of_many_things(app: pinkit.OAuth, token: pinkit.Token) -> None:
    pinkit.Client("pina_...", environment="sandbox", timeout=5.0, rate_limit=pinkit.RateLimit(tier="trial"))
    pinkit.Client(token, transport=httpx.HTTPTransport(retries=1), retry=pinkit.Retry(attempts=1))
    pinkit.AsyncClient(app, http_client=httpx.AsyncClient(http2=False), headers={"X-App": "mine"})
    pinkit.Client(token, transport=httpx2.HTTPTransport(), timeout=httpx2.Timeout(5.0))
    pinkit.AsyncClient(token, http_client=httpx2.AsyncClient(), timeout=httpx.Timeout(5.0, connect=1))
    pinkit.Client(token, timeout=pinkit.Timeout(30, connect=5)).with_options(timeout=5)
    pinkit.AsyncClient(FileStore("token.json"), on_event=print)
    assert_type(pinkit.OAuth.from_env(scopes="pins:read", store=FileStore("token.json")), pinkit.OAuth)
    assert_type(pinkit.Client.from_env(), pinkit.Client)
    assert_type(pinkit.AsyncClient.from_env(timeout=3, http_client=httpx.AsyncClient()), pinkit.AsyncClient)


async def apps_have_many_users(oauth: pinkit.OAuth, token: pinkit.Token) -> None:
    limits = pinkit.RateLimit(tier="standard", storage=pinkit.quotas.in_redis("redis://localhost"))
    with pinkit.App(oauth, store=lambda user: pinkit.RedisStore("redis://localhost", user=user)) as app:
        assert_type(app.exchange("https://example.com/?code=1&state=2", state="2"), pinkit.Token)
        assert_type(app.client_for(token), pinkit.Client)
        assert_type(app.client_for("ana").boards.get("1"), models.Board)
        app.save("ana", token)
    async with pinkit.AsyncApp(
        oauth, store=lambda user: pinkit.SQLStore("tokens.sqlite", user=user, key=b"k"), rate_limit=limits
    ) as other:
        assert_type(await other.exchange("https://example.com/?code=1&state=2", state="2"), pinkit.Token)
        assert_type(await other.client_for("ana").boards.get("1"), models.Board)
        await other.save("ana", token)
    pinkit.App(oauth, transport=httpx.HTTPTransport(), timeout=5, allow_http=True).authorize_url("pins:read")


def quotas_are_known(client: pinkit.Client, other: pinkit.AsyncClient) -> None:
    assert_type(client.quotas()["org_read"].remaining, int)
    assert_type(other.quotas()["org_read"].reset, dt.datetime)
    assert_type(pinkit.quotas.LIMITS["trial"]["org_read"].calls, int)
    assert_type(pinkit.scopes.SCOPES["pins:read"], str)
    assert_type(pinkit.urls.parse("https://www.pinterest.com/pin/1/").id, str | None)


async def calls_take_options(client: pinkit.Client, other: pinkit.AsyncClient) -> None:
    assert_type(client.boards.get("1", timeout=5, extra_headers={"X-Mine": "a"}), models.Board)
    client.boards.list(timeout=2.5, extra_query={"new": 1}).first()
    client.campaigns.create("1", body=[], timeout=5, extra_headers={})
    await other.boards.create(name="x", timeout=5, extra_headers={"X-Mine": "a"})
    await other.boards.get.with_raw_response("1", timeout=5)
    client.call(boards_get, "1", timeout=5)


def calls_give_models(client: pinkit.Client) -> None:
    assert_type(client.boards.get("1"), models.Board)
    assert_type(client.boards.get("1", ad_account_id="2").created_at, dt.datetime | None)
    assert_type(client.boards.sections.create("1", name="x"), models.BoardSection)
    assert_type(client.boards.delete("1"), models.Board | None)
    assert_type(
        client.pins.create(board_id="1", media_source={"source_type": "image_url", "url": "u"}), models.Pin
    )
    assert_type(client.with_options(timeout=3).boards.get("1"), models.Board)
    assert_type(client.call(boards_get, "1"), models.Board)
    assert_type(client.catalogs.feeds.delete("1"), models.CatalogsFeed | None)


async def awaiting_gives_the_same_models(client: pinkit.AsyncClient) -> None:
    call: Coroutine[Any, Any, models.Board] = client.boards.get("1")
    assert_type(await call, models.Board)
    assert_type(await client.boards.sections.create("1", name="x"), models.BoardSection)
    assert_type(await client.with_options(timeout=3).boards.get("1"), models.Board)
    assert_type(await client.call(boards_get, "1"), models.Board)
    assert_type(await client.boards.delete("1"), models.Board | None)


def responses_are_returned_too(client: pinkit.Client) -> None:
    returned = client.boards.get.with_raw_response("1")
    assert_type(returned, pinkit.APIResponse[models.Board])
    assert_type(returned.response, pinkit.Response)


async def responses_are_awaited_too(client: pinkit.AsyncClient) -> None:
    board, response = await client.boards.get.with_raw_response("1")
    assert_type(board, models.Board)
    assert_type(response, pinkit.Response)


def lists_are_pagers(client: pinkit.Client) -> Iterator[models.Board]:
    assert_type(client.boards.list(privacy="SECRET"), pinkit.Pager[models.Board])
    for board in client.boards.list():
        assert_type(board, models.Board)
        yield board
    assert_type(client.campaigns.list("1", page_size=5).first(), models.Campaign | None)
    assert_type(client.pins.list().all(limit=10), list[models.Pin])
    for page in client.boards.sections.list("1").pages():
        assert_type(page.bookmark, str | None)
        assert_type([section.name for section in page.items], list[str])
    with client.boards.list(bookmark="x").read_ahead() as ahead:
        assert_type(ahead, pinkit.Pager[models.Board])


async def lists_are_watched(client: pinkit.Client, other: pinkit.AsyncClient) -> None:
    for board in client.watch(client.boards.list, state="seen.json", privacy="SECRET"):
        assert_type(board, models.Board)
    async for board in other.watch(other.boards.list, state="seen.json", wait=60):
        assert_type(board, models.Board)


def lists_continue_from_a_bookmark(client: pinkit.Client, account: str | None) -> pinkit.Pager[models.Board]:
    items = client.boards.list(ad_account_id=account).items()
    assert_type(items, pinkit.PagerIterator[models.Board])
    assert_type([board.id for board in items], list[str])
    client.boards.get("1", ad_account_id=pinkit.UNSET if account == "" else account)
    return client.boards.list(bookmark=items.bookmark, privacy=None)


async def lists_are_asynchronous_pagers(client: pinkit.AsyncClient) -> AsyncIterator[models.Board]:
    assert_type(client.boards.list(), pinkit.AsyncPager[models.Board])
    assert_type(client.boards.list().pages(), pinkit.AsyncPagerIterator[pinkit.Page[models.Board]])
    assert_type(client.boards.list().pages().bookmark, str | None)
    async for board in client.boards.list():
        assert_type(board, models.Board)
        yield board
    assert_type(await client.campaigns.list("1").first(), models.Campaign | None)
    assert_type(await client.pins.list().all(limit=10), list[models.Pin])
    async with client.boards.list().read_ahead() as ahead:
        assert_type(ahead, pinkit.AsyncPager[models.Board])
    page = await client.call(campaigns_list, "1")
    assert_type(page.items, list[models.Campaign])


def jobs_are_waited_for(client: pinkit.Client) -> None:
    started = client.reports.create(
        "1",
        columns=["CTR"],
        granularity="DAY",
        level="CAMPAIGN",
        start_date="2026-10-01",
        end_date="2026-10-02",
    )
    assert_type(client.reports.wait("1", started), models.AdsAnalyticsGetAsyncResponse)
    assert_type(client.reports.wait("1", "token", timeout=60), models.AdsAnalyticsGetAsyncResponse)
    with bar("report.csv") as progress:
        assert_type(client.reports.download("1", started, "report.csv", progress=progress), Path)
    assert_type(client.reports.mmm.wait("1", "token"), models.MMMReport)
    assert_type(client.bulk.wait("1", client.bulk.create_upsert("1")), models.BulkJobData)
    assert_type(client.leads.exports.download("1", "2", Path("leads.csv")), Path)
    assert_type(client.catalogs.reports.wait("token"), models.CatalogsReport)
    batch = client.catalogs.items.create_batch(
        body={
            "catalog_type": "RETAIL",
            "country": "US",
            "language": "EN",
            "items": [{"item_id": "1", "operation": "DELETE"}],
        }
    )
    results = client.catalogs.items.wait(batch).failed
    assert_type(results[0].message, str)


async def jobs_are_awaited(client: pinkit.AsyncClient) -> None:
    started = await client.bulk.create_download("1")
    assert_type(await client.bulk.wait("1", started), models.BulkJobData)
    assert_type(await client.bulk.download("1", started, "entities.json"), Path)
    assert_type(await client.catalogs.reports.download("token", "report.csv", ad_account_id="1"), Path)


def batches_give_a_result_for_each(client: pinkit.Client) -> None:
    batch = client.ads.create("1", body=[{"ad_group_id": "2", "creative_type": "REGULAR", "pin_id": "3"}])
    assert_type(batch, pinkit.Batch[models.Ad])
    assert_type(batch.succeeded, list[models.Ad])
    for result in client.ad_groups.update("1", body=[]).raise_for_errors():
        assert_type(result, pinkit.Result[models.AdGroup])
    promotions = client.promotions.create("1", body=[])
    assert_type(promotions, pinkit.Batch[models.Promotion])
    user = pinkit.UserData(email="ada@example.com", phone=["+1 415 555 0123", None], default_country="US")
    client.conversions.send_events(
        "1",
        data=[
            {
                "event_name": "checkout",
                "action_source": "web",
                "event_time": 1,
                "event_id": "1",
                "user_data": user,
            }
        ],
    )
    built: models.ConversionEventsDataItemsDict = {
        "event_name": "checkout",
        "action_source": "web",
        "event_time": 1,
        "event_id": "1",
        "user_data": user,
    }
    sent = client.conversions.send_many("1", (built for _ in range(3)), test=True)
    assert_type([each.event_id for each in sent], list[str])
    assert_type(sent.retry_failed().results[0].may_retry, bool)
    created = client.campaigns.create_many("1", ({"name": name} for name in "ab"), journal="journal")
    assert_type(created.results[0].data, models.Campaign | None)
    assert_type(created.ids, list[str | None])
    assert_type(client.keywords.update_many("1", []), pinkit.ItemResults[models.Keyword])
    moved = client.pins.move_many(["1"], board_id="2", preview=True)
    assert_type(moved.results[0].data, models.Pin | None)
    assert_type(pinkit.micro("25.00", "USD"), int)
    events = client.conversions.send_events("1", data=[])
    assert_type(events.failed[0].data, models.ConversionApiResponseEventsItems | None)
    bids = client.advanced_auction.submit_items(catalog_id="1", items=[])
    assert_type(bids, pinkit.Batch[models.AdvancedAuctionItemsSubmitRecord])
    for answered in client.businesses.invites.respond(invites=[]):
        assert_type(answered.data, models.BaseInviteDataResponse | None)


def results_of_items_keep_their_type(client: pinkit.Client, other: pinkit.AsyncClient) -> None:
    def created(result: pinkit.ItemResult[models.Campaign]) -> bool:
        return result.may_retry

    def uploaded(result: ListRow[None]) -> int:
        return len(result.dropped)

    campaigns = client.campaigns.create_many("1", [], on_result=created)
    assert_type(campaigns.raise_for_errors().failed, list[pinkit.ItemResult[models.Campaign]])
    _: Coroutine[Any, Any, pinkit.ItemResults[models.Keyword]] = other.keywords.update_many(
        "1", [], on_result=lambda result: assert_type(result.data, models.Keyword | None)
    )
    client.pins.publish_many([], on_result=lambda result: assert_type(result.pin, models.Pin | None))
    sent = client.conversions.send_many("1", [], on_result=lambda result: print(result.event_id))
    assert_type(sent.failed, list[SentEvent[Any]])
    Sender(client, "1", "events", on_result=lambda result: print(result.event_id))
    rows = client.customer_lists.update_many("1", "2", "people.csv", on_result=uploaded)
    assert_type(rows.failed, list[ListRow[None]])
    assert_type([row.dropped[0].field for row in rows], list[str])


async def batches_are_awaited(client: pinkit.AsyncClient) -> None:
    assert_type((await client.campaigns.create("1", body=[])).failed[0].index, int)
    assert_type(await client.ads.create_many("1", []), pinkit.ItemResults[models.Ad])
    again = await (await client.conversions.send_many("1", [])).retry_failed()
    assert_type(again.results[0].event_id, str)


def results_are_typed_by_what_is_listed(client: pinkit.Client) -> None:
    assert_type(client.schedules.create("1", body=[]), pinkit.Batch[models.Schedule])
    assert_type(client.schedules.list("1", entity_ids=["2"]).all(), list[models.Schedule])
    assert_type(client.campaigns.ad_previews.create("1", body=[]), pinkit.Batch[models.CampaignAdPreview])
    assert_type(client.catalogs.local_stores.update("1", body=[]).succeeded, list[models.LocalStore])
    assert_type(client.labels.apply("1", "2", entity_ids=["3"]), pinkit.Batch[models.EntityLabel])
    assert_type(client.pins.product_tags.list("1"), models.ProductTagsResponse)
    waited = client.catalogs.local_inventory.wait("1", "2")
    assert_type(waited, pinkit.Batch[models.LocalInventoryOperationResult])


def any_request_can_be_sent(client: pinkit.Client) -> None:
    response = client.request("GET", "/new", query={"ids": ["1"]}, quota="ads_read", scopes=["ads:read"])
    assert_type(response, pinkit.Response)
    assert_type(response.status, int)
    assert_type(response.content, bytes)
    assert_type(response.headers.get("x"), str | None)


async def any_request_can_be_awaited(client: pinkit.AsyncClient) -> None:
    assert_type(await client.request("POST", "/new", json={"a": 1}), pinkit.Response)


def flows_are_calls(client: pinkit.Client) -> None:
    assert_type(client.oauth.exchange("code"), pinkit.Token)
    assert_type(client.oauth.refresh(), pinkit.Token)


async def flows_are_calls_to_await(client: pinkit.AsyncClient) -> None:
    assert_type(await client.oauth.exchange("code"), pinkit.Token)


def models_have_public_names(client: pinkit.Client, pin: pinkit.models.Pin) -> list[pinkit.models.Board]:
    privacy: pinkit.models.BoardPrivacy = "SECRET"
    assert_type(pin.title, str | None)
    assert_type(client.boards.create(name="x", privacy=privacy), pinkit.models.Board)
    return client.boards.list().all()


def responses_become_plain(client: pinkit.Client) -> None:
    assert_type(pinkit.to_dict(client.boards.get("1")), dict[str, Any])
    assert_type(pinkit.to_dict(client.boards.list().all()), list[Any])
    assert_type(pinkit.to_dict(client.ads.create("1", body=[])), list[Any])


async def results_have_public_types(
    table: pinkit.Rows[pinkit.Sync],
    other: pinkit.Rows[pinkit.Async],
    privacy: str | pinkit.Unset = pinkit.UNSET,
) -> None:
    assert_type([row["CTR"] for row in table], list[Any])
    assert_type(await other.to_csv("rows.csv"), Path)
    assert_type(privacy, str | pinkit.Unset)


def flows_have_public_results(client: pinkit.Client) -> tuple[pinkit.ExportedBoard, pinkit.CollectedTrends]:
    new: pinkit.Watch[models.Board] = client.watch(client.boards.list, state="seen.json")
    assert_type(next(new), models.Board)
    started = client.reports.create_from_template("1", "2")
    assert_type(client.reports.read("1", started), pinkit.Rows[pinkit.Sync])
    return client.boards.export("1", "board"), client.trends.collect("trends.jsonl", regions="US")


def the_clock_of_a_mock_is_moved() -> None:
    mock = Mock(clock=lambda: 0.0, db="state.sqlite")
    assert_type(mock.clock, Clock)
    mock.clock.advance(60)
    assert_type(mock.token, str)
    pinkit.Client(mock.token, transport=mock.transport, on_event=lambda event: len(event.call_id))


def errors_have_fields(client: pinkit.Client) -> None:
    try:
        client.pins.get("1")
    except errors.RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except errors.MissingScopeError as error:
        assert_type(error.authorize_url, str | None)
    except errors.APIStatusError as error:
        assert_type(error.request_id, str | None)
    assert_type(scopes_for(client.pins.create, client.boards.list, "pins/get"), frozenset[str])


def a_call_has_its_own_time_out(client: pinkit.Client) -> None:
    client.boards.get("1", timeout=5)
    client.boards.get("1", timeout=pinkit.Timeout(5, connect=1))
    client.boards.get("1", timeout=httpx.Timeout(5))
