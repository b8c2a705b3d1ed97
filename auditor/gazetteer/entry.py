"""One known name: its canonical form, its other right forms, and what it is."""

from __future__ import annotations

from auditor.model.agent import Role
from auditor.value import value

MEDIA_KINDS = frozenset({"outlets", "agencies", "photo_agencies", "platforms"})
TITLED = MEDIA_KINDS | {"organisations", "bodies"}
"""Kinds of names that are made of common words."""


@value
class Entry:
    """One known name. ``kind`` is the list it stands in ("outlets", "agencies", "people" …).

    ``variants`` are accepted spellings of the name; ``aliases`` are other names for the same thing (acronyms, other
    languages, machine translations); ``near`` are right names that only look like it; ``domains`` are web hosts.
    Only a ``firing`` entry may be suggested as the right spelling of something else. An ``ordinary`` name is also a
    common word ("Time", "Trend"): it counts only where it stands as a name does. One that is not ``spotted`` is known
    and may be suggested, but nobody looks for it in a text (days, peoples). A ``transliterated`` name
    comes from another script, and a spelling of it that sounds the same is another transliteration, not a slip; but a
    ``settled`` name is in the papers every day, and its accepted spellings are all listed.
    """

    name: str
    kind: str
    role: Role
    variants: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    country: str | None = None
    firing: bool = True
    ordinary: bool = False
    spotted: bool = True
    transliterated: bool = False
    settled: bool = False

    def forms(self) -> tuple[str, ...]:
        """Every right way to write it, the canonical name first."""
        return (self.name, *self.variants, *self.aliases)


def form_key(name: str) -> str:
    """``name`` as it is looked up: case, white space, the apostrophe's shape and a leading "the" do not matter."""
    folded = " ".join(name.casefold().replace("’", "'").split())
    return folded.removeprefix("the ")
