import type { ScanProfile } from '#domain/records/scan.ts';
import type { Text } from '../i18n/use-text.ts';

/** `Eingangspost (Fassung 1)` */
export function profileText({ name, version }: Pick<ScanProfile, 'name' | 'version'>, t: Text): string {
  return t('scan.profile.name', { name, version });
}

/** `300 dpi, Farbe, beidseitig, Sichtprüfung 10 %` */
export function profileDetail({ dpi, colour, duplex, checkRate }: ScanProfile, t: Text): string {
  return [
    t('scan.profile.dpi', { dpi }),
    t(`scan.profile.colour.${colour}`),
    t(duplex ? 'scan.profile.duplex' : 'scan.profile.simplex'),
    checkRate === 1
      ? t('scan.profile.check.full')
      : t('scan.profile.check.sample', { percent: Math.round(checkRate * 100) }),
  ].join(', ');
}
