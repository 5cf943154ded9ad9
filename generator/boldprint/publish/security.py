"""Security and cache headers for the servers that a shop may use, computed from the built HTML.

They allow what the pages do and nothing else: no third-party request, no style or script in an attribute.
"""

import re
from base64 import b64encode
from hashlib import sha256
from urllib.parse import urlsplit

from boldprint.publish.addresses import is_external
from boldprint.publish.markup import Tag, tags
from boldprint.publish.stylesheets import HASHED
from boldprint.publish.tree import Tree

_RUNS = frozenset({"", "module", "importmap", "speculationrules", "text/javascript", "application/javascript"})
_FOR_EVER = "public, max-age=31536000, immutable"
_ASK_AGAIN = "no-cache"
_MACHINES = "api"
"""The folder whose files programs and pages of other hosts may read: it holds what is public anyway, and nobody is known there."""
_FROM_ANYWHERE = ("Access-Control-Allow-Origin", "*")


def script_hashes(html: str) -> frozenset[str]:
    """The hashes of the inline scripts that a browser would run; data blocks such as JSON-LD need none.

    >>> script_hashes("<script>1</script><script type='application/ld+json'>{}</script>")
    frozenset({"'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='"})
    """
    return frozenset(_hash(tag.text) for tag in tags(html) if _is_inline_script(tag))


def content_security_policy(site: Tree) -> str:
    """The policy under which every page of a site works and nothing else does.

    Forms may be sent to the site itself and to the hosts that a form on it names, by the browser or by a script.

    >>> content_security_policy(Tree({"index.html": b"<script src=a.js></script>"})).split("; ")[1]
    "script-src 'self'"
    """
    hashes: set[str] = set()
    receivers: set[str] = set()
    for path, content in site.items():
        if path.endswith(".html"):
            html = content.decode("utf-8")
            hashes |= script_hashes(html)
            receivers |= {
                _origin(tag.attributes["action"])
                for tag in tags(html)
                if tag.name == "form" and is_external(tag.attributes.get("action", ""))
            }
    return "; ".join(
        [
            "default-src 'none'",
            " ".join(["script-src 'self'", *sorted(hashes)]),
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "media-src 'self'",
            " ".join(["connect-src 'self'", *sorted(receivers)]),
            "manifest-src 'self'",
            " ".join(["form-action 'self'", *sorted(receivers)]),
            "base-uri 'none'",
            "frame-ancestors 'none'",
        ]
    )


def server_headers(site: Tree, base: str, noindex: bool) -> Tree:
    """The headers in three spellings: `_headers` (static hosts), `nginx.conf` and `Caddyfile` (to be included).

    >>> list(server_headers(Tree(), "/", noindex=True))
    ['Caddyfile', '_headers', 'nginx.conf']
    """
    headers = {
        "Content-Security-Policy": content_security_policy(site),
        "Strict-Transport-Security": "max-age=31536000",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
        "Cross-Origin-Opener-Policy": "same-origin",
    }
    if noindex:
        headers["X-Robots-Tag"] = "noindex, nofollow"
    hashed = [path for path in site if re.search(HASHED, f"/{path}")]
    return Tree(
        {
            "_headers": _static_host(headers, base, hashed).encode(),
            "nginx.conf": _nginx(headers, base).encode(),
            "Caddyfile": _caddy(headers, base).encode(),
        }
    )


def _static_host(headers: dict[str, str], base: str, hashed: list[str]) -> str:
    """For hosts that read a file `_headers`; what is not named there they ask for again themselves."""
    blocks = ["/*", *(f"  {name}: {value}" for name, value in headers.items())]
    blocks += [f"{base}{_MACHINES}/*", f"  {_FROM_ANYWHERE[0]}: {_FROM_ANYWHERE[1]}"]
    for path in hashed:
        blocks += [f"{base}{path}", f"  Cache-Control: {_FOR_EVER}"]
    return "\n".join([*blocks, ""])


def _nginx(headers: dict[str, str], base: str) -> str:
    """A location with headers of its own inherits none, so each lists them all."""
    lines = [f'add_header {name} "{value}" always;' for name, value in headers.items()]
    return "\n".join(
        [
            "# Include this inside the server block whose root is the site's folder.",
            "charset utf-8;",
            f"error_page 404 {base}404.html;",
            f"location = {base}_headers {{ return 404; }}",
            f'location ~ "{HASHED}" {{',
            *(f"    {line}" for line in lines),
            f'    add_header Cache-Control "{_FOR_EVER}" always;',
            "}",
            f"location ^~ {base}{_MACHINES}/ {{",
            *(f"    {line}" for line in lines),
            f'    add_header {_FROM_ANYWHERE[0]} "{_FROM_ANYWHERE[1]}" always;',
            f'    add_header Cache-Control "{_ASK_AGAIN}" always;',
            "}",
            *lines,
            f'add_header Cache-Control "{_ASK_AGAIN}" always;',
            "",
        ]
    )


def _caddy(headers: dict[str, str], base: str) -> str:
    return "\n".join(
        [
            "# Import this inside the site block whose root is the site's folder.",
            "header {",
            *(f'\t{name} "{value}"' for name, value in headers.items()),
            "}",
            f'header {base}{_MACHINES}/* {_FROM_ANYWHERE[0]} "{_FROM_ANYWHERE[1]}"',
            f"@hashed path_regexp {HASHED}",
            f'header @hashed Cache-Control "{_FOR_EVER}"',
            f"@others not path_regexp {HASHED}",
            f'header @others Cache-Control "{_ASK_AGAIN}"',
            f"respond {base}_headers 404",
            "handle_errors {",
            f"\trewrite * {base}404.html",
            "\tfile_server",
            "}",
            "",
        ]
    )


def _is_inline_script(tag: Tag) -> bool:
    return tag.name == "script" and "src" not in tag.attributes and tag.attributes.get("type", "").lower() in _RUNS


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _origin(address: str) -> str:
    """The host of an address, or its scheme where it has none (`mailto:`)."""
    split = urlsplit(address.strip())
    return f"{split.scheme}://{split.netloc}" if split.netloc else f"{split.scheme}:"
