"""Answers a reader's report: .github/workflows/report.yml."""

from kaifong.github.door import enter
from kaifong.github.reader_report import report

enter(report)
