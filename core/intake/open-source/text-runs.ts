import type { Word } from '#contract/ocr.ts';

/** A piece of text as a PDF shows it: one font, one line, from the point (matrix[4], matrix[5]) along (matrix[0], matrix[1]). */
export interface TextRun {
  text: string;
  /** From text space (1 = font size) to pixels of the page, y downwards. */
  matrix: [number, number, number, number, number, number];
  /** Length along the line in pixels. */
  width: number;
  endsLine: boolean;
}

/** Words with boxes, and the same words as text; pieces that follow each other without a blank make one word. */
export function wordsOfRuns(runs: readonly TextRun[], width: number, height: number): { words: Word[]; text: string } {
  const words: Word[] = [];
  let text = '';
  let open: { text: string; box: Box } | null = null;
  let pendingBreak = '';
  const finishWord = (): void => {
    if (open === null) return;
    const { left, top, right, bottom } = clipped(open.box, width, height);
    if (right > left && bottom > top) {
      words.push({ text: open.text, x: left, y: top, w: round(right - left), h: round(bottom - top), confidence: 100 });
      text += (text === '' ? '' : pendingBreak || ' ') + open.text;
      pendingBreak = '';
    }
    open = null;
  };
  let before: TextRun | null = null;
  for (const run of runs) {
    if (before !== null && run.text !== '' && isApart(before, run)) finishWord();
    for (const piece of pieces(run)) {
      if (piece.text.trim() === '') {
        finishWord();
      } else {
        open = open === null ? piece : { text: open.text + piece.text, box: joined(open.box, piece.box) };
      }
    }
    if (run.endsLine) {
      finishWord();
      pendingBreak = '\n';
    }
    if (run.text !== '') before = run.endsLine ? null : run;
  }
  finishWord();
  return { words, text };
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Two runs on one line with a clear gap between them belong to different words even without a blank. */
function isApart(before: TextRun, run: TextRun): boolean {
  const [a, b] = before.matrix;
  const size = Math.hypot(a, b) || 1;
  const alongX = run.matrix[4] - before.matrix[4];
  const alongY = run.matrix[5] - before.matrix[5];
  const along = (alongX * a + alongY * b) / size;
  const across = Math.abs(alongX * b - alongY * a) / size;
  return Math.abs(along - before.width) > size * 0.2 || across > size * 0.6;
}

/** Cuts a run at blanks and shares its length among the characters by their usual width. */
function pieces(run: TextRun): { text: string; box: Box }[] {
  const characters = [...run.text];
  const total = characters.reduce((sum, character) => sum + usualWidth(character), 0) || 1;
  const found: { text: string; box: Box }[] = [];
  let at = 0;
  for (const text of run.text.split(/(\s+)/)) {
    if (text === '') continue;
    const share = [...text].reduce((sum, character) => sum + usualWidth(character), 0);
    found.push({ text, box: boxOf(run, (at / total) * run.width, ((at + share) / total) * run.width) });
    at += share;
  }
  return found;
}

function boxOf({ matrix }: TextRun, from: number, to: number): Box {
  const [a, b, c, d, e, f] = matrix;
  const length = Math.hypot(a, b) || 1;
  const alongX = a / length;
  const alongY = b / length;
  const corners = [from, to].flatMap((along) =>
    [-0.22, 0.78].map((up) => [e + alongX * along + c * up, f + alongY * along + d * up] as const),
  );
  return {
    left: Math.min(...corners.map(([x]) => x)),
    top: Math.min(...corners.map(([, y]) => y)),
    right: Math.max(...corners.map(([x]) => x)),
    bottom: Math.max(...corners.map(([, y]) => y)),
  };
}

const joined = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});

function clipped(box: Box, width: number, height: number): Box {
  return {
    left: round(Math.min(Math.max(box.left, 0), width)),
    top: round(Math.min(Math.max(box.top, 0), height)),
    right: round(Math.min(Math.max(box.right, 0), width)),
    bottom: round(Math.min(Math.max(box.bottom, 0), height)),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Widths in thousandths of the font size, as in Helvetica, by kinds of letters. */
function usualWidth(character: string): number {
  if (/[iljI.,:;'|!ıí]/.test(character)) return 250;
  if (/[frt()[\]{}/\s-]/.test(character)) return 310;
  if (/[mMwW@%—…]/.test(character)) return 860;
  return /[A-ZÄÖÜ&]/.test(character) ? 690 : 550;
}
