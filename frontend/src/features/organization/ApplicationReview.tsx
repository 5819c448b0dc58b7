import { KeyValue } from '@/ui/text/KeyValue';
import { CodeName } from './CodeName';
import { messages } from './messages';
import classes from './organization.module.css';
import type { Application } from './types';

const { fields, apply, kinds } = messages;

/** Everything once more before it is sent. */
export function ApplicationReview({ application }: { application: Application }) {
  const { profile, person } = application;
  return (
    <>
      <p className={classes.note}>{apply.checkHelp}</p>
      <KeyValue
        facts={[
          { label: fields.kind, value: kinds[application.kind] },
          { label: fields.name, value: profile.name },
          { label: fields.creditCode, value: application.creditCode.trim().toUpperCase() },
          { label: fields.regionCode, value: <CodeName dictionary="regions" code={profile.regionCode} /> },
          { label: fields.partyKind, value: <CodeName dictionary="party-kinds" code={profile.partyKind} /> },
          { label: fields.stateOwned, value: profile.stateOwned ? '是' : '否' },
          { label: fields.contactName, value: `${profile.contactName}　${profile.contactPhone}` },
          { label: fields.address, value: profile.address || null },
          { label: fields.introduction, value: profile.introduction || null },
          { label: apply.person, value: `${person.name}　${person.phone}` },
          { label: apply.email, value: person.email },
        ]}
      />
    </>
  );
}
