import { describe, expect, test } from 'vitest';
import { caseOpen } from '#domain/commands/case-open.ts';
import { keptNewCase, type NewCase, readNewCase } from './new-case.ts';

const IDS = {
  caseId: '0199aaaa-0000-7000-8000-000000000001',
  partyId: '0199aaaa-0000-7000-8000-000000000002',
  personId: '0199aaaa-0000-7000-8000-000000000003',
};
const TYPED: NewCase = {
  teamId: 'employer-change',
  caseType: 'employer_change',
  fileReference: ' 33.2-4711/26 ',
  receivedOn: '23.11.26',
  titleValidUntil: '',
  familyName: 'Okonkwo',
  givenNames: 'Chidi',
  birthDate: '00.00.1991',
  sex: 'male',
  nationality: 'Nigeria',
  address: ' Lindenweg 3, 70173 Stuttgart ',
};
const read = (change: Partial<NewCase>) => readNewCase({ ...TYPED, ...change }, IDS);

describe('a new case', () => {
  test('becomes arguments the rule takes', () => {
    const result = read({});
    expect(result).toMatchObject({
      args: {
        fileReference: '33.2-4711/26',
        receivedOn: '2026-11-23',
        titleValidUntil: null,
        applicant: { familyName: 'Okonkwo', birthDate: '1991', address: 'Lindenweg 3, 70173 Stuttgart' },
      },
    });
    expect('args' in result && caseOpen.args.parse(result.args)).toBeTruthy();
  });

  test('of a person with one name has no given names, of an unknown birth date none', () => {
    expect(read({ familyName: 'Suharto', givenNames: ' ', birthDate: '', address: '' })).toMatchObject({
      args: { applicant: { familyName: 'Suharto', givenNames: null, birthDate: null, address: null } },
    });
  });

  test.each([
    [{ fileReference: '33' }, { fileReference: 'reference' }],
    [{ receivedOn: '' }, { receivedOn: 'received' }],
    [{ receivedOn: '31.11.2026' }, { receivedOn: 'received' }],
    [{ titleValidUntil: 'bald' }, { titleValidUntil: 'day' }],
    [{ familyName: ' ' }, { familyName: 'family' }],
    [{ birthDate: '14.13.1991' }, { birthDate: 'birth' }],
  ])('with %j is not opened', (change, problems) => {
    expect(read(change)).toEqual({ problems });
  });
});

describe('a form kept from an earlier time', () => {
  test('comes back as it was typed', () => {
    expect(keptNewCase(JSON.stringify(TYPED))).toEqual(TYPED);
  });

  test('from before there was a place for the address comes back without one', () => {
    const { address: _, ...before } = TYPED;
    expect(keptNewCase(JSON.stringify(before))).toEqual({ ...before, address: '' });
  });

  test.each(['', '{', '[]', '{"familyName":"Gul"}', JSON.stringify({ ...TYPED, caseType: 'gone' })])(
    '%j is none',
    (draft) => {
      expect(keptNewCase(draft)).toBeNull();
    },
  );
});
