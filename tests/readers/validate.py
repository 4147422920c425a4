"""Reads {"schema": …, "files": [YAML, …]} and prints for each file the first thing its schema refuses, or null."""

import json
import sys

import yaml
from jsonschema import Draft202012Validator

given = json.load(sys.stdin)
Draft202012Validator.check_schema(given["schema"])
validator = Draft202012Validator(given["schema"])


def refusal(text):
    try:
        document = yaml.safe_load(text)
    except yaml.YAMLError as error:
        return f"no YAML: {error}"
    # The message repeats the value; the place is enough.
    error = next(iter(validator.iter_errors(document)), None)
    return error and f"{'/'.join(map(str, error.absolute_path))}: {error.validator}"


json.dump([refusal(text) for text in given["files"]], sys.stdout)
