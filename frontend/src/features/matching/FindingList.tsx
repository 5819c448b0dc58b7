import { IconAlertTriangle, IconCheck, IconHelp, IconX } from '@tabler/icons-react';
import type { Finding } from './matchData';
import classes from './matching.module.css';
import { messages } from './messages';

const ICONS = { MET: IconCheck, PARTLY: IconAlertTriangle, UNKNOWN: IconHelp, MISSED: IconX };

/** Every criterion with its points, what both sides say, and why. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className={classes.findings} aria-label={messages.items}>
      {findings.map((finding) => (
        <FindingRow key={finding.criterion} finding={finding} />
      ))}
    </ul>
  );
}

function FindingRow({ finding }: { finding: Finding }) {
  const Icon = ICONS[finding.agreement as keyof typeof ICONS] ?? IconHelp;
  const said = finding.demandSays || finding.achievementSays;
  return (
    <li className={classes.finding} data-agreement={finding.agreement}>
      <span className={classes.label}>{finding.label}</span>
      <span className={classes.bar} aria-hidden="true">
        <span style={{ width: `${(finding.points / finding.most) * 100}%` }} />
      </span>
      <span className={`${classes.points} tabular`}>
        <span className="visually-hidden">{messages.points} </span>
        {finding.points}/{finding.most}
      </span>
      <span className={classes.agreement}>
        <Icon size={14} aria-hidden="true" /> {messages.agreements[finding.agreement]}
      </span>
      <p className={classes.reason}>
        {finding.reason}
        {said ? (
          <span className={classes.said}>
            {messages.demand}：{finding.demandSays || messages.unsaid}；{messages.achievement}：
            {finding.achievementSays || messages.unsaid}
          </span>
        ) : null}
      </p>
    </li>
  );
}
