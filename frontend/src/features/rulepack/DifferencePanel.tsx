import { Panel } from '@/ui/layout/Panel';
import { DiffView } from '@/ui/text/DiffView';
import { messages } from './messages';
import classes from './rulepack.module.css';
import type { Change } from './types';

type DifferencePanelProps = { comparedWith: string | null | undefined; changes: readonly Change[] };

/** What the edition changes in the rules that apply today. */
export function DifferencePanel({ comparedWith, changes }: DifferencePanelProps) {
  return (
    <Panel
      title={messages.difference.title}
      aside={
        comparedWith ? (
          <span className={classes.path}>{`${messages.difference.with} ${comparedWith}`}</span>
        ) : null
      }
    >
      {changes.length > 0 ? <DiffView changes={changes} /> : <p>{messages.difference.none}</p>}
    </Panel>
  );
}
