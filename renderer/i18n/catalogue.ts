import { casePanel } from './de/case.ts';
import { commands } from './de/commands.ts';
import { conflicts } from './de/conflicts.ts';
import { course } from './de/course.ts';
import { decision } from './de/decision.ts';
import { distribution } from './de/distribution.ts';
import { distributionForms } from './de/distribution-forms.ts';
import { distributionPlan } from './de/distribution-plan.ts';
import { distributionStaff } from './de/distribution-staff.ts';
import { documents } from './de/documents.ts';
import { drafts } from './de/drafts.ts';
import { ezb } from './de/ezb.ts';
import { frame } from './de/frame.ts';
import { intake } from './de/intake.ts';
import { ledger } from './de/ledger.ts';
import { letters } from './de/letters.ts';
import { list } from './de/list.ts';
import { office } from './de/office.ts';
import { openCase } from './de/open-case.ts';
import { proposals } from './de/proposals.ts';
import { queueWork } from './de/queue-work.ts';
import { queues } from './de/queues.ts';
import { reader } from './de/reader.ts';
import { refusals } from './de/refusals.ts';
import { scan } from './de/scan.ts';
import { scanCheck } from './de/scan-check.ts';
import { scanScanner } from './de/scan-scanner.ts';
import { scanTable } from './de/scan-table.ts';
import { search } from './de/search.ts';
import { settings } from './de/settings.ts';
import { steps } from './de/steps.ts';

/** The German catalogue: it defines which texts there are. A new area is a file in `de/` and `en/` and a line here and in en.ts. */
export const GERMAN = {
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

export type MessageId = keyof typeof GERMAN;
export type Language = 'de' | 'en';
