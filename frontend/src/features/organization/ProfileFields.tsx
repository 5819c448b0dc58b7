import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { DictionarySelect } from '@/app/connected/DictionarySelect';
import { errorOf } from '@/app/connected/fieldErrors';
import type { FieldError } from '@/ui/form/ErrorSummary';
import { messages } from './messages';
import type { Profile } from './types';

const words = messages.fields;

export type ProfileFieldsProps = {
  profile: Profile;
  onChange: (change: Partial<Profile>) => void;
  errors: readonly FieldError[];
  /** What stands before the field's name in the request. */
  path?: string;
  disabled?: boolean;
};

/** What the bureau compares with the certificate. */
export function VerifiedFields({
  profile,
  onChange,
  errors,
  path = '',
  disabled = false,
}: ProfileFieldsProps) {
  const error = (field: string) => errorOf(errors, path + field);
  return (
    <>
      <TextInput
        id={`${path}name`}
        label={words.name}
        required
        maxLength={200}
        disabled={disabled}
        value={profile.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        error={error('name')}
      />
      <DictionarySelect
        id={`${path}regionCode`}
        dictionary="regions"
        label={words.regionCode}
        required
        disabled={disabled}
        value={profile.regionCode || null}
        onChange={(code) => onChange({ regionCode: code ?? '' })}
        error={error('regionCode')}
      />
      <DictionarySelect
        id={`${path}partyKind`}
        dictionary="party-kinds"
        label={words.partyKind}
        required
        disabled={disabled}
        value={profile.partyKind || null}
        onChange={(code) => onChange({ partyKind: code ?? '' })}
        error={error('partyKind')}
      />
      <Checkbox
        id={`${path}stateOwned`}
        label={words.stateOwned}
        description={words.stateOwnedHelp}
        disabled={disabled}
        checked={profile.stateOwned}
        onChange={(event) => onChange({ stateOwned: event.currentTarget.checked })}
        error={error('stateOwned')}
      />
    </>
  );
}

export function ContactFields({
  profile,
  onChange,
  errors,
  path = '',
  disabled = false,
}: ProfileFieldsProps) {
  const text = (field: 'contactName' | 'contactPhone' | 'address', maxLength: number, required: boolean) => (
    <TextInput
      id={path + field}
      label={words[field]}
      required={required}
      maxLength={maxLength}
      disabled={disabled}
      value={profile[field]}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
      error={errorOf(errors, path + field)}
    />
  );
  return (
    <>
      {text('contactName', 60, true)}
      {text('contactPhone', 40, true)}
      {text('address', 300, false)}
    </>
  );
}

export function IntroductionField({
  profile,
  onChange,
  errors,
  path = '',
  disabled = false,
}: ProfileFieldsProps) {
  return (
    <Textarea
      id={`${path}introduction`}
      label={words.introduction}
      description={words.introductionHelp}
      autosize
      minRows={4}
      maxRows={14}
      maxLength={2000}
      disabled={disabled}
      value={profile.introduction}
      onChange={(event) => onChange({ introduction: event.currentTarget.value })}
      error={errorOf(errors, `${path}introduction`)}
    />
  );
}
