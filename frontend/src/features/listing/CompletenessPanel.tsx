import { Progress } from '@mantine/core';
import { Panel } from '@/ui/layout/Panel';
import classes from './listing.module.css';
import type { Completeness } from './types';

/** The same as a block of its own. */
export function CompletenessPanel({ completeness }: { completeness: Completeness }) {
  return (
    <Panel title="完整度">
      <CompletenessParts completeness={completeness} />
    </Panel>
  );
}

/** How much of what readers look for is there, and what to add. */
export function CompletenessParts({ completeness }: { completeness: Completeness }) {
  const { score, parts } = completeness;
  return (
    <div>
      <div className={classes.score}>
        <span className={classes.scoreValue}>{score}</span>
        <span>完整度，满分 100。越完整越容易匹配</span>
      </div>
      {parts.map((part) => (
        <div key={part.name}>
          <p className={classes.listTitle}>
            {part.name} {part.points}/{part.most}
          </p>
          <Progress value={(100 * part.points) / part.most} aria-label={`${part.name}的完整度`} />
          <ul className={classes.missing}>
            {part.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
