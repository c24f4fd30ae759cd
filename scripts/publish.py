"""The step of publish.yml that builds the site and tells what is new in it."""

from kaifong.github.door import enter
from kaifong.github.publish import publish

enter(publish)
