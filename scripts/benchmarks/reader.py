"""A store for the upload benchmark: reads requests as fast as possible, and responds with 204."""

from __future__ import annotations

import re
import socket


def main() -> None:
    """Print the port, and serve until killed."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        print(listener.getsockname()[1], flush=True)
        buffer = bytearray(2**20)
        while True:
            connection, _ = listener.accept()
            with connection:
                serve(connection, buffer)


def serve(connection: socket.socket, buffer: bytearray) -> None:
    """Serve one request."""
    head = b""
    while b"\r\n\r\n" not in head:
        head += connection.recv(65536)
    head, _, body = head.partition(b"\r\n\r\n")
    length = re.search(rb"content-length: *(\d+)", head, re.IGNORECASE)
    left = int(length[1]) - len(body) if length else 0
    while left > 0:
        left -= connection.recv_into(buffer)
    connection.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")


if __name__ == "__main__":
    main()
