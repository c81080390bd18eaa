#!/usr/bin/env python3
"""Compares an index that many runs have kept with one made in one go.

usage: random_runs.py BIN_FOLDER [--rounds=N] [--keep]

Folders of articles in several formats change at random, and after each change
a run follows. Then the index must hold what a new index of the same articles
holds: hits, scores, facets, texts. Files that are rejected, cannot be read or
have vanished in great number count as they were before, as documented. The
numbers that the run reports must add up, and the same run again must find
nothing to do. Says which seed DATELINE_SEED repeats; --keep leaves the folder
for a look after a failure.
"""

import collections
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

import collection
from asking import Failure, require
from comparison import (all_rejections, comparable, comparable_id,
                        first_difference, rejections, summary)
from mirror_model import Model, Run, is_within
from privileges import give_up_privileges
from random_files import OWN_IDS, json_article
from random_folder import Folder

QUERIES = collection.QUERIES + ["harbour OR bridge", "printers", "markets"]
FACETS = "country,about,person,source,language,year,month,day"


class Trial:
    """The programs, the index that is kept and the one made anew."""

    def __init__(self, programs, base, rng):
        self.programs, self.base, self.rng = programs, base, rng
        self.index = os.path.join(base, "index")
        self.folder = Folder(os.path.join(base, "area"), rng,
                             os.geteuid() != 0)
        self.model = Model()
        self.articles = 0            # in the index
        self.hits = {}               # id -> hit, as they were
        self.paths_taken = collections.Counter()
        self.last = ""

    def run(self, index, arguments, stdin=b""):
        report = os.path.join(self.base, "report.json")
        if os.path.exists(report):
            os.remove(report)
        command = [os.path.join(self.programs, "dateline-index"),
                   "--db=" + index, "--report=" + report] + arguments
        self.last = " ".join(command)
        done = subprocess.run(command, input=stdin, stderr=subprocess.PIPE,
                              check=False)
        if not os.path.exists(report):
            return done.returncode, done.stderr.decode(errors="replace"), None
        with open(report, encoding="utf-8") as file:
            return done.returncode, done.stderr.decode(errors="replace"), \
                json.load(file)

    def search(self, index, arguments):
        done = subprocess.run(
            [os.path.join(self.programs, "dateline-search"), "--db=" + index]
            + arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            check=False)
        require(done.returncode in (0, 1), "search: " + done.stderr.decode())
        return done.stdout.decode()

    def state(self, index):
        """All that a reader sees."""
        everything = json.loads(self.search(
            index, ["*", "--limit=all", "--facets=" + FACETS,
                    "--facet-size=all", "--format=json"]))
        queries = os.path.join(self.base, "queries.tsv")
        with open(queries, "w", encoding="utf-8") as file:
            for number, query in enumerate(QUERIES):
                file.write(f"{number}\t{query}\n")
        answers = self.search(index, ["--batch=" + queries, "--limit=all"])
        state = {"facets": everything["facets"],
                 "hits": {comparable_id(hit["id"]): comparable(hit)
                          for hit in everything["hits"]}}
        require(len(state["hits"]) == len(everything["hits"]),
                "ids are not unique")
        for line in answers.splitlines():
            answer = json.loads(line)
            state[QUERIES[int(answer["query"]["id"])]] = {
                "total": answer["total"],
                "scores": {comparable_id(hit["id"]): hit["score"]
                           for hit in answer["hits"]}}
        return state

    def in_one_go(self):
        """State, report of a new index of what counts."""
        index = os.path.join(self.base, "fresh")
        shutil.rmtree(index, ignore_errors=True)
        shadow = os.path.join(self.base, "shadow")
        shutil.rmtree(shadow, ignore_errors=True)
        hidden = os.path.join(self.base, "hidden")
        for root in self.model.recorded:
            if root == "-":
                continue
            path = os.path.join(shadow, os.path.relpath(root, self.folder.path))
            if not root.endswith(".jsonl"):
                os.makedirs(path, exist_ok=True)
            for name, data in self.model.holds[root].items():
                path = os.path.join(shadow,
                                    os.path.relpath(name, self.folder.path))
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with open(path, "wb") as file:
                    file.write(data)
        os.makedirs(shadow, exist_ok=True)
        os.rename(self.folder.path, hidden)
        os.rename(shadow, self.folder.path)
        lines = "\n".join(self.model.lines.values()).encode()
        roots = [root for root in self.model.recorded
                 if root == "-" or os.path.exists(root)]
        try:
            status, message, report = self.run(index, roots, lines)
        finally:
            os.rename(self.folder.path, shadow)
            os.rename(hidden, self.folder.path)
        if not roots:
            return None, {"rejected": []}
        require(report is not None, f"the new index: {status} {message}")
        return self.state(index), report

    def choose(self):
        """Arguments of the next run: PATHs named, and the options."""
        rng, model = self.rng, self.model
        options, excluded, forgotten = [f"--jobs={rng.randint(1, 4)}"], [], []
        if rng.random() < 0.15:
            excluded = [rng.choice(["*.html", "1*", "a", "deep", "*.jsonl"])]
            options.append("--exclude=" + excluded[0])
        if rng.random() < 0.3:
            options.append("--prune")
        if model.recorded and rng.random() < 0.12:
            forgotten = [rng.choice(model.recorded)]
            spelled = forgotten[0]
            if spelled != "-":
                spelled += rng.choice(["", "/"])
            options += ["--forget=" + spelled] * rng.choice([1, 1, 2])
        candidates = self.folder.roots + ["-"]
        named = rng.sample(candidates, rng.choice([0, 1, 1, 2, 3]))
        if not any(root != "-" for root in model.recorded) and not forgotten:
            named = named or [self.folder.roots[2]]
        return options, excluded, forgotten, named

    def input(self):
        """Lines of standard input with an id each, also of earlier ones."""
        lines = {}
        for _ in range(self.rng.choice([0, 1, 3, 60, 120])):
            own_id = self.rng.choice(
                OWN_IDS + [f"wire-{number}" for number in range(90)])
            lines[own_id] = json.dumps(json_article(self.rng, own_id))
        return lines

    def round(self):
        self.folder.alter()
        options, excluded, forgotten, named = self.choose()
        outermost = [path for path in named
                     if not any(other != path and is_within(path, other)
                                for other in named)]
        for root in self.model.recorded:
            # What is kept of a PATH that is absorbed has ids of its own.
            if any(root != path and is_within(root, path) for path in named):
                self.folder.heal(root)
        lines = self.input() if "-" in named else {}
        stdin = "\n".join(lines.values()).encode()
        before = os.path.exists(os.path.join(self.index, "XAPIANDB"))
        generation = self.generation()
        status, message, report = self.run(self.index, options + named, stdin)
        remaining = [root for root in self.model.recorded
                     if root not in forgotten]
        if any(is_within(path, root) and path != root
               for path in outermost for root in remaining):
            require(status == 2 and "is part of" in message,
                    f"a PATH within a recorded one: {status} {message}")
            return
        require(status in (0, 1), f"exit status {status}: {message}")
        if before:
            same = generation == self.generation()
            self.paths_taken["in place" if same else "generation"] += 1
        for root in forgotten:
            self.model.forget(root)
        expected = self.model.run(
            outermost, bool(forgotten), lines,
            Run(report["rejected"], excluded, "--prune" in options,
                self.had_articles))
        self.compare(report, expected)
        if self.rng.random() < 0.5:
            again = [option for option in options if "--forget" not in option]
            read_now = [root for root in outermost if root != "-"]
            if read_now or not (forgotten or named):
                self.repeat(again + read_now, report, expected)

    def generation(self):
        try:
            with open(os.path.join(self.index, "XAPIANDB")) as file:
                return file.read()
        except FileNotFoundError:
            return None

    def had_articles(self, path):
        return any(hit["file"] == path for hit in self.hits.values())

    def compare(self, report, expected):
        count = report["articles"]
        require(self.articles + report["added"] - report["removed"] == count,
                f"{self.articles} articles before, now {count}: {summary(report)}")
        kept, (fresh, anew) = self.state(self.index), self.in_one_go()
        if fresh is None:
            require(count == 0, f"{count} articles of no PATH")
            fresh = kept
        difference = first_difference(kept, fresh, "")
        require(difference is None, f"index kept and made anew: {difference}")
        require(count == len(kept["hits"]),
                f"{count} articles reported, {len(kept['hits'])} found")
        self.articles, self.hits = count, kept["hits"]
        names = set(expected["current"])
        require(rejections(report, names) == rejections(anew, names),
                f"rejected: {rejections(report, names)} "
                f"but anew {rejections(anew, names)}")
        for name in self.rng.sample(sorted(kept["hits"]),
                                    min(3, len(kept["hits"]))):
            if "~-#" in name or name.startswith("-#"):
                continue
            shown = [self.search(index, ["--show=" + name]) for index in
                     (self.index, os.path.join(self.base, "fresh"))]
            require(shown[0] == shown[1], f"--show={name} differs")

    def repeat(self, arguments, report, expected):
        status, message, again = self.run(self.index, arguments)
        require(again is not None, f"the same again: {status} {message}")
        found = sum(1 for hit in self.hits.values()
                    if hit["file"] in expected["unchanged"])
        for name, value in (("added", 0), ("updated", 0), ("removed", 0),
                            ("renamed", 0), ("unchanged", found),
                            ("articles", self.articles)):
            require(again[name] == value, f"the same again: {value} {name} "
                    f"expected: {summary(again)}")
        require(all_rejections(again) == all_rejections(report),
                f"the same again: rejected {all_rejections(again)}, "
                f"was {all_rejections(report)}")


def option(name, default):
    for argument in sys.argv[2:]:
        if argument.startswith(name + "="):
            return int(argument.split("=")[1])
    return default


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    programs = os.path.realpath(sys.argv[1])
    seed = int(os.environ.get("DATELINE_SEED", time.time_ns() % 10**9))
    rounds = option("--rounds", 12)
    print(f"{rounds} rounds, DATELINE_SEED={seed}", flush=True)
    base = os.path.realpath(tempfile.mkdtemp(prefix="dateline-"))
    trial = None
    try:
        give_up_privileges(programs, base)
        trial = Trial(programs, base, random.Random(seed))
        for number in range(1, rounds + 1):
            trial.round()
        print(f"{trial.articles} articles at the end; "
              + ", ".join(f"{name} {count}"
                          for name, count in sorted(trial.paths_taken.items())))
    except Failure as failure:
        sys.exit(f"FAILED in round {number}, DATELINE_SEED={seed}: {failure}\n"
                 f"after: {trial.last}")
    finally:
        if trial is not None:
            trial.folder.unlock()
        if "--keep" not in sys.argv:
            shutil.rmtree(base, ignore_errors=True)


main()
