import { useParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { DetailLayout } from '@/ui/layout/DetailLayout';
import { PageHeader } from '@/ui/layout/PageHeader';
import { FollowPanel } from '../FollowPanel';
import { LockedSection } from '../LockedSection';
import classes from '../listing.module.css';
import { usePublicDemand } from '../listingData';
import { PublicActions } from '../PublicActions';
import { PublicFiles } from '../PublicFiles';
import { SimilarListings } from '../SimilarListings';
import { Versions } from '../Versions';
import { DemandFacts } from './DemandFacts';
import { DemandText } from './DemandText';

/** One demand as anybody may read it. */
export function DemandPage() {
  const { id = '' } = useParams();
  const { data, error } = usePublicDemand(id);
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  if (!data) return <SkeletonRows rows={10} height={48} label="正在加载需求" />;
  const { content, buyer } = data;
  return (
    <>
      <PageHeader
        title={content.title}
        lead={buyer ? buyer.name : '发布单位选择匿名'}
        demo={data.demo}
        crumbs={[{ label: '找需求', to: '/search?kind=DEMAND' }, { label: content.title }]}
      />
      <DetailLayout
        facts={
          <div className={classes.stack}>
            <PublicActions id={id} title={content.title} kind="DEMAND" own={data.own} />
            <DemandFacts
              content={content}
              buyer={buyer?.name}
              contact={data.contact}
              listedAt={data.listedAt}
              origin={data.origin}
            />
            <FollowPanel classification={content.classification} organization={buyer} />
          </div>
        }
      >
        <div className={classes.stack}>
          <DemandText content={content} />
          <PublicFiles listingId={id} />
          <LockedSection listingId={id} owner={buyer ? buyer.name : '发布单位'} />
          <Versions listingId={id} />
          <SimilarListings kind="DEMAND" id={id} />
        </div>
      </DetailLayout>
    </>
  );
}
