import { TabLinks } from '@/ui/layout/TabLinks';
import { useChangeCounts, useOpenCancellations } from '../change/changeData';

/** The desk's two queues: first registrations, and what is asked about registered contracts. */
export function DeskTabs({ current }: { current: 'registrations' | 'changes' }) {
  const changes = useChangeCounts().data?.open ?? 0;
  const cancellations = useOpenCancellations().data?.length ?? 0;
  const open = changes + cancellations;
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
