"""Decoding: any bytes become text, nothing is replaced, and the way back is kept."""

import codecs
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.text.decode import decode, encode, looks_binary


@given(st.text(), st.sampled_from(["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "utf-32-le"]))
def test_text_in_a_marked_or_utf8_encoding_reads_back(text: str, encoding: str) -> None:
    decoded = decode(encode(text, encoding))

    if not text.startswith("\ufeff") and "\0" not in text:
        assert decoded.text == text


@given(st.binary())
def test_any_bytes_decode_and_write_back(data: bytes) -> None:
    decoded = decode(data)

    if "+" not in decoded.encoding and not decoded.encoding.startswith(("utf-16", "utf-32")):
        assert encode(decoded.text, decoded.encoding) == data


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        (b"Caf\xe9 de Flore, \x93quoted\x94", "Café de Flore, “quoted”", "cp1252"),
        ("Источник: Рейтер и ТАСС".encode("cp1251"), "Источник: Рейтер и ТАСС", "cp1251"),
        ("“Zażółć” – gęślą".encode() + b" caf\xe9", "“Zażółć” – gęślą café", "utf-8+windows-1252"),
        (b"\x81\x8d open in windows-1252", "\x81\x8d open in windows-1252", "cp1252"),
        (b"\xed\xa0\x80 alone", "\ud800 alone", "utf-8"),
        ("Source: Reuters".encode("utf-16-le"), "Source: Reuters", "utf-16-le (no mark)"),
        (b"a\r\nb\rc\0d", "a\r\nb\rc\0d", "utf-8"),
    ],
)
def test_what_is_no_utf8_is_read_by_a_recorded_guess(data: bytes, text: str, encoding: str) -> None:
    decoded = decode(data)

    assert (decoded.text, decoded.encoding) == (text, encoding)


def test_a_declared_encoding_is_believed_where_the_bytes_are_not_utf8() -> None:
    assert decode("通信".encode("big5"), "big5").text == "通信"
    assert decode("día".encode(), "big5").text == "día"
    assert decode("día".encode("latin-1"), "no-such-codec").text == "día"
    assert decode("“día”".encode("cp1252"), "iso-8859-1").text == "“día”"


@pytest.mark.parametrize(
    ("label", "codec", "words"),
    [
        ("GB2312", "gbk", "新华社记者李明镕摄"),  # 镕 is in GBK alone
        ("x-gbk", "gbk", "新华社"),
        ("Shift_JIS", "cp932", "①東京・共同通信"),
        ("windows-31j", "cp932", "共同通信"),
        ("EUC-JP", "euc_jp", "共同通信"),
        ("EUC-KR", "cp949", "연합뉴스 똠방각하"),
        ("KOI8-R", "koi8-r", "Источник: ТАСС"),
        ("iso-8859-2", "iso8859-2", "Źródło: PAP"),
        ("ISO-8859-9", "cp1254", "Fotoğraf: “Anadolu Ajansı”"),
        ("windows-1253", "cp1253", "Πηγή: ΑΠΕ"),
        ("windows-1256", "cp1256", "المصدر: رويترز"),
        ("windows-874", "cp874", "สำนักข่าวไทย"),
        ("iso-8859-8-i", "iso8859-8", "רויטרס"),
    ],
)
def test_the_labels_of_pages_mean_what_browsers_take_them_for(label: str, codec: str, words: str) -> None:
    assert decode(words.encode(codec), label).text == words


@pytest.mark.parametrize("label", ["gbk", "shift_jis", "euc-kr", "big5", "windows-1255"])
def test_one_damaged_byte_spoils_no_page_and_is_written_back(label: str) -> None:
    words = "新聞社" * 200 if label in ("gbk", "shift_jis", "big5") else "연합뉴스" * 200
    copy = "רויטרס".encode("cp1255") * 200 if label == "windows-1255" else words.encode(label)
    data = copy + b" \xff \xd9"

    decoded = decode(data, label)

    assert decoded.text.startswith("רויטרס" if label == "windows-1255" else words)
    assert encode(decoded.text, decoded.encoding) == data


def test_a_false_label_is_not_believed() -> None:
    assert decode("Café de Flore, déjà vu, à côté de l’église".encode("cp1252"), "euc-kr").encoding == "cp1252"


def test_encodings_that_hide_markup_are_not_believed() -> None:
    assert decode(b"+ADw-script+AD4-", "utf-7").text == "+ADw-script+AD4-"


def test_pictures_are_binary_and_copy_with_a_few_control_codes_is_not() -> None:
    assert looks_binary(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89")
    assert looks_binary(b"RIFF\x24\x08\0\0WAVEfmt ")
    assert not looks_binary(b"Source: \x1b[2JReuters\0\n")
    assert not looks_binary("Source: Reuters".encode("utf-16"))


@pytest.mark.parametrize("size", [200, 5000, 8192])
@pytest.mark.parametrize("seed", range(20))
def test_random_bytes_are_binary(size: int, seed: int) -> None:
    noise = random.Random(seed).randbytes(size)

    assert looks_binary(noise)
    assert looks_binary(b"\x89PNG\r\n\x1a\n" + noise)


@pytest.mark.parametrize("codec", ["cp1251", "koi8_r", "big5", "gb18030", "shift_jis", "iso2022_jp", "utf-16-be"])
def test_copy_in_older_encodings_is_text(codec: str) -> None:
    words = "東京の外務省は、" if codec in ("shift_jis", "iso2022_jp", "utf-16-be") else "通信社"
    words = "Источник: Рейтер и ТАСС. " if codec in ("cp1251", "koi8_r") else words
    mark = codecs.BOM_UTF16_BE if codec == "utf-16-be" else b""

    assert not looks_binary(mark + (words * 40).encode(codec))


@given(st.text(st.characters(codec="cp1252", exclude_categories=["Cc"]), min_size=40))
def test_copy_with_a_few_zeros_and_bad_bytes_is_text(text: str) -> None:
    assert not looks_binary(text.encode() + b"\0\x81 and \0 so on \xff\0")
    assert not looks_binary(text.encode("cp1252") + b"\n\0\n")
