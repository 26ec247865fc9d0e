"""Counts and lists as tables, charts and files."""
