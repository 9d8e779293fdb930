"""The group `customer_lists` and the groups inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, calls, flow, paged

if TYPE_CHECKING:
    import os

    from pinkit_generated.results import CustomerListUploadsGet as Upload

    from .._batches.results import OnResult
    from .._conversions.list_records import Records
    from .._conversions.list_rows import ListRow, ListRows, Rows
    from .._conversions.list_upload import UploadedList
    from .._core.effects import Steps
    from .._storage.streamed_body import Progress


class CustomerLists(Resource[Mode]):
    """Lists of customers, from which audiences are created."""

    uploads: Uploads[Mode]
    """Uploads of whole files into a customer list."""

    list = paged(operations.customer_lists_list)
    """List an ad account's customer lists, page by page."""
    get = call(operations.customer_lists_get)
    """Get a customer list."""
    create = call(operations.customer_lists_create)
    """Create a customer list from records."""
    update = call(operations.customer_lists_update)
    """Add records to a customer list, or remove them."""

    @flow
    @calls("customer_list_uploads/create", "customer_list_uploads/run", "customer_list_uploads/get")
    def upload(
        self,
        ad_account_id: str,
        customer_list_id: str,
        source: Records,
        *,
        operation: Literal["ADD", "REMOVE"] = "ADD",
        list_type: Literal["EMAIL", "MAID", "IDFA", "HASHED_PINNER_ID", "LR_ID", "DLX_ID"] = "EMAIL",
        column: str | None = None,
        allow_plain: bool = False,
        resume: str | os.PathLike[str] | None = None,
        progress: Progress | None = None,
        timeout: float = 3600.0,
    ) -> Steps[UploadedList[Upload]]:
        """Add any number of records to a customer list, or remove them, and wait until they are processed.

        Each record is normalised and hashed with SHA-256; a digest (MD5, SHA-1 or SHA-256) passes unchanged.
        The records are written to a file that only its owner may read, one a line, and sent in at most 10
        parts, each of which is retried alone. The file is deleted at the end. A record that cannot be sent is
        dropped and reported, without its value.

        Args:
            ad_account_id: The ad account.
            customer_list_id: The customer list.
            source: The records: an iterable of texts, a CSV file, or another text file with one a line. An
                iterator is read as records are needed.
            operation: `ADD` or `REMOVE`.
            list_type: The type of the list: `EMAIL`, `MAID`, `IDFA`, `HASHED_PINNER_ID`, `LR_ID`, `DLX_ID`.
                The last two are not hashed.
            column: The column of a CSV file; by default the one named after the type, such as `email`.
            allow_plain: Whether e-mail addresses are sent in plain text, which Pinterest takes as well.
            resume: A file for the records, which is kept until they are processed, with a journal beside it.
                An upload that was interrupted is continued by another call with the same file: the records
                are not read again, and only missing parts are sent.
            progress: Called with the bytes sent of a part, and its size.
            timeout: Seconds for the whole flow.

        Returns:
            The result, with Pinterest's counts of valid and invalid records, and the dropped records.

        Raises:
            ValueError: The file is missing or has no such column, or no record can be sent.
            UploadError: The store rejected a part.
            JobFailedError: Pinterest could not process the records.
            JobTimeoutError: The records are not processed yet, and Pinterest continues.
            JournalError: Another call uses `resume`, or it belongs to another list.

        Source: https://developers.pinterest.com/docs/api/v5/customer_list_uploads-create
        """
        from .._conversions.list_records import Spool
        from .._conversions.list_upload import ListUpload

        spool = Spool(list_type, column, allow_plain=allow_plain)
        where = (ad_account_id, customer_list_id)
        engine = self._client._engine
        upload = ListUpload(engine, where, operation, spool, source, resume, timeout, progress)
        return upload.run()  # without the records, which a traceback would show

    @flow
    @calls("customer_lists/update")
    def update_many(
        self,
        ad_account_id: str,
        customer_list_id: str,
        source: Rows,
        *,
        operation: Literal["ADD", "REMOVE"] = "ADD",
        default_country: str | None = None,
        allow_plain: bool = False,
        journal: str | os.PathLike[str] | None = None,
        on_result: OnResult[ListRow[None]] | None = None,
    ) -> Steps[ListRows]:
        """Add any number of records with several identifiers each, or remove them, 1,000 per call.

        `upload` is for records of one identifier. The fields of a record are `email`, `phone`, `maid` (or
        `mobile_ad_id`) and `hashed_pinner_id`, which are normalised and hashed with SHA-256, unless they are
        digests (MD5, SHA-1 or SHA-256); and `external_id`, `ip_address`, `user_agent` and
        `liveramp_envelope`, which Pinterest takes as they are. An identifier that cannot be sent is dropped:
        the result's `dropped` has the field and the rule. A record that has no other fails alone. A call
        whose response is lost is repeated, since a list has each record once.

        Args:
            ad_account_id: The ad account.
            customer_list_id: The customer list.
            source: The records: mappings, or a CSV file, whose other columns are ignored. An iterator is read
                as records are needed.
            operation: `ADD` or `REMOVE`.
            default_country: Country of phone numbers without a country code, as an ISO 3166-1 code; it needs
                `pinkit[conversions]`.
            allow_plain: Whether e-mail addresses are sent in plain text, which Pinterest takes as well.
            journal: A file that belongs to these records, by which a run that was killed is continued. It
                holds digests of the records only.
            on_result: Called with each result; a plain function.

        Returns:
            The results, each a `pinkit.conversions.ListRow`, in the order of the records. `data` has
            Pinterest's responses, with the counts of the list.

        Raises:
            ValueError: The file is missing, or has none of these columns.
            JournalError: The journal is in use, belongs to other records, or cannot be written.
            PinterestError: An error that concerns the token, the account, the app or the connection. Its
                `results` has the results so far.

        Source: https://developers.pinterest.com/docs/api/v5/customer_lists-update
        """
        from .._conversions.list_rows import RowTask, update_many

        where = (ad_account_id, customer_list_id)
        task = RowTask(where, operation, default_country, allow_plain=allow_plain)
        return update_many(self._client._engine, task, source, journal, on_result)


class Uploads(Resource[Mode]):
    """Uploads of whole files into a customer list."""

    get = call(operations.customer_list_uploads_get)
    """Get an upload and its processing status."""
    create = call(operations.customer_list_uploads_create)
    """Register an upload in up to 10 parts; each part but the last must have 5 MB or more."""
    run = call(operations.customer_list_uploads_run)
    """Start processing an upload."""
