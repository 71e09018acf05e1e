/**
 * Frees the memory of pixels now; they are empty afterwards. Such memory lies outside the heap of V8, which lets some 64 MB of it
 * gather in every thread before it looks for what nobody needs. Only for whoever owns the bytes; of a part of a larger block
 * nothing is freed.
 */
export function giveBack({ buffer, byteLength }: Uint8Array): void {
  if (!(buffer instanceof ArrayBuffer) || buffer.detached) return;
  if (buffer.byteLength === byteLength) buffer.transfer(0);
}
