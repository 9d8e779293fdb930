"""The control API below `/_mock/`, which only a server has: the paths of Pinterest's API never lead to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias
from urllib.parse import urlsplit

from attrs import asdict

from pinkit.testing.body_receivers import Receiver
from pinkit.testing.control.openapi import LATEST, control_document
from pinkit.testing.control.snapshots import settings_of, shown_settings
from pinkit.testing.messages import JSON, ApiError, Json, Object, Parameters, Response, dumps
from pinkit.testing.recorded_requests import Recorded
from pinkit.testing.request_validation import RequestValidator
from pinkit.testing.router import Router
from pinkit.testing.schemas import Schemas
from pinkit.testing.tokens import redacted
from pinkit.testing.user_accounts import User

if TYPE_CHECKING:
    from pinkit.testing.mock import Mock

CONTROL = "/_mock/"
_Work: TypeAlias = Callable[["Mock", Parameters, Json], Json]  # by a query and a body
_MANY = 100  # requests in a response, unless a limit is given


class Control:
    """Responds to the requests of the control API.

    Args:
        mock: The mock.
        reset: Restores the initial state.
    """

    def __init__(self, mock: Mock, reset: Callable[[], None]) -> None:
        document = control_document()
        self._mock = mock
        self._work: dict[str, _Work] = {**_WORK, "post reset": lambda _, __, ___: reset()}
        self._router = Router(document.operations.values())
        self._checker = RequestValidator(document, Schemas(document))

    def respond(
        self, method: str, path: str, query: str, headers: Mapping[str, str], body: bytes
    ) -> Response:
        """Return the response to a request; headers by lower-case name."""
        try:
            check_site(method, headers, self._mock.world.api)
            operation, _ = self._router.find(method, path)
            asked = self._checker.query(operation, query)
            content = self._checker.body(operation, headers.get("content-type"), body)
            with self._mock.lock:  # other threads can use the mock in process
                made = self._work[operation.id](self._mock, asked, content)
                self._mock.world.store.commit()
        except ApiError as error:
            return _response(error.status, error.body(), error.headers)
        except ValueError as error:  # of a snapshot, a seed, a fault or a user
            return _response(400, {"code": 1, "message": str(error)})
        return Response(204) if operation.success == 204 else _response(200, made)


class Responder(Protocol):
    """Responds to requests that are not Pinterest's: the control API, or the inspector."""

    def respond(
        self, method: str, path: str, query: str, headers: Mapping[str, str], body: bytes
    ) -> Response:
        """Return the response to a request; headers by lower-case name."""
        ...


class ControlReceiver(Receiver):
    """Collects the body of a request to the control API or to the inspector."""

    def __init__(self, responder: Responder, mock: Mock, *head: Any) -> None:
        super().__init__(mock, *head)
        self._responder = responder

    def finish(self) -> Response:
        """Return the response."""
        return self._responder.respond(*self._head, self._body())


def _response(status: int, body: Json, headers: Mapping[str, str] | None = None) -> Response:
    no_store = ("Cache-Control", "no-store")
    return Response(status, (("Content-Type", JSON), no_store, *(headers or {}).items()), dumps(body))


def check_site(method: str, headers: Mapping[str, str], api: str) -> None:
    """Reject what a page of another site lets a browser send; headers by lower-case name.

    Raises:
        ApiError: 403.
    """
    host = headers.get("host", "")
    if not _is_own(host, api):  # a name that an attacker lets point to here
        raise ApiError(403, 1, f"Host: {host[:100]!r} is not a name of this server; its --url sets the name.")
    if method in ("GET", "HEAD"):
        return
    site, origin = headers.get("sec-fetch-site", "none"), headers.get("origin")
    if site not in ("same-origin", "none") or (origin is not None and origin.partition("://")[2] != host):
        raise ApiError(403, 1, f"A page of another site ({origin or site}) cannot control this mock.")


def _is_own(host: str, api: str) -> bool:
    """Whether a host is an address, a name of the local network, or the name in the mock's own URL."""
    try:
        name = urlsplit(f"//{host}").hostname or ""
    except ValueError:  # brackets around what is no address
        return False
    if "." not in name or name.endswith(".localhost") or name == urlsplit(api).hostname:
        return True
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


# The operations -----------------------------------------------------------------------------------------


def _app(mock: Mock, _: Parameters, __: Json) -> Json:
    world = mock.world
    return {
        "release": mock.description.release,
        "app_id": world.app_id,
        "app_secret": world.app_secret,
        "user_id": world.user_id,
        "ad_account_id": world.ad_account_id,
        "access_token": mock.token,
    }


def _advance(mock: Mock, _: Parameters, body: Json) -> Json:
    if mock.clock() + body["advance"] > LATEST:
        raise ApiError(400, 1, f"body.advance: {body['advance']} leads beyond {LATEST} seconds since 1970")
    mock.clock.advance(body["advance"])
    return {"time": mock.clock()}


def _change_settings(mock: Mock, _: Parameters, body: Json) -> Json:
    return shown_settings(settings_of(mock.settings, body))


def _set_tier(mock: Mock, _: Parameters, body: Json) -> Json:
    mock.quotas.set_tier(body["tier"])
    return mock.quotas.dump()


def _add_fault(mock: Mock, _: Parameters, body: Json) -> Json:
    options = body.get("options", {})
    return asdict(mock.faults.add(body["kind"], body.get("operation", "*"), body.get("times", 1), **options))


def _issue(mock: Mock, _: Parameters, body: Json) -> Json:
    arguments = {name: value for name, value in body.items() if name != "user"}
    user = _user_id(mock, body["user"]) if "user" in body else None
    return {"access_token": mock.tokens.issue(**arguments, user=user)}


def _user_id(mock: Mock, username: str) -> str:
    try:
        return mock.users[username].id
    except KeyError as error:
        raise ApiError(404, 30, f"user: {error.args[0]}") from None


def _revoke(mock: Mock, _: Parameters, body: Json) -> Json:
    if not mock.tokens.revoke(body["token"]):
        raise ApiError(404, 1, "token: there is no such token, or it was revoked")


def _user(user: User) -> Object:
    made = asdict(user)
    made["access_token"] = made.pop("token")
    return made


def _requests(mock: Mock, query: Parameters, _: Json) -> Json:
    wanted = query.get("operation")
    found = list(mock.requests) if wanted is None else mock.requests.of(wanted)
    return [_request(each) for each in found[-query.get("limit", _MANY) :]]


def _request(recorded: Recorded) -> Object:
    names = ("operation", "method", "path", "path_values", "query", "body", "status")
    return {
        **{name: getattr(recorded, name) for name in names},
        "headers": redacted(recorded.headers),
    }


_WORK: dict[str, _Work] = {
    "get app": _app,
    "get openapi.json": lambda _, __, ___: control_document().raw,
    "get clock": lambda mock, _, __: {"time": mock.clock()},
    "post clock": _advance,
    "get settings": lambda mock, _, __: shown_settings(mock.settings),
    "patch settings": _change_settings,
    "get quotas": lambda mock, _, __: mock.quotas.dump(),
    "patch quotas": _set_tier,
    "get faults": lambda mock, _, __: [asdict(each) for each in mock.faults],
    "post faults": _add_fault,
    "delete faults": lambda mock, _, __: mock.faults.clear(),
    "post tokens": _issue,
    "post revoked-tokens": _revoke,
    "get users": lambda mock, _, __: [_user(each) for each in mock.users],
    "post users": lambda mock, _, body: _user(mock.users.add(**body)),
    "get requests": _requests,
    "delete requests": lambda mock, _, __: mock.requests.clear(),
    "post seed": lambda mock, _, body: mock.add_records(body),
    "get snapshot": lambda mock, _, __: mock.snapshot(),
    "post restore": lambda mock, _, body: mock.restore(body),
}
