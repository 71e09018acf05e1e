// Takes the place of Tesseract's intsimdmatrix.cpp and simddetect.cpp: the products of 8-bit weights and inputs for 128-bit
// WebAssembly SIMD. Weights are kept as 16-bit numbers in the order in which they are used, so that one instruction multiplies
// two inputs with the weights of four outputs and no sum runs across a register. Sums are of integers: no rounding differs.
#include <wasm_simd128.h>

#include <cstdint>
#include <cstring>
#include <vector>

#include "dotproduct.h"
#include "intsimdmatrix.h"
#include "matrix.h"
#include "simddetect.h"

namespace tesseract {

namespace {

// Outputs of a register, and how many registers of sums are kept at once.
constexpr int kLanes = 4;
constexpr int kMostRegisters = 8;
constexpr int kLeastRegisters = 4;
// Longest input that is widened on the stack; the networks in use have less than 300.
constexpr int kMostInputs = 4096;

// The sums of kRegisters * 4 outputs. `weights` holds their biases as 32-bit numbers, then for each pair of inputs the pairs
// of weights. Returns where the weights of the next outputs begin.
template <int kRegisters>
const int16_t *DotBlock(const int16_t *weights, const int16_t *inputs, int pairs, const float *scales, float *outputs) {
  v128_t sums[kRegisters];
  for (int r = 0; r < kRegisters; ++r) {
    sums[r] = wasm_v128_load(weights + 8 * r);
  }
  weights += 8 * kRegisters;
  for (int pair = 0; pair < pairs; ++pair) {
    const v128_t input = wasm_v128_load32_splat(inputs + 2 * pair);
    for (int r = 0; r < kRegisters; ++r) {
      sums[r] = wasm_i32x4_add(sums[r], wasm_i32x4_dot_i16x8(wasm_v128_load(weights + 8 * r), input));
    }
    weights += 8 * kRegisters;
  }
  for (int r = 0; r < kRegisters; ++r) {
    const v128_t scaled = wasm_f32x4_mul(wasm_f32x4_convert_i32x4(sums[r]), wasm_v128_load(scales + kLanes * r));
    wasm_v128_store(outputs + kLanes * r, scaled);
  }
  return weights;
}

void MatrixDotVectorWasm(int dim1, int dim2, const int8_t *shaped, const TFloat *scales, const int8_t *u, TFloat *v) {
  const int pairs = dim2 / 2;
  int16_t inputs[kMostInputs];
  // Inputs are padded to eight, which IntSimdMatrix::RoundInputs sees to; weights beyond the last input are zero.
  for (int i = 0; i < 2 * pairs; i += 8) {
    wasm_v128_store(inputs + i, wasm_i16x8_load8x8(u + i));
  }
  auto weights = reinterpret_cast<const int16_t *>(shaped);
  int output = 0;
  for (; output + kLanes * kMostRegisters <= dim1; output += kLanes * kMostRegisters) {
    weights = DotBlock<kMostRegisters>(weights, inputs, pairs, scales + output, v + output);
  }
  for (; output < dim1; output += kLanes * kLeastRegisters) {
    weights = DotBlock<kLeastRegisters>(weights, inputs, pairs, scales + output, v + output);
  }
}

const IntSimdMatrix intSimdMatrixWasm = {MatrixDotVectorWasm, kLanes * kLeastRegisters, 1, 8, 2};

} // namespace

const IntSimdMatrix *IntSimdMatrix::intSimdMatrix = nullptr;

// The weights in the order in which MatrixDotVectorWasm reads them.
void IntSimdMatrix::Init(const GENERIC_2D_ARRAY<int8_t> &w, std::vector<int8_t> &shaped_w, int32_t &rounded_num_out) const {
  const int num_out = w.dim1();
  const int num_in = w.dim2() - 1;
  const int pairs = (num_in + 1) / 2;
  if (num_in > kMostInputs - 8) {
    __builtin_trap();
  }
  rounded_num_out = RoundOutputs(num_out);
  std::vector<int16_t> shaped;
  shaped.reserve((2 * pairs + 2) * rounded_num_out);
  const auto weight = [&](int output, int input) -> int16_t {
    return output < num_out && input < num_in ? w(output, input) : 0;
  };
  for (int output = 0; output < rounded_num_out;) {
    // As in MatrixDotVectorWasm, which knows the true number of outputs only.
    const int registers = output + kLanes * kMostRegisters <= num_out ? kMostRegisters : kLeastRegisters;
    const int end = output + kLanes * registers;
    for (int o = output; o < end; ++o) {
      const int32_t bias = o < num_out ? w(o, num_in) * INT8_MAX : 0;
      int16_t halves[2];
      memcpy(halves, &bias, sizeof(bias));
      shaped.insert(shaped.end(), halves, halves + 2);
    }
    for (int pair = 0; pair < pairs; ++pair) {
      for (int o = output; o < end; ++o) {
        shaped.push_back(weight(o, 2 * pair));
        shaped.push_back(weight(o, 2 * pair + 1));
      }
    }
    output = end;
  }
  shaped_w.resize(shaped.size() * sizeof(int16_t));
  memcpy(&shaped_w[0], &shaped[0], shaped_w.size());
}

void IntSimdMatrix::MatrixDotVector(const GENERIC_2D_ARRAY<int8_t> &w, const std::vector<TFloat> &scales, const int8_t *u,
                                    TFloat *v) {
  const int num_in = w.dim2() - 1;
  for (int i = 0; i < w.dim1(); ++i) {
    int total = w[i][num_in] * INT8_MAX;
    for (int j = 0; j < num_in; ++j) {
      total += w[i][j] * u[j];
    }
    v[i] = total * scales[i];
  }
}

DotProductFunction DotProduct = DotProductNative;

SIMDDetect SIMDDetect::detector;
bool SIMDDetect::avx_available_;
bool SIMDDetect::avx2_available_;
bool SIMDDetect::avx512F_available_;
bool SIMDDetect::avx512BW_available_;
bool SIMDDetect::avx512VNNI_available_;
bool SIMDDetect::fma_available_;
bool SIMDDetect::sse_available_;

SIMDDetect::SIMDDetect() {
  IntSimdMatrix::intSimdMatrix = &intSimdMatrixWasm;
}

void SIMDDetect::Update() {}

} // namespace tesseract
