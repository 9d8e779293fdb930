"""Clients for workers: they can be pickled, and read their tokens from the environment."""

import os

import attrs
import pinkit


@attrs.frozen
class MockClients:
    """Makes clients of the users of a mock that is served.

    Args:
        url: The address of the mock.
    """

    url: str

    def __call__(self, user: str) -> pinkit.Client:
        return pinkit.Client(os.environ[f"TOKEN_{user}"], base_url=self.url)
