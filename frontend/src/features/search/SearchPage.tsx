import { Button, Drawer, NativeSelect } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { problemOf } from '@/api/problem';
import { SaveSearch } from '@/app/connected/SaveSearch';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { formatCount } from '@/lib/numbers';
import { CursorPager } from '@/ui/data/CursorPager';
import { FilterChips } from '@/ui/data/FilterChips';
import { Facets } from './Facets';
import { messages } from './messages';
import { Results } from './Results';
import { SearchField } from './SearchField';
import classes from './search.module.css';
import { FACETS, type Sort, topicOf, useSearchState } from './searchAddress';
import { useFacets, useResults } from './useResults';

/** Achievements and demands by words and meaning, narrowed by facets. */
export function SearchPage() {
  const { state, change, choose, clear } = useSearchState();
  const { after, pageOf } = useCursorPaging();
  const { data, error } = useResults(state, after);
  const facets = useFacets(state);
  const [open, drawer] = useDisclosure(false);
  const chips = FACETS.flatMap((name) =>
    state.chosen[name].map((value) => ({
      key: `${name}-${value}`,
      label: labelOf(name, value),
      onRemove: () =>
        choose(
          name,
          state.chosen[name].filter((each) => each !== value),
        ),
    })),
  );
  const narrowing = <Facets state={state} facets={facets} onChoose={choose} />;

  function labelOf(name: string, value: string) {
    const values = facets.find((facet) => facet.name === name)?.values;
    return values?.find((each) => each.value === value)?.name ?? value;
  }

  return (
    <>
      <title>{`${messages.kinds[state.kind]} · 昆都仑区科技成果交易平台`}</title>
      <h1 className="visually-hidden">{messages.kinds[state.kind]}</h1>
      <SearchField key={`${state.kind} ${state.q}`} state={state} onChange={change} />
      <div className={classes.columns}>
        <aside className={classes.facets} aria-label={messages.filters}>
          {narrowing}
        </aside>
        <section aria-label="检索结果" className={classes.found}>
          <div className={classes.bar}>
            <p className={classes.total} role="status">
              {data ? `共 ${formatCount(data.total)} 条${data.totalExact ? '' : '以上'}` : '正在检索'}
            </p>
            <Button
              className={classes.narrow}
              variant="default"
              size="sm"
              leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden="true" />}
              onClick={drawer.open}
            >
              {messages.filters}
              {chips.length > 0 ? `（${chips.length}）` : ''}
            </Button>
            <SaveSearch topic={topicOf(state)} name={state.q || messages.everything[state.kind]} />
            <NativeSelect
              aria-label={messages.sort}
              data={[...messages.sorts]}
              value={state.sort}
              onChange={(event) => change({ sort: event.currentTarget.value as Sort })}
            />
          </div>
          <FilterChips chips={chips} onClear={clear} />
          <Results
            items={data?.items}
            limited={data?.limited ?? false}
            filtered={chips.length > 0}
            problem={error ? problemOf(error) : undefined}
            onClear={clear}
          />
          <CursorPager page={pageOf(data)} />
        </section>
      </div>
      <Drawer
        opened={open}
        onClose={drawer.close}
        title={messages.filters}
        closeButtonProps={{ 'aria-label': messages.close }}
      >
        {narrowing}
        <Button fullWidth mt="md" onClick={drawer.close}>
          {messages.showResults}
        </Button>
      </Drawer>
    </>
  );
}
