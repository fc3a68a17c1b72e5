### Whether an office is open now. Times are of the 24-hour clock in Japan.

open = Open now, until { $time }
closed-before-opening = Closed now; it opens later today.
closed-after-closing = Closed now; it was open earlier today.
closed-weekday = Closed today.
closed-holiday = Closed today for { $holiday }.
closed-new-year = Closed today for the New Year period.
opens = Opens on { $day } at { $time }.
opens-expected = Opens on { $day } at { $time }, if the equinox falls as expected.
unknown = The holidays of this year are not known here. Ask before you go.
