import { useParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { useAccount } from '@/app/session/useSession';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { DetailLayout } from '@/ui/layout/DetailLayout';
import { PageHeader } from '@/ui/layout/PageHeader';
import { FollowPanel } from '../FollowPanel';
import { LockedSection } from '../LockedSection';
import classes from '../listing.module.css';
import { usePublicAchievement } from '../listingData';
import { PublicActions } from '../PublicActions';
import { PublicFiles } from '../PublicFiles';
import { SimilarListings } from '../SimilarListings';
import { Versions } from '../Versions';
import { AchievementFacts } from './AchievementFacts';
import { AchievementText } from './AchievementText';

/** One achievement as anybody may read it. */
export function AchievementPage() {
  const { id = '' } = useParams();
  const { data, error } = usePublicAchievement(id);
  const account = useAccount();
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  if (!data) return <SkeletonRows rows={10} height={48} label="正在加载成果" />;
  const { content, seller } = data;
  return (
    <>
      <PageHeader
        title={content.title}
        lead={seller.name}
        demo={data.demo}
        crumbs={[{ label: '找成果', to: '/search?kind=ACHIEVEMENT' }, { label: content.title }]}
      />
      <DetailLayout
        facts={
          <div className={classes.stack}>
            <PublicActions
              id={id}
              title={content.title}
              kind="ACHIEVEMENT"
              own={account?.organizationId === seller.id}
            />
            <AchievementFacts
              content={content}
              seller={seller.name}
              contact={data.contact}
              listedAt={data.listedAt}
              origin={data.origin}
            />
            <FollowPanel classification={content.classification} organization={seller} />
          </div>
        }
      >
        <div className={classes.stack}>
          <AchievementText content={content} />
          <PublicFiles listingId={id} />
          <LockedSection listingId={id} owner={seller.name} />
          <Versions listingId={id} />
          <SimilarListings kind="ACHIEVEMENT" id={id} />
        </div>
      </DetailLayout>
    </>
  );
}
