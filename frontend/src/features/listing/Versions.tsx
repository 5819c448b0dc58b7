import { longDate } from '@/lib/dates';
import { Panel } from '@/ui/layout/Panel';
import classes from './listing.module.css';
import { usePublicVersions } from './listingData';

/** When it was published and changed. */
export function Versions({ listingId }: { listingId: string }) {
  const { data } = usePublicVersions(listingId);
  if (!data?.length) return null;
  return (
    <Panel title="版本">
      <ul className={classes.files}>
        {data.map((version) => (
          <li key={version.number}>
            <span>第 {version.number} 版</span>
            <time dateTime={version.publishedAt}>{longDate(version.publishedAt)}</time>
            <span className={classes.reason}>{version.number === 1 ? '首次发布' : '审核后更新'}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
