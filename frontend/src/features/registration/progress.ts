import type { Step } from '@/ui/layout/StepLine';
import { statusOf } from '@/ui/text/statuses';
import { CHANGE_STATES } from './change/changeWords';
import { ROLES } from './messages';
import type { Change, ChangeState, Registration, RegistrationSummary } from './types';

/** As much of a case as its steps are told by. */
export type Underway = {
  summary: Pick<RegistrationSummary, 'holder'> & { state: string };
  steps: readonly Pick<Registration['steps'][number], 'state' | 'at' | 'role' | 'person' | 'note'>[];
};

type Way = {
  coming: Record<string, readonly string[]>;
  stopped: ReadonlySet<string>;
  ended: ReadonlySet<string>;
  labelOf: (state: string) => string;
};

const REVIEWS = new Set(['FIRST_REVIEW', 'SECOND_REVIEW', 'EXPERT_REVIEW']);
const LABELS: Record<string, string> = { SUBMITTED: '提交申请', ACCEPTED: '受理' };

const APPLICATION: Way = {
  coming: {
    SUBMITTED: ['ACCEPTED', 'FIRST_REVIEW', 'SECOND_REVIEW', 'REGISTERED'],
    FIRST_REVIEW: ['SECOND_REVIEW', 'REGISTERED'],
    SECOND_REVIEW: ['REGISTERED'],
    EXPERT_REVIEW: ['REGISTERED'],
    SUPPLEMENT_REQUESTED: ['REGISTERED'],
  },
  stopped: new Set(['REFUSED', 'CANCELLED', 'REVOKED']),
  ended: new Set(['REGISTERED', 'CHANGED']),
  labelOf: (state) => LABELS[state] ?? statusOf(state).label,
};

const CHANGE: Way = {
  coming: {
    DRAFT: ['FIRST_REVIEW', 'SECOND_REVIEW', 'PASSED'],
    FIRST_REVIEW: ['SECOND_REVIEW', 'PASSED'],
    SECOND_REVIEW: ['PASSED'],
    EXPERT_REVIEW: ['PASSED'],
    SUPPLEMENT_REQUESTED: ['PASSED'],
  },
  stopped: new Set(['REFUSED', 'WITHDRAWN']),
  ended: new Set(['PASSED']),
  labelOf: (state) => (state === 'DRAFT' ? '申请变更' : CHANGE_STATES[state as ChangeState].label),
};

/** What has happened, what goes on and what is still to come, in the order of the desk. */
export function stepsOf(registration: Underway): Step[] {
  return stepsOn(APPLICATION, registration);
}

/** The same of a change. */
export function changeStepsOf({ state, holder, steps }: Pick<Change, 'state' | 'holder' | 'steps'>): Step[] {
  return stepsOn(CHANGE, { summary: { state, holder }, steps });
}

function stepsOn(way: Way, underway: Underway): Step[] {
  const { steps, summary } = underway;
  const past = steps.map((step, index) => ({
    key: `${index}`,
    label: isRecusal(step) ? '专家回避' : way.labelOf(step.state),
    state: isRecusal(step) ? ('done' as const) : stateOf(way, step.state, index === steps.length - 1),
    at: step.at,
    ...actorOf(way, underway, index),
  }));
  const coming = (way.coming[summary.state] ?? []).map((state) => ({
    key: state,
    label: way.labelOf(state),
    state: 'coming' as const,
  }));
  return [...past, ...coming];
}

/** An expert never moves a case: such a step says that the expert is out. */
function isRecusal(step: { role: string }): boolean {
  return step.role === 'EXPERT';
}

/** A review belongs to whoever ends it, or has it now; any other step to whoever took it. */
function actorOf(way: Way, { steps, summary }: Underway, index: number): { who?: string; note?: string } {
  const step = steps[index];
  if (!step) return {};
  const heldUp = (state: string) => way.stopped.has(state) || state === 'SUPPLEMENT_REQUESTED';
  if (!REVIEWS.has(step.state)) {
    const told = heldUp(step.state) || step.state === 'DRAFT';
    return { who: whoOf(step.role, step.person), ...(told && step.note ? { note: step.note } : {}) };
  }
  const ending = steps[index + 1];
  if (!ending) return { who: summary.holder };
  const note = heldUp(ending.state) ? '' : ending.note;
  return { who: whoOf(ending.role, ending.person), ...(note ? { note } : {}) };
}

function stateOf(way: Way, state: string, last: boolean): Step['state'] {
  if (way.stopped.has(state)) return 'stopped';
  return last && !way.ended.has(state) ? 'current' : 'done';
}

function whoOf(role: string, person: string | null | undefined): string {
  const words = ROLES[role] ?? '登记服务台';
  return person ? `${words} ${person}` : words;
}
