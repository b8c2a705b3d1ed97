"""What an article says and who stands behind it: finds, and never judges."""

from __future__ import annotations

from auditor.analysis.pipeline import analyse as analyse
from auditor.analysis.pipeline import analysing as analysing
