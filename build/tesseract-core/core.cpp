// The few functions of Tesseract that ocr-worker/engine.ts calls, for WebAssembly. Pictures and model come and go in memory; there
// is no file system and no other way to the outside.
#include <allheaders.h>
#include <tesseract/baseapi.h>

#include <cstdint>

namespace {
tesseract::TessBaseAPI *api = nullptr;
char *table = nullptr;
} // namespace

extern "C" {

// Loads a model of `size` bytes, which stay with the caller; 0 when it was taken. Page segmentation is automatic (3).
int core_load(const char *model, int size) {
  setMsgSeverity(L_SEVERITY_NONE);
  api = new tesseract::TessBaseAPI();
  const int refused = api->Init(model, size, "delat", tesseract::OEM_LSTM_ONLY, nullptr, 0, nullptr, nullptr, false, nullptr);
  if (refused != 0) {
    return refused;
  }
  api->SetPageSegMode(tesseract::PSM_AUTO);
  return 0;
}

// Reads a picture of `width` x `height` grey values, row by row, and gives the table of words (TSV, ends with a zero byte). It
// is valid until the next call; null when the picture could not be read.
const char *core_read(const uint8_t *pixels, int width, int height, int dpi) {
  delete[] table;
  table = nullptr;
  api->SetImage(pixels, width, height, 1, width);
  api->SetSourceResolution(dpi);
  if (api->Recognize(nullptr) == 0) {
    table = api->GetTSVText(0);
  }
  api->Clear();
  return table;
}
}
