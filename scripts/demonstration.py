"""The main use of pinkit, against the mock: publish, list, wait, miss a scope, and save a report."""

from __future__ import annotations

import datetime as dt
import inspect
import logging
import tempfile
import time
from pathlib import Path

import pinkit
from pinkit import events
from pinkit.progress import bar
from pinkit.testing import Mock

REDIRECT = "http://localhost:8085/"
MANY = 1_000
VIDEO = 100 * 10**6


def main() -> None:
    """Run all steps, and print their code."""
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)
    mock = Mock()
    with mock.serve() as address, tempfile.TemporaryDirectory() as folder:
        app = pinkit.OAuth(
            mock.world.app_id,
            mock.world.app_secret,
            redirect_uri=REDIRECT,
            store=pinkit.FileStore(Path(folder) / "token.json"),
        )
        with pinkit.Client(app, base_url=address, on_event=show) as client:
            step("An app logs in, with the fewest scopes for its calls")
            log_in(client, mock)
            step("It creates a board with sections")
            board_id = make_board(client)
            step(f"It publishes an image, and a video of {VIDEO // 10**6} MB")
            image, video = files(Path(folder))
            publish(client, image, video)
            step("A response is lost, and the Pin is found on its board")
            mock.faults.add("lost", "pins/create")
            publish_once(client, image)
            step(f"It pages through {MANY:,} Pins")
            fill(mock, board_id)
            read(client, board_id)
            step("It reaches a quota, and waits")
            mock.quotas.set("org_write", calls=3, seconds=2)
            wait(client, board_id)
            step("A scope is missing, which is reported before anything is sent")
            miss_a_scope(client)
        step("An advertiser waits for a report, and saves it")
        mock.add_campaigns()
        with pinkit.Client(mock.token, base_url=address, on_event=show) as client:
            save_report(client, Path(folder))
    print("\nThe code of these steps:\n")
    for function in (make_board, publish, read, wait, miss_a_scope, save_report):
        print(inspect.getsource(function))


def log_in(client: pinkit.Client, mock: Mock) -> None:
    wanted = [
        client.boards.create,
        client.boards.sections.create,
        client.pins.create,
        client.media.create,
        client.boards.list_pins,
    ]
    url = client.oauth.authorize_url(operations=wanted)
    back = mock.authorize(url)  # the user clicks "Give access" on Pinterest's page
    token = client.oauth.exchange(back, state=url.state)
    print(f"  the token may: {', '.join(sorted(token.scopes or ()))}")


def make_board(client: pinkit.Client) -> str:
    board = client.boards.create(name="Kitchens", privacy="PUBLIC")
    for name in ("Small ones", "Crème brûlée 🍮"):
        section = client.boards.sections.create(board.id, name=name)
        print(f"  section {section.id}: {section.name}")
    return board.id


def publish(client: pinkit.Client, image: Path, video: Path) -> None:
    pin = client.pins.create_image(
        image, board_name="Kitchens", section_name="Small ones", title="A small kitchen, seen from above"
    )
    print(f"  Pin {pin.id}: {pin.title}")
    with bar("  kitchen.mp4") as progress:
        pin = client.pins.create_video(
            video, board_name="Kitchens", cover=image, title="In motion", progress=progress
        )
    print(f"  Pin {pin.id}: {pin.title}")


def publish_once(client: pinkit.Client, image: Path) -> None:
    pin = client.pins.create_image(image, board_name="Kitchens", title="Only once")
    print(f"  Pin {pin.id}: {pin.title}")


def read(client: pinkit.Client, board_id: str) -> None:
    with client.boards.list_pins(board_id).read_ahead() as pins:
        count = sum(1 for _ in pins)
    print(f"  {count:,} Pins")


def wait(client: pinkit.Client, board_id: str) -> None:
    for number in range(5):
        client.boards.sections.create(board_id, name=f"Section {number}")


def miss_a_scope(client: pinkit.Client) -> None:
    try:
        client.campaigns.list("549755885175").first()
    except pinkit.errors.MissingScopeError as error:
        print(f"  {error}")


def save_report(client: pinkit.Client, folder: Path) -> None:
    account = next(iter(client.ad_accounts.list()))
    yesterday = dt.datetime.now(dt.UTC).date() - dt.timedelta(days=1)
    report = client.reports.create(
        account.id,
        level="CAMPAIGN",
        granularity="DAY",
        columns=["IMPRESSION_1", "CTR"],
        start_date=yesterday - dt.timedelta(days=6),
        end_date=yesterday,
        report_format="CSV",
    )
    path = client.reports.download(account.id, report, folder / "report.csv")
    print(f"  {path.name}: {', '.join(path.read_text().splitlines()[:2])}, ...")


# Helpers ---------------------------------------------------------------------------------------------------


def step(title: str) -> None:
    """Print a heading, with the elapsed seconds."""
    print(f"\n{time.perf_counter() - _BEGUN:4.1f} s  {title}")


def show(event: events.Event) -> None:
    """Print events that are invisible otherwise."""
    match event:
        case events.Waiting(category=category, seconds=seconds):
            print(f"  waits {seconds:.1f} s for the quota {category}")
        case events.Retrying(operation=operation, reason=reason):
            print(f"  {operation} again: {reason}")
        case _:
            pass


def fill(mock: Mock, board_id: str) -> None:
    """Add the other Pins directly to the mock, without HTTP."""
    url = "https://example.com/kitchen.jpg"
    with pinkit.Client(mock.token, transport=mock.transport) as inside:
        for number in range(3, MANY):
            inside.pins.create(
                board_id=board_id,
                title=f"Kitchen {number}",
                media_source={"source_type": "image_url", "url": url},
            )


def files(folder: Path) -> tuple[Path, Path]:
    """Create an image and a video with valid first bytes."""
    image, video = folder / "kitchen.png", folder / "kitchen.mp4"
    image.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(1000))
    with video.open("wb") as file:
        file.write(b"\0\0\0\x20ftypisom\0\0\2\0isomiso2avc1mp41")
        file.truncate(VIDEO)
    return image, video


_BEGUN = time.perf_counter()

if __name__ == "__main__":
    main()
