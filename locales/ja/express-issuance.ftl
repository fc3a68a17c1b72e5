### マイナンバーカードの特急発行

title = マイナンバーカードを一週間ほどで受け取る
summary = 特急発行を使える人、申請の期限、費用をまとめました。
wizard-title = 特急発行を使えますか
wizard-description = いくつかの質問に答えると、マイナンバーカードの特急発行を使えるか、いつまでに申請するか、費用と持ち物が分かります。

## 案内

guide-what = カードは一週間ほどで自宅に届きます
guide-week = 特急発行では、申請から原則一週間以内に、カードが自宅に届きます。
guide-since = 2024年12月2日に始まった制度です。
guide-elsewhere = お住まいでない市区町村でも申請できますが、日数が余分にかかることがあります。
guide-who = 決められた事情のある人が使えます
guide-designated = 使えるのは、次のどれかに当てはまる人だけです。
guide-infants = 一歳未満のお子さん
guide-lost-damaged = カードをなくした、または壊れたため、作り直す人
guide-overseas = 海外から日本に転入した人
guide-no-space = カードの追記欄がいっぱいになった人
guide-unusable = そのほか、カードを使えなくなった人。国の案内の言い方ははっきりしません。市区町村はほかの理由も挙げていますので、先に窓口で確かめてください。
guide-not-designated = 有効期限が切れたカードの更新は対象ではありません。上にない理由も同じです。
guide-when = 期限は、理由ができた日から30日です
guide-window = 理由ができた日から30日以内に申請します。どの日から数えるかは、理由によって違います。
guide-infant-window = 赤ちゃんの場合は、生年月日で決まります。
guide-late = やむをえない事情で間に合わなかったときは、お住まいの市区町村の窓口に相談してください。それだけで断られるわけではありません。
guide-where = お住まいの市区町村の窓口で申請します
guide-help-desk = お住まいの市区町村の窓口へ行きます。
guide-identity = 本人確認書類を持って行きます。
guide-personal = 氏名や顔写真などは、通常の申請と同じように必要です。
guide-forms = 窓口で、個人番号カード交付申請書と、暗証番号を設定するための書類を書きます。
guide-cost = 紛失のときは2,000円、そのほかは原則無料です
guide-fee-lost = なくしたカードの再発行は2,000円、電子証明書を付けないときは1,800円です。窓口で払います。
guide-fee-other = そのほかの理由による再発行は原則無料です。窓口で確かめてください。
guide-receiving = 受け取る人が家にいる必要があります
guide-address = カードは住民登録の住所に届きます。
guide-registered = 書留で届きます。郵便受けには入らず、手渡しです。
guide-envelope = 公式のページに、封筒の表と裏、郵送のようすの写真があります。届いたときに見分ける助けになります。

## カードが必要な理由

reason = カードが必要なのは、なぜですか
newborn = 一歳未満の子どものため
lost = カードをなくした
lost-hint = 盗まれたときも、こちらを選んでください。
damaged = カードが壊れた
from-overseas = 海外から日本に転入した
no-space = カードの追記欄に空きがない
no-space-hint = 住所や氏名の変更を書き込む欄です。
unusable = ほかの理由でカードを使えない
expired = 有効期限が切れた、またはもうすぐ切れる
first-card = 初めて作る（上のどれにも当てはまらない）

unusable-why = カードを使えないのは、なぜですか
unusable-why-hint = 国の案内にはなく、市区町村が挙げている理由です。
new-resident = 中長期在留者として、新しく住民票に載った
code-changed = マイナンバーまたは住民票コードが変わった
entered-otherwise = 出生や転入とは別の理由で、住民票に載った
penal-institution = 刑事施設に収容されていた
faulty-chip = カードのICチップが故障した
another-reason = そのほか

## いつのことか

birth-date = 赤ちゃんの生年月日はいつですか
birth-date-hint = 生まれてから何日たっていても、一歳の誕生日の前日まで特急発行を使えます。
under-one = 一年たっていない
over-one = 一年以上たった

lost-when = 紛失を市区町村に届け出たのは、いつですか
lost-when-hint = 30日は、なくした日ではなく、紛失届を出した日から数えます。
not-reported = まだ届け出ていない
damaged-when = カードは、いつから使えませんか
damaged-when-hint = はっきりしないときは、考えられるうちでいちばん早い日を入れてください。
moved-in-when = 転入届を出したのは、いつですか
moved-in-when-hint = 30日は、転入届を出した日から数えます。
no-space-when = 変更を書き込めなくなったのは、いつですか
new-resident-when = 住所を市区町村に届け出たのは、いつですか
unusable-when = それは、いつのことですか
unusable-when-hint = この理由で何日から数えるかは、公式の案内にありません。考えられるうちでいちばん早い日を入れてください。
in-time = 30日たっていない
last-day = ちょうど30日前
too-late = 30日を過ぎた

## そのほか

fault = カードが壊れたのは、ご自分の不注意によるものですか
fault-hint = その場合に手数料がかかる市区町村があります。
own-fault = はい
not-own-fault = いいえ
fault-unsure = よく分からない

where = どこで申請しますか
where-hint = 市区町村の窓口で申請します。
residence = 住んでいる市区町村
elsewhere = ほかの市区町村
elsewhere-hint = 日数が余分にかかることがあります。

certificates = カードに電子証明書を付けますか
certificates-hint = 電子証明書があると、オンラインで署名やログインができます。付けないときは200円安くなります。
certificates-wanted = 付ける
certificates-not-wanted = 付けない

receiving = 住民登録の住所で、書留を受け取れる人がいますか
receiving-hint = カードは手渡しです。郵便受けには入りません。
somebody-home = はい、います
nobody-home = いいえ、または分からない

## 結果

eligible = 特急発行を使えます
eligible-detail = 下の日までに窓口で申請してください。決めるのは窓口です。
possibly-last-day = 今日が最後の日かもしれません
possibly-last-day-detail = すぐに窓口へ行くか、閉まる前に電話してください。数え方によっては、30日は昨日で終わっています。
published-locally = 先に窓口で確かめてください
published-locally-detail = この理由は市区町村が挙げているもので、国の案内にはありません。窓口に電話で確かめ、使えるときは次のものを用意してください。
reason-unclear = 対象になるか、窓口で聞いてください
reason-unclear-detail = 国の案内は「そのほかカードを使えない人」とだけ述べ、だれのことかを示していません。決めるのは市区町村です。
window-passed = 30日を過ぎています。窓口に相談してください
window-passed-detail = それだけで断られるわけではありません。間に合わなかった事情を伝えてください。決めるのは窓口です。
loss-not-reported = 先に紛失を届け出てください
loss-not-reported-detail = 30日は、市区町村に届け出た日から始まります。届け出れば、特急発行を使えます。
first-birthday-passed = 一歳の誕生日の前日までの制度です
first-birthday-passed-detail = 一歳の誕生日を迎えたので、この理由では使えません。カードをなくした、壊れたなどの理由があれば、最初からやり直してください。
renewal-not-designated = 有効期限による更新は、特急発行の対象ではありません
renewal-not-designated-detail = 通常の方法で更新できます。日数がかかりますので、どのくらいかを市区町村に聞いてください。
first-card-not-designated = 決められた理由がないと、特急発行は使えません
first-card-not-designated-detail = 初めてのカードは、通常の方法で作れます。日数がかかりますので、どのくらいかを市区町村に聞いてください。
not-yet-launched = まだ特急発行の制度がありません
not-yet-launched-detail = 2024年12月2日に始まります。

## 結果の中身

last-day-safe = 安心できる申請の期限
last-day-safe-detail = 初日を一日目と数えた日です。
last-day-usual = ふつうの数え方での最後の日
last-day-usual-detail = 初日を数えない、ふつうの数え方です。窓口が休みでも延びません。
last-day-was = 最後の日
last-day-infant = 申請できる最後の日
last-day-infant-detail = 一歳の誕生日の前日です。
arrival = カードが届くめやす
arrival-detail = 申請してから原則一週間以内です。申請が多いときは、もっとかかることがあります。
arrival-elsewhere = カードが届くのは、この日よりあと
arrival-elsewhere-detail = 一週間以内は、お住まいの市区町村で申請した場合です。ほかでは日数が余分にかかることがあります。
fee-lost = 紛失による再発行（電子証明書あり）
fee-lost-without = 紛失による再発行（電子証明書なし）
fee-lost-detail = 手数料は窓口で払います。
fee-lost-either = 紛失による再発行（電子証明書あり、なし）
fee-damaged = 破損による再発行（電子証明書あり）
fee-damaged-without = 破損による再発行（電子証明書なし）
fee-damaged-detail = 国の案内では原則無料です。ご自分の不注意でひどく壊れたときに手数料がかかる市区町村があります。窓口で確かめてください。
fee-free = カードの再発行
fee-free-detail = 原則無料です。窓口で確かめてください。
fee-first-card = 初めてのカード
fee-first-card-detail = 国の案内は、ほかの理由による再発行を原則無料としていますが、初めてのカードには触れていません。窓口で確かめてください。
apply-at-residence = お住まいの市区町村の窓口へ行く
apply-elsewhere = ほかの市区町村の窓口に、特急発行を受け付けているかを確かめてから行く
in-person = ご本人が窓口に行きます
in-person-detail = 市区町村が求めていることです。15歳未満のときは、保護者などの法定代理人がいっしょに行きます。
with-birth-notification = 出生届といっしょに申請すれば、そのために出直す必要はありません。
ask-help-desk = お住まいの市区町村の窓口に、電話か訪問で事情を伝える
report-loss = 市区町村に紛失届を出し、その日を控える
report-loss-detail = その日をここに入れると、申請の期限が分かります。
ordinary-application = 市区町村で、通常の方法で申請する
renew-ordinarily = 市区町村で、通常の方法で更新する
identity = 本人確認書類
identity-detail = どの書類が使えるかは、窓口で確かめてください。
personal-information = 顔写真、氏名などの情報
personal-information-detail = 通常の申請と同じです。窓口で撮影できるかを確かめてください。
application-form = 個人番号カード交付申請書（窓口で書きます）
password-request = 暗証番号を設定するための書類（窓口で書きます）
registered-mail = カードは簡易書留で住民登録の住所に届き、転送されません。受け取る人が必要です。
nobody-receives = 家に人がいないかもしれないことを、窓口で伝える
nobody-receives-detail = カードは簡易書留で届き、転送されません。窓口で受け取れる市区町村もあります。
two-reasons = 盗まれたときや、なくしたときに期限が切れていたときは、そのことを伝えてください。二つの決まりが関わるので、手数料も含めて窓口が決めます。
window-runs = 30日がもう始まっているかもしれません。早めに聞いてください。

## 窓口で言うことの意味

say-apply = 特急発行を申し込むときの言い方です。
say-lost = 紛失による再発行であることを伝えます。
say-damaged = 破損による再発行であることを伝えます。
say-overseas = 海外からの転入であることを伝えます。
say-no-space = 追記欄に空きがないことを伝えます。
say-newborn = 一歳未満の子どものカードであることを伝えます。
say-last-day = 期限の日であることを伝え、その日の受付を頼みます。
say-late = 期限を過ぎたことを伝え、事情を聞いてもらいます。
say-ask = 対象になるかを尋ねます。
say-report-loss = 紛失を届け出て、再発行を申し込みます。
say-renew = 更新を申し込み、かかる日数を尋ねます。
say-ordinary = 申請を申し込み、かかる日数を尋ねます。
