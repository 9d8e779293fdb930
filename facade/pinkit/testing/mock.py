"""The mock itself: one request in, one answer out, without any I/O."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from attrs import evolve

from pinkit.testing.answers import Answers
from pinkit.testing.body import LARGEST, read_body
from pinkit.testing.clock import Clock
from pinkit.testing.description import Operation, description
from pinkit.testing.faults import HEADER, Fault, Faults
from pinkit.testing.query import Queries
from pinkit.testing.quotas import Quotas, Tier
from pinkit.testing.recorded import Recorded, Requests
from pinkit.testing.router import Router
from pinkit.testing.schemas import Schemas
from pinkit.testing.state import HANDLERS, begin, oauth_page
from pinkit.testing.state.files import FILES, Receiving, opened
from pinkit.testing.store import Store
from pinkit.testing.tokens import Identity, Tokens, check_scopes, identify_app, takes_app
from pinkit.testing.wire import FORM, JSON, ApiError, Json, Object, Reply, Response, bad_request, dumps
from pinkit.testing.world import Call, Settings, World

if TYPE_CHECKING:
    from pinkit.testing.asgi import App
    from pinkit.testing.transport import Transport

API = "https://api.pinterest.com"
SANDBOX_HOST = "api-sandbox.pinterest.com"
STORE = "https://pinterest-media-upload.s3-accelerate.amazonaws.com"
_LONGEST = 65536  # of a query or a path


class Receiver:
    """Gathers a body, and answers when it is whole."""

    def __init__(
        self, mock: Mock, method: str, path: str, query: str, headers: Iterable[tuple[str, str]]
    ) -> None:
        self._mock = mock
        self._head = method, path, query, list(headers)
        self._parts = list[bytes]()
        self._size = 0

    def feed(self, part: bytes) -> None:
        """Take one part; what is more than the largest body is not kept."""
        self._size += len(part)
        if self._size <= LARGEST + 1:
            self._parts.append(part)

    def finish(self) -> Response:
        """The answer."""
        body = self._parts[0] if len(self._parts) == 1 else b"".join(self._parts)
        if self._size > LARGEST:
            body = body.ljust(LARGEST + 1)
        return self._mock.handle(*self._head, body)


class FileReceiver(Receiver):
    """Hands a body on to the upload store, and keeps nothing of it."""

    def __init__(
        self, mock: Mock, method: str, path: str, query: str, headers: Iterable[tuple[str, str]]
    ) -> None:
        super().__init__(mock, method, path, query, headers)
        named = {name.lower(): value for name, value in self._head[3]}
        self._recorded = Recorded(method, path, query, named, b"")
        self._upload = opened(mock.world, method, path, named)

    def feed(self, part: bytes) -> None:
        """Take one part."""
        self._upload.feed(part)

    def finish(self) -> Response:
        """The answer."""
        return self._mock.record(self._recorded, lambda: self._mock.uploaded(self._recorded, self._upload))


class Mock:
    """A Pinterest in a box.

    Args:
        seed: What ids, tokens and seeded answers follow from.
        clock: Seconds since 1970; a running `Clock`, if left out.
        sandbox: Whether it is the sandbox, whatever host it is called by.
        tier: Limit calls as an app of this tier is limited.
        db: A sqlite file that keeps the state; in memory only, if left out.
        api: Where the API is reached, if not by Pinterest's own address; uploads and downloads are there too.
        verify: Hold every answer against the description, and raise AssertionError where it does not fit.

    Raises:
        StoreError: The database cannot be used.
    """

    def __init__(
        self,
        seed: int = 0,
        *,
        clock: Callable[[], float] | None = None,
        sandbox: bool = False,
        tier: Tier | None = None,
        db: Path | None = None,
        api: str | None = None,
        verify: bool = False,
    ) -> None:
        self.description = description()
        self.clock = clock or Clock()
        self.sandbox = sandbox
        self.verify = verify
        self.faults = Faults(self.description)
        self.quotas = Quotas(self.clock, tier)
        self.requests = Requests()
        self.schemas = Schemas(self.description)
        self.answers = Answers(self.description, seed)
        self._tier: Tier | None = tier
        self._lock = threading.RLock()
        self._router = Router(self.description.operations.values())
        self._queries = Queries(self.description)
        self._objects = dict[tuple[str, str], Object]()
        self._seeded = dict[str, Response]()
        self._permitted = set[tuple[Operation, Identity]]()
        self._count = 0
        self.world = World(
            seed=seed,
            clock=self.clock,
            store=Store(db),
            settings=Settings(),
            api=api or API,
            files=api or STORE,
        )
        begin(self.world)

    # For tests ------------------------------------------------------------------------------------------

    @cached_property
    def transport(self) -> Transport:
        """For `httpx.Client` and `httpx.AsyncClient` alike."""
        from pinkit.testing.transport import Transport

        return Transport(self)

    @cached_property
    def app(self) -> App:
        """For an ASGI server."""
        from pinkit.testing.asgi import App

        return App(self)

    @property
    def settings(self) -> Settings:
        """What a test may change."""
        return self.world.settings

    @property
    def tokens(self) -> Tokens:
        """Issue and revoke access tokens."""
        return self.world.tokens

    @cached_property
    def token(self) -> str:
        """An access token of the first account that may do everything, here and in the sandbox."""
        return self.tokens.issue(expires_in=10 * 365 * 86400)

    def reset(self) -> None:
        """As it was at the start: no state but what every mock begins with, no faults, no requests."""
        with self._lock:
            self.world.store.clear()
            self.world = evolve(self.world, settings=Settings())
            self.__dict__.pop("token", None)
            begin(self.world)
            self._permitted.clear()
            self.faults.clear()
            self.requests.clear()
            self.quotas.set_tier(self._tier)
            self._count = 0

    def close(self) -> None:
        """Let go of the database."""
        self.world.store.close()

    def receiver(self, method: str, path: str, query: str, headers: Iterable[tuple[str, str]]) -> Receiver:
        """What takes a request's body part by part, for skins that have it so."""
        if path.startswith(FILES):
            return FileReceiver(self, method, path, query, headers)
        return Receiver(self, method, path, query, headers)

    def authorize(self, url: str) -> str:
        """Click "Give access" on the page that an app sends its user to.

        Args:
            url: The page with its query: `https://www.pinterest.com/oauth/?client_id=…`.

        Returns:
            Where the user is sent back to, with the code.

        Raises:
            ValueError: The page shows an error instead.
        """
        form = f"{urlsplit(url).query}&decision=allow".encode()
        response = self.handle("POST", oauth_page.PATH, "", [("Content-Type", FORM)], form)
        location = response.header("location")
        if location is None:
            raise ValueError(response.body.decode())
        return location

    # One request ----------------------------------------------------------------------------------------

    def handle(
        self,
        method: str,
        path: str,
        query: str = "",
        headers: Iterable[tuple[str, str]] = (),
        body: bytes = b"",
    ) -> Response:
        """Answer a request.

        Args:
            method: In upper case.
            path: Raw, as it was sent: `/v5/boards/1`.
            query: Raw, without the question mark.
            headers: In any case.
            body: All of it.
        """
        named = {name.lower(): value for name, value in headers}
        recorded = Recorded(method, path, query, named, body)
        return self.record(recorded, lambda: self._answer(recorded, body))

    def record(self, recorded: Recorded, answer: Callable[[], Response]) -> Response:
        """Note a request, and what is answered."""
        with self._lock:
            self.requests.add(recorded)
            try:
                response = answer()
            except ApiError as error:
                response = self._written(error.reply(), error.status)
            self.world.store.commit()
            recorded.status = 0 if response.reset else response.status
            self._count += 1
            return response.plus(("x-pinterest-rid", self._request_id()))

    def _answer(self, recorded: Recorded, body: bytes) -> Response:
        if max(len(recorded.path), len(recorded.raw_query)) > _LONGEST:
            raise ApiError(414, 1, f"The path or the query is longer than {_LONGEST} characters.")
        if recorded.path == oauth_page.PATH:
            content_type = recorded.headers.get("content-type", "")
            return oauth_page.answer(self.world, recorded.method, recorded.raw_query, content_type, body)
        if recorded.path.startswith(FILES):
            upload = opened(self.world, recorded.method, recorded.path, recorded.headers)
            upload.feed(body)
            return self.uploaded(recorded, upload)
        if not recorded.path.startswith("/v5/"):
            raise ApiError(404, 0, f"There is nothing at {recorded.path[:200]!r}; the API is at /v5.")
        operation, values = self._router.find(recorded.method, recorded.path[3:])
        recorded.operation = operation.id
        sandbox = self.sandbox or recorded.headers.get("host", "").startswith(SANDBOX_HOST)
        identity = self._identify(operation, recorded.headers.get("authorization"), sandbox=sandbox)
        faults = self.faults.take(operation, recorded.headers.get(HEADER))
        limits = self.quotas.take(operation, identity)
        try:
            self._permit(operation, sandbox=sandbox)
            response = self._serve(operation, values, recorded, body, identity, faults, sandbox=sandbox)
        except ApiError as error:
            response = self._written(error.reply(), error.status)
        return response.plus(*limits.items()) if limits else response

    def _serve(
        self,
        operation: Operation,
        values: Mapping[str, str],
        recorded: Recorded,
        body: bytes,
        identity: Identity,
        faults: list[Fault],
        *,
        sandbox: bool,
    ) -> Response:
        path = recorded.path_values = self._checked(operation, "path", self._queries.path(operation, values))
        query = self._queries.decode(operation, recorded.raw_query)
        recorded.query = self._checked(operation, "query", query)
        content_type = recorded.headers.get("content-type")
        recorded.body = read_body(operation, content_type, body, self.schemas, self._queries)
        response = self.faults.before(faults)
        if response is None:
            response = self._work(Call(self.world, operation, path, query, recorded.body, identity, sandbox))
            if faults:
                response = self.faults.after(faults, operation, response)
        return response

    def uploaded(self, recorded: Recorded, upload: Receiving) -> Response:
        """The answer to an upload that is whole."""
        response = upload.finish()
        recorded.body = upload.parsed()
        return response

    def _identify(self, operation: Operation, authorization: str | None, *, sandbox: bool) -> Identity:
        if takes_app(operation):
            return identify_app(authorization, self.world.app_id, self.world.app_secret)
        identity = self.world.tokens.identify(authorization, sandbox=sandbox)
        if (operation, identity) not in self._permitted:
            check_scopes(operation, identity)
            self._permitted.add((operation, identity))
        return identity

    def _permit(self, operation: Operation, *, sandbox: bool) -> None:
        if sandbox and not operation.sandbox:
            raise ApiError(403, 7, f"{operation.id} is not available in the sandbox.")
        if not sandbox and self.quotas.tier == "trial" and operation.id == "pins/create":
            raise ApiError(403, 29, "An app with trial access creates Pins in the sandbox only.")

    def _checked(self, operation: Operation, where: str, values: Object) -> Object:
        schema = self._object(operation, where)
        if (values or schema["required"]) and (
            wrong := self.schemas.errors(schema, values, where, "request")
        ):
            raise bad_request("; ".join(wrong))
        return values

    def _object(self, operation: Operation, where: str) -> Object:
        """All path or query parameters as one schema."""
        key = operation.id, where
        if key not in self._objects:
            parameters = operation.in_path if where == "path" else operation.in_query
            self._objects[key] = {
                "properties": {name: each.schema for name, each in parameters.items()},
                "required": [name for name, each in parameters.items() if each.required],
            }
        return self._objects[key]

    def _work(self, call: Call) -> Response:
        operation = call.operation
        handler = HANDLERS.get(operation.id)
        if handler is None:
            if operation.id not in self._seeded:
                made = self.answers.success(operation)
                self._seeded[operation.id] = self._written(Reply(made), operation.success)
            return self._seeded[operation.id]
        answer = handler(call)
        reply = answer if isinstance(answer, Reply) else Reply(answer)
        status = reply.status or operation.success
        if self.verify:
            self._verify(operation, status, reply.body)
        return self._written(reply, status)

    def _verify(self, operation: Operation, status: int, body: Json) -> None:
        schema = operation.answers.get(str(status), operation.answers.get("default"))
        if schema is not None:
            wrong = self.schemas.errors(schema, body, "answer", "answer")
            assert not wrong, f"{operation.id} {status}: {wrong} {body}"  # noqa: S101  # what verify is for

    def _written(self, reply: Reply, status: int) -> Response:
        headers = tuple(reply.headers.items())
        if reply.body is None:
            return Response(status, headers)
        return Response(status, (("Content-Type", JSON), *headers), dumps(reply.body))

    def _request_id(self) -> str:
        return str(1_000_000_000_000 + (self._count * 6364136223846793005 + self.world.seed) % 10**15)
