import { caseFileOf } from '#contract/desk/case-file-of.ts';
import type { CaseDetail } from '#contract/desk/cases.ts';
import { knownFacts } from '#domain/case/known-facts.ts';
import { offerOf } from '#domain/case/offer-facts.ts';
import { canTake } from '#domain/case/transitions.ts';
import { isShortRequest } from '#domain/clocks/ba-consent.ts';
import type { CommandArgs } from '#domain/commands/catalogue.ts';
import { decideRoute } from '#domain/routes/decide-route.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { Desk } from '../../desk-client.ts';
import type { Text } from '../../i18n/use-text.ts';
import { baPackage } from '../course/ba/ba-package.ts';
import { baPayload } from '../course/ba/ba-payload.ts';
import type { BaRecipient } from '../course/ba/ba-recipient.ts';
import { consentBasis } from '../course/ba/consent-basis.ts';
import { plausibility } from '../course/ba/plausibility.ts';
import type { BaSending } from '../course/ba/use-ba-send.ts';
import { answered, type CommandOutcome } from '../run-command.ts';

/**
 * Sends the request to the BA for one of many marked cases: only where the facts are complete and nothing stands in the way, with its
 * package in the e-file as from the case itself. Otherwise nothing is sent, and the first reason is answered.
 */
export async function sendBaRequest(
  desk: Desk,
  caseId: string,
  { today, recipient, t }: { today: LocalDate; recipient: BaRecipient | null; t: Text },
): Promise<CommandOutcome> {
  const detail = await desk.cases.get({ caseId });
  if (detail === null) return { outcome: 'refused', refusal: { code: 'not_found', data: { caseId } } };
  const facts = knownFacts(caseFileOf(detail));
  const missing = inTheWay(detail, today, t);
  if (missing !== null) return { outcome: 'refused', refusal: { code: 'incomplete', data: { field: missing } } };
  if (recipient === null) {
    return { outcome: 'refused', refusal: { code: 'incomplete', data: { field: t('course.ba.recipient.needed') } } };
  }
  const sending: BaSending = {
    payload: baPayload(detail, facts, t),
    recipient,
    fiction: isShortRequest(facts, { sentOn: today }) ? 'one_week' : 'two_weeks',
    legalBasis: consentBasis(facts),
    sentOn: today,
    channel: 'portal',
    proof: null,
  };
  const made = await desk.letters.finish(baPackage(detail, sending));
  if (made.outcome === 'refused') return { outcome: 'refused', refusal: made.refusal };
  if (made.outcome === 'problem') {
    return { outcome: 'refused', refusal: { code: 'incomplete', data: { field: made.message } } };
  }
  const { recipient: _, payload, ...rest } = sending;
  const args: CommandArgs['ba.send'] = {
    ...rest,
    caseId,
    consultationId: crypto.randomUUID(),
    packageDocumentId: made.documentId,
    payload: JSON.parse(JSON.stringify(payload)) as CommandArgs['ba.send']['payload'],
  };
  return answered(desk.commands.run({ name: 'ba.send', args, dependsOn: [] }));
}

/** The first thing that speaks against sending without another look; null when nothing does. */
export function inTheWay(detail: CaseDetail, today: LocalDate, t: Text): string | null {
  if (detail.availability !== 'here') return t('bulk.skipped.why.not_here');
  if (!canTake('ba.send', detail.case.state)) return t('bulk.skipped.why.state');
  // What the BA asked back, or has answered, wants a person's eye: nothing is sent a second time unseen.
  if (detail.consultations.length > 0) return t('bulk.skipped.why.asked');
  const facts = knownFacts(caseFileOf(detail));
  const answer = decideRoute(facts, today);
  if (!answer.decided) return answer.questions[0]?.question ?? t('bulk.skipped.why.state');
  if (answer.baConsent !== 'required') return t('bulk.skipped.why.no_consent');
  const checks = plausibility(facts, offerOf(detail.facts), detail.documents, today);
  return checks.find(({ result }) => result === 'missing' || result === 'wrong')?.text ?? null;
}
