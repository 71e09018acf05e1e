#!/bin/sh
# Builds ocr-worker/model/delat.traineddata: the Latin-script network of tessdata_fast with the German word list.
#
# Why: the stock German model has no "§" and no ş ğ č ł é in its character set; the stock Latin model reads them but is
# 89 MB because of its word list. This keeps the Latin network, character set and punctuation and re-encodes the German
# words and numbers for it. A few own words are added (own-words.txt): with "§" as a word of its own, "(§ 34 Abs. 2" was read
# as "(8 34 Abs. 2" in 8 of 40 places instead of 14 (four generated letters).
#
# Needs Debian's packages tesseract-ocr, tesseract-ocr-deu and tesseract-ocr-script-latn. Nothing is downloaded.
# Usage: build/delat/build-delat.sh [output folder]      (default: ocr-worker/model)
# TESSDATA names the folder of deu.traineddata and Latin.traineddata when it is not the Debian one.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
out=${1:-"$here/../../ocr-worker/model"}
tessdata=${TESSDATA:-/usr/share/tesseract-ocr/5/tessdata}

latin=
for candidate in "$tessdata/script/Latin.traineddata" "$tessdata/Latin.traineddata"; do
  if [ -f "$candidate" ]; then latin=$candidate; fi
done

fail() {
  echo "build-delat: $1" >&2
  exit 1
}
for tool in combine_tessdata dawg2wordlist wordlist2dawg; do
  command -v "$tool" >/dev/null || fail "$tool is missing: apt-get install tesseract-ocr"
done
[ -f "$tessdata/deu.traineddata" ] || fail "deu.traineddata is missing: apt-get install tesseract-ocr-deu"
[ -n "$latin" ] || fail "Latin.traineddata is missing: apt-get install tesseract-ocr-script-latn"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

combine_tessdata -u "$tessdata/deu.traineddata" deu. >unpack.log 2>&1
combine_tessdata -u "$latin" Latin. >>unpack.log 2>&1

dawg2wordlist deu.lstm-unicharset deu.lstm-word-dawg deu.word.txt >>unpack.log 2>&1
dawg2wordlist deu.lstm-unicharset deu.lstm-number-dawg deu.number.txt >>unpack.log 2>&1

for part in lstm lstm-unicharset lstm-recoder lstm-punc-dawg; do
  cp "Latin.$part" "delat.$part"
done
cat "$here/own-words.txt" >>deu.word.txt
wordlist2dawg deu.word.txt delat.lstm-word-dawg delat.lstm-unicharset >>unpack.log 2>&1
wordlist2dawg deu.number.txt delat.lstm-number-dawg delat.lstm-unicharset >>unpack.log 2>&1
combine_tessdata delat. >>unpack.log 2>&1

[ -s delat.traineddata ] || fail "no model came out: $(tail -n 3 unpack.log)"
mkdir -p "$out"
cp delat.traineddata "$out/delat.traineddata"
cd "$out"
sha256sum delat.traineddata >delat.sha256
echo "delat.traineddata: $(wc -c <delat.traineddata) bytes, $(cut -c1-16 <delat.sha256)…"
