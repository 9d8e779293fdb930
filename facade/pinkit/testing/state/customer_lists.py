"""Uploads to customer lists: the client puts the parts into the store, then starts a run."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from pinkit.testing.messages import ApiError, Object, Response, beyond
from pinkit.testing.state.ads import find_account
from pinkit.testing.world import Call, Handler, Settings, World

PARTS = "/_files/parts/"
_SMALLEST = 5 * 2**20  # bytes, of every part but the last, as in S3


class Part:
    """One part of a file; only its size and hash are kept."""

    def __init__(self, world: World, method: str, path: str, headers: Mapping[str, str]) -> None:
        self._world = world
        self._method = method
        self._headers = headers
        self._upload, _, self._number = path.removeprefix(PARTS).partition("/")
        self.size = 0
        self._hash = hashlib.md5(usedforsecurity=False)

    def feed(self, part: bytes) -> None:
        """Read the next bytes of the body."""
        self.size += len(part)
        self._hash.update(part)

    def parsed(self) -> Object:
        """Return the size of the part, for assertions."""
        return {"size": self.size}

    def finish(self) -> Response:
        """Return the response: 200 with an ETag, or an error in S3's format."""
        record = self._world.table("list_uploads").get(self._upload)
        if self._method != "PUT":
            return _rejected(405, "MethodNotAllowed")
        if "authorization" in self._headers:
            return _rejected(400, "InvalidArgument")
        if record is None or self._number not in record["parts"] or record["started"] is not None:
            return _rejected(403, "AccessDenied")
        if "content-length" not in self._headers:
            return _rejected(411, "MissingContentLength")
        parts = {**record["parts"], self._number: self.size}
        self._world.table("list_uploads").put(self._upload, {**record, "parts": parts})
        return Response(200, (("ETag", f'"{self._hash.hexdigest()}"'),))


def _rejected(status: int, code: str) -> Response:
    return Response(
        status, (("Content-Type", "application/xml"),), f"<Error><Code>{code}</Code></Error>".encode()
    )


def _create(call: Call) -> Object:
    found = call.table("customer_lists").get(call.path["customer_list_id"])
    if found is None or found["ad_account_id"] != find_account(call)["id"]:
        raise ApiError(404, 1, f"There is no customer list {call.path['customer_list_id'][:60]}.")
    upload_id = call.world.new_id()
    numbers = [str(n + 1) for n in range(call.body["total_parts"])]
    record: Object = {
        "id": upload_id,
        "ad_account_id": call.path["ad_account_id"],
        "customer_list_id": call.path["customer_list_id"],
        "operation": call.body["operation"],
        "created": call.now,
        "started": None,
        "parts": dict.fromkeys(numbers),
    }
    call.table("list_uploads").put(upload_id, record)
    files = [
        {"part_number": int(n), "presigned_url": f"{call.world.files}{PARTS}{upload_id}/{n}"} for n in numbers
    ]
    return {"customer_list_upload": _shown(call, record), "s3_multipart_upload_data": {"file_parts": files}}


def _find(call: Call) -> Object:
    key = call.path["customer_list_upload_id"]
    find_account(call)
    record = call.table("list_uploads").get(key)
    if record is None or any(
        record[name] != call.path[name] for name in ("ad_account_id", "customer_list_id")
    ):
        raise ApiError(404, 1, f"There is no upload {key[:60]} to this customer list.")
    return record


def _get(call: Call) -> Object:
    return _shown(call, _find(call))


def _run(call: Call) -> Object:
    record = _find(call)
    if missing := [n for n, size in record["parts"].items() if size is None]:
        raise beyond(f"Parts {', '.join(missing)} were not uploaded.")
    if record["started"] is not None:
        raise ApiError(409, 1, "The upload is already running.")
    return _shown(call, call.table("list_uploads").put(record["id"], {**record, "started": call.now}))


def _shown(call: Call, record: Object) -> Object:
    state = state_of(record, call.world.settings, call.now)
    total = _total(record)
    counts = {"invalid": 0, "processed": total, "valid": total}
    return {
        "id": record["id"],
        "ad_account_id": record["ad_account_id"],
        "customer_list_id": record["customer_list_id"],
        "operation": record["operation"],
        "creation_time": int(record["created"]),
        "updated_time": int(record["started"] or record["created"]),
        "state": state,
        **({"record_counts": counts} if state == "SUCCEEDED" else {}),
        "error_counts": None,
    }


def _total(record: Object) -> int:
    sizes: list[int] = [size or 0 for size in record["parts"].values()]
    return sum(sizes) // 65  # a hash and a newline


def uploaded(call: Call, customer_list: str, operation: str) -> int:
    """Return how many records the finished uploads have added to a list, or removed from it."""
    uploads = [each for _, each in call.table("list_uploads").of("customer_list_id", customer_list)]
    done = [each for each in uploads if state_of(each, call.world.settings, call.now) == "SUCCEEDED"]
    return sum(_total(each) for each in done if each["operation"] == operation)


def state_of(record: Object, settings: Settings, now: float) -> str:
    """Return the state of an upload."""
    if record["started"] is None:
        return "NOT_STARTED"
    if now < record["started"] + settings.processing_seconds:
        return "RUNNING"
    sizes = list(record["parts"].values())
    good = all(size >= _SMALLEST for size in sizes[:-1])
    return "SUCCEEDED" if good and "customer_list" not in settings.failing_jobs else "FAILED"


HANDLERS: dict[str, Handler] = {
    "customer_list_uploads/create": _create,
    "customer_list_uploads/get": _get,
    "customer_list_uploads/run": _run,
}
