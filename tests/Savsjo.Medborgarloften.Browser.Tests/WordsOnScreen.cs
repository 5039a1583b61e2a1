namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>Whether a page's words can be read as they are drawn: whole, beside each other and inside the window.</summary>
internal static class WordsOnScreen
{
    /// <summary>What is wrong on the page, as lines; every word's boxes are asked for, and every text of a picture.</summary>
    private const string Faults = """
        longest => {
          const faults = [], boxes = [], page = document.documentElement;
          if (page.scrollWidth > page.clientWidth + 1) faults.push(`scrolls sideways: ${page.scrollWidth} of ${page.clientWidth}`);
          const isSeen = element => {
            if (element.closest("script, style, title, select, option, code, [popover]:not(:popover-open)")) return false;
            for (let one = element; one; one = one.parentElement) {
              const style = getComputedStyle(one);
              if (style.display === "none" || style.visibility === "hidden" || style.clipPath.startsWith("inset")) return false;
            }
            return true;
          };
          // What stays in sight while the rest is scrolled lies over it by intent.
          const isAfloat = element => {
            for (let one = element; one; one = one.parentElement)
              if (["sticky", "fixed"].includes(getComputedStyle(one).position)) return true;
            return false;
          };
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const { data, parentElement: element } = texts.currentNode;
            if (!data.trim() || !element.checkVisibility() || !isSeen(element)) continue;
            if (element.closest("svg")) { boxes.push([data.trim(), element.getBoundingClientRect()]); continue; }
            for (const word of data.matchAll(/\S+/g)) {
              const range = document.createRange();
              range.setStart(texts.currentNode, word.index);
              range.setEnd(texts.currentNode, word.index + word[0].length);
              const parts = Array.from(range.getClientRects()).filter(one => one.width > 0.5);
              const isDivided = new Set(parts.map(one => Math.round(one.top))).size > 1;
              // A hyphen of its own, visible or not, is where a word may be divided; and an identifier is no word.
              const isWord = word[0].length <= longest && !/[a-z][A-Z]|[-–\u00ad]/.test(word[0]);
              if (isDivided && isWord) faults.push(`broken: ${word[0]}`);
              if (!isAfloat(element)) boxes.push(...parts.map(one => [word[0], one]));
            }
          }
          boxes.forEach(([word, box], place) => boxes.slice(place + 1).forEach(([other, beside]) => {
            const across = Math.min(box.right, beside.right) - Math.max(box.left, beside.left);
            const down = Math.min(box.bottom, beside.bottom) - Math.max(box.top, beside.top);
            if (across > 2 && down > 0.45 * Math.min(box.height, beside.height)) faults.push(`over each other: ${word} and ${other}`);
          }));
          return faults;
        }
        """;

    /// <summary>What is wrong on the page that is open; words of more than <paramref name="longest" /> letters may be divided.</summary>
    public static Task<string[]> FaultsOfWords(this BrowserSession session, int longest) =>
        session.Page.EvaluateAsync<string[]>(Faults, longest);
}
