export const SCAN_USAGE = `Aufruf: laufmappe scan separators --count N --out DATEI.pdf [--json]
        laufmappe scan separators --reference AKTENZEICHEN … --out DATEI.pdf [--json]

  separators   druckt Trennblätter mit QR-Code als PDF
  --count      so viele Trennblätter ohne Aktenzeichen
  --reference  je Angabe ein Trennblatt für die Akte; mehrfach möglich
  --out        Datei, die entsteht; eine vorhandene wird nicht überschrieben
  --json       Zusammenfassung als letzte Zeile der Standardausgabe

Ende mit 0: erledigt, 1: abgelehnt, 2: falscher Aufruf.`;
