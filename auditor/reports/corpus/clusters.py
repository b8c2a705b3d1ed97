"""Clusters of articles that hang together by what they share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from auditor.model.reuse import Cluster
from auditor.reports.corpus.shown import Shown, line
from auditor.text.counting import counted
from auditor.text.printable import printable


def cluster_lines(clusters: Iterable[Cluster]) -> Iterator[str]:
    """One cluster to a line."""
    for cluster in clusters:
        yield line(
            {
                "cluster": cluster.id,
                "articles": list(cluster.articles),
                "earliest": cluster.earliest,
                "origins": cluster.origins,
                "undated": cluster.undated,
            }
        )


def cluster_table(clusters: Iterable[Cluster], names: Mapping[str, str]) -> Iterator[str]:
    """A paragraph for each cluster, its earliest article marked."""
    found = list(clusters)
    if not found:
        yield "no two articles share text\n"
        return
    for cluster in found:
        undated = f", {cluster.undated:,} without a date" if cluster.undated else ""
        yield f"{counted(len(cluster.articles), 'article')}, {counted(cluster.origins, 'origin')}{undated}\n"
        first = "  earliest of those with a date" if cluster.undated else "  earliest"
        for id in cluster.articles:
            yield f"  {printable(names.get(id, id))}{first * (id == cluster.earliest)}\n"


CLUSTERS = Shown(cluster_lines, cluster_table, lambda cluster: cluster.articles)
