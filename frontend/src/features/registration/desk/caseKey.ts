/** A case of the desk: a first application, or a change of a registered contract. */
export type CaseKey = { kind: 'registration' | 'change'; id: string };
