page-title = Letters and papers in Japanese
page-description = Letter of proxy, notes for the form, and envelope labels: filled in on your device in Japanese, with a translation, to print or copy.
heading = Papers in Japanese, filled in for you
lead = Choose a paper. Enter what you know; what you leave empty becomes a line to fill in by hand. Then print it, or copy the text.
private = What you enter here stays in this page’s memory. It is not sent, and it is gone when you leave the page or load it again, unless you choose to keep it on this device.
keep = Keep what I enter for this paper on this device
keep-hint = Then it is still here next time. Whoever uses this device can see it. Unticking erases it.
kept = Kept on this device.
erased = Erased from this device.
keep-refused = Your browser does not let this page keep anything, so it is gone when you leave.
without-script = Without JavaScript these papers can be read and printed, and filled in by hand.
print = Print on A4
copy = Copy the Japanese text
today = Write today’s date in Japan on it
today-hint = Untick it if you will sign on another day: then there is space for the date.

## Fields; the same names stand beside the lines of a paper.

name = Name
address = Address
date = Date: year 年, month 月, day 日

## Letter of proxy

proxy-title = Letter of proxy
proxy-about = For somebody who collects your passport for you. Each family member signs a separate letter, exactly as in the passport.
proxy-bring = That person shows the letter, a copy of your passport, and their own original photo ID. Evidence of your address helps too.
proxy-proxy = The person who collects
proxy-applicant = The passport’s holder
proxy-applicant-number = Passport’s holder { $number }
proxy-name = Name as in the passport
proxy-passport = Passport number
proxy-passport-hint = Optional. Left empty, the line is left out.
proxy-signature = Signature, by hand, exactly as in the passport
proxy-text = I appoint the following person as my proxy, with the authority to collect my passport.
proxy-more = Add another family member
proxy-fewer = Take the last one away
proxy-count = { $count ->
    [one] One letter
   *[other] { $count } letters, each on a sheet of its own
}

## Number of copies

copies-title = Note for the number of copies
copies-about = For two or more copies of the alien registration record: write this clearly in a blank space near the revenue stamps { -revenue-stamp } on the form.
copies-count = How many copies?
copies-count-hint = A number from 2 to 99. Put on stamps of 300 yen for each copy.
copies-wrong = Enter a number from 2 to 99. Until then the number is left open on the paper.
copies-meaning = Requesting this number of copies

## Documents back

return-title = Note asking for your documents back
return-about = To get submitted documents back from the disclosure section, attach a note in Japanese that says so.
return-documents = Which documents?
return-family-register = Family register
return-marriage = Marriage certificate
return-other = Other documents
return-other-hint = One on each line, in Japanese if you can.
return-other-meaning = Document, as you named it
return-to = To the disclosure section of the Immigration Services Agency
return-text = When you have checked the following enclosed documents, please return them in the enclosed reply envelope.

## Envelopes

disclosure-title = Address label for the disclosure section
disclosure-about = For the envelope to the Immigration Services Agency. The addressee has to be written in Japanese, as on the agency’s page.
disclosure-postal = Postal code
disclosure-street = 1-6-1 Yotsuya, Shinjuku-ku, Tokyo
disclosure-building = Yotsuya Tower, 13th floor
disclosure-agency = Immigration Services Agency, General Affairs Division
disclosure-office = Information System Management Office
disclosure-section = Immigration Information Disclosure Section. 御中 (onchū) is the polite ending for an office.
reply-title = Address label for the reply envelope
reply-about = For the envelope in which the answer comes back. It has to be the address on the copy of your residence certificate { -residence-certificate }.
reply-postal = Postal code
reply-address-hint = As on the residence certificate, in Japanese if you can.
reply-name = Your name. 行 (iki) is what one writes after one’s own name on a reply envelope.
