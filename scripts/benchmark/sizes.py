"""Collections of a size, kept in build/bench."""

import os
import shutil
import subprocess
import sys

from benchmark import engines

KEPT = os.path.join(os.path.dirname(engines.SCRIPTS), "build/bench")


def of_size(size):
    """The folder with so many articles, made where it is missing."""
    folder = os.path.join(KEPT, str(size))
    if not os.path.isdir(folder):
        os.makedirs(KEPT, exist_ok=True)
        part = folder + ".part"
        shutil.rmtree(part, ignore_errors=True)
        made = subprocess.run([os.path.join(engines.SCRIPTS, "bench-corpus"),
                               f"--articles={size}", part], check=False)
        if made.returncode:
            sys.exit(made.returncode)
        os.rename(part, folder)
        print()
    return folder
