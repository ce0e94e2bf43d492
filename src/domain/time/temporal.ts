/** The one door to Temporal, so that the polyfill can give way to the native object in one place. */
export { Temporal } from 'temporal-polyfill';
