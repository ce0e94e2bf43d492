import { Menu, MenuItemRadio, MenuList, MenuPopover, makeStyles, tokens } from '@fluentui/react-components';
import type { RaciLetter } from '../../../playbook/decisions';
import { LetterMark } from '../matrix/LetterMark';
import { describeLetter } from './describeEdit';

const useStyles = makeStyles({
  choice: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  none: { display: 'inline-grid', placeItems: 'center', width: '24px', height: '24px' },
});

export interface LetterMenuProps {
  /** The cell that it opens at. */
  readonly target: HTMLElement;
  /** Whose letter in what: "CIO, AI budget allocation". */
  readonly label: string;
  readonly letters: readonly RaciLetter[];
  readonly current: RaciLetter | null;
  readonly onChoose: (letter: RaciLetter | null) => void;
  readonly onClose: () => void;
}

/** The letters that fit, each with its word, and none. */
export function LetterMenu({ target, label, letters, current, onChoose, onClose }: LetterMenuProps) {
  const choices: readonly (RaciLetter | null)[] = [...letters, null];
  return (
    <Menu
      open
      positioning={{ target, position: 'below', align: 'start' }}
      checkedValues={{ letter: [current ?? 'none'] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        onChoose(letters.find((letter) => letter === checkedItems[0]) ?? null)
      }
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <MenuPopover>
        <MenuList aria-label={label}>
          {choices.map((letter) => (
            <LetterChoice key={letter ?? 'none'} letter={letter} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function LetterChoice({ letter }: { readonly letter: RaciLetter | null }) {
  const styles = useStyles();
  const word = describeLetter(letter).replace(/^[RACI] /, '');
  return (
    <MenuItemRadio name="letter" value={letter ?? 'none'}>
      <span className={styles.choice}>
        {letter === null ? <span className={styles.none}>–</span> : <LetterMark letter={letter} />}
        {letter === null ? 'No part' : word}
      </span>
    </MenuItemRadio>
  );
}
