import type { CaseDetail } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import { assertNever } from '#domain/assert-never.ts';
import type { Stage } from '../course/stages.ts';
import { Drafts } from '../drafts/drafts.tsx';
import { AddressForm } from './address-form.tsx';
import { AssignForm } from './assign-form.tsx';
import { CloseForm } from './close-form.tsx';
import { MergeForm, TransferForm, WithdrawForm } from './end-forms.tsx';
import { FollowUpForm } from './follow-up-form.tsx';
import { PauseForm } from './pause-form.tsx';
import { ScanWishForm } from './scan-wish-form.tsx';
import type { PanelStep } from './step-offers.ts';
import type { DirectStep } from './use-direct-step.ts';

/** Steps that ask for something before they are taken. */
export type StepWithForm = Exclude<PanelStep, DirectStep>;

export interface StepFormProps {
  readonly detail: CaseDetail;
  readonly session: Session;
  readonly onClose: () => void;
}

type StepChoice = StepFormProps & { readonly step: StepWithForm; readonly onStage: (stage: Stage) => void };

/** The form of a step, in the panel of its case. */
export function StepForm(props: StepChoice) {
  return (
    <Drafts key={`${props.detail.case.id} ${props.step}`} of={`${props.step}:${props.detail.case.id}`}>
      <FormOf {...props} />
    </Drafts>
  );
}

function FormOf({ step, onStage, ...props }: StepChoice) {
  switch (step) {
    case 'followUp.set':
      return <FollowUpForm {...props} />;
    case 'party.setAddress':
      return <AddressForm {...props} />;
    case 'scan.wish':
      return <ScanWishForm {...props} />;
    case 'case.assign':
      return <AssignForm {...props} />;
    case 'case.pause':
      return <PauseForm {...props} />;
    case 'case.withdraw':
      return <WithdrawForm {...props} />;
    case 'case.transfer':
      return <TransferForm {...props} />;
    case 'case.merge':
      return <MergeForm {...props} />;
    case 'case.close':
      return <CloseForm {...props} onStage={onStage} />;
    default:
      return assertNever(step);
  }
}
