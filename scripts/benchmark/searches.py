"""Fifty searches of all kinds, each timed as a process of its own."""

import os
import statistics

from benchmark import measure
from benchmark.engines import PROGRAMS

QUERIES = """
coffee
oil prices
interest rates
"prime minister"
trade deficit japan
bank of england
earthquake
election results
gold mine
wheat exports -soviet
"central bank" OR treasury
(oil OR gas) price
title:dollar
stock market crash
merger agreement shareholders
U.S. economy
president
strike miners
drought crops
unemployment
--country=Brazil coffee
--about=JP
--about=US -n 20 budget
--country=FR|DE trade
--country=-US oil
--person=Reagan
--person=Reagan --country=Japan semiconductors
--person=Thatcher
--source=Reuters cocoa
--from=1987-03 --to=1987-03 rubber
--from=1987 --sort=newest tin
--sort=oldest sugar
--match=any ship tanker gulf
--match=any inflation money supply growth
--facets=country,about,person,source,year,month,day steel
--facet-size=50 market
--facets=day --facet-size=all company
--limit=50 quarter profit
--offset=100 shares
the
said
-company
*
--country=China
--country=UK --about=GB pound
"interest rate" fed
agriculture subsidies europe
airline
telephone
nuclear
""".strip().split("\n")

ROUNDS = 3


def arguments(query):
    """Options as they are; the rest as one quoted argument."""
    options = [word for word in query.split() if word.startswith("--")]
    rest = query.split()
    words = []
    while rest:
        word = rest.pop(0)
        if word == "-n":
            options.append("--limit=" + rest.pop(0))
        elif word not in options:
            words.append(word)
    return options + (["--", " ".join(words)] if words else [])


def times(index):
    """Median and 95th percentile in milliseconds."""
    search = [os.path.join(PROGRAMS, "dateline-search"), "--db=" + index]
    taken = [measure.run(search + arguments(query), accepted=(0, 1)).seconds
             for _ in range(ROUNDS) for query in QUERIES]
    return (statistics.median(taken) * 1000,
            statistics.quantiles(taken, n=20)[-1] * 1000)
