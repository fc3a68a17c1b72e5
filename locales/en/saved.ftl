page-title = Kept items
page-description = Items that you keep on this device, with their numbers, the dates that matter and the days left.
heading = What you keep on this device
intro = It is kept in this browser only. Whoever can use this device can read it.
without-script = Kept items are read from this device, which needs JavaScript.

refused-title = This browser keeps nothing
refused = It has switched off storage for this site, as private windows and some settings do. Nothing can be kept here, and nothing that was kept can be shown.
empty = Nothing is kept yet. Paste a number on the page “Track”, or add an item here.
count = { $count ->
    [one] One item, the nearest date first
   *[other] { $count } items, the nearest date first
}

other-dates = Other dates
no-dates = No date is known.
date-own = Your own date
told-nothing = { $day }, { $time }: the carrier had nothing yet.
told = Last heard on { $day } at { $time }:
procedure = Belongs to:
number = Tracking number:
read-now = Read it on the page “Track”
refresh-all = Ask { $host } about all numbers
refresh-text = The numbers of your kept items go to { $host }, one after the other.
refreshed = { $count ->
    [one] One item is up to date.
   *[other] { $count } items are up to date.
}
refresh-failed = { $name }: { $reason }

change = Change
change-heading = Change “{ $name }”
erase = Erase
erase-question = Erase “{ $name }” from this device? This cannot be undone.
erase-yes = Yes, erase it
erase-no = No, keep it
erased = “{ $name }” was erased.

add = Add an item
add-heading = Add an item
name-label = A name of your own
name-hint = Like “Mum’s passport”
name-missing = Enter a name
number-label = Tracking number
optional = You can leave this empty.
number-wrong = There is no single tracking number in this
number-withheld = This may be an Individual Number, which is never kept
procedure-label = What it belongs to
procedure-none = Nothing of these
date-label = A date that matters
date-what-label = What is on that day
date-what-hint = Like “My flight”
date-missing = Enter the day, too, or leave both empty
keep = Keep it
cancel = Cancel
kept = “{ $name }” is kept on this device.
not-kept-title = Not kept
not-kept = The browser refuses to keep more: its storage for this site is full or switched off. What was kept before is unchanged, and what you entered still stands here. Export and erase something, then try again.

papers-heading = Papers
papers = What you entered for these papers is kept here, too.

aside-heading = { $count ->
    [one] One record cannot be read
   *[other] { $count } records cannot be read
}
aside = They were changed by something else, or come from a later version of this site. They are left as they are and go into the exported file.
aside-newer = A later version of this site wrote it.
aside-broken = It is damaged.
aside-erase = Erase this record

data-heading = Export, import, erase
export = Export everything to a file
export-hint = A readable text file with all kept items and papers. Keep it where only you can read it.
import-label = Import a file
import-hint = A file that was exported here before
import = Import
import-none = Pick a file first
import-too-large = This file is too large to be one of ours
import-refused = The browser could not read this file
import-not-ours = This is no file that was exported here. Nothing was changed.
import-newer = A later version of this site wrote this file. Nothing was changed. Load this page again to get the latest version.
import-done = { $added } added, { $replaced } brought up to date, { $left } already here.
import-unreadable = { $count ->
    [one] One record in the file cannot be read. It is still in the file.
   *[other] { $count } records in the file cannot be read. They are still in the file.
}
import-full = { $count ->
    [one] One record did not fit: the browser’s storage is full or switched off. It is still in the file.
   *[other] { $count } records did not fit: the browser’s storage is full or switched off. They are still in the file.
}
erase-all = Erase everything kept
erase-all-question = Erase all kept items and papers from this device, and the records that cannot be read? This cannot be undone.
erase-all-yes = Yes, erase everything
erased-all = Everything kept was erased. What you typed on other pages of this tab is gone when you close it.

keep-heading = Keep this on this device
keep-hint = The name, the number, the status and its dates are kept in this browser, and not the text that you pasted.
keep-name-default = My item
keep-this = Keep this
keep-update = Bring “{ $name }” up to date
keep-known = You keep this number as “{ $name }”.
keep-open = All kept items
