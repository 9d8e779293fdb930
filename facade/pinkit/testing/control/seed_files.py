"""Seed files: the users, boards, Pins, campaigns and catalogs that a mock begins with."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pinkit.testing.control.openapi import mistakes
from pinkit.testing.messages import ApiError, Json, Object, is_list, is_object
from pinkit.testing.world import DAY

if TYPE_CHECKING:
    from pinkit.testing.mock import Mock

_IMAGE = {"source_type": "image_url", "url": "https://example.com/pin.jpg"}


class SeedFileError(ValueError):
    """The seed file cannot be read, or it has mistakes."""


def read(file: Path) -> Json:
    """Return the content of a YAML or JSON file.

    Raises:
        SeedFileError: It cannot be read.
    """
    try:
        text = file.read_text("utf-8")
        value = json.loads(text) if file.suffix == ".json" else _yaml(file, text)
        # Dates of YAML become text; half of a surrogate pair is not text.
        return json.loads(json.dumps(value, allow_nan=False, ensure_ascii=False, default=str).encode())
    except OSError as error:
        raise SeedFileError(f"{file} cannot be read: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        if isinstance(error, SeedFileError):
            raise
        raise SeedFileError(f"{file} cannot be read: {error}") from None


def _yaml(file: Path, text: str) -> Json:
    try:
        yaml: Any = import_module("ruamel.yaml")
    except ImportError:
        raise SeedFileError(
            f"{file} is read as YAML, which needs ruamel.yaml: install it, or write JSON into a .json file"
        ) from None
    try:
        return yaml.YAML(typ="safe", pure=True).load(text)
    except yaml.error.MarkedYAMLError as error:
        place = f"line {error.problem_mark.line + 1}: " if error.problem_mark else ""
        raise SeedFileError(f"{file} is not valid YAML: {place}{error.problem}") from None
    except yaml.error.YAMLError as error:
        raise SeedFileError(f"{file} is not valid YAML: {' '.join(str(error).split())}"[:300]) from None


def load(mock: Mock, seed: Json) -> None:
    """Add what a seed file contains to a mock.

    Raises:
        SeedFileError: It has a mistake; some of its records may have been added.
    """
    if wrong := mistakes("Seed", seed, _ROOT):
        raise SeedFileError(_shown(wrong[0]))
    for index, user in enumerate(seed.get("users", ())):
        try:
            mock.users.add(**user)
        except ValueError as error:
            raise SeedFileError(f"users[{index}].username: {error}") from None
    for index, board in enumerate(seed.get("boards", ())):
        _board(mock, board, f"boards[{index}]")
    for index, catalog in enumerate(seed.get("catalogs", ())):
        _create(
            mock,
            "catalogs/create",
            catalog,
            f"catalogs[{index}]",
            _owner(mock, catalog, f"catalogs[{index}]"),
        )
    for campaigns in seed.get("campaigns", ()):
        days = campaigns.get("days")
        since = None if days is None else mock.clock() - days * DAY
        numbers = {name: campaigns[name] for name in ("ad_groups", "ads") if name in campaigns}
        mock.add_campaigns(campaigns.get("count", 1), since=since, **numbers)


def _board(mock: Mock, board: Object, where: str) -> None:
    owner = _owner(mock, board, where)
    fields = {name: value for name, value in board.items() if name not in _OF_BOARD}
    board_id = _create(mock, "boards/create", fields, where, owner)["id"]
    for index, username in enumerate(board.get("collaborators", ())):
        try:
            mock.users.share_board(board_id, username)
        except (KeyError, ValueError) as error:
            raise SeedFileError(f"{where}.collaborators[{index}]: {error.args[0]}") from None
    sections = dict[str, str]()
    for index, name in enumerate(board.get("sections", ())):
        place = f"{where}.sections[{index}]"
        made = _create(mock, "board_sections/create", {"name": name}, place, owner, board_id=board_id)
        sections[name] = made["id"]
    for index, pin in enumerate(board.get("pins", ())):
        place = f"{where}.pins[{index}]"
        fields = {"media_source": _IMAGE, **pin, "board_id": board_id}
        if (section := fields.pop("section", None)) is not None:
            if section not in sections:
                known = ", ".join(sections) or "none"
                raise SeedFileError(f"{place}.section: the board has no section {section!r}; it has {known}")
            fields["board_section_id"] = sections[section]
        _create(mock, "pins/create", fields, place, owner)


def _owner(mock: Mock, item: Object, where: str) -> str:
    """Return the id of the user who owns an item."""
    try:
        return mock.users[item["owner"]].id if "owner" in item else mock.world.user_id
    except KeyError as error:
        raise SeedFileError(f"{where}.owner: {error.args[0]}") from None


def _create(mock: Mock, operation: str, item: Object, where: str, owner: str, **path: str) -> Object:
    """Create a record by the operation that creates it, with its checks."""
    body = {name: value for name, value in item.items() if name != "owner"}
    schema = mock.description.operations[operation].body
    unknown = next(_unknown(mock, schema.schema, body, where), None) if schema else None
    if unknown:
        raise SeedFileError(unknown)
    try:
        made: Object = mock.perform(operation, owner, path, body)
    except ApiError as error:
        text = error.message.removeprefix("body")
        raise SeedFileError(f"{where}{text}" if text[:1] in (".", "[", ":") else f"{where}: {text}") from None
    return made


def _unknown(mock: Mock, schema: Object, value: Json, where: str) -> Iterator[str]:
    """Yield the fields that the OpenAPI document does not have; requests may have them, a seed file not."""
    flat = mock.bodies.flat(schema, value if is_object(value) else None)
    if is_list(value):
        for index, each in enumerate(value):
            yield from _unknown(mock, flat.get("items", {}), each, f"{where}[{index}]")
    elif is_object(value) and "properties" in flat:
        for name, each in value.items():
            if name in flat["properties"]:
                yield from _unknown(mock, flat["properties"][name], each, f"{where}.{name}")
            else:
                yield f"{where}: unknown: {name}; the fields are {', '.join(sorted(flat['properties']))}"


_ROOT = "seed"
_OF_BOARD = ("collaborators", "sections", "pins")


def _shown(mistake: str) -> str:
    return mistake.removeprefix(_ROOT).lstrip(".: ")
