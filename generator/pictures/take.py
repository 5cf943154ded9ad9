"""Takes the README's pictures from the built sites, so that they never show what the sites no longer are.

    python generator/pictures/take.py [PUBLIC STAFF]

The folders are those of `boldprint build` (site and build/staff where none are named). Needs Chromium. Each picture stays below 150 kB.
"""

import base64
import functools
import sys
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

HERE = Path(__file__).parent
MOST = 150_000
PICTURES = (
    ("home-phone", "public", "index", 390, 844, "light"),
    ("returns", "public", "returns", 1280, 900, "light"),
    ("returns-dark-phone", "public", "returns", 390, 844, "dark"),
    ("hold-a-call-phone", "staff", "sops/hold-a-call", 390, 844, "light"),
    ("handbook", "staff", "index", 1280, 900, "light"),
)
"""Name, site, page, width, height, theme."""


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder and says nothing."""

    def log_message(self, *_: object) -> None:
        """Nothing is logged."""


def picture(browser: Browser, address: str, width: int, height: int, theme: str) -> bytes:
    """The first screen of a page as WebP."""
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme="dark" if theme == "dark" else "light")
    page = context.new_page()
    page.goto(address)
    taken = context.new_cdp_session(page).send("Page.captureScreenshot", {"format": "webp", "quality": 82})
    context.close()
    return base64.b64decode(taken["data"])


def main(folders: dict[str, Path]) -> None:
    """Takes all pictures and writes them beside this file."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for site, folder in folders.items():
            server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
            threading.Thread(target=server.serve_forever, daemon=True).start()
            for name, of, page, width, height, theme in PICTURES:
                if of == site:
                    taken = picture(browser, f"http://127.0.0.1:{server.server_address[1]}/{page}.html", width, height, theme)
                    assert len(taken) < MOST, f"{name} weighs {len(taken)} bytes"
                    (HERE / f"{name}.webp").write_bytes(taken)
                    print(f"{name}.webp  {len(taken) // 1000} kB")
            server.shutdown()
        browser.close()


if __name__ == "__main__":
    named = [Path(name) for name in sys.argv[1:3]] or [Path("site"), Path("build/staff")]
    main(dict(zip(("public", "staff"), named, strict=True)))
