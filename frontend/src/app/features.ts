import { account } from '@/features/account/routes';
import { brokerage } from '@/features/brokerage/routes';
import { calendar } from '@/features/calendar/routes';
import { contract } from '@/features/contract/routes';
import { gaps } from '@/features/gaps/routes';
import { help } from '@/features/help/routes';
import { imports } from '@/features/imports/routes';
import { indicator } from '@/features/indicator/routes';
import { ledger } from '@/features/ledger/routes';
import { listing } from '@/features/listing/routes';
import { matching } from '@/features/matching/routes';
import { negotiation } from '@/features/negotiation/routes';
import { organization } from '@/features/organization/routes';
import { reconciliation } from '@/features/reconciliation/routes';
import { papers } from '@/features/registration/paper/routes';
import { registration } from '@/features/registration/routes';
import { rulepack } from '@/features/rulepack/routes';
import { search } from '@/features/search/routes';
import { subscription } from '@/features/subscription/routes';
import { trail } from '@/features/trail/routes';
import type { Feature } from './feature';

/** Every feature that has pages; their entries appear in the navigation in this order within each group. */
export const features: readonly Feature[] = [
  listing,
  imports,
  matching,
  negotiation,
  brokerage,
  gaps,
  contract,
  registration,
  reconciliation,
  rulepack,
  calendar,
  papers,
  indicator,
  ledger,
  organization,
  search,
  subscription,
  account,
  trail,
  help,
];
