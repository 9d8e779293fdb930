"""Loads of many accounts into a Parquet dataset: the plan, its partitions, the manifest, and the run.

May import `apps`, `client`, `_analytics`, `_stores`, `_core` and what these may.
"""
