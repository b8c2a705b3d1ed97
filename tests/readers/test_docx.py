"""Word documents: styles tell headlines, captions and credits, and nothing is read twice or struck out."""

import gzip
import io
import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.audit import Auditor
from auditor.gazetteer.lookup import gazetteer
from auditor.model.article import Article
from auditor.model.report import AuditReport, Skipped
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_stream
from auditor.readers.limits import Limits
from auditor.settings import Settings

SPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="x" xmlns:wps="y"'
STYLES = f"""<w:styles {SPACES}>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="Klein"><w:name w:val="Klein"/><w:basedOn w:val="Beschriftung"/></w:style>
<w:style w:type="paragraph" w:styleId="Foto"><w:name w:val="Photo Credit"/></w:style>
<w:style w:type="paragraph" w:styleId="Autor"><w:name w:val="Byline"/></w:style>
<w:style w:type="paragraph" w:styleId="Kreis1"><w:name w:val="Kreis 1"/><w:basedOn w:val="Kreis2"/></w:style>
<w:style w:type="paragraph" w:styleId="Kreis2"><w:name w:val="Kreis 2"/><w:basedOn w:val="Kreis1"/></w:style>
</w:styles>"""
CORE = (
    '<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<dc:title>Harbour notes</dc:title><dc:language>de-DE</dc:language></cp:coreProperties>"
)
COPY = "The ferry to Samsun was late again on Monday, the harbour office said."


def run(text: str, settings: str = "") -> str:
    return f'<w:r><w:rPr>{settings}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(inside: str, style: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>{inside}</w:p>'


def document(*paragraphs: str, core: str = CORE) -> bytes:
    out = io.BytesIO()
    body = "".join(part if part.startswith("<") else paragraph(run(part)) for part in paragraphs)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", f"<w:document {SPACES}><w:body>{body}</w:body></w:document>")
        archive.writestr("word/styles.xml", STYLES)
        archive.writestr("docProps/core.xml", core)
    return out.getvalue()


def results(data: bytes, name: str = "press.docx", limits: Limits | None = None) -> list[Article | Skipped]:
    return list(read_stream(name, BytesIO(data), ReadOptions(gazetteer(), limits or Limits())))


def read(*paragraphs: str) -> Article:
    [article] = results(document(*paragraphs))
    assert isinstance(article, Article), article
    return article


def blocks(article: Article) -> list[tuple[str, str]]:
    return [(block.kind.value, article.slice(block.span)) for block in article.blocks]


def test_styles_tell_the_kinds_whatever_language_word_was_in() -> None:
    article = read(
        paragraph(run("Ferry late"), "Titel"),
        paragraph(run("By Jane Roe"), "Autor"),
        COPY,
        paragraph(run("A ferry at the quay."), "Beschriftung"),
        paragraph(run("Ayşe Demir"), "Foto"),
        paragraph(run("Second thoughts"), "berschrift1"),
        paragraph(run("A queue at the gate."), "Klein"),
        paragraph(run("Round in a circle."), "Kreis1"),
    )

    assert blocks(article) == [
        ("headline", "Ferry late"),
        ("byline", "By Jane Roe"),
        ("paragraph", COPY),
        ("caption", "A ferry at the quay."),
        ("credit", "Ayşe Demir"),
        ("paragraph", "Second thoughts"),
        ("caption", "A queue at the gate."),
        ("paragraph", "Round in a circle."),
    ]


def codes(data: bytes) -> list[str]:
    [report] = Auditor.of(Settings()).audit_stream("a.docx", BytesIO(data))
    assert isinstance(report, AuditReport)
    return [finding.code for finding in report.findings]


def test_a_caption_by_its_style_does_not_run_on_in_the_body_and_one_without_does() -> None:
    caption = "A ferry at the quay in Samsun on Monday. Photo: Ayşe Demir"

    assert "CAP006" not in codes(document(COPY, paragraph(run(caption), "Beschriftung"), COPY.replace("late", "full")))
    assert "CAP006" in codes(document(COPY, caption, COPY.replace("late", "full")))


def test_without_a_table_of_styles_their_ids_tell() -> None:
    data = BytesIO()
    whole = zipfile.ZipFile(BytesIO(document(paragraph(run("Ferry late"), "Title"), COPY)))
    with zipfile.ZipFile(data, "w") as bare:
        for name in whole.namelist():
            if name != "word/styles.xml":
                bare.writestr(name, whole.read(name))
    [article] = results(data.getvalue())

    assert isinstance(article, Article)
    assert article.title == "Ferry late"


def test_credits_run_into_the_text_are_found_and_line_breaks_begin_a_block() -> None:
    article = read(COPY, paragraph(run("A ferry at the quay in Samsun on Monday. REUTERS") + "<w:br/>" + run(COPY)))

    assert [kind for kind, _ in blocks(article)] == ["paragraph", "caption", "credit", "paragraph"]


def test_the_headline_or_else_the_document_is_the_title_and_the_day_it_was_saved_is_no_date() -> None:
    titled, untitled = read(paragraph(run("Ferry late"), "Titel"), COPY), read(COPY)

    assert (titled.title, titled.language, titled.published) == ("Ferry late", "de", None)
    assert untitled.title == "Harbour notes"


def test_runs_are_joined_and_what_was_struck_out_moved_or_hidden_is_not_read() -> None:
    article = read(
        paragraph(
            run("The ferry ")
            + f"<w:ins>{run('was')}</w:ins><w:del><w:r><w:delText>is</w:delText></w:r></w:del>"
            + f"<w:moveFrom>{run(' never')}</w:moveFrom>"
            + run(" secret", "<w:vanish/>")
            + run(" late", '<w:vanish w:val="0"/>')
            + "<w:r><w:instrText> PAGE </w:instrText></w:r>"
            + f"<w:hyperlink>{run(' &amp; full')}</w:hyperlink><w:r><w:tab/></w:r>"
            + run("to&#x20;day.")
        )
    )

    assert article.text == "The ferry was late & full to day."


def test_a_text_box_is_read_once_after_the_paragraph_it_hangs_on() -> None:
    box = f"<w:txbxContent>{paragraph(run('A ferry at the quay.'), 'Beschriftung')}</w:txbxContent>"
    both = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"

    article = read(paragraph(run(COPY) + f"<w:r>{both}</w:r>"), "Nobody was hurt.")

    assert [text for _, text in blocks(article)] == [COPY, "A ferry at the quay.", "Nobody was hurt."]


def test_one_article_gives_the_same_chains_and_findings_as_text_as_document_and_in_an_archive() -> None:
    copy = [
        "BAKU, June 3 (Reuters) - The port opened on Monday, the Transport Ministry said, TASS reports.",
        "A ferry at the quay in Samsun on Monday. REUTERS",
        "“We have waited since six,” said a driver.",
        "A ferry at the quay in Samsun on Monday. REUTERS",
    ]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt.gz", gzip.compress("\n\n".join(copy).encode()))
        archive.writestr("a.docx", document(*copy))
    auditor = Auditor.of(Settings())

    streams = {"a.txt": "\n\n".join(copy).encode(), "a.docx": document(*copy), "a.zip": out.getvalue()}
    reports = [report for name, data in streams.items() for report in auditor.audit_stream(name, BytesIO(data))]

    assert len(reports) == 4
    assert (
        len({(r.analysis.article.text, r.analysis.chains, r.findings) for r in reports if isinstance(r, AuditReport)})
        == 1
    )
    assert all(isinstance(r, AuditReport) and r.analysis.chains and r.findings for r in reports)


def test_cells_of_tables_are_blocks() -> None:
    article = read(
        f"<w:tbl><w:tr><w:tc>{paragraph(run('One.'))}</w:tc><w:tc>{paragraph(run('Two.'))}</w:tc></w:tr></w:tbl>"
    )

    assert article.text.split() == ["One.", "Two."]


def test_it_is_known_by_its_content_and_through_a_pipe() -> None:
    class Pipe(BytesIO):
        def seekable(self) -> bool:
            return False

    [article] = read_stream("-", Pipe(document(COPY)), ReadOptions(gazetteer()))

    assert isinstance(article, Article)
    assert article.text == COPY


def test_a_document_whose_files_stand_in_an_odd_order_is_read() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(BytesIO(document(COPY))) as usual, zipfile.ZipFile(out, "w") as odd:
        odd.writestr("customUI.xml", "<x/>")
        for name in usual.namelist():
            odd.writestr(name, usual.read(name))

    [article] = results(out.getvalue())

    assert isinstance(article, Article)
    assert article.text == COPY


def test_other_office_files_and_empty_documents_have_a_reason() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")

    [workbook] = results(out.getvalue(), "a.docx")
    [empty] = results(document("<w:p/>"))

    assert isinstance(workbook, Skipped)
    assert "word/document.xml" in workbook.reason
    assert isinstance(empty, Skipped)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (document(COPY + " " * (64 << 20)), "ratio"),
        (document(f"<w:p>{'<w:r>' * 600}"), "depth"),
        (document(*["<w:p/>"] * 600_000), "nodes"),
    ],
)
def test_hostile_documents_are_skipped_by_the_name_of_the_limit(data: bytes, name: str) -> None:
    [skipped] = results(data)

    assert isinstance(skipped, Skipped)
    assert f"--limit {name}=N" in skipped.reason


def test_entities_of_its_own_are_not_expanded() -> None:
    lol = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(
            "word/document.xml", f"{lol}<w:document {SPACES}>{paragraph(run('&b;&f; ' + COPY))}</w:document>"
        )

    [article] = results(out.getvalue())

    assert isinstance(article, Article)
    assert article.text == f"&b;&f; {COPY}"


@given(st.integers(0, 3000), st.binary(min_size=1, max_size=30))
def test_a_damaged_document_ends_in_an_article_or_a_reason(at: int, noise: bytes) -> None:
    data = document(paragraph(run("Ferry late"), "Titel"), COPY)
    at %= len(data)

    for damaged in (data[:at], data[:at] + noise + data[at + len(noise) :]):
        for result in results(damaged):
            assert isinstance(result, Article) or not result.crashed, result
