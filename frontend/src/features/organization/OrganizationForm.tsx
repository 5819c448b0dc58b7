import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { fieldErrors } from '@/app/connected/fieldErrors';
import { LeaveGuard } from '@/app/connected/LeaveGuard';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { FormLayout } from '@/ui/form/FormLayout';
import { messages } from './messages';
import classes from './organization.module.css';
import { ContactFields, IntroductionField, VerifiedFields } from './ProfileFields';
import { type OrganizationAnswer, type Profile, profileOf } from './types';

const words = messages.own;

type FormProps = { organization: OrganizationAnswer; editable: boolean };

/** The profile; after a rejection sending it is a new application. */
export function OrganizationForm({ organization, editable }: FormProps) {
  const known = profileOf(organization);
  const [profile, setProfile] = useState(known);
  const again = organization.state === 'REJECTED';
  const verified = organization.state === 'VERIFIED' || organization.state === 'SUSPENDED';
  const save = useSave(organization, again);
  const errors = fieldErrors(save.problem, messages.fields);
  const changed = JSON.stringify(profile) !== JSON.stringify(known);
  const fields = {
    profile,
    errors,
    onChange: (part: Partial<Profile>) => setProfile((before) => ({ ...before, ...part })),
    disabled: !editable,
  };
  return (
    <>
      <LeaveGuard when={changed && !save.pending} />
      <FormLayout
        sections={[
          {
            id: 'basics',
            title: words.basics,
            content: (
              <>
                {verified ? <p className={classes.note}>{words.locked}</p> : null}
                <VerifiedFields {...fields} disabled={!editable || verified} />
              </>
            ),
          },
          { id: 'contact', title: words.contact, content: <ContactFields {...fields} /> },
          { id: 'public', title: words.publicPage, content: <IntroductionField {...fields} /> },
        ]}
        errors={errors}
        problem={save.problem && errors.length === 0 ? <ProblemAlert problem={save.problem} /> : null}
        submitLabel={again ? words.reapply : words.save}
        pending={save.pending}
        blocked={blockedBy(editable, changed || again)}
        onSubmit={() => save.start(profile)}
      />
    </>
  );
}

function blockedBy(editable: boolean, worthSending: boolean): string | undefined {
  if (!editable) return words.readOnly;
  return worthSending ? undefined : words.unchanged;
}

function useSave(organization: OrganizationAnswer, again: boolean) {
  const header = { 'If-Match': organization.etag };
  return useAction({
    run: (body: Profile) =>
      again
        ? answerOf(api.POST('/api/organization/application', { params: { header }, body }))
        : answerOf(api.PUT('/api/organization', { params: { header }, body })),
    success: again ? words.reapplied : words.saved,
    invalidates: [['organization']],
  });
}
