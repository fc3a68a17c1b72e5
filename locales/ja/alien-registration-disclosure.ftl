### 外国人登録原票の開示請求

title = 外国人登録原票の開示を請求する
summary = 出入国在留管理庁が保管する以前の登録の記録を見る、または写しをもらう手続きです。請求できる人、送るもの、費用をまとめました。
request-title = 原票の開示を請求できますか
request-description = いくつかの質問に答えると、請求できるか、送るものや持って行くもの、費用、決定の期限が分かります。
decision-title = 決定をまだ待っていてよいですか
decision-description = 請求した日を入力すると、法律で決まっている決定の期限と、過ぎたときの問い合わせ先が分かります。

## 案内

guide-what = 以前の記録は国が保管していて、ご自分の分を見られます
guide-kept = 外国人登録は2012年7月に終わり、今の制度に変わりました。以前の外国人登録原票は、出入国在留管理庁が保管しています。
guide-see-or-copy = 自分について記録されたことを見る、写しをもらう、またはその両方ができます。
guide-who = 請求できるのは、本人か法定代理人です
guide-person = 自分について記録されたことを請求できます。
guide-legal = 未成年の場合は親権者などが、成年被後見人の場合は成年後見人が、法定代理人として請求します。
guide-voluntary = 英語の公式ページでは、任意代理人（本人から頼まれただけの人）の請求は断られます。
guide-own = 自分の原票を請求できます。
guide-other = ほかの人の原票も請求できます。ただし、開示されるのは自分について書かれたことだけで、すでに知っているはずのことは除かれます。
guide-deceased = 亡くなった人については、別の案内があります。
guide-form = 書類は一つ、受け取り方は二つです
guide-form-file = 開示請求書を漏れなく書きます。Word形式とPDF形式があり、記載例もあります：<https://www.moj.go.jp/isa/applications/disclosure/foreigner.html>
guide-at-office = 窓口で：その場で原票を見る、または写しを受け取ります。
guide-by-post = 郵送で：写しを送ってもらいます。
guide-post = 郵送では、返信用封筒に気を付けます
guide-reply = 返信用に、レターパックか、切手を貼った返信用封筒を入れます。
guide-weight = 返信の料金は重さで変わります。速達や書留にするときは、その分が加わります。
guide-since-1960 = 1960年以降の記録：英語の公式ページでは、ふつう94円です。
guide-before-1960 = 1959年以前の記録：枚数が多いため、同じページでは140円か210円です。
guide-spare = 予備の切手も、貼らずに入れておきます。使わなければ返ってきます。
guide-letter-pack = 何部も頼むときや、料金の心配をなくしたいときは、レターパックが勧められています。
guide-approximate = 金額は目安です。枚数は場合によって違い、追加の切手を求められることがあります。
guide-write-address = 返信用封筒に自分の住所を書きます。
guide-same-address = 住所は、提出する住民票の写しと同じでなければなりません。
guide-cost = 手数料は一部300円、収入印紙で払います
guide-stamps = 請求一件ごとに、300円分の収入印紙を請求書に貼ります。消印はしません。
guide-exact = 金額は過不足なくそろえます。都道府県や市の収入証紙と、郵便為替は使えません。
guide-copies = 二部からは、一部につき300円分を足します（二部なら600円）。印紙の近くの余白に、部数を書きます。
guide-buy = 収入印紙は窓口では買えません。先に郵便局で買っておきます。
guide-documents = 本人であることを書類で示します
guide-identity = 本人確認書類が必要です。使える書類の一覧は、出入国在留管理庁のページから見られます。
guide-name = 結婚などで氏名が変わったときは、戸籍など、それが分かる書類を添えます。
guide-back = 書類を返してほしいときは、そのことを日本語で書いた紙を添えます。
guide-when = 決定は30日以内と法律で決まっています
guide-thirty-days = 請求した日から30日以内に決定されることになっています。実際には、それより短いことも長いこともあります。
guide-where = 受け付けるのは、東京にある一つの係です
guide-section = 出入国在留管理庁 総務課 情報システム管理室 出入国情報開示係です。
guide-japanese-name = 郵便の宛名は、出入国在留管理庁の地図のページにあるとおりに、日本語で書きます。
guide-place = 〒160-0004 東京都新宿区四谷1-6-1 四谷タワー13階
guide-telephone = 電話：03-5363-3005
guide-hours = 9時から17時まで開いています。土曜日、日曜日、祝日、年末年始は休みです。
guide-faq = よくある質問への答えがあります（英語）：<https://www.isa.go.jp/en/applications/disclosure/q-and-a.html>
guide-recorded = 原票に記録された項目は、24種類です
guide-survives = すべてが残っているとは限りません
guide-not-all = 申請で書かなかったことは記録されていません。制度が何度か変わったため、残っていないものもあります。
guide-changes = 2012年7月8日より前に市区町村に届け出た変更も含まれます。
guide-image = 原票の様式は、出入国在留管理庁のページにある画像（PDF）で見られます。

record-name = 氏名
record-sex = 性別
record-birth = 生年月日
record-nationality = 国籍
record-occupation = 職業
record-passport = 旅券番号
record-passport-date = 旅券発行の年月日
record-registered = 登録の年月日
record-number = 登録番号
record-landing = 上陸許可の年月日
record-status = 在留の資格
record-period = 在留期間
record-birthplace = 出生地
record-home-address = 国籍の属する国での住所または居所
record-residence = 居住地
record-head = 世帯主の氏名
record-relation = 世帯主との続柄
record-workplace = 勤務所または事務所の名称と所在地
record-household = 世帯主の場合：世帯を構成する人の続柄、氏名、生年月日、国籍
record-family = 日本にいる父、母、配偶者（上に含まれない人）の氏名、生年月日、国籍
record-signature = 署名
record-photo = 写真
record-changes = 変更登録の内容
record-amendments = 訂正事項

## 請求

who = 請求するのはどなたですか
myself = 記録されている本人
for-minor = 未成年の人の親権者など
for-adult = 成年被後見人の成年後見人
representative = 本人から頼まれた別の人
representative-hint = 任意代理人のことです。友人や弁護士などが当たります。
deceased = 亡くなった人についての請求

whose = だれの原票ですか
whose-hint = 未成年の人や被後見人のために請求するときは、その人自身の原票を「自分の原票」とします。
own = 自分の原票
other = ほかの人の原票

how = どのように見たいですか
view = 窓口で見る
copies-there = 窓口で写しを受け取る
post = 写しを郵送してもらう

copies = 写しは何部必要ですか
copies-hint = 一部につき、収入印紙300円分がかかります。
counted = 写しの部数

from-year = 何年からの記録が必要ですか
from-year-hint = 古い記録は枚数が多く、返信が重くなります。
since-1960 = 1960年以降
before-1960 = 1959年以前
year-unsure = 分からない

return-address = 返信先は、住民票の写しと同じ住所ですか
return-address-hint = 返信は、同封する住民票の写しの住所にしか送られません。
same-address = はい、同じです
other-address = いいえ、違います

name = 記録された当時から、氏名が変わりましたか
name-hint = 結婚などによる変更です。
name-same = いいえ
name-changed = はい

back = 提出する書類を返してほしいですか
back-hint = 日本語で書いた紙を添えて頼めます。
keep-them = いいえ
wanted-back = はい

## 決定の期限

sent = どのように請求しましたか
handed-in = 窓口で提出した
posted = 郵送した
handed-in-when = 提出したのは、いつですか
handed-in-when-hint = 郵送した場合でも、届いた日が分かるときは、その日を入れてください。
posted-when = 郵送したのは、いつですか
posted-when-hint = 届くまでに二日かかるものとして計算します。
still-due = 30日たっていない
overdue = 30日を過ぎた

## 結果

view-at-office = 窓口で原票を見られます
view-at-office-detail = 先に請求書を提出します。決定のあとで見られます。
copies-at-office = 窓口で写しを受け取れます
copies-at-office-detail = 先に請求書を提出します。決定のあとで受け取れます。
by-post = 写しを郵送してもらえます
by-post-detail = 下のものを一つの封筒に入れて送ります。
by-post-once-addressed = 住民票の写しの住所になら、郵送してもらえます
by-post-once-addressed-detail = ほかの住所には送られません。先に返信用封筒を直してください。
representative-refused = 任意代理人は、公式ページによって、断られたり認められたりしています
representative-refused-detail = 出入国在留管理庁の英語のページによれば、請求できません。一方、日本語のページは、2022年から任意代理人を請求できる人に挙げています。送る前に電話で確かめてください。
another-procedure = 亡くなった人については、別の手続きがあります
another-procedure-detail = 請求できる人は、その手続きのページに示されています。
wait = まだ決定の期限前です
wait-detail = 法律で決まっている期限は下の日です。それより長くかかることもあります。
ask-where-it-is = 30日を過ぎています。係に電話してください
ask-where-it-is-detail = 法律の期限より長くかかることもあります。どこまで進んでいるかを聞いてください。

## 日付と費用

decided-by = 決定の期限
decided-by-detail = 法律で決まっている30日です。提出する日は数えません。それより長くかかることもあります。
decided-by-after-posting-detail = 届くまでの二日と、法律で決まっている30日を足しています。それより長くかかることもあります。
due-by = 決定の期限
was-due-by = 決定の期限だった日
due-by-detail = 法律で決まっている30日です。提出した日は数えません。
due-by-after-posting-detail = 届くまでの二日と、法律で決まっている30日を足しています。
stamp-one = 収入印紙（請求一件分）
stamp-one-detail = 見るだけの場合も、請求一件分がかかります。
stamp-each = 収入印紙（写しの部数分）
stamp-each-detail = 一部につき300円です。
postage = 返信用封筒の切手
postage-since-1960-detail = 1960年以降の記録で、50 gまでの場合です。目安であり、何部も頼むときははっきりしません。送る前に日本郵便の料金表で確かめてください。
postage-before-1960-detail = 1959年以前の記録で、100 gまで、または150 gまでの場合です。目安であり、何部も頼むときははっきりしません。送る前に日本郵便の料金表で確かめてください。
pack-light = レターパックライト（切手と封筒の代わり）
pack-detail = レターパックの料金は、枚数が変わっても同じです。何部も頼むときに勧められています。
pack-plus = レターパックプラス（切手と封筒の代わり）

## すること

buy-stamps = 郵便局で収入印紙を買う
buy-stamps-detail = 窓口では売っていません。都道府県や市の収入証紙と、郵便為替は使えません。
go-to-section = 出入国情報開示係の窓口に提出する
go-to-section-detail = 〒160-0004 東京都新宿区四谷1-6-1 四谷タワー13階
post-it = 宛名を日本語で書いて、係に送る
post-it-detail = 送る前に、宛名を出入国在留管理庁の地図のページと見比べてください。
change-return-address = 返信先を、住民票の写しの住所にする
change-return-address-detail = 引っ越した場合は、先に住所を届け出て、新しい住民票の写しを取ってください。
call-about-representative = 送る前に、係に電話で確かめる：03-5363-3005
call-where-it-is = 係に電話する：03-5363-3005
read-about-deceased = 亡くなった人の記録についてのページを読む
read-about-deceased-detail = <https://www.isa.go.jp/en/applications/disclosure/foreigner_death.html>（英語）

## 持って行くもの、送るもの

identity = 本人確認書類
identity-detail = 使える書類の一覧は、ここから見られます：<https://www.moj.go.jp/isa/applications/disclosure/foreigner.html>
residence-certificate = 住民票の写し（30日以内に発行されたもの）
residence-certificate-detail = マイナンバーの記載がないものにします。
reply-envelope = 切手を貼った返信用封筒、またはレターパック
reply-envelope-detail = 速達や書留にするときは、その料金を足します。
spare-stamp = 予備の切手（貼らないもの）
spare-stamp-detail = 料金が足りないときに使われ、使わなければ返ってきます。金額は案内にないため、合計に入れていません。
proof-of-standing = 法定代理人であることが分かる書類
proof-of-standing-detail = どの書類かは案内にありません。係に聞いてください。
proof-of-name = 氏名の変更が分かる書類
proof-of-name-detail = 戸籍などです。

## 書くもの

form = 開示請求書（漏れなく）
form-detail = 記載例といっしょに、ここにあります：<https://www.moj.go.jp/isa/applications/disclosure/foreigner.html>
affix-stamps = 請求書に収入印紙を貼る
affix-stamps-detail = 消印や線は付けないでください。
write-copies = 印紙の近くに部数を書く
write-copies-detail = 二部からは必要です。書き方は下にあります。
address-reply = 返信用封筒に氏名と住所を書く
address-reply-detail = 住所は、住民票の写しと同じにします。
note-for-documents = 書類を返してほしいことを書いた紙
note-for-documents-detail = 書き方は下にあります。

## 知っておきたいこと

exact-amount = 収入印紙は、過不足のない金額にします。
not-the-same-day = 請求したその日に見ることはできません。先に決定が行われます。
only-own-information = 開示されるのは、その原票のうち自分について書かれたことだけです。
only-own-information-detail = すでに知っているはずのことは除かれます。
not-all-survives = 申請で書かなかったことは記録されていません。制度が変わったため、残っていないものもあります。
changes-included = 2012年7月8日より前に届け出た変更も含まれます。
pages-disagree = このことについて、公式のページの間に食い違いがあります。
pages-disagree-detail = 英語のページとそのQ&A<https://www.isa.go.jp/en/applications/disclosure/q-and-a.html>は認めず、日本語のページ<https://www.moj.go.jp/isa/applications/disclosure/foreigner.html>は請求できる人に挙げています。
call-in-doubt = 分からないときは、係に電話してください：03-5363-3005

## 日本語の文の意味

say-copies = 請求する部数です。印紙の近くの余白に書きます。
say-documents-back = 書類を返してほしいことを伝えます。
say-request-disclosure = 開示を請求したいことを伝えます。
section-address = 英語では、Immigration Information Disclosure Section, Information System Management Office, General Affairs Division, Immigration Services Agency, Yotsuya Tower 13F, 1-6-1 Yotsuya, Shinjuku-ku, Tokyo 160-0004 です。
say-representative = 任意代理人でも請求できるかを尋ねます。
say-deceased = 亡くなった人の原票の請求の方法を尋ねます。
say-no-decision-yet = 決定がまだ届かないことを伝え、進み具合を尋ねます。
