### What statuses mean and what to do about them.

## The statuses in the reader’s words.

name-still-with-embassy = まだ大使館・領事館にあります
name-being-prepared = 発送の準備中です
name-out-for-delivery = 配達に出ています
name-picked-up = 日本郵便に引き渡されました
name-no-update = 表示できる状況がありません
name-returned-to-post = 大使館・領事館に戻されました
name-processing = 処理中
name-needs-correction = 要訂正
name-not-accepted = 受付エラー
name-no-longer-viewable = 閲覧期間外
name-accepted = 引き受けました
name-picked-up-from-sender = 差出人から集荷しました
name-dispatched = 発送しました
name-passed = 途中の郵便局を通過しました
name-relayed = 途中の郵便局で中継しました
name-arrived = 配達する郵便局に着きました
name-out = 配達員が持って出ています
name-attempted = ご不在でした
name-redelivery-booked = 再配達を受け付けました
name-held = 郵便局で保管しています
name-held-closed = 届け先が休みのため保管しています
name-to-nearby = 最寄りの郵便局・店に送られました
name-to-shop = コンビニに引き渡されました
name-forwarded = 転送しています
name-investigating = 調査しています
name-returning = 差出人に返送しています
name-returned = 差出人に返送されました
name-delivered = 届け済みです
name-collected = 窓口で渡されました
name-not-registered = この番号の記録がありません

## What a status means now.

meaning-still-with-embassy = パスポートは大使館または領事館にあります。まだ発送されていません。
meaning-being-prepared = パスポートは大使館・領事館を出て、発送の準備をしているところです。
meaning-out-for-delivery = 日本郵便が、登録した住所へパスポートを運んでいます。
meaning-picked-up = 日本郵便に渡りました。届けられた、選んだ郵便局で待っている、不在連絡票が郵便受けに入っている、のいずれかです。だれかが受け取ったという意味ではありません。
meaning-no-update = 今のところ、表示できる情報がありません。問題が起きたわけではありません。
meaning-no-update-try-later = 今のところ、表示できる情報がありません。その窓口での申請では、よくあることです。時間をおいて、もう一度確かめてください。問題が起きたわけではありません。
meaning-returned-to-post = 氏名や住所が違っていたか、期限までに受け取られなかったため、パスポートは大使館・領事館に戻りました。もう一度送ってもらえます。
meaning-processing = 受け取りが済むまで、できあがった後もこの表示は変わりません。受け取れるかどうかは、開いた先のお知らせに書かれています。
meaning-needs-correction = 申請の内容に直すところがあります。直すまで手続きは進みません。
meaning-not-accepted = エラーのため、申請は受け付けられませんでした。
meaning-no-longer-viewable = 申請の内容を見られる期間が過ぎました。結果とは関係ありません。
meaning-accepted = 郵便局が引き受けました。
meaning-picked-up-from-sender = 郵便局が差出人のところで集荷しました。お届けはこれからです。
meaning-dispatched = 郵便局から郵便局へ運ばれています。
meaning-passed = 途中の郵便局を通っています。
meaning-relayed = 途中の郵便局を通っています。
meaning-arrived = お届け先を受け持つ郵便局に着きました。ふつうは当日か翌日に届きます。
meaning-arrived-kyoku-dome = 郵便局に着きました。窓口で受け取れるようになると、表示がもう一度変わります。
meaning-out = 今日、配達員が持って出ています。
meaning-attempted = 荷物は郵便局に戻り、不在連絡票が残されています。
meaning-redelivery-booked = 再配達の申し込みが受け付けられました。
meaning-held = 郵便局で保管されています。
meaning-held-kyoku-dome = 郵便局の窓口で受け取れます。
meaning-held-closed = お届け先が休みだったため、郵便局で保管されています。
meaning-to-nearby = 最寄りの郵便局か店に送られました。そこで受け取れます。
meaning-to-shop = コンビニに引き渡されました。そこで受け取れます。
meaning-forwarded = 別の住所に転送されています。
meaning-investigating = 郵便局が、住所や名前を確かめています。
meaning-returning = 差出人に返送されています。すでに戻っていることもあります。届けられてはいません。
meaning-returned = 差出人に戻りました。届けられてはいません。
meaning-delivered = お届け先に届けられました。
meaning-delivered-kyoku-dome = 郵便局の窓口に届きました。受け取りはまだです。窓口へ取りに行ってください。
meaning-collected = 窓口で渡されました。
meaning-not-registered = この番号の記録はまだありません。これから登録されるか、古いか、入力の間違いです。異常ではありません。
meaning-latest-not-known = いちばん新しい記録は、Tebikiの知らないものです。そのままお読みください。それより前の記録は、もう当てはまらないかもしれません。

## The answer in a few words, as a heading.

headline-still-with-embassy = まだ大使館・領事館にあります
headline-being-prepared = 発送の準備をしています
headline-out-for-delivery = 登録した住所へ配達中です
headline-picked-up = 届け済みか、郵便局で保管中か、不在連絡票が入っています
headline-no-update = まだ表示できるものがありません
headline-no-update-try-later = まだ表示がありません。時間をおいて確かめてください
headline-returned-to-post = 大使館・領事館に戻っています
headline-processing = 処理中か、受け取れる状態です。お知らせで分かります
headline-needs-correction = 訂正が必要です
headline-not-accepted = 申請は受け付けられませんでした
headline-no-longer-viewable = 閲覧できる期間が過ぎました
headline-accepted = 引き受けられました。これから運ばれます
headline-picked-up-from-sender = 差出人から集荷されました
headline-dispatched = 運ばれています
headline-passed = 運ばれています
headline-arrived = 配達する郵便局に着いています
headline-arrived-kyoku-dome = 郵便局に着きました。窓口の準備はまだです
headline-out = 今日、配達に出ています
headline-attempted = 配達に来ましたが、ご不在でした
headline-redelivery-booked = 再配達が受け付けられました
headline-held = 郵便局にあります。受け取るか、再配達を申し込めます
headline-held-kyoku-dome = 窓口に届いています。受け取りに行ってください
headline-held-closed = お届け先が休みのため、保管されています
headline-to-nearby = 近くの郵便局か店で待っています
headline-to-shop = コンビニで待っています
headline-forwarded = 転送されています
headline-investigating = 郵便局が調べています
headline-returning = 差出人に返送されています
headline-returned = 差出人に戻りました
headline-delivered = 届けられました
headline-delivered-kyoku-dome = 窓口に届いています。受け取りに行ってください
headline-collected = 受け渡しは終わりました
headline-not-registered = この番号の記録はまだありません
headline-latest-not-known = いちばん新しい記録は、Tebikiの知らないものです

## What to do.

action-wait = お待ちください。今することはありません。
action-track-again = あとで、ビザ案内サイトの追跡ページで、パスポート番号を使ってもう一度確かめてください。
action-track-by-email = パスポート番号だけを書いたメールを送っても確かめられます。返事は自動で届きます。
action-try-later = 時間をおいて、もう一度確かめてください。
action-track-letter-pack = レターパックの番号を日本郵便のサイトで調べてください。
action-check-mailbox = 郵便受けを見てください。届いているか、不在連絡票が入っているかもしれません。
action-ask-household = 同じ住所の人に、受け取ったかどうか聞いてください。
action-ask-post-office-chosen = 受け取る郵便局を選んだときは、その郵便局に聞いてください。
action-be-home = 家にいてください。サインと引き換えに渡されます。表札に名前を出しておいてください。
action-watch-mailbox = 郵便受けを見てください。サインなしで入れられます。
action-be-home-or-mailbox = レターパックプラスはサインと引き換えに渡され、レターパックライトは郵便受けに入ります。
action-find-notice = 郵便受けの不在連絡票を探してください。
action-book-redelivery = 不在連絡票の案内で再配達を申し込むか、書かれている郵便局で受け取ってください。
action-be-home-as-booked = 選んだ時間に家にいてください。
action-go-to-counter = 営業時間内に、郵便局の窓口で受け取ってください。
action-bring-photo-id = 顔写真のある公的な身分証明書の原本を持って行ってください。コピーは使えません。
action-wait-for-counter = 「お届け済み」か「保管」になるまで待ち、それから窓口へ行ってください。
action-collect-or-book = 不在連絡票の期限までに、受け取るか再配達を申し込んでください。
action-collect-there = そこで受け取ってください。
action-wait-for-opening = お届け先の次の営業日を待つか、郵便局に聞いてください。
action-check-forwarding = 転送先の住所が正しいか、確かめてください。
action-telephone-office = 配達を受け持つ郵便局に電話してください。氏名と表札も確かめてください。
action-ask-for-redelivery = アメリカのビザのパスポートなら、コールセンターにもう一度送ってもらうよう頼んでください。
action-correct-name-and-address = プロフィールの氏名と住所を確かめてください。また戻されるのを防げます。
action-nothing-more = これで終わりです。
action-check-digits = 番号をラベルと見比べてください。
action-try-in-hours = 数時間後に、もう一度調べてください。
action-read-the-page = 日本郵便のページで、いちばん新しい記録を読んでください。
action-each-on-its-own = 家族やグループでも、パスポートは1冊ずつ別に送られ、届く日が違うことがあります。1冊ずつ確かめてください。
action-open-the-message = 「やること」から状況を開き、お知らせを読んでください。受け取れるようになると、そこに書かれます。
action-wait-for-notification = 受け取れるというお知らせを待ってください。
action-pick-up-at-chosen-office = 申請のときに選んだ旅券窓口で受け取ってください。
action-register-card = クレジットカードで払うときは、前もって「やること」から登録してください。リンクは https://mofa.payment-kokopass.jp/ で始まります。
action-collect-within-six-months = 6か月以内に受け取ってください。過ぎると失効し、次の申請の手数料が高くなります。
action-correct-and-resubmit = お知らせを開いて直すところを確かめ、訂正して申請し直してください。
action-apply-again-or-ask = 申請し直す前に、問い合わせてください。
action-ask-passport-office = まだ返事を待っているときは、旅券窓口に聞いてください。

## Whom to contact.

contact-call-center = ビザ案内サービスのコールセンター（チャット、Skype、電話）
contact-delivering-office = 不在連絡票か、いちばん新しい記録にある郵便局
contact-sender = 差出人
contact-passport-office = 申請のときに選んだ旅券窓口
contact-myna-portal = マイナポータルの「お問い合わせ」

## Whom not to contact.

avoid-embassy = 大使館・領事館には問い合わせないでください。パスポートが出た後の配達には対応できません

## By when.

limit-kept-seven-days = お届けに来た日から7日間、保管されます。不在連絡票に書かれた日付が優先です。
limit-kept-kyoku-dome = 窓口に着いた日から7日間、保管されます。10日間ともいわれますが、確認されていません。お知らせの日付が優先です。
limit-kept-as-written = 貼り付けた文に書かれている期限です。日数の数え方よりも、こちらが優先です。

## Which of two cases a meaning is for.

when-home = 自宅や職場あてのとき
when-kyoku-dome = 局留めのとき

## What is asked where it changes the answer.

question-kyoku-dome = 郵便局で受け取る「局留め」にしましたか。
question-letter-pack = どのレターパックですか。
question-application-post = ビザはどこで申請しましたか。
question-family = 何人かで一緒に申請しましたか。
question-attempt-day = 不在連絡票の日付はいつですか。

## Answers.

option-yes = はい
option-no = いいえ
option-not-known = わかりません
option-plus = レターパックプラス（赤）
option-light = レターパックライト（青）
option-sapporo = 札幌
option-fukuoka = 福岡
option-naha = 那覇
option-osaka-by-mail = 大阪に郵送
option-other = そのほか

## Who says it.

vocabulary-visa = ビザ案内サービスのメッセージ
vocabulary-myna = マイナポータル
vocabulary-japan-post = 日本郵便

## What is said about the reading itself.

mark-guess = 推測です。決まった言い方と少し違います。もとのページと見比べてください。
mark-several = いくつかのメッセージが見つかりました。どれについて知りたいですか。
mark-unknown = この文章の意味は、手引きでは分かりませんでした。推測で意味を示すことはしません。気になるときは、送り主に確かめてください。
mark-unread = 読み取れなかった部分
mark-future = 未来の日時です
mark-impossible = 存在しない日時です
mark-not-given = 日時の記載がありません
mark-year-assumed = 年が書かれていないので、いちばん近い年にしています
mark-times-in-japan = 時刻はすべて日本時間です

## Dates of a limit.

limit-written = { $date }までに
limit-safe = 念のため{ $date }までに
limit-usual = ふつうの数え方では{ $date }が期限です
limit-from = { $date }から数えました
