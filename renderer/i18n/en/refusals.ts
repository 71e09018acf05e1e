import type { refusals as german } from '../de/refusals.ts';

export const refusals = {
  'refusal.not_found':
    'The case or document is not here (any more). Your entry is kept; please search for the case again.',
  'refusal.not_permitted':
    'This case belongs to a team you do not work for. Nothing was changed; please ask the team lead.',
  'refusal.already_exists':
    'This already exists under this identifier. Nothing was saved twice; you need not do anything.',
  'refusal.already_claimed':
    '{by} already claimed the case {when}. Nothing was changed; if it should be yours, agree between you.',
  'refusal.not_assigned_to_you':
    'The case is not with you but with {assigneeId}. Nothing was changed; only its officer or the team lead can give it back.',
  'refusal.case_closed':
    'The case is closed ({state}) and cannot be changed any more. Your entry is kept; for anything new please open a new case.',
  'refusal.changed_meanwhile':
    'Somebody else changed this meanwhile. Your values are kept; please look at the present state and decide again.',
  'refusal.already_filed':
    'The same file already lies in this case as “{title}”. Nothing was filed twice; you can confirm the second filing.',
  'refusal.document_in_use':
    'The file rests on the document “{title}” already: {use}. It stays filed; it can be moved at the desk.',
  'refusal.use.fact': 'a recorded fact names it as its source',
  'refusal.use.checklist': 'the checklist counts it as present',
  'refusal.use.ba_request': 'it went to the BA with the request',
  'refusal.use.decision': 'a decision cites it',
  'refusal.use.letter': 'it is a letter of this file',
  'refusal.invalid_arguments':
    'The values are incomplete or do not fit together. Nothing was saved; please check the fields.',
  'refusal.unknown_command':
    'The central server does not know this action, it probably has another version. Your entry is kept; please tell the administration.',
  'refusal.dependency_refused':
    'A step before this one was not taken over, therefore this one neither. Your entry is kept; please clear the other entry first.',
  'refusal.id_reused':
    'This entry arrived before with other content. Both versions are kept; please tell the administration.',
  'refusal.not_in_this_state': 'This step does not fit the state of the case ({state}). Nothing was changed.',
  'refusal.facts_missing': 'A fact is missing: {question} Please add it; nothing was changed.',
  'refusal.contradiction': 'This entry does not fit: {detail}. Please check; nothing was saved.',
  'refusal.stopped_by_law':
    'The law rules this out: hired out to third parties. Nothing was sent; please check field 23 of the EzB.',
  'refusal.not_yet': 'This is only possible from {mayRelyFrom}. Nothing was changed; please confirm again then.',
  'refusal.needs_other_person':
    'A second person is needed here: who drafted does not sign. The draft is kept; please put it up for signature.',
  'refusal.needs_final_signature': 'This needs the right of final signature. You can put the draft up for signature.',
  'refusal.hearing_missing':
    'Before a burdening decision there must be a hearing, or a reason why not. Your text stays.',
  'refusal.incomplete': 'Still missing: {detail}. Nothing was changed; please add it.',
  'refusal.nothing_free':
    'There is no free case you may work on right now. New cases appear in the list by themselves.',
  'refusal.other_case_type':
    'This secondment does not cover cases of this kind. Nothing was changed; please ask the team lead.',
  'refusal.secondment_over': 'The secondment is over. Nothing was changed; please ask the team lead.',
  'refusal.conflict_of_interest':
    'This person is excluded from the case. Nothing was changed; somebody else must work on it.',
  'refusal.case_locked': 'The team lead has fixed this case where it is. Nothing was changed; please release it first.',
  'refusal.worked_on': 'This case has been worked on since. It stays where it is; you can hand it over by itself.',
  'refusal.nothing_to_do': 'There is nothing left to do here. Nothing was changed; please look at the present state.',
  'refusal.original_lost':
    'The original of “{title}” is no longer on this desk or is damaged, and the central server did not have it yet. What you entered is kept; please scan the paper again and file it anew.',
  'refusal.disk_full':
    'The disk of this desk is full. Nothing was saved, and what you wrote still stands here; please make room and try again.',
  'refusal.locked':
    'This desk is locked because it has had no contact with the central server for too long. Nothing was saved; please restore the connection.',
  'refusal.line': 'The workplace service did not answer. What you wrote still stands here; please try again.',
  'refusal.when': 'on {date} at {time}',
  'refusal.someone': 'somebody else',
  'refusal.nobody': 'nobody',
} satisfies Record<keyof typeof german, string>;
