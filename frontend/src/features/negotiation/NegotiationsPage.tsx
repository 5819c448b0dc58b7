import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { TabLinks } from '@/ui/layout/TabLinks';
import { messages } from './messages';
import { negotiationColumns } from './negotiationColumns';
import { STATES } from './negotiationData';

const words = messages.list;

/** The inbox: newest word first, unread ones marked. */
export function NegotiationsPage() {
  const [search] = useSearchParams();
  const chosen = STATES.find((state) => state === search.get('state'));
  const { after, pageOf } = useCursorPaging();
  const { data, error } = useQuery({
    queryKey: ['negotiations', 'list', chosen, after],
    queryFn: () =>
      answerOf(
        api.GET('/api/negotiations', {
          params: {
            query: { size: 20, ...(chosen ? { state: [chosen] } : {}), ...(after ? { cursor: after } : {}) },
          },
        }),
      ),
  });
  const tabs = [undefined, ...STATES].map((state) => ({
    to: state ? `/work/negotiations?state=${state}` : '/work/negotiations',
    label: state ? messages.states[state] : words.all,
    current: state === chosen,
  }));
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <TabLinks label={words.state} tabs={tabs} />
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <Panel padded={false}>
        <DataTable
          caption={words.caption}
          columns={negotiationColumns}
          rows={data?.items}
          rowKey={(row) => row.id}
          page={pageOf(data)}
          empty={<EmptyState title={words.empty} hint={words.emptyHint} />}
        />
      </Panel>
    </>
  );
}
