import { problemOf } from '@/api/problem';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { Panel } from '@/ui/layout/Panel';
import { FieldDiff } from '@/ui/text/DiffView';
import { useSubmission } from './caseData';
import classes from './registration.module.css';
import { type ChangedRow, changedRows } from './submissionChanges';

type SubmissionChangesProps = { id: string; from: number; to: number; title: string };

/** Two submissions side by side, only where they differ. */
export function SubmissionChanges({ id, from, to, title }: SubmissionChangesProps) {
  const before = useSubmission(id, from);
  const after = useSubmission(id, to);
  const error = before.error ?? after.error;
  return (
    <Panel title={title} aside={`第 ${from} 次 → 第 ${to} 次提交`}>
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      {before.data && after.data ? (
        <Rows rows={changedRows(before.data, after.data)} />
      ) : error ? null : (
        <SkeletonRows rows={2} />
      )}
    </Panel>
  );
}

function Rows({ rows }: { rows: readonly ChangedRow[] }) {
  if (rows.length === 0) return <p className={classes.quoted}>两次提交内容相同。</p>;
  return (
    <dl className={classes.changes}>
      {rows.map((row) => (
        <Row key={row.key} row={row} />
      ))}
    </dl>
  );
}

function Row({ row: { label, before, after } }: { row: ChangedRow }) {
  if (typeof before === 'string' && typeof after === 'string') {
    return <FieldDiff label={label} before={before} after={after} />;
  }
  return (
    <div className={classes.changed}>
      <dt>{label}</dt>
      <dd>
        <del>{before ?? '（无）'}</del>
        <ins>{after ?? '（无）'}</ins>
      </dd>
    </div>
  );
}
