import { canTake } from '#domain/case/transitions.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { StageProps } from '../course-stages.tsx';
import stage from '../stage.module.css';
import { BaAnswers } from './ba-answers.tsx';
import { BaHistory } from './ba-history.tsx';
import { BaRequestForm } from './ba-request-form.tsx';
import { OpenRequest } from './open-request.tsx';

/** BA: the request on one screen before it is sent; afterwards its clock, the answers, and all requests so far. */
export function BaStage(props: StageProps) {
  const t = useText();
  const { file } = props;
  const open = file.consultations.find(({ state }) => state === 'running' || state === 'question') ?? null;
  const mayAsk = canTake('ba.send', file.theCase.state);
  // Before the triage is confirmed the request can be looked at and completed, not yet sent.
  const isEarly = canTake('case.triage', file.theCase.state) && !mayAsk;
  return (
    <div className={stage.column}>
      {open && (
        <>
          <OpenRequest {...props} asked={open} />
          <BaAnswers {...props} asked={open} />
        </>
      )}
      {(mayAsk || isEarly) && <BaRequestForm {...props} follows={open} mayAsk={mayAsk} />}
      {!open && !mayAsk && !isEarly && file.consultations.length === 0 && (
        <p className={stage.notice}>{t('course.ba.notNow')}</p>
      )}
      <BaHistory {...props} />
    </div>
  );
}
