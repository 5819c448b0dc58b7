import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';

export function useExpertPanel(id: string) {
  return useQuery({
    queryKey: ['registrations', id, 'experts'],
    queryFn: () => answerOf(api.GET('/api/desk/registrations/{id}/experts', { params: { path: { id } } })),
  });
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
  CONFLICTED: { label: '已回避', status: 'WITHDRAWN' },
  OVER: { label: '已结束', status: 'CLOSED' },
};
