import { PlaceLink } from '@/app/connected/PlaceLink';
import classes from './registration.module.css';
import type { Finding } from './types';

const SEVERITIES: Record<string, string> = { ERROR: '须更正', WARNING: '请留意', HINT: '提示' };

/** What the pre-check noticed here, with the statute; it advises, people decide. */
export function FindingNotes({ findings }: { findings: readonly Finding[] }) {
  return findings.map((finding) => (
    <p key={finding.key} className={classes.finding} data-severity={finding.severity}>
      {SEVERITIES[finding.severity]}：{finding.message}
      {finding.statute ? `（${finding.statute}）` : ''}{' '}
      {finding.place ? <PlaceLink place={finding.place} /> : null}
    </p>
  ));
}
