"""Real notices, where they lie beside the project or in the folder that SAMKJOP_EFORMS names."""

import os
from pathlib import Path

import pytest

from adapters.eforms.importing import Brought, Importer
from adapters.eforms.notice import read_file
from domain.kernel.identifiers import PersonId
from tests.adapters.eforms.writing import DEMO
from tests.support.hosts import MemoryHost

BESIDE = Path(__file__).parents[4] / "shared" / "data" / "eforms"
FOLDER = Path(os.environ.get("SAMKJOP_EFORMS", str(BESIDE)))
FILES = [DEMO, *sorted(FOLDER.glob("**/*.xml"))]
BUYERS = {"2023-618728.xml": 23, "ContractNotice_pin-cfc-social_2024-101732.xml": 7, DEMO.name: 4}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_notice_is_read_with_its_buyers(path: Path) -> None:
    read = read_file(path)
    assert len(read.buyers) == BUYERS.get(path.name, len(read.buyers))
    assert read.buyers
    assert read.content.title


def test_all_of_them_are_recorded_and_nothing_comes_twice() -> None:
    book = MemoryHost().create("notices")
    importer = Importer(PersonId("importer-1"))
    first = list(importer.bring(book, FILES))
    assert all(isinstance(one, Brought) and one.positions for one in first)
    size = book.head().position
    again = list(importer.bring(book, FILES))
    assert all(isinstance(one, Brought) and one.placed.repeated and one.rejection is None for one in again)
    assert book.head().position == size
