"""The files for GitHub, GitLab and pre-commit: their commands run in a scratch repository, as a change, a merge and a quiet day."""

import http.server
import os
import re
import subprocess
import sys
import threading
import urllib.parse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.support.commands import boldprint
from tests.support.shops import ROOT

from boldprint.starter import ci_files

pytestmark = pytest.mark.slow
TOOLS = {
    "boldprint": f'#!/bin/sh\nexec {sys.executable} -m boldprint "$@"\n',
    "pip": '#!/bin/sh\necho "$@" >> "$FAKED/pip"\n',
    "gh": '#!/bin/sh\necho "$@" >> "$FAKED/gh"\n',
}
WORSE = ("value: 30", "value: 20")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new shop under git, with a branch that promises less."""
    root = tmp_path_factory.mktemp("ci")
    tools = root / "tools"
    tools.mkdir()
    for name, script in TOOLS.items():
        (tools / name).write_text(script, encoding="utf-8")
        (tools / name).chmod(0o755)
    assert boldprint("new", "shop", "--name", "Corner Shop", "--country", "IE", cwd=root).status == 0
    shop = root / "shop"
    git(shop, "init", "-q", "-b", "main")
    commit(shop, "A new shop")
    git(shop, "remote", "add", "origin", str(shop))
    git(shop, "fetch", "-q", "origin")
    return shop


def git(shop: Path, *words: str) -> None:
    subprocess.run(["git", "-c", "user.name=Anna", "-c", "user.email=anna@example.com", *words], cwd=shop, check=True, capture_output=True)


def commit(shop: Path, message: str) -> None:
    git(shop, "add", "-A")
    git(shop, "commit", "-q", "-m", message)


def run(shop: Path, command: str, **settings: str) -> subprocess.CompletedProcess[str]:
    faked = shop.parent
    path = f"{faked / 'tools'}:{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "FAKED": str(faked), "GITHUB_STEP_SUMMARY": str(faked / "summary"), "GITHUB_OUTPUT": str(faked / "output"), **settings}
    return subprocess.run(["bash", "-eo", "pipefail", "-c", command], cwd=shop, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def changed(made: Path) -> Path:
    """The shop on a branch on which customers have less time."""
    git(made, "checkout", "-q", "-b", "shorter")
    path = made / "policies" / "returns.yaml"
    text = path.read_text(encoding="utf-8")
    assert WORSE[0] in text
    path.write_text(text.replace(*WORSE, 1), encoding="utf-8")
    examples = made / "policies" / "returns.scenarios.yaml"
    examples.write_text(examples.read_text(encoding="utf-8").replace("2026-06-02", "2026-05-23"), encoding="utf-8")
    commit(made, "Less time")
    return made


def github(job: str) -> list[dict[str, Any]]:
    return list(yaml.safe_load(ci_files("Europe/Dublin")[".github/workflows/policies.yml"])["jobs"][job]["steps"])


def gitlab() -> dict[str, Any]:
    return dict(yaml.safe_load(ci_files("Europe/Dublin")[".gitlab-ci.yml"]))


def steps(job: str, event: str, **outputs: str) -> Iterator[tuple[str, str]]:
    """The names and commands of the steps that run on an event."""
    holds = {
        None: True,
        "github.event_name == 'pull_request'": event == "pull_request",
        "steps.today.outputs.build == 'yes'": outputs.get("build") == "yes",
    }
    for step in github(job):
        if "run" in step and holds[step.get("if")]:
            yield step["name"], step["run"]


def test_github_checks_a_pull_request_and_refuses_a_worse_promise_without_notice(changed: Path) -> None:
    ended = {
        name: run(changed, command, BASE="origin/main", PULL="7", BOLDPRINT="boldprint") for name, command in steps("check", "pull_request")
    }
    told = {name: done.returncode for name, done in ended.items()}
    guard = "Say what the change does to people"
    assert told == {"Install boldprint": 0, "Check": 0, "Run the scenarios": 0, guard: 1, "Build a preview, drafts included": 0}, ended
    comment = (changed.parent / "summary").read_text(encoding="utf-8")
    assert "30" in comment
    assert "20" in comment
    assert "pr comment 7 --body-file build/comment.md" in (changed.parent / "gh").read_text(encoding="utf-8")
    assert "install boldprint" in (changed.parent / "pip").read_text(encoding="utf-8")
    assert list((changed / "build" / "preview").glob("*/public/index.html"))


def test_github_publishes_after_a_merge_and_rests_on_a_quiet_day(made: Path) -> None:
    for event, build in (("schedule", "no"), ("push", "yes")):
        output = made.parent / "output"
        output.unlink(missing_ok=True)
        for _, command in steps("publish", event):
            done = run(made, command, EVENT=event, BOLDPRINT="boldprint")
            assert done.returncode == 0, done.stderr
        assert output.read_text(encoding="utf-8") == f"build={build}\n"
    for _, command in steps("publish", "push", build="yes"):
        done = run(made, command, EVENT="push", BOLDPRINT="boldprint")
        assert done.returncode == 0, done.stderr
    assert (made / "site" / "index.html").exists()
    assert (made / "build" / "staff.zip").exists()


def test_what_is_open_never_holds_the_handbook() -> None:
    uploads = [step for job in ("check", "publish") for step in github(job) if "uses" in step and "upload" in step["uses"]]
    assert {step["with"]["path"]: step.get("if", "") for step in uploads if step["with"]["path"] not in ("site", "build/preview")} == {
        "build/staff.zip": "steps.today.outputs.build == 'yes' && vars.STAFF_URL == '' && github.event.repository.private"
    }
    assert "--audience public" in next(command for name, command in steps("check", "pull_request") if "preview" in name)
    jobs = {name: job for name, job in gitlab().items() if isinstance(job, dict) and "artifacts" in job}
    assert {name: job["artifacts"]["paths"] for name, job in jobs.items()} == {"preview": ["build/preview"], "pages": ["public"], "handbook": ["build/staff.zip"]}
    assert jobs["handbook"]["artifacts"]["access"] == "developer"
    assert "--audience public" in " ".join(jobs["pages"]["script"])
    assert "--audience public" in " ".join(jobs["preview"]["script"])


class Notes(http.server.BaseHTTPRequestHandler):
    """A git host that takes comments."""

    taken: list[tuple[str, str, str]]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.taken.append((self.path, self.headers["PRIVATE-TOKEN"], urllib.parse.parse_qs(body)["body"][0]))
        self.send_response(201)
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing."""


def test_gitlab_comments_on_a_merge_request(changed: Path) -> None:
    Notes.taken = []
    server = http.server.HTTPServer(("127.0.0.1", 0), Notes)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    settings = {
        "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main", "CI_API_V4_URL": f"http://127.0.0.1:{server.server_port}/api/v4",
        "CI_PROJECT_ID": "5", "CI_MERGE_REQUEST_IID": "7", "COMMENT_TOKEN": "secret",
    }  # fmt: skip
    try:
        done = run(changed, "\n".join(gitlab()["what-changes"]["script"]), **settings)
    finally:
        server.shutdown()
        server.server_close()
    assert done.returncode == 1, done.stderr
    ((path, token, body),) = Notes.taken
    assert (path, token) == ("/api/v4/projects/5/merge_requests/7/notes", "secret")
    assert body.strip() in done.stdout
    assert "20 days" in re.sub(r"\s", " ", body)


@pytest.mark.long
def test_gitlab_checks_publishes_and_rests_on_a_quiet_day(made: Path) -> None:
    jobs = gitlab()
    done = run(made, "\n".join([*jobs["default"]["before_script"], *jobs["check"]["script"]]), BOLDPRINT="boldprint")
    assert done.returncode == 0, done.stdout + done.stderr
    quiet = run(made, "\n".join(jobs["pages"]["script"]), CI_PIPELINE_SOURCE="schedule")
    assert quiet.returncode == jobs["pages"]["allow_failure"]["exit_codes"] == 3
    assert not (made / "public").exists()
    done = run(made, "\n".join(jobs["pages"]["script"]), CI_PIPELINE_SOURCE="push")
    assert done.returncode == 0, done.stderr
    assert (made / "public" / "index.html").exists()
    assert not (made / "public" / "staff").exists()
    done = run(made, "\n".join(jobs["handbook"]["script"]), CI_PIPELINE_SOURCE="push")
    assert done.returncode == 0, done.stderr
    assert (made / "build" / "staff.zip").exists()


def test_the_hooks_refuse_what_they_should(made: Path, changed: Path) -> None:
    config = yaml.safe_load((made / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    offered = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
    own = {hook["id"]: hook for hook in config["repos"][0]["hooks"]}
    assert {name: hook["entry"] for name, hook in offered.items()} == {name: hook["entry"] for name, hook in own.items()}
    assert {name: run(made, hook["entry"]).returncode for name, hook in own.items()} == {"boldprint-check": 0, "boldprint-guard": 0}
    path = changed / "policies" / "returns.yaml"
    good = path.read_text(encoding="utf-8")
    path.write_text(good.replace("value: 20", "value: 15", 1), encoding="utf-8")
    assert run(changed, own["boldprint-guard"]["entry"]).returncode == 1
    path.write_text(good.replace("title:", "titel:", 1), encoding="utf-8")
    assert run(changed, own["boldprint-check"]["entry"]).returncode == 1
    path.write_text(good, encoding="utf-8")


def test_the_sample_shop_has_the_same_files() -> None:
    assert {path: (ROOT / path).read_bytes() for path in ci_files("Europe/Dublin")} == dict(ci_files("Europe/Dublin", "."))
