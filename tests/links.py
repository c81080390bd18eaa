#!/usr/bin/env python3
"""Checks that every relative link of the Markdown files given leads somewhere."""

import os
import re
import sys

missing = 0
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        text = file.read()
    for target in re.findall(r"\]\(([^)#:]+)\)", text):
        if not os.path.exists(os.path.join(os.path.dirname(path), target)):
            print(f"{path}: no {target}")
            missing += 1
sys.exit(1 if missing else 0)
