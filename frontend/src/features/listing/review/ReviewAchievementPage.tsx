import { useParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { AchievementFacts } from '../achievement/AchievementFacts';
import { AchievementText } from '../achievement/AchievementText';
import { achievementChanges } from './contentChanges';
import { ReviewLayout } from './ReviewLayout';
import { useAchievementUnderReview } from './reviewData';

export function ReviewAchievementPage() {
  const { id = '' } = useParams();
  const { data, error } = useAchievementUnderReview(id);
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  if (!data) return <SkeletonRows rows={10} height={48} label="正在加载待审核成果" />;
  const { submitted, published, status } = data;
  if (!submitted) return null;
  return (
    <ReviewLayout
      subject={data}
      changes={published ? achievementChanges(published, submitted) : undefined}
      text={<AchievementText content={submitted} />}
      facts={
        <AchievementFacts
          content={submitted}
          seller={data.organizationName}
          contact={submitted.contact}
          listedAt={status.listedAt}
        />
      }
    />
  );
}
