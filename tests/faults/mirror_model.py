"""What an index should hold, as its manual says."""

import fnmatch
import os
from dataclasses import dataclass
from typing import Callable

from asking import require


def walk(root, excluded, failed):
    """Path and content (None: unreadable) of the files that a run meets."""
    if os.path.isfile(root):
        return {root: read(root)}
    met = {}
    try:
        names = os.listdir(root)
    except PermissionError:
        failed.add(root)
        return met
    for name in names:
        path = os.path.join(root, name)
        if name.startswith(".") or any(fnmatch.fnmatchcase(name, pattern)
                                       for pattern in excluded):
            continue
        if os.path.isdir(path):
            if not os.path.islink(path):
                met.update(walk(path, excluded, failed))
            continue
        try:
            os.stat(path)
        except PermissionError:
            failed.add(root)
        except OSError:
            continue
        else:
            met[path] = read(path)
    return met


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except PermissionError:
        return None


def is_within(path, folder):
    return path == folder or path.startswith(folder + "/")


@dataclass
class Run:
    """What a run was asked for and said."""
    rejected: list               # of its report
    excluded: list               # patterns
    prune: bool
    had_articles: Callable       # whether the index had some of a file


class Model:
    """What the index should hold: of each PATH, in the order of the first run,
    the files with the contents that count."""

    def __init__(self):
        self.recorded = []  # PATHs
        self.holds = {}     # PATH -> file -> content that counts
        self.known = {}     # PATH -> files that the journal has
        self.lines = {}     # of standard input: id -> line
        self.refused = set()  # files that have vanished, but are kept
        self.rejected = set()  # files of which something was

    def record(self, named):
        """Returns the PATHs to be read and those absorbed by one of them."""
        absorbed = [root for root in self.recorded
                    if any(root != path and is_within(root, path)
                           for path in named)]
        absorbed_holds = {}
        for root in absorbed:
            self.recorded.remove(root)
            outer = next(path for path in named if is_within(root, path))
            absorbed_holds.setdefault(outer, []).append(
                (self.holds.pop(root), self.known.pop(root)))
            self.refused -= absorbed_holds[outer][-1][1]
        for path in named:
            if path not in self.recorded:
                self.recorded.append(path)
                self.holds[path], self.known[path] = {}, set()
        for outer, pairs in absorbed_holds.items():
            for holds, _ in pairs:
                self.holds[outer].update(holds)
        return absorbed_holds

    def forget(self, root):
        self.recorded.remove(root)
        del self.holds[root]
        self.refused -= self.known.pop(root)
        if root == "-":
            self.lines.clear()

    def run(self, named, forgets, lines, run):
        """Takes in a run over the PATHs named. Returns the files that the same
        run again must find unchanged, and the contents that it has read."""
        whole = {entry["file"] for entry in run.rejected
                 if entry["ordinal"] is None}
        absorbed = self.record(named) if named else {}
        meant = named or ([] if forgets else self.recorded)
        unchanged, current, failed = set(), {}, set()
        walks = {root: walk(root, run.excluded, failed)
                 for root in self.recorded if root in meant and root != "-"}
        for root, met in walks.items():
            self.vanish(root, met, failed, absorbed, run)
            for path, data in met.items():
                if data is None:
                    require(path in whole, f"{path!r} is not reported")
                    continue
                self.known[root].add(path)
                unchanged.add(path)
                if path in whole and run.had_articles(path):
                    continue
                self.holds[root][path] = current[path] = data
        for met in walks.values():
            self.rejected -= set(met)
        self.rejected |= {entry["file"] for entry in run.rejected}
        if "-" in meant:
            self.lines.update(lines)
        return {"unchanged": unchanged, "current": current}

    def vanish(self, root, met, failed, absorbed, run):
        holds, known = self.holds[root], self.known[root]
        def is_kept(path):
            """Whether it may lie in a folder that cannot be read: what is no
            text leaves no trace of where it lay."""
            if not run.had_articles(path) and path not in self.rejected:
                return bool(failed)
            return any(is_within(path, folder) for folder in failed)
        inherited = {path for _, names in absorbed.get(root, [])
                     for path in names}
        gone = {path for path in known if path not in met and not is_kept(path)}
        self.refused -= set(met)
        refused = not run.prune and len(gone) > 20 and (
            len(gone) * 2 > len(known) or bool(gone & self.refused))
        said = any(entry["file"] == root and "have vanished" in entry["reason"]
                   for entry in run.rejected)
        require(said == refused, f"{root}: {len(gone)} of {len(known)} files "
                f"have vanished, refused: {said}")
        if refused:
            self.refused |= gone
        else:
            known -= gone
            self.refused -= gone
        kept = gone if refused else set()
        known |= {path for path in inherited
                  if (met[path] is None if path in met else is_kept(path))}
        for path in [path for path in holds
                     if path not in met and path not in kept
                     and not is_kept(path)]:
            del holds[path]
