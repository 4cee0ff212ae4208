from fastapi.testclient import TestClient

from adapters.http.problems.general import GENERAL
from adapters.http.problems.kinds import problem_kinds
from adapters.http.problems.remedies import category_in, what_to_do
from adapters.http.statuses import STATUSES, status_of
from application.recording.catalogue import catalogue
from application.trails.languages import Language
from application.trails.sentences import phrasebook
from domain.kernel.rejections import Rejection


def test_every_rejection_is_a_documented_problem_with_a_status_by_its_category() -> None:
    kinds = problem_kinds()
    for rejection in catalogue().rejections.values():
        kind = next(kind for kind in kinds.values() if kind.of is rejection)
        assert kind.category, f"{rejection.__name__} belongs to no category"
        assert kind.category != "rejection", f"{rejection.__name__} belongs to no category"
        assert 400 <= kind.status < 500
        assert kind.legal_basis == rejection.legal_basis
        if rejection in phrasebook().sentences:
            assert set(kind.sentences) == set(Language)


def test_no_two_problems_share_a_name() -> None:
    assert len(problem_kinds()) == len(GENERAL) + len(catalogue().rejections)


def test_every_refusal_that_is_no_rejection_has_a_status_and_a_sentence() -> None:
    assert {kind for kind in STATUSES if not issubclass(kind, Rejection)} == set(GENERAL)
    assert all(status_of(kind) == STATUSES[kind] for kind in GENERAL)
    assert all(set(told) == set(Language) for told in GENERAL.values())


def test_every_type_leads_to_a_page_that_explains_it(client: TestClient) -> None:
    index = client.get("/api/problems").text
    for kind in problem_kinds().values():
        assert f'href="{kind.address}?' in index
        page = client.get(kind.address)
        assert page.status_code == 200
        assert kind.address in page.text
    assert client.get("/api/problems/no-such-rule").status_code == 404


def test_every_type_has_a_title_and_tells_what_to_do_in_every_language() -> None:
    for kind in problem_kinds().values():
        titles = [kind.title_in(language) for language in Language]
        assert all(title and "{" not in title and "[" not in title for title in titles), titles
        assert titles[0] != titles[2], kind.name
        assert len({what_to_do(kind, language) for language in Language}) == 3
        assert len({category_in(kind, language) for language in Language}) == (3 if kind.category else 1)


def test_a_title_says_of_what_kind_each_fact_is() -> None:
    titles = [problem_kinds()[name].title_in(Language.NN) for name in ("no-voting-right", "agenda-fixed")]
    assert titles[0] == "«medlem» har ikkje røysterett i «sak»"
    assert titles[1].startswith("Møtet «møte» er sett")


def test_a_page_is_in_the_language_of_the_address_else_of_the_reader_else_in_bokmaal(client: TestClient) -> None:
    page = "/api/problems/agenda-full"
    titles = {
        "nb": "Sakslisten har plass til … saker",
        "nn": "Sakslista har plass til … saker",
        "en": "An agenda holds no more matters",
    }
    for address, header, language in (
        (f"{page}?sprak=nn", "en", "nn"),
        (f"{page}?language=nn", "en", "nn"),
        (page, "en-GB, nb;q=0.8", "en"),
        (page, "nn", "nn"),
        (page, "de", "nb"),
    ):
        told = client.get(address, headers={"Accept-Language": header})
        assert told.headers["Content-Language"] == language, address
        assert told.headers["Vary"] == "Accept-Language"
        assert f"<h1>{titles[language]}</h1>" in told.text
    assert titles["nn"] in client.get("/api/problems", headers={"Accept-Language": "nn"}).text


def test_the_title_of_a_problem_is_in_the_language_that_is_asked_for(client: TestClient) -> None:
    for asked, title in (
        ({"Accept-Language": "nb"}, "Det finnes ingen bok med navnet «navn»"),
        ({"Accept-Language": "nn"}, "Det finst inga bok med namnet «namn»"),
    ):
        assert client.get("/api/v1/ledgers/nowhere/trail", headers=asked).json()["title"] == title
    told = client.get("/api/v1/ledgers/nowhere/trail?language=nn", headers={"Accept-Language": "en"})
    assert told.headers["Content-Language"] == "nn"
    assert told.json()["title"] == "Det finst inga bok med namnet «namn»"


def test_an_address_or_method_that_does_not_exist_is_a_problem_too(client: TestClient) -> None:
    absent = client.get("/api/v1/nothing")
    assert absent.status_code == 404
    assert absent.headers["Content-Type"] == "application/problem+json"
    refused = client.delete("/api/v1/ledgers")
    assert refused.status_code == 405
    assert refused.headers["Allow"] == "GET, HEAD, OPTIONS, POST"
    assert refused.json()["type"] == "/api/problems/method-not-allowed"
    assert client.get("/static/absent.css").json()["type"] == "/api/problems/no-such-address"


def test_people_get_a_page_and_programs_a_problem(client: TestClient) -> None:
    page = client.get("/bok/nowhere?sprak=nn", headers={"Accept": "text/html"})
    assert page.status_code == 404
    assert page.headers["Content-Type"].startswith("text/html")
    assert "Det finst inga bok med namnet nowhere" in page.text
    assert client.get("/bok/nowhere").headers["Content-Type"] == "application/problem+json"


def test_the_language_of_a_problem_is_bokmaal_unless_another_is_asked_for(client: TestClient) -> None:
    for asked, given in (("", "nb"), ("de", "nb"), ("en-GB, nb;q=0.8", "en"), ("no", "nb"), ("nn;q=0.1, en;q=0", "nn")):
        assert client.get("/x", headers={"Accept-Language": asked}).headers["Content-Language"] == given, asked
