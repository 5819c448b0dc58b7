import { administrator } from './administrator';
import { auditor } from './auditor';
import { broker } from './broker';
import { enterpriseMember } from './enterpriseMember';
import { expert } from './expert';
import type { Guide } from './guide';
import { instituteMember } from './instituteMember';
import { reviewer } from './reviewer';

export const GUIDES: readonly Guide[] = [
  instituteMember,
  enterpriseMember,
  broker,
  expert,
  reviewer,
  administrator,
  auditor,
];
