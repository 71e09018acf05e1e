import type { queues as german } from '../de/queues.ts';

export const queues = {
  'queues.title': 'Lists',
  'queues.group.own': 'Incoming',
  'queues.group.team': 'Team',
  'queues.group.post': 'Post and clarification',
  'queues.inbox': 'Unassigned',
  'queues.mine': 'Mine',
  'queues.waiting_labour_agency': 'Waiting for BA',
  'queues.waiting_applicant': 'Waiting for applicant',
  'queues.awaiting_signature': 'For signature',
  'queues.follow_ups': 'Follow-ups',
  'queues.intake': 'Incoming post',
  'queues.conflicts': 'To be clarified',
  'queues.count': '{name}, {count}',
} satisfies Record<keyof typeof german, string>;
