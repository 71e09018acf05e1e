/** A sentence for every refusal of a command: what happened, what is safe, what to do. */
export const refusals = {
  'refusal.not_found':
    'Der Vorgang oder das Dokument ist hier nicht (mehr) vorhanden. Ihre Eingabe ist aufbewahrt; bitte suchen Sie den Vorgang neu.',
  'refusal.not_permitted':
    'Dieser Vorgang gehört einem Team, für das Sie nicht zuständig sind. Es wurde nichts geändert; bitte wenden Sie sich an die Teamleitung.',
  'refusal.already_exists':
    'Das gibt es unter dieser Kennung schon. Es wurde nichts doppelt gespeichert; Sie brauchen nichts zu tun.',
  'refusal.already_claimed':
    '{by} hat den Vorgang {when} schon übernommen. Es wurde nichts geändert; wenn Sie ihn haben sollten, stimmen Sie sich ab.',
  'refusal.not_assigned_to_you':
    'Der Vorgang liegt nicht bei Ihnen, sondern bei {assigneeId}. Es wurde nichts geändert; zurückgeben kann ihn nur, wer ihn hat, oder die Teamleitung.',
  'refusal.case_closed':
    'Der Vorgang ist abgeschlossen ({state}) und kann nicht mehr geändert werden. Ihre Eingabe ist aufbewahrt; für Neues bitte einen neuen Vorgang anlegen.',
  'refusal.changed_meanwhile':
    'Das wurde inzwischen von jemand anderem geändert. Ihre Angaben sind aufbewahrt; bitte sehen Sie den jetzigen Stand an und entscheiden Sie neu.',
  'refusal.already_filed':
    'Dieselbe Datei liegt in diesem Vorgang schon als „{title}“. Es wurde nichts doppelt abgelegt; Sie können die zweite Ablage ausdrücklich bestätigen.',
  'refusal.document_in_use':
    'Auf das Dokument „{title}“ stützt sich die Akte schon: {use}. Es bleibt abgelegt; verschieben lässt es sich am Schreibtisch.',
  'refusal.use.fact': 'eine erfasste Angabe nennt es als Beleg',
  'refusal.use.checklist': 'die Checkliste führt es als vorhanden',
  'refusal.use.ba_request': 'es ging mit der Anfrage an die BA',
  'refusal.use.decision': 'eine Entscheidung führt es an',
  'refusal.use.letter': 'es ist ein Schreiben dieser Akte',
  'refusal.invalid_arguments':
    'Die Angaben sind nicht vollständig oder passen nicht zusammen. Es wurde nichts gespeichert; bitte prüfen Sie die Felder.',
  'refusal.unknown_command':
    'Die Zentrale kennt diese Aktion nicht, vermutlich hat sie eine andere Version. Ihre Eingabe ist aufbewahrt; bitte melden Sie es der Administration.',
  'refusal.dependency_refused':
    'Ein vorhergehender Schritt wurde nicht übernommen, deshalb auch dieser nicht. Ihre Eingabe ist aufbewahrt; bitte klären Sie zuerst den anderen Eintrag.',
  'refusal.id_reused':
    'Diese Eingabe kam mit anderem Inhalt schon einmal an. Beide Fassungen sind aufbewahrt; bitte melden Sie es der Administration.',
  'refusal.not_in_this_state': 'Dieser Schritt passt nicht zum Stand des Vorgangs ({state}). Es wurde nichts geändert.',
  'refusal.facts_missing': 'Es fehlt eine Angabe: {question} Bitte ergänzen; es wurde nichts geändert.',
  'refusal.contradiction': 'Diese Angabe passt nicht: {detail}. Bitte prüfen; es wurde nichts gespeichert.',
  'refusal.stopped_by_law':
    'Das Gesetz steht dem entgegen: Überlassung an Dritte. Es wurde nichts versandt; bitte Feld 23 der EzB prüfen.',
  'refusal.not_yet': 'Das ist erst ab {mayRelyFrom} möglich. Es wurde nichts geändert; bitte dann erneut bestätigen.',
  'refusal.needs_other_person':
    'Hier braucht es eine zweite Person: Wer entworfen hat, unterschreibt nicht selbst. Der Entwurf ist gespeichert; bitte zur Schlusszeichnung vorlegen.',
  'refusal.needs_final_signature':
    'Dafür ist Schlusszeichnungsrecht nötig. Sie können den Entwurf zur Schlusszeichnung vorlegen.',
  'refusal.hearing_missing':
    'Vor einer belastenden Entscheidung ist anzuhören, oder es ist zu begründen, warum nicht. Ihr Text bleibt stehen.',
  'refusal.incomplete': 'Es fehlt noch: {detail}. Es wurde nichts geändert; bitte ergänzen.',
  'refusal.nothing_free':
    'Gerade ist kein Vorgang frei, den Sie bearbeiten dürfen. Neue Vorgänge erscheinen von selbst in der Liste.',
  'refusal.other_case_type':
    'Diese Abordnung umfasst Vorgänge dieser Art nicht. Es wurde nichts geändert; bitte wenden Sie sich an die Teamleitung.',
  'refusal.secondment_over':
    'Die Abordnung ist beendet. Es wurde nichts geändert; bitte wenden Sie sich an die Teamleitung.',
  'refusal.conflict_of_interest':
    'Von diesem Vorgang ist die Person ausgeschlossen. Es wurde nichts geändert; jemand anderes muss ihn bearbeiten.',
  'refusal.case_locked':
    'Die Teamleitung hat festgelegt, dass dieser Vorgang bleibt, wo er ist. Es wurde nichts geändert; bitte lösen Sie zuerst die Sperre.',
  'refusal.worked_on':
    'An diesem Vorgang wurde seither gearbeitet. Er bleibt, wo er ist; Sie können ihn einzeln übergeben.',
  'refusal.nothing_to_do':
    'Hier ist nichts mehr zu tun. Es wurde nichts geändert; bitte sehen Sie den jetzigen Stand an.',
  'refusal.original_lost':
    'Das Original von „{title}“ liegt auf diesem Arbeitsplatz nicht mehr oder ist beschädigt, und die Zentrale hatte es noch nicht. Ihre Angaben sind aufbewahrt; bitte scannen Sie das Papier noch einmal und legen Sie es neu ab.',
  'refusal.disk_full':
    'Auf dem Datenträger dieses Arbeitsplatzes ist kein Platz mehr. Es wurde nichts gespeichert, und was Sie geschrieben haben, steht noch hier; bitte schaffen Sie Platz und versuchen Sie es noch einmal.',
  'refusal.locked':
    'Dieser Arbeitsplatz ist gesperrt, weil er zu lange keine Verbindung zur Zentrale hatte. Es wurde nichts gespeichert; bitte stellen Sie die Verbindung her.',
  'refusal.line':
    'Der Arbeitsplatzdienst hat nicht geantwortet. Was Sie geschrieben haben, steht noch hier; bitte versuchen Sie es noch einmal.',
  'refusal.when': 'am {date} um {time}',
  'refusal.someone': 'jemand anderes',
  'refusal.nobody': 'niemandem',
} as const;
