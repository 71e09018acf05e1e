/** One step of the demo: what was asked, whether it was so, and what was seen. */
export interface StepResult {
  name: string;
  ok: boolean;
  ms: number;
  saw: string;
}

/** Runs steps one after the other and keeps what they saw; after a step that failed the others are not begun. */
export class StepReport {
  readonly steps: StepResult[] = [];
  readonly #say: (line: string) => void;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  get ok(): boolean {
    return this.steps.every((step) => step.ok);
  }

  /** `step` answers what it saw, or throws. */
  async run(name: string, step: () => Promise<string>): Promise<void> {
    if (!this.ok) return;
    const start = performance.now();
    const done = await step().then(
      (saw) => ({ ok: true, saw }),
      (error: unknown) => ({ ok: false, saw: error instanceof Error ? error.message : String(error) }),
    );
    const result = { name, ms: Math.round(performance.now() - start), ...done };
    this.steps.push(result);
    this.#say(`${result.ok ? '✓' : '✗'} ${name} (${(result.ms / 1000).toFixed(1)} s)\n    ${result.saw}`);
  }
}
