import { tableTime } from '@/lib/dates';
import { Panel } from '@/ui/layout/Panel';
import { StepLine } from '@/ui/layout/StepLine';
import { AppLink } from '@/ui/text/AppLink';
import { changeStepsOf } from '../progress';
import classes from '../registration.module.css';
import { ChangeBadge } from './ChangeBadge';
import { useChangesOf } from './changeData';

/** The changes of a registration so far, each with its way; nothing when there are none. */
export function PastChanges({ id, desk = false }: { id: string; desk?: boolean }) {
  const { data } = useChangesOf(id);
  if (!data?.length) return null;
  return (
    <Panel title="变更记录">
      {data.map((change) => (
        <div key={change.id} className={classes.entry}>
          <p className={classes.entryHead}>
            <ChangeBadge state={change.state} />
            <span>{tableTime(change.requestedAt)} 申请</span>
            <span>{change.holder === '已办结' ? change.holder : `当前由${change.holder}办理`}</span>
            {desk && change.submission ? (
              <AppLink to={`/work/desk/changes/${change.id}`}>查看差异</AppLink>
            ) : null}
          </p>
          <p className={classes.quoted}>{change.reason}</p>
          {change.answer ? <p className={classes.quoted}>不予变更的理由：{change.answer}</p> : null}
          <details>
            <summary>办理记录</summary>
            <StepLine steps={changeStepsOf(change)} />
          </details>
        </div>
      ))}
    </Panel>
  );
}
