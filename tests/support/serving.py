"""A folder served on this machine, with the headers that a test asks for."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import MappingProxyType


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves a folder, sends `headers` with each answer, and prints nothing."""

    headers_sent: Mapping[str, str] = MappingProxyType({})

    def end_headers(self) -> None:
        for name, value in self.headers_sent.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@contextmanager
def served(
    folder: Path,
    headers: Mapping[str, str] = MappingProxyType({}),
    host: str = "127.0.0.1",
    handler: type[QuietHandler] = QuietHandler,
) -> Iterator[str]:
    """Yields the address of the folder, without a slash at its end; the port is free again afterwards."""
    kind = type("Handler", (handler,), {"headers_sent": headers})
    server = ThreadingHTTPServer((host, 0), partial(kind, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield f"http://{host}:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
