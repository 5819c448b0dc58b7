import { useLocation } from 'react-router';
import { TabLinks } from '@/ui/layout/TabLinks';
import { tabMessages as words } from './messages';

const TABS = [
  { to: '/work/search-index', label: words.index },
  { to: '/work/search-index/unanswered', label: words.unanswered },
  { to: '/work/search-index/vocabulary', label: words.vocabulary },
  { to: '/work/search-index/candidates', label: words.candidates },
];

/** The pages of those who keep the search. */
export function SearchTabs() {
  const { pathname } = useLocation();
  return (
    <TabLinks label={words.label} tabs={TABS.map((tab) => ({ ...tab, current: tab.to === pathname }))} />
  );
}
