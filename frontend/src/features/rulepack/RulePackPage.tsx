import { useParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { useHasRole } from '@/app/session/useSession';
import { tableDate, tableTime } from '@/lib/dates';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { KeyValue } from '@/ui/text/KeyValue';
import { DecisionPanel } from './DecisionPanel';
import { DifferencePanel } from './DifferencePanel';
import { DryRunPanel } from './DryRunPanel';
import { messages } from './messages';
import { PackContent } from './PackContent';
import { useEdition } from './rulePackData';
import classes from './rulepack.module.css';
import { StateMarks } from './StateMarks';
import type { Edition } from './types';
import { validityWords } from './words';

const words = messages.detail;

/** One edition: what it changes, what it would do, its rules in full. */
export function RulePackPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useEdition(id);
  const administrator = useHasRole(['ADMINISTRATOR']);
  if (error) return <ProblemAlert problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={10} label={messages.title} />;
  const { summary, pack } = data;
  const open = summary.state === 'PROPOSED';
  return (
    <>
      <PageHeader
        title={`${summary.code} 第 ${summary.version} 版`}
        lead={summary.name}
        crumbs={[{ label: messages.title, to: '/work/rule-packs' }, { label: summary.code }]}
        badges={<StateMarks edition={summary} />}
      />
      <div className={classes.stack}>
        {open && administrator ? <DecisionPanel edition={data} /> : null}
        {open || summary.version > 1 ? (
          <DifferencePanel comparedWith={data.comparedWith} changes={data.changes} />
        ) : null}
        {open || data.dryRunJob ? <DryRunPanel edition={data} mayStart={open && administrator} /> : null}
        <FactsPanel edition={data} />
        <PackContent pack={pack} />
      </div>
    </>
  );
}

function FactsPanel({ edition: { summary, pack, text } }: { edition: Edition }) {
  const points = pack.origin.openPoints ?? [];
  const file = `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
  const decided =
    summary.decidedAt && summary.decidedBy ? `${summary.decidedBy} ${tableTime(summary.decidedAt)}` : null;
  return (
    <Panel
      title={words.facts}
      aside={
        <a href={file} download={`${summary.code}-${summary.version}.json`}>
          {words.download}
        </a>
      }
    >
      <KeyValue
        facts={[
          { label: words.source, value: pack.origin.source },
          { label: messages.columns.validity, value: validityWords(summary.validFrom, summary.validUntil) },
          ...(decided ? [{ label: words.decided, value: decided }] : []),
          ...(summary.effectiveFrom && decided
            ? [{ label: messages.columns.effective, value: tableDate(summary.effectiveFrom) }]
            : []),
          ...(summary.reason ? [{ label: words.reason, value: summary.reason }] : []),
          {
            label: words.open,
            value:
              points.length > 0 ? (
                <ul className={classes.list}>
                  {points.map((point) => (
                    <li key={point.path}>{point.note}</li>
                  ))}
                </ul>
              ) : (
                '—'
              ),
          },
        ]}
      />
    </Panel>
  );
}
