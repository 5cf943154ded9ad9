"""What `withdrawal.js` sends and acknowledges, run in Node."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).parents[3] / "generator" / "boldprint" / "assets" / "js" / "withdrawal.js"
WORDS = {"received": "We have received your withdrawal", "to": "Corner Shop, 1 Main Street", "receivedAt": "Received", "reference": "Reference"}
ROWS = [
    {"name": "order", "label": "Order number", "value": "418220"},
    {"name": "goods", "label": "Goods", "value": " "},
    {"name": "name", "label": "Your name", "value": "Nora & Ó Briain"},
]


def run(call: str, *arguments: Any) -> Any:
    node = shutil.which("node")
    if node is None:
        if os.environ.get("CI"):
            pytest.fail("node is missing")
        pytest.skip("node is missing: install Node to run the script")
    code = f"const made = require({json.dumps(str(SCRIPT))}); console.log(JSON.stringify(made.{call}(...{json.dumps(arguments)})))"
    done = subprocess.run([node, "-e", code], capture_output=True, check=True, text=True)
    return json.loads(done.stdout)


def test_the_acknowledgement_holds_content_date_and_time() -> None:
    assert run("receipt", WORDS, ROWS, "22 November 2026, 10:12", "W-77").split("\r\n") == [
        "We have received your withdrawal",
        "Corner Shop, 1 Main Street",
        "",
        "Order number: 418220",
        "Your name: Nora & Ó Briain",
        "Received: 22 November 2026, 10:12",
        "Reference: W-77",
        "",
    ]


def test_a_receiver_without_a_reference() -> None:
    assert "Reference" not in run("receipt", WORDS, ROWS, "today", None)


def test_the_record_holds_what_was_filled_in() -> None:
    assert run("record", ROWS) == {"order": "418220", "name": "Nora & Ó Briain"}


def test_the_mail_holds_the_same() -> None:
    mail = run("mail", "help@corner.example", "Withdrawal", WORDS, ROWS)
    assert mail.startswith("mailto:help@corner.example?subject=Withdrawal&body=Corner%20Shop%2C")
    assert "Order%20number%3A%20418220%0D%0AYour%20name%3A%20Nora%20%26%20%C3%93%20Briain" in mail
