"""Broadcasts and their deliveries."""
