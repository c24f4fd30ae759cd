"""A small illustrator: parts of a Hong Kong street, bicycles and people, composed as SVG."""
