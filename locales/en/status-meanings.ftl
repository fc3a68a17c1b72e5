### What statuses mean and what to do about them.

## The statuses in the reader’s words.

name-still-with-embassy = Still at the Embassy or Consulate
name-being-prepared = Being prepared for delivery
name-out-for-delivery = Out for delivery
name-picked-up = Handed over to Japan Post
name-no-update = No status to show
name-returned-to-post = Returned to the Embassy or Consulate
name-processing = In process { -processing }
name-needs-correction = Needs correction { -needs-correction }
name-not-accepted = Not accepted { -reception-error }
name-no-longer-viewable = No longer viewable { -viewing-period-over }
name-accepted = Accepted by the post office
name-picked-up-from-sender = Collected from the sender
name-dispatched = Sent on
name-passed = Passing through an office
name-relayed = Passing through an office
name-arrived = At the delivering post office
name-out = With the delivery staff
name-attempted = Nobody was at home
name-redelivery-booked = Redelivery booked
name-held = Kept at the post office
name-held-closed = Kept: the destination was closed
name-to-nearby = Sent to a nearby post office or shop
name-to-shop = Handed to a convenience store
name-forwarded = Being forwarded
name-investigating = Being looked into
name-returning = Going back to the sender
name-returned = Back with the sender
name-delivered = Delivered
name-collected = Handed over at the counter
name-not-registered = No data for this number

## What a status means now.

meaning-still-with-embassy = Your passport is at the Embassy or Consulate. It has not been sent yet.
meaning-being-prepared = Your passport has left the Embassy or Consulate and is being made ready to be sent to you.
meaning-out-for-delivery = Japan Post is taking your passport to the address you registered.
meaning-picked-up = Japan Post has it, or had it. One of three things is true: it was delivered, it waits at the post office you chose, or a notice was left in the mailbox. It does not say that somebody else has it.
meaning-no-update = There is nothing to show yet. Nothing is wrong.
meaning-no-update-try-later = There is nothing to show yet. For applications at your post this is usual: try again later. Nothing is wrong.
meaning-returned-to-post = Your passport is back at the Embassy or Consulate: a name or address was wrong, or it was not collected in time. It can be sent again.
meaning-processing = This stays on until you have picked up your passport, also when it is ready. Only the message behind it says whether it is ready.
meaning-needs-correction = Something in your application has to be corrected before it goes on.
meaning-not-accepted = An error happened and the application was not accepted.
meaning-no-longer-viewable = The time in which the application can be viewed is over. This says nothing about its result.
meaning-accepted = The post office has accepted the item.
meaning-picked-up-from-sender = The post office has collected the item from the sender. It is not yet on its way to your door.
meaning-dispatched = The item is on its way between post offices.
meaning-passed = The item is passing through a post office on the way.
meaning-relayed = The item is passing through a post office on the way.
meaning-arrived = The item is at the post office that delivers to your address. It usually comes the same or the next day.
meaning-arrived-kyoku-dome = The item has reached a post office. When it is ready at the counter, the status changes again.
meaning-out = The delivery staff have the item with them today.
meaning-attempted = The item is back at the post office, and a notice was left for you.
meaning-redelivery-booked = The request to bring the item again was received.
meaning-held = The item is kept at the post office for you.
meaning-held-kyoku-dome = The item waits for you at the counter of the post office.
meaning-held-closed = The destination was closed, so the item is kept at the post office.
meaning-to-nearby = The item was sent to a nearby post office or shop, where you can collect it.
meaning-to-shop = The item was handed to a convenience store, where you can collect it.
meaning-forwarded = The item is being forwarded to another address.
meaning-investigating = The post office is checking the address or the name before it can deliver.
meaning-returning = The item goes back to the sender, or is there already. It was not delivered.
meaning-returned = The item is back with the sender. It was not delivered.
meaning-delivered = The item was delivered to the address.
meaning-delivered-kyoku-dome = The item has reached the post office counter. You have not received it yet: go and collect it.
meaning-collected = The item was handed over at the counter.
meaning-not-registered = Japan Post has no data for this number: it was not scanned yet, is too old, or was mistyped. This is no error.
meaning-latest-not-known = The newest entry is one that Tebiki does not know. Read it as it stands; the entries before it may be out of date.

## The answer in a few words, as a heading.

headline-still-with-embassy = Still at the Embassy or Consulate
headline-being-prepared = It is being made ready to be sent
headline-out-for-delivery = It is on its way to your address
headline-picked-up = Delivered, waiting at a post office, or a notice was left
headline-no-update = There is nothing to show yet
headline-no-update-try-later = Nothing to show yet: try again later
headline-returned-to-post = It is back at the Embassy or Consulate
headline-processing = In process, or ready: only the message tells
headline-needs-correction = Something has to be corrected
headline-not-accepted = The application was not accepted
headline-no-longer-viewable = It can no longer be viewed
headline-accepted = It was handed in at a post office
headline-picked-up-from-sender = It was collected from the sender
headline-dispatched = It is on its way
headline-passed = It is on its way
headline-arrived = It is at the post office that delivers to you
headline-arrived-kyoku-dome = It is at a post office, not ready at the counter yet
headline-out = It is out for delivery today
headline-attempted = They came, but nobody was there
headline-redelivery-booked = Redelivery is booked
headline-held = It waits at the post office
headline-held-kyoku-dome = It waits at the counter: go and collect it
headline-held-closed = Kept, because the destination was closed
headline-to-nearby = It waits at a nearby post office or shop
headline-to-shop = It waits at a convenience store
headline-forwarded = It is being forwarded
headline-investigating = The post office is looking into it
headline-returning = It is going back to the sender
headline-returned = It is back with the sender
headline-delivered = It was delivered
headline-delivered-kyoku-dome = It is at the counter: go and collect it
headline-collected = It was handed over
headline-not-registered = No data for this number yet
headline-latest-not-known = The newest entry is one that Tebiki does not know

## What to do.

action-wait = Wait. Nothing is left for you to do now.
action-track-again = Look again later with your passport number on the visa service’s tracking page.
action-track-by-email = Or send an e-mail that holds nothing but the passport number. The answer comes by itself.
action-try-later = Try again later.
action-track-letter-pack = Look up the Letter Pack number { -letter-pack } on Japan Post’s site.
action-check-mailbox = Look in the mailbox: for the item itself, or for a notice { -non-delivery-notice }.
action-ask-household = Ask everybody at the address whether they took it.
action-ask-post-office-chosen = Ask at the post office you chose, if you chose one.
action-be-home = Be at home: it is handed over against a signature. The name on the item has to be on the nameplate.
action-watch-mailbox = Watch the mailbox: it is put there without a signature.
action-be-home-or-mailbox = Letter Pack Plus is handed over against a signature; Letter Pack Light comes into the mailbox.
action-find-notice = Find the notice { -non-delivery-notice } in the mailbox.
action-book-redelivery = Book redelivery with what the notice says, or collect the item at the post office it names.
action-be-home-as-booked = Be at home at the time you chose.
action-go-to-counter = Go to the post office counter during its hours and collect it.
action-bring-photo-id = Bring an original photo ID issued by a government, no photocopy.
action-wait-for-counter = Wait until the status says delivered or kept { -held }. Then go to the counter.
action-collect-or-book = Collect it, or book redelivery, before the last day on the notice.
action-collect-there = Collect it there.
action-wait-for-opening = Wait for the next day on which the destination is open, or ask the post office.
action-check-forwarding = Check that the forwarding address is right.
action-telephone-office = Telephone the delivering post office. Check the name and the nameplate.
action-ask-for-redelivery = For a U.S. visa passport, ask the call center to send it again.
action-correct-name-and-address = Check the name and the address in your profile, so that it does not come back again.
action-nothing-more = Nothing more is left to do.
action-check-digits = Compare the digits with the label.
action-try-in-hours = Try again in a few hours.
action-read-the-page = Read the newest entry on Japan Post’s page.
action-each-on-its-own = Each passport of a family or group is sent on its own and may come on another day: look up every one.
action-open-the-message = Open the status in the To-do list { -to-do } and read the message: it says when the passport is ready.
action-wait-for-notification = Wait for the notification that says you can pick it up.
action-pick-up-at-chosen-office = Pick it up at the passport office you chose when you applied.
action-register-card = To pay by credit card, register it beforehand in the To-do list { -to-do }. The link starts with https://mofa.payment-kokopass.jp/.
action-collect-within-six-months = Collect it within six months, or it lapses and a new one costs more.
action-correct-and-resubmit = Open the message, see what is wrong, correct it and send the application again.
action-apply-again-or-ask = Ask before you apply again.
action-ask-passport-office = If you still wait for an answer, ask the passport office.

## Whom to contact.

contact-call-center = The visa service’s call center, by chat, Skype or telephone
contact-delivering-office = The post office on the notice or in the last entry
contact-sender = The sender
contact-passport-office = The passport office you chose
contact-myna-portal = The Myna Portal’s inquiry form

## Whom not to contact.

avoid-embassy = Not the Embassy or Consulate: once a passport has left, they cannot help with its delivery

## By when.

limit-kept-seven-days = Kept for seven days from the failed attempt. The date on the notice { -non-delivery-notice } goes first.
limit-kept-kyoku-dome = Kept for seven days from the day it reached the counter. Ten days are also spoken of, but not confirmed. The date on the notice goes first.
limit-kept-as-written = This day is written in what was pasted. It goes before any count of days.

## Which of two cases a meaning is for.

when-home = If it was sent to a home or an office
when-kyoku-dome = If it was addressed to a post office { -kyoku-dome }

## What is asked where it changes the answer.

question-kyoku-dome = Was it addressed to a post office for collection { -kyoku-dome }?
question-letter-pack = Which Letter Pack { -letter-pack } is it?
question-application-post = Where did you apply for the visa?
question-family = Did several people apply together?
question-attempt-day = Which day is on the notice { -non-delivery-notice }?

## Answers.

option-yes = Yes
option-no = No
option-not-known = I do not know
option-plus = Letter Pack Plus (red)
option-light = Letter Pack Light (blue)
option-sapporo = In Sapporo
option-fukuoka = In Fukuoka
option-naha = In Naha
option-osaka-by-mail = By mail to Osaka
option-other = Somewhere else

## Who says it.

vocabulary-visa = The visa service’s message
vocabulary-myna = Myna Portal
vocabulary-japan-post = Japan Post

## What is said about the reading itself.

mark-guess = This is a guess: the words are not exactly the ones that are used. Compare them with the page.
mark-several = There are several messages in your text. Which one is it about?
mark-unknown = Tebiki does not know this message, and does not guess. If it worries you, ask whoever sent it.
mark-unread = This part could not be read
mark-future = This time lies in the future
mark-impossible = There is no such date or time
mark-not-given = No date is given
mark-year-assumed = The year is not written; this is the nearest one
mark-times-in-japan = All times are Japan’s

## Dates of a limit.

limit-written = By { $date }
limit-safe = By { $date } to be safe
limit-usual = { $date } is the last day by the usual count
limit-from = Counted from { $date }
