"""PDF: place and size tell headline, paragraphs, captions under pictures and running heads."""

import tarfile
import zlib
from collections import Counter
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.gazetteer.lookup import gazetteer
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.readers.base import HEAD, ReadOptions, choose
from auditor.readers.inputs import read_stream
from auditor.readers.limits import Limits
from auditor.readers.typeset import Line, Picture, set_parts

pytest.importorskip("pypdf")

BODY, SMALL, LARGE = ("F1", 10), ("F2", 8), ("F1", 22)
FIRST = [
    "The ferry to Samsun was late again on Monday, the harbour office said in a",
    "statement, and nobody in the long queue at the gate knew when it would",
    "sail.",
]
SECOND = ["“We have waited since six,” said a driver, who was carrying hazelnuts to", "the market on the other side."]

Placed = tuple[float, float, tuple[str, int], str]


def column(x: float, y: float, lines: list[str], font: tuple[str, int] = BODY) -> list[Placed]:
    return [(x, y - number * font[1] * 1.2, font, line) for number, line in enumerate(lines)]


def page_of(lines: list[Placed], pictures: list[tuple[float, float, float, float]] | None = None) -> bytes:
    drawn = [f"q {w} 0 0 {h} {x} {y} cm /Im1 Do Q" for x, y, w, h in pictures or []]
    for x, y, (font, size), text in lines:
        raw = text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        drawn.append(f"BT /{font} {size} Tf {x} {y} Td ({raw.decode('latin-1')}) Tj ET")
    return "\n".join(drawn).encode("latin-1")


def pdf(*contents: bytes, pages: str | None = None, info: str = "") -> bytes:
    kids = " ".join(f"{6 + 2 * n} 0 R" for n in range(len(contents)))
    objects = {
        1: f"<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) {info}>>".encode(),
        2: f"<< /Type /Pages /Kids [{pages or kids}] /Count {len(contents)} >>".encode(),
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman"
        b" /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [128 /fi] >> >>",
        4: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        5: b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
        b" /Length 1 >>\nstream\n0\nendstream",
    }
    resources = "/Font << /F1 3 0 R /F2 4 0 R >> /XObject << /Im1 5 0 R >>"
    for n, content in enumerate(contents):
        packed = zlib.compress(content)
        objects[6 + 2 * n] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {7 + 2 * n} 0 R"
            f" /Resources << {resources} >> >>"
        ).encode()
        objects[7 + 2 * n] = b"<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(packed), packed)
    out, places = b"%PDF-1.7\n", {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % places[number] for number in sorted(places))
    size = len(objects) + 1
    trailer = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (size, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + trailer


def results(data: bytes, limits: Limits | None = None) -> list[Article | Skipped]:
    return list(read_stream("page.pdf", BytesIO(data), ReadOptions(gazetteer(), limits or Limits())))


def blocks(data: bytes) -> list[tuple[str, str]]:
    [article] = results(data)
    assert isinstance(article, Article), article
    return [(block.kind.value, article.slice(block.span)) for block in article.blocks]


def test_lines_become_paragraphs_and_the_largest_type_the_headline() -> None:
    lines = [
        *column(50, 740, ["Ferry to Samsun", "is late again"], LARGE),
        *column(50, 680, ["By Jane Roe"]),
        *column(50, 660, FIRST),
        *column(50, 624, SECOND),
    ]

    assert blocks(pdf(page_of(lines))) == [
        ("headline", "Ferry to Samsun is late again"),
        ("byline", "By Jane Roe"),
        ("paragraph", " ".join(FIRST)),
        ("paragraph", " ".join(SECOND)),
    ]


def test_a_ligature_is_the_letters_that_it_is_of() -> None:
    [article] = results(pdf(page_of(column(50, 700, ["The €rst €sherman denied it on Monday."]))))
    assert isinstance(article, Article)

    assert article.text == "The first fisherman denied it on Monday."


def test_a_caption_stands_under_its_picture_in_smaller_type_and_its_credit_is_told() -> None:
    lines = [
        *column(50, 740, FIRST),
        *column(50, 560, ["A ferry at the quay in Samsun on Monday,", "seen from the road. REUTERS"], SMALL),
        *column(50, 530, SECOND),
        *column(50, 400, ["Small print that stands under nothing."], SMALL),
    ]

    assert blocks(pdf(page_of(lines, [(50, 570, 200, 120)]))) == [
        ("paragraph", " ".join(FIRST)),
        ("caption", "A ferry at the quay in Samsun on Monday, seen from the road."),
        ("credit", "REUTERS"),
        ("paragraph", " ".join(SECOND)),
        ("paragraph", "Small print that stands under nothing."),
    ]


def test_paragraphs_run_on_over_columns_and_pages_and_hyphens_are_taken_out() -> None:
    cut = [
        FIRST[0],
        "statement that it gave to the newspaper of the port in a telephone inter-",
        "view, and that nobody in the long queue at the gate was told by anyone and",
    ]
    rest = ["knew when it would sail. Drivers had waited at the gate since six, he said."]

    over_columns = pdf(page_of([*column(50, 100, cut), *column(310, 740, rest)]))
    over_pages = pdf(page_of(column(50, 100, cut)), page_of(column(50, 740, rest)))

    whole = f"{cut[0]} {cut[1][:-1]}{cut[2]} {rest[0]}"
    assert [text for _, text in blocks(over_pages)] == [whole]
    assert [text for _, text in blocks(over_columns)] == [whole]


def test_points_of_a_list_are_blocks_of_their_own() -> None:
    points = [
        "• The ferry to Samsun was late again on Monday, the harbour office said in",
        "a statement.",
        "• Nobody was hurt.",
    ]

    assert [text for _, text in blocks(pdf(page_of(column(50, 740, points))))] == [" ".join(points[:2]), points[2]]


def test_running_heads_and_page_numbers_are_furniture_and_kept() -> None:
    pages = [
        page_of(
            [
                (50, 780, SMALL, f"Harbour Post, page {n}"),
                *column(50, 740, [f"{FIRST[0]} {n}", *FIRST[1:]]),
                (300, 30, SMALL, str(n)),
            ]
        )
        for n in (1, 2, 3)
    ]

    [article] = results(pdf(*pages))

    assert isinstance(article, Article)
    kinds = [block.kind.value for block in article.blocks]
    assert kinds == ["paragraph"] * 3 + ["chrome"] * 6
    assert len(article.furniture) == 6
    assert article.language == "en"


@pytest.mark.parametrize("before", [b"", b"\n", b"\xef\xbb\xbf", b"@PJL ENTER LANGUAGE=PDF\r\n"])
def test_a_pdf_is_known_by_its_mark_whatever_stands_before_it(before: bytes) -> None:
    assert reads_as_pdf(before + pdf(page_of(column(72, 700, FIRST))))


def reads_as_pdf(data: bytes) -> bool:
    return choose("a", "a", data[:HEAD], ReadOptions(gazetteer())).name == "pdf"


@pytest.mark.parametrize("kind", ["text", "zip", "tar", "warc"])
def test_what_speaks_of_a_pdf_or_holds_one_is_none(kind: str) -> None:
    document = pdf(page_of(column(72, 700, FIRST)))
    held = BytesIO()
    if kind == "zip":
        with ZipFile(held, "w") as archive:
            archive.writestr("a.pdf", document)
    elif kind == "tar":
        with tarfile.open(fileobj=held, mode="w") as tape:
            member = tarfile.TarInfo("a.pdf")
            member.size = len(document)
            tape.addfile(member, BytesIO(document))
    elif kind == "warc":
        held.write(b"WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: %d\r\n\r\n" % len(document) + document)
    else:
        held.write(b"Every such file begins with %PDF-1.7, the archivist said on Monday.\n")

    assert not reads_as_pdf(held.getvalue())


def test_what_cannot_be_read_has_a_reason() -> None:
    data = pdf(page_of(column(50, 740, FIRST)))
    looped = pdf(page_of(column(50, 740, FIRST)), pages="2 0 R")

    for broken in (data[: len(data) // 2], b"%PDF-1.7\n" + b"\xff" * 500, looped, pdf(b"")):
        [skipped] = results(broken)
        assert isinstance(skipped, Skipped)
        assert not skipped.crashed


@pytest.mark.parametrize(
    ("content", "limits", "name"),
    [
        (page_of(column(50, 740, FIRST * 20)), Limits(nodes=10), "nodes"),
        (b"BT ET " * 60_000, Limits(nodes=100_000), "nodes"),
        (b" " * (20 << 20), Limits(bytes=1 << 20), "bytes"),
    ],
)
def test_hostile_pages_are_skipped_by_the_name_of_the_limit(content: bytes, limits: Limits, name: str) -> None:
    [skipped] = results(pdf(content), limits)

    assert isinstance(skipped, Skipped)
    assert f"--limit {name}=N" in skipped.reason


@given(st.integers(0, 2500), st.binary(min_size=1, max_size=20))
def test_a_damaged_file_ends_in_an_article_or_a_reason(at: int, noise: bytes) -> None:
    data = pdf(page_of(column(50, 740, FIRST)))
    at %= len(data)

    for result in results(data[:at] + noise + data[at + len(noise) :]):
        assert isinstance(result, Article) or not result.crashed, result


lines = st.builds(
    Line,
    st.integers(0, 3),
    st.text("aB-. é1", min_size=1).filter(str.strip),
    st.floats(0, 600),
    st.floats(0, 800),
    st.floats(1, 40),
    st.sampled_from(["A", "B"]),
)
pictures = st.builds(Picture, st.integers(0, 3), st.floats(0, 300), st.floats(0, 800), st.floats(300, 600))


@given(st.lists(lines, max_size=20), st.lists(pictures, max_size=3))
def test_no_letters_are_lost_wherever_they_stand(placed: list[Line], drawn: list[Picture]) -> None:
    told = Counter("".join(text for _, text in set_parts(placed, drawn)))

    given_letters = Counter("".join(line.text for line in placed))
    assert {letter: told[letter] for letter in "aB.é1"} == {letter: given_letters[letter] for letter in "aB.é1"}
