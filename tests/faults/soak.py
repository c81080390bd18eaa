#!/usr/bin/env python3
"""Searches without pause while the indexer brings the index from state to state.

usage: soak.py BIN_FOLDER [--seconds=N]

Forty of some 2,000 articles are beacons. Each run of the indexer gives all of
them the number of the next state, in title, text, date and a person's name, and
changes others: few, so that the index is updated in place, or hundreds, so that
a new generation takes its place. Meanwhile searches of new processes, one
process that answers thousands of queries, and articles shown whole must each be
of one state: total, counts of facets, hits and snippets agree, and nobody goes
back to an earlier state. Prints how many states and answers there were.
"""

import collections
import os
import random
import sys
import tempfile
import threading
import time

import collection
import readers
from asking import Failure
from states import BEACONS, FILLERS, LEAST_FILLERS, States


class Writer:
    """Changes the folder and runs the indexer, until `seconds` are over."""

    def __init__(self, programs, folder, states, rng):
        self.programs, self.folder = programs, folder
        self.states, self.rng = states, rng
        self.present = set(range(FILLERS))
        self.absent = set()
        self.runs = collections.Counter()

    def few(self):
        """Few enough to be committed in place."""
        change = self.rng.choice([self.remove, self.add, self.rewrite])
        change(self.rng.randint(0, 4))

    def many(self):
        change = self.rng.choice([self.remove, self.add, self.rewrite])
        change(self.rng.randint(150, 300))

    def remove(self, count):
        for number in self.rng.sample(sorted(self.present), count):
            if len(self.present) == LEAST_FILLERS:
                break
            collection.remove(self.folder.articles, number)
            self.present.remove(number)
            self.absent.add(number)

    def add(self, count):
        for number in sorted(self.absent)[:count]:
            self.write(number)

    def rewrite(self, count):
        for number in self.rng.sample(sorted(self.present), count):
            self.write(number)

    def write(self, number):
        collection.write(self.folder.articles, number, self.states.latest)
        self.present.add(number)
        self.absent.discard(number)

    def step(self, change):
        """One state on."""
        change()
        state = self.states.begin(len(self.present))
        self.folder.light_beacons(state)
        before = self.folder.generation()
        self.folder.index(self.programs)
        self.states.end(state)
        swapped = self.folder.generation() != before
        self.runs["new generation" if swapped else "in place"] += 1

    def run(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end and not self.states.failures:
            self.step(self.few if self.states.latest % 5 else self.many)


def soak(programs, seconds, rng, path):
    states = States()
    folder = readers.Folder(path)
    writer = Writer(programs, folder, states, rng)
    collection.fill(folder.articles, FILLERS)
    writer.step(lambda: None)
    threads = [threading.Thread(target=kind(programs, folder, states,
                                            random.Random(rng.random())).run)
               for kind in readers.KINDS]
    for thread in threads:
        thread.start()
    try:
        writer.run(seconds)
    finally:
        states.over = True
        for thread in threads:
            thread.join()
    if states.failures:
        raise Failure(states.failures[0])
    return writer.runs, states


def option(name, default):
    for argument in sys.argv[2:]:
        if argument.startswith(f"--{name}="):
            return int(argument.split("=")[1])
    return default


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    seconds = option("seconds", 10)
    seed = int(os.environ.get("DATELINE_SEED", time.time()))
    print(f"{FILLERS + BEACONS:,} articles, {seconds} s, DATELINE_SEED={seed}",
          flush=True)
    with tempfile.TemporaryDirectory(prefix="dateline-") as path:
        try:
            runs, states = soak(os.path.realpath(sys.argv[1]), seconds,
                                random.Random(seed), path)
        except Failure as failure:
            sys.exit(f"FAILED: {failure}")
    print(f"{states.latest} states: "
          + ", ".join(f"{count} {kind}" for kind, count in runs.most_common()))
    for reader in sorted(states.answers):
        print(f"{states.answers[reader]:,} answers of {reader}, "
              f"{len(states.seen[reader])} states seen")
    if len(states.answers) < len(readers.KINDS) or len(runs) < 2:
        sys.exit("FAILED: a kind of run or reader did not come about")


main()
