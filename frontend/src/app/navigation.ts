import type { Account } from '@/api/session';
import type { NavigationEntry, NavigationGroup } from './feature';
import { features } from './features';
import { hasAnyRole } from './session/roles';

export const PUBLIC_NAVIGATION = [
  { to: '/search?kind=ACHIEVEMENT', label: '找成果' },
  { to: '/search?kind=DEMAND', label: '找需求' },
  { to: '/indicator', label: '指标公开' },
  { to: '/help', label: '帮助' },
] as const;

const GROUPS: Record<NavigationGroup, string> = {
  market: '成果与需求',
  registry: '合同与登记',
  indicator: '统计',
  administration: '平台管理',
  personal: '单位与账号',
};

export type NavigationSection = { title: string; entries: NavigationEntry[] };

/** The work area's navigation for one person: only what the roles may open, empty groups left out. */
export function workNavigation(account: Account): NavigationSection[] {
  const entries = features.flatMap((feature) => feature.navigation ?? []);
  const allowed = entries.filter((entry) => !entry.anyOf || hasAnyRole(account, entry.anyOf));
  return (Object.keys(GROUPS) as NavigationGroup[])
    .map((group) => ({ title: GROUPS[group], entries: allowed.filter((entry) => entry.group === group) }))
    .filter((section) => section.entries.length > 0);
}
