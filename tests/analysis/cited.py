"""What is cited in a story, in the short form that tests of chains compare."""

from __future__ import annotations

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind
from auditor.model.provenance import ChainKind


def chains(*paragraphs: str) -> list[str]:
    """The citations of a story, each as the words of its links joined by arrows."""
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text) for text in paragraphs], separator="\n\n"))
    return [
        " < ".join(found.article.slice(link.span) for link in chain.links)
        for chain in found.chains
        if chain.kind is ChainKind.CITATION
    ]


def claims(text: str) -> list[str]:
    """What is cited in a paragraph: the words of each claim."""
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))
    return [found.article.slice(chain.claim) for chain in found.chains if chain.claim is not None]


def last_speaker(text: str) -> str:
    """Who says what is said last, innermost, by the name of the agent; each line is a paragraph."""
    article = Article.of("a", [(BlockKind.PARAGRAPH, part) for part in text.split("\n")], separator="\n\n")
    found = analyse(article)
    return found.agent(found.chains[-1].links[-1].agent).name
