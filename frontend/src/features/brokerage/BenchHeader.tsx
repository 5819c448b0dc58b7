import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useHasRole } from '@/app/session/useSession';
import { PageHeader } from '@/ui/layout/PageHeader';
import { TabLinks } from '@/ui/layout/TabLinks';
import { messages } from './messages';

const words = messages.tabs;
const OPEN = [
  { to: '/work/brokerage', label: words.unmatched },
  { to: '/work/brokerage/suggestions', label: words.suggestions },
  { to: '/work/brokerage/stale', label: words.stale },
  { to: '/work/introductions', label: words.introductions },
];
const OWN = [
  { to: '/work/brokerage/feedback', label: words.feedback },
  { to: '/work/brokerage/notes', label: words.notes },
];
const FUNNEL = { to: '/work/brokerage/funnel', label: words.funnel };

/** Heading and tabs of the workbench. */
export function BenchHeader({ lead, actions }: { lead?: ReactNode; actions?: ReactNode }) {
  const { pathname } = useLocation();
  const broker = useHasRole(['BROKER']);
  const tabs = [...OPEN, ...(broker ? OWN : []), FUNNEL];
  return (
    <>
      <PageHeader title={messages.title} lead={lead} actions={actions} />
      <TabLinks label={words.label} tabs={tabs.map((tab) => ({ ...tab, current: tab.to === pathname }))} />
    </>
  );
}
