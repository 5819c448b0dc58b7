import { Button, Select } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useNavigate, useSearchParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { useAccount } from '@/app/session/useSession';
import { tableTime } from '@/lib/dates';
import { YearTotal } from '@/ui/data/YearTotal';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { BreakdownTable, contractsAddress } from './BreakdownTable';
import classes from './indicator.module.css';
import { useIndicatorYear, usePublicIndicator } from './indicatorData';
import { MonthChart } from './MonthChart';
import { messages } from './messages';
import { TargetPanel } from './TargetPanel';

const words = messages.dashboard;

/** The year's figure and what it is made of. */
export function DashboardPage() {
  const [search, setSearch] = useSearchParams();
  const overview = usePublicIndicator();
  const year = Number(search.get('year')) || overview.data?.year.year || new Date().getFullYear();
  const { data, error, refetch } = useIndicatorYear(year);
  const navigate = useNavigate();
  const administrator = useAccount()?.roles.includes('ADMINISTRATOR') ?? false;
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        demo={data?.total.demo ?? false}
        actions={
          <>
            <Select
              aria-label={words.year}
              data={(overview.data?.years ?? []).map((each) => ({
                value: String(each.year),
                label: `${each.year} 年`,
              }))}
              value={String(year)}
              allowDeselect={false}
              onChange={(value) => setSearch({ year: value ?? String(year) })}
            />
            <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
              {words.print}
            </Button>
          </>
        }
      />
      {error ? <ProblemAlert problem={problemOf(error)} onRetry={() => void refetch()} /> : null}
      <div className={classes.stack}>
        <Panel
          title={`${year} 年${words.total}`}
          aside={<AppLink to={contractsAddress(year)}>{words.open}</AppLink>}
        >
          {data ? (
            <YearTotal year={data.total} to={contractsAddress(year)} />
          ) : (
            <SkeletonRows rows={1} height={84} />
          )}
          {overview.data ? (
            <p className={classes.line}>
              {words.asOf} {tableTime(overview.data.asOf)}。{words.definition}
            </p>
          ) : null}
        </Panel>
        <Panel title={words.months}>
          {data ? (
            <MonthChart
              months={data.months}
              onMonth={(month) => navigate(contractsAddress(year, 'month', String(month)))}
            />
          ) : (
            <SkeletonRows rows={1} height={280} />
          )}
          <BreakdownTable caption={words.months} year={year} by="month" figures={data?.months} />
        </Panel>
        <div className={classes.pair}>
          <Panel title={words.kinds}>
            <BreakdownTable caption={words.kinds} year={year} by="kind" figures={data?.kinds} />
          </Panel>
          <Panel title={words.fields}>
            <BreakdownTable caption={words.fields} year={year} by="field" figures={data?.fields} />
          </Panel>
        </div>
        <Panel title={words.industries}>
          <BreakdownTable caption={words.industries} year={year} by="industry" figures={data?.industries} />
        </Panel>
        {administrator ? <TargetPanel key={year} year={year} /> : null}
      </div>
    </>
  );
}
