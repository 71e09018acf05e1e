import { writeFileSync } from 'node:fs';
import { goldenOffice } from './golden-office.ts';

/** Renews office.json from the patterns: `node tests/golden-office/write-golden-office.ts`, then `npm run format`. The program's rules take no part in it. */
writeFileSync(new URL('office.json', import.meta.url), `${JSON.stringify(goldenOffice(), null, 2)}\n`);
