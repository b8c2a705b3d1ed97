"""What needs an extra says so by name where the extra is not installed, and costs nothing where it is not used."""

import subprocess
import sys
from io import BytesIO

import pytest

from auditor.gazetteer.lookup import Gazetteer
from auditor.model.report import Skipped
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_stream

HEAVY = ("pyarrow", "pypdf", "backports.zstd", "ssl", "http.client", "email", "zipfile", "tarfile", "pandas", "lxml")


@pytest.mark.parametrize(
    ("module", "head"),
    [("pyarrow", b"PAR1" + bytes(40)), ("pypdf", b"%PDF-1.7\n"), ("backports.zstd", b"\x28\xb5\x2f\xfd" + bytes(20))],
)
@pytest.mark.skipif(sys.version_info >= (3, 14), reason="zstandard is in the standard library")
def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch, module: str, head: bytes) -> None:
    monkeypatch.setitem(sys.modules, module, None)

    [skipped] = read_stream("a", BytesIO(head), ReadOptions(Gazetteer(())))

    assert isinstance(skipped, Skipped)
    assert "pip install 'auditor[formats]'" in skipped.reason


def test_knowing_the_readers_imports_nothing_heavy() -> None:
    script = f"""
import sys
from auditor.readers.base import load_readers
load_readers()
print([name for name in {HEAVY!r} if name in sys.modules])
"""

    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout

    assert out.strip() == "[]"
