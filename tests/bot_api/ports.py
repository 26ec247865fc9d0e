"""Ports that nothing listens on."""

import socket


def free_port() -> int:
    """Return one; nobody else takes it for a while, as the system hands them out in turn."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])
