import { PasswordInput, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { errorOf } from '@/app/connected/fieldErrors';
import type { FieldError } from '@/ui/form/ErrorSummary';
import type { ApplicationDraft } from './applicationDraft';
import { messages } from './messages';
import classes from './organization.module.css';
import { ContactFields, IntroductionField, VerifiedFields } from './ProfileFields';
import type { OrganizationKind } from './types';

const words = messages.apply;

const KINDS = (['UNIVERSITY', 'INSTITUTE', 'ENTERPRISE', 'AGENCY'] as const).map((value) => ({
  value,
  label: messages.kinds[value],
}));

/** The usual legal kind of each, so that most applicants need not look for it. */
const USUAL_PARTY_KIND: Partial<Record<OrganizationKind, string>> = { UNIVERSITY: '022', INSTITUTE: '021' };

type StepProps = { draft: ApplicationDraft; errors: readonly FieldError[] };

export function OrganizationStep({ draft, errors }: StepProps) {
  const { application, change, changeProfile } = draft;
  const fields = { profile: application.profile, onChange: changeProfile, errors, path: 'profile.' };
  const chooseKind = (kind: OrganizationKind) => {
    change({ kind });
    if (!application.profile.partyKind) changeProfile({ partyKind: USUAL_PARTY_KIND[kind] ?? '' });
  };
  return (
    <Stack>
      <p className={classes.note}>{words.organizationHelp}</p>
      <div>
        <span className={classes.label} id="kind-label">
          {messages.fields.kind}
        </span>
        <SegmentedControl
          id="kind"
          fullWidth
          aria-labelledby="kind-label"
          className={classes.kinds}
          data={KINDS}
          value={application.kind}
          onChange={(kind) => chooseKind(kind as OrganizationKind)}
        />
      </div>
      <TextInput
        id="creditCode"
        label={messages.fields.creditCode}
        required
        maxLength={40}
        value={application.creditCode}
        onChange={(event) => change({ creditCode: event.currentTarget.value })}
        error={errorOf(errors, 'creditCode')}
      />
      <VerifiedFields {...fields} />
      <ContactFields {...fields} />
      <IntroductionField {...fields} />
    </Stack>
  );
}

export function PersonStep({ draft, errors }: StepProps) {
  const { application, change, changePerson } = draft;
  return (
    <Stack>
      <p className={classes.note}>{words.personHelp}</p>
      <TextInput
        id="person.name"
        label={words.personName}
        required
        autoComplete="name"
        maxLength={60}
        value={application.person.name}
        onChange={(event) => changePerson({ name: event.currentTarget.value })}
        error={errorOf(errors, 'person.name')}
      />
      <TextInput
        id="person.email"
        label={words.email}
        description={words.emailHelp}
        type="email"
        required
        autoComplete="username"
        maxLength={200}
        value={application.person.email}
        onChange={(event) => changePerson({ email: event.currentTarget.value })}
        error={errorOf(errors, 'person.email')}
      />
      <TextInput
        id="person.phone"
        label={words.phone}
        type="tel"
        required
        autoComplete="tel"
        maxLength={40}
        value={application.person.phone}
        onChange={(event) => changePerson({ phone: event.currentTarget.value })}
        error={errorOf(errors, 'person.phone')}
      />
      <PasswordInput
        id="password"
        label={words.password}
        description={words.passwordHelp}
        required
        autoComplete="new-password"
        maxLength={200}
        visibilityToggleButtonProps={{ 'aria-label': '显示或隐藏密码' }}
        value={application.password}
        onChange={(event) => change({ password: event.currentTarget.value })}
        error={errorOf(errors, 'password')}
      />
    </Stack>
  );
}
