import { difference } from '@/lib/diff';
import classes from './DiffView.module.css';

export type FieldChange = { label: string; before: string; after: string };

/** What changed from one version to the next, field by field. */
export function DiffView({ changes }: { changes: readonly FieldChange[] }) {
  const real = changes.filter((change) => change.before !== change.after);
  if (real.length === 0) return <p>两个版本内容相同。</p>;
  return (
    <dl className={classes.list}>
      {real.map((change) => (
        <FieldDiff key={change.label} {...change} />
      ))}
    </dl>
  );
}

/** One field of a list of differences, for lists that have other entries too. */
export function FieldDiff({ label, before, after }: FieldChange) {
  return (
    <div className={classes.change}>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.text}>
        <DiffText before={before} after={after} />
      </dd>
    </div>
  );
}

function DiffText({ before, after }: { before: string; after: string }) {
  let place = 0;
  return difference(before, after).map(({ kind, text }) => {
    place += text.length;
    if (kind === 'same') return text;
    return kind === 'added' ? (
      <ins key={`+${place}`} className={classes.added}>
        {text}
      </ins>
    ) : (
      <del key={`-${place}`} className={classes.removed}>
        {text}
      </del>
    );
  });
}
