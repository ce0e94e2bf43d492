import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useServices } from '../ServicesContext';
import { tellPeopleRead } from './peoplePermission';

const pauseMilliseconds = 250;

/** People for what was typed, asked once the typing pauses; an answer overtaken by more typing is dropped. */
export function usePeopleSearch(text: string, isSetUp: boolean) {
  const { directory } = useServices();
  const asked = useSettled(text.trim());
  return useQuery({
    queryKey: ['people', asked],
    queryFn: async ({ signal }) => {
      const people = await directory.search(asked, { signal, isSetUp });
      tellPeopleRead();
      return people;
    },
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  return text === '' ? '' : settled;
}
