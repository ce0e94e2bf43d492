import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fillAppointment, type Filling } from '../../../application/fillAppointment';
import type { AppointmentForm, FormPart } from '../../../application/ports/AppointmentForm';
import { failureOf, type Failure } from '../../../application/ports/Failure';
import type { AppointmentDraft } from '../../../domain/appointment/types';
import type { ExpectedSeries } from '../../../domain/rhythm/types';
import { announce } from '../../shared/announce';
import { useServices } from '../../shared/ServicesContext';
import { doneInWords } from './doneInWords';
import { draftKey } from './useDraft';

export type FillingState =
  | { readonly kind: 'idle' | 'filling' | 'undoing' | 'undone' }
  | { readonly kind: 'filled'; readonly filling: Filling }
  | { readonly kind: 'fillFailed'; readonly failure: Failure }
  | { readonly kind: 'undoFailed'; readonly filling: Filling; readonly failure: Failure };

export interface FillingControl {
  readonly state: FillingState;
  readonly fill: (replaced: readonly FormPart[]) => Promise<void>;
  readonly undo: (filling: Filling) => Promise<void>;
}

/** Fills the form and puts it back. The form is read anew before either is told, so that both say the same. */
export function useFilling(
  form: AppointmentForm,
  expectedFor: (draft: AppointmentDraft) => ExpectedSeries,
): FillingControl {
  const { documents } = useServices();
  const queries = useQueryClient();
  const [state, setState] = useState<FillingState>({ kind: 'idle' });
  const settle = async (settled: FillingState, words: string): Promise<void> => {
    await queries.invalidateQueries({ queryKey: draftKey });
    setState(settled);
    announce(words);
  };

  const fill = async (replaced: readonly FormPart[]): Promise<void> => {
    setState({ kind: 'filling' });
    try {
      const filling = await fillAppointment({ form, documents, expectedFor, replaced });
      await settle({ kind: 'filled', filling }, doneInWords(filling.parts));
    } catch (caught) {
      await settle({ kind: 'fillFailed', failure: failureOf(caught) }, 'The appointment could not be filled');
    }
  };

  const undo = async (filling: Filling): Promise<void> => {
    setState({ kind: 'undoing' });
    try {
      await filling.undo();
      await settle({ kind: 'undone' }, 'The appointment is as it was');
    } catch (caught) {
      const failure = failureOf(caught);
      await settle({ kind: 'undoFailed', filling, failure }, 'It could not be put back');
    }
  };
  return { state, fill, undo };
}
