import { tableDate } from '@/lib/dates';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { LimitedNotice } from '@/ui/feedback/LimitedNotice';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { DemoBadge } from '@/ui/text/DemoBadge';
import { type ListedKind, type NewestItem, useNewest } from './homeData';
import classes from './NewestList.module.css';

const ADDRESSES: Record<ListedKind, string> = { ACHIEVEMENT: '/achievements', DEMAND: '/demands' };
const EMPTY: Record<ListedKind, string> = { ACHIEVEMENT: '还没有发布的成果', DEMAND: '还没有发布的需求' };

export function NewestList({ kind, title }: { kind: ListedKind; title: string }) {
  const { data, isPending } = useNewest(kind);
  return (
    <Panel title={title} aside={<AppLink to={`/search?kind=${kind}&sort=NEWEST`}>全部</AppLink>}>
      {isPending ? <SkeletonRows rows={5} height={46} /> : null}
      {!isPending && !data ? <LimitedNotice>列表暂时没有取到，请稍后再看。</LimitedNotice> : null}
      {data?.limited ? <LimitedNotice>搜索服务正在恢复，列表可能不是最新。</LimitedNotice> : null}
      {data?.items.length === 0 ? <EmptyState title={EMPTY[kind]} /> : null}
      <ul className={classes.list}>
        {data?.items.map((item) => (
          <Row key={item.id} item={item} to={`${ADDRESSES[kind]}/${item.id}`} />
        ))}
      </ul>
    </Panel>
  );
}

function Row({ item, to }: { item: NewestItem; to: string }) {
  const facts = [item.organizationName, item.fieldName].filter(Boolean).join(' · ');
  return (
    <li className={classes.row}>
      <AppLink to={to} className={classes.title}>
        {item.title}
      </AppLink>{' '}
      {item.demo ? <DemoBadge /> : null}
      <p className={classes.facts}>
        <span>{facts}</span>
        {item.publishedAt ? <time dateTime={item.publishedAt}>{tableDate(item.publishedAt)}</time> : null}
      </p>
    </li>
  );
}
