"""Charts as static SVG: Vega-Lite dictionaries, drawn once for all languages, clean under a strict policy."""
