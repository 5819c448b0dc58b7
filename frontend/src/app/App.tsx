import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { problemOf } from '@/api/problem';
import { ThemeProvider } from '@/ui/theme/ThemeProvider';
import { routes } from './routes';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal stays a refusal; only a lost connection or a failing server is worth one more try.
      retry: (failures, error) => failures < 1 && [0, 502, 503, 504].includes(problemOf(error).status),
    },
  },
});

const router = createBrowserRouter(routes);

export function App() {
  return (
    <ThemeProvider>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ThemeProvider>
  );
}
