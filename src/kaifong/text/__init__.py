"""Facts about text: width, scripts, invisible and confusable characters, slugs, decoding."""
