import { type EzbDesk, type EzbOfDocument, readEzb } from './read-ezb.ts';

type Asked = Parameters<typeof readEzb>[1];
type Answer = EzbOfDocument | undefined;

/**
 * Reads declarations for the windows, one after the other: each opens its original in a thread of its own, and windows ask again
 * at every change of the case, many times while a thick file is being fetched. Who asks for a document that is waiting already
 * gets the answer of that reading, which sees all rows written until it begins.
 */
export function createEzbReader(desk: EzbDesk, read = readEzb): (asked: Asked) => Promise<Answer> {
  const waiting = new Map<string, Promise<Answer>>();
  let last: Promise<unknown> = Promise.resolve();
  return (asked) => {
    const key = `${asked.caseId}/${asked.documentId}`;
    const shared = waiting.get(key);
    if (shared) return shared;
    const reading = last.then(() => {
      waiting.delete(key);
      return read(desk, asked);
    });
    waiting.set(key, reading);
    // One that could not be read must not hold up the next.
    last = reading.catch(() => undefined);
    return reading;
  };
}
