import { describe, expect, it } from '@jest/globals';
import { kindOf } from './kind.js';

describe('the kind of a post', () => {
  it.each([
    ['Thanks for following along', 'closing'],
    ['We’re closing our live page for tonight', 'closing'],
    ['This blog is now closed', 'closing'],
    ['That’s all from us for today', 'closing'],
    ['What’s happened so far?', 'recap'],
    ['At a glance: the quake in numbers', 'recap'],
    ['Here’s what you need to know about the strike', 'recap'],
    ['If you’re just joining us', 'recap'],
    ['Today’s key developments', 'recap'],
    ['Evening round-up', 'recap'],
    ['Correction: figures for the ferry', 'correction'],
    ['Clarification', 'correction'],
    ['WATCH: Smoke over the port', 'media'],
    ['In photos: the morning after', 'media'],
    ['Watchdog warns of dam failure', 'post'],
    ['What we know about the bridge', 'post'],
    ['What happened to the missing crew', 'post'],
    ['Factory closes after blast kills three', 'post'],
    ['Talks end without a deal', 'post'],
    ['Pictures show damaged dam', 'post'],
    ['Rescuers recap drill before storm season', 'recap'],
    ['Police see: no link to the fire', 'post'],
  ])('%s: %s', (headline, kind) => expect(kindOf(headline, null, ['Something happened.'])).toBe(kind));

  it('looks at the first paragraphs where the headline tells nothing', () => {
    expect(kindOf('Evening in the capital', null, ['Here’s a quick recap of the day.'])).toBe('recap');
    expect(kindOf('Good night', null, ['We are bringing our live coverage to a close.'])).toBe('closing');
    expect(kindOf('', null, ['Correction: the bridge is in Dorna.'])).toBe('correction');
  });

  it('takes a recap that announces the end of the page for a recap', () => {
    expect(kindOf('What happened today?', null, ['We are ending our live coverage soon.'])).toBe('recap');
  });
});
