import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderUi } from '@/ui/testing/renderUi';
import { ClauseTable } from './ClauseTable';
import type { Clause } from './matchData';

const met: Clause = {
  kind: 'PARAMETER',
  label: '指标',
  said: '抗拉强度 ≥ 980 MPa',
  agreement: 'MET',
  reason: '成果的数值达到要求。',
  demand: {
    section: '指标要求',
    part: 'target',
    offset: 0,
    parts: [{ text: '抗拉强度 ≥ 980 MPa', marked: true }],
  },
  achievement: {
    section: '验证数据',
    part: 'validation',
    offset: 0,
    parts: [{ text: '抗拉强度 1050 MPa', marked: true }],
  },
};

const unknown: Clause = {
  kind: 'CONSTRAINT',
  label: '约束',
  said: '不使用强酸',
  agreement: 'UNKNOWN',
  reason: '成果没有写到“强酸”。',
  demand: null,
  achievement: null,
};

it('puts the sentences of both sides beside the clause', () => {
  renderUi(<ClauseTable clauses={[met]} />);

  const row = screen.getByRole('row', { name: /抗拉强度 ≥ 980 MPa.*符合/ });
  expect(within(row).getByText('抗拉强度 1050 MPa')).toBeVisible();
  expect(within(row).getByText('验证数据')).toBeVisible();
});

it('says why nothing can be shown', () => {
  renderUi(<ClauseTable clauses={[unknown]} />);

  expect(screen.getByText('成果没有写到“强酸”。')).toBeVisible();
  expect(screen.getByText('发布方补充的条目')).toBeVisible();
});
