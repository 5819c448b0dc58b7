import { Select } from '@mantine/core';
import { problemOf } from '@/api/problem';
import { DownloadButton } from '@/app/connected/DownloadButton';
import { useFilters } from '@/app/connected/useFilters';
import { useHasRole } from '@/app/session/useSession';
import { FilterBar } from '@/ui/data/FilterBar';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { DateField } from '@/ui/form/DateField';
import { Panel } from '@/ui/layout/Panel';
import { BenchHeader } from './BenchHeader';
import classes from './brokerage.module.css';
import { type Period, type Scope, type Stage, useFunnel } from './brokerageData';
import { FunnelLeads } from './FunnelLeads';
import { FunnelTable } from './FunnelTable';
import { messages } from './messages';

const words = messages.funnel;
const STAGES: readonly Stage[] = ['PAIRED', 'CONTACTED', 'NEGOTIATING', 'AGREED', 'SUBMITTED', 'REGISTERED'];

/** From a pair to a registered contract; each figure opens to its pairs. */
export function FunnelPage() {
  const { get, set } = useFilters();
  const broker = useHasRole(['BROKER']);
  const scope: Scope = broker && get('scope') !== 'MARKET' ? 'OWN' : 'MARKET';
  const from = get('from');
  const until = get('until');
  const period: Period = { ...(from ? { from } : {}), ...(until ? { until } : {}) };
  const stage = STAGES.find((each) => each === get('stage'));
  const { data, error } = useFunnel(scope, period);
  return (
    <>
      <BenchHeader
        lead={words.lead}
        actions={
          <DownloadButton
            address={`/api/brokerage/funnel/export?${new URLSearchParams({ ...period, scope })}`}
            name={`${words.caption}.xlsx`}
          >
            {messages.export}
          </DownloadButton>
        }
      />
      <FilterBar>
        {broker ? (
          <Select
            label={words.scope}
            data={Object.entries(words.scopes).map(([value, label]) => ({ value, label }))}
            value={scope}
            allowDeselect={false}
            onChange={(value) => set('scope', value === 'OWN' ? null : value)}
          />
        ) : null}
        <DateField
          label={words.from}
          value={from ?? data?.from ?? null}
          onChange={(day) => set('from', day)}
        />
        <DateField
          label={words.until}
          value={until ?? data?.until ?? null}
          onChange={(day) => set('until', day)}
        />
      </FilterBar>
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <Panel padded={false}>
        <FunnelTable
          steps={data?.steps}
          withValues={!broker}
          chosen={stage}
          onOpen={(each) => set('stage', each)}
        />
      </Panel>
      <p className={classes.definition}>{words.definition}</p>
      {scope === 'OWN' ? <p className={classes.definition}>{words.ownDefinition}</p> : null}
      {stage ? <FunnelLeads stage={stage} scope={scope} period={period} withValues={!broker} /> : null}
    </>
  );
}
