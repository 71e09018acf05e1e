import { useRef } from 'react';
import { consentClock } from '#domain/case/consent-clock.ts';
import { knownFacts } from '#domain/case/known-facts.ts';
import { offerOf } from '#domain/case/offer-facts.ts';
import { isShortRequest } from '#domain/clocks/ba-consent.ts';
import type { Consultation } from '#domain/records/proceeding.ts';
import { decideRoute } from '#domain/routes/decide-route.ts';
import { dueDay, longDay } from '../../../i18n/dates.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { ClockDay } from '../../clocks/clock-day.tsx';
import { useTypedChoice, useTypedWords } from '../../drafts/drafts.tsx';
import { RestoredNote } from '../../drafts/restored-note.tsx';
import type { StageProps } from '../course-stages.tsx';
import { FactField } from '../facts/fact-field.tsx';
import type { RecordedField } from '../facts/fact-kind.ts';
import { readQuickDay } from '../facts/quick-values.ts';
import { useFacts } from '../facts/use-facts.ts';
import { focusFact } from '../focus-fact.ts';
import { usePrimaryAction } from '../primary-action.tsx';
import stage from '../stage.module.css';
import { EMPLOYER_FIELDS, JOB_FIELDS, PAY_FIELDS, TITLE_FIELDS } from './ba-fields.ts';
import { baPayload, personRows } from './ba-payload.ts';
import { recipientOf, recipientText } from './ba-recipient.ts';
import styles from './ba-request-form.module.css';
import { CheckList } from './check-list.tsx';
import { consentBasis } from './consent-basis.ts';
import { maySend, plausibility } from './plausibility.ts';
import { useBaSend } from './use-ba-send.ts';

const CHANNELS = ['portal', 'email', 'post', 'fax'] as const satisfies readonly Consultation['channel'][];

/** The request before it is sent: every field as it is known, what speaks against sending, and the clock it will start. */
export function BaRequestForm(props: StageProps & { follows: Consultation | null; mayAsk: boolean }) {
  const { detail, file, session, today, follows, mayAsk } = props;
  const t = useText();
  const language = useLanguage();
  const facts = useFacts(detail, session.officer.id);
  const known = knownFacts(file);
  const offer = offerOf(detail.facts);
  const place = useRef<HTMLDivElement>(null);
  const [legalBasis, setBasis] = useTypedWords('ba/basis', consentBasis(known));
  const [channel, setChannel] = useTypedChoice('ba/channel', CHANNELS, follows?.channel ?? 'portal');
  const [sentOn, setSentOn] = useTypedWords('ba/sentOn', longDay(today));
  const [proof, setProof] = useTypedWords('ba/proof', '');
  const usual = session.office?.labourAgency;
  const [address, setAddress] = useTypedWords('ba/recipient', usual ? recipientText(usual) : '');
  const recipient = recipientOf(address);
  const { send, isRunning, unmade, letGo } = useBaSend(detail, session);

  const checks = plausibility(known, offer, detail.documents, today);
  const answer = decideRoute(known, today);
  const isNeeded = answer.baConsent !== 'none';
  const day = readQuickDay(sentOn, today);
  const isSendable = maySend(checks) && day !== null && day <= today && isNeeded && recipient !== null;
  const fiction = isShortRequest(known, { sentOn: day ?? today }) ? ('one_week' as const) : ('two_weeks' as const);
  const clock = consentClock({ sentOn: day ?? today, fiction }, today);
  const inTheWay = checks.filter(({ result }) => result === 'missing' || result === 'wrong');
  const payload = baPayload(detail, known, t);
  // What the BA did not find sufficient is not sent again by one Enter too many.
  const isRepeat = follows !== null && JSON.stringify(follows.payload.sections) === JSON.stringify(payload.sections);
  const post = (withPackage: boolean): void => {
    if (day === null || recipient === null) return;
    const sending = { fiction, legalBasis, payload, sentOn: day, channel, proof: proof.trim() || null, recipient };
    void send(sending, withPackage);
  };
  const goTo = (field: RecordedField | null): void => focusFact(place.current, field);
  const first = inTheWay[0]?.field ?? null;
  usePrimaryAction(
    !isNeeded || (!mayAsk && first === null)
      ? null
      : isRepeat
        ? { label: t('course.ba.amend'), run: () => goTo('ezb.firm') }
        : isSendable
          ? {
              label: t(follows === null ? 'course.ba.send' : 'course.ba.sendAgain'),
              isDisabled: isRunning,
              run: () => post(true),
            }
          : { label: t('course.ba.complete', { count: inTheWay.length }), run: () => goTo(first) },
  );

  const section = (title: string, fields: readonly RecordedField[]) => (
    <section className={stage.card} aria-label={title}>
      <h3 className={stage.title}>{title}</h3>
      <div className={styles.fields}>
        {fields
          .filter((field) => !HIDDEN_WHEN_EMPTY.has(field) || known[field as keyof typeof known] !== undefined)
          .map((field) => (
            <FactField key={field} field={field} facts={facts} detail={detail} session={session} isStacked />
          ))}
      </div>
    </section>
  );
  return (
    <div className={stage.two} ref={place}>
      <div className={stage.column}>
        <section className={stage.card} aria-label={t('course.ba.person')}>
          <h3 className={stage.title}>{t('course.ba.person')}</h3>
          <dl className={styles.person}>
            {personRows(detail).map(({ label, value }) => (
              <div key={label}>
                <dt lang="de">{label}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
        </section>
        {section(t('course.ba.title'), TITLE_FIELDS)}
        {section(t('course.ba.employer'), EMPLOYER_FIELDS)}
        {section(t('course.ba.job'), JOB_FIELDS)}
        {section(t('course.ba.pay'), PAY_FIELDS)}
      </div>
      <aside className={styles.side} aria-label={t('course.ba.sending')}>
        {!mayAsk && isNeeded && <p className={stage.notice}>{t('course.ba.early')}</p>}
        {!isNeeded && <p className={stage.notice}>{t('course.ba.notNeeded')}</p>}
        <p className={styles.clock}>
          {t('course.ba.earliest')}{' '}
          <strong>
            <ClockDay clock={clock}>{dueDay(clock.mayRelyFrom, session.today, language)}</ClockDay>
          </strong>
          <span>{clock.legalBasis}</span>
        </p>
        <CheckList checks={checks} onGo={goTo} />
        <div className={styles.sending}>
          <RestoredNote of="ba" />
          <TextField label={t('course.ba.basis')} value={legalBasis} onChange={setBasis} maxLength={200} />
          <TextField
            label={t('course.ba.recipient')}
            hint={t('course.ba.recipient.hint')}
            value={address}
            onChange={setAddress}
            error={recipient === null ? t('course.ba.recipient.needed') : null}
            maxLength={300}
          />
          <SelectField
            label={t('course.ba.channel')}
            options={CHANNELS.map((id) => ({ id, name: t(`course.channel.${id}`) }))}
            value={channel}
            onChange={setChannel}
          />
          <TextField
            label={t('course.ba.sentOn')}
            value={sentOn}
            onChange={setSentOn}
            onBlur={() => day && setSentOn(longDay(day))}
            error={day === null ? t('course.fact.day.problem') : day > today ? t('course.ba.sentOn.future') : null}
          />
          <TextField
            label={t('course.ba.proof')}
            aside={t('documents.field.optional')}
            value={proof}
            onChange={setProof}
            maxLength={200}
          />
        </div>
        {isRepeat && isSendable && mayAsk && (
          <div className={styles.unmade}>
            <p>{t('course.ba.repeat')}</p>
            <Button isDisabled={isRunning} onPress={() => post(true)}>
              {t('course.ba.repeat.send')}
            </Button>
          </div>
        )}
        {unmade !== null && (
          <div className={styles.unmade} role="alert">
            <p>{t('course.ba.noPackage', { reason: unmade })}</p>
            <Button onPress={() => post(false)}>{t('course.ba.sendWithout')}</Button>
            <Button kind="bare" onPress={letGo}>
              {t('frame.cancel')}
            </Button>
          </div>
        )}
      </aside>
    </div>
  );
}

/** Fields that only some jobs have: they are asked for in the triage, not here. */
const HIDDEN_WHEN_EMPTY: ReadonlySet<RecordedField> = new Set(['newEmploymentEnd']);
