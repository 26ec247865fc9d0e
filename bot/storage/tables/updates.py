"""Updates that came in and replies that go out."""
