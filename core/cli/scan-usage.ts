export const SCAN_USAGE = `Aufruf: laufmappe scan import DATEIEN… --out ORDNER [--split separators|blank|files|none] [--codes qr,…] [--duplex]
                                        [--workers N] [--json] [--progress]
        laufmappe scan separators --count N --out DATEI.pdf [--json]
        laufmappe scan separators --reference AKTENZEICHEN … --out DATEI.pdf [--json]

  import       macht aus gescannten Dateien durchsuchbare Schriftstücke (PDF/A-2u und JSON) und einen Nachweis aller Seiten;
               schlägt zu jedem Schriftstück Art, Datum, Absender, Person und Aktenzeichen vor und legt nichts ab
  DATEIEN      PDF-, TIFF-, JPEG- oder PNG-Dateien oder Ordner damit, in der Reihenfolge des Papiers
  --split      wo ein Schriftstück beginnt: an Trennblättern (Vorgabe), nach leeren Seiten, mit jeder Datei, nirgends
  --codes      welche Codes auf Trennblättern gelesen werden: qr (Vorgabe), code128, datamatrix; mit Komma getrennt
  --duplex     je zwei Seiten sind ein Blatt
  --workers    Anzahl gleichzeitig gelesener Seiten (Vorgabe: Prozessorkerne minus eins)
  --progress   Fortschritt auch dann anzeigen, wenn die Fehlerausgabe kein Terminal ist

  separators   druckt Trennblätter mit QR-Code als PDF
  --count      so viele Trennblätter ohne Aktenzeichen
  --reference  je Angabe ein Trennblatt für die Akte; mehrfach möglich

  --out        Ordner oder Datei für das Ergebnis; Vorhandenes wird nie überschrieben
  --json       Zusammenfassung als letzte Zeile der Standardausgabe

Wird „import“ abgebrochen, macht derselbe Aufruf dort weiter, auch nach einem Absturz oder vollem Datenträger. Was das Programm
wiederholt abstürzen lässt, wird ausgelassen und genannt. Die Dateien selbst bleiben, wie und wo sie sind.
Ende mit 0: erledigt, 1: etwas wurde abgelehnt oder ließ sich nicht lesen, 2: falscher Aufruf.`;
