"""Mistakes that every type checker must find: on each line with the comment `wrong`, with both clients.

ty does not find unknown names in `**options: Unpack[...]`; at run time they are an error.
"""

import httpx
import pinkit
from pinkit.testing import Mock
from pinkit_generated.operations import boards_get


def failed_ad(result: pinkit.ItemResult[pinkit.models.Ad]) -> None:
    print(result)


def mistakes(client: pinkit.Client) -> None:
    client.bords  # wrong
    client.boards.git  # wrong
    client.boards.get()  # wrong
    client.boards.get("1", "2")  # wrong
    client.boards.get(board="1")  # wrong
    client.boards.get("1").nmae  # wrong
    client.boards.create(name=None)  # wrong
    client.boards.create(name="x", privacy="PRIVATE")  # wrong
    client.boards.list(page_size="25")  # wrong
    client.boards.list(limit=3)  # wrong
    client.boards.list(timeout="3")  # wrong
    client.boards.get("1", extra_headers={"X-Mine": 1})  # wrong
    client.boards.get("1", timeot=3)  # wrong
    client.boards.list().items(limit="3")  # wrong
    client.boards.list().bookmark  # wrong
    client.boards.get.with_raw_response()  # wrong
    client.boards.sections.list()  # wrong
    client.pins.create(titel="x", media_source={})  # wrong
    client.ads.create("1", body=[]).succeeded[0].nmae  # wrong
    client.call(boards_get)  # wrong
    client.reports.wait("1")  # wrong
    client.reports.read("1", 5)  # wrong
    client.analytics.rows("1", level="CAMPAIN", start="2026-10-01", columns=["CTR"])  # wrong
    client.customer_lists.update_many("1", "2", [], operation="REMOV")  # wrong
    client.customer_lists.upload("1", "2", [], list_type="MAIL")  # wrong
    client.catalogs.items.upsert("products.csv", country="US", language="en-US")  # wrong
    client.campaigns.create_many("1", [], on_result=failed_ad)  # wrong
    client.reports.wait("1", client.bulk.create_upsert("1"))  # wrong
    client.bulk.wait("1", "2").state  # wrong
    client.leads.exports.download("1", "2")  # wrong
    client.catalogs.items.wait("1", timeout="60")  # wrong
    client.with_options(timeouts=3)  # wrong
    client.request("GET")  # wrong
    client.request("GET", "/new", jsn={})  # wrong
    client.schedules.create("1", body=[]).succeeded[0].nmae  # wrong
    client.catalogs.local_inventory.wait("1")  # wrong
    client.oauth.exchange()  # wrong
    client.boards.create("Kitchens")  # wrong
    client.pins.create_image("Kitchens", "a.png")  # wrong
    client.pins.create_image("a.png", board="Kitchens")  # wrong
    client.boards.copy(board_id="1", to="2")  # wrong
    pinkit.Client()  # wrong
    pinkit.Client(token="x")  # wrong
    pinkit.Client.from_env(timeot=3)  # wrong, except for ty
    pinkit.Client.from_env(http_client=httpx.AsyncClient())  # wrong
    pinkit.OAuth("1", "s", store="tokens.json")  # wrong
    pinkit.OAuth.from_env(store="tokens.json")  # wrong
    pinkit.OAuth.from_env(redirect_url="x")  # wrong, except for ty
    pinkit.Clinet("t")  # wrong
    pinkit.erors  # wrong
    pinkit.models.Bord  # wrong
    pinkit.urls.parse("x").idd  # wrong
    pinkit.urls.pins("1")  # wrong
    pinkit.scopes.SCOPE  # wrong
    pinkit.quotas.LIMITS["gold"]  # wrong
    client.quotas()["org_read"].left  # wrong
    pinkit.to_dict()  # wrong
    pinkit.Client("t", environment="prod")  # wrong
    pinkit.Client("t", transport=httpx.AsyncHTTPTransport())  # wrong
    pinkit.RateLimit(tier="gold")  # wrong
    client.boards.list().first().name  # wrong
    Mock().clock.advance("60")  # wrong


async def asynchronous_mistakes(client: pinkit.AsyncClient) -> None:
    client.bords  # wrong
    client.boards.get("1").name  # wrong
    (await client.boards.get("1")).nmae  # wrong
    await client.boards.get(board="1")  # wrong
    await client.boards.create(name="x", privacy="PRIVATE")  # wrong
    await client.boards.list()  # wrong
    client.bulk.wait("1", "2").status  # wrong
    (await client.pins.list().all())[0].nmae  # wrong
    await client.oauth.exchange()  # wrong
    pinkit.AsyncClient("t", http_client=httpx.Client())  # wrong
    list(client.boards.list())  # wrong
    for board in client.boards.list():  # wrong
        pass
    pinkit.AsyncClient.from_env(timeot=3)  # wrong, except for ty
    pinkit.conversions.Sender(client, "1", "events")  # wrong
