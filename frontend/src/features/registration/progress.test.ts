import { expect, it } from 'vitest';
import { changeStepsOf, stepsOf } from './progress';
import type { Registration } from './types';

function registration(states: string[]): Registration {
  return {
    summary: { state: states.at(-1) ?? 'SUBMITTED' },
    steps: states.map((state) => ({
      state,
      at: '2026-11-23T02:00:00Z',
      role: 'FIRST_REVIEWER',
      person: null,
      note: '',
    })),
  } as unknown as Registration;
}

it('shows what is still to come after the step that goes on', () => {
  const steps = stepsOf(registration(['SUBMITTED', 'ACCEPTED', 'FIRST_REVIEW']));

  expect(steps.map((step) => `${step.label} ${step.state}`)).toEqual([
    '提交申请 done',
    '受理 done',
    '一审 current',
    '二审 coming',
    '已登记 coming',
  ]);
});

it('ends with a refusal and promises nothing after it', () => {
  const steps = stepsOf(registration(['SUBMITTED', 'ACCEPTED', 'FIRST_REVIEW', 'REFUSED']));

  expect(steps.at(-1)).toMatchObject({ label: '不予登记', state: 'stopped' });
});

it('gives a review to whoever ended it, with what that person noted', () => {
  const seen = registration(['SUBMITTED', 'FIRST_REVIEW', 'SECOND_REVIEW', 'REGISTERED']);
  const noted = seen.steps.map((step, index) =>
    index === 3 ? { ...step, role: 'SECOND_REVIEWER', note: '同意' } : step,
  );

  const steps = stepsOf({ ...seen, steps: noted });

  expect(steps.map((step) => step.who)).toEqual(['一审人', '一审人', '二审人', '二审人']);
  expect(steps[2]?.note).toBe('同意');
  expect(steps[3]?.note).toBeUndefined();
});

it('names the role and, for the desk only, the person', () => {
  const seen = registration(['SUBMITTED']);
  const named = { ...seen, steps: seen.steps.map((step) => ({ ...step, person: '王审' })) };

  expect(stepsOf(seen)[0]?.who).toBe('一审人');
  expect(stepsOf(named)[0]?.who).toBe('一审人 王审');
});

it('tells that an expert is out without taking the case from whoever has it', () => {
  const seen = registration([
    'EXPERT_REVIEW',
    'SUPPLEMENT_REQUESTED',
    'SUPPLEMENT_REQUESTED',
    'EXPERT_REVIEW',
  ]);
  const out = seen.steps.map((step, index) =>
    index === 2 ? { ...step, role: 'EXPERT', note: '自动回避' } : step,
  );

  const steps = stepsOf({ ...seen, steps: out });

  expect(steps[2]).toMatchObject({ label: '专家回避', state: 'done', note: '自动回避' });
  expect(steps[3]).toMatchObject({ label: '专家评审', state: 'current' });
});

it('shows the way of a change, what comes next and where it ends', () => {
  const step = (state: string) => ({ state, at: '2026-11-23T02:00:00Z', role: 'INSTITUTE_MEMBER', note: '' });
  const change = (...states: string[]) =>
    changeStepsOf({
      state: states.at(-1),
      holder: '一审人',
      steps: states.map(step),
    } as unknown as Parameters<typeof changeStepsOf>[0]);

  expect(change('DRAFT', 'FIRST_REVIEW').map(({ label, state }) => `${label} ${state}`)).toEqual([
    '申请变更 done',
    '一审 current',
    '二审 coming',
    '已变更 coming',
  ]);
  expect(change('DRAFT', 'WITHDRAWN').at(-1)).toMatchObject({ label: '已撤回', state: 'stopped' });
});
