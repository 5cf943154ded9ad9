"""What a first visit to each page sends: the page, its style sheet, its scripts and its pictures, compressed.

    python generator/benchmarks/first_view.py [FOLDER…]

The folders are built sites (site and build/staff where none is named). Measures every page, prints the ten heaviest of each site and what
they are made of, and ends with status 1 where one is over 60,000 bytes.

What scripts fetch later, when somebody asks something, is not in it: the cells of a table, the names of products, the index of the search.

Harbour & Pine on 22 November 2026, in bytes, before and after tables and the scripts of forms were fetched when they are wanted:

    no/returns.html                 60,485    37,768
    versions/returns.html           49,786    54,406    (the heaviest public page: the tables of five versions in words)
    staff: decide.html              79,974    50,606
    staff: policies/returns.html    60,404    56,040    (the heaviest staff page: now with all rules and exceptions in words)
"""

import gzip
import sys
from collections import Counter
from functools import cache
from pathlib import Path

from boldprint.publish.addresses import is_external, resolve
from boldprint.publish.references import read_html

LIMIT = 60_000
SHOWN = 10
PACKED = frozenset((".html", ".css", ".js", ".svg", ".json", ".xml", ".txt"))
KINDS = {".html": "page", ".css": "sheet", ".js": "scripts"}


@cache
def sent(path: Path) -> int:
    """Bytes of a file as a server sends it: texts compressed, pictures as they are."""
    content = path.read_bytes()
    return len(gzip.compress(content, 6)) if path.suffix in PACKED else len(content)


def first_view(folder: Path, page: Path) -> Counter[str]:
    """Bytes that a browser fetches to show a page when it has nothing of the site yet, by what they are for."""
    name = page.relative_to(folder).as_posix()
    loaded = {
        resolve(name, one.address, "/").path
        for one in read_html(page.read_text(encoding="utf-8")).references
        if one.loads and not is_external(one.address)
    }
    found = Counter({"page": sent(page)})
    for path in (folder / one for one in loaded):
        if path.is_file():
            found[KINDS.get(path.suffix, "pictures")] += sent(path)
    return found


def weights(folder: Path) -> dict[str, Counter[str]]:
    """The first view of every page of a site, the heaviest first."""
    found = {page.relative_to(folder).as_posix(): first_view(folder, page) for page in sorted(folder.rglob("*.html"))}
    return dict(sorted(found.items(), key=lambda one: -one[1].total()))


def main(folders: list[Path]) -> int:
    """Measures and prints; the exit status."""
    over = False
    for folder in folders:
        found = weights(folder)
        print(f"{folder}: {len(found)} pages, the heaviest of them")
        for name, weight in list(found.items())[:SHOWN]:
            print(f"  {weight.total():6,d}  {name} ({', '.join(f'{kind} {number:,d}' for kind, number in weight.items())})")
        over = over or any(weight.total() > LIMIT for weight in found.values())
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main([Path(name) for name in sys.argv[1:]] or [Path("site"), Path("build/staff")]))
