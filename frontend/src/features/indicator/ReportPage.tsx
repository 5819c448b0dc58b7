import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { tableTime } from '@/lib/dates';
import { formatFen } from '@/lib/money';
import { formatCount } from '@/lib/numbers';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { KeyValue } from '@/ui/text/KeyValue';
import { correctionColumns } from './correctionColumns';
import classes from './indicator.module.css';
import { messages } from './messages';
import { ReportActions } from './ReportActions';
import type { ReportSummary } from './types';

const words = messages.report;

/** One frozen report: its figures, what proves them, what was corrected since. */
export function ReportPage() {
  const { id = '' } = useParams();
  const { data, error } = useQuery({
    queryKey: ['indicator', 'reports', id],
    queryFn: () => answerOf(api.GET('/api/indicator/reports/{id}', { params: { path: { id } } })),
  });
  const report = data?.report;
  return (
    <>
      <PageHeader
        title={report ? `${report.periodName}${words.title}` : words.title}
        lead={words.lead}
        crumbs={[
          { label: messages.reports.title, to: '/work/indicator/reports' },
          { label: report?.periodName ?? words.title },
        ]}
      />
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <div className={classes.stack}>
        <Panel title={words.figures}>
          {report ? (
            <>
              <KeyValue facts={factsOf(report)} />
              <p className={classes.line}>
                <AppLink
                  to={`/work/indicator?${new URLSearchParams({ period: report.period, asOf: report.asOf })}`}
                >
                  {words.asKnown}
                </AppLink>
              </p>
              <ReportActions report={report} />
            </>
          ) : (
            <SkeletonRows rows={8} height={28} />
          )}
        </Panel>
        <Panel title={words.corrections}>
          <p className={classes.line}>{words.correctionsHint}</p>
          <DataTable
            caption={words.corrections}
            columns={correctionColumns}
            rows={data?.corrections}
            rowKey={(row) => row.position}
            empty={<EmptyState title={words.noCorrections} />}
          />
        </Panel>
      </div>
    </>
  );
}

/** Reports of the first format name the pack only. */
function rulesOf({ rulePack, rulePackVersion }: ReportSummary) {
  return rulePackVersion ? `${rulePack} 第 ${rulePackVersion} 版` : rulePack;
}

function factsOf(report: ReportSummary) {
  return [
    { label: words.period, value: `${report.from} 至 ${report.to}` },
    { label: words.contracts, value: `${formatCount(report.contracts)} 项` },
    { label: words.gross, value: `${formatFen(report.grossFen, 'wan')} 万元` },
    { label: words.technology, value: `${formatFen(report.technologyFen, 'wan')} 万元` },
    { label: words.rulePack, value: rulesOf(report) },
    ...(report.rulePackSha256
      ? [
          {
            label: words.rulePackSha256,
            value: <code className={classes.hash}>{report.rulePackSha256}</code>,
          },
        ]
      : []),
    { label: words.asOf, value: tableTime(report.asOf) },
    { label: words.ledger, value: report.ledgerSequence },
    { label: words.ledgerHash, value: <code className={classes.hash}>{report.ledgerHash}</code> },
    { label: words.frozenAs, value: report.frozenSequence },
    { label: words.sha256, value: <code className={classes.hash}>{report.sha256}</code> },
  ];
}
