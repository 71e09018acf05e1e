import type { proposals as german } from '../de/proposals.ts';

/** What the e-file offers for facts that nobody has recorded. */
export const proposals = {
  'proposal.source': 'from the file, Bl. {leaf}',
  'proposal.open': 'From the file, leaf {leaf}: {title}, read “{raw}”. Open the page in the Akte',
  'proposal.waiting': 'not confirmed yet',
  'proposal.confirm': 'Confirm',
  'proposal.take': 'Take: {value}',
  'proposal.confidence': 'Text recognition {confidence} %',
  'proposal.confirmSure': '{count, plural, one {Confirm # fact from the file} other {Confirm # facts from the file}}',
  'proposal.confirmAndSettle': '{route}: confirm {count, plural, one {# fact} other {# facts}}, send the letter, close',
  'proposal.confirmed': '{count, plural, one {# fact from the file confirmed} other {# facts from the file confirmed}}',
  'proposal.count': '{count, plural, one {# proposal from the file} other {# proposals from the file}}',
  'proposal.more': 'More from the file',
  'proposal.provisional': 'Provisional: with facts from the file that nobody has confirmed yet',
} as const satisfies Record<keyof typeof german, string>;
