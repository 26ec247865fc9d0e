"""From an answer to words: Fluent messages and Babel dates; the words are in the phrases files."""
