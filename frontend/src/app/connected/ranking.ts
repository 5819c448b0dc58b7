import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/schema';
import { useAction } from '@/api/useAction';

export type Ranking = components['schemas']['RankingController.Ranking'];

const RANKING = ['account', 'ranking'];

export function useRanking() {
  return useQuery({
    queryKey: RANKING,
    queryFn: () => answerOf(api.GET('/api/account/ranking')),
  });
}

export function useChooseRanking() {
  return useAction({
    run: (personal: boolean) => answerOf(api.PUT('/api/account/ranking', { body: { personal } })),
    success: ({ personal }) => (personal ? '已打开个性化排序' : '已关闭个性化排序'),
    invalidates: [RANKING, ['matches']],
  });
}
