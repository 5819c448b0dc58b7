// Its modules read what the browser remembers.
// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { changedRows } from './submissionChanges';
import type { Submission } from './types';

function submission(changes: Record<string, unknown> = {}, files: string[] = ['a']): Submission {
  const form = {
    subject: { projectName: '保护渣', kind: 'DEVELOPMENT', subKind: 'COMMISSIONED' },
    term: { validFrom: '2026-01-01', validTo: '2027-01-01' },
    parties: [{ role: 'SELLER', name: '甲' }],
    payment: {},
    worksheet: { items: [{ kind: 'TECHNICAL', name: '经费', amountFen: 100 }] },
    contents: {},
    patents: [],
    checklist: [],
    ...changes,
  };
  const documents = files.map((name) => ({ id: name, sha256: name, fileName: `${name}.pdf` }));
  return { number: 1, form, documents } as unknown as Submission;
}

it('names nothing between equal submissions', () => {
  expect(changedRows(submission(), submission())).toEqual([]);
});

it('names the changed field with its section', () => {
  const changed = submission({
    subject: { projectName: '新渣', kind: 'DEVELOPMENT', subKind: 'COOPERATIVE' },
  });

  expect(changedRows(submission(), changed).map((row) => row.label)).toEqual([
    '合同概况：项目名称',
    '合同概况：合同类型',
  ]);
});

it('shows an added item and an added party without a before', () => {
  const changed = submission({
    worksheet: {
      items: [
        { kind: 'TECHNICAL', name: '经费', amountFen: 100 },
        { kind: 'NON_TECHNICAL', name: '设备', amountFen: 5 },
      ],
    },
  });

  expect(changedRows(submission(), changed)).toMatchObject([
    { label: '金额明细：非技术性', before: undefined },
  ]);
});

it('tells files apart by their content', () => {
  expect(changedRows(submission({}, ['a', 'b']), submission({}, ['b', 'c'])).map((row) => row.key)).toEqual([
    '-a',
    '+c',
  ]);
});
