"""The folder and index of soak.py, and those that search it without pause."""

import json
import os
import subprocess

from asking import Failure, require
from states import BEACONS, beacon, state_of

FACETS = ["--facets=person,year,country,source", "--facet-size=all"]

# All articles match the first one, the beacons are the best of the second.
EVERYTHING = "minister"
BEACONS_FIRST = "beacon minister"

# Of a long process: all, and those after its generation has been replaced.
QUERIES = 5000
ANSWERS_OF_REPLACED = 100


class Folder:
    def __init__(self, path):
        self.articles = os.path.join(path, "articles")
        self.beacons = os.path.join(self.articles, "beacon")
        self.database = os.path.join(path, "index")
        self.queries = os.path.join(path, "queries.tsv")
        os.makedirs(self.beacons)
        with open(self.queries, "w", encoding="utf-8") as file:
            for number in range(QUERIES):
                query = BEACONS_FIRST if number % 2 else EVERYTHING
                file.write(f"{number}\t{query}\n")

    def light_beacons(self, state):
        for number in range(BEACONS):
            path = os.path.join(self.beacons, f"{number}.txt")
            with open(path, "w", encoding="utf-8") as file:
                file.write(beacon(number, state))

    def index(self, programs):
        done = subprocess.run(
            [os.path.join(programs, "dateline-index"), "--memory=128",
             "--db=" + self.database, self.articles],
            stderr=subprocess.PIPE, check=False)
        if done.returncode != 0:
            raise Failure(f"dateline-index: exit status {done.returncode}: "
                          + done.stderr.decode())

    def generation(self):
        stub = os.path.join(self.database, "XAPIANDB")
        if not os.path.exists(stub):
            return None
        with open(stub, encoding="utf-8") as file:
            return file.read()


class Reader:
    """Asks one kind of question until it is over; each answer must be of one
    state, no earlier than the one before and than those committed before it
    was asked."""

    def __init__(self, programs, folder, states, rng):
        self.program = os.path.join(programs, "dateline-search")
        self.folder, self.states, self.rng = folder, states, rng
        self.least = 0

    def command(self, *arguments):
        return [self.program, "--db=" + self.folder.database, *arguments]

    def run(self):
        try:
            while not self.states.over:
                self.least = max(self.least, self.states.committed)
                self.ask()
        except (Failure, ValueError, KeyError) as failure:
            self.states.fail(f"{self.NAME}: {type(failure).__name__}: "
                             f"{failure}")

    def output_of(self, *arguments):
        done = subprocess.run(self.command(*arguments), stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, check=False)
        require(done.returncode == 0 and not done.stderr,
                f"exit status {done.returncode}: {done.stderr.decode()}")
        return json.loads(done.stdout)

    def met(self, state):
        self.states.met(self.NAME, state, self.least)
        self.least = state


class NewProcess(Reader):
    NAME = "new processes"

    def ask(self):
        order = self.rng.choice(["relevance", "newest", "oldest"])
        match = self.rng.choice(["any", "all"])
        query = BEACONS_FIRST if match == "any" else EVERYTHING
        self.met(self.states.of_answer(self.output_of(
            "--format=json", "--limit=60", "--sort=" + order,
            "--match=" + match, *FACETS, *query.split())))


class LongProcess(Reader):
    """A process that goes on with a generation that has been replaced sees no
    later state: some answers later it gives way to another one."""

    NAME = "long processes"

    def ask(self):
        live = self.folder.generation()
        left = QUERIES
        patience = ANSWERS_OF_REPLACED
        with subprocess.Popen(
                self.command("--batch=" + self.folder.queries, "--limit=60",
                             *FACETS),
                stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            for line in process.stdout:
                left -= 1
                self.met(self.states.of_answer(json.loads(line)))
                patience -= self.folder.generation() != live
                if self.states.over or patience == 0:
                    process.kill()
                    return
            message = process.stderr.read().decode()
        require(process.returncode == 0 and not message and left == 0,
                f"exit status {process.returncode}, {left} answers missing: "
                + message)


class ShownArticle(Reader):
    NAME = "articles shown"

    def ask(self):
        number = self.rng.randrange(BEACONS)
        shown = self.output_of("--format=json",
                               f"--show=beacon/{number}.txt")
        self.met(state_of(shown, shown["text"]))


KINDS = [NewProcess, LongProcess, ShownArticle]
