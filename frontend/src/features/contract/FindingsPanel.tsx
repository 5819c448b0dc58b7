import { IconAlertTriangle, IconBulb, IconCircleX } from '@tabler/icons-react';
import { PlaceLink } from '@/app/connected/PlaceLink';
import { Panel } from '@/ui/layout/Panel';
import classes from './contract.module.css';
import type { Finding } from './contractData';
import { messages } from './messages';

const words = messages.findings;

const ICONS = { ERROR: IconCircleX, WARNING: IconAlertTriangle, HINT: IconBulb };

/** What the pre-check found, each jumping to its field. */
export function FindingsPanel({ findings }: { findings: readonly Finding[] }) {
  return (
    <Panel title={`${words.title}（${findings.length}）`}>
      {findings.length === 0 ? <p className={classes.small}>{words.none}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <ul className={classes.findings} tabIndex={0} aria-label={words.title}>
        {findings.map((finding) => (
          <Line key={finding.key} finding={finding} />
        ))}
      </ul>
    </Panel>
  );
}

function Line({ finding }: { finding: Finding }) {
  const Icon = ICONS[finding.severity];
  return (
    <li className={classes.finding} data-severity={finding.severity}>
      <Icon size="1em" aria-hidden="true" /> {words[finding.severity]}：
      <a href={`#${finding.field}`}>{finding.message}</a>
      {finding.place ? (
        <div>
          <PlaceLink place={finding.place} />
        </div>
      ) : null}
      {finding.statute ? <div className={classes.small}>{finding.statute}</div> : null}
    </li>
  );
}
