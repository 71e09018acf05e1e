import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { Officer } from '#domain/records/office.ts';
import { mayChangeOffice } from '#domain/rights/actor.ts';
import { Appearance } from '../app/appearance.ts';
import { useAppearance } from '../app/use-appearance.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from '../ui/menu.module.css';

/** The officer's menu: looks, language, row height; and the authority's settings for those who may change them. */
export function SettingsMenu({ officer, onOffice }: { officer: Officer; onOffice?: () => void }) {
  const t = useText();
  const [appearance, change] = useAppearance();
  return (
    <MenuTrigger>
      <Button kind="bare" icon="person" aria-label={t('frame.officer.menu', { name: officer.name })}>
        {officer.name}
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Menu className={styles.menu ?? ''} aria-label={t('settings.title')}>
          {(['theme', 'language', 'density'] as const).map((setting) => (
            <MenuSection
              key={setting}
              className={styles.section ?? ''}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[appearance[setting]]}
              onSelectionChange={(keys) => {
                const [chosen] = keys === 'all' ? [] : [...keys];
                const next = Appearance.safeParse({ ...appearance, [setting]: chosen });
                if (next.success) change(next.data);
              }}
            >
              <Header className={styles.header ?? ''}>{t(`settings.${setting}`)}</Header>
              {Appearance.shape[setting].unwrap().options.map((option) => (
                <MenuItem key={option} id={option} className={styles.item ?? ''} textValue={option}>
                  {({ isSelected }) => (
                    <>
                      <span className={styles.check}>{isSelected && <Icon name="check" />}</span>
                      {t(optionMessage(setting, option))}
                    </>
                  )}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
          {onOffice && mayChangeOffice(officer) && (
            <MenuSection className={styles.section ?? ''}>
              <Header className={styles.header ?? ''}>{t('settings.office')}</Header>
              <MenuItem className={styles.item ?? ''} onAction={onOffice}>
                {t('office.open')}
              </MenuItem>
            </MenuSection>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

type SettingMessage =
  | `settings.theme.${Appearance['theme']}`
  | `settings.language.${Appearance['language']}`
  | `settings.density.${Appearance['density']}`;

function optionMessage(setting: keyof Appearance, option: string): SettingMessage {
  return `settings.${setting}.${option}` as SettingMessage;
}
