"""Arguments that are wrong in themselves are named before anything is sent, in both clients."""

import functools
from collections.abc import AsyncIterator
from typing import Any

import pinkit
import pytest
from pinkit.progress import bar
from workbench import PNG, VIDEO, Bench

PINS: list[dict[str, Any]] = [{"board": "Ideas", "image": PNG}]


async def later(*_: object) -> None: ...


class Later:
    async def __call__(self, *_: object) -> None: ...


def one(_: object) -> None: ...


async def later_pins() -> AsyncIterator[dict[str, Any]]:
    yield PINS[0]


def call(bench: Bench, name: str, **arguments: Any) -> None:
    """A call that would succeed with other arguments."""
    uses: dict[str, Any] = {
        "upload": lambda: bench.client.media.upload(VIDEO, **arguments),
        "upload_many": lambda: bench.client.media.upload_many(**{"sources": [VIDEO], **arguments}),
        "wait": lambda: bench.client.media.wait("1", **arguments),
        "create_image": lambda: bench.client.pins.create_image("Ideas", PNG, **arguments),
        "create_video": lambda: bench.client.pins.create_video("Ideas", VIDEO, cover=0, **arguments),
        "publish_many": lambda: bench.client.pins.publish_many(**{"pins": PINS, **arguments}),
        "copy": lambda: bench.client.boards.copy("Ideas", to="More", **arguments),
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
def test_a_callback_that_has_to_be_awaited_is_refused(
    bench: Bench, name: str, argument: str, given: Any
) -> None:
    with pytest.raises(TypeError, match=f"{argument} must be a plain function, which is called and not"):
        call(bench, name, **{argument: given})
    assert bench.line.sent == []


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        ("upload", {"progress": one}, "progress is called with 2 arguments, but <function one"),
        ("upload_many", {"progress": lambda _, __: None}, "progress is called with 3 arguments"),
        ("publish_many", {"on_result": lambda: None}, "on_result is called with 1 argument, but"),
        ("create_image", {"is_removable": "false"}, "is_removable must be True or False, not 'false'"),
        ("create_image", {"is_standard": "false"}, "is_standard must be True or False, not 'false'"),
        ("create_image", {"is_removable": None}, "is_removable must be True or False, not None"),
        ("create_video", {"is_standard": 0}, "is_standard must be True or False, not 0"),
        ("publish_many", {"pins": None}, "pins must be a file's path, or a list .*, not NoneType$"),
        ("publish_many", {"pins": later_pins()}, "not async_generator: collect it into a list first"),
        ("copy", {"sections": "no"}, "sections must be True or False, not 'no'"),
        ("upload", {"wait": "no"}, "wait must be True or False, not 'no'"),
        ("upload", {"timeout": "5"}, "timeout must be seconds, as a number, not '5'"),
        ("upload", {"timeout": None}, "timeout must be seconds, as a number, not None"),
        ("create_video", {"timeout": "5"}, "timeout must be seconds, as a number, not '5'"),
        ("wait", {"timeout": "5"}, "timeout must be seconds, as a number, not '5'"),
        ("upload", {"size": "5"}, "size must be a whole number, not '5'"),
        ("upload_many", {"concurrency": "2"}, "concurrency must be a whole number, not '2'"),
        ("upload_many", {"concurrency": 1.5}, "concurrency must be a whole number, not 1.5"),
        ("upload_many", {"sources": None}, "sources must be a list of videos, not NoneType"),
    ],
)
def test_an_argument_of_another_kind_is_named(
    bench: Bench, name: str, arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(TypeError, match=message):
        call(bench, name, **arguments)
    assert bench.line.sent == []


@pytest.mark.parametrize("timeout", [-1, float("inf"), float("nan")])
def test_a_timeout_has_an_end(bench: Bench, timeout: float) -> None:
    with pytest.raises(ValueError, match="timeout must be finite and 0 seconds or more, not"):
        call(bench, "upload", timeout=timeout)
    assert bench.line.sent == []


def test_a_bar_that_was_not_entered_says_how(bench: Bench) -> None:
    with pytest.raises(TypeError, match=r"progress is called .* did you mean `with \.\.\. as progress:`\?"):
        call(bench, "upload", progress=bar("clip.mp4"))
    assert bench.line.sent == []


def test_every_function_that_can_be_called_is_taken(bench: Bench) -> None:
    told: list[object] = []

    @functools.wraps(one)
    def of_any(*arguments: object) -> None:
        told.append(arguments)

    for progress in (of_any, functools.partial(of_any, 7), max):
        call(bench, "upload", progress=progress, timeout=60, wait=False)
    assert told
    bench.board()
    call(bench, "publish_many", on_result=told.append)
    assert isinstance(told[-1], pinkit.Published)
