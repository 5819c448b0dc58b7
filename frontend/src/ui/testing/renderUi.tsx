import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement, ReactNode } from 'react';

/** Renders a component in the product's theme provider and gives a person to use it. */
export function renderUi(element: ReactElement) {
  return { person: userEvent.setup(), ...render(element, { wrapper: Themed }) };
}

function Themed({ children }: { children: ReactNode }) {
  return <MantineProvider env="test">{children}</MantineProvider>;
}
