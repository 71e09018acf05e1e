import { expect, it } from 'vitest';
import { SEPARATOR_WORDS, separatorOfText } from './separator-sheet.ts';

const { title, forFile, meaning, use } = SEPARATOR_WORDS;

it('a sheet is told by its words', () => {
  expect(separatorOfText(`${title}\n${meaning}\n${use}`)).toEqual({ reference: null });
  expect(separatorOfText(`${title} ${forFile} 33.2-4711/26 ${meaning} ${use}`)).toEqual({ reference: '33.2-4711/26' });
});

it.each([
  ['other words before', `Handbuch ${title} ${meaning} ${use}`],
  ['other words after', `${title} ${meaning} ${use} Seite 3`],
  ['other words between', `${title} Kapitel 2 ${meaning} ${use}`],
  ['a sheet without its sentence', `${title} ${forFile} 33.2-4711/26`],
  ['no reference where one is announced', `${title} ${forFile} ${meaning} ${use}`],
  ['nothing', ''],
])('a page with %s is none', (_, text) => {
  expect(separatorOfText(text)).toBeNull();
});
