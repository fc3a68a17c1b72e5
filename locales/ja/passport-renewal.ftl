### マイナポータルでのパスポートの更新

title = パスポートをオンラインで更新する
summary = マイナポータルで、マイナンバーカードを使って更新できる人、先に直しておくこと、申請後の見方をまとめました。
wizard-title = パスポートをオンラインで更新できますか
wizard-description = いくつかの質問に答えると、マイナポータルでパスポートを更新できるか、先に直しておくこと、用意するもの、費用が分かります。

## 案内

guide-what = スマートフォンで申請し、窓口で受け取ります
guide-online = マイナンバーカードがあれば、デジタル庁のマイナポータルで日本のパスポートを更新できます。
guide-valid = 有効なパスポートを持っている人のための手続きです。
guide-who = 四つのことがそろえば使えます
guide-register = 戸籍の本籍、氏名、性別が、パスポートを取ったときから変わっていないこと。
guide-year-or-spreads = 残りの有効期間が一年未満であること、または査証欄の残りが見開き3ページ以下であること。
guide-destination = 滞在日数より長い有効期間を求める国があります。今の有効期限のまま更新するときは、先に考えておいてください。
guide-card-data = マイナンバーカードの氏名や住所などが最新であること。
guide-update-first = カードの情報が古いときは、先にお住まいの市区町村の窓口で更新します。
guide-prepare = 六つのものを用意します
guide-card = マイナンバーカード
guide-phone = マイナポータルアプリを入れたスマートフォン。iOS版は<https://apps.apple.com/jp/app/id1476359069>、Android版は<https://play.google.com/store/apps/details?id=jp.go.cas.mpa>にあります。
guide-passport = 有効期限内のパスポート
guide-domicile = 本籍。正確に入力する必要があるので、前もって調べておきます。
guide-photo = 顔写真。申請の途中でスマートフォンで撮ります。
guide-signature = 白い無地の紙に書いた署名。申請の途中でスマートフォンで撮ります。
guide-certificate = 有効な署名用電子証明書と、その暗証番号が必要です
guide-certificate-needed = 有効な署名用電子証明書がないと申請できません。
guide-fifth-birthday = 証明書の期限は、発行後五回目の誕生日です。外国人住民の場合は在留期間で終わることがあります。市区町村に聞いてください。
guide-printed = 期限の日は、カードの「電子証明書の有効期限」の欄にあります。公的個人認証サービスでも調べられます：<https://www.jpki.go.jp/download/howto_win/certificate_p03.html>
guide-password = 暗証番号は英数字6文字から16文字で、申請を送信するときに入力します。
guide-reset = 忘れたときは、住民登録のある市区町村の窓口か、専用アプリとコンビニの端末で設定し直せます：<https://www.jpki.go.jp/jpkiidreset/howto/index.html>
guide-pictures = 写真と署名には決まりがあります
guide-background = 写真は、明るい場所で、柄のない無地の背景で撮ります。
guide-pen-and-paper = 署名は、白い無地の紙に黒か青のインクで書き、マイナポータルアプリのカメラで、画面の案内に合わせて撮ります。
guide-by-the-person = 署名するのは、パスポートを受ける本人です。
guide-representative = 本人が署名できないときは、法定代理人が代わりに署名します。
guide-whole = 署名の全体が写っていて、切れていないこと。
guide-white = 背景が白い無地であること。
guide-spotless = 背景にしみや汚れがないこと。
guide-ink = インクが濃い黒か青であること。
guide-format = ファイルはJPEG（.jpgか.jpeg）です。
guide-pixels = 画像は幅788ピクセル、高さ284ピクセルです。
guide-size = ファイルは200 KBまでです。
guide-steps = 手順は四つです
guide-step-prepare = 写真、署名の画像、申請に必要な情報を用意します。
guide-step-apply = マイナポータルを開き、パスポートの更新を申請して送信します：<https://myna.go.jp/html/passport_information.html>
guide-step-follow = 「やること」で進み具合を見ます。次の手続き、手数料、受け取りの案内もここに出ます。
guide-step-collect = 旅券窓口でパスポートを受け取ります。
guide-waiting = 「処理中」は、受け取るまで変わりません
guide-notification = 旅券窓口が審査し、受け取れるようになると通知が届きます。
guide-in-process = パスポートができても「処理中」の表示は変わらず、受け取るまで続きます。マイナポータルのよくある質問に説明があります：<https://faq.myna.go.jp/faq/show/8338?site_domain=default>
guide-open-status = 新しい通知は、前のものと見分けがつきません。「やること」から申請状況を開いて中身を読むと、受け取れるかどうかが分かります。
guide-pick-up = 選んだ窓口で受け取ります
guide-office = 申請のときに選んだ旅券窓口で受け取ります。
guide-fees = 手数料は「やること」の案内に従って払います。
guide-credit-card = クレジットカードで払うときは、前もって「やること」からカードを登録します。正しいリンクは https://mofa.payment-kokopass.jp/ で始まります。
guide-faq = デジタル庁の「よくある質問」（日本語）があります：<https://faq.myna.go.jp/faq/list/8336?site_domain=default>

## パスポート

passport = どのパスポートをお持ちですか
at-hand = 手元にあり、傷んでいない日本のパスポート
lost-or-damaged = なくした、盗まれた、または傷んだ
none-yet = 持っていない（初めて作る）

register = パスポートを取ってから、戸籍に変わったことがありますか
register-hint = 本籍、氏名、性別のことです。
unchanged = いいえ、変わっていません
changed = はい、変わりました

expires = パスポートの有効期間満了日はいつですか
expires-hint = 顔写真のあるページに書かれています。
year-or-more = 今日から一年以上先
under-a-year = 今日から一年未満
today = 今日
expired = 過ぎている

spreads = 査証欄の空きは、見開きで何ページですか
spreads-hint = 見開きは、向かい合う二ページを一つと数えます。
few-spreads = 3以下
more-spreads = 4以上

destination = 行き先の国は、滞在日数より長い有効期間を求めていますか
destination-hint = 今の有効期限のまま更新する場合に関わります。
wants-more = はい
wants-no-more = いいえ、または旅行の予定はない
destination-unsure = 分からない

## カード、スマートフォン、電子証明書

card = マイナンバーカードの氏名や住所は最新ですか
card-hint = カードの追記欄も見てください。
card-current = はい、最新です
card-outdated = いいえ、変わったことがあります
no-card = カードを持っていない

phone = マイナポータルアプリを使えるスマートフォンがありますか
phone-hint = iOS版とAndroid版があります。写真と署名もこのアプリで撮ります。
has-phone = はい
no-phone = いいえ

certificate = 署名用電子証明書の有効期限はいつですか
certificate-hint = カードの「電子証明書の有効期限」の欄に書かれています。
certificate-valid = 今日かそれより先
certificate-expired = 過ぎている
work-it-out = 書かれていないので計算する
certificate-unsure = 分からない、または証明書がない

issued = 署名用電子証明書が発行されたのは、いつですか
issued-hint = 市区町村がカードに証明書を入れた日です。カードを受け取った日や、証明書を更新した日であることが多いです。
issued-recently = この五年以内
issued-long-ago = 五年より前

birth-date = 生年月日はいつですか
birth-date-hint = 証明書の期限は、発行後五回目の誕生日です。入力した日付は端末の外に出ません。
birthday-ahead = 五回目の誕生日は今日かそれより先
birthday-unclear = 誕生日の数え方によって変わる
birthday-passed = 五回目の誕生日は過ぎている

password = 署名用電子証明書の暗証番号が分かりますか
password-hint = 英数字6文字から16文字のものです。数字4桁のものではありません。
password-known = はい
password-forgotten = いいえ、忘れました

signer = 署名するのはどなたですか
signer-hint = 署名できない事情がなければ、本人が署名します。
signs-self = パスポートを受ける本人
signs-for-them = 本人が署名できないため、法定代理人

## 結果

apply-now = 今、申請できます
apply-now-detail = お答えでは、妨げになることはありません。審査は旅券窓口が行います。
put-right-first = 先に次のことを直せば、オンラインで更新できます
put-right-first-detail = 上から順に進めてください。まず市区町村の窓口です。一度にまとめて済ませられることがあります。そのあとで申請します。
last-day = パスポートの期限は今日です。今申請するか、旅券窓口に聞いてください
last-day-detail = 更新できるのは有効なパスポートだけです。今日送った申請が間に合うかは、資料にありません。旅券窓口に電話してください。
last-day-not-ready = パスポートの期限は今日です。先に旅券窓口に聞いてください
last-day-not-ready-detail = まだ申請の準備ができておらず、明日にはパスポートが有効ではなくなります。どうするのがよいかは、旅券窓口が答えてくれます。
too-early = まだ更新できません。下の日から更新できます
too-early-detail = 有効期間が一年以上残っていて、査証欄の空きも見開き3ページより多いためです。
passport-expired = 期限の切れたパスポートは、この方法では更新できません
passport-expired-detail = 新しいパスポートを申請します。2025年3月24日からは、新規の申請もオンラインでできます。ご自分の場合に使えるかは、旅券窓口に聞いてください。
not-renewed-online = なくした、または傷んだパスポートは、この方法では更新できません
not-renewed-online-detail = 都道府県の旅券窓口へ行ってください。
first-passport = 初めてのパスポートは、更新ではありません
first-passport-detail = 2025年3月24日からは、新規の申請もマイナポータルでできます。もう一つの方法は、旅券窓口での申請です。
particulars-changed = 更新だけでは済みません
particulars-changed-detail = この更新は、戸籍に変更のない人のためのものです。2025年3月24日からは、記載事項に変更がある申請もマイナポータルでできます。もう一つの方法は、旅券窓口での申請です。
without-card = カードがない場合は、窓口で申請します
without-card-detail = オンラインでの更新にはマイナンバーカードが必要です。
without-phone = スマートフォンがない場合は、窓口で申請します
without-phone-detail = オンラインでの更新では、写真と署名をマイナポータルアプリで撮ります。

## 日付と費用

passport-until = パスポートの有効期限
passport-until-detail = 期限が来る前に申請してください。
certificate-until = 署名用電子証明書の有効期限
certificate-until-detail = この日までに申請を送信してください。
worked-out-earlier = 計算で求めた電子証明書の有効期限
worked-out-earlier-detail = 発行後五回目の誕生日です。正しいのは、カードに書かれた日付です。
worked-out-later = 別の数え方での有効期限
worked-out-later-detail = 誕生日に発行された場合や2月29日生まれの場合は、二つの日が考えられます。早い方の日を目安にしてください。
first-day = 更新できる最初の日
first-day-detail = この日に、残りの有効期間が一年未満になります。
ten-years = 10年用パスポート（オンライン申請）
five-years = 5年用パスポート（オンライン申請）
under-twelve = 12歳未満のパスポート（オンライン申請）
ten-years-counter = 10年用パスポート（窓口申請）
five-years-counter = 5年用パスポート（窓口申請）
under-twelve-counter = 12歳未満のパスポート（窓口申請）
fee-detail = 2025年3月24日からの手数料です。2026年7月の改定が発表されています。旅券窓口のページで確かめてください。

## 順番にすること

update-card = お住まいの市区町村の窓口で、カードの情報を更新する
update-card-detail = 氏名、住所などが最新である必要があります。
new-certificate = 市区町村の窓口で、新しい署名用電子証明書を発行してもらう
new-certificate-detail = 期限が切れています。カードを持って行き、ほかに何が必要かも聞いてください。
look-up-certificate = 署名用電子証明書の有効期限を調べる
look-up-certificate-detail = カードの「電子証明書の有効期限」の欄か、公的個人認証サービス<https://www.jpki.go.jp/download/howto_win/certificate_p03.html>で調べます。市区町村の窓口でも聞けます。期限が切れていたら、窓口で新しく発行してもらいます。
certificate-seems-over = 署名用電子証明書を確かめる（計算では期限が切れています）
certificate-seems-over-detail = 正しいのは、カードの「電子証明書の有効期限」の欄の日付です。過ぎていたら、市区町村の窓口で新しく発行してもらいます。
reset-password = 署名用電子証明書の暗証番号を設定し直す
reset-password-detail = 住民登録のある市区町村の窓口か、専用アプリとコンビニの端末でできます<https://www.jpki.go.jp/jpkiidreset/howto/index.html>。ほかの用事で窓口へ行くなら、そこで済ませてください。
step-prepare = 手順1：写真、署名、申請に必要な情報を用意する
step-prepare-detail = 内容は下にあります。
step-apply = 手順2：マイナポータルで申請し、送信する
step-apply-detail = ここから始めます：<https://myna.go.jp/html/passport_information.html>
step-follow = 手順3：「やること」で進み具合を見る
step-follow-detail = 申請の状況と、手数料の払い方など次にすることが分かります。
step-collect = 手順4：選んだ旅券窓口でパスポートを受け取る
step-collect-detail = 受け取れるという通知を待ってください。
go-to-office = 都道府県の旅券窓口で申請する
go-to-office-detail = 先に電話で、必要なものを聞いてください。
ask-office-new = 新しいパスポートの申請方法を、都道府県の旅券窓口に聞く
ask-office-new-detail = 窓口で申請できます。2025年3月24日からは、新規の申請はオンラインでもできます。
ask-office-changed = 変更がある場合の申請方法を、都道府県の旅券窓口に聞く
ask-office-changed-detail = 窓口で申請できます。2025年3月24日からは、オンラインでもできます。
check-certificate-then = それまでに、カードの情報が最新か、署名用電子証明書が有効か、暗証番号が分かるかを確かめておく

## 用意するもの

bring-card = マイナンバーカード
bring-phone = マイナポータルアプリを入れたスマートフォン
bring-phone-detail = iOS版は<https://apps.apple.com/jp/app/id1476359069>、Android版は<https://play.google.com/store/apps/details?id=jp.go.cas.mpa>にあります。
bring-passport = 有効期限内のパスポート
bring-password = 署名用電子証明書の暗証番号
bring-password-detail = 英数字6文字から16文字です。
bring-domicile = 本籍
bring-domicile-detail = 正確に入力できるように、前もって調べておきます。
photo = 顔写真
photo-detail = 申請の途中で、明るい場所で、柄のない無地の背景で撮ります。
signature = 白い無地の紙に書いた署名
signature-detail = 黒か青のインクで書きます。申請の途中で、マイナポータルアプリのカメラで撮ります。

## 知っておきたいこと

sign-yourself = 署名は、パスポートを受ける本人が書きます。
sign-for-them = 法定代理人が本人に代わって署名します。
sign-for-them-detail = 署名の下に、代理人自身の氏名と本人との関係を書き添えます。
signature-rules = 署名の画像は、全体が写り、濃い黒か青のインクで、背景はしみや汚れのない白い無地にします。
signature-file = 画像ファイルを使うときは、JPEG、幅788ピクセル、高さ284ピクセル、200 KBまでです。
in-process = 「処理中」の表示は、パスポートができても、受け取るまで変わりません。
in-process-detail = できたときの通知は、前のものと見分けがつきません。「やること」から申請状況を開いて中身を読んでください。説明：<https://faq.myna.go.jp/faq/show/8338?site_domain=default>
other-statuses = ほかの表示もあります。「要訂正」は内容を直す必要があること、「受付エラー」は受け付けられていないこと、「閲覧期間外」はもう見られないことを表します。
credit-card = クレジットカードで払うときは、前もって「やること」からカードを登録します。
credit-card-detail = 正しいリンクは https://mofa.payment-kokopass.jp/ で始まります。
within-six-months = 六か月以内に受け取ってください。受け取らないと失効し、その後五年以内の申請は手数料が高くなります。
keeps-date = 査証欄の空きが少ないことによる更新では、今の有効期限のままになることがあります。申請の画面で、どの期限になるかを確かめてください。その場合の手数料は資料にないので、旅券窓口に聞いてください。
longer-validity = 行き先の国がより長い有効期間を求めるときは、今の有効期限のままにしないでください。
longer-validity-detail = どのくらい必要かは、行き先の国の大使館に聞いてください。
ask-destination = 滞在日数より長い有効期間を求める国があります。今の有効期限のままにする前に、その国の大使館に聞いてください。
printed-first = ここで計算した日よりも、カードに書かれた日付が優先します。
printed-first-detail = 外国人住民の証明書は在留期間で終わることがあります。市区町村に聞いてください。
spreads-count-too = その日より前でも、査証欄の空きが見開き3ページ以下になれば更新できます。

## 日本語の文の意味

say-update-card = カードの氏名や住所の更新を頼みます。
say-new-certificate = 期限の切れた署名用電子証明書の発行を頼みます。
say-check-certificate = 署名用電子証明書の有効期限を尋ね、切れていれば発行を頼みます。
say-reset-password = 暗証番号の再設定を頼みます。
say-collect-passport = オンラインで申請したパスポートの受け取りを伝えます。
say-expires-today = 期限が今日であることを伝え、更新できるかを尋ねます。
say-new-passport = 新しいパスポートの申請に必要なものを尋ねます。
say-renew-passport = 窓口での更新に必要なものを尋ねます。
say-passport-lost = なくした、または傷んだことを伝え、どうすればよいかを尋ねます。
say-particulars-changed = 氏名や本籍の変更を伝え、申請の方法を尋ねます。
