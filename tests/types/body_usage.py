"""Uses of nested bodies for the type checkers. Nothing here is run."""

import datetime as dt
from typing import Any, cast

import pinkit
from pinkit import models
from pinkit_generated.operations import pins_create


def media(client: pinkit.Client, url: str) -> None:
    client.pins.create(media_source={"source_type": "image_url", "url": url})
    client.pins.create(media_source={"source_type": "image_url", "url": url, "is_standard": False})
    client.pins.create(media_source={"source_type": "pin_url"})
    client.pins.create(media_source={"source_type": "video_id", "media_id": "1", "cover_image_url": url})
    client.pins.create(
        media_source={"source_type": "image_base64", "data": "x", "content_type": "image/png"},
        ai_disclosures={"values": ["AI_MODIFIED"]},
    )
    client.pins.create(
        media_source={
            "source_type": "multiple_image_urls",
            "items": [{"url": url, "title": "One"}, models.PinMediaSourceImagesURLItem(url=url)],
        }
    )


def times(client: pinkit.Client, start: dt.datetime) -> None:
    client.campaigns.create(
        "1", body=[{"name": "Summer", "objective_type": "AWARENESS", "start_time": start, "end_time": 5}]
    )
    client.bulk.create_download("1", updated_since=start, campaign_filter={"start_time": start})


def variables(client: pinkit.Client, url: str, count: int) -> None:
    source: models.PinMediaSourceImageURLDict = {"source_type": "image_url", "url": url}
    source["is_standard"] = True
    slides: list[models.PinMediaSourceImagesURLItemDict] = [{"url": url} for _ in range(count)]
    client.pins.create(media_source=source)
    client.pins.create(media_source={"source_type": "multiple_image_urls", "items": slides, "index": 0})
    client.pins.create(media_source={"source_type": "multiple_image_urls", "items": tuple(slides)})
    client.pins.create(
        media_source=models.PinMediaSourceImagesURLDict(source_type="multiple_image_urls", items=slides)
    )


def built_elsewhere(client: pinkit.Client, built: dict[str, Any]) -> None:
    client.pins.create(media_source=cast("models.PinMediaSourceDict", built))
    client.pins.create(media_source=models.PinMediaSourceImageURL.from_dict(built))
    pins_create(media_source=cast("models.PinMediaSourceDict", built))
    source: Any = built
    client.pins.create(media_source=source)


def campaigns(client: pinkit.Client, names: list[str]) -> None:
    item = models.CampaignCreateItem(ad_account_id="1", name="c", objective_type="AWARENESS")
    client.campaigns.create(
        "1", body=[item, {"name": "x", "objective_type": "AWARENESS", "daily_spend_cap": None}]
    )
    client.campaigns.create("1", body=[{"name": name, "objective_type": "AWARENESS"} for name in names])
    body: list[models.CampaignCreateItemDict] = []
    for name in names:
        body.append({"name": name, "objective_type": "AWARENESS"})
        body[-1]["tracking_urls"] = {"click": ["u"]}
    client.campaigns.create("1", body=body)


def ad_groups(client: pinkit.Client) -> None:
    client.ad_groups.create(
        "1",
        body=[
            {
                "name": "g",
                "campaign_id": "1",
                "billable_event": "IMPRESSION",
                "targeting_spec": {"GENDER": ["male"], "GEO": ["US"]},
            }
        ],
    )
    client.ad_groups.update(
        "1",
        body=[
            {
                "id": "1",
                "targeting_spec_operations": [
                    {"field": "GENDER", "operation": "ADD", "values": ["male"]},
                    {"field": "MINIMUM_AGE", "operation": "SET", "value": "21"},
                ],
            }
        ],
    )
    client.keywords.create("1", parent_id="1", keywords=[{"match_type": "BROAD", "value": "k"}])


def catalogs(client: pinkit.Client) -> None:
    client.catalogs.product_groups.create(
        body={"feed_id": "1", "name": "n", "filters": {"any_of": [{"BRAND": {"values": ["x"]}}]}}
    )
    client.catalogs.items.create_batch(
        body={
            "catalog_type": "RETAIL",
            "country": "US",
            "language": "EN",
            "items": [
                {"item_id": "1", "operation": "DELETE"},
                {"item_id": "2", "operation": "UPDATE", "attributes": {"color": "red"}},
            ],
        }
    )


def multipliers(client: pinkit.Client) -> None:
    """Fields that the document does not list, where it allows them."""
    schedule: models.ScheduleAppTypeMultipliersDict = {"iphone": 1.5, "new": 2}
    age: models.BidOptionsAgeBucketMultipliersDict = {"18-24": 1.5, "65+": 1}
    print(client, schedule, age)


async def asynchronous(client: pinkit.AsyncClient) -> None:
    await client.pins.create(media_source={"source_type": "image_url", "url": "u"})
