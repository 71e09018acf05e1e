import { canTake } from '#domain/case/transitions.ts';
import type { StageProps } from '../course-stages.tsx';
import { DecisionStage as DecisionRecord } from '../record/decision-stage.tsx';
import stage from '../stage.module.css';
import { DecisionEditor } from './decision-editor.tsx';
import { NotYetDecidable } from './not-yet-decidable.tsx';
import { Notification } from './notification.tsx';
import { Signing } from './signing.tsx';
import { Suspension } from './suspension.tsx';

/** Entscheidung: what the state of the case asks for (a draft, a signature, the notification), and the decisions so far. */
export function DecisionStage(props: StageProps) {
  const { detail } = props;
  const { state, route } = detail.case;
  const awaited = detail.decisions.find((decision) => decision.state === 'awaiting_cosign');
  const signed = detail.decisions.filter((decision) => decision.state === 'signed').at(-1);
  return (
    <div className={stage.column}>
      {route === 'R4' && canTake('blueCard.suspend', state) && <Suspension {...props} />}
      {awaited ? (
        <Signing {...props} decision={awaited} />
      ) : canTake('decision.draft', state) ? (
        <DecisionEditor {...props} />
      ) : signed ? (
        <Notification key={signed.id} {...props} decision={signed} />
      ) : (
        <NotYetDecidable {...props} />
      )}
      {detail.decisions.length > 0 && <DecisionRecord {...props} />}
    </div>
  );
}
