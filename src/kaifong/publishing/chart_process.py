"""`python -m kaifong.publishing.chart_process`: draws charts in a process of its own.

vl-convert runs Vega in V8, which takes threads and 150 MB. Here they end with the process, the build's own process
may go on forking, and a crash costs the drawings alone. In: one JSON list of dictionaries, each as a text. Out: one
JSON list of SVGs, null for what cannot be drawn.
"""

from __future__ import annotations

import json
import sys

from kaifong.insight.charts.drawing import draw_here

if __name__ == "__main__":
    sys.stdout.write(json.dumps(draw_here(json.load(sys.stdin))))
