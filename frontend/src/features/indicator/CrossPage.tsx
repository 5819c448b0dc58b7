import { Button, Select } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { DownloadButton } from '@/app/connected/DownloadButton';
import { FilterBar } from '@/ui/data/FilterBar';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { Panel } from '@/ui/layout/Panel';
import { CrossGrid } from './CrossGrid';
import { CrossPlot } from './CrossPlot';
import { DIMENSIONS, dimensionOf } from './dimensions';
import classes from './indicator.module.css';
import { MEASURES, measureOf } from './measures';
import { messages } from './messages';
import { StatisticsPage } from './StatisticsPage';
import { sheetPath } from './sheetPath';
import { useStatFilter } from './statFilter';

const words = messages.cross;
const CHOICES = DIMENSIONS.map(({ value, label }) => ({ value, label }));

/** Any two dimensions against each other. */
export function CrossPage() {
  const filter = useStatFilter();
  const { query, search, set } = filter;
  const rows = dimensionOf(search.get('rows'), 'KIND');
  const columns = dimensionOf(search.get('columns'), 'FIELD');
  const measure = measureOf(search.get('measure'));
  const asked = { ...query, rows: rows.value, columns: columns.value };
  const { data, error, refetch } = useQuery({
    queryKey: ['indicator', 'cross', asked],
    queryFn: () => answerOf(api.GET('/api/indicator/cross', { params: { query: asked } })),
  });
  return (
    <StatisticsPage
      lead={words.lead}
      filter={filter}
      scope={data?.scope}
      problem={error ? problemOf(error) : undefined}
      onRetry={() => void refetch()}
      actions={
        <DownloadButton
          leftSection={<IconDownload size={16} />}
          address={sheetPath('cross', { ...asked, measure })}
          name={`交叉表-${query.period}.xlsx`}
        >
          {words.export}
        </DownloadButton>
      }
    >
      <div className={classes.screen}>
        <FilterBar>
          <Select
            label={words.rows}
            data={CHOICES}
            value={rows.value}
            allowDeselect={false}
            onChange={(value) => set({ rows: value })}
          />
          <Select
            label={words.columns}
            data={CHOICES}
            value={columns.value}
            allowDeselect={false}
            onChange={(value) => set({ columns: value })}
          />
          <Select
            label={words.measure}
            data={[...MEASURES]}
            value={measure}
            allowDeselect={false}
            onChange={(value) => set({ measure: value })}
          />
          <Button variant="subtle" onClick={() => set({ rows: columns.value, columns: rows.value })}>
            {words.swap}
          </Button>
        </FilterBar>
      </div>
      <Panel title={`${rows.label} × ${columns.label}`}>
        {!data ? <SkeletonRows rows={8} height={36} /> : null}
        {data && data.cells.length === 0 ? <EmptyState title={words.empty} hint={words.emptyHint} /> : null}
        {data && data.cells.length > 0 ? (
          <>
            <CrossPlot table={data} />
            <CrossGrid
              table={data}
              rows={rows}
              columns={columns}
              measure={measure}
              address={filter.address}
            />
          </>
        ) : null}
      </Panel>
    </StatisticsPage>
  );
}
