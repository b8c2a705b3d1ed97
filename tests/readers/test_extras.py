"""What needs an extra says so by name where the extra is not installed, and costs nothing where it is not used."""

import subprocess
import sys
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from auditor.gazetteer.lookup import Gazetteer
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_stream

HEAVY = ("pyarrow", "pypdf", "backports.zstd", "ssl", "http.client", "email", "zipfile", "tarfile", "pandas", "lxml")


@pytest.mark.parametrize(
    ("module", "head", "name"),
    [
        ("pyarrow", b"PAR1" + bytes(40), "Parquet"),
        ("pypdf", b"%PDF-1.7\n", "PDF"),
        ("backports.zstd", b"\x28\xb5\x2f\xfd" + bytes(20), "zstandard"),
    ],
)
@pytest.mark.skipif(sys.version_info >= (3, 14), reason="zstandard is in the standard library")
def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch, module: str, head: bytes, name: str) -> None:
    monkeypatch.setitem(sys.modules, module, None)

    [skipped] = read_stream("a", BytesIO(head), ReadOptions(Gazetteer(())))

    assert skipped == Skipped("a", f"{name} needs the extra 'formats': install the auditor as '.[formats]'")


def test_a_missing_extra_is_no_fault_of_an_archive_and_the_rest_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        archive.writestr("a.pdf", b"%PDF-1.7\n" * 9)
        archive.writestr("b.txt", "Rain fell on Monday.")
    lost, read = read_stream("a.zip", BytesIO(packed.getvalue()), ReadOptions(Gazetteer(())))

    assert isinstance(lost, Skipped)
    assert (lost.origin, lost.crashed) == ("a.zip#a.pdf", False)
    assert isinstance(read, Article)


def test_knowing_the_readers_imports_nothing_heavy() -> None:
    script = f"""
import sys
from auditor.readers.base import load_readers
load_readers()
print([name for name in {HEAVY!r} if name in sys.modules])
"""

    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout

    assert out.strip() == "[]"
