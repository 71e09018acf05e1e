/** Words typed in a form and not recorded yet. */
export const drafts = {
  'drafts.restored': 'Entwurf von {time} wiederhergestellt',
  'drafts.restored.day': 'Entwurf vom {date}, {time}, wiederhergestellt',
  'drafts.letGo': 'Verwerfen',
} as const;
