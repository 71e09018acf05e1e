/** Klärungsbedarf. */
export const conflicts = {
  'conflicts.label': 'Klärungsbedarf',
  'conflicts.explain':
    'Was hier steht, galt auf diesem Gerät schon als erledigt, die Zentrale konnte es aber nicht übernehmen. Nichts davon ist verloren.',
  'conflicts.empty': 'Nichts zu klären.',
  'conflicts.empty.more': 'Alles, was Sie eingegeben haben, ist so angekommen.',
  'conflicts.did': 'Was Sie getan haben',
  'conflicts.instead': 'Was inzwischen geschah',
  'conflicts.next': 'Was Sie tun können',
  'conflicts.values': 'Beide Angaben',
  'conflicts.values.field': 'Angabe',
  'conflicts.values.mine': 'von Ihnen',
  'conflicts.values.now': 'jetzt in der Akte',
  'conflicts.happened.not_found': 'Der Vorgang oder das Dokument ist hier nicht mehr vorhanden.',
  'conflicts.happened.not_permitted': 'Der Vorgang gehört einem Team, für das Sie nicht zuständig sind.',
  'conflicts.happened.already_exists': 'Das gab es unter dieser Kennung schon; es wurde nichts doppelt gespeichert.',
  'conflicts.happened.already_claimed': '{by} hat den Vorgang {when} übernommen.',
  'conflicts.happened.not_assigned_to_you': 'Der Vorgang liegt nicht mehr bei Ihnen, sondern bei {assigneeId}.',
  'conflicts.happened.case_closed': 'Der Vorgang wurde abgeschlossen ({state}).',
  'conflicts.happened.changed_meanwhile': 'Jemand anderes hat dasselbe Dokument geändert.',
  'conflicts.happened.changedBy': '{by} hat das Dokument {when} geändert.',
  'conflicts.happened.movedBy': '{by} hat das Dokument {when} verschoben.',
  'conflicts.happened.already_filed': 'Dieselbe Datei lag in diesem Vorgang schon als „{title}“.',
  'conflicts.happened.invalid_arguments': 'Die Angaben waren nicht vollständig oder passten nicht zusammen.',
  'conflicts.happened.unknown_command':
    'Die Zentrale kennt diese Aktion nicht, vermutlich hat sie eine andere Version.',
  'conflicts.happened.dependency_refused':
    'Ein vorhergehender Schritt wurde nicht übernommen, deshalb auch dieser nicht.',
  'conflicts.happened.original_lost':
    'Das Original von „{title}“ liegt auf diesem Arbeitsplatz nicht mehr oder ist beschädigt, und die Zentrale hatte es noch nicht.',
  'conflicts.happened.id_reused':
    'Diese Eingabe kam mit anderem Inhalt schon einmal an; beide Fassungen sind aufbewahrt.',
  'conflicts.next.claimed':
    'Sie brauchen nichts zu tun. Wenn Sie den Vorgang haben sollten, stimmen Sie sich mit {by} ab.',
  'conflicts.next.claimed.words':
    'Ihre Worte stehen oben. Als Vermerk gesendet stehen sie in der Akte, und {by} kann sie lesen.',
  'conflicts.next.closed': 'Wenn noch etwas zu tun ist, legen Sie dafür einen neuen Vorgang an.',
  'conflicts.next.closed.words':
    'Ihre Worte stehen oben und lassen sich kopieren. Wenn noch etwas zu tun ist, legen Sie dafür einen neuen Vorgang an.',
  'conflicts.next.gone': 'Wenn der Vorgang bei Ihnen bleiben sollte, wenden Sie sich an die Teamleitung.',
  'conflicts.next.gone.words':
    'Ihre Worte stehen oben und lassen sich kopieren; wer den Vorgang jetzt hat, weiß die Teamleitung.',
  'conflicts.next.changed':
    'Sehen Sie das Dokument an. Wenn Ihre Angabe die richtige ist, ändern Sie es noch einmal; der Verlauf behält beide.',
  'conflicts.next.moved':
    'Sehen Sie nach, wo das Dokument jetzt liegt. Wenn es dort falsch ist, verschieben Sie es von dort.',
  'conflicts.next.filed':
    'Sie brauchen nichts zu tun. Soll die Datei ein zweites Mal in die Akte, legen Sie sie noch einmal ab und bestätigen Sie das.',
  'conflicts.next.scan':
    'Ihre Angaben sind aufbewahrt. Bitte scannen Sie das Papier noch einmal und legen Sie es neu ab.',
  'conflicts.next.nothing': 'Sie brauchen nichts zu tun.',
  'conflicts.next.dependency':
    'Klären Sie zuerst den anderen Eintrag dieser Liste, dann wiederholen Sie diesen Schritt.',
  'conflicts.next.administration': 'Ihre Eingabe ist aufbewahrt. Bitte melden Sie es der Administration.',
  'conflicts.words': 'Ihre Worte',
  'conflicts.copy': 'Worte kopieren',
  'conflicts.copied': 'In die Zwischenablage kopiert',
  'conflicts.open': 'Vorgang öffnen',
  'conflicts.resend': 'Als Vermerk senden',
  'conflicts.resent': 'Als Vermerk gespeichert',
  'conflicts.resolve': 'Erledigt',
  'conflicts.resolved': 'Als erledigt abgelegt',
  'conflicts.resolved.at': 'Erledigt am {date}',
  'conflicts.resolved.show':
    '{count, plural, one {# erledigten Eintrag anzeigen} other {# erledigte Einträge anzeigen}}',
  'conflicts.entry': '{action}: {case}',
  'conflicts.case.gone': 'Vorgang nicht mehr sichtbar',
  'conflicts.issued': '{action} am {date} um {time}',
  'conflicts.command.case.open': 'Vorgang angelegt',
  'conflicts.command.case.claim': 'Vorgang übernommen',
  'conflicts.command.case.release': 'Vorgang zurückgegeben',
  'conflicts.command.case.note': 'Vermerk geschrieben',
  'conflicts.command.document.file': 'Dokument abgelegt',
  'conflicts.command.document.recordText': 'Text einer Seite erkannt',
  'conflicts.command.document.reclassify': 'Dokument geändert',
  'conflicts.command.document.move': 'Dokument verschoben',
  'conflicts.command.other': 'Eingabe',
} as const;
