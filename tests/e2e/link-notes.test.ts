import { expect, test } from 'vitest';
import { onBoth } from './corpora.ts';
import { drawn, openShare } from './visit.ts';

/* Addresses written or bent by hand, and views that no address holds: clear, safe, recoverable. */

const ids = Array.from({ length: 5000 }, (_, i) => `somebody-or-other-of-the-town-${i}`).join(',');

onBoth(({ cast, at, visit }) => {
  const { place } = cast;

  test.each([
    ['a day that is none', 'from=yesterday', '“from=yesterday” could not be read'],
    ['thousands of ids', `hidden=${ids}`, /4,?000 values of “hidden”/],
    ['an unknown id', 'open=nobody-at-all', '1 expanded node of the link is not known here'],
    ['nonsense numbers', 'at=NaN,1e9,0,1&near=a,999&pin=x,1e400,2&map=1', 'could not be read'],
  ])('a link with %s is followed as far as it can be, and says so', async (_, query, note) => {
    const { page, errors, close } = await visit(`/?${query}&node=${place.id}`);
    const notes = page.getByTestId('link-notes');
    await notes.waitFor();
    expect(await notes.textContent()).toMatch(note);
    await drawn(page);
    await page.getByTestId('entity-panel').getByRole('heading', { name: place.name }).waitFor();
    await notes.getByRole('button', { name: 'Close' }).click();
    await notes.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await close();
  });

  test.each([
    ['a script', '<script>window.hacked=1</script>'],
    ['marks that turn words around', '\u202egnp.exe'],
    ['percent signs', '%00%'],
    ['thousands of letters', 'x'.repeat(4000)],
  ])('%s in each part of an address does nothing', async (_, words) => {
    const parts = ['q', 'mute', 'named', 'from', 'hidden', 'near', 'at', 'map', 'view'];
    const query = parts.map((part) => `${part}=${encodeURIComponent(words)}`).join('&');
    const { page, errors, close } = await visit(`/?${query}`);
    await drawn(page);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(errors).toEqual([]);
    await close();
  });

  test('a link to an unknown node leads back to the overview', async () => {
    const { page, close } = await visit('/?node=nobody-at-all');
    await page.getByRole('button', { name: 'Back to the overview' }).click();
    await page.getByTestId('overview-panel').waitFor();
    await close();
  });

  test('a view too long for a link says what it leaves out, and lasts through reloading', async () => {
    const { page, close } = await visit(`/?hidden=${cast.hub.id}`);
    await drawn(page);
    const hidden = [cast.hub.id, ...Array.from({ length: 300 }, (_, i) => `somebody-or-other-${i}`)];
    await page.evaluate((all) => history.replaceState({ datelineView: { hidden: all } }, '', '/'), hidden);
    await page.reload();
    await drawn(page);
    await page.getByRole('checkbox', { name: /^Events/ }).click();
    expect(page.url().length).toBeLessThan(2000);
    const dialog = await openShare(page);
    expect(await dialog.textContent()).toContain('leaves out which nodes are hidden (301)');
    expect(await dialog.getByRole('textbox', { name: 'This view' }).inputValue()).toBe(at('/?without=event'));
    await page.keyboard.press('Escape');
    await page.reload();
    await page.getByRole('button', { name: 'Show 301 hidden' }).waitFor();
    await close();
  });
});
