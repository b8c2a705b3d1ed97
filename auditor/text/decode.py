"""Bytes to text and back, losing nothing, and saying what the bytes were taken for."""

from __future__ import annotations

import codecs
import re

from auditor.value import value

_BOMS = (  # the longest first: the mark of UTF-32 begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16-be"),
)
_SAMPLE = 65536
_MIXED = "utf-8+windows-1252"
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]")
_ESCAPED = re.compile("[\udc80-\udcff]")
_TEXT_CODECS = re.compile(r"cp\d|iso8859|iso2022|windows|koi8|big5|gb|euc|shift_jis|mac|tis|utf-(?:8|16|32)")
_CYRILLIC_LETTERS = re.compile(rb"[\xa8\xaa\xaf\xb2-\xb4\xb8\xba\xbf-\xff]")
_CYRILLIC_PAIRS = re.compile(rb"[\xc0-\xff]{2}")


@value
class Decoded:
    """``text`` without a byte-order mark; ``encoding`` is the codec, marks told apart (see ``encode``)."""

    text: str
    encoding: str

    @property
    def reversible(self) -> bool:
        """Whether ``encode`` can write the text back."""
        return self.encoding != _MIXED


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Decode by the mark, else as UTF-8, else as ``declared``, else by a fallback that can read any bytes.

    UTF-8 goes before what is declared: nothing else is UTF-8 by accident, and pages declare what they are not.
    Nothing is replaced: lone surrogates survive, and a byte that windows-1252 leaves open becomes the C1 control of
    its number, as browsers do (WHATWG Encoding).
    """
    for mark, name, codec in _BOMS:
        if data.startswith(mark):
            return Decoded(_by_unit(data[len(mark) :], codec), name)
    if (unmarked := _unmarked_utf16(data[:_SAMPLE])) is not None:
        return Decoded(_by_unit(data, unmarked), unmarked + " (no mark)")
    told = _codec(declared)
    if told is not None and told.startswith("iso2022") and (text := _strictly(data, told)) is not None:
        return Decoded(text, told)
    if (text := _strictly(data, "utf-8")) is not None:
        return Decoded(text, "utf-8")
    if told is not None and not told.startswith("utf") and (text := _as_told(data, told)) is not None:
        return Decoded(text, told)
    return _fallback(data)


def _as_told(data: bytes, codec: str) -> str | None:
    """In a declared encoding; a byte that is damaged becomes the surrogate of its number, which writes it back."""
    if codec.startswith("iso2022"):
        return _strictly(data, codec)
    if codec not in _MULTIBYTE_CODECS:
        return _totally(data, codec)
    text = data.decode(codec, "surrogateescape")
    if text.isascii():
        return text
    broken = len(_ESCAPED.findall(text))
    return text if broken <= _DAMAGED * len(text) else None


_SUPERSETS = {  # what a page means by a label (WHATWG Encoding): Python's name of the wider encoding
    **dict.fromkeys(("iso8859-1", "ascii", "latin-1"), "cp1252"),
    **dict.fromkeys(("gb2312", "gbk", "hz"), "gb18030"),
    **dict.fromkeys(("iso8859-9",), "cp1254"),
    **dict.fromkeys(("iso8859-11", "tis-620"), "cp874"),
    **dict.fromkeys(("shift_jis", "shift_jis_2004", "shift_jisx0213"), "cp932"),
    **dict.fromkeys(("euc_kr", "johab"), "cp949"),
    "big5": "big5hkscs",
}
_LABELS = {  # those that Python does not know
    **dict.fromkeys(("x-gbk", "csgb2312", "gb_2312", "iso-ir-58"), "gb18030"),
    **dict.fromkeys(("x-sjis", "windows-31j", "csshiftjis"), "cp932"),
    **dict.fromkeys(("windows-949", "csksc56011987", "csueckr"), "cp949"),
    **dict.fromkeys(("windows-874", "dos-874", "x-windows-874"), "cp874"),
    **dict.fromkeys(("koi8", "koi", "cskoi8r"), "koi8-r"),
    **dict.fromkeys(("iso-8859-8-i", "iso-8859-8-e", "logical", "visual"), "iso8859-8"),
    **dict.fromkeys(("x-euc-jp", "cseucpkdfmtjapanese"), "euc_jp"),
    **dict.fromkeys(("x-mac-cyrillic", "x-mac-ukrainian"), "mac-cyrillic"),
    **dict.fromkeys(("x-mac-roman",), "mac-roman"),
    **dict.fromkeys(("x-x-big5", "cn-big5"), "big5hkscs"),
    **{f"x-cp{number}": f"cp{number}" for number in range(1250, 1259)},
}
_MULTIBYTE_CODECS = frozenset({"gb18030", "big5hkscs", "cp932", "cp949", "euc_jp", "euc_jis_2004", "euc_jisx0213"})
_DAMAGED = 0.01
"""The share of characters in a multi-byte text that may be broken before its declared encoding is not believed."""


def _codec(declared: str | None) -> str | None:
    """Python's name for a declared encoding of text; ``None`` for those that are none, or hide markup (UTF-7)."""
    label = (declared or "").strip().lower()
    try:
        name = codecs.lookup(_LABELS.get(label, label)).name
    except (LookupError, ValueError):
        return None
    name = _SUPERSETS.get(name, name)
    return name if _TEXT_CODECS.match(name) else None


def guessed(encoding: str | None) -> str:
    """What to call an encoding that no mark and no UTF-8 proves; "" for one that is proved, or ``None``."""
    if encoding is None or encoding == "utf-8" or encoding in {name for _, name, _ in _BOMS}:
        return ""
    if encoding == _MIXED:
        return "UTF-8 and windows-1252 mixed"
    return encoding.replace("cp125", "windows-125")


def encode(text: str, encoding: str) -> bytes:
    """The bytes that ``decode`` read ``text`` from; ValueError where the encoding was a mixture."""
    if encoding == _MIXED:
        raise ValueError("the file mixes UTF-8 and windows-1252, and cannot be written back as either")
    for mark, name, codec in _BOMS:
        if encoding == name:
            return mark + text.encode(codec, "surrogatepass")
    if encoding == "utf-16-le (no mark)":
        return text.encode("utf-16-le", "surrogatepass")
    if encoding == "utf-16-be (no mark)":
        return text.encode("utf-16-be", "surrogatepass")
    if encoding in _MULTIBYTE_CODECS:
        return text.encode(encoding, "surrogateescape")
    if encoding.startswith(("utf", "iso2022")):
        return text.encode(encoding, "surrogatepass" if encoding.startswith("utf") else "strict")
    return b"".join(_single_byte(char, encoding) for char in text) if not text.isascii() else text.encode("ascii")


def looks_binary(head: bytes) -> bool:
    """Whether the first bytes of a file are no text in any encoding known here.

    Control codes tell: text has hardly any, but they count for more where the bytes are no UTF-8 either. Text in an
    older encoding is no UTF-8 too, but has letters and no control codes.
    """
    if head.startswith(_SIGNATURES) or head[4:8] == b"ftyp" or (head[:4] == b"RIFF" and head[8:12] in _RIFF):
        return True
    if not head or head.startswith(tuple(mark for mark, _, _ in _BOMS)) or _unmarked_utf16(head):
        return False
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls < 2:
        return False
    if controls > 4 and controls * 8 > len(head):
        return True
    stray = len(_HIGH.findall(_MULTIBYTE.sub(b"", head)))
    return stray * 8 > len(head) and controls * 33 > len(head)


_CONTROLS = bytes(set(range(32)) - {7, 8, 9, 10, 11, 12, 13, 27})
_SIGNATURES = (  # how files begin that hold pictures, sound, programs, or what is packed in a way we do not open
    *(b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*", b"\0\0\1\0", b"8BPS\0"),
    *(b"OggS\0", b"fLaC\0", b"ID3\2", b"ID3\3", b"ID3\4", b"MThd\0", b"\x1aE\xdf\xa3", b"wOFF\0", b"wOF2\0"),
    *(b"\x7fELF", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\0asm", b"SQLite format 3\0", b"MZ\x90\0"),
    *(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\7"),
)
_RIFF = (b"WAVE", b"AVI ", b"WEBP")


def _strictly(data: bytes, codec: str) -> str | None:
    try:
        return codecs.decode(data, codec, "strict")
    except (UnicodeDecodeError, LookupError, TypeError, ValueError):
        return None


def _by_unit(data: bytes, codec: str) -> str:
    """Decode marked data; what is damaged becomes U+FFFD only here, where no fallback could be right."""
    try:
        return data.decode(codec, "surrogatepass")
    except UnicodeDecodeError:
        return data.decode(codec, "replace")


def _fallback(data: bytes) -> Decoded:
    sample = data[:_SAMPLE]
    if (text := _surrogates_kept(data)) is not None:
        return Decoded(text, "utf-8")
    whole, high = sum(len(m) for m in _MULTIBYTE.findall(sample)), len(_HIGH.findall(sample))
    if whole * 2 > high:
        codecs.register_error("auditor-windows-1252", _as_windows_1252)
        return Decoded(data.decode("utf-8", "auditor-windows-1252"), _MIXED)
    codec = "cp1251" if _plainly_cyrillic(sample, high) else "cp1252"
    return Decoded(_totally(data, codec), codec)


def _surrogates_kept(data: bytes) -> str | None:
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return None


def _unmarked_utf16(sample: bytes) -> str | None:
    """UTF-16 of mostly Latin text shows a zero in every other byte; plain text shows none."""
    half = len(sample) // 2
    if half < 4 or 0 not in sample or sample.count(0) < half * 0.4:
        return None
    odd, even = sample[1 : 2 * half : 2].count(0), sample[0 : 2 * half : 2].count(0)
    if odd > 0.8 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.8 * half and odd < 0.1 * half:
        return "utf-16-be"
    return None


def _plainly_cyrillic(sample: bytes, high: int) -> bool:
    """Cyrillic letters stand side by side; the accented letters of a Latin text stand alone among ASCII."""
    letters = len(_CYRILLIC_LETTERS.findall(sample))
    return letters > 0.8 * high and 2 * len(_CYRILLIC_PAIRS.findall(sample)) > 0.7 * letters


def _totally(data: bytes, codec: str) -> str:
    text = _strictly(data, codec)
    return text if text is not None else data.decode("latin-1").translate(_table(codec))


def _table(codec: str) -> dict[int, int]:
    return {byte: ord(char) for byte in range(128, 256) if (char := _strictly(bytes([byte]), codec)) is not None}


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return _totally(error.object[error.start : error.end], "cp1252"), error.end


def _single_byte(char: str, codec: str) -> bytes:
    try:
        return char.encode(codec)
    except UnicodeEncodeError:
        return char.encode("latin-1")
