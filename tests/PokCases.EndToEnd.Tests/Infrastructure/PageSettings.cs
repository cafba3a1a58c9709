using Microsoft.Playwright;

namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>What somebody's screen is like. The defaults are a laptop in the Netherlands.</summary>
public sealed record PageSettings
{
    public int Width { get; init; } = Widths.Laptop;

    public int Height { get; init; } = 900;

    /// <summary>A phone: touch, no mouse, and the browser's mobile layout.</summary>
    public bool Phone { get; init; }

    public bool Dark { get; init; }

    public bool ReducedMotion { get; init; }

    public bool Script { get; init; } = true;

    /// <summary>Whether all that happens is recorded, to be looked at when the test fails. It makes every step slower.</summary>
    public bool Traced { get; init; } = true;

    public string Locale { get; init; } = "nl-NL";

    /// <summary>Addresses that begin with a slash are under this one.</summary>
    public string? BaseAddress { get; init; }

    public static PageSettings OnPhone => new() { Width = 375, Height = 812, Phone = true };

    internal BrowserNewContextOptions ToContextOptions() => new()
    {
        ViewportSize = new() { Width = Width, Height = Height },
        HasTouch = Phone,
        IsMobile = Phone,
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ReducedMotion = ReducedMotion ? Microsoft.Playwright.ReducedMotion.Reduce : Microsoft.Playwright.ReducedMotion.NoPreference,
        JavaScriptEnabled = Script,
        Locale = Locale,
        TimezoneId = "Europe/Amsterdam",
        BaseURL = BaseAddress,
    };

    internal BrowserTypeLaunchPersistentContextOptions ToProfileOptions() => new()
    {
        ExecutablePath = Chromium.Path,
        Args = Chromium.Flags,
        ViewportSize = new() { Width = Width, Height = Height },
        Locale = Locale,
        TimezoneId = "Europe/Amsterdam",
        BaseURL = BaseAddress,
    };
}
