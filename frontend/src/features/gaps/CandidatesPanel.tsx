import { Button } from '@mantine/core';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { tableDate } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { ConfirmDialog } from '@/ui/feedback/ConfirmDialog';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { StatusBadge } from '@/ui/text/StatusBadge';
import { type Candidate, useCandidates, useWithdraw } from './gapData';
import classes from './gaps.module.css';
import { messages } from './messages';

/** The challenge candidates, newest first; those withdrawn stay on record. */
export function CandidatesPanel({ mayDecide }: { mayDecide: boolean }) {
  const { after, pageOf } = useCursorPaging();
  const { data, error } = useCandidates(after);
  const [asked, setAsked] = useState<Candidate>();
  const withdraw = useWithdraw(() => setAsked(undefined));
  return (
    <>
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <Panel title={messages.candidates} padded={false}>
        <DataTable
          caption={messages.candidates}
          columns={columnsOf(mayDecide, setAsked)}
          rows={data?.items}
          rowKey={(row) => row.id}
          page={pageOf(data)}
          empty={<EmptyState title={messages.candidatesEmpty} hint={messages.candidatesHint} />}
        />
      </Panel>
      {asked ? (
        <ConfirmDialog
          opened
          title={messages.withdrawTitle}
          confirmLabel={messages.withdraw}
          reason={{ label: messages.withdrawLabel, required: true }}
          pending={withdraw.pending}
          {...(withdraw.problem ? { problem: withdraw.problem } : {})}
          onConfirm={({ text }) => withdraw.start({ candidate: asked, reason: text })}
          onClose={() => setAsked(undefined)}
        >
          <div>{asked.name}</div>
        </ConfirmDialog>
      ) : null}
    </>
  );
}

function columnsOf(mayDecide: boolean, ask: (row: Candidate) => void): readonly Column<Candidate>[] {
  return [
    {
      key: 'name',
      header: messages.name,
      cell: (row) => (
        <>
          <strong>{row.name}</strong>
          <span className={classes.facts}>{row.reason}</span>
          {row.withdrawReason ? (
            <span className={classes.facts}>
              {messages.withdrawReason}：{row.withdrawReason}
            </span>
          ) : null}
        </>
      ),
    },
    {
      key: 'demands',
      header: messages.includes,
      cell: (row) => (
        <ul className={classes.plain}>
          {row.demands.map((demand) => (
            <li key={demand.id}>
              <AppLink to={`/demands/${demand.id}`}>{demand.title}</AppLink>
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'by',
      header: messages.by,
      secondary: true,
      cell: (row) => `${row.proposedByName} ${tableDate(row.proposedAt)}`,
    },
    {
      key: 'state',
      header: messages.state,
      unlabelled: true,
      cell: (row) => (
        <StatusBadge
          status={row.state === 'PROPOSED' ? 'OPEN' : 'WITHDRAWN'}
          label={messages.states[row.state] ?? row.state}
        />
      ),
    },
    {
      key: 'actions',
      header: messages.withdraw,
      unlabelled: true,
      cell: (row) =>
        mayDecide && row.state === 'PROPOSED' ? (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`${messages.withdraw}：${row.name}`}
            onClick={() => ask(row)}
          >
            {messages.withdraw}
          </Button>
        ) : null,
    },
  ];
}
