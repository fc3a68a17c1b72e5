### From what has to be done to the page of ours where it can be done.

status = Read a status or a tracking number
address = Check the address before you enter it
signature = Check the picture of your signature
proxy = Write the letter of proxy
copies = Write the note for the number of copies
return = Write the note asking for documents back
disclosure = Print the envelope’s address label
reply = Print the reply envelope’s label
destination = See how an address is written
change = Find out whether it can still be changed
collecting = See what to bring to collect it
decision = Find out by when it is decided
