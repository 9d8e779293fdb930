"""From Pinterest's published description to `spec/` and `generated/`, one module a step."""
