"""Spans and metrics of calls, as OpenTelemetry's SDK collects them."""

from __future__ import annotations

import io
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from typing import Any

import anyio
import pinkit
import pytest
from http_library import httpx
from pinkit import errors
from scripted import Mode, Script, error, json_response
from workbench import PNG, VIDEO, Bench
from workbench import bench as bench

pytest.importorskip("opentelemetry.sdk", reason="needs opentelemetry-sdk: pip install opentelemetry-sdk")

from opentelemetry import context, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader, MetricsData
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from pinkit.otel import Telemetry

BOARD = {"id": "1", "name": "x"}


class Collected:
    """The spans and metrics of a client."""

    def __init__(self, **options: Any) -> None:
        self._spans = InMemorySpanExporter()
        provider = TracerProvider()
        provider.add_span_processor(SimpleSpanProcessor(self._spans))
        self.tracer = provider.get_tracer("mine")
        self._reader = InMemoryMetricReader()
        self.telemetry = Telemetry(
            tracer_provider=provider, meter_provider=MeterProvider([self._reader]), **options
        )

    def spans(self, name: str | None = None) -> list[ReadableSpan]:
        return [each for each in self._spans.get_finished_spans() if name in (None, each.name)]

    def values(self, attribute: str) -> set[str]:
        """The values of an attribute of all spans."""
        return {str((each.attributes or {}).get(attribute)) for each in self.spans()}

    def only(self, name: str) -> Any:
        (span,) = self.spans(name)
        return span

    @cached_property
    def metrics(self) -> MetricsData | None:
        """The metrics, collected once: gauges are only collected again once they are set again."""
        return self._reader.get_metrics_data()

    def points(self, name: str) -> list[Any]:
        data = self.metrics
        scopes = [scope for each in data.resource_metrics for scope in each.scope_metrics] if data else []
        return [
            point
            for scope in scopes
            for metric in scope.metrics
            if metric.name == name
            for point in metric.data.data_points
        ]

    def text(self) -> str:
        """Everything that is exported."""
        data = self.metrics
        return "".join(each.to_json() for each in self.spans()) + (data.to_json() if data else "")


@pytest.fixture
def collected() -> Collected:
    return Collected()


def stated(remaining: int, **body: Any) -> httpx.Response:
    limit = '100, 100;w=60;name="org_read"'
    left = {"x_ratelimit_remaining": str(remaining), "x_ratelimit_reset": "30"}
    return json_response(200, BOARD | body, x_ratelimit_limit=limit, x_pinterest_rid="9", **left)


def test_a_call_has_a_span_with_the_attributes_of_http_clients(mode: Mode, collected: Collected) -> None:
    client = mode.client([stated(7)], on_event=collected.telemetry)
    mode.wait(lambda: client.boards.get("1"))
    span = collected.only("GET /boards/{board_id}")
    assert span.kind is trace.SpanKind.CLIENT
    assert span.status.is_unset
    facts = dict(span.attributes)
    assert facts.pop("pinkit.call_id")
    assert facts == {
        "pinkit.operation": "boards/get",
        "pinkit.request_id": "9",
        "http.request.method": "GET",
        "http.response.status_code": 200,
        "server.address": "api.pinterest.com",
        "server.port": 443,
        "url.template": "/boards/{board_id}",
    }
    assert context.get_current() == {}


def test_retries_and_waits_are_events_of_the_span(mode: Mode, collected: Collected) -> None:
    script = Script([stated(0), error(500), httpx.ConnectError("no"), stated(50)])
    client = mode.client(script, on_event=collected.telemetry)
    for _ in range(2):
        mode.wait(lambda: client.boards.get("1"))
    _, span = collected.spans()
    assert [each.name for each in span.events] == ["pinkit.quota.wait", "pinkit.retry", "pinkit.retry"]
    wait, first, _ = (dict(each.attributes or {}) for each in span.events)
    assert wait == {"pinkit.quota.category": "org_read", "pinkit.quota.seconds": 30}
    assert (first["pinkit.retry.reason"], first["pinkit.retry.attempt"]) == ("HTTP 500", 1)
    facts = span.attributes or {}
    assert (facts["http.request.resend_count"], facts["pinkit.quota.waited"]) == (2, 30)
    assert span.status.is_unset


@pytest.mark.parametrize(
    ("response", "name"), [(error(404), "NotFoundError"), (httpx.ReadError("reset"), "APIConnectionError")]
)
def test_a_failure_is_the_status_of_the_span(
    mode: Mode, collected: Collected, response: Any, name: str
) -> None:
    client = mode.client([response], on_event=collected.telemetry, retry=pinkit.Retry(attempts=1))
    with pytest.raises(errors.PinterestError):
        mode.wait(lambda: client.boards.get("1"))
    span = collected.only("GET /boards/{board_id}")
    assert span.status.status_code is trace.StatusCode.ERROR
    assert span.attributes["error.type"] == name
    assert span.attributes.get("http.response.status_code") == (404 if name == "NotFoundError" else None)


def test_metrics_count_calls_durations_retries_waits_and_quotas(mode: Mode, collected: Collected) -> None:
    script = Script([error(500), stated(0), stated(42), error(404)])
    client = mode.client(script, on_event=collected.telemetry)
    mode.wait(lambda: client.boards.get("1"))
    mode.wait(lambda: client.boards.get("1"))
    with pytest.raises(errors.NotFoundError):
        mode.wait(lambda: client.boards.get("1"))
    done = {each.attributes.get("error.type"): each for each in collected.points("pinkit.operation.duration")}
    assert {key: each.count for key, each in done.items()} == {None: 2, "NotFoundError": 1}
    assert done[None].sum >= 30  # with the wait
    assert done[None].explicit_bounds[-1] == 300
    requests = collected.points("http.client.request.duration")
    assert {
        (each.attributes["http.response.status_code"], each.attributes.get("error.type")): each.count
        for each in requests
    } == {(500, "500"): 1, (200, None): 2, (404, "404"): 1}
    assert {each.attributes["server.address"] for each in requests} == {"api.pinterest.com"}
    (retries,) = collected.points("pinkit.operation.retries")
    assert (retries.value, dict(retries.attributes)) == (
        1,
        {"pinkit.operation": "boards/get", "pinkit.retry.reason": "HTTP 500"},
    )
    (waits,) = collected.points("pinkit.quota.wait.duration")
    assert (waits.sum, waits.attributes["pinkit.quota.category"]) == (30, "org_read")
    (left,) = collected.points("pinkit.quota.remaining")
    assert (left.value, dict(left.attributes)) == (41, {"pinkit.quota.category": "org_read"})
    (limit,) = collected.points("pinkit.quota.limit")
    assert limit.value == 100


def test_a_lost_response_is_measured(mode: Mode, collected: Collected) -> None:
    client = mode.client([httpx.ReadError("reset"), stated(7)], on_event=collected.telemetry)
    mode.wait(lambda: client.boards.get("1"))
    found = {each.attributes.get("error.type") for each in collected.points("http.client.request.duration")}
    assert found == {"APIConnectionError", None}


def test_the_steps_of_a_flow_are_below_its_span(bench: Bench, collected: Collected) -> None:
    board = bench.board()
    client = bench.make(on_event=collected.telemetry)
    publish = client.pins.create_video

    def publish_in_a_span() -> Any:
        return publish(io.BytesIO(VIDEO), board_id=board, cover=io.BytesIO(PNG))

    bench.wait(publish_in_a_span)
    flow = collected.only("pins.create_video")
    assert flow.kind is trace.SpanKind.INTERNAL
    assert flow.parent is None
    steps = [each for each in collected.spans() if each is not flow]
    assert {"POST /media", "POST media upload", "GET /media/{media_id}", "POST /pins"} <= {
        each.name for each in steps
    }
    assert {each.parent and each.parent.span_id for each in steps} == {flow.context.span_id}
    assert collected.values("pinkit.call_id") == {flow.attributes["pinkit.call_id"]}


def test_parallel_steps_are_below_the_span_of_their_flow(bench: Bench, collected: Collected) -> None:
    client = bench.make(on_event=collected.telemetry)
    bench.wait(lambda: client.media.upload_many([io.BytesIO(VIDEO) for _ in range(3)], concurrency=3))
    flow = collected.only("media.upload_many")
    stored = collected.spans("POST media upload")
    assert len(stored) == 3
    assert {each.parent and each.parent.span_id for each in stored} == {flow.context.span_id}


def test_a_flow_that_fails_has_the_error(mode: Mode, collected: Collected) -> None:
    client = mode.client([error(404)], on_event=collected.telemetry)
    with pytest.raises(errors.PinterestError):
        mode.wait(lambda: client.media.wait("1"))
    flow = collected.only("media.wait")
    assert flow.status.status_code is trace.StatusCode.ERROR
    assert flow.attributes["error.type"] == "NotFoundError"


def test_spans_are_below_the_span_of_the_caller(mode: Mode, collected: Collected) -> None:
    client = mode.client(Script(lambda _: json_response(200, BOARD)), on_event=collected.telemetry)
    callers: list[Any] = []

    def call() -> Any:
        with collected.tracer.start_as_current_span("mine") as span:
            callers.append(span)
            client.boards.get("1")

    async def acall() -> None:
        with collected.tracer.start_as_current_span("mine") as span:
            callers.append(span)
            await client.boards.get("1")
            assert trace.get_current_span() is span

    async def at_once() -> None:
        async with anyio.create_task_group() as group:
            for _ in range(4):
                group.start_soon(acall)

    if mode.name == "sync":
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda _: call(), range(4)))
    else:
        anyio.run(at_once, backend=mode.name)
    parents = [each.parent.span_id for each in collected.spans("GET /boards/{board_id}") if each.parent]
    assert sorted(parents) == sorted(each.get_span_context().span_id for each in callers)
    assert len(parents) == 4


def test_a_page_that_is_read_ahead_is_below_the_span_of_the_caller(mode: Mode, collected: Collected) -> None:
    pages = iter(range(1, 100))

    def respond(_: Any) -> httpx.Response:
        return json_response(200, {"items": [BOARD], "bookmark": str(next(pages))})

    client = mode.client(respond, on_event=collected.telemetry)

    async def walk() -> None:
        with collected.tracer.start_as_current_span("mine"):
            async with client.boards.list().read_ahead() as ahead:
                items = ahead.items()
                for _ in range(3):
                    await anext(items)

    if mode.name == "sync":
        with collected.tracer.start_as_current_span("mine"), client.boards.list().read_ahead() as ahead:
            items = ahead.items()
            for _ in range(3):
                next(items)
    else:
        anyio.run(walk, backend=mode.name)
    mine = collected.only("mine")
    read = collected.spans("GET /boards")
    assert len(read) >= 3
    assert {each.parent and each.parent.span_id for each in read} == {mine.context.span_id}


def test_a_cancelled_call_ends_its_spans(collected: Collected) -> None:
    async def respond(_: httpx.Request) -> httpx.Response:
        await anyio.sleep_forever()
        raise AssertionError

    async def run() -> None:
        transport = httpx.MockTransport(respond)
        client = pinkit.AsyncClient("t", transport=transport, on_event=collected.telemetry)
        with anyio.move_on_after(0.05):
            await client.media.wait("1")
        assert trace.get_current_span() is trace.INVALID_SPAN

    for backend in ("asyncio", "trio"):
        anyio.run(run, backend=backend)
    assert len(collected.spans()) == 4
    assert collected.values("error.type") == {"Cancelled"}


def test_no_secret_no_id_and_no_value_of_a_query_is_exported(mode: Mode, collected: Collected) -> None:
    script = Script(
        [
            json_response(200, {"items": [{"id": "SECRET", "privacy": "SECRET", "new": "SECRET"}]}),
            error(404, message="SECRET"),
            json_response(200, {"email": "SECRET"}, set_cookie="SECRET"),
        ]
    )
    client = mode.client(script, "pina_SECRET", headers={"X-Key": "SECRET"}, on_event=collected.telemetry)
    mode.list(client.search.pins(query="SECRET"))
    with pytest.raises(errors.NotFoundError):
        mode.wait(lambda: client.boards.get("1234567"))
    mode.wait(lambda: client.request("GET", "/users/SECRET", query={"email": "SECRET"}))
    assert len(collected.spans()) == 4  # `client.request` is a method with a span, too
    assert "SECRET" not in collected.text()
    assert "1234567" not in collected.text()
    collected.only("GET client.request")


def test_attributes_of_the_user_are_on_everything(mode: Mode) -> None:
    heard: list[Any] = []
    collected = Collected(attributes={"shop": "oak"}, on_event=heard.append)
    client = mode.client([error(500), stated(7)], on_event=collected.telemetry)
    mode.wait(lambda: client.boards.get("1"))
    names = ("pinkit.operation.duration", "pinkit.operation.retries", "pinkit.quota.remaining")
    points = [point for name in names for point in collected.points(name)]
    assert len(points) == 3
    assert {each.attributes["shop"] for each in points} == collected.values("shop") == {"oak"}
    assert len(heard) == 8


def test_an_error_of_a_provider_does_not_end_a_call(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    class Broken(TracerProvider):
        def get_tracer(self, *_: Any, **__: Any) -> Any:
            return None

    client = mode.client([stated(7)], on_event=Telemetry(tracer_provider=Broken()))
    assert mode.wait(lambda: client.boards.get("1")).id == "1"
    assert "on_event failed" in caplog.text


def test_a_listener_that_is_no_function_is_rejected() -> None:
    with pytest.raises(TypeError, match=r"on_event must be a function.*not 5"):
        Telemetry(on_event=5)  # type: ignore[arg-type]


def test_without_opentelemetry_the_error_names_the_extra() -> None:
    program = "import sys; sys.modules['opentelemetry'] = None; import pinkit.otel"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "pip install 'pinkit[otel]'" in done.stderr
