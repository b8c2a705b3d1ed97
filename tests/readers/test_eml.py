"""Mail: a message is an article, its pages and lines are read as copy, and what hangs on it is read too."""

from email.message import EmailMessage
from email.policy import SMTP
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.gazetteer.lookup import gazetteer
from auditor.model.article import Article, BlockKind
from auditor.model.report import Skipped
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_stream
from auditor.readers.limits import Limits

DATE = "Mon, 03 Mar 2025 10:00:00 +0200"
WRAPPED = """\
The ferry to Samsun was late again on Monday, the harbour office said in a
statement, and nobody knew when it would sail. Drivers had waited at the
gate since six.

A ferry at the quay in Samsun on Monday. REUTERS

Notes to editors:
Call the desk.
"""
PAGE = (
    "<html><body><p>The ferry to Samsun was late again on Monday, the harbour office said.</p>"
    "<figure><img src='cid:1'><figcaption>A ferry at the quay.</figcaption></figure>"
    "<p>Drivers had waited at the gate since six, and some of them went home.</p></body></html>"
)


def message(text: str | None = None, page: str | None = None, **fields: str) -> EmailMessage:
    made = EmailMessage(policy=SMTP)
    if text is not None:
        made.set_content(text)
    if page is not None and text is not None:
        made.add_alternative(page, subtype="html")
    elif page is not None:
        made.set_content(page, subtype="html")
    usual = {"From": "Press Office <press@harbour.example>", "Subject": "Ferry late", "Date": DATE}
    for name, value in {**usual, **fields}.items():
        made[name.replace("_", "-")] = value
    return made


def read(data: EmailMessage | bytes, limits: Limits | None = None) -> list[Article | Skipped]:
    raw = data if isinstance(data, bytes) else data.as_bytes()
    return list(read_stream("press.eml", BytesIO(raw), ReadOptions(gazetteer(), limits or Limits())))


def words(article: Article | Skipped, *kinds: BlockKind) -> list[str]:
    assert isinstance(article, Article), article
    return [article.slice(block.span) for block in article.of_kind(*kinds)]


def test_lines_that_mail_broke_are_whole_paragraphs_and_credits_are_found() -> None:
    [article] = read(message(WRAPPED))

    assert words(article, BlockKind.HEADLINE) == ["Ferry late"]
    assert words(article, BlockKind.PARAGRAPH)[0] == " ".join(WRAPPED.splitlines()[:3])
    assert words(article, BlockKind.CAPTION) == ["A ferry at the quay in Samsun on Monday."]
    assert words(article, BlockKind.CREDIT) == ["REUTERS"]
    assert words(article, BlockKind.PARAGRAPH)[-2:] == ["Notes to editors:", "Call the desk."]


LETTER = """Hi desk,

here is the ferry piece, as agreed. Pictures to follow.

Ferry held at Samsun for a third day

By Ana Lund in Samsun

The ferry to Samsun was late again on Monday, the harbour office said in a statement.

Nobody in the long queue at the gate knew when it would sail, a driver said.
"""


def test_a_letter_to_the_desk_round_the_copy_is_no_copy() -> None:
    [article] = read(message(f"{LETTER}\nENDS\n\nAna\n"))

    assert isinstance(article, Article)
    assert article.title == "Ferry held at Samsun for a third day"
    assert words(article, BlockKind.PARAGRAPH) == [line for line in LETTER.splitlines() if " Samsun was" in line] + [
        LETTER.splitlines()[-1]
    ]
    assert words(article, BlockKind.CHROME)[-2:] == ["ENDS", "Ana"]


def test_what_is_below_the_end_is_copy_where_it_reads_so() -> None:
    more = "The harbour office was set up in 1911 and runs four quays and two ferries on the coast."
    [article] = read(message(f"{LETTER}\nENDS\n\n{more}\n"))

    assert words(article, BlockKind.PARAGRAPH)[-1] == more


def test_fields_come_from_the_header() -> None:
    [article] = read(message(WRAPPED, Message_ID="<1@harbour.example>", Content_Language="en-GB"))

    assert isinstance(article, Article)
    assert (article.id, article.title, article.origin) == ("1@harbour.example", "Ferry late", "press.eml")
    assert (article.published, article.language) == ("2025-03-03T10:00:00+02:00", "en")


def test_the_page_is_read_for_its_captions_where_there_is_one() -> None:
    for made in (message("The ferry to Samsun was late.", PAGE), message(None, PAGE)):
        [article] = read(made)

        assert words(article, BlockKind.CAPTION) == ["A ferry at the quay."]
        assert len(words(article, BlockKind.PARAGRAPH)) == 2


def test_a_page_that_says_next_to_nothing_gives_way_to_the_text() -> None:
    [article] = read(message(WRAPPED, "<html><body><p>See it online.</p></body></html>"))

    assert words(article, BlockKind.CREDIT) == ["REUTERS"]


def test_what_an_answer_quotes_and_the_signature_are_no_copy() -> None:
    quoted = "\n".join(f"> {line}" for line in WRAPPED.splitlines()[:3])

    [answer] = read(message(f"We saw it sail.\nIt was half empty.\nNobody told us.\n\n{quoted}\n\n-- \nJane Roe\n"))
    [forwarded] = read(message(f"FYI\n\n{quoted}\n"))

    assert words(answer, BlockKind.PARAGRAPH)[0] == "We saw it sail."
    assert words(answer, BlockKind.CHROME) == [" ".join(WRAPPED.splitlines()[:3]), "Jane Roe"]
    assert isinstance(answer, Article)
    assert {block.span for block in answer.of_kind(BlockKind.CHROME)} == set(answer.furniture)
    assert " ".join(WRAPPED.splitlines()[:3]) in words(forwarded, BlockKind.PARAGRAPH)


@pytest.mark.parametrize(
    ("body", "copy"),
    [
        (
            "TOLM, March 2 - The ferry sailed late on Monday since its pilot overslept, its master said."
            "\n\n> On 1 Mar Ana wrote:\n> It was late.\n",
            ["The ferry sailed late on Monday since its pilot overslept, its master said."],
        ),
        (
            "Jan, please check this. It came last night.\n\n"
            + "> The ferry sailed on Monday. It was late again.\n" * 6,
            None,
        ),
        ("The ferry sailed.\n\nOn Mon, 2 Mar 2026 at 10:02, Ana Lund wrote:\n> It was late.\n", ["The ferry sailed."]),
        ("Am 02.03.2026 um 10:02 schrieb Ana Lund:\n> The ferry sailed on Monday.\n> It was late.\n", None),
        ("> Le 2 mars 2026 à 10:02, Ana Lund a écrit :\n> The ferry sailed on Monday.\n> It was late.\n", None),
        ("On 2 March Ana Lund wrote:\n\nThe ferry sailed.\n", ["On 2 March Ana Lund wrote:", "The ferry sailed."]),
        ("On Monday Ana Lund wrote: the ferry sailed.\n", ["On Monday Ana Lund wrote: the ferry sailed."]),
        ("On Monday Ana Lund wrote to the board.\n", ["On Monday Ana Lund wrote to the board."]),
        ("Only the owner can know:\n\nThe ferry sailed.\n", ["Only the owner can know:", "The ferry sailed."]),
    ],
)
def test_a_message_that_is_answered_is_no_copy_and_one_that_is_handed_on_is(body: str, copy: list[str] | None) -> None:
    [article] = read(message(body))
    told = words(article, BlockKind.PARAGRAPH)

    assert not any("Ana wrote" in each or "Ana Lund" in each for each in told if copy is None)
    assert told == copy if copy else any("The ferry sailed" in each for each in told)


def test_lines_marked_as_going_on_are_joined_and_others_are_not() -> None:
    made = message("The ferry was late \nagain, they said.\nShort line.\n")
    made.set_param("format", "flowed")

    [article] = read(made)

    assert words(article, BlockKind.PARAGRAPH) == ["The ferry was late again, they said.", "Short line."]


def test_attachments_and_forwarded_messages_are_read_and_others_have_a_reason() -> None:
    made = message("Two stories attached.")
    made.add_attachment("The port opened.", filename="a.txt")
    made.add_attachment(b"\x89PNG", "image", "png", filename="b.png")
    made.add_attachment(message(WRAPPED, Subject="Ferry later"))

    results = read(made)

    assert [result.origin for result in results] == [
        "press.eml",
        "press.eml#a.txt",
        "press.eml#b.png",
        "press.eml#1",
    ]
    assert isinstance(results[2], Skipped)
    assert words(results[3], BlockKind.HEADLINE) == ["Ferry later"]


def test_a_message_with_nothing_but_attachments_says_so() -> None:
    made = message("")
    made.add_attachment("The port opened.", filename="a.txt")

    skipped, article = read(made)

    assert isinstance(skipped, Skipped)
    assert isinstance(article, Article)


def test_a_page_saved_as_one_file_is_read_as_a_page() -> None:
    page = PAGE.replace("<body>", "<body><nav><a href='/'>Home</a></nav><article><h1>Late again</h1>")

    [article] = read(message(None, page, Snapshot_Content_Location="https://post.example/1"))

    assert isinstance(article, Article)
    assert article.url == "https://post.example/1"
    assert words(article, BlockKind.HEADLINE) == ["Late again"]
    assert "Home" not in words(article, BlockKind.PARAGRAPH)


@pytest.mark.parametrize("encoding", ["windows-1251", "koi8-r", "utf-8"])
@pytest.mark.parametrize("transfer", ["base64", "quoted-printable", "8bit"])
def test_encodings_and_transfer_encodings_are_undone(encoding: str, transfer: str) -> None:
    made = EmailMessage(policy=SMTP)
    made["Subject"], made["From"], made["Date"] = "Паром", "a@b.example", DATE
    made.set_content("Паром опоздал, сообщили в порту.\n", charset=encoding, cte=transfer)

    [article] = read(made)

    assert words(article, BlockKind.HEADLINE, BlockKind.PARAGRAPH) == ["Паром", "Паром опоздал, сообщили в порту."]


def test_hostile_messages_end_in_reasons() -> None:
    nested = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000))
    long = b"Subject: " + b"=?utf-8?q?a?= " * 20_000 + b"\nFrom: a\nDate: b\n\nThe ferry was late.\n"
    many = b"Subject: a\nFrom: a\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 3000

    empty = b"From: a\nSubject: b\nDate: c\n\n" + b"\n" * 600_000 + b"The end."

    for data in (b"From: a\nSubject: b\nDate: b\n" + nested, long, many, empty):
        results = read(data)
        assert results
        assert not any(result.crashed for result in results if isinstance(result, Skipped))


lines = st.sampled_from(
    [
        b"Content-Type: multipart/mixed; boundary=b\n",
        b"Content-Type: text/html; charset=\xff\n",
        b"Content-Type: message/rfc822\n",
        b"Content-Disposition: attachment; filename*=utf-8''%ff.txt\n",
        b"Content-Transfer-Encoding: base64\n",
        b"Subject: =?x?q?=ff?=\n",
        b"Date: Mon, 99 Foo 0 25:61:61 +9999\n",
        b"Message-ID: <<>\n",
        b"--b\n",
        b"--b--\n",
        b"\n",
        b"> <p>copy & more\n",
        b"\xff\x00=\n",
    ]
)


@given(st.lists(lines, max_size=25))
def test_any_message_ends_in_articles_and_reasons(parts: list[bytes]) -> None:
    for result in read(b"From: a\nSubject: b\nDate: c\n" + b"".join(parts)):
        assert isinstance(result, Article) or not result.crashed, result
