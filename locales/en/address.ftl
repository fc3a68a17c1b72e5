page-title = Check a delivery address
page-description = Find what is missing in a Japanese delivery address, a name or a passport number before the envelope comes back. Everything is checked on your device.
heading = Check a delivery address
lead = A wrong or incomplete address or name is why passports go back. Paste yours and see what is missing.
private = Nothing you type leaves this device. To know a postal code, this page fetches a list from this site; the site’s host can see its first three digits and no more. You can also keep all the lists on this device.
without-script = This check runs on your device and needs JavaScript. Without it, go through this list yourself. Each line is something that delays or returns an item; where none of them is true of your address, nothing is missing:
kind-heading = What is at this address?
kind-home = My home
kind-office = My office
kind-school = A school or university
kind-hotel = A hotel
kind-somebody = Somebody else’s home
kind-post-office = A post office, where I collect it
dwelling-heading = What kind of home?
dwelling-apartment = An apartment
dwelling-house = A house
whole-label = The address
whole-hint = In Japanese or Latin letters, in any order, over as many lines as you like. With the postal code.
fields-heading = The address field by field
fields-hint = This and the box above follow each other.
field-address = Address
field-postal-code = Postal code
field-prefecture = Prefecture
field-city = City, ward, town or village
field-town = Town or district in the city
field-block = Block number
field-building = Building
field-floor = Floor
field-room = Apartment or room
field-organisation = Company, school, hotel or post office
field-department = Department or faculty
field-care-of = Care of (who lives there)
field-recipient = Recipient
field-name = Name in the profile
field-passport-number = Passport number in the profile
field-mrz = The passport’s two lines
field-nameplate = Nameplate
detail-street = Street (Kyoto)
detail-section = Part of the town
detail-kyoku-dome = Kept at the post office
detail-note = Note
offer-heading = This postal code belongs to
offer-use = Use it: { $place }
names-heading = Names and passport number
names-hint = As in your profile, and as in your passport. They are compared exactly.
profile-heading = In the profile
passport-heading = In the passport
first = First name
middle = Middle name
last = Last name
given = Given names
surname = Surname
number = Passport number
mrz-label = Or the two lines at the bottom of the photo page
mrz-hint = Copy both lines with every “<”. Each has 44 characters, and the first begins with P. Where they are filled in, they count instead of what is typed above.
never-kept = Passport numbers and the two lines are never kept, not even in this tab: after a reload they are gone. They go along only when you change the language here. All other fields stay until you close the tab.
nameplate-heading = Is your name, as in the passport, on the nameplate of the door or mailbox?
nameplate-yes = Yes
nameplate-no = No
return-heading = Is it the return address of a records request?
return-hint = The return address has to be the one on the copy of your residence certificate. Copy that one here to compare them.
return-label = Address on the copy of the residence certificate
understood-heading = Understood as
understood-hint = Look here first: if a part is wrong, write it in its field.
state-nothing = Write or paste an address above.
state-loading = Fetching the list of postal codes
state-kind = Choose above what is at this address. Then you see what is missing.
state-complete = Nothing is missing
state-complete-detail = { $place }: this address has everything that the sources ask for.
state-advice = It can be delivered as it is
state-advice-too = { $count ->
    [one] There is also one piece of advice.
   *[other] There are also { $count } pieces of advice.
}
state-advice-detail = { $count ->
    [one] There is one remark below.
   *[other] There are { $count } remarks below.
}
state-delayed = { $count ->
    [one] One thing to correct
   *[other] { $count } things to correct
}
state-delayed-detail = As it is, the item may be delayed or come back.
state-returned = { $count ->
    [one] One thing to correct
   *[other] { $count } things to correct
}
state-returned-detail = As it is, the item will probably come back.
names-not-checked = Names and the passport number were not compared: they are not filled in.
no-postal = The postal codes could not be fetched, so codes, cities and towns were not compared. The rest was checked.
try-again = Try again
findings-heading = What to correct
severity-returned = Likely to come back
severity-delayed = May be delayed
severity-advice = Advice
wrote = You wrote: { $text }
belongs-to = It belongs to: { $place }
positions = Look at character { $positions }, counted from the left.
positions-of-lines = On the second line, compare characters { $positions } with the passport, counted from the left.
write-instead = Write instead:
one-of = Write one of these:
one-of-parts = The street or district says which one:
correction-for = { $text } ({ $what })
use = Use this
used-for = Use this: { $text } ({ $field })
go-to = Go to: { $field }
report-names = Report a name or passport number that has to be updated to the call center immediately.
result-heading = The whole address
result-not-yet = Not right yet: first correct what is listed above.
result-not-checked = Not checked yet: first choose above what is at this address.
result-japanese = In Japanese, as on the Letter Pack { -letter-pack }
result-romaji = In Latin letters, as in the profile
result-stays-japanese = What still stands in Japanese is as you typed it, since how a name is read cannot be known. Write Kyoto’s streets as on a letter that reached you, and the building, the company, the school and its department, the post office and the person as they write themselves in Latin letters.
result-stays-latin = What stands in Latin letters in the Japanese is as you typed it, since how it is written in Japanese cannot be known. Copy Kyoto’s streets, the building, the company or the school and the post office from a letter that reached you.
copy = Copy
copied = Copied.
not-copied = The browser does not let this page copy. Select the text and copy it yourself.
copy-list = Copy the list of corrections
print = Print this page
keep-list-hint = Keep the list beside the profile page while you correct it.
check = Check it
clear = Empty the form
cleared = The form is empty.
bring-back = Bring back what was there
not-kept-here = Your browser does not keep what you type, so a reload will empty this form.
list-heading = Many addresses at once
list-hint = For schools and companies: open a CSV file, or paste rows from a spreadsheet. Up to 10,000 rows are checked on this device. The first row names the columns, for example Postal code, Address, Name, Company, Room. Without names of columns, each line is an address.
list-file = CSV file
list-text = Or paste the rows
list-counts-file = Will be checked: { $name }
list-counts-file-not-rows = Will be checked: { $name }. The rows below will not.
list-counts-rows = The rows below will be checked, and no longer the file { $name }.
list-let-go = Take the file away
list-kind = Rows that do not say what is at the address are checked as: { $kind }
list-kind-none = Choose above what is at the addresses, or add a column “Kind” (home, apartment, house, office, school, hotel, somebody, post office).
list-not-kept = The list is not kept, not even in this tab: after a reload it is gone. If you change the language here, pasted rows go along. Then choose a file again, and check again.
list-check = Check the list
list-cancel = Stop
list-reading = Reading the list
list-checking = Checking
list-progress = { $done } of { $all } rows
list-stopped = Stopped. Nothing was kept.
list-done = { $rows ->
    [one] One row was checked
   *[other] { $rows } rows were checked
}
list-good = { $rows ->
    [one] One row has nothing to correct.
   *[other] { $rows } rows have nothing to correct.
}
list-bad = { $rows ->
    [one] One row has something to correct.
   *[other] { $rows } rows have something to correct.
}
list-remarks = { $rows ->
    [one] One row has a question or advice.
   *[other] { $rows } rows have a question or advice.
}
list-unchecked = { $rows ->
    [one] For one row the postal codes could not be fetched; the rest of it was checked.
   *[other] For { $rows } rows the postal codes could not be fetched; the rest of them was checked.
}
list-ignored = These columns were not read: { $names }
list-download = Download the findings as CSV
list-first = { $rows ->
    [one] The one row with something to correct. It is in the CSV too.
   *[other] The first { $rows } rows with something to correct. All are in the CSV.
}
list-first-remarks = { $rows ->
    [one] The one row with a question or advice. It is in the CSV too.
   *[other] The first { $rows } rows with a question or advice. All are in the CSV.
}
list-row = Row
list-name = Name
list-address = Address
list-kind-of-place = Kind
list-finding = What to correct
list-remark = What to look at
list-severity = Severity
list-field = Field
list-wrote = Written
list-instead = Write instead
list-facts = Sources
list-complete = Complete
list-japanese = Whole address in Japanese
list-romaji = Whole address in Latin letters
list-table = Rows with something to correct
list-table-remarks = Rows with a question or advice
odd-more-cells = This row has more cells than columns. Is there a comma inside the address? Then put the address in quotation marks.
odd-kind = “{ $text }” is no kind of place that is known here.
fault-nothing = Choose a file or paste rows first.
fault-empty = There is nothing in this file.
fault-too-large = This file is larger than 8 MB. Split it.
fault-workbook = This is a workbook or a document, not CSV. In your spreadsheet, choose “Save as” or “Download as” and then CSV.
fault-not-text = This file is no text that can be read here. Save it as CSV in UTF-8.
fault-refused = The browser could not open this file.
fault-no-rows = There are no rows below the names of the columns.
fault-no-address = No column is named Address, and no line begins like an address in Japan. The first line says: { $names }
fault-twice = Two columns hold the same: { $name }. Leave one out.
fault-unclosed = On line { $line } a quotation mark opens a cell and none closes it.
fault-too-many = There are more than 10,000 rows. Split the list.
offline-heading = Keep all postal codes on this device
offline-hint = About 2 MB to fetch, 7 MB on the device. Then nothing is fetched for a check, not even three digits, and it works without a network.
offline-keep = Keep all
offline-again = Fetch them anew
offline-stop = Stop
offline-erase = Erase them
offline-progress = { $done } of { $all } files
offline-kept = All postal codes of { $date } are on this device.
offline-erased = The postal codes were erased from this device.
offline-unreachable = The postal codes could not be fetched. Check the connection and try again. Nothing was lost.
offline-full = There is no room for them on this device, or the browser does not allow it.
offline-no-store = This browser does not let this page keep files.
offline-stopped = Stopped before all were there.
data-date = Postal codes: Japan Post, { $date }.
