"""Servers on this machine: Debian's nginx and caddy with a site block of a test, on a free port."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


def needed(*programs: str) -> None:
    """Skips the test where a program is missing; with CI=true it fails."""
    missing = [name for name in programs if shutil.which(name) is None]
    if missing:
        told = f"not installed: {', '.join(missing)} (Debian: apt-get install nginx apache2-utils caddy)"
        assert os.environ.get("CI") != "true", told
        pytest.skip(told)


def free_port() -> int:
    """A port of the loopback that nobody listens to."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@contextmanager
def nginx(folder: Path, server: str, port: int) -> Iterator[str]:
    """nginx with one server block, which listens to `port`; its address."""
    needed("nginx")
    (folder / "logs").mkdir(parents=True, exist_ok=True)
    temporary = "".join(f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(
        f"{user} daemon off; pid {folder}/pid; error_log {folder}/logs/error.log; events {{}}\n"
        f"http {{ include /etc/nginx/mime.types; access_log off; {temporary}\n{server}\n}}\n",
        encoding="utf-8",
    )
    with _running(["nginx", "-p", str(folder), "-c", str(folder / "nginx.conf")], folder, port) as address:
        yield address


@contextmanager
def caddy(folder: Path, site: str, port: int) -> Iterator[str]:
    """Caddy with one site block, which listens to `port`; its address."""
    needed("caddy")
    (folder / "Caddyfile").write_text(f"{{\n\tadmin off\n}}\n{site}", encoding="utf-8")
    with _running(["caddy", "run", "--config", str(folder / "Caddyfile"), "--adapter", "caddyfile"], folder, port) as address:
        yield address


@contextmanager
def _running(command: list[str], folder: Path, port: int) -> Iterator[str]:
    places = {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    log = (folder / "server.log").open("wb")
    server = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, **places})
    try:
        for _ in range(100):
            with socket.socket() as asking:
                if asking.connect_ex(("127.0.0.1", port)) == 0:
                    break
            assert server.poll() is None, (folder / "server.log").read_text("utf-8")
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=10)
        log.close()
