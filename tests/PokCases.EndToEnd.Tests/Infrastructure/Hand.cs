using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>Somebody who fills in a form at an ordinary pace, and how long that takes: so long for each character and each choice.</summary>
/// <param name="page">With the form.</param>
/// <param name="takesItsTime">Whether it really waits; else only the time is counted.</param>
internal sealed class Hand(IPage page, bool takesItsTime)
{
    // An assumption, on the slow side: 200 characters a minute, and for each choice the time to read and to point.
    private static readonly TimeSpan _character = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan _choice = TimeSpan.FromSeconds(3);

    /// <summary>What it took until now.</summary>
    public TimeSpan Took { get; private set; }

    /// <summary>Characters typed.</summary>
    public int Characters { get; private set; }

    /// <summary>Choices made, each field that is typed in included: one goes there and reads what is asked.</summary>
    public int Choices { get; private set; }

    /// <summary>Keys pressed beside the text that one writes oneself.</summary>
    public int Keys { get; private set; }

    public async Task Type(string field, string text)
    {
        await Choose(page.Locator(field), _ => Task.CompletedTask);
        Characters += text.Length;
        Took += text.Length * _character;
        if (takesItsTime)
        {
            await page.Locator(field).PressSequentiallyAsync(text, new() { Delay = (float)_character.TotalMilliseconds });
        }
        else
        {
            await page.Locator(field).FillAsync(text);
        }
    }

    public async Task Choose(ILocator what, Func<ILocator, Task> act)
    {
        await Read();
        await act(what);
    }

    /// <summary>Presses a key where the focus is.</summary>
    public async Task Press(string key)
    {
        Keys++;
        await Wait(_character);
        await page.Keyboard.PressAsync(key);
    }

    /// <summary>Reads what the list with the focus asks, and presses first letters until it shows <paramref name="choice"/>.</summary>
    public async Task Pick(ILocator list, string choice)
    {
        await Expect(list).ToBeFocusedAsync();
        await Read();
        foreach (var key in Shortest(await list.Locator("option").AllTextContentsAsync(), choice))
        {
            await Press(key);
        }

        (await list.EvaluateAsync<string>("list => list.selectedOptions[0]?.textContent ?? ''")).ShouldBe(choice);
    }

    /// <summary>Reads what the field with the focus asks, and fills in a number.</summary>
    public async Task Fill(string digits)
    {
        await Read();
        foreach (var digit in digits)
        {
            await Press(digit.ToString());
        }
    }

    /// <summary>Reads what the field with the focus asks, and writes one's own words.</summary>
    public async Task Write(ILocator field, string text)
    {
        await Expect(field).ToBeFocusedAsync();
        await Read();
        Characters += text.Length;
        Took += text.Length * _character;
        await page.Keyboard.TypeAsync(text, new() { Delay = takesItsTime ? (float)_character.TotalMilliseconds : 0 });
    }

    // The first letter again and again goes along all that begin with it; more letters go to the first that begins with them.
    private static IEnumerable<string> Shortest(IReadOnlyList<string> choices, string choice)
    {
        var again = choices.TakeWhile(c => c != choice).Count(c => char.ToUpperInvariant(c[0]) == char.ToUpperInvariant(choice[0])) + 1;
        var letters = Enumerable.Range(1, choice.Length).First(length => choices.First(c => c.StartsWith(choice[..length], StringComparison.OrdinalIgnoreCase)) == choice);
        return again <= letters
            ? Enumerable.Repeat(choice[..1], again)
            : choice[..letters].Select(letter => letter == ' ' ? "Space" : letter.ToString());
    }

    private async Task Read()
    {
        Choices++;
        await Wait(_choice);
    }

    private async Task Wait(TimeSpan pause)
    {
        Took += pause;
        if (takesItsTime)
        {
            await page.WaitForTimeoutAsync((float)pause.TotalMilliseconds);
        }
    }
}
