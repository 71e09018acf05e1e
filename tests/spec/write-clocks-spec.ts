import { readFileSync, writeFileSync } from 'node:fs';
import { answerSchema } from './clocks-answer.ts';
import { factsSchema, renewedSpec } from './clocks-spec.ts';

/** Renews what docs/spec/clocks.md takes from the program, and the JSON schemas beside it: `node tests/spec/write-clocks-spec.ts`. */
const spec = new URL('../../docs/spec/clocks.md', import.meta.url);
writeFileSync(spec, renewedSpec(readFileSync(spec, 'utf8')));
writeFileSync(new URL('../../docs/spec/clocks-facts.schema.json', import.meta.url), factsSchema());
writeFileSync(new URL('../../docs/spec/clocks-answer.schema.json', import.meta.url), answerSchema());
