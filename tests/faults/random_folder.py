"""Folders of articles that change at random."""

import os
import time

from random_files import FORMATS, content


class Folder:
    """The articles on the disk, and what may happen to them."""

    def __init__(self, path, rng, can_be_unreadable):
        self.path, self.rng = path, rng
        self.can_be_unreadable = can_be_unreadable
        self.roots = [os.path.join(path, name) for name in
                      ("one/inner", "one", "two", "three.jsonl")]
        for folder in ("one/inner/deep", "one/a", "two/a", "two/inner"):
            os.makedirs(os.path.join(path, folder))
        self.write(self.roots[3])
        for _ in range(60):
            self.add()

    def files(self):
        found = []
        for folder, _, names in os.walk(self.path):
            found += [os.path.join(folder, name) for name in names
                      if not name.startswith("base-")]
        return sorted(found)

    def folders(self):
        return sorted(folder for folder, _, _ in os.walk(self.path)
                      if folder != self.path and os.access(folder, os.W_OK))

    def write(self, path):
        if os.path.lexists(path) and not os.access(path, os.W_OK):
            return
        with open(path, "wb") as file:
            file.write(content(self.rng, path))

    def fresh_path(self):
        name = f"{self.rng.randrange(300)}{self.rng.choice(list(FORMATS))}"
        if self.rng.random() < 0.1:
            name = self.rng.choice(["é ", "new\nline", "~x", "#3", "a'"]) + name
        return os.path.join(self.rng.choice(self.folders()), name)

    def add(self):
        self.write(self.fresh_path())

    def change(self):
        self.write(self.rng.choice(self.files()))

    def delete(self):
        path = self.rng.choice(self.files())
        if path not in self.roots and os.access(os.path.dirname(path), os.W_OK):
            os.remove(path)

    def rename(self):
        path = self.rng.choice(self.files())
        if path not in self.roots and os.access(os.path.dirname(path), os.W_OK):
            os.rename(path, self.fresh_path())

    def touch(self):
        path = self.rng.choice(self.files())
        when = time.time() + self.rng.choice([-10**8, -5, 0, 10**6])
        os.utime(path, (when, when), follow_symlinks=False)

    def change_in_secret(self):
        """Another content of the same size, with the time set back."""
        path = self.rng.choice(self.files())
        if not os.access(path, os.R_OK | os.W_OK):
            return
        status = os.stat(path)
        with open(path, "rb") as file:
            data = file.read()
        with open(path, "wb") as file:
            file.write(data.replace(b"minister", b"director"))
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))

    def link(self):
        source, path = self.rng.choice(self.files()), self.fresh_path()
        if not os.path.lexists(path):
            make = self.rng.choice([os.link, os.symlink])
            try:
                make(source, path)
            except PermissionError:
                pass  # another's, or protected_hardlinks

    def nest(self):
        folder = os.path.join(self.rng.choice(self.folders()),
                              f"n{self.rng.randrange(4)}")
        if folder.count("/") < 14:
            os.makedirs(folder, exist_ok=True)

    def move_folder(self):
        folder = self.rng.choice(self.folders())
        goal = os.path.join(self.rng.choice(self.folders()),
                            f"m{self.rng.randrange(4)}")
        within = any(root == folder or root.startswith(folder + "/")
                     for root in self.roots)
        if within or (goal + "/").startswith(folder + "/"):
            return
        if os.access(os.path.dirname(folder), os.W_OK) and \
                not os.path.lexists(goal):
            os.rename(folder, goal)

    def empty_folder(self):
        folder = self.rng.choice(self.folders())
        for path in self.files():
            if path.startswith(folder + "/") and path not in self.roots and \
                    os.access(os.path.dirname(path), os.W_OK):
                os.remove(path)

    def lock(self):
        if not self.can_be_unreadable:
            return
        path = self.rng.choice(self.files() + self.folders())
        if not os.path.islink(path) and path not in self.roots:
            os.chmod(path, 0)

    def unlock(self):
        """All that is locked, folders within locked ones too."""
        for folder, folders, files in os.walk(self.path):
            for name in folders + files:
                path = os.path.join(folder, name)
                if not os.path.islink(path) and not os.access(path, os.W_OK):
                    os.chmod(path, 0o755)

    def heal(self, root):
        """No file below is unreadable or will be rejected."""
        self.unlock()
        for path in self.files():
            if path.startswith(root + "/"):
                os.remove(path)  # its other links may be of other formats
                kind = FORMATS[os.path.splitext(path)[1]][0]
                with open(path, "wb") as file:
                    file.write(kind(self.rng).encode())

    def alter(self):
        often = [self.add] * 6 + [self.change] * 6
        seldom = [self.delete, self.rename, self.touch, self.change_in_secret,
                  self.link, self.nest]
        rare = [self.move_folder, self.lock, self.unlock]
        few = self.rng.choice([1, 2, 5, 10, 30])
        for _ in range(self.rng.choice([0, few, few, few, 300])):
            self.rng.choice(often + seldom * 2)()
        if self.rng.random() < 0.6:
            self.rng.choice(rare)()
        if self.rng.random() < 0.1:
            self.empty_folder()
