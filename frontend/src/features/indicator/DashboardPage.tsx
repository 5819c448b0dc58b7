import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { useAccount } from '@/app/session/useSession';
import { formatFen, formatFenRounded } from '@/lib/money';
import { formatCount } from '@/lib/numbers';
import { TargetLine } from '@/ui/data/TargetLine';
import { TotalFigure } from '@/ui/data/TotalFigure';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { dimensionOf } from './dimensions';
import { FigureTable } from './FigureTable';
import { growthText } from './Growth';
import classes from './indicator.module.css';
import { MonthPlot } from './MonthPlot';
import { messages } from './messages';
import { partsOf } from './periods';
import { StatisticsPage } from './StatisticsPage';
import { useStatFilter } from './statFilter';
import { TargetPanel } from './TargetPanel';
import type { StatBreakdown, StatDashboard, StatFigure } from './types';

const words = messages.dashboard;
const CONTRACTS = '/work/indicator/contracts';

/** The period's figure and what it is made of. */
export function DashboardPage() {
  const filter = useStatFilter();
  const { query, address } = filter;
  const { data, error, refetch } = useQuery({
    queryKey: ['indicator', 'dashboard', query],
    queryFn: () => answerOf(api.GET('/api/indicator/dashboard', { params: { query } })),
  });
  const navigate = useNavigate();
  const administrator = useAccount()?.roles.includes('ADMINISTRATOR') ?? false;
  const year = Number(partsOf(query.period).year);
  const opening = (dimension: StatBreakdown['dimension']) => (figure: StatFigure) =>
    address(CONTRACTS, { [dimensionOf(dimension, 'KIND').filter]: figure.filter });
  const months = data?.breakdowns.find((each) => each.dimension === 'MONTH')?.figures;
  return (
    <StatisticsPage
      lead={words.lead}
      filter={filter}
      scope={data?.scope}
      demo={data?.demo ?? false}
      problem={error ? problemOf(error) : undefined}
      onRetry={() => void refetch()}
    >
      <Panel title={words.total} aside={<AppLink to={address(CONTRACTS)}>{words.open}</AppLink>}>
        {data ? <Total board={data} to={address(CONTRACTS)} /> : <SkeletonRows rows={1} height={84} />}
      </Panel>
      <Panel title={words.months}>
        {months ? (
          <MonthPlot months={months} onOpen={(figure) => navigate(opening('MONTH')(figure))} />
        ) : (
          <SkeletonRows rows={1} height={300} />
        )}
        <FigureTable caption={words.month} figures={months} to={opening('MONTH')} />
      </Panel>
      <div className={classes.pair}>
        {data?.breakdowns
          .filter((each) => each.dimension !== 'MONTH')
          .map(({ dimension, title, figures }) => (
            <Panel key={dimension} title={`按${title}`}>
              <FigureTable caption={title} figures={figures} to={opening(dimension)} narrow />
            </Panel>
          ))}
      </div>
      {administrator ? <TargetPanel key={year} year={year} /> : null}
    </StatisticsPage>
  );
}

function Total({ board, to }: { board: StatDashboard; to: string }) {
  const { total, corrections, comparedWith, targetFen, targetSource, scope } = board;
  const wholeYear = /^\d{4}$/.test(scope.period.code);
  return (
    <TotalFigure fen={total.grossFen} to={to} demo={board.demo}>
      {wholeYear ? (
        <TargetLine
          grossFen={total.grossFen}
          targetFen={targetFen ?? null}
          targetSource={targetSource ?? null}
        />
      ) : null}
      <p className={classes.line}>
        登记合同 {formatCount(total.contracts)} 项，技术交易额 {formatFenRounded(total.technologyFen, 'yi')}{' '}
        亿元。
        {total.growth === null || total.growth === undefined
          ? words.noBefore
          : `成交额与 ${comparedWith.from} 至 ${comparedWith.to} 相比 ${growthText(total.growth)}。`}
      </p>
      {corrections.contracts !== 0 || corrections.grossFen !== 0 ? (
        <p className={classes.line}>
          {words.corrections} {formatFen(corrections.grossFen, 'wan')} 万元，
          {formatCount(corrections.contracts)} 项。
        </p>
      ) : null}
    </TotalFigure>
  );
}
