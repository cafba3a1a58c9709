using System.ComponentModel;
using System.Reflection;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Options;

namespace PokCases.Web.Shell;

/// <summary>Checks the whole configuration before anything starts, and tells every wrong key at once (design §6).</summary>
internal static class ConfigurationCheck
{
    // What the framework itself reads, beside our own sections.
    private static readonly string[] Framework =
    [
        "AllowedHosts", "applicationName", "ConnectionStrings", "contentRoot", "Demo", "detailedErrors", "environment", "http_ports", "https_ports",
        "hostingStartupAssemblies", "Kestrel", "Logging", "preferHostingUrls", "shutdownTimeoutSeconds", "urls", "webroot", "suppressStatusMessages",
        "ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT", "captureStartupErrors", "startupAssembly", "serverUrls", "reloadConfigOnChange", "hostBuilder",
    ];

    /// <summary>Throws <see cref="WrongConfigurationException"/> when anything is wrong.</summary>
    public static void Run(IServiceProvider services, IConfiguration configuration)
    {
        List<string> errors = [];
        var sections = services.GetServices<CheckedSection>().ToList();
        errors.AddRange(UnknownSections(configuration, [.. sections.Select(s => s.Name)]));
        foreach (var section in sections)
        {
            var found = new List<string>();
            CheckKeys(configuration.GetSection(section.Name), section.Type, found);
            errors.AddRange(found.Count > 0 ? found : Validate(services, section));
        }

        if (errors.Count > 0)
        {
            throw new WrongConfigurationException([.. errors.Distinct(StringComparer.Ordinal)]);
        }
    }

    private static IEnumerable<string> Validate(IServiceProvider services, CheckedSection section)
    {
        try
        {
            section.Resolve(services);
            return [];
        }
        catch (OptionsValidationException e)
        {
            return e.Failures;
        }
    }

    private static IEnumerable<string> UnknownSections(IConfiguration configuration, IReadOnlyList<string> known)
    {
        if (configuration is not IConfigurationRoot root)
        {
            yield break;
        }

        var ours = string.Join(", ", known.Order(StringComparer.Ordinal));
        foreach (var provider in root.Providers)
        {
            // The environment is full of other programs' variables: there only what resembles one of our sections is a mistake.
            var environment = provider is EnvironmentVariablesConfigurationProvider or ChainedConfigurationProvider;
            foreach (var key in provider.GetChildKeys([], null).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (Known(key, known) || Known(key, Framework))
                {
                    continue;
                }

                var inside = provider.GetChildKeys([], key).ToList();
                if (!environment || (inside.Count > 0 && known.Any(k => Distance(k, key) <= 2)))
                {
                    yield return $"{string.Join(':', [key, .. inside.Take(1)])} is unknown; known sections are {ours}.";
                }
            }
        }
    }

    private static void CheckKeys(IConfigurationSection section, Type type, List<string> errors)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite).ToList();
        foreach (var child in section.GetChildren())
        {
            var property = properties.Find(p => string.Equals(p.Name, child.Key, StringComparison.OrdinalIgnoreCase));
            if (property is null)
            {
                errors.Add($"{child.Path} is unknown; known in {section.Path} are {string.Join(", ", properties.Select(p => p.Name).Order(StringComparer.Ordinal))}.");
                continue;
            }

            CheckValue(child, property.PropertyType, errors);
        }
    }

    private static void CheckValue(IConfigurationSection child, Type type, List<string> errors)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (child.GetChildren().Any())
        {
            if (plain.IsClass && plain != typeof(string) && !plain.IsArray && !plain.IsGenericType)
            {
                CheckKeys(child, plain, errors);
            }

            return;
        }

        if (child.Value is { } value && TypeDescriptor.GetConverter(plain) is { } converter && plain != typeof(string)
            && converter.CanConvertFrom(typeof(string)) && !converter.IsValid(value))
        {
            errors.Add($"{child.Path} must be {Describe(plain)}; '{value}' is not.");
        }
    }

    private static string Describe(Type type) => type switch
    {
        _ when type == typeof(TimeSpan) => "a length of time such as 01:00:00",
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(int) || type == typeof(long) => "a whole number",
        { IsEnum: true } => "one of " + string.Join(", ", Enum.GetNames(type)),
        _ => "a " + type.Name,
    };

    private static bool Known(string key, IEnumerable<string> names) => names.Contains(key, StringComparer.OrdinalIgnoreCase);

    // Levenshtein: how many letters were added, left out or changed.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var before = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = before + (char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1);
                before = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
