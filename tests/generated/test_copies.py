"""Every way to copy every model: an unset field is not sent, and no set field is lost."""

import copy
import json
import pickle
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import attrs
import pytest
from pinkit_generated import UNSET, Model, models
from pinkit_generated._write import dumps
from pipeline.annotations import _RESERVED

CLASSES: dict[str, type[Model]] = {
    name: found
    for name in dir(models)
    if isinstance(found := getattr(models, name), type) and issubclass(found, Model)
}
METHODS = [name for name in dir(Model) if not name.startswith("_") and name != "additional_properties"]
LOOKED_UP = ["__deepcopy__", "__copy__", "__reduce_ex__", "__reduce__", "__getstate__", "__setstate__"]
UNKNOWN = dict.fromkeys([*METHODS, *LOOKED_UP, "__getnewargs_ex__", "__replace__", "brand_new"], "theirs")

# A model with a field whose name on the wire differs, under any name in the document.
RENAMED, WIRE, ATTRIBUTE = next(
    (cls, wire, member.name)
    for cls in CLASSES.values()
    for wire, member in cls.__members__.items()
    if wire != member.name
)


def pickled(protocol: int, model: Any) -> Any:
    return pickle.loads(pickle.dumps(model, protocol))  # noqa: S301


COPIES: dict[str, Callable[[Any], Any]] = {
    "copy.copy": copy.copy,
    "copy.deepcopy": copy.deepcopy,
    **{
        f"pickle {protocol}": partial(pickled, protocol)
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
    },
}
CHANGES: dict[str, Callable[..., Any]] = {
    "replace": lambda model, /, **changes: model.replace(**changes),
    "__replace__": lambda model, /, **changes: model.__replace__(**changes),
    "attrs.evolve": attrs.evolve,
    **({"copy.replace": vars(copy)["replace"]} if "replace" in vars(copy) else {}),
}


def sources(cls: type[Model]) -> Iterator[dict[str, Any]]:
    """An object without fields; one with every second field null, the others absent, and unknown fields."""
    yield {}
    yield {**dict.fromkeys(list(cls.__members__)[::2]), **UNKNOWN}


def test_there_are_many_models() -> None:
    assert len(CLASSES) > 500
    assert all(issubclass(cls, Model) and attrs.has(cls) for cls in CLASSES.values())


@pytest.mark.parametrize("way", [*COPIES, *CHANGES])
def test_a_copy_sends_what_its_model_sends(way: str) -> None:
    copied = {**COPIES, **CHANGES}[way]
    for cls in CLASSES.values():
        for source in sources(cls):
            model = cls.from_dict(source)
            twin = copied(model)
            assert type(twin) is cls
            assert twin is not model
            assert twin == model
            assert json.loads(dumps(twin)) == source


@pytest.mark.parametrize("way", CHANGES)
def test_a_changed_copy_differs_in_the_changed_field_alone(way: str) -> None:
    for cls in CLASSES.values():
        for source in sources(cls):
            model = cls.from_dict(source)
            for wire, member in cls.__members__.items():
                for value in ("Winter", None):
                    changed = CHANGES[way](model, **{member.name: value})
                    assert changed.to_dict() == {**source, wire: value}, (cls, wire)
                absent = CHANGES[way](model, **{member.name: UNSET})
                assert absent.to_dict() == {key: source[key] for key in source if key != wire}, (cls, wire)
            assert model.to_dict() == source


@pytest.mark.parametrize("way", CHANGES)
def test_a_copy_can_take_other_unknown_fields(way: str) -> None:
    board = models.Board.from_dict({"id": "1", "link": None, "old": 1})
    changed = CHANGES[way](board, additional_properties={"new": 2})
    assert changed.to_dict() == {"id": "1", "new": 2}
    assert CHANGES[way](board, additional_properties=None).to_dict() == {"id": "1"}


@pytest.mark.parametrize("way", CHANGES)
@pytest.mark.parametrize("name", ["titel", "to_dict", "__members__", WIRE])
def test_a_change_of_no_field_is_rejected(way: str, name: str) -> None:
    with pytest.raises(TypeError, match=name):
        CHANGES[way](RENAMED.from_dict({}), **{name: 1})


@pytest.mark.parametrize("way", COPIES)
def test_copies_nest(way: str) -> None:
    source = {"id": "1", "media": {"media_type": "image", "images": {"600x": {"width": 600}}}}
    pin = models.Pin.from_dict(source)
    twin = COPIES[way](pin)
    assert isinstance(twin.media, models.PinMediaWithImage)
    assert (twin.media is pin.media) == (way == "copy.copy")
    assert twin.to_dict() == source


def test_deepcopy_copies_what_is_shared_once() -> None:
    owner = models.BoardOwner.from_dict({"username": "somebody"})
    boards = copy.deepcopy([models.Board.from_dict({"id": "1"}).replace(owner=owner) for _ in range(2)])
    assert boards[0].owner is boards[1].owner
    assert boards[0].owner is not owner


def test_no_unknown_field_hides_a_method() -> None:
    board = models.Board.from_dict({"id": "1", **UNKNOWN})
    assert board.replace(name="n").to_dict() == {"id": "1", **UNKNOWN, "name": "n"}
    assert board.from_dict({"id": "2"}).id == "2"
    assert board.deviations({"id": "2", "name": "n"}) == []
    assert board.additional_properties == UNKNOWN


@pytest.mark.parametrize("name", METHODS)
def test_a_method_cannot_be_overwritten(name: str) -> None:
    board = models.Board.from_dict({"id": "1"})
    with pytest.raises(AttributeError, match=rf"'{name}' .*Board"):
        setattr(board, name, 1)
    assert board.to_dict() == {"id": "1"}


def test_no_attribute_has_the_name_of_a_method() -> None:
    assert {*METHODS, "additional_properties"} <= _RESERVED


def test_assigning_unset_removes_a_field() -> None:
    row = RENAMED.from_dict({WIRE: None})
    setattr(row, ATTRIBUTE, UNSET)
    setattr(row, ATTRIBUTE, UNSET)
    assert row.to_dict() == {}
    board = models.Board.from_dict({"id": "1"})
    board.name = board.id = UNSET  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
    assert board.to_dict() == {}
    assert board.name is None


def test_assigning_unknown_fields_removes_the_old_ones() -> None:
    board = models.Board.from_dict({"id": "1", "old": 1})
    board.additional_properties = {"new": 2}
    assert board.to_dict() == {"id": "1", "new": 2}
