### The passport's way back after a U.S. visa interview.

title = Get your passport back after a U.S. visa interview
summary = Delivery address, pick-up, tracking and redelivery by Letter Pack { -letter-pack }.
destination-title = Where should it go?
destination-description = Home, office, school, hotel, a friend’s home or a post office: what to write in your profile so that the passport arrives, with an example in Japanese and in Latin letters.
change-title = Can I still change it?
change-description = Until when the delivery address of your passport can be changed after booking a U.S. visa interview, how, and what is left to do afterwards.
collecting-title = Collecting it
collecting-description = What to bring to the post office to collect a passport with a U.S. visa, for yourself, for somebody else or for a family, and by which day.

## The guide.

guide-where = It goes to the place you chose when you booked
guide-delivered = When the visa is approved, Japan Post brings the passport to the place that you chose while booking the interview.
guide-list = The post offices from which you can collect it are listed while you book. Take whichever suits you.
guide-undelivered = If it cannot be handed over, a notice { -non-delivery-notice } is left at the address and the post office { -post-office } holds the passport. The notice says how to arrange another delivery.
guide-post-office = At a post office it waits under Kyoku Dome
guide-hours = If you chose a post office, go there while it is normally open.
guide-kyoku-dome = The delivery address then has to be { -kyoku-dome }, with the name and the address of the post office.
guide-without-kyoku-dome = Without these words the post office takes the Letter Pack for its own mail and looks inside.
guide-finder = Japan Post has a finder for the post office nearest to you. The official page links to it.
guide-papers = You show an original photo ID, and a letter if you collect for somebody else
guide-photo-id = Show a photo ID { -photo-id } issued by a government: the original, because copies are not accepted.
guide-also-bring = Also take your appointment letter on paper, and something that shows your address.
guide-proxy = If somebody else collects it, you prepare a letter of proxy { -letter-of-proxy } with your signature, and a copy of your passport.
guide-proxy-brings = That person hands over both and shows a photo ID of their own, again the original and issued by a government.
guide-proxy-also = Something that shows your address helps that person, too.
guide-each-member = In a family everyone needs a letter of proxy of their own, with the same signature as in their passport.
guide-changing = You can change the place until 23:59 on the day of the interview
guide-check-letter = Look at your printed appointment letter: it shows the address to which the passport will go.
guide-until = The address or the post office can be changed online or through the call center until 23:59, Japan time, on the day of the interview.
guide-log-in = Online you do it in your profile, after logging in.
guide-free = The change itself costs nothing.
guide-delays = It comes late when your profile is wrong or incomplete
guide-name = First, middle and last name have to stand in the profile exactly as in the passport.
guide-letters = The name has to be in the passport’s Latin letters, not in Japanese, Chinese or another script.
guide-name-email = An e-mail address in the place of the name holds it up.
guide-number = The passport number has to be that of the passport you use now.
guide-report = Is the name or the number wrong? Tell the call center at once.
guide-incomplete = An address that is missing, incomplete or outside Japan holds it up.
guide-home = For a home, write the apartment or building and the room number. Add the recipient’s name if somebody else takes it in, and for a hotel or a school its name, with the department.
guide-office = For an office, write the company, the building and the floor, and the recipient’s name if somebody else takes it in. For a university, write its name, the department and the floor.
guide-military = APO, FPO and DPO addresses are refused. Only addresses in Japan are served.
guide-address-email = An e-mail address in the place of the postal address holds it up, too.
guide-nameplate = If you are not Japanese, the name in your passport has to be on the nameplate { -nameplate }. Without it Japan Post usually does not deliver.
guide-tracking = You can track it in four ways, but not through the Embassy
guide-instant = At once: type your passport number into the official page.
guide-email = By e-mail: write only the passport number, as you typed it when booking, into the subject, the text or both, and nothing else. The answer comes automatically.
guide-online = Online: there is a page for tracking.
guide-call-center = With the call center: by chat, Skype or telephone. Its page gives the contacts and the hours.
guide-embassy = Once the passport has left the Embassy or Consulate, they cannot help with its delivery. Do not contact them about it.
guide-messages = The status is one of six messages
guide-still-with = “Your passport is still with the US Embassy or Consulate”: it has not left yet.
guide-processed = “Passport has been received from the consular section, and is currently being processed for delivery”: it has left, and the Delivery Service Center is getting it ready to be sent.
guide-out-for-delivery = “Out for Delivery”: Japan Post is bringing it to your address. Follow it on Japan Post’s site with the Letter Pack number { -tracking-number }.
guide-picked-up = “Your passport has been picked up”: one of three things. It was delivered, it is ready at the post office you chose, or a notice lies in the mailbox. The Letter Pack number { -tracking-number } tells which.
guide-no-update = “There is no status update available for the passport”: there is nothing to show yet, and nothing is wrong. If you applied in Sapporo, Fukuoka or Naha, or by mail to Osaka, look again later.
guide-returned = “Your passport has been returned to post”: it is back at the Embassy or Consulate, because the name or the address was wrong or nobody collected it in time. Ask the call center to have it sent again.
guide-families = Every passport of a family comes by itself
guide-separately = For safety each passport is mailed on its own, so those of a family or group may come on different days.
guide-redelivery = After a missed delivery you have seven days
guide-notice = If nobody is home, the Letter Pack goes back to the post office and a notice { -non-delivery-notice } stays.
guide-seven-days = The post office keeps it for seven days.
guide-arrange = Ask for redelivery { -redelivery } yourself, with what stands on the notice. It can also be done online.
guide-trace = Japan Post’s tracking service { -tracking-service } shows where it is.

## Where should it go?

kind = Where should the passport go?
kind-hint = It has to be an address in Japan.
home = My home
office = An office
school = A school or university
hotel = A hotel
somebody = Somebody else’s home
post-office = A post office, where I collect it
post-office-hint = This is called { -kyoku-dome }.
abroad = An APO, FPO or DPO address, or one outside Japan

building = Is it a house or an apartment?
building-there = Is that home a house or an apartment?
house = A house
apartment = An apartment, or a room in a building
unsure = I am not sure
unsure-hint = If letters to this address need a room number, it is an apartment.

nameplate = Is the name in your passport on the nameplate there?
nameplate-hint = The nameplate { -nameplate } is at the door or on the mailbox.
nameplate-there = Yes, in Latin letters as in the passport
nameplate-missing = No, or I am not sure
japanese-passport = I am Japanese

to-house = Write the whole address, with your name as in the passport
to-house-detail = Nothing may be missing, down to the last number.
to-apartment = Write the building’s name and the room number
to-apartment-detail = Without them the address counts as incomplete, and the passport comes late.
to-home = Find out whether there is a room number, and write it
to-home-detail = For an apartment the address is incomplete without the building and the room.
to-somebody = Write the name of the person who lives there, too
to-somebody-detail = When somebody else takes it in, the address is incomplete without that person’s name.
nameplate-first = Put your name on the nameplate first
nameplate-first-detail = Without the name in your passport on the nameplate { -nameplate }, Japan Post usually does not deliver.
to-office = Write the company, the building and the floor
to-office-detail = If somebody else there takes it in, that person’s name belongs to it.
to-school = Write the school, the department and the floor
to-school-detail = If somebody else there takes it in, that person’s name belongs to it.
to-hotel = Write the hotel’s name
to-hotel-detail = Without it the address counts as incomplete. If somebody else takes it in, write that person’s name, too.
to-post-office = Write Kyoku Dome with the post office’s name and address
to-post-office-detail = Without { -kyoku-dome } the post office takes the Letter Pack for its own mail and looks inside.
not-in-japan = It can only go to an address in Japan
not-in-japan-detail = APO, FPO and DPO addresses are refused, and so are addresses in other countries.

whole-address = The whole address: postal code, prefecture, city, town and numbers
post-office-address = The address of the post office
example-detail = The example is made up: put your own data in its place. The source does not say in which script the address has to be; the name has to be in the passport’s Latin letters.
building-room = The building’s name and the room number
room-if-any = The building’s name and the room number, if there are any
your-name = Your full name, exactly as in the passport
your-name-detail = First, middle and last name, in the passport’s Latin letters.
host = The name of the person who lives there
host-detail = In Japanese the name is followed by { -care-of }, “care of”.
company = The name of the company
building-floor = The name of the building and the floor
receiver = The name of the person who takes it in, if it is not you
school-name = The name of the school or university and the department
school-floor = The floor, and the building if it has a name
hotel-name = The name of the hotel
kyoku-dome = The words { -kyoku-dome }
kyoku-dome-detail = They tell the post office to keep the Letter Pack for you.
post-office-name = The name of the post office
compare-letter = When it is done, compare it with the delivery address on your printed appointment letter.
put-up-name = Put the name in your passport on the nameplate { -nameplate }, in Latin letters
put-up-name-detail = This is for people who are not Japanese. Where another name is on it, ask whether yours may be added.
another-place = You can also choose another place, for example a post office { -post-office } where you collect it yourself.
name-at-desk = Make sure that your name is known where the mail arrives.
name-at-desk-detail = Japan Post usually does not deliver when it cannot find the passport’s name at the address. The source makes no exception for places with a reception. This is for people who are not Japanese.
no-email = An e-mail address, in the place of the name or of the address, holds the passport up.
change-later = You can change it until 23:59, Japan time, on the day of your interview. It costs nothing.
collect-with-id = You collect it while the post office is open, with an original photo ID { -photo-id }.
finder = The post offices that can be chosen are listed while you book. Japan Post’s finder shows which one is near.
choose-in-japan = Choose a place in Japan instead
choose-in-japan-detail = For example a post office, an office, or the home of somebody you trust.

## Can I still change it?

what = What do you want to change?
where-to = Where it goes
where-to-hint = The address, or the post office from which you collect it.
identity = My name or passport number
both = Both

interview = When is your interview?
interview-hint = The date in Japan, also if it is over.
ahead = After today
today = Today
past = Before today
by-mail = I applied by mail, without an interview
not-booked = I have not booked it yet

tracking = What does the tracking say?
tracking-hint = Look it up with your passport number on the official page.
not-sent = It has not been sent yet, or I do not know
not-sent-hint = “Your passport is still with the US Embassy or Consulate”, “Passport has been received from the consular section, and is currently being processed for delivery”, or “There is no status update available for the passport”.
sent = It is on its way, or a notice was left
sent-hint = “Out for Delivery”, or “Your passport has been picked up”.
returned = It went back
returned-hint = “Your passport has been returned to post”.

open = You can still change it
open-detail = Online in your profile, or through the call center, until the end of the interview’s day in Japan.
open-today = On the day of the interview you can change it until 23:59, Japan time
open-today-detail = Do it now, online in your profile or through the call center. At 00:00 it is closed.
no-interview = Ask the call center whether it can still be changed
no-interview-detail = The time limit is the day of the interview. For applications by mail the source names none.
choose-when-booking = You choose it while you book the interview
choose-when-booking-detail = After that you can change it until 23:59, Japan time, on the day of the interview.
closed = The time to change it is over: ask the call center
closed-detail = It ended at 23:59 on the day of the interview. The source names no other way; the call center knows what can still be done.
on-its-way = It is on its way, and the address stays as it is
on-its-way-detail = You can still follow it, use the notice, and have it delivered again.
sent-back = Ask the call center to send it again
sent-back-detail = It went back because the name or the address was wrong, or because nobody collected it in time.
report-at-once = Tell the call center now
report-at-once-detail = A name or number that differs from the passport holds the delivery up. The source names no day until which it can be put right.

until = You can change it until
was-until = You could change it until
until-detail = The clock in Japan counts, wherever you are.
free-change = The change
free-change-detail = This is the change alone. Whether the delivery costs something depends on the option you booked; your appointment confirmation says which.
log-in = Log in to your profile and change the delivery address or the post office
log-in-detail = The service’s page leads to the log-in: <https://www.ustraveldocs.com/jp/jp-niv-passporttrack.asp>
or-call = The call center can change it for you, too: by chat, Skype or telephone. The service’s page leads to its contacts and hours: <https://www.ustraveldocs.com/jp/jp-niv-passporttrack.asp>
check-letter = Check the delivery address on your printed appointment letter
how-to-write = “Where should it go?” shows how to write the address so that nothing is missing.
choose-place = Choose the address or the post office while you book
ask-call-center = Ask the call center what can still be changed
call-center-detail = By chat, Skype or telephone. The service’s page leads to its contacts and hours: <https://www.ustraveldocs.com/jp/jp-niv-passporttrack.asp>
never-embassy = Do not ask the Embassy or Consulate. Once the passport has left, they cannot help with its delivery.
if-nobody-home = If nobody is there when it comes, a notice { -non-delivery-notice } is left, with which you can arrange another delivery.
follow = Follow the Letter Pack number { -tracking-number } on Japan Post’s site
follow-detail = “Picked up” can mean that it was delivered, that it waits at the post office you chose, or that a notice lies in the mailbox. Look into the mailbox first.
use-notice = If there is a notice { -non-delivery-notice }, arrange redelivery { -redelivery } with what stands on it
seven-days = The post office keeps it for seven days. The date on the notice decides.
if-sent-back = If nobody collects it in time, it goes back. Then ask the call center to have it sent again.
ask-redelivery = Ask the call center to have it delivered again
compare-passport = Compare the name and the number in your profile with the passport, letter by letter
report = Tell the call center at once that your name or passport number has to be put right

## Collecting it.

place = Where is it waiting?
chosen = At the post office I chose
chosen-hint = The delivery address is { -kyoku-dome }.
notice = At a post office, because nobody was home
notice-hint = A notice { -non-delivery-notice } was left.

attempt = When did they try to deliver it?
attempt-hint = The date stands on the notice { -non-delivery-notice }.
arrived = When did it reach the post office?
arrived-hint = The Letter Pack number { -tracking-number } shows it on Japan Post’s site.
within = Less than seven days ago
last-day = Seven days ago
passed = More than seven days ago
unknown = I do not know

who = Who collects it?
myself = I do
proxy = Somebody else, for me

passports = How many passports?
passports-hint = Each comes in an envelope of its own, and they may come on different days.
only-mine = Only mine
mine-and-family = Mine and those of my family
only-one = One
several = Several of one family

collect-myself = Go with your original photo ID
collect-detail = A copy of it is not accepted.
collect-family = Take your photo ID, and a letter of proxy from everyone else
collect-family-detail = For the passports of the others you are the one who collects for somebody else.
collect-by-proxy = Somebody else can collect it with your letter of proxy
collect-by-proxy-detail = You prepare a letter and a copy of your passport. The other person takes them along, with a photo ID.
collect-all-by-proxy = Somebody else can collect them with a letter of proxy from each of you
collect-all-by-proxy-detail = Each of you prepares a letter and a copy of the passport. The other person takes them all, with a photo ID.
possibly-last-day = Today may be the last day: go now
possibly-last-day-detail = By another way of counting, the seven days ended yesterday. Telephone the post office, or go while it is open.
kept-over = The seven days are over: ask the post office now
kept-over-detail = It may still be there. If it has gone back, the call center can have it sent again.
held-over = The seven days are over: ask the post office now
held-over-detail = Some say that it is kept for ten days under { -kyoku-dome }, but this is not confirmed. If it has gone back, the call center can have it sent again.

collect-safe = Collect it by, to be safe
collect-safe-detail = This counts the day of the attempt as day one. If the date on the notice is another, that one decides.
collect-usual = Last day by the usual count
collect-usual-detail = The usual count leaves the day of the attempt out. If the date on the notice is another, that one decides.
held-safe-detail = This counts the day it arrived as day one. If the post office tells you another date, that one decides.
held-usual-detail = The usual count leaves the day it arrived out. If the post office tells you another date, that one decides.
was-kept-until = The last day was

go = Go to the post office { -post-office } while it is open
go-detail = Normal business hours count. They differ, so look them up for this post office.
ask-if-there = Ask the post office whether it is still there
ask-if-there-detail = Have the Letter Pack number { -tracking-number } ready.
or-redelivery = Instead of going there you can ask for redelivery { -redelivery }
or-redelivery-detail = Use what stands on the notice, or do it online. It has to be arranged within the seven days.
find-date = Look for the date on the notice: the seven days count from the attempt
held-seven-days = Go soon: the post office keeps it for seven days
held-seven-days-detail = Ask the post office for the last day, or see when it arrived on Japan Post’s site.

bring-notice = The notice { -non-delivery-notice }
own-id = Your photo ID { -photo-id }
id-detail = Issued by a government. The original: a copy is not accepted.
own-letter = Your appointment letter, on paper
own-address = Something that shows your address
recommended = Recommended.
proxy-id = The photo ID { -photo-id } of the person who collects
proxy-address = Something that shows the applicant’s address
letter = The signed letter of proxy { -letter-of-proxy }
copy = A copy of the applicant’s passport
letters = The signed letters of proxy { -letter-of-proxy }, one for each family member
copies = A copy of each applicant’s passport
letters-others = The signed letters of proxy { -letter-of-proxy }, one from each of the others
copies-others = A copy of the passport of each of the others
sign-letter = The applicant: a letter of proxy { -letter-of-proxy }, signed exactly as in the passport
sign-each = Each applicant: a letter of proxy { -letter-of-proxy } of their own, signed exactly as in the passport
sign-each-other = Each of the others: a letter of proxy { -letter-of-proxy } of their own, signed exactly as in the passport
sign-detail = The letter says who may collect it.
children = The source does not say who signs for a child that cannot sign. Ask the call center before you go.
separate-days = Each passport is mailed by itself. Check for each whether it has arrived.
finder-office = Japan Post’s finder shows where the post office is.
follow-number = The Letter Pack number { -tracking-number } shows on Japan Post’s site where it is.
returned-to-post = “Your passport has been returned to post” means that it is back at the Embassy or Consulate. Then ask the call center to have it sent again.

## What the sentences for the counter mean.

say-kyoku-dome = I have come to collect a Letter Pack that is kept here under Kyoku Dome.
say-notice = There was a notice in my mailbox. I have come to collect the Letter Pack.
say-proxy = I have come in place of the addressee. I have a letter of proxy and a copy of that person’s passport.
say-family = Some of them belong to my family. I have a letter of proxy for each.
say-still-there = It may have been kept for the whole time already. Is it still here?
