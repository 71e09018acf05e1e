import { readFileSync, writeFileSync } from 'node:fs';
import { officeSchema, renewedRebalanceSpec } from './rebalance-spec.ts';

/** Renews what docs/spec/rebalance.md takes from the program, and the JSON schema beside it: `node tests/spec/write-rebalance-spec.ts`. */
const spec = new URL('../../docs/spec/rebalance.md', import.meta.url);
writeFileSync(spec, await renewedRebalanceSpec(readFileSync(spec, 'utf8')));
writeFileSync(new URL('../../docs/spec/rebalance-office.schema.json', import.meta.url), officeSchema());
