import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { useAction } from '@/api/useAction';
import { REGISTRATION_KEYS } from '../registrationData';
import type { Change, ChangeMoveName } from '../types';

type Asked = { label: string; required: boolean; maxLength: number };
type MoveWords = {
  label: string;
  key: string;
  done: string;
  tells: string;
  reason?: (change: Change) => Asked;
};

/** Each move in words: its button and key, what it does, what it asks for. */
export const CHANGE_MOVES: Record<ChangeMoveName, MoveWords> = {
  PASS_FIRST_REVIEW: {
    label: '一审通过',
    key: 'p',
    done: '变更一审已通过，转二审',
    tells: '通过后由另一位审核人二审，您不能再办理这份变更的二审。',
    reason: () => ({ label: '审核意见（仅服务台可见）', required: false, maxLength: 1000 }),
  },
  PASS: {
    label: '二审通过并变更登记',
    key: 'p',
    done: '变更已登记，并写入账本',
    tells: '通过后以新版本为登记内容，金额差额按今天计入统计，并写入账本。',
  },
  ASK_EXPERTS: {
    label: '转专家评审',
    key: 'e',
    done: '已转专家评审，请邀请专家',
    tells: '转专家评审后按专家评审期限重新计算，专家意见达到规定份数后由您办结。',
    reason: (change) => ({
      label: '请专家回答的问题',
      required: !change.expertReviewAdvised,
      maxLength: 1000,
    }),
  },
  REQUEST_SUPPLEMENT: {
    label: '要求补正',
    key: 's',
    done: '已退回申请方补正，办理期限暂停',
    tells: '申请方会看到您写的要求，合同恢复编辑；补正期间办理期限暂停，登记版本不变。',
    reason: () => ({ label: '需要补正的内容', required: true, maxLength: 2000 }),
  },
  REFUSE: {
    label: '不予变更',
    key: 'r',
    done: '已作出不予变更的决定',
    tells: '不予变更的，登记版本保持不变；申请方会看到理由。',
    reason: () => ({ label: '理由', required: true, maxLength: 2000 }),
  },
};

function send({ id, version }: Change, move: ChangeMoveName, text: string): Promise<Change> {
  const params = { path: { id }, header: ifMatch(version) };
  switch (move) {
    case 'PASS_FIRST_REVIEW':
      return answerOf(api.POST('/api/desk/changes/{id}/first-review', { params, body: { note: text } }));
    case 'ASK_EXPERTS':
      return answerOf(api.POST('/api/desk/changes/{id}/expert-review', { params, body: { note: text } }));
    case 'PASS':
      return answerOf(api.POST('/api/desk/changes/{id}/second-review', { params }));
    case 'REQUEST_SUPPLEMENT':
      return answerOf(api.POST('/api/desk/changes/{id}/supplement', { params, body: { text } }));
    case 'REFUSE':
      return answerOf(api.POST('/api/desk/changes/{id}/refuse', { params, body: { text } }));
  }
}

/** A move of the desk on the version the reviewer has seen. */
export function useChangeMove(change: Change, move: ChangeMoveName, onDone: () => void) {
  return useAction({
    run: (text: string) => send(change, move, text),
    success: CHANGE_MOVES[move].done,
    invalidates: REGISTRATION_KEYS,
    onDone,
  });
}
