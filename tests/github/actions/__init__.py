"""GitHub Actions as far as our workflows need it: triggers, expressions, jobs and steps, run on this machine.

What it does not know it refuses: a workflow that uses anything new fails its scenario until it is added here.
"""
