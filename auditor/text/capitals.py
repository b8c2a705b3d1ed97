r"""What a capital is where names are matched: "Élise", "Øyvind", "Štěpán" and "Əli" begin with one, as "Ida" does.

Written so that a pattern compiles as fast as with ``[A-Z]``, for some are made for each name: Latin-1 is a table of
256 bits, and what comes behind it is told by ``\W``.
"""

from __future__ import annotations

CAPITAL = r"[^\x00-@\[-¿×ß-ÿ\W]"
"""A capital, or any letter beyond Latin-1: no word of English copy begins with a small one, as "élite" does before."""

SMALL = "[a-zß-ʯ]"
"""What stands behind a capital in a name that is not all capitals; beyond "ÿ" letters of either size take turns."""
