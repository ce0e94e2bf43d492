import { Avatar, type AvatarProps } from '@fluentui/react-components';
import type { Person } from '../../domain/org/types';
import { usePhoto } from './usePhoto';

export interface PersonAvatarProps {
  readonly person: Person;
  readonly size?: NonNullable<AvatarProps['size']>;
}

/** Photo or initials. Decorative: the name always stands beside it. */
export function PersonAvatar({ person, size = 32 }: PersonAvatarProps) {
  const photo = usePhoto(person.id);
  return (
    <Avatar
      aria-hidden="true"
      color="neutral"
      name={person.name}
      size={size}
      {...(photo !== null && { image: { src: photo, alt: '' } })}
    />
  );
}
