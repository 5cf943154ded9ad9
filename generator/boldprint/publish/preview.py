"""The live preview: serves the last good site from memory, and tells open pages when there is a newer one or a fault."""

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from urllib.parse import unquote, urlsplit

from boldprint.publish.tree import Tree

_OWN = "/__boldprint__/"
_OWN_NAMES = ("127.0.0.1", "localhost")
_RELOAD = b"""(function () {
  "use strict";
  var seen = null, box = null;
  function show(text) {
    if (!text) { if (box) box.remove(); box = null; return; }
    if (!box) { box = document.createElement("pre"); box.setAttribute("role", "alert"); box.className = "bp-preview-fault"; document.body.prepend(box); }
    box.textContent = text;
  }
  var source = new EventSource("/__boldprint__/events");
  source.onmessage = function (event) {
    var state = JSON.parse(event.data);
    if (seen !== null && state.version !== seen) { location.reload(); return; }
    seen = state.version;
    show(state.fault);
  };
})();
"""
_STYLE = b".bp-preview-fault{margin:0;padding:1rem;white-space:pre-wrap;background:#7a1a12;color:#fff;font:1rem/1.4 monospace;position:relative;z-index:9}"


@dataclass
class Preview:
    """What is served: the last good tree, its number, and the fault of the newest edit if it has one."""

    tree: Tree = field(default_factory=lambda: Tree({}))
    version: int = 0
    fault: str = ""
    _changed: threading.Condition = field(default_factory=threading.Condition)

    def show(self, tree: Tree) -> None:
        """Serve a newer site; open pages load themselves again."""
        with self._changed:
            self.tree, self.version, self.fault = tree, self.version + 1, ""
            self._changed.notify_all()

    def complain(self, fault: str) -> None:
        """Keep the last good site and show the fault above it."""
        with self._changed:
            self.fault = fault
            self._changed.notify_all()

    def state(self) -> str:
        """The state as the open pages read it."""
        return json.dumps({"version": self.version, "fault": self.fault})

    def wait(self, seconds: float) -> None:
        """Waits until something changes, at most so long."""
        with self._changed:
            self._changed.wait(seconds)


def preview_server(preview: Preview, port: int) -> ThreadingHTTPServer:
    """A server on the loopback address; port 0 takes a free one. Raises OSError where the port is taken."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # the library's name
            if self.headers.get("Host", "").rpartition(":")[0] in _OWN_NAMES:
                _answer(self, preview)
            else:  # a foreign page that points its own name here must not read the handbook
                self.send_error(HTTPStatus.MISDIRECTED_REQUEST)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the library's name
            """Requests are not worth a line each."""

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    server.daemon_threads = True
    return server


def rebuild_on_change(preview: Preview, signature: Callable[[], object], build: Callable[[], Tree], wait: Callable[[float], bool], said: Callable[[str], None]) -> None:
    """Builds now and after every change of the files, until `wait` says to stop. A fault is shown and ends nothing."""
    built: object = None
    while True:
        now = signature()
        if now != built:
            built = now
            try:
                preview.show(build())
                said("Built.")
            except Exception as fault:  # every fault of an edit is shown; the preview goes on
                preview.complain(str(fault))
                said(str(fault))
        if wait(0.4):
            return


def _answer(request: BaseHTTPRequestHandler, preview: Preview) -> None:
    path = unquote(urlsplit(request.path).path)
    if path == f"{_OWN}events":
        _events(request, preview)
    elif path == f"{_OWN}reload.js":
        _send(request, HTTPStatus.OK, "text/javascript", _RELOAD)
    elif path == f"{_OWN}style.css":
        _send(request, HTTPStatus.OK, "text/css", _STYLE)
    else:
        _page(request, preview, path)


def _page(request: BaseHTTPRequestHandler, preview: Preview, path: str) -> None:
    name = (path.lstrip("/") + "index.html") if path.endswith("/") else path.lstrip("/")
    found = preview.tree.get(name)
    status = HTTPStatus.OK if found is not None else HTTPStatus.NOT_FOUND
    content = found if found is not None else preview.tree.get("404.html", b"<!doctype html><title>Not built yet</title><body>Not built yet.</body>")
    kind = guess_type(name)[0] or "text/html"
    if kind == "text/html" or found is None:
        kind = "text/html; charset=utf-8"
        content = content.replace(b"</head>", f'<link rel="stylesheet" href="{_OWN}style.css"></head>'.encode(), 1)
        content = content.replace(b"</body>", f'<script src="{_OWN}reload.js" defer></script></body>'.encode(), 1)
    _send(request, status, kind, content)


def _send(request: BaseHTTPRequestHandler, status: HTTPStatus, kind: str, content: bytes) -> None:
    request.send_response(status)
    request.send_header("Content-Type", kind)
    request.send_header("Content-Length", str(len(content)))
    request.send_header("Cache-Control", "no-store")
    request.end_headers()
    request.wfile.write(content)


def _events(request: BaseHTTPRequestHandler, preview: Preview) -> None:
    request.send_response(HTTPStatus.OK)
    request.send_header("Content-Type", "text/event-stream")
    request.send_header("Cache-Control", "no-store")
    request.end_headers()
    try:
        while True:
            request.wfile.write(f"data: {preview.state()}\n\n".encode())
            request.wfile.flush()
            preview.wait(15)
    except (BrokenPipeError, ConnectionResetError):
        return
