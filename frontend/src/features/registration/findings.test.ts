import { expect, it } from 'vitest';
import { findingsOf } from './findings';
import type { DeskFinding } from './types';

const finding = (field: string): DeskFinding => ({
  finding: { key: field, code: field, severity: 'WARNING', field, message: field, statute: '' },
});
const sections = [
  {
    title: '当事人',
    prefix: 'parties',
    rows: [
      { label: '卖方', path: 'parties[0]', value: '' },
      { label: '买方', path: 'parties[1]', value: '' },
    ],
  },
];

it('puts a finding at its row, at its section, or on top', () => {
  const placed = findingsOf(
    [finding('parties[1].creditCode'), finding('parties'), finding('parties[7].name'), finding('documents')],
    sections,
  );

  const fieldsAt = (path: string) => placed.at(path).map((each) => each.finding.field);
  expect(fieldsAt('parties[1]')).toEqual(['parties[1].creditCode']);
  expect(fieldsAt('parties')).toEqual(['parties', 'parties[7].name']);
  expect(placed.elsewhere.map((each) => each.finding.field)).toEqual(['documents']);
});
