import type { CDPSession, Page } from 'playwright-core';

/** In CSS pixels of the window. */
export interface Spot {
  x: number;
  y: number;
}

/** Fingers as the browser's own input sees them, moved step by step, no faster than the page draws. */
export class Fingers {
  private readonly page: Page;
  private readonly session: CDPSession;
  constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.session = session;
  }

  private send(type: 'touchStart' | 'touchMove' | 'touchEnd', spots: readonly Spot[]): Promise<unknown> {
    return this.session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: spots.map(({ x, y }, id) => ({ x, y, id })),
    });
  }

  down = (...spots: Spot[]) => this.send('touchStart', spots);
  async move(...spots: Spot[]): Promise<void> {
    await this.send('touchMove', spots);
    await this.page.evaluate(() => new Promise(requestAnimationFrame));
  }
  up = () => this.send('touchEnd', []);

  async tap(spot: Spot): Promise<void> {
    await this.down(spot);
    await this.up();
  }

  async along(spots: readonly Spot[]): Promise<void> {
    await this.down(spots[0]!);
    for (const spot of spots.slice(1)) await this.move(spot);
    await this.up();
  }
}

export async function fingersOn(page: Page): Promise<Fingers> {
  return new Fingers(page, await page.context().newCDPSession(page));
}
