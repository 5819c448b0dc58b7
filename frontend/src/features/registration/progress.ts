import type { Step } from '@/ui/layout/StepLine';
import { statusOf } from '@/ui/text/statuses';
import { ROLES } from './messages';
import type { Registration, RegistrationSummary } from './types';

/** As much of a registration as its steps are told by. */
export type Underway = {
  summary: Pick<RegistrationSummary, 'holder'> & { state: string };
  steps: Registration['steps'];
};

const COMING: Record<string, readonly string[]> = {
  SUBMITTED: ['ACCEPTED', 'FIRST_REVIEW', 'SECOND_REVIEW', 'REGISTERED'],
  FIRST_REVIEW: ['SECOND_REVIEW', 'REGISTERED'],
  SECOND_REVIEW: ['REGISTERED'],
  EXPERT_REVIEW: ['REGISTERED'],
  SUPPLEMENT_REQUESTED: ['REGISTERED'],
};
const STOPPED = new Set(['REFUSED', 'CANCELLED', 'REVOKED']);
const ENDED = new Set([...STOPPED, 'REGISTERED', 'CHANGED']);
const LABELS: Record<string, string> = { SUBMITTED: '提交申请', ACCEPTED: '受理' };

/** What has happened, what goes on and what is still to come, in the order of the desk. */
export function stepsOf(registration: Underway): Step[] {
  const { steps, summary } = registration;
  const past = steps.map((step, index) => ({
    key: `${index}`,
    label: labelOf(step.state),
    state: stateOf(step.state, index === steps.length - 1),
    at: step.at,
    ...actorOf(registration, index),
  }));
  const coming = (COMING[summary.state] ?? []).map((state) => ({
    key: state,
    label: labelOf(state),
    state: 'coming' as const,
  }));
  return [...past, ...coming];
}

const REVIEWS = new Set(['FIRST_REVIEW', 'SECOND_REVIEW', 'EXPERT_REVIEW']);
const HELD_UP = new Set([...STOPPED, 'SUPPLEMENT_REQUESTED']);

/** A review belongs to whoever ends it, or has it now; any other step to whoever took it. */
function actorOf({ steps, summary }: Underway, index: number): { who?: string; note?: string } {
  const step = steps[index];
  if (!step) return {};
  if (!REVIEWS.has(step.state)) {
    const note = HELD_UP.has(step.state) ? step.note : '';
    return { who: whoOf(step.role, step.person), ...(note ? { note } : {}) };
  }
  const ending = steps[index + 1];
  if (!ending) return { who: summary.holder };
  const note = HELD_UP.has(ending.state) ? '' : ending.note;
  return { who: whoOf(ending.role, ending.person), ...(note ? { note } : {}) };
}

function labelOf(state: string): string {
  return LABELS[state] ?? statusOf(state).label;
}

function stateOf(state: string, last: boolean): Step['state'] {
  if (STOPPED.has(state)) return 'stopped';
  return last && !ENDED.has(state) ? 'current' : 'done';
}

function whoOf(role: string, person: string | null | undefined): string {
  const words = ROLES[role] ?? '登记服务台';
  return person ? `${words} ${person}` : words;
}
