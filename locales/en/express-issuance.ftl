### Express issuance of the Individual Number Card.

title = Get an Individual Number Card in about a week
summary = Express issuance { -express-issuance }: who may use it, until when, and what it costs.
wizard-title = Can I use express issuance?
wizard-description = A few questions tell you whether you may use express issuance of the Individual Number Card, by which day to apply, what it costs and what to bring.

## The guide.

guide-what = The card comes to your home within about a week
guide-week = With express issuance { -express-issuance }, the card arrives at home within one week of applying, in principle.
guide-since = It has existed since 2 December 2024.
guide-elsewhere = You may apply at a municipality where you do not live, but it can take extra days.
guide-who = It is for people in certain situations
guide-designated = Only people in one of the situations below may use it.
guide-infants = Babies under one year of age.
guide-lost-damaged = People who need a new card because theirs was lost or damaged.
guide-overseas = People who moved to Japan from overseas.
guide-no-space = People whose card has no space left { -change-space } in which to write a change.
guide-unusable = Others who cannot use their card. The national page words this unclearly; municipalities name further reasons, so ask first.
guide-not-designated = Renewing an expired card is not among them, nor is anything else that is not on the list.
guide-when = You have thirty days from the day it happened
guide-window = Apply within 30 days of the reason. Which day starts the count depends on the reason.
guide-infant-window = For a baby the birth date decides.
guide-late = If something kept you from applying in time, speak with the help desk of your municipality. It is not a refusal yet.
guide-where = You apply at the help desk of your municipality
guide-help-desk = Go to the help desk { -help-desk } of the city, ward, town or village in which you live.
guide-identity = Bring documents that show who you are { -identity-documents }.
guide-personal = Your name, a photo of your face and the other details are needed, as for any card.
guide-forms = At the help desk you fill in the card application { -card-application } and a request to set the password { -password }.
guide-cost = It costs 2,000 yen after a loss, and is otherwise free in principle
guide-fee-lost = A new card after a loss costs 2,000 yen, or 1,800 yen without electronic certificates { -electronic-certificates }. You pay at the help desk.
guide-fee-other = For any other reason a new card is free in principle. Confirm it with the help desk.
guide-receiving = Somebody has to be there to receive it
guide-address = The card goes to your registered address.
guide-registered = It comes by registered mail { -registered-mail }, which is handed to a person, not left in the mailbox.
guide-envelope = The official page shows pictures of the envelope, front and back, and of how it is posted, so that you recognise it.

## Why the card is needed.

reason = Why do you need the card?
newborn = For a baby under one year
lost = I lost my card
lost-hint = Choose this for a stolen card, too.
damaged = My card is damaged
from-overseas = I moved to Japan from overseas
no-space = My card has no space left for changes
no-space-hint = The space is called { -change-space }.
unusable = I cannot use my card for another reason
expired = My card has expired, or soon will
first-card = I want my first card, and none of these apply

unusable-why = Why can you not use your card?
unusable-why-hint = The national page does not name these reasons. Municipalities do.
new-resident = I live in Japan as a mid- to long-term resident and was newly entered in the residence register
code-changed = My Individual Number or my resident code was changed
entered-otherwise = I was entered in the residence register for a reason other than birth or moving in
penal-institution = I was held in a penal institution
faulty-chip = The card’s IC chip is faulty
another-reason = Something else

## When it happened.

birth-date = When was the baby born?
birth-date-hint = A baby can use express issuance until the day before the first birthday, however long ago the birth was.
under-one = Less than a year ago
over-one = A year ago or more

lost-when = When did you report the loss to your municipality?
lost-when-hint = The thirty days count from the day of this report { -loss-report }, not from the day you lost the card.
not-reported = I have not reported it yet
damaged-when = Since when has the card been unusable?
damaged-when-hint = If you are not sure, enter the earliest day that is possible.
moved-in-when = When did you notify your municipality that you moved in?
moved-in-when-hint = The thirty days count from the day of the move-in notification { -move-in-notification }.
no-space-when = On which day could a change not be written on the card any more?
new-resident-when = When did you notify your municipality of your address?
unusable-when = When did this happen?
unusable-when-hint = No official page says which day counts for this reason. Enter the earliest day that is possible.
in-time = Less than thirty days ago
last-day = Thirty days ago
too-late = More than thirty days ago

## The rest.

fault = Was the card damaged through your own fault?
fault-hint = Some municipalities charge a fee if it was.
own-fault = Yes
not-own-fault = No
fault-unsure = I am not sure

where = Where do you want to apply?
where-hint = You apply at the help desk { -help-desk } of a municipality.
residence = Where I live
elsewhere = In another city, ward, town or village
elsewhere-hint = It may take extra days.

certificates = Do you want electronic certificates on the card?
certificates-hint = With the certificates { -electronic-certificates } you can sign and log in online. Without them the card costs 200 yen less.
certificates-wanted = Yes, with certificates
certificates-not-wanted = No, without

receiving = Can somebody receive registered mail at your registered address?
receiving-hint = The card is handed over in person. It is not left in the mailbox.
somebody-home = Yes, somebody will be there
nobody-home = No, or I am not sure

## What is true of the case.

eligible = You can use express issuance
eligible-detail = Apply at the help desk by the day below. The help desk makes the decision.
possibly-last-day = Today may be the last day
possibly-last-day-detail = Go to the help desk now, or telephone before it closes. By another way of counting the thirty days ended yesterday.
published-locally = Ask the help desk before you go
published-locally-detail = Municipalities name your reason, the national page does not. Telephone your help desk; if they agree, this is what you need.
reason-unclear = Ask the help desk whether your reason counts
reason-unclear-detail = The national page speaks of “others who are unable to use their cards” and does not say who they are. Your municipality decides.
window-passed = The thirty days have passed: speak with the help desk
window-passed-detail = This is not a refusal. If something kept you from applying in time, explain it; the help desk decides.
loss-not-reported = Report the loss first
loss-not-reported-detail = The thirty days begin on the day of your report to the municipality. After that you can use express issuance.
first-birthday-passed = This is for babies before their first birthday
first-birthday-passed-detail = The first birthday has come, so this reason no longer counts. If the card was lost or damaged, start again with that reason.
renewal-not-designated = Renewing an expired card is not a reason for express issuance
renewal-not-designated-detail = You can renew in the ordinary way. It takes longer, so ask your municipality how long.
first-card-not-designated = Without one of the listed reasons, express issuance is not open to you
first-card-not-designated-detail = You can get your first card in the ordinary way. It takes longer, so ask your municipality how long.
not-yet-launched = Express issuance did not exist yet
not-yet-launched-detail = It began on 2 December 2024.

## What outcomes are made of.

last-day-safe = Apply by, to be safe
last-day-safe-detail = This counts the first day as day one.
last-day-usual = Last day by the usual count
last-day-usual-detail = The usual count leaves the first day out. A closed office does not extend it.
last-day-was = The last day was
last-day-infant = Last day to apply
last-day-infant-detail = It is the day before the first birthday.
arrival = The card should be there by
arrival-detail = Within one week in principle. It can take longer when many people apply.
arrival-elsewhere = The card comes later than
arrival-elsewhere-detail = One week is for applying where you live. Elsewhere it can take extra days.
fee-lost = New card after a loss, with electronic certificates
fee-lost-without = New card after a loss, without electronic certificates
fee-lost-detail = You pay the fee { -fee } at the help desk.
fee-lost-either = New card after a loss, with or without electronic certificates
fee-damaged = New card after damage, with electronic certificates
fee-damaged-without = New card after damage, without electronic certificates
fee-damaged-detail = Free in principle by the national page. Municipalities charge the fee when the card was badly damaged through your own fault. Confirm with the help desk.
fee-free = New card
fee-free-detail = Free in principle. Confirm it with the help desk.
fee-first-card = First card
fee-first-card-detail = The national page says that reissue is free in principle for other reasons and does not speak of first cards. Confirm it with the help desk.
apply-at-residence = Go to the help desk { -help-desk } of the municipality where you live
apply-elsewhere = Ask the help desk { -help-desk } of the other municipality whether it takes express applications, then go there
in-person = You come to the counter yourself
in-person-detail = Municipalities require this. With somebody under 15, a parent or other legal representative comes along.
with-birth-notification = If you apply together with the notification of birth { -birth-notification }, nobody has to come again for it.
ask-help-desk = Telephone or visit the help desk { -help-desk } of your municipality and explain your situation
report-loss = Report the loss { -loss-report } to your municipality and note the day
report-loss-detail = Come back here with that day to see your last day to apply.
ordinary-application = Apply for the card in the ordinary way, at your municipality
renew-ordinarily = Renew the card in the ordinary way, at your municipality
identity = Documents that show who you are { -identity-documents }
identity-detail = Ask the help desk which ones it accepts.
personal-information = A photo of your face, and your name and details
personal-information-detail = The same as for any card. Ask the help desk whether the photo can be taken there.
application-form = Application for issuance of an Individual Number Card { -card-application }, at the help desk
password-request = Request to set the password { -password }, at the help desk
registered-mail = The card comes by simplified registered mail { -simplified-registered-mail } to your registered address and is not forwarded. Somebody has to be there to take it.
nobody-receives = Tell the help desk that nobody may be at home
nobody-receives-detail = The card comes by registered mail { -simplified-registered-mail } and is not forwarded. Some municipalities let you collect it at the counter instead.
two-reasons = If the card was stolen, or had already expired when you lost it, say so. More than one rule then applies, and the help desk decides, also about the fee.
window-runs = Thirty days may be running already. Ask soon.

## What the sentences for the counter mean.

say-apply = I would like to apply for express issuance of the Individual Number Card.
say-lost = I lost my card. I have already reported the loss.
say-damaged = My card is damaged and cannot be used.
say-overseas = I moved to Japan from overseas.
say-no-space = The space for changes on my card is full.
say-newborn = The card is for a child under one year.
say-last-day = Today may be the thirtieth day. Could you accept it today?
say-late = I would like to apply for express issuance, but the thirty days have passed. Could I explain why?
say-ask = Does my case qualify for express issuance?
say-report-loss = I lost my Individual Number Card. I would like to report the loss and apply for a new one by express issuance.
say-renew = I would like to renew my Individual Number Card. How long does it take?
say-ordinary = I would like to apply for an Individual Number Card. How long does it take?
