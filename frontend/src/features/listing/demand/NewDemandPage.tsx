import { answerOf, api } from '@/api/client';
import { NewListingPage } from '../NewListingPage';
import { emptyDemand } from './emptyDemand';

export function NewDemandPage() {
  return (
    <NewListingPage
      kind="DEMAND"
      lead="说清问题和可测量的指标，平台据此匹配高校院所的成果。"
      hint="说明对象和要达到的效果，例如“稀土钢板坯表面裂纹控制技术”"
      create={(title) => answerOf(api.POST('/api/demands', { body: { ...emptyDemand, title } }))}
    />
  );
}
