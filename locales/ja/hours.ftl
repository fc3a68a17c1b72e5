### 窓口が今開いているか

open = 今開いています（{ $time }まで）
closed-before-opening = まだ開いていません。
closed-after-closing = 今日は終わりました。
closed-weekday = 今日は休みです。
closed-holiday = 今日は休みです（{ $holiday }）。
closed-new-year = 今日は休みです（年末年始）。
opens = 次に開くのは、{ $day }の{ $time }です。
opens-expected = 次に開くのは、{ $day }の{ $time }の見込みです（春分・秋分の日が予想どおりの場合）。
unknown = この年の祝日の情報がありません。行く前に確かめてください。
