import { Button } from '@mantine/core';
import { problemOf } from '@/api/problem';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { AppLink } from '@/ui/text/AppLink';
import { DeskTabs } from '../desk/DeskTabs';
import classes from '../registration.module.css';
import { Cancellations } from './Cancellations';
import { changeColumns } from './changeColumns';
import { useChangeCounts, useDeskChanges } from './changeData';
import { useChangeFilter } from './changeFilter';

/** What is asked about registered contracts: changes by inbox and state, and applications for cancellation. */
export function DeskChangesPage() {
  const { chips, key, query } = useChangeFilter();
  const { after, pageOf } = useCursorPaging();
  const { data, error, refetch } = useDeskChanges(query, after);
  const counts = useChangeCounts().data;
  return (
    <>
      <PageHeader
        title="变更与注销"
        lead="已登记合同的变更与首次登记一样审核：两级审核，必要时补正和专家评审；注销申请由二审人答复。"
      />
      <DeskTabs current="changes" />
      <nav className={classes.filters} aria-label="按状态筛选">
        {chips.map((chip) => (
          <Button
            key={chip.key}
            component={AppLink}
            to={`/work/desk/changes?filter=${chip.key}`}
            size="compact-md"
            radius="xl"
            variant={chip.key === key ? 'filled' : 'default'}
            {...(chip.key === 'overdue' && (counts?.overdue ?? 0) > 0 ? { color: 'danger' } : {})}
            aria-current={chip.key === key ? 'page' : undefined}
          >
            {chip.label}
            {counts && chip.count ? ` ${counts[chip.count]}` : ''}
          </Button>
        ))}
      </nav>
      {error ? <ProblemAlert problem={problemOf(error)} onRetry={() => void refetch()} /> : null}
      <div className={classes.stack}>
        <DataTable
          caption="变更申请"
          rows={data?.items}
          rowKey={(row) => row.id}
          page={pageOf(data)}
          empty={<EmptyState title="这里没有变更申请" hint="申请方提交变更后出现在这里；换一个筛选看看。" />}
          columns={changeColumns}
        />
        <Cancellations />
      </div>
    </>
  );
}
