"""What a capital is where names are matched: "Élise", "Øyvind", "Štěpán" and "Əli" begin with one, as "Ida" does."""

from __future__ import annotations

CAPITALS = "A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ"
"""Of Latin letters, for a class that holds more: beyond "þ" large and small ones take turns, and ranges hold either.

No word of English copy begins with a small one of those, as "élite" and "über" do with one before.
"""

CAPITAL = f"[{CAPITALS}]"

SMALL = "[a-zß-ʯḀ-ỿ]"
"""What stands behind a capital in a name that is not all capitals."""
