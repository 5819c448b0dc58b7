import { Select } from '@mantine/core';
import { problemOf } from '@/api/problem';
import { DownloadButton } from '@/app/connected/DownloadButton';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { useFilters } from '@/app/connected/useFilters';
import { FilterBar } from '@/ui/data/FilterBar';
import { BenchHeader } from './BenchHeader';
import { useSuggestions } from './brokerageData';
import { messages } from './messages';
import { PairList } from './PairList';

const words = messages.suggestions;
const LEAST = ['45', '60', '70', '80', '90'];

/** Whom to introduce to each other, the best first. */
export function SuggestionsPage() {
  const { get, set } = useFilters();
  const { after, pageOf } = useCursorPaging();
  const least = get('least') ?? '45';
  const { data, error } = useSuggestions(Number(least), after);
  return (
    <>
      <BenchHeader
        lead={words.lead}
        actions={
          <DownloadButton
            address="/api/brokerage/export?list=SUGGESTIONS"
            name={`${messages.tabs.suggestions}.xlsx`}
          >
            {messages.export}
          </DownloadButton>
        }
      />
      <FilterBar>
        <Select
          label={words.least}
          data={LEAST}
          value={least}
          allowDeselect={false}
          onChange={(value) => set('least', value === '45' ? null : value)}
        />
      </FilterBar>
      <PairList
        pairs={data?.items}
        problem={error ? problemOf(error) : undefined}
        page={pageOf(data)}
        empty={{ title: words.empty, hint: words.emptyHint }}
      />
    </>
  );
}
