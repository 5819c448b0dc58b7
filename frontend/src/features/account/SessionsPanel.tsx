import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/schema';
import { useAction } from '@/api/useAction';
import { tableTime } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { Panel } from '@/ui/layout/Panel';
import { StatusBadge } from '@/ui/text/StatusBadge';
import { browserName } from './browserName';
import { messages } from './messages';

const words = messages.account;
type OpenSession = components['schemas']['OwnSessionController.OpenSession'];

/** Where one is signed in; whatever looks strange can be ended here. */
export function SessionsPanel() {
  const { data } = useQuery({
    queryKey: ['sessions'],
    queryFn: () => answerOf(api.GET('/api/session/list')),
  });
  const endOthers = useAction({
    run: () => answerOf(api.DELETE('/api/session/list')),
    success: words.othersEnded,
    invalidates: [['sessions']],
  });
  const others = data?.some((session) => !session.current) ?? false;
  return (
    <Panel
      title={words.sessions}
      padded={false}
      aside={
        others ? (
          <Button
            variant="default"
            size="xs"
            loading={endOthers.pending}
            onClick={() => endOthers.start(undefined)}
          >
            {words.endOthers}
          </Button>
        ) : null
      }
    >
      <DataTable
        caption={words.sessionTable}
        columns={COLUMNS}
        rows={data}
        rowKey={(row) => row.id}
        empty={null}
      />
    </Panel>
  );
}

const COLUMNS: readonly Column<OpenSession>[] = [
  { key: 'browser', header: words.browser, cell: (row) => browserName(row.browser) },
  { key: 'address', header: words.address, secondary: true, cell: (row) => row.address },
  { key: 'started', header: words.started, secondary: true, cell: (row) => tableTime(row.startedAt) },
  { key: 'used', header: words.used, cell: (row) => tableTime(row.refreshedAt) },
  {
    key: 'action',
    header: words.action,
    unlabelled: true,
    align: 'right',
    cell: (row) =>
      row.current ? <StatusBadge status="VERIFIED" label={words.here} /> : <End session={row} />,
  },
];

function End({ session }: { session: OpenSession }) {
  const end = useAction({
    run: () => answerOf(api.DELETE('/api/session/list/{id}', { params: { path: { id: session.id } } })),
    success: words.ended,
    invalidates: [['sessions']],
  });
  return (
    <Button variant="subtle" size="compact-sm" loading={end.pending} onClick={() => end.start(undefined)}>
      {words.end}
    </Button>
  );
}
