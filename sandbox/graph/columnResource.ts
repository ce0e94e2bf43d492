import { columnType } from './resourceTypes';
import { project, selectedNames } from './selectProperties';
import type { WorldColumn, WorldList } from '../world/WorldSite';
import type { Resource } from './selectProperties';

/** The columns of a list. Hidden ones are told only where `hidden` is selected. */
export function columnResources({ columns }: WorldList, select: string | undefined): readonly Resource[] {
  const names = selectedNames(columnType, select);
  const showsHidden = select !== undefined && names.includes('hidden');
  return columns
    .filter(({ hidden }) => !hidden || showsHidden)
    .map((column) => project(columnResource(column), names));
}

export function columnResource({ kind, settings, defaultValue, ...rest }: WorldColumn): Resource {
  return { ...rest, [kind]: settings, ...(defaultValue !== null && { defaultValue }) };
}
