"""Sending a deprecated field warns at the line that calls the client."""

import inspect
import warnings
from typing import Any

from scripted import Mode, json_response


def test_the_warning_is_at_the_line_of_the_caller(mode: Mode) -> None:
    client = mode.client(lambda _: json_response(200, {"id": "1"}))

    def update() -> Any:
        return client.catalogs.product_groups.update("1", body={"is_featured": True})

    async def updated() -> None:
        await update_later()

    async def update_later() -> None:
        await client.catalogs.product_groups.update("1", body={"is_featured": True})

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        mode.wait(update if mode.name == "sync" else updated)
    [warning] = [each for each in caught if each.category is DeprecationWarning]
    assert str(warning.message).endswith("is_featured")
    assert warning.filename == __file__
    start = inspect.getsourcelines(update if mode.name == "sync" else update_later)[1]
    assert warning.lineno == start + 1
