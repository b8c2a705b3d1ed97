"""A site's own notice of its rights, which is no credit of a picture: "© 2025 Example News. All rights reserved."."""

from __future__ import annotations

import re

LONGEST = 240
"""A longer line is copy."""

_MARK = r"(?:©|\(c\)|copyright(?: ?(?:©|\(c\)))?)"
_YEARS = r"(?:19|20)\d\d(?: ?[-–] ?(?:19|20)?\d\d)?"
_RIGHTS = re.compile(
    rf"(?i){_MARK} ?{_YEARS},? [^\n.|]{{2,60}}[.|,]? ?all rights reserved\.?"
    r"(?: (?:the )?[\w ]{2,40} is not responsible for the content of external (?:(?:web ?)?sites|links)\.?)?"
    r"(?: read (?:about|more about) our approach to external linking\.?)?"
)


def is_rights_notice(line: str) -> bool:
    """Whether ``line`` is a notice that its holder reserves all rights, with the year, and no more than that."""
    return len(line) <= LONGEST and _RIGHTS.fullmatch(line.strip()) is not None
