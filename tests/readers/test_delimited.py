"""CSV and TSV: cells keep every character, and a row that cannot be read never hides the next."""

import csv
import io
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.gazetteer.lookup import Gazetteer
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_stream
from auditor.readers.limits import Limits

COPY = '"We waited," she said;\r\nthe ferry was late.\n\nNobody was hurt, she told the "Post".'


def read(
    data: str | bytes, name: str = "wire.csv", limits: Limits | None = None, **more: object
) -> list[Article | Skipped]:
    raw = data.encode() if isinstance(data, str) else data
    return list(read_stream(name, BytesIO(raw), ReadOptions(Gazetteer(()), limits or Limits(), **more)))  # type: ignore[arg-type]


def written(rows: list[list[str]], delimiter: str = ",") -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue()


def texts(results: list[Article | Skipped]) -> list[str]:
    return [result.text for result in results if isinstance(result, Article)]


@pytest.mark.parametrize("delimiter", ",;\t|")
def test_a_cell_is_the_text_character_for_character_whatever_separates(delimiter: str) -> None:
    [article] = read(written([["ID", "Headline", "Body"], ["7", "Late", COPY]], delimiter))

    assert isinstance(article, Article)
    assert (article.id, article.title, article.text, article.origin) == ("7", "Late", COPY, "wire.csv#1")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251", "cp1252"])
def test_encodings_are_told_by_the_bytes(encoding: str) -> None:
    text = "Паром опоздал, сообщили в порту." if encoding == "cp1251" else "Café – “open”, says Agnès."
    if encoding.startswith("utf"):
        text += " Паром."

    [article] = read(written([["id", "text"], ["1", text]]).encode(encoding))

    assert isinstance(article, Article)
    assert (article.id, article.text) == ("1", text)


def test_one_cell_in_another_encoding_does_not_harm_the_others() -> None:
    data = "text\nCafé one.\n".encode() + "Café two.\n".encode("cp1252") + "Café three.\n".encode()

    assert texts(read(data)) == ["Café one.", "Café two.", "Café three."]


def test_rows_that_cannot_be_read_are_named_by_line_and_the_rest_goes_on() -> None:
    data = 'id,text\n1,One.\n\n2,"Broken" quote.\n3,Too, many, cells.\n4\n5,"Two\nlines."\n6,   \n7,Last.\n'

    results = read(data)

    assert texts(results) == ["One.", "Two\nlines.", "Last."]
    skipped = {r.origin: r.reason for r in results if isinstance(r, Skipped)}
    assert list(skipped) == ["wire.csv#2", "wire.csv#3", "wire.csv#4", "wire.csv#6"]
    assert [reason.partition(":")[0] for reason in skipped.values()] == ["line 4", "line 5", "line 6", "line 9"]
    assert "4 cells under 2 names" in skipped["wire.csv#3"]


def test_tsv_without_quoting_keeps_its_quotation_marks() -> None:
    results = read('id\ttext\n1\t"We wait," she said.\n2\tHe said: "Go."\n3\t"Quoted ""whole""."\n', "wire.tsv")

    assert texts(results) == ['"We wait," she said.', 'He said: "Go."', 'Quoted "whole".']


def test_a_quotation_mark_that_is_never_closed_is_a_reason() -> None:
    [first, skipped] = read('text\nOne.\n"Two.\nThree.\n')

    assert isinstance(first, Article)
    assert isinstance(skipped, Skipped)
    assert "line 3" in skipped.reason


@pytest.mark.parametrize(
    ("data", "limits", "name"),
    [
        ("text\nOne.\n" + "x" * 500 + "\n", Limits(line_length=100), "line_length"),
        ('text\nOne.\n"' + "x\n" * 500, Limits(bytes=400), "bytes"),
        ("text\nOne.\nTwo.\nThree.\n", Limits(records=2), "records"),
    ],
)
def test_limits_are_named_after_what_came_before(data: str, limits: Limits, name: str) -> None:
    results = read(data, limits=limits)

    assert texts(results)[0] == "One."
    assert isinstance(results[-1], Skipped)
    assert f"--limit {name}=N" in results[-1].reason


def test_a_table_from_a_pipe_is_known_by_its_first_row_and_copy_is_not_taken_for_one() -> None:
    [article] = read("id,text\n1,One.\n", "-")
    [copy] = read("Article, body and text were late, he said.\nThe rest, too.\n", "-")

    assert isinstance(article, Article)
    assert article.text == "One."
    assert isinstance(copy, Article)
    assert copy.text.startswith("Article, body")


def test_columns_may_be_named_and_a_table_without_a_text_says_so() -> None:
    [named] = read("text,story\nA summary.,The story.\n", columns=(("text", "story"),))
    [missing] = read("name;size\nx;1\n")

    assert isinstance(named, Article)
    assert named.text == "The story."
    assert isinstance(missing, Skipped)
    assert "--column text=NAME" in missing.reason


letters = st.one_of(st.characters(codec="utf-8", min_codepoint=32), st.sampled_from('\n\r\t"'))
cells = st.text(letters, min_size=1).filter(str.strip)


@given(st.lists(cells, min_size=1, max_size=5), st.sampled_from(",;\t|"))
def test_what_csv_writes_is_read_back(copies: list[str], delimiter: str) -> None:
    rows = [[str(number), copy] for number, copy in enumerate(copies)]

    assert texts(read(written([["id", "text"], *rows], delimiter))) == copies


@given(st.binary(max_size=300))
def test_any_bytes_end_in_articles_and_reasons(noise: bytes) -> None:
    for result in read(b"id,text\n1,One.\n" + noise):
        assert isinstance(result, Article) or not result.crashed, result
