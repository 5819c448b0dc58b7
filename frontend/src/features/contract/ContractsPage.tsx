import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { TabLinks } from '@/ui/layout/TabLinks';
import { contractColumns } from './contractColumns';
import { STATES } from './contractData';
import { messages } from './messages';
import { NewContract } from './NewContract';

const words = messages.list;

/** The contracts that this organisation registers or is party to. */
export function ContractsPage() {
  const [search] = useSearchParams();
  // The home page's door leads straight to a new contract.
  const [creating, setCreating] = useState(useLocation().pathname.endsWith('/new'));
  const chosen = STATES.find((state) => state === search.get('state'));
  const { after, pageOf } = useCursorPaging();
  const { data, error } = useQuery({
    queryKey: ['contracts', 'list', chosen, after],
    queryFn: () =>
      answerOf(
        api.GET('/api/contracts', {
          params: {
            query: { size: 20, ...(chosen ? { state: [chosen] } : {}), ...(after ? { cursor: after } : {}) },
          },
        }),
      ),
  });
  const tabs = [undefined, ...STATES].map((state) => ({
    to: state ? `/work/contracts?state=${state}` : '/work/contracts',
    label: state ? messages.states[state] : words.all,
    current: state === chosen,
  }));
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => setCreating(true)}>
            {words.create}
          </Button>
        }
      />
      <TabLinks label={words.state} tabs={tabs} />
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <Panel padded={false}>
        <DataTable
          caption={words.caption}
          columns={contractColumns}
          rows={data?.items}
          rowKey={(row) => row.id}
          page={pageOf(data)}
          empty={<EmptyState title={words.empty} hint={words.emptyHint} />}
        />
      </Panel>
      <NewContract opened={creating} onClose={() => setCreating(false)} />
    </>
  );
}
