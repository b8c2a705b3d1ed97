"""Who stands beside a story that was taken from elsewhere: those who speak of the report itself, and so after it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from auditor.model.agent import Agent
from auditor.model.article import Article, BlockKind
from auditor.model.provenance import CITATION, Chain, Frame
from auditor.model.span import Span
from auditor.text.capitals import CAPITAL

_REPORT = (
    rf"(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Mm]edia|[Pp]ress|{CAPITAL}[\w.]*[’']s?)"
    rf"(?: (?:{CAPITAL}[\w.’']*|media|press|news|latest|recent)){{0,4}}"
    r" (?:reports?|reporting|story|article|publication|news)\b"
)
_REACTED = (
    r"(?:welcom|hail|reject|dismiss|disput|refut|rebuff|critici[sz]|condemn|slamm|prais)(?:e|es|s|ed|ing)"
    r"|den(?:y|ies|ied|ying)|(?:react|respond)(?:s|ed|ing)? to|[Ii]n (?:response|reaction) to"
    r"|[Aa]sked (?:about|to comment on)"
    r"|comment(?:s|ed|ing)? on|(?:could|would|did) not (?:confirm|verify|comment on)|unaware of"
    r"|(?:knows?|knew|had heard) nothing (?:of|about)|no knowledge of|(?:called|described|branded)"
)
_WRONG = (
    r" (?:is|are|was|were|had been) (?:[a-z]+ ){0,2}?[“\"‘']?(?:an? |all )?(?:[a-z]+ )?"
    r"(?:invention|fabrication|fiction|fake"
    r"|false|untrue|true|wrong|(?:in)?accurate|(?:in)?correct|misleading|baseless|groundless|unfounded|nonsense|speculation"
    r"|lies?|rubbish|hoax|exaggerated|premature|denied|dismissed|rejected)\b| d(?:id|o|oes) not correspond\b"
)
_OF_IT = re.compile(rf"\b(?:(?:{_REACTED}) (?P<report>{_REPORT})|(?P<judged>\b{_REPORT})(?:{_WRONG}))")
_OF_IT_AGAIN = re.compile(rf"\b(?:{_REACTED}) (?:it|this)\b")
_OTHER_REPORT = re.compile(r"(?:\b[Aa]n?|[’']s|\b[Ii]ts|\btheir|\bannual) (?:[\w-]+ ){0,2}(?:report|story|article)\b")
_POINTING = frozenset({"The", "This", "That", "These", "Those", "Media", "Press"})
_WHOSE = re.compile(r" (?:by|in|from|of|that|on|about|into|for|to) (?:[Tt]he )?(\S+)")
_STOP = re.compile(r"[.!?][”\"’)]*\s|\n")
_FOR_THE_FRAME = re.compile(
    r"(?:new |media |news |press |newspaper )?(?:reports?|media|newspapers?|paper)", re.IGNORECASE
)


def stands_for_frame(article: Article, chain: Chain) -> bool:
    """Whether a headline's "report says" cites nobody but the outlet that the frame names."""
    if not chain.links:
        return False
    at = chain.links[0].span
    headed = any(block.span.contains(at) for block in article.of_kind(BlockKind.HEADLINE))
    return headed and _FOR_THE_FRAME.fullmatch(article.slice(at)) is not None


def bystanders(article: Article, chains: Sequence[Chain], frame: Frame, agents: Sequence[Agent]) -> frozenset[str]:
    """The agents who deny, welcome or never heard of the report that frames the story: it does not rest on them."""
    text, framing = article.text, {link.agent for link in frame.links}
    if next(_OF_IT.finditer(text), None) is None:  # as in most copy
        return frozenset()
    names = {
        word for agent in agents if agent.id in framing for at in agent.mentions for word in _words(article.slice(at))
    }
    cited = [
        chain for chain in chains if chain.kind is CITATION and chain.links and chain.links[0].agent not in framing
    ]
    spoken = (_speaker(text, at, cited) for at in _reactions(article, names))
    return frozenset(agent for agent in spoken if agent is not None)


def _reactions(article: Article, names: set[str]) -> Iterator[Span]:
    """Where somebody speaks of the report of those with ``names``, and of "it" behind that in the same paragraph."""
    for block in article.of_kind(BlockKind.PARAGRAPH):
        text, at, end = article.text, block.span.start, block.span.end
        found = (match for match in _OF_IT.finditer(text, at, end) if _is_theirs(match, names))
        first = next(found, None)
        if first is None or _OTHER_REPORT.search(text, 0, first.start()):
            continue
        yield from (Span(*match.span()) for match in (first, *found, *_OF_IT_AGAIN.finditer(text, first.end(), end)))


def _is_theirs(match: re.Match[str], names: set[str]) -> bool:
    """Whether the report is no other one's: "the Roe report", "the report by the auditors", "the news that …"."""
    whose = _WHOSE.match(match.string, match.end("report")) if match["report"] else None
    of = _words(whose[1]) if whose else ()
    named = set(_words(match["report"] or match["judged"])) - _POINTING
    return named <= names and (whose is None or (bool(of) and set(of) <= names))


def _words(name: str) -> Iterable[str]:
    return re.findall(rf"\b{CAPITAL}[\w-]*", name)


def _speaker(text: str, at: Span, cited: Sequence[Chain]) -> str | None:
    """Who speaks at ``at``: of its sentence who says the words around it, is named last before it, or first behind."""
    low = max((match.end() for match in _STOP.finditer(text, max(0, at.start - 400), at.start)), default=0)
    stop = _STOP.search(text, at.end)
    high = stop.start() if stop else len(text)
    for chain in cited:
        if chain.claim is not None and chain.claim.contains(at) and chain.claim != at:
            return chain.links[0].agent
    near = [chain.links[0] for chain in cited if low <= chain.links[0].span.start < high]
    before = [link for link in near if link.span.end <= at.start]
    return before[-1].agent if before else near[0].agent if near else None
