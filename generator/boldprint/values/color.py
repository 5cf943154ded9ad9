"""Colours: the one accent of a shop, and the measurement that every colour derived from it can be read.

The style sheet (`assets/css/10-tokens.css`) gives each colour the accent's hue at a fixed lightness. This module
repeats that arithmetic, so that the build can refuse an accent before a customer meets it. Sources: CSS Color 4 (OKLCH,
relative colours; browsers clip what a screen cannot show), WCAG 2.2 (1.4.3 text 4.5, 1.4.11 borders of controls 3).
"""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

TEXT_NEEDS = 4.5
"""The least contrast of text with its ground (WCAG 2.2, 1.4.3)."""
EDGE_NEEDS = 3.0
"""The least contrast of a control's border with its ground (WCAG 2.2, 1.4.11)."""
LIGHT_FROM = 0.68
"""An accent of at least this OKLCH lightness makes a light board with dark writing."""


class Scheme(StrEnum):
    """Light or dark, as `color-scheme` in CSS."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Color:
    """An opaque sRGB colour; each channel from 0 to 1."""

    red: float
    green: float
    blue: float

    @classmethod
    def parse(cls, text: str) -> "Color":
        """The colour written as `#rgb` or `#rrggbb`; raises ValueError for anything else.

        >>> Color.parse("#0e6452").hex, Color.parse("#fff").hex
        ('#0e6452', '#ffffff')
        >>> Color.parse("pine green")
        Traceback (most recent call last):
        ...
        ValueError: 'pine green' is not written like #0e6452
        """
        short = re.fullmatch(r"#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])", text)
        digits = "".join(digit * 2 for digit in short.groups()) if short else text.removeprefix("#")
        if not text.startswith("#") or not re.fullmatch(r"[0-9a-fA-F]{6}", digits):
            raise ValueError(f"{text!r} is not written like #0e6452")
        return cls(*(int(digits[start : start + 2], 16) / 255 for start in (0, 2, 4)))

    @classmethod
    def from_oklch(cls, lightness: float, chroma: float, hue: float) -> "Color":
        """The colour at this place of OKLCH (lightness 0 to 1, hue in degrees), clipped to what a screen can show.

        >>> Color.from_oklch(1, 0, 0).hex, Color.from_oklch(0.44, 0.11, 152).hex
        ('#ffffff', '#0d6332')
        """
        a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
        long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
        medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
        short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
        return cls(
            _encode(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
            _encode(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
            _encode(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short),
        )

    @property
    def hex(self) -> str:
        """The colour as `#rrggbb`.

        >>> Color.parse("#0E6452").hex
        '#0e6452'
        """
        return "#" + "".join(f"{round(channel * 255):02x}" for channel in (self.red, self.green, self.blue))

    @property
    def oklch(self) -> tuple[float, float, float]:
        """Lightness (0 to 1), chroma (0 to about 0.4) and hue (degrees, 0 to 360) of the colour.

        >>> tuple(round(part, 3) for part in Color.parse("#0e6452").oklch)
        (0.451, 0.082, 173.955)
        """
        red, green, blue = (_decode(channel) for channel in (self.red, self.green, self.blue))
        long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
        medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
        short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
        lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
        a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
        b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
        return lightness, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360

    @property
    def luminance(self) -> float:
        """The relative luminance of WCAG 2.2, from 0 (black) to 1 (white).

        >>> round(Color.parse("#808080").luminance, 3)
        0.216
        """
        return 0.2126 * _decode(self.red) + 0.7152 * _decode(self.green) + 0.0722 * _decode(self.blue)

    def contrast(self, other: "Color") -> float:
        """The contrast ratio of WCAG 2.2 between the two colours, from 1 to 21, in either order.

        >>> round(Color.parse("#000").contrast(Color.parse("#fff")), 1)
        21.0
        """
        lighter, darker = sorted((self.luminance, other.luminance), reverse=True)
        return (lighter + 0.05) / (darker + 0.05)

    def over(self, ground: "Color", opacity: float) -> "Color":
        """This colour painted on `ground` with `opacity` (0 to 1), as CSS blends it.

        >>> Color.parse("#fff").over(Color.parse("#000"), 0.5).hex
        '#808080'
        """
        return Color(
            self.red * opacity + ground.red * (1 - opacity),
            self.green * opacity + ground.green * (1 - opacity),
            self.blue * opacity + ground.blue * (1 - opacity),
        )


WHITE = Color(1, 1, 1)
BLACK = Color(0, 0, 0)


@dataclass(frozen=True, slots=True)
class Contrast:
    """One measured pair: a token on its ground, in one scheme of one site, and the ratio it needs."""

    site: str
    scheme: Scheme
    token: str
    ground: str
    ratio: float
    needs: float

    @property
    def enough(self) -> bool:
        """Whether the pair can be read."""
        return self.ratio >= self.needs


def board_scheme(accent: Color) -> Scheme:
    """Whether the board in this accent is a light sign with dark writing or a dark one with light writing.

    >>> board_scheme(Color.parse("#0e6452")).value, board_scheme(Color.parse("#ffc400")).value
    ('dark', 'light')
    """
    return Scheme.LIGHT if accent.oklch[0] >= LIGHT_FROM else Scheme.DARK


def tokens(accent: Color, site: str, scheme: Scheme) -> dict[str, Color]:
    """The colours that `assets/css/10-tokens.css` derives from the accent; `site` is `public` or `staff`.

    >>> tokens(Color.parse("#0e6452"), "public", Scheme.LIGHT)["link"].hex
    '#005b4a'
    """
    lightness, chroma, hue = accent.oklch

    def tinted(level: float, share: float, most: float) -> Color:
        return Color.from_oklch(level, min(chroma * share, most), hue)

    light = scheme is Scheme.LIGHT
    board = (max(lightness, 0.82), chroma) if light else (min(max(0.28, lightness), 0.39), min(chroma, 0.13))
    common = {
        "link": tinted(0.42, 1, 0.13) if light else tinted(0.84, 1, 0.1),
        "mark": tinted(0.925, 0.4, 0.04) if light else tinted(0.33, 0.6, 0.06),
        "board": Color.from_oklch(*board, hue),
        "yes": Color.from_oklch(0.44, 0.11, 152) if light else Color.from_oklch(0.84, 0.14, 152),
        "no": Color.from_oklch(0.47, 0.17, 27) if light else Color.from_oklch(0.81, 0.11, 25),
        "mid": Color.from_oklch(0.46, 0.1, 65) if light else Color.from_oklch(0.86, 0.12, 82),
    }
    return common | (_bare_board(light) if site == "staff" else _public_ground(tinted, light))


def contrast_report(accent: Color) -> tuple[Contrast, ...]:
    """Every pair of colours that the accent makes, measured on both sites in both schemes, the weakest first.

    >>> report = contrast_report(Color.parse("#0e6452"))
    >>> all(pair.enough for pair in report), round(report[0].ratio, 1), report[0].token
    (True, 5.9, 'mid')
    """
    pairs = [*_board_pairs(accent)]
    for site in ("public", "staff"):
        for scheme in Scheme:
            pairs += _ground_pairs(tokens(accent, site, scheme), site, scheme)
    return tuple(sorted(pairs, key=lambda pair: (pair.ratio / pair.needs, pair.site, pair.scheme, pair.token)))


def _public_ground(tinted: Callable[[float, float, float], Color], light: bool) -> dict[str, Color]:
    """Paper, wash and the greys of the public site, which carry a breath of the accent."""
    if light:
        return {
            "paper": tinted(0.994, 0.03, 0.003),
            "wash": tinted(0.966, 0.08, 0.009),
            "ink": tinted(0.205, 0.2, 0.02),
            "quiet": tinted(0.43, 0.2, 0.018),
            "edge": tinted(0.56, 0.2, 0.02),
        }
    return {
        "paper": tinted(0.175, 0.14, 0.012),
        "wash": tinted(0.225, 0.2, 0.016),
        "ink": tinted(0.955, 0.08, 0.007),
        "quiet": tinted(0.77, 0.15, 0.014),
        "edge": tinted(0.62, 0.2, 0.02),
    }


def _bare_board(light: bool) -> dict[str, Color]:
    """The same of the staff site, in the colour of wood whatever the brand."""
    light_levels = {
        "paper": (0.962, 0.02, 84),
        "wash": (0.925, 0.028, 84),
        "ink": (0.21, 0.015, 70),
        "quiet": (0.41, 0.02, 70),
        "edge": (0.52, 0.02, 70),
    }
    dark_levels = {
        "paper": (0.21, 0.012, 70),
        "wash": (0.26, 0.016, 70),
        "ink": (0.955, 0.008, 84),
        "quiet": (0.79, 0.02, 80),
        "edge": (0.64, 0.02, 80),
    }
    levels = light_levels if light else dark_levels
    return {name: Color.from_oklch(*place) for name, place in levels.items()}


def _ground_pairs(found: dict[str, Color], site: str, scheme: Scheme) -> list[Contrast]:
    """What stands on paper and on wash; matched words also stand on their tint."""
    pairs = []
    for ground in ("paper", "wash"):
        for token in ("ink", "quiet", "link", "yes", "no", "mid", "edge"):
            needs = EDGE_NEEDS if token == "edge" else TEXT_NEEDS
            pairs.append(Contrast(site, scheme, token, ground, found[token].contrast(found[ground]), needs))
    for token in ("ink", "link"):
        pairs.append(Contrast(site, scheme, token, "mark", found[token].contrast(found["mark"]), TEXT_NEEDS))
    return pairs


def _board_pairs(accent: Color) -> list[Contrast]:
    """What stands on the painted board, which looks the same by day and by night."""
    scheme = board_scheme(accent)
    board = tokens(accent, "public", scheme)["board"]
    _, chroma, hue = accent.oklch
    if scheme is Scheme.LIGHT:
        ink, quiet, edge = Color.parse("#14110a"), Color.parse("#2f2a1c"), BLACK.over(board, 0.7)
    else:
        ink, quiet = WHITE, Color.from_oklch(0.93, min(chroma * 0.3, 0.03), hue)
        edge = WHITE.over(board, 0.75)
    measured = (("ink", ink, TEXT_NEEDS), ("quiet", quiet, TEXT_NEEDS), ("edge", edge, EDGE_NEEDS))
    return [Contrast("both", scheme, token, "board", color.contrast(board), needs) for token, color, needs in measured]


def _decode(channel: float) -> float:
    """An sRGB channel as linear light."""
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _encode(light: float) -> float:
    """Linear light as an sRGB channel, clipped to 0 to 1."""
    clipped = min(max(light, 0.0), 1.0)
    return 12.92 * clipped if clipped <= 0.0031308 else 1.055 * clipped ** (1 / 2.4) - 0.055
