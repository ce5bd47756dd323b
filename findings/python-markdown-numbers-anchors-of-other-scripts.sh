#!/usr/bin/env bash
# Python-Markdown 3.4.1 (MkDocs builds on it), extension toc with its own slugs: a heading in Chinese, Cyrillic, Arabic or
# Devanagari has no letter for its anchor and gets a running number: "_1", "_2". So one heading more moves the anchors of all
# that follow, in these languages alone; Vietnamese loses letters ("ai-hoi" for Đại hội). slugify_unicode keeps the letters.
set -euo pipefail
cd "$(mktemp -d)"
apt-get download python3-markdown=3.4.1-2+deb12u1 >/dev/null 2>&1
dpkg -x python3-markdown_*.deb root
cat >anchors.py <<'PY'
import re
import markdown
from markdown.extensions.toc import slugify_unicode

def anchors(text, **options):
    page = markdown.markdown(text, extensions=['toc'], extension_configs={'toc': options})
    return re.findall(r'id="([^"]*)"', page)

print('Python-Markdown', markdown.__version__)
print('English', anchors('# Scope\n\n# Members'))
print('Russian', anchors('# Сфера\n\n# Члены'))
print('Russian, one heading more', anchors('# Цель\n\n# Сфера\n\n# Члены'))
print('Chinese', anchors('# 范围\n\n# 会员'))
print('Vietnamese', anchors('# Đại hội'))
print('Russian, slugify_unicode', anchors('# Сфера\n\n# Члены', slugify=slugify_unicode))
PY
PYTHONPATH=root/usr/lib/python3/dist-packages python3 anchors.py | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
Python-Markdown 3.4.1
English ['scope', 'members']
Russian ['_1', '_2']
Russian, one heading more ['_1', '_2', '_3']
Chinese ['_1', '_2']
Vietnamese ['ai-hoi']
Russian, slugify_unicode ['сфера', 'члены']
SEEN
