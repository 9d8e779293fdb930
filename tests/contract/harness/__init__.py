"""Support code of the contract tests."""
