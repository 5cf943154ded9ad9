"""The commands from outside: another shop, its checks, its lists, its faults."""

import json
import subprocess
from pathlib import Path

import pytest
from tests.support.commands import boldprint

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shops") / "corner-shop"
    made = boldprint("new", str(folder), "--name", 'Ann & "Co"', "--country", "se", cwd=folder.parent)
    assert made.status == 0, made.err
    return folder


def test_a_new_shop_passes_its_checks(shop: Path) -> None:
    checked = boldprint("check", "--format", "json", cwd=shop)
    assert checked.status == 0
    # The harmonised notice on the legal guarantee is the Commission's own picture; only the shop can put it there.
    assert {found["code"] for found in json.loads(checked.out)["findings"] if found["level"] != "info"} <= {"J122"}


def test_new_refuses_a_folder_with_something_in_it(shop: Path) -> None:
    again = boldprint("new", str(shop), cwd=shop)
    assert again.status == 2
    assert "is not empty" in again.err


def test_new_refuses_a_country_that_is_none(tmp_path: Path) -> None:
    assert boldprint("new", "x", "--country", "QQ", cwd=tmp_path).status == 2


def test_every_command_works_below_the_root(shop: Path) -> None:
    assert boldprint("check", cwd=shop / "policies").status == 0


def test_root_names_another_shop(shop: Path, tmp_path: Path) -> None:
    assert boldprint("check", "--root", str(shop), cwd=tmp_path).status == 0


def test_outside_a_shop_the_command_says_so(tmp_path: Path) -> None:
    lost = boldprint("check", cwd=tmp_path)
    assert lost.status == 2
    assert "There is no shop" in lost.err


@pytest.mark.parametrize("what", ["policies", "facts", "checks", "pages", "exports"])
def test_lists_are_one_json_document(shop: Path, what: str) -> None:
    listed = boldprint("list", what, "--json", cwd=shop)
    assert listed.status == 0
    assert json.loads(listed.out)[what] or what == "exports"


def test_findings_in_every_format(shop: Path, tmp_path: Path) -> None:
    faulty = tmp_path / "faulty"
    subprocess.run(["cp", "-r", str(shop), str(faulty)], check=True)
    returns = faulty / "policies" / "returns.yaml"
    returns.write_text(returns.read_text().replace("title: Returns", "titel: Returns"))
    found = boldprint("check", "--format", "json", cwd=faulty)
    line = 1 + returns.read_text()[: returns.read_text().index("titel")].count("\n")
    assert found.status == 1
    (finding,) = [f for f in json.loads(found.out)["findings"] if f["level"] == "error"]
    assert (finding["file"], finding["line"], finding["column"], finding["code"]) == (
        "policies/returns.yaml",
        line,
        3,
        "Y201",
    )
    assert f"::error file=policies/returns.yaml,line={line},col=3" in boldprint("check", "--format", "github", cwd=faulty).out
    assert json.loads(boldprint("check", "--format", "sarif", cwd=faulty).out)["version"] == "2.1.0"
    assert f"  {line} |   titel: Returns\n" in boldprint("check", cwd=faulty).out
    assert boldprint("check", "policies/contact-details.yaml", cwd=faulty).status == 0


def test_a_faulty_shop_is_not_built_and_the_last_good_site_stays(shop: Path, tmp_path: Path) -> None:
    faulty = tmp_path / "faulty"
    subprocess.run(["cp", "-r", str(shop), str(faulty)], check=True)
    (faulty / "site").mkdir(exist_ok=True)
    (faulty / "site" / "index.html").write_text("the last good site")
    (faulty / "policies" / "returns.yaml").write_bytes(b"\xff\xfe")
    built = boldprint("build", cwd=faulty)
    assert built.status == 1
    assert "the last good site is untouched" in built.err
    assert (faulty / "site" / "index.html").read_text() == "the last good site"


def test_explain_tells_of_checks_facts_and_neither(shop: Path) -> None:
    assert boldprint("explain", "f201", cwd=shop).out.startswith("F201: ")
    assert "30" in boldprint("explain", "returns.standard", cwd=shop).out
    lost = boldprint("explain", "returns.standrad", cwd=shop)
    assert (lost.status, "returns.standard" in lost.err) == (2, True)


def test_schema_writes_a_file_for_each_kind(shop: Path, tmp_path: Path) -> None:
    assert boldprint("schema", str(tmp_path / "schemas"), cwd=shop).status == 0
    assert {path.name for path in (tmp_path / "schemas").iterdir()} >= {
        "policy.json",
        "site.json",
        "module.json",
        "form.json",
    }
    assert json.loads((tmp_path / "schemas" / "policy.json").read_text())["type"] == "object"


def test_diff_between_revisions_and_days(shop: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    subprocess.run(["cp", "-r", str(shop), str(copy)], check=True)
    git = ["git", "-C", str(copy), "-c", "user.name=a", "-c", "user.email=a@example.com"]
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "First"]):
        subprocess.run([*git, *words], check=True)
    assert boldprint("diff", "HEAD", cwd=copy).out == "Nothing changed.\n"
    returns = copy / "policies" / "returns.yaml"
    returns.write_text(returns.read_text().replace("value: 30}", "value: 45}"))
    changes = json.loads(boldprint("diff", "HEAD", "--format", "json", cwd=copy).out)["changes"]
    fact = next(change for change in changes if change["kind"] == "fact")
    assert {key: fact[key] for key in ("policy", "audience", "old", "new")} == {
        "policy": "returns",
        "audience": "public",
        "old": "30 days",
        "new": "45 days",
    }
    assert set(fact) >= {"kind", "policy", "audience", "sentence", "old", "new", "class", "effect"}
    assert boldprint("diff", "no-such-revision", cwd=copy).status == 2


def test_usage_faults_end_with_two(shop: Path) -> None:
    assert boldprint("bild", cwd=shop).status == 2
    assert boldprint("build", "--builder", "hugo", cwd=shop).status == 2
    assert boldprint("build", "--on", "soon", cwd=shop).status == 2
    assert boldprint("export", "nothing", "out", cwd=shop).status == 2


def test_check_of_a_file_that_is_not_there_says_so(shop: Path) -> None:
    told = boldprint("check", "policies/retruns.yaml", cwd=shop)
    assert told.status == 2
    assert "There is no file or folder “policies/retruns.yaml”." in told.err
