import type { DemandContent } from '../types';

/** A draft with nothing in it yet. */
export const emptyDemand: DemandContent = {
  title: '',
  situation: {
    problem: '',
    presentProcess: '',
    materials: '',
    energy: '',
    emissions: '',
    standards: '',
    testConditions: '',
  },
  targets: [],
  unquantifiedReason: '',
  classification: { technologyField: '', industry: '', economicSector: '', keywords: [] },
  conditions: {
    budget: { lowFen: null, highFen: null },
    deadline: null,
    cooperationModes: [],
    intellectualPropertyWish: '',
    minimumMaturity: null,
    validUntil: null,
  },
  disclosure: { visibility: null, secret: false },
  contact: { name: '', phone: '', email: '' },
  clauses: { edited: false, items: [] },
};
