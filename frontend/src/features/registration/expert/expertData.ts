import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { CaseKey } from '../desk/caseKey';

export function useExpertPanel({ kind, id }: CaseKey) {
  const params = { path: { id } };
  return useQuery({
    queryKey: ['registrations', id, 'experts'],
    queryFn: () =>
      answerOf(
        kind === 'change'
          ? api.GET('/api/desk/changes/{id}/experts', { params })
          : api.GET('/api/desk/registrations/{id}/experts', { params }),
      ),
  });
}

/** All experts there are, with what keeps one from the case. */
export function useExpertChoices({ kind, id }: CaseKey) {
  const params = { path: { id } };
  return useQuery({
    queryKey: ['registrations', id, 'experts', 'choices'],
    queryFn: () =>
      answerOf(
        kind === 'change'
          ? api.GET('/api/desk/changes/{id}/experts/choices', { params })
          : api.GET('/api/desk/registrations/{id}/experts/choices', { params }),
      ),
  });
}

export function assignExpert({ kind, id }: CaseKey, accountId: string) {
  const init = { params: { path: { id } }, body: { accountId } };
  return answerOf(
    kind === 'change'
      ? api.POST('/api/desk/changes/{id}/experts', init)
      : api.POST('/api/desk/registrations/{id}/experts', init),
  );
}

export function useExpertCases() {
  return useQuery({
    queryKey: ['expert-cases'],
    queryFn: () => answerOf(api.GET('/api/expert/cases')),
  });
}

export function useExpertCase(id: string) {
  return useQuery({
    queryKey: ['expert-cases', id],
    queryFn: () => answerOf(api.GET('/api/expert/cases/{id}', { params: { path: { id } } })),
  });
}

export const RECOMMENDATIONS: Record<string, string> = { REGISTER: '建议登记', REFUSE: '建议不予登记' };

/** Where an expert stands with a case, and the badge it is shown with. */
export const STANDINGS: Record<string, { label: string; status: string }> = {
  TO_DECLARE: { label: '待申明', status: 'SUPPLEMENT_REQUESTED' },
  TO_JUDGE: { label: '待评审', status: 'EXPERT_REVIEW' },
  GIVEN: { label: '已提交意见', status: 'DONE' },
  RECUSED: { label: '已自动回避', status: 'WITHDRAWN' },
  CONFLICTED: { label: '已回避', status: 'WITHDRAWN' },
  OVER: { label: '已结束', status: 'CLOSED' },
};
