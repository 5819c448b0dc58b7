import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { useAction } from '@/api/useAction';
import { useAccount } from '@/app/session/useSession';
import { DataTable } from '@/ui/data/DataTable';
import { ConfirmDialog } from '@/ui/feedback/ConfirmDialog';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { Panel } from '@/ui/layout/Panel';
import classes from './indicator.module.css';
import { messages } from './messages';
import { PeriodFields } from './PeriodFields';
import { periodName } from './periods';
import { reportColumns } from './reportColumns';
import { StatisticsPage } from './StatisticsPage';
import { useStatFilter } from './statFilter';

const words = messages.reports;

/** The frozen reports, and freezing another. */
export function ReportsPage() {
  const filter = useStatFilter();
  const { data, error } = useQuery({
    queryKey: ['indicator', 'reports'],
    queryFn: () => answerOf(api.GET('/api/indicator/reports')),
  });
  const administrator = useAccount()?.roles.includes('ADMINISTRATOR') ?? false;
  return (
    <StatisticsPage
      lead={words.lead}
      filter={filter}
      filtered={false}
      problem={error ? problemOf(error) : undefined}
    >
      {administrator ? <FreezePanel /> : null}
      <Panel title={words.title}>
        <DataTable
          caption={words.title}
          columns={reportColumns((report) => `/work/indicator/reports/${report.id}`)}
          rows={data}
          rowKey={(row) => row.id}
          empty={<EmptyState title={words.empty} hint={words.emptyHint} />}
        />
      </Panel>
    </StatisticsPage>
  );
}

function FreezePanel() {
  const [period, setPeriod] = useState(() => lastMonth(new Date()));
  const [asking, setAsking] = useState(false);
  const navigate = useNavigate();
  const freeze = useAction({
    run: () => answerOf(api.POST('/api/indicator/reports', { body: { period } })),
    success: words.frozen,
    invalidates: [['indicator', 'reports']],
    onDone: (report) => navigate(`/work/indicator/reports/${report.id}`),
  });
  return (
    <Panel title={words.freezeTitle}>
      <div className={classes.form}>
        <PeriodFields label={words.period} value={period} onChange={setPeriod} />
        <Button onClick={() => setAsking(true)}>{words.freeze}</Button>
      </div>
      <ConfirmDialog
        opened={asking}
        title={`冻结${periodName(period)}统计报告`}
        confirmLabel={words.freeze}
        pending={freeze.pending}
        {...(freeze.problem ? { problem: freeze.problem } : {})}
        onConfirm={() => freeze.start(undefined)}
        onClose={() => {
          freeze.reset();
          setAsking(false);
        }}
      >
        <p>{words.freezeHint}</p>
      </ConfirmDialog>
    </Panel>
  );
}

function lastMonth(today: Date): string {
  const month = new Date(today.getFullYear(), today.getMonth() - 1, 1);
  return `${month.getFullYear()}-${String(month.getMonth() + 1).padStart(2, '0')}`;
}
