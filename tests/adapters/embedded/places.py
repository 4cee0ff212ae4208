"""Where these tests let a server live: short, passable paths, as the temporary folders of pytest are neither."""

import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from adapters.embedded.folders import cluster_of
from adapters.embedded.server import stop


@contextmanager
def new_folder(mode: int = 0o711) -> Generator[Path]:
    """A folder of its own, which is removed in the end with what lies in it."""
    folder = Path(tempfile.mkdtemp(prefix="samkjop-test-"))
    folder.chmod(mode)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@contextmanager
def stopped_in_the_end(data: Path) -> Generator[Path]:
    """A data folder whose server is stopped in the end, and whose database is removed from wherever it lies."""
    try:
        yield data
    finally:
        stop(data)
        cluster = cluster_of(data)
        if cluster is not None:
            shutil.rmtree(cluster.home)
