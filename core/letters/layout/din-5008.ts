/** Measures of DIN 5008, form B, in points from the top left corner of an A4 page. */
const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

export const PAGE = { width: mm(210), height: mm(297) } as const;

export const DIN_5008 = {
  left: mm(25),
  /** Width of the text: 210 − 25 − 20 mm. */
  textWidth: mm(165),
  /** What shows in the window is 85 × 45 mm; the text keeps 5 mm from its left edge. */
  window: { left: mm(25), width: mm(78), top: mm(45), bottom: mm(90), addressTop: mm(62.7), returnLine: mm(49) },
  information: { left: mm(125), top: mm(50), width: mm(75) },
  bodyTop: mm(98.5),
  /** Where the text of further pages and of sheets begins, and where all text ends. */
  furtherTop: mm(36),
  sheetTop: mm(38),
  bodyBottom: mm(268),
  pageNumber: mm(273.5),
  footer: mm(279),
  letterhead: mm(17),
  furtherHead: mm(22),
  foldMarks: [mm(105), mm(210)],
  punchMark: mm(148.5),
  mark: { left: mm(4), foldLength: mm(4), punchLength: mm(6) },
  gap: mm(5),
} as const;
