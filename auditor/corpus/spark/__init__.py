"""Pairs and clusters on Spark, for corpora that one machine's memory does not hold.

Spark reads, sorts, groups and joins; what is done with texts is done by the same functions as on one machine, and the
result is the same. Texts are on disk and pass through in batches: neither the driver nor a task holds them all.
"""
