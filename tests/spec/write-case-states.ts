import { writeFileSync } from 'node:fs';
import { caseStatesSpec } from './case-states-spec.ts';

/** Renews docs/spec/case-states.md: `node tests/spec/write-case-states.ts`. */
writeFileSync(new URL('../../docs/spec/case-states.md', import.meta.url), caseStatesSpec());
