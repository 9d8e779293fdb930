"""Code that users wrote when pinkit followed release 5.23.0, and the parts that have to change now.

The files in `frozen_5_23` are unchanged since then. Each exception is a line of the changelog.
"""

from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent / "frozen_5_23"
USAGE: Final = ("client_usage.py", "publish_usage.py", "usage.py")
README: Final = "readme.md"

#: Old code, and its replacement.
EXCEPTIONS: Final = {
    # Pinterest renamed these schemas.
    "models.AdGroupResponse": "models.AdGroup",
    "models.AdResponse": "models.Ad",
    "models.BulkUpsertStatusResponse": "models.BulkJobData",
    "models.CampaignCreateRequest": "models.CampaignCreateItem",
    "models.CampaignResponse": "models.Campaign",
    "models.ConversionApiResponseEventsItem": "models.ConversionApiResponseEventsItems",
    "models.GetMMMReportResponse": "models.MMMReport",
    "models.PromotionResponse": "models.Promotion",
    # Names that were settled before the first release.
    "pinkit.Answer": "pinkit.APIResponse",
    "with_response": "with_raw_response",
    "response, httpx.Response": "response, pinkit.Response",
    # A deletion may return what was deleted.
    'boards_delete("1"), Request[None]': 'boards_delete("1"), Request[models.Board | None]',
    'boards.delete("1"), None': 'boards.delete("1"), models.Board | None',
    'feeds.delete("1"), None': 'feeds.delete("1"), models.CatalogsFeed | None',
}


def updated(name: str) -> str:
    """A frozen file with the replacement of each exception."""
    text = (FOLDER / name).read_text("utf-8")
    for old, new in EXCEPTIONS.items():
        text = text.replace(old, new)
    return text
