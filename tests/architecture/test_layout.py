"""The tree keeps the house style, and each rule of it finds the fault it is there for."""

from pathlib import Path

from tests.architecture import layout
from tests.architecture.layout import ROOT


def plant(root: Path, name: str, text: str = '"""A docstring."""\n') -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return root


def test_no_file_is_longer_than_one_sitting() -> None:
    assert layout.too_long(ROOT) == []


def test_a_long_file_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "domain/short.py", "x = 1\n" * 250)
    plant(tmp_path, "domain/long.py", "x = 1\n" * 251)
    plant(tmp_path, "adapters/postgres/migrations/0001.sql", "select 1;\n" * 300)
    assert layout.too_long(tmp_path) == [
        "domain/long.py has 251 lines",
        "adapters/postgres/migrations/0001.sql has 300 lines",
    ]


def test_every_module_is_named_after_what_is_in_it() -> None:
    assert layout.vaguely_named(ROOT) == []


def test_a_vague_name_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "application/utils.py")
    plant(tmp_path, "adapters/common/__init__.py")
    plant(tmp_path, "adapters/commonwealth.py")
    assert layout.vaguely_named(tmp_path) == ["application/utils.py", "adapters/common/__init__.py"]


def test_every_package_opens_with_one_docstring_and_holds_nothing_else() -> None:
    assert layout.more_than_a_docstring(ROOT) == []


def test_a_package_that_says_nothing_or_exports_something_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "domain/__init__.py")
    plant(tmp_path, "domain/silent/__init__.py", "")
    plant(tmp_path, "domain/exporting/__init__.py", '"""Rules."""\n\nfrom domain.exporting.values import Value\n')
    assert layout.more_than_a_docstring(tmp_path) == ["domain/exporting/__init__.py", "domain/silent/__init__.py"]


def test_every_folder_of_the_layers_is_a_package() -> None:
    assert layout.not_packages(ROOT) == []


def test_a_folder_that_is_no_package_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "domain/__init__.py")
    plant(tmp_path, "domain/stray/values.py")
    assert layout.not_packages(tmp_path) == ["domain/stray"]


def test_the_tests_mirror_the_domain() -> None:
    assert layout.without_tests(ROOT, "domain") == []


def test_a_slice_without_tests_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "domain/meetings/__init__.py")
    plant(tmp_path, "domain/mandates/__init__.py")
    plant(tmp_path, "tests/domain/meetings/test_voting.py")
    plant(tmp_path, "tests/domain/mandates/notes.md")
    assert layout.without_tests(tmp_path, "domain") == ["domain/mandates"]
