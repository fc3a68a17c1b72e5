### Names of the sources, and the labels beside facts and later notices.

## Sources: title, publisher, kind

visa-passport-return-title = Track and Retrieve My Passport
visa-passport-return-publisher = U.S. visa information service for Japan (ustraveldocs)
visa-passport-return-kind = Official service provider
passport-renewal-title = Passport renewal via My Number Card
passport-renewal-publisher = tokyo-geek, a community guide that restates the instructions of the Digital Agency and the Ministry of Foreign Affairs
passport-renewal-kind = Community guide
alien-registration-disclosure-title = Requests for disclosure of alien registration cards
alien-registration-disclosure-publisher = Immigration Services Agency of Japan
alien-registration-disclosure-kind = Official
express-issuance-title = How to Apply for the Express Issuance and Delivery System
express-issuance-publisher = Japan Agency for Local Authority Information Systems (J-LIS)
express-issuance-kind = Official

## Kinds of facts

kind-rule = Rule
kind-step = Step
kind-requirement = Needed
kind-warning = Warning
kind-link = Link
kind-advice = Advice
kind-deadline = Deadline
kind-fee = Fee
kind-check = Check
kind-channel = Way to track
kind-status = Status
kind-contact = Contact

## How a notice relates to the facts listed after it; relation-adds stands without a list

relation-clarifies = Clarifies
relation-adds-to = Adds to
relation-conflicts-with = Conflicts with
relation-adds = Additional information
relation-changes = Changes
relation-corrects = Corrects

## Where a notice comes from, and how sure it is

confidence-municipal-several-agree = Municipal pages (several agree)
confidence-municipal = Municipal page
confidence-official-pages-disagree = Official pages disagree
confidence-national-postage-change = Nationwide postage change
confidence-official-q-a = Official Q&A
confidence-official = Official page
confidence-official-page-disagrees-with-itself = Official page that contradicts itself
confidence-municipal-and-press = Municipal pages and press
confidence-prefectural = Prefectural pages
confidence-official-ministry-of-foreign-affairs = Official (Ministry of Foreign Affairs)
confidence-official-service-provider-later-edition = Official service provider (later edition)
confidence-official-u-s-embassy = Official (U.S. Embassy)
confidence-third-party-not-confirmed = Third party, not confirmed

## In place of the day from which a notice holds

undated = No date given
