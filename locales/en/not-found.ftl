page-title = Page not found
page-description = There is no page at this address.
heading = There is no page here
text = The address may have been mistyped, or the page may have moved. Start from one of these:
