#!/usr/bin/env bash
# git grep -w 2.39.5 in a UTF-8 locale: its manual says that the match ends at a non-word character, and not that every byte outside ASCII
# is one. So it finds Russian "член" inside "членство", Greek "νομος" inside "παράνομος" and "soci" inside "société", with -P too,
# although -i folds the case of such letters. GNU grep -w finds none of them. Whoever looks with it whether a term of
# the glossary is used, or a retired word is left, has other words counted; in English it is right, so a trial shows nothing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C.UTF-8
apt-get download git=1:2.39.5-0+deb12u3 >/dev/null 2>&1 || { echo 'SKIPPED: git 2.39.5 (1:2.39.5-0+deb12u3) cannot be had'; exit 2; }
dpkg -x git_*.deb root
export PATH="$PWD/root/usr/bin:$PATH"
printf 'членство\nπαράνομος\nsociété\nmembership\n' >texts.txt
for word in член νομος soci member; do
  for tool in 'git grep --no-index' 'git grep --no-index -P' grep; do
    echo "$word, $tool -w: $($tool -hw -e "$word" -- texts.txt || echo none)"
  done
done | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
член, git grep --no-index -w: членство
член, git grep --no-index -P -w: членство
член, grep -w: none
νομος, git grep --no-index -w: παράνομος
νομος, git grep --no-index -P -w: παράνομος
νομος, grep -w: none
soci, git grep --no-index -w: société
soci, git grep --no-index -P -w: société
soci, grep -w: none
member, git grep --no-index -w: none
member, git grep --no-index -P -w: none
member, grep -w: none
SEEN
