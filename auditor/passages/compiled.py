"""Functions compiled by numba when they are first called, and kept compiled in the user's cache folder.

numba knows a kept function again by its own file alone, not by those of the functions it calls; so they are kept in a
folder named for the content of all files here.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any, ParamSpec, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from auditor.errors import MissingExtra
from auditor.gazetteer.compiled import cache_folder

try:
    from numba import config as _config
    from numba import njit
except ImportError:
    raise MissingExtra("finding reuse over a corpus", "corpus") from None

Bytes = NDArray[np.uint8]
Hashes = NDArray[np.uint64]
Places = NDArray[np.int32]
Numbers = NDArray[np.int64]

config: Any = _config

Given = ParamSpec("Given")
Made = TypeVar("Made")


def compiled(function: Callable[Given, Made]) -> Callable[Given, Made]:
    """``function`` as machine code; it may call only other compiled functions."""
    before, config.CACHE_DIR = config.CACHE_DIR, _kept_in()
    try:
        made = njit(cache=True, nogil=True)(function)
    except RuntimeError:  # the folder cannot be written
        made = njit(nogil=True)(function)
    finally:
        config.CACHE_DIR = before
    return cast("Callable[Given, Made]", made)


@cache
def _kept_in() -> str:
    sources = sorted(Path(__file__).parent.glob("*.py"))
    content = b"\0".join(source.read_bytes() for source in sources)
    return str(cache_folder() / f"compiled-{blake2b(content, digest_size=8).hexdigest()}")
