import styles from './icon.module.css';

/** Paths on a 16 × 16 grid, drawn with a 1.5 px line. */
const PATHS = {
  folder:
    'M2 4.5A1.5 1.5 0 0 1 3.5 3h2.6l1.6 1.6h4.8A1.5 1.5 0 0 1 14 6.1v5.4a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.5z',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zm3.6-1.4L14 14',
  inbox: 'M2 9.5h3.4l1 1.8h3.2l1-1.8H14M2 9.5 4 3.5h8l2 6v3a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1z',
  person: 'M8 8.2a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6zM2.8 13.6c.6-2.4 2.6-3.6 5.2-3.6s4.600 1.200 5.200 3.600',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zm0-9.200V8l2.200 1.600',
  hourglass: 'M4.500 2h7M4.500 14h7M5.200 2v2.600L8 8l2.800-3.400V2M5.200 14v-2.600L8 8l2.800 3.400V14',
  team: 'M6 8a2.300 2.300 0 1 0 0-4.600A2.300 2.300 0 0 0 6 8zm-4.200 5c.4-2 2-3.100 4.200-3.100s3.800 1.100 4.200 3.100M10.800 3.600a2.200 2.200 0 0 1 0 4.200M12 10.200c1.300.4 2 1.300 2.300 2.800',
  alert: 'M8 2.500 14.200 13H1.800zM8 6.600v3M8 11.300v.01',
  overdue: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zm0-9v3.700M8 11v.01',
  letter: 'M2.500 4h11v8h-11zM2.500 4.500 8 8.800l5.500-4.300',
  document: 'M4 2h5.200L12.500 5.300V14H4zM9 2v3.500h3.500M6 8.500h4.500M6 11h3',
  check: 'm3 8.400 3.200 3.200L13 4.800',
  close: 'm4 4 8 8m0-8-8 8',
  more: 'M3.500 8v.01M8 8v.01M12.500 8v.01',
  chevron: 'm6 4 4 4-4 4',
  down: 'm4 6 4 4 4-4',
  up: 'm4 10 4-4 4 4',
  columns: 'M2.500 3h11v10h-11zM6.200 3v10M9.800 3v10',
  filter: 'M2.500 3.500h11L9.300 8.600V13L6.700 11.700V8.600z',
  copy: 'M5.500 5.500h8v8h-8zM10.500 5.500v-3h-8v8h3',
  sync: 'M13.300 6.700A5.500 5.500 0 0 0 3.500 5M2.700 9.300A5.500 5.500 0 0 0 12.500 11M3.300 2.500V5h2.500M12.700 13.500V11h-2.500',
  offline:
    'M2 2l12 12M4.500 12h7M3.300 5.600A3.600 3.600 0 0 0 4.500 12M6.300 3.700A4 4 0 0 1 12 7.300a2.600 2.600 0 0 1 1.600 3.700',
  undo: 'M3 6.500h6.500a3.500 3.500 0 0 1 0 7H6M3 6.500 6 3.500M3 6.500l3 3',
  note: 'M3 13l.7-3L10.500 3.200a1.400 1.400 0 0 1 2 0l.3.3a1.400 1.400 0 0 1 0 2L6 12.300z',
  move: 'M2.500 8h10M9 4.500 12.500 8 9 11.500',
  window: 'M2 3h12v10H2zM2 6h12',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  sidebar: 'M2 3h12v10H2zM6 3v10',
  fitWidth: 'M2 3v10M14 3v10M4.500 8h7M6.500 5.800 4.500 8l2 2.200M9.500 5.800l2 2.200-2 2.200',
  fitPage: 'M4 2h8v12H4zM8 4.500v7M6.500 6 8 4.500 9.500 6M6.500 10 8 11.500 9.500 10',
  twoUp: 'M2 3.500h5v9H2zM9 3.500h5v9H9z',
  rotate: 'M13 8a5 5 0 1 1-1.500-3.600M13 2.500V5h-2.500',
  split: 'M2 3h12v10H2zM8 3v10',
  keyboard: 'M1.500 4h13v8h-13zM4 6.500v.01M6.700 6.500v.01M9.300 6.500v.01M12 6.500v.01M4.500 9.500h7',
  trace: 'M8 2.500v5l3 2M2.500 8A5.500 5.500 0 1 0 4 4.200M2.500 2.500V5H5',
  calendar: 'M2.500 4h11v9.500h-11zM2.500 7h11M5.500 2.500V5M10.500 2.500V5',
  signature:
    'M2.500 13h11M3 10.500c2.500-7 4.500-8 4.800-6 .2 2-2.800 5-1.300 5.300 1.200.2 2-2.300 3-2.200.8.100.3 1.700 1.200 1.900.6.100 1.300-.4 1.800-.9',
  dot: 'M8 8v.01',
} as const;

export type IconName = keyof typeof PATHS;

/** A small line drawing. It says nothing to a screen reader: the words beside it do. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg className={styles.icon} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
