"""Whether a text is English, by words that no other language has so often."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice

ENGLISH = (
    " the ", "The ", " and ", " of ", " with ", " from ", " that ", " said", " says", " after ", " before ", " has ",
    " had ", " were ", " been ", " would ", " which ", " who ", " they ", " their ", " this ",
)  # fmt: skip
"""Words that no other language has so often: an English text of ``MANY_WORDS`` has two of them, a shorter one has one,
and one of fewer than ``FEW_WORDS`` may have none."""

FEW_WORDS = 9
MANY_WORDS = 40


@lru_cache(maxsize=1)
def foreign(text: str) -> bool:
    """Whether ``text`` is long enough to be of some language, and is not of English; remembered for one text.

    Its white space is one space wherever it stands between words, as ``spaced`` makes it.
    """
    words = text.count(" ")
    if words < FEW_WORDS:
        return False
    english = (
        word for word in ENGLISH if word in text
    )  # an English text has the first ones, and no more are looked for
    return len(list(islice(english, 2))) <= (words >= MANY_WORDS)


def spaced(text: str) -> str:
    """``text`` with a space for each line's end and for each space that keeps words together; as long as before."""
    return text.replace("\n", " ").replace("\u00a0", " ")
