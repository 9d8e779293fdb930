"""Drivers of other clients against the mock; each module runs in the environment of its client."""
