"""What the tests of this folder ask of an index, and how they fail."""

import json
import os
import subprocess

import collection


class Failure(Exception):
    pass


def require(holds, message):
    if not holds:
        raise Failure(message)


def search(programs, index, *arguments, accepted=(0, 1)):
    """What dateline-search prints, as JSON lines; status 1 is nothing found."""
    done = subprocess.run(
        [os.path.join(programs, "dateline-search"), "--db=" + index, *arguments],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    require(done.returncode in accepted, "search: " + done.stderr.decode())
    return [json.loads(line) for line in done.stdout.splitlines()]


class Questions:
    """The queries of the collection, in a file."""

    def __init__(self, folder):
        self.path = os.path.join(folder, "queries.tsv")
        with open(self.path, "w", encoding="utf-8") as file:
            for number, query in enumerate(collection.QUERIES):
                file.write(f"{number}\t{query}\n")

    def answers(self, programs, index, accepted=(0,)):
        """All that a reader sees of the index."""
        answers = search(programs, index, "--batch=" + self.path, "--limit=20",
                         accepted=accepted)
        for answer in answers:
            del answer["took_ms"]
        return answers
