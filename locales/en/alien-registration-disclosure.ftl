### Disclosure of alien registration records.

title = Ask for your old alien registration record
summary = See the record { -registration-record } that the Immigration Services Agency keeps, or get a copy: who may ask, what goes into the envelope, what it costs.
request-title = Can I ask for the record, and how?
request-description = A few questions tell you whether you may ask for an alien registration record, what to put into the envelope or bring, what it costs and when it is decided.
decision-title = Should I still wait for the decision?
decision-description = Enter the day of your request to see by which day the law wants a decision, and whom to ask after it.

## The guide.

guide-what = The agency keeps the old records, and shows you yours
guide-kept = Alien registration ended in July 2012, when the system of today began. The old records { -registration-record } are kept by the Immigration Services Agency.
guide-see-or-copy = You can ask to see what was recorded about you, to get a copy, or both.
guide-who = The person on the record asks, or a legal representative
guide-person = You can ask for what is recorded about yourself.
guide-legal = For a minor, a parent with custody or a guardian asks; for an adult under guardianship, the guardian { -legal-representative }.
guide-voluntary = Somebody you merely authorised { -voluntary-representative } is refused, by the agency’s English page.
guide-own = You can ask for your own record.
guide-other = You can also ask for somebody else’s. You are then told only what it says about yourself, and not what you would know already.
guide-deceased = For somebody who has died there is a guide of its own.
guide-form = One form, and two ways to get the record
guide-form-file = Fill in the request form { -request-form } completely. It comes as a Word file and as a PDF in Japanese, with completed samples: <https://www.isa.go.jp/en/applications/disclosure/foreigner.html>.
guide-at-office = At the office: you look at the record there, or get copies there.
guide-by-post = By post: a copy is sent to you.
guide-post = By post, the reply envelope has to be right
guide-reply = Enclose a letter pack { -letter-pack } or a stamped envelope { -reply-envelope } for the reply.
guide-weight = What the reply costs depends on its weight. Express and registered mail cost extra.
guide-since-1960 = Records from 1960 or later: 94 yen as a rule, by the agency’s English page.
guide-before-1960 = Records from 1959 or earlier: 140 or 210 yen by the same page, because there are more sheets.
guide-spare = Put in one more stamp, loose. If it is not needed, it comes back.
guide-letter-pack = For several copies, or to be free of such worries, the agency recommends a letter pack.
guide-approximate = No figure is certain: the number of sheets varies, and you may be asked for more postage.
guide-write-address = Write your address on the reply envelope.
guide-same-address = It has to be the address on the residence certificate { -residence-certificate } that you submit.
guide-cost = It costs 300 yen a copy, in revenue stamps
guide-stamps = Stick revenue stamps { -revenue-stamp } for 300 yen on the form for each application. Do not cancel them.
guide-exact = The amount has to be exact. Stamps of a prefecture or city { -municipal-stamp } and postal money orders { -postal-order } are refused.
guide-copies = For more copies, add 300 yen for each, for example 600 yen for two, and write the number of copies in a blank space next to the stamps.
guide-buy = The counter sells no revenue stamps. Buy them at a post office before you go or post.
guide-documents = The agency checks who you are
guide-identity = Documents that show who you are { -identity-documents } are needed. The agency’s page leads to a list of those it accepts.
guide-name = If your name has changed, for example by marriage, add a document that shows it, such as a family register { -family-register }.
guide-back = If you want documents back, add a note in Japanese that says so.
guide-when = The law gives the agency thirty days
guide-thirty-days = The decision is due within 30 days of the day you submit the request. It can really take shorter or longer.
guide-where = One section in Tokyo takes every request
guide-section = It is the Immigration Information Disclosure Section of the Immigration Services Agency (Information System Management Office, General Affairs Division).
guide-japanese-name = On a letter, write its name in Japanese, as the agency’s page with the map has it.
guide-place = Yotsuya Tower, 13th floor, 1-6-1 Yotsuya, Shinjuku-ku, Tokyo 160-0004.
guide-telephone = Telephone 03-5363-3005.
guide-hours = It is open from 9:00 to 17:00, except on Saturdays, Sundays, national holidays and in the New Year period.
guide-faq = The agency answers common questions: <https://www.isa.go.jp/en/applications/disclosure/q-and-a.html>.
guide-recorded = A record could hold 24 kinds of items
guide-survives = Not everything survives
guide-not-all = What was left out of an application was not recorded, and the system was revised more than once, so that something may be gone.
guide-changes = Changes that were filed with a local office before 8 July 2012 are included.
guide-image = The agency’s page has an image of such a record (PDF, in Japanese).

record-name = Name
record-sex = Sex
record-birth = Date of birth
record-nationality = Nationality
record-occupation = Occupation
record-passport = Passport number
record-passport-date = Day on which the passport was issued
record-registered = Day of registration
record-number = Alien registration number
record-landing = Day of the permission to land
record-status = Status of residence
record-period = Period of stay
record-birthplace = Place of birth
record-home-address = Address in the country of origin
record-residence = Place of residence in Japan
record-head = Name of the head of the household
record-relation = Relationship to the head of the household
record-workplace = Workplace: name and address
record-household = For a head of household: the other members, with relationship, name, date of birth and nationality
record-family = Father, mother and spouse in Japan outside the household, with name, date of birth and nationality
record-signature = Signatures
record-photo = Photos
record-changes = Changes of what was registered
record-amendments = Corrections

## The request.

who = Who asks?
myself = The person on the record
for-minor = A parent or guardian, for a minor
for-adult = The guardian, for an adult under guardianship
representative = Somebody else, on the person’s behalf
representative-hint = A voluntary representative { -voluntary-representative }, for example a friend or a lawyer.
deceased = It is about somebody who has died

whose = Whose record is it?
whose-hint = If you ask for a minor or a ward, their own record counts as one’s own.
own = One’s own
other = Somebody else’s

how = How do you want to see it?
view = Look at it at the office
copies-there = Get copies at the office
post = Have copies sent by post

copies = How many copies do you need?
copies-hint = Each copy costs 300 yen in revenue stamps { -revenue-stamp }.
counted = A number of copies

from-year = From which year should the records start?
from-year-hint = Older records have more sheets, so that the reply weighs more.
since-1960 = 1960 or later
before-1960 = 1959 or earlier
year-unsure = I am not sure

return-address = Is your return address the one on your residence certificate?
return-address-hint = The reply goes only to the address on the certificate { -residence-certificate } that you enclose.
same-address = Yes, the same
other-address = No, another

name = Has your name changed since then?
name-hint = For example by marriage.
name-same = No
name-changed = Yes

back = Do you want the documents back that you submit?
back-hint = You can ask for it with a note in Japanese.
keep-them = No
wanted-back = Yes

## When it is decided.

sent = How did you submit the request?
handed-in = At the office
posted = By post
handed-in-when = On which day did you hand it in?
handed-in-when-hint = If you posted it and know the day on which it arrived, enter that day.
posted-when = On which day did you post it?
posted-when-hint = We reckon with two days on the way.
still-due = Thirty days have not passed
overdue = Thirty days have passed

## What is true of the case.

view-at-office = You can look at the record at the office
view-at-office-detail = Submit the request first. The agency decides, and then you look.
copies-at-office = You can get the copies at the office
copies-at-office-detail = Submit the request first. The agency decides, and then you collect.
by-post = You can have the copies sent to you
by-post-detail = Put everything below into one envelope.
by-post-once-addressed = You can have the copies sent, to the address on your residence certificate
by-post-once-addressed-detail = The reply goes to no other address. Change the reply envelope first.
representative-refused = One official page refuses voluntary representatives, another lists them
representative-refused-detail = By the agency’s English page the answer is no. Its own Japanese page has listed them among those who may ask since 2022. Telephone before you send anything.
another-procedure = For somebody who has died there is a procedure of its own
another-procedure-detail = That procedure’s page names the people who may ask.
wait = The decision is still due
wait-detail = The law sets the day below. It can take longer.
ask-where-it-is = The thirty days have passed: telephone the section
ask-where-it-is-detail = It can take longer than the law says. Ask how far your request is.

## Dates and costs.

decided-by = The decision is due by
decided-by-detail = Thirty days by law, the day of submission not counted. It can take longer.
decided-by-after-posting-detail = Two days on the way and thirty days by law. It can take longer.
due-by = The decision is due by
was-due-by = The decision was due by
due-by-detail = Thirty days by law, the day of submission not counted.
due-by-after-posting-detail = Two days on the way and thirty days by law.
stamp-one = Revenue stamps { -revenue-stamp } for one application
stamp-one-detail = To look at the record is one application.
stamp-each = Revenue stamps { -revenue-stamp } for your copies
stamp-each-detail = 300 yen for each copy.
postage = Stamp on the reply envelope { -reply-envelope }
postage-since-1960-detail = For records from 1960 or later, up to 50 g. An approximation: with several copies it is uncertain. Check Japan Post’s table before you send.
postage-before-1960-detail = For records from 1959 or earlier, up to 100 g or 150 g. An approximation: with several copies it is uncertain. Check Japan Post’s table before you send.
pack-light = Letter Pack Light { -letter-pack-light }, instead of envelope and stamp
pack-detail = A letter pack has one price, whatever the number of sheets. It is recommended for several copies.
pack-plus = Letter Pack Plus { -letter-pack-plus }, instead of envelope and stamp

## What to do.

buy-stamps = Buy the revenue stamps { -revenue-stamp } at a post office
buy-stamps-detail = The counter sells none. Stamps of a prefecture or city { -municipal-stamp } and postal money orders { -postal-order } are refused.
go-to-section = Hand in the request at the Immigration Information Disclosure Section
go-to-section-detail = Yotsuya Tower, 13th floor, 1-6-1 Yotsuya, Shinjuku-ku, Tokyo 160-0004.
post-it = Post it to the section, with its name in Japanese
post-it-detail = Compare the address with the agency’s page with the map before you post.
change-return-address = Use the address on your residence certificate { -residence-certificate } for the reply
change-return-address-detail = If you have moved, have the new address registered first, then get a new certificate.
call-about-representative = Telephone the section before you send a request: 03-5363-3005
call-where-it-is = Telephone the section: 03-5363-3005
read-about-deceased = Read the page about records of people who have died
read-about-deceased-detail = <https://www.isa.go.jp/en/applications/disclosure/foreigner_death.html>

## What to bring or enclose.

identity = Documents that show who you are { -identity-documents }
identity-detail = The agency’s page leads to a list of those it accepts: <https://www.isa.go.jp/en/applications/disclosure/foreigner.html>.
residence-certificate = Residence certificate { -residence-certificate }, issued within the last 30 days
residence-certificate-detail = It must not show the Individual Number.
reply-envelope = Stamped reply envelope { -reply-envelope } or letter pack { -letter-pack }
reply-envelope-detail = For express or registered mail add its postage.
spare-stamp = One more stamp, loose
spare-stamp-detail = It is used if the postage is short, and otherwise comes back. The page names no amount, so it is not in the total.
proof-of-standing = Documents that show that you are the legal representative { -legal-representative }
proof-of-standing-detail = The page does not name them. Ask the section.
proof-of-name = A document that shows the change of name
proof-of-name-detail = For example a family register { -family-register }.

## What to fill in.

form = The request form { -request-form }, completely
form-detail = You find it, with completed samples, here: <https://www.isa.go.jp/en/applications/disclosure/foreigner.html>.
affix-stamps = Revenue stamps { -revenue-stamp } on the form
affix-stamps-detail = Do not cancel them: no postmark, no line across.
write-copies = The number of copies, next to the stamps
write-copies-detail = Needed from two copies on. What to write is below.
address-reply = Your name and address on the reply envelope
address-reply-detail = The address has to be the one on the residence certificate { -residence-certificate }.
note-for-documents = A note in Japanese that you want your documents back
note-for-documents-detail = What to write is below.

## Good to know.

exact-amount = The amount of the stamps has to be exact.
not-the-same-day = You cannot look at the record on the day you ask. The decision comes first.
only-own-information = You are told only what that record says about yourself.
only-own-information-detail = What you would know already is left out.
not-all-survives = What was left out of an application was not recorded, and something may be gone after the system’s revisions.
changes-included = Changes that were filed before 8 July 2012 are included.
pages-disagree = Official pages disagree about this.
pages-disagree-detail = The English page and its Q&A <https://www.isa.go.jp/en/applications/disclosure/q-and-a.html> refuse them; the Japanese page <https://www.moj.go.jp/isa/applications/disclosure/foreigner.html> lists them.
call-in-doubt = In doubt, telephone the section: 03-5363-3005.

## What the sentences mean.

say-copies = The number of copies requested. Write it in a blank space next to the stamps.
say-documents-back = Please return the documents that I enclose.
say-request-disclosure = I would like to request the disclosure of an alien registration record.
section-address = Immigration Information Disclosure Section, Information System Management Office, General Affairs Division, Immigration Services Agency, Yotsuya Tower 13F, 1-6-1 Yotsuya, Shinjuku-ku, Tokyo 160-0004.
say-representative = May a voluntary representative request the disclosure of an alien registration record?
say-deceased = Please tell me how to request the alien registration record of somebody who has died.
say-no-decision-yet = I have requested the disclosure of an alien registration record and have had no decision yet. Could you tell me how far it is?
