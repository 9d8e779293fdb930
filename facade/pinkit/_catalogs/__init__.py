"""Items and feeds of catalogs: any number of items, only what changed, feeds that are not left behind.

May import `_batches` and what that may.
"""
