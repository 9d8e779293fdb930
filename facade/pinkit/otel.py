"""OpenTelemetry: spans and metrics of a client's calls; they need the extra `pinkit[otel]`.

No span and no metric has a token, a value of a query or a body, an id in a path, or user data.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextvars import Token
from typing import Any, Final
from urllib.parse import urlsplit

import attrs

from . import events
from ._version import __version__

try:
    from opentelemetry import context, metrics, trace
except ImportError as missing:
    raise ImportError(f"pinkit.otel needs an extra: pip install 'pinkit[otel]' ({missing})") from missing

__all__ = ["Telemetry"]

#: The boundaries that OpenTelemetry's conventions give for the duration of HTTP requests, in seconds.
_REQUEST_BUCKETS: Final = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
#: The same for operations, which wait for quotas.
_OPERATION_BUCKETS: Final = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300)
_PORTS: Final = {"https": 443, "http": 80}


@attrs.define
class _Running:
    """A flow or an operation that has started, and its span."""

    span: trace.Span
    attached: Token[Any]
    operation: str = ""
    template: str | None = None
    request: dict[str, Any] = attrs.field(factory=dict[str, Any])  # attributes of its requests
    attempt: int = 1
    waited: float = 0.0


class Telemetry:
    """A listener that makes spans and metrics: `pinkit.Client(..., on_event=pinkit.otel.Telemetry())`.

    Clients may share one. Each operation has a span, with its retries and waits as events. A method that may
    call several operations has a span that is their parent. The parent of an outermost span is the present
    span of the caller, in threads and tasks as well. Metrics: `http.client.request.duration` of each request;
    `pinkit.operation.duration`, whose count is the number of operations; `pinkit.operation.retries`;
    `pinkit.quota.wait.duration`; `pinkit.quota.remaining` and `pinkit.quota.limit`, as of the last response.

    Args:
        tracer_provider: Makes the spans; the global provider if omitted.
        meter_provider: Makes the metrics; the global provider if omitted.
        attributes: Attributes of all spans and metrics, such as the name of an account.
        on_event: Called with each event, too.

    Source: https://opentelemetry.io/docs/specs/semconv/http/
    """

    def __init__(
        self,
        *,
        tracer_provider: trace.TracerProvider | None = None,
        meter_provider: metrics.MeterProvider | None = None,
        attributes: Mapping[str, str | bool | int | float] | None = None,
        on_event: Callable[[events.Event], object] | None = None,
    ) -> None:
        if on_event is not None and not callable(on_event):
            raise TypeError(f"on_event must be a function that takes an event, not {on_event!r:.80}")
        self._tracer = trace.get_tracer("pinkit", __version__, tracer_provider)
        self._attributes: dict[str, Any] = {**(attributes or {})}
        self._on_event = on_event
        self._running: dict[tuple[str, int], _Running] = {}
        meter = metrics.get_meter("pinkit", __version__, meter_provider)
        self._requests = meter.create_histogram(
            "http.client.request.duration",
            "s",
            "Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_REQUEST_BUCKETS,
        )
        self._operations = meter.create_histogram(
            "pinkit.operation.duration",
            "s",
            "Duration of operations, with retries and waits.",
            explicit_bucket_boundaries_advisory=_OPERATION_BUCKETS,
        )
        self._retries = meter.create_counter("pinkit.operation.retries", "{retry}", "Retries of requests.")
        self._waits = meter.create_histogram(
            "pinkit.quota.wait.duration",
            "s",
            "Waits for quotas.",
            explicit_bucket_boundaries_advisory=_OPERATION_BUCKETS,
        )
        self._left = meter.create_gauge("pinkit.quota.remaining", "{call}", "Calls left of a quota.")
        self._limit = meter.create_gauge("pinkit.quota.limit", "{call}", "Calls that a quota allows.")
        self._handlers: dict[type[Any], Callable[[Any], None]] = {
            events.FlowStarted: self._flow_started,
            events.FlowEnded: self._flow_ended,
            events.OperationStarted: self._operation_started,
            events.OperationEnded: self._operation_ended,
            events.RequestSent: self._request_sent,
            events.ResponseReceived: self._response_received,
            events.RequestFailed: self._request_failed,
            events.QuotaCounted: self._quota_counted,
            events.Retrying: self._retrying,
            events.Waiting: self._waiting,
        }

    def __call__(self, event: events.Event) -> None:
        """Record an event."""
        handler = self._handlers.get(type(event))
        try:
            if handler is not None:
                handler(event)
        finally:
            if self._on_event is not None:
                self._on_event(event)

    def _flow_started(self, event: events.FlowStarted) -> None:
        self._start(event, event.flow, trace.SpanKind.INTERNAL, {"pinkit.flow": event.flow})

    def _operation_started(self, event: events.OperationStarted) -> None:
        name, target = event.operation, event.path
        if target is None and " /" in name:  # `client.request`, whose path may contain ids
            name = "client.request"
        facts: dict[str, Any] = {"pinkit.operation": name, "http.request.method": event.method}
        if target is not None:
            facts["url.template"] = target
        running = self._start(event, f"{event.method} {target or name}", trace.SpanKind.CLIENT, facts)
        running.operation = name
        running.request = {key: facts[key] for key in ("http.request.method", "url.template") if key in facts}

    def _start(
        self, event: events.OfCall, name: str, kind: trace.SpanKind, attributes: dict[str, Any]
    ) -> _Running:
        facts = {**self._attributes, "pinkit.call_id": event.call_id, **attributes}
        span = self._tracer.start_span(name, kind=kind, attributes=facts)
        # Events are emitted in the context of the requests: what starts meanwhile is below this span.
        running = _Running(span, context.attach(trace.set_span_in_context(span)))
        self._running[_key(event)] = running
        return running

    def _flow_ended(self, event: events.FlowEnded) -> None:
        running = self._running.pop(_key(event), None)
        if running is not None:
            _end(running, event.error)

    def _operation_ended(self, event: events.OperationEnded) -> None:
        running = self._running.pop(_key(event), None)
        if running is None:
            return
        if running.attempt > 1:
            running.span.set_attribute("http.request.resend_count", running.attempt - 1)
        if running.waited:
            running.span.set_attribute("pinkit.quota.waited", running.waited)
        _end(running, event.error)
        facts = {**self._attributes, "pinkit.operation": running.operation}
        if event.error is not None:
            facts["error.type"] = event.error
        self._operations.record(event.seconds, facts)

    def _request_sent(self, event: events.RequestSent) -> None:
        running = self._running.get(_key(event))
        if running is not None:
            url = urlsplit(event.url)
            server: dict[str, Any] = {
                "server.address": url.hostname or "",
                "server.port": url.port or _PORTS.get(url.scheme, 443),
            }
            running.request |= server
            running.span.set_attributes(server)
            running.attempt = max(running.attempt, event.attempt)

    def _response_received(self, event: events.ResponseReceived) -> None:
        running = self._running.get(_key(event))
        if running is not None:
            facts: dict[str, Any] = {"http.response.status_code": event.status}
            running.span.set_attributes(facts)
            if event.request_id is not None:
                running.span.set_attribute("pinkit.request_id", event.request_id)
            if event.status >= 400:
                facts["error.type"] = str(event.status)
            self._requests.record(event.seconds, {**self._attributes, **running.request, **facts})

    def _request_failed(self, event: events.RequestFailed) -> None:
        running = self._running.get(_key(event))
        if running is not None:
            facts = {**self._attributes, **running.request, "error.type": event.error}
            self._requests.record(event.seconds, facts)

    def _quota_counted(self, event: events.QuotaCounted) -> None:
        facts = {**self._attributes, "pinkit.quota.category": event.category}
        self._left.set(event.remaining, facts)
        if event.limit is not None:
            self._limit.set(event.limit, facts)

    def _retrying(self, event: events.Retrying) -> None:
        running = self._running.get(_key(event))
        facts = {"pinkit.retry.reason": event.reason}
        name = event.operation
        if running is not None:
            name = running.operation or name
            details: dict[str, Any] = {
                **facts,
                "pinkit.retry.attempt": event.attempt,
                "pinkit.retry.seconds": event.seconds,
            }
            running.span.add_event("pinkit.retry", details)
        self._retries.add(1, {**self._attributes, "pinkit.operation": name, **facts})

    def _waiting(self, event: events.Waiting) -> None:
        running = self._running.get(_key(event))
        facts = {"pinkit.quota.category": event.category}
        name = event.operation
        if running is not None:
            name = running.operation or name
            running.waited += event.seconds
            running.span.add_event("pinkit.quota.wait", {**facts, "pinkit.quota.seconds": event.seconds})
        self._waits.record(event.seconds, {**self._attributes, "pinkit.operation": name, **facts})


def _end(running: _Running, error: str | None) -> None:
    if error is not None:
        running.span.set_attribute("error.type", error)
        running.span.set_status(trace.StatusCode.ERROR)
    context.detach(running.attached)
    running.span.end()


def _key(event: events.OfCall) -> tuple[str, int]:
    return event.call_id, event.operation_number
