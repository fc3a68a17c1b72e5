hint = Like 1234-5678-9013, or everything on the page that you look at. It stays on this device.
read = Read it
empty = Paste a number or a text first
