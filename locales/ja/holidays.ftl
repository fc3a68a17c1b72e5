### 国民の祝日と休日

new-years-day = 元日
coming-of-age-day = 成人の日
national-foundation-day = 建国記念の日
emperors-birthday = 天皇誕生日
vernal-equinox-day = 春分の日
showa-day = 昭和の日
constitution-memorial-day = 憲法記念日
greenery-day = みどりの日
childrens-day = こどもの日
marine-day = 海の日
mountain-day = 山の日
respect-for-the-aged-day = 敬老の日
autumnal-equinox-day = 秋分の日
health-and-sports-day = 体育の日
sports-day = スポーツの日
culture-day = 文化の日
labor-thanksgiving-day = 勤労感謝の日
accession-day = 天皇の即位の日
enthronement-ceremony-day = 即位礼正殿の儀の行われる日
substitute-holiday = 振替休日
citizens-holiday = 国民の休日
