"""Proofs good and bad: our own cases always, and those that logs share where they lie beside the project."""

from base64 import b64decode
from pathlib import Path

import pytest
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from application.transparency.proofs import ProofRejected, verify_consistency, verify_inclusion

OWN = Path(__file__).with_name("vectors.json")
SHARED = Path(__file__).parents[4] / "shared" / "data" / "merkle"


class Case(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    desc: str
    proof: list[str] | None
    want_error: bool = Field(alias="wantErr")

    @property
    def hashes(self) -> list[bytes]:
        return [b64decode(text, validate=True) for text in self.proof or []]


class Inclusion(Case):
    index: int = Field(alias="leafIdx")
    size: int = Field(alias="treeSize")
    root: str
    leaf: str = Field(alias="leafHash")

    def verify(self) -> None:
        leaf, root = b64decode(self.leaf, validate=True), b64decode(self.root, validate=True)
        verify_inclusion(index=self.index, size=self.size, leaf=leaf, proof=self.hashes, root=root)


class Consistency(Case):
    size1: int
    size2: int
    root1: str
    root2: str

    def verify(self) -> None:
        root1, root2 = b64decode(self.root1, validate=True), b64decode(self.root2, validate=True)
        verify_consistency(size1=self.size1, size2=self.size2, root1=root1, root2=root2, proof=self.hashes)


own = TypeAdapter[list[Inclusion | Consistency]](list[Inclusion | Consistency]).validate_json(OWN.read_bytes())
shared = {
    path.relative_to(SHARED).as_posix(): TypeAdapter[Inclusion | Consistency](Inclusion | Consistency).validate_json(
        path.read_bytes()
    )
    for path in sorted(SHARED.rglob("*.json"))
}
cases = [pytest.param(case, id=f"own: {case.desc}") for case in own]
cases += [pytest.param(case, id=name) for name, case in shared.items()]


@pytest.mark.parametrize("case", cases)
def test_a_proof_is_believed_exactly_when_it_is_good(case: Inclusion | Consistency) -> None:
    if case.want_error:
        with pytest.raises(ProofRejected):
            case.verify()
    else:
        case.verify()


def test_all_shared_cases_are_found_or_there_are_none() -> None:
    assert len(shared) in {0, 196}
