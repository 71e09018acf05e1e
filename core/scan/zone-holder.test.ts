import { expect, it } from 'vitest';
import { Evidence } from '#domain/filing/proposal.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { FoundZone } from '#ocr-worker/look/page-look.ts';
import { zoneHolder } from './zone-holder.ts';

const TODAY = localDate('2026-11-23');
const ZONE: FoundZone = {
  documentCode: 'P',
  familyName: 'OKONKWO',
  givenNames: 'CHIDI',
  birthDate: { kind: 'full', year: 91, month: 3, day: 14 },
  nationality: 'XXQ',
  documentNumber: 'A00123456',
  lines: ['P<NGAOKONKWO<<CHIDI'],
  warnings: ['unknown-state', 'name-may-be-cut'],
  box: { x: 10, y: 20, w: 300, h: 40 },
};

it('hands on what catches the eye in a zone, with its place', () => {
  const { evidence } = zoneHolder(ZONE, undefined, 2, TODAY);
  expect(Evidence.parse(evidence)).toEqual({
    page: 2,
    boxes: [ZONE.box],
    text: 'P<NGAOKONKWO<<CHIDI',
    shows: 'machine_zone',
    warnings: ['unknown-state', 'name-may-be-cut'],
  });
});

it('says nothing of a zone in which nothing does, or that was kept before warnings were', () => {
  const { warnings: _, ...before } = ZONE;
  expect(zoneHolder({ ...ZONE, warnings: [] }, undefined, 1, TODAY).evidence).not.toHaveProperty('warnings');
  expect(zoneHolder(before, undefined, 1, TODAY).evidence).not.toHaveProperty('warnings');
});
