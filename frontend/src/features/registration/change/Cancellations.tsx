import { tableDate } from '@/lib/dates';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import classes from '../registration.module.css';
import { useOpenCancellations } from './changeData';

/** Applications for cancellation that are not answered. */
export function Cancellations() {
  const { data } = useOpenCancellations();
  return (
    <Panel title="注销申请">
      {data?.length === 0 ? <p className={classes.quoted}>没有待答复的注销申请。</p> : null}
      {(data ?? []).map((request) => (
        <div key={request.registrationId} className={classes.entry}>
          <AppLink to={`/work/desk/${request.registrationId}?filter=all`}>{request.projectName}</AppLink>
          <span className={classes.under}>
            {request.reference} · {tableDate(request.requestedAt)} · 由{request.holder}答复
          </span>
          <p className={classes.quoted}>{request.reason}</p>
        </div>
      ))}
    </Panel>
  );
}
