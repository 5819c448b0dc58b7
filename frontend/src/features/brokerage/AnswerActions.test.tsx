import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderUi } from '@/ui/testing/renderUi';
import { AnswerActions } from './AnswerActions';
import type { Introduction } from './brokerageData';

const listing = (id: string, title: string) => ({
  id,
  title,
  organizationName: null,
  fieldName: null,
  lowFen: null,
  highFen: null,
  demo: false,
});

const asked: Introduction = {
  id: 'i',
  demand: listing('d', '裂纹消除'),
  achievement: listing('a', '渣系'),
  reason: '相配',
  state: 'PROPOSED',
  brokerName: '周经理人',
  brokerOrganization: '转移中心',
  mySide: 'DEMAND',
  myAnswer: false,
  demandAccepted: null,
  achievementAccepted: null,
  declinedBy: null,
  declineReason: '',
  proposedAt: '2026-11-02T04:00:00Z',
  answerBy: '2026-11-16T04:00:00Z',
  closedAt: null,
  version: 0,
};

function show(introduction: Introduction) {
  return renderUi(
    <QueryClientProvider client={new QueryClient()}>
      <AnswerActions introduction={introduction} />
    </QueryClientProvider>,
  );
}

it('asks a side for its answer, and for a reason before it declines', async () => {
  const { person } = show(asked);

  expect(screen.getByRole('button', { name: '接受引荐' })).toBeVisible();
  await person.click(screen.getByRole('button', { name: '谢绝' }));

  expect(await screen.findByRole('dialog', { name: '谢绝这次引荐？' })).toBeVisible();
});

it('lets a side that has answered wait', () => {
  show({ ...asked, myAnswer: true });

  expect(screen.getByText('您单位已接受，正在等待对方答复。')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

it('leads to the enquiry with the own listing when both have accepted', () => {
  show({ ...asked, state: 'ACCEPTED', myAnswer: true });

  const address = String(screen.getByRole('link', { name: '发起对接' }).getAttribute('href'));
  expect(Object.fromEntries(new URL(address, 'http://x').searchParams)).toEqual({
    kind: 'ACHIEVEMENT',
    listing: 'a',
    title: '渣系',
    linked: 'd',
  });
});

it('offers nothing once it is over', () => {
  show({ ...asked, state: 'EXPIRED' });

  expect(screen.queryByRole('button')).toBeNull();
});
