"""Invalid arguments are named before anything is sent, in both clients."""

import functools
from collections.abc import AsyncIterator
from typing import Any

import pinkit
import pytest
from pinkit.progress import bar
from workbench import PNG, VIDEO, Bench

PINS: list[dict[str, Any]] = [{"board_name": "Ideas", "image": PNG}]


async def later(*_: object) -> None: ...


class Later:
    async def __call__(self, *_: object) -> None: ...


def one(_: object) -> None: ...


async def later_pins() -> AsyncIterator[dict[str, Any]]:
    yield PINS[0]


def call(bench: Bench, name: str, **arguments: Any) -> None:
    """Make a call that would succeed with other arguments."""
    uses: dict[str, Any] = {
        "upload": lambda: bench.client.media.upload(VIDEO, **arguments),
        "upload_many": lambda: bench.client.media.upload_many(**{"sources": [VIDEO], **arguments}),
        "wait": lambda: bench.client.media.wait("1", **arguments),
        "create_image": lambda: bench.client.pins.create_image(PNG, board_name="Ideas", **arguments),
        "create_video": lambda: bench.client.pins.create_video(
            VIDEO, board_name="Ideas", cover=0, **arguments
        ),
        "publish_many": lambda: bench.client.pins.publish_many(**{"pins": PINS, **arguments}),
        "copy": lambda: bench.client.boards.copy(
            board_name="Ideas", to_board_name="More", create=True, **arguments
        ),
    }
    bench.wait(uses[name])


@pytest.mark.parametrize("given", [later, functools.partial(later), Later(), 5])
@pytest.mark.parametrize(
    ("name", "argument"),
    [
        ("upload", "progress"),
        ("upload_many", "progress"),
        ("create_video", "progress"),
        ("publish_many", "on_result"),
        ("copy", "on_result"),
    ],
)
def test_a_callback_that_has_to_be_awaited_is_rejected(
    bench: Bench, name: str, argument: str, given: Any
) -> None:
    with pytest.raises(TypeError, match=rf"{argument} .*function"):
        call(bench, name, **{argument: given})
    assert bench.line.sent == []


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        ("upload", {"progress": one}, "progress .*2 arguments.*<function one"),
        ("upload_many", {"progress": lambda _, __: None}, "progress .*3 arguments"),
        ("publish_many", {"on_result": lambda: None}, "on_result .*1 argument"),
        ("create_image", {"is_removable": "false"}, "is_removable .*True .*False.*'false'"),
        ("create_image", {"is_standard": "false"}, "is_standard .*True .*False.*'false'"),
        ("create_image", {"is_removable": None}, "is_removable .*True .*False.*None"),
        ("create_video", {"is_standard": 0}, "is_standard .*True .*False.*0"),
        ("publish_many", {"pins": None}, "pins .*path.*list.*NoneType$"),
        ("publish_many", {"pins": later_pins()}, "pins .*async_generator.*list"),
        ("copy", {"sections": "no"}, "sections .*True .*False.*'no'"),
        ("upload", {"wait": "no"}, "wait .*True .*False.*'no'"),
        ("upload", {"timeout": "5"}, "timeout .*seconds.*'5'"),
        ("upload", {"timeout": None}, "timeout .*seconds.*None"),
        ("create_video", {"timeout": "5"}, "timeout .*seconds.*'5'"),
        ("wait", {"timeout": "5"}, "timeout .*seconds.*'5'"),
        ("upload", {"size": "5"}, "size .*number.*'5'"),
        ("upload_many", {"concurrency": "2"}, "concurrency .*number.*'2'"),
        ("upload_many", {"concurrency": 1.5}, r"concurrency .*number.*1\.5"),
        ("upload_many", {"sources": None}, "sources .*list.*NoneType"),
    ],
)
def test_an_argument_of_another_type_is_named(
    bench: Bench, name: str, arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(TypeError, match=message):
        call(bench, name, **arguments)
    assert bench.line.sent == []


@pytest.mark.parametrize("timeout", [-1, float("inf"), float("nan")])
def test_a_timeout_has_an_end(bench: Bench, timeout: float) -> None:
    with pytest.raises(ValueError, match=rf"timeout .*0 .*{timeout}"):
        call(bench, "upload", timeout=timeout)
    assert bench.line.sent == []


def test_a_timeout_beyond_all_floats_is_rejected(bench: Bench) -> None:
    with pytest.raises(ValueError, match=r"timeout must be finite .* 1000"):
        bench.wait(lambda: bench.client.media.wait("1", timeout=10**400))
    assert bench.line.sent == []


def test_a_bar_that_was_not_entered_names_the_with_statement(bench: Bench) -> None:
    with pytest.raises(TypeError, match=r"progress .*`with \.\.\. as progress:`"):
        call(bench, "upload", progress=bar("clip.mp4"))
    assert bench.line.sent == []


def test_every_callable_is_accepted(bench: Bench) -> None:
    reported: list[object] = []

    @functools.wraps(one)
    def of_any(*arguments: object) -> None:
        reported.append(arguments)

    for progress in (of_any, functools.partial(of_any, 7), max):
        call(bench, "upload", progress=progress, timeout=60, wait=False)
    assert reported
    bench.board()
    call(bench, "publish_many", on_result=reported.append)
    assert isinstance(reported[-1], pinkit.Published)
