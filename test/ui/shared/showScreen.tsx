import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import type { Services } from '../../../src/application/Services';
import { ScreenQueries } from '../../../src/ui/shared/ScreenQueries';
import { ServicesContext } from '../../../src/ui/shared/ServicesContext';

/** The screen over the services, and somebody to use it. */
export function showScreen(screen: ReactElement, services: Services) {
  const user = userEvent.setup();
  const shown = render(
    <FluentProvider theme={webLightTheme}>
      <ServicesContext.Provider value={services}>
        <ScreenQueries>{screen}</ScreenQueries>
      </ServicesContext.Provider>
    </FluentProvider>,
  );
  return { user, ...shown };
}
