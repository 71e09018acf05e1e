#!/bin/sh
# Builds ocr-worker/core/tesseract.wasm: Tesseract 5.3.0 for WebAssembly with 128-bit SIMD, LSTM engine only.
#
# Why: the ready-made core of npm (tesseract.js-core) takes twice as long for a page, and brings a file system, image
# decoders and a loader of its own, none of which is of use here. What is changed in Tesseract is in faster-network.patch and
# wasm-simd.cpp: the network's products, its curves (tanh, exp) and its copying, four to sixteen values at a time. What is read
# stays the same but for the last bits of a confidence. docs/adr/0020 tells more.
#
# Needs Debian 12's package emscripten (3.1.6) and the sources of its packages tesseract 5.3.0 and leptonlib 1.82.0:
#   apt-get install emscripten
#   apt-get source --download-only tesseract leptonlib        (needs a deb-src line among the sources)
# Usage: SOURCES=<folder of the two .orig.tar.gz> build/tesseract-core/build-core.sh [output folder]
# Takes about ten minutes on two cores. The same tools give the same bytes.
set -eu
# The order of the objects is part of the result.
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
out=${1:-"$here/../../ocr-worker/core"}
sources=$(cd "${SOURCES:-.}" && pwd)

fail() {
  echo "build-core: $1" >&2
  exit 1
}
command -v em++ >/dev/null || fail "em++ is missing: apt-get install emscripten"
(cd "$sources" && sha256sum --check --quiet "$here/sources.sha256") ||
  fail "the sources are missing or others: apt-get source --download-only tesseract leptonlib"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
tar xf "$sources/tesseract_5.3.0.orig.tar.gz"
tar xf "$sources/leptonlib_1.82.0.orig.tar.gz"
mv tesseract-5.3.0 tesseract
mv leptonica-1.82.0/src leptonica
patch --quiet -d tesseract -p1 <"$here/faster-network.patch"
cp "$here/core.cpp" "$here/wasm-simd.cpp" tesseract/
mkdir objects

# Leptonica without any image format: pictures come as grey values.
sed 's/@APPLE_UNIVERSAL_BUILD@/0/; s/@ENDIANNESS@/L_LITTLE_ENDIAN/' leptonica/endianness.h.in >leptonica/endianness.h
: >leptonica/config_auto.h

sed 's/@GENERIC_MAJOR_VERSION@/5/; s/@GENERIC_MINOR_VERSION@/3/; s/@GENERIC_MICRO_VERSION@/0/; s/@PACKAGE_VERSION@/5.3.0/' \
  tesseract/include/tesseract/version.h.in >tesseract/include/tesseract/version.h

# What the engine before LSTM alone needs, the renderers, and what wasm-simd.cpp takes the place of, stay out.
legacy=$(sed -n '/set(TESSERACT_SRC_LEGACY/,/)/p' tesseract/CMakeLists.txt | grep -o 'src/[a-z0-9_/]*\.cpp')
(
  cd tesseract
  for folder in api ccmain ccstruct ccutil classify cutil dict lstm textord wordrec; do ls "src/$folder"/*.cpp; done |
    grep -vxF "$legacy" | grep -v 'renderer\|src/api/capi'
  printf '%s\n' src/arch/dotproduct.cpp wasm-simd.cpp core.cpp
) >tesseract.list

common="-O3 -msimd128 -fno-math-errno -DNDEBUG"
export LEPTONICA="$common -DHAVE_CONFIG_H -DNO_CONSOLE_IO -Ileptonica"
includes="-Itesseract -Itesseract/include -Iinclude -Ileptonica"
for folder in api arch ccmain ccstruct ccutil classify cutil dict lstm textord viewer wordrec; do
  includes="$includes -Itesseract/src/$folder"
done
export TESSERACT="$common -std=c++17 -fno-exceptions -DFAST_FLOAT -DDISABLED_LEGACY_ENGINE -DGRAPHICS_DISABLED \
-DTESSERACT_IMAGEDATA_AS_PIX $includes"
mkdir -p include && ln -s ../leptonica include/leptonica

jobs=$(getconf _NPROCESSORS_ONLN)
(cd leptonica && ls ./*.c) | xargs -P "$jobs" -I{} sh -c 'emcc $LEPTONICA -w -c "leptonica/{}" -o "objects/$(basename {}).o"'
xargs -P "$jobs" -I{} sh -c 'em++ $TESSERACT -w -c "tesseract/{}" -o "objects/$(echo {} | tr / _).o"' <tesseract.list

em++ -O3 -msimd128 -fno-exceptions objects/*.o -o tesseract.wasm -s STANDALONE_WASM=1 --no-entry \
  -s ALLOW_MEMORY_GROWTH=1 -s INITIAL_MEMORY=67108864 -s MAXIMUM_MEMORY=2147483648 -s TOTAL_STACK=8388608 -Wl,--stack-first \
  -s EXPORTED_FUNCTIONS=_core_load,_core_read,_malloc,_free

mkdir -p "$out"
cp tesseract.wasm "$out/tesseract.wasm"
cd "$out"
sha256sum tesseract.wasm >tesseract.sha256
echo "tesseract.wasm: $(wc -c <tesseract.wasm) bytes, $(cut -c1-16 <tesseract.sha256)…"
