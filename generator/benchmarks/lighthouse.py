"""Lighthouse on a simulated phone, the median of three runs of each page.

    python generator/benchmarks/lighthouse.py [FOLDER [PAGE…]]

Needs node with npm, which fetches Lighthouse, and Chromium (CHROME_PATH, else /usr/bin/chromium). The folder is a built site, served
here with its policy and compressed as servers do. Without pages one of each kind is measured. Prints performance, accessibility, best
practices, search engines, and the layout shift; ends with status 1 below 99/100/100/100 (staff pages and the one for what is not found
ask search engines to stay away, so they are not measured for them).

Harbour & Pine on 22 November 2026, on two processors with nothing else at work: 100/100/100/100 and no layout shift on each page of PUBLIC,
100/100/100 on 404 and on each page of STAFF. With fifteen other processes at work shipping had 98, the contact page and the complaint form 99.
"""

import functools
import gzip
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from boldprint.publish.disk import read_tree
from boldprint.publish.security import content_security_policy

RUNS = 3
VERSION = "13.5.0"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
PUBLIC = ("index", "returns", "contact-details", "shipping", "search", "forms/complaint", "versions/returns", "versions/returns/2026-03-01", "404")
STAFF = ("index", "sops/hold-a-call", "policies/returns", "policies/remedies", "policies/directory", "decide", "training", "health")


def server(folder: Path) -> ThreadingHTTPServer:
    """A server of the folder that sends its policy, and texts compressed."""
    policy = content_security_policy(read_tree(folder))

    class Handler(SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = Path(self.translate_path(self.path))
            path = path / "index.html" if path.is_dir() else path
            if path.is_file():
                self.send_file(path)
            else:
                self.send_error(404)

        def send_file(self, path: Path) -> None:
            packed = gzip.compress(path.read_bytes(), 6)
            self.send_response(200)
            for name, value in {"Content-Type": self.guess_type(str(path)), "Content-Encoding": "gzip", "Content-Length": str(len(packed)),
                                "Content-Security-Policy": policy, "Cache-Control": "no-cache"}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(packed)

        def log_message(self, *_: object) -> None:
            pass

    return ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))


def measured(address: str) -> dict[str, float]:
    """One run: the four scores out of 100, and the layout shift."""
    with tempfile.TemporaryDirectory() as place:
        report = Path(place) / "report.json"
        chromium = {"CHROME_PATH": os.environ.get("CHROME_PATH", "/usr/bin/chromium")}
        subprocess.run(["npm", "exec", "--yes", f"lighthouse@{VERSION}", "--", address, "--quiet", "--output=json", f"--output-path={report}",
                        f"--only-categories={','.join(CATEGORIES)}", "--chrome-flags=--headless=new --no-sandbox"],
                       check=True, env={**os.environ, **chromium}, stdout=subprocess.DEVNULL)
        read = json.loads(report.read_text(encoding="utf-8"))
    scores = {name: round(100 * (read["categories"][name]["score"] or 0)) for name in CATEGORIES}
    failed = [name for name, audit in read["audits"].items() if audit.get("score") == 0 and audit["scoreDisplayMode"] == "binary"]
    if failed:
        print(f"    {', '.join(failed)}")
    return {**scores, "shift": read["audits"]["cumulative-layout-shift"]["numericValue"]}


def _is_for_search_engines(page: Path) -> bool:
    return 'name="robots"' not in page.read_text(encoding="utf-8")


def main(folder: Path, pages: list[str]) -> int:
    """Measures and prints; the exit status."""
    site, bad = server(folder), False
    threading.Thread(target=site.serve_forever, daemon=True).start()
    for page in pages or [one for one in (PUBLIC if _is_for_search_engines(folder / "index.html") else STAFF) if (folder / f"{one}.html").exists()]:
        runs = [measured(f"http://127.0.0.1:{site.server_address[1]}/{page}.html") for _ in range(RUNS)]
        median = {name: statistics.median(run[name] for run in runs) for name in runs[0]}
        print(f"{page}: {'/'.join(str(round(median[name])) for name in CATEGORIES)}, layout shift {median['shift']:.4f}", flush=True)
        wanted = CATEGORIES[1:] if _is_for_search_engines(folder / f"{page}.html") else CATEGORIES[1:3]
        bad = bad or median["performance"] < 99 or any(median[name] < 100 for name in wanted) or median["shift"] > 0
    site.shutdown()
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "site"), sys.argv[2:]))
