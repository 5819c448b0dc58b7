import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import type { components } from '@/api/schema';
import { tableDate } from '@/lib/dates';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { Panel } from '@/ui/layout/Panel';
import { StatusBadge } from '@/ui/text/StatusBadge';
import { comparison as words } from './comparisonWords';
import classes from './PackComparison.module.css';

type Column = components['schemas']['ComparisonController.PackColumn'];

/** The case under every rule pack side by side, with what is not the same under all of them marked. */
export function PackComparison({ id }: { id: string }) {
  const { data, error } = useQuery({
    queryKey: ['registrations', id, 'comparison'],
    queryFn: () => answerOf(api.GET('/api/desk/registrations/{id}/comparison', { params: { path: { id } } })),
  });
  return (
    <div className={classes.place}>
      <Panel title={words.title}>
        <p className={classes.lead}>{words.lead}</p>
        {error ? <ProblemAlert problem={problemOf(error)} /> : null}
        {data ? <Columns packs={data.packs} /> : error ? null : <SkeletonRows rows={6} label={words.title} />}
      </Panel>
    </div>
  );
}

function Columns({ packs }: { packs: readonly Column[] }) {
  const lines: { label: string; plain: (pack: Column) => string }[] = [
    { label: words.kind, plain: (pack) => pack.kind || words.open },
    { label: words.period, plain: periodOf },
    { label: words.due, plain: (pack) => (pack.dueOn ? tableDate(pack.dueOn) : words.noCalendar) },
    { label: words.expert, plain: (pack) => (pack.expertStep ? words.needed : words.notNeeded) },
    { label: words.papers, plain: (pack) => pack.papers.join('、') || words.none },
  ];
  return (
    <div className={classes.columns}>
      {packs.map((pack) => (
        <section
          key={pack.code}
          className={classes.column}
          aria-label={pack.code}
          data-applies={pack.applies}
        >
          <h3 className={classes.name}>
            {pack.code} 第 {pack.version} 版{' '}
            {pack.applies ? <StatusBadge status="REGISTERED" label={words.applies} /> : null}{' '}
            {pack.unconfirmed ? (
              <StatusBadge status="SUPPLEMENT_REQUESTED" label={words.unconfirmed} />
            ) : null}
          </h3>
          <p className={classes.lead}>{pack.name}</p>
          <dl className={classes.facts}>
            {lines.map(({ label, plain }) => (
              <Fragment key={label}>
                <dt>{label}</dt>
                <dd>
                  <Marked differs={packs.some((other) => plain(other) !== plain(pack))}>{plain(pack)}</Marked>
                </dd>
              </Fragment>
            ))}
          </dl>
          <Findings pack={pack} />
        </section>
      ))}
    </div>
  );
}

function Findings({ pack }: { pack: Column }) {
  if (pack.findings.length === 0) return <p>{words.noFindings}</p>;
  return (
    <ul className={classes.findings}>
      {pack.findings.map(({ finding, differs }) => (
        <li key={`${finding.code} ${finding.field} ${finding.message}`}>
          <Marked differs={differs}>
            {words.severities[finding.severity]}：{finding.message}
            {finding.statute ? `（${finding.statute}）` : ''}
          </Marked>
        </li>
      ))}
    </ul>
  );
}

function Marked({ differs, children }: { differs: boolean; children: ReactNode }) {
  return differs ? (
    <mark className={classes.differs}>
      {children}
      <span className={classes.tag}>{words.differs}</span>
    </mark>
  ) : (
    children
  );
}

function periodOf(pack: Column): string {
  return pack.dayCount === 'WORKING' ? `${pack.reviewDays} 个工作日` : `${pack.reviewDays} 日`;
}
