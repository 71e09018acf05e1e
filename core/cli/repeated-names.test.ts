import { expect, it } from 'vitest';
import { repeatedNames } from './repeated-names.ts';

it.each<[text: string, repeated: string[]]>([
  ['{"a":1,"b":2}', []],
  ['{"a":1,"a":2}', ['a']],
  ['{"a":1,"\\u0061":2}', ['a']],
  ['{"a":"a","b":"a"}', []],
  ['{"a":{"b":1},"c":{"b":1}}', []],
  ['{"r":[{"s":1},{"s":1,"m":[{"k":"x","k":"y"}]}]}', ['r[1].m[0].k']],
  ['{"a":"{\\"a\\":1,","b":["a","a"]}', []],
  ['{"a":1,"a":1,"a":1}', ['a']],
  ['["a","a"]', []],
  ['5', []],
  ['{}', []],
])('%s', (text, repeated) => {
  expect(repeatedNames(text)).toEqual(repeated);
});
