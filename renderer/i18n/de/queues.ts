/** The lists on the left. */
export const queues = {
  'queues.title': 'Listen',
  'queues.group.own': 'Eingang',
  'queues.group.team': 'Team',
  'queues.group.post': 'Post und Klärung',
  'queues.inbox': 'Nicht zugeteilt',
  'queues.mine': 'Meine',
  'queues.waiting_labour_agency': 'Wartet auf BA',
  'queues.waiting_applicant': 'Wartet auf Kunden',
  'queues.awaiting_signature': 'Zur Schlusszeichnung',
  'queues.follow_ups': 'Wiedervorlagen',
  'queues.intake': 'Posteingang',
  'queues.conflicts': 'Klärungsbedarf',
  'queues.count': '{name}, {count}',
} as const;
