"""yaml-language-server over its standard input and output, as an editor speaks with it."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

SERVER = Path(__file__).parent / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
_SETTINGS = {
    "yaml": {"validate": True, "completion": True, "hover": True, "schemaStore": {"enable": False}, "schemas": {}},
    "http": {}, "[yaml]": {}, "editor": {}, "files": {},
}  # fmt: skip


class LanguageServer:
    """One running server for one folder; `close` ends it."""

    def __init__(self, root: Path) -> None:
        self._server = subprocess.Popen(["node", str(SERVER), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self._number = 0
        self._faults: dict[str, list[dict[str, Any]]] = {}
        self._open: set[Path] = set()
        capabilities = {"workspace": {"configuration": True}, "textDocument": {"completion": {"completionItem": {"snippetSupport": True}}}}
        self.ask("initialize", {"processId": None, "rootUri": root.as_uri(), "capabilities": capabilities})
        self._tell("initialized", {})

    def close(self) -> None:
        """End the server."""
        self._server.kill()
        self._server.communicate()

    def faults(self, path: Path, content: str) -> list[dict[str, Any]]:
        """What the editor underlines in a file with this content."""
        self._faults.pop(path.as_uri(), None)
        self._number += 1
        document = {"uri": path.as_uri(), "version": self._number}
        if path in self._open:
            self._tell("textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": content}]})
        else:
            self._open.add(path)
            self._tell("textDocument/didOpen", {"textDocument": {**document, "languageId": "yaml", "text": content}})
        self._read_until(lambda _: path.as_uri() in self._faults)
        return self._faults[path.as_uri()]

    def proposals(self, path: Path, line: int, character: int) -> list[str]:
        """What the editor proposes at a place of an open file (counted from 0)."""
        answer = self.ask("textDocument/completion", {"textDocument": {"uri": path.as_uri()}, "position": {"line": line, "character": character}})
        items = answer["items"] if isinstance(answer, dict) else answer
        return [item["label"] for item in items or ()]

    def explained(self, path: Path, line: int, character: int) -> str:
        """What the editor shows of the word at a place."""
        answer = self.ask("textDocument/hover", {"textDocument": {"uri": path.as_uri()}, "position": {"line": line, "character": character}})
        return str(answer["contents"]["value"]) if answer else ""

    def ask(self, method: str, params: object) -> Any:
        """Send a request and return its result."""
        self._number += 1
        number = self._number
        self._send({"id": number, "method": method, "params": params})
        return self._read_until(lambda message: message.get("id") == number and "method" not in message)["result"]

    def _tell(self, method: str, params: object) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._server.stdin is not None
        self._server.stdin.write(f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
        self._server.stdin.flush()

    def _read_until(self, is_meant: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        while True:
            message = self._read()
            if message.get("method") == "workspace/configuration":
                asked = [item.get("section") for item in message["params"]["items"]]
                self._send({"id": message["id"], "result": [_SETTINGS.get(str(section)) for section in asked]})
            elif "method" in message and "id" in message:
                self._send({"id": message["id"], "result": None})
            elif message.get("method") == "textDocument/publishDiagnostics":
                self._faults[message["params"]["uri"]] = message["params"]["diagnostics"]
            if is_meant(message):
                return message

    def _read(self) -> dict[str, Any]:
        assert self._server.stdout is not None
        length = 0
        while line := self._server.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        assert length, "the server has ended"
        read: dict[str, Any] = json.loads(self._server.stdout.read(length))
        return read
