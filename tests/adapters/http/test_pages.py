import base64
import hashlib
import json
import re

from fastapi.testclient import TestClient

from adapters.http.pages.rendering import STATIC
from tests.adapters.http.conftest import client_for
from tests.adapters.http.saying import VARNES, formed, invite, send
from tests.support.hosts import MemoryHost

VENDOR = STATIC / "vendor"


def test_the_start_page_lists_the_ledgers_in_bokmaal_unless_another_language_is_chosen(client: TestClient) -> None:
    formed(client)
    page = client.get("/")
    assert page.headers["Content-Language"] == "nb"
    assert '<html lang="nb">' in page.text
    assert 'href="/bok/varnes?sprak=nb"' in page.text
    assert '<html lang="nn">' in client.get("/?sprak=nn").text
    assert "The book a purchasing group keeps together" in client.get("/?sprak=en").text


def test_a_demonstration_says_so_on_every_page(client: TestClient, demo: TestClient) -> None:
    for address in ("/", "/bok/varnes", "/api/problems"):
        assert "oppdiktet" in demo.get(address, params={"sprak": "nb"}).text
        assert "oppdiktet" not in client.get(address, params={"sprak": "nb"}).text


def test_a_ledgers_history_is_told_in_sentences_as_it_was_known(client: TestClient) -> None:
    formed(client)
    now = client.get("/bok/varnes").text
    then = client.get("/bok/varnes?at=1").text
    assert "Trygghetsalarmer ble dannet" in now
    assert "Dalheim" in now
    assert "Trygghetsalarmer ble dannet" in then
    assert "Dalheim" not in then
    assert client.get("/bok/varnes?at=99", headers={"Accept": "text/html"}).status_code == 422


def test_a_long_history_comes_in_pages(client: TestClient) -> None:
    formed(client)
    for number in range(60):
        send(client, "invite-member", invite("314914007", f"Skogvatn {number}"))
    following = re.search(r'rel="next" href="([^"]+)"', client.get("/bok/varnes").text)
    assert following
    assert "Skogvatn 59" in client.get(following.group(1).replace("&amp;", "&")).text


def opened(number: int) -> dict[str, object]:
    return {
        "by": {"person": "p-elv-3", "role": "purchaser", "organisation": "314910001"},
        "procurement": f"kjop-{number}",
        "title": f"Innkjøp nr. {number}.",
        "subject": "Kontorrekvisita",
        "buyers": ["314910001"],
        "lead": "314910001",
    }


def test_many_procurements_come_in_pages_as_they_were_known(client: TestClient) -> None:
    for number in range(1, 102):
        assert send(client, "open-procurement", opened(number)).status_code == 201
    first = client.get("/bok/varnes/anskaffelser").text
    assert "Innkjøp nr. 100." in first
    assert "Innkjøp nr. 101." not in first
    assert "Til begynnelsen" not in first
    following = re.search(r'rel="next" href="([^"]+)"', first)
    assert following
    second = client.get(following.group(1).replace("&amp;", "&")).text
    assert "Innkjøp nr. 101." in second
    assert "Innkjøp nr. 100." not in second
    assert 'rel="next"' not in second
    assert 'href="/bok/varnes/anskaffelser?sprak=nb">Til begynnelsen' in second
    assert 'rel="next"' not in client.get("/bok/varnes/anskaffelser?at=100").text
    assert client.get("/bok/varnes/anskaffelser?after=-1").status_code == 422


def test_the_list_of_procurements_comes_in_pages_too(client: TestClient) -> None:
    for number in range(1, 4):
        assert send(client, "open-procurement", opened(number)).status_code == 201
    first = client.get(f"{VARNES}/lists/procurements?limit=2")
    assert [one["key"] for one in first.json()["rows"]] == ["kjop-1", "kjop-2"]
    second = client.get(first.links["next"]["url"])
    assert [one["key"] for one in second.json()["rows"]] == ["kjop-3"]
    assert "next" not in second.links


def test_members_and_motions_have_pages_of_their_own(client: TestClient) -> None:
    formed(client)
    for part in ("medlemmer", "saker"):
        for language in ("nb", "nn", "en"):
            assert client.get(f"/bok/varnes/{part}?sprak={language}").status_code == 200


def test_what_people_wrote_is_shown_and_never_run(client: TestClient) -> None:
    formed(client)
    send(client, "invite-member", invite("314914007", "<script>alert(1)</script>"))
    page = client.get("/bok/varnes").text
    assert "&lt;script&gt;" in page
    assert "<script" not in page


def test_names_of_people_are_shown_in_a_demonstration_only(host: MemoryHost) -> None:
    with client_for(host) as client, client_for(host, demo=True) as demo:
        formed(client)
        joined = {
            **invite("314910001", "Elvnes"),
            "decided_by": "council",
            "case_number": "2025/88-3",
            "decided_on": "2025-10-01",
            "valid_from": "2025-10-01",
        }
        assert send(client, "invite-member", invite("314910001", "Elvnes")).status_code in {201, 409}
        assert send(client, "join-group", joined).status_code == 201
        role = {
            **{name: joined[name] for name in ("by", "group", "member")},
            "person": "p-7",
            "name": "Kari Oppdiktet",
            "role": "secretary",
            "valid_from": "2026-08-01",
        }
        assert send(client, "assign-role", role).status_code == 201
        for address in (f"{VARNES}/events", f"{VARNES}/trail", "/bok/varnes", f"{VARNES}/representatives/alarms"):
            assert "Kari Oppdiktet" not in client.get(address).text, address
            assert "Kari Oppdiktet" in demo.get(address).text, address


def test_the_page_of_the_interface_loads_local_files_under_its_nonce_only(client: TestClient) -> None:
    page = client.get("/api/docs")
    nonce = re.search(r"script-src 'nonce-([^']+)'", page.headers["Content-Security-Policy"])
    assert nonce
    sources = re.findall(r'<script nonce="([^"]+)" src="([^"]+)">', page.text)
    assert {given for given, _ in sources} == {nonce.group(1)}
    assert page.text.count("<script") == len(sources)
    for source in [source for _, source in sources] + re.findall(r'<link [^>]*href="([^"]+)"', page.text):
        assert client.get(source).status_code == 200, source
    assert "//" not in re.sub(r"https?://localhost", "", "".join(source for _, source in sources))


def test_the_page_of_the_interface_is_made_to_fit_a_narrow_screen_by_a_style_of_our_own(client: TestClient) -> None:
    styles = re.findall(r'<link rel="stylesheet" href="([^"]+)"', client.get("/api/docs").text)
    assert styles[-1] == "/static/docs.css"
    narrow = client.get(styles[-1]).text.split("@media (max-width: 48rem)")[1]
    for part in (".opblock-tag", ".opblock-summary-path", "table.parameters", "table.responses-table", "textarea"):
        assert f".swagger-ui {part}" in narrow or f".opblock {part}" in narrow, part


def test_files_of_others_are_those_that_the_manifest_names() -> None:
    packages = json.loads((VENDOR / "manifest.json").read_text(encoding="utf-8"))["packages"]
    named = {name: integrity for package in packages for name, integrity in package["files"].items()}
    present = {
        path.relative_to(VENDOR).as_posix(): "sha384-"
        + base64.b64encode(hashlib.sha384(path.read_bytes()).digest()).decode()
        for path in VENDOR.rglob("*/*")
        if path.is_file()
    }
    assert present == named
    assert all(package["version"] and package["licence"] for package in packages)
