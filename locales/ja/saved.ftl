page-title = 保存したもの
page-description = この端末に保存した荷物の番号、大切な日付、残りの日数を一覧にします。
heading = この端末に保存したもの
intro = 保存先はこのブラウザーだけです。この端末を使える人は読むことができます。
without-script = 保存したものは端末から読み出すので、JavaScriptが必要です。

refused-title = このブラウザーには保存できません
refused = このサイトの保存が止められています（プライベートウィンドウや設定のためです）。保存することも、前に保存したものを表示することもできません。
empty = まだ何も保存していません。「追跡」のページで番号を貼り付けるか、ここで追加してください。
count = { $count }件（日付の近い順）

other-dates = そのほかの日付
no-dates = 分かっている日付はありません。
date-own = ご自分の日付
told-nothing = { $day } { $time }：運送会社にまだ情報がありませんでした。
told = 最後に分かった状況（{ $day } { $time }）：
procedure = 関係する手続き：
number = 追跡番号：
read-now = 「追跡」のページで読む
refresh-all = すべての番号を{ $host }に問い合わせる
refresh-text = 保存した番号を、順に{ $host }に送ります。
refreshed = { $count }件を新しくしました。
refresh-failed = { $name }：{ $reason }

change = 変更
change-heading = 「{ $name }」を変更する
erase = 消す
erase-question = 「{ $name }」をこの端末から消しますか。元に戻せません。
erase-yes = 消す
erase-no = 残す
erased = 「{ $name }」を消しました。

add = 追加する
add-heading = 追加する
name-label = 自分で付ける名前
name-hint = 例：母のパスポート
name-missing = 名前を入力してください
number-label = 追跡番号
optional = 空のままでもかまいません。
number-wrong = 追跡番号が一つに決まりません
number-withheld = マイナンバーかもしれない番号は保存しません
procedure-label = 関係する手続き
procedure-none = どれでもない
date-label = 大切な日付
date-what-label = 何の日か
date-what-hint = 例：出発の日
date-missing = 日付も入力するか、両方とも空にしてください
keep = 保存する
cancel = やめる
kept = 「{ $name }」をこの端末に保存しました。
not-kept-title = 保存できませんでした
not-kept = ブラウザーがこれ以上保存できません。このサイトの保存領域がいっぱいか、止められています。前に保存したものはそのままで、入力した内容もここに残っています。書き出してから何かを消して、もう一度試してください。

papers-heading = 書類
papers = 次の書類に入力した内容も、この端末に残っています。

aside-heading = 読み取れない記録が{ $count }件あります
aside = ほかのものに書き換えられたか、このサイトの新しい版で書かれたものです。そのまま残し、書き出すファイルにも入れます。
aside-newer = このサイトの新しい版で書かれています。
aside-broken = 壊れています。
aside-erase = この記録を消す

data-heading = 書き出す・読み込む・消す
export = すべてをファイルに書き出す
export-hint = 保存したものと書類がすべて入った、読めるテキストファイルです。ほかの人が読めない所に置いてください。
import-label = ファイルを読み込む
import-hint = 前にここで書き出したファイル
import = 読み込む
import-none = ファイルを選んでください
import-too-large = ここで書き出したファイルにしては大きすぎます
import-refused = ブラウザーがこのファイルを読めませんでした
import-not-ours = ここで書き出したファイルではありません。何も変えていません。
import-newer = このサイトの新しい版で書き出したファイルです。何も変えていません。ページをもう一度読み込むと、新しい版になります。
import-done = 追加{ $added }件、更新{ $replaced }件、すでにあるもの{ $left }件。
import-unreadable = ファイルの中の{ $count }件は読み取れません。ファイルには残っています。
import-full = { $count }件は入りきりませんでした。ブラウザーの保存領域がいっぱいか、止められています。ファイルには残っています。
erase-all = 保存したものをすべて消す
erase-all-question = 保存したもの、書類、読み取れない記録を、すべてこの端末から消しますか。元に戻せません。
erase-all-yes = すべて消す
erased-all = 保存したものをすべて消しました。このタブのほかのページに入力した内容は、タブを閉じると消えます。

keep-heading = この端末に保存する
keep-hint = 名前、番号、状況とその日付を、このブラウザーに保存します。貼り付けた文章は保存しません。
keep-name-default = 荷物
keep-this = 保存する
keep-update = 「{ $name }」を新しくする
keep-known = この番号は「{ $name }」として保存してあります。
keep-open = 保存したものの一覧
