"""Writing any number of items: a journal of items, a result for each, and the flow that writes them.

May import `_jobs` and what that may.
"""
