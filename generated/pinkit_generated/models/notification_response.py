"""The model `NotificationResponse`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class NotificationResponse(Model):
    """Returned by `notification_post`."""

    error_msg: str | None = opt(str)
    received_at: int | None = opt(int)
    success: bool | None = opt(bool)
