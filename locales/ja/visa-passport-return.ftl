### アメリカのビザ面接のあと、パスポートが戻るまで

title = アメリカのビザ面接のあと、パスポートを受け取る
summary = レターパックの届け先、受け取り、追跡、再配達
destination-title = どこで受け取りますか
destination-description = 自宅、勤務先、学校、ホテル、知人の家、郵便局。パスポートが届くように、プロファイルに何を書くかを、日本語とローマ字の例で示します。
change-title = まだ変更できますか
change-description = アメリカのビザ面接を予約したあと、パスポートの届け先をいつまで、どうやって変更できるか、期限のあとに何ができるかが分かります。
collecting-title = 郵便局で受け取る
collecting-description = アメリカのビザが付いたパスポートを郵便局で受け取るときの持ち物と期限です。本人、代わりの人、家族の場合が分かります。

## 案内

guide-where = 予約のときに選んだ場所に届きます
guide-delivered = ビザが承認されると、面接を予約したときに選んだ場所へ、日本郵便がパスポートを届けます。
guide-list = 受け取れる郵便局の一覧は、予約の画面に出ます。都合のよい所を選べます。
guide-undelivered = 届けられなかったときは、不在連絡票が残り、郵便局がパスポートを保管します。配達し直してもらう方法は、不在連絡票に書いてあります。
guide-post-office = 郵便局では「局留め」で受け取ります
guide-hours = 郵便局を選んだ方は、通常の営業時間に、その郵便局へ行きます。
guide-kyoku-dome = 届け先の住所に、「局留め」（Kyoku Dome）の文字と、郵便局の名前と住所を登録しておく必要があります。
guide-without-kyoku-dome = この文字がないと、郵便局あての郵便物とみなされ、郵便局がレターパックの中を確かめます。
guide-finder = 日本郵便に、最寄りの郵便局を探せるページがあります。公式のページから開けます。
guide-papers = 写真付き身分証明書の原本が必要です。代わりの人は委任状も必要です
guide-photo-id = 公的機関が発行した、写真付き身分証明書を見せます。原本だけで、コピーは使えません。
guide-also-bring = 印刷した面接予約確認書と、住所の分かるものもお持ちください。
guide-proxy = 代わりの人が受け取るときは、本人が、署名した委任状と、パスポートのコピーを用意します。
guide-proxy-brings = 代わりの人は、その二つといっしょに、公的機関が発行した自分の写真付き身分証明書を見せます。これも原本です。
guide-proxy-also = 代わりの人も、本人の住所の分かるものを持って行くと安心です。
guide-each-member = 家族の場合は、委任状が一人に一通ずつ必要です。署名は、それぞれのパスポートの署名とまったく同じにします。
guide-changing = 届け先は、面接の日の23時59分まで変更できます
guide-check-letter = 印刷した面接予約確認書を見てください。パスポートの届け先が書いてあります。
guide-until = 届け先の住所と受け取る郵便局は、面接の日の日本時間23時59分まで、オンラインかコールセンターで変更できます。
guide-log-in = オンラインでは、プロファイルにログインして変更します。
guide-free = 変更に費用はかかりません。
guide-delays = プロファイルに間違いや不足があると、届くのが遅れます
guide-name = 名、ミドルネーム、姓を、パスポートとまったく同じに登録します。
guide-letters = 氏名は、パスポートにあるローマ字で書きます。日本語、中国語などの文字では遅れます。
guide-name-email = 氏名の欄にメールアドレスがあると、遅れます。
guide-number = パスポート番号は、いま使っているパスポートのものと同じでなければなりません。
guide-report = 氏名や番号を直すときは、すぐにコールセンターに知らせてください。
guide-incomplete = 住所が登録されていない、不完全である、または日本の外にあるときは、遅れます。
guide-home = 自宅あてには、アパートや建物の名前と部屋番号を書きます。ほかの人が受け取るときは、その人の名前も書きます。ホテルや学校では、その名前を、学校なら学部や部署まで書きます。
guide-office = 勤務先あてには、会社名、建物名、階を書きます。ほかの人が受け取るときは、その人の名前も書きます。大学では、大学名、学部や部署、階を書きます。
guide-military = APO、FPO、DPOの住所は使えません。届けられるのは、日本国内の住所だけです。
guide-address-email = 住所の欄にメールアドレスがあるときも、遅れます。
guide-nameplate = 日本国籍でない方は、パスポートの英字氏名が表札に出ている必要があります。出ていないと、日本郵便はふつう配達しません。
guide-tracking = 追跡の方法は四つあります。大使館には問い合わせません
guide-instant = すぐに：公式のページにパスポート番号を入力します。
guide-email = メールで：件名か本文、またはその両方に、予約のときと同じパスポート番号だけを書きます。ほかの文字は書きません。返事は自動で届きます。
guide-online = オンラインで：追跡のページがあります。
guide-call-center = コールセンターで：チャット、Skype、電話が使えます。連絡先と受付時間には、ビザサービスのページから進めます：<https://www.ustraveldocs.com/jp/jp-niv-passporttrack.asp>
guide-embassy = パスポートが大使館や領事館を出たあとは、大使館や領事館に問い合わせないでください。配達のことには対応できません。
guide-messages = 状況を示す文は、六つあります
guide-still-with = “Your passport is still with the US Embassy or Consulate”：まだ大使館か領事館にあります。
guide-processed = “Passport has been received from the consular section, and is currently being processed for delivery”：大使館か領事館を出て、Delivery Service Center（配送センター）で発送の準備をしています。
guide-out-for-delivery = “Out for Delivery”：日本郵便が届け先へ運んでいます。レターパックのお問い合わせ番号で、日本郵便のサイトから追跡できます。
guide-picked-up = “Your passport has been picked up”：三つの場合があります。届いた、選んだ郵便局で受け取れる、郵便受けに不在連絡票がある、のどれかです。どれかは、レターパックのお問い合わせ番号で分かります。
guide-no-update = “There is no status update available for the passport”：まだ示せる情報がないだけで、問題が起きたわけではありません。札幌、福岡、那覇で申請した方、大阪に郵送で申請した方は、あとでもう一度見てください。
guide-returned = “Your passport has been returned to post”：氏名か住所が間違っていたか、期限までに受け取らなかったため、大使館か領事館に戻っています。コールセンターに、もう一度送るよう頼んでください。
guide-families = 家族のパスポートも、一冊ずつ別に届きます
guide-separately = 安全のため、パスポートは一冊ずつ別に送られます。家族やグループでも、届く日が違うことがあります。
guide-redelivery = 留守だったときの保管は、七日間です
guide-notice = 家に人がいないと、レターパックは郵便局に持ち帰られ、不在連絡票が残ります。
guide-seven-days = 郵便局は七日間保管します。
guide-arrange = 不在連絡票の内容を使って、自分で再配達を頼みます。インターネットでもできます。
guide-trace = どこにあるかは、日本郵便の郵便追跡サービスで分かります。

## どこで受け取るか

kind = パスポートを、どこで受け取りますか
kind-hint = 日本国内の住所に限ります。
home = 自宅
office = 勤務先などの会社
school = 学校、大学
hotel = ホテル
somebody = ほかの人の家
post-office = 郵便局（自分で取りに行く）
post-office-hint = 「局留め」といいます。
abroad = APO、FPO、DPOの住所、または日本の外の住所

building = 一戸建てですか、集合住宅ですか
building-there = その家は、一戸建てですか、集合住宅ですか
house = 一戸建て
apartment = アパート、マンションなど、部屋番号のある建物
unsure = よく分からない
unsure-hint = その住所あての手紙に部屋番号が要るなら、集合住宅です。

nameplate = そこの表札に、パスポートの英字氏名がありますか
nameplate-hint = 表札は、玄関や郵便受けにあります。
nameplate-there = パスポートと同じローマ字で出ている
nameplate-missing = 出ていない、または分からない
japanese-passport = 日本国籍である

to-house = 住所を最後まで書き、氏名はパスポートと同じにします
to-house-detail = 番地の最後の数字まで、抜けがないように書きます。
to-apartment = 建物名と部屋番号まで書きます
to-apartment-detail = どちらかが抜けていると、住所が不完全とみなされ、届くのが遅れます。
to-home = 部屋番号があるかを確かめて書きます
to-home-detail = 集合住宅で建物名や部屋番号が抜けていると、住所が不完全とみなされます。
to-somebody = そこに住む人の名前も書きます
to-somebody-detail = ほかの人が受け取るのにその人の名前が抜けていると、住所が不完全とみなされます。
nameplate-first = 先に、表札に名前を出してください
nameplate-first-detail = パスポートの英字氏名が表札に出ていないと、日本郵便はふつう配達しません。
to-office = 会社名、建物名、階を書きます
to-office-detail = そこでほかの人が受け取るときは、その人の名前も書きます。
to-school = 学校名、学部や部署、階を書きます
to-school-detail = そこでほかの人が受け取るときは、その人の名前も書きます。
to-hotel = ホテルの名前を書きます
to-hotel-detail = ホテルの名前が抜けていると、住所が不完全とみなされます。ほかの人が受け取るときは、その人の名前も書きます。
to-post-office = 「局留め」と、郵便局の名前と住所を書きます
to-post-office-detail = 「局留め」がないと、郵便局あての郵便物とみなされ、郵便局がレターパックの中を確かめます。
not-in-japan = 届けられるのは、日本国内の住所だけです
not-in-japan-detail = APO、FPO、DPOの住所と、国外の住所は使えません。

whole-address = 住所の全体（郵便番号、都道府県、市区町村、町名、番地）
post-office-address = 郵便局の住所
example-detail = 例の住所や名前は架空のものです。ご自分のものに置き換えてください。住所を日本語とローマ字のどちらで書くかは、公式の案内にありません。氏名はパスポートのローマ字で書きます。
building-room = 建物名と部屋番号
room-if-any = 建物名と部屋番号（ある場合）
your-name = パスポートとまったく同じ氏名
your-name-detail = 名、ミドルネーム、姓を、パスポートにあるローマ字で書きます。
host = そこに住む人の名前
host-detail = 日本語では、名前のあとに「様方」と書きます。
company = 会社名
building-floor = 建物名と階
receiver = 受け取る人の名前（本人でない場合）
school-name = 学校名と、学部や部署
school-floor = 階と、建物名（ある場合）
hotel-name = ホテルの名前
kyoku-dome = 「局留め」（Kyoku Dome）の文字
kyoku-dome-detail = 受け取りに行くまで、郵便局に保管してもらうための文字です。
post-office-name = 郵便局の名前
compare-letter = 書いたあとで、印刷した面接予約確認書の届け先と見比べてください。
put-up-name = パスポートの英字氏名を、表札に出す
put-up-name-detail = 日本国籍でない方の場合です。ほかの名前が出ているときは、並べて出してよいかを聞いてください。
another-place = ほかの場所も選べます。たとえば、自分で取りに行く郵便局です。
name-at-desk = 郵便を受け取る係の人に、自分の名前を伝えておいてください。
name-at-desk-detail = 日本国籍でない方の場合、届け先でパスポートの氏名を確かめられないと、日本郵便はふつう配達しません。公式の案内に、受付のある建物は例外だという記述はありません。
no-email = 氏名や住所の欄にメールアドレスを書くと、届くのが遅れます。
change-later = 面接の日の日本時間23時59分まで、無料で変更できます。
collect-with-id = 営業時間のうちに、写真付き身分証明書の原本を持って受け取りに行きます。
finder = 選べる郵便局の一覧は、予約の画面に出ます。近くの郵便局は、日本郵便の検索ページで探せます。
choose-in-japan = 日本国内の場所を選び直す
choose-in-japan-detail = たとえば、郵便局、勤務先、信頼できる人の家です。

## まだ変更できるか

what = 何を変更しますか
where-to = 届け先
where-to-hint = 住所、または受け取りに行く郵便局です。
identity = 氏名またはパスポート番号
both = 両方

interview = 面接はいつですか
interview-hint = 日本の日付です。もう終わった面接の日も入力できます。
ahead = 明日かそれよりあと
today = 今日
past = 昨日かそれより前
by-mail = 面接はなく、郵送で申請した
not-booked = まだ予約していない

tracking = 追跡の画面には、何と出ていますか
tracking-hint = 公式のページに、パスポート番号を入力して調べます。
not-sent = まだ発送されていない、または分からない
not-sent-hint = “Your passport is still with the US Embassy or Consulate”、“Passport has been received from the consular section, and is currently being processed for delivery”、“There is no status update available for the passport” のどれか
sent = 配達の途中、または不在連絡票が入っていた
sent-hint = “Out for Delivery” または “Your passport has been picked up”
returned = 戻された
returned-hint = “Your passport has been returned to post”

open = まだ変更できます
open-detail = 面接の日の終わり（日本時間）まで、プロファイルか、コールセンターで変更できます。
open-today = 面接の日は、23時59分（日本時間）まで変更できます
open-today-detail = プロファイルかコールセンターで、すぐに変更してください。0時に締め切られます。
no-interview = 変更できるか、コールセンターに聞いてください
no-interview-detail = 期限は面接の日で決まっています。面接のない郵送の申請については、公式の案内にありません。
choose-when-booking = 面接を予約するときに選びます
choose-when-booking-detail = 予約したあとは、面接の日の日本時間23時59分まで変更できます。
closed = 変更の期限を過ぎています。コールセンターに聞いてください
closed-detail = 期限は、面接の日の23時59分でした。そのあとの変更の方法は、公式の案内にありません。
on-its-way = もう発送されているため、届け先は変更できません
on-its-way-detail = 追跡はできます。不在連絡票が入っていれば、再配達も頼めます。
sent-back = もう一度送るよう、コールセンターに頼んでください
sent-back-detail = 氏名か住所が間違っていたか、期限までに受け取らなかったため、戻されました。
report-at-once = すぐにコールセンターに知らせてください
report-at-once-detail = 氏名や番号がパスポートと違うと、届くのが遅れます。いつまで直せるかは、公式の案内にありません。

until = 変更できる期限
was-until = 変更できた期限
until-detail = どこにいても、日本の時刻で決まります。
free-change = 変更の費用
free-change-detail = 変更そのものの費用です。配達が有料かどうかは、予約した受け取り方法によります。面接予約確認書で確かめてください。
log-in = プロファイルにログインし、届け先の住所か郵便局を変更する
log-in-detail = ログインには、ビザサービスのページから進めます：<https://www.ustraveldocs.com/jp/jp-niv-passporttrack.asp>
or-call = コールセンターでも変更できます。チャット、Skype、電話が使えます。連絡先と受付時間には、ビザサービスのページから進めます：<https://www.ustraveldocs.com/jp/jp-niv-passporttrack.asp>
check-letter = 印刷した面接予約確認書で、届け先を確かめる
how-to-write = 不足のない住所の書き方は、「どこで受け取りますか」で分かります。
choose-place = 予約の画面で、届け先の住所か郵便局を選ぶ
ask-call-center = 今から何ができるかを、コールセンターに聞く
call-center-detail = チャット、Skype、電話が使えます。連絡先と受付時間は、コールセンターのページにあります。
never-embassy = 大使館や領事館には問い合わせないでください。パスポートが出たあとは、配達のことに対応できません。
if-nobody-home = 届いたときに人がいないと、不在連絡票が残ります。それを使って再配達を頼めます。
follow = 日本郵便のサイトで、レターパックのお問い合わせ番号を調べる
follow-detail = “picked up” には、届いた、選んだ郵便局にある、郵便受けに不在連絡票がある、の三つの場合があります。まず郵便受けを見てください。
use-notice = 不在連絡票があれば、その内容を使って再配達を頼む
seven-days = 郵便局での保管は七日間です。不在連絡票に日付があれば、その日付で決まります。
if-sent-back = 期限までに受け取らないと、パスポートは戻されます。そのときは、もう一度送るよう、コールセンターに頼んでください。
ask-redelivery = コールセンターに、もう一度の配達を頼む
compare-passport = プロファイルの氏名と番号を、パスポートと一字ずつ見比べる
report = 氏名やパスポート番号を直したいと、すぐにコールセンターに知らせる

## 郵便局で受け取る

place = どこに保管されていますか
chosen = 自分で選んだ郵便局
chosen-hint = 届け先を「局留め」にした場合です。
notice = 郵便局（留守だったため）
notice-hint = 不在連絡票が入っていた場合です。

attempt = 留守のあいだに配達に来たのは、いつですか
attempt-hint = 不在連絡票に日付があります。
arrived = 郵便局に届いたのは、いつですか
arrived-hint = レターパックのお問い合わせ番号を日本郵便のサイトで調べると分かります。
within = 七日たっていない
last-day = ちょうど七日前
passed = 七日を過ぎた
unknown = 分からない

who = だれが受け取りに行きますか
myself = 本人
proxy = 代わりの人

passports = パスポートは何冊ですか
passports-hint = 一冊ずつ別の封筒で届きます。届く日が違うこともあります。
only-mine = 自分の一冊
mine-and-family = 自分のものと家族のもの
only-one = 一冊
several = 一つの家族の、二冊以上

collect-myself = 写真付き身分証明書の原本を持って行きます
collect-detail = コピーは使えません。
collect-family = 身分証明書と、ほかの家族全員の委任状を持って行きます
collect-family-detail = ほかの家族のパスポートについては、あなたが代わりに受け取る人になります。
collect-by-proxy = 委任状があれば、代わりの人が受け取れます
collect-by-proxy-detail = 本人が、委任状とパスポートのコピーを用意します。代わりの人は、それと身分証明書を持って行きます。
collect-all-by-proxy = 全員の委任状があれば、代わりの人が受け取れます
collect-all-by-proxy-detail = それぞれが、委任状とパスポートのコピーを用意します。代わりの人は、全員の分と身分証明書を持って行きます。
possibly-last-day = 今日が最後の日かもしれません。すぐに行ってください
possibly-last-day-detail = 数え方によっては、七日は昨日で終わっています。郵便局に電話するか、営業時間のうちに行ってください。
kept-over = 七日を過ぎています。すぐに郵便局に聞いてください
kept-over-detail = まだあるかもしれません。戻されていたら、もう一度送るよう、コールセンターに頼めます。
held-over = 七日を過ぎています。すぐに郵便局に聞いてください
held-over-detail = 局留めは十日間保管されるともいわれますが、確かではありません。戻されていたら、もう一度送るよう、コールセンターに頼めます。

collect-safe = 安心できる受け取りの期限
collect-safe-detail = 配達に来た日を一日目と数えた日です。不在連絡票に違う日付があるときは、その日付で決まります。
collect-usual = ふつうの数え方での最後の日
collect-usual-detail = 配達に来た日を数えない、ふつうの数え方です。不在連絡票に違う日付があるときは、その日付で決まります。
held-safe-detail = 郵便局に届いた日を一日目と数えた日です。郵便局で違う日を言われたときは、その日で決まります。
held-usual-detail = 郵便局に届いた日を数えない、ふつうの数え方です。郵便局で違う日を言われたときは、その日で決まります。
was-kept-until = 最後の日

go = 営業時間のうちに、郵便局へ行く
go-detail = 通常の営業時間です。郵便局によって違うので、行く郵便局の時間を調べてください。
ask-if-there = まだあるかどうか、郵便局に聞く
ask-if-there-detail = レターパックのお問い合わせ番号を用意してください。
or-redelivery = 郵便局へ行く代わりに、再配達を頼むこともできます。
or-redelivery-detail = 不在連絡票の内容を使うか、インターネットで頼みます。七日間のうちに頼んでください。
find-date = 不在連絡票で日付を確かめる（七日間は、配達に来た日から数えます）
held-seven-days = 早めに行く（郵便局での保管は七日間です）
held-seven-days-detail = 最後の日を郵便局に聞くか、届いた日を日本郵便のサイトで調べてください。

bring-notice = 不在連絡票
own-id = 自分の写真付き身分証明書
id-detail = 公的機関が発行した原本です。コピーは使えません。
own-letter = 印刷した面接予約確認書
own-address = 自分の住所の分かるもの
recommended = あると安心です。
proxy-id = 受け取りに行く人の写真付き身分証明書
proxy-address = 本人の住所の分かるもの
letter = 署名した委任状
copy = 本人のパスポートのコピー
letters = 署名した委任状（家族一人につき一通）
copies = 全員のパスポートのコピー
letters-others = 署名した委任状（ほかの家族一人につき一通）
copies-others = ほかの家族全員のパスポートのコピー
sign-letter = 本人が書く委任状（署名は、パスポートの署名とまったく同じにします）
sign-each = 一人ひとりが書く委任状（署名は、それぞれのパスポートの署名とまったく同じにします）
sign-each-other = ほかの家族一人ひとりが書く委任状（署名は、それぞれのパスポートの署名とまったく同じにします）
sign-detail = だれが代わりに受け取るかを書きます。
children = 署名できない子どもの委任状にだれが署名するかは、公式の案内にありません。行く前にコールセンターに聞いてください。
separate-days = パスポートは一冊ずつ送られます。届いたかどうかを、一冊ずつ確かめてください。
finder-office = 郵便局の場所は、日本郵便の検索ページで分かります。
follow-number = どこにあるかは、レターパックのお問い合わせ番号を日本郵便のサイトで調べると分かります。
returned-to-post = “Your passport has been returned to post” と出たら、大使館か領事館に戻っています。もう一度送るよう、コールセンターに頼んでください。

## 窓口で言うことの意味

say-kyoku-dome = 局留めの郵便を受け取りに来たことを伝えます。
say-notice = 不在連絡票を見て受け取りに来たことを伝えます。
say-proxy = 代わりに来たことと、書類があることを伝えます。
say-family = 家族の分もあることと、委任状が人数分あることを伝えます。
say-still-there = まだ保管されているかを尋ねます。
