import { useLocation } from 'react-router';
import { useHasRole } from '@/app/session/useSession';
import { TabLinks } from '@/ui/layout/TabLinks';
import { messages } from './messages';

const PROFILE = '/work/organization';
const MEMBERS = '/work/organization/members';

/** The parts of 我的单位; who manages nobody has only one and needs no tabs. */
export function OwnTabs() {
  const { pathname } = useLocation();
  const manager = useHasRole(['ORGANIZATION_ADMIN', 'ADMINISTRATOR']);
  if (!manager) return null;
  return (
    <TabLinks
      label={messages.own.title}
      tabs={[
        { to: PROFILE, label: messages.own.profile, current: pathname === PROFILE },
        { to: MEMBERS, label: messages.own.members, current: pathname === MEMBERS },
      ]}
    />
  );
}
