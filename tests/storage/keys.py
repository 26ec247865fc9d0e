"""Keys that open nothing but tests."""

KEY = "key-for-tests-0123456789"
OLD = "old-key-for-tests-0123456789"
