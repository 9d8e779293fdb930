"""Encryption of stored tokens: Fernet of `cryptography`, with keys that can be rotated."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import Any, Final, TypeAlias

from .._core.secret import discreet
from .._extras.libraries import library
from ..errors import TokenStoreError
from ..tokens import Token

Key: TypeAlias = str | bytes


class Sealer:
    """Writes tokens as text, and reads them, encrypted if there is a key.

    An encrypted text contains its owner, so that the text of one user is not valid in the place of another.

    Args:
        owner: The name of the owner.
        key: A Fernet key, or several: the first one encrypts, each of them decrypts. None for plain text.

    Raises:
        ImportError: There is a key, and cryptography is not installed.
        TypeError: The key has the wrong type.
        ValueError: A key is not a Fernet key.
    """

    @discreet
    def __init__(self, owner: str, key: Key | Sequence[Key] | None) -> None:
        self._owner = owner
        self._fernet: Any = None if key is None else _fernet_of(key)

    @discreet
    def seal(self, token: Token) -> str:
        """Return the text of a token."""
        if self._fernet is None:
            return token.to_json()
        sealed: bytes = self._fernet.encrypt(f"{self._owner}\n{token.to_json()}".encode())
        return sealed.decode()

    @discreet
    def open(self, text: str | bytes | memoryview, place: str) -> Token:
        """Read a token.

        Args:
            text: What `seal` returned.
            place: The place of the text, for messages.

        Raises:
            TokenStoreError: The text is no token, or cannot be decrypted.
        """
        if isinstance(text, memoryview):  # of a column for bytes
            text = text.tobytes()
        given: Any = text  # a column or key that another program made can have any type
        if not isinstance(given, str | bytes):
            raise TokenStoreError(
                f"There is a value of the type {type(given).__name__} in {place}, not text."
            )
        plain = given if isinstance(given, str) else given.decode("utf-8", "replace")
        is_sealed = not plain.lstrip().startswith("{")
        if self._fernet is not None:
            plain = self._decrypted(plain, place, is_sealed=is_sealed)
        elif plain.startswith(_FERNET):
            raise TokenStoreError(f"The token in {place} is encrypted: give the store its key.")
        try:
            return Token.from_json(plain)
        except ValueError as error:
            raise TokenStoreError(
                f"There is {error} in {place}. Delete it, and let the user authorise the app again."
            ) from None

    def _decrypted(self, text: str, place: str, *, is_sealed: bool) -> str:
        if not is_sealed:
            # Somebody who can write to the place could put their own token there.
            raise TokenStoreError(
                f"The token in {place} is not encrypted, but the store has a key. Read it by a store without "
                "a key, and save it by this one."
            )
        invalid = library("cryptography.fernet", "encryption", "A key").InvalidToken
        owner: str | None = None
        plain = ""
        with contextlib.suppress(invalid):
            owner, _, plain = self._fernet.decrypt(text.encode()).decode().partition("\n")
        if owner is None:
            raise TokenStoreError(
                f"The token in {place} cannot be decrypted by this key: give the key that it was saved with, "
                "after the new one."
            )
        if owner != self._owner:
            raise TokenStoreError(f"The token in {place} was saved for another owner.")
        return plain


@discreet
def _fernet_of(key: Key | Sequence[Key]) -> Any:
    fernet = library("cryptography.fernet", "encryption", "key=")
    keys: list[Any] = [key] if isinstance(key, str | bytes) else list(key)
    if not keys or not all(isinstance(each, str | bytes) for each in keys):
        raise TypeError("key must be a Fernet key, text or bytes, or a sequence of them")
    try:
        return fernet.MultiFernet([fernet.Fernet(each) for each in keys])
    except ValueError:
        raise ValueError(
            "key must be a Fernet key: 32 bytes in URL-safe base64; make one with "
            "cryptography.fernet.Fernet.generate_key()"
        ) from None


_FERNET: Final = "gAAAA"  # the version byte 0x80 and the first bytes of a time before the year 2100
