"""The handbook behind a login: the servers that we ship refuse strangers and let colleagues in; an open place is refused."""

import base64
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.nginx import caddy, free_port, needed, nginx

from boldprint.publish.disk import write_files
from boldprint.publish.security import server_headers
from boldprint.publish.tree import Tree
from boldprint.starter import ci_files

pytestmark = pytest.mark.slow
CI = {path: content.decode() for path, content in ci_files("Europe/Dublin").items()}
PAGES = Tree({"index.html": b"<h1>Handbook</h1>", "404.html": b"<h1>Nothing here</h1>", "returns.html": b"<h1>Returns</h1>"})


@pytest.fixture(scope="module")
def handbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `STAFF_COPY` leaves on the server: staff and staff-headers."""
    folder = tmp_path_factory.mktemp("handbook")
    write_files(PAGES, folder / "staff")
    write_files(server_headers(PAGES, "/", noindex=True), folder / "staff-headers")
    return folder


@pytest.fixture(scope="module", params=["nginx", "caddy"])
def protected(request: pytest.FixtureRequest, handbook: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder, port = tmp_path_factory.mktemp(request.param), free_port()
    if request.param == "nginx":
        needed("nginx", "htpasswd")
        subprocess.run(["htpasswd", "-B", "-b", "-c", handbook / "passwords", "anna", "spruce"], check=True, capture_output=True)
        server = CI[".ci/nginx.conf"].replace("listen 8080", f"listen 127.0.0.1:{port}").replace("/srv/handbook", str(handbook))
        with nginx(folder, server, port) as address:
            yield address
    else:
        needed("caddy")
        printed = subprocess.run(["caddy", "hash-password", "--plaintext", "spruce"], check=True, capture_output=True, text=True)
        site = CI[".ci/Caddyfile"].replace("handbook.example.com {", f"http://127.0.0.1:{port} {{").replace("/srv/handbook", str(handbook))
        site = site.replace("$2a$14$replace.this.by.what.caddy.hash-password.printed", printed.stdout.strip())
        with caddy(folder, site, port) as address:
            yield address


def answer(address: str, login: str | None = None) -> tuple[int, str, dict[str, str]]:
    asked = urllib.request.Request(address)
    if login is not None:
        asked.add_header("Authorization", f"Basic {base64.b64encode(login.encode()).decode()}")
    try:
        with urllib.request.urlopen(asked, timeout=10) as got:
            return got.status, got.read().decode(), dict(got.headers)
    except urllib.error.HTTPError as refused:
        with refused:
            return refused.code, refused.read().decode(), dict(refused.headers)


@pytest.mark.parametrize("page", ["/", "/index.html", "/returns.html", "/nothing.html", "/_headers"])
def test_a_stranger_is_refused(protected: str, page: str) -> None:
    status, body, headers = answer(protected + page)
    assert status == 401
    assert "Handbook" not in body
    assert "Basic" in headers["Www-Authenticate" if "Www-Authenticate" in headers else "WWW-Authenticate"]


@pytest.mark.parametrize("login", ["anna:birch", "berta:spruce", "anna:"])
def test_a_wrong_login_is_refused(protected: str, login: str) -> None:
    assert answer(f"{protected}/", login)[0] == 401


def test_a_colleague_reads_the_handbook_with_its_headers(protected: str) -> None:
    status, body, headers = answer(f"{protected}/returns.html", "anna:spruce")
    assert (status, body) == (200, "<h1>Returns</h1>")
    assert headers["X-Robots-Tag"] == "noindex, nofollow"
    assert headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert answer(f"{protected}/nothing.html", "anna:spruce")[0] == 404


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A shop whose handbook is built."""
    write_files(Tree({".ci/publish-staff.sh": CI[".ci/publish-staff.sh"].encode()}), tmp_path)
    write_files(PAGES, tmp_path / "build" / "staff")
    return tmp_path


def publish(shop: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": "/usr/bin:/bin", **settings}
    return subprocess.run(["sh", ".ci/publish-staff.sh"], cwd=shop, env=environment, capture_output=True, text=True, check=False)


def test_it_is_published_behind_a_login(protected: str, shop: Path) -> None:
    needed("curl")
    done = publish(shop, STAFF_URL=f"{protected}/", STAFF_COPY="cp -r build/staff arrived")
    assert done.returncode == 0, done.stderr
    assert (shop / "arrived" / "index.html").exists()


def test_a_place_that_is_open_is_refused_and_nothing_is_copied(handbook: Path, shop: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    needed("nginx", "curl")
    port = free_port()
    with nginx(tmp_path_factory.mktemp("open"), f"server {{ listen 127.0.0.1:{port}; root {handbook}/staff; }}", port) as address:
        done = publish(shop, STAFF_URL=address, STAFF_COPY="cp -r build/staff arrived")
    assert done.returncode == 1
    assert "answers 200 to a stranger" in done.stderr
    assert not (shop / "arrived").exists()


def test_a_redirect_to_an_open_page_of_the_same_place_is_refused_and_one_to_a_login_elsewhere_is_not(
    handbook: Path, shop: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    needed("nginx", "curl")
    port, other = free_port(), free_port()
    login = f"server {{ listen 127.0.0.1:{other}; root {handbook}/staff; }}"
    for target, status in ((f"http://127.0.0.1:{port}/staff/index.html", 1), (f"http://127.0.0.1:{other}/index.html", 0)):
        place = f"server {{ listen 127.0.0.1:{port}; root {handbook}; location = / {{ return 302 {target}; }} location = /index.html {{ return 302 {target}; }} }}"
        with nginx(tmp_path_factory.mktemp("redirect"), place + login, port) as address:
            assert publish(shop, STAFF_URL=address, STAFF_COPY="true").returncode == status


def test_a_place_where_nobody_answers_is_refused(shop: Path) -> None:
    needed("curl")
    done = publish(shop, STAFF_URL=f"http://127.0.0.1:{free_port()}", STAFF_COPY="true")
    assert (done.returncode, "nobody answers" in done.stderr) == (1, True)


def test_without_a_place_it_is_packed(shop: Path) -> None:
    done = publish(shop)
    assert done.returncode == 0, done.stderr
    assert (shop / "build" / "staff.zip").stat().st_size > 100


def test_half_a_setting_and_no_handbook_are_named(shop: Path) -> None:
    assert "STAFF_COPY is not" in publish(shop, STAFF_URL="http://127.0.0.1:1").stderr
    (shop / "build" / "staff" / "index.html").unlink()
    assert "boldprint build" in publish(shop).stderr
