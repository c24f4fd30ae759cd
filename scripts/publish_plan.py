"""The step of publish-large.yml that fixes what all its machines have to agree about."""

from kaifong.github.door import enter
from kaifong.github.publish_large import plan

enter(plan)
