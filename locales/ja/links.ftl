### することから、それができるページへ

status = 配達状況や番号を読み取る
address = 入力する前に住所を確かめる
signature = 署名の画像を確かめる
proxy = 委任状を作る
copies = 部数のメモを作る
return = 書類の返却をお願いするメモを作る
disclosure = 封筒の宛名を印刷する
reply = 返信用封筒の宛名を印刷する
destination = 住所の書き方を見る
change = まだ変更できるか確かめる
collecting = 受け取りに必要なものを見る
decision = いつまでに決まるか調べる
