#!/usr/bin/env python3
"""Kills the indexer, and lets its writing fail, at many moments.

usage: resilience.py BIN_FOLDER INTERPOSER [--long]

Three runs are disturbed: a first build, an update that makes a new generation,
and one in place. Each is killed, meets a full disk, or a write that fails, at
moments spread over all its writing, is told that the disk has no room to merge,
and (--long) is killed at random times.
After each the index must answer as before the run or as after it, and another
run must bring the answers, scores included, of an undisturbed one. Prints how
many moments fell into each stage.
"""

import collections
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import collection
from asking import Failure, Questions

SHORT = {"articles": 400, "moments": 10, "times": 0}
LONG = {"articles": 5000, "moments": 24, "times": 30}


class Bench:
    """The programs, and the folder that the test works in."""

    def __init__(self, programs, interposer, folder, size):
        self.programs, self.interposer = programs, interposer
        self.folder, self.size = folder, size
        self.articles = os.path.join(folder, "articles")
        self.index = os.path.join(folder, "index")
        self.log = os.path.join(folder, "log")
        self.questions = Questions(folder)

    def command(self):
        return [os.path.join(self.programs, "dateline-index"), "--memory=100",
                "--db=" + self.index, self.articles]

    def run(self, fault=None):
        """Exit status and standard error; a negative status for a signal."""
        environment = dict(os.environ)
        if fault:
            environment.update(LD_PRELOAD=self.interposer, DATELINE_FAULT=fault,
                               DATELINE_FAULT_LOG=self.log)
        done = subprocess.run(self.command(), env=environment,
                              stderr=subprocess.PIPE, check=False)
        return done.returncode, done.stderr.decode()

    def kill_after(self, seconds):
        process = subprocess.Popen(self.command(), stderr=subprocess.DEVNULL)
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        return process.wait()

    def last_log(self):
        """Operation and path of the last fault, and the number of calls."""
        with open(self.log, encoding="utf-8") as file:
            operation, rest = file.read().splitlines()[-1].split(" ", 1)
        path, calls = rest.rsplit(" ", 1)
        return operation, os.path.relpath(path, self.index), int(calls)

    def answers(self):
        """All that a reader sees of the index; None where there is none."""
        if not os.path.exists(os.path.join(self.index, "XAPIANDB")):
            return None
        return self.questions.answers(self.programs, self.index)


def stage_of(operation, path):
    if "shard" in path:
        return "building"
    if path.startswith("scratch/") and "XAPIANDB" not in path:
        return "merging"
    if operation == "rename" or "XAPIANDB" in path or path == ".":
        return "swap"
    if path.startswith("generation-"):
        return "in-place commit" if operation == "pwrite" else "commit"
    return "set-up"


class Scenario:
    """A run to be disturbed, between two states of the folder."""

    def __init__(self, bench, name, change):
        self.bench, self.name = bench, name
        self.stages = collections.Counter()
        self.saved = os.path.join(bench.folder, "saved")
        shutil.rmtree(self.saved, ignore_errors=True)
        if os.path.exists(bench.index):
            shutil.copytree(bench.index, self.saved)
        self.before = bench.answers()
        change()
        start = time.monotonic()
        status, message = bench.run("count:0")
        self.seconds = time.monotonic() - start
        if status != 0:
            raise Failure(f"{name}: the undisturbed run failed: {message}")
        self.calls = bench.last_log()[2]
        self.after = bench.answers()
        if self.before == self.after:
            raise Failure(f"{name}: the run changes nothing")

    def restore(self):
        shutil.rmtree(self.bench.index, ignore_errors=True)
        if os.path.exists(self.saved):
            shutil.copytree(self.saved, self.bench.index)

    def check(self, what, status, message):
        if status not in (0, 2, -signal.SIGKILL):
            raise Failure(f"{what}: exit status {status}: {message}")
        if self.bench.answers() not in (self.before, self.after):
            raise Failure(f"{what}: the index holds neither state")
        status, message = self.bench.run()
        if status != 0:
            raise Failure(f"{what}: the next run failed: {message}")
        if self.bench.answers() != self.after:
            raise Failure(f"{what}: the next run does not make up for it")

    def disturb(self, kind, moments, rng):
        """At so many moments, one in each stretch of all calls."""
        for i in range(moments):
            at = 1 + int((i + rng.random()) * self.calls / moments)
            self.restore()
            status, message = self.bench.run(f"{kind}:{at}")
            operation, path, _ = self.bench.last_log()
            if status != 0:
                self.stages[stage_of(operation, path)] += 1
            self.check(f"{self.name}, {kind}:{at} ({operation} {path})",
                       status, message)

    def deny_room(self):
        """A run that merges says at once that there is no room for it."""
        self.restore()
        status, message = self.bench.run("room:8192")
        what = f"{self.name}, no room"
        if self.stages["merging"]:
            self.stages["room"] += 1
            if status != 2 or "merging needs" not in message:
                raise Failure(f"{what}: exit status {status}: {message}")
        self.check(what, status, message)

    def kill_at_random_times(self, times, rng):
        for _ in range(times):
            self.restore()
            seconds = rng.random() * self.seconds
            status = self.bench.kill_after(seconds)
            self.check(f"{self.name}, killed after {seconds:.3f} s", status, "")
            self.stages["any, by the clock"] += status != 0

    def run(self, rng):
        size = self.bench.size
        for kind in ("kill", "full", "fail"):
            self.disturb(kind, size["moments"], rng)
        self.deny_room()
        self.kill_at_random_times(size["times"], rng)
        listed = ", ".join(f"{stage} {count}"
                           for stage, count in self.stages.most_common())
        print(f"{self.name:<17}{sum(self.stages.values()):4} disturbances: "
              f"{listed}", flush=True)


def scenarios(bench):
    """Each after the one before, whose new state it begins with."""
    articles = bench.size["articles"]

    def many():
        for number in range(0, articles, 3):
            collection.write(bench.articles, number, 1)
        for number in range(articles, articles + articles // 4):
            collection.write(bench.articles, number, 0)

    def few():
        for number in range(0, articles, articles // 12):
            collection.write(bench.articles, number, 2)
        for number in range(1, articles, articles // 6):
            collection.remove(bench.articles, number)
        collection.write(bench.articles, 2 * articles, 0)

    yield Scenario(bench, "first build",
                   lambda: collection.fill(bench.articles, articles))
    yield Scenario(bench, "new generation", many)
    yield Scenario(bench, "update in place", few)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    programs, interposer = map(os.path.realpath, sys.argv[1:3])
    size = LONG if "--long" in sys.argv else SHORT
    seed = int(os.environ.get("DATELINE_SEED", time.time()))
    print(f"{size['articles']:,} articles, DATELINE_SEED={seed}", flush=True)
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="dateline-") as folder:
        bench = Bench(programs, interposer, folder, size)
        os.makedirs(bench.articles)
        try:
            for scenario in scenarios(bench):
                scenario.run(rng)
        except Failure as failure:
            sys.exit(f"FAILED: {failure}")


main()
