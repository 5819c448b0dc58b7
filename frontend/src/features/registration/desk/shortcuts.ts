import type { MoveName } from '../deskMoves';

/** The letter of each move; upper and lower case are the same key. */
export const MOVE_KEYS: Partial<Record<MoveName, string>> = {
  ACCEPT: 'p',
  PASS_FIRST_REVIEW: 'p',
  REGISTER: 'p',
  ASK_EXPERTS: 'e',
  REQUEST_SUPPLEMENT: 's',
  REFUSE: 'r',
};

export type Shortcut = { keys: string; does: string };

/** All keys of the review, as the help shows them. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: 'J 或 →', does: '下一份' },
  { keys: 'K 或 ←', does: '上一份' },
  { keys: 'T', does: '由我处理；再按一次放回待办' },
  { keys: 'P', does: '受理，或通过当前环节' },
  { keys: 'S', does: '要求补正' },
  { keys: 'E', does: '转专家评审' },
  { keys: 'R', does: '不予登记' },
  { keys: '↑ ↓ 与回车', does: '在列表中换一份、开始办理' },
  { keys: '?', does: '打开本说明，按 Esc 关闭' },
];
