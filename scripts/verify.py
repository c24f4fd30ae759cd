"""The step of verify.yml that reviews and builds the merged tree."""

from kaifong.github.door import enter
from kaifong.github.verify import verify

enter(verify)
