import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { TabLinks } from '@/ui/layout/TabLinks';
import { useDeskChanges } from '../change/changeData';

/** The desk's two queues: first registrations, and what is asked about registered contracts. */
export function DeskTabs({ current }: { current: 'registrations' | 'changes' }) {
  const changes = useDeskChanges();
  const cancellations = useQuery({
    queryKey: ['registrations', 'cancellations'],
    queryFn: () => answerOf(api.GET('/api/desk/cancellations')),
  });
  const open = (changes.data?.items.length ?? 0) + (cancellations.data?.length ?? 0);
  return (
    <TabLinks
      label="登记服务台"
      tabs={[
        { to: '/work/desk', label: '登记申请', current: current === 'registrations' },
        { to: '/work/desk/changes', label: '变更与注销', current: current === 'changes', count: open },
      ]}
    />
  );
}
