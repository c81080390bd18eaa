"""Figures as they are printed."""

WIDTHS = (28, 9, 9, 7, 12, 10, 9, 9, 12, 12)
HEADS = ("", "time", "CPU", "MB/s", "articles/s", "index", "of text", "memory")
# First words of the engines whose time the others' is a multiple of.
MEASURES = {"Dateline": "Dateline", "SQLite": "FTS5"}


def megabytes(size):
    return f"{size / 1e6:,.{1 if size < 1e8 else 0}f} MB"


def dateline(done, cost, size, found, again):
    """The table of the README."""
    rows = [
        ("articles", f"{done['articles']:,}"),
        ("text read", megabytes(done["bytes"])),
        ("time to index", f"{cost.seconds:.1f} s"),
        ("articles a second", f"{done['articles'] / cost.seconds:,.0f}"),
        ("megabytes a second", f"{done['bytes'] / 1e6 / cost.seconds:.1f}"),
        ("CPU time", f"{cost.cpu:.1f} s"),
        ("index size", f"{megabytes(size)} ({size / done['bytes']:.2f} "
                       "of the text)"),
        ("peak memory", megabytes(cost.peak)),
        ("search process, median", f"{found[0]:.1f} ms"),
        ("search process, p95", f"{found[1]:.1f} ms"),
        *((name, f"{run.seconds:.2f} s") for name, run in again.items()),
    ]
    for name, value in rows:
        print(f"{name:<28}{value}")


def line(cells):
    print("".join(f"{cell:>{width}}" if place else f"{cell:<{width}}"
                  for place, (cell, width) in enumerate(zip(cells, WIDTHS))))


def engines(costs, text, articles):
    """A line for each engine, with its time as a multiple of the two that are
    the measure; costs: cost and size of index by name."""
    measures = {name: MEASURES[name.split()[0]] for name in costs
                if name.split()[0] in MEASURES}
    line((*HEADS, *("× " + name for name in measures.values())))
    for name, (cost, size) in costs.items():
        line((name, f"{cost.seconds:.1f} s", f"{cost.cpu:.1f} s",
              f"{text / 1e6 / cost.seconds:.1f}",
              f"{articles / cost.seconds:,.0f}", megabytes(size),
              f"{size / text:.2f}", megabytes(cost.peak),
              *(f"{cost.seconds / costs[other][0].seconds:.2f}"
                for other in measures)))


def searches(times):
    """A line for each way to search; times: by its title."""
    print(f"{'':<28}{'process, median':>17}{'p95':>10}{'warm, median':>15}"
          f"{'p95':>10}{'found':>10}")
    for title, (process, warm, found) in times.items():
        print(f"{title:<28}{process[0]:>14.1f} ms{process[1]:>7.1f} ms" +
              (f"{warm[0]:>12.2f} ms{warm[1]:>7.2f} ms{found:>10,.0f}"
               if warm else ""))


def growth(times):
    """The time of an article by number of articles; times: number of articles,
    and seconds an article by name of engine."""
    names = list(times[0][1])
    print(f"{'articles':<12}" + "".join(f"{name:>20}" for name in names))
    for articles, seconds in times:
        print(f"{articles:<12,}" + "".join(f"{seconds[name] * 1e3:>17.3f} ms"
                                           for name in names))
    (_, first), (_, last) = times[0], times[-1]
    print(f"{'ratio':<12}" + "".join(f"{last[name] / first[name]:>20.2f}"
                                     for name in names))
