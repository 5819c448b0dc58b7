import { Panel } from '@/ui/layout/Panel';
import { StatusBadge } from '@/ui/text/StatusBadge';
import classes from '../listing.module.css';
import type { PossibleDuplicate } from '../types';

/** Listings that may say the same; people decide whether they do. */
export function DuplicatesPanel({ duplicates }: { duplicates: readonly PossibleDuplicate[] }) {
  return (
    <Panel title="可能重复">
      {duplicates.length === 0 ? <p className={classes.text}>没有发现名称相同或内容相近的。</p> : null}
      <ul className={classes.files}>
        {duplicates.map((found) => (
          <li key={found.id}>
            <span>{found.title}</span>
            <StatusBadge status={found.state} />
            <span className={classes.reason}>
              {[
                found.sameTitle ? '名称相同' : '',
                `内容相似 ${found.similarityPercent}%`,
                found.sameOrganization ? '同一单位' : found.organizationName,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
