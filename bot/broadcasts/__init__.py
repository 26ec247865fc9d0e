"""Announcements, their audiences and their deliveries."""
