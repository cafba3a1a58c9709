using Microsoft.Extensions.Options;

namespace PokCases.Web.Live;

internal sealed class ValidateLiveOptions : IValidateOptions<LiveOptions>
{
    public ValidateOptionsResult Validate(string? name, LiveOptions options)
    {
        var wrong = options.AllowedOrigins.Where(o => !IsOrigin(o)).ToList();
        return wrong.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(wrong.Select(o => $"{LiveOptions.Section}:{nameof(LiveOptions.AllowedOrigins)} must hold origins such as https://tafel.example.nl; '{o}' is not."));
    }

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && string.Equals(text, uri.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase);
}
