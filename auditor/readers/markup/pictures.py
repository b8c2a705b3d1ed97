"""One picture, one caption: the doubles that responsive and lightbox markup makes are folded."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from auditor.model.article import CAPTION, CREDIT, BlockKind
from auditor.readers.markup.census import Census
from auditor.readers.markup.segments import Segment
from auditor.readers.markup.tree import Node

_SOURCES = ("data-src", "data-original", "data-lazy-src", "data-srcset", "srcset", "src", "data-img-url", "poster")
_SIZE = re.compile(
    r"[-_@.](?:\d{2,5}x\d{2,5}|\d{3,4}[wh]|[1-3]x|scaled|large|medium|small|thumb(?:nail)?)(?=[-_@.]|\Z)", re.IGNORECASE
)
# A picture that a service cuts to size is named in its query: "resize?w=640&url=https%3A%2F%2F…%2Fferry.jpg".
_SERVED = re.compile(r"([^/%&=?]{1,200}\.(?:jpe?g|png|webp|gif|avif))(?=[&%]|\Z)", re.IGNORECASE)
_CLIMB = 6  # elements up from a caption in which its picture is looked for
_MOST_UNDER_ONE = 50  # captions and credits that are kept in mind for one picture
_OF_PICTURES = frozenset({CAPTION, CREDIT})
_MOST_SHOWN = 500  # captions and credits that one kept in an attribute is compared with
_SHORT = 12  # characters that a credit or a label may have
_MOST_FILES = 200  # files that are looked through for a caption's
_FEW = 3  # pictures in one element: with more, it is a gallery, and nobody knows whose the caption is


def folded(
    typed: Iterable[tuple[BlockKind, Segment, str]], census: Census
) -> Iterator[tuple[BlockKind, Segment, str | None]]:
    """Drop a caption or credit that says again, under its picture, what was said before; the rest with their pictures.

    The same words under another picture are kept: that is what an editor wants to know. A caption in an attribute
    counts only where the page shows it nowhere, and its credit with it.
    """
    said, found, kept = _Said(), list(typed), set[int]()
    shown = [words for kind, segment, words in found if kind in _OF_PICTURES and not segment.around.kept]
    for kind, segment, words in found:
        of_picture, around = kind in _OF_PICTURES, segment.around
        if around.kept and (not of_picture or (around.credit is None and _is_shown(words, shown))):
            continue
        picture = picture_of(segment, census) if of_picture else None
        if around.kept and around.credit is not None:
            if id(segment.block) in kept:
                yield kind, segment, picture
        elif not of_picture or not said.again(segment, words, picture):
            yield kind, segment, picture
            if around.kept:
                kept.add(id(segment.block))


def _is_shown(kept: str, shown: list[str]) -> bool:
    """Whether the page shows the caption as well, with its credit or without."""
    return any(words in kept or kept in words for words in shown[:_MOST_SHOWN] if len(words) > _SHORT)


class _Said:
    """What stood under pictures so far."""

    def __init__(self) -> None:
        self._under: defaultdict[str, deque[str]] = defaultdict(lambda: deque(maxlen=_MOST_UNDER_ONE))
        self._loose: set[str] = set()  # words that are hidden, or of which nobody knows whose they are
        self._all: set[str] = set()

    def again(self, segment: Segment, words: str, picture: str | None) -> bool:
        """Whether ``words`` are a double; if not, they are kept."""
        loose = segment.around.hidden or picture is None
        if words in self._loose or (loose and words in self._all):
            return True
        if picture is not None:
            if any(words in before for before in self._under[picture]):
                return True
            self._under[picture].append(words)
        if loose:
            self._loose.add(words)
        self._all.add(words)
        return False


def picture_of(segment: Segment, census: Census) -> str | None:
    """The name of the nearest picture's file, less its size; ``None`` where there is no one picture near."""
    node: Node | None = segment.around.figure or segment.around.caption or segment.around.credit or segment.block
    for _ in range(_CLIMB):
        if node is None:
            return None
        names = _names(node, census)
        if names:
            return names[0] if len(names) <= _FEW else None
        node = node.parent
    return None


def _names(node: Node, census: Census) -> tuple[str, ...]:
    """The names of the files in it, each once; no more than are needed to know that they are many."""
    if node not in census.names:
        names: dict[str, None] = {}
        for name in filter(None, map(_file_name, islice(census.files(node), _MOST_FILES))):
            names[name] = None
            if len(names) > _FEW:
                break
        census.names[node] = tuple(names)
    return census.names[node]


def _file_name(element: Node) -> str | None:
    return next((name for source in _SOURCES if (name := stem(element.get(source)))), None)


@lru_cache(maxsize=2048)
def stem(source: str) -> str | None:
    """The name of the picture's file at an address, less its size; ``None`` where there is none."""
    if not source or source.startswith("data:"):
        return None
    name = next(iter(source.split()), "").rstrip(",")  # a list of files begins with one; addresses may hold commas
    address, _, query = name.partition("#")[0].partition("?")
    name = address.rstrip("/").rpartition("/")[2]
    if query and "." not in name and (served := _SERVED.search(query)) is not None:
        name = served[1]
    return _SIZE.sub("", name.rpartition(".")[0] or name).lower() or None
