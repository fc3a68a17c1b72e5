page-title = Settings
page-description = Language, who is asked about statuses, and what is kept on this device.
heading = Settings
without-script = Settings are kept on this device, which needs JavaScript.
language-heading = Language
backend-heading = Who is asked about statuses
backend-intro = A status is fetched only when you press a button that names the host.
backend-site = The service of this site: { $host }
backend-site-none = This site has none
backend-none = Nobody. I paste what I want to read.
backend-own = A service of my own choice
backend-closed = This site asks only its own service: its security policy forbids the browser to ask another.
kind-label = Kind
kind-tebiki = Tebiki status service
kind-rsshub = RSSHub
address-label = Address
address-hint = Like https://status.example.org
address-empty = Enter an address
address-not-secure = The address has to begin with https://
address-wrong = This is no address of a service
own-warning = Your tracking numbers go to whoever runs it. Choose one that you trust.
save = Save
saved = Saved. From now on { $host } is asked.
saved-none = Saved. Nobody is asked.
not-saved = The browser refuses to keep this. Its storage for this site is full or switched off.
data-heading = What is kept on this device
data-count = { $count ->
    [0] No item is kept.
    [one] One item is kept.
   *[other] { $count } items are kept.
}
data-open = Look at them
