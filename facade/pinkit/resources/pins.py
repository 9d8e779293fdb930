"""The group `pins` and the groups inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from pinkit_generated import operations

from .._core.validation import truth
from .._endpoints.endpoints import Mode, Resource, call, calls, flow, paged

if TYPE_CHECKING:
    import datetime as dt
    import os
    from collections.abc import Iterable, Mapping, Sequence

    from pinkit_generated.results import PinsGet as Pin

    from .._batches.results import ItemResult, ItemResults, OnResult
    from .._core.effects import Steps
    from .._publishing.batch_file import Pins as PinBatch
    from .._publishing.draft import AiDisclosure, Image, Slide
    from .._publishing.journal import Journal
    from .._publishing.upload import Uploaded
    from .._storage.sources import File
    from .._storage.streamed_body import Progress
    from ..preflight import Problem
    from ..published import Published


class Pins(Resource[Mode]):
    """Pins and their metrics."""

    product_tags: ProductTags[Mode]
    """Products that are tagged on a Pin."""

    list = paged(operations.pins_list)
    """List your Pins, page by page."""
    get = call(operations.pins_get)
    """Get a Pin."""
    create = call(operations.pins_create)
    """Create a Pin. After a lost response, do not repeat the call before you know whether the Pin exists."""
    update = call(operations.pins_update)
    """Change a Pin, or move it to another board or section."""
    delete = call(operations.pins_delete)
    """Delete a Pin."""
    save = call(operations.pins_save)
    """Save a Pin to one of your boards."""
    analytics = call(operations.pins_analytics)
    """Get a Pin's metrics by day, at most 90 days back."""
    analytics_many = call(operations.multi_pins_analytics)
    """Get the metrics of up to 100 Pins by day, at most 90 days back."""

    @flow
    @calls()
    def check(
        self,
        source: Image | Sequence[Image | Slide],
        *,
        cover: Image | int | None = None,
        title: str | None = None,
        description: str | None = None,
        alt_text: str | None = None,
        link: str | None = None,
        convert: bool = False,
        request_link: bool = False,
        timeout: float = 10.0,
    ) -> Steps[Sequence[Problem]]:
        """Find the problems of a Pin without sending it: sizes, formats, lengths, damaged files.

        Nothing is sent to Pinterest. Files are read where they are, and not changed: of an image the size,
        the format and whether it is complete; of a video what its container states. Images in files
        need the extra `pinkit[media]`.

        Args:
            source: An image, a list of the images of a carousel, or a video: a path, bytes, or a file open
                for reading bytes that can seek; or the URL of an image, which is not requested.
            cover: The cover of the video: an image, the URL of an image, or a second of the video.
            title: The title.
            description: What is below the title.
            alt_text: The alternative text.
            link: The page that the Pin links to.
            convert: Whether the images will be converted, as by `create_image(convert=True)`.
            request_link: Whether to request the page of `link`, without your token, and follow its redirects.
            timeout: Seconds for the page.

        Returns:
            The problems. An `error` is what Pinterest would reject or could not process; a `warning` is what
            it would take. Each has the rule, the value, what to do, and where the rule is stated.

        Raises:
            TypeError: An argument has the wrong type.
            ImportError: An image is a file, and the extra is not installed.

        Source: https://help.pinterest.com/en/business/article/pinterest-product-specs
        """
        from .._publishing.check_pin import PinCheck, check_pin

        words = {"title": title, "description": description, "alt_text": alt_text, "link": link}
        check = PinCheck(source, cover=cover, words=words, convert=convert)
        requested = link if truth("request_link", request_link) else None
        return (yield from check_pin(self._client._engine, check, requested, timeout))

    @flow
    @calls(
        "boards/list",
        "board_sections/list",
        "pins/create",
        "boards/list_pins",
        "board_sections/list_pins",
        "pins/list",
        "product_tags/bulk_add",
    )
    def create_image(
        self,
        source: Image | Sequence[Image | Slide],
        *,
        board_id: str | None = None,
        board_name: str | None = None,
        section_id: str | None = None,
        section_name: str | None = None,
        title: str | None = None,
        description: str | None = None,
        alt_text: str | None = None,
        link: str | None = None,
        dominant_color: str | None = None,
        is_removable: bool = False,
        is_standard: bool = True,
        ad_account_id: str | None = None,
        ai_disclosures: Sequence[AiDisclosure] | None = None,
        product_tags: Sequence[str] | None = None,
        convert: bool = False,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Steps[Pin]:
        """Create a Pin of one image, or a carousel of 2 to 5, and never the same Pin twice.

        All arguments are validated before anything is sent; an argument that is None is omitted. If the
        response is lost, or Pinterest fails while the Pin may exist (code 2787), the Pin is looked up on its
        board. If it is there, it is returned; if it is not there after five seconds, it is created again. The
        lookup compares the texts (title, description, alternative text, link), the kind of media, and the
        age. If the result is ambiguous, no Pin is created, and an error is raised. Two Pins of one client are
        never confused: if their texts and media are equal and both responses are lost, an error is raised for
        each. Ids of boards that are given by name are cached for half a minute. The steps (finding the board,
        creating the Pin, the look-up) each take at most `Retry.deadline` plus `RateLimit.max_wait`.

        Args:
            source: A URL, or a JPEG or PNG of at most 32 MB: a path, bytes, or a file open for reading bytes.
                A list of 2 to 5, either all URLs or all files, is a carousel; `Slide` adds texts to an image.
            board_id: The board: its id, or its URL if it is yours.
            board_name: The exact name of the board, instead of its id. An ad-only Pin needs neither.
            section_id: The section's id.
            section_name: The exact name of the section, instead of its id.
            title: At most 100 characters.
            description: At most 800 characters.
            alt_text: Alternative text for people who cannot see the image; at most 500 characters.
            link: The page that the Pin links to; at most 2048 characters.
            dominant_color: The main colour, such as `#6E7874`.
            is_removable: Whether the Pin is for ads only.
            is_standard: False for the root of an idea ad.
            ad_account_id: The ad account in whose name.
            ai_disclosures: What you declare about AI in the Pin: a list of `AI_MODIFIED` and
                `SYNTHETIC_PERFORMER`.
            product_tags: The ids of at most 24 product Pins of yours to tag on the Pin, each once. They are a
                second request, which adds all or none, once the Pin exists; the sandbox does not serve it.
            convert: Whether to convert files of JPEG, PNG, WebP, HEIC, AVIF, GIF (its first image), BMP or
                TIFF to JPEG or PNG of at most 32 MB: upright, smaller if needed, and without metadata such as
                the place where they were taken. It takes the extra `pinkit[media]`, files of at most 256 MB
                and 178,956,970 pixels, and the memory of these; your files are not changed. An image given by
                its URL is not converted.
            extra_body: Further fields of the Pin, such as `sponsor_id`.

        Returns:
            The Pin.

        Raises:
            ValueError: An argument is beyond a limit, names no board or two, or is no image.
            PinterestError: Pinterest rejected it; notes state whether the Pin may exist. If only its product
                tags failed, the Pin exists and is the error's `pin`: do not create it again, and add the tags
                by `pins.product_tags.create`.

        Source: https://developers.pinterest.com/docs/api/v5/pins-create
        """
        from .._publishing.destination import reference  # what few use does not burden the others
        from .._publishing.draft import Draft, Images
        from .._publishing.publish import create

        draft = Draft(
            board=reference("board", board_id, board_name),
            section=reference("section", section_id, section_name),
            media=Images(source, is_standard=is_standard, convert=convert),
            words={"title": title, "description": description, "alt_text": alt_text, "link": link},
            is_removable=is_removable,
            ad_account_id=ad_account_id,
            ai_disclosures=ai_disclosures,
            product_tags=product_tags,
            more=_more(extra_body, dominant_color),
        )
        engine = self._client._engine
        return (yield from create(engine, draft))

    @flow
    @calls(
        "boards/list",
        "board_sections/list",
        "media/create",
        "media/get",
        "pins/create",
        "boards/list_pins",
        "board_sections/list_pins",
        "pins/list",
        "product_tags/bulk_add",
    )
    def create_video(
        self,
        source: File | None = None,
        *,
        cover: Image | int,
        media_id: str | Uploaded | None = None,
        board_id: str | None = None,
        board_name: str | None = None,
        section_id: str | None = None,
        section_name: str | None = None,
        title: str | None = None,
        description: str | None = None,
        alt_text: str | None = None,
        link: str | None = None,
        dominant_color: str | None = None,
        is_removable: bool = False,
        is_standard: bool = True,
        ad_account_id: str | None = None,
        ai_disclosures: Sequence[AiDisclosure] | None = None,
        product_tags: Sequence[str] | None = None,
        convert: bool = False,
        extra_body: Mapping[str, Any] | None = None,
        size: int | None = None,
        progress: Progress | None = None,
        timeout: float = 3600.0,
    ) -> Steps[Pin]:
        """Upload a video, wait until it is processed, and create a Pin of it once; see `create_image`.

        Args:
            source: The video, as for `media.upload`.
            cover: An image (a path, bytes, an open file), the URL of an image, or the second of the video
                whose frame is the cover, from 0.
            media_id: An existing upload, instead of `source`: its id, or the result of `media.upload`.
            board_id: The board: its id, or its URL if it is yours.
            board_name: The exact name of the board, instead of its id. An ad-only Pin needs neither.
            section_id: The section's id.
            section_name: The exact name of the section, instead of its id.
            title: At most 100 characters.
            description: At most 800 characters.
            alt_text: Alternative text for people who cannot see the video; at most 500 characters.
            link: The page that the Pin links to; at most 2048 characters.
            dominant_color: The main colour, such as `#6E7874`.
            is_removable: Whether the Pin is for ads only.
            is_standard: False for the root of an idea ad.
            ad_account_id: The ad account in whose name.
            ai_disclosures: What you declare about AI in the Pin: a list of `AI_MODIFIED` and
                `SYNTHETIC_PERFORMER`.
            product_tags: The ids of at most 24 product Pins of yours to tag on the Pin, each once. They are a
                second request, which adds all or none, once the Pin exists; the sandbox does not serve it.
            convert: Whether to convert the file of the cover, as `create_image` does.
            extra_body: Further fields of the Pin, such as `sponsor_id`.
            size: Size of the video in bytes, if it cannot be detected.
            progress: Called with the bytes sent and their number.
            timeout: Seconds for the upload and the processing.

        Returns:
            The Pin.

        Raises:
            ValueError: An argument is beyond a limit, names no board or two, or is no video or no image.
            UploadError: The store rejected the video.
            JobFailedError: Pinterest could not process it, or not in time.
            PinterestError: Pinterest rejected the Pin; notes state whether it may exist. If only its product
                tags failed, it exists and is the error's `pin`; see `create_image`.

        Source: https://developers.pinterest.com/docs/api/v5/pins-create
        """
        from .._publishing.destination import reference
        from .._publishing.draft import Draft, Video
        from .._publishing.publish import create
        from .._publishing.upload import video_of

        video = video_of(source, media_id, size=size, progress=progress, timeout=timeout)
        draft = Draft(
            board=reference("board", board_id, board_name),
            section=reference("section", section_id, section_name),
            media=Video(video, cover, is_standard=is_standard, convert=convert, timeout=timeout),
            words={"title": title, "description": description, "alt_text": alt_text, "link": link},
            is_removable=is_removable,
            ad_account_id=ad_account_id,
            ai_disclosures=ai_disclosures,
            product_tags=product_tags,
            more=_more(extra_body, dominant_color),
        )
        engine = self._client._engine
        return (yield from create(engine, draft))

    @flow
    @calls(
        "boards/list",
        "board_sections/list",
        "media/create",
        "media/get",
        "pins/create",
        "boards/list_pins",
        "board_sections/list_pins",
        "pins/list",
        "product_tags/bulk_add",
    )
    def publish_many(
        self,
        pins: PinBatch,
        *,
        journal: str | os.PathLike[str] | Journal | None = None,
        on_result: OnResult[Published] | None = None,
        due: dt.datetime | None = None,
        time_zone: str | None = None,
        on_bad: Literal["reject", "skip"] = "reject",
        ignore_unknown: bool = False,
        convert: bool = False,
    ) -> Steps[Sequence[Published]]:
        """Publish a batch of Pins, each once, even if the run is killed and started again.

        A journal records each Pin before it is created, and its outcome afterwards. The next run with the
        journal skips the Pins that exist and tries again those that failed. If an outcome is unknown, pinkit
        looks up the Pin on its board, and creates it again only if it is proved missing. If that cannot be
        decided, it stays `unknown`: `pinkit.Journal(path)` lists and settles these Pins. An error about one
        Pin does not end the run.

        A Pin whose product tags were rejected exists: its result has the reason in `tags_error`. The next run
        sends the tags again, also if a run was killed before it added them.

        Args:
            pins: A CSV or JSON-lines file (.csv, .jsonl, .ndjson), whose paths start from its folder, or
                mappings. Each has `board_id` or `board_name`; `image`, or `video` and `cover`, or `media_id`
                and `cover`; and any other argument that `create_image` and `create_video` take. In CSV, whose
                columns are separated by commas, semicolons or tabs, `|` is between the images of a carousel,
                the `product_tags` and the `ai_disclosures`. The field `key` names the Pin in the journal,
                and differs for each Pin. If it is omitted, the journal knows the Pin by its board and its
                content; its product tags do not count, and may be corrected for the next run. All Pins of a
                list are checked first: pass an iterator if their files can be read only once.
            journal: A file that belongs to this batch, or a `pinkit.Journal`. A file that is not a journal is
                not changed. Without a journal, a killed run cannot be continued.
            on_result: Called with each result; a plain function. If it raises an error, the run ends, and the
                error has a note with the Pins that exist.
            due: Publish the Pins whose field `publish_at` is not later than this time, and those without the
                field; the others are `scheduled`. Run the batch repeatedly with the same journal, such
                as from cron: each Pin is published once, and two runs cannot overlap. A time with a zone.
            time_zone: The zone of times in `publish_at` that have none, such as `Europe/Berlin`.
            on_bad: Whether an invalid Pin of a file or list rejects the whole batch, or is skipped: its
                result is `failed`, and the others are published.
            ignore_unknown: Whether fields that are not known are ignored.
            convert: Whether to convert the files of images and covers, as `create_image` does.

        Returns:
            The result of each Pin, in the order of `pins`.

        Raises:
            ValueError: A Pin of a file or list is invalid, or `due` is given without a journal; nothing was
                sent. Pins of an iterator are validated one by one, and an invalid Pin fails by itself.
            QuotaExceededError: The quota is used up for longer than the client may wait.
            JournalError: The journal is in use, is not a journal, or cannot be written.
            PinterestError: Another error concerns the token, the account, the app or the connection. Its
                `published` has the results so far, and a note names the Pins that exist.

        Source: https://developers.pinterest.com/docs/api/v5/pins-create
        """
        from .._publishing.publish_many import publish_many
        from .._publishing.rows import rows

        ignores = truth("ignore_unknown", ignore_unknown)
        allowed = rows(due, time_zone, on_bad, ignore_unknown=ignores, convert=truth("convert", convert))
        engine = self._client._engine
        return (yield from publish_many(engine, pins, journal, on_result, allowed))

    @flow
    @calls("pins/update")
    def update_many(
        self,
        pins: PinBatch,
        *,
        ad_account_id: str | None = None,
        preview: bool = False,
        journal: str | os.PathLike[str] | None = None,
        on_result: OnResult[ItemResult[Pin]] | None = None,
    ) -> Steps[ItemResults[Pin]]:
        """Change any number of Pins, with a result for each: a new domain in all links, for instance.

        Args:
            pins: A CSV or JSON-lines file (.csv, .jsonl, .ndjson), or mappings, such as a generator makes
                them of the Pins of a board. Each has `pin_id` (or `id`) and what changes: `title`,
                `description`, `alt_text`, `link`, `board_id`, `section_id`. An empty cell changes nothing. A
                Pin that is not valid fails alone.
            ad_account_id: The ad account in whose name.
            preview: Whether nothing is sent: each result is `planned` and has the changes in `data`, or has
                failed.
            journal: A file that belongs to these Pins, by which a run that was killed is continued.
            on_result: Called with each result; a plain function.

        Returns:
            The results, in the order of `pins`.

        Raises:
            JournalError: The journal is in use, is not a journal of these calls, or cannot be written.
            PinterestError: An error that concerns the token, the account, the app or the connection. Its
                `results` has the results so far.

        Source: https://developers.pinterest.com/docs/api/v5/pins-update
        """
        from .._publishing.change_many import PinTask, change_many

        engine, task = self._client._engine, PinTask("update", ad_account_id)
        return (yield from change_many(engine, task, pins, journal, on_result, preview=preview))

    @flow
    @calls("pins/update")
    def move_many(
        self,
        pins: PinBatch | Iterable[str],
        *,
        board_id: str,
        section_id: str | None = None,
        ad_account_id: str | None = None,
        preview: bool = False,
        journal: str | os.PathLike[str] | None = None,
        on_result: OnResult[ItemResult[Pin]] | None = None,
    ) -> Steps[ItemResults[Pin]]:
        """Move any number of Pins to a board or a section, with a result for each.

        Args:
            pins: The ids of the Pins; or a file or mappings as for `update_many`.
            board_id: The board.
            section_id: The section.
            ad_account_id: The ad account in whose name.
            preview: Whether nothing is sent: each result is `planned` and has the changes in `data`, or has
                failed.
            journal: A file that belongs to these Pins, by which a run that was killed is continued.
            on_result: Called with each result; a plain function.

        Returns:
            The results, in the order of `pins`.

        Raises:
            JournalError: The journal is in use, is not a journal of these calls, or cannot be written.
            PinterestError: An error that concerns the token, the account, the app or the connection. Its
                `results` has the results so far.

        Source: https://developers.pinterest.com/docs/api/v5/pins-update
        """
        from .._publishing.change_many import PinTask, change_many

        place = {"board_id": board_id, **({} if section_id is None else {"section_id": section_id})}
        engine, task = self._client._engine, PinTask("move", ad_account_id, place)
        return (yield from change_many(engine, task, pins, journal, on_result, preview=preview))

    @flow
    @calls("pins/delete")
    def delete_many(
        self,
        pins: PinBatch | Iterable[str],
        *,
        ad_account_id: str | None = None,
        preview: bool = False,
        journal: str | os.PathLike[str] | None = None,
        on_result: OnResult[ItemResult[None]] | None = None,
    ) -> Steps[ItemResults[None]]:
        """Delete any number of Pins, with a result for each.

        Args:
            pins: The ids of the Pins; or a file or mappings with `pin_id`.
            ad_account_id: The ad account in whose name.
            preview: Whether nothing is sent: each result is `planned` and has the changes in `data`, or has
                failed.
            journal: A file that belongs to these Pins, by which a run that was killed is continued.
            on_result: Called with each result; a plain function.

        Returns:
            The results, in the order of `pins`.

        Raises:
            JournalError: The journal is in use, is not a journal of these calls, or cannot be written.
            PinterestError: An error that concerns the token, the account, the app or the connection. Its
                `results` has the results so far.

        Source: https://developers.pinterest.com/docs/api/v5/pins-delete
        """
        from .._publishing.change_many import PinTask, change_many

        engine, task = self._client._engine, PinTask("delete", ad_account_id)
        return (yield from change_many(engine, task, pins, journal, on_result, preview=preview))


class ProductTags(Resource[Mode]):
    """Products that are tagged on a Pin."""

    list = call(operations.product_tags_list)
    """List the product tags of a Pin, in one response."""
    create = call(operations.product_tags_bulk_add)
    """Tag up to 24 products on a Pin, all or none; an existing tag is not changed."""
    delete_many = call(operations.product_tags_bulk_delete)
    """Remove up to 24 product tags from a Pin."""


def _more(extra_body: Mapping[str, Any] | None, dominant_color: str | None) -> dict[str, Any]:
    color = {} if dominant_color is None else {"dominant_color": dominant_color}
    return {**color, **(extra_body or {})}
