import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { TABLES } from '#domain/records/tables.ts';
import { EnrolRequest, EnrolResponse } from './enrol.ts';
import { MessageRefusal, PROTOCOL } from './protocol.ts';
import { PullRequest, PullResponse } from './pull.ts';
import { PushRequest, PushResponse } from './push.ts';

/** SHA-256 of all wire shapes, by protocol version. A released line never changes; a new version gets a new one. */
const SHAPES_OF_VERSION: Readonly<Record<number, string>> = {
  1: 'cf44153bfe2a3dee4c3f4059542cbb4e6481fbd16bc680690b9d6372133497cc',
  2: '14e430e2dc500b152da8aa9031de8e6ab57c5f90a5250b14289912cd4d163697',
  3: '8c7c1d217063b39c3eaba2b4daa6aceaa5117501e797a14d179cc72db5ef24d4',
  4: '4365f73dc958d0e3c03737ad64d70c009d200fa633767cd0a667898a8f9b9196',
};

const WIRE = { EnrolRequest, EnrolResponse, PushRequest, PushResponse, PullRequest, PullResponse, MessageRefusal };

it('has the wire shapes of its protocol version', () => {
  const shapes = Object.entries({ ...WIRE, ...TABLES }).map(([name, shape]) => [
    name,
    z.toJSONSchema(shape as z.ZodType),
  ]);
  const hash = createHash('sha256').update(JSON.stringify(shapes)).digest('hex');
  expect(
    hash,
    `The wire between desk and central has changed, but PROTOCOL is still ${PROTOCOL}: older desks would misread it. ` +
      'Raise PROTOCOL in contract/central/protocol.ts with a line saying why, and add the hash of the new version here.',
  ).toBe(SHAPES_OF_VERSION[PROTOCOL]);
});
