"""The synchronous and the asynchronous client: one constructor, and for each client how steps are run."""

from __future__ import annotations

import functools
import inspect
import os
import platform
from collections.abc import Callable, Coroutine, Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Generic,
    Literal,
    NoReturn,
    ParamSpec,
    Self,
    TypeAlias,
    TypedDict,
    TypeVar,
    Unpack,
    cast,
)

import attrs
from pinkit_generated import UNSET

from ._auth.credentials import credentials, credentials_from_env
from ._core.clock import Clock
from ._core.effects import Steps
from ._core.engine import Engine, Options, Shared
from ._core.ids import ids_only
from ._core.messages import parsed
from ._core.pagination import Listing
from ._core.query_arrays import QUERY_ARRAYS, QueryArrays
from ._core.rate_limit import Limiter, Server
from ._core.retry import Budget, Retry
from ._core.secret import discreet
from ._core.validation import (
    address_of,
    callback,
    check_arguments,
    check_kind,
    check_operation,
    complete_address,
    headers_of,
    misnamed,
    naming_its_arguments,
    timeout_of,
    truth,
    whole,
)
from ._endpoints.any_request import AnyRequest
from ._endpoints.endpoints import Async, Line, Mode, Sync, names_in, paged
from ._io.http import (
    AsyncHttp,
    AsyncTransport,
    Sender,
    SyncHttp,
    SyncTransport,
    httpcore,
    of_async_client,
    of_async_transport,
    of_client,
    of_transport,
)
from ._io.pager import AsyncPager, Pager
from ._io.runner import adrive, drive
from ._io.transports import OwnAsyncConnections, OwnConnections
from ._publishing.creations import watch_creation
from ._publishing.known_boards import watch_boards
from ._version import __version__
from .http_types import Timeout
from .quotas import RateLimit
from .resources import Groups

if TYPE_CHECKING:
    from pinkit_generated import Phases, Request

    from ._core.credentials_protocol import Credentials
    from ._organic.watch import AsyncWatch, Watch, Watching
    from .events import Event
    from .oauth import OAuth
    from .quotas import Quota
    from .tokens import Token, TokenStore

P = ParamSpec("P")
T = TypeVar("T")
TransportT = TypeVar("TransportT")
HttpT = TypeVar("HttpT")
Environment: TypeAlias = Literal["production", "sandbox"]
Auth: TypeAlias = "str | Token | OAuth | TokenStore | Credentials"

HOSTS: Final[Mapping[str, str]] = {
    "production": "https://api.pinterest.com/v5",
    "sandbox": "https://api-sandbox.pinterest.com/v5",
}
AGENT: Final = (
    f"pinkit/{__version__} (Python {platform.python_version()}; {httpcore.__name__} {httpcore.__version__})"
)
_AS_BEFORE: Final[Any] = UNSET
_OWN_HEADERS: Final = {"User-Agent": AGENT, "Accept": "application/json", "Accept-Encoding": "gzip"}


class AppOptions(TypedDict, Generic[TransportT, HttpT], total=False):
    """The arguments of a client that do not depend on its user; `Base.__init__` documents them."""

    environment: Environment
    base_url: str | None
    timeout: float | Timeout | Phases
    retry: Retry | None
    rate_limit: RateLimit | None
    transport: TransportT | None
    http_client: HttpT | None
    headers: Mapping[str, str] | None
    on_event: Callable[[Event], object] | None
    max_response_bytes: int
    query_arrays: QueryArrays
    allow_http: bool
    clock: Clock | None


def place_from_env() -> dict[str, str]:
    """Return the environment and the address that variables name, as arguments of a client.

    Raises:
        ValueError: A variable has a value that is not allowed.
    """
    found: dict[str, str] = {}
    if environment := os.environ.get("PINTEREST_ENVIRONMENT"):
        if environment not in HOSTS:
            raise ValueError(
                f"PINTEREST_ENVIRONMENT must be 'production' or 'sandbox', not {environment!r:.40}"
            )
        found["environment"] = environment
    if address := os.environ.get("PINTEREST_BASE_URL") or os.environ.get("PINTEREST_API_URI"):
        found["base_url"] = complete_address(address)
    return found


class ClientOptions(AppOptions[TransportT, HttpT], total=False):
    """The arguments of a client other than `auth`."""

    oauth: OAuth | None


class Base(Groups[Mode], AnyRequest[Mode], Generic[Mode, TransportT, HttpT]):
    """The constructor, the options and the operations that both clients share."""

    _engine: Engine
    _transport: Sender
    _owns_transport: bool
    _is_variant: bool

    def __init__(
        self,
        auth: Auth,
        *,
        oauth: OAuth | None = None,
        environment: Environment = "production",
        base_url: str | None = None,
        timeout: float | Timeout | Phases = 30.0,
        retry: Retry | None = None,
        rate_limit: RateLimit | None = None,
        transport: TransportT | None = None,
        http_client: HttpT | None = None,
        headers: Mapping[str, str] | None = None,
        on_event: Callable[[Event], object] | None = None,
        max_response_bytes: int = 64 * 2**20,
        query_arrays: QueryArrays = "document",
        allow_http: bool = False,
        clock: Clock | None = None,
    ) -> None:
        """Make a client.

        Args:
            auth: An access token; or an `OAuth` app with its token store, a `Token`, or a `TokenStore`.
            oauth: The app that refreshes the token, if `auth` is not the app itself.
            environment: `production`, or `sandbox`, which has its own tokens.
            base_url: Another address, such as a mock's; it receives the token. Plain `http` is allowed for
                this computer only, unless `allow_http` is set.
            timeout: Seconds that connecting, sending or receiving may make no progress; a `Timeout` has
                different seconds for each phase, and one of httpx or httpx2 is accepted.
            retry: How often and how long a call is retried; `Retry(attempts=1)` turns retries off.
            rate_limit: How quotas are kept; name the app's tier to keep them before Pinterest rejects a call.
            transport: A transport of httpx or httpx2 that sends the requests instead of the client's own
                connections; the client does not close it. Do not use a `transport` or an `http_client` in a
                process that is forked later.
            http_client: A client of httpx or httpx2 that sends the requests. Only its connections (proxies,
                certificates, limits) and event hooks are used; its auth, headers, cookies, params, base URL
                and timeout are not. Redirects are not followed.
            headers: Sent with every request.
            on_event: Called with each event; see `pinkit.events`.
            max_response_bytes: The largest response body in bytes, decompressed.
            query_arrays: How array parameters are written: `document` follows Pinterest's OpenAPI document,
                which repeats most of them (`ids=1&ids=2`); `comma` joins the values (`ids=1,2`), as
                Pinterest's own SDK does. Use `comma` if Pinterest reads only one of several values.
            allow_http: Whether the token and files may be sent to other computers by plain `http`, such as to
                a mock in another container; PINTEREST_ALLOW_HTTP=1 allows it as well.
            clock: The source of the time, for tests.

        Raises:
            TypeError: An argument has the wrong type.
            ValueError: An argument has a value that is not allowed.

        Source: https://developers.pinterest.com/docs/api/v5/introduction
        """
        self._client = self
        try:
            held, sent = credentials(auth, oauth), headers_of(_OWN_HEADERS, headers)
        finally:
            del auth, oauth, headers  # a traceback would show their secrets
        if environment not in (*HOSTS,):
            raise ValueError(f"environment must be 'production' or 'sandbox', not {environment!r:.40}")
        if transport is not None and http_client is not None:
            raise ValueError("transport and http_client are both given; give one of them")
        check_kind("retry", retry, Retry)
        check_kind("rate_limit", rate_limit, RateLimit)
        check_kind("clock", clock, Clock)
        quotas, tries, time = rate_limit or RateLimit(), retry or Retry(), clock or Clock()
        if query_arrays not in QUERY_ARRAYS:
            raise ValueError(f"query_arrays must be 'document' or 'comma', not {query_arrays!r}")
        allowed = truth("allow_http", allow_http) or os.environ.get("PINTEREST_ALLOW_HTTP") == "1"
        address = address_of(HOSTS[environment] if base_url is None else base_url, allow_http=allowed)
        options = Options(
            timeout=timeout_of(timeout),
            retry=tries,
            max_wait=quotas.max_wait,
            max_response_bytes=whole("max_response_bytes", max_response_bytes),
            headers=sent,
            on_event=callback("on_event", on_event, 1),
            query_arrays=query_arrays,
        )
        shared = Shared(
            base_url=address,
            allow_http=allowed,
            sandbox=environment == "sandbox" or address.host == parsed(HOSTS["sandbox"]).host,
            credentials=held,
            limiter=Limiter(quotas, held.identity, time, Server(str(address), transport or http_client)),
            budget=Budget(tries.budget),
            clock=time,
            watchers={"pins": watch_creation, "boards": watch_boards},
        )
        self._engine = Engine(shared, options)
        self._transport = self._sender(transport, http_client)
        self._owns_transport = transport is None and http_client is None
        self._is_variant = False

    @classmethod
    def from_env(cls, **options: Unpack[ClientOptions[TransportT, HttpT]]) -> Self:
        """Make a client from environment variables.

        Reads PINTEREST_ACCESS_TOKEN; or PINTEREST_APP_ID and PINTEREST_APP_SECRET with
        PINTEREST_REFRESH_TOKEN for a token that is refreshed automatically; `oauth` replaces these variables
        of the app. PINTEREST_ENVIRONMENT is `production` (the default) or `sandbox`. PINTEREST_BASE_URL is
        another address, such as a mock's; PINTEREST_API_URI is read, too, as by Pinterest's own SDK.
        PINTEREST_ALLOW_HTTP=1 allows plain `http` to other computers.

        Args:
            options: The client's other arguments, by name.

        Returns:
            The client.

        Raises:
            TypeError: The client has no such argument, or an argument has the wrong type.
            ValueError: An argument or a variable has a value that is not allowed.
            PinterestError: A variable is missing; the message names it.
        """
        check_arguments(f"{cls.__name__}.from_env", cls.__init__, (cls, None), {**options})
        given: dict[str, Any] = {**place_from_env(), **options}
        return cls(credentials_from_env(oauth=given.pop("oauth", None)), **given)

    def with_options(
        self,
        *,
        timeout: float | Timeout | Phases | None = None,
        retry: Retry | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        on_event: Callable[[Event], object] | None = _AS_BEFORE,
        max_response_bytes: int | None = None,
    ) -> Self:
        """Make a variant of this client with other options.

        The variant shares this client's connections, token and quotas, and is closed with it. An omitted
        option keeps its value.

        Args:
            timeout: Seconds that connecting, sending or receiving may make no progress.
            retry: How often and how long a call is retried; the retry budget stays shared.
            max_wait: Seconds that a call may wait for its quotas.
            headers: Sent with every request, in addition to the client's headers.
            on_event: Called with each event of the variant; None turns events off.
            max_response_bytes: The largest response body in bytes, decompressed.

        Returns:
            The variant.

        Raises:
            TypeError: An argument has the wrong type.
            ValueError: An argument has a value that is not allowed.
        """
        now = self._engine.options
        try:
            sent = headers_of(now.headers, headers)
        finally:
            del headers  # a traceback would show their secrets
        check_kind("retry", retry, Retry)
        changed = attrs.evolve(
            now,
            timeout=now.timeout if timeout is None else timeout_of(timeout),
            retry=retry or now.retry,
            max_wait=now.max_wait if max_wait is None else RateLimit(max_wait=max_wait).max_wait,
            headers=sent,
            on_event=now.on_event if on_event is _AS_BEFORE else callback("on_event", on_event, 1),
            max_response_bytes=now.max_response_bytes
            if max_response_bytes is None
            else whole("max_response_bytes", max_response_bytes),
        )
        variant = self._sibling(Engine(self._engine.shared, changed))
        variant._is_variant = True
        return variant

    def _for_user(self, auth: Auth, oauth: OAuth, *, keep: bool = False) -> Self:
        """Make a client of another user on the connections of this one; it is closed with this one.

        Args:
            auth: The user's token or store.
            oauth: The app.
            keep: Whether the counts of the user's calls outlive the client.
        """
        shared = self._engine.shared.for_user(credentials(auth, oauth), keep=keep)
        return self._sibling(Engine(shared, self._engine.options))

    def _sibling(self, engine: Engine) -> Self:
        """Make a client on the connections of this one."""
        sibling = object.__new__(type(self))
        sibling.__dict__.update(self.__dict__)
        for name in names_in(type(self)):
            sibling.__dict__.pop(name, None)  # these resources belong to the other client
        sibling._client = sibling
        sibling._engine = engine
        sibling._owns_transport = False
        return sibling

    def quotas(self) -> dict[str, Quota]:
        """Return what is left of Pinterest's quotas, by category, from the responses so far; sends nothing.

        A category is missing until a response has stated its quota; `pinkit.quotas.LIMITS` has the published
        quotas of each tier. Of several windows, the one that is closest to exhaustion is returned. Calls of
        other processes are counted once a response includes them.

        Returns:
            The remaining calls, the limit, and the time of the reset, by category: `org_read`, `ads_write`.

        Source: https://developers.pinterest.com/docs/api/v5/introduction
        """
        return self._engine.shared.limiter.left()

    def _closes(self) -> bool:
        """End the client, unless it is a variant; return whether its transport is closed with it."""
        if not self._is_variant:
            self._engine.shared.ended = True
            self._engine.shared.limiter.close()
        return self._owns_transport

    def _sender(self, transport: TransportT | None, http_client: HttpT | None) -> Sender:
        raise NotImplementedError  # abstract

    def _run(self, steps: Steps[Any]) -> Any:
        raise NotImplementedError  # abstract

    @discreet
    def _steps(self, operation: Callable[P, Request[T]], *args: P.args, **kwargs: P.kwargs) -> Steps[T]:
        """Start a call of any generated operation."""
        check_operation(operation)
        return self._engine.call(operation(*args, **kwargs))

    def _flow(self, steps: Callable[..., Steps[Any]]) -> Any:
        """Return a function that makes steps with `steps` and runs them."""
        raise NotImplementedError  # abstract

    def _pager(self, listing: Listing[Any]) -> Any:
        raise NotImplementedError  # abstract

    def _watching(
        self,
        pager: Any,
        kind: type[Any],
        state: str | os.PathLike[str],
        interval: float,
        wait: float,
        newest_first: bool,
        skip_existing: bool,
    ) -> Watching[Any]:
        """Make the watch of a list."""
        from ._organic.watch import Watching

        if not isinstance(pager, kind):
            if inspect.iscoroutine(pager):
                pager.close()
            raise TypeError(
                "listing must be a method that returns a pager, such as client.boards.list_pins; this one "
                f"returns {type(pager).__name__}"
            )
        return Watching(
            pager._listing, state, interval, wait, newest_first=newest_first, skip_existing=skip_existing
        )

    def _bind(self, line: Line[..., Any]) -> Any:
        """The function behind a name of the table."""
        if isinstance(line, paged):
            return self._bind_list(cast("Line[..., Any]", line))
        engine, build, names = self._engine, line.build, line.positional
        shape: Any = getattr(line, "shape", None)  # a batch has one
        make: Any = engine.call if shape is None else functools.partial(engine.shaped, shape=shape)

        @discreet
        def called(*args: Any, **kwargs: Any) -> Steps[Any]:
            try:
                args, kwargs = ids_only(names, args, kwargs)
                steps: Steps[Any] = make(build(*args, **kwargs))
            except TypeError as error:
                raise _misnamed(line, error, args, kwargs) from None
            return steps

        @discreet
        def exchanged(*args: Any, **kwargs: Any) -> Steps[Any]:
            try:
                args, kwargs = ids_only(names, args, kwargs)
                return engine.exchange(build(*args, **kwargs), shape)
            except TypeError as error:
                raise _misnamed(line, error, args, kwargs) from None

        function = self._flow(called)
        function.with_raw_response = self._flow(exchanged)
        return function

    def _bind_list(self, line: Line[..., Any]) -> Any:
        """The function behind the name of a list."""
        engine, names = self._engine, line.positional

        @discreet
        def listed(*args: Any, **kwargs: Any) -> Any:
            try:
                args, kwargs = ids_only(names, args, kwargs)
                return self._pager(Listing(engine, line.operation, line.build, args, kwargs))
            except TypeError as error:
                raise _misnamed(line, error, args, kwargs) from None

        return listed

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled or copied: it holds connections and a token. "
            "Make a client in each process; with_options() makes a variant."
        )

    def __repr__(self) -> str:
        engine: Engine | None = self.__dict__.get("_engine")  # missing if the constructor failed
        return f"<pinkit.{type(self).__name__} of {engine and engine.shared.base_url}>"


def _misnamed(
    line: Line[..., Any], error: TypeError, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> TypeError:
    return misnamed(line.path(), inspect.signature(line.build), error, args, kwargs)


# Python's own messages name a function by this, and nobody calls a Base.
vars(Base)["with_options"].__qualname__ = "Client.with_options"
setattr(Base, "__init__", naming_its_arguments(vars(Base)["__init__"]))  # noqa: B010  # with the same types


class Client(Base[Sync, SyncTransport, SyncHttp]):
    """Synchronous client of Pinterest's API. Threads may share it; forked processes may keep using it.

    Its calls are in groups: `client.boards`, `client.pins`, `client.campaigns`… `dir(client)` lists them.
    """

    def call(self, operation: Callable[P, Request[T]], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call any generated operation: `client.call(boards_get, "1")`.

        Args:
            operation: A function of `pinkit_generated.operations`, such as `operations.boards_get`.
            args: The operation's positional arguments.
            kwargs: The operation's named arguments.

        Returns:
            The response's model.

        Raises:
            TypeError: `operation` is not a generated operation, or an argument is missing or unknown.
            PinterestError: The call failed; see `pinkit.errors`.
        """
        try:
            steps = self._steps(operation, *args, **kwargs)
        finally:
            del args, kwargs  # a traceback would show them, and some of them are secret
        return self._run(steps)

    def watch(
        self,
        listing: Callable[..., Pager[T]],
        *args: Any,
        state: str | os.PathLike[str],
        interval: float = 300.0,
        wait: float = 0.0,
        newest_first: bool = False,
        skip_existing: bool = False,
        **kwargs: Any,
    ) -> Watch[T]:
        """Iterate over the new items of a list, each once, also in later runs of the program.

        `for pin in client.watch(client.boards.list_pins, board_id, state="seen.json"): ...` A file records
        the items that were seen. An item is recorded once the next one is requested, so a program that is
        killed while it processes an item gets this item again, and no other. The file is in use until the
        iteration ends, or `close()`, or the end of a `with` block.

        While it waits, the list is read again after errors that pass, and no sooner than the quota allows.

        Args:
            listing: The list, such as `client.boards.list_pins`.
            args: Its positional arguments.
            state: The file of the items that were seen, which belongs to this list and these arguments. An
                item is known by its id, or by its content if it has none.
            interval: Seconds between two readings of the list, at least 1.
            wait: Seconds in which the list is read again, at the `interval`; 0 reads it once.
            newest_first: Whether the list has its newest items first, as the Pins of a board, so that a
                reading can end at the first page without a new item, which saves calls.
            skip_existing: Whether the items of the first reading are recorded only.
            kwargs: The named arguments of the list.

        Returns:
            An iterator over the new items, in the order of the list.

        Raises:
            TypeError: `listing` is not a list, or an argument is missing or unknown.
            ValueError: An argument has a value that is not allowed.
            JournalError: The file is in use, belongs to another list, or cannot be written.
            PinterestError: The list cannot be read, and there is no time left to try again.

        Source: https://developers.pinterest.com/docs/api/v5/boards-list_pins
        """
        from ._organic.watch import Watch

        pager = listing(*args, **kwargs)
        watching = self._watching(pager, Pager, state, interval, wait, newest_first, skip_existing)
        return Watch(watching, self._run)

    def close(self) -> None:
        """Close the connections, if they are the client's own, once no token is being refreshed."""
        if self._closes():
            self._run(self._engine.shared.token_requests.ended(self._engine.clock))
            self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _sender(self, transport: SyncTransport | None, http_client: SyncHttp | None) -> Sender:
        if http_client is not None:
            return of_client(http_client)
        return OwnConnections() if transport is None else of_transport(transport)

    def _run(self, steps: Steps[T]) -> T:
        return drive(steps, self._transport, self._engine.clock)

    def _flow(self, steps: Callable[P, Steps[T]]) -> Callable[P, T]:
        transport, clock = self._transport, self._engine.clock

        def bound(*args: P.args, **kwargs: P.kwargs) -> T:
            try:
                started = steps(*args, **kwargs)
            finally:
                del args, kwargs  # a traceback would show them, and some of them are secret
            return drive(started, transport, clock)

        return bound

    def _pager(self, listing: Listing[T]) -> Pager[T]:
        return Pager(listing, self._run)


class AsyncClient(Base[Async, AsyncTransport, AsyncHttp]):
    """Asynchronous client of Pinterest's API, for asyncio or trio. It belongs to one event loop at a time.

    Its calls are those of `Client`, to be awaited; lists are iterated with `async for`.
    """

    async def call(self, operation: Callable[P, Request[T]], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call any generated operation: `await client.call(boards_get, "1")`; see `Client.call`."""
        try:
            steps = self._steps(operation, *args, **kwargs)
        finally:
            del args, kwargs
        return await self._run(steps)

    def watch(
        self,
        listing: Callable[..., AsyncPager[T]],
        *args: Any,
        state: str | os.PathLike[str],
        interval: float = 300.0,
        wait: float = 0.0,
        newest_first: bool = False,
        skip_existing: bool = False,
        **kwargs: Any,
    ) -> AsyncWatch[T]:
        """Iterate over the new items of a list with `async for`, each once; see `Client.watch`."""
        from ._organic.watch import AsyncWatch

        pager = listing(*args, **kwargs)
        watching = self._watching(pager, AsyncPager, state, interval, wait, newest_first, skip_existing)
        return AsyncWatch(watching, self._run)

    async def aclose(self) -> None:
        """Close the connections, if they are the client's own, once no token is being refreshed."""
        if self._closes():
            await self._run(self._engine.shared.token_requests.ended(self._engine.clock))
            await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def _sender(self, transport: AsyncTransport | None, http_client: AsyncHttp | None) -> Sender:
        if http_client is not None:
            return of_async_client(http_client)
        return OwnAsyncConnections() if transport is None else of_async_transport(transport)

    def _run(self, steps: Steps[T]) -> Coroutine[Any, Any, T]:
        return adrive(steps, self._transport, self._engine.clock)

    def _flow(self, steps: Callable[P, Steps[T]]) -> Callable[P, Coroutine[Any, Any, T]]:
        transport, clock = self._transport, self._engine.clock

        async def bound(*args: P.args, **kwargs: P.kwargs) -> T:
            try:
                started = steps(*args, **kwargs)
            finally:
                del args, kwargs
            return await adrive(started, transport, clock)

        return bound

    def _pager(self, listing: Listing[T]) -> AsyncPager[T]:
        return AsyncPager(listing, self._run)
