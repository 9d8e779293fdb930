"""Descriptions that nobody would write, and what holds the pipeline against them."""
