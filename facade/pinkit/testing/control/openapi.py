"""The OpenAPI document of the control API; its schemas also validate snapshots and seed files."""

from __future__ import annotations

from functools import cache

from pinkit.testing.document import Document
from pinkit.testing.messages import JSON, Json, Object
from pinkit.testing.schemas import Schemas

VERSION = 1  # of the control API and of snapshots
LATEST = 10**11  # the latest time of a mock, in seconds since 1970: the year 5138


def _object(required: str = "", /, **properties: Json) -> Object:
    made: Object = {"type": "object", "properties": properties, "additionalProperties": False}
    return {**made, "required": required.split()} if required else made


def _list(items: Object) -> Object:
    return {"type": "array", "items": items}


def _map(values: Object) -> Object:
    return {"type": "object", "additionalProperties": values}


def _ref(name: str) -> Object:
    return {"$ref": f"#/components/schemas/{name}"}


def _enum(*values: str) -> Object:
    return {"type": "string", "enum": list(values)}


_TEXT: Object = {"type": "string"}
_NAME: Object = {"type": "string", "minLength": 1, "maxLength": 100}
_NUMBER: Object = {"type": "number"}
_SECONDS: Object = {"type": "number", "minimum": 0, "maximum": 10**10}
_COUNT: Object = {"type": "integer", "minimum": 0, "maximum": 2**53}
_SOME: Object = {"type": "integer", "minimum": 1, "maximum": 1000}
_MAYBE_COUNT: Object = {**_COUNT, "nullable": True}
_TRUTH: Object = {"type": "boolean"}
_ANY: Object = {"type": "object"}
_TIER: Object = {"type": "string", "enum": ["trial", "standard", None], "nullable": True}
_KIND = _enum("PINNER", "BUSINESS")

_SETTINGS = _object(
    processing_seconds=_SECONDS,
    bookmark_seconds=_SECONDS,
    empty_pages=_TRUTH,
    last_bookmark=_enum("null", "missing", "empty"),
    null_states=_TRUTH,
    failing_jobs=_list(_TEXT),
    most_boards=_MAYBE_COUNT,
    most_pins=_MAYBE_COUNT,
    review_seconds=_SECONDS,
    rejected_pins=_map(_list(_TEXT)),
    failed_conversions=_enum("response", "error"),
    refresh_tokens_rotate=_TRUTH,
)
_FAULT = _object(
    "kind",
    kind=_TEXT,
    operation=_TEXT,
    times={**_MAYBE_COUNT, "description": "How often it happens; null for no limit."},
    options=_object(
        seconds=_SECONDS,
        status={"type": "integer", "minimum": 200, "maximum": 599},
        code={"type": "integer"},
        message=_TEXT,
        done=_TRUTH,
    ),
)
_QUOTAS = _object(
    "tier limits windows",
    tier=_TIER,
    limits=_map(_object("calls seconds", calls=_COUNT, seconds=_COUNT)),
    windows=_list(
        _object(
            "app user category start used", app=_TEXT, user=_TEXT, category=_TEXT, start=_NUMBER, used=_COUNT
        )
    ),
)
_SNAPSHOT = _object(
    "version seed time token number count tables settings faults quotas",
    version={"type": "integer", "enum": [VERSION]},
    seed={"type": "integer"},
    time={**_SECONDS, "maximum": LATEST},
    token=_TEXT,
    number=_COUNT,
    count=_COUNT,
    tables=_map(_list(_object("id number record", id=_TEXT, number=_COUNT, record=_ANY))),
    settings=_ref("Settings"),
    faults=_list(_ref("Fault")),
    quotas=_ref("Quotas"),
)
# The other fields of a board, Pin or catalog are those of the request that creates it.
_BOARD: Object = {
    "type": "object",
    "properties": {
        "owner": {**_NAME, "description": "A username; the first account, if omitted."},
        "collaborators": {**_list(_NAME), "description": "Names of other users."},
        "sections": _list(_NAME),
        "pins": _list({"type": "object", "properties": {"section": _NAME}}),
    },
}
_CATALOG: Object = {"type": "object", "properties": {"owner": _NAME}}
_CAMPAIGNS = _object(
    count=_SOME,
    ad_groups=_SOME,
    ads=_SOME,
    days={"type": "integer", "minimum": 0, "maximum": 914, "description": "Their age; 914, if omitted."},
)
_SCHEMAS: Object = {
    "Settings": _SETTINGS,
    "Fault": _FAULT,
    "Quotas": _QUOTAS,
    "Snapshot": _SNAPSHOT,
    "NewUser": _object("username", username=_NAME, account_type=_KIND),
    "User": _object(
        "id username account_type access_token",
        id=_TEXT,
        username=_TEXT,
        account_type=_KIND,
        access_token=_TEXT,
    ),
    "NewToken": _object(
        scopes=_list(_TEXT),
        kind=_enum("user", "client", "conversion"),
        user={**_NAME, "description": "A username; the first account, if omitted."},
        expires_in=_SECONDS,
        sandbox={**_TRUTH, "nullable": True},
    ),
    "Seed": _object(
        users=_list(_ref("NewUser")),
        boards=_list(_BOARD),
        campaigns=_list(_CAMPAIGNS),
        catalogs=_list(_CATALOG),
    ),
    "Request": _object(
        operation=_TEXT,
        method=_TEXT,
        path=_TEXT,
        path_values=_ANY,
        query=_ANY,
        headers=_map(_TEXT),
        body={},
        status=_COUNT,
    ),
    "Mock": _object(
        release=_TEXT,
        app_id=_TEXT,
        app_secret=_TEXT,
        user_id=_TEXT,
        ad_account_id=_TEXT,
        access_token=_TEXT,
    ),
    "Error": _object("code message", code={"type": "integer"}, message=_TEXT),
}


def _operation(summary: str, returns: Object | None, body: Object | None = None, **more: Json) -> Object:
    """Return an operation; without content, its status is 204."""
    content = {"content": {JSON: {"schema": returns}}} if returns else {}
    error = {"description": "Error", "content": {JSON: {"schema": _ref("Error")}}}
    made: Object = {
        "summary": summary,
        "responses": {
            "200" if returns else "204": {"description": "Success", **content},
            "4XX": error,
        },
        **more,
    }
    return {**made, "requestBody": {"required": True, "content": {JSON: {"schema": body}}}} if body else made


def _requests_query() -> list[Object]:
    return [
        {"name": "operation", "in": "query", "schema": _TEXT, "description": "The id of an operation."},
        {"name": "limit", "in": "query", "schema": {**_SOME, "maximum": 10_000}},
    ]


_TIME = _object("time", time=_NUMBER)
_OPERATIONS: dict[str, dict[str, Object]] = {
    "app": {"get": _operation("Get the app, the first account and its token", _ref("Mock"))},
    "openapi.json": {"get": _operation("Get this document", _ANY)},
    "reset": {"post": _operation("Restore the initial state, and load the seed file again", None)},
    "clock": {
        "get": _operation("Get the time in seconds since 1970", _TIME),
        "post": _operation("Move the clock forward", _TIME, _object("advance", advance=_SECONDS)),
    },
    "settings": {
        "get": _operation("Get all settings", _ref("Settings")),
        "patch": _operation("Change some settings", _ref("Settings"), _ref("Settings")),
    },
    "quotas": {
        "get": _operation("Get the limits and the counted calls", _ref("Quotas")),
        "patch": _operation(
            "Apply the limits of a tier; null for no limits", _ref("Quotas"), _object("tier", tier=_TIER)
        ),
    },
    "faults": {
        "get": _operation("List the faults that will happen", _list(_ref("Fault"))),
        "post": _operation("Add a fault", _ref("Fault"), _ref("Fault")),
        "delete": _operation("Remove all faults", None),
    },
    "tokens": {
        "post": _operation(
            "Issue an access token", _object("access_token", access_token=_TEXT), _ref("NewToken")
        )
    },
    "revoked-tokens": {"post": _operation("Revoke a token", None, _object("token", token=_TEXT))},
    "users": {
        "get": _operation("List the users, each with an access token", _list(_ref("User"))),
        "post": _operation("Add a user", _ref("User"), _ref("NewUser")),
    },
    "requests": {
        "get": _operation(
            "List the last received requests", _list(_ref("Request")), parameters=_requests_query()
        ),
        "delete": _operation("Remove the recorded requests", None),
    },
    "seed": {"post": _operation("Add what a seed file contains", None, _ref("Seed"))},
    "snapshot": {"get": _operation("Get the complete state", _ref("Snapshot"))},
    "restore": {"post": _operation("Return to the state of a snapshot", None, _ANY)},
}


@cache
def control_document() -> Document:
    """Return the OpenAPI document; the id of an operation is its method and path, such as `post clock`."""
    paths = {
        f"/_mock/{path}": {
            method: {"operationId": f"{method} {path}", **operation} for method, operation in methods.items()
        }
        for path, methods in _OPERATIONS.items()
    }
    info = {"title": "Control of a mock Pinterest", "version": str(VERSION)}
    return Document({"openapi": "3.0.3", "info": info, "paths": paths, "components": {"schemas": _SCHEMAS}})


@cache
def _schemas() -> Schemas:
    return Schemas(control_document())


def mistakes(name: str, value: Json, where: str) -> list[str]:
    """Return what is wrong in a value, each with its place.

    Args:
        name: The name of a schema.
        value: JSON.
        where: The name of the value.
    """
    return _schemas().errors(control_document().raw["components"]["schemas"][name], value, where, "request")
