"""Articles that are only compared are read without being laid out."""

from __future__ import annotations

from io import BytesIO

import pytest

from auditor.gazetteer.lookup import gazetteer
from auditor.model.article import Article
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_stream
from auditor.reuse import Comparer, Sent
from auditor.settings import Settings

RECORD = b'{"id": "a", "text": "The ferry is afloat.", "publisher": "The Guardian", "date": "2026-03-04"}\n'
TABLE = b"id,text,publisher,date\na,The ferry is afloat.,The Guardian,2026-03-04\n"


@pytest.mark.parametrize(("name", "content"), [("a.jsonl", RECORD), ("a.csv", TABLE)])
def test_a_record_that_is_not_laid_out_has_all_but_blocks(name: str, content: bytes) -> None:
    [whole] = read_stream(name, BytesIO(content), ReadOptions(gazetteer()))
    [bare] = read_stream(name, BytesIO(content), ReadOptions(gazetteer(), laid_out=False))

    assert isinstance(whole, Article)
    assert isinstance(bare, Article)
    assert whole.blocks
    assert bare.blocks == ()
    assert (bare.id, bare.text, bare.publisher) == (whole.id, whole.text, whole.publisher)
    assert (bare.published, bare.url) == (whole.published, whole.url)


def test_what_was_read_already_passes_a_worker_as_it_is() -> None:
    """An address is fetched where the command runs, and its article is sent."""
    comparer = Comparer.of(Settings())
    [article] = read_stream("https://post.example/a.jsonl", BytesIO(RECORD), comparer.reading)

    assert isinstance(article, Article)
    assert list(Sent.of(comparer).read(article)) == [article]
