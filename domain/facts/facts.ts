import { z } from 'zod';
import { MunicipalHoliday } from '../law/land.ts';
import { BaRequest, Confirmation, FactDay, FactLand, FactSpan, InsuredEmployment, TitleKind } from './fact-values.ts';
import { Service } from './service.ts';

const day = (text: string) => FactDay.optional().describe(text);
const yes = (text: string) => z.boolean().optional().describe(text);

const GENERAL = {
  today: day('Stichtag der Rechnung; fehlt er, nimmt die Befehlszeile den heutigen Tag in Europe/Berlin'),
  land: FactLand.optional().describe('Land der Behörde (Feiertage); fehlt es, gilt BW'),
  municipalHolidays: z
    .array(MunicipalHoliday)
    .max(3)
    .optional()
    .describe('Feiertage, die nur in der Gemeinde der Behörde gelten'),
  service: Service.optional().describe('Leistung (Art des Vorgangs); fehlt sie, gilt employer_change'),
  receivedOn: day('Eingang des Antrags oder der Mitteilung'),
  representedByAgent: yes('Vertreten durch Bevollmächtigte (§ 14 VwVfG)'),
  decidedOn: day('Tag der Entscheidung'),
};

const TITLE = {
  titleKind: TitleKind.optional().describe('Titel oder Papier, das die Person jetzt hat'),
  titleIssuedOn: day('Erteilung des jetzigen Titels'),
  titleValidUntil: day('Letzter Tag der Gültigkeit des jetzigen Titels, Visums oder der Duldung'),
  employmentUnrestricted: yes('Der Titel sagt ohne Beschränkung „Erwerbstätigkeit erlaubt“'),
  employerOnSupplementarySheet: yes('Der Arbeitgeber steht auf dem Zusatzblatt'),
  requestedTitleKind: TitleKind.optional().describe(
    'Anderer Titel, der beantragt ist; fehlt, wenn keiner beantragt ist',
  ),
  titleDecidedOn: day(
    'Tag, an dem der neue Titel erteilt wird oder wurde; fehlt er, gilt decidedOn, sonst der Stichtag',
  ),
  extensionAppliedOn: day('Eingang des Antrags auf Verlängerung oder auf einen anderen Titel'),
  provisionalCertificateValidUntil: day('Letzter Tag der Fiktionsbescheinigung'),
};

const NEW_EMPLOYMENT = {
  employerChangeReason: z
    .enum(['new_employer', 'other_job', 'transfer_of_business', 'change_of_legal_form'])
    .optional()
    .describe('Was sich ändert: Arbeitgeber, Tätigkeit, Betriebsübergang (§ 613a BGB) oder Rechtsform'),
  newEmploymentStart: day('Beginn der neuen Beschäftigung'),
  newEmploymentEnd: day('Ende der neuen Beschäftigung, wenn sie befristet ist'),
  newEmploymentOpenEnded: yes('Die neue Beschäftigung ist unbefristet'),
  baConsentValidUntil: day('Letzter Tag, bis zu dem die BA ihre Zustimmung befristet hat'),
  grossAnnualSalary: z
    .number()
    .positive()
    .max(10_000_000)
    .optional()
    .describe('Bruttojahresgehalt der neuen Stelle in Euro'),
  hiredOutToThirdParties: yes('Feld 23 der EzB: Überlassung an Dritte'),
  baConsentFreeProvision: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe('Vorschrift, nach der die Beschäftigung keiner Zustimmung bedarf, zum Beispiel „§ 5 BeschV“'),
  employmentDeclarationUsable: yes('Die Erklärung zum Beschäftigungsverhältnis ist ausgefüllt und lesbar'),
};

const OLD_EMPLOYMENT = {
  employmentStartedOn: day('Beginn der bisherigen Beschäftigung'),
  employmentEndedOn: day('Ende der bisherigen Beschäftigung'),
  exploitativeConditions: yes('Anhaltspunkte für besonders ausbeuterische Arbeitsbedingungen'),
  foreignerKnewOfEndOn: day('Kenntnis der Ausländerin oder des Ausländers vom Ende'),
  foreignerReportedEndOn: day('Mitteilung des Endes durch die Ausländerin oder den Ausländer'),
  employerKnewOfEndOn: day('Kenntnis des Arbeitgebers vom Ende'),
  employerReportedEndOn: day('Mitteilung des Endes durch den Arbeitgeber'),
};

const EARLIER_TIMES = {
  insuredEmployment: z
    .array(InsuredEmployment)
    .max(100)
    .optional()
    .describe('Zeiten rechtmäßiger versicherungspflichtiger Beschäftigung in Deutschland; [] heißt: keine'),
  insuredEmploymentMonths: z
    .number()
    .min(0)
    .max(720)
    .optional()
    .describe('Statt insuredEmployment: anrechenbare Monate insgesamt'),
  residenceGivenUpOn: day('Ausreise unter Aufgabe des gewöhnlichen Aufenthalts; Beschäftigung davor zählt nicht'),
  stayUninterruptedSince: day('Beginn des ununterbrochenen erlaubten, geduldeten oder gestatteten Aufenthalts'),
  studyPeriods: z
    .array(FactSpan)
    .max(20)
    .optional()
    .describe('Zeiten des Studiums nach § 16b AufenthG in diesem Aufenthalt; [] heißt: keine'),
};

const BLUE_CARD = {
  blueCardFirstEmploymentStart: day(
    'Beginn der ersten Beschäftigung mit der Blauen Karte; ein Wechsel beginnt sie nicht neu',
  ),
  creditedMonths: z.number().int().min(0).max(720).optional().describe('Angerechnete Monate vor der Blauen Karte'),
  creditedMonthsReason: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe('Grund der Anrechnung; ohne ihn wird danach gefragt'),
  blueCardBasis: z
    .enum(['regular', 'reduced_salary', 'it_experience'])
    .optional()
    .describe('§ 18g Abs. 1 Satz 1, Abs. 1 Satz 2 oder Abs. 2; fehlt die Angabe, entscheidet das Gehalt'),
  suspendedOn: day('Aussetzung des Arbeitsplatzwechsels'),
  suspensionReleasedOn: day('Aufhebung der Aussetzung'),
  suspensionRefusedOn: day('Ablehnung des Arbeitsplatzwechsels'),
};

const LABOUR_AGENCY = {
  baRequests: z
    .array(BaRequest)
    .max(20)
    .optional()
    .describe('Zustimmungsanfragen an die BA in der Reihenfolge des Versands; jede hat ihre eigene Frist'),
  employerAskedByBaOn: day('Auskunftsverlangen der BA an den Arbeitgeber'),
  employerAnsweredBaOn: day('Auskunft des Arbeitgebers an die BA'),
};

const DOCUMENTS_AND_HEARING = {
  documentsComplete: yes('Alle nötigen Unterlagen liegen vor'),
  documentsRequestedOn: day('Nachforderung der Unterlagen'),
  documentsDeadline: day('Gesetzte Frist der Nachforderung'),
  documentsCompleteOn: day('Eingang der letzten nachgeforderten Unterlage'),
  hearingSentOn: day('Versand der Anhörung'),
  hearingDeadline: day('Gesetzte Frist der Anhörung'),
  hearingAnsweredOn: day('Eingang der Stellungnahme'),
};

const NOTIFICATION = {
  noticePostedOn: day('Aufgabe des Bescheids zur Post'),
  noticeSentElectronicallyOn: day('Elektronische Übermittlung des Bescheids'),
  portalNoticeOn: day('Benachrichtigung, dass der Bescheid zum Abruf bereitsteht'),
  portalRetrievedOn: day('Abruf des Bescheids'),
  notifiedOn: day('Nachgewiesene Bekanntgabe oder Zustellung'),
  deemedNotifiedConfirmation: Confirmation.optional().describe('Bestätigung der Bekanntgabe durch die Sachbearbeitung'),
  objectionReceivedOn: day('Eingang des Widerspruchs'),
};

const FAST_TRACK = {
  fastTrack: yes('Beschleunigtes Fachkräfteverfahren (§ 81a AufenthG)'),
  recognitionAppliedOn: day('Eingang des Antrags bei der Anerkennungsstelle'),
  recognitionReceiptConfirmedOn: day('Eingangsbestätigung der Anerkennungsstelle'),
  recognitionCompleteOn: day('Vollständige Unterlagen bei der Anerkennungsstelle'),
  recognitionPauses: z
    .array(z.strictObject({ from: FactDay, to: FactDay }))
    .max(20)
    .optional()
    .describe('Fristen der Anerkennungsstelle an die antragstellende Person; so lange ruht deren Frist'),
  recognitionExtendedUntil: day('Neues Ende, wenn die Anerkennungsstelle einmal verlängert hat'),
  recognitionDecidedOn: day('Entscheidung der Anerkennungsstelle'),
  recognitionNewsReceivedOn: day(
    'Eingang einer Nachforderung oder des Bescheids der Anerkennungsstelle bei der Ausländerbehörde',
  ),
  employerInvitedOn: day('Einladung des Arbeitgebers'),
  visaAppointmentRequestedOn: day('Terminanfrage bei der Auslandsvertretung'),
  visaAppointmentOn: day('Termin bei der Auslandsvertretung'),
  visaApplicationCompleteOn: day('Vollständiger Visumantrag'),
  visaDecidedOn: day('Entscheidung über das Visum'),
};

const OTHER_FICTIONS = {
  paternityConsentRequestedOn: day('Eingang des Ersuchens um Zustimmung zur Anerkennung der Vaterschaft'),
  paternityDecidedOn: day('Entscheidung über die Zustimmung'),
  paternityConfirmation: Confirmation.optional().describe('Bestätigung der Zustimmungsfiktion'),
  visaConsentRequestedOn: day('Übermittlung im Schweigeverfahren zum Visum'),
  visaConsentObjectedOn: day('Widerspruch der Behörde'),
  visaConsentMoreTimeOn: day('Mitteilung, dass die Prüfung länger dauert'),
  visaConsentConfirmation: Confirmation.optional().describe('Bestätigung der Schweigefrist'),
  euMobilityAppliedOn: day('Antrag des Inhabers einer Blauen Karte eines anderen Mitgliedstaats'),
  euMobilityExtendedOn: day('Verlängerung dieser Frist in einem begründeten Fall'),
  trainingEndedOn: day('Vorzeitiges Ende der Berufsausbildung'),
  commitmentEntryOn: day('Einreise mit einer Verpflichtungserklärung'),
  biometricsCapturedOn: day('Erste Erfassung von Fingerabdruck, Lichtbild und Unterschrift'),
  biometricsOfMinor: yes('Die Person war bei der Erfassung minderjährig'),
};

/** The fields by the headings of their documentation. */
export const FACT_GROUPS = {
  Allgemeines: GENERAL,
  'Jetziger und beantragter Titel': TITLE,
  'Neue Beschäftigung': NEW_EMPLOYMENT,
  'Bisherige Beschäftigung': OLD_EMPLOYMENT,
  'Vorzeiten (§ 9 BeschV)': EARLIER_TIMES,
  'Blaue Karte EU': BLUE_CARD,
  'Bundesagentur für Arbeit': LABOUR_AGENCY,
  'Unterlagen und Anhörung': DOCUMENTS_AND_HEARING,
  'Bekanntgabe und Widerspruch': NOTIFICATION,
  'Beschleunigtes Fachkräfteverfahren': FAST_TRACK,
  'Weitere Fristen': OTHER_FICTIONS,
} as const;

/**
 * What is known of a case, as the clocks and routes need it. Everything is optional; an absent fact is unknown unless its text says
 * otherwise. Storable as one JSON column: after reading, every day is `YYYY-MM-DD`. Unknown names are refused.
 */
export const Facts = z.strictObject({
  ...GENERAL,
  ...TITLE,
  ...NEW_EMPLOYMENT,
  ...OLD_EMPLOYMENT,
  ...EARLIER_TIMES,
  ...BLUE_CARD,
  ...LABOUR_AGENCY,
  ...DOCUMENTS_AND_HEARING,
  ...NOTIFICATION,
  ...FAST_TRACK,
  ...OTHER_FICTIONS,
});
export type Facts = z.infer<typeof Facts>;
export type FactName = keyof Facts;
