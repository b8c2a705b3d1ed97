"""The samples of each format are read, and the page beside them names every one."""

from pathlib import Path

import pytest

from auditor.gazetteer.lookup import gazetteer
from auditor.model.article import Article, BlockKind
from auditor.readers.base import ReadOptions, load_readers
from auditor.readers.inputs import read_paths

SAMPLES = Path(__file__).parents[2] / "sample_data"
FORMATS = sorted(path for path in (SAMPLES / "formats").iterdir() if path.is_file())


@pytest.mark.parametrize("sample", FORMATS, ids=lambda path: path.name)
def test_each_sample_holds_an_article_with_copy_in_it(sample: Path) -> None:
    if sample.suffix in (".parquet", ".pdf"):
        pytest.importorskip({".parquet": "pyarrow", ".pdf": "pypdf"}[sample.suffix])

    results = list(read_paths([str(sample)], ReadOptions(gazetteer())))

    articles = [result for result in results if isinstance(result, Article)]
    assert articles
    assert all(any(article.of_kind(BlockKind.PARAGRAPH)) for article in articles)


@pytest.mark.parametrize("name", ["press-release.docx", "press-release.pdf"])
def test_what_the_format_sets_as_a_caption_is_known_as_one(name: str) -> None:
    if name.endswith(".pdf"):
        pytest.importorskip("pypdf")
    [article] = read_paths([str(SAMPLES / "formats" / name)], ReadOptions(gazetteer()))
    assert isinstance(article, Article)

    captions = [block.span for block in article.of_kind(BlockKind.CAPTION)]
    assert len(captions) == 2
    assert all(any(one.contains(span) for one in article.captions) for span in captions)


def test_the_page_beside_the_samples_names_every_one() -> None:
    page = (SAMPLES / "README.md").read_text(encoding="utf-8")

    samples = [path for path in SAMPLES.rglob("*") if path.is_file() and path.name != "README.md"]
    assert [path.name for path in samples if f"{path.name}`" not in page] == []


def test_the_readme_names_every_suffix_that_is_read() -> None:
    page = (SAMPLES.parent / "README.md").read_text(encoding="utf-8")

    suffixes = [suffix for reader in load_readers().values() for suffix in reader.suffixes]
    assert [suffix for suffix in suffixes if f"`{suffix}`" not in page] == []
