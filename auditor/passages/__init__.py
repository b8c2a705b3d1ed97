"""What two texts share: words and their hashes, winnowed fingerprints, aligned passages, resemblance.

All of it is compiled (``compiled.py``): texts come in as UTF-8 bytes in one buffer, and numbers go out.
"""
