page-title = Help with Japan’s paperwork
page-description = Step by step through four Japanese procedures, on your phone: eligibility, deadlines, costs, tracking. Nothing you type leaves your device.
heading = A guiding hand through Japan’s paperwork
lead = Answer a few questions: see what to do, by when, and what to bring.
paste-heading = Got a tracking number? Paste it here
procedures-heading = What do you need to do?
private-heading = Private by design
private-text = Everything is worked out on your phone. What you type is sent nowhere, and nothing counts or follows you.
