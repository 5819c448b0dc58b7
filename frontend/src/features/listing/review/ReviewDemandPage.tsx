import { useParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { DemandFacts } from '../demand/DemandFacts';
import { DemandText } from '../demand/DemandText';
import { demandChanges } from './contentChanges';
import { ReviewLayout } from './ReviewLayout';
import { useDemandUnderReview } from './reviewData';

export function ReviewDemandPage() {
  const { id = '' } = useParams();
  const { data, error } = useDemandUnderReview(id);
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  if (!data) return <SkeletonRows rows={10} height={48} label="正在加载待审核需求" />;
  const { submitted, published, status } = data;
  if (!submitted) return null;
  return (
    <ReviewLayout
      subject={data}
      changes={published ? demandChanges(published, submitted) : undefined}
      text={<DemandText content={submitted} />}
      facts={
        <DemandFacts
          content={submitted}
          buyer={data.organizationName}
          contact={submitted.contact}
          listedAt={status.listedAt}
        />
      }
    />
  );
}
