"""What the mocks of a process share has no state of any of them."""

from __future__ import annotations

import threading

from pinkit.testing import Mock

BODY = b'{"name": "Oak"}'


def headers(mock: Mock) -> list[tuple[str, str]]:
    return [("Authorization", f"Bearer {mock.token}"), ("Content-Type", "application/json")]


def test_mocks_in_threads_read_the_same_requests_at_once() -> None:
    wrong = list[object]()

    def use() -> None:
        for number in range(20):
            mock = Mock(seed=number)
            made = mock.handle("POST", "/v5/boards", "", headers(mock), BODY).json()
            listed = mock.handle("GET", "/v5/boards", f"page_size={number + 1}", headers(mock)).json()
            rejected = mock.handle("GET", "/v5/boards", f"page_size={number + 251}", headers(mock)).status
            mock.requests[-2].query.clear()  # is a copy
            if (listed["items"], rejected, mock.requests[-2].query) != (
                [made],
                400,
                {"page_size": number + 1},
            ):
                wrong.append((listed, rejected, mock.requests[-2]))
            mock.close()

    threads = [threading.Thread(target=use) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
