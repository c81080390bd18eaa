"""What an index should hold, as its manual says."""

import fnmatch
import os


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


class Model:
    """What the index should hold: of each PATH, in the order of the first run,
    the files with the contents that count."""

    def __init__(self):
        self.recorded = []  # PATHs
        self.holds = {}     # PATH -> file -> content that counts
        self.known = {}     # PATH -> files that the journal has
        self.lines = {}     # of standard input: id -> line
        self.refused = set()  # files that have vanished, but are kept

    def root_of(self, path):
        return next((root for root in self.recorded if is_within(path, root)),
                    None)

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
