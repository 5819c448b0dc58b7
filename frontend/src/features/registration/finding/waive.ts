import { createContext } from 'react';
import type { Finding } from '../types';

/** Opens the question for a reason; undefined where nobody may wave a finding through. */
export const WaiveContext = createContext<((finding: Finding) => void) | undefined>(undefined);
