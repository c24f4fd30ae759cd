"""Who a submitter is, what is whose, and what a removal rests on."""
