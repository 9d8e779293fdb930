"""Publishing a draft: its destination is found, its media are sent, and the Pin is created once."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from pinkit_generated.operations import pins_create

from .._core.effects import Run, Steps
from .._storage.streamed_body import Body
from ..errors import NotFoundError, PinterestError
from .create_once import Attempt, Made, create_once
from .destination import Place, of_account, place
from .known_boards import Known
from .product_tags import add_tags, check_permitted
from .reconcile import Mark

if TYPE_CHECKING:
    from pinkit_generated.results import PinsGet as Pin

    from .._core.engine import Engine
    from .._storage.sources import Source
    from .draft import Draft


def create(engine: Engine, draft: Draft) -> Steps[Pin]:
    """Create a Pin with its product tags.

    Raises:
        ValueError: Pinterest would not take it; nothing was created.
        PinterestError: Pinterest did not take it; or it took the Pin, which is the error's `pin`, and not its
            tags.
    """
    pin = (yield from publish(engine, draft)).pin
    if draft.product_tags:
        try:
            yield from add_tags(engine, str(pin.id), draft.product_tags)
        except BaseException as error:
            if isinstance(error, PinterestError):
                error.pin = pin
            error.add_note(
                f"Pin {pin.id} exists, so do not create it again. It is not certain that it has its product "
                f"tags: add them by pins.product_tags.create({str(pin.id)!r}, ...), which may be repeated."
            )
            raise
    return pin


def publish(
    engine: Engine, draft: Draft, attempt: Attempt | None = None, where: Place | None = None
) -> Steps[Made]:
    """Create a Pin, without its product tags.

    Args:
        engine: Makes the calls.
        draft: The Pin.
        attempt: The state of earlier attempts.
        where: The destination, if known.

    Returns:
        The Pin.

    Raises:
        ValueError: The draft is not valid; nothing was created.
        PinterestError: Pinterest rejected the Pin, or a request failed.
    """
    attempt = attempt or Attempt()
    yield Run(draft.media.look)
    yield Run(draft.media.prepare)
    yield from check_permitted(engine, draft.product_tags)
    if where is None:
        where = yield from place(engine, draft.board, draft.section, draft.ad_account_id)
    files: list[tuple[str, Source]] = []

    def attach(source: Source) -> str:
        # The same for the same file, so that two requests for the same Pin are equal; and not guessable.
        likeness = hashlib.blake2b(source.likeness(), key=_SECRET, digest_size=16)
        token = f"pinkit/{likeness.hexdigest()}"
        files.append((token, source))
        return token

    mark = Mark(
        place=where,
        words=draft.words,
        types=draft.media.types,
        is_removable=draft.is_removable,
        ad_account_id=draft.ad_account_id,
    )
    if (found := (yield from attempt.look_up(engine, mark))) is not None:
        return Made(found, True)
    source = yield from draft.media.source(engine, attach)
    request = pins_create(
        **of_account(draft.ad_account_id),
        media_source=cast("Any", source),  # its schema's name is Pinterest's to change
        extra_body={**_fields(draft, where), **draft.more},
    )
    body = _with_files(request.content or b"", files) if files else None
    try:
        return (yield from create_once(engine, request, mark, body, attempt))
    except PinterestError as error:
        if isinstance(error, NotFoundError):
            engine.shared.of(Known).forget()  # the board or the section may be gone
        if draft.media.uploaded is not None:
            error.add_note(
                f"The video is uploaded as media {draft.media.uploaded.media_id}. To continue without "
                f"uploading it again, call create_video(media_id=pinkit.{draft.media.uploaded})."
            )
        raise


def _fields(draft: Draft, where: Place) -> dict[str, Any]:
    """The fields of the request, beside the media."""
    fields = {
        **draft.words,
        "board_id": where.board_id,
        "board_section_id": where.section_id,
        "is_removable": draft.is_removable or None,
        "ai_disclosures": None if draft.ai_disclosures is None else {"values": [*draft.ai_disclosures]},
    }
    return {name: value for name, value in fields.items() if value is not None}


def _with_files(content: bytes, files: Sequence[tuple[str, Source]]) -> Body:
    """Make the body, with each file in place of its placeholder."""
    parts: list[bytes | Source] = []
    for token, source in files:
        before, _, content = content.partition(token.encode())
        parts += [before, source]
    return Body([*parts, content])


_SECRET: Final = secrets.token_bytes(16)
