"""Analytics as tables: plans of requests, reports as rows with stable types, files, and incremental loads.

May import `_jobs` and what that may. `pyarrow`, `pandas`, `polars` and `matplotlib` are imported on use only.
"""
