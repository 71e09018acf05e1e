import { Menu, MenuItem, MenuTrigger, Popover, Text as SlotText } from 'react-aria-components';
import type { CaseDetail } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import menu from '../../ui/menu.module.css';
import { useMessages } from '../messages.tsx';
import type { StepWithForm } from './step-form.tsx';
import { stepOffers } from './step-offers.ts';
import styles from './steps.module.css';
import { useDirectStep, WITHOUT_FORM } from './use-direct-step.ts';

/**
 * Weitere Schritte: what the state of the case allows, and, greyed, what it does not with the reason. The greyed ones can be
 * reached like the others, so that the reason is read out, too.
 */
export function StepsMenu({
  detail,
  session,
  onStep,
}: {
  detail: CaseDetail;
  session: Session;
  onStep: (step: StepWithForm) => void;
}) {
  const t = useText();
  const { say } = useMessages();
  const runDirect = useDirectStep(detail);
  const offers = stepOffers(detail, session);
  const choose = (key: string): void => {
    const offer = offers.find(({ step }) => step === key);
    if (!offer) return;
    const { step, why } = offer;
    if (why !== null) {
      say({
        text: t('steps.notPossible', { step: t(`steps.name.${step}`), why: t(why.id, why.values) }),
        tone: 'done',
      });
      return;
    }
    const direct = WITHOUT_FORM.find((name) => name === step);
    if (direct) runDirect(direct);
    else onStep(step as StepWithForm);
  };
  return (
    <MenuTrigger>
      <Button icon="more" keys="S" id="case-steps">
        {t('steps.menu')}
      </Button>
      <Popover className={menu.popover ?? ''} placement="bottom end">
        <Menu className={menu.menu ?? ''} aria-label={t('steps.menu')} onAction={(key) => choose(String(key))}>
          {offers.map(({ step, why }) => (
            <MenuItem
              key={step}
              id={step}
              className={`${menu.item} ${styles.step} ${why === null ? '' : styles.impossible}`}
              textValue={t(`steps.name.${step}`)}
            >
              <SlotText slot="label">{t(`steps.name.${step}`)}</SlotText>
              {why !== null && (
                <SlotText slot="description" className={styles.why ?? ''}>
                  {t(why.id, why.values)}
                </SlotText>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
