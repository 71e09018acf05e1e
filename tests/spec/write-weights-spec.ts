import { readFileSync, writeFileSync } from 'node:fs';
import { renewedWeightsSpec, weightsInputSchema } from './weights-spec.ts';

/** Renews the table of docs/spec/weights.md and the schema beside it: `node tests/spec/write-weights-spec.ts`. */
const spec = new URL('../../docs/spec/weights.md', import.meta.url);
writeFileSync(spec, renewedWeightsSpec(readFileSync(spec, 'utf8')));
writeFileSync(new URL('../../docs/spec/weights-input.schema.json', import.meta.url), weightsInputSchema());
