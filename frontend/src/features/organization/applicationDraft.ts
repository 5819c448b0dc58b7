import { useEffect, useState } from 'react';
import type { Application, Profile } from './types';

const KEY = 'organization-application';

const EMPTY: Application = {
  profile: {
    name: '',
    regionCode: '',
    partyKind: '',
    stateOwned: false,
    address: '',
    contactName: '',
    contactPhone: '',
    introduction: '',
  },
  creditCode: '',
  kind: 'ENTERPRISE',
  person: { name: '', email: '', phone: '' },
  password: '',
};

export type ApplicationDraft = {
  application: Application;
  change: (part: Partial<Application>) => void;
  changeProfile: (part: Partial<Profile>) => void;
  changePerson: (part: Partial<Application['person']>) => void;
  forget: () => void;
};

/** Keeps what was typed in this browser until it is sent; never the password. */
export function useApplicationDraft(): ApplicationDraft {
  const [application, setApplication] = useState(read);
  useEffect(() => {
    localStorage.setItem(KEY, JSON.stringify({ ...application, password: '' }));
  }, [application]);
  const change = (part: Partial<Application>) => setApplication((known) => ({ ...known, ...part }));
  return {
    application,
    change,
    changeProfile: (part) =>
      setApplication((known) => ({ ...known, profile: { ...known.profile, ...part } })),
    changePerson: (part) => setApplication((known) => ({ ...known, person: { ...known.person, ...part } })),
    forget: () => localStorage.removeItem(KEY),
  };
}

function read(): Application {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Application>;
    return {
      ...EMPTY,
      ...kept,
      profile: { ...EMPTY.profile, ...kept.profile },
      person: { ...EMPTY.person, ...kept.person },
      password: '',
    };
  } catch {
    return EMPTY;
  }
}
