"""What the tests of every page look for, as scripts that run in the page and give back a list of faults."""

from playwright.sync_api import Page

LAYOUT_SHIFT = """window.moved = [];
new PerformanceObserver(list => list.getEntries().forEach(entry => window.moved.push(
  entry.sources.map(source => (source.node && source.node.textContent || '').trim().slice(0, 60)).join(' | '))))
  .observe({type: 'layout-shift', buffered: true})"""

SIDEWAYS = """() => { const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= wide) return [];
  return [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && e.getBoundingClientRect().right > wide + 1)
    .slice(0, 3).map(e => `${e.tagName}.${e.className}: ${e.textContent.trim().slice(0, 40)}`) }"""
"""What sticks out at the right, where the page can be scrolled sideways."""

SCROLLING_BOXES = """() => [...document.querySelectorAll('article *')].filter(e => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1
  && !e.closest('pre')
  && ['auto', 'scroll'].includes(getComputedStyle(e).overflowX)).map(e => `${e.tagName}.${e.className}`)"""
"""Boxes within a page that have to be scrolled sideways: tables may not."""

HIDDEN_TEXT = """() => { const found = [], allowed = '.bp-decide, .bp-codein, .bp-role, .bp-look, .bp-timer, .bp-script-only, .bp-who, .bp-item .bp-btns, [data-bp-reset], [data-bp-attest] .bp-btns, [hidden], script, template, .bp-hide, .bp-toc summary, .bp-sheet, '
    + 'option, [data-bp-copy], [data-bp-copy-link], [data-bp-print], [data-bp-download]';
  const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (node.textContent.trim() && !holder.closest(allowed) && !holder.checkVisibility()) found.push(node.textContent.trim().slice(0, 60));
  }
  return found.slice(0, 5) }"""
"""Text of a page that cannot be seen, but for what only a script can use, and the sheets for paper, whose fields stand on the screen as well."""


def axe_faults(page: Page, only: tuple[str, ...] = ()) -> list[str]:
    """What axe finds on the page as it stands; `only` names the rules to run, none means all."""
    options = {"resultTypes": ["violations"], **({"runOnly": {"type": "rule", "values": list(only)}} if only else {})}
    found = page.evaluate("options => axe.run(document, options).then(done => done.violations.map(one => "
                          "`${one.id}: ${one.nodes.slice(0, 3).map(node => node.html.slice(0, 120)).join(' | ')}`))", options)
    return [str(one) for one in found]
