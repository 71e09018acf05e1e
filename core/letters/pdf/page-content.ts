import { PAGE } from '../layout/din-5008.ts';
import type { Ink, PageDraft, PlacedLine, PlacedRule, StructureElement } from '../layout/page-draft.ts';
import type { SetRun } from '../text/set-line.ts';
import { hex, type UsedFont } from './embed-fonts.ts';

const INK: Readonly<Record<Ink, string>> = {
  text: '0 0 0',
  quiet: '0.32 0.34 0.38',
  accent: '0.05 0.22 0.4',
};

/** A page's drawing instructions; `marked` names the element each marked piece belongs to, by the piece's number. */
export interface PageContent {
  readonly instructions: string;
  readonly marked: readonly StructureElement[];
}

/** Writes what lies on a page; every piece is either part of the letter's structure or marked as decoration. */
export function pageContent(page: PageDraft, fontFor: (line: SetRun) => UsedFont): PageContent {
  const out: string[] = [];
  const marked: StructureElement[] = [];
  if (page.rules.length > 0) out.push('/Artifact BMC', ...page.rules.map(rule), 'EMC');
  for (let at = 0; at < page.lines.length; ) {
    const { of } = page.lines[at]!;
    if (of === null) {
      out.push('/Artifact BMC');
    } else {
      out.push(`/${of.tag} <</MCID ${marked.length}>> BDC`);
      marked.push(of);
    }
    for (; at < page.lines.length && page.lines[at]!.of === of; at++) out.push(lineOf(page.lines[at]!, fontFor));
    out.push('EMC');
  }
  return { instructions: out.join('\n'), marked };
}

function rule({ from, to, thickness, ink }: PlacedRule): string {
  const point = ([x, y]: readonly [number, number]) => `${number(x)} ${number(PAGE.height - y)}`;
  return `${INK[ink]} RG ${number(thickness)} w ${point(from)} m ${point(to)} l S`;
}

function lineOf({ line, x, baseline, ink }: PlacedLine, fontFor: (run: SetRun) => UsedFont): string {
  const runs = line.runs.map((set) => {
    const used = fontFor(set);
    const shown = `/${used.font.key} ${number(line.size)} Tf 1 0 0 1 ${number(x + set.x)} ${number(PAGE.height - baseline)} Tm ${glyphs(set, used)} TJ`;
    // The glyphs stand as they are seen; a reader of the text turns them round again (ISO 32000-1, 14.8.2.3.3).
    const ordered = set.run.level % 2 === 1 ? `/ReversedChars BMC ${shown} EMC` : shown;
    return set.run.lang === null ? ordered : `/Span <</Lang (${set.run.lang})>> BDC ${ordered} EMC`;
  });
  return `BT ${INK[ink]} rg\n${runs.join('\n')}\nET`;
}

/** The codes of a run, with the shifts that kerning asks for between them. */
function glyphs({ run }: SetRun, used: UsedFont): string {
  let out = '[<';
  for (const cell of run.cells) {
    out += hex(used.code(cell));
    const shift = Math.round(used.widthOf(cell) - cell.advance);
    if (shift !== 0) out += `> ${shift} <`;
  }
  return `${out}>]`;
}

const number = (value: number): string => Number(value.toFixed(2)).toString();
