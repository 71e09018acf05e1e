import type { OcrProgress } from '../ocr/progress.ts';

/** One line about the pages, for a person: "12 von 40 Seiten · 31 Seiten/Minute · noch 55 s". */
export function progressLine({ pagesDone, pagesTotal, pagesPerMinute, secondsLeft }: OcrProgress): string {
  const parts = [`${pagesDone} von ${pagesTotal} Seiten`];
  if (pagesPerMinute !== null) parts.push(`${Math.round(pagesPerMinute)} Seiten/Minute`);
  if (secondsLeft !== null && pagesDone < pagesTotal) parts.push(`noch ${duration(secondsLeft)}`);
  return parts.join(' · ');
}

function duration(seconds: number): string {
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
