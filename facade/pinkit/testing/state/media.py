"""Video uploads: registered, processing, then succeeded or failed, by the clock."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime

from pinkit.testing.messages import ApiError, Object
from pinkit.testing.paging import page
from pinkit.testing.world import Call, Handler, Settings, World

UPLOAD = "/_files/upload"
FORM_SECONDS = 3600.0


def status(call: Call, media_id: str) -> str | None:
    """Return the status of a media upload; None if the caller has no upload with this id."""
    record = call.table("media").get(media_id)
    if record is None or record["owner"] != call.identity.user:
        return None
    return status_of(record, call.world.settings, call.now)


def upload_form(world: World, media_id: str, expires: float) -> Object:
    """Return the signed parameters that the upload store requires."""
    moment = datetime.fromtimestamp(expires - FORM_SECONDS, UTC)
    expiration = datetime.fromtimestamp(expires, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    key = f"uploads/{media_id}"
    conditions = [{"bucket": "pinterest-media-upload"}, {"key": key}, ["content-length-range", 1, 2 * 2**30]]
    policy = base64.b64encode(
        json.dumps({"expiration": expiration, "conditions": conditions}).encode()
    ).decode()
    return {
        "key": key,
        "policy": policy,
        "Content-Type": "multipart/form-data",
        "x-amz-algorithm": "AWS4-HMAC-SHA256",
        "x-amz-credential": f"MOCK/{moment:%Y%m%d}/us-east-1/s3/aws4_request",
        "x-amz-date": f"{moment:%Y%m%dT%H%M%SZ}",
        "x-amz-security-token": world.secret(f"upload {media_id}"),
        "x-amz-signature": world.secret(f"signature {key} {policy}"),
    }


def _create(call: Call) -> Object:
    media_id = call.world.new_id()
    record: Object = {
        "id": media_id,
        "owner": call.identity.user,
        "media_type": call.body["media_type"],
        "expires": call.now + FORM_SECONDS,
        "uploaded": None,
    }
    call.table("media").put(media_id, record)
    return {
        "media_id": media_id,
        "media_type": record["media_type"],
        "upload_url": f"{call.world.files}{UPLOAD}",
        "upload_parameters": upload_form(call.world, media_id, record["expires"]),
    }


def _get(call: Call) -> Object:
    record = call.table("media").get(call.path["media_id"])
    if record is None or record["owner"] != call.identity.user:
        raise ApiError(404, 1, f"There is no media {call.path['media_id']}.")
    return _shown(call, record)


def _list(call: Call) -> Object:
    return page(call, call.table("media").of("owner", call.identity.user), _shown)


def _shown(call: Call, record: Object) -> Object:
    return {
        "media_id": record["id"],
        "media_type": record["media_type"],
        "status": status_of(record, call.world.settings, call.now),
    }


def status_of(record: Object, settings: Settings, now: float) -> str:
    """Return the status of the record of a media upload."""
    if record["uploaded"] is None:
        return "registered"
    if now < record["uploaded"] + settings.processing_seconds:
        return "processing"
    return "succeeded" if record["is_video"] else "failed"


HANDLERS: dict[str, Handler] = {"media/create": _create, "media/get": _get, "media/list": _list}
