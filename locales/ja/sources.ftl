### Names of the sources, and the labels beside facts and later notices.

## Sources: title, publisher, kind

visa-passport-return-title = パスポートの追跡と受け取り
visa-passport-return-publisher = 米国ビザ申請の案内サービス（ustraveldocs、日本向け）
visa-passport-return-kind = 公式サービスの提供事業者
passport-renewal-title = マイナンバーカードでのパスポート更新
passport-renewal-publisher = tokyo-geek（デジタル庁と外務省の案内をまとめ直した有志のガイド）
passport-renewal-kind = 有志のガイド
alien-registration-disclosure-title = 外国人登録原票に係る開示請求について
alien-registration-disclosure-publisher = 出入国在留管理庁
alien-registration-disclosure-kind = 公式
express-issuance-title = 特急発行・交付制度の申請方法
express-issuance-publisher = 地方公共団体情報システム機構（J-LIS）
express-issuance-kind = 公式

## Kinds of facts

kind-rule = 決まり
kind-step = 手順
kind-requirement = 必要なもの
kind-warning = 注意
kind-link = リンク
kind-advice = アドバイス
kind-deadline = 期限
kind-fee = 費用
kind-check = 確認事項
kind-channel = 追跡方法
kind-status = 状況
kind-contact = 連絡先

## How a notice relates to the facts listed after it; relation-adds stands without a list

relation-clarifies = 詳しく説明した項目
relation-adds-to = 補足した項目
relation-conflicts-with = 食い違いのある項目
relation-adds = 追加の情報
relation-changes = 変更のあった項目
relation-corrects = 訂正した項目

## Where a notice comes from, and how sure it is

confidence-municipal-several-agree = 市区町村のページ（複数で一致）
confidence-municipal = 市区町村のページ
confidence-official-pages-disagree = 公式ページの間で食い違いあり
confidence-national-postage-change = 全国の郵便料金の改定
confidence-official-q-a = 公式のQ&A
confidence-official = 公式ページ
confidence-official-page-disagrees-with-itself = 公式ページの中で食い違いあり
confidence-municipal-and-press = 市区町村のページと報道
confidence-prefectural = 都道府県のページ
confidence-official-ministry-of-foreign-affairs = 公式（外務省）
confidence-official-service-provider-later-edition = 公式サービスの提供事業者（その後の版）
confidence-official-u-s-embassy = 公式（米国大使館）
confidence-third-party-not-confirmed = 第三者の情報（未確認）

## In place of the day from which a notice holds

undated = 日付の記載なし
