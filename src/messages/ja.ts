/**
 * The program's words in Japanese, until now those for translators: made by a machine, not yet reviewed by a person.
 */

import type { Messages } from './en.ts';

export const messages: Messages = {
  'errors.cannot-read': 'ファイルを読み込めません：{{reason}}',
  'errors.cannot-write': '書き込めません：{{reason}}。何も変更していません',
  'errors.written-in-part':
    '一部のファイルに書き込めません：{{reason}}。書き込み済みのファイルとそうでないファイルがあります。urtextをもう一度実行すると、まずその処理を完了するか元に戻します',
  'errors.changed-meanwhile':
    '書き込めません：処理中にファイルが他から変更されました。何も変更していません。コマンドをもう一度実行してください',
  'errors.left-unfinished':
    '以前の実行が書き込み中に中断されました。残された状態は、完了することも元に戻すこともできません：{{reason}}',
  'errors.busy':
    '別のurtextがプロジェクトを長時間使用しています。何も変更していません。コマンドをもう一度実行してください',
  'errors.not-a-file': 'ファイルを読み込めません：パイプまたはデバイスです。通常のファイルを指定してください',
  'settled.finished':
    '以前の実行が書き込み中に中断されていましたが、確定していた書き込みを完了しました：{{paths}}',
  'settled.undone': '以前の実行が書き込みの確定前に中断されていたため、次のものは元のままです：{{paths}}',
  'settled.changed':
    '以前の実行が書き込み中に中断され、その後に他から変更されたため、そのままにしています：{{paths}}。コマンドをもう一度実行してください',
  'errors.no-such-format':
    '形式「{{format}}」は不明です。使用できる形式：{{known}}。それぞれ「sarif:report.sarif」のようにファイルを指定できます',
  'errors.two-on-output':
    '標準出力に出せるレポートは一つだけです。他の形式には「sarif:report.sarif」のようにファイルを指定してください',
  'errors.two-in-file': '一つのファイルに二つのレポートは書き込めません：{{path}}',
  'errors.bad-shard':
    'シャード「{{value}}」は正しくありません。「2/4」のように、番号と総数を指定してください',
  'errors.no-shards':
    '{{folders}}にシャードが見つかりません。「urtext check --shard 1/4」などで作成してください',
  'errors.shard-missing':
    '{{count}}個のうち{{index}}番目のシャードがありません。「urtext check --shard {{index}}/{{count}}」を実行してください',
  'errors.shard-twice':
    '{{count}}個のうち{{index}}番目のシャードが、ここと{{other}}の二か所にあります。古い方を削除してください',
  'errors.shard-of-other-count':
    '総数{{count}}のシャードは想定外です。他のシャードの総数は{{expected}}です。削除してください',
  'errors.shard-of-another':
    '{{count}}個のうち{{index}}番目のシャードは別のチェックのものです。プログラム、設定、英語原文、オプションのいずれかが異なります。作り直してください',
  'errors.shard-torn': 'シャードが不完全です。作り直してください',
  'errors.job-failed':
    'チェックの一部を実行できませんでした：{{reason}}。「--jobs 1」を指定すると、スレッドを使わずにチェックします',
  'errors.no-git': '「--since」に必要なプログラムgitが見つかりません',
  'errors.no-such-commit':
    '「{{ref}}」以降の変更を特定できません。gitがこの名前を認識できないか、共通の履歴がありません。シャロークローンの場合は、履歴をさらに取得してください',
  'errors.no-baseline':
    'ベースライン{{path}}が見つかりません。「--update-baseline」を指定すると、現在の指摘から作成します',
  'errors.not-a-baseline':
    'このファイルはurtextのベースラインではありません。ファイルがなければ「--update-baseline」で作成できます',
  'errors.output': '出力を書き込めません：{{reason}}。出力は不完全です',
  'errors.file-too-large':
    'ファイルを読み込めません：サイズが{{size}}バイトあり、上限の{{limit}}バイトを超えています',
  'errors.line-too-long':
    'ファイルを読み込めません：{{limit}}文字を超える行があります。改行のあるテキストとして保存してください',
  'errors.too-many-parts':
    'ファイルを読み込めません：段落、項目、表のセルの数が{{limit}}を超えています。複数の文書に分割してください',
  'errors.too-many-signs':
    'ファイルを読み込めません：一つの段落にマークアップ記号が{{limit}}個を超えています。繰り返しがないか確認してください',
  'errors.binary-file':
    '{{offset}}バイト目に値がゼロのバイトがあります。UTF-8のテキストが必要です。ワープロのファイルの場合は、プレーンテキストとして保存してください',
  'errors.not-utf8':
    '{{offset}}バイト目がUTF-8として正しくありません。文字コードをUTF-8にして保存し直してください',
  'errors.conflict-marks':
    'ここから{{last}}行目まで、gitの競合マーカーの間に二つの版があります。一方を残し、マーカーを削除してください',
  'errors.empty-file': 'ファイルが空です。テキストが必要です',
  'errors.not-json':
    '{{found}}は想定外です。JSONが必要です。直前にコンマまたは引用符の抜けがないか確認してください',
  'errors.not-json-end': 'JSONの途中でファイルが終わっています。括弧の抜けがないか確認してください',
  'errors.repeated-key': '一つのオブジェクトにキー「{{key}}」が二つあります。一方を削除してください',
  'errors.nested-too-deep': 'ファイルを読み込めません：入れ子が{{limit}}階層を超えています',
  'errors.missing-key': '「{{pointer}}」がありません。この種類のファイルには必須です',
  'errors.unknown-key': 'キー「{{key}}」は想定外です。使用できるキー：{{known}}',
  'errors.unknown-key-near': 'キー「{{key}}」は想定外です。「{{name}}」の誤りではありませんか？',
  'errors.unknown-version':
    'このファイルのバージョン{{version}}は不明です。新しいurtextで書き込まれた可能性があります。urtextを更新してください',
  'errors.wrong-shape': '「{{pointer}}」の{{received}}は想定外です。{{expected}}が必要です',
  'errors.unknown-normalization':
    '正規化方式「{{name}}」は不明です。「{{known}}」が必要です。urtextを更新してください',
  'errors.no-config':
    '{{folder}}とその上位に「{{name}}」が見つかりません。「urtext init FILE」でプロジェクトを開始してください',
  'errors.no-source-folder': '正文のフォルダーが見つかりません。設定の「source」を修正してください',
  'errors.no-documents':
    'ここには「document.json」のあるフォルダーが見つかりません。「urtext init FILE」でプロジェクトを開始してください',
  'errors.outside-project': 'ファイルを読み込めません：プロジェクトの外へのリンクです',
  'errors.broken-link': 'ファイルを読み込めません：リンク先がないか、自分自身へのリンクです',
  'errors.write-outside': '書き込めません：プロジェクトの外へのリンクがあります。何も変更していません',
  'errors.folder-outside':
    '「{{field}}」の「{{path}}」は想定外です。プロジェクト内のフォルダーを、このファイルからの相対パスで指定してください',
  'errors.init-folder':
    'フォルダーではなく正文のファイルが必要です。ファイルそのものを指定してください：urtext init {{file}}',
  'errors.not-a-folder': 'ファイルではなくフォルダーが必要です。設定の「{{field}}」を修正してください',
  'errors.document-name': '文書名「{{name}}」は想定外です。フォルダー名と同じ「{{folder}}」にしてください',
  'errors.missing-lock':
    '文書「{{document}}」のロックがありません。公表された文書と照合してから「urtext lock」を実行してください',
  'errors.edition-not-locked':
    '「{{document}}」のロックに版{{edition}}がありません。公表された文書と照合してから「urtext lock」を実行してください',
  'errors.lock-of-another': '文書「{{other}}」のロックは想定外です。「{{document}}」のロックが必要です',
  'errors.lock-contradicts-itself':
    '版{{edition}}のフィンガープリントがロック内の本文と一致しません。ロックが手作業で編集されています。元に戻してください',
  'errors.record-of-another': '「{{document}}」の言語「{{lang}}」の記録は想定外です。別の翻訳のものです',
  'errors.lost-translation':
    '{{record}}に記録されている翻訳が見つかりません。翻訳を元に戻すか、記録も削除してください',
  'errors.unknown-language':
    '言語「{{lang}}」は不明です。「de」「pt-BR」「zh-Hans」などのBCP 47言語タグを指定してください',
  'errors.unknown-language-near':
    '言語「{{lang}}」は不明です。これは国のコードです。「{{near}}」の誤りではありませんか？',
  'errors.language-too-long':
    '言語タグが{{length}}文字あり、上限の{{limit}}文字を超えています。フォルダー名に使用されます',
  'errors.name-too-long':
    '名前「{{name}}」が{{length}}バイトあり、上限の{{limit}}バイトを超えています。ファイル名に使用されます。--name または --edition で短い名前を指定してください',
  'errors.init-format':
    'Markdown、プレーンテキスト、ウェブページのいずれでもないため、項目を判別できません。まずpandocなどでMarkdownに変換してください',
  'errors.unread':
    'ファイル「{{name}}」は読み込まれません。翻訳のファイル名は「document.md」「document.xlf」「document.po」「document.json」のように文書名と同じにします',
  'errors.orphan': '「{{document}}」の翻訳は想定外です。プロジェクトにこの文書はありません',
  'errors.no-such-language': '「{{lang}}」への翻訳が見つかりません。あるもの：{{known}}',
  'errors.no-such-document': '文書「{{document}}」が見つかりません。あるもの：{{known}}',
  'errors.no-such-edition': '版「{{edition}}」が見つかりません。あるもの：{{known}}',
  'errors.no-such-ui-lang': '表示言語「{{lang}}」は不明です。使用できる言語：{{known}}',
  'errors.no-such-rule': '規則「{{rule}}」は不明です。「urtext rules」で一覧を表示できます{{hint}}',
  'errors.rule-fixed':
    '{{rule}}を「{{severity}}」に設定できません。必須の規則のため、常に「{{fixed}}」です。この設定を削除してください',
  'errors.no-such-item': '項目「{{item}}」は不明です。あるもの：{{known}}',
  'errors.nearest-first': '。「{{name}}」の誤りではありませんか？ほかに近いもの：{{names}}',
  'errors.nearest': '。近いもの：{{names}}',
  'errors.needs-document': 'プロジェクトに複数の文書があります：{{known}}。--document で一つ指定してください',
  'errors.no-translation':
    '「{{document}}」の「{{lang}}」への翻訳はまだありません。「urtext new {{lang}}」で開始してください',
  'errors.exists': 'ファイルを書き込めません：すでに存在します。先に削除するか、名前を変更してください',
  'errors.pattern-placeholder': 'パターン「{{pattern}}」の{{part}}は想定外です。使用できるもの：{{known}}',
  'errors.pattern-without':
    'パターン「{{pattern}}」に{{part}}がありません。一つのパスをすべての言語に使うことはできません',
  'errors.pattern-ending':
    'パターン「{{pattern}}」の拡張子は想定外です。.md、.markdown、.mdx のいずれかが必要です',
  'errors.pattern-document': '文書「{{document}}」のパターンがありません。「translations」に追加してください',
  'errors.pattern-same-file':
    'パターン「{{pattern}}」は想定外です。「{{document}}」が、別のパターンによる「{{other}}」と同じファイルになります。{{placeholder}}を加えるか、一方を削除してください',
  'errors.pattern-two-files':
    '「{{document}}」の「{{lang}}」への翻訳が二つあります：{{first}}と{{second}}。一方を削除するか、パターンが一つだけを指すようにしてください',
  'errors.pattern-outside': 'パターン「{{pattern}}」をたどれません：{{path}}はプロジェクトの外へのリンクです',
  'errors.languages-unused':
    '「translations」がないのに「languages」があります：「locales」のフォルダーの名前は言語タグです',
  'errors.source-same-name':
    '文書「{{name}}」が二つあります：{{other}}と{{file}}。名前を付けてください："source": { "NAME": "{{file}}" }',
  'errors.source-not-begun':
    '{{file}}のロックが見つかりません。「urtext init {{file}}」で開始し、設定の「source」または「records」を修正してください',
  'errors.init-again':
    '文書「{{document}}」はすでにプロジェクトにあります。「urtext check」でチェックするか、「urtext new LANG」で翻訳を開始してください',
  'errors.init-same-name': '文書「{{document}}」が二つあります。--name で一方に別の名前を付けてください',
  'errors.init-one-name': '--name は一つの文書の名前です。ほかの文書は一つずつ開始してください',
  'errors.init-name':
    '{{option}}の値「{{value}}」は想定外です。パスではなく名前が必要です。「/」と「\\」を使わずに書いてください',
  'errors.is-definitive': '「{{lang}}」は正文の言語であり、翻訳の言語ではありません',
  'errors.not-canonical': '言語タグ「{{lang}}」は想定外です。正規形の「{{expected}}」にしてください',
  'errors.self-review':
    '{{item}}を{{state}}として承認できません：レビュー担当者「{{who}}」は翻訳者本人です。別の人がレビューするか、--self-review を指定してください',
  'errors.needs-reviewer':
    'レビュー担当者なしでは項目を{{state}}として承認できません。--reviewer で指定してください',
  'errors.needs-translator': '翻訳者なしでは{{item}}を初めて承認できません。--translator で指定してください',
  'errors.would-lower':
    '{{item}}を{{state}}として承認できません：{{recorded}}と記録されています。状態を下げる場合は --lower を指定してください',
  'errors.not-acceptable': '{{item}}を承認できません：{{reason}}',
  'errors.nothing-to-accept':
    '承認する対象がありません：項目が選ばれていません。--item で項目を指定するか、--all ですべてを選んでください',
  'errors.glossary-no-table':
    '用語集の表が見つかりません。「| English | Translation | Forbidden | Note |」のような行が必要です',
  'errors.glossary-delimiter': '表の見出しの下の行は想定外です。「|---|---|---|---|」のような行が必要です',
  'errors.glossary-column': '列「{{name}}」は想定外です。使用できる列：{{expected}}',
  'errors.glossary-column-twice': '列「{{name}}」が二つあります。一つにまとめてください',
  'errors.glossary-column-missing': '表の見出しに列「{{name}}」がありません',
  'errors.glossary-cells':
    'セルの数が合いません：この行は{{count}}個、見出しは{{expected}}個です。用語中の縦棒は「\\|」と書きます',
  'errors.glossary-two-terms':
    '二つ目の英語の用語「{{term}}」は想定外です。1行に一つだけ書けます。別の行に分けてください',
  'errors.glossary-no-english':
    '訳語「{{term}}」に対応する英語の用語がありません。この行に英語を入れてください',
  'errors.glossary-contradiction':
    '「{{term}}」が禁止語に含まれていますが、同じ行で使用を求めています。一方を削除してください',
  'errors.glossary-term-twice':
    '「{{term}}」の行が二つあります：{{first}}行目にすでにあります。訳語をセミコロンで区切って一つにまとめてください',
  'errors.glossary-term-long':
    '用語が長すぎます。{{limit}}文字以内にしてください。複数の用語はセミコロンで区切ります',
  'errors.glossary-wildcard':
    '「{{term}}」の「*」は想定外です。語の先頭または末尾にのみ使えます。アスタリスクそのものは「\\*」と書きます',
  'errors.glossary-too-long': '用語集を読み込めません：{{limit}}行を超えています',
  'errors.glossary-name-taken':
    'ここに用語集を置けません：プロジェクトに「glossary」という文書があり、その翻訳と名前が同じになります',
  'errors.glossary-action':
    '「{{action}}」は想定外です。「import FILE」を指定するか、何も指定しないでください',
  'errors.glossary-needs-file':
    '読み込むファイルがありません。指定してください：urtext glossary import FILE.tbx --lang LANG',
  'errors.glossary-needs-lang': '読み込む先の言語がありません。--lang で指定してください',
  'errors.tbx': 'ファイルをTBXとして読み込めません：{{reason}}',
  'errors.tbx-no-terms': 'このファイルには英語と「{{lang}}」の用語が見つかりません。あるもの：{{known}}',
  'errors.tbx-not-lang': '「{{lang}}」がどの言語か判別できません。「de」などの言語タグを指定してください',
  'errors.finding-required':
    '{{rule}}の指摘は承認できません：文書自体の条件が求めている事項か、これなしではファイルを読み込めない事項です。本文を修正してください',
  'errors.finding-of-source': '{{rule}}の指摘は承認できません：翻訳ではなく正文に関するものです',
  'errors.finding-of-format':
    '{{rule}}の指摘は承認できません：承認は両方の文言に対して有効であり、その周囲のファイルの変更は検知できません。設定で規則の重要度を下げるか、規則をオフにしてください',
  'errors.no-such-finding':
    '「{{lang}}」への翻訳の{{item}}に、{{rule}}の指摘はありません。「urtext check --lang {{lang}}」で現在の指摘を表示できます',
  'errors.no-finding-anywhere':
    '「{{lang}}」への翻訳に、{{rule}}の指摘はありません。「urtext check --lang {{lang}}」で現在の指摘を表示できます',
  'errors.needs-reason': '理由なしでは指摘を承認できません。本文が正しい理由を --reason で指定してください',
  'errors.needs-name': '名前なしでは指摘を承認できません。承認する人を --by で指定してください',
  'errors.needs-finding-item':
    '承認する対象がありません：項目が選ばれていません。--item で項目を指定するか、--all でこの規則のすべての指摘を選んでください',
  'errors.only-with': '{{option}}は想定外です：{{with}}と一緒にのみ使えます',
  'errors.not-with-files': '{{option}}は想定外です：ファイルには使えず、プロジェクトの翻訳にのみ使えます',
  'errors.not-together': '{{option}}と{{other}}は一緒に使えません：どちらか一方を指定してください',
  'errors.edition-there':
    '「{{document}}」に版{{edition}}を追加できません：同じ名前の版があります。新しい本文には別の名前を付けてください',
  'errors.changed-edition':
    '「{{document}}」の版{{edition}}をロックできません：別の本文でロックされています。新しい本文は新しい版です。新しい名前で保存してdocument.jsonに記載し、元の本文を戻してください',
  'errors.usage': '{{message}}',
  'errors.bad-number': '{{name}}の値「{{value}}」は想定外です。0以上の整数が必要です',
  'errors.bad-choice': '{{name}}の値「{{value}}」は想定外です。使用できる値：{{choices}}',
  'errors.empty-document': 'このファイルからプロジェクトを作成できません：本文がありません',
  'errors.internal': 'urtextで障害が発生しました。お使いのファイルではなく、urtextの不具合です',
  'severity.error': 'エラー',
  'severity.warning': '警告',
  'severity.note': '注記',
  'report.english': '英語原文',
  'report.translation': '訳文',
  'report.was': '以前の英語原文',
  'report.changed': '変更箇所',
  'report.before': '変更前',
  'report.nothing': '（なし）',
  'report.notRecorded': '承認された訳文が記録されていないため、編集箇所を表示できません',
  'report.none':
    '翻訳が見つかりませんでした。設定の「locales」が示すフォルダーの中で、言語ごとのフォルダーを探します',
  'report.clean': '問題ありません：{{documents}}、{{translations}}、{{items}}をチェックしました',
  'report.found': '{{documents}}の{{translations}}で、{{items}}に{{findings}}が見つかりました',
  'report.fails': '不合格：{{reasons}}',
  'report.tooMany': '{{warnings}}：--max-warnings の上限{{most}}件を超えています',
  'report.begin':
    '「urtext new LANG」で新しく開始するか、「urtext import FILE」で既存の翻訳を取り込んでください',
  'report.rest': '規則ごとに最初の指摘だけを表示しています（{{count}}件中{{shown}}件）。すべて表示：--full',
  'report.part': '一部だけを表示：{{options}}',
  'report.byLanguage': '言語別',
  'report.byRule': '規則別',
  'report.languages': '言語',
  'report.ofEnglish': '（英語）',
  'report.column.error': 'エラー',
  'report.column.warning': '警告',
  'report.column.note': '注記',
  'report.more': '… ほか{{count}}件',
  'report.unreadable': '一部をチェックできませんでした：{{files}}',
  'report.accepted': '承認済み',
  'report.acceptedBy': '{{by}}、{{date}}：{{reason}}',
  'report.lapsedBy': '本文が変更されるまで有効でした：{{by}}、{{date}}：{{reason}}',
  'report.acceptedTitle': '正しいものとして承認済み',
  'report.suppressed_other':
    '承認済みの指摘{{count}}件は表示していません：「urtext status」で一覧を表示できます',
  'report.lapsed_other':
    '本文が変更されたため、承認{{count}}件が失効しました：「urtext status」で一覧を表示し、「urtext accept LANG --prune」で削除できます',
  'report.and': '{{list}}、{{last}}',
  'report.over_other':
    'ほかに{{count}}件の指摘がありますが、ここには表示していません：レポート全体に記載されています',
  'report.place': '場所',
  'report.item': '項目',
  'report.finding': '指摘',
  'report.known_other': 'ベースラインにある指摘{{count}}件は表示していません',
  'report.skipped_other': '変更がないため、翻訳{{count}}件はチェックしていません',
  'cache.foreign':
    'キャッシュ{{path}}は不完全か、このプログラムのものではありません：使用せず、新しく書き込みます',
  'shard.written':
    '{{path}}に書き込みました：{{translations}}。「urtext merge」で全シャードのレポートを作成できます',
  'page.title': '翻訳と英語原文',
  'page.filter': '絞り込み',
  'page.all': 'すべて',
  'page.show': '表示',
  'page.keys': 'Jで次の項目、Kで前の項目、/ で絞り込みに移動します',
  'report.explain': '規則の詳細：urtext explain {{rule}}',
  'count.error_other': 'エラー{{count}}件',
  'count.warning_other': '警告{{count}}件',
  'count.note_other': '注記{{count}}件',
  'count.item_other': '項目{{count}}件',
  'count.translation_other': '翻訳{{count}}件',
  'count.document_other': '文書{{count}}件',
  'count.file_other': 'ファイル{{count}}件',
  'fix.fixed': '{{path}}の{{findings}}を修正しました：{{rules}}',
  'fix.wouldFix': '{{path}}の{{findings}}を修正する予定です：{{rules}}',
  'fix.none': '修正するものはありません',
  'fix.unsettled': '{{path}}は修正しませんでした：修正同士が打ち消し合うため、元のままです',
  'count.finding_other': '指摘{{count}}件',
  'explain.accept':
    '指摘された箇所がそのままで正しい場合：urtext accept LANG --finding {{rule}} {{items}} --by NAME --reason WHY',
  'explain.configure':
    'この規則の指摘は個別に承認できません。設定で規則の重要度を下げるか、オフにできます："rules": { "{{rule}}": "off" }',
  'explain.severity': '重要度：{{severity}}',
  'explain.milder': '一部の指摘の重要度：{{severity}}',
  'explain.required': '必須：文書自体の条件が求めているため、オフにできません',
  'explain.fatal': '必須：これなしではファイルをまったく利用できないため、オフにできません',
  'explain.asked': '設定または --rule で指定するか、本文自体が求める場合を除き、オフです',
  'explain.why': '重要な理由',
  'explain.what': '対処方法',
  'explain.standard': '規格：{{sections}}',
  'explain.passes': '合格する例',
  'explain.fails': '指摘される例',
  'status.title': '{{document}}、版{{edition}}',
  'status.current': '最新',
  'status.reviewed': 'レビュー済み',
  'status.stale': '要再確認',
  'status.untranslated': '英語のまま',
  'status.missing': '欠落または空',
  'status.draft': '要修正',
  'status.unrecorded': '未記録',
  'status.changed': '承認後に変更',
  'status.english': '英語（規定どおり）',
  'status.altered': '改変',
  'status.other': '統合、分割、移動、または不確か',
  'status.legend': '凡例',
  'status.language': '言語',
  'status.done': '完了',
  'status.origin': '由来',
  'status.human': '人',
  'status.machine': '機械',
  'status.machine-reviewed': '機械（レビュー済み）',
  'status.mixed': '混在',
  'status.none': '翻訳はまだありません。「urtext new LANG」で開始してください',
  'status.openSections': '未完了（セクション別）',
  'status.full': '項目ごとに表示：--full',
  'status.unreadable': '読み込めません',
  'status.acceptedTitle': '承認済みの指摘',
  'status.accepted-active': '有効',
  'status.accepted-lapsed': '失効',
  'status.accepted-unused': '不要',
  'status.accepted-unseen': '未判定',
  'status.accepted-refused': '無効',
  'status.lapsed-source': '英語原文が変更されました',
  'status.lapsed-target': '訳文が変更されました',
  'status.lapsed-both': '両方の本文が変更されました',
  'status.lapsed-gone': '文書にこの項目はもうありません',
  'status.unused-why': 'この規則の指摘はもうありません',
  'status.unseen-why': '規則の対象が欠落しているか、最新ではありません',
  'status.refused-why': 'この規則の指摘は承認できません',
  'status.acceptedBy': '{{by}}、{{date}}：{{reason}}',
  'status.wholeText': '本文全体',
  'diff.none': '差分はありません',
  'diff.english': '英語原文、版{{before}}と版{{after}}',
  'diff.added': '新規',
  'diff.removed': '削除',
  'diff.stale': '{{lang}}の{{item}}は以前の英語原文から訳されています',
  'diff.edited': '承認後に訳文が編集されています',
  'lock.locked': '「{{document}}」の版{{edition}}をロックしました：{{items}}',
  'lock.unchanged': '「{{document}}」のロックは最新です',
  'lock.changed': '「{{document}}」の版{{edition}}はロックされた内容と異なります：',
  'accept.accepted': '「{{document}}」（{{lang}}）の{{items}}を{{state}}として承認しました',
  'accept.unchanged': '変更はありません：「{{document}}」（{{lang}}）の記録はすでにこの内容です',
  'accept.texts_other': '以前に承認された項目{{count}}件の本文を記録しました',
  'accept.voided': '{{reviewer}}による{{item}}のレビューを置き換えます',
  'accept.dropped': '{{item}}の記録を削除します：文書にこの項目はもうありません',
  'edition.fit':
    'この「{{lang}}」への翻訳は、版「{{edition}}」の英語原文に最もよく一致します（確度{{sure}}%）。その版から訳したものとみなします。別の版から訳した場合は --edition で指定してください',
  'edition.label':
    'この「{{lang}}」への翻訳には版「{{edition}}」と記載されているため、その版から訳したものとみなします。別の版から訳した場合は --edition で指定してください',
  'accept.finding': '{{item}}の{{rule}}を承認しました：{{message}}',
  'accept.findings_other': '「{{document}}」の「{{lang}}」への翻訳の指摘{{count}}件を承認しました',
  'accept.findingsUnchanged': '必要な処理はありません：これらの指摘は承認済みです',
  'accept.findingsLast': 'その項目の英語原文または訳文が変更されると、再び指摘として数えます',
  'accept.pruned_other': '「{{document}}」の「{{lang}}」への翻訳の承認{{count}}件を削除しました',
  'accept.prunedOne': '{{item}}の{{rule}}（{{why}}）：{{by}}、{{date}}：{{reason}}',
  'accept.pruneNothing':
    '削除するものはありません：「{{document}}」の「{{lang}}」への翻訳に失効した承認はありません',
  'accept.nothing': '「{{document}}」（{{lang}}）については何も記録しませんでした',
  'accept.rest':
    'これらの項目は元のままです。「urtext check --lang {{lang}}」で確認し、修正してから「urtext accept」をもう一度実行してください',
  'accept.kept':
    '規則の対象が欠落しているか最新ではないため、現時点で判定できないものはそのままにしました：{{rules}}',
  'accept.reason.missing': '翻訳にありません',
  'accept.reason.empty': '空です',
  'accept.reason.merged': '別の項目と統合されているか、分割されています',
  'accept.reason.verbatim': '英語のまま掲載する必要があるため、承認の対象ではありません',
  'accept.reason.uncertain': 'どの文がその翻訳か確定できません',
  'tbx.notTbx': 'ルート要素は「tbx」または「martif」である必要がありますが、「{{element}}」が見つかりました',
  'tbx.doctype':
    '文書型宣言があり、他のファイルを参照する可能性があります。「<!DOCTYPE」で始まる行を削除してください',
  'tbx.tooLarge': 'サイズが{{bytes}}バイトあり、上限の{{limit}}バイトを超えています',
  'tbx.xml': '整形式のXMLでないか、宣言と内容が一致していません（{{reason}}）',
  'glossary.title': '{{path}}：{{terms}}',
  'glossary.none':
    '「{{lang}}」の用語集はまだありません。表を書いて{{path}}を作成するか、「urtext glossary import FILE.tbx --lang {{lang}}」で読み込んでください',
  'glossary.agreed': '{{items}}中{{agreed}}件が取り決めどおり',
  'glossary.unused': 'どの文書にも出てきません',
  'glossary.untranslated': '訳語はまだ取り決められていません',
  'glossary.not': '禁止：{{words}}',
  'glossary.anywhere': '（位置を問わない）',
  'glossary.added': '+ {{term}}',
  'glossary.extended': '~ {{term}}',
  'glossary.imported': '{{path}}に読み込みました：新規{{added}}件、拡張{{extended}}件、既存{{same}}件',
  'glossary.wouldImport': '{{path}}に読み込む予定です：新規{{added}}件、拡張{{extended}}件、既存{{same}}件',
  'glossary.contradictory': '除外：取り決め済みの「{{term}}」をファイルが禁止しています',
  'glossary.skipped_other': '両方の言語で使える用語がないエントリー{{count}}件を除外しました',
  'count.term_other': '用語{{count}}件',
  'new.created': '「{{document}}」の{{name}}への翻訳を開始しました',
  'new.next':
    '{{path}}の英語の各段落を訳文に置き換えてください。{{verbatim}}は英語のまま残してください。その後、次を実行してください：',
  'new.nextAll': '{{path}}の英語の各段落を訳文に置き換えてください。その後、次を実行してください：',
  'init.created': '「{{document}}」のプロジェクトを開始しました：{{items}}',
  'init.verbatim': '英語のまま残すもの：{{items}}',
  'init.mentions':
    '訳文が一度残したらすべての箇所で残す名称：{{names}}。名称でないものは{{path}}の「mentions」から削除してください',
  'init.clause': '英語を正文と定めるもの：{{items}}',
  'init.noVerbatim':
    '著作権表示が見つかりませんでした。変更せずに残すよう文書が求めている段落があれば、{{path}}の「demands」に追加してください',
  'init.next': '「urtext new LANG」で翻訳を開始し、「urtext check」でチェックしてください',
  'init.found': '「{{document}}」の言語が見つかりました：{{number}}（{{languages}}）、場所：{{patterns}}',
  'init.named':
    'パスには国の名前が使われています。どの言語を指すかをurtext.config.jsonの「languages」に記入しました：{{names}}。誤りがあれば修正してください',
  'init.unnamed':
    '名前が言語を示していないため、翻訳とはみなしませんでした：{{files}}。翻訳であるものについては、その名前がどの言語を指すかをurtext.config.jsonの「languages」に記入してください',
  'init.foundNone': '「{{document}}」の翻訳の場所：{{patterns}}',
  'init.nextFound':
    '何も移動していません。「urtext check」で翻訳をそのままの場所でチェックし、「urtext accept {{lang}} --all」で正しいものを記録してください',
  'rules.required': '必須',
  'rules.asked': '求められた場合',
  'progress.checking': 'チェック中（{{done}}/{{total}}）：{{lang}}',
  'help.lsp': 'エディターと連携：入力中の指摘、項目の英語原文、修正を提供（Language Server Protocol）',
  'help.opt.stdio': '標準入出力で通信する（唯一の方式。エディターが指定）',
  'editor.english': '{{item}}の英語原文',
  'editor.before': '変更前',
  'editor.done': '完了{{done}}%',
  'editor.fix': '{{rule}}の指摘を修正',
  'editor.fixAll': '確実なものをすべて修正',
  'editor.accept': '{{rule}}のこの指摘を承認',
  'editor.why': '{{rule}}で指摘された箇所がそのままで正しいのはなぜですか？',
  'editor.reason.right': '訳文はこのままで正しい',
  'editor.reason.language': 'この言語ではこのように書く',
  'editor.reason.name': '名称または取り決められた用語である',
  'errors.editor-no-name':
    '承認できません：名前が指定されていません。gitの「user.name」、またはエディターからurtextに渡すオプションの「name」を設定してください',
  'editor.accepted_other': '{{rule}}の指摘{{count}}件を{{by}}が承認しました',
  'help.opt.watch': '停止されるまで、変更のたびに再チェックする',
  'watch.waiting': '変更を待っています。Ctrl+Cで終了します',
  'watch.changed': '変更：{{paths}}',
  'errors.cannot-watch': 'プロジェクトのファイルを監視できません：{{reason}}',
  'help.doctor': '使えるもの、追加できるもの、その入手方法を表示する',
  'doctor.node-good': 'Node {{found}}、urtext {{version}}',
  'doctor.node-wrong':
    'Node {{found}}はurtext {{version}}には古すぎます：{{least}}以降をインストールしてください',
  'doctor.git-good': 'git {{found}}',
  'doctor.git-could':
    'gitがありません。「check --since」に必要です：https://git-scm.com からインストールしてください',
  'doctor.project-good': 'プロジェクト{{path}}',
  'doctor.documents-good': '文書：{{list}}',
  'doctor.locks-good': 'すべての文書がロックされています',
  'doctor.locks-wrong': 'ロックされていません：{{list}}。「urtext lock」を実行してください',
  'doctor.languages-good': '言語：{{list}}',
  'doctor.languages-could': '翻訳はまだありません。「urtext new LANG」で開始してください',
  'doctor.dictionaries-good': '辞書：{{list}}',
  'doctor.dictionaries-could':
    '辞書が指定されていません。設定で「spelling」を指定すると、Hunspellの辞書で語を調べます',
  'doctor.dictionaries-more-could':
    '辞書なし：{{list}}。npmパッケージ「dictionary-…」に多くの言語の辞書があります',
  'doctor.bilingual-good': '対訳辞書と、収録されている英単語の割合：{{list}}',
  'doctor.bilingual-could':
    '対訳辞書が指定されていません。設定で「dictionaries」を指定すると、「check」が両方の本文の内容を照合します',
  'doctor.bilingual-there-could': 'このマシンにあり、「dictionaries」に記入できるもの：{{list}}',
  'doctor.bilingual-offered-could':
    'Debianには、これらの言語のうち、ほかの言語の対訳辞書もあります：apt install {{list}}',
  'doctor.grammar-good': 'LanguageToolのレポート：{{path}}',
  'doctor.grammar-could':
    'LanguageToolのレポートが指定されていません。設定で「grammar」を指定すると、「check」がその内容を表示します',
  'doctor.glossaries-good': '用語集：{{list}}',
  'doctor.glossaries-could':
    '用語集がありません。「urtext glossary」で、取り決めた用語の管理方法を確認できます',
  'doctor.cache-good': '{{path}}に保存された結果：{{count}}',
  'doctor.cache-could':
    '結果が保存されていません。「check --cache」を使うと結果を保存し、変更箇所だけをチェックします',
  'doctor.cache-foreign-could':
    '{{path}}は壊れているか、別のurtextのものです。「check --cache」で新しく書き込まれます',
  'doctor.pdf-good': 'PDFを作成できます',
  'doctor.pdf-could':
    'PDFを作成できません。npmパッケージ「@myriaddreamin/typst-ts-node-compiler」をインストールしてください',
  'doctor.fonts-good': 'すべての言語のフォントがあります',
  'doctor.fonts-could':
    '{{list}}のフォントが見つかりません。PDFの作成に必要です：インストールするか、「--fonts」でフォルダーを指定してください',
  'doctor.ui': '表示言語：{{lang}}。使用できる言語：{{known}}',
  'help.program': '英語の正文を定められたとおりに保ち、翻訳を項目ごとにチェックする',
  'help.check': '正文と翻訳をチェックする',
  'help.status': '各翻訳の進み具合を項目ごとに表示する',
  'help.diff': '英語原文の変更箇所と、再確認が必要になる翻訳を表示する',
  'help.lock': '新しい版をロックする：項目のフィンガープリントを記録する',
  'help.accept': '翻訳の項目をtranslated（翻訳済み）、reviewed（レビュー済み）、final（確定）として記録する',
  'help.glossary': '言語ごとに取り決めた用語とその使用状況を一覧表示する、またはTBXから読み込む',
  'help.new': '翻訳を開始する：必要な表示を配置済みの、置き換え用の英語原文を作成する',
  'help.explain': '規則を説明する：指摘の内容、重要な理由、対処方法',
  'help.rules': '規則を一覧表示する',
  'help.init': '手元のMarkdown文書からプロジェクトを開始する',
  'help.afterError': '「{{command}} --help」で使い方を表示できます',
  'help.examples': '例',
  'help.exit': '終了ステータス：0 問題なし、1 指摘あり、2 実行不可',
  'help.arg.lang': '言語タグ（「de」「zh-Hans」など）',
  'help.arg.rule': '規則ID（structure/item-missing など）',
  'help.arg.glossaryAction': '「import」でTBXファイルの用語を登録する。指定しない場合は一覧を表示する',
  'help.arg.tbx': 'TBXファイル',
  'help.opt.glossaryLang': '対象の言語のみ。読み込みの場合は読み込む先の言語',
  'help.arg.file': 'Markdownファイル',
  'help.opt.config': '設定ファイル（既定：現在のフォルダーまたはその上位の urtext.config.json）',
  'help.opt.noColor': '色なしのプレーンテキストで表示する',
  'help.opt.uiLang': 'プログラムの表示言語：{{known}}',
  'help.opt.version': 'バージョンを表示する',
  'help.opt.help': 'このヘルプを表示する',
  'help.opt.formats':
    'pretty、json、sarif、junit、github、gitlab、checkstyle、markdown、html のいずれか。ファイルを指定して繰り返し可能',
  'help.completion': 'シェルでコマンドとオプションを補完するためのスクリプトを出力する',
  'help.arg.shell': 'bash、zsh、fish のいずれか',
  'errors.no-such-shell': 'シェル「{{shell}}」は不明です。使用できるもの：{{known}}',
  'help.merge': '「check --shard」が書き込んだシャードから一つのレポートを作成する',
  'help.arg.shards': 'シャードのフォルダー。既定は .urtext/shards',
  'help.opt.cache': '結果を保存し、その後の変更箇所だけをチェックする',
  'help.opt.since': 'gitのコミット以降に変更された翻訳のみ',
  'help.opt.baseline': 'このファイルにある指摘は数えない',
  'help.opt.updateBaseline': 'ベースラインを作成する、またはなくなった指摘を取り除く',
  'help.opt.jobs': '同時にチェックするスレッドの数。既定では効果のある数だけ使う',
  'help.opt.shard': '2/4 のように分割した一つだけをチェックし、結果を書き込む',
  'help.opt.shardOut': 'シャードのフォルダー。既定は .urtext/shards',
  'help.opt.format': 'レポートの形式',
  'help.opt.lang': '対象の言語のみ（繰り返すか、コンマで区切る）',
  'help.opt.item': '対象の項目のみ（繰り返すか、コンマで区切る）',
  'help.opt.rule': '対象の規則、または token/ などのグループのみ（繰り返すか、コンマで区切る）',
  'help.opt.document': '対象の文書のみ',
  'help.opt.maxWarnings': '許容する警告の数（既定は0）',
  'help.opt.quiet': 'エラーと、不合格の理由を示す1行だけを表示する',
  'help.opt.fullStatus': '長い文書でもすべての項目を表示する',
  'help.opt.full': '長いレポートでもすべて表示する',
  'help.opt.all': '承認できるすべての項目',
  'help.opt.state': '記録する状態：translated、reviewed、final',
  'help.opt.translator': '翻訳者',
  'help.opt.reviewer': 'レビュー担当者',
  'help.opt.origin': '由来：human、machine、machine-reviewed',
  'help.opt.selfReview': '翻訳者本人によるレビューを認める',
  'help.opt.lower': '記録より低い状態にすることを認める',
  'help.opt.from': '古い方の版（既定：一つ前の版）',
  'help.opt.to': '新しい方の版（既定：現在の版）',
  'help.opt.name': '文書の名前（既定：ファイルの名前）',
  'help.opt.newEdition': '現在の本文をこの版としてdocument.jsonに追加し、ロックする',
  'help.opt.edition': '版の名前（既定：今日の日付）',
  'help.opt.madeFrom': '翻訳のもとになった版（既定：現在の版）',
  'help.opt.into': '新しいプロジェクトのフォルダー（既定：現在のフォルダー）',
  'help.opt.fix': '確実なものを修正する（翻訳のみ）',
  'help.opt.fixDryRun': '--fix と併用：変更内容を表示し、何も書き込まない',
  'help.opt.accepted': '承認済みの指摘も表示する（件数には含めない）',
  'help.opt.finding':
    'これらの規則の指摘を正しいものとして承認する（--item または --all、--reason、--by と併用）',
  'help.opt.reason': '--finding と併用：本文がそのままで正しい理由',
  'help.opt.by': '--finding と併用：承認する人',
  'help.opt.prune': '失効した、または不要になった指摘の承認を削除する',
  'help.opt.unsure': '確実に対応する箇所が少なくても本文を取り込む',
  'help.opt.dryRun': '書き込む内容を表示し、何も書き込まない',
  'errors.demand-unknown':
    '「{{pointer}}」の「{{item}}」は想定外です。現在の版に一度だけ出てくるものが必要です：{{known}}',
  'errors.term-undefined':
    '「{{pointer}}」の用語「{{item}}」は想定外です。現在の版で引用符付きまたは太字になっている用語が必要です',
  'errors.no-rights':
    '文書「{{document}}」に権利台帳がありません。document.jsonに「rights」を追加してください',
  'errors.no-rights-anywhere':
    'プロジェクトのどの文書にも権利台帳がありません。document.jsonに「rights」を追加してください',
  'errors.no-such-asset': 'アセット「{{asset}}」が見つかりません。あるもの：{{known}}',
  'errors.no-owner':
    '文書「{{document}}」に権利者の記載がありません。document.jsonに「owner」を追加してください',
  'errors.unknown-terms':
    '「{{asset}}」の条件「{{terms}}」は不明です。「own」で定義した条件か、次のいずれかが必要です：{{known}}',
  'errors.owner-form': '権利者の名称の表記を読み込めません：{{reason}}',
  'errors.templates-of-another':
    '「{{document}}」の言語「{{lang}}」のテンプレートは想定外です：別の翻訳のものです',
  'errors.needs-organization':
    '派生著作物を作成する組織を --organization で指定するか、--neutral を指定してください',
  'errors.organization-or-neutral': '--organization と --neutral は一緒に使えません',
  'errors.organization-empty-name':
    '組織の名前がありません。「name」に記入するか、代わりに --neutral を使ってください',
  'errors.organization-too-long':
    '「{{key}}」の文が{{length}}文字あり、上限の{{limit}}文字を超えています。短くしてください',
  'errors.organization-placeholder-name':
    '名前「{{name}}」は想定外です。仮の文字列ではなく、組織の名前が必要です',
  'errors.organization-line-break':
    '「{{name}}」の改行または制御文字は想定外です：本文の行の中に入るため、1行で書いてください',
  'errors.organization-owner-name':
    '「{{name}}」の派生著作物は作成できません：「{{found}}」は発行組織の名称であり、派生著作物は他の組織のためのものです',
  'errors.organization-owner-text': '組織のプロファイルの「{{found}}」は想定外です：発行組織に言及しています',
  'errors.needs-out': '派生著作物のフォルダーを --out で指定するか、--dry-run を指定してください',
  'errors.out-not-empty': 'フォルダーに書き込めません：派生著作物以外のものが入っています',
  'errors.out-other-files':
    'フォルダーに書き込めません：この作成処理が書き込まないファイルが入っています（{{found}}）。削除するか、別のフォルダーを指定してください',
  'rights.act.copy': '複製',
  'rights.act.translate': '翻訳',
  'rights.act.derive': '派生著作物の作成',
  'rights.act.commercial': '商用利用',
  'rights.verdict.allowed': '可',
  'rights.verdict.obliged': '義務を守れば可',
  'rights.verdict.refused': '不可',
  'rights.verdict.unsaid': '許諾なし：条件に記載がありません',
  'rights.obligation.notice': '著作権表示と条件を変更せずに残す',
  'rights.obligation.attribution': '作者名とライセンスを表示する',
  'rights.obligation.link-back': '出典のページへのリンクを付ける',
  'rights.obligation.share-alike': '翻案物を同じライセンスで共有する',
  'rights.obligation.remove-references': '発行者への言及をすべて取り除く',
  'rights.obligation.additional-attribution': 'アセットが指定する名称を表示する',
  'rights.obligation.use-restriction': '条件が除外する用途で使用しない',
  'rights.obligation.non-commercial': '商業目的で使用しない',
  'rights.obligation.own-use': '自らの利用に限る',
  'rights.collision': '次の二つは両立しません：「{{one}}」と「{{other}}」',
  'derive.refused': '「{{document}}」の派生著作物を作成できません：',
  'derive.missing-template':
    'テンプレート「{{key}}」がありません：本文が発行者の名称を含んでいます（「{{found}}」）',
  'derive.no-templates':
    'テンプレートのファイル{{path}}がありません：本文が発行者の名称を含んでいます（「{{found}}」）',
  'derive.stale-template':
    '要再確認のテンプレート：作成後に英語原文または訳文が変更されました。修正してから「urtext derive --bind」を実行してください',
  'derive.unbound-template':
    '関連付けられていないテンプレート：本文と照合してから「urtext derive --bind」を実行してください',
  'derive.unresolved-template': 'テンプレートに未解決の「{{found}}」があります',
  'derive.missing-replacement':
    'この言語の置き換え用の文がありません：組織がこの項目を変更するため、すべての言語で変更する必要があります',
  'derive.not-translated': '訳文がないため、派生著作物を作成できません',
  'derive.doubtful':
    '言及の可能性がある「{{found}}」（{{form}}）：人による判断が必要です。そのまま残しました',
  'derive.remaining': '残っている言及「{{found}}」（{{form}}）',
  'derive.nothing_other': '何も作成しませんでした：問題{{count}}件',
  'derive.built': '{{languages}}言語の派生著作物を{{folder}}に作成しました：発行者への言及は残っていません',
  'derive.built-doubtful':
    '{{languages}}言語の派生著作物を{{folder}}に作成しました。上に挙げた言及の可能性がある箇所は人による判断が必要です。ほかに発行者への言及は残っていません',
  'derive.bound_other': '{{count}}言語のテンプレートを現在の本文に関連付けました',
  'derive.change.dropped': '削除',
  'derive.change.omitted': '省略',
  'derive.change.rewritten': '書き換え',
  'derive.change.replaced': '置き換え',
  'derive.change.kept': '維持',
  'derive.reason.dropped': '{{reason}}',
  'derive.reason.omitted': '組織が省略しています',
  'derive.reason.replaced': '組織が独自の文を用意しています',
  'derive.reason.named': '発行者の名称を含んでいます：「{{found}}」',
  'help.rights': '文書の利用条件と、それに伴う義務を表示する',
  'help.derive': '派生著作物を作成する：すべての言語で発行者への言及をすべて取り除く',
  'help.opt.act': '対象の行為のみ',
  'help.opt.asset': '対象のアセットのみ（text、photo など）',
  'help.opt.organization': '作成する組織のプロファイル（JSON）',
  'help.opt.neutral': '組織の名前を入れない',
  'help.opt.langAll': '言語、または「all」（既定：all）。正文の言語は常に含まれる',
  'help.opt.out': '書き込み先のフォルダー',
  'help.opt.explain': '変更した各項目について、変更の理由を表示する',
  'help.opt.dryRunDerive': '変更した各項目の語句の差分を表示し、何も書き込まない',
  'help.opt.bind': 'テンプレートが現在の本文に合っていることを記録する',
  'errors.organization-renames':
    '「renames」は廃止されました：語形を変えずに語だけを置き換えることはできません。「members」以外の語を使うには、「people」に「staff」または「participants」を指定してください。それ以外は「replace」に独自の文を入れてください',
  'errors.organization-language':
    'キー「{{key}}」は想定外です。「de」「pt-BR」などの正規形のBCP 47言語タグか、その他すべての言語を表す「*」が必要です',
  'errors.organization-empty-text': '「{{key}}」の文が空です。文を入れるか、キーを削除してください',
  'errors.organization-definitive-text':
    '「{{found}}」は想定外です：どの本文が優先するかは、すべての言語で同じ内容を一度だけ記載します。この文を取り除き、その本文の言語を「definitive」に指定してください',
  'errors.people-in-profile':
    '「--people」はプロファイルと一緒に使えません：プロファイルに「people」を記入してください',
  'errors.organization-clause':
    '「{{item}}」は置き換えられません：どの本文が優先するかを定めており、すべての言語で同じ内容でなければなりません。代わりに、その本文の言語を「definitive」に指定してください',
  'errors.organization-missing-language':
    '「{{key}}」の「{{lang}}」の文がありません：本文の内容は、すべての言語で同じでなければなりません。追加するか、その他すべての言語のための文を「*」に入れてください',
  'errors.organization-definitive':
    '「{{lang}}」の本文を正文にできません：作成の対象でないか、テンプレートにその文言がありません。作成の対象：{{known}}',
  'errors.organization-people':
    '対象者「{{people}}」は不明です。「{{lang}}」のテンプレートで使えるもの：{{known}}',
  'errors.organization-no-place': '「{{key}}」を配置できません：配置できる箇所が本文に残っていません',
  'errors.organization-lost-target':
    '「{{item}}」は省略できません：「{{from}}」が「{{words}}」で参照しています（{{place}}）。「{{from}}」も省略するか、「replace」に代わりの独自の文を入れてください',
  'derive.unclear-reference':
    '不明確な参照：項目の省略により番号（{{numbers}}）の一つを変更する必要がありますが、そこでは数字ではなく言葉で書かれているか、候補が複数あります。「replace」に代わりの独自の文を入れてください',
  'derive.draft':
    '{{lang}}：未承認または最新でない項目：{{items}}。照合して「urtext accept {{lang}}」を実行するか、「--allow draft」でそのまま使用してください',
  'derive.inherited':
    '翻訳にも同じ問題があります：翻訳を修正するか、「urtext accept {{lang}} --finding {{rule}}」で承認してください',
  'derive.ownFinding': 'テンプレートまたは独自の文を修正してください',
  'derive.passed_other': '許容した警告{{count}}件：',
  'derive.stays': '残る名称：{{name}}（{{items}}）。発行者の名称ではありません。残してよいか確認してください',
  'derive.change.added': '追加',
  'derive.reason.undated': '発行者の日付です',
  'derive.reason.templated': '利用する組織によって変わります',
  'derive.reason.renumbered': '参照先の項目の番号が変わりました',
  'derive.reason.added': '組織が追加しています',
  'rights.sign.allowed': '可',
  'rights.sign.obliged': '条件付き',
  'rights.sign.refused': '不可',
  'rights.sign.unsaid': '許諾なし',
  'rights.answer.allowed': 'はい',
  'rights.answer.obliged': 'はい、ただし次が必要です：',
  'rights.answer.refused': 'いいえ',
  'rights.answer.unsaid': 'いいえ：条件に記載がありません',
  'errors.no-such-document-or-asset':
    '文書またはアセット「{{name}}」は不明です。文書：{{documents}}。アセット：{{assets}}',
  'help.arg.documentOrAsset': '文書またはアセット。省略するとすべて',
  'help.opt.people': '--neutral と併用：本文の対象者。「members」「staff」「participants」のいずれか',
  'help.opt.allow': '未承認または最新でない項目も使用し、その旨を本文に記載する',
  'exchange.what.heading': '見出し（レベル{{level}}）',
  'exchange.what.paragraph': '段落',
  'exchange.what.item': '番号付き項目',
  'exchange.what.bullet': '箇条書きの項目',
  'exchange.what.quote': '引用',
  'exchange.what.code': 'コード',
  'exchange.what.html': 'HTML',
  'exchange.what.rule': '区切り線',
  'exchange.what.definition': 'リンク定義',
  'exchange.what.meta': '文書に関する情報',
  'exchange.what.field': 'フロントマターの値',
  'exchange.what.cell': '表のセル',
  'exchange.what.marker': 'マーク',
  'exchange.what.numbered': '{{what}} {{number}}',
  'exchange.note.verbatim': '翻訳しないでください：この段落は、どの翻訳でも英語のまま変更せずに掲載します',
  'exchange.note.demand': '文書の定めによるものです：「{{sentence}}」',
  'exchange.note.clause': '英語原文を正文とする旨の記述です：翻訳に必ず含めてください',
  'exchange.note.keep': '必ず残してください：{{list}}',
  'exchange.note.changed': '翻訳後に英語原文が変更されました。変更前：{{before}}',
  'exchange.note.merged': '翻訳では別の項目とまとめられています：{{text}}',
  'exchange.note.split': '翻訳では複数の部分に分かれています：{{text}}',
  'export.written': '{{path}}に書き込みました：{{items}}、未翻訳{{open}}件、要再確認{{stale}}件',
  'export.same': '{{path}}は最新です',
  'export.disagrees': '{{lang}}を書き出せません：書き込んだ内容が、別の読み取り処理による結果と一致しません',
  'export.disagreement': '{{unit}}の{{type}}：書き込み「{{written}}」、読み取り「{{read}}」',
  'packet.lang': 'ja',
  'packet.title': '「{{document}}」の{{language}}への翻訳',
  'packet.how': 'このページの使い方',
  'packet.step.write':
    '英語の各段落の下に訳文を入力してください。一つの段落は一つの段落のまま訳してください。',
  'packet.step.keep': '** や [ ]( ) など、語句を囲む記号は削除せず、対応する訳語を囲むように残してください。',
  'packet.step.locked': '入力欄のない段落は英語のままとなります。これは文書の定めによるものです。',
  'packet.step.stale': '「要再確認」と表示された段落は、以前の英語原文をもとに翻訳されたものです。',
  'packet.step.tool':
    'Poedit、OmegaTなどのツールをお使いの場合は、すぐにファイルを保存し、そのツールで開いてください。',
  'packet.step.save': '最後にファイルを保存し、このページの提供元に送り返してください。',
  'packet.name': 'お名前',
  'packet.save': '返送するファイルを保存',
  'packet.stale': '要再確認',
  'packet.open': '要翻訳',
  'packet.print': '英語原文のフィンガープリント：{{fingerprint}}',
  'packet.language': '言語：{{lang}}',
  'import.title': '「{{document}}」の{{lang}}への翻訳（{{path}}から）',
  'import.edited': '編集',
  'import.new': '新規',
  'import.stale': '編集（以前の英語原文から）',
  'import.kept': 'プロジェクトの内容を維持',
  'import.conflict': '競合',
  'import.refused': '拒否',
  'import.confidence': '確度{{percent}}%',
  'import.here': 'プロジェクト',
  'import.file': 'ファイル',
  'import.reason.source':
    'ファイル内の英語原文が変更されています。もう一度書き出して、それを翻訳してください',
  'import.reason.locked': '変更せず英語のまま残す必要があります',
  'import.reason.codes': 'マークアップが英語原文と異なります：{{list}}',
  'import.reason.unknown': '文書にこの項目はありません',
  'import.reason.removed': '文書にこの項目はもうありません。版{{edition}}にはありました',
  'import.reason.duplicate': '{{first}}行目と{{second}}行目にあり、訳文が異なります',
  'import.reason.mixed': 'プロジェクト側で別の項目と統合または分割されています。まず翻訳の中で分けてください',
  'import.reason.markup': 'Markdownの一つの段落として書き込めません',
  'import.reason.characters': '本文に使用できない文字が含まれています',
  'import.reason.long': '{{limit}}文字を超えています',
  'import.note': '{{item}}についての翻訳者の注記：{{text}}',
  'import.rest': '変更された項目{{count}}件中{{shown}}件を表示しています。すべて表示：--full',
  'import.missing_other': '文書の項目{{count}}件がファイルにありません。これらは変更していません',
  'import.unchanged': '取り込むものはありません：翻訳はすでにこの内容です',
  'import.lost': 'Markdownで表現できないため除外：{{list}}',
  'import.lost.outside': '本文以外の内容',
  'import.lost.hidden': '非表示の文字列',
  'import.lost.merged': '結合されたセル',
  'import.lost.numbering': '数字以外のリスト番号',
  'import.unsure':
    '確実に対応する段落は{{total}}件中{{matched}}件だけのため、何も書き込みませんでした。それでも取り込む場合は --unsure を指定するか、先に二つの本文を照合してください',
  'import.would': '{{items}}を{{path}}に取り込む予定です',
  'import.done': '{{items}}を{{path}}に取り込みました',
  'import.next': '「urtext check --lang {{lang}}」でチェックしてください',
  'import.conflicts_other':
    '何も取り込みませんでした：書き出し後に項目{{count}}件がプロジェクト側で変更されています。ファイルの内容を採用する場合は --theirs、プロジェクトの内容を残す場合は --ours を指定してください',
  'import.machine': '翻訳者が指定されていません。--translator で指定してください',
  'codes.missing': '{{item}}の訳文にコード「{{code}}」がありません',
  'codes.extra': '{{item}}の訳文のコード「{{code}}」は想定外です：英語原文にはありません',
  'codes.doubled': '{{item}}の訳文では、コード「{{code}}」が英語原文より多く使われています',
  'codes.unknown': '{{item}}の訳文に不明な要素「{{code}}」があります',
  'codes.deleted': '{{item}}の訳文でコード「{{code}}」が省略されています（ファイルで許可されています）',
  'codes.added': 'コード「{{code}}」は{{item}}の訳文にのみあり、英語原文にはありません',
  'codes.hollow': '{{item}}の訳文では、コード「{{code}}」の中が空です。英語原文では語句があります',
  'errors.exchange-record':
    '取り込めません：プロジェクトはこの翻訳そのものを{{path}}で管理しています。このファイルと置き換えてから「urtext check」を実行してください',
  'errors.exchange-packet':
    'これは送付されたページです。ブラウザーで開き、そこで保存されるファイルを返送してください',
  'errors.exchange-unwritable': '書き出せません：{{reason}}',
  'errors.exchange-unreadable': '{{reason}}',
  'errors.exchange-format':
    'ファイルの形式を判別できません。拡張子を .xlf、.po、.json、.md、.html、.txt のいずれかにしてください',
  'errors.exchange-lang': '翻訳の言語を判別できません。--lang で指定してください',
  'errors.exchange-other-lang': 'ファイルの言語「{{found}}」は想定外です。「{{expected}}」が必要です',
  'errors.exchange-source-lang':
    'ファイルの原文の言語「{{found}}」は想定外です。正文の言語である「{{expected}}」が必要です',
  'errors.exchange-document': 'ファイルの文書「{{found}}」は想定外です。あるもの：{{known}}',
  'errors.exchange-other-document': 'ファイルの文書「{{found}}」は想定外です。「{{expected}}」が必要です',
  'errors.exchange-sides': '--ours と --theirs は一緒に使えません',
  'errors.exchange-exists':
    'ファイルを書き込めません：内容の異なるファイルがすでにあり、翻訳者の作業が含まれている可能性があります。先に取り込むか、--overwrite を指定してください',
  'errors.exchange-nothing': '書き出すものはありません：翻訳がありません。言語を指定して開始してください',
  'errors.exchange-profile':
    'プロファイル「{{profile}}」はXLIFF用です。--format xliff12 または xliff を選んでください',
  'errors.exchange-one-file': '複数のファイルを一か所に書き込めません。--out でフォルダーを指定してください',
  'errors.exchange-pairs':
    'ファイルに訳文と並ぶ英語原文がないため、比較できません。プロジェクトの翻訳は「urtext check --lang LANG」でチェックします',
  'help.export': '翻訳者とそのツールのためのファイルを書き出す：XLIFF、PO、JSON、Markdown',
  'help.import': 'そのファイル、またはMarkdown、HTML、テキストの翻訳から、翻訳者による変更を取り込む',
  'help.arg.checkFiles': 'プロジェクトなしでチェックする、英語原文と訳文を含むファイル',
  'help.arg.langs': '言語タグ、または「all」',
  'help.arg.exchange': '返送されたファイル',
  'help.opt.exchange': 'ファイルの形式（既定は、どのツールでも開ける xliff12）',
  'help.opt.profile': '訳文のない箇所を表示しないツールのために、未翻訳の項目を英語で埋める',
  'help.opt.packet': '説明、英語原文、訳文を1ページにまとめ、ツールなしで作業できるようにする',
  'help.opt.outFile': '書き込み先のファイルまたはフォルダー。「-」で端末に出力（既定：現在のフォルダー）',
  'help.opt.overwrite': '内容の異なる既存のファイルを置き換える',
  'help.opt.langOne': '翻訳の言語（ファイルに記載がない場合）',
  'help.opt.ours': '両方が変更された場合、プロジェクトの内容を残す',
  'help.opt.theirs': '両方が変更された場合、ファイルの内容を採用する',
  xmlTooLarge: '{{bytes}}バイトは読み込めません：上限は{{limit}}バイトです',
  xmlEncodingUnknown: 'ファイルをデコードできません：UTF-8でもUTF-16でもありません。UTF-8で保存してください',
  xmlEncodingMismatch:
    'ファイルの文字コードは「{{declared}}」と宣言されていますが、実際のバイト列は{{actual}}です。UTF-8で保存してください',
  xmlUtf8Malformed:
    '{{byte}}バイト目がUTF-8の文字の始まりとして正しくありません。ファイルをUTF-8で保存してください',
  xmlUtf16Malformed: '{{byte}}バイト目がUTF-16の文字の半分だけです。ファイルが壊れています',
  xmlUtf16WithoutMark: 'ファイルはバイト順マークのないUTF-16のようです。UTF-8で保存してください',
  xmlDoctype: '文書型宣言は想定外です。交換用ファイルには使用できません',
  xmlNotWellFormed: 'ファイルは整形式のXMLではありません：{{reason}}',
  xmlNoRoot: 'ファイルにルート要素がありません',
  xmlTooDeep: '要素の入れ子が{{limit}}階層を超えています',
  xmlTooManyAttributes: '属性が{{limit}}個を超える要素があります',
  xmlTooManyNodes: 'ファイル内の要素、属性、テキストの数が{{limit}}を超えています',
  xliffNotXliff: 'ルート要素「xliff」が必要ですが、「{{element}}」が見つかりました',
  xliffVersionUnknown:
    'XLIFF「{{version}}」は読み込めません：対応しているのは1.0～1.2と2.0～2.2です。そのいずれかで書き出し直してください',
  xliffVersionMismatch: 'バージョン「{{version}}」は名前空間「{{namespace}}」に対応していません',
  xliffNoFile: 'ファイルに「file」要素がありません',
  xliffElementMissing: '要素「{{element}}」には「{{child}}」が必要です',
  xliffElementUnexpected: '「{{parent}}」内の要素「{{element}}」は想定外です',
  xliffTextUnexpected: '「{{element}}」内のテキスト「{{text}}」は想定外です',
  xliffAttributeMissing: '要素「{{element}}」には属性「{{attribute}}」が必要です',
  xliffAttributeUnexpected: '「{{element}}」の属性「{{attribute}}」は想定外です',
  xliffAttributeValue: '「{{element}}」の属性「{{attribute}}」の値「{{value}}」は想定外です',
  xliffBinaryUnit: 'バイナリユニットは読み込まれません',
  xliffUnitWithoutSegment: 'ユニットにセグメントがありません',
  xliffSkeletonEmpty: 'スケルトンに内容も参照もありません',
  xliffSkeletonBoth: 'スケルトンに内容と参照の両方があります。どちらか一方だけにしてください',
  xliffIdTwice: 'ID「{{value}}」が{{first}}行目と{{second}}行目で使われています',
  xliffIdOfAnother: 'ID「{{value}}」は{{first}}行目の「{{other}}」のものです',
  xliffTargetLanguageMissing: '{{line}}行目に訳文がありますが、訳文の言語が指定されていません',
  xliffLanguageTag: '「{{attribute}}」の値「{{value}}」は言語タグではありません',
  xliffLanguageMismatch: '{{element}}の言語は「{{found}}」と指定されていますが、「{{expected}}」が必要です',
  xliffSubStateAlone: '副状態「{{subState}}」に対応する状態がありません',
  xliffPrefixReserved: '接頭辞「xlf」は、規格で定義された値のために予約されています',
  xliffStateWithoutTarget: '訳文のないセグメントに状態「{{state}}」があります',
  xliffSegmentUntranslated: 'このセグメントに訳文がありませんが、同じユニットの他のセグメントにはあります',
  xliffOrderTooHigh: '順序{{order}}が部分の数{{count}}を超えています',
  xliffOrderTwice: '位置{{order}}を{{first}}行目と{{second}}行目の訳文が重複して使っています',
  xliffStartWithoutEnd: '開始コード「{{value}}」の終了がこのユニットにありません',
  xliffStartWithEnds: '開始コード「{{value}}」に複数の終了があります',
  xliffStartIsolatedWithEnd:
    '開始コード「{{value}}」は孤立と指定されていますが、その終了がこのユニットにあります',
  xliffEndWithoutStart: '終了コードが参照する「{{value}}」はこのユニットにありません',
  xliffEndBeforeStart: '終了コードが開始「{{value}}」より前にあります',
  xliffEndIsolatedWithStart: '終了コード「{{value}}」は孤立と指定されていますが、開始を参照しています',
  xliffEndIsolatedWithoutId: '孤立した終了コードにはIDが必要です',
  xliffEndWithId:
    '終了コード「{{value}}」にIDがありますが、孤立と指定されていません。IDの代わりに開始を参照する必要があります',
  xliffEndWithDirection: '方向を指定できるのは孤立した終了コードだけです',
  xliffEndWithoutStartRef: '終了コードが開始を参照していません',
  xliffMarkerWithoutEnd: '注釈「{{value}}」の終了がこのユニットにありません',
  xliffMarkerWithoutStart: '終了している注釈「{{value}}」はこのユニットにありません',
  xliffMarkerEndFirst: '注釈「{{value}}」の終了が開始より前にあります',
  xliffHintsDiffer:
    '終了側の属性「{{attribute}}」は「{{found}}」ですが、開始側と同じ「{{expected}}」が必要です',
  xliffReorderAlone: '順序を変更できないコードは、複製も削除もできません',
  xliffReorderWithoutFirst: 'このコードの前に canReorder="firstNo" のコードがありません',
  xliffCodeDeleted: 'コード「{{value}}」が訳文にありませんが、削除は許可されていません',
  xliffSequenceChanged: '順序を変更できないコードが、訳文では別の順序になっています',
  xliffSubTypeAlone: '副種別「{{subType}}」に対応する種別がありません',
  xliffSubTypeMismatch:
    '副種別「{{subType}}」は種別「{{expected}}」のものですが、「{{type}}」が見つかりました',
  xliffDataUnknown: '属性「{{attribute}}」が参照するデータ「{{value}}」はこのユニットにありません',
  xliffCopyUnknown: 'コードの複製元「{{value}}」はこのユニットにありません',
  xliffCopyWithData:
    'コードは「{{value}}」の複製です。元データがある場合は、代わりにそのデータを参照する必要があります',
  xliffCopyForbidden: 'コードの複製元「{{value}}」は複製が許可されていません',
  xliffSubFlowUnknown: '属性「{{attribute}}」が参照するユニット「{{value}}」はこのファイルにありません',
  xliffTranslateMissing: '汎用の注釈には、翻訳するかどうかの指定が必要です',
  xliffCommentWithout: 'コメントには、値またはノートへの参照が必要です',
  xliffCommentBoth: 'コメントに値と参照の両方があります。どちらか一方だけにしてください',
  xliffNoteUnknown: '参照「{{value}}」の先は、このユニットのノートではありません',
  xliffMatchUnknown: '参照「{{value}}」の先は、このユニットの部分ではありません',
  xliffGlossaryEmpty: 'エントリーに訳語も定義もありません',
  xliffSubStyleAlone: '属性「subFs」に対応する「fs」がありません',
  xliffEndWithAttribute: '属性「{{attribute}}」を指定できるのは孤立した終了コードだけです',
  xliffRuleEmpty:
    '規則が何も求めていません：「isPresent」「isNotPresent」「startsWith」「endsWith」のいずれかが必要です',
  xliffRuleTwice: '規則が複数のことを求めています。一つずつ別の規則にしてください',
  xliffRuleSource: '属性「existsInSource」は「isPresent」「startsWith」「endsWith」とのみ併用できます',
  xliffRuleDisabled: 'ファイル全体の規則はオフにできません。規則を取り除いてください',
  xliffResourceEmpty: 'リソースの{{element}}に内容も参照もありません',
  xliffResourceBoth: 'リソースの{{element}}に内容と参照の両方があります。どちらか一方だけにしてください',
  xliffSizeDataUnknown: '参照「{{value}}」の先に、サイズに関するデータがファイル内にありません',
  xliffSizeBoth:
    '要素「{{element}}」に「sizeInfo」と「sizeInfoRef」の両方があります。どちらか一方だけにしてください',
  xliffRevisionUnknown: '参照「{{value}}」の先は、ここに改訂を置けるものではありません',
  xliffRevisionUnclear:
    '要素「{{name}}」が{{number}}個あります：どの要素の改訂かを「ref」で示す必要があります',
  xliffPropertyTwice: '一つの改訂の中でプロパティ「{{value}}」に二つの値があります',
  xliffPropertyUnknown: 'プロパティ「{{value}}」は「content」でも「{{name}}」の属性でもありません',
  xliffFragment:
    '参照「{{value}}」の書式が正しくありません：ファイル、グループ、ユニットをこの順（f=、g=、u=）で示し、その後に部分を一つ示します',
  xliffSpaceDiffers: '訳文の空白の扱いは「{{found}}」ですが、原文と同じ「{{expected}}」が必要です',
  xliffNamespaceMissing:
    'ファイルに名前空間がありません：XLIFF 1.2として読み込みますが、他のツールでは拒否される場合があります',
  xliffWordsBesideSegments:
    '訳文のセグメントの外にも語があります。ツールが新しい訳文の後ろに古い訳文を残した可能性があります',
  xliffManyCharacters: '訳文は{{size}}文字です。{{limit}}文字以下にしてください',
  xliffFewCharacters: '訳文は{{size}}文字です。{{limit}}文字以上にしてください',
  xliffManyBytes: '訳文は{{size}}バイトです。{{limit}}バイト以下にしてください',
  xliffFewBytes: '訳文は{{size}}バイトです。{{limit}}バイト以上にしてください',
  xliffDemandAbsent: 'ファイルが求める「{{text}}」が訳文にありません',
  xliffDemandCount: '訳文中の「{{text}}」の数は{{found}}ですが、{{expected}}が必要です',
  xliffDemandPresent: '訳文の「{{text}}」は想定外です：ファイルで許可されていません',
  xliffDemandStart: '訳文は「{{text}}」で始まる必要があります',
  xliffDemandEnd: '訳文は「{{text}}」で終わる必要があります',
  xliffDemandSource: '訳文の端の「{{text}}」は想定外です：原文の同じ位置にはありません',
  poTooLarge: 'ファイルが大きすぎて読み込めません',
  poEncoding:
    '{{byte}}バイト目がUTF-8の文字の始まりとして正しくありません。ファイルをUTF-8で保存してください',
  poUtf16: 'UTF-16は読み込めません：ファイルをUTF-8で保存してください',
  poCharset:
    '文字集合「{{charset}}」は読み込めません：「msgconv -t UTF-8 -o NEW OLD」などでUTF-8にして保存してください',
  poAscii: 'ヘッダーで指定されたASCIIの範囲外の文字があります：ヘッダーを charset=UTF-8 にしてください',
  poEmpty: 'ファイルにエントリーがありません',
  poJunk: '「{{text}}」は想定外です。コメント、キーワード、引用符付きの文字列のいずれかが必要です',
  poTrailing: '文字列の後の「{{text}}」は想定外です',
  poUnclosed: '文字列がその行で閉じられていません',
  poLineBreak: '文字列の途中に改行があります。「\\n」と書いてください',
  poBackslash:
    '「{{text}}」は想定外です：このバックスラッシュはエスケープではありません。バックスラッシュを二つ書いてください',
  poBytes: 'エスケープ「{{text}}」のバイト列はUTF-8の文字ではありません',
  poSeparator: '文字列に、gettextがコンテキストの区切りに使う文字U+0004が含まれています。削除してください',
  poMark:
    'バイト順マークは想定外です。gettextの処理が止まります。バイト順マークのないUTF-8で保存してください',
  poWithoutString: '「{{keyword}}」の後に引用符付きの文字列がありません',
  poOrder:
    '「{{keyword}}」は想定外です：エントリーには msgctxt、msgid、msgid_plural、msgstr をこの順で一度ずつ書きます',
  poConflict:
    'ここから{{last}}行目まで、競合マーカーの間に二つの版があります。一方を残し、マーカーを削除してください',
  poCommentInside: 'エントリーの途中にコメントがあります。エントリーの前に置いてください',
  poPreviousAlone: '「#|」の行が、本来の位置であるエントリーの直前にありません',
  poObsoleteMixed: 'エントリーの一部だけに「#~」が付いています。全体に付けるか、すべて外してください',
  poObsolete: '廃止されたエントリー：残しますが、使用しません',
  poWithoutMsgid: 'エントリーに msgid がありません',
  poWithoutMsgstr: 'エントリー「{{value}}」に msgstr がありません',
  poPlural: '複数形は読み込まれません。「{{value}}」では最初の形を使用します',
  poWithoutPlural: 'エントリー「{{value}}」に複数形がありますが、msgid_plural がありません',
  poWithoutForms: 'エントリー「{{value}}」に msgid_plural がありますが、msgstr[0] などの形がありません',
  poFormIndex: '「{{value}}」の複数形の番号は想定外です。msgstr[{{expected}}] が必要です',
  poForms: 'エントリー「{{value}}」の複数形は{{count}}個ですが、ヘッダー（nplurals）では{{expected}}個です',
  poLineBegin:
    '「{{value}}」の msgid と msgstr の一方だけが改行（「\\n」）で始まっています。両方をそろえてください',
  poLineEnd:
    '「{{value}}」の msgid と msgstr の一方だけが改行（「\\n」）で終わっています。両方をそろえてください',
  poMerged:
    '「{{value}}」の複数の訳文が、msgcatの形式（#-#-#-#-#）で一つにまとめられています。一つを残し、マーカーを削除してください',
  poTwice: 'エントリー「{{value}}」が{{first}}行目と{{second}}行目にあります',
  jsonTooLarge: 'ファイルが大きすぎて読み込めません',
  jsonEncoding:
    '{{byte}}バイト目がUTF-8の文字の始まりとして正しくありません。ファイルをUTF-8で保存してください',
  jsonUtf16: 'UTF-16は読み込めません：ファイルをUTF-8で保存してください',
  jsonSyntax: 'ファイルはJSONオブジェクトではありません：想定外の文字があります',
  jsonTooDeep: '値の入れ子が深すぎます',
  jsonKeyTwice: 'キー「{{value}}」が{{first}}行目と{{second}}行目で使われています',
  jsonMark:
    'バイト順マークは想定外です。多くのプログラムの処理が止まります。バイト順マークのないUTF-8で保存してください',
  jsonNotText: '「{{value}}」の値がテキストではありません',
  writeCharacter: '「{{unit}}」を書き込めません：この形式で表現できない{{code}}が含まれています',
  writeWithoutId: 'ユニット「{{unit}}」を書き込めません：IDがありません',
  writeIdInvalid: 'ID「{{value}}」を書き込めません：IDに使用できない文字が含まれています',
  writeIdTwice: 'ID「{{value}}」を書き込めません：二つのユニットに使われています',
  writeWithoutLanguage: 'ファイルを書き込めません：原文の言語がありません',
  writeWithoutUnits: 'ファイルを書き込めません：ユニットがありません',
  'errors.file-outside':
    '「{{field}}」の「{{path}}」は想定外です。プロジェクト内のパスを、このファイルからの相対パスで指定してください',
  'errors.spelling-lang':
    'キー「{{lang}}」は想定外です。「de」「pt-BR」などの正規形のBCP 47言語タグが必要です',
  'errors.spelling-script':
    '「{{lang}}」のスペルはチェックできません：語の間に空白を置かない文字体系です。「spelling」から削除してください',
  'errors.bilingual-lang':
    '「dictionaries」のキー「{{lang}}」は想定外です。「de」「zh-Hans」などの言語タグが必要です',
  'errors.no-bilingual':
    '「{{lang}}」の辞書「{{path}}」が見つかりません：辞書のファイル（.index と .dict.dz、.ifo と .idx と .dict、.tei、.tbx、.tsv、用語集の .md のいずれか）、拡張子を除いたパス、または辞書が一つ入ったフォルダーが必要です。そこに置くか、「apt install dict-freedict-eng-deu」などでインストールしてください',
  'errors.bilingual-damaged':
    '辞書のこの部分を展開できません：壊れているか、不完全です。インストールまたはコピーし直してください',
  'errors.bilingual-index':
    'この行は想定外です。語、辞書本文内の位置、長さをタブで区切った行が必要です。索引とその .dict.dz を、同じ入手元からインストールまたはコピーし直してください',
  'errors.bilingual-idx':
    '辞書の索引のエントリー{{entry}}は想定外です。語と辞書本文内の位置が必要です。.ifo、.idx、.dict を、同じ入手元からインストールまたはコピーし直してください',
  'errors.bilingual-ifo':
    "1行目は想定外です。「StarDict's dict ifo file」が必要です。StarDict辞書の .ifo を指定してください",
  'errors.bilingual-line':
    'タブのない行は想定外です。英語の語、タブ、訳語が必要です。修正するか、行頭に「#」を付けてください',
  'errors.bilingual-xml':
    '辞書を読み込めません：整形式のXMLでないか、大きすぎるか、名前の示す種類と異なります（{{problem}}）。ダウンロードまたはコピーし直すか、同じ辞書のDICTなど別の形式を使ってください',
  'errors.bilingual-no-entries':
    '辞書にエントリーが見つかりません。FreeDictと同じ「entry」要素が必要です。TEI形式の辞書そのものを指定してください',
  'errors.no-dictionary':
    '辞書「{{path}}」が見つかりません：「{{path}}.aff」と「{{path}}.dic」、またはそのフォルダー内の「index.aff」と「index.dic」が必要です。そこに置くか、「npm install dictionary-{{lang}}」などでインストールしてください',
  'errors.not-a-dictionary':
    'ファイルをHunspell辞書の一部として読み込めません。取得が不完全だった可能性があります：インストールまたはコピーし直してください',
  'errors.dictionary-affix':
    'ここから始まる接辞クラス「{{name}}」の終わりは想定外です：宣言された行と実際の行が異なります。辞書をインストールまたはコピーし直してください',
  'errors.dictionary-encoding':
    '辞書の文字コード「{{name}}」は不明です。npmにあるようなUTF-8の辞書を使ってください',
  'errors.dictionary-not-utf8':
    'UTF-8と宣言された辞書に想定外のバイトがあります。.aff の「SET」を修正するか、インストールし直してください',
  'errors.dictionary-repeats':
    'この語は想定外です：辞書に{{limit}}回を超えて出てきます。同じ内容の行を削除するか、辞書をインストールし直してください',
  'errors.dictionary-refused':
    'Hunspellはこの辞書を使用できません。インストールまたはコピーし直すか、別のバージョンを使ってください',
  'errors.word-list-line':
    '「{{word}}」は想定外です。1行に1語が必要です。語末の「*」は任意の文字を表し、「#」はコメントの始まりを表します',
  'errors.word-list-long': '語のリストを読み込めません：{{limit}}語を超えています',
  'errors.grammar-pattern': '「{{path}}」に「{{part}}」がありません：レポートは翻訳ごとに別のものです',
  'errors.grammar-placeholder':
    '「{{path}}」の「{{part}}」は想定外です。使えるのは「{lang}」と「{document}」だけです',
  'help.verify': '写しの種類を判定する：忠実な写し、翻訳、派生著作物、改変されたもの、その他',
  'help.arg.copies': 'ファイルまたはフォルダー。「-」でパイプからの入力',
  'help.opt.ndjson':
    'パスまたはWARC・WETレコードのストリームを読み込み、見つかった写しごとにJSONを1行書き出す',
  'help.opt.after': '--ndjson と併用：このレコードの次から続ける',
  'help.opt.signers': 'パックに、このファイル（ssh-keygenの形式）の許可された署名者による署名を求める',
  'errors.verify-signers':
    'この行は許可された署名者のファイルの形式ではありません。名前、鍵の種類、鍵を書いてください：you@example.org ssh-ed25519 AAAA…',
  'errors.no-such-record': 'ストリームにレコード「{{record}}」がないため、その次から続けることができません',
  'verify.faithful': '「{{document}}」版{{edition}}の忠実な写し',
  'verify.translation': '「{{document}}」版{{edition}}の「{{lang}}」への翻訳：承認されたもの',
  'verify.translation-other':
    '「{{document}}」版{{edition}}の「{{lang}}」への翻訳：承認された内容と異なります',
  'verify.derivative': '「{{document}}」版{{edition}}（{{lang}}）の派生著作物',
  'verify.altered': '「{{document}}」版{{edition}}（{{lang}}）の改変された写し',
  'verify.excerpt': '「{{document}}」版{{edition}}（{{lang}}）の抜粋：全文ではありません',
  'verify.other': '「{{document}}」版{{edition}}と同じ名前の別の文書：その項目は一つも含まれていません',
  'verify.other-document': '別の文書の写し：「{{document}}」版{{edition}}（{{lang}}）',
  'verify.recognised': '文字から「{{document}}」版{{edition}}（{{lang}}）と推定されます。証明にはなりません',
  'verify.unknown': '不明：既知の文書の内容は含まれていません',
  'verify.complete.yes': 'すべての項目があります',
  'verify.complete.no': '欠けている項目があります',
  'verify.notice.present': '著作権表示とその段落は変更されていません',
  'verify.notice.altered': '著作権表示またはその段落が変更されています',
  'verify.notice.missing': '著作権表示とその段落がありません',
  'verify.clause.present': '原本を正文とする旨が記載されています',
  'verify.clause.altered': '原本を正文とする旨の文が変更されています',
  'verify.clause.missing': '原本を正文とする旨の文がありません',
  'verify.clause.uncertain': '原本を正文とする旨を記載する位置に、文が一つあります',
  'verify.reference': '残っている言及「{{found}}」（{{form}}）',
  'verify.reference-doubtful': '言及の可能性がある「{{found}}」（{{form}}）：人による判断が必要です',
  'verify.claim': '写しであると称しています：{{item}}が含まれています',
  'verify.apart': '版{{edition}}との違い：{{items}}',
  'verify.apart-document': '同じ名前の別の文書「{{document}}」版{{edition}}と区別しました',
  'verify.apart-none': '版{{edition}}と文言が同じです',
  'verify.uncertain.words': '人が承認した本文との文言の照合は行われていません',
  'verify.uncertain.language': '言語を判別できませんでした',
  'verify.uncertain.edition': 'どの版から翻訳されたかは判定できませんでした',
  'verify.uncertain.own-use': '他の組織が自らの利用のために作成したものかどうかは判別できません',
  'verify.added': '追加：{{text}}',
  'verify.number': '{{item}}の番号：{{found}}（正しくは{{expected}}）',
  'verify.item.changed': '変更：{{item}}',
  'verify.item.extended': '文言の追加：{{item}}',
  'verify.item.case': '大文字・小文字の違い：{{item}}',
  'verify.item.signs': '句読点の違い：{{item}}',
  'verify.item.missing': '欠落：{{item}}',
  'verify.item.moved': '移動：{{item}}',
  'verify.item.hidden': '読者に見えない状態：{{item}}',
  'verify.item.interrupted': '途中に非表示の文字列：{{item}}',
  'verify.item.stale': '以前の英語原文からの翻訳：{{item}}',
  'verify.remark.deleted_other': 'ワープロ：変更履歴の削除{{count}}件（反映済みとして処理）',
  'verify.remark.inserted_other': 'ワープロ：変更履歴の挿入{{count}}件（反映済みとして処理）',
  'verify.remark.hidden_other': 'ワープロ：非表示の文字列{{count}}か所（除外）',
  'verify.remark.fields_other': 'ワープロ：フィールド{{count}}個（最後に表示された内容で読み取り）',
  'verify.remark.boxes_other': 'ワープロ：テキストボックス{{count}}個（アンカーの位置で読み取り）',
  'verify.remark.comments_other': 'ワープロ：コメント{{count}}件（除外）',
  'verify.remark.marks': '語の間に注の記号またはアドレスがあり、除外しました：{{marks}}',
  'verify.remark.edges': 'ページのヘッダーとフッターは本文と分けて読み取りました：{{lines}}',
  'verify.remark.shown': 'スタイルシートが、本文にない語を本文の語の間に表示します：{{words}}',
  'verify.remark.quoted': '引用：{{items}}',
  'verify.remark.sources': '訳文と並ぶ英語原文がその版のものではありません：{{items}}',
  'verify.pack.changed': 'パックの記載に偽りがあります：{{path}}の内容がダイジェスト一覧と一致しません',
  'verify.pack.missing': 'パックの記載に偽りがあります：ダイジェスト一覧にある{{path}}がありません',
  'verify.pack.unlisted': 'パックの記載に偽りがあります：{{path}}がダイジェスト一覧に記載されていません',
  'verify.pack.document':
    'パックの記載に偽りがあります：{{path}}は「{{found}}」の写しですが、マニフェストには「{{expected}}」とあります',
  'verify.pack.edition':
    'パックの記載に偽りがあります：{{path}}は版{{found}}ですが、マニフェストには{{expected}}とあります',
  'verify.pack.lang':
    'パックの記載に偽りがあります：{{path}}の言語は「{{found}}」ですが、マニフェストには「{{expected}}」とあります',
  'verify.pack.kind-faithful':
    'パックの記載に偽りがあります：{{path}}は派生著作物ですが、マニフェストには忠実な写しとあります',
  'verify.pack.kind-derivative':
    'パックの記載に偽りがあります：{{path}}は本文そのものですが、マニフェストには派生著作物とあります',
  'verify.pack.title':
    'パックの記載に偽りがあります：{{path}}の内容の題名は、マニフェストにある「{{title}}」ではありません',
  'verify.pack.definitive':
    'パックの記載に偽りがあります：マニフェストは{{path}}を正文としていますが、正文は「{{found}}」の本文だけです',
  'verify.pack.signed': '署名あり：{{path}}、鍵{{fingerprint}}。誰の鍵かは確認していません（--signers）',
  'verify.pack.signed-by': '署名あり：{{path}}、署名者{{signer}}（{{fingerprint}}）',
  'verify.pack.signature-wrong':
    'パックの記載に偽りがあります：{{path}}に付属する署名が、このファイルのものではありません',
  'verify.pack.signature-damaged':
    'パックの記載に偽りがあります：{{path}}に付属するファイルは署名ではありません',
  'verify.pack.signature-namespace':
    'パックの記載に偽りがあります：{{path}}に付属する署名は、urtext以外の用途で作成されています',
  'verify.pack.signature-kind':
    '{{path}}に付属する署名は、ここで検証できない種類の鍵で作成されています：ssh-keygen -Y verify -n urtext を使ってください',
  'verify.pack.stranger': '{{path}}は、許可された署名者のものではない鍵で署名されています：{{fingerprint}}',
  'verify.pack.unsigned': 'パックに署名がありませんが、--signers は署名を求めます',
  'verify.error.empty': '読み込めません：空です',
  'verify.error.no-text': '読み込めません：テキストがありません',
  'verify.error.binary': '読み込めません：テキストでも既知の形式でもありません',
  'verify.error.large': '読み込めません：大きすぎます',
  'verify.error.nested': '読み込めません：アーカイブまたはメールの入れ子が深すぎます',
  'verify.error.pdf': '読み込めません：PDFとして読み取れません',
  'verify.error.format': 'その形式として読み込めません：{{line}}行目{{column}}列目で{{reason}}',
  'verify.error.format-whole': 'その形式として読み込めません：{{reason}}',
  'verify.error.mail': '読み込めません：メールではありません',
  'verify.error.mails': '読み込めません：メールボックス内のメールが多すぎます',
  'verify.error.zip-damaged': '読み込めません：アーカイブが壊れています',
  'verify.error.zip-twice': '読み込めません：アーカイブに同じ名前のファイルが二つあります',
  'verify.error.zip-outside': '読み込めません：アーカイブの外を指すファイルがあります',
  'verify.error.zip-files': '読み込めません：アーカイブ内のファイルが多すぎます',
  'verify.error.zip-large': '読み込めません：展開後のアーカイブが大きすぎます',
  'verify.error.record': 'レコードを読み込めません：{{reason}}',
  'verify.record.too-large': '大きすぎます',
  'verify.record.cut-off': '途中で切れています',
  'verify.record.damaged': '破損しています',
  'verify.record.no-WARC-record': 'WARCレコードではありません',
  'pack.page.languages': '言語',
  'pack.page.draft':
    '草案：この文書は未完成であるか、現在の英語原文とのつき合わせが済んでいない部分があります。',
  'pack.page.beside': '英語原文を並べて表示',
  'pack.page.edition': '版：{{edition}}',
  'pack.page.machine': '機械翻訳です。人による確認は行われていません。',
  'pack.page.licence': 'ライセンス：{{licence}}',
  'pack.page.source': '出典：{{url}}',
  'pack.page.formats': '形式',
  'pack.page.all': 'すべての文書',
  'pack.built': '{{folder}}に本文{{texts}}件、ファイル{{files}}件を作成しました',
  'pack.kept': '同じ内容から作られるため、再作成しませんでした：{{kept}}',
  'pack.archive': 'およびアーカイブ{{archive}}',
  'pack.items_other': '準備のできていない項目{{count}}件：{{list}}',
  'pack.findings': 'チェックでエラーが見つかりました：{{rules}}',
  'pack.lacking': '作成されたものに「{{address}}」がありません（{{status}}）',
  'pack.nothing_other': '何も書き込みませんでした：問題{{count}}件',
  'pack.hint':
    '「urtext check」で確認できます。「--allow draft」を指定すると、そのままパックに入れ、草案である旨を本文に記載します',
  'pack.same': '{{folder}}は作成される内容と同じです：ファイル{{files}}件',
  'pack.differs_other': '{{folder}}は作成される内容と異なります：相違{{count}}件',
  'pack.difference.missing': 'なし',
  'pack.difference.changed': '作成される内容と異なる',
  'pack.difference.extra': '作成されない',
  'pack.status.changed': '承認後に変更',
  'pack.status.unrecorded': '未承認',
  'pack.status.untranslated': '英語のまま',
  'pack.status.draft': '草案',
  'pack.status.stale': '以前の英語原文から翻訳',
  'pack.status.missing': '欠落',
  'pack.status.other': '統合、分割、または移動',
  'pack.status.altered': '英語原文と一字一句同じではない',
  'errors.pack-out': 'パックのフォルダーを --out で指定してください',
  'errors.pack-format': '形式「{{format}}」は不明です。使用できる形式：{{known}}',
  'errors.pack-site':
    'アドレス「{{site}}」は想定外です。「https://example.org/conduct/」のような形式が必要です',
  'errors.pack-not-allowed':
    '「{{document}}」はパックにできません：文書の条件で許可されていません。条件の記載：「{{basis}}」',
  'errors.pack-no-page':
    '「{{document}}」はパックにできません：文書の条件が出典のページへのリンクを求めています。そのアドレスをdocument.jsonの「rights」に「page」として記入してください',
  'errors.pack-not-empty': 'フォルダーに書き込めません：パック以外のものが入っています',
  'errors.pack-other-files':
    'フォルダーに書き込めません：urtextのパックのものではないファイルが入っています：{{found}}。別の場所に移してください',
  'errors.pack-needs-typst':
    'PDFを作成できません：作成に使うTypstがインストールされていません。urtextのインストール先で「npm install {{package}}」を実行してください',
  'errors.pack-pdf': '「{{document}}」の言語「{{lang}}」のPDFを作成できません：{{reason}}',
  'errors.pack-no-glyph':
    '「{{document}}」の言語「{{lang}}」のPDFを作成できません：フォント「{{font}}」に「{{text}}」（{{points}}）の字形がありません。字形のあるフォントのフォルダーを --fonts で指定してください',
  'help.opt.pack': '「urtext pack」と同様に作成する：すべての形式を作成し、すべてのバイトを検査する',
  'help.opt.packZip': '--pack と併用：フォルダーの隣にアーカイブも書き込む',
  'help.opt.derivePack': '--pack と併用：「urtext pack」と同じ形式の指定',
  'help.opt.fonts':
    '--format pdf と併用：システムのフォントより優先するフォントのフォルダー（繰り返すか、コンマで区切る）',
  'help.pack':
    '読者に渡すものを作成する：すべての言語のHTML、Markdown、テキスト、Word、EPUB、JSON、XLIFF、PDF',
  'help.opt.zip': 'フォルダーの隣にアーカイブも書き込む',
  'help.opt.packFormat':
    '形式：html、md、txt、docx、epub、json、xliff、pdf、またはall（既定：フォントが必要なpdf以外のすべて）',
  'help.opt.packLang': '正文の言語のほかに、対象の言語のみ（繰り返すか、コンマで区切る）',
  'help.opt.allowPack': '「draft」：準備のできていない本文もパックに入れる（本文にその旨を記載）',
  'help.opt.site': 'このアドレスに置くサイトとして作成する',
  'help.opt.checkPack': 'もう一度作成してフォルダーと比較し、何も書き込まない',
  'errors.pack-key-not-a-key': '署名できません：OpenSSHの秘密鍵ではありません',
  'errors.pack-key-locked':
    '署名できません：鍵にパスフレーズが必要です。パックのフォルダーで「ssh-keygen -Y sign -n urtext -f KEY {{manifest}}」を実行して署名してください',
  'errors.pack-key-kind':
    '署名できません：Ed25519の鍵ではありません。パックのフォルダーで「ssh-keygen -Y sign -n urtext -f KEY {{manifest}}」を実行して署名してください',
  'help.opt.sign': 'このOpenSSHのEd25519鍵でマニフェストに署名する。検証は「ssh-keygen -Y verify -n urtext」',
  'rules.label/status-conflict.conflict_other':
    'フロントマターの状態「{{shown}}」は想定外です：レビューされていない項目が{{count}}件あります',
  'rules.structure/item-missing.below_other': '{{item}}とその下の項目{{count}}件がありません',
  'rules.structure/section-missing.missing_other':
    'セクション「{{section}}」の項目{{count}}件（{{first}}から{{last}}まで）がありません',
  'rules.meta/translator-missing.missing_other':
    '項目{{count}}件について翻訳者が記録されていません。最初の項目は{{item}}です',
  'rules.label/in-text.label': '{{item}}の後の文は、翻訳のラベルと読めます',
  'rules.label/in-text.summary': '翻訳のラベルと読める文を知らせる',
  'rules.label/in-text.rationale':
    '英語原文に対応する箇所がなくても、翻訳であること、翻訳者、英語原文が優先することを本文に記載して差し支えありません。',
  'rules.label/in-text.remedy':
    '必要な対応はありません。同じ内容をフロントマターに書くと、ツールでも読み取れます。',
  'rules.label/origin-missing.missing':
    'フロントマターに原本の記載がありません。名前、版、アドレスのいずれかが必要です',
  'rules.label/origin-missing.summary': 'ラベルのある翻訳は、英語の原本の名前またはリンクを示す',
  'rules.label/origin-missing.rationale': 'ある文に疑問を持った読者は、正文を参照できなければなりません。',
  'rules.label/origin-missing.remedy':
    'フロントマターに「source:」を追加し、英語原文のアドレスまたは名前を記載してください。',
  'rules.label/status-conflict.summary': '翻訳は、記録を超える状態を名乗らない',
  'rules.label/status-conflict.rationale': '公式またはレビュー済みと記載された翻訳を、読者は信頼します。',
  'rules.label/status-conflict.remedy':
    'フロントマターの状態を修正するか、項目のレビューと承認を受けてください。',
  'rules.label/status-missing.missing':
    'フロントマターに状態の記載がありません。official、unofficial、candidate のいずれかが必要です',
  'rules.label/status-missing.summary': 'ラベルのある翻訳は、公式、非公式、候補のいずれであるかを示す',
  'rules.label/status-missing.rationale':
    '読者は、翻訳をどこまで信頼できるかを、読む前に知る必要があります。',
  'rules.label/status-missing.remedy':
    'フロントマターに「status: unofficial」など、実際の状態を追加してください。',
  'rules.label/version-mismatch.differs':
    'フロントマターの版「{{shown}}」は想定外です。「{{expected}}」が必要です',
  'rules.label/version-mismatch.summary': '翻訳は、もとになった版を示す',
  'rules.label/version-mismatch.rationale':
    '誤った版が記載されていると、読者は翻訳を別の英語原文と比べてしまいます。',
  'rules.label/version-mismatch.remedy':
    'フロントマターに英語原文の版を記載するか、翻訳をその版に合わせてください。',
  'rules.canon/item-modified.changed': 'ロックされた版{{edition}}の{{item}}が変更されています',
  'rules.canon/item-modified.removed': 'ロックされた版{{edition}}に{{item}}がありません',
  'rules.canon/item-modified.added': 'ロックされた版{{edition}}に新しい{{item}}があります',
  'rules.canon/item-modified.summary': 'ロックされた版の項目は変更されていない',
  'rules.canon/item-modified.rationale':
    '英語原文が正文です。公表されたものは、誤字も含めてそのまま残します。',
  'rules.canon/item-modified.remedy':
    '本文を元に戻してください。新しい本文が公表された場合は、新しい版として追加し、「urtext lock」を実行してください。',
  'rules.canon/item-number-duplicate.duplicate': '{{item}}で番号{{number}}が重複しています',
  'rules.canon/item-number-duplicate.gap': '{{item}}の番号{{number}}は想定外です。{{expected}}が必要です',
  'rules.canon/item-number-duplicate.summary': '正文の項目には順に番号が付いている',
  'rules.canon/item-number-duplicate.rationale':
    '重複した番号や抜けた番号は、参照に使えません。翻訳にもその不確かさが引き継がれます。',
  'rules.canon/item-number-duplicate.remedy':
    '公表された文書と照合してください。そのように公表されていた場合は、このプロジェクトでこの規則をオフにしてください。',
  'rules.canon/missing-lock.missing': '{{lock}}に版{{edition}}のフィンガープリントがありません',
  'rules.canon/missing-lock.summary': 'すべての版がロックされている',
  'rules.canon/missing-lock.rationale':
    'フィンガープリントがなければ、正文が公表されたときのままかどうかを誰も確認できません。',
  'rules.canon/missing-lock.remedy': '本文を公表された文書と照合してから「urtext lock」を実行してください。',
  'rules.canon/modified.modified':
    'ロックされた版{{edition}}の構造が想定外です：項目の順序、種類、レベルのいずれかが変更されています',
  'rules.canon/modified.summary': 'ロックされた版の項目の順序と種類は、公表時のままである',
  'rules.canon/modified.rationale':
    '文言がすべて残っていても、リストが段落になったり見出しが移動したりすれば、別の文書です。',
  'rules.canon/modified.remedy':
    '本文を元に戻してください。新しい本文が公表された場合は、新しい版として追加し、「urtext lock」を実行してください。',
  'rules.canon/not-definitive.otherLanguage':
    '正文条項の「{{shown}}」は想定外です。「{{expected}}」が必要です',
  'rules.canon/not-definitive.summary': '英語以外の本文が正文を名乗っていない',
  'rules.canon/not-definitive.rationale':
    '二つの本文がともに正文を名乗ると、文書で決着していたはずの問題が未解決になります。',
  'rules.canon/not-definitive.remedy': '英語を正文の言語と明示するように条項を訳してください。',
  'rules.canon/source-in-translation-edited.edited':
    '訳文と並ぶ{{item}}の英語原文は想定外です：ロックされたどの版にもありません',
  'rules.canon/source-in-translation-edited.summary': 'ファイルで訳文と並ぶ英語原文は、正文と同じである',
  'rules.canon/source-in-translation-edited.rationale':
    'このようなファイルで作業する翻訳者は、そこにある英語を訳します。編集された英語から訳せば、別の本文の翻訳になります。',
  'rules.canon/source-in-translation-edited.remedy':
    '英語原文を公表時のとおりに戻すか、ファイルをもう一度書き出し、翻訳と照合してください。英語原文の誤りは新しい版で修正します。',
  'rules.canon/version-reuse.reused':
    'ロックされた版{{edition}}に新しい本文があるのは想定外です：{{total}}件中{{count}}件の項目が変更されています',
  'rules.canon/version-reuse.summary': '新しい本文は新しい版とし、古い版の文言を変えない',
  'rules.canon/version-reuse.rationale':
    '同じ日付の本文が二つあると、一方に同意した人が両者を区別できません。',
  'rules.canon/version-reuse.remedy':
    'ロックされた本文を元に戻し、新しい本文をその日付で保存してdocument.jsonに記載し、「urtext lock」を実行してください。',
  'rules.notice/conflicting.conflicting': '{{item}}の後の著作権に関する記載は想定外です：「{{words}}」',
  'rules.notice/conflicting.summary': '著作権表示のほかに、著作権に関する記載がない',
  'rules.notice/conflicting.rationale':
    '一つの本文に二つの記載があると、誰の著作物で、何が許されるのかが不明確になります。',
  'rules.notice/conflicting.remedy': '削除してください。翻訳者は、記録または権利を主張しない行に記載します。',
  'rules.notice/confusable.confusable': '{{item}}に見た目の似た別の文字{{characters}}があります',
  'rules.notice/confusable.invisible': '{{item}}に見えない文字{{characters}}があります',
  'rules.notice/confusable.space': '{{item}}に想定外の種類の空白{{characters}}があります',
  'rules.notice/confusable.escaped': '{{item}}に想定外のエスケープされた文字があります',
  'rules.notice/confusable.summary': '残すべき段落は、英語原文と同じ文字で書かれている',
  'rules.notice/confusable.rationale':
    '見た目だけが似た文字、異なる空白、見えない文字は、照合するプログラムにとっては別の本文です。',
  'rules.notice/confusable.remedy': '段落は入力し直さず、英語原文からコピーしてください。',
  'rules.notice/duplicated.duplicated': '{{item}}が重複しています',
  'rules.notice/duplicated.summary': '残すべき段落は一度だけ出てくる',
  'rules.notice/duplicated.rationale': '著作権表示がいくつもあると、どれが有効なのか読者に分かりません。',
  'rules.notice/duplicated.remedy': '二つ目を削除してください。',
  'rules.notice/lang-unmarked.unmarked':
    '「{{lang}}」への翻訳の中にある{{item}}に、「{{expected}}」の言語指定がありません',
  'rules.notice/lang-unmarked.direction': '右から左に書く本文の中にある{{item}}に、dir="ltr" がありません',
  'rules.notice/lang-unmarked.summary': '英語のまま残す段落に、英語の言語指定がある',
  'rules.notice/lang-unmarked.rationale':
    '言語指定のない英語は、スクリーンリーダーが翻訳の言語として読み上げます。また、右から左に書く本文では記号が反対側に表示されます。Markdownには言語指定がないため、HTMLで言語をまったく指定していない本文については、設定でこの規則を指定しない限り何も知らせません。',
  'rules.notice/lang-unmarked.remedy':
    '段落の前に <div lang="en" dir="ltr"> と空行を、後に空行と </div> を入れてください。その中に他のものは入れられません。',
  'rules.notice/misplaced.misplaced': '{{item}}の位置は想定外です：英語原文と同じ位置にありません',
  'rules.notice/misplaced.summary': '残すべき段落は、英語原文と同じ位置にある',
  'rules.notice/misplaced.rationale':
    '著作権表示は「above」や「this paragraph」と述べるため、それが正しい位置になければなりません。',
  'rules.notice/misplaced.remedy': '英語原文と同じ位置に移動してください。',
  'rules.notice/missing.missing': '{{item}}がありません。変更せず英語のまま掲載する必要があります',
  'rules.notice/missing.hidden': '{{item}}がありません：読者に見えない場所にしかありません',
  'rules.notice/missing.summary': '残すべき段落がすべてある',
  'rules.notice/missing.rationale':
    'この文書は、著作権表示と条件を付けた場合にのみ複製と翻訳が許されます。それらがなければ、複製は許可されません。',
  'rules.notice/missing.remedy': '英語原文から一字一句そのままコピーし、英語原文と同じ位置に置いてください。',
  'rules.notice/modified.modified': '{{item}}が変更されています。変更せず英語のまま掲載する必要があります',
  'rules.notice/modified.case':
    '{{item}}の大文字・小文字が異なります。変更せず英語のまま掲載する必要があります',
  'rules.notice/modified.extended':
    '{{item}}の段落に余分な語句があります。変更せず英語のまま掲載する必要があります',
  'rules.notice/modified.interrupted':
    '{{item}}の途中に非表示の文字列があります。変更せず英語のまま掲載する必要があります',
  'rules.notice/modified.summary': '残すべき段落は変更されていない',
  'rules.notice/modified.rationale':
    '文書は、著作権表示と条件を一字一句変更しないことを求めています。異なってよいのは空白だけです。',
  'rules.notice/modified.remedy':
    '英語原文から一字一句そのままコピーし、英語原文と同じ位置に置いてください。',
  'rules.notice/translated.translated':
    '{{item}}が翻訳されているのは想定外です。変更されていない英語が必要です',
  'rules.notice/translated.summary': '残すべき段落は翻訳されていない',
  'rules.notice/translated.rationale':
    '翻訳された著作権表示は、変更された著作権表示です。訳文は英語と並べて掲載できますが、置き換えることはできません。',
  'rules.notice/translated.remedy':
    '英語を一字一句元に戻してください。訳文は、拘束力がない旨を示してその下に掲載できます。',
  'rules.notice/year-holder.year': '{{item}}の年が異なります。変更せず英語のまま掲載する必要があります',
  'rules.notice/year-holder.holder': '{{item}}の権利者が異なります。変更せず英語のまま掲載する必要があります',
  'rules.notice/year-holder.summary': '著作権表示の行の年と権利者は元のままである',
  'rules.notice/year-holder.rationale': '異なる年や権利者の記載は、他者の権利を主張することになります。',
  'rules.notice/year-holder.remedy':
    '英語原文から一字一句そのままコピーし、英語原文と同じ位置に置いてください。',
  'rules.clause/definitive-missing.missing': '正文条項の{{item}}がありません',
  'rules.clause/definitive-missing.empty': '正文条項の{{item}}が空です',
  'rules.clause/definitive-missing.summary': '翻訳は、英語原文が正文であることを述べている',
  'rules.clause/definitive-missing.rationale':
    '両者が異なるときにどの本文が優先するかを、翻訳の読者が知る必要があります。',
  'rules.clause/definitive-missing.remedy': 'ここに示す条項を訳し、英語原文と同じ位置に置いてください。',
  'rules.clause/definitive-untranslated.untranslated':
    '{{item}}が英語のままなのは想定外です。{{lang}}の正文条項が必要です',
  'rules.clause/definitive-untranslated.summary': '英語を正文とする条項が翻訳されている',
  'rules.clause/definitive-untranslated.rationale':
    'この条項は、英語を読まないために翻訳を読む人に向けたものです。',
  'rules.clause/definitive-untranslated.remedy': '条項を翻訳してください。英語の文は並べて掲載できます。',
  'rules.clause/definitive-weakened.stale':
    '正文条項の{{item}}は要再確認です：翻訳後に英語原文が変更されました',
  'rules.clause/definitive-weakened.nobody':
    '正文条項の{{item}}の状態「{{state}}」は想定外です：レビュー担当者が記録されていません',
  'rules.clause/definitive-weakened.summary':
    '英語を正文とする条項は最新であり、レビュー担当者が明らかである',
  'rules.clause/definitive-weakened.rationale':
    '他のすべての文がこの文に依拠しています。以前の英語原文から訳されたものや、誰もレビューしていないものは、何の証明にもなりません。',
  'rules.clause/definitive-weakened.remedy':
    '条項を現在の英語原文と照合し、「urtext accept」で承認してください。',
  'rules.structure/alignment-doubtful.doubtful':
    'これが{{item}}かどうか不確かです：種類、番号、長さのいずれかが一致しません',
  'rules.structure/alignment-doubtful.nothing':
    'これが{{item}}かどうか不確かです：両方にあるはずのコード、数値、アドレスのうち、共通するものが一つもありません',
  'rules.structure/alignment-doubtful.part':
    '{{first}}から{{last}}まで、何が何の翻訳か不確かです：この部分は英語原文と構成が異なります（{{count}}項目）',
  'rules.structure/alignment-doubtful.apart':
    '何が何の翻訳か不確かです：項目の{{percent}}%が欠落しているか、追加されているか、別の場所にあります。両方の本文に共通するまれな要素がある箇所だけ、内容を比較します',
  'rules.structure/alignment-doubtful.behind':
    '翻訳が英語原文に追いついていないため、{{count}}項目について、何が何の翻訳か不確かです：{{places}}',
  'rules.structure/alignment-doubtful.exchanged':
    '{{item}}と{{other}}が入れ替わっている可能性があります：本文の内容がそれを示しています',
  'rules.structure/alignment-doubtful.summary': 'どの文が英語原文のどの項目の翻訳か、確定している',
  'rules.structure/alignment-doubtful.rationale':
    '構造、番号、長さ、語句が一致しない場合は、対応関係を人が判断する必要があります。別の項目の番号が付いた文は、誰も定めていない規定です。',
  'rules.structure/alignment-doubtful.remedy':
    '両方の本文を照合してください。以前の英語原文から訳した場合は、「urtext accept --edition」で指定してください。構造をそろえるか、「urtext accept」で項目を承認してください。',
  'rules.structure/heading-level.level':
    '{{item}}の見出しレベル{{shown}}は想定外です。{{expected}}が必要です',
  'rules.structure/heading-level.levels':
    '{{item}}以降の見出し{{count}}件の見出しレベル{{shown}}は想定外です。{{expected}}が必要です',
  'rules.structure/heading-level.lost':
    '{{item}}が{{shown}}なのは想定外です。レベル{{expected}}の見出しが必要です',
  'rules.structure/heading-level.made': '{{item}}が見出しなのは想定外です。{{expected}}が必要です',
  'rules.structure/heading-level.summary': '見出しは同じレベルの見出しのままである',
  'rules.structure/heading-level.rationale':
    '見出しのレベルは、その見出しの適用範囲を示します。段落になった見出しは、何にも適用されません。',
  'rules.structure/heading-level.remedy': '行頭の「#」の数を英語原文と同じにしてください。',
  'rules.structure/item-extra.extra': '{{item}}の後の文は想定外です。英語原文に対応する箇所がありません',
  'rules.structure/item-extra.within':
    '{{item}}の後の文は想定外です。英語原文に対応する箇所がありません。ただし、前後の文の一部である場合を除きます',
  'rules.structure/item-extra.english':
    '{{item}}の訳文のほかに英語原文があるのは想定外です。訳文だけが必要です',
  'rules.structure/item-extra.section':
    '{{item}}の後の文とそれに続く{{count}}件は想定外です。英語原文に対応する箇所がありません',
  'rules.structure/item-extra.breaks':
    '{{item}}の後の文は想定外です：リストが途切れ、番号が1に戻っています。英語原文に対応する箇所がありません',
  'rules.structure/item-extra.doubled': '{{item}}が重複しています',
  'rules.structure/item-extra.summary': '翻訳に、英語原文にないものがない',
  'rules.structure/item-extra.rationale':
    '英語の原文がない文には拘束力がありませんが、読者にはそれが分かりません。',
  'rules.structure/item-extra.remedy':
    '削除してください。何かの翻訳であれば、英語原文と同じ位置に置いてください。',
  'rules.structure/item-merged.merged':
    '{{items}}が一つの項目になっているのは想定外です。{{count}}項目が必要です',
  'rules.structure/item-merged.indented':
    '{{items}}が一つの項目になっているのは想定外です。{{count}}項目が必要です：二つ目の行の字下げが深すぎ、項目の始まりになっていません',
  'rules.structure/item-merged.summary': '英語原文の二つの項目が、翻訳で一つになっていない',
  'rules.structure/item-merged.rationale':
    'つながった項目は個別に参照できず、それ以降の番号がすべてずれます。',
  'rules.structure/item-merged.remedy': '英語原文と同じように分けてください。',
  'rules.structure/item-missing.missing': '{{item}}がありません',
  'rules.structure/item-missing.uncertain':
    'ここに項目が一つ欠けています。おそらく{{item}}ですが、前後の項目も周囲の本文とほぼ同程度に一致します',
  'rules.structure/item-missing.alike': '{{item}}と、同じ文言の他の{{count}}項目がありません：{{places}}',
  'rules.structure/item-missing.row': '{{item}}から{{last}}まで、連続する{{count}}項目がありません',
  'rules.structure/item-missing.rowWithin':
    '{{item}}から{{last}}まで、連続する{{count}}項目がありません。ただし、その内容が前の文に含まれている場合を除きます',
  'rules.structure/item-missing.whole':
    '{{all}}項目のうち{{count}}項目がありません：まだほとんど翻訳されていません',
  'rules.structure/item-missing.within':
    '{{item}}がありません。ただし、その内容が前後の文に含まれている場合を除きます',
  'rules.structure/item-missing.summary': '英語原文のどの項目にも、対応する訳文がある',
  'rules.structure/item-missing.rationale':
    '翻訳の読者は、英語原文の読者と同じ規定をすべて見つけられなければなりません。',
  'rules.structure/item-missing.remedy': 'ここに示す英語原文を訳し、この位置に置いてください。',
  'rules.structure/item-number.number': '{{item}}の番号{{shown}}は想定外です。{{expected}}が必要です',
  'rules.structure/item-number.summary': '項目の番号は英語原文と同じである',
  'rules.structure/item-number.rationale':
    '「項目4」のような参照は、どの言語でも同じ規定を指さなければなりません。どの文字体系の数字も使えます。',
  'rules.structure/item-number.remedy': '項目に英語原文と同じ番号を付けてください。',
  'rules.structure/item-order.swapped': '順序は想定外です：{{item}}と{{other}}が入れ替わっています',
  'rules.structure/item-order.moved': '{{item}}の位置は想定外です：英語原文と同じ位置にありません',
  'rules.structure/item-order.sections': '節の順序は想定外です：{{item}}などが英語原文と同じ位置にありません',
  'rules.structure/item-order.many':
    '順序を確定できません：{{item}}などが英語原文と同じ位置にない可能性があります',
  'rules.structure/item-order.summary': '項目の順序は英語原文と同じである',
  'rules.structure/item-order.rationale':
    '項目は番号と位置で参照されます。「項目4」は、どの言語でも同じ規定でなければなりません。',
  'rules.structure/item-order.remedy': '英語原文と同じ位置に移動してください。',
  'rules.structure/item-split.split':
    '{{item}}が{{count}}個の項目になっているのは想定外です。一つの項目が必要です',
  'rules.structure/item-split.summary': '英語原文の一つの項目が、翻訳で二つになっていない',
  'rules.structure/item-split.rationale':
    '分割された項目は読者にとって規定を一つ増やし、それ以降の番号がすべてずれます。',
  'rules.structure/item-split.remedy': '英語原文と同じように一つにまとめてください。',
  'rules.structure/nesting.kind': '{{item}}が{{shown}}なのは想定外です。{{expected}}が必要です',
  'rules.structure/nesting.level': '{{item}}のレベル{{shown}}は想定外です。{{expected}}が必要です',
  'rules.structure/nesting.kinds':
    '{{item}}から{{last}}までの{{count}}項目が{{shown}}なのは想定外です。{{expected}}が必要です',
  'rules.structure/nesting.levels':
    '{{item}}から{{last}}までの{{count}}項目のレベルが想定外です。最初の項目はレベル{{shown}}ですが、{{expected}}が必要です。残りの項目も同じだけずれています',
  'rules.structure/nesting.summary':
    '項目の種類とレベルは元のままである：番号は番号、箇条書きは箇条書きのまま',
  'rules.structure/nesting.rationale':
    '箇条書きになった番号は参照できません。レベルが変わると、項目どうしの従属関係も変わります。',
  'rules.structure/nesting.remedy':
    '英語原文と同じように項目を書いてください：番号は「1.」、箇条書きは「-」とし、字下げもそろえます。',
  'rules.structure/section-missing.uncertain':
    'ここにセクションが一つ欠けています。おそらく「{{section}}」（項目数：{{count}}）ですが、前後のセクションも周囲の本文とほぼ同程度に一致します',
  'rules.structure/section-missing.elsewhere':
    'ここにセクション「{{section}}」（項目数：{{count}}）がありません。ただし、{{place}}の後にある、対応のないセクションがそれに当たる場合を除きます',
  'rules.structure/section-missing.items': '{{first}}から{{last}}まで、連続する{{count}}項目がありません',
  'rules.structure/section-missing.itemsWithin':
    '{{first}}から{{last}}まで、連続する{{count}}項目がありません。ただし、その内容が前の文に含まれている場合を除きます',
  'rules.structure/section-missing.summary': '英語原文のどのセクションも翻訳にある',
  'rules.structure/section-missing.rationale': '前文やリストのない翻訳は、別の文書です。',
  'rules.structure/section-missing.remedy':
    'セクションを訳し、この位置に置いてください。翻訳の一覧のように英語原文だけにあればよい場合は、「urtext accept LANG --finding structure/section-missing」で指摘を承認してください。',
  'rules.structure/sentence-count.fewer': '{{item}}の文の数は想定外です：{{shown}}（{{expected}}程度が必要）',
  'rules.structure/sentence-count.summary': '複数の文からなる項目で、文が抜けていない',
  'rules.structure/sentence-count.rationale': '文が抜けていても、翻訳だけを読む人はほとんど気付きません。',
  'rules.structure/sentence-count.remedy':
    '両方の本文を照合してください。すべて訳されていれば、「urtext accept」で項目を承認してください。',
  'rules.state/blank.blank': '{{item}}が空白です。訳文が必要です：見える文字がありません',
  'rules.state/blank.marks': '{{item}}の内容が「{{shown}}」だけです。訳文が必要です：語が一つもありません',
  'rules.state/blank.summary':
    '空白と見えない文字だけの項目も、英語原文に語があるのに句読点や記号だけの項目もない',
  'rules.state/blank.rationale': 'どのプログラムにも翻訳済みに見えますが、どの読者にとっても空です。',
  'rules.state/blank.remedy': 'ここに示す英語原文を翻訳してください。',
  'rules.state/final-changed.changed':
    '{{item}}にレビューされていない変更があります：別の文言で{{state}}として承認されています',
  'rules.state/final-changed.summary': 'レビューされた内容は、その後変更されていない',
  'rules.state/final-changed.rationale':
    'レビューの対象は、読まれた文言です。文言が変われば、もう一度確認が必要です。',
  'rules.state/final-changed.remedy':
    '項目のレビューをもう一度受け、「urtext accept --state reviewed」で承認してください。',
  'rules.state/fuzzy.fuzzy': '{{item}}が草案なのは想定外です：要修正と指定されています',
  'rules.state/fuzzy.summary': '要修正と指定されたままの項目がない',
  'rules.state/fuzzy.rationale':
    '機械による推測や未完成の草案は、どれほど完成して見えても翻訳ではありません。',
  'rules.state/fuzzy.remedy': '項目を英語原文と照合して修正し、「urtext accept」で承認してください。',
  'rules.state/lost-translation.summary': '一度翻訳されたものは、今もある',
  'rules.state/lost-translation.rationale': '本文のない記録は、作業が失われたことを示しています。',
  'rules.state/lost-translation.remedy': '翻訳を元に戻すか、記録も削除してください。',
  'rules.state/partly-english.partly': '{{item}}に英語が残っています：「{{words}}」',
  'rules.state/partly-english.word':
    '{{item}}に英語の「{{word}}」が残っています。同じ項目のほかの箇所では「{{other}}」です',
  'rules.state/partly-english.summary': '項目の中に英語のまま残された文がない',
  'rules.state/partly-english.rationale':
    '項目が半分だけでは、規定も半分しか伝わりません。項目が長くなり、新しい冒頭だけが訳された場合に起こります。',
  'rules.state/partly-english.remedy': '印の付いた英語を翻訳してください。',
  'rules.state/previous-missing.missing': '{{item}}のもとになった英語原文を含む以前の版がありません',
  'rules.state/previous-missing.summary': '要再確認の翻訳のもとになった英語原文が、今もある',
  'rules.state/previous-missing.rationale':
    '以前の本文がなければ変更箇所を示せず、項目全体を読み直す必要があります。',
  'rules.state/previous-missing.remedy':
    'どの版もファイルとして残し、document.jsonに記載しておいてください。',
  'rules.state/read-only-stale.older': '{{item}}の文言は以前のものです：版{{edition}}の文言です',
  'rules.state/read-only-stale.summary': '保護された本文が、以前の版ではなく現在の版のものである',
  'rules.state/read-only-stale.rationale':
    '前の版では正しかった著作権表示も、現在は年や権利者が異なる別の著作権表示になっています。',
  'rules.state/read-only-stale.remedy': '現在の版の英語原文で、一字一句そのまま置き換えてください。',
  'rules.state/regressed.below': '翻訳済みかつ最新の項目が{{done}}%しかありません。{{floor}}%以上が必要です',
  'rules.state/regressed.absent': '翻訳がありません。翻訳済みかつ最新の項目が{{floor}}%以上必要です',
  'rules.state/regressed.summary': '翻訳が、設定で定めた下限を下回っていない',
  'rules.state/regressed.rationale':
    '英語原文の変更や項目の欠落が起きるたびに、翻訳済みかつ最新の割合は少しずつ下がります。その積み重ねには誰も気付きません。',
  'rules.state/regressed.remedy':
    '「urtext status」で、欠けている項目、要再確認の項目、英語のままの項目を確認して翻訳してください。より低い割合でよければ、設定の「floor」を下げてください。',
  'rules.state/same-as-source.same': '{{item}}が英語のままです。翻訳が必要です',
  'rules.state/same-as-source.whole':
    '{{count}}項目が英語のままです。翻訳が必要です：まだほとんど翻訳されていません',
  'rules.state/same-as-source.summary': '翻訳が必要な箇所に英語のままの項目がない',
  'rules.state/same-as-source.rationale': '英語のまま残された項目は、翻訳が対象とする読者に届きません。',
  'rules.state/same-as-source.remedy':
    '翻訳してください。両言語で同じ文言になる場合は、「urtext accept」で承認してください。',
  'rules.state/source-version-unknown.unknown':
    '{{item}}の記録にある英語原文が不明です。該当する版がありません',
  'rules.state/source-version-unknown.summary': '記録にある英語原文が、公表されたものである',
  'rules.state/source-version-unknown.rationale':
    '公表されていない文書の翻訳には、何が書かれていてもおかしくありません。',
  'rules.state/source-version-unknown.remedy':
    '項目を英語原文と照合し、「urtext accept」で承認してください。記録は手作業で書くものではありません。',
  'rules.state/stale-cosmetic.cosmetic':
    '{{item}}の英語原文は、句読点、空白、大文字・小文字だけが変更されています',
  'rules.state/stale-cosmetic.summary': '句読点、空白、大文字・小文字だけが変わった英語原文を知らせる',
  'rules.state/stale-cosmetic.rationale':
    'コンマが一つ増えただけで二十の言語の翻訳が要再確認になるわけではありませんが、レビューする人は知っておきたいかもしれません。',
  'rules.state/stale-cosmetic.remedy':
    '必要な対応はありません。「urtext accept」を実行すると、この注記は表示されなくなります。',
  'rules.state/stale-unknown.noRecord': 'この翻訳の記録がないため、どの英語原文から作られたか不明です',
  'rules.state/stale-unknown.noRecordFits':
    'この翻訳の記録がないため、どの英語原文から作られたか不明です。最も近いのは版{{edition}}です（確度{{sure}}%）',
  'rules.state/stale-unknown.noUnit': '{{item}}の記録がないため、どの英語原文から作られたか不明です',
  'rules.state/stale-unknown.summary': '翻訳がどの英語原文から作られたか記録されている',
  'rules.state/stale-unknown.rationale':
    '記録がないと、英語原文が変わったのに翻訳が変わっていなくても、誰も気付きません。',
  'rules.state/stale-unknown.remedy':
    '翻訳を英語原文と照合し、「urtext accept」で記録してください。以前の版から作られたものは「--edition」で指定してください。',
  'rules.state/stale.stale': '{{item}}は要再確認です：翻訳後に英語原文が変更されました',
  'rules.state/stale.editorial':
    '{{item}}は要再確認です：翻訳後に英語原文が変更されました（つづりや機能語だけの変更と思われます）',
  'rules.state/stale.number': '{{item}}は要再確認です：翻訳後に英語原文が変更され、数値が変わりました',
  'rules.state/stale.negation':
    '{{item}}は要再確認です：翻訳後に英語原文が変更され、否定または例外の内容が変わりました',
  'rules.state/stale.modality':
    '{{item}}は要再確認です：翻訳後に英語原文が変更され、義務または許可の内容が変わりました',
  'rules.state/stale.renumbered':
    '{{item}}は要再確認です：番号が{{was}}から{{now}}に変わりましたが、文言は変わっていません',
  'rules.state/stale.edited':
    '{{item}}は要再確認です：承認後に編集されましたが、以前の英語原文から作られたものとして記録されたままです',
  'rules.state/stale.answered':
    '{{item}}は要再確認です：承認後に編集され、変更内容を反映しているようですが、以前の英語原文から作られたものとして記録されたままです',
  'rules.state/stale.unanswered':
    '{{item}}は要再確認です：承認後に編集されましたが、英語原文の変更内容を反映していないようです。以前の英語原文から作られたものとして記録されたままです',
  'rules.state/stale.summary': '現在のものより前の英語原文から作られた翻訳がない',
  'rules.state/stale.rationale': '項目の英語原文がその後変更されましたが、翻訳の内容は以前のままです。',
  'rules.state/stale.remedy':
    '翻訳を更新してください。すでに同じ内容であれば、「urtext accept」で承認してください。',
  'rules.state/untranslated.empty': '{{item}}が空です。翻訳が必要です',
  'rules.state/untranslated.summary': '空の項目がない',
  'rules.state/untranslated.rationale': '空の項目は番号だけが表示され、規定の内容が読者に伝わりません。',
  'rules.state/untranslated.remedy': 'ここに示す英語原文を翻訳してください。',
  'rules.token/acronym.missing': '{{item}}に略語{{acronym}}がありません。翻訳のほかの箇所では残されています',
  'rules.token/acronym.summary': '翻訳が他の箇所で残している略語に、つづりの誤りのある項目がない',
  'rules.token/acronym.rationale':
    '読者はどこでも同じ略称を探します。翻訳がつねに別の名称を使っている場合は、欠落とはみなしません。',
  'rules.token/acronym.remedy':
    '略語を入れるか、それに代わる語をdocument.jsonの「names」に記載してください。',
  'rules.token/cross-reference.missing': '{{item}}に{{kind}} {{expected}}への参照がありません',
  'rules.token/cross-reference.summary': '他の項目への参照が、英語原文と同じ項目を指している',
  'rules.token/cross-reference.rationale': '参照が誤っていると、別の規定が適用されてしまいます。',
  'rules.token/cross-reference.remedy': '英語原文の番号を、その言語の数字または数詞で入れてください。',
  'rules.token/currency-unit.changed': '{{item}}の通貨{{shown}}は想定外です。{{expected}}が必要です',
  'rules.token/currency-unit.missing': '{{item}}に通貨がありません。{{expected}}またはその名称が必要です',
  'rules.token/currency-unit.summary': '金額が英語原文と同じ通貨である',
  'rules.token/currency-unit.rationale': '50ドルは50ユーロではありません。',
  'rules.token/currency-unit.remedy': '英語原文の通貨記号、またはその通貨の名称を入れてください。',
  'rules.token/date.month': '{{item}}の月「{{shown}}」は想定外です。「{{expected}}」が必要です',
  'rules.token/date.changed': '{{item}}の日付{{shown}}は想定外です。{{expected}}が必要です',
  'rules.token/date.ambiguous':
    '{{item}}の日付{{shown}}は想定外です。日と月を取り違えるおそれがあるため、月は名称で書く必要があります',
  'rules.token/date.summary': '英語原文の日付が翻訳でも同じ日を示し、一通りにしか読めない',
  'rules.token/date.rationale':
    '月を誤ると規定の効力発生日が変わります。また「03/04/2020」は、読者の半数にとって別の日です。',
  'rules.token/date.remedy': '英語原文の日付を、月の名称を使うか、年・月・日の順で入れてください。',
  'rules.token/email.missing': '{{item}}にメールアドレス{{address}}がありません',
  'rules.token/email.extra': '{{item}}のメールアドレス{{address}}は想定外です。英語原文にはありません',
  'rules.token/email.summary': '英語原文のメールアドレスがすべて翻訳にある',
  'rules.token/email.rationale': '変更されたアドレスに送ったメールは、誰にも届かないか、別の人に届きます。',
  'rules.token/email.remedy': '英語原文からアドレスをコピーしてください。',
  'rules.token/link-target.changed':
    '{{item}}のリンク先「{{shown}}」は想定外です。「{{expected}}」が必要です',
  'rules.token/link-target.missing': '{{item}}に「{{expected}}」へのリンクがありません',
  'rules.token/link-target.dead':
    '{{item}}の「{{shown}}」へのリンクは想定外です。この翻訳にはリンク先がありません',
  'rules.token/link-target.anchor':
    '{{item}}のアンカー「{{expected}}」がありません。他の箇所からリンクされています',
  'rules.token/link-target.summary': 'プロジェクト内のリンクが、英語原文と同じリンク先を指している',
  'rules.token/link-target.rationale':
    '相対アドレスとアンカーは誤って翻訳されやすく、そうなるとどこにもつながりません。',
  'rules.token/link-target.remedy':
    '英語原文からリンク先をコピーするか、同じページの翻訳先言語版を指定してください。',
  'rules.token/link-text.lost': '{{item}}にリンクがありません。英語原文と同じ{{expected}}が必要です',
  'rules.token/link-text.empty': '{{item}}の「{{target}}」へのリンクに文言がありません',
  'rules.token/link-text.english': '{{item}}のリンクに英語の文言「{{words}}」があります。翻訳が必要です',
  'rules.token/link-text.title':
    '{{item}}のリンクまたは画像に表示される文言「{{words}}」が英語のままです。翻訳が必要です',
  'rules.token/link-text.untitled':
    '{{item}}のリンクまたは画像に表示される文言「{{words}}」の訳語がありません',
  'rules.token/link-text.summary': '英語原文でリンクになっている箇所が、翻訳でも文言のあるリンクである',
  'rules.token/link-text.rationale': '文言のないリンクはたどれず、英語のままのリンクは理解されません。',
  'rules.token/link-text.remedy': 'リンクの文言に対応する訳語をリンクにしてください：「[語句](アドレス)」。',
  'rules.token/number.changed': '{{item}}の数値{{shown}}は想定外です。{{expected}}が必要です',
  'rules.token/number.missing': '{{item}}に数値{{expected}}がありません',
  'rules.token/number.extra': '{{item}}の数値{{shown}}は想定外です。英語原文にはありません',
  'rules.token/number.percent': '{{item}}の{{expected}}の後にパーセント記号がありません',
  'rules.token/number.summary': '英語原文の数値がすべて翻訳にあり、それ以外の数値がない',
  'rules.token/number.rationale':
    '数値が変わると文書の内容が変わりますが、読者にはそれが分かりません。どの文字体系の数字も使えます。',
  'rules.token/number.remedy':
    '英語原文の数値を入れてください。その言語で別の言い方をする場合は、「urtext accept」で項目を承認してください。',
  'rules.token/placeholder.missing': '{{item}}にプレースホルダー{{token}}がありません',
  'rules.token/placeholder.extra': '{{item}}のプレースホルダー{{token}}は想定外です。英語原文にはありません',
  'rules.token/placeholder.summary':
    'プログラムが値を入れるプレースホルダーがすべて、英語原文と同じ形で翻訳にある',
  'rules.token/placeholder.rationale':
    'プログラムはこの文字列だけを探します。翻訳されたプレースホルダーに値が入ることはありません。',
  'rules.token/placeholder.remedy': '英語原文からプレースホルダーをコピーしてください。',
  'rules.token/proper-name.missing': '{{item}}に名称「{{name}}」がありません',
  'rules.token/proper-name.dropped':
    '{{item}}に名称「{{name}}」がありません。英語原文ではそこに書かれており、翻訳の他の箇所には残されています',
  'rules.token/proper-name.misspelt':
    '{{item}}の名称「{{shown}}」は想定外です。英語原文と同じく「{{name}}」が必要です',
  'rules.token/proper-name.summary':
    '文書で維持すると定めた名称がすべて翻訳にあり、ラテン文字の名称につづりの誤りがない',
  'rules.token/proper-name.rationale':
    '特定の者を名指しする規定は、その名称が失われたり誤記されたりすると、別の内容になります。',
  'rules.token/proper-name.remedy':
    '名称を入れるか、document.jsonの「names」にこの言語用として記載されている表記を入れてください。',
  'rules.token/url.changed': '{{item}}のアドレス{{shown}}は想定外です。{{expected}}が必要です',
  'rules.token/url.missing': '{{item}}にアドレス{{expected}}がありません',
  'rules.token/url.extra': '{{item}}のアドレス{{shown}}は想定外です。英語原文にはありません',
  'rules.token/url.summary': '英語原文のウェブアドレスがすべて翻訳にある',
  'rules.token/url.rationale':
    'リンクが失われたり別の場所を指したりすると、読者は英語原文が示すものとは別の文書に導かれます。',
  'rules.token/url.remedy': '英語原文のアドレス、または同じページの翻訳先言語版のアドレスを入れてください。',
  'rules.term/defined-term-consistency.differs':
    '{{item}}に「{{rendering}}」がありません。{{definition}}では定義語「{{term}}」をこう訳しています',
  'rules.term/defined-term-consistency.summary': '文書で定義された語が、全体を通じて同じ訳語になっている',
  'rules.term/defined-term-consistency.rationale':
    '一度定義した内容は、その語が現れるすべての箇所に及びます。別の語を使うと、定義のない別のものに見えます。',
  'rules.term/defined-term-consistency.remedy':
    '定義の訳語を使ってください。その訳語がなくても項目が正しい場合は、「urtext accept」で指摘を承認してください。',
  'rules.term/forbidden.instead':
    '{{item}}の「{{term}}」の訳語「{{shown}}」は想定外です。{{expected}}が必要です',
  'rules.term/forbidden.forTerm':
    '{{item}}の「{{term}}」の訳語「{{shown}}」は想定外です。用語集で禁止されています',
  'rules.term/forbidden.anywhere': '{{item}}の「{{shown}}」は想定外です。用語集で禁止されています',
  'rules.term/forbidden.summary': '用語集で禁止された語が翻訳にない',
  'rules.term/forbidden.rationale':
    'その語を使わないと決めたのには理由があり、多くは読者に別の意味に取られるためです。',
  'rules.term/forbidden.remedy':
    '取り決めた訳語を使ってください。この語が正しい場合は、用語集の「Forbidden」列から削除してください。',
  'rules.term/inconsistent.differs':
    '{{item}}の訳文は想定外です。英語原文が同じ{{other}}の訳文と一致する必要があります',
  'rules.term/inconsistent.summary': '英語の同じ文が、どこでも同じ訳文になっている',
  'rules.term/inconsistent.rationale': '読者は、異なる二つの文言を二つの異なる規定と受け取ります。',
  'rules.term/inconsistent.remedy': 'どちらかの訳文に統一してください。',
  'rules.term/modality.permits': '{{item}}の「{{shown}}」は想定外です。英語原文と同じく義務の表現が必要です',
  'rules.term/modality.leaves-open':
    '{{item}}の「{{shown}}」は想定外です。英語原文と同じく推奨の表現が必要です',
  'rules.term/modality.keyword':
    '{{item}}の「{{shown}}」は想定外です。英語原文と同じく「{{expected}}」が必要です',
  'rules.term/modality.obliges': '{{item}}の「{{shown}}」は想定外です。英語原文と同じく許可の表現が必要です',
  'rules.term/modality.summary': '英語原文が義務とすることを翻訳が単なる許可とせず、その逆もない',
  'rules.term/modality.rationale':
    '「しなければならない」を「することができる」とすると規定の効力が失われ、その逆では誰も定めていない規定が生まれます。',
  'rules.term/modality.remedy': '英語原文の助動詞に対応する、その言語の表現を入れてください。',
  'rules.term/must-translate.english': '{{item}}に英語の「{{shown}}」があります。{{expected}}が必要です',
  'rules.term/must-translate.summary': '用語集に訳語がある用語が英語のまま残っていない',
  'rules.term/must-translate.rationale': '翻訳を必要とする読者は、その英語の語を知りません。',
  'rules.term/must-translate.remedy':
    '翻訳してください。その言語で英語の語も使う場合は、用語集の「Translation」列に追加してください。',
  'rules.term/negation.missing': '{{item}}に否定がありません。英語原文は否定文です',
  'rules.term/negation.summary': '英語原文が禁止または否定することを、翻訳も禁止または否定している',
  'rules.term/negation.rationale':
    '「ない」が一つ抜けると規定は正反対になりますが、文としては自然に読めてしまいます。',
  'rules.term/negation.remedy':
    '否定を入れてください。その言語で別の言い方をする場合は、「urtext accept」で項目を承認してください。',
  'rules.term/required.missing': '{{item}}に「{{term}}」の訳語がありません。{{expected}}が必要です',
  'rules.term/required.summary': '用語集の用語が、取り決めたとおりに訳されている',
  'rules.term/required.rationale':
    '拘束力のある文書では、一つのものには一つの名称を使います。別の語は別のものに見えます。',
  'rules.term/required.remedy':
    '取り決めた訳語を使ってください。別の訳語も正しい場合は、セミコロンで区切って用語集に追加してください。',
  'rules.term/reused.same': '{{item}}の訳文は想定外です。{{other}}の訳文と同じですが、英語原文は異なります',
  'rules.term/reused.summary': '英語原文の異なる二つの項目が、同じ訳文になっていない',
  'rules.term/reused.rationale': '一方が他方に上書きコピーされ、元の内容が失われています。',
  'rules.term/reused.remedy': '英語原文と内容が異なる方の項目を翻訳してください。',
  'rules.meaning/older-edition.older':
    '{{item}}の文は想定外です：版{{edition}}のほうによく一致します。その版だけにある{{older}}語のうち見つかったのは{{foundThen}}語、その後に加わった{{now}}語のうち見つかったのは{{foundNow}}語です',
  'rules.meaning/older-edition.summary': '記録のない項目が、英語原文の以前の版だけにある内容になっていない',
  'rules.meaning/older-edition.rationale':
    '英語原文が変更されても、翻訳のもとになった版が記録されていなければ、以前の訳文が残り、自然に読めてしまいます。この規則は、urtext.config.jsonで対訳辞書が指定されている言語の、複数の版がある文書だけを対象とします。',
  'rules.meaning/older-edition.remedy':
    'その版より後に変更された箇所を翻訳してください。訳文が現在の英語原文と同じ内容であれば、「urtext accept」で項目を承認してください。',
  'rules.meaning/opposite.opposite':
    '{{item}}の「{{shown}}」は想定外です：「{{opposite}}」に当たる語であり、「{{expected}}」に当たる語は見つかりませんでした',
  'rules.meaning/opposite.summary': '英語原文の語が反対の意味に訳されていない',
  'rules.meaning/opposite.rationale':
    '「公」が「私」に、「後」が「前」になると、文としては自然でも規定が逆の意味になります。この規則は、urtext.config.jsonで対訳辞書が指定されている言語だけを対象とします。',
  'rules.meaning/opposite.remedy':
    '英語原文どおりの語にしてください。文の意味が同じであれば、「urtext accept」で項目を承認してください。',
  'rules.meaning/replaced.other':
    '{{item}}の文は想定外です：調べた英語の語{{asked}}語のうち、見つかったのは{{found}}語です。{{other}}の語が含まれています',
  'rules.meaning/replaced.nothing':
    '{{item}}の文は想定外です：調べた英語の語{{asked}}語のうち、見つかったのは{{found}}語です。見つからなかった語：{{missing}}',
  'rules.meaning/replaced.summary': 'どの文も、対応する英語原文の翻訳である',
  'rules.meaning/replaced.rationale':
    '番号も長さも正しい文が、まったく別の内容になっていることがあります。両方の言語を知らない人は気付きません。この規則は、"dictionaries": { "de": "/usr/share/dictd/freedict-eng-deu" } のように、urtext.config.jsonで対訳辞書が指定されている言語だけを対象とします。',
  'rules.meaning/replaced.remedy':
    '両方の文を照合してください。この項目の翻訳に置き換えるか、自由な訳であっても翻訳になっていれば、「urtext accept」で項目を承認してください。',
  'rules.meaning/sentence-added.added':
    '{{item}}の文「{{sentence}}」は想定外です。この文の語のうち{{asked}}語が辞書にあり、英語原文に対応するのは{{found}}語です',
  'rules.meaning/sentence-added.summary': '項目に、英語原文のない文がない',
  'rules.meaning/sentence-added.rationale':
    '翻訳で加えられた文は、誰も定めていない規定となって、人々がよりどころとする番号の下に置かれます。この規則は、urtext.config.jsonで対訳辞書が指定されている言語だけを対象とします。',
  'rules.meaning/sentence-added.remedy':
    'その文を削除してください。英語原文が別の表現で同じことを述べていれば、「urtext accept」で項目を承認してください。',
  'rules.meaning/sentence-omitted.omitted':
    '{{item}}に文がありません：「{{sentence}}」。英語の語{{asked}}語を調べ、{{found}}語が見つかりました。見つからなかった語：{{missing}}',
  'rules.meaning/sentence-omitted.summary': '項目のどの文にも、対応する訳文がある',
  'rules.meaning/sentence-omitted.rationale':
    '段落の途中の文が抜けていても、翻訳だけを読む人は気付きません。この規則は、urtext.config.jsonで対訳辞書が指定されている言語だけを対象とします。',
  'rules.meaning/sentence-omitted.remedy':
    'その文を翻訳してください。別の表現で訳されていれば、「urtext accept」で項目を承認してください。',
  'rules.text/brackets.unbalanced': '{{item}}の「{{shown}}」は想定外です。括弧は対で開閉する必要があります',
  'rules.text/brackets.missing': '{{item}}に括弧がありません。英語原文と同じく{{expected}}が必要です',
  'rules.text/brackets.summary': 'すべての括弧が対で開閉し、英語原文の括弧が翻訳にもある',
  'rules.text/brackets.rationale': '括弧が失われると、例外の及ぶ範囲が変わります。',
  'rules.text/brackets.remedy': '括弧を開くか閉じてください。全角括弧も同様に数えます。',
  'rules.text/case.small': '{{item}}の先頭の小文字は想定外です',
  'rules.text/case.summary': 'この翻訳の他の項目と同じく、項目が大文字で始まる',
  'rules.text/case.rationale': '先頭の小文字は、長い文の一部が失われた跡であることがよくあります。',
  'rules.text/case.remedy': '先頭の語が欠けていないか確認し、最初の文字を大文字にしてください。',
  'rules.text/danda.bar': '{{item}}の「{{shown}}」は想定外です。翻訳の他の箇所と同じく「।」が必要です',
  'rules.text/danda.summary': 'ダンダを使う文書では、文末に縦棒やピリオドではなくダンダを使う',
  'rules.text/danda.rationale':
    'キーボードの縦棒はダンダに似ていますが別の文字であり、検索や読み上げでは認識されません。',
  'rules.text/danda.remedy': '「।」を入力してください。',
  'rules.text/double-space.double': '{{item}}の空白が二つ続いています',
  'rules.text/double-space.summary': '語の間の空白が二つではなく一つである',
  'rules.text/double-space.rationale': '余分な空白は、語を削除した跡であることがよくあります。',
  'rules.text/double-space.remedy': '一方を削除してください。',
  'rules.text/doubled-mark.doubled': '{{item}}の「{{shown}}」は想定外です。句読点は一つにする必要があります',
  'rules.text/doubled-mark.summary': 'コンマ、句点、セミコロンが二つ続いたり、互いに並んだりしていない',
  'rules.text/doubled-mark.rationale': '語を抜いた跡に「,,」が残るように、書き直した文の名残です。',
  'rules.text/doubled-mark.remedy': '余分な句読点を削除してください。',
  'rules.text/doubled-word.doubled': '{{item}}に「{{word}}」が二つ続いています',
  'rules.text/doubled-word.summary': '同じ語が誤って二度続いていない',
  'rules.text/doubled-word.rationale':
    '文を変更した後に読み返していないことが分かります。語を重ねる言語は対象外です。',
  'rules.text/doubled-word.remedy': '一方を削除してください。',
  'rules.text/ellipsis.dots': '{{item}}の「{{shown}}」は想定外です。英語原文に省略はありません',
  'rules.text/ellipsis.summary': '英語原文に省略がない箇所で、翻訳も省略していない',
  'rules.text/ellipsis.rationale':
    '翻訳中の三点リーダーは、後で訳すつもりだった語の代わりであることがよくあります。',
  'rules.text/ellipsis.remedy': '三点リーダーの箇所を翻訳するか、三点リーダーを削除してください。',
  'rules.text/end-punctuation.missing': '{{item}}の末尾に句読点がありません。「{{expected}}」が必要です',
  'rules.text/end-punctuation.changed':
    '{{item}}の末尾の「{{shown}}」は想定外です。「{{expected}}」が必要です',
  'rules.text/end-punctuation.extra':
    '{{item}}の末尾の「{{shown}}」は想定外です。英語原文と同じく、句読点なしにする必要があります',
  'rules.text/end-punctuation.summary': '項目が、この翻訳の同種の項目と同じ句読点で終わる',
  'rules.text/end-punctuation.rationale':
    '末尾の疑問符や句点が欠けている箇所では、語句も欠けていることがよくあります。',
  'rules.text/end-punctuation.remedy': '英語原文の句読点に対応する、その言語の句読点を入れてください。',
  'rules.text/grammar.found': '{{item}}の「{{text}}」に対するLanguageToolの指摘：{{message}}（{{rule}}）',
  'rules.text/grammar.replace':
    '{{item}}の「{{text}}」に対するLanguageToolの指摘：{{message}} 候補：{{suggestions}}（{{rule}}）',
  'rules.text/grammar.remove':
    '{{item}}の「{{text}}」に対するLanguageToolの指摘：{{message}} 削除できるかもしれません（{{rule}}）',
  'rules.text/grammar.outdated':
    'レポート{{report}}は別の本文から作られています。LanguageToolでチェックし直してください',
  'rules.text/grammar.summary': 'LanguageToolが翻訳に問題を検出していない',
  'rules.text/grammar.rationale':
    '文法の誤りは拘束力のある文書をぞんざいに見せ、意味をあいまいにすることもあります。urtextはLanguageToolを実行しません。LanguageToolにJSONで出力させたレポートを、urtext.config.jsonの指定（例："grammar": "reports/{lang}/{document}.json"）に従って読み込みます。',
  'rules.text/grammar.remedy':
    '文を修正し、LanguageToolでチェックし直してください。文が正しい場合は、「urtext accept」で指摘を承認するか、LanguageToolでその規則をオフにしてください。',
  'rules.text/half-width.half':
    '{{item}}の「{{shown}}」は想定外です。翻訳のほかの箇所と同じく「{{expected}}」にする必要があります',
  'rules.text/half-width.summary': '漢字や仮名の間の句読点の幅が、翻訳のほかの箇所と同じである',
  'rules.text/half-width.rationale':
    '欧文キーボードのコンマやピリオドは、全角文字の行では見落とされやすいものです。',
  'rules.text/half-width.remedy': '翻訳のほかの箇所と同じく、全角の句読点を入れてください。',
  'rules.text/kashida.kashida': '{{item}}の「{{word}}」のカシーダは想定外です',
  'rules.text/kashida.summary': 'アラビア文字の語がカシーダで引き伸ばされていない',
  'rules.text/kashida.rationale': '引き伸ばした語は検索で見つからず、他のフォントでは表示が崩れます。',
  'rules.text/kashida.remedy':
    'カシーダを削除してください。必要な箇所では組版プログラムが語を引き伸ばします。',
  'rules.text/long.long': '{{item}}の長さは想定外です。他の項目から見込まれる長さの{{factor}}倍です',
  'rules.text/long.summary': '他の項目の長さから見込まれるより大幅に長い項目がない',
  'rules.text/long.rationale': '何かが追加されたか、二つの項目が一つになっている可能性があります。',
  'rules.text/long.remedy':
    '両方の本文を照合してください。何も追加されていない場合は、「urtext accept」で項目を承認してください。',
  'rules.text/multiple-capitals.capitals': '{{item}}の「{{word}}」の大文字は想定外です',
  'rules.text/multiple-capitals.summary': '大文字が誤って二つ続き、その後が小文字になっている語がない',
  'rules.text/multiple-capitals.rationale': '「THe」のように、Shiftキーを押しすぎたものです。',
  'rules.text/multiple-capitals.remedy': '小文字に直してください。英語原文にもある語は対象外です。',
  'rules.text/native-digits.mixed': '{{item}}の「{{shown}}」に二つの文字体系の数字が混在しています',
  'rules.text/native-digits.other':
    '{{item}}の数字「{{shown}}」は想定外です。翻訳の他の箇所と同じ数字が必要です',
  'rules.text/native-digits.summary':
    '一つの数値が一つの文字体系の数字で、翻訳全体がその言語の数字またはASCII数字で書かれている',
  'rules.text/native-digits.rationale':
    '一つの数値に二つの文字体系の数字が混ざると読めません。一つの文書で混ざると、継ぎはぎに見えます。',
  'rules.text/native-digits.remedy': '翻訳の他の箇所と同じ数字で数値を書いてください。',
  'rules.text/punctuation-spacing.before': '{{item}}の「{{mark}}」の前の空白は想定外です',
  'rules.text/punctuation-spacing.no-space': '{{item}}の「{{mark}}」の前に空白がありません',
  'rules.text/punctuation-spacing.inside': '{{item}}の「{{mark}}」の内側に空白がありません',
  'rules.text/punctuation-spacing.after': '{{item}}の「{{mark}}」の後に空白がありません',
  'rules.text/punctuation-spacing.summary': '句読点の前後の空白が、翻訳の他の箇所と同じである',
  'rules.text/punctuation-spacing.rationale':
    '句読点の位置を誤ると読みにくく、行末で崩れます。語を切り取った跡であることもよくあります。',
  'rules.text/punctuation-spacing.remedy':
    'その言語の慣行に従って空白を入れてください。コンマの前には入れず、フランス語では「;」「:」「!」「?」の前に一つ入れます。',
  'rules.text/quotes.unbalanced': '{{item}}の「{{shown}}」は想定外です。引用符は対で開閉する必要があります',
  'rules.text/quotes.missing': '{{item}}に引用符がありません。英語原文と同じく{{expected}}が必要です',
  'rules.text/quotes.style': '{{item}}の{{shown}}は想定外です。この言語の慣行どおり{{expected}}が必要です',
  'rules.text/quotes.extra':
    '{{item}}の「{{shown}}」を囲む引用符は想定外です。英語原文ではこの名前に引用符がありません',
  'rules.text/quotes.summary':
    '引用符がその言語の慣行どおり対で開閉し、英語原文が引用している箇所を囲んでいる',
  'rules.text/quotes.rationale': '引用符が失われると、誰の言葉なのか分からなくなります。',
  'rules.text/quotes.remedy': '英語原文と同じ箇所を、その言語の引用符で囲んでください。',
  'rules.text/short.short': '{{item}}の長さは想定外です。他の項目から見込まれる長さの{{percent}}%です',
  'rules.text/short.summary': '他の項目の長さから見込まれるより大幅に短い項目がない',
  'rules.text/short.rationale': '文が抜けている可能性があります。',
  'rules.text/short.remedy':
    '両方の本文を照合してください。何も欠けていない場合は、「urtext accept」で項目を承認してください。',
  'rules.text/spelling.unknown': '{{item}}に未知の語「{{word}}」があります',
  'rules.text/spelling.alike':
    '{{item}}に未知の語「{{word}}」があります。{{suggestions}}の誤りかもしれません',
  'rules.text/spelling.most':
    '語の{{percent}}%が辞書{{dictionary}}にありません。別の言語の辞書かもしれません',
  'rules.text/spelling.summary': 'すべての語が、プロジェクトがその言語に指定した辞書にある',
  'rules.text/spelling.rationale':
    'つづりの誤りは誰の目にもつき、別の語になってしまうこともあります。この規則は、"spelling": { "de": "node_modules/dictionary-de" } のように、urtext.config.jsonでHunspell辞書が指定されている言語だけを対象とします。',
  'rules.text/spelling.remedy':
    '語を修正してください。正しい場合は、翻訳と同じ場所のwords.txtに1行に1語ずつ書くか、用語集に追加してください。',
  'rules.text/start-punctuation.start': '{{item}}の先頭の「{{shown}}」は想定外です',
  'rules.text/start-punctuation.summary': '項目が語で始まり、本来は末尾に付く句読点で始まっていない',
  'rules.text/start-punctuation.rationale':
    '先頭の句読点は、語が切り取られて残ったものか、誤って移されたものです。',
  'rules.text/start-punctuation.remedy':
    '句読点を削除するか、その前の語を元に戻してください。スペイン語の疑問文は「¿」で始まります。',
  'rules.text/tripled-letter.tripled': '{{item}}の「{{word}}」の「{{letters}}」は想定外です',
  'rules.text/tripled-letter.summary': '同じ文字が誤って三つ続いていない',
  'rules.text/tripled-letter.rationale':
    '同じ文字が三つ続く語はほとんどなく、キーを押しすぎたものです。そのような語のある言語は対象外です。',
  'rules.text/tripled-letter.remedy': '余分な文字を削除してください。',
  'rules.text/wrong-language.other':
    '{{item}}の言語は想定外です。翻訳の他の箇所と共通するつづりは{{percent}}%だけです',
  'rules.text/wrong-language.summary': 'すべての項目が、翻訳の他の箇所と同じ言語である',
  'rules.text/wrong-language.rationale':
    '別の言語への翻訳から貼り付けた項目は、完成しているように見えますが、読者には何も伝わりません。',
  'rules.text/wrong-language.remedy':
    'このファイルの言語の翻訳を入れてください。正しい場合は、「urtext accept」で項目を承認してください。',
  'rules.text/wrong-script.script': '{{item}}の文字体系{{shown}}は想定外です。{{expected}}が必要です',
  'rules.text/wrong-script.variant': '{{item}}の{{shown}}中国語は想定外です。{{expected}}が必要です',
  'rules.text/wrong-script.summary':
    'すべての項目が翻訳の文字体系で書かれている（中国語の簡体字と繁体字も区別する）',
  'rules.text/wrong-script.rationale':
    '別の文字体系の項目は他からコピーしたもので、多くの読者には読めません。',
  'rules.text/wrong-script.remedy': '言語タグの文字体系で項目を書いてください。名称はそのままで構いません。',
  'rules.markup/chars-around-tags.glued': '{{item}}の「{{shown}}」の前に空白がありません',
  'rules.markup/chars-around-tags.summary': 'リンクや強調された語が、前後の語とつながっていない',
  'rules.markup/chars-around-tags.rationale':
    '記号の前後の空白が失われると、二つの語が一つになってしまいます。',
  'rules.markup/chars-around-tags.remedy': '空白を元に戻すか、語全体を記号の内側に入れてください。',
  'rules.markup/code.changed': '{{item}}のコードは想定外です。英語原文のコードが必要です',
  'rules.markup/code.older': '{{item}}のコードは想定外です。版{{edition}}のものです',
  'rules.markup/code.missing': 'コード{{item}}がありません',
  'rules.markup/code.translated':
    'サンプルコードが今も動くか確かではありません：{{item}}以降で名前や文字列が翻訳されています',
  'rules.markup/code.span': '{{item}}の「{{shown}}」は想定外です。コード「{{expected}}」が必要です',
  'rules.markup/code.lost': '{{item}}にコード「{{expected}}」がありません',
  'rules.markup/code.unmarked': '{{item}}の「{{expected}}」にコードの印がありません',
  'rules.markup/code.summary': 'コードブロックと本文中のコードが、翻訳でも英語原文と同じである',
  'rules.markup/code.rationale':
    '読者はコードをコピーして使います。以前の版のコマンドや翻訳されたコマンドは動作しません。',
  'rules.markup/code.remedy':
    '英語原文からコードをコピーしてください。コード内のコメント、引用符内の文章、山括弧内の語は翻訳して構いません。',
  'rules.markup/emphasis.missing': '{{item}}に強調がありません。英語原文と同じく{{expected}}が必要です',
  'rules.markup/emphasis.fewer':
    '{{item}}の太字の箇所の数は想定外です：{{shown}}（英語原文と同じく{{expected}}が必要）',
  'rules.markup/emphasis.summary': '英語原文に強調がある箇所で、翻訳にも強調がある',
  'rules.markup/emphasis.rationale':
    '太字の「not」のように、強調は項目の要点を示します。外国語を斜体にしたり、題名に固有の記号を使ったりする言語があるため、英語原文より多い強調や異なる強調は対象外です。',
  'rules.markup/emphasis.remedy':
    '強調された語に対応する訳語に印を付けてください。斜体の代わりに太字や引用符を使っても構いません。',
  'rules.markup/lang-attribute.other':
    '{{item}}のlang="{{shown}}"は想定外です。「{{lang}}」または英語原文の要素の言語が必要です',
  'rules.markup/lang-attribute.summary': '言語を指定する要素が、その中の語の言語を指定している',
  'rules.markup/lang-attribute.rationale':
    'スクリーンリーダーの読み上げとブラウザーのハイフネーションは、この指定に従います。',
  'rules.markup/lang-attribute.remedy':
    '翻訳の言語を指定してください。英語のまま残す語には「en」を指定してください。',
  'rules.markup/marker.changed': '「{{shown}}」は想定外です。英語原文と同じく「{{expected}}」が必要です',
  'rules.markup/marker.missing': '「{{expected}}」がありません',
  'rules.markup/marker.delimiter':
    '{{item}}の表の見出し行の下に、ハイフンの行がありません。この行がないと表になりません',
  'rules.markup/marker.flattened': '1行にまとまった表は想定外です。行ごとに改行する必要があります',
  'rules.markup/marker.box': '{{item}}の「{{shown}}」は想定外です。「{{expected}}」が必要です',
  'rules.markup/marker.strikes':
    '{{item}}の「{{shown}}」の取り消し線は想定外です。二つの「~」は、その間を取り消します。「～」「–」「\\~」のいずれかを使ってください',
  'rules.markup/marker.struck':
    '{{item}}に取り消し線がありません。英語原文で取り消されている内容が有効になってしまいます',
  'rules.markup/marker.summary':
    '注記の種類、表の2行目、タスクのチェックボックスなど、本文の種別を示す記号が英語原文と同じである',
  'rules.markup/marker.rationale':
    'レンダラーは「[!WARNING]」や「:::note」を英語でしか認識せず、表は見出しの下のハイフンの行だけで認識します。',
  'rules.markup/marker.remedy': '英語原文から記号をコピーしてください。その周りの語は翻訳します。',
  'rules.markup/md-syntax.broken':
    '{{item}}の文言の「{{shown}}」は想定外です。正しく機能するマークアップが必要です',
  'rules.markup/md-syntax.summary': '読者に見える部分にMarkdownの記号が残っていない',
  'rules.markup/md-syntax.rationale':
    '翻訳中にリンクや強調が壊れたことを示します。多くは空白の過不足や記号の不足が原因です。',
  'rules.markup/md-syntax.remedy':
    '英語原文と同じように記号を書いてください。「**語句**」は内側に空白を入れず、「[語句](アドレス)」は間に空白を入れません。',
  'rules.markup/placeholder-token.missing':
    '{{item}}に「{{shown}}」またはその訳を括弧に入れたものがありません',
  'rules.markup/placeholder-token.summary':
    '「[INSERT NAME]」のように利用者が記入する空欄が、翻訳でも空欄である',
  'rules.markup/placeholder-token.rationale':
    '空欄が失われたり、知らないうちに埋められたりすると、ひな形が特定の者について述べる文書になってしまいます。',
  'rules.markup/placeholder-token.remedy': '括弧内の語を翻訳し、括弧はそのまま残してください。',
  'rules.markup/tags.missing': '{{item}}に{{tag}}がありません',
  'rules.markup/tags.extra': '{{item}}の{{tag}}は想定外です。英語原文のその箇所にはありません',
  'rules.markup/tags.open': '{{item}}の{{tag}}は想定外です。一度ずつ開閉する必要があります',
  'rules.markup/tags.summary': '項目に英語原文と同じHTML要素があり、それぞれ開閉している',
  'rules.markup/tags.rationale':
    '要素が失われるとその意味も失われ、閉じていない要素はページの残り全体に及びます。',
  'rules.markup/tags.remedy': '英語原文の要素を、対応する訳語を囲むように入れてください。',
  'rules.markup/unsafe-html.script':
    '{{shown}}は想定外です。テキストが必要です。読者のブラウザーで実行されるおそれがあります',
  'rules.markup/unsafe-html.handler': '{{shown}}のイベントハンドラーは想定外です。テキストが必要です',
  'rules.markup/unsafe-html.link': 'リンク先「{{shown}}」は想定外です。ページのアドレスが必要です',
  'rules.markup/unsafe-html.raw':
    'HTML {{shown}}は想定外です。テキストが必要です。英語原文にこの要素はありません',
  'rules.markup/unsafe-html.summary': '英語原文にないHTML、スクリプト、実行されるリンクが翻訳にない',
  'rules.markup/unsafe-html.rationale':
    '翻訳は多くの人の手を経て、組織のページに表示されます。そこで実行されるものが紛れ込んではなりません。',
  'rules.markup/unsafe-html.remedy':
    'マークアップを削除してください。リンクは「https:」または相対アドレスでページを指すものにしてください。',
  'rules.char/bidi-control.override': '{{item}}の書字方向のオーバーライド{{code}}は想定外です',
  'rules.char/bidi-control.unbalanced':
    '{{item}}の書字方向の制御文字{{code}}は想定外です。対で開閉する必要があります',
  'rules.char/bidi-control.needless':
    '{{item}}の書字方向の制御文字{{code}}は想定外です。右から左に書く文字がありません',
  'rules.char/bidi-control.summary':
    '書字方向の制御文字が、語の並びを反転させたり、開いたままになったりしていない',
  'rules.char/bidi-control.rationale':
    'オーバーライドは実際とは異なる語を表示し、開いたままの制御文字は後続のテキストの方向を変えます。どちらも読者を欺くために使われたことがあります。',
  'rules.char/bidi-control.remedy':
    '制御文字を削除するか、開いているものを閉じてください。右から左に書くテキストでは、マークとアイソレートを使って構いません。',
  'rules.char/bom.bom': 'ファイルの先頭のバイト順マークは想定外です',
  'rules.char/bom.summary': 'ファイルがバイト順マークで始まっていない',
  'rules.char/bom.rationale':
    'UTF-8には不要です。対応していないプログラムは、これを最初の語の一部とみなします。',
  'rules.char/bom.remedy': 'ファイルをバイト順マークなしのUTF-8で保存してください。',
  'rules.char/confusable.mixed':
    '{{item}}の「{{word}}」の文字{{letter}}（{{code}}）は想定外です。この語は別の文字体系で書かれています',
  'rules.char/confusable.summary': '見た目が似ているだけの別の文字体系の文字が語に含まれていない',
  'rules.char/confusable.rationale':
    'そのような語は検索で見つからず、正しく読み上げられません。ある名称を別の名称に見せかけることもできます。',
  'rules.char/confusable.remedy': '一つの文字体系で語を入力し直してください。',
  'rules.char/control.control': '{{item}}の制御文字{{code}}は想定外です',
  'rules.char/control.private': '{{item}}の私用文字{{code}}は想定外です。フォントごとに意味が異なります',
  'rules.char/control.summary': '制御文字、不完全な文字、私用文字が本文にない',
  'rules.char/control.rationale':
    '制御文字や不完全な文字は受け渡しの途中でファイルを壊し、私用文字は環境によって別の文字になります。',
  'rules.char/control.remedy': '削除するか、本来の文字を入力してください。',
  'rules.char/invisible.invisible': '{{item}}の見えない文字{{code}}は想定外です',
  'rules.char/invisible.summary': '目に見えず、その文字体系に不要な文字がない',
  'rules.char/invisible.rationale':
    '幅のない文字は検索、比較、読み上げの妨げとなり、語を隠すのにも使われます。',
  'rules.char/invisible.remedy': '削除してください。その文字体系に必要な結合子と改行制御は対象外です。',
  'rules.char/line-endings.mixed':
    '改行{{shown}}は想定外です。ファイルの他の箇所と同じく{{expected}}が必要です',
  'rules.char/line-endings.old': '改行CRは想定外です。LFまたはCR LFが必要です',
  'rules.char/line-endings.summary': 'ファイルのすべての行の改行が同じである',
  'rules.char/line-endings.rationale':
    '改行が混在していると、比較の際に、変更されていない行が変更されたものとして表示されます。',
  'rules.char/line-endings.remedy': '改行を一種類に統一してファイルを保存してください。',
  'rules.char/mojibake.lost': '{{item}}の置換文字は想定外です。文字が失われています',
  'rules.char/mojibake.question':
    '{{item}}の「{{shown}}」は想定外です。該当する文字のない文字コードを経由したため、文字が失われています',
  'rules.char/mojibake.garbled':
    '{{item}}の「{{shown}}」は想定外です。「{{expected}}」が必要です。UTF-8が別の文字コードとして読み込まれています',
  'rules.char/mojibake.summary': '別の文字コードを経由して、文字が失われたり文字化けしたりしていない',
  'rules.char/mojibake.rationale':
    '誤った文字コードで読み込んだものは元の文字とは異なり、元に戻せないこともよくあります。',
  'rules.char/mojibake.remedy': '正しく表示されていた元のテキストから、UTF-8でコピーし直してください。',
  'rules.char/nbsp.stray': '{{item}}の改行禁止スペースは想定外です。何もつなぎとめていません',
  'rules.char/nbsp.summary': '改行禁止スペースが、他の空白の隣や項目の端にない',
  'rules.char/nbsp.rationale':
    'そこでは何もつなぎとめません。他のプログラムから残ったもので、隙間が空きます。',
  'rules.char/nbsp.remedy': '削除してください。',
  'rules.meta/attribution-unproven.unproven':
    'フロントマターのレビュー担当者「{{name}}」は想定外です。この名前によるレビューは記録にありません',
  'rules.meta/attribution-unproven.summary':
    'フロントマターに記載されたレビュー担当者が、記録上、実際にレビューしている',
  'rules.meta/attribution-unproven.rationale':
    'その名前の人が読んでいない本文に名前を載せると、読者と本人の双方に誤解を与えます。',
  'rules.meta/attribution-unproven.remedy':
    '項目のレビューを受けてその名前で承認するか、名前を削除してください。',
  'rules.meta/date.impossible':
    '{{item}}の日付「{{date}}」は想定外です。「2003-01-31」のような日付が必要です',
  'rules.meta/date.summary': '記録の日付が、暦に実在する日である',
  'rules.meta/date.rationale': 'あり得ない日付では、項目がいつ承認されたのか分かりません。',
  'rules.meta/date.remedy': '項目を承認し直してください。日付はコマンドが書き込みます。',
  'rules.meta/direction.wrong':
    '「{{lang}}」への翻訳の書字方向「{{shown}}」は想定外です。「{{expected}}」が必要です',
  'rules.meta/direction.summary': '翻訳の書字方向の指定が正しい',
  'rules.meta/direction.rationale': '書字方向が誤っていると、文の並びが崩れ、句読点が反対側に表示されます。',
  'rules.meta/direction.remedy':
    '右から左に書く言語には「rtl」、それ以外には「ltr」を指定するか、指定を省略してください。',
  'rules.meta/language-mismatch.script':
    '「{{lang}}」への翻訳の文字体系{{shown}}は想定外です。{{expected}}が必要です',
  'rules.meta/language-mismatch.declared':
    '「{{lang}}」への翻訳のフロントマターにある言語「{{shown}}」は想定外です',
  'rules.meta/language-mismatch.summary': '翻訳が、フォルダー名の示す言語である',
  'rules.meta/language-mismatch.rationale':
    '名前が誤っていると、翻訳は必要とする人に読まれず、誤った規則でチェックされます。',
  'rules.meta/language-mismatch.remedy': 'ファイルを、その言語のフォルダーに移動してください。',
  'rules.meta/language-tag.tag': '言語タグ「{{shown}}」は想定外です。「{{expected}}」が必要です',
  'rules.meta/language-tag.summary': '翻訳のフォルダー名が、正規の言語タグである',
  'rules.meta/language-tag.rationale':
    '「he」を探すプログラムは「iw」を見つけられません。BCP 47では、各言語に正規のタグが一つ定められています。',
  'rules.meta/language-tag.remedy': 'フォルダー名を変更してください。',
  'rules.meta/provenance-missing.missing':
    '翻訳の由来がありません。human、machine、machine-reviewed のいずれかが必要です',
  'rules.meta/provenance-missing.summary':
    'ラベルがあり記録のない翻訳に、人によるものか機械によるものかが示されている',
  'rules.meta/provenance-missing.rationale':
    '読者の信頼の置き方は両者で異なり、その明示を求める法令も増えています。',
  'rules.meta/provenance-missing.remedy':
    'フロントマターに「origin: human」「machine」「machine-reviewed」のいずれかを追加するか、項目を承認して記録を作成してください。',
  'rules.meta/reviewer-missing.missing': '{{item}}のレビュー担当者がありません。状態は{{state}}です',
  'rules.meta/reviewer-missing.summary': '記録上レビュー済みの項目が、実際に誰かにレビューされている',
  'rules.meta/reviewer-missing.rationale': '名前のないレビューは、何の証明にもなりません。',
  'rules.meta/reviewer-missing.remedy':
    'レビュー担当者の名前を付けて項目を承認し直すか、状態をtranslatedに戻してください。',
  'rules.meta/self-review.same': '{{item}}のレビュー担当者「{{name}}」は想定外です。翻訳者以外の人が必要です',
  'rules.meta/self-review.summary': '自分の翻訳を自分でレビューした人がいない',
  'rules.meta/self-review.rationale':
    '書いた本人は、実際の文言ではなく、意図した内容を読み取ってしまいます。',
  'rules.meta/self-review.remedy': '別の人に項目のレビューを依頼し、その人の名前で承認してください。',
  'rules.meta/translator-missing.summary': '翻訳者が記録されている',
  'rules.meta/translator-missing.rationale':
    '読者は問い合わせ先を知りたいと考え、翻訳者は名前の記載を望みます。',
  'rules.meta/translator-missing.remedy': '「--translator」を指定して項目を承認し直してください。',
  'rules.meta/unknown-language.summary': '翻訳の各フォルダーの名前が言語を示している',
  'rules.meta/unknown-language.rationale':
    '規則、名称、文字体系は言語によって決まるため、言語を示さないフォルダーはチェックできません。',
  'rules.meta/unknown-language.remedy':
    'フォルダー名を「de」「pt-BR」「zh-Hans」などのBCP 47言語タグにしてください。urtext.config.jsonの「translations」にパターンがある場合は、代わりに、その名前がどの言語を指すかを「languages」に記入することもできます。',
  'rules.file/not-utf8.summary': 'すべてのテキストがUTF-8である',
  'rules.file/not-utf8.rationale':
    '文字コードを推測するプログラムは推測を誤り、読者には別の文字が表示されます。',
  'rules.file/not-utf8.remedy': 'ファイルをUTF-8で保存してください。',
  'rules.file/orphan.summary': 'すべての翻訳が、プロジェクトの文書に属している',
  'rules.file/orphan.rationale':
    'どの文書にも属さないファイルは、誰にもチェックされないまま誰かに読まれます。',
  'rules.file/orphan.remedy': 'ファイル名を文書名に合わせて変更するか、ファイルを削除してください。',
  'rules.file/unparseable.summary': 'すべてのファイルを、名前が示す形式として読み取れる',
  'rules.file/unparseable.rationale':
    '読み取れないものはチェックできず、何も表示しなければ問題がないように見えてしまいます。',
  'rules.file/unparseable.remedy': '示された箇所を修正してください。',
  'rules.file/unreadable.summary': 'プロジェクトのすべてのファイルを開ける',
  'rules.file/unreadable.rationale': '開けない翻訳は、チェックに合格した翻訳ではありません。',
  'rules.file/unreadable.remedy':
    'ファイルに適切なアクセス権を設定するか、ファイルをプロジェクト内に移すか、大きすぎる場合は分割してください。',
  'rules.xliff/annotation.summary': 'すべての注釈に、その種類が求める内容がある',
  'rules.xliff/annotation.rationale':
    '空のコメントは翻訳者に何も伝えず、汎用の注釈では、その語を翻訳すべきかどうかが不明なままになります。',
  'rules.xliff/annotation.remedy':
    'コメントには値またはノートへの参照を、汎用の注釈には属性translateを指定してください。',
  'rules.xliff/hints.summary': '編集ヒントが互いに矛盾せず、訳文がそれに従っている',
  'rules.xliff/hints.rationale':
    'ヒントは、どのコードを複製、削除、並べ替えできるかを示します。これに反する訳文は、そこから作られる文書を壊します。',
  'rules.xliff/hints.remedy': '訳文のコードを原文と同じ状態に戻すか、ヒントを修正してください。',
  'rules.xliff/inline.summary': 'インラインコードの副種別が、その種別に属している',
  'rules.xliff/inline.rationale':
    'ツールは副種別によって太字、斜体、改行を表示します。規格にないものは、誤って表示されるか、まったく表示されません。',
  'rules.xliff/inline.remedy':
    'typeとsubTypeを修正してください。接頭辞xlfの値は規格のものであり、それ以外の値には固有の接頭辞が必要です。',
  'rules.xliff/language.summary': '原文と訳文が、ファイルで宣言された言語である',
  'rules.xliff/language.rationale':
    'ツールは言語によってスペルチェック、用語、書字方向を選びます。言語の宣言がないと、多くのツールはファイルを開けません。',
  'rules.xliff/language.remedy':
    'ファイルの言語（srcLangとtrgLang、XLIFF 1.2ではsource-languageとtarget-language）、またはそれと矛盾するxml:langを修正してください。',
  'rules.xliff/module.summary': 'モジュールの内容がその仕様どおりで、完全かつ矛盾がない',
  'rules.xliff/module.rationale':
    'ツールは、仕様に反するモジュールを、翻訳者に伝えるはずだった内容とともに破棄します。',
  'rules.xliff/module.remedy': '示された要素を修正するか、モジュールを省略してください。',
  'rules.xliff/order.summary': 'ユニットの各訳文が、訳文の順序の中で固有の位置を占める',
  'rules.xliff/order.rationale':
    'この順序は、翻訳の各部分をどう並べるかを示します。矛盾があると、つなぎ合わせた結果がツールごとに異なります。',
  'rules.xliff/order.remedy': '各位置が一度だけ使われるように、ユニットの訳文に番号を付けてください。',
  'rules.xliff/pairing.summary': 'コードや注釈の開始にはその終了が、終了にはその開始がユニット内にある',
  'rules.xliff/pairing.rationale':
    '対の一方が欠けたコードは、書式の及ぶ範囲が過不足し、文書の残り全体に及ぶこともあります。',
  'rules.xliff/pairing.remedy':
    '欠けている一方を、正しい順序で元に戻してください。もう一方が別のユニットにある場合は、コードをisolatedとして示してください。',
  'rules.xliff/partial.summary': 'ユニットのセグメントが、すべて翻訳済みか、すべて未翻訳である',
  'rules.xliff/partial.rationale':
    '一部だけ翻訳されたユニットは翻訳済みに見えますが、残りが本文から欠けています。',
  'rules.xliff/partial.remedy': '残りのセグメントを翻訳してください。',
  'rules.xliff/reference.summary':
    'データ、ノート、他のユニット、複製元のコードなど、コードの参照先が存在する',
  'rules.xliff/reference.rationale': '参照先がないと、その参照が表すマークアップやテキストが失われます。',
  'rules.xliff/reference.remedy': '参照を修正するか、参照先を元に戻してください。',
  'rules.xliff/size.summary': '翻訳の長さが、ファイルで許された範囲内である',
  'rules.xliff/size.rationale': '長すぎるものは、表示または保存の際に途中で切られます。',
  'rules.xliff/size.remedy': 'より短く訳すか、ファイルの提供元で制限を変更してもらってください。',
  'rules.xliff/skeleton.summary': 'ファイルのスケルトンが、内容または参照のどちらか一方を持つ',
  'rules.xliff/skeleton.rationale':
    'スケルトンは、文書からテキストを除いたものです。これがないと、翻訳から文書を組み立てられません。',
  'rules.xliff/skeleton.remedy':
    '内容または参照を元に戻してください。どちらもない場合は、スケルトンを省略してください。',
  'rules.xliff/state.summary': 'セグメントの状態が、その内容と一致している',
  'rules.xliff/state.rationale':
    'initial以外の状態は、翻訳があることを示します。翻訳がないと、行われていない作業が完了とみなされます。',
  'rules.xliff/state.remedy':
    'セグメントを翻訳するか、状態をinitialに戻してください。副状態には、併せて状態と、xlf以外の接頭辞が必要です。',
  'rules.xliff/structure.summary': '要素と属性がXLIFFの定める位置にあり、許された値である',
  'rules.xliff/structure.rationale': 'ツールは想定外のものを読み飛ばし、それに含まれる翻訳も読み飛ばします。',
  'rules.xliff/structure.remedy':
    '示された要素を修正するか、規格に準拠したツールでファイルを書き出し直してください。',
  'rules.xliff/unique-id.summary': 'XLIFFが異なるIDを求める箇所で、ファイルの二つの部分のIDが重複していない',
  'rules.xliff/unique-id.rationale':
    '翻訳はIDによって元の箇所に戻されます。二つのユニットのIDが同じだと、一方に他方の翻訳が入ります。',
  'rules.xliff/unique-id.remedy':
    '二つ目に固有のIDを付けてください。訳文のコードのIDは、原文と同じままにします。',
  'rules.xliff/unread.summary': 'ファイルの内容がすべて読み込まれている',
  'rules.xliff/unread.rationale':
    'バイナリユニットにもテキストが含まれることがあり、その内容はまったくチェックされません。',
  'rules.xliff/unread.remedy':
    'バイナリユニットの内容を別の手段で確認するか、書き出しの対象から除いてください。',
  'rules.xliff/validation.summary': '翻訳が、ファイルで定められた規則を守っている',
  'rules.xliff/validation.rationale':
    '残すべき名称や、プログラムが待ち受ける記号など、ファイルの作成者が必要とするために定めたものです。',
  'rules.xliff/validation.remedy':
    '規則を満たすように翻訳を変更するか、このユニットでその規則をオフにしてください。',
  'rules.xliff/version.summary':
    'ファイルがXLIFF 1.0～1.2または2.0～2.2であり、そのバージョンの名前空間を使っている',
  'rules.xliff/version.rationale':
    'バージョンごとに固有の要素があります。別のバージョンとして読むと、ファイルに翻訳がないように見えます。',
  'rules.xliff/version.remedy': 'これらのバージョンのいずれかでファイルを書き出し直してください。',
  'rules.po/entry.summary': '各エントリーに英語原文とそれに合う翻訳が一つずつあり、複数形がない',
  'rules.po/entry.rationale':
    'どちらかが欠けると、翻訳がないか、翻訳の対象がないことになります。複数形は最初のもの以外が読み飛ばされます。また、複数形や行末が合わないファイルは、gettextが受け付けません。',
  'rules.po/entry.remedy':
    'エントリーを補完してください。翻訳が二つある場合は一方を残してください。複数形の各形は、それぞれ別のエントリーとして書いてください。',
  'rules.po/file.summary': 'ファイルがUTF-8のPOであり、エントリーがある',
  'rules.po/file.rationale':
    '誤った文字コードで読み込んだ文字は別の文字になり、空のファイルは完成したファイルに見えます。',
  'rules.po/file.remedy':
    '「msgconv -t UTF-8 -o NEW OLD」を実行するなどして、ヘッダーをcharset=UTF-8にし、ファイルをUTF-8で保存してください。または、書き出し直してください。',
  'rules.po/obsolete.summary': 'ファイルに廃止されたエントリーがない',
  'rules.po/obsolete.rationale':
    '廃止されたエントリーは、本文にもうない箇所の翻訳です。再利用のために残されていますが、どこにも属しません。',
  'rules.po/obsolete.remedy': '翻訳メモリとして残すか、「msgattrib --no-obsolete」で削除してください。',
  'rules.po/syntax.summary': 'ファイルのすべての行がPOである',
  'rules.po/syntax.rationale':
    'gettextはそのような行のあるファイルを受け付けません。他のツールは推測で処理し、通知なしにテキストを破棄したり結合したりします。',
  'rules.po/syntax.remedy':
    '示された行を修正してください。文字列は引用符で囲み、その行で終わらせます。バックスラッシュは二つ重ねて書きます。',
  'rules.po/unique.summary': 'コンテキストと英語原文が同じエントリーが二つない',
  'rules.po/unique.rationale':
    'そのような二つのエントリーは、一方が使われ、他方が破棄されます。どちらが使われるかはツールによって異なります。',
  'rules.po/unique.remedy': '一方を削除するか、msgctxtで区別してください。',
  'rules.json/file.summary': 'ファイルがUTF-8の一つのJSONオブジェクトである',
  'rules.json/file.rationale': 'JSONでないものは、一部であってもプログラムには読み取れません。',
  'rules.json/file.remedy':
    '示された箇所を修正してください。直前にコンマや引用符が抜けていることがよくあります。',
  'rules.json/value.summary': '各キーが一度だけあり、値がテキストで、その前に何もない',
  'rules.json/value.rationale':
    '一つのキーに値が二つあると、プログラムは後の方を使います。テキストでない値は翻訳ではありません。バイト順マークがあると、多くのプログラムはそこで止まります。',
  'rules.json/value.remedy':
    '一方のキーを削除してください。値は入れ子にせず、引用符で囲んだテキストにしてください。ファイルはバイト順マークなしのUTF-8で保存してください。',
  'rules.tbx/root.summary': '用語のファイルがTBXであり、ルート要素がtbxまたはmartifである',
  'rules.tbx/root.rationale': '別の語彙から用語を読み取っても、推測にしかなりません。',
  'rules.tbx/root.remedy': '用語をTBX（ISO 30042）として書き出し直してください。',
  'rules.xml/bounds.summary': 'ファイルが、サイズ、深さ、要素と属性の数の上限内である',
  'rules.xml/bounds.rationale':
    '見知らぬ人のファイルも読み込みます。メモリを使い果たすように作られたファイルのせいで、チェックが止まってはなりません。',
  'rules.xml/bounds.remedy': 'ファイルを分割するか、一度に書き出すユニットを減らしてください。',
  'rules.xml/doctype.summary': 'ファイルに文書型宣言がない',
  'rules.xml/doctype.rationale':
    '文書型宣言は他のファイルを取り込み、数行を数ギガバイトに膨らませることができます。文書型宣言を必要とする交換形式はありません。',
  'rules.xml/doctype.remedy': '<!DOCTYPEで始まる宣言を削除するか、ファイルを書き出し直してください。',
  'rules.xml/encoding.summary':
    'ファイルがUTF-8、またはバイト順マーク付きのUTF-16であり、他の文字コードを宣言していない',
  'rules.xml/encoding.rationale':
    '文字コードを推測すると別の文字になり、その言語を読めない人は気付きません。',
  'rules.xml/encoding.remedy': 'ファイルをUTF-8で保存し、宣言はUTF-8とするか、省略してください。',
  'rules.xml/well-formed.summary': 'ファイルが整形式のXMLである',
  'rules.xml/well-formed.rationale':
    'XMLの規則に反するファイルは、プログラムごとに読み取る内容が異なるか、何も読み取れません。',
  'rules.xml/well-formed.remedy': '示された箇所を修正するか、ファイルを書き出し直してください。',
  'rules.exchange/codes.summary': '翻訳に英語原文と同じコードが同じ回数あり、語句を囲んでいる',
  'rules.exchange/codes.rationale':
    'コードは強調、リンクなどのマークアップを表します。コードが失われると、それが表すものが文書から欠けます。',
  'rules.exchange/codes.remedy':
    '対応する語句を囲むようにコードを入れ直し、英語原文にないコードを取り除いてください。',
};
