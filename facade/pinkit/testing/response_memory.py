"""Responses to GET requests that hold until the state changes: the same records are read often."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TypeAlias

from attrs import define, field, frozen

from pinkit.testing.messages import Parameters
from pinkit.testing.world import Settings, World

_MOST = 1000  # responses
Key: TypeAlias = Hashable


@frozen
class Remembered:
    """A response, and what is recorded about its request."""

    path: Parameters
    query: Parameters
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


@define
class ResponseMemory:
    """The responses that depend on the records and the settings only.

    A response that depends on the time must not be kept. Each change of a record is a `put` or `delete` of
    its table, which changes the version of the store.
    """

    _version: int = -1
    _settings: Settings = field(factory=Settings)
    _addresses: tuple[str, str] = ("", "")
    _known: dict[Key, Remembered] = field(factory=dict[Key, Remembered])

    def find(self, world: World, key: Key) -> Remembered | None:
        """Return a response that still holds.

        Args:
            world: The state.
            key: The request and its caller.
        """
        if world.store.version != self._version or not self._has_settings(world):
            return None
        return self._known.get(key)

    def keep(self, world: World, key: Key, response: Remembered) -> None:
        """Keep a response."""
        has_settings = self._has_settings(world)
        if not has_settings or world.store.version != self._version or len(self._known) >= _MOST:
            self._known.clear()
            self._version = world.store.version
        if not has_settings:
            self._settings = world.settings.copy()
            self._addresses = world.api, world.files
        self._known[key] = response

    def _has_settings(self, world: World) -> bool:
        return world.settings == self._settings and (world.api, world.files) == self._addresses
