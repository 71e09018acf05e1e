import { readdirSync, readFileSync } from 'node:fs';
import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '#domain/commands/catalogue.ts';
import { REFUSAL_CODES } from '#domain/commands/command.ts';
import { GERMAN, type MessageId } from './catalogue.ts';
import { ENGLISH } from './english.ts';

const ids = Object.keys(GERMAN) as MessageId[];

/** Names of the values a text takes; what stands in the braces of a plural form is its words, not a name. */
const valuesOf = (message: string): string[] =>
  [
    ...new Set(
      [...message.matchAll(/(?<!(?:=-?\d+|one|other) )\{(\w+)(?:, plural|, number|\})/g)].map(([, name]) => name ?? ''),
    ),
  ].sort();

describe('the two catalogues', () => {
  test('have exactly the same texts', () => {
    expect(Object.keys(ENGLISH).sort()).toEqual([...ids].sort());
  });

  test.each(ids)('%s takes the same values in both languages', (id) => {
    expect(valuesOf(ENGLISH[id])).toEqual(valuesOf(GERMAN[id]));
  });

  test.each([
    ['de-DE', GERMAN],
    ['en-GB', ENGLISH],
  ])('every text of %s can be written', (locale, messages) => {
    const intl = createIntl({ locale, messages, onError: (problem) => expect.unreachable(problem.message) });
    for (const id of ids) {
      const values = Object.fromEntries(valuesOf(messages[id]).map((name) => [name, 2]));
      expect(intl.formatMessage({ id }, values).trim(), id).not.toBe('');
    }
  });

  test('have no text twice under two areas', () => {
    const inFiles = readdirSync(new URL('./de/', import.meta.url)).flatMap((file) =>
      [...readFileSync(new URL(`./de/${file}`, import.meta.url), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(
        ([, id]) => id,
      ),
    );
    expect(inFiles.sort()).toEqual([...ids].sort());
  });
});

describe('refusals and commands', () => {
  test.each(REFUSAL_CODES)('%s says what happened, what is safe and what to do', (code) => {
    const sentence = GERMAN[`refusal.${code}`];
    expect(sentence.split(/[.;] /).length).toBeGreaterThanOrEqual(2);
  });

  test.each(COMMANDS.map(({ name }) => name))('%s has a name in the history and in the Klärungsbedarf', (name) => {
    expect(GERMAN).toHaveProperty([`case.history.action.${name}`]);
    expect(GERMAN).toHaveProperty([`conflicts.command.${name}`]);
  });
});

/** Ids are written whole or as a template whose beginning is written (`list.band.${band}`). */
test('every text is used somewhere', () => {
  const folder = new URL('../', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/^i18n\/(de|en)\//.test(file))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
  const isUsed = (id: string): boolean =>
    sources.includes(`'${id}'`) ||
    [...id.matchAll(/\./g)].some((dot) => sources.includes(`\`${id.slice(0, dot.index)}.\${`));
  expect(ids.filter((id) => !isUsed(id))).toEqual([]);
});

/** Words between tags are refused by lint (noJsxLiterals); this looks at what stands in attributes. */
describe('components', () => {
  const root = new URL('../', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));

  test('there are some to look at', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  test.each(files)('%s carries no words of its own in an attribute', (file) => {
    const source = readFileSync(new URL(file, root), 'utf8');
    const written = source.match(/\b(aria-label|aria-description|title|placeholder|label|alt|hint)="[^"]+"/g) ?? [];
    expect(written).toEqual([]);
  });
});
