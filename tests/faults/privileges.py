"""Files that cannot be read, for those who may read all."""

import os
import subprocess

import collection

NOBODY = 65534


def give_up_privileges(programs, base):
    """So that files can be unreadable; where the programs then still run."""
    if os.geteuid() != 0:
        return
    probe = os.path.join(base, "probe")
    os.makedirs(probe)
    os.chown(base, NOBODY, NOBODY)
    os.chown(probe, NOBODY, NOBODY)
    with open(os.path.join(probe, "a.txt"), "w", encoding="utf-8") as file:
        file.write(collection.article(1, 1))
    try:
        done = subprocess.run(
            [os.path.join(programs, "dateline-index"),
             "--db=" + os.path.join(probe, "index"), probe],
            stderr=subprocess.DEVNULL, user=NOBODY, group=NOBODY,
            extra_groups=[], check=False)
    except PermissionError:
        return
    if done.returncode == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
