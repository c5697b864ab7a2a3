"""Run the examples of the pages and of the docstrings, and compare what they print."""

from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

pytest_collect_file = (
    Sybil(parsers=[PythonCodeBlockParser()], patterns=["*.md"])
    + Sybil(parsers=[DocTestParser()], patterns=["kling_prompt/*.py", "kling_prompt/**/*.py"])
).pytest()
