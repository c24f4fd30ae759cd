# What stands in entries where somebody asked to be forgotten.
leaving-somebody = a former member
