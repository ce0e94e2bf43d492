import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { AppointmentForm } from '../../../application/ports/AppointmentForm';

export const draftKey = ['draft'] as const;

/**
 * The appointment in the form. Outlook tells when people, time or repetition change; for the title, the
 * text and the files it is read again on the return to the pane.
 */
export function useDraft(form: AppointmentForm) {
  const queries = useQueryClient();
  useEffect(() => {
    const readAgain = (): void => void queries.invalidateQueries({ queryKey: draftKey });
    const stop = form.onChange(readAgain);
    window.addEventListener('focus', readAgain);
    return () => {
      stop();
      window.removeEventListener('focus', readAgain);
    };
  }, [form, queries]);
  return useQuery({ queryKey: draftKey, queryFn: () => form.read() });
}
