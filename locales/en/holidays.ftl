### Japan’s national holidays, as they stand in a sentence about today.

new-years-day = New Year’s Day
coming-of-age-day = Coming of Age Day
national-foundation-day = National Foundation Day
emperors-birthday = the Emperor’s Birthday
vernal-equinox-day = Vernal Equinox Day
showa-day = Showa Day
constitution-memorial-day = Constitution Memorial Day
greenery-day = Greenery Day
childrens-day = Children’s Day
marine-day = Marine Day
mountain-day = Mountain Day
respect-for-the-aged-day = Respect for the Aged Day
autumnal-equinox-day = Autumnal Equinox Day
health-and-sports-day = Health and Sports Day
sports-day = Sports Day
culture-day = Culture Day
labor-thanksgiving-day = Labor Thanksgiving Day
accession-day = the day of the Emperor’s accession
enthronement-ceremony-day = the day of the enthronement ceremony
substitute-holiday = a substitute holiday
citizens-holiday = a citizens’ holiday
