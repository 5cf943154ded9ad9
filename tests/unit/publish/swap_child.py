"""Run as a process of its own by the tests: swaps a tree into a folder, and kills itself at a step if one is named.

Arguments: folder, letter that fills the new tree's files, number of files, `exchange` or `renames`, step or 0.
"""

import os
import signal
import sys
from pathlib import Path

from boldprint.publish.swap import swap
from boldprint.publish.tree import Tree


def site(letter: str, count: int) -> Tree:
    """A tree whose every file says which tree it belongs to."""
    return Tree({f"{number % 7}/{number}.html": letter.encode() * 500 for number in range(count)})


def main() -> None:
    folder, letter, count, way, deadly = sys.argv[1:]

    def step(number: int) -> None:
        if number == int(deadly):
            os.kill(os.getpid(), signal.SIGKILL)

    print("ready", flush=True)
    swap(site(letter, int(count)), Path(folder), step=step, exchange=way == "exchange")


if __name__ == "__main__":
    main()
