### The first answer to a reader's report.

report-receipt = Thank you, we have your report. A moderator reads it within { $hours } hours as a rule, and the outcome comes to this page. You need to do nothing more.
report-receipt-public = This page is public. If it says more than it should, edit it; what stands only in older versions is still to be seen by whoever looks.
report-receipt-contact = What must not be public goes here: { $contact }
report-receipt-unknown = We could not find the page that you mean. Please edit the text above, and give its address as your browser shows it.
report-receipt-exposed = **There seems to be something private in it**, such as a telephone number or an address. Please take it out of the text above.
report-again = You have reported this page already, in #{ $number }, and nobody has answered yet. We keep it together there and close this one; if you have something to add, write it there.
