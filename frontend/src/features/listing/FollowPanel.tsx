import { Stack } from '@mantine/core';
import { FollowButton } from '@/app/connected/FollowButton';
import { Panel } from '@/ui/layout/Panel';
import type { Classification } from './types';
import { useNames } from './useNames';

type FollowPanelProps = {
  classification: Classification;
  /** Left out where the listing is anonymous. */
  organization: { id: string; name: string } | null | undefined;
};

/** What a reader of this listing may want to be told of later. */
export function FollowPanel({ classification, organization }: FollowPanelProps) {
  const field = useNames('technology-fields');
  const industry = useNames('industries');
  const { technologyField, industry: industryCode } = classification;
  return (
    <Panel title="关注后续发布">
      <Stack gap="xs">
        {organization ? (
          <FollowButton kind="ORGANIZATION" topic={organization.id} label={`“${organization.name}”`} />
        ) : null}
        {technologyField ? (
          <FollowButton kind="FIELD" topic={technologyField} label={`“${field(technologyField)}”领域`} />
        ) : null}
        {industryCode ? (
          <FollowButton kind="INDUSTRY" topic={industryCode} label={`“${industry(industryCode)}”产业`} />
        ) : null}
      </Stack>
    </Panel>
  );
}
