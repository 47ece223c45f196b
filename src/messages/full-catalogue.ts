import { catalogue } from './catalogue.js';
import { pageCatalogue } from './page-catalogue.js';

/** Every key that `common.yaml` and `page.yaml` must hold, with the placeholders each may use: what `npm run check` holds them to. */
export const fullCatalogue: Readonly<Record<string, readonly string[]>> = { ...catalogue, ...pageCatalogue };
