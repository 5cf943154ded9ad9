"""What a first visit to each page sends: the page, its style sheet, its scripts and its pictures, compressed.

    python generator/benchmarks/first_view.py [FOLDER…]

The folders are built sites (site and build/staff where none is named). Prints the heaviest pages, and ends with status 1 where one is over 60 KiB.
"""

import gzip
import sys
from functools import cache
from pathlib import Path

from boldprint.publish.addresses import is_external, resolve
from boldprint.publish.references import read_html

LIMIT = 60 * 1024
SHOWN = 8
PACKED = frozenset((".html", ".css", ".js", ".svg", ".json", ".xml", ".txt"))


@cache
def sent(path: Path) -> int:
    """Bytes of a file as a server sends it: texts compressed, pictures as they are."""
    content = path.read_bytes()
    return len(gzip.compress(content, 6)) if path.suffix in PACKED else len(content)


def first_view(folder: Path, page: Path) -> int:
    """Bytes that a browser fetches to show a page when it has nothing of the site yet."""
    name = page.relative_to(folder).as_posix()
    loaded = {
        resolve(name, one.address, "/").path
        for one in read_html(page.read_text(encoding="utf-8")).references
        if one.loads and not is_external(one.address)
    }
    return sent(page) + sum(sent(folder / path) for path in loaded if (folder / path).is_file())


def main(folders: list[Path]) -> int:
    """Measures and prints; the exit status."""
    over = False
    for folder in folders:
        weights = sorted(((first_view(folder, page), page) for page in folder.rglob("*.html")), reverse=True)
        print(f"{folder}: {len(weights)} pages, the heaviest of them")
        for weight, page in weights[:SHOWN]:
            print(f"  {weight / 1024:6.1f} KiB  {page.relative_to(folder)}")
        over = over or any(weight > LIMIT for weight, _ in weights)
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main([Path(name) for name in sys.argv[1:]] or [Path("site"), Path("build/staff")]))
