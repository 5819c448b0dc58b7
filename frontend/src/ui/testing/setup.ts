import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// The simulated document has no fonts; Mantine's growing text area listens to them.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
