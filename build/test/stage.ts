/** What a stage of `npm test` found, in numbers of tests. `notes` are sentences for a person: what was skipped and why. */
export interface StageResult {
  passed: number;
  failed: number;
  skipped: number;
  notes: string[];
}

export interface Stage {
  name: string;
  /** The word for `--only`. */
  group: 'check' | 'unit' | 'e2e';
  run(): Promise<StageResult>;
}

export function addUp(results: StageResult[]): StageResult {
  return {
    passed: results.reduce((sum, result) => sum + result.passed, 0),
    failed: results.reduce((sum, result) => sum + result.failed, 0),
    skipped: results.reduce((sum, result) => sum + result.skipped, 0),
    notes: results.flatMap((result) => result.notes),
  };
}

/** The last line of the run; machines read it, so its form is fixed. */
export function closingLine({ passed, failed, skipped }: StageResult): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}

/** A stage that died without a report counts as one failed test. */
export function crashed(stage: string, reason: string): StageResult {
  return { passed: 0, failed: 1, skipped: 0, notes: [`${stage}: abgebrochen (${reason})`] };
}
