"""Pinterest's REST API v5 for Python: the stable facade over the generated client."""
