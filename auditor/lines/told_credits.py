"""Whom the metadata of a picture credit: names alone, for they have no place in the text."""

from __future__ import annotations

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.credits import credit_mentions
from auditor.model.agent import MEDIA
from auditor.model.declared import ToldCredit
from auditor.model.span import Span


def told_credit(span: Span, words: str, gazetteer: Gazetteer) -> ToldCredit:
    """The credit at ``span`` with what the metadata say, and the agencies and outlets named there."""
    mentions = credit_mentions(words, 0, gazetteer)
    names = (mention.name for mention in mentions if mention.known and mention.role in MEDIA)
    return ToldCredit(span, words, tuple(dict.fromkeys(names)))
