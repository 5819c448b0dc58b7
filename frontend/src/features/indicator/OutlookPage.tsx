import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { Panel } from '@/ui/layout/Panel';
import { ForecastView } from './ForecastView';
import { messages } from './messages';
import { PipelineTable } from './PipelineTable';
import { StatisticsPage } from './StatisticsPage';
import { useStatFilter } from './statFilter';

const words = messages.outlook;

/** What the year may end with, and what is on its way to the desk. */
export function OutlookPage() {
  const filter = useStatFilter();
  const forecast = useQuery({
    queryKey: ['indicator', 'forecast'],
    queryFn: () => answerOf(api.GET('/api/indicator/forecast')),
  });
  const pipeline = useQuery({
    queryKey: ['indicator', 'pipeline'],
    queryFn: () => answerOf(api.GET('/api/indicator/pipeline')),
  });
  const error = forecast.error ?? pipeline.error;
  return (
    <StatisticsPage
      lead={words.lead}
      filter={filter}
      filtered={false}
      problem={error ? problemOf(error) : undefined}
    >
      <Panel title={forecast.data ? `${forecast.data.year} 年${words.forecast}` : words.forecast}>
        {forecast.data ? <ForecastView forecast={forecast.data} /> : <SkeletonRows rows={3} height={40} />}
      </Panel>
      <Panel title={words.pipeline}>
        {pipeline.data ? <PipelineTable pipeline={pipeline.data} /> : <SkeletonRows rows={4} height={40} />}
      </Panel>
    </StatisticsPage>
  );
}
