"""What the tests of every page look for, as scripts that run in the page and give back a list of faults."""

from playwright.sync_api import Page
from tests.browser.conftest import Site

from boldprint.publish.markup import tags

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
  && ['auto', 'scroll'].includes(getComputedStyle(e).overflowX)).map(e => `${e.tagName}.${e.className}`)"""
"""Boxes within a page that have to be scrolled sideways: tables may not."""

HIDDEN_TEXT = """() => { const found = [], allowed = `script, template, option, .bp-hide,
    .bp-decide, .bp-codein, .bp-role, .bp-mail-link, [data-bp-versions], [data-bp-track],
    .bp-timer, .bp-script-only, .bp-item .bp-btns, [data-bp-reset], [data-bp-attest] .bp-btns,
    [data-bp-copy], [data-bp-print], [data-bp-failed], [data-bp-unsure], [data-bp-received], [data-bp-receipt], [data-bp-week-of], .bp-toc summary, .bp-sheet`;
  const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (node.textContent.trim() && !holder.closest(allowed) && !holder.checkVisibility()) found.push(node.textContent.trim().slice(0, 60));
  }
  return found.slice(0, 5) }"""
"""Text of a page that cannot be seen without a script. What may be hidden, and where its reader finds the same:

- the data of scripts, the choices of a list, and words for those who listen;
- the questions of a form and what belongs to it (codes, the role, the day of an order, a tracking number): the rules and
  every version stand in the page in words;
- a timer: its limit stands in the step;
- buttons that only a script serves, and what they make: a note on what is kept, an acknowledgement, a failed sending;
- the path of a week by role: the page of the first week holds all of them; the head of a list of contents that stands open;
- the sheet for paper, whose fields stand on the screen as well."""

NAKED_IN_FORCED_COLORS = """() => { const found = [], probe = document.body.appendChild(document.createElement('i'));
  const seen = (holder) => holder.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && holder.getClientRects().length;
  const told = (holder, what) => found.push(`${what}: ${holder.tagName}.${holder.getAttribute('class')} ${holder.textContent.trim().slice(0, 30)}`);
  const light = (color) => { const [r, g, b] = color.match(/[0-9.]+/g).map(one => (one /= 255) <= .04045 ? one / 12.92 : ((one + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b };
  probe.style.cssText = 'background: Canvas; forced-color-adjust: none';
  const canvas = light(getComputedStyle(probe).backgroundColor);
  probe.remove();
  const contrast = (color) => { const one = light(color); return (Math.max(one, canvas) + .05) / (Math.min(one, canvas) + .05) };
  for (const one of document.querySelectorAll('.bp-btn, .bp-field, .bp-choice, .bp-branch a, .bp-board, .bp-back, .bp-say, .bp-ask, .bp-due, .bp-option')) {
    const style = getComputedStyle(one);
    if (seen(one) && !(parseFloat(style.borderTopWidth) >= 1 && style.borderTopStyle !== 'none' && contrast(style.borderTopColor) >= 3)) told(one, 'no border');
  }
  for (const one of document.querySelectorAll('svg :not(symbol, symbol *, defs, defs *, .bp-k, title, g)')) {
    const { stroke, fill } = getComputedStyle(one);
    if (seen(one.ownerSVGElement) && ![stroke, fill].some(paint => paint.startsWith('rgb') && contrast(paint) >= 3)) told(one.ownerSVGElement.parentElement, `icon ${stroke} ${fill}`);
  }
  for (const one of document.querySelectorAll('article b')) {
    const style = getComputedStyle(one), around = getComputedStyle(one.parentElement);
    if (seen(one) && !(style.fontWeight >= 700 && (around.fontWeight < 700 || one.parentElement.closest('b')))) told(one, 'fact like its text');
  }
  for (const one of document.querySelectorAll('input:is([type=radio], [type=checkbox])'))
    if (seen(one) && getComputedStyle(one).appearance === 'none') told(one.parentElement, 'mark of its own');
  for (const one of document.querySelectorAll('a[href], summary, h1, h2, p, td, li'))
    if (seen(one) && contrast(getComputedStyle(one).color) < 4.5) told(one, 'faint text');
  return found.slice(0, 8) }"""
"""What cannot be told apart where the device chooses the colours: controls without a border, icons and text on their own colour, light facts."""

FOCUS_RING = """() => { const held = document.activeElement, shown = held.closest('.bp-choice, .bp-scale label') || held, style = getComputedStyle(shown);
  if (held === document.body || held.matches('iframe')) return 'nothing';
  const there = held.checkVisibility() && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && !/^rgba.*, 0\\)$/.test(style.outlineColor);
  return there ? '' : `${held.tagName}.${held.className} ${held.textContent.trim().slice(0, 30)}` }"""
"""What has the focus and does not show it; an empty text where the ring is there."""

MOVING = """() => { const found = new Set(), seconds = (text) => Math.max(...text.split(',').map(one => parseFloat(one) * (one.trim().endsWith('ms') ? .001 : 1)));
  for (const one of document.querySelectorAll('*')) for (const part of [null, '::before', '::after']) {
    const style = getComputedStyle(one, part);
    if (style.scrollBehavior === 'smooth' || (style.transitionProperty !== 'none' && seconds(style.transitionDuration) > .01)
      || (style.animationName !== 'none' && seconds(style.animationDuration) > .01)) found.add(`${one.tagName}.${one.getAttribute('class')}${part || ''}`);
  }
  document.getAnimations().forEach(one => found.add(`runs: ${one.effect.target.className}`));
  return [...found].slice(0, 8) }"""
"""What moves, or would move at a touch, where the reader asked for stillness."""


def axe_faults(page: Page, only: tuple[str, ...] = ()) -> list[str]:
    """What axe finds on the page as it stands; `only` names the rules to run, none means all."""
    options = {"resultTypes": ["violations"], **({"runOnly": {"type": "rule", "values": list(only)}} if only else {})}
    found = page.evaluate("options => axe.run(document, options).then(done => done.violations.map(one => "
                          "`${one.id}: ${one.nodes.slice(0, 3).map(node => node.html.slice(0, 120)).join(' | ')}`))", options)
    return [str(one) for one in found]


def unlike_each_other(site: Site) -> frozenset[str]:
    """Pages that together hold every kind of mark-up of a site: each has an element that none before it has in this shape."""
    seen: set[tuple[str, ...]] = set()
    chosen = []
    for path in sorted(site.pages, key=lambda path: -(site.folder / path).stat().st_size):
        found = tags((site.folder / path).read_text(encoding="utf-8"))
        shapes = {(tag.name, tag.attributes.get("class", ""), tag.attributes.get("role", ""), tag.attributes.get("type", "")) for tag in found}
        if not shapes <= seen:
            chosen.append(path)
            seen |= shapes
    return frozenset(chosen)
