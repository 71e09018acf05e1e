import { useEffect, useRef, useState } from 'react';
import type { LetterProblem, LetterRequest } from '#contract/desk/letters.ts';
import { useLetter } from '../use-letter.ts';

/** So long after the last key the letter is set anew, in milliseconds. */
const QUIET_FOR = 400;

export interface Preview {
  /** The newest PDF; it stays while the next one is made or the form has a problem. */
  readonly url: string | null;
  readonly problem: LetterProblem | null;
  /** What is shown is not yet what stands in the form. */
  readonly isBehind: boolean;
  readonly isSilent: boolean;
}

/** The letter as a PDF, set anew when nobody has typed for a moment. Null asks for nothing; the newest answer counts. */
export function usePreview(request: LetterRequest | null): Preview {
  const { preview } = useLetter();
  const [state, setState] = useState<Preview>({ url: null, problem: null, isBehind: true, isSilent: false });
  const asked = useRef(0);
  const text = request === null ? null : JSON.stringify(request);
  useEffect(() => {
    asked.current += 1;
    const mine = asked.current;
    setState((before) => ({ ...before, isBehind: true, ...(text === null && { problem: null }) }));
    if (text === null) return;
    const timer = setTimeout(async () => {
      const answer = await preview(JSON.parse(text) as LetterRequest);
      if (asked.current !== mine) return;
      setState((before) =>
        answer === null
          ? { ...before, isSilent: true }
          : 'url' in answer
            ? { url: answer.url, problem: null, isBehind: false, isSilent: false }
            : { ...before, problem: answer.problem, isSilent: false },
      );
    }, QUIET_FOR);
    return () => clearTimeout(timer);
  }, [text, preview]);
  return state;
}
