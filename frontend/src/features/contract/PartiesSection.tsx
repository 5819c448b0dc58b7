import { Button, Select } from '@mantine/core';
import { CodeField } from './CodeField';
import { CountrySelect } from './CountrySelect';
import classes from './contract.module.css';
import type { Party } from './contractData';
import { useForm } from './formState';
import { messages } from './messages';
import { TextField } from './TextField';

const words = messages.party;

const NEW_PARTY: Party = {
  role: 'BUYER',
  name: '',
  creditCode: '',
  country: 'CN',
  region: '',
  partyKind: '',
  contactName: '',
  contactPhone: '',
};

export function PartiesSection() {
  const { form, change, readOnly, errorAt } = useForm();
  const set = (index: number, part: Partial<Party>) =>
    change({ parties: form.parties.map((party, at) => (at === index ? { ...party, ...part } : party)) });
  const error = errorAt('parties');
  return (
    <div id="parties">
      {error ? <p className={classes.small}>{error}</p> : null}
      {form.parties.map((party, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what the server names a party by
        <div key={index} className={classes.item}>
          <PartyFields path={`parties[${index}]`} party={party} set={(part) => set(index, part)} />
          {readOnly ? null : (
            <div className={classes.itemFoot}>
              <span className={classes.small}>{party.organizationId ? words.onPlatform : ''}</span>
              <Button
                variant="subtle"
                color="danger"
                size="compact-sm"
                onClick={() => change({ parties: form.parties.filter((_, at) => at !== index) })}
              >
                {words.remove}
              </Button>
            </div>
          )}
        </div>
      ))}
      {readOnly ? null : (
        <Button variant="default" onClick={() => change({ parties: [...form.parties, NEW_PARTY] })}>
          {words.add}
        </Button>
      )}
    </div>
  );
}

type PartyFieldsProps = { path: string; party: Party; set: (part: Partial<Party>) => void };

function PartyFields({ path, party, set }: PartyFieldsProps) {
  const { readOnly } = useForm();
  const text = (field: 'name' | 'creditCode' | 'contactName' | 'contactPhone', maxLength: number) => (
    <TextField
      field={`${path}.${field}`}
      label={words[field]}
      maxLength={maxLength}
      required={field !== 'creditCode' || party.country === 'CN'}
      value={party[field]}
      onChange={(value) => set({ [field]: value })}
    />
  );
  return (
    <div className={classes.fields}>
      <Select
        label={words.role}
        required
        disabled={readOnly}
        allowDeselect={false}
        data={Object.entries(words.roles).map(([value, label]) => ({ value, label }))}
        value={party.role}
        onChange={(role) => (role ? set({ role: role as Party['role'] }) : undefined)}
      />
      {text('name', 200)}
      {text('creditCode', 18)}
      <CodeField
        field={`${path}.partyKind`}
        label={words.partyKind}
        dictionary="party-kinds"
        required
        value={party.partyKind}
        onChange={(partyKind) => set({ partyKind })}
      />
      <CountrySelect
        id={`${path}.country`}
        value={party.country}
        disabled={readOnly}
        onChange={(country) => set({ country, ...(country === 'CN' ? {} : { region: '' }) })}
      />
      {party.country === 'CN' ? (
        <CodeField
          field={`${path}.region`}
          label={words.region}
          dictionary="regions"
          required
          value={party.region}
          onChange={(region) => set({ region })}
        />
      ) : null}
      {text('contactName', 60)}
      {text('contactPhone', 40)}
    </div>
  );
}
