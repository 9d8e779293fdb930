"""The engine: runs one call, from validation to the model or the error, as a generator of steps.

It has no socket and no clock, so that both clients share every decision.
"""

from __future__ import annotations

import json
import logging
import math
import random
from collections.abc import Callable, Mapping
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

import attrs

from .. import _call_ids, errors, scopes
from ..errors import REQUEST_ID
from ..events import (
    Event,
    FlowEnded,
    FlowStarted,
    OperationEnded,
    OperationStarted,
    QuotaCounted,
    RequestFailed,
    RequestSent,
    ResponseReceived,
    Retrying,
    Waiting,
)
from ..http_types import PHASES, Response, Timeout
from .credentials_protocol import basic
from .deviations import contract_log, reporter
from .effects import LostError, Received, Run, Send, Sink, Sleep, Steps, TooLargeError
from .error_mapping import status_error
from .error_text import said_without_json
from .failures import MAY_BE_EXECUTED, Failed, fail_call, failure_of, for_call, lacks_body, lost
from .messages import LONGEST, BytesBody, Message, RequestBody, Url, parsed
from .operation_policy import is_authorized_by_app, is_deletion, is_repeatable, policy_of
from .query_arrays import QueryArrays, target
from .rate_limit import Reservation
from .retry import Failure, Retry, RetryDecision, backoff, decide, retry_after
from .secret import Secret, without_secrets
from .shared_state import Shared as Shared
from .success import UnusableError, checked, results_in_error
from .validation import headers_of, is_protected, timeout_of

if TYPE_CHECKING:
    from pinkit_generated import Operation, Request

T = TypeVar("T")
D = TypeVar("D", covariant=True)

log: Final = _call_ids.logger("pinkit")


class APIResponse(NamedTuple, Generic[D]):
    """A model together with the response that contained it.

    Args:
        data: The model.
        response: The response, read.
    """

    data: D
    response: Response


@attrs.frozen(kw_only=True)
class Options:
    """The options that a variant of a client may change; `Client.with_options` documents them."""

    timeout: Timeout
    retry: Retry
    max_wait: float
    max_response_bytes: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    on_event: Callable[[Event], object] | None
    query_arrays: QueryArrays = "document"
    until: float = math.inf  # the deadline of every call, with its waits for quotas, on the clock


class Engine:
    """Makes calls with the options of one client."""

    def __init__(self, shared: Shared, options: Options) -> None:
        self.shared = shared
        self.options = options
        self.clock = shared.clock
        self.credentials = shared.credentials
        self._base = shared.base_url.target.rstrip("/")
        sent = {"Host": shared.base_url.netloc, **options.headers}
        self._headers = {
            name.lower(): (name.encode(), value.encode("latin-1")) for name, value in sent.items()
        }
        self._timeout: dict[str, float] = {
            phase: min(getattr(options.timeout, phase), _MOST_SECONDS) for phase in PHASES
        }
        self._patience = max(self._timeout.values())

    @property
    def time_left(self) -> float:
        """Seconds that a call may take from now on, without its waits for quotas."""
        return max(0.0, min(self.options.retry.deadline, self.options.until - self.clock.monotonic()))

    def call(
        self,
        request: Request[T],
        *,
        authorization: Secret | None = None,
        retry: Retry | None = None,
        body: RequestBody | None = None,
    ) -> Steps[T]:
        """Make one call, and return the model.

        Args:
            request: The request.
            authorization: The Authorization header, if it is not the client's token.
            retry: The retry policy, if it is not that of the options.
            body: The body, if it is not the request's own.
        """
        data, _ = yield from self._call(request, authorization, retry, body)
        return data

    def shaped(self, request: Request[T], shape: Callable[[Request[T], T], D]) -> Steps[D]:
        """Make one call, and return the model converted by `shape`."""
        return shape(request, (yield from self.call(request)))

    def exchange(
        self, request: Request[Any], shape: Callable[[Request[Any], Any], Any] | None = None
    ) -> Steps[APIResponse[Any]]:
        """Make one call, and return the model, converted by `shape` if given, with the response."""
        data, received = yield from self._call(request)
        return APIResponse(data if shape is None else shape(request, data), self._response(request, received))

    def emit(self, event: Event) -> None:
        """Pass an event to the listener; an error of the listener is logged and not raised."""
        if self.options.on_event is not None:
            try:
                self.options.on_event(event)
            except Exception:
                log.exception("on_event failed on %s", type(event).__name__)

    def flow(self, name: str, steps: Steps[D]) -> Steps[D]:
        """Run the steps of a method that calls several operations, and emit its start and its end."""
        self.emit(FlowStarted(name))
        return (yield from reported(self, partial(FlowEnded, name), steps))

    def observed(self, name: str, method: str, path: str | None, steps: Steps[D]) -> Steps[D]:
        """Run the steps of one operation, and emit its start and its end.

        Args:
            name: The name of the operation, for events.
            method: The HTTP method.
            path: The path in the OpenAPI document, if the operation is in it.
            steps: Its requests, waits and retries.
        """
        if self.options.on_event is None:
            return (yield from steps)
        with _call_ids.operation():
            self.emit(OperationStarted(name, method, path))
            return (yield from reported(self, partial(OperationEnded, name), steps))

    def _call(
        self,
        request: Request[T],
        authorization: Secret | None = None,
        retry: Retry | None = None,
        body: RequestBody | None = None,
    ) -> Steps[tuple[T, Received]]:
        attempts = self._attempts(request, authorization, retry, body)
        if self.options.on_event is None:
            return attempts
        operation = request.operation
        path = operation.path if operation.tag else None
        return self.observed(operation.id, operation.method, path, attempts)

    def _attempts(
        self,
        request: Request[T],
        authorization: Secret | None,
        retry: Retry | None,
        body: RequestBody | None,
    ) -> Steps[tuple[T, Received]]:
        operation, policy = request.operation, retry or self.options.retry
        self.check(request)
        sender = self.fitting(request)
        if authorization is None:
            authorization = yield from self.check_permitted(request)
        url, waited = self._url(request), 0.0
        deadline = self.clock.monotonic() + policy.deadline + (body.size / SLOWEST if body else 0)
        quirks: set[str | None] = set()
        safe = is_repeatable(operation, request.content)
        renewed = lost = False
        attempt = 1
        while True:
            before, reservation = waited, Reservation()
            waited = yield from self._reserve(operation, waited, reservation)
            deadline = min(deadline + waited - before, self.options.until)
            try:  # without `for_call`, which would slow down every call
                header = authorization or Secret(
                    f"Bearer {(yield from self.credentials.authorization(self))}"
                )
            except errors.PinterestError as error:
                fail_call(operation.id, error, lost)
            message = partial(sender._message, request, url, header, body)
            attempted = self._attempt(request, message, attempt, deadline, reservation, safe=safe)
            outcome = yield from self._watched(request, attempted)
            if not isinstance(outcome, Failed):
                self.shared.budget.earn()
                return outcome
            failure = outcome.failure
            if authorization is None and (failure.status, failure.code) == (401, 2):
                token = self.credentials.renew(self, header.value.removeprefix("Bearer "), again=renewed)
                renewed = True
                if (yield from for_call(operation.id, token, lost)) is not None:
                    continue
            if lost and outcome.received and failure.status == 404 and is_deletion(operation):
                # The entity is deleted, as the lost response would have reported.
                return request.decode(204, b""), outcome.received
            decision = decide(failure, attempt, policy, now=self.clock.time(), safe=safe, quirks=quirks)
            decision = yield from self.pause(operation.id, outcome.error, decision, attempt, deadline)
            lost = lost or failure.lost or (failure.status or 0) >= 500
            quirks.add(decision.quirk)
            attempt += 1

    def check(self, request: Request[Any]) -> None:
        """Check what a request has of its caller: its headers, and the user data of events.

        Raises:
            TypeError: A header is no text.
            ValueError: A header is the client's, or an event has user data that is not hashed.
        """
        if request.operation.method == "POST":
            from .hashed_fields import check_hashed  # imported late: a client that reads does not need it

            check_hashed(request)
        if request.headers:
            headers_of({}, request.headers, "extra_headers")

    def fitting(self, request: Request[Any]) -> Engine:
        """Return an engine with the time-out of a request.

        Raises:
            TypeError: The time-out is no number.
            ValueError: The time-out is not finite and above 0.
        """
        if request.timeout is None:
            return self
        return Engine(self.shared, attrs.evolve(self.options, timeout=timeout_of(request.timeout)))

    def check_permitted(self, request: Request[Any]) -> Steps[Secret | None]:
        """Raise what is known to fail before it is sent; gives the app's authorization, if it takes that."""
        operation, held = request.operation, self.credentials
        if is_authorized_by_app(operation):
            return basic(held)
        if self.shared.sandbox and not operation.sandbox:
            raise errors.NotInSandboxError(
                f"{operation.id}: Pinterest's sandbox does not serve this operation; "
                "use a client with environment='production'."
            )
        if held.scopes is None:
            yield from held.load()  # the scopes of a stored token are known once it is read
        if held.scopes is not None:
            scopes.check(request, held.scopes, held.oauth, app_only=held.app_only)
        return None

    def _reserve(self, operation: Operation, waited: float, reservation: Reservation) -> Steps[float]:
        """Wait until the quotas allow a call, count it, and return the seconds waited in total."""
        self._check_open(operation)
        limiter = self.shared.limiter
        while True:
            if limiter.blocks:
                wait = yield Run(lambda: limiter.reserve(operation, reservation))
            else:
                wait = limiter.reserve(operation, reservation)
            if wait is None:
                return waited
            late = self.clock.monotonic() + wait.seconds >= self.options.until
            if late or waited + wait.seconds > self.options.max_wait:
                raise errors.QuotaExceededError(
                    f"{operation.id}: the quota {wait.category} is used up for {wait.seconds:.1f} s more, "
                    f"and a call may wait {self.options.max_wait:g} s. Raise RateLimit(max_wait=...).",
                    category=wait.category,
                    retry_after=wait.seconds,
                    operation=operation.id,
                )
            log.info("%s: waiting %.1f s for the quota %s", operation.id, wait.seconds, wait.category)
            self.emit(Waiting(operation.id, wait.category, wait.seconds))
            yield Sleep(wait.seconds)
            waited += wait.seconds

    def _check_open(self, operation: Operation) -> None:
        if self.shared.closed:
            raise errors.PinterestError(f"{operation.id}: the client is closed; make a new one.")

    def _watched(
        self, request: Request[T], attempt: Steps[tuple[T, Received] | Failed]
    ) -> Steps[tuple[T, Received] | Failed]:
        """Make an attempt, and notify the subject whose state the operation may change."""
        subject = policy_of(request.operation).subject
        return attempt if subject is None else self.shared.watchers[subject](self.shared, request, attempt)

    def _attempt(
        self,
        request: Request[T],
        message: Callable[[float], Message],
        attempt: int,
        deadline: float,
        reservation: Reservation,
        *,
        safe: bool,
    ) -> Steps[tuple[T, Received] | Failed]:
        """Send once; a failure is a value here, so that a single place decides about retries."""
        operation = request.operation
        self._check_open(operation)  # again, because it may have been closed during a refresh
        if self.clock.monotonic() >= deadline:
            raise errors.APITimeoutError(f"{operation.id}: its time was over before it could be sent.")
        shield = policy_of(operation).is_shielded
        sent, limiter = message(deadline), self.shared.limiter
        limiter.sent(operation)
        sent_at = self.shared.server_time.read()
        sending = self.send(operation.id, sent, attempt, deadline, repeatable=safe, shield=shield)
        try:
            received = yield from self.shared.token_requests.counted(sending) if shield else sending
        finally:
            limiter.over(operation)
        if isinstance(received, Failed):
            return received
        limiter.observe(operation, received.headers, reservation)
        self._emit_quota(operation.quota)
        date = received.headers.get("date")
        if date or received.status < HTTPStatus.BAD_REQUEST:  # an error of a proxy may have no Date
            self.shared.server_time.observe(date, sent_at)
        if 200 <= received.status < 300:
            if lacks_body(operation, received):
                return self._without_json(request, received)
            try:
                return self._decoded(request, received), received
            except (ValueError, RecursionError) as error:
                return self._without_json(request, received, error)
        if (results := results_in_error(operation, received.status, received.content)) is not None:
            return request.decode(HTTPStatus.OK, results), received
        return self._rejected(request, without_secrets(received, request, sent), safe=safe)

    def store_url(self, text: str) -> Url:
        """Parse the address of a file: https, or http on this computer, or http that the user allows.

        Raises:
            ValueError: The address is not valid, or not allowed.
        """
        url = parsed(text)
        if not is_protected(url, allow_http=self.shared.allow_http):
            raise ValueError("it does not start with https://")
        return url

    def _url(self, request: Request[Any]) -> Url:
        base, path = self.shared.base_url, self._base + target(request, self.options.query_arrays)
        if len(path) > LONGEST:
            raise ValueError(
                f"{request.operation.id}: the URL has {len(path)} characters, which is too long to be sent: "
                "request fewer ids at a time"
            )
        return Url(base.scheme, base.host, base.port, path)

    def send(
        self,
        name: str,
        message: Message,
        attempt: int,
        deadline: float,
        *,
        repeatable: bool,
        shield: bool = False,
        sink: Sink | None = None,
    ) -> Steps[Received | Failed]:
        """Send a request once and emit its events; a lost response is a value as well.

        Args:
            name: The name of the call, for messages.
            message: The request.
            attempt: The attempt's number, from 1.
            deadline: When the attempt is abandoned, on the clock.
            repeatable: Whether the request may safely be sent again.
            shield: Whether a cancelled task still waits for the response.
            sink: Receives the body of a success, instead of memory.

        Raises:
            InvalidResponseError: The response is larger than `max_response_bytes`.
        """
        if log.isEnabledFor(logging.DEBUG):
            log.debug("%s: %s %s, attempt %d", name, message.method, message.url.path, attempt)
        if self.options.on_event is not None:
            self.emit(RequestSent(name, message.method, str(self._shown(message.url)), attempt))
        started = self.clock.monotonic()
        try:
            received: Received = yield Send(message, self.options.max_response_bytes, deadline, shield, sink)
        except LostError as error:
            failed = lost(name, error, message, repeatable)
            self._emit_failure(name, type(failed.error), started)
            return failed
        except TooLargeError as error:  # its frames contain the body
            self._emit_failure(name, errors.InvalidResponseError, started)
            raise errors.InvalidResponseError(f"{name}: {error.with_traceback(None)}") from None
        if self.options.on_event is not None:
            seconds, rid = self.clock.monotonic() - started, received.headers.get(REQUEST_ID)
            self.emit(ResponseReceived(name, received.status, seconds, received.size, rid))
        return received

    def _emit_quota(self, category: str | None) -> None:
        if self.options.on_event is None or category is None:
            return
        if (quota := self.shared.limiter.left().get(category)) is not None:
            calls = None if quota.limit is None else quota.limit.calls
            self.emit(QuotaCounted(category, quota.remaining, calls, quota.reset))

    def _emit_failure(self, name: str, error: type[Exception], started: float) -> None:
        if self.options.on_event is not None:
            self.emit(RequestFailed(name, error.__name__, self.clock.monotonic() - started))

    def _shown(self, url: Url) -> Url:
        """Return an address for events: a store's address may be signed by its query."""
        return url if url.host == self.shared.base_url.host else url.without_query()

    def _message(
        self,
        request: Request[Any],
        url: Url,
        authorization: Secret,
        body: RequestBody | None,
        deadline: float,
    ) -> Message:
        headers = self._headers.copy()
        headers["authorization"] = (b"Authorization", authorization.value.encode())
        for name, value in request.headers.items():
            headers[name.lower()] = (name.encode(), value.encode())
        content = request.content or b""
        size = len(content) if body is None else body.size
        if size or request.method != "GET":
            headers["content-length"] = (b"Content-Length", b"%d" % size)
        sent = BytesBody(content) if body is None else body
        return Message(request.method, url, list(headers.values()), sent, self.timeouts(deadline))

    def store_message(
        self, method: str, url: Url, deadline: float, body: RequestBody | None = None, **headers: str
    ) -> Message:
        """Make a request with only what a store needs: no token, and none of the user's headers.

        Args:
            method: The method.
            url: The address; see `store_url`.
            deadline: When the request is abandoned, on the clock.
            body: The body; None for none.
            headers: Further headers, with `_` for `-`.
        """
        sent = {"Host": url.netloc, "User-Agent": self.options.headers["User-Agent"], "Accept": "*/*"}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        if body is not None:
            sent["Content-Length"] = str(body.size)
        raw = [(name.encode(), value.encode("latin-1")) for name, value in sent.items()]
        return Message(method, url, raw, body or BytesBody(b""), self.timeouts(deadline))

    def timeouts(self, deadline: float) -> dict[str, float]:
        """Return the seconds of each phase of a request, shortened to a deadline."""
        left = max(0.001, deadline - self.clock.monotonic())
        if left < self._patience:
            return {phase: min(most, left) for phase, most in self._timeout.items()}
        return self._timeout

    def _decoded(self, request: Request[T], received: Received) -> T:
        watching = self.options.on_event is not None or contract_log.isEnabledFor(logging.INFO)
        report = reporter(request.operation, self.shared.reported, self.emit) if watching else None
        return checked(request.operation, request.decode(received.status, received.content, report))

    def _rejected(self, request: Request[Any], received: Received, *, safe: bool) -> Failed:
        try:
            body = json.loads(received.content)
        except (ValueError, RecursionError):
            body = None
        failure = failure_of(received, body)
        after = retry_after(failure, self.clock.time())
        response = self._response(request, received)
        look = "" if safe else MAY_BE_EXECUTED
        return Failed(failure, status_error(request.operation, response, body, after, look), received)

    def _without_json(
        self, request: Request[Any], received: Received, wrong: Exception | None = None
    ) -> Failed:
        response = self._response(request, received)
        reason = wrong if isinstance(wrong, UnusableError) else said_without_json(response, _NO_JSON)
        message = f"{request.operation.id}: {reason} (HTTP {received.status})"
        return Failed(Failure(), errors.InvalidResponseError(message, response=response), received)

    def _response(self, request: Request[Any], received: Received) -> Response:
        """Return the response for the user; its body is decompressed."""
        headers = received.headers.without("content-encoding", "content-length", "transfer-encoding")
        return Response(received.status, headers, received.content, request.method, str(self._url(request)))

    def pause(
        self, name: str, error: Exception, decision: RetryDecision | None, attempt: int, deadline: float
    ) -> Steps[RetryDecision]:
        """Wait before the next attempt; raise the last error if time or budget is used up."""
        if decision is None:
            raise error
        wait = decision.after
        if wait is None or not decision.stated:
            wait = max(wait or 0, backoff(self.options.retry, attempt, random.random()))  # noqa: S311
        may = decision.stated or self.shared.budget.spend(name)
        if not may or self.clock.monotonic() + wait >= deadline:
            raise error
        log.info("%s: %s; retrying in %.2f s", name, decision.reason, wait)
        self.emit(Retrying(name, decision.reason, attempt, wait))
        yield Sleep(wait)
        return decision


def reported(engine: Engine, ended: Callable[[float, str | None], Event], steps: Steps[T]) -> Steps[T]:
    """Run steps, and emit how long they took and what error ended them.

    Args:
        engine: Emits the event.
        ended: Makes the event from the seconds and the error's class.
        steps: The steps.
    """
    begun, error = engine.clock.monotonic(), None
    try:
        return (yield from steps)
    except BaseException as raised:
        error = type(raised).__name__ if isinstance(raised, Exception) else "Cancelled"
        raise
    finally:
        engine.emit(ended(engine.clock.monotonic() - begun, error))


_NO_JSON: Final = "is not valid JSON"
_MOST_SECONDS: Final = 1e8  # sockets take no more than some 1e9
SLOWEST: Final = 125_000  # bytes per second: the deadline grows for a file, as over a line of 1 Mbit/s
