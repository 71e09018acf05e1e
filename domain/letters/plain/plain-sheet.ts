import { z } from 'zod';
import { germanDay } from '../../time/german-day.ts';
import { LocalDate } from '../../time/local-date.ts';
import type { LetterBlock, LetterContent, LetterLanguage, RichText, TextSpan } from '../content.ts';
import { type LetterContext, letterhead } from '../context.ts';
import { periodOfLaw } from '../period-of-law.ts';
import type { LetterTemplate } from '../template.ts';
import { ALBANIAN } from './albanian.ts';
import { ARABIC } from './arabic.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { RUSSIAN } from './russian.ts';
import { SERBIAN } from './serbian.ts';
import { type OfficialTerm, SHEET_TOPICS, type SheetTexts, type SheetTopic } from './sheet-texts.ts';
import { TURKISH } from './turkish.ts';
import { UKRAINIAN } from './ukrainian.ts';

/** The languages a plain sheet is written in. */
export const SHEET_TEXTS: Readonly<Record<LetterLanguage, SheetTexts>> = {
  de: GERMAN,
  en: ENGLISH,
  fr: FRENCH,
  ru: RUSSIAN,
  uk: UKRAINIAN,
  ar: ARABIC,
  tr: TURKISH,
  sq: ALBANIAN,
  'sr-Latn': SERBIAN,
};
export const SHEET_LANGUAGES = Object.keys(SHEET_TEXTS) as [LetterLanguage, ...LetterLanguage[]];

/** Letters against which an objection can be given. */
const WITH_OBJECTION: ReadonlySet<SheetTopic> = new Set(['permission', 'new_title', 'refusal', 'suspension']);

const Fields = z.object({
  about: z.enum(SHEET_TOPICS),
  language: z.enum(SHEET_LANGUAGES),
  /** The day the letter names, where it names one. */
  until: LocalDate.nullable().default(null),
});

/** The sheet in plain language that goes along with a letter: what it is, what to do until when, what its German words mean. */
export const plainSheet: LetterTemplate<typeof Fields, 'plain_sheet'> = {
  name: 'plain_sheet',
  title: 'Erklärung in einfacher Sprache',
  fields: Fields,
  compose: ({ about, language, until }, context) => sheet(SHEET_TEXTS[language], language, { about, until }, context),
};

function sheet(
  texts: SheetTexts,
  language: LetterLanguage,
  { about, until }: { about: SheetTopic; until: LocalDate | null },
  context: LetterContext,
): LetterContent {
  const { what, todo } = texts.topics[about];
  const period = periodOfLaw('OBJECTION', context.date);
  const objection = WITH_OBJECTION.has(about)
    ? [fill(texts.objection, { period: periodIn(texts.locale, period.value, period.unit) })]
    : [];
  const deadline = until === null ? [] : [fill(texts.until, { date: germanDay(until) })];
  const terms = termsOf([...what, ...todo, ...(objection.length > 0 ? [texts.objection] : [])]);
  return {
    template: 'plain_sheet',
    form: 'sheet',
    language,
    direction: texts.direction,
    letterhead: letterhead(context),
    address: { remark: null, lines: [] },
    references: [{ label: 'Unser Zeichen', value: context.fileReference }],
    subject: texts.title,
    subjectDetails: [`${context.fileReference} · ${germanDay(context.date)}`],
    salutation: null,
    blocks: [
      ...headed(
        texts.whatHeading,
        what.map((text) => ({ kind: 'paragraph', text: marked(text) })),
      ),
      ...headed(texts.todoHeading, [{ kind: 'list', ordered: false, items: todo.map(marked) }]),
      ...headed(
        texts.untilHeading,
        [...deadline, ...objection].map((text) => ({ kind: 'paragraph', text: strong(marked(text)) })),
      ),
      ...headed(
        texts.termsHeading,
        terms.length === 0
          ? []
          : [{ kind: 'list', ordered: false, items: terms.map((term) => marked(`[[${term}]]: ${texts.terms[term]}`)) }],
      ),
      ...headed(texts.helpHeading, [
        {
          kind: 'paragraph',
          text: marked(
            fill(texts.help, { phone: `[[${context.officer.phone}]]`, email: `[[${context.officer.email}]]` }),
          ),
        },
        { kind: 'paragraph', text: marked(texts.binding) },
      ]),
    ],
    remedies: [],
    enclosures: [],
    words: texts.words,
  };
}

function headed(text: string, blocks: readonly LetterBlock[]): LetterBlock[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', text }, ...blocks];
}

/** The German terms of some sentences, in the order they come. */
function termsOf(sentences: readonly string[]): OfficialTerm[] {
  const found = sentences.flatMap((sentence) => [...sentence.matchAll(/\[\[(.+?)\]\]/gu)].map((match) => match[1]!));
  return [...new Set(found)] as OfficialTerm[];
}

/** Turns `[[…]]` into a piece marked as German. */
function marked(text: string): RichText {
  return text
    .split(/(\[\[.+?\]\])/u)
    .filter((part) => part !== '')
    .map(
      (part): TextSpan =>
        part.startsWith('[[') ? { text: part.slice(2, -2), lang: 'de', strong: true } : { text: part },
    );
}

function strong(text: RichText): RichText {
  return (typeof text === 'string' ? [{ text }] : text).map((span) => ({ ...span, strong: true }));
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}

/** `1 month`, `1 месяц`, `شهر`: the period as it stands by itself. */
function periodIn(locale: string, value: number, unit: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: unit.replace(/s$/, ''), unitDisplay: 'long' }).format(
    value,
  );
}
