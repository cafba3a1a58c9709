using Microsoft.Extensions.Options;

namespace PokCases.Web.Live;

internal sealed class ValidateLiveOptions : IValidateOptions<LiveOptions>
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public ValidateOptionsResult Validate(string? name, LiveOptions options)
    {
        List<string> errors = [.. options.AllowedOrigins
            .Where(o => !IsOrigin(o))
            .Select(o => $"{LiveOptions.Section}:{nameof(LiveOptions.AllowedOrigins)} must hold origins such as https://tafel.example.nl; '{o}' is not.")];
        if (options.HideAfter < Shortest || options.HideAfter > Longest)
        {
            errors.Add($"{LiveOptions.Section}:{nameof(LiveOptions.HideAfter)} must be between {Shortest} and {Longest}; '{options.HideAfter}' is not.");
        }

        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && string.Equals(text, uri.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase);
}
