"""Asynchronous work of Pinterest: polled until it has ended, and its file downloaded."""
