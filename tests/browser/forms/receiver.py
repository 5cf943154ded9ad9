"""A receiver of forms on this machine, as a shop would run one, and the site whose pages send to it."""

import json
import threading
import time
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

ANSWERS: Mapping[str, tuple[int, str]] = {
    "receipt": (201, '{"receipt": "C-77", "received": "2026-11-22T10:12:00Z"}'),
    "empty": (204, ""),
    "fails": (500, "no"),
    "garbage": (200, "<html>Please sign in to the network</html>"),
    "list": (200, "[1, 2]"),
    "strange": (200, '{"receipt": 12, "received": "yesterday"}'),
}


class Served(ThreadingHTTPServer):
    """A server of its own port; `got` holds what was posted, `pages` what it serves."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.got: list[dict[str, Any]] = []
        self.pages: dict[str, tuple[str, str]] = {}
        self.policy = ""
        threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True).start()

    def stop(self) -> None:
        """Frees the port."""
        self.shutdown()
        self.server_close()

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    server: Served

    def do_GET(self) -> None:
        found = self.server.pages.get(self.path)
        self.send_response(200 if found else 404)
        if found:
            self.send_header("Content-Type", found[0])
        if self.server.policy:
            self.send_header("Content-Security-Policy", self.server.policy)
        self.end_headers()
        self.wfile.write(found[1].encode() if found else b"")

    def do_OPTIONS(self) -> None:
        self.send_response(204)
        self._allow()
        self.end_headers()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"] or 0))
        self.server.got.append({"type": self.headers["Content-Type"], "record": json.loads(body)})
        if self.path == "/breaks-off":
            time.sleep(0.2)
            return
        status, text = ANSWERS[self.path.removeprefix("/")]
        self.send_response(status)
        self._allow()
        self.end_headers()
        self.wfile.write(text.encode())

    def _allow(self) -> None:
        self.send_header("Access-Control-Allow-Origin", "*")
        self.send_header("Access-Control-Allow-Headers", "Content-Type")

    def log_message(self, *_: Any) -> None:
        """Says nothing."""
