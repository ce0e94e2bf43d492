import { useQueryClient } from '@tanstack/react-query';
import { fillAppointment, type FilledPart } from '../../../application/fillAppointment';
import type { AppointmentForm, FormPart, TakenBack } from '../../../application/ports/AppointmentForm';
import { failureOrRethrow, type Failure } from '../../../application/ports/Failure';
import { announce } from '../../shared/announce';
import { useServices } from '../../shared/ServicesContext';
import { describeDone, describeTakenBack } from './describeDone';
import { draftKey } from './useDraft';
import type { ExpectedFor } from './useExpected';
import { useMeetingNames } from '../../shared/workspace/useMeetingNames';
import { useFormMemory } from './useFormMemory';

export interface FillingState {
  readonly busy: 'filling' | 'takingBack' | null;
  /** What came of the last filling; empty before the first, and once it is taken back. */
  readonly filled: readonly FilledPart[];
  /** Why the last filling came to nothing. */
  readonly failure: Failure | null;
  /** The outcome of taking it back; null before that. */
  readonly takenBack: readonly TakenBack[] | null;
}

export interface FillingControl {
  readonly state: FillingState;
  readonly fill: (replaced: readonly FormPart[]) => Promise<void>;
  readonly undo: () => Promise<void>;
}

const atRest: FillingState = { busy: null, filled: [], failure: null, takenBack: null };

/**
 * Fills the form and takes back what was filled in. The form is read anew before either outcome shows, so that both
 * agree. Its state is the form's: it goes on, and is there again, when another page of the pane was shown meanwhile.
 */
export function useFilling(form: AppointmentForm, expectedFor: () => Promise<ExpectedFor>): FillingControl {
  const { documents } = useServices();
  const nameOf = useMeetingNames();
  const queries = useQueryClient();
  const [state, setState] = useFormMemory(form, 'filling', atRest);
  const settle = async (settled: FillingState, words: string): Promise<void> => {
    await queries.invalidateQueries({ queryKey: draftKey });
    setState(settled);
    announce(words);
  };

  const fill = async (replaced: readonly FormPart[]): Promise<void> => {
    setState({ ...state, busy: 'filling', failure: null });
    try {
      const wishes = { form, documents, nameOf, expectedFor: await expectedFor(), replaced };
      const filled = await fillAppointment(wishes);
      await settle({ ...atRest, filled }, describeDone(filled));
    } catch (caught) {
      const failure = failureOrRethrow(caught);
      await settle({ ...state, busy: null, failure }, 'The appointment could not be filled');
    }
  };

  const undo = async (): Promise<void> => {
    setState({ ...state, busy: 'takingBack' });
    const takenBack = await form.takeBack();
    await settle({ ...atRest, takenBack }, describeTakenBack(takenBack));
  };
  return { state, fill, undo };
}
