import { Alert, Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import type { components } from '@/api/schema';
import { useAction } from '@/api/useAction';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { useHasRole } from '@/app/session/useSession';
import { tableTime } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { TabLinks } from '@/ui/layout/TabLinks';
import { postMessages as words } from './messages';

type Line = components['schemas']['MailAdministrationController.MailLine'];
type State = keyof typeof words.states;

const KEY = ['administration', 'mail'];
const STATES = Object.keys(words.states) as State[];

/** What the mail queue is doing: who and when, never what a mail says. */
export function MailQueuePage() {
  const [search] = useSearchParams();
  const state = STATES.find((each) => each === search.get('state')) ?? 'DEAD';
  const { after, pageOf } = useCursorPaging();
  const mayAct = useHasRole(['ADMINISTRATOR']);
  const { data, error } = useQuery({
    queryKey: [...KEY, state, after],
    queryFn: () =>
      answerOf(
        api.GET('/api/administration/mail', { params: { query: { state, ...(after ? { after } : {}) } } }),
      ),
  });
  const counts = { DEAD: data?.dead, WAITING: data?.waiting, SENT: data?.sent };
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      {data?.available === false ? (
        <Alert color="warning" mb="md">
          {words.off}
        </Alert>
      ) : null}
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <TabLinks
        label={words.table}
        tabs={STATES.map((each) => ({
          to: `/work/mail?state=${each}`,
          label: words.states[each],
          current: each === state,
          ...(counts[each] === undefined ? {} : { count: counts[each] }),
        }))}
      />
      <Panel padded={false}>
        <DataTable
          caption={words.table}
          columns={state === 'DEAD' && mayAct ? [...COLUMNS, ACTIONS] : COLUMNS}
          rows={data?.items}
          rowKey={(row) => row.id}
          page={pageOf(data)}
          empty={<EmptyState title={words.empty} />}
        />
      </Panel>
    </>
  );
}

const COLUMNS: readonly Column<Line>[] = [
  { key: 'subject', header: words.subject, unlabelled: true, cell: (row) => row.subject },
  { key: 'recipient', header: words.recipient, cell: (row) => row.recipient },
  { key: 'created', header: words.created, cell: (row) => tableTime(row.createdAt) },
  { key: 'attempts', header: words.attempts, align: 'right', cell: (row) => row.attempts },
  { key: 'due', header: words.due, cell: (row) => (row.dueAt ? tableTime(row.dueAt) : '—') },
  { key: 'error', header: words.error, cell: (row) => row.error ?? '—' },
];

const ACTIONS: Column<Line> = {
  key: 'action',
  header: words.action,
  unlabelled: true,
  align: 'right',
  cell: (row) => <Actions id={row.id} />,
};

function Actions({ id }: { id: string }) {
  const path = { id };
  const retry = useAction({
    run: () => answerOf(api.POST('/api/administration/mail/{id}/retry', { params: { path } })),
    success: words.retried,
    invalidates: [KEY],
  });
  const discard = useAction({
    run: () => answerOf(api.DELETE('/api/administration/mail/{id}', { params: { path } })),
    success: words.discarded,
    invalidates: [KEY],
  });
  const problem = retry.problem ?? discard.problem;
  return (
    <Group gap={4} justify="flex-end">
      {problem ? <ProblemAlert problem={problem} /> : null}
      <Button
        variant="subtle"
        size="compact-sm"
        loading={retry.pending}
        onClick={() => retry.start(undefined)}
      >
        {words.retry}
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        color="danger"
        loading={discard.pending}
        onClick={() => discard.start(undefined)}
      >
        {words.discard}
      </Button>
    </Group>
  );
}
