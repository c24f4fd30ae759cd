"""The step of publish-large.yml that puts the parts together and tells what is new in the site."""

from kaifong.github.door import enter
from kaifong.github.publish_large import publish_assembled

enter(publish_assembled)
