"""A log's private key is made once, lies in a file for its owner only, and is never mistaken for another's."""

import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
)

from adapters.transparency.key_files import KeyFileUnusable, load_or_create_signer, load_signer

NAME = "samkjop.example/varnes"
CREATE = """
import sys
from pathlib import Path
from adapters.transparency.key_files import load_or_create_signer
sys.stdin.readline()
print(load_or_create_signer(Path(sys.argv[1]), sys.argv[2]).verifier_key.text)
"""


def put(path: Path, data: bytes, mode: int = 0o600) -> Path:
    path.write_bytes(data)
    path.chmod(mode)
    return path


def pem(key: Ed25519PrivateKey, encryption: KeySerializationEncryption | None = None) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption or NoEncryption())


def test_a_key_is_made_once_and_found_again(tmp_path: Path) -> None:
    path = tmp_path / "keys" / "log.key"
    made, found = load_or_create_signer(path, NAME), load_or_create_signer(path, NAME)
    assert made.verifier_key == found.verifier_key == load_signer(path, NAME).verifier_key
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert [place.name for place in path.parent.iterdir()] == ["log.key"]


def test_processes_that_make_the_key_at_once_end_with_one(tmp_path: Path) -> None:
    path = tmp_path / "log.key"
    running = [
        subprocess.Popen(
            [sys.executable, "-c", CREATE, str(path), NAME],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[3],
        )
        for _ in range(3)
    ]
    for process in running:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    said = {process.communicate(timeout=120)[0] for process in running}
    assert said == {load_signer(path, NAME).verifier_key.text + "\n"}
    assert [place.name for place in tmp_path.iterdir()] == ["log.key"]


def test_a_key_in_pem_is_read(tmp_path: Path) -> None:
    key = Ed25519PrivateKey.generate()
    signer = load_signer(put(tmp_path / "log.pem", pem(key)), NAME)
    assert signer.verifier_key.public_key == key.public_key().public_bytes_raw()
    assert signer.name == NAME


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o777])
def test_a_key_that_others_may_use_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "log.key"
    load_or_create_signer(path, NAME)
    path.chmod(mode)
    with pytest.raises(KeyFileUnusable, match="chmod 600"):
        load_or_create_signer(path, NAME)


def test_the_key_of_another_log_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "log.key"
    load_or_create_signer(path, "other.example")
    with pytest.raises(KeyFileUnusable, match=r"named 'other.example', not 'samkjop.example/varnes'"):
        load_or_create_signer(path, NAME)


def test_a_file_that_is_no_key_is_refused_and_left_alone(tmp_path: Path) -> None:
    encrypted = pem(Ed25519PrivateKey.generate(), BestAvailableEncryption(b"secret"))
    other_kind = generate_private_key(SECP256R1()).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    for data, why in (
        (b"", "no Ed25519 signer key"),
        (b"\xff\x00", "no Ed25519 signer key"),
        (b"-----BEGIN PRIVATE KEY-----\nnonsense\n", "no private key that can be read"),
        (encrypted, "without a password"),
        (other_kind, "not an Ed25519 key"),
    ):
        path = put(tmp_path / "log.key", data)
        with pytest.raises(KeyFileUnusable, match=why):
            load_or_create_signer(path, NAME)
        assert path.read_bytes() == data


def test_a_key_that_is_not_there_is_not_made_by_loading(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load_signer(tmp_path / "log.key", NAME)
