"""States of an index that can be told apart, and what an answer says of them."""

import collections
import re
import threading

import collection
from asking import Failure, require

FILLERS = 2300
LEAST_FILLERS = 1900  # of fewer, the beacons are too many to change in place
BEACONS = 40
YEARS = range(1850, 1950)  # of beacons; others are later
LETTERS = "bdfglmnprt"


def year(state):
    return YEARS[state % len(YEARS)]


def surname(state):
    """A name of its own for each state, in letters."""
    return "K" + "".join(LETTERS[int(digit)] + "a" for digit in f"{state:04}")


def beacon(number, state):
    """The text of a beacon."""
    said = " ".join(collection.WORDS[number:number + 9])
    return (f"Beacon {number} of state{state}\n\n"
            f"1 March {year(state)}\n\n"
            f"The minister saw the beacon of state{state} from the harbour, and "
            f"Anna {surname(state)} of France agreed.\n\n"
            f"They said in Kenya that {said}, and the light of state{state} went "
            "out.\n")


class States:
    """What has been indexed, and what the readers have met. Thread-safe."""

    def __init__(self):
        self.lock = threading.Lock()
        self.fillers = {}  # by state
        self.latest = 0
        self.committed = 0
        self.over = False
        self.failures = []
        self.answers = collections.Counter()
        self.seen = collections.defaultdict(set)

    def begin(self, fillers):
        with self.lock:
            self.latest += 1
            self.fillers[self.latest] = fillers
            return self.latest

    def end(self, state):
        self.committed = state

    def met(self, reader, state, least):
        """An answer was of one state, and that has to be `least` or later."""
        if state < least:
            raise Failure(f"{reader}: state {state} after state {least}")
        with self.lock:
            self.answers[reader] += 1
            self.seen[reader].add(state)

    def fail(self, message):
        with self.lock:
            self.failures.append(message)

    def of_answer(self, answer):
        """The state of an answer to a query that all articles match."""
        state = self.of_facets(answer["facets"])
        total = self.fillers[state] + BEACONS
        require(answer["total"] == total,
                f"{answer['total']} articles in state {state}, not {total}")
        for hit in answer["hits"]:
            if hit["id"].startswith("beacon"):
                require(state_of(hit, hit["snippet"]["text"]) == state,
                        f"a hit of another state than {state}: {hit}")
        return state

    def of_facets(self, facets):
        persons = [value for value in facets["person"]["values"]
                   if value["name"].startswith("Anna K")]
        require(len(persons) == 1, f"not one person of a state: {persons}")
        state = next((state for state in range(self.latest, 0, -1)
                      if persons[0]["name"] == "Anna " + surname(state)), None)
        require(state is not None, f"a person of no state: {persons}")
        years = [(value["value"], value["count"])
                 for value in facets["year"]["values"]
                 if int(value["value"]) in YEARS]
        require(years == [(str(year(state)), BEACONS)],
                f"years {years} in state {state}")
        require(persons[0]["count"] == BEACONS,
                f"{persons} in state {state}")
        return state


def state_of(article, text):
    """The state of a beacon, which all that is shown of it must be of."""
    shown = f"{article['title']} {text}"
    states = set(re.findall(r"state(\d+)", shown))
    require(len(states) == 1, f"states {states} in one article: {article}")
    state = int(states.pop())
    require(article["date"] == f"{year(state)}-03-01",
            f"{article['date']} in state {state}")
    names = [person["name"] for person in article["persons"]]
    require(names == ["Anna " + surname(state)], f"{names} in state {state}")
    return state
