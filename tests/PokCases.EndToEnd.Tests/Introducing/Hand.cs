using Microsoft.Playwright;

namespace PokCases.EndToEnd.Tests.Introducing;

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
        Choices++;
        Took += _choice;
        if (takesItsTime)
        {
            await page.WaitForTimeoutAsync((float)_choice.TotalMilliseconds);
        }

        await act(what);
    }
}
