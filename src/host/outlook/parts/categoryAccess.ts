import type { FormContext } from '../FormContext';
import { categoriesOf } from '../formParts';
import type { PartAccess } from '../writePart';

/** One category; others stay. */
export function categoryAccess(context: FormContext, name: string): PartAccess<readonly string[]> {
  const { item, call } = context;
  return {
    read: () => categoriesOf(context),
    write: () => call('set the category', (done) => item.categories.addAsync([name], done)),
    missing: (now) => (now.includes(name) ? [] : [name]),
    wayBack: (now) => ({
      write: async () => {
        if (now.includes(name))
          await call('take the category away', (done) => item.categories.removeAsync([name], done));
      },
      isBack: (back) => !back.includes(name),
    }),
  };
}
