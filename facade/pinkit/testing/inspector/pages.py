"""The pages of the inspector: a path becomes a view, its template, and a response with strict headers."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from importlib.resources import files
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote

from attrs import frozen

from pinkit.testing.clock import timestamp
from pinkit.testing.control.api import CONTROL, Control, check_site
from pinkit.testing.inspector import ROOT, accounts, advertising, server_views
from pinkit.testing.inspector.actions import ACTIONS
from pinkit.testing.inspector.shown import Asked, View, label
from pinkit.testing.messages import FORM, JSON, ApiError, Object, Response, dumps
from pinkit.testing.router import decode

if TYPE_CHECKING:
    from jinja2 import Environment

    from pinkit.testing.mock import Mock

_VIEWS: Mapping[str, View] = {
    "": server_views.overview,
    "requests": server_views.requests,
    "request": server_views.request,
    "boards": accounts.boards,
    "board": accounts.board,
    "ads": advertising.accounts,
    "campaigns": advertising.campaign,
    "ad_groups": advertising.ad_group,
    "catalogs": accounts.catalogs,
    "jobs": accounts.all_jobs,
    "users": accounts.users,
    "quotas": accounts.quotas,
    "records": server_views.records,
    "search": server_views.search,
}
#: The views in the navigation.
_SECTIONS = ("requests", "boards", "ads", "catalogs", "jobs", "users", "quotas", "records")
_SECTION_OF = {"request": "requests", "board": "boards", "campaigns": "ads", "ad_groups": "ads"}
_OWN_PAGES = {"boards": "board", "campaigns": "campaigns", "ad_groups": "ad_groups"}  # of a record, by table
_TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_HTML = "text/html"
_HEADERS = (
    (
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "same-origin"),
    ("Cache-Control", "no-store"),
)
_SNAPSHOTS = 10  # that are kept


@frozen
class _Kept:
    """A snapshot that was taken here."""

    number: int
    time: float
    content: bytes


class Inspector:
    """Responds with the pages of the inspector.

    Args:
        mock: The mock.
        control: What the buttons of the pages call.
    """

    def __init__(self, mock: Mock, control: Control) -> None:
        self._mock = mock
        self._control = control
        self._notice: tuple[str, str] | None = None  # what the next page shows: a kind and a text
        self._snapshots = deque[_Kept](maxlen=_SNAPSHOTS)
        self._taken = 0
        self._templates = _templates()

    def respond(
        self, method: str, path: str, query: str, headers: Mapping[str, str], body: bytes
    ) -> Response:
        """Return a page, a file of it, or the redirect after a form; headers by lower-case name."""
        try:
            check_site(method, headers, self._mock.world.api)
            if self._templates is None:
                return _response(501, "text/plain", b"The inspector needs Jinja: install pinkit[testing].")
            keys = [decode(each, "path") for each in path.removeprefix(ROOT).strip("/").split("/")]
            if keys[0] == "do":
                return self._do(method, "/".join(keys[1:]), headers, body)
            _check_read(method)
            if keys[0] == "static":
                return _file("/".join(keys[1:]))
            return self._view(keys, dict(parse_qsl(query)))
        except ApiError as error:
            page = self._page("error.html", "", {"status": error.status, "message": error.message, "q": ""})
            return _response(error.status, _HTML, page, error.headers)

    def _view(self, keys: Sequence[str], query: Mapping[str, str]) -> Response:
        view = _VIEWS.get(keys[0])
        if view is None:
            raise ApiError(404, 0, f"The inspector has no view {keys[0][:60]!r}.")
        with self._mock.lock:
            template, context = view(self._mock, Asked(keys[1:], query))
            if template == "new_requests.html" and not context["rows"]:
                return _response(204)
            asked = {"q": query.get("q", ""), "only": query.get("only", ""), "snapshots": self._snapshots}
            return _response(200, _HTML, self._page(template, keys[0], {**asked, **context}))

    def _page(self, template: str, view: str, context: Object) -> bytes:
        notice = None
        if template != "new_requests.html":
            notice, self._notice = self._notice, None
        current = _SECTION_OF.get(view, view)
        common = {
            "root": ROOT,
            "view": view,
            "current": current,
            "sections": _SECTIONS,
            "notice": notice,
        }
        if self._templates is None:
            return b""
        return self._templates.get_template(template).render(**common, **context).encode()

    # Forms

    def _do(self, method: str, name: str, headers: Mapping[str, str], body: bytes) -> Response:
        if method != "POST":
            raise ApiError(405, 0, "Forms are sent by POST.", {"Allow": "POST"})
        if headers.get("content-type", "").partition(";")[0].strip() != FORM:
            raise ApiError(415, 0, f"A form has the type {FORM}.")
        form = dict(parse_qsl(body.decode("ascii", "replace")))
        action = ACTIONS.get(name)
        if action:
            self._call(headers, action.method, action.path, action.body(form), action.done)
        elif name == "snapshot":
            self._take()
        elif name == "restore":
            self._restore(headers, form.get("number", ""))
        else:
            raise ApiError(404, 0, f"The inspector has no form {name[:60]!r}.")
        back = f"{ROOT}{action.back}" if action and action.back else "/"
        return _response(303, headers={"Location": back})

    def _call(self, headers: Mapping[str, str], method: str, path: str, body: object, done: str) -> None:
        """Call the control API with a body, which is JSON already if it is bytes."""
        content = body if isinstance(body, bytes) else b"" if body is None else dumps(body)
        sent = {**headers, "content-type": JSON}
        response = self._control.respond(method, f"{CONTROL}{path}", "", sent, content)
        failed = response.status >= 400
        self._notice = ("error", response.json()["message"]) if failed else ("done", done)

    def _take(self) -> None:
        self._taken += 1
        self._snapshots.append(_Kept(self._taken, self._mock.clock(), dumps(self._mock.snapshot())))
        self._notice = "done", f"Snapshot {self._taken} was taken."

    def _restore(self, headers: Mapping[str, str], number: str) -> None:
        kept = next((each for each in self._snapshots if str(each.number) == number), None)
        if kept is None:
            raise ApiError(404, 0, f"There is no snapshot {number[:20]!r}.")
        self._call(headers, "POST", "restore", kept.content, f"Snapshot {kept.number} was restored.")


def _templates() -> Environment | None:
    """Return the templates; None if Jinja is not installed."""
    try:
        import jinja2
    except ImportError:
        return None
    made = jinja2.Environment(
        loader=jinja2.PackageLoader(__package__ or ""),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    filters: dict[str, Any] = {"time": _time, "path": _path_of, "label": label}
    for name, each in filters.items():
        made.filters[name] = each
    return made


def _time(seconds: float) -> str:
    return f"{timestamp(seconds)}Z"


def _path_of(key: str, table: str) -> str:
    """Return the path of the page of a record."""
    page = _OWN_PAGES.get(table)
    return f"{ROOT}{page or f'records/{quote(table)}'}/{quote(key, safe='')}"


def _check_read(method: str) -> None:
    if method not in ("GET", "HEAD"):
        raise ApiError(405, 0, "The pages of the inspector allow GET only.", {"Allow": "GET, HEAD"})


def _file(name: str) -> Response:
    kind = _TYPES.get(PurePosixPath(name).suffix)
    found = files(__package__ or "").joinpath("static", name)
    if kind is None or "/" in name or "\\" in name or not found.is_file():
        raise ApiError(404, 0, f"There is no file {name[:60]!r}.")
    return _response(200, kind, found.read_bytes())


def _response(
    status: int, kind: str = "", body: bytes = b"", headers: Mapping[str, str] | None = None
) -> Response:
    types = (("Content-Type", f"{kind}; charset=utf-8"),) if kind else ()
    return Response(status, (*types, *_HEADERS, *(headers or {}).items()), body)
