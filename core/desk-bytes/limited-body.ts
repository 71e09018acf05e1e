/** A body that went over its limit while it was being read. */
export class TooLarge extends Error {}

/** The same bytes, ending in `TooLarge` once there are more than `limit` of them. */
export async function* limitedBody(body: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let seen = 0;
  for await (const chunk of body) {
    seen += chunk.byteLength;
    if (seen > limit) throw new TooLarge(`more than ${limit} bytes`);
    yield chunk;
  }
}
