"""A page that arrives in pieces, as over a slow line: nothing that was painted moves when the rest comes."""

import time
from pathlib import Path

import pytest
from tests.support.serving import QuietHandler, served

pytestmark = pytest.mark.browser
PAGES = ("public/index", "public/returns", "public/contact", "public/search", "public/prose",
         "staff/index", "staff/hold", "staff/decide", "staff/quiz")
PIECE = 300
PAUSE = 0.03
WATCH = """window.moved = [];
new PerformanceObserver(list => list.getEntries().forEach(entry => window.moved.push(
  [entry.value, entry.sources.map(source => source.node && source.node.textContent.slice(0, 60))])))
  .observe({type: 'layout-shift', buffered: true})"""


class InPieces(QuietHandler):
    """Sends each page in small pieces with pauses between them, everything else at once."""

    def copyfile(self, source, outputfile):
        content = source.read()
        size = PIECE if self.path.endswith(".html") else len(content)
        head = max(0, content.find(b"<body"))
        outputfile.write(content[:head])
        for start in range(head, len(content), size or 1):
            outputfile.write(content[start:start + size])
            outputfile.flush()
            time.sleep(PAUSE)


@pytest.fixture(scope="module")
def slow_address(sites):
    folder = Path(sites["mkdocs/public"]).parent / "slow"
    folder.mkdir()
    for audience in ("public", "staff"):
        (folder / audience).symlink_to(sites[f"mkdocs/{audience}"])
    with served(folder, handler=InPieces) as address:
        yield address


@pytest.mark.parametrize("name", PAGES)
def test_nothing_moves_while_the_page_arrives(browser, slow_address, name):
    page = browser.new_page(viewport={"width": 390, "height": 900})
    page.add_init_script(WATCH)
    page.goto(f"{slow_address}/{name}.html")
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    moved = page.evaluate("window.moved")
    page.close()
    assert moved == []
