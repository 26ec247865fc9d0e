"""Arrow keys and history while a line is typed, where the system's Python has them."""

try:
    import readline
except ImportError:  # Windows edits lines by itself

    def typed_so_far() -> str:
        """Nobody can tell."""
        return ""

else:

    def typed_so_far() -> str:
        """Return what stands in the line that is being typed."""
        return readline.get_line_buffer()
