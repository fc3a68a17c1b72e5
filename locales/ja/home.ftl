page-title = 日本の手続きの手引き
page-description = 四つの手続きを、スマートフォンで一歩ずつ。対象かどうか、期限、費用、追跡が分かります。入力した内容は端末の外に出ません。
heading = 日本の手続きを、一歩ずつ
lead = いくつかの質問に答えると、すること、期限、持ち物が分かります。
paste-heading = 追跡番号を貼り付けてください
procedures-heading = どの手続きですか
private-heading = 入力は外に出ません
private-text = すべてお使いの端末の中で計算します。入力した内容はどこにも送らず、利用の記録も取りません。
