"""The mock: it turns a request into a response, without I/O."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from email.utils import formatdate
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlencode, urlsplit

from attrs import evolve

from pinkit.testing.body_receivers import FileReceiver, Receiver
from pinkit.testing.call_assertions import check_called, operation_of
from pinkit.testing.clock import Clock, FollowingClock
from pinkit.testing.control import seed_files, snapshots
from pinkit.testing.control.seed_files import SeedFileError
from pinkit.testing.declared_fields import Declared
from pinkit.testing.document import Document, Operation, document
from pinkit.testing.encoded_records import EncodedRecords
from pinkit.testing.faults import HEADER, Fault, Faults
from pinkit.testing.lenient_requests import LenientQueries, documented_oauth, documented_path
from pinkit.testing.messages import FORM, JSON, ApiError, Json, Object, Response, dumps
from pinkit.testing.quotas import Quotas, Tier
from pinkit.testing.recorded_requests import Recorded, Requests
from pinkit.testing.request_validation import RequestValidator
from pinkit.testing.response_bodies import ResponseBodies, with_ids
from pinkit.testing.response_memory import Remembered, ResponseMemory
from pinkit.testing.router import Router
from pinkit.testing.schemas import Schemas
from pinkit.testing.state import HANDLERS, begin, oauth_page
from pinkit.testing.state.ads import add_campaigns
from pinkit.testing.state.files import FILES, Receiving, opened
from pinkit.testing.state.oauth import issue_refresh_token
from pinkit.testing.state.record_kinds import LifeCycles
from pinkit.testing.store import Store
from pinkit.testing.tokens import FOREVER, Identity, Tokens, check_scopes, identify_app
from pinkit.testing.user_accounts import Users
from pinkit.testing.world import Call, Settings, World

if TYPE_CHECKING:
    from pinkit.testing.asgi import App
    from pinkit.testing.client_clock import ClientClock
    from pinkit.testing.transport import Transport

API = "https://api.pinterest.com"
SANDBOX_HOST = "api-sandbox.pinterest.com"
STORE = "https://pinterest-media-upload.s3-accelerate.amazonaws.com"
_JSON = ("Content-Type", JSON)
_FIRST_REQUEST_ID = 10**15
_LONGEST = 65536  # of a query or a path
_MOST_MADE = 1000  # seeded responses that are kept
_OLDEST = 914 * 86400.0  # the largest age of the data in a report


@lru_cache(4)  # one value a second
def _date(seconds: int) -> tuple[str, str]:
    """Return the header with a time."""
    return "Date", formatdate(seconds, usegmt=True)


class _Shared(NamedTuple):
    """What the mocks of a process share, since it takes longer to make than most tests."""

    schemas: Schemas
    router: Router
    declared: Declared


@cache
def _shared(of: Document) -> _Shared:
    return _Shared(Schemas(of), Router(of.operations.values()), Declared(of.resolve))


class Mock:
    """A stateful mock of Pinterest.

    Args:
        seed: Determines ids, tokens and seeded responses.
        clock: Returns seconds since 1970; a running `Clock`, if omitted. A test can move any of them.
        sandbox: Serve the sandbox on every host, not only on the sandbox's own.
        tier: Apply the rate limits of this access tier.
        db: A sqlite file for the state; in memory only, if omitted.
        api: The base URL of the API, uploads and downloads, if it is not Pinterest's own.
        seed_file: A YAML or JSON file with users, boards, Pins, campaigns and catalogs to begin with; `reset`
            adds them again. A `db` that has records already keeps these instead.
        verify: Validate every response against the OpenAPI document; AssertionError if one is not valid.

    Attributes:
        token: An access token of the first account that may do everything, in production and in the sandbox.
            `reset` does not change it.
        clock: The clock, with `advance` and `set`. It is the given one, if that is a `Clock`; otherwise it
            follows the given one.
        requests: The requests that were received: see `Requests`.
        faults: The faults that are caused: see `Faults`.
        quotas: The rate limits; `quotas.set_tier("standard")` applies those of a tier.
        lock: Held while a request is handled, or the state is changed at once.
        world: The state, with the initial `user_id`, `ad_account_id`, `app_id` and `app_secret`.

    Raises:
        StoreError: The database cannot be used.
        SeedFileError: The seed file cannot be read, or has a mistake.
    """

    def __init__(
        self,
        seed: int = 0,
        *,
        clock: Callable[[], float] | None = None,
        sandbox: bool = False,
        tier: Tier | None = None,
        db: str | Path | None = None,
        api: str | None = None,
        seed_file: str | Path | None = None,
        verify: bool = False,
    ) -> None:
        self.description = document()
        if clock is None:
            clock = Clock()
        self.clock: Clock = clock if isinstance(clock, Clock) else FollowingClock(clock)
        self.sandbox = sandbox
        self.verify = verify
        self.faults: Faults = Faults(self.description)
        self.quotas: Quotas = Quotas(self.clock, tier)
        self.requests: Requests = Requests()
        self.schemas, self._router, self._declared = _shared(self.description)
        self.bodies = ResponseBodies(self.description, seed)
        self._life_cycles = LifeCycles(self.description, self.bodies)
        self._tier: Tier | None = tier
        self._checker = RequestValidator(self.description, self.schemas)
        self._lenient = LenientQueries(self.description)
        self._made = dict[tuple[object, ...], Response]()
        self._memory = ResponseMemory()
        self._permitted = set[tuple[Operation, Identity]]()
        self._count = 0
        self._seed: Json = {} if seed_file is None else seed_files.read(Path(seed_file))
        self._seed_name = str(seed_file)
        self.world = World(
            seed=seed,
            clock=self.clock,
            store=Store(None if db is None else Path(db)),
            settings=Settings(),
            bodies=self.bodies,
            encoded=EncodedRecords(self.description, self._declared),
            api=api or API,
            files=api or STORE,
        )
        self.lock = self.world.store.lock
        self.world.encoded.verify = verify
        self.token: str = self._begin()
        if self.world.store.is_new:
            try:
                self._load_seed()
            except BaseException:
                self.world.store.clear()
                self.close()
                raise
        self.world.store.commit()  # after the seed file, which is not read again

    # For tests ------------------------------------------------------------------------------------------

    @cached_property
    def client_clock(self) -> ClientClock:
        """A clock for the `clock=` of a client: its waits take no time, and move this mock's clock."""
        from pinkit.testing.client_clock import ClientClock  # the mock itself does not need the client

        return ClientClock(self.clock)

    @cached_property
    def transport(self) -> Transport:
        """A transport for the clients of httpx and httpx2, synchronous and asynchronous."""
        from pinkit.testing.transport import Transport

        return Transport(self)

    @cached_property
    def app(self) -> App:
        """An ASGI application for a server."""
        from pinkit.testing.asgi import App

        return App(self)

    @property
    def settings(self) -> Settings:
        """The settings that a test may change."""
        return self.world.settings

    @property
    def tokens(self) -> Tokens:
        """The access tokens, to issue and to revoke."""
        return self.world.tokens

    @cached_property
    def users(self) -> Users:
        """The accounts, each with a token: `mock.users.add("ana")`, `mock.users["oak"].token`."""
        return Users(lambda: self.world)

    def reset(self) -> None:
        """Restore the initial state with the records of the seed file, without faults and requests."""
        with self.lock:
            self.world.store.clear()
            self.world = evolve(self.world, settings=Settings())
            self.token = self._begin()
            self._permitted.clear()
            self.faults.clear()
            self.requests.clear()
            self.quotas.set_tier(self._tier)
            self._count = 0
            self._load_seed()
            self.world.store.commit()

    def add_records(self, content: Json) -> None:
        """Add users, boards, Pins, campaigns and catalogs.

        Args:
            content: The content of a seed file. A board, Pin or catalog has the fields of the request that
                creates it; also `owner` (not a Pin), `sections` and `pins` (a board), `section` (a Pin).

        Raises:
            SeedFileError: It has a mistake; nothing was added.
        """
        with self.lock:
            before = self.snapshot()
            try:
                seed_files.load(self, content)
            except SeedFileError:
                self._load(before, self.settings)
                raise
            self.world.store.commit()

    def _load_seed(self) -> None:
        if self._seed == {}:
            return
        try:
            self.add_records(self._seed)
        except SeedFileError as error:
            raise SeedFileError(f"{self._seed_name}: {error}") from None

    def _load(self, state: Object, settings: Settings) -> None:
        self.world.store.load(state)
        self.world = evolve(self.world, settings=settings)
        self._permitted.clear()

    def perform(self, operation_id: str, user: str, path: Object, body: Json) -> Json:
        """Execute an operation as a user, without the checks of tokens, scopes, limits and faults.

        Args:
            operation_id: The id of the operation.
            user: The id of the user.
            path: The path parameters.
            body: The body, which is validated.

        Raises:
            ApiError: The operation rejects it.
        """
        operation = self.description.operations[operation_id]
        identity = Identity("user", user, self.world.app_id, frozenset(self.description.scopes))
        with self.lock:
            content = self._checker.body(operation, JSON, dumps(body))
            table = self.world.store.table
            call = Call(self.world, operation, path, {}, content, identity, False, table, self.clock())
            return self._work(call).json()

    def snapshot(self) -> Object:
        """Return the complete state as a JSON value: records, tokens, time, settings, faults and quotas.

        Recorded requests are not part of it.
        """
        with self.lock:
            return snapshots.taken(self, self._count)

    def restore(self, snapshot: Json) -> None:
        """Return to the state of a snapshot, without recorded requests.

        The clock is set to the time of the snapshot.

        Args:
            snapshot: What `snapshot` returned, in this mock or in another one with the same seed.

        Raises:
            SnapshotError: The snapshot is of another version or seed, or it has mistakes; the state is kept.
        """
        with self.lock:
            state, settings, faults = snapshots.checked(self, snapshot)
            self._load(state, settings)
            self.token = state["token"]
            self.faults.replace(faults)
            self.requests.clear()
            self.quotas.load(state["quotas"])
            self._count = state["count"]
            self.clock.set(state["time"])
            self.world.store.commit()

    def _begin(self) -> str:
        begin(self.world)
        return self.tokens.issue(name="first", expires_in=FOREVER)

    def close(self) -> None:
        """Close the database."""
        self.world.store.close()

    def receiver(
        self, method: str, path: str, query: str, headers: Mapping[str, str], *, lenient: bool = False
    ) -> Receiver:
        """Return a receiver for a request whose body arrives in parts; headers by lower-case name."""
        if path.startswith(FILES):
            return FileReceiver(self, method, path, query, headers)
        return Receiver(self, method, path, query, headers, lenient=lenient)

    def refresh_token(self) -> str:
        """Issue a refresh token of the first account with all scopes."""
        with self.lock:
            token = issue_refresh_token(self.world, self.token)
            self.world.store.commit()
        return token

    @contextmanager
    def serve(self, *, host: str = "127.0.0.1", port: int = 0, strict: bool = False) -> Generator[str]:
        """Serve this mock over HTTP until the end of the `with` block.

        Args:
            host: The address to listen on.
            port: The port; a free one, if omitted.
            strict: Reject what the OpenAPI document does not allow, although Pinterest accepts it: lists
                with encoded commas, `True`, unknown parameters, slashes at the end of a path.

        Yields:
            The base URL for clients, such as `http://127.0.0.1:8000/v5`. Uploads and downloads go to the
            same server.

        Raises:
            ImportError: uvicorn is not installed; `pinkit[testing]` installs it.
            OSError: The port cannot be used.
        """
        from pinkit.testing.asgi import App
        from pinkit.testing.server import listen, running

        listener = listen(host, port)
        before = self.world.api, self.world.files
        url = "http://{}:{}".format(*listener.getsockname()[:2])
        self.world.api = self.world.files = url
        try:
            with running(App(self, lenient=not strict), listener):
                yield f"{url}/v5"
        finally:
            self.world.api, self.world.files = before

    def authorize(self, url: str, *, user: str | None = None) -> str:
        """Click "Give access" on the page that an app sends its user to.

        Args:
            url: The page with its query: `https://www.pinterest.com/oauth/?client_id=…`.
            user: The name of the user who clicks; the first account, if omitted.

        Returns:
            The URL that the user is redirected to, with the code.

        Raises:
            ValueError: The page shows an error instead.
        """
        choice = {"decision": "allow", **({} if user is None else {"user": user})}
        form = f"{urlsplit(url).query}&{urlencode(choice)}".encode()
        response = self.handle("POST", oauth_page.PATH, "", [("Content-Type", FORM)], form)
        location = response.header("location")
        if location is None:
            raise ValueError(response.body.decode())
        return location

    def add_campaigns(
        self, count: int = 1, *, ad_groups: int = 1, ads: int = 1, since: float | None = None
    ) -> list[str]:
        """Add running campaigns to the initial ad account, so that its reports have numbers.

        Args:
            count: The number of campaigns.
            ad_groups: Ad groups in each campaign.
            ads: Ads in each ad group, each with a Pin of its own.
            since: The time of their creation, in seconds since 1970; 914 days ago, if omitted, so that the
                longest reports have numbers.

        Returns:
            The ids of the campaigns.
        """
        with self.lock:
            created = self.clock() - _OLDEST if since is None else since
            made = add_campaigns(self.world, count, ad_groups, ads, created)
            self.world.store.commit()
        return made

    def assert_called(self, operation: str, *, times: int | None = None, body: Json = None) -> list[Recorded]:
        """Assert that an operation was called.

        Args:
            operation: Its id (`pins/create`), or the name of a method with one request (`pins.create`).
            times: The number of calls; at least one, if omitted.
            body: What the body of these calls contains; its objects may have more fields, its lists may not
                have more items. Any body, if omitted.

        Returns:
            The calls, the oldest first.

        Raises:
            AssertionError: The number of such calls is another one. The message lists where the bodies of
                the calls differ, and what was called instead.
            ValueError: There is no such operation.
        """
        return check_called(self.requests, operation_of(self.description, operation), times, body)

    # One request ----------------------------------------------------------------------------------------

    def handle(
        self,
        method: str,
        path: str,
        query: str = "",
        headers: Iterable[tuple[str, str]] = (),
        body: bytes = b"",
    ) -> Response:
        """Return the response to a request.

        Args:
            method: In upper case.
            path: The raw path: `/v5/boards/1`.
            query: The raw query, without `?`.
            headers: Names in any case.
            body: The whole body.
        """
        recorded = Recorded(method, path, query, {name.lower(): value for name, value in headers}, body)
        return self.take(recorded)

    def take(self, recorded: Recorded, respond: Callable[[Recorded], Response] | None = None) -> Response:
        """Record a request, and return the response.

        Args:
            recorded: The request, with its headers by lower-case name.
            respond: Makes the response; the mock itself, if omitted.
        """
        with self.lock:
            now = recorded.time = self.clock()
            self.requests.add(recorded)
            try:
                response = respond(recorded) if respond else self._respond(recorded)
            except ApiError as error:
                response = self._written(error.status, error.body(), error.headers.items())
            self.world.store.commit()
            self._count += 1
            response.headers += (
                ("x-pinterest-rid", str(_FIRST_REQUEST_ID + self._count)),
                _date(int(now)),
            )
            recorded.finish(response)
            return response

    def _respond(self, recorded: Recorded) -> Response:
        headers = recorded.headers
        if recorded.lenient:
            recorded.path = documented_path(recorded.path)
        if len(recorded.path) > _LONGEST or len(recorded.raw_query) > _LONGEST:
            raise ApiError(414, 1, f"The path or the query is longer than {_LONGEST} characters.")
        if not recorded.path.startswith("/v5/"):
            return self._outside_api(recorded)
        operation, values = self._router.find(recorded.method, recorded.path[3:])
        recorded.operation = operation.id
        sandbox = self.sandbox or headers.get("host", "").startswith(SANDBOX_HOST)
        identity = self._identify(operation, headers.get("authorization"), recorded.time, sandbox=sandbox)
        limits = self.quotas.take(operation, identity)
        try:
            faults = self.faults.take(operation, headers.get(HEADER))
            if sandbox or self.quotas.tier:
                self._permit(operation, sandbox=sandbox)
            if faults:
                response = self._fail(recorded, operation, values, identity, faults, sandbox=sandbox)
            elif recorded.method == "GET" and not recorded.content:
                response = self._read(recorded, operation, values, identity, sandbox=sandbox)
            else:
                response = self._work(self._call(recorded, operation, values, identity, sandbox=sandbox))
        except ApiError as error:
            response = self._written(error.status, error.body(), error.headers.items())
        response.headers += limits
        return response

    def _call(
        self,
        recorded: Recorded,
        operation: Operation,
        values: dict[str, str],
        identity: Identity,
        *,
        sandbox: bool,
    ) -> Call:
        """Check and decode a request."""
        path = self._checker.path(operation, values)
        raw = recorded.raw_query
        if raw and recorded.lenient:
            raw = self._lenient.documented(operation, raw)
        query = self._checker.query(operation, raw)
        recorded.accept_parameters(path, query)
        content_type = recorded.headers.get("content-type")
        content = self._checker.body(operation, content_type, recorded.content)
        if operation.body and content is not None:
            recorded.accept(content, is_json=operation.body.content_type == JSON)
            # An unknown field is accepted, and must not become a field of a record.
            content = self._declared.keep(operation.body.schema, content)
        world = self.world
        return Call(
            world, operation, path, query, content, identity, sandbox, world.store.table, recorded.time
        )

    def _read(
        self,
        recorded: Recorded,
        operation: Operation,
        values: dict[str, str],
        identity: Identity,
        *,
        sandbox: bool,
    ) -> Response:
        """Return the response to a GET request, the last one if nothing that it depends on has changed."""
        key = recorded.path, recorded.raw_query, recorded.lenient, identity, sandbox
        known = self._memory.find(self.world, key)
        if known and not self.verify:
            recorded.accept_parameters(known.path, known.query)
            return Response(known.status, known.headers, known.body)
        call = self._call(recorded, operation, values, identity, sandbox=sandbox)
        version = self.world.store.version
        response = self._work(call)
        if known:
            assert response.body == known.body, f"{recorded!r} changed"  # noqa: S101  # what verify is for
        if not call.depends_on_time and version == self.world.store.version:
            kept = Remembered(call.path, call.query, response.status, response.headers, response.body)
            self._memory.keep(self.world, key, kept)
        return response

    def _outside_api(self, recorded: Recorded) -> Response:
        """Respond outside the API: the OAuth page and files."""
        if recorded.path == oauth_page.PATH:
            content_type = recorded.headers.get("content-type", "")
            query = documented_oauth(recorded.raw_query) if recorded.lenient else recorded.raw_query
            return oauth_page.respond(self.world, recorded.method, query, content_type, recorded.content)
        if recorded.path.startswith(FILES):
            upload = opened(self.world, recorded.method, recorded.path, recorded.headers)
            upload.feed(recorded.content)
            return self.uploaded(recorded, upload)
        raise ApiError(
            404, 0, f"There is nothing at {recorded.path[:200]!r}; the paths of the API begin with /v5."
        )

    def _fail(
        self,
        recorded: Recorded,
        operation: Operation,
        values: dict[str, str],
        identity: Identity,
        faults: list[Fault],
        *,
        sandbox: bool,
    ) -> Response:
        """Return the response with faults; those of the connection happen to each response, to errors too."""
        try:
            call = self._call(recorded, operation, values, identity, sandbox=sandbox)
            response = self.faults.before(faults)
            if response is None:
                response = self.faults.changed(faults, operation, self._work(call))
        except ApiError as error:
            response = self._written(error.status, error.body(), error.headers.items())
        return self.faults.sent(faults, response)

    def uploaded(self, recorded: Recorded, upload: Receiving) -> Response:
        """Return the response to a complete upload."""
        response = upload.finish()
        recorded.accept(upload.parsed())
        return response

    def _identify(
        self, operation: Operation, authorization: str | None, now: float, *, sandbox: bool
    ) -> Identity:
        if operation.takes_app:
            return identify_app(authorization, self.world.app_id, self.world.app_secret)
        identity = self.world.tokens.identify(authorization, now, sandbox=sandbox)
        if (operation, identity) not in self._permitted:
            check_scopes(operation, identity)
            self._permitted.add((operation, identity))
        return identity

    def _permit(self, operation: Operation, *, sandbox: bool) -> None:
        if sandbox and not operation.sandbox:
            raise ApiError(403, 7, f"{operation.id} is not available in the sandbox.")
        if not sandbox and self.quotas.tier == "trial" and operation.id == "pins/create":
            raise ApiError(403, 29, "An app with trial access creates Pins in the sandbox only.")

    def _work(self, call: Call) -> Response:
        operation = call.operation
        handler = HANDLERS.get(operation.id) or self._life_cycles.handlers.get(operation.id)
        if handler is None:
            self._life_cycles.check(call)
            return self._seeded(operation, call)
        store = self.world.store
        before = len(store.changed)
        try:
            made = handler(call)
        except BaseException:
            store.undo(before)
            raise
        schema = operation.succeeds_with
        if schema is None:
            return self._written(operation.success, None)
        # The fields of a handler are fitted to the documented response, which differs by release.
        body = self.bodies.success(operation) if made is None else self._declared.keep(schema, made)
        if self.verify:
            self._verify(operation, schema, body)
        return self._written(operation.success, body)

    def _seeded(self, operation: Operation, call: Call) -> Response:
        """Return the response of an operation without state, with the ids of its path."""
        if call.body:
            made = self.bodies.success(operation, call.body)
            return self._written(operation.success, with_ids(made, call.path))
        key = (operation, *call.path.values())
        known = self._made.get(key)
        if known is None:
            if len(self._made) >= _MOST_MADE:
                self._made.clear()
            made = with_ids(self.bodies.success(operation), call.path)
            known = self._made[key] = self._written(operation.success, made)
        return Response(known.status, known.headers, known.body)

    def _verify(self, operation: Operation, schema: Object, body: Json) -> None:
        wrong = self.schemas.errors(schema, json.loads(dumps(body)), "response", "response")
        assert not wrong, f"{operation.id}: {wrong} {body}"  # noqa: S101  # what verify is for

    def _written(self, status: int, body: Json, headers: Iterable[tuple[str, str]] = ()) -> Response:
        if body is None:
            return Response(status, tuple(headers))
        return Response(status, (_JSON, *headers), dumps(body))
