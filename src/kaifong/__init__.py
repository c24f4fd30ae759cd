"""Kaifong: a community hub that members write and rules moderate, by pull request."""

__version__ = "0.1.0"
