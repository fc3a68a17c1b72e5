### Passport renewal on the Myna Portal.

title = Renew a Japanese passport online
summary = On the Myna Portal { -myna-portal }, with the Individual Number Card { -individual-number-card }: who can, what to put right first, and how to follow it.
wizard-title = Can I renew my passport online?
wizard-description = A few questions tell you whether you can renew your Japanese passport on the Myna Portal, what to put right first, what to prepare and what it costs.

## The guide.

guide-what = You apply on your phone and collect at the office
guide-online = A Japanese passport can be renewed on the Myna Portal { -myna-portal } of the Digital Agency, with an Individual Number Card { -individual-number-card }.
guide-valid = It is for people who hold a valid passport.
guide-who = It works when four things are true
guide-register = Your registered domicile { -registered-domicile }, name and gender are still those of the family register { -family-register } on which the passport rests.
guide-year-or-spreads = The passport is valid for less than one year more, or its visa pages have three or fewer double-page spreads left.
guide-destination = Some countries want a passport that is valid for longer than your stay. Think of it before you renew and keep the expiry date printed now.
guide-card-data = Your Individual Number Card { -individual-number-card } holds your current name, address and other details.
guide-update-first = If the card is out of date, have it updated first, at the municipal office where you live.
guide-prepare = Have these six things ready
guide-card = Your Individual Number Card { -individual-number-card }.
guide-phone = A smartphone with the Myna Portal app: for iOS <https://apps.apple.com/jp/app/id1476359069>, for Android <https://play.google.com/store/apps/details?id=jp.go.cas.mpa>.
guide-passport = Your passport, while it is valid.
guide-domicile = Your registered domicile { -registered-domicile }. Look it up beforehand: it has to be entered exactly.
guide-photo = A photo of your face. You take it with the phone while you apply.
guide-signature = Your signature on plain white paper. You take a picture of it with the phone while you apply.
guide-certificate = You need a valid certificate for signatures, and its password
guide-certificate-needed = Without a valid certificate for signatures { -signature-certificate } you cannot apply.
guide-fifth-birthday = The certificate ends on the fifth birthday after it was issued. For a foreign resident it can end with the period of stay; ask the municipality.
guide-printed = Its last day is printed on the card { -certificate-expiry }. It can also be looked up at the Public Individual Authentication Service: <https://www.jpki.go.jp/download/howto_win/certificate_p03.html>.
guide-password = Its password { -password } has 6 to 16 letters and digits. You enter it when you submit.
guide-reset = Forgotten? The municipal office where you are registered resets it, or you do so with an app of its own and a kiosk in a convenience store: <https://www.jpki.go.jp/jpkiidreset/howto/index.html>.
guide-pictures = The photo and the signature have rules of their own
guide-background = Photo: a bright place, and a plain background without a pattern.
guide-pen-and-paper = Signature: plain white paper, black or blue ink, photographed with the camera in the Myna Portal app, following its guide on the screen.
guide-by-the-person = The person whose passport it is signs.
guide-representative = Somebody who cannot sign has the legal representative { -legal-representative } sign for them.
guide-whole = The whole signature is in the picture; nothing is cut off.
guide-white = The background is plain white.
guide-spotless = The background has no stain and no mark.
guide-ink = The ink is dark, black or blue.
guide-format = The file is a JPEG (.jpg or .jpeg).
guide-pixels = The picture is 788 pixels wide and 284 high.
guide-size = The file is no larger than 200 KB.
guide-steps = It takes four steps
guide-step-prepare = Prepare the photo, the picture of the signature and your details.
guide-step-apply = Open the Myna Portal, start the passport renewal and submit it: <https://myna.go.jp/html/passport_information.html>.
guide-step-follow = Follow it in the To-do list { -to-do-list }. It says what comes next, also about fees and collecting.
guide-step-collect = Collect the passport at the passport office { -passport-office }.
guide-waiting = “In process” stays on until you have the passport
guide-notification = The passport office { -passport-office } examines the application and sends a notification when you can come.
guide-in-process = “In process” { -in-process } does not change when the passport is ready. It stays until you have collected it; the Myna Portal’s FAQ explains it: <https://faq.myna.go.jp/faq/show/8338?site_domain=default>.
guide-open-status = The new notification looks like the old one. Open the status in the To-do list { -to-do-list } and read its content: only there does it say that the passport is ready.
guide-pick-up = You collect it at the office you chose
guide-office = You collect the passport at the office that you selected when you applied.
guide-fees = You pay as the To-do list { -to-do-list } tells you.
guide-credit-card = To pay by credit card, register the card beforehand through the To-do list. The right link begins with https://mofa.payment-kokopass.jp/.
guide-faq = The Digital Agency answers common questions, in Japanese: <https://faq.myna.go.jp/faq/list/8336?site_domain=default>.

## The passport.

passport = Which passport do you have?
at-hand = A Japanese passport, undamaged and at hand
lost-or-damaged = It was lost, stolen or damaged
none-yet = None; it would be my first

register = Has anything changed in your family register since the passport was issued?
register-hint = What counts in the family register { -family-register } is your registered domicile { -registered-domicile }, your name and your gender.
unchanged = No, nothing has changed
changed = Yes, something has changed

expires = On which day does your passport expire?
expires-hint = The day is printed on the page with your photo.
year-or-more = A year or more from today
under-a-year = Less than a year from today
today = Today
expired = It has expired

spreads = How many double-page spreads are free on the visa pages?
spreads-hint = A spread is two facing pages.
few-spreads = Three or fewer
more-spreads = Four or more

destination = Does the country you will visit want a passport valid for longer than your stay?
destination-hint = It matters if you renew and keep the expiry date of the old passport.
wants-more = Yes
wants-no-more = No, or I plan no trip
destination-unsure = I am not sure

## The card, the phone, the certificate.

card = Does your Individual Number Card hold your current name and address?
card-hint = Look at the card { -individual-number-card }, also at changes written below.
card-current = Yes, everything is current
card-outdated = No, something has changed
no-card = I have no card

phone = Do you have a smartphone that can run the Myna Portal app?
phone-hint = The app exists for iOS and Android. Photo and signature are taken with it.
has-phone = Yes
no-phone = No

certificate = Until when is your certificate for signatures valid?
certificate-hint = The day is printed on the card { -certificate-expiry }.
certificate-valid = Today or later
certificate-expired = It has ended
work-it-out = Nothing is printed: work it out
certificate-unsure = I am not sure, or I have none

issued = When was the certificate issued?
issued-hint = It is the day on which the municipality put the certificate { -signature-certificate } on your card, often the day you received or renewed it.
issued-recently = Within the last five years
issued-long-ago = More than five years ago

birth-date = When were you born?
birth-date-hint = The certificate ends on the fifth birthday after its issue. The date stays on this device.
birthday-ahead = The fifth birthday is today or later
birthday-unclear = It depends on how the birthdays are counted
birthday-passed = The fifth birthday has passed

password = Do you know the password of the certificate?
password-hint = It is the one { -password } with 6 to 16 letters and digits, not the four digits.
password-known = Yes
password-forgotten = No, I have forgotten it

signer = Who signs?
signer-hint = The person whose passport it is signs, unless they cannot.
signs-self = The person whose passport it is
signs-for-them = A legal representative, because the person cannot sign

## What is true of the case.

apply-now = You can apply now
apply-now-detail = Nothing stands in the way by your answers. The passport office examines the application.
put-right-first = You can renew online once you have put this right
put-right-first-detail = Take the list from the top: first the municipal office, where one visit can do for everything, then the application.
last-day = Your passport expires today: apply now, or ask the passport office
last-day-detail = Only a valid passport can be renewed. Whether an application sent today still counts is not in our sources, so telephone the passport office.
last-day-not-ready = Your passport expires today: ask the passport office first
last-day-not-ready-detail = You are not ready to apply, and tomorrow the passport is no longer valid. The passport office says what is best.
too-early = Not yet: you can renew from the day below
too-early-detail = The passport is still valid for a year or more and has more than three spreads left.
passport-expired = An expired passport is not renewed this way
passport-expired-detail = You apply for a new one. Since 24 March 2025 first-time applications are accepted online too; ask the passport office whether yours is.
not-renewed-online = A lost or damaged passport is not renewed this way
not-renewed-online-detail = Go to the passport office of your prefecture.
first-passport = A first passport is not a renewal
first-passport-detail = Since 24 March 2025 first-time applications are accepted on the Myna Portal too. The other way is the passport office’s counter.
particulars-changed = This is more than a renewal
particulars-changed-detail = The simple renewal is for an unchanged family register. Since 24 March 2025 applications with changed details are accepted on the Myna Portal too. The other way is the passport office’s counter.
without-card = Without the card, you apply at the counter
without-card-detail = The online renewal needs an Individual Number Card.
without-phone = Without such a phone, you apply at the counter
without-phone-detail = The online renewal takes the photo and the signature with the Myna Portal app.

## What outcomes are made of: dates and fees.

passport-until = Your passport is valid through
passport-until-detail = Apply before it ends.
certificate-until = Your certificate is valid through
certificate-until-detail = Submit the application by then.
worked-out-earlier = Your certificate ends by our count on
worked-out-earlier-detail = It is the fifth birthday after the issue. The date printed on the card decides.
worked-out-later = By another count it ends on
worked-out-later-detail = Two days are possible: it was issued on a birthday, or the birthday is 29 February. Keep to the earlier.
first-day = You can renew from
first-day-detail = On this day the passport is valid for less than one year more.
ten-years = Passport for ten years, applied for online
five-years = Passport for five years, applied for online
under-twelve = Passport for a child under twelve, applied for online
ten-years-counter = Passport for ten years, applied for at the counter
five-years-counter = Passport for five years, applied for at the counter
under-twelve-counter = Passport for a child under twelve, applied for at the counter
fee-detail = These are the fees { -fee } of 24 March 2025. A change was announced for July 2026: check the passport office’s page.

## What to do, in order.

update-card = Have your card updated at the municipal office where you live
update-card-detail = Name, address and the other details on the card have to be current.
new-certificate = Get a new certificate for signatures { -signature-certificate } at the municipal office
new-certificate-detail = Yours has ended. Take the card along, and ask what else is needed.
look-up-certificate = Find out until when your certificate for signatures { -signature-certificate } is valid
look-up-certificate-detail = Look at the card { -certificate-expiry } or at the Public Individual Authentication Service <https://www.jpki.go.jp/download/howto_win/certificate_p03.html>; the municipal office can tell you, too. If it has ended, ask there for a new one.
certificate-seems-over = Check your certificate: by our count it has ended
certificate-seems-over-detail = The date printed on the card { -certificate-expiry } decides. If it has passed, get a new certificate { -signature-certificate } at the municipal office.
reset-password = Reset the password { -password } of the certificate
reset-password-detail = At the municipal office where you are registered, or with its own app and a kiosk in a convenience store <https://www.jpki.go.jp/jpkiidreset/howto/index.html>. If you go to the office anyway, do it there.
step-prepare = Step 1: prepare photo, signature and details
step-prepare-detail = They are listed below.
step-apply = Step 2: apply on the Myna Portal { -myna-portal } and submit
step-apply-detail = Start here: <https://myna.go.jp/html/passport_information.html>.
step-follow = Step 3: follow the To-do list { -to-do-list }
step-follow-detail = It shows how far your application is and what to do next, also how to pay.
step-collect = Step 4: collect the passport at the passport office { -passport-office } you selected
step-collect-detail = Wait for the notification that it is ready.
go-to-office = Apply at the counter of your prefecture’s passport office { -passport-office }
go-to-office-detail = Telephone first and ask what to bring.
ask-office-new = Ask your prefecture’s passport office { -passport-office } how to apply for a new passport
ask-office-new-detail = At its counter, or online: first-time applications are accepted online since 24 March 2025.
ask-office-changed = Ask your prefecture’s passport office { -passport-office } how to apply with changed details
ask-office-changed-detail = At its counter, or online: such applications are accepted online since 24 March 2025.
check-certificate-then = Until then, see that your card is current, the certificate for signatures { -signature-certificate } is valid and you know its password

## What to have ready.

bring-card = Individual Number Card { -individual-number-card }
bring-phone = Smartphone with the Myna Portal app
bring-phone-detail = For iOS <https://apps.apple.com/jp/app/id1476359069>, for Android <https://play.google.com/store/apps/details?id=jp.go.cas.mpa>.
bring-passport = Your passport, while it is valid
bring-password = Password { -password } of the certificate for signatures
bring-password-detail = It has 6 to 16 letters and digits.
bring-domicile = Your registered domicile { -registered-domicile }
bring-domicile-detail = Look it up beforehand, so that you enter it exactly.
photo = Photo of your face
photo-detail = You take it while you apply: in a bright place, before a plain background without a pattern.
signature = Signature on plain white paper
signature-detail = Sign in black or blue ink. You take the picture while you apply, with the camera in the Myna Portal app.

## Good to know.

sign-yourself = Sign yourself: the signature has to be the person’s own.
sign-for-them = The legal representative { -legal-representative } signs in the person’s place.
sign-for-them-detail = Beneath the signature stand the representative’s own name and relation to the person.
signature-rules = The picture shows the whole signature in dark black or blue ink, on plain white without stains or marks.
signature-file = If you use a file: JPEG, 788 pixels wide and 284 high, 200 KB at most.
in-process = “In process” { -in-process } stays on until you have collected the passport, even when it is ready.
in-process-detail = When it is ready you get a notification that looks unchanged. Open the status in the To-do list { -to-do-list } and read what it says. More: <https://faq.myna.go.jp/faq/show/8338?site_domain=default>.
other-statuses = Other words you may see: { -needs-correction } means that something has to be corrected, { -not-accepted } that the application was not accepted, { -no-longer-viewable } that it can no longer be viewed.
credit-card = To pay by credit card, register the card beforehand through the To-do list { -to-do-list }.
credit-card-detail = The right link begins with https://mofa.payment-kokopass.jp/.
within-six-months = Collect the passport within six months. Otherwise it lapses, and a new application within five years costs more.
keeps-date = Because the pages are nearly used up, the new passport may keep the old expiry date. Look which date the application offers. The fee for this kind is not in our sources; ask the passport office.
longer-validity = Do not keep the old expiry date if your destination wants more validity.
longer-validity-detail = Ask the embassy of the country you will visit how long the passport has to be valid.
ask-destination = Some countries want more validity than your stay. Ask the embassy before you choose to keep the old expiry date.
printed-first = The date printed on the card goes before the one worked out here.
printed-first-detail = For a foreign resident the certificate can end with the period of stay; ask the municipality.
spreads-count-too = If three or fewer spreads are left before that day, you can renew at once.

## What the sentences mean.

say-update-card = I would like to have the name and address on my Individual Number Card updated.
say-new-certificate = My certificate for signatures has expired. I would like a new one.
say-check-certificate = Please tell me until when my certificate for signatures is valid. If it has ended, I would like a new one.
say-reset-password = I have forgotten the password of my certificate for signatures. I would like to reset it.
say-collect-passport = I applied online. I have come to collect my passport.
say-expires-today = My passport expires today. Can I still renew it online?
say-new-passport = I would like to apply for a new passport. Please tell me what I need.
say-renew-passport = I would like to renew my passport at the counter. Please tell me what I need.
say-passport-lost = I have lost or damaged my passport. Please tell me what to do.
say-particulars-changed = My name or registered domicile has changed. Please tell me how to apply for a passport.
