"""Legal sources are told in the language of the reader."""

from application.recording.catalogue import catalogue
from application.trails.languages import Language
from application.trails.legal_sources import told_sources


def test_a_citation_stands_as_it_is_and_an_agreement_is_named_in_words() -> None:
    sources = ("KOML § 20-4", "the cooperation agreement")
    assert told_sources(sources, Language.NB) == ("KOML § 20-4", "samarbeidsavtalen")
    assert told_sources(sources, Language.EN) == sources


def test_no_rule_rests_on_a_source_that_is_english_to_every_reader() -> None:
    for rejection in catalogue().rejections.values():
        for told in told_sources(rejection.legal_basis, Language.NB):
            assert not told.startswith("the "), rejection.__name__
