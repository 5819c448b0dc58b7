import type { ChangeState } from '../types';

/** A change's words, and the badge each is shown with. */
export const CHANGE_STATES: Record<ChangeState, { label: string; status: string }> = {
  DRAFT: { label: '填写中', status: 'DRAFT' },
  FIRST_REVIEW: { label: '一审', status: 'FIRST_REVIEW' },
  SECOND_REVIEW: { label: '二审', status: 'SECOND_REVIEW' },
  EXPERT_REVIEW: { label: '专家评审', status: 'EXPERT_REVIEW' },
  SUPPLEMENT_REQUESTED: { label: '待补正', status: 'SUPPLEMENT_REQUESTED' },
  PASSED: { label: '已变更', status: 'REGISTERED' },
  REFUSED: { label: '不予变更', status: 'REFUSED' },
  WITHDRAWN: { label: '已撤回', status: 'WITHDRAWN' },
};

/** Not decided yet. */
export const OPEN_CHANGES: readonly ChangeState[] = [
  'DRAFT',
  'FIRST_REVIEW',
  'SECOND_REVIEW',
  'EXPERT_REVIEW',
  'SUPPLEMENT_REQUESTED',
];

export const CORRECTION_KINDS: Record<string, string> = { ROYALTY: '提成支付', ACTUAL: '据实结算' };
