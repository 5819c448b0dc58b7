import { Button } from '@mantine/core';
import { useContext } from 'react';
import { PlaceLink } from '@/app/connected/PlaceLink';
import { tableTime } from '@/lib/dates';
import classes from '../registration.module.css';
import type { DeskFinding } from '../types';
import { WaiveContext } from './waive';

const SEVERITIES: Record<string, string> = { ERROR: '须更正', WARNING: '请留意', HINT: '提示' };

/** What the pre-check noticed here, with the statute; it advises, people decide and say why. */
export function FindingNotes({ findings }: { findings: readonly DeskFinding[] }) {
  return findings.map((judged) => <Note key={judged.finding.key} judged={judged} />);
}

function Note({ judged: { finding, waiver } }: { judged: DeskFinding }) {
  const ask = useContext(WaiveContext);
  return (
    <div className={classes.finding} data-severity={waiver ? 'WAIVED' : finding.severity}>
      {SEVERITIES[finding.severity]}：{finding.message}
      {finding.statute ? `（${finding.statute}）` : ''}
      {finding.place ? (
        <p className={classes.place}>
          <PlaceLink place={finding.place} />
        </p>
      ) : null}
      {waiver ? (
        <p className={classes.waiver}>
          已说明：{waiver.reason}（{waiver.person}，{tableTime(waiver.at)}）
        </p>
      ) : null}
      {ask ? (
        <Button size="compact-xs" variant="subtle" onClick={() => ask(finding)}>
          {waiver ? '修改说明' : '说明理由后放行'}
        </Button>
      ) : null}
    </div>
  );
}
