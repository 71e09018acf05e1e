import { expect, it } from 'vitest';
import type { CaseDetail } from '#contract/desk/cases.ts';
import type { ReaderPage } from '#contract/desk/reader.ts';
import { carriedDecisions, fileTree } from './file-tree.ts';

type Filed = CaseDetail['documents'][number];

const filed = (id: string, type: Filed['type'], firstLeaf: number, pageCount: number): Filed =>
  ({ id, type, title: id, firstLeaf, pageCount, confirmation: 'confirmed' }) as Filed;

it('marks the letter that carries a signed decision, and no draft', () => {
  const letters = [
    { id: 'letter', documentId: 'Erlaubnis' },
    { id: 'other', documentId: 'Entwurf' },
  ];
  const decisions = [
    { state: 'signed', kind: 'permit_change', letterId: 'letter' },
    { state: 'draft', kind: 'refuse_change', letterId: 'other' },
  ];
  const carries = carriedDecisions({ letters, decisions } as CaseDetail);
  const documents = [filed('Erlaubnis', 'decision', 1, 1), filed('Entwurf', 'decision', 2, 1)];
  const marked = fileTree(documents, [], [], carries).groups[0]?.documents.map((node) => node.carries);
  expect(marked).toEqual(['permit_change', null]);
});

const read = (documentId: string, text: ReaderPage['text'], confidence: number | null): ReaderPage =>
  ({ documentId, text, confidence }) as ReaderPage;

it('groups documents by kind, in leaf order, with what cannot be searched', () => {
  const documents = [
    filed('Vertrag', 'employment_contract', 9, 2),
    filed('Antrag', 'application', 1, 3),
    filed('Pass', 'passport', 4, 5),
  ];
  const late = filed('EzB', 'employment_declaration', 6, 1);
  const pages = [
    read('Antrag', 'waiting', null),
    read('Antrag', 'failed', null),
    read('Antrag', 'ocr', 95),
    read('Pass', 'ocr', 30),
  ];
  const tree = fileTree([...documents, late], [], pages);
  expect(
    tree.groups.map(({ name, documents: inGroup }) => [name, inGroup.map(({ document }) => document.title)]),
  ).toEqual([
    ['Identität', ['Pass']],
    ['Beschäftigung', ['EzB', 'Vertrag']],
    ['Verfahren', ['Antrag']],
  ]);
  const [identity, , proceedings] = tree.groups;
  expect(identity?.documents[0]).toMatchObject({ lastLeaf: 8, unsearchable: 1, waiting: 0 });
  expect(proceedings?.documents[0]).toMatchObject({ lastLeaf: 3, unsearchable: 2, waiting: 1 });
});
