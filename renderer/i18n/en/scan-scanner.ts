/** Scanning desk: the scanner that this desk drives itself. */
export const scanScanner = {
  'scan.scanner': 'Scan',
  'scan.scanner.profile': 'Scan profile of the batch: {profile}',
  'scan.scanner.choose': 'Scanner',
  'scan.scanner.searching': 'Looking for scanners …',
  'scan.scanner.none': 'No scanner found',
  'scan.scanner.none.more':
    'Please switch it on, check the cable and search again. New devices are set up by your IT (SANE). A network scanner that writes into a folder is not needed here: its pages appear by themselves.',
  'scan.scanner.again': 'Search again',
  'scan.scanner.start': 'Start scanning',
  'scan.scanner.next': 'Scan on',
  'scan.scanner.stop': 'Stop scanning',
  'scan.scanner.running':
    '{pages, plural, =0 {The scanner is starting …} one {The scanner is running: # page safe} other {The scanner is running: # pages safe}}',
  'scan.scanner.stopping': 'Stopping. The sheet inside may still come.',
  'scan.scanner.done':
    '{pages, plural, one {# page scanned and safe.} other {# pages scanned and safe.}} More paper? Put it in and scan on.',
  'scan.scanner.head': '{pages, plural, =0 {Scanning …} one {Scanning: # page} other {Scanning: # pages}}',
  'scan.scanner.line': 'No answer from the desk. Whether the scan is running shows as soon as the line is back.',
  'scan.scanner.safe':
    '{fault} {pages, plural, =0 {} one {The scanned page is safe.} other {The # scanned pages are safe.}}',
  'scan.scanner.fault.no_paper': 'There is no paper in the feeder. Please put it in and start again.',
  'scan.scanner.fault.jam': 'Paper jam. Please clear it, put the rest in again and scan on.',
  'scan.scanner.fault.cover_open': 'The cover of the scanner is open. Please close it and scan on.',
  'scan.scanner.fault.busy':
    'The scanner is in use: another desk or another program is scanning. Please wait and start again.',
  'scan.scanner.fault.busy_here': 'A scan is already running at this desk, perhaps into another batch.',
  'scan.scanner.fault.gone':
    'This scanner is no longer there. Please check whether it is switched on and connected, and search again.',
  'scan.scanner.fault.lost':
    'The connection to the scanner broke. Please check cable and device; put the last sheet in again.',
  'scan.scanner.fault.denied': 'This user account may not use the scanner. Please tell your IT.',
  'scan.scanner.fault.silent': 'The scanner does not answer. Please check whether it is switched on and ready.',
  'scan.scanner.fault.not_kept':
    'A page could not be saved. It is still there and will be taken over at the next start of the program.',
  'scan.scanner.fault.batch': 'This batch takes no more paper.',
  'scan.scanner.fault.unknown':
    'The scanner stopped before its time. Please check paper and device; put the last sheet in again.',
} as const;
