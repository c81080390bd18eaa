#!/usr/bin/env python3
"""Interrupts the indexer by SIGINT and SIGTERM, and lets it go on.

usage: interrupt.py BIN_FOLDER [--long]

Runs over files of an article each, and over one JSON Lines file, are
interrupted at random moments, some again and again. Each must end with status 2
(0 where the signal came too late) and one line that says how far it got; what
is in the index is the beginning of the input, and the next run goes on from
there. At the end the index answers, scores included, as one built undisturbed.
A file with earlier articles keeps these until it has been read whole. A second
signal ends a run at once. Prints how many runs were interrupted.
"""

import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import collection
from asking import Failure, Questions, require, search

SHORT = {"articles": 2500, "moments": 2}
LONG = {"articles": 4000, "moments": 12}

MESSAGE = re.compile(
    r"(?:dateline-index: .*, article 2: .*\n)?"
    r"(?:dateline-index: interrupted after ([\d,]+) of ([\d,]+) files?; run again "
    r"to go on: ([\d,]+) articles? in the index \(.*\); .* read in .* s\n"
    r"|dateline-index: interrupted; the index is what it was at its last commit\n)")


def number(text):
    return int(text.replace(",", ""))


class Bench:
    """The programs, and a folder with articles and an index."""

    def __init__(self, programs, folder, size, rng):
        self.programs, self.folder = programs, folder
        self.size, self.rng = size, rng
        self.articles = os.path.join(folder, "articles")
        self.index = os.path.join(folder, "index")
        self.report = os.path.join(folder, "report.json")
        self.questions = Questions(folder)

    def start(self):
        return subprocess.Popen(
            [os.path.join(self.programs, "dateline-index"), "--memory=100",
             "--report=" + self.report, "--db=" + self.index, self.articles],
            stderr=subprocess.PIPE)

    def run(self):
        """The report of an undisturbed run, and its seconds."""
        start = time.monotonic()
        process = self.start()
        message = process.communicate()[1].decode()
        require(process.returncode in (0, 1), "undisturbed: " + message)
        with open(self.report, encoding="utf-8") as file:
            return json.load(file), time.monotonic() - start

    def signal_after(self, seconds, signals):
        """Exit status and standard error of a run that gets the signals so many
        seconds after it has locked the index."""
        process = self.start()
        lock = os.path.join(self.index, "lock")
        while process.poll() is None:
            if os.path.exists(lock):
                with open(lock, encoding="utf-8") as file:
                    if file.read().startswith(f"{process.pid} "):
                        break
            time.sleep(.001)
        time.sleep(seconds)
        for name in signals:
            process.send_signal(name)
        message = process.communicate(timeout=60)[1].decode()
        return process.returncode, message

    def exists(self):
        return os.path.exists(os.path.join(self.index, "XAPIANDB"))

    def answers(self):
        return self.questions.answers(self.programs, self.index,
                                      accepted=(0, 1))

    def ids(self):
        """Ids of all articles in the index."""
        if not self.exists():
            return []
        return [hit["id"] for hit in search(
            self.programs, self.index, "--format=jsonl", "--limit=all",
            "minister")]


class Files:
    """The articles as a file each."""

    name = "files"
    rejected = 0

    def fill(self, bench, edition):
        collection.fill(bench.articles, bench.size["articles"], edition)
        self.ids = sorted(
            (os.path.relpath(os.path.join(folder, name), bench.articles)
             for folder, _, names in os.walk(bench.articles)
             for name in names), key=lambda path: path.split("/"))


class Lines:
    """The articles as lines of one file, the second of which is none."""

    name = "lines of a file"
    rejected = 1

    def fill(self, bench, edition):
        articles = bench.size["articles"]
        os.makedirs(bench.articles, exist_ok=True)
        path = os.path.join(bench.articles, "all.jsonl")
        with open(path, "w", encoding="utf-8") as file:
            for article in range(articles):
                if article == 1:
                    file.write("{\n")
                title, day, *text = collection.article(
                    article, edition).split("\n\n")
                file.write(json.dumps({"title": title, "date": day,
                                       "text": "\n\n".join(text)}) + "\n")
        self.ids = [f"all.jsonl#{line}" for line in range(1, articles + 2)
                    if line != 2]


class Scenario:
    """First builds and updates of articles in one form."""

    def __init__(self, bench, form):
        self.bench, self.form = bench, form
        self.interrupted = self.late = 0
        shutil.rmtree(bench.articles, ignore_errors=True)
        self.empty()
        form.fill(bench, 0)
        _, self.seconds = bench.run()
        self.before = bench.answers()

    def empty(self):
        shutil.rmtree(self.bench.index, ignore_errors=True)

    def interrupt(self, *signals):
        """Whether the run was interrupted; its message must be right."""
        signals = signals or [self.bench.rng.choice([signal.SIGINT,
                                                     signal.SIGTERM])]
        # Reading, which can be interrupted, is ahead of indexing.
        seconds = self.bench.rng.random() * self.seconds / 2
        before = len(self.bench.ids())
        status, message = self.bench.signal_after(seconds, signals)
        require(status in (0, 1, 2), f"exit status {status}: {message}")
        found = MESSAGE.fullmatch(message)
        if status == 2 and len(signals) == 1:
            require(found, f"not the line of an interrupted run: {message}")
        if found and found.group(1):
            done, files = number(found.group(1)), number(found.group(2))
            articles = number(found.group(3))
            require(done < files, f"nothing was left to do: {message}")
            if self.form.name == "files" and files == len(self.form.ids):
                # A run looks first at what earlier ones have indexed.
                require(articles == max(done, before),
                        f"{before} were in the index: {message}")
            require(articles == len(self.bench.ids()),
                    f"{len(self.bench.ids())} in the index: {message}")
        self.interrupted += status == 2
        self.late += status != 2
        return status == 2

    def finish(self, answers):
        """What is left after interruptions; the answers must be these."""
        ids = self.bench.ids()
        require(sorted(ids) == sorted(self.form.ids[:len(ids)]),
                f"{len(ids)} articles are not the first ones")
        report, _ = self.bench.run()
        left = len(self.form.ids) - len(ids)
        require((report["added"], report["unchanged"], report["updated"])
                == (left, len(ids), 0),
                f"{left} were left, but the next run says {report}")
        require(len(report["rejected"]) == self.form.rejected,
                f"not all that was rejected is in {report}")
        require(self.bench.answers() == answers, "other answers at the end")

    def first_builds(self):
        for _ in range(self.bench.size["moments"]):
            self.empty()
            while self.interrupt() and self.bench.rng.random() < .6:
                pass
            self.finish(self.before)

    def second_signals(self):
        for _ in range(1 + self.bench.size["moments"] // 4):
            self.empty()
            self.interrupt(signal.SIGINT, signal.SIGTERM)
            self.finish(self.before)

    def updates(self):
        """Every article is another one."""
        saved = os.path.join(self.bench.folder, "saved")
        shutil.rmtree(saved, ignore_errors=True)
        shutil.copytree(self.bench.index, saved)
        self.form.fill(self.bench, 1)
        self.bench.run()
        after = self.bench.answers()
        for _ in range(self.bench.size["moments"]):
            self.empty()
            shutil.copytree(saved, self.bench.index)
            stopped = self.interrupt()
            require(len(self.bench.ids()) == len(self.form.ids),
                    "an update that was interrupted lost articles")
            if self.form.name != "files" and stopped:
                require(self.bench.answers() == self.before,
                        "a file cut short does not keep its articles")
            self.bench.run()
            require(self.bench.answers() == after, "other answers at the end")

    def run(self):
        self.first_builds()
        self.second_signals()
        self.updates()
        print(f"{self.form.name}: {self.interrupted} runs interrupted, "
              f"{self.late} too late", flush=True)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    size = LONG if "--long" in sys.argv else SHORT
    seed = int(os.environ.get("DATELINE_SEED", time.time()))
    print(f"{size['articles']:,} articles, DATELINE_SEED={seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="dateline-") as folder:
        bench = Bench(os.path.realpath(sys.argv[1]), folder, size,
                      random.Random(seed))
        try:
            for form in (Files(), Lines()):
                Scenario(bench, form).run()
        except Failure as failure:
            sys.exit(f"FAILED: {failure}")


main()
