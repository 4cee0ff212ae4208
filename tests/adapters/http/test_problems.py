from fastapi.testclient import TestClient

from adapters.http.problems.general import GENERAL
from adapters.http.problems.kinds import problem_kinds
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


def test_an_address_or_method_that_does_not_exist_is_a_problem_too(client: TestClient) -> None:
    absent = client.get("/api/v1/nothing")
    assert absent.status_code == 404
    assert absent.headers["Content-Type"] == "application/problem+json"
    refused = client.delete("/api/v1/ledgers")
    assert refused.status_code == 405
    assert refused.headers["Allow"] == "GET, POST"
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
