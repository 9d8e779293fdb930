"""Mistakes in nested bodies that every type checker must find: on each line with the comment `wrong`."""

from typing import Any

import pinkit
from pinkit import models
from pinkit_generated.operations import ad_groups_create, campaigns_create, events_create, items_batch_post, pins_create


def media(client: pinkit.Client) -> None:
    client.pins.create(media_source={"sorce_type": "image_url"})  # wrong
    client.pins.create(media_source={})  # wrong
    client.pins.create(media_source={"source_type": "image_url"})  # wrong
    client.pins.create(media_source={"source_type": "image", "url": "u"})  # wrong
    client.pins.create(media_source={"source_type": "image_url", "url": 1})  # wrong
    client.pins.create(media_source={"source_type": "image_url", "url": None})  # wrong
    client.pins.create(media_source={"source_type": "image_url", "url": "u", "is_standart": True})  # wrong
    client.pins.create(media_source={"source_type": "image_url", "url": "u", "is_standard": "yes"})  # wrong
    client.pins.create(media_source={"source_type": "image_url", "media_id": "1"})  # wrong
    client.pins.create(media_source={"source_type": "video_id", "url": "u"})  # wrong
    client.pins.create(media_source={"source_type": "image_base64", "url": "u"})  # wrong
    client.pins.create(media_source={"source_type": "image_base64", "data": "x", "content_type": "image/gif"})  # wrong
    client.pins.create(media_source={"source_type": "multiple_image_urls", "items": [{"link": "u"}]})  # wrong
    client.pins.create(media_source={"source_type": "multiple_image_urls", "items": [{"url": "u", "titel": "t"}]})  # wrong
    client.pins.create(media_source={"source_type": "multiple_image_urls", "items": {"url": "u"}})  # wrong
    client.pins.create(media_source=[{"source_type": "image_url", "url": "u"}])  # wrong
    client.pins.create(ai_disclosures={"values": ["AI"]})  # wrong
    client.pins.create(ai_disclosures={"value": []})  # wrong


def campaigns(client: pinkit.Client) -> None:
    client.campaigns.create("1", body=[{"nmae": "x"}])  # wrong
    client.campaigns.create("1", body=[{"name": "x"}])  # wrong
    client.campaigns.create("1", body=[{"name": "x", "objective_type": "FAME"}])  # wrong
    client.campaigns.create("1", body={"name": "x", "objective_type": "AWARENESS"})  # wrong
    client.campaigns.create("1", body=[{"name": "x", "objective_type": "AWARENESS", "status": "paused"}])  # wrong
    client.campaigns.create("1", body=[{"name": "x", "objective_type": "AWARENESS", "start_time": "2024-01-01"}])  # wrong
    client.campaigns.create("1", body=[{"name": "x", "objective_type": "AWARENESS", "tracking_urls": {"clicks": []}}])  # wrong
    client.campaigns.create("1", body=[{"name": "x", "objective_type": "AWARENESS", "tracking_urls": {"click": [1]}}])  # wrong
    client.campaigns.update("1", body=[{"name": "x"}])  # wrong
    client.campaigns.update("1", body=[{"id": "1", "daily_spend_cap": 1.5}])  # wrong


def ad_groups(client: pinkit.Client) -> None:
    client.ad_groups.create("1", body=[{"name": "g", "campaign_id": "1", "billable_event": "IMPRESION"}])  # wrong
    client.ad_groups.create("1", body=[{"name": "g", "campaign_id": 1, "billable_event": "IMPRESSION"}])  # wrong
    client.ad_groups.create("1", body=[{"name": "g", "campaign_id": "1", "billable_event": "IMPRESSION", "targeting_spec": {"gender": []}}])  # wrong
    client.ad_groups.create("1", body=[{"name": "g", "campaign_id": "1", "billable_event": "IMPRESSION", "targeting_spec": {"GENDER": ["men"]}}])  # wrong
    client.ad_groups.update("1", body=[{"id": "1", "targeting_spec_operations": [{"field": "GENDER", "operation": "ADD", "value": "male"}]}])  # wrong
    client.ad_groups.update("1", body=[{"id": "1", "targeting_spec_operations": [{"field": "HEIGHT", "operation": "ADD", "values": []}]}])  # wrong
    client.ads.create("1", body=[{"ad_group_id": "2", "creative_type": "REGULAR"}])  # wrong
    client.ads.create("1", body=[{"ad_group_id": "2", "creative_type": "REGULER", "pin_id": "3"}])  # wrong
    client.keywords.create("1", parent_id="1", keywords=[{"match_type": "BROAD", "keyword": "k"}])  # wrong
    client.keywords.create("1", parent_id="1", keywords=[{"match_type": "broad", "value": "k"}])  # wrong
    client.labels.create("1", labels=[{"label_type": "x", "value": "v"}])  # wrong
    client.schedules.create("1", body=[{"entity_id": "1", "shedule_type": "x"}])  # wrong
    client.lead_forms.create("1", body=[{"name": "x"}])  # wrong


def catalogs(client: pinkit.Client) -> None:
    client.catalogs.feeds.create(body={"catalog_type": "HOTEL", "default_locale": "en-US", "format": "CSV", "location": "u", "name": "n", "default_country": "US"})  # wrong
    client.catalogs.feeds.create(body={"catalog_type": "RETAIL", "default_locale": "en-US", "format": "CSV", "location": "u", "name": "n"})  # wrong
    client.catalogs.feeds.create(body={"catalog_type": "RETAIL", "default_country": "US", "default_locale": "en-US", "format": "CSV", "location": "u", "name": "n", "credentials": {"user": "u", "password": "p"}})  # wrong
    client.catalogs.product_groups.create(body={"feed_id": "1", "name": "n", "filters": {"any_of": [{"BRAND": {"value": "x"}}]}})  # wrong
    client.catalogs.product_groups.create(body={"feed_id": "1", "name": "n", "filters": {"one_of": []}})  # wrong
    client.catalogs.product_groups.create(body={"feed_id": "1", "name": "n", "filters": {"any_of": [{"BRANDS": {"values": ["x"]}}]}})  # wrong
    client.catalogs.items.create_batch(body={})  # wrong
    client.catalogs.items.create_batch(body={"catalog_type": "RETAIL", "country": "US", "language": "EN", "items": [{"item_id": "1", "operation": "REMOVE"}]})  # wrong
    client.catalogs.items.create_batch(body={"catalog_type": "RETAIL", "country": "US", "language": "EN", "items": [{"item_id": "1", "operation": "UPDATE", "attributes": {"colour": "red"}}]})  # wrong


def events(client: pinkit.Client) -> None:
    client.conversions.send_events("1", data=[{"event_name": "checkout"}])  # wrong
    client.conversions.send_events("1", data=[{"event_name": "checkout", "action_source": "web", "event_time": 1, "event_id": "1", "user_data": {"email": ["x"]}}])  # wrong
    client.conversions.send_events("1", data=[{"event_name": "checkout", "action_source": "web", "event_time": 1, "event_id": "1", "user_data": {"em": [1]}}])  # wrong
    client.conversions.send_events("1", data=[{"event_name": "checkout", "action_source": "web", "event_time": "now", "event_id": "1", "user_data": {}}])  # wrong


async def asynchronous(client: pinkit.AsyncClient) -> None:
    await client.pins.create(media_source={"source_type": "image_url", "uri": "u"})  # wrong
    await client.campaigns.create("1", body=[{"name": "x", "objective_type": "FAME"}])  # wrong


def generated(built: dict[str, Any], texts: dict[str, str]) -> None:
    pins_create(media_source={"source_type": "image_url", "uri": "u"})  # wrong
    pins_create(media_source=built)  # wrong
    pins_create(media_source=texts)  # wrong
    campaigns_create("1", body=[texts])  # wrong
    ad_groups_create("1", body=[{"name": "g", "campaign_id": "1", "billable_event": "IMPRESSION", "tracking_urls": []}])  # wrong
    events_create("1", data=[built])  # wrong
    items_batch_post(body={"catalog_type": "RETAIL"})  # wrong


SOURCE: models.PinMediaSourceImageURLDict = {"source_type": "image_url", "uri": "u"}  # wrong
SLIDE: models.PinMediaSourcePinDict = {"url": "u"}  # wrong
models.PinMediaSourceImagesURL(source_type="multiple_image_urls", items=[{"uri": "u"}])  # wrong
models.CampaignCreateItem(ad_account_id="1", name="c", objective_type="AWARENESS", tracking_urls={"clicks": []})  # wrong
