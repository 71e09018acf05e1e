import { useState } from 'react';
import type { CaseDetail } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import type { CommandArgs } from '#domain/commands/catalogue.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useDrafts } from '../../drafts/drafts.tsx';
import { useToldCommand } from '../../use-told-command.ts';
import { useLetter } from '../use-letter.ts';
import { baPackage } from './ba-package.ts';
import type { BaPayload } from './ba-payload.ts';
import type { BaRecipient } from './ba-recipient.ts';

/** What the form decides of a request; ids and the package come from here. */
export type BaSending = Pick<CommandArgs['ba.send'], 'fiction' | 'legalBasis' | 'sentOn' | 'channel' | 'proof'> & {
  readonly payload: BaPayload;
  /** Where the package goes to. */
  readonly recipient: BaRecipient;
};

/** Sends a request: its package goes into the e-file first, then the sending is recorded with a frozen copy of every field. */
export function useBaSend(detail: CaseDetail, session: Session) {
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const letter = useLetter();
  const drafts = useDrafts();
  const [unmade, setUnmade] = useState<string | null>(null);
  const caseId = detail.case.id;

  const send = async (asked: BaSending, withPackage: boolean): Promise<void> => {
    const { payload, recipient: _, ...sending } = asked;
    let packageDocumentId: string | null = null;
    if (withPackage) {
      const made = await letter.finish(baPackage(detail, asked));
      if (made.outcome !== 'done') {
        setUnmade(letter.words(made, session.officers));
        return;
      }
      packageDocumentId = made.documentId;
    }
    const frozen = JSON.parse(JSON.stringify(payload)) as CommandArgs['ba.send']['payload'];
    const request = { caseId, consultationId: crypto.randomUUID(), packageDocumentId, payload: frozen, ...sending };
    const text = t('course.ba.done', { name: detail.case.applicantName });
    if (!(await runTold('ba.send', request, { text }))) return;
    setUnmade(null);
    drafts.forget('ba');
  };
  return { send, isRunning: isRunning || letter.isRunning, unmade, letGo: () => setUnmade(null) };
}
