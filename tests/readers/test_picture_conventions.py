"""Pictures as content systems mark them: each has its caption and its credit once, and the copy has neither."""

from io import BytesIO
from pathlib import Path

import pytest
import yaml

from auditor.gazetteer.lookup import gazetteer
from auditor.model.article import Article, BlockKind
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_stream

FILE = Path(__file__).parents[1] / "data" / "picture_conventions.yaml"
CONVENTIONS = yaml.safe_load(FILE.read_text(encoding="utf-8"))
COPY = [
    "The ferry to Samsun was late again on Monday, the harbour office said, and nobody knew when it would sail.",
    "“We have waited since six,” said a driver, who was carrying hazelnuts to the market on the other side.",
    "The company did not answer a request for comment, and its telephone rang without end through the morning.",
]


@pytest.mark.parametrize("name", CONVENTIONS)
def test_a_picture_shows_its_caption_and_its_credit_once(name: str) -> None:
    given = CONVENTIONS[name]
    article = _story(given["html"])
    found = [{block.kind.value: article.slice(block.span)} for block in article.blocks if block.kind in PICTURE]
    body = [article.slice(block.span) for block in article.of_kind(*BODY)]
    assert (found, body) == (given["shows"], COPY)


PICTURE = (BlockKind.CAPTION, BlockKind.CREDIT)
BODY = (BlockKind.PARAGRAPH, BlockKind.DATELINE, BlockKind.SIGNOFF)


def _story(markup: str) -> Article:
    copy = "".join(f"<p>{paragraph}</p>" for paragraph in COPY)
    inside = markup.replace("{copy}", copy) if "{copy}" in markup else markup + copy
    page = (
        "<!doctype html><html><head><title>Ferry late again</title></head><body>"
        f"<article><h1>Ferry late again</h1>{inside}</article></body></html>"
    )
    [article] = read_stream("page.html", BytesIO(page.encode()), ReadOptions(gazetteer()))
    assert isinstance(article, Article), article
    return article
