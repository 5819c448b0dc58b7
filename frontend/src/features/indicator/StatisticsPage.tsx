import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Problem } from '@/api/problem';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { TabLinks } from '@/ui/layout/TabLinks';
import { FilterPanel } from './FilterPanel';
import classes from './indicator.module.css';
import { messages } from './messages';
import { ScopeLine } from './ScopeLine';
import type { useStatFilter } from './statFilter';
import type { StatScope } from './types';

const words = messages.statistics;

const TABS = [
  { path: '/work/indicator', label: words.dashboard },
  { path: '/work/indicator/cross', label: words.cross },
  { path: '/work/indicator/comparison', label: words.comparison },
  { path: '/work/indicator/flows', label: words.flows },
  { path: '/work/indicator/outlook', label: words.outlook },
  { path: '/work/indicator/reports', label: words.reports },
] as const;

type StatisticsPageProps = {
  lead: string;
  filter: ReturnType<typeof useStatFilter>;
  /** Left out where the page answers no filtered question. */
  filtered?: boolean;
  scope?: StatScope | undefined;
  demo?: boolean;
  actions?: ReactNode;
  problem?: Problem | undefined;
  onRetry?: () => void;
  children: ReactNode;
};

/** The frame around every page of the statistics: the tabs carry the filter along. */
export function StatisticsPage({
  lead,
  filter,
  filtered = true,
  scope,
  children,
  ...rest
}: StatisticsPageProps) {
  const { pathname } = useLocation();
  const current = TABS.find((tab) => tab.path === pathname);
  return (
    <>
      <PageHeader
        title={current ? current.label : words.title}
        lead={lead}
        demo={rest.demo ?? false}
        actions={
          <div className={classes.actions}>
            {rest.actions}
            <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
              {words.print}
            </Button>
          </div>
        }
      />
      <div className={classes.screen}>
        <TabLinks
          label={words.title}
          tabs={TABS.map((tab) => ({
            to: filter.address(tab.path),
            label: tab.label,
            current: tab.path === pathname,
          }))}
        />
        {filtered ? <FilterPanel filter={filter} /> : null}
      </div>
      {rest.problem ? (
        <ProblemAlert problem={rest.problem} {...(rest.onRetry ? { onRetry: rest.onRetry } : {})} />
      ) : null}
      {scope ? <ScopeLine scope={scope} /> : null}
      <div className={classes.stack}>{children}</div>
    </>
  );
}
