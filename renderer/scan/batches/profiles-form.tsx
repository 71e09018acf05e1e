import { useState } from 'react';
import type { BatchSummary } from '#contract/desk/scan.ts';
import type { Officer } from '#domain/records/office.ts';
import { ProtectionClass, ScanProfile, SeparatorCode } from '#domain/records/scan.ts';
import { useMessages } from '../../desk/messages.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { SideForm } from '../../ui/side-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { profileDetail, profileText } from '../profile-text.ts';
import { nextVersion } from '../profiles.ts';
import styles from './batches.module.css';
import { useProfiles } from './use-profiles.ts';

/** The scan profiles. Team leads and administrators change them; each change is a new version and touches no batch of before. */
export function ProfilesForm({
  batches,
  officer,
  onClose,
}: {
  batches: readonly BatchSummary[];
  officer: Officer;
  onClose: () => void;
}) {
  const t = useText();
  const { profiles, keep } = useProfiles(batches);
  const [changing, setChanging] = useState<ScanProfile | null>(null);
  const mayChange = officer.role === 'team_lead' || officer.role === 'administrator';
  if (changing) {
    return <ChangeProfile profile={changing} onKeep={keep} onClose={() => setChanging(null)} />;
  }
  return (
    <>
      <h2>{t('scan.profiles')}</h2>
      <p className={styles.explain}>{t(mayChange ? 'scan.profiles.explain' : 'scan.profiles.others')}</p>
      {profiles.map((profile) => (
        <section key={profile.name} className={styles.box}>
          <strong>{profileText(profile, t)}</strong>
          <span className={styles.explain}>
            {[profileDetail(profile, t), t(`scan.protection.${profile.protection}`)].join(', ')}
          </span>
          {mayChange && (
            <div className={styles.actions}>
              <Button
                aria-label={t('scan.profile.change.name', { name: profile.name })}
                onPress={() => setChanging(profile)}
              >
                {t('scan.profile.change')}
              </Button>
            </div>
          )}
        </section>
      ))}
      <div className={styles.actions}>
        <Button keys="Esc" onPress={onClose}>
          {t('frame.close')}
        </Button>
      </div>
    </>
  );
}

function ChangeProfile({
  profile,
  onKeep,
  onClose,
}: {
  profile: ScanProfile;
  onKeep: (profile: ScanProfile) => void;
  onClose: () => void;
}) {
  const t = useText();
  const { say } = useMessages();
  const [changed, setChanged] = useState(profile);
  const [dpi, setDpi] = useState(String(profile.dpi));
  const [rate, setRate] = useState(String(Math.round(profile.checkRate * 100)));
  const read = ScanProfile.safeParse({ ...changed, dpi: Number(dpi), checkRate: Number(rate) / 100 });
  const save = (): void => {
    if (!read.success) return;
    const next = nextVersion(profile, read.data);
    onKeep(next);
    say({ text: t('scan.profile.kept', { name: next.name, version: next.version }), tone: 'done' });
    onClose();
  };
  return (
    <SideForm title={profileText(profile, t)} saveLabel={t('scan.profile.save')} onSave={save} onClose={onClose}>
      <div className={styles.pair}>
        <TextField
          label={t('scan.profile.dpi.label')}
          value={dpi}
          onChange={setDpi}
          error={Number(dpi) >= 150 && Number(dpi) <= 1200 ? null : t('scan.profile.dpi.invalid')}
        />
        <TextField
          label={t('scan.profile.rate')}
          value={rate}
          onChange={setRate}
          error={Number(rate) > 0 && Number(rate) <= 100 ? null : t('scan.profile.rate.invalid')}
        />
      </div>
      <SelectField
        label={t('scan.profile.colour')}
        options={ScanProfile.shape.colour.options.map((id) => ({ id, name: t(`scan.profile.colour.${id}`) }))}
        value={changed.colour}
        onChange={(colour) => setChanged({ ...changed, colour })}
      />
      <SelectField
        label={t('scan.protection')}
        options={ProtectionClass.options.map((id) => ({ id, name: t(`scan.protection.${id}`) }))}
        value={changed.protection}
        onChange={(protection) => setChanged({ ...changed, protection })}
      />
      <Checkbox isSelected={changed.duplex} onChange={(duplex) => setChanged({ ...changed, duplex })}>
        {t('scan.profile.duplex')}
      </Checkbox>
      <Checkbox
        isSelected={changed.splitAt.blankPages}
        onChange={(blankPages) => setChanged({ ...changed, splitAt: { ...changed.splitAt, blankPages } })}
      >
        {t('scan.profile.splitBlank')}
      </Checkbox>
      {SeparatorCode.options.map((code) => (
        <Checkbox
          key={code}
          isSelected={changed.codes.includes(code)}
          onChange={(on) =>
            setChanged({
              ...changed,
              codes: on ? [...changed.codes, code] : changed.codes.filter((one) => one !== code),
            })
          }
        >
          {t(`scan.profile.code.${code}`)}
        </Checkbox>
      ))}
    </SideForm>
  );
}
