"""From Pinterest's published OpenAPI document to `spec/` and `generated/`, one module a step."""
