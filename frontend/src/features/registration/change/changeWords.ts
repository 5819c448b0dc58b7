import type { ChangeState } from '../types';

/** A change's words, and the badge each is shown with. */
export const CHANGE_STATES: Record<ChangeState, { label: string; status: string }> = {
  DRAFT: { label: '填写中', status: 'DRAFT' },
  FIRST_REVIEW: { label: '一审', status: 'FIRST_REVIEW' },
  SECOND_REVIEW: { label: '二审', status: 'SECOND_REVIEW' },
  PASSED: { label: '已变更', status: 'REGISTERED' },
  REFUSED: { label: '不予变更', status: 'REFUSED' },
  WITHDRAWN: { label: '已撤回', status: 'WITHDRAWN' },
};

export const CORRECTION_KINDS: Record<string, string> = { ROYALTY: '提成支付', ACTUAL: '据实更正' };
