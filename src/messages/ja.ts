/**
 * The program's words in Japanese, until now those for translators: made by a machine, not yet reviewed by a person.
 */

import type { Messages } from './en.ts';

export const messages: Messages = {
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
  'exchange.what.numbered': '{{what}} {{number}}',
  'exchange.note.verbatim': '翻訳しないこと：この段落は、どの翻訳でも英語のまま変更せずに掲載する',
  'exchange.note.demand': '文書の定めによる：「{{sentence}}」',
  'exchange.note.clause': '英語の原文を正文とする旨の記述：翻訳に必ず含めること',
  'exchange.note.keep': '必ず残すもの：{{list}}',
  'exchange.note.changed': '翻訳後に英語の原文が変更された。変更前：{{before}}',
  'exchange.note.merged': '翻訳では別の項目とまとめられている：{{text}}',
  'exchange.note.split': '翻訳では複数の部分に分かれている：{{text}}',
  'packet.lang': 'ja',
  'packet.title': '「{{document}}」の{{language}}への翻訳',
  'packet.how': 'このページの使い方',
  'packet.step.write':
    '英語の各段落の下に訳文を入力してください。一つの段落は一つの段落のまま訳してください。',
  'packet.step.keep': '** や [ ]( ) など、語句を囲む記号は削除せず、対応する訳語を囲むように残してください。',
  'packet.step.locked': '入力欄のない段落は英語のままとなります。これは文書の定めによるものです。',
  'packet.step.stale': '「要再確認」と表示された段落は、以前の英文をもとに翻訳されたものです。',
  'packet.step.tool':
    'Poedit、OmegaTなどのツールをお使いの場合は、すぐにファイルを保存し、そのツールで開いてください。',
  'packet.step.save': '最後にファイルを保存し、このページの提供元に送り返してください。',
  'packet.name': 'お名前',
  'packet.save': '返送するファイルを保存',
  'packet.stale': '要再確認',
  'packet.open': '要翻訳',
  'packet.print': '英語原文のフィンガープリント：{{fingerprint}}',
  'packet.language': '言語：{{lang}}',
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
};
