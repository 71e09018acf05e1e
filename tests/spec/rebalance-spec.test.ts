import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RebalanceCase, RebalanceOffice, RebalanceOfficer } from '#domain/rebalance/office.ts';
import { officeSchema, renewedRebalanceSpec } from './rebalance-spec.ts';

const spec = readFileSync(new URL('../../docs/spec/rebalance.md', import.meta.url), 'utf8');
const RENEW =
  'The program says something else than docs/spec/rebalance.md. If that is right: node tests/spec/write-rebalance-spec.ts';

describe('docs/spec/rebalance.md', () => {
  it('has the tables and the answer of the program', async () => {
    expect(await renewedRebalanceSpec(spec), RENEW).toBe(spec);
  });

  it('names every field of the input', () => {
    for (const shape of [RebalanceOffice, RebalanceOfficer, RebalanceCase]) {
      for (const field of Object.keys(shape.shape))
        expect(spec).toMatch(new RegExp(`\`(limits\\.)?${field}(\\[\\]|\\.|\`)`));
    }
  });

  it('the JSON schema beside it is that of the program', () => {
    const schema = readFileSync(new URL('../../docs/spec/rebalance-office.schema.json', import.meta.url), 'utf8');
    expect(officeSchema(), RENEW).toBe(schema);
  });
});
