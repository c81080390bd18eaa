"""The same searches with several engines: the ten best articles, a passage of each
where the engine makes passages, and the number of all that match."""

import collections
import json
import os
import re
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

from benchmark import measure
from benchmark.engines import PROGRAMS

# In Dateline's syntax: words, phrases, OR, and one word excluded at the end.
QUERIES = """
coffee
oil prices
interest rates
"prime minister"
trade deficit japan
bank england
earthquake
election results
gold mine
wheat exports -soviet
"central bank" OR treasury
stock market crash
merger agreement shareholders
president
strike miners
drought crops
unemployment
cocoa buffer stock
dollar yen intervention
"interest rate" fed
agriculture subsidies europe
airline
telephone
nuclear
rubber OR tin
sugar exports brazil
company quarter profit
money supply growth
tanker gulf
crude oil production -opec
"gulf war" OR iran
budget deficit
takeover offer shares
semiconductors
copper prices london
soybean
steel industry jobs
debt rescheduling
central bank governor
japan
""".strip().split("\n")

ROUNDS = 3
HITS = 10

# process: the command of one search. warm: the milliseconds of each search, and
# the articles found by each query, in one process that stays; or nothing.
Searcher = collections.namedtuple("Searcher", "title process warm")
Times = collections.namedtuple("Times", "process warm found")


def dateline(*options):
    search = os.path.join(PROGRAMS, "dateline-search")

    def process(place, query):
        return [search, "--db=" + place, *options, "--", query]

    def warm(place):
        with tempfile.NamedTemporaryFile("w", suffix=".tsv") as batch:
            for turn in range(ROUNDS + 1):
                for number, query in enumerate(QUERIES):
                    batch.write(f"{turn}.{number}\t{query}\n")
            batch.flush()
            mode = [] if "--plain" in options else ["--match=auto"]
            command = [search, "--db=" + place, "--batch=" + batch.name,
                       "--batch-syntax", *(mode or ["--match=all"]), *options]
            lines = subprocess.run(command, capture_output=True, text=True,
                                   check=True).stdout.splitlines()
        answers = [json.loads(line) for line in lines]
        return ([answer["took_ms"] for answer in answers[len(QUERIES):]],
                [answer["total"] for answer in answers[:len(QUERIES)]])

    return process, warm


def quest(place, query):
    """All matches are counted, as by the others; no passages."""
    return ["quest", "--db=" + place, f"--msize={HITS}",
            "--check-at-least=1000000000", "--default-op=and", query]


def fts5_statements(query):
    match = re.sub(r" -(\S+)$", r" NOT \1", query)
    best = ("SELECT path, title, snippet(articles, 2, '[', ']', '…', 40) "
            f"FROM articles WHERE articles MATCH '{match}' "
            f"ORDER BY bm25(articles) LIMIT {HITS}")
    count = f"SELECT count(*) FROM articles WHERE articles MATCH '{match}'"
    return best, count


def fts5(place, query):
    return ["sqlite3", os.path.join(place, "articles.db"),
            ";".join(fts5_statements(query))]


def fts5_warm(place):
    database = sqlite3.connect(os.path.join(place, "articles.db"))

    def search(query):
        best, count = fts5_statements(query)
        database.execute(best).fetchall()
        return database.execute(count).fetchone()[0]

    return timed(search)


def groonga_command(query):
    escaped = query.replace('"', '\\"')
    return ('select Articles --match_columns "title || body" '
            f'--query "{escaped}" --output_columns '
            '"_key, title, _score, snippet_html(body)" '
            f'--sort_keys "-_score" --limit {HITS} --cache no')


def groonga(place, query):
    return ["groonga", os.path.join(place, "db"), groonga_command(query)]


def groonga_warm(place):
    server = subprocess.Popen(["groonga", os.path.join(place, "db")],
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              text=True)

    def search(query):
        server.stdin.write(groonga_command(query) + "\n")
        server.stdin.flush()
        answer = json.loads(server.stdout.readline())
        if answer[0][0]:
            sys.exit(f"groonga: {query}: {answer[0]}")
        return answer[1][0][0][0]

    taken = timed(search)
    server.stdin.close()
    server.wait()
    return taken


def timed(search):
    """Milliseconds of all rounds but the first, and what the first returned."""
    taken = []
    for turn in range(ROUNDS + 1):
        for query in QUERIES:
            start = time.perf_counter()
            result = search(query)
            taken.append(((time.perf_counter() - start) * 1000, result))
    return ([milliseconds for milliseconds, _ in taken[len(QUERIES):]],
            [result for _, result in taken[:len(QUERIES)]])


# By the engine whose index they search.
SEARCHERS = {
    "Dateline": [Searcher("Dateline", *dateline()),
                 Searcher("Dateline --plain", *dateline("--plain"))],
    "omindex": [Searcher("quest, no passages", quest, None)],
    "SQLite FTS5": [Searcher("SQLite FTS5", fts5, fts5_warm)],
    "Groonga": [Searcher("Groonga", groonga, groonga_warm)],
}


def median_and_p95(taken):
    return statistics.median(taken), statistics.quantiles(taken, n=20)[-1]


def times(searcher, place):
    """Median and p95 in milliseconds of whole processes and of warm searches,
    and how many articles a query finds on average."""
    processes = [measure.run(searcher.process(place, query),
                             accepted=(0, 1)).seconds * 1000
                 for _ in range(ROUNDS) for query in QUERIES]
    if not searcher.warm:
        return Times(median_and_p95(processes), None, None)
    warm, found = searcher.warm(place)
    return Times(median_and_p95(processes), median_and_p95(warm),
                 statistics.mean(found))
