"""What running a program costs."""

import collections
import os
import subprocess
import sys
import tempfile
import time

# Peak memory is that of the largest process of a program.
Cost = collections.namedtuple("Cost", "seconds cpu peak")


def run(command, settle=None, accepted=(0,)):
    """Runs a command and, within the time measured, brings the files of the
    folder `settle` to the disk."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL,
                                   stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if settle:
            bring_to_disk(settle)
        seconds = time.perf_counter() - start
        if process.returncode not in accepted:
            output.seek(0)
            said = output.read()[-2000:].decode(errors="replace")
            sys.exit(f"{' '.join(command)}: {said}")
    return Cost(seconds, usage.ru_utime + usage.ru_stime,
                usage.ru_maxrss * 1024)


def files_of(folder):
    for root, _, names in os.walk(folder):
        for name in names:
            yield os.path.join(root, name)


def bring_to_disk(folder):
    for root, _, names in os.walk(folder):
        for path in [root] + [os.path.join(root, name) for name in names]:
            descriptor = os.open(path, os.O_RDONLY)
            os.fsync(descriptor)
            os.close(descriptor)


def disk_use(folder):
    """Bytes that the files of a folder take on the disk."""
    return sum(os.stat(path).st_blocks * 512 for path in files_of(folder))


def warm(folder):
    """Reads all files, so that no engine waits for the disk; their bytes."""
    size = 0
    for path in files_of(folder):
        with open(path, "rb") as file:
            while block := file.read(1 << 20):
                size += len(block)
    return size
