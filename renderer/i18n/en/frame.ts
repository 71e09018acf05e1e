import type { frame as german } from '../de/frame.ts';

export const frame = {
  'frame.product': 'Laufmappe',
  'frame.desk': 'Desk',
  'frame.search.hint': 'Case, person, document or command',
  'frame.pending': '{count, plural, =0 {all transferred} other {# pending}}',
  'frame.pending.title': 'Not transferred yet',
  'frame.pending.none': 'Everything has arrived at the central server.',
  'frame.pending.explain':
    'These entries are saved on this device and will be transferred as soon as the central server answers.',
  'frame.officer.menu': 'Settings of {name}',
  'frame.skip': 'Skip to the list',
  'frame.line.lost':
    'Connection to the workplace service interrupted. It is restored by itself; saved entries are safe.',
  'frame.central.offline':
    'Central server unreachable since {time}. You can go on working; your entries are saved and transferred later.',
  'frame.central.refused':
    'The central server accepts nothing from this device: {message} Your entries stay saved here.',
  'locked.title': 'This desk is locked',
  'locked.why':
    'It last had contact with the central server on {date}. After {days} days without contact, cases and files are no longer shown here.',
  'locked.what':
    'Please connect this desk to the office network; it opens by itself as soon as the central server answers. If it does not answer, the administration can help.',
  'locked.waiting':
    'Your entries are safe: {count, plural, one {# waits} other {# wait}} on this desk and will be handed in then.',
  'frame.central.again': 'Try now',
  'frame.status': 'Status',
  'frame.status.connected': 'As of {time} · connected',
  'frame.status.connecting': 'Connecting …',
  'frame.status.connecting.last': 'As of {time} · connecting …',
  'frame.status.offline': 'As of {time} · offline',
  'frame.status.offline.never': 'offline, never synchronised',
  'frame.status.refused': 'As of {time} · refused',
  'frame.status.lost': 'As of {time} · workplace service does not answer',
  'frame.status.ocr': 'Text recognition {done} of {total} pages',
  'frame.status.ocr.rate': '{rate} pages/min',
  'frame.status.ocr.left': '{time} left',
  'frame.status.shortcuts': 'Shortcuts',
  'frame.loading': 'Loading …',
  'frame.failed': 'This could not be loaded.',
  'frame.failed.explain': 'Your entries are saved. Please try again.',
  'frame.again': 'Try again',
  'frame.close': 'Close',
  'frame.cancel': 'Cancel',
  'frame.undo': 'Undo',
  'frame.message': 'Messages',
  'frame.drop': 'Drop files here: they arrive in the incoming post.',
  'frame.crashed': 'This area cannot be shown right now.',
  'frame.seconds': '{count, plural, one {# second} other {# seconds}}',
  'frame.minutes': '{count, plural, one {# minute} other {# minutes}}',
} satisfies Record<keyof typeof german, string>;
