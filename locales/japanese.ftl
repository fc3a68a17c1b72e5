### What stands in Japanese on the papers that Tebiki writes: the same whatever language the page is read in.

# Lines left empty are filled in by hand.
date = { $year }年{ $month }月{ $day }日
name = 氏名
address = 住所

## Letter of proxy

proxy-title = 委任状
proxy-text = 私は、次の者を代理人と定め、私の旅券（パスポート）を受け取る権限を委任します。
proxy-proxy = 代理人（受け取る人）
proxy-applicant = 委任者（旅券の名義人）
proxy-name = 氏名（旅券の表記）
proxy-passport = 旅券番号
proxy-signature = 署名（旅券の署名と同じもの）

## Number of copies

copies = { $count }部請求

## Documents back

return-title = 提出書類の返却のお願い
return-to = 出入国在留管理庁 出入国情報開示係 御中
return-text = 同封した次の書類は、確認が済みましたら、同封の返信用封筒で返却してくださいますよう、お願いいたします。
return-family-register = 戸籍謄本
return-marriage = 婚姻証明書

## Envelopes

disclosure-postal = 〒160-0004
disclosure-street = 東京都新宿区四谷1丁目6番1号
disclosure-building = 四谷タワー13階
disclosure-agency = 出入国在留管理庁 総務課
disclosure-office = 情報システム管理室
disclosure-section = 出入国情報開示係 御中
reply-postal = 〒{ $code }
reply-name = { $name } 行
