import type { MessageId } from './catalogue.ts';
import { casePanel } from './en/case.ts';
import { commands } from './en/commands.ts';
import { conflicts } from './en/conflicts.ts';
import { course } from './en/course.ts';
import { decision } from './en/decision.ts';
import { distribution } from './en/distribution.ts';
import { distributionForms } from './en/distribution-forms.ts';
import { distributionPlan } from './en/distribution-plan.ts';
import { distributionStaff } from './en/distribution-staff.ts';
import { documents } from './en/documents.ts';
import { drafts } from './en/drafts.ts';
import { ezb } from './en/ezb.ts';
import { frame } from './en/frame.ts';
import { intake } from './en/intake.ts';
import { ledger } from './en/ledger.ts';
import { letters } from './en/letters.ts';
import { list } from './en/list.ts';
import { office } from './en/office.ts';
import { openCase } from './en/open-case.ts';
import { proposals } from './en/proposals.ts';
import { queueWork } from './en/queue-work.ts';
import { queues } from './en/queues.ts';
import { reader } from './en/reader.ts';
import { refusals } from './en/refusals.ts';
import { scan } from './en/scan.ts';
import { scanCheck } from './en/scan-check.ts';
import { scanScanner } from './en/scan-scanner.ts';
import { scanTable } from './en/scan-table.ts';
import { search } from './en/search.ts';
import { settings } from './en/settings.ts';
import { steps } from './en/steps.ts';

/** The English catalogue: exactly the texts of the German one. */
export const ENGLISH: Readonly<Record<MessageId, string>> = {
  ...frame,
  ...queues,
  ...list,
  ...queueWork,
  ...casePanel,
  ...course,
  ...ezb,
  ...decision,
  ...letters,
  ...ledger,
  ...steps,
  ...documents,
  ...openCase,
  ...drafts,
  ...proposals,
  ...intake,
  ...conflicts,
  ...refusals,
  ...search,
  ...commands,
  ...settings,
  ...office,
  ...reader,
  ...scan,
  ...scanTable,
  ...scanCheck,
  ...scanScanner,
  ...distribution,
  ...distributionForms,
  ...distributionPlan,
  ...distributionStaff,
};
