"""Pages opened in Chromium under watch: what goes wrong on any of them fails the test."""

import datetime
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

OpenPage = Callable[..., Page]


@contextmanager
def watched(browser: Browser, address: str, now: datetime.datetime | None = None, **settings: Any) -> Iterator[OpenPage]:
    """A function that opens pages below an address, each in a window of its own.

    It takes the page's path, width and height, the moment that its clock shows, and what else a context of playwright takes.
    Afterwards an error on a console, an error of a script and a request to another host are failures.
    """
    contexts: list[BrowserContext] = []
    faults: list[str] = []
    usual, moment = settings, now

    def opened(path: str = "index.html", width: int = 1280, height: int = 900, now: datetime.datetime | None = moment, **settings: Any) -> Page:
        context = browser.new_context(viewport={"width": width, "height": height}, **{**usual, **settings})
        contexts.append(context)
        page = context.new_page()
        if now is not None:
            page.clock.set_fixed_time(now)
        page.on("console", lambda message: faults.append(f"{message.text} {message.location}") if _is_fault(message) else None)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("request", lambda sent: None if sent.url.startswith((address, "blob:", "data:")) else faults.append(sent.url))
        page.goto(f"{address}/{path}")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert faults == []


def _is_fault(message: ConsoleMessage) -> bool:
    """What a page logs as an error, but for the icon that a browser asks for by itself."""
    return message.type == "error" and not message.location.get("url", "").endswith("/favicon.ico")
