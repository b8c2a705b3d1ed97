"""Small invented stories, and the pairs that are found among them."""

from __future__ import annotations

import random

from auditor.corpus.naming import Naming
from auditor.corpus.options import PairOptions
from auditor.corpus.pairs import pairs_of
from auditor.corpus.texts import gathered
from auditor.gazetteer.lookup import gazetteer
from auditor.model.article import Article
from auditor.model.reuse import Alignment

FERRY = (
    "The ferry Saint Brannoc ran onto a sandbank outside Kilmore harbour early on Tuesday with 214 passengers aboard. "
    "Nobody was hurt, the coast guard in Rosslare said, and two tugs pulled the ship clear when the tide came in."
)
INQUIRY = (
    "Surveyors from the transport ministry will examine the hull in dry dock before it may sail again. The company "
    "promised to pay back every fare and laid on buses for those who had meant to cross to Fishguard by evening."
)
BAKERS = (
    "Bakers across the old quarter of Lviv opened an hour late after a mill on the river lost power during a storm. "
    "Flour from a second mill arrived by nine, and queues that had reached round two corners were gone before noon."
)
CHESS = (
    "A schoolgirl of eleven beat three grandmasters in one afternoon at the open tournament in Ghent. Her trainer put "
    "it down to stubbornness, her mother to breakfast; the organisers have asked her back for the spring."
)
QUOTE = "“We shall open the lock gates by hand if we must, and we will not wait for a letter from the capital”"


def article(id: str, text: str, **known: str) -> Article:
    return Article(id, text, (), origin=id, **known)  # type: ignore[arg-type]


def found(*articles: Article, **options: float) -> list[Alignment]:
    chosen = PairOptions(**options)  # type: ignore[arg-type]
    texts = gathered(articles)
    return pairs_of(texts, chosen, Naming(texts, gazetteer()))


def only(*articles: Article) -> Alignment:
    [pair] = found(*articles)
    return pair


def filler(seed: int, words: int = 120) -> str:
    """Words that no other seed has in the same order."""
    rng = random.Random(seed)
    return " ".join("".join(rng.choices("aeioulnrst", k=rng.randint(3, 8))) for _ in range(words)) + "."


STORIES = [article(name, text) for name, text in [("f", FERRY), ("i", INQUIRY), ("b", BAKERS), ("c", CHESS)]]
"""One about each thing; no two share text."""
