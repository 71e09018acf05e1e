import type { DistributionStaff } from '#contract/desk/distribution.ts';
import type { Session } from '#contract/desk/session.ts';
import { assertNever } from '#domain/assert-never.ts';
import type { Officer, Team } from '#domain/records/office.ts';
import { AbsenceForm } from './absence-form.tsx';
import { ExclusionForm } from './exclusion-form.tsx';
import { PlanForm } from './plan-form.tsx';
import { SecondmentForm } from './secondment-form.tsx';
import type { StaffForm } from './staff-view.tsx';
import { SubstitutionForm } from './substitution-form.tsx';

export interface StaffFormProps {
  readonly officer: Officer;
  readonly people: readonly Officer[];
  readonly session: Session;
  readonly staff: DistributionStaff;
  readonly team: Team;
  readonly onClose: () => void;
}

/** The form that is open beside the people. */
export function StaffForms({ form, ...props }: StaffFormProps & { form: StaffForm }) {
  switch (form) {
    case 'absence':
      return <AbsenceForm {...props} />;
    case 'substitution':
      return <SubstitutionForm {...props} />;
    case 'secondment':
      return <SecondmentForm {...props} />;
    case 'exclusion':
      return <ExclusionForm {...props} />;
    case 'plan':
      return <PlanForm {...props} />;
    default:
      return assertNever(form);
  }
}
