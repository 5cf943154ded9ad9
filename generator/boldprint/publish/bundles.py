"""The scripts of a page in one file: one request instead of a dozen, and less to send."""

from collections.abc import Iterable
from hashlib import sha256

from rjsmin import jsmin

from boldprint.publish.tree import Tree


def bundled(scripts: Iterable[str], assets: Tree, everywhere: Iterable[str] = ()) -> tuple[str, bytes] | None:
    """Path and content of the file that stands for several scripts, in their order; None where there are fewer than two.

    Scripts that every page has anyway are left out.

    >>> assets = Tree({"a/x.js": b"// one\\n  f();\\n", "a/y.js": b"/* two */\\ng();", "a/z.js": b"h();"})
    >>> path, content = bundled(["a/x.js", "a/y.js", "a/z.js"], assets, everywhere=["a/z.js"])
    >>> path, content
    ('a/page.bbff668e9de3.js', b'f();\\n;g();\\n')
    """
    left_out = frozenset(everywhere)
    names = [name for name in dict.fromkeys(scripts) if name in assets and name not in left_out]
    if len(names) < 2:
        return None
    content = (";".join(f"{smaller(assets[name].decode())}\n" for name in names)).encode()
    return f"{names[0].rpartition('/')[0]}/page.{sha256(content).hexdigest()[:12]}.js", content


def smaller(script: str) -> str:
    """The script without its comments and the spaces that mean nothing.

    >>> smaller("// one\\nif (a) {\\n  b('// two'); // three\\n}\\n")
    "if(a){b('// two');}"
    """
    return str(jsmin(script))
