import { useState } from 'react';
import type { CaseDetail } from '#contract/desk/cases.ts';
import type { LetterProblem, LetterRequest } from '#contract/desk/letters.ts';
import type { Session } from '#contract/desk/session.ts';
import { canTake } from '#domain/case/transitions.ts';
import { LETTER_TEMPLATES } from '#domain/letters/templates/catalogue.ts';
import { LocalDate } from '#domain/time/local-date.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useMessages } from '../../messages.tsx';
import { useToldCommand } from '../../use-told-command.ts';
import { useLetter } from '../use-letter.ts';
import type { Gap } from './letter-field.ts';
import type { WrittenTemplate } from './letter-forms.ts';
import type { LetterDraft } from './use-letter-desk.ts';

/** Makes a letter final and takes the step it stands for: a request for documents and a hearing set the case's state. */
export function useFinishLetter(
  detail: CaseDetail,
  session: Session,
  onProblem: (problem: LetterProblem | null) => void,
) {
  const t = useText();
  const letter = useLetter();
  const { say } = useMessages();
  const { runTold, isRunning } = useToldCommand();
  const [trouble, setTrouble] = useState<string | null>(null);
  const caseId = detail.case.id;
  const { state } = detail.case;

  const finish = async (
    template: WrittenTemplate,
    request: LetterRequest,
    draft: LetterDraft,
    today: LocalDate,
  ): Promise<boolean> => {
    setTrouble(null);
    const deadline = LocalDate.safeParse(request.fields.answerBy).data ?? null;
    const items = template === 'document_request' ? itemsOf(draft) : [];
    const made = await letter.finish({
      ...request,
      requestedItems: items,
      deadline,
      sentOn: draft.isSent ? today : null,
    });
    if (made.outcome === 'problem') {
      onProblem(made);
      return false;
    }
    if (made.outcome !== 'done') {
      setTrouble(letter.words(made, session.officers));
      return false;
    }
    const text = t('letters.done', { title: LETTER_TEMPLATES[template].title });
    const { letterId } = made;
    if (draft.isSent && deadline !== null && template === 'document_request' && items.length > 0) {
      if (canTake('case.requestDocuments', state)) {
        await runTold('case.requestDocuments', { caseId, letterId, items, deadline }, { text });
        return true;
      }
    }
    if (draft.isSent && deadline !== null && template === 'hearing' && (await isReadyToHear())) {
      await runTold('case.hear', { caseId, letterId, deadline }, { text: t('letters.done.hearing') });
      return true;
    }
    say({ text, tone: 'done' });
    return true;
  };

  /** A hearing belongs to the own check; a case before it is taken there first. */
  const isReadyToHear = async (): Promise<boolean> => {
    if (canTake('case.hear', state)) return true;
    if (!canTake('case.proceed', state)) return false;
    const proceed = { caseId, to: 'assessing' as const, remark: null };
    return runTold('case.proceed', proceed, { text: t('decision.assessing', { name: detail.case.applicantName }) });
  };

  return { finish, trouble, isRunning: isRunning || letter.isRunning };
}

function itemsOf({ values }: LetterDraft): string[] {
  const { missing } = values;
  return Array.isArray(missing) ? (missing as readonly Gap[]).flatMap(({ key }) => (key === null ? [] : [key])) : [];
}
