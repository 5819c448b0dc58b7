import { Select } from '@mantine/core';
import { messages } from './messages';

/** Where partners come from; the browser knows the Chinese names of the codes (ISO 3166-1). */
const CODES =
  'CN HK MO TW US JP KR DE GB FR IT ES NL BE CH AT SE NO DK FI IE PT PL CZ HU RU BY UA KZ MN IN SG MY TH VN ID PH AU NZ CA BR MX AR CL ZA EG IL TR SA AE PK UZ';
const names = new Intl.DisplayNames('zh-CN', { type: 'region' });
const COUNTRIES = CODES.split(' ').map((value) => ({ value, label: names.of(value) ?? value }));

type CountrySelectProps = {
  id: string;
  value: string;
  disabled: boolean;
  onChange: (country: string) => void;
};

export function CountrySelect({ id, value, disabled, onChange }: CountrySelectProps) {
  return (
    <Select
      id={id}
      label={messages.party.country}
      required
      searchable
      allowDeselect={false}
      disabled={disabled}
      data={COUNTRIES}
      value={value}
      onChange={(country) => (country ? onChange(country) : undefined)}
    />
  );
}
