import type { RouteObject } from 'react-router';
import { features } from './features';
import { ErrorPage } from './pages/ErrorPage';
import { NotFoundPage } from './pages/NotFoundPage';
import { guarded } from './session/RequireRole';
import { Shell } from './shell/Shell';
import { WorkArea } from './shell/WorkArea';

const home: RouteObject = {
  index: true,
  lazy: async () => ({ Component: (await import('./home/HomePage')).HomePage }),
};

const workHome: RouteObject = {
  index: true,
  lazy: async () => ({ Component: (await import('./home/WorkHomePage')).WorkHomePage }),
};

const notFound: RouteObject = { path: '*', Component: NotFoundPage };

const workArea: RouteObject = {
  path: 'work',
  ...guarded([
    {
      Component: WorkArea,
      children: [
        {
          ErrorBoundary: ErrorPage,
          children: [workHome, ...features.flatMap((feature) => feature.workRoutes ?? []), notFound],
        },
      ],
    },
  ]),
};

export const routes: RouteObject[] = [
  {
    Component: Shell,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: ErrorPage,
        children: [home, workArea, ...features.flatMap((feature) => feature.publicRoutes ?? []), notFound],
      },
    ],
  },
];
