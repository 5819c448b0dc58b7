import { Button, Drawer } from '@mantine/core';
import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import { useRef } from 'react';
import { problemOf } from '@/api/problem';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { CursorPager } from '@/ui/data/CursorPager';
import { FilterChips } from '@/ui/data/FilterChips';
import { DidYouMean, NearOnly, WaysOut } from './Alternatives';
import { CompareBar } from './CompareBar';
import { Facets } from './Facets';
import { chipsOf } from './filterChipsOf';
import { KeysHelp } from './KeysHelp';
import { messages } from './messages';
import { Results } from './Results';
import { ResultsBar } from './ResultsBar';
import { SearchField } from './SearchField';
import classes from './search.module.css';
import { useSearchState } from './searchAddress';
import { toggled } from './toggled';
import { useResultKeys } from './useResultKeys';
import { isLittle, isStrange, useAlternatives, useFacets, useResults } from './useResults';

/** Two keys in quick succession act before the address has followed the first: what was chosen last counts. */
function useCompared(inAddress: readonly string[], compare: (ids: string[]) => void): (id: string) => void {
  const address = inAddress.join();
  const latest = useRef({ address, chosen: inAddress });
  if (latest.current.address !== address) latest.current = { address, chosen: inAddress };
  return (id) => {
    const chosen = toggled(latest.current.chosen, id);
    latest.current = { address: latest.current.address, chosen };
    compare(chosen);
  };
}

/** Achievements and demands by words and meaning, narrowed by facets. */
export function SearchPage() {
  const { state, change, choose, clear, compare } = useSearchState();
  const { after, pageOf } = useCursorPaging();
  const { data, error, isPlaceholderData } = useResults(state, after);
  const facets = useFacets(state);
  const [open, drawer] = useDisclosure(false);
  const [help, helpDialog] = useDisclosure(false);
  const [keys, setKeys] = useLocalStorage({ key: 'search-keys', defaultValue: true });
  const field = useRef<HTMLInputElement>(null);
  const first = after === undefined && !isPlaceholderData;
  const alternatives = useAlternatives(state, first && (isLittle(data) || isStrange(data)));
  const toggle = useCompared(state.compare, compare);
  useResultKeys({ enabled: keys, field, onCompare: toggle, onHelp: helpDialog.toggle });
  const chips = chipsOf(state, facets, choose);
  const narrowing = <Facets state={state} facets={facets} onChoose={choose} />;
  const ways = <WaysOut state={state} alternatives={alternatives} />;
  return (
    <>
      <title>{`${messages.kinds[state.kind]} · 昆都仑区科技成果交易平台`}</title>
      <h1 className="visually-hidden">{messages.kinds[state.kind]}</h1>
      <SearchField key={`${state.kind} ${state.q}`} state={state} field={field} onChange={change} />
      <div className={classes.columns}>
        <aside className={classes.facets} aria-label={messages.filters}>
          {narrowing}
        </aside>
        <section aria-label="检索结果" className={classes.found}>
          <ResultsBar
            state={state}
            answer={data}
            filters={chips.length}
            onFilters={drawer.open}
            onSort={(sort) => change({ sort })}
          />
          <FilterChips chips={chips} onClear={clear} />
          <DidYouMean state={state} alternatives={alternatives} />
          {first ? <NearOnly answer={data} /> : null}
          {isLittle(data) && data?.total !== 0 ? ways : null}
          <Results
            items={data?.items}
            limited={data?.limited ?? false}
            filtered={chips.length > 0}
            problem={error ? problemOf(error) : undefined}
            onClear={clear}
            compared={state.compare}
            onCompare={toggle}
            ways={ways}
          />
          <CursorPager page={pageOf(data)} />
          <KeysHelp opened={help} enabled={keys} {...helpDialog} onEnable={setKeys} />
          <CompareBar kind={state.kind} ids={state.compare} onClear={() => compare([])} />
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
