import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';

export function usePublicIndicator() {
  return useQuery({
    queryKey: ['indicator', 'public'],
    queryFn: () => answerOf(api.GET('/api/public/indicator')),
  });
}

export function usePublicReports() {
  return useQuery({
    queryKey: ['indicator', 'public', 'reports'],
    queryFn: () => answerOf(api.GET('/api/public/indicator/reports')),
  });
}

export function useTargets(enabled: boolean) {
  return useQuery({
    queryKey: ['indicator', 'targets'],
    queryFn: () => answerOf(api.GET('/api/indicator/targets')),
    enabled,
  });
}
