"""The colours that the style sheet derives from an accent are those that `values/color.py` measures."""

import pytest

from boldprint.values.color import Color, Scheme, board_scheme, contrast_report, tokens

pytestmark = pytest.mark.browser
ACCENTS = ("#0e6452", "#7a1a12", "#1f3f8f", "#ffc400", "#111111", "#ff6a00", "#ff8ab5", "#5b2a86", "#00b8d4", "#808080")
PAINTED = """([accent, names]) => { document.documentElement.style.setProperty('--bp-accent', accent);
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  return names.map(name => { const e = document.createElement('i');
    e.style.color = `var(--bp-${name})`; document.body.append(e);
    canvas.fillStyle = getComputedStyle(e).color; canvas.fillRect(0, 0, 1, 1); e.remove();
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3) }) }"""


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("site", ["public", "staff"])
def test_the_browser_paints_what_was_measured(open_page, site, scheme):
    page = open_page(f"{site}/404.html", color_scheme=scheme.value)
    for accent in ACCENTS:
        expected = tokens(Color.parse(accent), site, scheme)
        painted = page.evaluate(PAINTED, [accent, list(expected)])
        for name, channels in zip(expected, painted, strict=True):
            want = [int(expected[name].hex[start:start + 2], 16) for start in (1, 3, 5)]
            assert max(abs(a - b) for a, b in zip(want, channels, strict=True)) <= 1, (accent, name, channels, want)


@pytest.mark.parametrize("accent", ACCENTS)
def test_every_brand_can_be_read(accent):
    weakest = contrast_report(Color.parse(accent))[0]
    assert weakest.enough, weakest


@pytest.mark.parametrize("accent", ["#ffc400", "#00b8d4", "#ff8ab5"])
def test_a_light_accent_makes_a_light_board(accent):
    assert board_scheme(Color.parse(accent)) is Scheme.LIGHT
    assert board_scheme(Color.parse("#0e6452")) is Scheme.DARK
