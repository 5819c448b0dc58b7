import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { DownloadButton } from '@/app/connected/DownloadButton';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { formatCount } from '@/lib/numbers';
import { DataTable } from '@/ui/data/DataTable';
import { FilterChips } from '@/ui/data/FilterChips';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { MoneyText } from '@/ui/text/MoneyText';
import { factColumns } from './factColumns';
import classes from './indicator.module.css';
import { messages } from './messages';
import { periodName } from './periods';
import { ScopeLine } from './ScopeLine';
import { sheetPath } from './sheetPath';
import { useStatFilter } from './statFilter';
import { useFilterChips } from './useFilterChips';

const words = messages.facts;

/** The contracts that one figure is the sum of. */
export function FactsPage() {
  const filter = useStatFilter();
  const { query, address } = filter;
  const { chips, clear } = useFilterChips(filter);
  const { after, pageOf } = useCursorPaging();
  const { data, error } = useQuery({
    queryKey: ['indicator', 'contracts', query, after],
    queryFn: () =>
      answerOf(
        api.GET('/api/indicator/contracts', {
          params: { query: { ...query, size: 20, ...(after ? { cursor: Number(after) } : {}) } },
        }),
      ),
  });
  return (
    <>
      <PageHeader
        title={`${periodName(query.period)}${words.title}`}
        lead={words.lead}
        crumbs={[
          { label: messages.statistics.dashboard, to: address('/work/indicator') },
          { label: words.title },
        ]}
        actions={
          <DownloadButton
            leftSection={<IconDownload size={16} />}
            address={sheetPath('contracts', query)}
            name={`指标构成-${query.period}.xlsx`}
          >
            {words.export}
          </DownloadButton>
        }
      />
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <FilterChips chips={chips} onClear={clear} />
      {data ? (
        <>
          <ScopeLine scope={data.scope} />
          <p className={classes.method}>
            合计 {formatCount(data.total.contracts)} 项，合同成交额 <MoneyText fen={data.total.grossFen} />
            ，技术交易额 <MoneyText fen={data.total.technologyFen} />
          </p>
        </>
      ) : null}
      <Panel padded={false}>
        <DataTable
          caption={words.title}
          columns={factColumns}
          rows={data?.items}
          rowKey={(row) => row.position}
          page={pageOf(data)}
          empty={<EmptyState title={words.empty} hint={words.emptyHint} />}
        />
      </Panel>
    </>
  );
}
