import { buildRenderer } from '#build/renderer/build-renderer.ts';
import { Workplace } from '../course/workplace.ts';
import { test as base, Office } from '../office.ts';
import { LeadPlace } from './lead-place.ts';
import { OfficerPlace } from './officer-place.ts';

/** The office whose work is distributed: a central, the lead before the Verteilung, four officers before their Schreibtisch. */
export interface LeadOffice {
  readonly central: Office;
  readonly renate: LeadPlace;
  readonly deniz: OfficerPlace;
  readonly miriam: OfficerPlace;
  readonly felix: OfficerPlace;
  readonly hatice: OfficerPlace;
}

/** One office for the flows of all files while none has failed: it takes longer to open than a desk to hand over. */
export const test = base.extend<object, { lead: LeadOffice }>({
  lead: [
    async ({ browser }, use) => {
      await buildRenderer();
      const central = new Office();
      const officer = async (name: string): Promise<OfficerPlace> =>
        new OfficerPlace(await Workplace.open(browser, await central.openDesk(name)));
      try {
        await central.startCentral();
        await use({
          central,
          renate: await LeadPlace.open(browser, await central.openDesk('Renate Hölderle')),
          deniz: await officer('Deniz Akgül'),
          miriam: await officer('Miriam Käufer'),
          felix: await officer('Felix Ottenbruch'),
          hatice: await officer('Hatice Sönmezer'),
        });
      } finally {
        await central.close();
      }
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

export { expect } from '../office.ts';
