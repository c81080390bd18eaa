#!/usr/bin/env python3
"""Checks that a man page and --help name the same options.

usage: man.py PROGRAM PAGE
"""

import re
import subprocess
import sys

OPTION = re.compile(r"--[a-z]+(?:-[a-z]+)*")


def main():
    program, page = sys.argv[1:3]
    helped = set(OPTION.findall(
        subprocess.run([program, "--help"], check=True, text=True,
                       stdout=subprocess.PIPE).stdout))
    with open(page, encoding="utf-8") as file:
        text = file.read().replace("\\-", "-")
    options = text[text.index(".SH FILTERS" if ".SH FILTERS" in text
                              else ".SH OPTIONS"):text.index(".SH EXIT")]
    written = set(OPTION.findall(options))
    for option in sorted(helped - written):
        print(f"{page}: {option} is missing")
    for option in sorted(written - helped):
        print(f"{page}: {option} is no option of {program}")
    sys.exit(helped != written)


main()
