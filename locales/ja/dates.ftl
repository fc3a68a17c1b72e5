monday = 月
tuesday = 火
wednesday = 水
thursday = 木
friday = 金
saturday = 土
sunday = 日
january = 1
february = 2
march = 3
april = 4
may = 5
june = 6
july = 7
august = 8
september = 9
october = 10
november = 11
december = 12
day = { $year }年{ $month }月{ $day }日（{ $weekday }）
month = { $year }年{ $month }月
today = 今日
days-left = あと{ $count }日
hours-left = あと{ $hours }時間{ $minutes }分
minutes-left = { $count ->
    [0] あと1分もありません
   *[other] あと{ $count }分
}
days-ago = { $count }日前
yen = { $amount }円
