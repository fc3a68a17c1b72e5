monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
saturday = Saturday
sunday = Sunday
january = January
february = February
march = March
april = April
may = May
june = June
july = July
august = August
september = September
october = October
november = November
december = December
# A day with its weekday. The arguments are the words above and digits.
day = { $weekday }, { $day } { $month } { $year }
month = { $month } { $year }
today = today
days-left = { $count ->
    [one] { $count } day left
   *[other] { $count } days left
}
hours-left = { $hours } h { $minutes } min left
minutes-left = { $count ->
    [0] less than a minute left
    [one] { $count } minute left
   *[other] { $count } minutes left
}
days-ago = { $count ->
    [one] yesterday
   *[other] { $count } days ago
}
yen = { $amount } yen
