import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { DemoBadge } from '@/ui/text/DemoBadge';
import { MaturityBar } from '@/ui/text/MaturityBar';
import classes from './listing.module.css';
import type { ListingKind } from './types';

const PAGES: Record<ListingKind, { title: string; address: string }> = {
  ACHIEVEMENT: { title: '相似成果', address: '/achievements' },
  DEMAND: { title: '相似需求', address: '/demands' },
};

/** Others of the same kind; nothing is shown where there are none or the search does not answer. */
export function SimilarListings({ kind, id }: { kind: ListingKind; id: string }) {
  const { data } = useQuery({
    queryKey: ['public', 'similar', kind, id],
    queryFn: () => answerOf(api.GET('/api/search/similar', { params: { query: { kind, id } } })),
    retry: false,
  });
  if (!data?.length) return null;
  const { title, address } = PAGES[kind];
  return (
    <Panel title={title}>
      <ul className={classes.similar}>
        {data.map((item) => (
          <li key={item.id}>
            <span>
              <AppLink to={`${address}/${item.id}`}>{item.title}</AppLink> {item.demo ? <DemoBadge /> : null}
            </span>
            <span className={classes.reason}>
              {[item.organizationName ?? '匿名', item.fieldName, item.industryName]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {item.maturity ? <MaturityBar level={item.maturity} /> : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
