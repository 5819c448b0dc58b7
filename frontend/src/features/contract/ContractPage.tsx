import { useParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { ContractEditor } from './ContractEditor';
import { useContract } from './contractData';

/** Opens the form anew when the contract changes hands, not with each save. */
export function ContractPage() {
  const { id = '' } = useParams();
  const { data, error } = useContract(id);
  if (error && !data) return <ProblemAlert problem={problemOf(error)} />;
  if (!data) return <SkeletonRows rows={10} height={48} />;
  return <ContractEditor key={`${data.id} ${data.state}`} opened={data} />;
}
