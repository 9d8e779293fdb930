"""Pinterest's models, enums and unions, for annotations: `def show(board: pinkit.models.Board) -> None`.

They are those of the installed release of Pinterest's OpenAPI document, and named after its schemas, so
pinkit cannot keep their names stable: a release that renames one states it in `spec/changes/` and in the
changelog.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pinkit_generated.models import *  # noqa: F403  # all of them, and nothing else
else:

    def __getattr__(name: str) -> Any:
        from pinkit_generated import models

        return getattr(models, name)


def __dir__() -> list[str]:
    from pinkit_generated import models

    return dir(models)
